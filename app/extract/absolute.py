"""Dates whose words say everything but perhaps the year: "6 November 2025", "Nov. 18", "2025-11-06".

One grammar for the running text and for the date a page prints about itself. A date without a year is
returned as its month and day; which year is meant is for `app.collate.chronology`.
"""

import re
from dataclasses import dataclass
from datetime import date

MONTHS = {
    name: number
    for number, names in enumerate(
        (
            "january jan",
            "february feb",
            "march mar",
            "april apr",
            "may",
            "june jun",
            "july jul",
            "august aug",
            "september sept sep",
            "october oct",
            "november nov",
            "december dec",
        ),
        start=1,
    )
    for name in names.split()
}
_MONTH = r"(?P<month>" + "|".join(sorted(MONTHS, key=len, reverse=True)) + r")\b\.?"
_DAY = r"(?P<day>[0-3]?[0-9])(?:st|nd|rd|th)?(?![\w:]|[.,][0-9])"
_YEAR = r"(?P<year>1[0-9]{3}|20[0-9]{2})(?![\w]|[.,:][0-9]|-[0-9])"
_TO_DAY = r"(?:\s?(?:-|–|—|to|and|through)\s?(?P<day2>[0-3]?[0-9])(?:st|nd|rd|th)?(?![\w:]|[.,][0-9]))?"
_NAMED_AFTER = (  # "Sept. 11 attacks" name a year, "26 July Movement" a body
    r"(?:th|st|nd|rd)?\s+(?:attacks?|terror\w*|hijack\w*|commission|committee|memorial|victims?|families|widows?"
    r"|survivors?|responders?|advocates?|riot\w*|insurrection\w*|massacres?|bombings?|anniversary|era|plot\w*"
    r"|brigades?|movement|revolution|battalion|martyrs|coalition|alliance|square|street|avenue|bridge)\b"
)
_FORMS = (
    ("day month year", rf"{_DAY}{_TO_DAY}\s+(?:of\s+)?{_MONTH},?\s+{_YEAR}"),
    ("day month", rf"{_DAY}{_TO_DAY}\s+(?:of\s+)?{_MONTH}(?!\.?\s+[0-9])(?!{_NAMED_AFTER})"),
    ("month day year", rf"{_MONTH}\s+(?:the\s+)?{_DAY}{_TO_DAY}(?:,\s?|\s+){_YEAR}"),
    ("month day", rf"{_MONTH}\s+(?:the\s+)?{_DAY}{_TO_DAY}(?!{_NAMED_AFTER})"),
    ("month year", rf"{_MONTH},?\s+(?:of\s+)?{_YEAR}"),
    (
        "year month day",
        r"(?P<year>[12][0-9]{3})-(?P<month>[01][0-9])-(?P<day>[0-3][0-9])(?:(?=T[0-9])|(?![\w-]))",
    ),
)
_COMPILED = tuple((form, re.compile(shape, re.IGNORECASE)) for form, shape in _FORMS)
_OF_FIGURES = tuple(one for one in _COMPILED if one[0].startswith(("day", "year")))  # begin with a figure
_OF_MONTHS = tuple(one for one in _COMPILED if one[0].startswith("month"))
_CAPITAL = re.compile(r"[A-Z]")


@dataclass(frozen=True, slots=True)
class Printed:
    """A date read at one place: where it ends, its rule, and its parts; *last* is the last day of a range."""

    end: int
    form: str
    year: int | None
    month: int
    day: int | None = None
    last: int | None = None

    @property
    def edtf(self) -> str | None:
        """The EDTF value, None without a year."""
        if self.year is None:
            return None
        return in_year(self, self.year)


def in_year(printed: Printed, year: int) -> str | None:
    """The value of *printed* in *year*; None for a day the calendar does not have."""
    if printed.day is None:
        return f"{year:04}-{printed.month:02}"
    try:
        first = date(year, printed.month, printed.day)
        return first.isoformat() if printed.last is None else f"{first}/{first.replace(day=printed.last)}"
    except ValueError:
        return None


def read_date(text: str, at: int) -> Printed | None:
    """The longest date of *text* that begins exactly at *at*; None if there is none."""
    for form, shape in _OF_FIGURES if "0" <= text[at : at + 1] <= "9" else _OF_MONTHS:
        match = shape.match(text, at)
        if match and (found := _printed(form, match)):
            return found
    return None


def _printed(form: str, match: re.Match[str]) -> Printed | None:
    parts = match.groupdict()
    word = parts["month"].lower()
    month = int(word) if word.isdigit() else MONTHS[word]
    if not word.isdigit() and not _CAPITAL.match(parts["month"]):
        return None  # "may 5 people": months carry a capital
    year = int(parts["year"]) if parts.get("year") else None
    day = int(parts["day"]) if parts.get("day") else None
    last = int(parts["day2"]) if parts.get("day2") else None
    if last is not None and day is not None and last <= day:
        return None
    found = Printed(match.end(), form, year, month, day, last)
    return found if in_year(found, year or 2000) else None
