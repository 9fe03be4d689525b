"""What is known about a quotation and a possible source or a possible cue, as numbers for the ranker.

Two tables for one article. Each row lists feature numbers, one for each template of joined categories.
What is known about source and cue together stands in `joint`.
"""

import numpy as np

from app.extract.grid import Grid, between, distance, letters_in
from app.extract.hashing import Ints, both_paths, features_of, hashed, outline_number, paths

_INITIAL = letters_in("|.Q")


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
    initial = _INITIAL[p1].astype(np.int64)
    opening = grid.opening[h]
    begin = paths(grid.tokens.classes, opening, f, outline_number) * live
    nth = np.minimum(np.maximum(grid.sums["m"][f] - grid.sums["m"][opening], 0), 3) * live
    ql, qf, qs, qa = (grid.quote[k][q] for k in ("last", "first", "size", "alone"))
    qp, qn = grid.letter[a + 1], grid.letter[a + 3]
    left, right = grid.verbs[0][q], grid.verbs[1][q]
    hl, hr = (left >= 0).astype(np.int64), (right >= 0).astype(np.int64)
    dl, dr = distance(left, a) * hl, distance(right, a) * hr
    free, nf = grid.free[real] * live, between(grid, "f", h, a, 3) * live
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
        hashed(33, begin, side, sd, n1),
        hashed(34, begin, mk),
        hashed(35, nth, side, sd, pd),
        hashed(36, nth, mk, side, sd),
        hashed(37, fame, mk),
        hashed(38, fame, side, sd, pd),
        hashed(39, fame >> 3, n1, p1),
        hashed(40, lw, n1, side),
        hashed(70, nu, side, sd, nv),
        hashed(211, free, nf, nv, side, sd),
        hashed(212, free, nf, mk, side, pd),
        hashed(213, live, dl, dr, qa),
        hashed(214, live, grid.word[left + 2] * hl, dl),
        hashed(215, side, sd, dl, dr, free),
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
