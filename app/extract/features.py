"""What is known about a quotation, a possible source and a possible cue together, as numbers for the ranker.

Three tables for one article: quotation with mention, quotation with cue, and the pairs of both. Each row
lists feature numbers: hashes of a template and the categories it joins. Words enter only if they are on
the lists of `cues`, so no name and no word of a text can become a weight.
"""

import re
from bisect import bisect_left
from collections.abc import Sequence
from dataclasses import dataclass
from functools import lru_cache
from zlib import crc32

import numpy as np
from numpy.typing import NDArray

from app.extract import cues
from app.extract.candidates import Mention
from app.extract.marks import Marked
from app.extract.tokens import Tokens

BITS = 18
Ints = NDArray[np.int64]
_BACK, _AHEAD = 14, 9  # mentions looked at on either side of a quotation
_CUES_BACK, _CUES_AHEAD, _REACH = 4, 3, 14
_FAR = 110  # tokens
_BUCKET = np.array(
    [0, 1, 2, 3, 4, 5, 5, 6, 6, 6, *[7] * 5, *[8] * 10, *[9] * 20, *[10] * 400], dtype=np.int64
)
_KNOWN = (
    cues.CUE_VERBS
    | cues.SOURCE_NOUNS
    | cues.PREPOSITIONS
    | cues.SUBORDINATORS
    | cues.AUXILIARIES
    | cues.DETERMINERS
    | cues.TIMES
    | cues.ADVERBS
    | cues.TITLES
    | cues.BODY_HEADS
    | cues.PERSONAL
    | cues.PRONOUNS
    | cues.OBJECTS
    | frozenset(["and", "or", "but", "nor", "that", "of", "to", "according", "which", "whose", "whom"])
)
_DROPPED = str.maketrans("", "", "nld#kt*")


@dataclass(slots=True)
class Table:
    """Pairs to rank. `mention` and `cue` hold an index into the mentions and a token, -1 for none."""

    quote: Ints  # of each pair
    mention: Ints
    cue: Ints
    mention_row: Ints  # of each pair: its row in mention_features
    cue_row: Ints  # of each pair: its row in cue_features
    mention_features: Ints  # rows x templates
    cue_features: Ints
    pair_features: Ints


@lru_cache(maxsize=65536)
def word_number(word: str) -> int:
    """A stable number for a word on the lists, 0 for any other, 1 to 4 for their endings."""
    word = word.replace("’", "'").rstrip(".")
    if word in _KNOWN:
        return 8 + crc32(word.encode())
    return 1 + (("ed", "ing", "ly", "s").index(ending) if (ending := _ending(word)) else -1)


def _ending(word: str) -> str:
    return next((e for e in ("ed", "ing", "ly", "s") if word.endswith(e)), "")


@lru_cache(maxsize=65536)
def path_number(classes: str) -> int:
    """A stable number for the classes between two tokens, shortened in its middle."""
    path = classes.translate(_DROPPED)
    if len(path) > 9:
        path = path[:4] + "…" + path[-4:]
    return crc32(path.encode()) + 1


def hashed(template: int, *columns: Ints) -> Ints:
    """One feature number per row for a template joining the given columns."""
    value = np.full(columns[0].shape, template * 0x9E3779B1 + 0x7F4A7C15, dtype=np.uint64)
    for column in columns:
        value = (value ^ column.astype(np.uint64)) * np.uint64(0x9E3779B97F4A7C15)
        value ^= value >> np.uint64(29)
    return (value >> np.uint64(64 - BITS)).astype(np.int64)


@dataclass(slots=True)
class Grid:
    """Columns over tokens, mentions and quotations of one article, computed once."""

    tokens: Tokens
    mentions: Sequence[Mention]
    letter: Ints
    word: Ints
    sums: dict[str, Ints]
    sentence: Ints
    paragraph: Ints
    head: Ints
    kind: Ints
    first: Ints
    last: Ints
    cue_tokens: list[int]
    quote: dict[str, Ints]
    at: Ints


