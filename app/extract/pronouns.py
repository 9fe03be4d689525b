"""Whom “he” and “she” mean in the outlet's own words.

Persons before the pronoun are ranked by recency, by how prominent their last places are, and by agreement. A
pronoun that has been read counts as a place of its person, so that a chain of them keeps its beginning.
Agreement is learned from the article (titles, kinship, the pronouns that follow a name) and from common given
names; whoever is spoken of with the other pronoun is no candidate. After Lappin and Leass (1994), without a
parser; the weights are set by hand.
"""

import re
from bisect import bisect_left
from collections.abc import Callable, Sequence
from operator import itemgetter

from app.domain.mentions import Name
from app.extract.persons import Person
from app.extract.prominence import Prominence
from app.extract.standing import Standing

_PRONOUN = re.compile(r"[HhSsſ](?<!\w.)(?i:(?<=h)(?:e|im|is|imself|er|ers|erself)|(?<=s)he)\b")
_MALE = frozenset(("he", "him", "his", "himself"))
_IN_WHICH = re.compile(
    r"(?:['’]s?| (?:over|for|about|in|on|with|at|to) (?:his|her)) (?:[\w-]{1,14} ){0,3}"
    r"(?:comments?|remarks?|speech|interview|statement|letter|message|tweet|video|column|essay|testimony|address"
    r"|talk|post|memo|e-?mail|article|book|ad)\b[^.;:“”\"\n]{0,60} in which $"
)
_JUST = 12  # characters before a pronoun that hold “in which”
_REACH = 900  # characters a pronoun looks back
_AHEAD = 300  # characters it looks ahead if nobody was named before
_NEAR = 250  # characters over which a pronoun speaks for the sex of a name
_MOST = 8  # persons ranked for one pronoun
_NEARER, _ACTING = 0.15, 0.35  # for each other person named since, and for each named as a subject
_WITHIN = 0.4  # for a place in the same sentence
_CLEARLY = 0.3  # before the next, for other words than a pronoun
_LOW = -9.0


Pronoun = tuple[int, str, bool]  # place, “he” or “she”, whether a subject


def pronouns_of(text: str) -> list[Pronoun]:
    """The pronouns of *text* for a man or a woman."""
    return [
        (m.start(), "he" if (word := m.group().lower()) in _MALE else "she", word in ("he", "she"))
        for m in _PRONOUN.finditer(text)
    ]


def _place(read: tuple[int, Person]) -> int:
    return read[0]


