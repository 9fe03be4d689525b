"""Reads an EDTF expression (ISO 8601-2): which days it can mean. Resolving dates in texts is not its work."""

from functools import lru_cache
from time import struct_time

from edtf import parse_edtf
from edtf.parser.edtf_exceptions import EDTFParseException

from app.domain.dates import DateValue


@lru_cache(maxsize=4096)  # the grammar takes milliseconds a date, and a corpus has few different ones
def bounds(edtf: str) -> DateValue:
    """*edtf* with its earliest and latest day; an open or unknown side is None.

    Raises ValueError if *edtf* is no EDTF expression or names no date.
    """
    text = edtf.strip()
    try:
        value = parse_edtf(text)
        earliest, latest = _day(value.lower_strict()), _day(value.upper_strict())
    except (EDTFParseException, AttributeError, TypeError) as error:
        raise ValueError(f"“{edtf}” is not an EDTF date") from error
    if text.startswith("/"):
        earliest = None
    if text.endswith("/"):
        latest = None
    if earliest is None and latest is None:
        raise ValueError(f"“{edtf}” names no date")
    return DateValue(text, earliest, latest)


def _day(moment: struct_time | float) -> str | None:
    if not isinstance(moment, struct_time):
        return None
    sign = "-" if moment.tm_year < 0 else ""
    return f"{sign}{abs(moment.tm_year):04d}-{moment.tm_mon:02d}-{moment.tm_mday:02d}"
