"""What is known about a quotation, a possible source and a possible cue together, as numbers for the ranker.

Three tables for one article: quotation with mention, quotation with cue, and the pairs of both; and one
on having the same source as the quotation before. Each row lists feature numbers, one for each template
of joined categories.
"""

from collections.abc import Sequence

import numpy as np

from app.extract.grid import Grid, between, distance
from app.extract.hashing import Ints, both_paths, features_of, hashed, outline_number, paths


def mention_features(grid: Grid, rows: Ints) -> Ints:
    """Rows for pairs of quotation and mention (columns of *rows*; -1 is nobody)."""
    q, m = rows.T
    none = m < 0
    real = np.where(none, 0, m)
    if not len(grid.mentions):
        return features_of([hashed(99, q * 0)])
    a = grid.at[q]
    h, f, z = grid.head[real], grid.first[real], grid.last[real]
    live = (~none).astype(np.int64)
    side = np.where(h < a, 1, 2) * live
    near = np.where(h < a, z, f)
    db = distance(near, a) * live
    sd = np.minimum(np.abs(grid.sentence[h] - grid.sentence[a]), 3) * live
    pd = (grid.paragraph[h] - grid.paragraph[a] + 1) * live
    nq = between(grid, "Q", h, a, 3) * live
    nm = between(grid, "m", h, a, 5) * live
    nv = between(grid, "v", h, a, 3) * live
    nk = between(grid, ",", h, a, 2) * live
    nu = between(grid, "u", h, a, 2) * live
    mk = grid.kind[real] * live
    hw = grid.word[h + 2] * live
    fame = grid.fame[real] * live
    p1, p2 = grid.letter[f + 1] * live, grid.letter[f] * live
    n1, n2, n3 = (
        grid.letter[z + 3] * live,
        grid.letter[z + 4] * live,
        grid.letter[np.minimum(z + 5, len(grid.letter) - 1)] * live,
    )
    pw, nw = grid.word[f + 1] * live, grid.word[z + 3] * live
    lead = grid.lead[real]
    lw = grid.word[lead + 2] * live
    path, outline = (number * live for number in both_paths(grid.tokens.classes, near, a))
    initial = np.isin(p1, [124, 46, 81]).astype(np.int64)
    opening = grid.opening[h]
    begin = paths(grid.tokens.classes, opening, f, outline_number) * live
    nth = np.minimum(np.maximum(grid.sums["m"][f] - grid.sums["m"][opening], 0), 3) * live
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
        hashed(30, outline, side),
        hashed(31, outline, side, mk),
        hashed(32, outline, ql, qp, qn),
        hashed(33, begin, side, sd, n1),
        hashed(34, begin, mk),
        hashed(35, nth, side, sd, pd),
        hashed(36, nth, mk, side, sd),
        hashed(37, fame, mk),
        hashed(38, fame, side, sd, pd),
        hashed(39, fame >> 3, n1, p1),
        hashed(40, lw, n1, side),
        hashed(70, nu, side, sd, nv),
    ]
    return features_of(columns)


def cue_features(grid: Grid, rows: Ints) -> Ints:
    """Rows for pairs of quotation and cue token (columns of *rows*; -1 is none)."""
    q, c = rows.T
    live = (c >= 0).astype(np.int64)
    real = np.where(c < 0, 0, c)
    a = grid.at[q]
    side = np.where(real < a, 1, 2) * live
    db = distance(real, a) * live
    sd = np.minimum(np.abs(grid.sentence[real] - grid.sentence[a]), 3) * live
    nq = between(grid, "Q", real, a, 3) * live
    nm = between(grid, "m", real, a, 4) * live
    nv = between(grid, "v", real, a, 3) * live
    nk = between(grid, ",", real, a, 2) * live
    cc = grid.letter[real + 2] * live
    cw = grid.word[real + 2] * live
    p1, p2 = grid.letter[real + 1] * live, grid.letter[real] * live
    n1, n2 = grid.letter[real + 3] * live, grid.letter[real + 4] * live
    pw, nw = grid.word[real + 1] * live, grid.word[real + 3] * live
    path, outline = (number * live for number in both_paths(grid.tokens.classes, real, a))
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
        hashed(67, outline, side, cc),
        hashed(68, outline, side, cw),
        hashed(69, outline, side, ql, qf),
    ]
    return features_of(columns)


