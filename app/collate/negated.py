"""Compares the same quoted words with and without a "not": "to pass this bill", "if they don’t pass it".

So much else must be the same that one of the two articles has the words wrong. It is shown as a difference:
what both print can be a condition or a question, of which neither is stated.
"""

import re
from collections.abc import Iterator
from difflib import SequenceMatcher

from app.collate.matter import Matter
from app.collate.printed import Difference, Texts
from app.domain.selector import Span

_ALIKE, _RUN = 0.9, 6  # likeness of the clauses; words in a row behind the "not"
_LONGEST = (
    300  # words of a clause; the time grows with their square where one word is printed again and again
)
_NOT = re.compile(
    r"(?:\b(?:do|does|did|will|would|can|could|should)\s?n[o'’]t|\b(?:not|never))\s$", re.IGNORECASE
)
_WORD = re.compile(r"[\w’'-]+")


def denials(texts: Texts, a: Matter, b: Matter, alike: float) -> Iterator[Difference]:
    """The "not" that stands before the same words in one clause alone, where all else is nearly the same."""
    if alike < _ALIKE or a.ref[0] == b.ref[0] or not all(m.assertion.voice == "quoted" for m in (a, b)):
        return
    mine, theirs = list(_WORD.finditer(a.text)), list(_WORD.finditer(b.text))
    if max(len(mine), len(theirs)) > _LONGEST:
        return
    words = [[one.group().lower() for one in found] for found in (mine, theirs)]
    for i, j, size in SequenceMatcher(None, words[0], words[1], autojunk=False).get_matching_blocks():
        if size < _RUN:
            continue
        starts = mine[i].start(), theirs[j].start()
        nots = [_NOT.search(m.text[:start]) for m, start in zip((a, b), starts, strict=True)]
        if bool(nots[0]) == bool(nots[1]):
            continue
        spans = [
            Span(
                m.assertion.span.start + (found.start() if found else start),
                m.assertion.span.start + word.end(),
            )
            for m, found, start, word in zip((a, b), nots, starts, (mine[i], theirs[j]), strict=True)
        ]
        first, second = ("not " * bool(found) + words[0][i] for found in nots)
        yield texts.difference("polarity", a, b, (spans[0], spans[1]), (first, second), False)
        return