class Pronouns:
    """The pronouns of *text*, whose persons *of* are named in *names*, outside what *is_quoted*. *printed*
    gives all of them, see `pronouns_of`, and *offices* what `app.extract.offices` finds.
    """

    def __init__(
        self,
        text: str,
        names: Sequence[Name],
        of: Sequence[Person],
        is_quoted: Callable[[int], bool],
        prominence: Prominence,
        printed: Callable[[], Sequence[Pronoun]],
        offices: Callable[[], list[tuple[int, Person]]],
    ) -> None:
        self._text, self._names, self._of, self._is_quoted = text, names, of, is_quoted
        self._prominence, self._printed, self._offices = prominence, printed, offices
        self._starts = [n.span.start for n in names]
        self._standing = Standing(text, names, prominence, self._opens)
        self._aside: list[bool] = []  # of each name: whether it stands in a quotation
        self._pronouns: list[Pronoun] | None = None
        self._read: list[tuple[int, Person]] = []  # pronouns and offices as subjects, and whom they mean
        self._next = 0  # of the pronouns, the first that is not read yet
        self._acting: list[tuple[int, Person]] = []  # offices as subjects that are not read yet, backward

    def listen(self) -> list[Pronoun]:
        """The pronouns of the outlet's words. Lets them vote once; most articles are never asked whom one
        means.
        """
        if self._pronouns is None:
            self._aside = [*map(self._is_quoted, self._starts)]
            self._pronouns = [one for one in self._printed() if not self._is_quoted(one[0])]
            self._vote(self._pronouns)
            self._acting = self._offices()[::-1]
        return self._pronouns

    def _vote(self, pronouns: Sequence[Pronoun]) -> None:
        """Every pronoun speaks for the person named last before it, more if it was a subject."""
        taken: dict[int, str] = {}  # by name: the pronoun that first opened a sentence after it
        for at, pronoun, subject in pronouns:
            i = bisect_left(self._starts, at) - 1
            while (
                i >= 0
                and at - self._starts[i] < _NEAR
                and (self._aside[i] or self._of[i].is_other(pronoun) or taken.get(i, pronoun) != pronoun)
            ):
                i -= 1
            if i < 0 or at - self._starts[i] >= _NEAR:
                continue
            if subject and self._text[at].isupper() and self.is_subject(i):
                taken.setdefault(i, pronoun)
            weight = 1.0 if self.is_subject(i) else 0.3
            if pronoun == "he":
                self._of[i].he += weight
            else:
                self._of[i].she += weight

    def _opens(self, begin: int, end: int) -> bool:
        """True if a pronoun for a person stands between two offsets."""
        places = self._pronouns or ()
        k = bisect_left(places, begin, key=itemgetter(0))
        return k < len(places) and places[k][0] < end

    def is_subject(self, i: int) -> bool:
        """True if the name of this index is the subject of a verb."""
        return self._standing.is_subject(i)

    def person(
        self, pronoun: str, at: int, before: Person | None, other: Person | None = None
    ) -> Person | None:
        """Whom “he” or “she” at offset *at* means. *before* is the speaker before, if near, *other* somebody
        else.
        """
        pronouns = self._read_before(at)
        found = self._whose_words(pronoun, at) or self._ranked(pronoun, at, before, other=other)
        if self._next < len(pronouns) and pronouns[self._next][0] == at:
            self._next += 1
            if found is not None:
                self._read.append((at, found))
        return found

    def prominent(self, pronoun: str, at: int, before: Person | None) -> Person | None:
        """Who stands out before offset *at*, so that other words for him need no name: “the mogul”; one for
        whom *pronoun* can stand, if any is given.
        """
        self._read_before(at)
        return self._ranked(pronoun, at, before, _CLEARLY)

    def _read_before(self, at: int) -> list[Pronoun]:
        """Read the pronouns and offices before offset *at*, and return all pronouns."""
        pronouns = self.listen()
        while self._next < len(pronouns) and pronouns[self._next][0] < at:
            place, word, subject = pronouns[self._next]
            self._next += 1
            self._pass_offices(place)
            meant = (self._whose_words(word, place) or self._ranked(word, place, None)) if subject else None
            if meant is not None:
                self._read.append((place, meant))
        self._pass_offices(at)
        return pronouns

    def _pass_offices(self, at: int) -> None:
        """Take the offices before offset *at* for read."""
        while self._acting and self._acting[-1][0] < at:
            self._read.append(self._acting.pop())

    def _whose_words(self, pronoun: str, at: int) -> Person | None:
        """Doe in “Doe’s speech in which he” and “mocked Doe over his speech in which he”."""
        if self._text.find(" in which ", max(0, at - _JUST), at) < 0:
            return None
        found = _IN_WHICH.search(self._text, max(0, at - 160), at)
        i = -1 if found is None else bisect_left(self._starts, found.start()) - 1
        if found is None or i < 0 or self._names[i].span.end != found.start():
            return None
        return None if self._of[i].is_other(pronoun) else self._of[i]

    def _ranked(
        self,
        pronoun: str,
        at: int,
        before: Person | None,
        margin: float | None = None,
        other: Person | None = None,
    ) -> Person | None:
        """The most prominent person, not *other*; with a *margin* only one so far before all others."""
        before = None if before is other else before
        scores: dict[int, float] = {}
        persons: dict[int, Person] = {}
        subjects: set[int] = set()  # persons named as subjects since the place looked at
        for person, weight, subject in self._places(pronoun, at):
            if person is other:
                continue
            key = id(person)
            nearer = len(scores) - (key in scores)
            acting = len(subjects) - (key in subjects)
            value = person.fits(pronoun) + weight - _NEARER * nearer - _ACTING * acting
            if person is before:
                value += 0.7 if subject and not acting else 0.2 * (not acting)
            persons[key] = person
            scores[key] = max(scores.get(key, _LOW), value)
            if subject:
                subjects.add(key)
        if before is not None and id(before) not in scores and not before.is_other(pronoun):
            persons[id(before)] = before
            scores[id(before)] = before.fits(pronoun)
        if not scores:
            return self._named_after(pronoun, at) if margin is None else None
        first, *others = sorted(scores, key=lambda k: -scores[k])
        if margin is not None and (
            not subjects or any(scores[first] - scores[k] < margin for k in others[:1])
        ):
            return None
        person = persons[first]
        return person if person.fits(pronoun) > -0.8 else None

    def _places(self, pronoun: str, at: int) -> list[tuple[Person, float, bool]]:
        """The places of fitting persons before *at*, the nearest first: person, weight, whether a subject."""
        found: list[tuple[Person, float, bool]] = []
        seen: set[int] = set()
        sentence = self._prominence.sentence_start(at)
        line = self._text.rfind("\n", max(0, at - _REACH), at)
        starts, aside, of, read = self._starts, self._aside, self._of, self._read
        i, k = bisect_left(starts, at) - 1, bisect_left(read, at, key=_place) - 1
        while len(seen) < _MOST:
            name_at = starts[i] if i >= 0 else -1
            word_at = read[k][0] if k >= 0 else -1
            place = max(name_at, word_at)
            if place < 0 or at - place >= _REACH:
                break
            near = 0.8 * (place > line) - (at - place) / 2000
            near += _WITHIN * (place >= sentence)
            if name_at > word_at:
                if not aside[i] and not of[i].is_other(pronoun):
                    weight, acts = self._standing.weight(i)
                    found.append((of[i], near + weight, acts))
                    seen.add(id(of[i]))
                i -= 1
            else:
                person = read[k][1]
                if not person.is_other(pronoun):
                    found.append((person, near + 1.0, True))
                    seen.add(id(person))
                k -= 1
        return found

    def _named_after(self, pronoun: str, at: int) -> Person | None:
        """The only fitting person named soon after *at*: “"We won," he said. … Irving Pell said”."""
        i = bisect_left(self._starts, at)
        found: dict[int, Person] = {}
        while i < len(self._starts) and self._starts[i] - at < _AHEAD:
            person = self._of[i]
            if not self._aside[i] and not person.is_other(pronoun):
                found[id(person)] = person
            i += 1
        only = next(iter(found.values())) if len(found) == 1 else None
        other = "she" if pronoun == "he" else "he"
        return only if only is not None and only.is_other(other) else None
