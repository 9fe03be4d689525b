"""Dates with their doubt: EDTF (ISO 8601-2) values with earliest and latest day, and dated mentions.

Bounds are computed here for the part of EDTF that news needs: level 0; unspecified digits, seasons,
qualifiers and open intervals of level 1; one-of sets, quarters (33-36), thirds (37-39) and halves (40, 41) of
a year of level 2. The `edtf` package reads the same values but costs a quarter of a second to import, so it
is the tests' yardstick and not imported here.
"""

import calendar
import re
from dataclasses import dataclass
from datetime import date, timedelta

from app.domain.selector import Span

_POINT = re.compile(r"([0-9]{4}|[0-9]{3}X|[0-9]{2}XX)(?:-([0-9]{2}))?(?:-([0-9]{2}))?([~?%]?)")
_SPRING, _WINTER = 21, 24
_PARTS = {33: 3, 37: 4, 40: 6}  # the first number of each sort of part of a year, and its months
_BOUNDS = ("since", "upto", "until", "after")


@dataclass(frozen=True, slots=True)
class DateValue:
    """An EDTF expression with its bounds as ISO days; None for an open side ("1992/..")."""

    edtf: str
    earliest: str | None
    latest: str | None


@dataclass(frozen=True, slots=True)
class DateMention:
    """A clause with a date expression, before anything outside the article is consulted.

    *clause* is the happening in the article's words. *expression* is the date as printed ("on Thursday").
    *form* names the grammar rule that read it ("day month year", "weekday", "month ago"…); *value* is set
    when the words alone suffice (absolute dates), else None and *offset* says how an anchor completes it
    (form-specific text such as "weekday:4:past", documented in `app.extract.dates`).
    *status*: "has", "will", "expected", "cancelled" as printed, else None. *is_whole*: the clause has its
    subject and verb and may stand alone.
    """

    clause: Span
    expression: Span
    form: str
    value: DateValue | None = None
    offset: str | None = None
    status: str | None = None
    is_whole: bool = True


def value_of(edtf: str) -> DateValue:
    """*edtf* with its bounds. Raises ValueError on what is no EDTF of the supported part.

    Winter (24) reaches from its year's first day to the end of the next February, because "the winter of
    2010" names either; an empty interval side ("/1992") is unknown and bounded no more than an open one.
    """
    if edtf.startswith("[") and edtf.endswith("]"):
        low, high = _set_sides(edtf[1:-1])
    elif "/" in edtf:
        left, _, right = edtf.partition("/")
        low, high = _side(left, 0), _side(right, 1)
    else:
        low, high = _point(edtf)
    if low and high and low > high:
        raise ValueError(f"{edtf!r} ends before it begins")
    return DateValue(edtf, low.isoformat() if low else None, high.isoformat() if high else None)


def _set_sides(inner: str) -> tuple[date | None, date | None]:
    members = inner.split(",")
    first, last = members[0], members[-1]
    low = None if first.startswith("..") else _point(first.split("..")[0])[0]
    high = None if last.endswith("..") else _point(last.split("..")[-1])[1]
    if inner.strip(".,") == "":
        raise ValueError("an EDTF set needs a member")
    return low, high


def _side(text: str, which: int) -> date | None:
    return None if text in ("", "..") else _point(text)[which]


def _point(text: str) -> tuple[date, date]:
    match = _POINT.fullmatch(text)
    if not match:
        raise ValueError(f"{text!r} is not an EDTF date")
    year, month, day = match[1], match[2], match[3]
    low, high = int(year.replace("X", "0")), int(year.replace("X", "9"))
    if month is None:
        return date(low or 1, 1, 1), date(high, 12, 31)
    if "X" in year:
        raise ValueError(f"{text!r} names a month of no certain year")
    number = int(month)
    if day is not None:
        return (only := date(low, number, int(day))), only
    if _SPRING <= number <= _WINTER:
        return _season(low, number)
    if number in range(33, 42):
        return _part(low, number)
    return date(low, number, 1), date(low, number, calendar.monthrange(low, number)[1])


def _season(year: int, number: int) -> tuple[date, date]:
    if number == _WINTER:
        return date(year, 1, 1), date(year + 1, 3, 1) - timedelta(days=1)
    first = 3 * (number - _SPRING) + 3
    return date(year, first, 1), date(year, first + 2, calendar.monthrange(year, first + 2)[1])


def _part(year: int, number: int) -> tuple[date, date]:
    first = max(start for start in _PARTS if start <= number)
    months = _PARTS[first]
    begin = months * (number - first) + 1
    end = begin + months - 1
    return date(year, begin, 1), date(year, end, calendar.monthrange(year, end)[1])


def offset_parts(offset: str) -> tuple[str, str, str]:
    """An offset's bound ("since", "upto", "until", "after" or ""), its plain part, and its tense or ""."""
    plain, _, tense = offset.partition("|")
    bound, colon, rest = plain.partition(":")
    return (bound, rest, tense) if colon and bound in _BOUNDS else ("", plain, tense)


def may_coincide(a: DateValue, b: DateValue) -> bool:
    """True if some day lies within the bounds of both."""
    return not (_before(a.latest, b.earliest) or _before(b.latest, a.earliest))


def is_day(value: DateValue) -> bool:
    """True if *value* is one day and nothing vaguer."""
    return value.earliest is not None and value.earliest == value.latest


def days_spanned(value: DateValue) -> float:
    """Days from earliest to latest; infinite when a side is open. The smaller, the more is said."""
    if value.earliest is None or value.latest is None:
        return float("inf")
    return (date.fromisoformat(value.latest) - date.fromisoformat(value.earliest)).days


def _before(a: str | None, b: str | None) -> bool:
    return a is not None and b is not None and a < b
