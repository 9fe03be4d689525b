"""Compares which of a row a thing is: "It was his 14th veto this year", "The veto, his ninth of the year".

Only places in the row of one year, season or month are, and what two clauses say of one thing clashes.
"""

import re
from collections.abc import Iterator

from app.collate.matter import Matter
from app.collate.printed import Difference, Texts
from app.collate.thesaurus import stem
from app.domain.selector import Span

_ALIKE = 0.2  # likeness that two places in one row ask for
_PRINTED = "first second third fourth fifth sixth seventh eighth ninth tenth eleventh twelfth"
_WORDS = _PRINTED.split()
_NTH = rf"(?P<nth>\d{{1,3}}(?:st|nd|rd|th)|{'|'.join(_WORDS)})"
_PERIOD = r"(?:of|in|this|for)?\s?(?:the|this)?\s?(?P<period>year|season|month|decade|century)\b"
_WHOSE = r"(?:his|her|its|their|the)"
_IS = re.compile(rf"^(?:It|This|That|The\s[a-z]+)\s(?:was|is)\s{_WHOSE}\s{_NTH}\s(?P<noun>[a-z]+)\s{_PERIOD}")
_APPOSED = re.compile(rf"^(?:The|This|That)\s(?P<noun>[a-z]+),\s{_WHOSE}\s{_NTH}\s{_PERIOD}")


def rows(texts: Texts, a: Matter, b: Matter, alike: float) -> Iterator[Difference]:
    """Two places that one thing has in a row of one year, season, month."""
    if alike < _ALIKE:
        return
    x, y = _place(a), _place(b)
    if x is None or y is None or stem(x["noun"]) != stem(y["noun"]) or x["period"] != y["period"]:
        return
    first, second = _number(x["nth"]), _number(y["nth"])
    if first == second or texts.apart(a, b) or (a.names - b.names and b.names - a.names):
        return
    spans = _span(a, x), _span(b, y)
    yield texts.difference("number", a, b, spans, (str(first), str(second)), True)


def _span(matter: Matter, found: re.Match[str]) -> Span:
    start = matter.assertion.span.start
    return Span(start + found.start("nth"), start + found.end("nth"))


def _place(matter: Matter) -> re.Match[str] | None:
    text = matter.text
    if not any(period in text for period in ("year", "season", "month", "decade", "century")):
        return None  # found faster than the patterns
    return _IS.match(text) or _APPOSED.match(text)


def _number(word: str) -> int:
    return _WORDS.index(word) + 1 if word in _WORDS else int(word[:-2])
