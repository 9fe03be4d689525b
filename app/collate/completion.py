"""Calendar arithmetic: completes the offset of a date expression with the day it counts from.

Offsets are those of `app.extract.relative`; here they meet a calendar. Which day to count from is decided
in `app.collate.anchors`. Every function returns an EDTF value or None, never a guess: where two days fit
equally, both are in the value.
"""

import re
from calendar import monthrange
from collections.abc import Iterable
from datetime import date, timedelta

from app.collate.shifts import about, first_of, last_of, same_day, shift_day, within
from app.domain.calendar import feast_day
from app.domain.dates import offset_parts, value_of

_AUTUMN = 23
_SURE_GAP = 3  # days: "last Thursday" said on a Friday may mean yesterday or a week before
_ALONE = re.compile(r"\[(.+)\.\.\1\]")
_FAR, _FARTHER, _NEAR = (
    180,
    270,
    90,
)  # days: a day without its year is hardly that far off, if another is near
_EVE = 6  # "on Thursday" past, in an article dated a Wednesday: six days ago, or added to it the next day


def complete(offset: str, written: date) -> str | None:
    """The value of an offset that counts from the day of writing; None for what does not, or does not fit."""
    bound, plain, tense = offset_parts(offset)
    kind, *parts = plain.split(":")
    try:
        edtf = _completed(kind, parts, tense, written)
        return value_of(_bounded(edtf, bound)).edtf if edtf else None
    except (ValueError, OverflowError):  # beyond the calendar's first or last year
        return None


def single(edtf: str) -> str:
    """A set of one day as that day ("earlier this month", written on its first day)."""
    return _ALONE.sub(r"\1", edtf)


def _bounded(edtf: str, bound: str) -> str:
    """*edtf* as the side of a longer time: "since", "until", "upto" or "after" it."""
    sides = re.split(r"/|\.\.|,", edtf.strip("[]"))
    low, high = sides[0], sides[-1]
    if not bound or not low or not high or (bound == "since" and low != high and "/" not in edtf):
        return edtf
    return {"since": f"{low}/..", "until": f"../{high}", "upto": f"[..{high}]", "after": f"[{low}..]"}[bound]


def _completed(kind: str, parts: list[str], tense: str, written: date) -> str | None:
    if kind == "weekday":
        return _weekday(int(parts[0]), parts[1] if len(parts) > 1 else "", tense, written)
    if kind == "day":
        return _day(parts[0], tense, written)
    if kind == "feast":
        return _feast(":".join(parts), tense, written)
    if kind == "weekend":
        return _weekend(parts[0], tense, written)
    if kind == "dom":
        return _day_of_month(int(parts[0]), tense, written)
    if kind == "overnight":
        return _overnight(tense, written)
    if kind == "part_of_year":
        return f"{written.year + int(parts[1]):04}-{parts[0]}"
    if kind == "month":
        return _month(int(parts[0]), parts[1] if len(parts) > 1 else "", tense, written)
    if kind == "season":
        return _season(int(parts[0]), parts[1] if len(parts) > 1 else "", tense, written)
    if kind == "shift":
        return shift_day(written, parts[0], int(parts[1]))
    if kind == "exact":
        return same_day(written, parts[0], int(parts[1]))
    if kind == "about":
        return about(parts[0], int(parts[1]), written)
    if kind == "within":
        return within(parts[0], int(parts[1]), written)
    if kind == "rest":
        return f"[{written}..{last_of(parts[0], written)}]"
    if kind == "part":
        return f"[{first_of(parts[0], written)}..{written}]"
    if kind == "coming":
        return f"[{written}..]"
    return f"{written.year:04}-{written.month:02}~" if kind == "now" else None


def _weekday(number: int, mode: str, tense: str, written: date) -> str:
    back = (written.isoweekday() - number) % 7
    past, future = written - timedelta(days=back), written + timedelta(days=(7 - back) % 7)
    week = timedelta(days=7)
    if mode == "recent":
        return (past - week if back == 0 else past).isoformat()
    if mode == "this" and tense != "past":
        return future.isoformat()
    if mode == "week":
        return (future + week).isoformat()
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


