"""Compares ranks and poles, and the medium of quoted words: "the first", "the younger", written or spoken.

Ranks of different scope ("the first this year", "the first ever") differ and never clash.
"""

import re
from collections.abc import Iterator

from app.collate.matter import Matter, likeness
from app.collate.printed import WORD, Difference, Texts
from app.collate.thesaurus import PLAIN, stem
from app.domain.claims import Comparison, Superlative
from app.domain.selector import Span

_SAME_WORDS = 0.6  # likeness at which quoted words are the same
_SHORTEST = 3  # letters of a first name that can be part of another
_NAME = r"((?:[A-Z][\w’-]*\s){1,3}[A-Z][\w-]*)"
_OF = re.compile(rf"\s+of\s+{_NAME}")
_WHOSE = re.compile(rf"{_NAME}['’]s\s+$")
_DONE_BY = re.compile(_NAME)
_OPPOSITES = ({"old", "young"}, {"large", "small"}, {"high", "low"}, {"most", "few"}, {"legal", "illegal"})


def superlatives(texts: Texts, a: Matter, b: Matter) -> Iterator[Difference]:
    """The first rank that is said of another scope, or by one as the only, by the other as one of several."""
    for x in a.assertion.superlatives:
        for y in b.assertion.superlatives:
            if stem(x.word) != stem(y.word):
                continue
            mine, theirs = _scope(texts, a, x), _scope(texts, b, y)
            if len(mine & theirs) * 2 >= min(len(mine), len(theirs)) and x.is_one_of == y.is_one_of:
                return
            yield texts.difference(
                "superlative",
                a,
                b,
                (Span(x.span.start, x.scope.end), Span(y.span.start, y.scope.end)),
                (" ".join(sorted(mine)), " ".join(sorted(theirs))),
                False,
            )
            return


def _scope(texts: Texts, matter: Matter, one: Superlative) -> set[str]:
    words = [word.lower() for word in WORD.findall(one.scope.of(texts.body(matter)))]
    return {stem(word) for word in words if word not in PLAIN}


def comparisons(texts: Texts, a: Matter, b: Matter) -> Iterator[Difference]:
    """The first opposite pair: the older here, the younger there; a clash if they are the same person's."""
    for x in a.assertion.comparisons:
        for y in b.assertion.comparisons:
            if x.head == y.head and {x.word, y.word} in _OPPOSITES:
                clash = _same_person(_of_whom(texts, a, x), _of_whom(texts, b, y))
                yield texts.difference("comparison", a, b, (x.span, y.span), (x.word, y.word), clash)
                return


def _of_whom(texts: Texts, matter: Matter, one: Comparison) -> str:
    """Whose "younger sister" it is, as printed: "… of NAME", "NAME’s …", or "NAME … by …"."""
    body = texts.body(matter)
    after = _OF.match(body, one.span.end)
    before = body[matter.assertion.span.start : one.span.start]
    found = after or _WHOSE.search(before) or (_DONE_BY.match(before) if before.endswith("by ") else None)
    return found[1] if found else ""


def _same_person(first: str, second: str) -> bool:
    """True if two full names are one person's: the same surname, one first name in the other ("Liz")."""
    x, y = first.lower().split(), second.lower().split()
    if min(len(x), len(y)) < 2 or x[-1] != y[-1] or min(len(x[0]), len(y[0])) < _SHORTEST:
        return False
    return x[0] in y[0] or y[0] in x[0]


def media(texts: Texts, a: Matter, b: Matter) -> Iterator[Difference]:
    """The same quoted words, written according to one and spoken according to the other."""
    if a.medium is None or b.medium is None or a.medium[0] == b.medium[0] or likeness(a, b) < _SAME_WORDS:
        return
    yield texts.difference("medium", a, b, (a.medium[1], b.medium[1]), (a.medium[0], b.medium[0]), False)
