"""Which mentions and cues are looked at for a quotation, and their pairs: the candidates to rank."""

from array import array
from bisect import bisect_left
from dataclasses import dataclass

import numpy as np

from app.extract.features import cue_features, mention_features
from app.extract.grid import Grid
from app.extract.hashing import Ints
from app.extract.joint import pair_features

_BACK, _AHEAD = 14, 9  # mentions looked at on either side of a quotation
_CUES_BACK, _CUES_AHEAD, _REACH = 4, 3, 14
_FAR = 110  # tokens


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


def pair_up(grid: Grid, quotes: range) -> Table:
    """The table for the quotations *quotes* of the article."""
    heads, cue_tokens = grid.head.tolist(), grid.cue_tokens
    paragraph = grid.tokens.paragraph
    qm: list[int] = []  # quotation and mention of each row, one after the other; the others likewise
    qc: list[int] = []
    pairs: list[int] = []
    for q in quotes:
        at = grid.tokens.at[q]
        here = paragraph[at]
        row, none_row = len(qm) >> 1, len(qc) >> 1
        cues = _near_cues(cue_tokens, paragraph, at)
        near = [(c, paragraph[c], none_row + k) for k, c in enumerate(cues, start=1)]
        qc += (q, -1)
        for c in cues:
            qc += (q, c)
        pairs += (q, -1, -1, row, none_row)
        qm += (q, -1)
        split = bisect_left(heads, at)
        for m in range(max(0, split - _BACK), min(len(heads), split + _AHEAD)):
            head = heads[m]
            where = paragraph[head]
            if not (-_FAR <= head - at <= _FAR and -1 <= where - here <= 1):
                continue
            row += 1
            qm += (q, m)
            pairs += (q, m, -1, row, none_row)
            for c, beside, cue_row in near:
                if beside == where and c != head and -_REACH <= c - head <= _REACH:
                    pairs += (q, m, c, row, cue_row)
    quote, mention, cue, mention_row, cue_row_of = _rows(pairs, 5).T.copy()
    of_cues, known = cue_features(grid, _rows(qc, 2))
    return Table(
        quote,
        mention,
        cue,
        mention_row,
        cue_row_of,
        mention_features(grid, _rows(qm, 2)),
        of_cues,
        pair_features(grid, quote, mention, cue, known[:, cue_row_of]),
    )


def _rows(numbers: list[int], size: int) -> Ints:
    """Numbers as rows of this size."""
    return np.frombuffer(array("q", numbers), dtype=np.int64).reshape(-1, size)


def _near_cues(cue_tokens: list[int], paragraph: list[int], at: int) -> list[int]:
    split = bisect_left(cue_tokens, at)
    near = cue_tokens[max(0, split - _CUES_BACK) : split + _CUES_AHEAD]
    here = paragraph[at]
    return [c for c in near if paragraph[c] == here or (paragraph[c] == here - 1 and at - c <= 40)]
