"""How far two dates lie apart, in words no more exact than the dates: "28 years later", "the next day".

Also where on an axis a date stands. Knows dates alone, no events and no page.
"""

from dataclasses import dataclass
from datetime import date
from typing import NamedTuple

from app.domain.dates import value_of
from app.web import words

_DAYS_SHOWN, _MONTHS_SHOWN = 60, 24  # up to so many days and months are told as such


class Bounds(NamedTuple):
    """A date's first and last possible day (ISO; None: open), and its certainty."""

    earliest: str | None
    latest: str | None
    certainty: str


@dataclass(frozen=True, slots=True)
class Gap:
    """Time between two dates: in words, in short, and whether it takes a year or more."""

    words: str
    short: str
    long: bool


def anchor(edtf: str) -> str:
    """The single point *edtf* is shown at: where it begins, or where it ends if its beginning is open."""
    if "/" in edtf:
        low, _, high = edtf.partition("/")
    elif edtf.startswith("["):
        inner = edtf.strip("[]")
        low, _, high = inner.partition(".." if ".." in inner else ",")
    else:
        low, high = edtf, ""
    return (low if low.strip(".") else high).rstrip("?~%")


def anchored(edtf: str) -> Bounds:
    """The bounds of the point *edtf* is shown at; open at both sides if it is no date."""
    point = anchor(edtf)
    try:
        value = value_of(point)
    except ValueError:
        return Bounds(None, None, "open")
    exact = {4: "year", 7: "month", 10: "day"}.get(len(point), "span")
    vague = "X" in point or point[5:7] > "12"
    return Bounds(value.earliest, value.latest, "span" if vague else exact)


def gap(before: Bounds, after: Bounds) -> Gap | None:
    """The time from the end of *before* to the begin of *after*; None if there is none or it is unknown."""
    end, begin = before.latest, after.earliest
    if end is None or begin is None or end >= begin:
        return None
    first, second = date.fromisoformat(end), date.fromisoformat(begin)
    kinds = {before.certainty, after.certainty}
    if kinds <= {"day", "month", "year"}:
        if "year" in kinds:
            return _told(second.year - first.year, "year")
        months = 12 * (second.year - first.year) + second.month - first.month
        if "month" in kinds:
            return (
                _told(months, "month") if months <= _MONTHS_SHOWN else _told(_years(months), "year", "about ")
            )
        return _between_days((second - first).days, months)
    return _at_least((second - first).days)


def _between_days(days: int, months: int) -> Gap:
    if days <= _DAYS_SHOWN:
        return _told(days, "day")
    if months <= _MONTHS_SHOWN:
        return _told(round(days / 30.44), "month", "about ")
    return _told(round(days / 365.25), "year", "about ")


def _at_least(days: int) -> Gap | None:
    if days <= _DAYS_SHOWN:
        return _told(days, "day", "at least ") if days > 1 else None
    months = int(days / 30.44)
    if months <= _MONTHS_SHOWN:
        return _told(months, "month", "at least ")
    return _told(int(days / 365.25), "year", "at least ")


def _years(months: int) -> int:
    return round(months / 12)


def _told(number: int, unit: str, how: str = "") -> Gap:
    short = f"{number} {({'day': 'd', 'month': 'mo', 'year': 'y'})[unit]}"
    told = f"the next {unit}" if number == 1 and not how else f"{how}{words.count(number, unit)} later"
    return Gap(told, short, unit == "year" or (unit == "month" and number >= 12))
