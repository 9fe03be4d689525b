"""Days that a calendar must find: a month's nth weekday, Easter, and the day of a feast in a year.

A feast is told by a short text, its *day rule*: "12-24" (month and day), "nth:11:4:4" (month, ISO weekday,
which one of the month, -1 the last, and perhaps days to add), or "easter:-2" (days from Easter Sunday).
"""

from calendar import monthrange
from datetime import date, timedelta


def easter(year: int) -> date:
    """Easter Sunday of *year* in the western churches (Anonymous Gregorian algorithm, Nature 1876)."""
    century, rest = divmod(year, 100)
    leap = (century - (century + 8) // 25 + 1) // 3
    moon = (19 * (year % 19) + century - century // 4 - leap + 15) % 30
    sunday = (32 + 2 * (century % 4) + 2 * (rest // 4) - moon - rest % 4) % 7
    shift = (year % 19 + 11 * moon + 22 * sunday) // 451
    month, day = divmod(moon + sunday - 7 * shift + 114, 31)
    return date(year, month, day + 1)


def nth_weekday(year: int, month: int, weekday: int, number: int) -> date:
    """The *number*-th ISO *weekday* of a month; -1 is its last."""
    if number > 0:
        first = date(year, month, 1)
        return first + timedelta(days=(weekday - first.isoweekday()) % 7 + 7 * (number - 1))
    last = date(year, month, monthrange(year, month)[1])
    return last - timedelta(days=(last.isoweekday() - weekday) % 7)


def feast_day(rule: str, year: int) -> date:
    """The day that a *day rule* names in *year*. Raises ValueError if the calendar has no such day."""
    kind, *numbers = rule.split(":")
    if kind == "easter":
        return easter(year) + timedelta(days=int(numbers[0]))
    if kind == "nth":
        month, weekday, number, more = (int(one) for one in [*numbers, "0"][:4])
        return nth_weekday(year, month, weekday, number) + timedelta(days=more)
    month, day = (int(one) for one in kind.split("-"))
    return date(year, month, day)
