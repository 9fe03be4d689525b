"""Compares first names of one person: "Rep. Lora Ruiz beat Poe", "Representative Linda Ruiz defeated Poe".

They differ and never clash: two of one family can sit in one chamber, and one may be called by another name.
"""

import re
from collections.abc import Iterator
from functools import lru_cache

from app.collate.lexicon import GIVEN_NAMES
from app.collate.matter import Matter
from app.collate.names import fold_name
from app.collate.printed import Difference, Texts
from app.domain.selector import Span

_ALIKE = 0.4  # likeness of clauses on one doing
_HEAD = 3  # letters that a short form of a name shares with it
_SHORT = {"rep": "representative", "sen": "senator", "gov": "governor", "lt": "lieutenant", "sgt": "sergeant"}
_TITLED = re.compile(
    r"\b(?P<title>Rep(?:resentative)?|Sen(?:ator)?|Gov(?:ernor)?|Mayor|Judge|Justice|Sheriff|Minister|Chancellor|"
    r"Ambassador|Senator|Lt|Lieutenant|Sgt|Sergeant|Captain|Detective|Officer|Chief)\.?\s"
    r"(?P<given>[^\W\d_][\w’'-]+)\s(?:[A-Z]\.\s)?(?P<last>[A-Z][\w’'-]+)"
)


def first_names(texts: Texts, a: Matter, b: Matter, alike: float) -> Iterator[Difference]:
    """Two first names before one surname and behind one title, where another name stands in both clauses."""
    if alike < _ALIKE or a.ref[0] == b.ref[0]:
        return
    theirs = _titled(b.text)
    for title, given, last, start, end in _titled(a.text) if theirs else ():
        for other in theirs:
            if (title, last) != (other[0], other[2]):
                continue
            if _may_be_one(given, other[1]) or len(a.names & b.names) < 2:
                continue
            spans = _span(a, start, end), _span(b, other[3], other[4])
            words = spans[0].of(texts.body(a)), spans[1].of(texts.body(b))
            if not texts.prints_both(*words):
                yield texts.difference("name", a, b, spans, words, False)
                return


def _may_be_one(first: str, second: str) -> bool:
    """True if one may be a form of the other."""
    return first[:_HEAD] == second[:_HEAD] or bool(
        GIVEN_NAMES.get(first, frozenset()) & GIVEN_NAMES.get(second, frozenset())
    )


def _span(matter: Matter, start: int, end: int) -> Span:
    at = matter.assertion.span.start
    return Span(at + start, at + end)


@lru_cache(maxsize=1 << 14)
def _titled(text: str) -> tuple[tuple[str, str, str, int, int], ...]:
    """The title, first name, surname and the place of the first name of each person in a clause."""
    found = []
    for match in _TITLED.finditer(text):
        title = match["title"].lower()
        names = fold_name(match["given"]), fold_name(match["last"])
        found.append((_SHORT.get(title, title), *names, match.start("given"), match.end("given")))
    return tuple(found)
