"""The persons of one article: which printed names are one person, and whom "he", "she" or "the senator"
means.

Works inside one article only and prefers no answer to a guess. A bare surname belongs to the full name
that ends in it, to the nearest one before if there are several. Pronouns go to the likeliest person
before them by recency, subjecthood and agreement; agreement is learned from the article (titles, kinship, the
pronouns that follow a name) and from common given names. Whoever is spoken of with the other pronoun is no
candidate. Bodies are found in `groups`.
"""

import re
from bisect import bisect_left
from collections import defaultdict
from collections.abc import Sequence
from dataclasses import dataclass, field

from app.domain.mentions import Name
from app.domain.selector import Span
from app.extract import cues
from app.extract.given import is_given
from app.extract.names import surname
from app.extract.roles import honorific, is_personal, sex_of_name

_PRONOUN = re.compile(r"\b(?:(he|him|his|himself)|(she|her|hers|herself))\b", re.IGNORECASE)
_VERB_AFTER = re.compile(r"(?:,[^,;“\"\n]{2,90},)? (?:(?:\w+ly|also|then|later|has|had) )?(\w+)")
_LOWER_NEXT = re.compile(r" ([a-z]+)")
_FUNCTION = (
    cues.PREPOSITIONS
    | cues.SUBORDINATORS
    | cues.AUXILIARIES
    | cues.ADVERBS
    | cues.CUE_VERBS
    | cues.words("and or of to who")
)
_GIVEN = re.compile(r" (?:(?:released|issued|posted|sent|given|written|made|put out) )?(?:by|from) (?:the )?")
_TO_NAME = re.compile(r"[^.;:,“”\"\n]*(?:, )?")
_IN_A = re.compile(r"(?:\bin|issued|released|wrote|posted) (?:an?|the) (?:\w{1,9} )?$")
_WHO_AFTER = re.compile(r", who(?:se)? ")
_COUPLE = re.compile(
    r"\b([^\W\d_a-z][\w’'-]+)(?: [^\W\d_a-z][\w’'-]+)? and ([^\W\d_a-z][\w’'-]+) [^\W\d_a-z][\w’'-]+"
)
_MANY = 50  # namesakes and role bearers looked at, so that time stays linear in any text
_REACH = 900  # characters a pronoun looks back
_AHEAD = 300  # characters it looks ahead if nobody was named before
_SURE = 2.5  # votes by which one pronoun outweighs the other
_KIND_OF = {
    "congressman": "rep",
    "congresswoman": "rep",
    "lawmaker": "rep",
    "representative": "rep",
    "senator": "sen",
    "lawmaker's": "rep",
    "governor": "gov",
    "premier": "prime",
    "lawyer": "attorney",
    "attorney": "lawyer",
    "sheriff": "sheriff",
    "general": "gen",
    "professor": "prof",
    "doctor": "dr",
}
_RULERS = cues.words("president premier chancellor prime king queen emir sultan leader dictator ruler")
_NO_RULERS = cues.words("vice former deputy company university club council bank union board committee chief")
_OFFICES = cues.words("""
officer official spokesman spokeswoman spokesperson source witness judge prosecutor lawyer attorney reporter
defendant interviewer moderator host doctor victim suspect driver minister president governor senator mayor
president secretary director commissioner chairman leader critic
""")


@dataclass(slots=True)
class Person:
    """One person of the article: the fullest printed name, every printed place, and what speaks for he or
    she.
    """

    name: Name
    places: list[int] = field(default_factory=list)  # indices into the names
    roles: list[str] = field(default_factory=list)
    he: float = 0.0
    she: float = 0.0

    def fits(self, pronoun: str) -> float:
        """Above 0 if the article speaks of this person with this pronoun, below if with the other."""
        own, other = (self.he, self.she) if pronoun == "he" else (self.she, self.he)
        return (own - other) / (1.0 + own + other) * (0.5 if own >= other else 3.0)

    def is_other(self, pronoun: str) -> bool:
        """True if the article, or the given name, surely speaks of this person with the other pronoun."""
        return (self.she - self.he if pronoun == "he" else self.he - self.she) >= _SURE


