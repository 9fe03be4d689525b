"""The values that clauses print, in kinds that can be laid side by side: sums, spans of time, days, ranks.

A reading is one value in one clause. Two readings of a kind are the same, may both hold, or exclude each
other by what is printed; whether they answer one question is weighed in `app.collate.questions`.
"""

import re
from collections.abc import Iterator, Sequence
from dataclasses import dataclass

from app.collate.amounts import (
    MEASURES,
    PEOPLE,
    SUMS,
    TABLE,
    converted,
    is_rounded,
    is_same,
    may_both,
    same_unit,
    shown,
)
from app.collate.days import is_day_apart
from app.collate.denials import denials
from app.collate.hours import Time, may_be_one_time, shown_time, times_of
from app.collate.matter import Matter
from app.collate.opposites import Pole, phrasing, poles
from app.collate.printed import Texts
from app.collate.thesaurus import stem
from app.domain.claims import Number
from app.domain.dates import DateValue, is_day, may_coincide
from app.domain.selector import Span

_WORDED = "first second third fourth fifth sixth seventh eighth ninth tenth eleventh twelfth"
_ORDINALS = _WORDED.split()
_ORDINAL = re.compile(
    rf"\b(?P<nth>{'|'.join(_ORDINALS)}|\d{{1,3}}(?:st|nd|rd|th))(?:[\s-](?P<noun>[a-z]+))?",
    re.IGNORECASE | re.ASCII,
)
_MONTH = re.compile(
    r"\b(?:of\s)?(?:Jan|Feb|Mar|Apr|May|Jun|Jul|Aug|Sep|Oct|Nov|Dec)[a-z]*\.?(?:\sthe)?\s?$|^(?:\sof)?\s[A-Z]"
)
_NO_RANK = frozenset(["half", "quarter", "third", "hand", "floor", "street", "avenue", "of", "time"])
KINDS = (
    *("people", "count", "sum", "share", "time", "length", "way", "weight", "age", "vote"),
    *("date", "weekday", "hour", "rank", "pole", "denial"),
)
WORDS = ("pole", "denial")  # kinds of which only those of one group are compared
_DECADE = "decad"
_SLOT = {
    "pole": "state",
    "denial": "polarity",
    "date": "date",
    "weekday": "date",
    "age": "age",
    "hour": "hour",
}


@dataclass(frozen=True, slots=True, eq=False)
class Reading:
    """A value of *kind* printed at *span* of the clause of *matter*; *index* is the clause's place in its
    story.

    *value* is a number, a date, a time of day, a pole or a rank, by its kind; of a denial it says whether the
    word is told. *unit* holds the stems of what is counted, or the group that a word belongs to.
    """

    matter: Matter
    index: int
    kind: str
    span: Span
    value: Number | DateValue | Time | Pole | int
    unit: tuple[str, ...] = ()

    @property
    def article(self) -> str:
        """The key of the article it stands in."""
        return self.matter.ref[0]

    @property
    def counted(self) -> str:
        """What became of the people counted, else the stem of the noun; "" if there is none."""
        state = self.value.state if isinstance(self.value, Number) else ""
        return state or (self.unit[-1] if self.unit else "")

    @property
    def slot(self) -> str:
        """The slot of a claim in which it is compared."""
        return _SLOT.get(self.kind, "number")

    @property
    def norm(self) -> str:
        """The value as compared."""
        if isinstance(self.value, Number):
            return shown(self.value)
        if isinstance(self.value, DateValue):
            return self.value.edtf
        if isinstance(self.value, Pole):
            return phrasing(self.value)
        if self.kind == "denial":
            return f"{'' if self.value else 'not '}{self.unit[0].lstrip('=')}"
        return shown_time(self.value) if isinstance(self.value, Time) else str(self.value)


