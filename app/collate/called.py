"""Compares how names are written: "Vicente Sol" with "Vincente Sol", "Coral Bay" with "Corral Bay".

Two words with a capital that part by one letter are one name where the same word stands beside both, and no
text of the story prints both. They differ and never clash: a slip of the pen is no other account, and a name
of another alphabet is rightly written in several ways.
"""

import re
from collections.abc import Iterator
from dataclasses import dataclass
from functools import lru_cache

from rapidfuzz.distance import OSA

from app.collate.lexicon import GIVEN_NAMES
from app.collate.matter import Matter
from app.collate.names import fold_name
from app.collate.printed import Difference, Texts
from app.collate.spelling import spelled
from app.collate.thesaurus import CALENDAR, PLAIN
from app.domain.selector import Span

_SHORTEST = 5  # letters below which two names are too soon alike
_WORD = re.compile(r"[^\W\d_]+")
_NEAR = 3  # characters between two words that stand beside each other


@dataclass(frozen=True, slots=True)
class _Printed:
    """A word with a capital: where it stands in the clause, and the telling words right beside it."""

    start: int
    end: int
    beside: frozenset[str]


def called(texts: Texts, a: Matter, b: Matter) -> Iterator[Difference]:
    """The first name that is written otherwise in each clause."""
    mine, theirs = _names(a.text), _names(b.text)
    others = [y for y in theirs if y not in mine]
    for x in [x for x in mine if x not in theirs] if others else ():
        for y in others:
            if x[0] != y[0] or not mine[x].beside & theirs[y].beside or not _are_spellings(x, y):
                continue
            spans = _span(a, mine[x]), _span(b, theirs[y])
            words = spans[0].of(texts.body(a)), spans[1].of(texts.body(b))
            if not texts.prints_both(*words):
                yield texts.difference("name", a, b, spans, words, False)
                return


def _span(matter: Matter, printed: _Printed) -> Span:
    start = matter.assertion.span.start
    return Span(start + printed.start, start + printed.end)


@lru_cache(maxsize=1 << 14)
def _names(text: str) -> dict[str, _Printed]:
    """The words with a capital in a clause, folded; none of a sentence in capitals."""
    words = list(_WORD.finditer(text))
    found: dict[str, _Printed] = {}
    for place, word in enumerate(words):
        printed = word.group()
        if not printed[0].isupper() or printed.isupper():
            continue
        folded = fold_name(printed)
        if len(folded) < _SHORTEST or folded in CALENDAR or folded in PLAIN:
            continue
        around = [words[k] for k in (place - 1, place + 1) if 0 <= k < len(words)]
        near = [w for w in around if max(w.start(), word.start()) - min(w.end(), word.end()) < _NEAR]
        beside = frozenset(w.group().lower() for w in near) - PLAIN
        if beside:
            found.setdefault(folded, _Printed(word.start(), word.end(), beside))
    return found


def _are_spellings(x: str, y: str) -> bool:
    """True for words that part by one letter put in, left out, changed or moved by one place, not at the end.

    No plural or other ending ("Norlander", "Norlanders"), no two spellings of one word ("Defence",
    "Defense"), no two first names ("Carla", "Clara").
    """
    if OSA.distance(x, y, score_cutoff=1) != 1 or x.startswith(y) or y.startswith(x):
        return False
    is_ending, is_style = x[:-1] == y[:-1], spelled(x) == spelled(y)
    return not (is_ending or is_style or (x in GIVEN_NAMES and y in GIVEN_NAMES))
