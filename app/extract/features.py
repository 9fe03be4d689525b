"""What is known about a quotation and a possible source or a possible cue, as numbers for the ranker.

Two tables for one article. Each row lists feature numbers, one for each template of joined categories.
What is known about source and cue together stands in `joint`.
"""

import numpy as np

from app.extract.grid import Grid, between, distance
from app.extract.hashing import Ints, both_numbers, features_of, hashed, stretches


def mention_features(grid: Grid, rows: Ints) -> Ints:
    """Rows for pairs of quotation and mention (columns of *rows*; -1 is nobody)."""
    q, m = rows.T
    if not len(grid.mentions):
        return features_of([hashed(99, q * 0)])
    h, f, z, hs, hp, mk, hw, fame, p1, p2, n1, n2, n3, pw, nw, lw, _, begin, nth, free, initial = (
        grid.mentioned[:, m]
    )
    a, qs_, qp_, ql, qf, qs, qa, qp, qn, dl, dr, lv = grid.quoted[:, q]
    live = (m >= 0).astype(np.int64)
    side = np.where(h < a, 1, 2) * live
    near = np.where(h < a, z, f)
    db = distance(near, a) * live
    sd = np.minimum(np.abs(hs - qs_), 3) * live
    pd = (hp - qp_ + 1) * live
    nq, nm, nk, nv, nu, nf = between(grid.sums, h, a, (3, 5, 2, 3, 2, 3)) * live
    path, outline = both_numbers(stretches(grid.tokens.classes, near, a)) * live
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
        hashed(214, live, lv, dl),
        hashed(215, side, sd, dl, dr, free),
    ]
    return features_of(columns)


def cue_features(grid: Grid, rows: Ints) -> tuple[Ints, Ints]:
    """Rows for pairs of quotation and cue token (columns of *rows*; -1 is none).

    And what `joint` wants to know of each pair: class, word, class of the next token, outline of the way to
    the quotation, verbs, clauses and free mentions on it, sentences.
    """
    q, c = rows.T
    live = (c >= 0).astype(np.int64)
    real = np.where(c < 0, 0, c)
    a, qs_, _, ql, qf, qs, qa, qp, qn, _, _, _ = grid.quoted[:, q]
    side = np.where(real < a, 1, 2) * live
    db = distance(real, a) * live
    sd = np.minimum(np.abs(grid.sentence[real] - qs_), 3) * live
    nq, nm, nk, nv, nu, nf = between(grid.sums, real, a, (3, 4, 2, 3, 2, 3)) * live
    places = real + np.arange(5)[:, None]
    p2, p1, cc, n1, n2 = grid.letter[places] * live
    pw, cw, nw = grid.word[places[1:4]] * live
    path, outline = both_numbers(stretches(grid.tokens.classes, real, a)) * live
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
    known = np.array([cc, cw, n1, outline, np.minimum(nv, 2), nu, nf, np.minimum(sd, 2)])
    return features_of(columns), known