def make_grid(text: str, tokens: Tokens, mentions: Sequence[Mention], marked: Sequence[Marked]) -> Grid:
    """The columns of one article."""
    letter = np.frombuffer(tokens.classes.encode("ascii"), dtype=np.uint8).astype(np.int64)
    letter = np.concatenate([[124, 124], letter, [124, 124, 124]])  # padded: two paragraph ends on each side
    word = np.array([0, 0, *map(word_number, tokens.words), 0, 0, 0], dtype=np.int64)
    count = len(tokens.words)
    heads = np.zeros(count + 1, dtype=np.int64)
    head = np.array([m.head for m in mentions], dtype=np.int64)
    heads[head + 1] = 1
    core = letter[2:-3]
    sums = {"m": np.cumsum(heads)}
    for name, letters in (("Q", "Q"), (",", ","), ("v", "vg")):
        sums[name] = np.concatenate([[0], np.cumsum(np.isin(core, [ord(x) for x in letters]))])
    classes = tokens.classes
    cue_tokens = [
        i
        for i, x in enumerate(classes)
        if x in "vgc" or (x == ":" and classes[i + 1] in "Q|") or (x == "c" and classes[i + 1] == "2")
    ]
    return Grid(
        tokens,
        mentions,
        letter,
        word,
        sums,
        np.array(tokens.sentence, dtype=np.int64),
        np.array(tokens.paragraph, dtype=np.int64),
        head,
        np.array([_kind(tokens, m) for m in mentions], dtype=np.int64),
        np.array([m.first for m in mentions], dtype=np.int64),
        np.array([m.last for m in mentions], dtype=np.int64),
        cue_tokens,
        _quote_columns(text, tokens, marked),
        np.array(tokens.at, dtype=np.int64),
    )


def _kind(tokens: Tokens, mention: Mention) -> int:
    letter = tokens.classes[mention.head]
    size = min(mention.last - mention.first, 1)
    titled = mention.first > 0 and tokens.classes[mention.first - 1] == "T"
    kind = {"name": 1, "title": 2, "pronoun": 3, "phrase": 4}[mention.kind]
    return kind + 8 * ord(letter) + 2048 * size + 4096 * titled + 8192 * mention.possessive


def _quote_columns(text: str, tokens: Tokens, marked: Sequence[Marked]) -> dict[str, Ints]:
    rows = []
    for stretch, at in zip(marked, tokens.at, strict=True):
        inner = text[stretch.start : stretch.end].strip()
        ending = inner.rstrip("\"'”’»\u00a0 ")[-1:] or " "
        last = ending if ending in ",.?!…:;-—" else "a"
        begin = inner.lstrip("\"'“‘«([… .")[:1]
        first = 1 if begin.isupper() else 2 if begin.islower() else 3
        size = min(inner.count(" ") + 1, 40)
        alone = (tokens.classes[at - 1] == "|") + 2 * (tokens.classes[at + 1] == "|")
        rows.append((ord(last), first, int(_BUCKET[size]), alone, int(stretch.single), int(stretch.closed)))
    columns = np.array(rows, dtype=np.int64).reshape(-1, 6).T
    return dict(zip(("last", "first", "size", "alone", "single", "closed"), columns, strict=True))


