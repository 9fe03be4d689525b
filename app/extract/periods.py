"""Parts of a year and month, dates in figures: "Q3 2019", "the first Sunday of May", "12/29/2014", "in ’87".

Dates in figures name the month first in one country and the day first in another: where both are months, both
readings are kept. https://www.loc.gov/standards/datetime/ for the numbers of quarters and halves.
"""

import re
from datetime import date

from app.domain.calendar import feast_day
from app.domain.text import lowered
from app.extract.absolute import MONTHS
from app.extract.weekdays import WEEKDAYS
from app.extract.years import Reading

_NUMBERS = {"first": 0, "second": 1, "third": 2, "fourth": 3, "final": 3, "last": 3}
_PART = re.compile(
    rf"(?:the )?({'|'.join(_NUMBERS)})[ -](fiscal |financial )?(quarter|half) of "
    r"(?:(?:fiscal )?((?:19|20)[0-9]{2})|(the|this|last|next) year)\b(?!-)",
    re.IGNORECASE,
)
_DAYS, _MONTHS = "|".join(WEEKDAYS), "|".join(MONTHS)
_NTH = re.compile(
    rf"(?:the )?(?P<nth>{'|'.join(_NUMBERS)}) (?P<day>{_DAYS}) (?:of|in) (?P<month>{_MONTHS})\b"
    r"(?:,? (?P<year>(?:19|20)[0-9]{2})\b(?!-))?",
    re.IGNORECASE,
)
_QUARTER = re.compile(r"Q([1-4])(?: of|,)? ((?:19|20)[0-9]{2})\b")
_YEAR_SHIFT = {"the": 0, "this": 0, "last": -1, "next": 1}
_FIGURES = re.compile(r"([0-3]?[0-9])([/.])([0-3]?[0-9])\2((?:19|20)[0-9]{2})(?![\w/]|\.[0-9])")
_SHORT_YEAR = re.compile(r"([0-9]{2})(?![\w%.’']|-[0-9]|/[0-9])|([0-9]{2})(?=\.(?:\s|$))")
_YEAR_LEAD = re.compile(
    r"\b(?:in|of|since|from|until|before|after|by|summer|spring|autumn|fall|winter|class of)\s['’]$"
)
_SIXTIES = re.compile(r"([5-9])0s\b(?!['’])")
_SIXTIES_LEAD = re.compile(r"\b(?:in|during|since|until) the (?:early |mid-|late |mid )?$", re.IGNORECASE)
_NO_YEARS = re.compile(
    r"temperature|degree|highs?\b|lows?\b|heat|cool|score|poll|mph|\bage|percent", re.IGNORECASE
)
_AROUND = 80
PART_WORDS = frozenset([*_NUMBERS, "q"])


def read_part(text: str, at: int) -> Reading | None:
    """A quarter or half of a named year that begins at *at*."""
    if match := _QUARTER.match(text, at):
        return Reading(at, match.end(), "part of a year", f"{match[2]}-{32 + int(match[1])}")
    if (nth := _NTH.match(text, at)) and nth["month"][0].isupper():
        return _nth_weekday(nth)
    match = _PART.match(text, at)
    if match is None:
        return None
    is_half, place = match[3].lower() == "half", _NUMBERS[lowered(match[1])]
    if is_half and place == 3:
        place = 1
    if is_half and place > 1:
        return None
    number = (40 if is_half else 33) + place
    if match[4]:
        doubt = "~" if match[2] else ""  # a firm's year may begin in any month
        return Reading(at, match.end(), "part of a year", f"{match[4]}-{number}{doubt}")
    shift = _YEAR_SHIFT[lowered(match[5])]
    return Reading(at, match.end(), "part of a year", offset=f"part_of_year:{number}:{shift}")


def _nth_weekday(match: re.Match[str]) -> Reading:
    """ "the first Sunday of May", by the day rules of `app.domain.calendar`."""
    place = -1 if lowered(match["nth"]) in ("last", "final") else _NUMBERS[lowered(match["nth"])] + 1
    rule = f"nth:{MONTHS[lowered(match['month'])]:02}:{WEEKDAYS[lowered(match['day'])]}:{place}"
    if match["year"]:
        edtf = feast_day(rule, int(match["year"])).isoformat()
        return Reading(match.start(), match.end(), "nth weekday", edtf)
    return Reading(match.start(), match.end(), "nth weekday", offset=f"feast:{rule}")


def read_figures(text: str, at: int) -> Reading | None:
    """A date in figures, a year of two figures behind an apostrophe, or "in the 60s", beginning at *at*."""
    if match := _FIGURES.match(text, at):
        if at and (text[at - 1].isalnum() or text[at - 1] in "/.,-$€£"):
            return None
        found = _both_ways(int(match[1]), int(match[3]), int(match[4]), match[2])
        return Reading(at, match.end(), "date in figures", found) if found else None
    if at and text[at - 1] in "'’" and (short := _SHORT_YEAR.match(text, at)):
        number = int(short[1] or short[2])
        if _YEAR_LEAD.search(text, max(0, at - 12), at) and not 29 < number < 40:
            return Reading(at - 1, short.end(), "year", str(number + (1900 if number >= 40 else 2000)))
    if (decade := _SIXTIES.match(text, at)) and _SIXTIES_LEAD.search(text, max(0, at - 24), at):
        around = text[max(0, at - _AROUND) : at + _AROUND]
        if not _NO_YEARS.search(around):
            return Reading(at, decade.end(), "decade", f"19{decade[1]}X")
    return None


def _both_ways(first: int, second: int, year: int, sign: str) -> str | None:
    """Month first and day first; with full stops the day always stands first."""
    days = set()
    for month, day in ((first, second), (second, first)) if sign == "/" else ((second, first),):
        try:
            days.add(date(year, month, day).isoformat())
        except ValueError:
            continue
    found = sorted(days)
    return None if not found else found[0] if len(found) == 1 else f"[{','.join(found)}]"