def pair_features(grid: Grid, q: Ints, m: Ints, c: Ints) -> Ints:
    """Rows for a mention and a cue taken together for a quotation (-1 is none)."""
    if not len(grid.mentions):
        return features_of([hashed(98, q * 0)])
    both = ((m >= 0) & (c >= 0)).astype(np.int64)
    some = (m >= 0).astype(np.int64)
    mention, cue = np.where(m < 0, 0, m), np.where(c < 0, 0, c)
    a, h = grid.at[q], grid.head[mention]
    f, z = grid.first[mention], grid.last[mention]
    side = np.where(h < cue, 1, 2) * both
    near = np.where(h < cue, z, f)
    db = distance(near, cue) * both
    nm = between(grid, "m", near, cue, 3) * both
    nk = between(grid, ",", near, cue, 2) * both
    nv = between(grid, "v", near, cue, 2) * both
    nq = between(grid, "Q", near, cue, 2) * both
    order = (1 + (h < a) + 2 * (cue < a) + 4 * (h < cue)) * both + 16 * (1 - both) + some
    same = (grid.sentence[h] == grid.sentence[cue]) * both
    path, outline = (number * both for number in both_paths(grid.tokens.classes, near, cue))
    quote_path, quote_outline = (number * both for number in both_paths(grid.tokens.classes, cue, a))
    begin = paths(grid.tokens.classes, grid.opening[h], f, outline_number) * some
    cc, cw = grid.letter[cue + 2] * both, grid.word[cue + 2] * both
    mk, hw = grid.kind[mention] * some, grid.word[h + 2] * some
    p1, n1 = grid.letter[f + 1] * some, grid.letter[z + 3] * some
    nu = between(grid, "u", near, cue, 2) * both
    nuq = between(grid, "u", cue, a, 2) * both
    lead = grid.lead[mention]
    lw, l1 = grid.word[lead + 2] * some, grid.letter[lead + 2] * some
    beside = (db <= 2) * both * (h < cue)
    c1 = grid.letter[cue + 3] * both
    ql, qf = grid.quote["last"][q], grid.quote["first"][q]
    qp, qn = grid.letter[a + 1], grid.letter[a + 3]
    nmq = between(grid, "m", np.where(both > 0, cue, h), a, 3) * some
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
        hashed(95, outline, side, cc),
        hashed(96, outline, side, mk),
        hashed(97, outline, cw, side),
        hashed(101, outline, quote_outline, order),
        hashed(102, quote_outline, order, mk),
        hashed(103, begin, order, path),
        hashed(104, lw, cc, side, db),
        hashed(105, lw, outline, cc),
        hashed(106, l1, cw, beside, order),
        hashed(107, nu, nuq, order, same),
        hashed(108, l1, nuq, order, cc),
    ]
    return features_of(columns)


def chain_features(grid: Grid, templates: Sequence[int], quotes: range) -> list[Ints]:
    """Rows for each quotation on having the same source as the quotation before it, once for each number of
    a first template; row 0 of an article is void.
    """
    q = np.arange(quotes.start, quotes.stop, dtype=np.int64)
    p = np.maximum(q - 1, 0)
    a, b = grid.at[p], grid.at[q]
    sd = np.minimum(grid.sentence[b] - grid.sentence[a], 3)
    pd = np.minimum(grid.paragraph[b] - grid.paragraph[a], 2)
    db = distance(a, b)
    nm, nv = between(grid, "m", a, b, 3), between(grid, "v", a, b, 3)
    path = paths(grid.tokens.classes, a, b)
    ql, qf, qs, qa = (grid.quote[k][q] for k in ("last", "first", "size", "alone"))
    pl, pa, open_end = (grid.quote[k][p] for k in ("last", "alone", "closed"))
    qp, qn = grid.letter[b + 1], grid.letter[b + 3]
    ap, an = grid.letter[a + 1], grid.letter[a + 3]
    joined: list[tuple[Ints, ...]] = [
        (sd, pd),
        (path,),
        (sd, pd, qp, ql, qf),
        (sd, pd, qn, qa, pa),
        (sd, db, nm, nv),
        (open_end, pd, qa, qf),
        (pl, sd, pd, qp, qn),
        (ap, an, qp, qn, pd),
        (qs, qf, pd, sd, qp),
        (nv, nm, pd, qa, pl),
    ]
    return [
        features_of([hashed(template + i, *columns) for i, columns in enumerate(joined)])
        for template in templates
    ]