def pair_up(grid: Grid, quotes: range) -> Table:
    """The table for the quotations *quotes* of the article."""
    heads, cue_tokens = grid.head.tolist(), grid.cue_tokens
    paragraph = grid.tokens.paragraph
    qm: list[tuple[int, int]] = []
    qc: list[tuple[int, int]] = []
    pairs: list[tuple[int, int, int, int, int]] = []
    for q in quotes:
        at = grid.tokens.at[q]
        here = paragraph[at]
        none_row = len(qc)
        qc.append((q, -1))
        near = [(c, len(qc) + k) for k, c in enumerate(_near_cues(cue_tokens, paragraph, at))]
        qc.extend((q, c) for c, _ in near)
        pairs.append((q, -1, -1, len(qm), none_row))
        qm.append((q, -1))
        split = bisect_left(heads, at)
        for m in range(max(0, split - _BACK), min(len(heads), split + _AHEAD)):
            head = heads[m]
            if abs(head - at) > _FAR or not -1 <= paragraph[head] - here <= 1:
                continue
            row = len(qm)
            qm.append((q, m))
            pairs.append((q, m, -1, row, none_row))
            for c, cue_row in near:
                if abs(c - head) <= _REACH and paragraph[c] == paragraph[head] and c != head:
                    pairs.append((q, m, c, row, cue_row))
    quote, mention, cue, mention_row, cue_row_of = np.array(pairs, dtype=np.int64).reshape(-1, 5).T
    return Table(
        quote,
        mention,
        cue,
        mention_row,
        cue_row_of,
        _mention_features(grid, np.array(qm, dtype=np.int64)),
        _cue_features(grid, np.array(qc, dtype=np.int64)),
        _pair_features(grid, quote, mention, cue),
    )


def _near_cues(cue_tokens: list[int], paragraph: list[int], at: int) -> list[int]:
    split = bisect_left(cue_tokens, at)
    near = cue_tokens[max(0, split - _CUES_BACK) : split + _CUES_AHEAD]
    here = paragraph[at]
    return [c for c in near if paragraph[c] == here or (paragraph[c] == here - 1 and at - c <= 40)]


def _between(grid: Grid, name: str, a: Ints, b: Ints, most: int) -> Ints:
    """How many tokens of a sort stand strictly between tokens *a* and *b*, at most *most*."""
    low, high = np.minimum(a, b), np.maximum(a, b)
    sums = grid.sums[name]
    return np.asarray(np.minimum(np.maximum(sums[high] - sums[low + 1], 0), most), dtype=np.int64)


def _distance(a: Ints, b: Ints) -> Ints:
    return np.asarray(_BUCKET[np.minimum(np.abs(a - b), len(_BUCKET) - 1)], dtype=np.int64)


def _paths(classes: str, a: Ints, b: Ints) -> Ints:
    return np.array(
        [
            path_number(classes[x + 1 : y] if x < y else classes[y + 1 : x]) if abs(x - y) < 40 else 0
            for x, y in zip(a.tolist(), b.tolist(), strict=True)
        ],
        dtype=np.int64,
    )


def _mention_features(grid: Grid, rows: Ints) -> Ints:
    q, m = rows.T
    none = m < 0
    real = np.where(none, 0, m)
    if not len(grid.mentions):
        return hashed(99, q * 0)[:, None]
    a = grid.at[q]
    h, f, z = grid.head[real], grid.first[real], grid.last[real]
    live = (~none).astype(np.int64)
    side = np.where(h < a, 1, 2) * live
    near = np.where(h < a, z, f)
    db = _distance(near, a) * live
    sd = np.minimum(np.abs(grid.sentence[h] - grid.sentence[a]), 3) * live
    pd = (grid.paragraph[h] - grid.paragraph[a] + 1) * live
    nq = _between(grid, "Q", h, a, 3) * live
    nm = _between(grid, "m", h, a, 5) * live
    nv = _between(grid, "v", h, a, 3) * live
    nk = _between(grid, ",", h, a, 2) * live
    mk = grid.kind[real] * live
    hw = grid.word[h + 2] * live
    p1, p2 = grid.letter[f + 1] * live, grid.letter[f] * live
    n1, n2, n3 = (
        grid.letter[z + 3] * live,
        grid.letter[z + 4] * live,
        grid.letter[np.minimum(z + 5, len(grid.letter) - 1)] * live,
    )
    pw, nw = grid.word[f + 1] * live, grid.word[z + 3] * live
    path = _paths(grid.tokens.classes, near, a) * live
    initial = np.isin(p1, [124, 46, 81]).astype(np.int64)
    ql, qf, qs, qa = (grid.quote[k][q] for k in ("last", "first", "size", "alone"))
    qp, qn = grid.letter[a + 1], grid.letter[a + 3]
    columns = [
        hashed(1, mk),
        hashed(2, side, db),
        hashed(3, side, sd, pd),
        hashed(4, side, nm, sd),
        hashed(5, side, nq, pd),
        hashed(6, mk, side, sd),
        hashed(7, hw),
        hashed(8, pw),
        hashed(9, nw),
        hashed(10, p1, n1),
        hashed(11, p1, n1, n2, mk),
        hashed(12, path),
        hashed(13, path, mk),
        hashed(14, side, ql, sd),
        hashed(15, side, qp, db),
        hashed(16, side, qn, db),
        hashed(17, initial, side, sd),
        hashed(18, nv, side, nm),
        hashed(19, hw, side),
        hashed(20, nk, side, n1),
        hashed(21, qs, side, sd, pd),
        hashed(22, qa, side, pd, sd),
        hashed(23, p1, mk, side),
        hashed(24, n1, mk, side),
        hashed(25, qf, side, sd, ql),
        hashed(26, p2, p1, mk),
        hashed(27, n1, n2, n3),
        hashed(28, qa, side, nm, pd, initial),
        hashed(29, qp, ql, qf, side, sd),
    ]
    return np.stack(columns, axis=1)


