"""What is printed around a value: the texts and dates of one story, as the comparisons of slots need them.

Looks words up and compares nothing; the slots are compared in `measures`, `listed`, `doings` and `ranks`.
"""

import re
from collections.abc import Mapping
from dataclasses import dataclass

from app.collate.matter import Matter
from app.collate.thesaurus import stem
from app.domain.claims import Value
from app.domain.dates import DateValue
from app.domain.groups import EventMention
from app.domain.selector import Ref, Span

WORD = re.compile(r"[^\W\d_]+")
_NEAR = 35  # characters before a value


@dataclass(frozen=True, slots=True)
class Difference:
    """Two values of one slot. *clash*: they cannot both hold."""

    slot: str
    first: Value
    second: Value
    clash: bool
    places: tuple[Span, Span]


class Texts:
    """The texts of one story by the key of the article, and its resolved dates."""

    def __init__(self, bodies: Mapping[str, str], resolved: Mapping[Ref, EventMention]) -> None:
        self._bodies = bodies
        self._resolved = resolved

    def body(self, matter: Matter) -> str:
        """The text *matter* stands in."""
        return self._bodies[matter.ref[0]]

    def words(self, matter: Matter, span: Span) -> str:
        """The words of *matter*'s article at *span*, white space made one blank."""
        return " ".join(span.of(self.body(matter)).split())

    def stems(self, matter: Matter, span: Span) -> set[str]:
        """The stems at *span*, names and all."""
        return {stem(word.lower()) for word in WORD.findall(span.of(self.body(matter)))}

    def terms(self, matter: Matter, start: int, end: int) -> set[str]:
        """The terms between two offsets that *matter* is known by, names with their "@"."""
        printed = WORD.findall(self.body(matter)[start:end])
        found = {stem(word.lower()) for word in printed} | {"@" + word.lower() for word in printed}
        return found & matter.own.keys()

    def terms_before(self, matter: Matter, span: Span) -> set[str]:
        """The terms, no names, within a few words before *span*."""
        start = max(matter.assertion.span.start, span.start - _NEAR)
        return {term for term in self.terms(matter, start, span.start) if term[0] != "@"}

    def dated(self, matter: Matter) -> list[tuple[DateValue, Span]]:
        """The resolved dates of *matter* with their places."""
        found = []
        for index, span in zip(matter.assertion.dates, matter.date_spans, strict=True):
            mention = self._resolved.get((matter.ref[0], index))
            if mention is not None and mention.value is not None:
                found.append((mention.value, span))
        return found

    def difference(
        self, slot: str, a: Matter, b: Matter, spans: tuple[Span, Span], norms: tuple[str, str], clash: bool
    ) -> Difference:
        """The difference of *a* and *b* in *slot*: values at *spans*, compared as *norms*."""
        first = Value(slot, self.words(a, spans[0]), norms[0])
        second = Value(slot, self.words(b, spans[1]), norms[1])
        return Difference(slot, first, second, clash, spans)
