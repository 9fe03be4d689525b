"""What is known about a source and a cue together, and about having the source of the quotation before.

Rows of feature numbers for the ranker, as in `features`.
"""

from collections.abc import Sequence

import numpy as np

from app.extract.grid import Grid, between, distance
from app.extract.hashing import Ints, both_numbers, features_of, hashed, outline_number, paths, stretches


def pair_features(grid: Grid, q: Ints, m: Ints, c: Ints, known: Ints) -> Ints:
    """Rows for a mention and a cue taken together for a quotation (-1 is none).

    *known* is what `cue_features` tells of the cue and the quotation.
    """
    if not len(grid.mentions):
        return features_of([hashed(98, q * 0)])
    some = (m >= 0).astype(np.int64)
    both = some * (c >= 0)
    cue = np.where(c < 0, 0, c)
    h, f, z, hs, _, mk, hw, _, p1, _, n1, _, _, _, _, lw, l1, begin, _, free, _ = grid.mentioned[:, m]
    a, _, _, ql, qf, _, _, qp, qn, _, _, _ = grid.quoted[:, q]
    cc, cw, c1, quote_outline, nvq, nuq, nfq, sdq = known * both
    before = h < cue
    side = np.where(before, 1, 2) * both
    near = np.where(before, z, f)
    db = distance(near, cue) * both
    nq, nm, nk, nv, nu, nf = between(grid.sums, near, cue, (2, 3, 2, 2, 2, 3)) * both
    order = (1 + (h < a) + 2 * (cue < a) + 4 * before) * both + 16 * (1 - both) + some
    same = (hs == grid.sentence[cue]) * both
    path, outline = both_numbers(stretches(grid.tokens.classes, near, cue)) * both
    beside = (db <= 2) * both * before
    nmq = between(grid.sums[1:2], np.where(both > 0, cue, h), a, (3,))[0] * some
    clause = free + 2 * nf + 8 * nv + 32 * same  # is it the subject of the cue?
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
    a, sa, pa_, pl, _, _, pa, ap, an, _, _, _ = grid.quoted[:, p]
    b, sb, pb_, ql, qf, qs, qa, qp, qn, _, dr, _ = grid.quoted[:, q]
    sd = np.minimum(sb - sa, 3)
    pd = np.minimum(pb_ - pa_, 2)
    db = distance(a, b)
    _, nm, _, nv, _, nf = between(grid.sums, a, b, (3, 3, 3, 3, 3, 3))
    path = paths(grid.tokens.classes, a, b)
    open_end = grid.quote["closed"][p]
    p2, n2 = grid.letter[b], grid.letter[b + 4]
    left, right = grid.verbs[0][q], grid.verbs[1][q]
    hl, hr = (left > a).astype(np.int64), (right >= 0).astype(np.int64)
    dl = distance(left, b) * hl
    reach = paths(grid.tokens.classes, np.where(hl > 0, left, b), b, outline_number) * hl
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
    found = features_of(
        [hashed(template + i, *columns) for template in templates for i, columns in enumerate(joined)]
    )
    return [np.ascontiguousarray(part) for part in np.split(found, len(templates), axis=1)]