class People:
    """The persons among *names* of *text*; *quoted* are the stretches that are not the outlet's own words."""

    def __init__(self, text: str, names: Sequence[Name], quoted: Sequence[Span]) -> None:
        self._text = text
        self._names = [n for n in names if n.kind == "person"]
        self._bodies = [n for n in names if n.kind == "body"]
        self._starts = [n.span.start for n in self._names]
        self._body_starts = [n.span.start for n in self._bodies]
        self._quoted = [s.start for s in quoted], [s.end for s in quoted]
        self._of: list[Person] = self._cluster()
        self.persons = list({id(p): p for p in self._of}.values())
        self._vote()

    def _cluster(self) -> list[Person]:
        full: dict[str, list[Person]] = defaultdict(list)
        first_names: dict[str, list[Person]] = defaultdict(list)
        for name in self._names:
            words = name.text.split()
            if len(words) > 1 and not any(
                _same(words, p.name.text.split()) for p in full[surname(name.text)][-_MANY:]
            ):
                person = Person(name)
                _weigh(person, sex_of_name(name.text), 3.0)
                full[surname(name.text)].append(person)
                first_names[words[0]].append(person)
        found: list[Person] = []
        last: dict[str, Person] = {}
        for i, name in enumerate(self._names):
            words, key = name.text.split(), surname(name.text)
            known = _pick(words, key, name, full, first_names, last)
            person = known if known is not None else Person(name)
            if known is None:
                full[key].append(person)
                _weigh(person, sex_of_name(name.text) if name.role else "", 3.0)
            last[key] = person
            person.places.append(i)
            if len(words) > len(person.name.text.split()):
                person.name = name
            if name.role:
                person.roles.append(name.role)
                _weigh(person, honorific(name.role), 5.0)
            found.append(person)
        return found

    def _is_quoted(self, at: int) -> bool:
        starts, ends = self._quoted
        i = bisect_left(starts, at + 1) - 1
        return i >= 0 and at < ends[i]

    def _vote(self) -> None:
        """Every pronoun in the outlet's words speaks for the person named last before it, more if it was a
        subject.
        """
        for match in _PRONOUN.finditer(self._text):
            at = match.start()
            if self._is_quoted(at):
                continue
            i = bisect_left(self._starts, at) - 1
            pronoun = "he" if match.group(1) else "she"
            while (
                i >= 0
                and at - self._starts[i] < 250
                and (self._is_quoted(self._starts[i]) or self._of[i].is_other(pronoun))
            ):
                i -= 1
            if i < 0 or at - self._starts[i] >= 250:
                continue
            weight = 1.0 if self._is_subject(i) else 0.3
            if match.group(1):
                self._of[i].he += weight
            else:
                self._of[i].she += weight

    def _is_possessive(self, i: int) -> bool:
        end = self._names[i].span.end
        return self._text[end : end + 2] in ("'s", "’s")

    def _is_subject(self, i: int) -> bool:
        span = self._names[i].span
        if _WHO_AFTER.match(self._text, span.end) and not self._is_possessive(i):
            return True
        match = _VERB_AFTER.match(self._text, span.end, span.end + 130)
        if match is None:
            return False
        word = match.group(1).lower()
        return word in cues.AUXILIARIES or word in cues.CUE_VERBS or word.endswith("ed")

    def at(self, span: Span) -> Person | None:
        """The person whose name is printed in *span*."""
        i = bisect_left(self._starts, span.start)
        for k in (i, i - 1):
            if 0 <= k < len(self._names) and self._names[k].span.overlaps(span):
                return self._of[k]
        return None

    def name_at(self, span: Span) -> Name | None:
        """The person's name as printed in *span*."""
        i = bisect_left(self._starts, span.start)
        return next((n for n in self._names[max(0, i - 1) : i + 1] if n.span.overlaps(span)), None)

    def giver(self, document: str, before: int) -> Name | None:
        """Who gave the *document* (“statement”): named after “by” or “from”, or the subject before “in a”."""
        at = before
        for _ in range(3):
            at = self._text.rfind(document, max(0, before - 2500), at)
            if at < 0:
                return None
            end = at + len(document)
            follows = _GIVEN.match(self._text, end, end + 90)
            if follows is not None:
                return self._named_at(follows.end())
            leads = _IN_A.search(self._text, max(0, at - 14), at)
            if leads is not None:
                i = bisect_left(self._starts, at) - 1
                if i >= 0 and at - self._starts[i] < 160 and "\n" not in self._text[self._starts[i] : at]:
                    return self._of[i].name
        return None

    def _named_at(self, at: int) -> Name | None:
        """The person or body whose name, with its title, begins at *at*; not one that only owns another."""
        i = bisect_left(self._starts, at)
        k = bisect_left(self._body_starts, at)
        body = self._bodies[k] if k < len(self._bodies) and self._body_starts[k] - at < 5 else None
        if body is not None:
            return body
        while i < len(self._names) and self._is_possessive(i):
            i += 1
        if i == len(self._names) or self._starts[i] - at > 60:
            return None
        return self._of[i].name if _TO_NAME.fullmatch(self._text, at, self._starts[i]) else None

    def body_at(self, span: Span) -> Name | None:
        """The body whose name is printed in *span*."""
        i = bisect_left(self._body_starts, span.end)
        return next((n for n in self._bodies[max(0, i - 2) : i] if n.span.overlaps(span)), None)

    def for_pronoun(self, pronoun: str, at: int, before: Person | None) -> Person | None:
        """Whom “he” or “she” at offset *at* means. *before* is the speaker of the quotation before, if
        near.
        """
        scores: dict[int, float] = {}
        persons: dict[int, Person] = {}
        ranks: dict[int, float] = {}
        i = bisect_left(self._starts, at) - 1
        fresh = False  # another subject has been named since *before* spoke
        while i >= 0 and at - self._starts[i] < _REACH and len(scores) < 8:
            person, key = self._of[i], id(self._of[i])
            if not self._is_quoted(self._starts[i]) and not person.is_other(pronoun):
                if key not in scores:
                    persons[key], scores[key] = person, -9.0
                    own = 0.7 if not fresh else 0.2
                    bonus = (
                        person.fits(pronoun) + (own if person is before else 0.0) - 0.5 * (len(scores) - 1)
                    )
                    ranks[key] = bonus
                scores[key] = max(scores[key], ranks[key] + self._weight(i, at))
                fresh = fresh or (person is not before and self._is_subject(i))
            i -= 1
        if before is not None and id(before) not in scores and not before.is_other(pronoun):
            persons[id(before)] = before
            scores[id(before)] = before.fits(pronoun)
        if not scores:
            return self._named_after(pronoun, at)
        person = persons[max(scores, key=lambda k: scores[k])]
        return person if person.fits(pronoun) > -0.8 else None

    def _named_after(self, pronoun: str, at: int) -> Person | None:
        """The only fitting person named soon after *at*: “"We won," he said. … Irving Pell said”."""
        i = bisect_left(self._starts, at)
        found: dict[int, Person] = {}
        while i < len(self._starts) and self._starts[i] - at < _AHEAD:
            person = self._of[i]
            if not self._is_quoted(self._starts[i]) and not person.is_other(pronoun):
                found[id(person)] = person
            i += 1
        only = next(iter(found.values())) if len(found) == 1 else None
        other = "she" if pronoun == "he" else "he"
        return only if only is not None and only.is_other(other) else None

    def _weight(self, i: int, at: int) -> float:
        """How prominent a mention is: subject, nearness, and whether it only qualifies another noun."""
        end = self._names[i].span.end
        value = 1.0 * self._is_subject(i) - 0.5 * self._is_possessive(i)
        value += 0.8 * ("\n" not in self._text[end:at])
        following = _LOWER_NEXT.match(self._text, end, end + 30)
        if following is not None and following.group(1) not in _FUNCTION:
            value -= 0.7 * (not self._is_subject(i))
        return value - (at - end) / 2000

    def for_title(self, words: Sequence[str], at: int) -> Person | None:
        """Whom “the French president” means: the one person printed with that role, the nearest before if
        several. A leader may be printed as president or premier, if only one person is.
        """
        wanted = {w for w in words if w not in cues.DETERMINERS and len(w) > 2}
        head = words[-1] if words else ""
        keys = {head, _KIND_OF.get(head, head)}
        fitting = []
        ruling = []
        for person in self.persons[: 4 * _MANY]:
            best = 0
            for role in person.roles:
                printed = [w.strip(".,’'").lower() for w in role.replace("’s", "'s").split()]
                bare = {w.removesuffix("'s") for w in printed}
                if keys & bare and _owners_agree(words, printed):
                    best = max(best, len(wanted & bare) + 1)
                elif head == "leader" and bare & _RULERS and not bare & _NO_RULERS:
                    ruling.append(person)
            if best:
                near = [self._starts[k] for k in person.places if self._starts[k] < at]
                fitting.append((best, max(near, default=-1), person))
        if fitting:
            return max(fitting, key=lambda f: f[:2])[2]
        return ruling[0] if len({id(p) for p in ruling}) == 1 and len(words) > 2 else None

    def described(self, words: Sequence[str], at: int) -> Person | None:
        """The one person of the paragraph before *at*, a subject printed without a role: “the striker”.

        Not for offices that another may hold there, nor if the noun was printed before the name.
        """
        past = len(words) > 2 and words[1] == "former"
        aged = bool(words) and words[-1].endswith("-old")
        if len(words) < 2 or (
            not past and not aged and (words[-1] in _OFFICES or not is_personal(words[-1]))
        ):
            return None
        begin = self._text.rfind("\n", max(0, at - _REACH), at) + 1
        first = bisect_left(self._starts, begin)
        places = [
            k for k in range(first, bisect_left(self._starts, at)) if not self._is_quoted(self._starts[k])
        ]
        persons = {id(self._of[k]): self._of[k] for k in places[:_MANY]}
        if len(persons) != 1:
            return None
        person = next(iter(persons.values()))
        opens = not self._text[begin : self._starts[places[0]]].strip()
        named_at = self._starts[person.places[0]]
        known = words[-1] in self._text[max(0, named_at - 4000) : named_at].lower()
        if known or not (past or aged or not person.roles):
            return None
        return person if opens or self._is_subject(places[0]) else None

    def body_before(self, at: int, head: str = "") -> Name | None:
        """The body named last before offset *at* in the outlet's words, if near; with a *head*, the one
        whose name holds that word (“the trust”), wherever before.
        """
        i = bisect_left(self._body_starts, at) - 1
        reach = 400 if not head else len(self._text)
        for k in range(i, max(-1, i - 200), -1):
            body = self._bodies[k]
            if at - body.span.end >= reach:
                break
            fits = not head or head in (w.strip(".,’'").lower() for w in body.text.split())
            if fits and body.span.end <= at and not self._is_quoted(self._body_starts[k]):
                return body
        return None

    def couple_before(self, at: int) -> Name | None:
        """Two persons named as one just before offset *at*: “Hank and Lottie Purcell”."""
        begin = max(0, at - 500)
        every = list(_COUPLE.finditer(self._text, begin, at))
        found = every[-1] if every else None
        if found is None or self._is_quoted(found.start()) or not all(map(is_given, found.group(1, 2))):
            return None
        after = bisect_left(self._starts, found.end())
        if after < len(self._starts) and self._starts[after] < at and self.at(Span(*found.span())) is None:
            return None
        return Name(Span(*found.span()), found.group(), "body")


