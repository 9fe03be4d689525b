"""Two printed numbers as amounts: whether they count one unit, and whether both can be said of one thing.

Looks at the numbers alone; what they are said of is compared in `app.collate.measures`.
"""

from app.collate.matter import Matter
from app.domain.claims import Number

TABLE = 12  # numbers of a clause that are compared; more are a table
_ROUNDED, _NEARLY = (
    0.1,
    0.05,
)  # parts by which "about" allows two amounts to differ; that are not worth a word
_CLOSELY = 0.06  # the same for one that is the other in round figures, without "about"
_LARGE = 1e10
_EXACT = 4  # significant digits of an exact figure
_FEWEST_VOTERS = 6
_COMMON = 20  # up to this, numbers are the same by chance
_PEOPLE_STEMS = (  # as `app.extract.counts` cuts them
    "peopl person passen men women worker employ staff job miner member reside studen childr protes soldie "
    "troop officer patien custom suppor name seat marche picket demons fan specta villag"
)
PEOPLE = frozenset(_PEOPLE_STEMS.split())
SUMS = frozenset(["$", "€", "£", "¥"])
_KINDS = tuple(  # nouns that count the same things
    frozenset(line.split())
    for line in (
        "hom hous househ",
        "fire blaz",
        "vehicl car",
        "flight plan",
        "pupil studen",
        "shop stor",
        "job post",
    )
)
MEASURES = {  # by the stem of the unit: what is measured, and how much of it
    **{
        "feet": ("length", 0.3048),
        "foot": ("length", 0.3048),
        "yard": ("length", 0.9144),
        "metr": ("length", 1.0),
        "meter": ("length", 1.0),
    },
    **{"mil": ("way", 1.609), "kilome": ("way", 1.0), "km": ("way", 1.0)},
    **{"minut": ("time", 1 / 1440), "hour": ("time", 1 / 24), "day": ("time", 1.0), "week": ("time", 7.0)},
    **{"month": ("time", 30.4), "year": ("time", 365.25)},
    **{"pound": ("weight", 0.4536), "kilogr": ("weight", 1.0), "kg": ("weight", 1.0)},
}


def is_same(x: Number, y: Number) -> bool:
    """True for one amount, be it called "about" by one."""
    bounds = {x.bound, y.bound}
    return (x.value, x.other) == (y.value, y.other) and (len(bounds) == 1 or bounds == {"", "about"})


def quantity(x: Number) -> tuple[float, str, float | None]:
    return (x.value, x.bound, x.other)


def is_unit(x: Number) -> bool:
    """True for what is measured: a length, weight or time."""
    return x.unit[0] in MEASURES


def other_units(x: Number, y: Number) -> bool:
    """True for two units that measure: feet and metres, weeks and months."""
    return x.unit[0] != y.unit[0] and {x.unit[0], y.unit[0]} <= MEASURES.keys()


def converted(x: Number, y: Number) -> bool:
    """True for one length, weight or share in two units: 60 metres, 200 feet."""
    first, second = MEASURES.get(x.unit[0]), MEASURES.get(y.unit[0])
    if first is None or second is None or first[0] != second[0] or first == second:
        return False
    low, high = sorted((x.value * first[1], y.value * second[1]))
    return high - low <= (2 * _ROUNDED if first[0] == "time" else _ROUNDED) * high


def is_one_vote(x: Number, y: Number) -> bool:
    """True for two votes of one number of voters: 11 to 9, 12 to 8."""
    return (
        x.other is not None
        and y.other is not None
        and x.value + x.other == y.value + y.other > _FEWEST_VOTERS
    )


def share_an_amount(a: Matter, b: Matter) -> bool:
    """True if both clauses print one amount that two rarely share by chance: 310,000 heaters, $7.25."""
    return any(
        x.value == y.value and (x.value > _COMMON or x.value != int(x.value)) and same_unit(x, y)
        for x in a.assertion.numbers[:TABLE]
        for y in b.assertion.numbers[:TABLE]
    )


def are_aged(a: Matter, b: Matter) -> bool:
    """True if both clauses give the age of somebody."""
    return all(any(one.unit == ("age",) for one in m.assertion.numbers[:TABLE]) for m in (a, b))


def counts_otherwise(a: Matter, b: Matter) -> bool:
    """True if the clauses give other numbers of one unit: "3 million in 2013" beside "9 million in 2014"."""
    return any(
        same_unit(x, y) and not may_both(x, y)
        for x in a.assertion.numbers[:TABLE]
        for y in b.assertion.numbers[:TABLE]
    )


def counts_alike(a: Matter, b: Matter) -> bool:
    """True if both clauses have a number of one unit, or of people of one state."""
    return any(same_unit(x, y) for x in a.assertion.numbers[:TABLE] for y in b.assertion.numbers[:TABLE])


def same_unit(x: Number, y: Number) -> bool:
    """True if two numbers count the same noun or people of the same state, or measure the same."""
    if x.state or y.state:
        return x.state == y.state
    if (x.other is None) != (y.other is None):
        return False
    if x.unit[0] in SUMS or y.unit[0] in SUMS:
        return x.unit == y.unit
    first, second = MEASURES.get(x.unit[0]), MEASURES.get(y.unit[0])
    if first and second and first[0] == second[0]:
        return True
    if x.unit[-1] in y.unit or y.unit[-1] in x.unit or x.unit[0] == y.unit[0]:
        return True
    if any(x.unit[-1] in kind and y.unit[-1] in kind for kind in _KINDS):
        return True
    return bool(PEOPLE & set(x.unit) and PEOPLE & set(y.unit))


def may_both(x: Number, y: Number) -> bool:
    """True if the two numbers can be said of one quantity, as one may be rounded."""
    if x.other is not None or y.other is not None:
        return quantity(x) == quantity(y)
    if other_units(x, y):
        return converted(x, y) or bool(x.bound or y.bound)
    low, high = sorted((x, y), key=lambda number: number.value)
    if low.value == high.value or low.bound == "over" or high.bound == "under":
        return True
    return is_rounded(x, y) or (
        "about" in (x.bound, y.bound) and high.value - low.value <= _ROUNDED * high.value
    )


def is_rounded(x: Number, y: Number) -> bool:
    """True if one of two numbers is the other in round figures: no difference worth a word."""
    low, high = sorted((x.value, y.value))
    if x.other is not None or low == high or other_units(x, y):
        return False
    if "about" in (x.bound, y.bound) and high - low <= _NEARLY * high:
        return True
    is_near = high - low <= _CLOSELY * high  # 14 are not 10 in round figures
    return (
        is_near
        and x.bound == y.bound == ""
        and (_rounds_to(x.value, y.value) or _rounds_to(y.value, x.value))
    )


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


def significant(number: Number) -> str:
    """The digits of a number without the noughts at its end."""
    return f"{number.value:.2f}".replace(".", "").rstrip("0")


def are_twins(x: Number, y: Number) -> bool:
    """True for exact figures that differ in one digit, or in the order of two."""
    first, second = f"{x.value:.2f}", f"{y.value:.2f}"
    if (
        len(first) != len(second)
        or min(len(significant(x)), len(significant(y))) < _EXACT
        or x.bound
        or y.bound
    ):
        return False
    places = [place for place, (one, other) in enumerate(zip(first, second, strict=True)) if one != other]
    if len(places) == 2 and places[1] == places[0] + 1:
        return first[places[0]] == second[places[1]] and first[places[1]] == second[places[0]]
    return len(places) == 1
