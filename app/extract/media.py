"""The outlets an article names only as such: “told Vantage”, “Vantage first reported”, “on Chirper”."""

import re

from app.extract.given import is_given

_MEDIUM = re.compile(
    r"\b(?:on|via|told|interview with|statement to|reported by|reports? in) ([A-Z][a-z]{3,})\b(?<!day)"
    r"|(?:^|[.,”]\s+)([A-Z][a-z]{3,}) (?:first )?report(?:s|ed)\b(?! to\b)",
    re.MULTILINE,
)


def media_of(text: str) -> frozenset[str]:
    """Single names, no given ones, after “on” or “told” or before “reported”: what publishes."""
    names = {name for pair in _MEDIUM.findall(text) for name in pair}
    return frozenset(name for name in names if name and not is_given(name))
