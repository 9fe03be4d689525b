"""Compares the place somebody came in, and the day a thing opens: "came third" and "finished fourth", "will
reopen on Thursday" and "shut until Monday".

Both are compared only for one subject; a plan of another day can be another.
"""

import re
from collections.abc import Iterator

from app.collate.dated import is_possible
from app.collate.doings import told_behind
from app.collate.matter import Matter, other_day
from app.collate.printed import Difference, Texts
from app.domain.selector import Span

_ALIKE = 0.2  # likeness that two places or two days ask for
_PLACE = re.compile(
    r"\b(?:came|finished|ended|placed|beaten|pushed|slipped|rose)\s(?:up\s)?(?:in\s|into\s|to\s)?(?:the\s)?"
    r"(?P<place>first|second|third|fourth|fifth|sixth|seventh|eighth|ninth|tenth|last)\b(?:\splace)?(?!-)"
)
_DAY = r"(?P<day>(?:Mon|Tues|Wednes|Thurs|Fri|Satur|Sun)day)\b"
_OPENS = re.compile(rf"\b(?:(?:will|would|to)\s(?:re)?open|reopens?)\s(?:again\s)?on\s{_DAY}")
_SHUT = re.compile(rf"\b(?:shut|closed)\suntil\s{_DAY}")


def places(texts: Texts, a: Matter, b: Matter, alike: float) -> Iterator[Difference]:
    """Two places that one subject came in."""
    x, y = (_PLACE.search(one.text) if alike >= _ALIKE else None for one in (a, b))
    if x is None or y is None or x["place"] == y["place"] or not _is_of_one(a, b) or texts.apart(a, b):
        return
    spans = _span(a, x, "place"), _span(b, y, "place")
    mine, theirs = (told_behind(texts, one, span.end) for one, span in ((a, spans[0]), (b, spans[1])))
    if mine <= theirs or theirs <= mine:
        yield texts.difference("superlative", a, b, spans, (x["place"], y["place"]), True)


def openings(texts: Texts, a: Matter, b: Matter, alike: float) -> Iterator[Difference]:
    """Two weekdays on which one thing opens."""
    if alike < _ALIKE or not (_is_of_one(a, b) and a.subject & b.subject - a.names):
        return
    x, y = _opening(a), _opening(b)
    if x is not None and y is not None and x[1] != y[1]:
        clash = not (other_day(a, b) or is_possible(a) or is_possible(b))
        yield texts.difference("date", a, b, (x[0], y[0]), (x[1], y[1]), clash)


def _is_of_one(a: Matter, b: Matter) -> bool:
    """True if two subjects may be one: not "the Ostia museum" and "the Lindal museum", which share a word."""
    mine, theirs = a.subject & a.names, b.subject & b.names
    return bool(a.subject & b.subject) and not (mine - theirs and theirs - mine)


def _opening(matter: Matter) -> tuple[Span, str] | None:
    """The weekday on which a clause says its subject opens, and where."""
    text = matter.text
    found = (_OPENS.search(text) or _SHUT.search(text)) if "day" in text else None
    if found is None:
        return None
    return _span(matter, found, "day"), found["day"]


def _span(matter: Matter, found: re.Match[str], group: str) -> Span:
    start = matter.assertion.span.start
    return Span(start + found.start(group), start + found.end(group))