def _cue_features(grid: Grid, rows: Ints) -> Ints:
    q, c = rows.T
    live = (c >= 0).astype(np.int64)
    real = np.where(c < 0, 0, c)
    a = grid.at[q]
    side = np.where(real < a, 1, 2) * live
    db = _distance(real, a) * live
    sd = np.minimum(np.abs(grid.sentence[real] - grid.sentence[a]), 3) * live
    nq = _between(grid, "Q", real, a, 3) * live
    nm = _between(grid, "m", real, a, 4) * live
    nv = _between(grid, "v", real, a, 3) * live
    nk = _between(grid, ",", real, a, 2) * live
    cc = grid.letter[real + 2] * live
    cw = grid.word[real + 2] * live
    p1, p2 = grid.letter[real + 1] * live, grid.letter[real] * live
    n1, n2 = grid.letter[real + 3] * live, grid.letter[real + 4] * live
    pw, nw = grid.word[real + 1] * live, grid.word[real + 3] * live
    path = _paths(grid.tokens.classes, real, a) * live
    ql, qf, qs, qa = (grid.quote[k][q] for k in ("last", "first", "size", "alone"))
    qp, qn = grid.letter[a + 1], grid.letter[a + 3]
    columns = [
        hashed(41, cw),
        hashed(42, cw, side),
        hashed(43, cw, side, db),
        hashed(44, cc, p1, n1),
        hashed(45, cc, side, db),
        hashed(46, path),
        hashed(47, path, cw),
        hashed(48, side, ql, sd, cc),
        hashed(49, side, qp, db, cc),
        hashed(50, side, qn, db, cc),
        hashed(51, nq, side, cc, sd),
        hashed(52, nm, side, cc),
        hashed(53, qf, ql, side, cc, sd),
        hashed(54, nv, side, cc, sd),
        hashed(55, qs, side, cc, sd),
        hashed(56, cw, qp),
        hashed(57, cw, qf, ql),
        hashed(58, cw, n1),
        hashed(59, nk, side, cc, nv),
        hashed(60, cw, p1),
        hashed(61, cc, p2, p1),
        hashed(62, cc, n1, n2),
        hashed(63, cw, pw),
        hashed(64, cw, nw),
        hashed(65, qa, side, cc, sd),
        hashed(66, qp, ql, qf, side, sd, nv),
    ]
    return np.stack(columns, axis=1)


