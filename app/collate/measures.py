"""Compares numbers and dates: a different count of the same thing, a different day of the same happening.

Two numbers clash only where unit, the words before, who and when agree and no bound or rounding allows both.
"""

from collections.abc import Iterator

from app.collate.matter import Matter
from app.collate.printed import Difference, Texts
from app.domain.claims import Number
from app.domain.dates import is_day, may_coincide

_SURE = 0.4  # likeness that a clash of numbers asks for
_SURE_DAY = 0.5
_ROUNDED = 0.1


def numbers(texts: Texts, a: Matter, b: Matter, alike: float) -> Iterator[Difference]:
    """The numbers that alone in each clause count the same unit, where they are not the same."""
    for x in a.assertion.numbers:
        rivals = [y for y in b.assertion.numbers if same_unit(x, y)]
        mine = [y for y in a.assertion.numbers if same_unit(x, y)]
        if len(rivals) != 1 or len(mine) != 1:
            continue
        y = rivals[0]
        if (x.value, x.bound) == (y.value, y.bound):
            continue
        clash = not _may_both(x, y) and alike >= _SURE and _same_measure(texts, a, x, b, y)
        yield texts.difference("number", a, b, (x.span, y.span), (shown(x), shown(y)), clash)


def _same_measure(texts: Texts, a: Matter, x: Number, b: Matter, y: Number) -> bool:
    """True if two numbers measure one thing: alike in unit, verb or noun before, who, and when."""
    days, others = texts.dated(a), texts.dated(b)
    if days and others and not any(may_coincide(one, other) for one, _ in days for other, _ in others):
        return False
    if bool(days) != bool(others) and x.unit[0] in ("$", "%"):
        return False
    if a.names and b.names and not (a.names <= b.names or b.names <= a.names):
        return False
    before = texts.terms_before(a, x.span) & texts.terms_before(b, y.span)
    return bool(before) or len(set(x.unit) & set(y.unit)) > 1


def dates(texts: Texts, a: Matter, b: Matter, alike: float) -> Iterator[Difference]:
    """The only date of each clause, where both are days and not the same."""
    first, second = texts.dated(a), texts.dated(b)
    if len(first) != 1 or len(second) != 1:
        return
    (x, at), (y, there) = first[0], second[0]
    if may_coincide(x, y) or not (is_day(x) and is_day(y)) or "?" in x.edtf + y.edtf:
        return
    yield texts.difference("date", a, b, (at, there), (x.edtf, y.edtf), alike >= _SURE_DAY)


def same_unit(x: Number, y: Number) -> bool:
    """True if the same noun is counted: the last stem of one unit is in the other."""
    return x.unit[-1] in y.unit or y.unit[-1] in x.unit or x.unit[0] == y.unit[0]


def _may_both(x: Number, y: Number) -> bool:
    """True if the two numbers can be said of one quantity."""
    low, high = sorted((x, y), key=lambda number: number.value)
    if low.value == high.value or low.bound == "over" or high.bound == "under":
        return True
    near = high.value - low.value <= _ROUNDED * high.value
    return near and ("about" in (x.bound, y.bound) or _is_round(low.value) or _is_round(high.value))


def _is_round(value: float) -> bool:
    return value >= 100 and value % 10 == 0


def shown(x: Number) -> str:
    """A number as compared: "over 20"."""
    return f"{x.bound + ' ' if x.bound else ''}{x.value:g}"
