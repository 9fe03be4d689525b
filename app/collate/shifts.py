"""Days moved by units of time, and the ends of units: "three weeks ago", "earlier this month".

Precision follows the unit: a month ago is a month, a week ago some day about then.
"""

from calendar import monthrange
from datetime import date, timedelta


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


def same_day(day: date, unit: str, number: int) -> str | None:
    """The very day *number* units from *day*: "two years ago today"; None where the calendar has none."""
    if unit in ("hour", "minute"):
        return None
    if unit in ("day", "week"):
        return (day + timedelta(days=number * (7 if unit == "week" else 1))).isoformat()
    months = day.year * 12 + day.month - 1 + number * {"month": 1, "year": 12, "decade": 120}[unit]
    year, month = divmod(months, 12)
    return day.replace(year=year, month=month + 1).isoformat()


def about(unit: str, number: int, written: date) -> str:
    """About *number* units from the day of writing, as exactly as such words are meant."""
    if unit in ("hour", "minute"):
        other = written + timedelta(days=1 if number > 0 else -1)
        return f"[{min(written, other)}..{max(written, other)}]"
    if unit == "day":
        return shift_day(written, unit, number) + ("" if abs(number) < 7 else "~")
    if unit == "week":
        middle = written + timedelta(days=7 * number)
        return f"[{middle - timedelta(days=4)}..{middle + timedelta(days=4)}]"
    if unit == "decade":
        middle_year = written.year + 10 * number
        return f"[{middle_year - 5:04}..{middle_year + 5:04}]"
    return shift_day(written, unit, number) + "~"


def within(unit: str, number: int, written: date) -> str:
    """Some day between the day of writing and *number* units from it."""
    if unit in ("hour", "minute"):
        unit, number = "day", 1 if number > 0 else -1
    if unit == "week":
        unit, number = "day", 7 * number
    if unit == "decade":
        unit, number = "year", 10 * number
    other = shift_day(written, unit, number)
    return f"[{other}..{written}]" if number < 0 else f"[{written}..{other}]"


def first_of(unit: str, day: date) -> date:
    """The first day of the unit that *day* is in; a week may begin on Sunday."""
    if unit == "week":
        return day - timedelta(days=day.isoweekday())
    if unit == "month":
        return day.replace(day=1)
    return date(day.year if unit == "year" else day.year // 10 * 10, 1, 1)


def last_of(unit: str, day: date) -> str:
    """The end of the unit that *day* is in; a week may end on Sunday."""
    if unit == "week":
        return (day + timedelta(days=7 - day.isoweekday())).isoformat()
    if unit == "month":
        return day.replace(day=monthrange(day.year, day.month)[1]).isoformat()
    return f"{day.year:04}-12" if unit == "year" else f"{day.year // 10 * 10 + 9:04}-12"