def _nearest(days: Iterable[date], tense: str, written: date) -> tuple[date, ...]:
    """The one of *days* that fits the tense, nearest to the day of writing; both sides without a tense."""
    days = sorted(days)
    earlier = [day for day in days if day <= written][-1:]
    later = [day for day in days if day >= written][:1]
    if not earlier or not later:
        return ()
    if earlier == later:
        return tuple(earlier)
    back, ahead = (written - earlier[0]).days, (later[0] - written).days
    if tense == "past" and (earlier[0].year == written.year or back <= _FAR or ahead >= _NEAR):
        return tuple(earlier)
    if tense in ("future", "present") and (ahead <= _FARTHER or back >= _NEAR):
        return tuple(later)
    return (*earlier, *later)


def _either(days: tuple[date, ...]) -> str | None:
    return None if not days else days[0].isoformat() if len(days) == 1 else f"[{days[0]},{days[1]}]"


def _day(text: str, tense: str, written: date) -> str | None:
    first, _, last = text.partition("/")
    month, day = (int(part) for part in first.split("-"))
    days = _nearest(
        (date(year, month, day) for year in _near(written.year) if day <= monthrange(year, month)[1]),
        tense,
        written,
    )
    if not last:
        return _either(days)
    if len(days) != 1:
        return None
    end_month, end_day = (int(part) for part in last.split("-"))
    begin = days[0]
    return f"{begin}/{date(begin.year + (end_month < month), end_month, end_day)}"


def _feast(rule: str, tense: str, written: date) -> str | None:
    days = _nearest((feast_day(rule.rstrip("?"), year) for year in _near(written.year)), tense, written)
    found = _either(days)
    return f"{found}?" if found and len(days) == 1 and rule.endswith("?") else found


def _day_of_month(day: int, tense: str, written: date) -> str | None:
    """The nearest such day of this month or the ones beside it; None without a tense."""
    months = [divmod(written.year * 12 + written.month - 1 + step, 12) for step in (-1, 0, 1)]
    days = (date(year, month + 1, day) for year, month in months if 0 < day <= monthrange(year, month + 1)[1])
    return _either(_nearest(days, tense, written)) if tense else None


def _weekend(mode: str, tense: str, written: date) -> str:
    """Saturday to Sunday, some day of it; within a weekend "this" and "the" mean that one."""
    ahead = written + timedelta(days=6 - written.isoweekday() if written.isoweekday() < 7 else -1)
    week = timedelta(days=7)
    saturday = ahead
    if mode == "last" or (tense == "past" and written < ahead):
        saturday = ahead - week
    if mode == "next":
        return f"[{ahead if written < ahead else ahead + week}..{ahead + week + timedelta(days=1)}]"
    return f"[{saturday}..{saturday + timedelta(days=1)}]"


def _overnight(tense: str, written: date) -> str:
    before, after = written - timedelta(days=1), written + timedelta(days=1)
    first = written if tense == "future" else before
    return f"[{first}..{written if tense == 'past' else after}]"


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
        back = 12 * (year - before) + written.month - number
        is_far = tense == "past" and before < year and back > _FAR // 30 and 12 - back < _NEAR // 30
        if tense not in ("past", "future", "present") or is_far:
            return f"[{before:04}-{number:02},{after:04}-{number:02}]"
        year = before if tense == "past" else after
    return f"{year:04}-{number:02}"


def _season(number: int, mode: str, tense: str, written: date) -> str | None:
    if number > _AUTUMN:
        return None  # a winter belongs to two years
    first = 3 * (number - 21) + 3
    year = written.year
    if not mode:
        year += (tense != "past" and written.month >= first + 3) - (tense == "past" and written.month < first)
        return f"{year:04}-{number}" if tense else None
    if mode == "last":
        year -= written.month < first + 3
    elif mode == "next":
        year += written.month >= first
    return f"{year:04}-{number}"
