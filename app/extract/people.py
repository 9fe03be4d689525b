"""The persons and bodies of one article, by their printed places.

Works inside one article only. Which names are one person is found in `persons`, whom “he” or “she” means in
`pronouns`, whom “the senator” means in `titles`; bodies are found in `names`.
"""

import re
from bisect import bisect_left
from collections.abc import Sequence

from app.domain.mentions import Name
from app.domain.selector import Span
from app.extract.fitting import fits
from app.extract.given import is_given
from app.extract.offices import acting_offices
from app.extract.once import Once
from app.extract.persons import Person
from app.extract.prominence import is_possessive
from app.extract.pronouns import Pronouns
from app.extract.titles import Titles

_TO_NAME = re.compile(r"[^.;:,“”\"\n]*(?:, )?")
_COUPLE = re.compile(
    r"\b([^\W\d_a-z][\w’'-]+)(?: [^\W\d_a-z][\w’'-]+)? and ([^\W\d_a-z][\w’'-]+) [^\W\d_a-z][\w’'-]+"
)
_AND = re.compile(r"(?:, [^,.;\n]{2,60},)? and (?:[A-Z][a-z]{1,3}\. |[A-Z][a-z]+ )?(?:[a-z]+ )?")
_PAIR = 500  # characters after two names in which “they” may mean them


