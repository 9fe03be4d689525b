"""Two wordings side by side: which printed words correspond, and where they part.

The ground that `relations` (names the differences) and `align` (shows them) stand on; it must stay light,
the web process loads it. Which wordings to compare is decided in `app.collate.groups`.
"""

import re
from collections.abc import Sequence
from dataclasses import dataclass
from difflib import SequenceMatcher
from functools import lru_cache
from typing import NamedTuple

from rapidfuzz.distance import LCSseq

from app.collate.lexicon import ABBREVIATED, FUNCTION_WORDS, UNMOVABLE
from app.domain.text import Word, words

ANY = "\0"  # the gap after a word is not known: the words before and after come from different printings
ELLIPSIS = re.compile(r"…|\.[ \u00a0]?\.[ \u00a0]?\.")
_SENTENCE_END = re.compile(r"[.!?]")
_DASH = re.compile(r"[-\u2010-\u2015\u2212]+")
_NO_MATTER = re.compile(r"[\s\"'“”„‟«»‹›‘’‚‛`´\u00ad\u200b-\u200f\u202a-\u202e\u2060-\u2069\ufeff]+")
_TELLING = 3  # words of a run that is no chance match: if all are, the quick alignment is the good one
_LARGE = 4_000_000  # products of lengths above which the plain longest common subsequence is taken


class Token(NamedTuple):
    """A printed word. *gap* is what follows it up to the next word, without marks that never count as a
    difference (quote marks, white space, dash styles); *ends* says that a sentence ends after it; *marked*
    that it stands in the outlet's own brackets; `text[start:end]` is the word with all that follows it."""

    exact: str
    folded: str
    gap: str
    ends: bool
    marked: bool
    start: int
    end: int


class Region(NamedTuple):
    """Where two wordings part: reading words `[i1, i2)` stand where the base has `[j1, j2)`; *side* is
    "left" or "right" at the ends and "inner" between matched words ("whole" if no word is shared)."""

    i1: int
    i2: int
    j1: int
    j2: int
    side: str


@dataclass(frozen=True, slots=True)
class Pairing:
    """Correspondence of a reading with a base. *blocks* are runs of equal words (reading index, base index,
    length), ascending in both; *moved* are (reading index, base index) pairs of words printed elsewhere."""

    blocks: tuple[tuple[int, int, int], ...]
    regions: tuple[Region, ...]
    moved: tuple[tuple[int, int], ...]


@lru_cache(maxsize=1 << 14)
def tokens(text: str) -> tuple[Token, ...]:
    """The words of *text* with what stands between them. Text before the first word belongs to it."""
    found = words(text)
    brackets = _bracketed(text)
    out = []
    start = 0
    for index, (begin, end, exact, folded) in enumerate(found):
        following = found[index + 1] if index + 1 < len(found) else None
        stop = following.start if following else len(text)
        gap = _plain(text[end:stop])
        ends = gap != "" and _ends_sentence(exact, gap, following)
        marked = bool(brackets) and any(a < begin < b for a, b in brackets)
        out.append(Token(exact, folded, gap, ends, marked, start, stop))
        start = stop
    return tuple(out)


def _ends_sentence(exact: str, gap: str, following: Word | None) -> bool:
    if following is None or following.exact[0].islower() or not _SENTENCE_END.search(gap):
        return False
    return not _is_abbreviation(exact, gap)


def has_ellipsis(gap: str) -> bool:
    """True if a gap as in `Token.gap` holds a marked cut."""
    return "…" in gap


def pair(reading: Sequence[Token], base: Sequence[Token]) -> Pairing:
    """Which words of *reading* are which words of *base*. Every word is in one block or region."""
    a, b = [t.folded for t in reading], [t.folded for t in base]
    blocks = _without_strays(_blocks(a, b), reading, b)
    regions = _regions(blocks, len(a), len(b))
    return Pairing(tuple(blocks), tuple(regions), _moves(regions, a, b))


@lru_cache(maxsize=1 << 12)
def _plain(raw: str) -> str:
    gap = ELLIPSIS.sub("…", raw)
    return _DASH.sub("-", _NO_MATTER.sub("", gap)).replace("[…]", "…").replace("(…)", "…")


