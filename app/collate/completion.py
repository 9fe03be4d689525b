"""Calendar arithmetic: completes the offset of a date expression with the day it counts from.

Offsets are those of `app.extract.relative`; here they meet a calendar. Which day to count from is decided
in `app.collate.anchors`. Every function returns an EDTF value or None, never a guess: where two days fit
equally, both are in the value.
"""

from calendar import monthrange
from datetime import date, timedelta

from app.domain.dates import value_of

_AUTUMN = 23
_SURE_GAP = 3  # days: "last Thursday" said on a Friday may mean yesterday or a week before
_EVE = 6  # "on Thursday" past, in an article dated a Wednesday: six days ago, or added to it the next day


def complete(offset: str, written: date) -> str | None:
    """The value of an offset that counts from the day of writing; None for what does not, or does not fit."""
    plain, _, tense = offset.partition("|")
    open_ended = plain.startswith("since:")
    kind, *parts = plain.removeprefix("since:").split(":")
    try:
        edtf = _completed(kind, parts, tense, written)
        if edtf and open_ended and not edtf.startswith("["):
            edtf += "/.."
        return value_of(edtf).edtf if edtf else None
    except (ValueError, OverflowError):  # beyond the calendar's first or last year
        return None


def _completed(kind: str, parts: list[str], tense: str, written: date) -> str | None:
    if kind == "weekday":
        return _weekday(int(parts[0]), parts[1] if len(parts) > 1 else "", tense, written)
    if kind == "day":
        return _day(parts[0], tense, written)
    if kind == "month":
        return _month(int(parts[0]), parts[1] if len(parts) > 1 else "", tense, written)
    if kind == "season":
        return _season(int(parts[0]), parts[1], written)
    if kind == "shift":
        return _shift(parts[0], int(parts[1]), written)
    if kind == "about":
        return _about(parts[0], int(parts[1]), written)
    if kind == "within":
        return _within(parts[0], int(parts[1]), written)
    if kind == "rest":
        return f"[{written}..{_last_of(parts[0], written)}]"
    if kind == "part":
        return f"[{_first_of(parts[0], written)}..{written}]"
    if kind == "coming":
        return f"[{written}..]"
    return f"{written.year:04}-{written.month:02}~" if kind == "now" else None


def _weekday(number: int, mode: str, tense: str, written: date) -> str:
    back = (written.isoweekday() - number) % 7
    past, future = written - timedelta(days=back), written + timedelta(days=(7 - back) % 7)
    week = timedelta(days=7)
    if mode == "last":
        past = past - week if back == 0 else past
        return f"[{past - week},{past}]" if 0 < back <= _SURE_GAP else past.isoformat()
    if mode == "next":
        future = future + week if back == 0 else future
        return f"[{future},{future + week}]" if (future - written).days <= _SURE_GAP else future.isoformat()
    if tense == "past" and back == _EVE:
        return f"[{past},{written + timedelta(days=1)}]"
    if tense == "past" or (back == 0 and mode != "next"):
        return past.isoformat()
    if tense in ("future", "present"):
        return future.isoformat()
    return f"[{past},{future}]"


def _day(text: str, tense: str, written: date) -> str | None:
    first, _, last = text.partition("/")
    month, day = (int(part) for part in first.split("-"))
    candidates = [date(year, month, day) for year in _near(written.year) if day <= monthrange(year, month)[1]]
    earlier = max((found for found in candidates if found <= written), default=None)
    later = min((found for found in candidates if found >= written), default=None)
    if earlier is None or later is None:
        return None
    if earlier == later or tense == "past":
        return f"{earlier}/{earlier.replace(day=int(last))}" if last else earlier.isoformat()
    if tense in ("future", "present"):
        return f"{later}/{later.replace(day=int(last))}" if last else later.isoformat()
    return None if last else f"[{earlier},{later}]"


def _near(year: int) -> range:
    return range(year - 1, year + 2)


def _month(number: int, mode: str, tense: str, written: date) -> str:
    year, same = written.year, number == written.month
    if mode == "last":
        year -= number >= written.month
    elif mode == "next":
        year += number <= written.month
    elif mode != "this" and not same:
        before, after = year - (number > written.month), year + (number < written.month)
        if tense == "past":
            year = before
        elif tense in ("future", "present"):
            year = after
        else:
            return f"[{before:04}-{number:02},{after:04}-{number:02}]"
    return f"{year:04}-{number:02}"


def _season(number: int, mode: str, written: date) -> str | None:
    if number > _AUTUMN:
        return None  # a winter belongs to two years
    first = 3 * (number - 21) + 3
    year = written.year
    if mode == "last":
        year -= written.month < first + 3
    elif mode == "next":
        year += written.month >= first
    return f"{year:04}-{number}"


def shift_day(day: date, unit: str, number: int) -> str:
    """*day* moved by *number* units, in the unit's precision; a week is given with both its usual ends."""
    if unit in ("day", "hour", "minute"):
        return (day + timedelta(days=number if unit == "day" else 0)).isoformat()
    if unit == "week":
        monday = day + timedelta(days=7 * number - day.weekday())
        return f"[{monday - timedelta(days=1)}..{monday + timedelta(days=6)}]"
    if unit == "month":
        months = day.year * 12 + day.month - 1 + number
        return date(months // 12, months % 12 + 1, 1).isoformat()[:7]
    year = day.year + number * {"year": 1, "decade": 10, "century": 100}[unit]
    text = f"{date(year, 1, 1).year:04}"
    return {"year": text, "decade": text[:3] + "X", "century": text[:2] + "XX"}[unit]


def _shift(unit: str, number: int, written: date) -> str:
    return shift_day(written, unit, number)


def _about(unit: str, number: int, written: date) -> str:
    if unit in ("hour", "minute"):
        return f"[{written - timedelta(days=1)}..{written}]"
    if unit == "day":
        return shift_day(written, unit, number) + ("" if number > -7 else "~")
    if unit == "week":
        middle = written + timedelta(days=7 * number)
        return f"[{middle - timedelta(days=4)}..{middle + timedelta(days=4)}]"
    if unit == "decade":
        middle_year = written.year + 10 * number
        return f"[{middle_year - 5:04}..{middle_year + 5:04}]"
    return shift_day(written, unit, number) + "~"


def _within(unit: str, number: int, written: date) -> str:
    if unit in ("hour", "minute"):
        unit, number = "day", 1 if number > 0 else -1
    if unit == "week":
        unit, number = "day", 7 * number
    if unit == "decade":
        unit, number = "year", 10 * number
    other = shift_day(written, unit, number)
    return f"[{other}..{written}]" if number < 0 else f"[{written}..{other}]"


def _first_of(unit: str, day: date) -> date:
    if unit == "week":
        return day - timedelta(days=day.isoweekday())
    if unit == "month":
        return day.replace(day=1)
    return date(day.year if unit == "year" else day.year // 10 * 10, 1, 1)


def _last_of(unit: str, day: date) -> str:
    if unit == "week":
        return (day + timedelta(days=7 - day.isoweekday())).isoformat()
    if unit == "month":
        return day.replace(day=monthrange(day.year, day.month)[1]).isoformat()
    return f"{day.year:04}-12" if unit == "year" else f"{day.year // 10 * 10 + 9:04}-12"
