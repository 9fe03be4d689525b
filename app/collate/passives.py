"""Compares by whom something is said to be done where it stands in the passive: "a coast ruled by A and B".

Two clauses tell of the same thing where noun and participle are the same and one name stands behind both.
Who else is named in one alone is a difference, never a clash: what A and B ruled, A ruled.
"""

import re
from collections.abc import Iterator
from dataclasses import dataclass
from functools import lru_cache

from app.collate.matter import Matter
from app.collate.printed import WORD, Difference, Texts
from app.collate.thesaurus import CALENDAR, PLAIN, TITLES, stem, verb_stem
from app.domain.selector import Span

_NAME = r"(?:the\s)?[A-Z][\w’'-]*(?:\s[A-Z][\w’'.-]*)*"
_BY = re.compile(
    r"\b(?P<noun>[a-z][\w-]+),?\s(?:(?:was|were|is|are|has|have|had|been|being|long|once|now|then|also|which|that|"
    r"[a-z]+ly)\s)*(?P<verb>[a-z]+ed|held|led|run|built|written|taken|made|drawn|given|sold|bought|won|lost|sent)"
    rf"\sby\s(?P<who>{_NAME}(?:(?:,\s|,?\sand\s){_NAME})*)"
)
_AND = re.compile(r",?\sand\s|,\s")
_DAYS = frozenset(CALENDAR)


@dataclass(frozen=True, slots=True)
class _Done:
    noun: str
    verb: str
    by: frozenset[str]
    span: Span


def passives(texts: Texts, a: Matter, b: Matter) -> Iterator[Difference]:
    """The first thing done by other people in each clause, some of them in both."""
    for x, y in _pairs(a, b):
        if x.by != y.by:
            norms = (", ".join(sorted(x.by)), ", ".join(sorted(y.by)))
            yield texts.difference("actor", a, b, (x.span, y.span), norms, False)
            return


def passives_alike(a: Matter, b: Matter) -> bool:
    """True if both clauses say of one thing that the same was done to it, by somebody named in both."""
    return any(True for _ in _pairs(a, b))


def _pairs(a: Matter, b: Matter) -> Iterator[tuple[_Done, _Done]]:
    theirs = _done(b.text, b.assertion.span.start)
    for x in _done(a.text, a.assertion.span.start) if theirs else ():
        for y in theirs:
            if (x.noun, x.verb) == (y.noun, y.verb) and x.by & y.by:
                yield x, y


@lru_cache(maxsize=1 << 14)
def _done(text: str, start: int) -> tuple[_Done, ...]:
    """What the clause *text*, which begins at *start*, says to be done by names."""
    found = []
    for match in _BY.finditer(text) if " by " in text else ():
        by = frozenset(filter(None, map(_last, _AND.split(match["who"]))))
        if by and match["noun"] not in PLAIN:
            span = Span(start + match.start("who"), start + match.end("who"))
            found.append(_Done(stem(match["noun"]), verb_stem(match["verb"]), by, span))
    return tuple(found)


def _last(name: str) -> str:
    """The last word of a name, lower case; "" for a title or a day alone."""
    words = [word.lower() for word in WORD.findall(name)]
    kept = [word for word in words if word not in TITLES and word not in PLAIN and word not in _DAYS]
    return kept[-1] if kept else ""
