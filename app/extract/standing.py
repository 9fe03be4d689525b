"""How much a printed name stands out in its place: as a subject, an owner, or the one person of a sentence.

The numbers are set by hand; `pronouns` adds recency to them.
"""

import re
from collections.abc import Callable, Sequence

from app.domain.mentions import Name
from app.extract.prominence import Prominence, is_possessive, qualifies

_ALONE = 0.6  # for an object where no person is the subject
_ENDS = frozenset(",.")
_THING = re.compile(  # a subject that is no person, and its verb
    r"\W*(?:(?:But|And|Yet|Still),? )?(?:(?i:when|once|after|as) )?(?i:that|this|it|which|neither|nothing"
    r"|(?:the|an?|another|such|those|these|his|her|its) [^,;“”\"\n]{3,60})"
    r" (?:(?:was|were|is|are|has|had|did|does|do|could|would|will) )?(?:not )?[a-z]+ [^,;“”\"\n]{0,40}$"
)


class Standing:
    """The names of *text*; *said_of* tells whether a pronoun stands between two offsets."""

    def __init__(
        self,
        text: str,
        names: Sequence[Name],
        prominence: Prominence,
        said_of: Callable[[int, int], bool],
    ) -> None:
        self._text, self._names, self._prominence, self._said_of = text, names, prominence, said_of
        self._weights: dict[int, tuple[float, bool]] = {}

    def is_subject(self, i: int) -> bool:
        """True if the name of this index is the subject of a verb."""
        return self._prominence.is_subject(self._names[i].span)

    def weight(self, i: int) -> tuple[float, bool]:
        """How prominent a name is in its place, and whether it is the subject of a sentence of its own."""
        if i not in self._weights:
            text, span, subject = self._text, self._names[i].span, self.is_subject(i)
            embedded = subject and self._prominence.is_embedded(span)
            value = 1.0 if subject else -0.5 * is_possessive(text, span.end)
            if embedded:
                value -= 0.9
            if not subject and qualifies(text, span.end):
                value -= 0.7
            alone = value == 0 and self._is_alone(i)
            self._weights[i] = value + _ALONE * alone, alone or (subject and not embedded)
        return self._weights[i]

    def _is_alone(self, i: int) -> bool:
        """True for the only person of a sentence, as an object behind a subject that is none: “That did not
        satisfy Doe.”, “When it was sent to Doe,”.
        """
        start, end = self._names[i].span.start, self._names[i].span.end
        begin = self._prominence.sentence_start(start)
        return (
            self._text[end : end + 1] in _ENDS
            and (i == 0 or self._names[i - 1].span.start < begin)
            and _THING.match(self._text[begin:start]) is not None
            and not self._said_of(begin, start)
        )
