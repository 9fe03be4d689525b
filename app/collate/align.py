"""An alignment table: n readings word by word against one of them, ready to be shown.

The only module of this package that the web process loads. It lays out what differs and counts words; the
names of a reading's relations come from `app.collate.relations`.
"""

from collections.abc import Sequence
from dataclasses import dataclass

from app.collate.pairing import Pairing, Region, pair
from app.collate.relations import punctuation, spelling
from app.collate.wording import Token, has_ellipsis, tokens


@dataclass(frozen=True, slots=True)
class Cell:
    """What one reading prints at one place of the base.

    *kind*: "equal"; "case" or "punctuation" (same words); "absent" (base words left out without a mark),
    "ellipsis" (left out with a mark); "replaced" (other words instead), "added" (words where the base has
    none), "moved" (words printed elsewhere: empty where they are missing); "none" where nobody but another
    reading adds words. *text* is the printed text with all punctuation and space, *cut* the number of base
    words not printed here, *at_end* whether the place lies before the first or after the last shared word.
    """

    kind: str
    text: str
    cut: int = 0
    at_end: bool = False


@dataclass(frozen=True, slots=True)
class AlignmentTable:
    """*columns* in the order of the base, each with one cell a reading; *base* is the index of the base."""

    base: int
    columns: tuple[tuple[Cell, ...], ...]

    def reading(self, index: int) -> str:
        """The printed text of one reading, put together again from its cells."""
        return "".join(column[index].text for column in self.columns)


@dataclass(slots=True)
class _Row:
    """A reading laid along the base: a state per base word, and the words printed between them."""

    text: str
    tokens: tuple[Token, ...]
    state: list[tuple[str, bool, int]]  # kind, at_end, group: a change of any of them starts a column
    printed: list[str]  # text at each base word
    added: dict[int, tuple[str, str]]  # base index -> kind and text printed before that word


def align(texts: Sequence[str], base: int) -> AlignmentTable:
    """The table of *texts* (any number of readings) against `texts[base]`.

    Raises IndexError if *base* is no index of *texts*. Moves are shown where they are printed, so that each
    row joined is its text.
    """
    cut = [tokens(text) for text in texts]
    rows = [_lay(text, own, cut[base]) for text, own in zip(texts, cut, strict=True)]
    size = len(cut[base])
    edges = {0, size} | {j for row in rows for j in range(1, size) if row.state[j] != row.state[j - 1]}
    slots = {j for row in rows for j in row.added}
    columns = []
    starts = sorted(edges | slots)
    for start, end in zip(starts, [*starts[1:], size], strict=True):
        if start in slots:
            columns.append(tuple(_addition(row, start) for row in rows))
        if end > start:
            columns.append(tuple(_cell(row, start, end) for row in rows))
    return AlignmentTable(base, tuple(columns))


def _addition(row: _Row, slot: int) -> Cell:
    kind, text = row.added.get(slot, ("none", ""))
    return Cell(kind, text, at_end=slot in (0, len(row.state)))


def _cell(row: _Row, start: int, end: int) -> Cell:
    kind, at_end, _ = row.state[start]
    missing = kind not in ("equal", "case", "punctuation")
    return Cell(kind, "".join(row.printed[start:end]), end - start if missing else 0, at_end)


def _lay(text: str, own: tuple[Token, ...], base: tuple[Token, ...]) -> _Row:
    row = _Row(text, own, [("absent", True, 0)] * len(base), [""] * len(base), {})
    if not own:
        if text:
            row.added[0] = ("added", text)
        return row
    pairing = pair(own, base)
    for i, j, size in pairing.blocks:
        for step in range(size):
            last = step + 1 == size
            row.state[j + step] = (_same(own[i + step], base[j + step], last), False, 0)
            row.printed[j + step] = text[own[i + step].start : own[i + step].end]
    for number, region in enumerate(pairing.regions, start=1):
        _lay_region(row, region, pairing, number)
    return row


def _same(mine: Token, theirs: Token, last: bool) -> str:
    found = spelling(mine, theirs)
    if "case" in found:
        return "case"
    return "punctuation" if found or (not last and punctuation(mine, theirs)) else "equal"


def _lay_region(row: _Row, region: Region, pairing: Pairing, number: int) -> None:
    """Print the reading's words of *region*, and say of the base's words why they are missing."""
    away = {j for _, j in pairing.moved}
    here = {i for i, _ in pairing.moved}
    at_end = region.side != "inner"
    mark = any(has_ellipsis(t.gap) for t in row.tokens[max(0, region.i1 - 1) : region.i2])
    text = "".join(row.text[t.start : t.end] for t in row.tokens[region.i1 : region.i2])
    is_moved = region.i2 > region.i1 and all(i in here for i in range(region.i1, region.i2))
    for j in range(region.j1, region.j2):
        kind = "moved" if j in away else "ellipsis" if mark and not at_end else "absent"
        row.state[j] = (kind, at_end, number)
    if not text:
        return
    taken = _replaced(region)
    if is_moved or not taken:
        slot = region.j2 if region.side == "left" else region.j1
        row.added[slot] = ("moved" if is_moved else "added", text)
        return
    for j in taken:
        row.state[j] = ("replaced", at_end, number)
    row.printed[taken[0]] = text


def _replaced(region: Region) -> range:
    """The base words that the printed ones stand for: all of them inside, the nearest ones at an end."""
    if region.side in ("inner", "whole"):
        return range(region.j1, region.j2)
    near = min(region.j2 - region.j1, region.i2 - region.i1 + 1)
    if region.side == "left":
        return range(region.j2 - near, region.j2)
    return range(region.j1, region.j1 + near)