class People:
    """The persons among *names* of *text*; *quoted* are the stretches that are not the outlet's own words."""

    def __init__(self, text: str, names: Sequence[Name], quoted: Sequence[Span], once: Once) -> None:
        self._text = text
        self._names = [n for n in names if n.kind == "person"]
        self._bodies = [n for n in names if n.kind == "body"]
        self._starts = [n.span.start for n in self._names]
        self._body_starts = [n.span.start for n in self._bodies]
        self._quoted = [s.start for s in quoted], [s.end for s in quoted]
        self._of, self._doubtful = once.persons(names)
        self._prominence = once.prominence
        self._pronouns = Pronouns(
            text,
            self._names,
            self._of,
            self._is_quoted,
            once.prominence,
            once.pronouns,
            lambda: acting_offices(text, self._is_quoted, self.for_title),
        )
        self._titles = Titles(text, self._starts, self._of, self._is_quoted, self._pronouns.is_subject)
        self.for_pronoun = self._pronouns.person
        self.prominent = self._pronouns.prominent
        self.for_title = self._titles.for_title
        self.described = self._titles.described
        self.introduced = self._titles.introduced
        self.sentence_start = once.prominence.sentence_start

    def _is_quoted(self, at: int) -> bool:
        starts, ends = self._quoted
        i = bisect_left(starts, at + 1) - 1
        return i >= 0 and at < ends[i]

    def at(self, span: Span) -> Person | None:
        """The person whose name is printed in *span*."""
        i = bisect_left(self._starts, span.start)
        for k in (i, i - 1):
            if 0 <= k < len(self._names) and self._names[k].span.overlaps(span):
                return self._of[k]
        return None

    def is_doubtful(self, name: Name) -> bool:
        """True for a surname that two persons of the article bear with equal right."""
        return name.span.start in self._doubtful

    def name_at(self, span: Span) -> Name | None:
        """The person's name as printed in *span*."""
        i = bisect_left(self._starts, span.start)
        return next((n for n in self._names[max(0, i - 1) : i + 1] if n.span.overlaps(span)), None)

    def subject_before(self, at: int) -> Name | None:
        """The subject of the sentence before offset *at*: a person or body, the last one named there."""
        begin = self._prominence.sentence_start(at)
        found: Name | None = None
        for starts, names in ((self._starts, self._names), (self._body_starts, self._bodies)):
            for name in names[bisect_left(starts, begin) : bisect_left(starts, at)]:
                later = found is None or name.span.start > found.span.start
                if later and not self._is_quoted(name.span.start) and self._prominence.is_subject(name.span):
                    found = name
        person = self.at(found.span) if found is not None and found.kind == "person" else None
        return person.name if person is not None else found

    def named_at(self, at: int) -> Name | None:
        """The person or body whose name, with its title, begins at *at*; not one that only owns another."""
        i = bisect_left(self._starts, at)
        k = bisect_left(self._body_starts, at)
        body = self._bodies[k] if k < len(self._bodies) and self._body_starts[k] - at < 5 else None
        if body is not None:
            return body
        while i < len(self._names) and is_possessive(self._text, self._names[i].span.end):
            i += 1
        if i == len(self._names) or self._starts[i] - at > 60:
            return None
        return self._of[i].name if _TO_NAME.fullmatch(self._text, at, self._starts[i]) else None

    def name_ending(self, at: int) -> Name | None:
        """The person's name that ends at offset *at* or one before."""
        i = bisect_left(self._starts, at) - 1
        return self._names[i] if i >= 0 and 0 <= at - self._names[i].span.end <= 1 else None

    def named_between(self, begin: int, end: int) -> bool:
        """True if a person is named in that stretch of the outlet's words."""
        places = range(bisect_left(self._starts, begin), bisect_left(self._starts, end))
        return any(not self._is_quoted(self._starts[k]) for k in places)

    def only_between(self, begin: int, end: int) -> Person | None:
        """The only person named in that stretch of the outlet's words, if as the subject of a sentence."""
        places = range(bisect_left(self._starts, begin), bisect_left(self._starts, end))
        named = [k for k in places if not self._is_quoted(self._starts[k])]
        only = len({id(self._of[k]) for k in named}) == 1 and self._pronouns.is_subject(named[0])
        return self._of[named[0]] if only else None

    def subject_between(self, begin: int, end: int, pronoun: str) -> bool:
        """True if a person whom *pronoun* can mean is the subject of a sentence in that stretch."""
        self._pronouns.listen()
        return any(
            not self._is_quoted(self._starts[k])
            and not self._of[k].is_other(pronoun)
            and self._pronouns.is_subject(k)
            for k in range(bisect_left(self._starts, begin), bisect_left(self._starts, end))
        )

    def body_at(self, span: Span) -> Name | None:
        """The body whose name is printed in *span*."""
        i = bisect_left(self._body_starts, span.end)
        return next((n for n in self._bodies[max(0, i - 2) : i] if n.span.overlaps(span)), None)

    def body_before(self, at: int, head: str = "", noun: str = "") -> Name | None:
        """The body named last before offset *at* in the outlet's words, if near; with a *head*, the one
        whose name holds that word (“the trust”), wherever before; with a *noun*, one it can mean.
        """
        i = bisect_left(self._body_starts, at) - 1
        reach = 400 if not head else len(self._text)
        for k in range(i, max(-1, i - 200), -1):
            body = self._bodies[k]
            if at - body.span.end >= reach:
                break
            suits = not head or head in (w.strip(".,’'").lower() for w in body.text.split())
            suits = suits and (not noun or fits(noun, body.text))
            if suits and body.span.end <= at and not self._is_quoted(self._body_starts[k]):
                return body
        return None

    def couple_before(self, at: int) -> Name | None:
        """Two persons named as one just before offset *at*: “Hank and Lottie Purcell”, “Doe and Roe”."""
        return self._couple(at) or self._pair(at)

    def _pair(self, at: int) -> Name | None:
        """The last two persons joined by “and” before offset *at*, if nobody is named since."""
        k = bisect_left(self._starts, at) - 1
        return None if k < 1 or at - self._starts[k] > _PAIR else self._joined(k)

    def pair_at(self, name: Name) -> Name | None:
        """The two persons joined by “and” one of whom is *name*."""
        k = bisect_left(self._starts, name.span.start)
        return (self._joined(k) if k else None) or (self._joined(k + 1) if k + 1 < len(self._names) else None)

    def _joined(self, k: int) -> Name | None:
        """The names of index *k* - 1 and *k* as one, if “and” joins them."""
        if any(map(self._is_quoted, self._starts[k - 1 : k + 1])):
            return None
        first, second = self._of[k - 1], self._of[k]
        span = Span(self._starts[k - 1], self._names[k].span.end)
        end = self._names[k - 1].span.end
        between = self._text[end : min(self._starts[k], end + _PAIR)]
        if first is second or not _AND.fullmatch(between) or is_possessive(self._text, span.end):
            return None
        return Name(span, f"{first.name.text} and {second.name.text}", "body")

    def _couple(self, at: int) -> Name | None:
        begin = max(0, at - 500)
        every = list(_COUPLE.finditer(self._text, begin, at))
        found = every[-1] if every else None
        if found is None or self._is_quoted(found.start()) or not all(map(is_given, found.group(1, 2))):
            return None
        after = bisect_left(self._starts, found.end())
        if after < len(self._starts) and self._starts[after] < at and self.at(Span(*found.span())) is None:
            return None
        return Name(Span(*found.span()), found.group(), "body")
