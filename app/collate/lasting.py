"""How long a thing lasts, by the three ways news put it: "a three-day strike", "the strike will last five
days", "went on strike for three days"."""

import re

from app.collate.matter import Matter
from app.collate.printed import WORD, Texts
from app.collate.thesaurus import PLAIN, stem
from app.domain.claims import Number

_TIMES = frozenset(["minut", "hour", "day", "week", "month", "year"])  # as `app.extract.counts` cuts them
_LASTS = re.compile(
    r"\b(?P<thing>[a-z]+)\s(?:(?:is|was|will|would|could|may|might|has|had|to|planned|expected|due|set|"
    r"scheduled)\s){0,4}last(?:s|ed|ing)?\s(?:for\s)?(?:(?:about|only|at least)\s)?$"
)
_FOR = re.compile(r"\b(?P<thing>[a-z]+)\s(?:of|for)\s(?:(?:about|only|at least)\s)?$")
_OF = re.compile(r"[-\s][a-z]+\s(?P<thing>[a-z]+)\b")  # "three-day strike"
_OF_WHAT = re.compile(r"[-\s][a-z]+\s[a-z]+\sof\s(?P<what>[a-z-]+(?:\s[a-z-]+){0,2})")
_SMALL = frozenset(map(stem, PLAIN))
_REACH = 60  # characters before a number


def last_alike(texts: Texts, a: Matter, x: Number, b: Matter, y: Number) -> bool:
    """True if two spans of time are how long one thing lasts."""
    if x.unit[0] not in _TIMES or y.unit[0] not in _TIMES:
        return False
    return bool(_thing(texts, a, x)) and _thing(texts, a, x) == _thing(texts, b, y)


def are_of_others(texts: Texts, a: Matter, x: Number, b: Matter, y: Number) -> bool:
    """True for "a two-year extension of the lease" and "a 13-month extension of the loan"."""
    if x.unit[0] not in _TIMES or y.unit[0] not in _TIMES:
        return False
    first, second = _of_what(texts, a, x), _of_what(texts, b, y)
    return bool(first and second) and not first & second


def _of_what(texts: Texts, matter: Matter, number: Number) -> set[str]:
    """The stems of what something that lasts is of."""
    found = _OF_WHAT.match(texts.body(matter), number.span.end, matter.assertion.span.end)
    return {stem(word.lower()) for word in WORD.findall(found["what"])} - _SMALL if found else set()


def _thing(texts: Texts, matter: Matter, number: Number) -> str:
    """The stem of what lasts as long as *number* says, "" if that is not said."""
    body, start = texts.body(matter), matter.assertion.span.start
    if body[number.span.end : number.span.end + 1] == "-":
        found = _OF.match(body, number.span.end, matter.assertion.span.end)
    else:
        before = body[max(start, number.span.start - _REACH) : number.span.start]
        found = _LASTS.search(before) or _FOR.search(before)
    word = found["thing"] if found else ""
    return stem(word) if word and word not in PLAIN else ""
