"""Compares since when somebody holds an office: "took office in 2015", "has been governor since 2013".

The two clauses must name one person, or mean one by a pronoun or office. Being elected or named is not
compared: one takes office later.
"""

import re
from collections.abc import Iterator

from app.collate.matter import Matter
from app.collate.printed import Difference, Texts
from app.domain.selector import Span

_OFFICES = (
    "mayor|governor|president|premier|prime minister|chancellor|chairman|chairwoman|chief executive|director|"
    "leader|speaker|minister|senator|ambassador|sheriff|police chief|manager|coach|bishop|king|queen"
)
_YEAR = r"(?P<year>(?:1[89]|20)\d\d)\b"
_TOOK = re.compile(
    rf"\b(?:(?:took|came to|assumed|entered)\soffice|took over|took charge|came to power)\sin\s"
    rf"(?:[A-Z][a-z]+\s)?{_YEAR}"
)
_SINCE = re.compile(
    rf"\b(?:(?P<office>{_OFFICES})(?:\sof\s(?:the\s)?[A-Z][\w’'-]+(?:\s[A-Z][\w’'-]+)?)?|in office"
    r"|(?:has|have)\s(?:led|headed|run|governed|ruled|chaired|coached)\s[^,;]{2,40})\ssince\s"
    rf"(?:[A-Z][a-z]+\s)?{_YEAR}"
)
_OTHER = re.compile(r"\b(?:first|again|second|third|also|then|as (?:a|an|the)?\s?[a-z]+)\b")


def tenures(texts: Texts, a: Matter, b: Matter) -> Iterator[Difference]:
    """The years since which one person holds office by each clause, where they are not one."""
    x = _since(a)
    y = None if x is None else _since(b)
    if x is None or y is None or x[1] == y[1] or (x[2] and y[2] and x[2] != y[2]):
        return
    if tell_of_one_tenure(a, b):
        yield texts.difference("date", a, b, (x[0], y[0]), (x[1], y[1]), True)


def _since(matter: Matter) -> tuple[Span, str, str] | None:
    """Where a clause says since when somebody holds an office, the year, and the office or ""."""
    text = matter.text
    found = (_TOOK.search(text) if " in " in text else None) or (
        _SINCE.search(text) if " since " in text else None
    )
    if found is None or _OTHER.search(found.group()):
        return None
    start = matter.assertion.span.start
    span = Span(start + found.start("year"), start + found.end("year"))
    return span, found["year"], found.groupdict().get("office") or ""


def tell_of_one_tenure(a: Matter, b: Matter) -> bool:
    """True if both clauses say since when one person holds office."""
    return bool(a.subject & a.names & b.subject & b.names) and bool(_since(a) and _since(b))
