"""Which mentions and cues are looked at for a quotation, and their pairs: the candidates to rank."""

from bisect import bisect_left
from dataclasses import dataclass

import numpy as np

from app.extract.features import cue_features, mention_features, pair_features
from app.extract.grid import Grid, Ints

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
        mention_features(grid, np.array(qm, dtype=np.int64)),
        cue_features(grid, np.array(qc, dtype=np.int64)),
        pair_features(grid, quote, mention, cue),
    )


def _near_cues(cue_tokens: list[int], paragraph: list[int], at: int) -> list[int]:
    split = bisect_left(cue_tokens, at)
    near = cue_tokens[max(0, split - _CUES_BACK) : split + _CUES_AHEAD]
    here = paragraph[at]
    return [c for c in near if paragraph[c] == here or (paragraph[c] == here - 1 and at - c <= 40)]