def _owners_agree(words: Sequence[str], role: Sequence[str]) -> bool:
    """False if a phrase names whose lawyer it means, and the role names somebody else's."""
    own = {words[i - 1] for i, w in enumerate(words) if i and w in ("'s", "’s")}
    other = {w.removesuffix("'s") for w in role if w.endswith("'s")}
    return not own or not (other or "for" in role or "of" in role) or bool(own & (other | set(role)))


def _same(a: Sequence[str], b: Sequence[str]) -> bool:
    return a[0] == b[0] and a[-1] == b[-1]


def _weigh(person: Person, sign: str, weight: float) -> None:
    person.he += weight * (sign == "m")
    person.she += weight * (sign == "f")


def _pick(
    words: Sequence[str],
    key: str,
    name: Name,
    full: dict[str, list[Person]],
    first_names: dict[str, list[Person]],
    last: dict[str, Person],
) -> Person | None:
    """The known person a printed name belongs to, None for a new one."""
    known = full.get(key, [])[-_MANY:]
    if len(words) > 1:
        return next((p for p in known if _same(words, p.name.text.split())), None)
    if not known:
        own = first_names.get(words[0], [])
        return own[0] if len(own) == 1 else None
    if len(known) == 1:
        return known[0]
    sign = honorific(name.role)
    if sign:
        fitting = [p for p in known if (p.he - p.she if sign == "m" else p.she - p.he) > 0]
        if len(fitting) == 1:
            return fitting[0]
    return last.get(key, known[0])
