"""Compares numbers: a different count of the same thing, another sum, vote or span of time.

Two numbers clash only where unit, the words before, who and when agree and no bound or rounding allows both.
"""

import re
from collections.abc import Iterator

from app.collate.doings import other_subjects
from app.collate.matter import Matter
from app.collate.printed import Difference, Texts
from app.domain.claims import Number
from app.domain.dates import DateValue, is_day, may_coincide

_SURE = 0.28  # likeness that a clash of numbers asks for
SURELY, _WITHIN = 0.45, 0.35  # likeness asked for where little else is shared; within one article
_ROUNDED = 0.1
_TABLE = 12  # numbers of a clause
_LARGE = 1e10
_PARTIAL = re.compile(
    r"\b(?:another|additional|other|further|extra|first|last|next|of (?:the|his|her|their|its))\s+$", re.I
)
_ROOM = re.compile(
    r"\b(?:licen[cs]ed?|certified|capacity|room for|limit(?:ed)?|maximum|designed|allowed|"
    r"permitted|can|could|seats?)\b",
    re.IGNORECASE,
)
_PEOPLE_STEMS = (  # as `app.extract.counts` cuts them
    "peopl person passen men women worker employ staff job miner member reside studen childr protes soldie "
    "troop officer patien custom suppor name seat"
)
PEOPLE = frozenset(_PEOPLE_STEMS.split())
_DIMENSIONS = frozenset(["long", "wid", "high", "deep", "tall", "away", "thick"])  # stems
_UNITS = {  # by the stem of the unit: what is measured, and how much of it
    **{
        "feet": ("length", 0.3048),
        "foot": ("length", 0.3048),
        "metr": ("length", 1.0),
        "meter": ("length", 1.0),
    },
    **{"mil": ("way", 1.609), "kilome": ("way", 1.0), "km": ("way", 1.0)},
    **{"minut": ("time", 1 / 1440), "hour": ("time", 1 / 24), "day": ("time", 1.0), "week": ("time", 7.0)},
    **{"month": ("time", 30.4), "year": ("time", 365.25)},
    **{"pound": ("weight", 0.4536), "kilogr": ("weight", 1.0), "kg": ("weight", 1.0)},
}


def numbers(texts: Texts, a: Matter, b: Matter, alike: float) -> Iterator[Difference]:
    """The numbers that alone in each clause count the same unit, where they are not the same.

    A clause of very many numbers is a table, and is not compared.
    """
    if max(len(a.assertion.numbers), len(b.assertion.numbers)) > _TABLE:
        return
    for x in a.assertion.numbers:
        rivals = [y for y in b.assertion.numbers if same_unit(x, y)]
        mine = [y for y in a.assertion.numbers if same_unit(x, y)]
        if len(rivals) != 1 or len(mine) != 1:
            continue
        y = rivals[0]
        if (_quantity(x) == _quantity(y) and not _other_units(x, y)) or _converted(x, y) or _is_rounded(x, y):
            continue
        if not _same_measure(texts, a, x, b, y, alike):
            continue
        clash = not may_both(x, y) and not _may_have_grown(a, x, b, y) and alike >= _SURE
        yield texts.difference("number", a, b, (x.span, y.span), (shown(x), shown(y)), clash)


def _quantity(x: Number) -> tuple[float, str, float | None]:
    return (x.value, x.bound, x.other)


def _may_have_grown(a: Matter, x: Number, b: Matter, y: Number) -> bool:
    """True for people counted by articles of different days: a toll rises."""
    if not (x.state and y.state) or a.published is None or b.published is None:
        return False
    return a.published[1] < b.published[0] or b.published[1] < a.published[0]


def _other_units(x: Number, y: Number) -> bool:
    """True for two units that measure: feet and metres, weeks and months."""
    return x.unit[0] != y.unit[0] and {x.unit[0], y.unit[0]} <= _UNITS.keys()


def _converted(x: Number, y: Number) -> bool:
    """True for one length, weight or share in two units: 60 metres, 200 feet."""
    first, second = _UNITS.get(x.unit[0]), _UNITS.get(y.unit[0])
    if first is None or second is None or first[0] != second[0] or first == second:
        return False
    low, high = sorted((x.value * first[1], y.value * second[1]))
    return high - low <= (2 * _ROUNDED if first[0] == "time" else _ROUNDED) * high