def readings(found: Sequence[Matter], texts: Texts) -> tuple[Reading, ...]:
    """The readings of the clauses *found*, in order; a clause of very many numbers is a table, with none."""
    own = [one for index, matter in enumerate(found) for one in _readings(matter, index, texts)]
    told = [
        Reading(found[d.index], d.index, "denial", d.span, int(d.told), (d.word,)) for d in denials(found)
    ]
    return (*own, *told)


def _readings(matter: Matter, index: int, texts: Texts) -> Iterator[Reading]:
    if len(matter.assertion.numbers) <= TABLE:
        for number in matter.assertion.numbers:
            yield Reading(matter, index, _kind(number), number.span, number, number.unit)
    for kind, dates in (("date", texts.dated(matter)), ("weekday", texts.weekdays(matter))):
        for value, span in dates:
            yield Reading(matter, index, kind, span, value)
    for time in times_of(matter):
        yield Reading(matter, index, "hour", time.span, time)
    for pole in poles(matter.text):
        start = matter.assertion.span.start
        span = Span(start + pole.span.start, start + pole.span.end)
        yield Reading(matter, index, "pole", span, pole, (str(pole.group),))
    for match in _ORDINAL.finditer(matter.text):
        if (rank := _rank(matter.text, match)) is not None:
            start = matter.assertion.span.start
            noun = (stem(match["noun"].lower()),) if match["noun"] else ()
            yield Reading(
                matter, index, "rank", Span(start + match.start("nth"), start + match.end("nth")), rank, noun
            )


def _kind(number: Number) -> str:
    """What a number measures or counts."""
    unit = number.unit[0]
    if number.other is not None:
        return "vote"
    if unit in SUMS:
        return "sum"
    if unit in MEASURES or unit == _DECADE:
        return MEASURES[unit][0] if unit in MEASURES else "time"
    if unit in ("%", "age"):
        return "share" if unit == "%" else "age"
    return "people" if number.state or PEOPLE & set(number.unit) else "count"


def _rank(text: str, match: re.Match[str]) -> int | None:
    """The rank that an ordinal gives; None for a day of a month, a fraction or a street."""
    before, after = text[: match.start()], text[match.end("nth") :]
    if (match["noun"] or "").lower() in _NO_RANK or _MONTH.search(before[-14:]) or _MONTH.search(after[:6]):
        return None
    word = match["nth"].lower()
    return _ORDINALS.index(word) + 1 if word in _ORDINALS else int(word[:-2])


def are_same(x: Reading, y: Reading) -> bool:
    """True if two readings of one kind give one value, or may both hold: one is rounded or a bound."""
    first, second = x.value, y.value
    if isinstance(first, Number) and isinstance(second, Number):
        is_one = is_same(first, second) or converted(first, second) or is_rounded(first, second)
        return is_one or may_both(first, second)
    if isinstance(first, DateValue) and isinstance(second, DateValue):
        return may_coincide(first, second)
    if isinstance(first, Time) and isinstance(second, Time):
        return may_be_one_time(first, second)
    if isinstance(first, Pole) and isinstance(second, Pole):
        return first.pole == second.pole
    return first == second


def print_apart(texts: Texts, x: Reading, y: Reading) -> bool:
    """True if two readings that are not the same differ in what is printed, too; "Monday" of two weeks does
    not."""
    first, second = x.value, y.value
    if isinstance(first, DateValue) and isinstance(second, DateValue):
        if is_day(first) and is_day(second):
            return is_day_apart(texts, x.matter, x.span, y.matter, y.span)
        return texts.words(x.matter, x.span).lower() != texts.words(y.matter, y.span).lower()
    return True


def share_a_unit(x: Reading, y: Reading) -> float:
    """1 if two readings count the same noun or are of one measure, 0.5 if their nouns are near, else 0."""
    if not isinstance(x.value, Number) or not isinstance(y.value, Number):
        return float(bool(x.unit) and x.unit == y.unit)
    if x.unit == y.unit:
        return 1.0
    return 0.5 if same_unit(x.value, y.value) else 0.0