def _pair_features(grid: Grid, q: Ints, m: Ints, c: Ints) -> Ints:
    if not len(grid.mentions):
        return hashed(98, q * 0)[:, None]
    both = ((m >= 0) & (c >= 0)).astype(np.int64)
    some = (m >= 0).astype(np.int64)
    mention, cue = np.where(m < 0, 0, m), np.where(c < 0, 0, c)
    a, h = grid.at[q], grid.head[mention]
    f, z = grid.first[mention], grid.last[mention]
    side = np.where(h < cue, 1, 2) * both
    near = np.where(h < cue, z, f)
    db = _distance(near, cue) * both
    nm = _between(grid, "m", near, cue, 3) * both
    nk = _between(grid, ",", near, cue, 2) * both
    nv = _between(grid, "v", near, cue, 2) * both
    nq = _between(grid, "Q", near, cue, 2) * both
    order = (1 + (h < a) + 2 * (cue < a) + 4 * (h < cue)) * both + 16 * (1 - both) + some
    same = (grid.sentence[h] == grid.sentence[cue]) * both
    path = _paths(grid.tokens.classes, near, cue) * both
    quote_path = _paths(grid.tokens.classes, cue, a) * both
    cc, cw = grid.letter[cue + 2] * both, grid.word[cue + 2] * both
    mk, hw = grid.kind[mention] * some, grid.word[h + 2] * some
    p1, n1 = grid.letter[f + 1] * some, grid.letter[z + 3] * some
    c1 = grid.letter[cue + 3] * both
    ql, qf = grid.quote["last"][q], grid.quote["first"][q]
    qp, qn = grid.letter[a + 1], grid.letter[a + 3]
    nmq = _between(grid, "m", np.where(both > 0, cue, h), a, 3) * some
    columns = [
        hashed(71, path),
        hashed(72, path, cc),
        hashed(73, path, mk),
        hashed(74, path, cw),
        hashed(75, side, db, nm),
        hashed(76, order, mk),
        hashed(77, order, db, cc),
        hashed(78, order, path),
        hashed(79, cw, side),
        hashed(80, cw, side, mk),
        hashed(81, order, nq, nk),
        hashed(82, nv, side, nm, nk),
        hashed(83, order, ql, qn),
        hashed(84, order, ql, path),
        hashed(85, hw, cw),
        hashed(86, order, same, cc),
        hashed(87, path, quote_path),
        hashed(88, quote_path, order, db),
        hashed(89, n1, p1, order),
        hashed(90, order, qp, cc),
        hashed(91, order, nm, nmq),
        hashed(92, order, qf, ql, qp),
        hashed(93, path, c1, cc),
        hashed(94, order, nv, same, nmq),
    ]
    return np.stack(columns, axis=1)


def chain_features(grid: Grid, template: int, quotes: range) -> Ints:
    """Rows for each quotation on having the same source as the quotation before it; row 0 of an article is
    void.
    """
    q = np.arange(quotes.start, quotes.stop, dtype=np.int64)
    p = np.maximum(q - 1, 0)
    a, b = grid.at[p], grid.at[q]
    sd = np.minimum(grid.sentence[b] - grid.sentence[a], 3)
    pd = np.minimum(grid.paragraph[b] - grid.paragraph[a], 2)
    db = _distance(a, b)
    nm, nv = _between(grid, "m", a, b, 3), _between(grid, "v", a, b, 3)
    path = _paths(grid.tokens.classes, a, b)
    ql, qf, qs, qa = (grid.quote[k][q] for k in ("last", "first", "size", "alone"))
    pl, pa, open_end = (grid.quote[k][p] for k in ("last", "alone", "closed"))
    qp, qn = grid.letter[b + 1], grid.letter[b + 3]
    ap, an = grid.letter[a + 1], grid.letter[a + 3]
    columns = [
        hashed(template, sd, pd),
        hashed(template + 1, path),
        hashed(template + 2, sd, pd, qp, ql, qf),
        hashed(template + 3, sd, pd, qn, qa, pa),
        hashed(template + 4, sd, db, nm, nv),
        hashed(template + 5, open_end, pd, qa, qf),
        hashed(template + 6, pl, sd, pd, qp, qn),
        hashed(template + 7, ap, an, qp, qn, pd),
        hashed(template + 8, qs, qf, pd, sd, qp),
        hashed(template + 9, nv, nm, pd, qa, pl),
    ]
    return np.stack(columns, axis=1)


