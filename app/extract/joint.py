"""What is known about a source and a cue together, and about having the source of the quotation before.

Rows of feature numbers for the ranker, as in `features`.
"""

from collections.abc import Sequence

import numpy as np

from app.extract.grid import Grid, between, distance
from app.extract.hashing import Ints, both_paths, features_of, hashed, outline_number, paths


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
    quote_outline = paths(grid.tokens.classes, cue, a, outline_number) * both
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
    nf, nfq = between(grid, "f", near, cue, 3) * both, between(grid, "f", cue, a, 3) * both
    nvq = between(grid, "v", cue, a, 2) * both
    sdq = np.minimum(np.abs(grid.sentence[cue] - grid.sentence[a]), 2) * both
    clause = grid.free[mention] * some + 2 * nf + 8 * nv + 32 * same  # is it the subject of the cue?
    columns = [
        hashed(71, path),
        hashed(72, path, cc),
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
        hashed(89, n1, p1, order),
        hashed(90, order, qp, cc),
        hashed(91, order, nm, nmq),
        hashed(92, order, qf, ql, qp),
        hashed(93, path, c1, cc),
        hashed(94, order, nv, same, nmq),
        hashed(95, outline, side, cc),
        hashed(96, outline, side, mk),
        hashed(101, outline, quote_outline, order),
        hashed(102, quote_outline, order, mk),
        hashed(103, begin, order, path),
        hashed(104, lw, cc, side, db),
        hashed(105, lw, outline, cc),
        hashed(106, l1, cw, beside, order),
        hashed(107, nu, nuq, order, same),
        hashed(108, l1, nuq, order, cc),
        hashed(201, order, clause, sdq, nvq),
        hashed(202, order, clause, sdq, nvq, nfq, cc),
        hashed(203, quote_outline, clause, order),
        hashed(204, clause, order, mk, nk),
        hashed(205, clause, order, cw),
        hashed(206, nvq, nfq, sdq, order, qf, qp),
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
    p2, n2 = grid.letter[b], grid.letter[b + 4]
    left, right = grid.verbs[0][q], grid.verbs[1][q]
    hl, hr = (left > a).astype(np.int64), (right >= 0).astype(np.int64)
    dl, dr = distance(left, b) * hl, distance(right, b) * hr
    reach = paths(grid.tokens.classes, np.where(hl > 0, left, b), b, outline_number) * hl
    nf = between(grid, "f", a, b, 3)
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
        (dl, dr, sd, pd),
        (hl, hr, nf, sd, pd, qp),
        (reach, sd),
        (grid.word[left + 2] * hl, sd),
        (grid.word[right + 2] * hr, dr, sd),
        (p2, qp, sd, pd),
        (qn, n2, pd, hl),
    ]
    return [
        features_of([hashed(template + i, *columns) for i, columns in enumerate(joined)])
        for template in templates
    ]