def _bracketed(text: str) -> list[tuple[int, int]]:
    """Spans inside square or round brackets, not nested."""
    spans, opened = [], -1
    for match in re.finditer(r"[\[\]()]", text):
        if match.group() in "[(":
            opened = match.start()
        elif opened >= 0:
            spans.append((opened, match.start()))
            opened = -1
    return spans


def _is_abbreviation(exact: str, gap: str) -> bool:
    return gap.startswith(".") and (len(exact) == 1 or "." in exact or exact.lower() in ABBREVIATED)


def _blocks(a: list[str], b: list[str]) -> list[tuple[int, int, int]]:
    if a == b:
        return [(0, 0, len(a))] if a else []
    at = _position(a, b)
    if at is not None:
        return [(0, at, len(a))]
    quick = [(m.a, m.b, m.size) for m in LCSseq.editops(a, b).as_matching_blocks() if m.size]
    if all(size >= _TELLING for _, _, size in quick) or len(a) * len(b) > _LARGE:
        return quick
    matcher = SequenceMatcher(None, a, b, autojunk=False)
    return [(m.a, m.b, m.size) for m in matcher.get_matching_blocks() if m.size]


def _position(a: list[str], b: list[str]) -> int | None:
    """Where *a* stands in *b* as one run."""
    if not a:
        return None
    for at in range(len(b) - len(a) + 1):
        if b[at] == a[0] and b[at : at + len(a)] == a:
            return at
    return None


def _without_strays(
    blocks: list[tuple[int, int, int]], reading: Sequence[Token], base: list[str]
) -> list[tuple[int, int, int]]:
    """Drop function words at an end that only happen to occur far from the rest of the match."""
    kept = list(blocks)
    while len(kept) > 1 and _is_stray(kept[0], kept[1], reading, base):
        kept.pop(0)
    while len(kept) > 1 and _is_stray(kept[-1], kept[-2], reading, base):
        kept.pop()
    return kept


def _is_stray(
    block: tuple[int, int, int], inner: tuple[int, int, int], reading: Sequence[Token], base: list[str]
) -> bool:
    first, second = sorted((block, inner))
    far = second[1] - (first[1] + first[2])
    between = reading[first[0] + first[2] - 1 : second[0]]
    if far <= 2 + 2 * block[2] or any(has_ellipsis(t.gap) for t in between):
        return False
    return all(word in FUNCTION_WORDS for word in base[block[1] : block[1] + block[2]])


def _regions(blocks: list[tuple[int, int, int]], n: int, m: int) -> list[Region]:
    if not blocks:
        return [Region(0, n, 0, m, "whole")] if n or m else []
    out, i, j = [], 0, 0
    for index, (bi, bj, size) in enumerate(blocks):
        if bi > i or bj > j:
            out.append(Region(i, bi, j, bj, "inner" if index else "left"))
        i, j = bi + size, bj + size
    if i < n or j < m:
        out.append(Region(i, n, j, m, "right"))
    return out


def _moves(regions: list[Region], a: list[str], b: list[str]) -> tuple[tuple[int, int], ...]:
    """Words printed in one region of the reading and missing in another of the base.

    All words of the region must be such, otherwise they are a replacement. Words cut at an end count only
    if the reading is most of the base (a short fragment meets words by chance), function words only if they
    changed places with a neighbour.
    """
    nearly_whole = 10 * len(a) >= 6 * len(b)
    missing: dict[str, list[tuple[int, Region]]] = {}
    for region in regions:
        if region.side == "inner" or nearly_whole:
            for j in range(region.j1, region.j2):
                missing.setdefault(b[j], []).append((j, region))
    moved: list[tuple[int, int]] = []
    for region in regions:
        found = []
        for i in range(region.i1, region.i2):
            places = missing.get(a[i], [])
            place = next((p for p in places if p[1] is not region and _may_move(a[i], region, p[1])), None)
            if place:
                found.append((i, place))
                places.remove(place)
        if len(found) == region.i2 - region.i1:
            moved += [(i, place[0]) for i, place in found]
    return tuple(moved)


def _may_move(word: str, here: Region, there: Region) -> bool:
    distance = min(abs(there.i1 - here.i2), abs(here.i1 - there.i2))
    return word not in UNMOVABLE or distance <= 1