def keep_features(
    grid: Grid, text: str, marked: Sequence[Marked], mention: Ints, cue: Ints, sure: Ints
) -> Ints:
    """Rows for each quotation on being speech at all, given its best mention, cue (-1: none) and certainty
    (0-9).
    """
    a = grid.at
    live = (mention >= 0).astype(np.int64) if len(grid.mentions) else mention * 0
    m, c = np.where(live, mention, 0), np.where(cue < 0, 0, cue)
    cued = (cue >= 0).astype(np.int64)
    cw, cc = grid.word[c + 2] * cued, grid.letter[c + 2] * cued
    side = np.where(c < a, 1, 2) * cued
    db = _distance(c, a) * cued
    sd = np.minimum(np.abs(grid.sentence[c] - grid.sentence[a]), 2) * cued
    mk = (grid.letter[grid.head[m] + 2] if len(grid.mentions) else m) * live
    path = _paths(grid.tokens.classes, c, a) * cued
    ql, qf, qs, qa, single, closed = (
        grid.quote[k] for k in ("last", "first", "size", "alone", "single", "closed")
    )
    caps, person, after = _inner_columns(text, marked)
    p1, p2, n1, n2 = grid.letter[a + 1], grid.letter[a], grid.letter[a + 3], grid.letter[a + 4]
    pw, nw, pw2 = grid.word[a + 1], grid.word[a + 3], grid.word[a]
    columns = [
        hashed(1, qs, caps),
        hashed(2, qs, ql, qf),
        hashed(3, qs, cw),
        hashed(4, cw, side, db),
        hashed(5, cw, p1, qs),
        hashed(6, pw),
        hashed(7, pw, caps),
        hashed(8, nw, caps),
        hashed(9, pw, p2, qs),
        hashed(10, p1, n1, caps),
        hashed(11, p1, ql, qf, n1),
        hashed(12, sure, qs),
        hashed(13, sure, cc, side, sd),
        hashed(14, path, cc),
        hashed(15, mk, cc, side, sd),
        hashed(16, caps, ql, after),
        hashed(17, single, closed, caps, qs),
        hashed(18, single, p1, n1, ql),
        hashed(19, qa, qs, qf, caps),
        hashed(20, person, qs, caps),
        hashed(21, person, qf, ql, p1),
        hashed(22, pw2, pw),
        hashed(23, p2, p1, n1, n2),
        hashed(24, qa, sure, sd, caps),
        hashed(25, caps, cw),
        hashed(26, after, n1, nw),
    ]
    return np.stack(columns, axis=1)


def _inner_columns(text: str, marked: Sequence[Marked]) -> tuple[Ints, Ints, Ints]:
    """Capitals, first and second person, and the character after the closing mark of each stretch."""
    rows = []
    for stretch in marked:
        inner = text[stretch.start : min(stretch.end, stretch.start + 400)]
        words = inner.split()
        large = sum(1 for w in words if w[0].isupper() or w[0].isdigit())
        share = 0 if not large else 3 if large == len(words) else 2 if 2 * large >= len(words) else 1
        folded = inner.lower().replace("’", "'")
        voice = 2 if _PERSON.search(folded) else 1 if _VERB.search(folded) else 0
        after = text[stretch.outer_end : stretch.outer_end + 1]
        rows.append((share, voice, 0 if not after or after.isspace() else min(ord(after), 9999)))
    shares, voices, signs = np.array(rows, dtype=np.int64).reshape(-1, 3).T
    return shares, voices, signs


_PERSON = re.compile(r"\b(?:i|i'm|i've|we|we're|you|my|our|me|us|your)\b")
_VERB = re.compile(
    r"\b(?:is|are|was|were|will|would|has|have|had|be|can|not|isn't|don't|do|does|did|should|must)\b"
)