def _same_measure(texts: Texts, a: Matter, x: Number, b: Matter, y: Number, alike: float) -> bool:
    """True if two numbers measure one thing: alike in unit, verb or noun before, whose they are, and when."""
    days, others = [day for day, _ in texts.dated(a)], [day for day, _ in texts.dated(b)]
    if days and others and not any(_is_one_time(one, other) for one in days for other in others):
        return False
    if bool(days) != bool(others) and x.unit[0] in ("$", "%"):
        return False
    mine, theirs = texts.name_before(a, x.span), texts.name_before(b, y.span)
    if mine and theirs and mine != theirs:
        return False
    if a.names and b.names and not (a.names <= b.names or b.names <= a.names):
        return False
    if other_subjects(texts, a, b):
        return False
    before, after = texts.just_before(a, x.span), texts.just_before(b, y.span)
    if (
        _PARTIAL.search(before)
        or _PARTIAL.search(after)
        or bool(_ROOM.search(before)) != bool(_ROOM.search(after))
    ):
        return False
    if x.other is not None or x.state or _ROOM.search(before):
        return True
    if x.unit == ("age",):
        return bool(mine) and mine == theirs
    if _DIMENSIONS & set(x.unit) and _DIMENSIONS & set(y.unit) and x.unit[-1] != y.unit[-1]:
        return False
    told, other = texts.told_before(a, x.span), texts.told_before(b, y.span)
    if told and other and not told & other:
        return False
    if len(set(x.unit) & set(y.unit)) > 1:
        return True
    led, others_led = texts.terms_before(a, x.span), texts.terms_before(b, y.span)
    shared = len(led & others_led)
    if shared:
        return x.unit[0] != "%" or shared * 2 >= min(len(led), len(others_led))
    around = (texts.terms_around(a, x.span) & texts.terms_around(b, y.span)) - set(x.unit)
    return bool(around) and alike >= (_WITHIN if a.ref[0] == b.ref[0] else SURELY)


def _is_one_time(x: DateValue, y: DateValue) -> bool:
    """True for the same time: one day, month or year, or a day within what the other names."""
    return x.edtf == y.edtf or ((is_day(x) or is_day(y)) and may_coincide(x, y))


def counts_otherwise(a: Matter, b: Matter) -> bool:
    """True if the clauses give other numbers of one unit: "3 million in 2013" beside "9 million in 2014"."""
    return any(
        same_unit(x, y) and not may_both(x, y)
        for x in a.assertion.numbers[:_TABLE]
        for y in b.assertion.numbers[:_TABLE]
    )


def same_unit(x: Number, y: Number) -> bool:
    """True if two numbers count the same noun or people of the same state, or measure the same."""
    if x.state or y.state:
        return x.state == y.state
    if (x.other is None) != (y.other is None):
        return False
    first, second = _UNITS.get(x.unit[0]), _UNITS.get(y.unit[0])
    if first and second and first[0] == second[0]:
        return True
    if x.unit[-1] in y.unit or y.unit[-1] in x.unit or x.unit[0] == y.unit[0]:
        return True
    return bool(PEOPLE & set(x.unit) and PEOPLE & set(y.unit))


def may_both(x: Number, y: Number) -> bool:
    """True if the two numbers can be said of one quantity, as one may be rounded."""
    if x.other is not None or y.other is not None:
        return _quantity(x) == _quantity(y)
    if _other_units(x, y):
        return _converted(x, y) or bool(x.bound or y.bound)
    low, high = sorted((x, y), key=lambda number: number.value)
    if low.value == high.value or low.bound == "over" or high.bound == "under":
        return True
    return _is_rounded(x, y)


def _is_rounded(x: Number, y: Number) -> bool:
    """True if one of two numbers is the other in round figures: no difference worth a word."""
    low, high = sorted((x.value, y.value))
    if x.other is not None or low == high or _other_units(x, y):
        return False
    if "about" in (x.bound, y.bound) and high - low <= _ROUNDED * high:
        return True
    return x.bound == y.bound == "" and (_rounds_to(x.value, y.value) or _rounds_to(y.value, x.value))


def _rounds_to(exact: float, rounded: float) -> bool:
    """True if *rounded* is *exact* with fewer digits: 716 is printed as 700, 98 as 100."""
    step = _step(rounded)
    return step > _step(exact) and rounded in (exact // step * step, round(exact / step) * step)


def _step(value: float) -> float:
    """The worth of the last digit of *value* that is not zero: 700 is exact to hundreds, 4.2 to tenths."""
    if value == 0:
        return 0.0
    digits = f"{value:.10g}" if value < _LARGE else f"{value:.0f}"
    if "." in digits:
        return float(10.0 ** -len(digits.split(".")[1]))
    if "e" in digits:
        return value
    return float(10.0 ** (len(digits) - len(digits.rstrip("0"))))


def shown(x: Number) -> str:
    """A number as compared: "over 20", "5-2"; "about" is left to the words."""
    if x.other is not None:
        return f"{x.value:g}-{x.other:g}"
    return f"{x.bound + ' ' if x.bound in ('over', 'under') else ''}{x.value:.12g}"
