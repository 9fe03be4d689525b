"""Two wordings side by side: which printed words correspond, and where they part.

The ground that `relations` (names the differences) and `align` (shows them) stand on; it must stay light,
the web process loads it. Which wordings to compare is decided in `app.collate.groups`.
"""

from collections.abc import Sequence
from dataclasses import dataclass
from difflib import SequenceMatcher
from typing import NamedTuple

from rapidfuzz.distance import LCSseq

from app.collate.lexicon import FUNCTION_WORDS, UNMOVABLE
from app.collate.wording import Token, has_ellipsis

_TELLING = 3  # words of a run that is no chance match: if all are, the quick alignment is the good one
_LARGE = 4_000_000  # products of lengths above which the plain longest common subsequence is taken


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


def pair(reading: Sequence[Token], base: Sequence[Token]) -> Pairing:
    """Which words of *reading* are which words of *base*. Every word is in one block or region."""
    a, b = [t.folded for t in reading], [t.folded for t in base]
    blocks = _slid(_without_strays(_blocks(a, b), reading, b), reading, base)
    regions = _regions(blocks, len(a), len(b))
    return Pairing(tuple(blocks), tuple(regions), _moves(regions, a, b))


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


def _slid(
    blocks: list[tuple[int, int, int]], reading: Sequence[Token], base: Sequence[Token]
) -> list[tuple[int, int, int]]:
    """Where words left out could stand in several places ("We came. [We saw.] We left"): at the
    reading's mark of a cut, else between sentences, else where they are."""
    kept = list(blocks)
    for at in range(1, len(kept)):
        (i, j, size), (i2, j2, size2) = kept[at - 1], kept[at]
        if i + size != i2 or j + size == j2:
            continue
        step = _best_step(kept[at - 1], kept[at], reading, base)
        kept[at - 1], kept[at] = (i, j, size + step), (i2 + step, j2 + step, size2 - step)
    return kept


def _best_step(
    before: tuple[int, int, int], after: tuple[int, int, int], reading: Sequence[Token], base: Sequence[Token]
) -> int:
    (_, j, size), (i2, j2, size2) = before, after
    steps = [0]
    for step in range(1, size):
        if base[j2 - step].folded != reading[i2 - step].folded:
            break
        steps.append(-step)
    for step in range(1, size2):
        if base[j + size + step - 1].folded != reading[i2 + step - 1].folded:
            break
        steps.append(step)

    def worth(step: int) -> int:
        if has_ellipsis(reading[i2 + step - 1].gap):
            return 2
        return int(base[j + size + step - 1].ends and base[j2 + step - 1].ends)

    return max(steps, key=lambda step: (worth(step), -abs(step)))


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
