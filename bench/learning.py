"""The fitting of the ranker and of the speech filter: log-linear models over hashed features, by L-BFGS."""

from collections.abc import Sequence
from typing import Any

import numpy as np
from numpy.typing import NDArray
from scipy.optimize import minimize  # type: ignore[import-untyped]
from scipy.sparse import csr_matrix  # type: ignore[import-untyped]

from app.extract.hashing import BITS
from bench.polnear import Case

SIZE = 1 << BITS
Floats = NDArray[np.float64]


class Features:
    """Rows of feature numbers as a sparse matrix, each row perhaps used by several pairs."""

    def __init__(self, rows: Sequence[NDArray[np.int64]], used: Sequence[NDArray[np.int64]]) -> None:
        numbers = np.concatenate(rows).astype(np.int32)
        ends = np.arange(len(numbers) + 1, dtype=np.int64) * numbers.shape[1]
        ones = np.ones(numbers.size, dtype=np.float32)
        self._matrix = csr_matrix((ones, numbers.ravel(), ends), shape=(len(numbers), SIZE))
        starts = np.cumsum([0, *(len(r) for r in rows[:-1])])
        self._used = np.concatenate([u + start for u, start in zip(used, starts, strict=True)])

    def scores(self, weights: Floats) -> Floats:
        """The sum of the weights of each pair's row."""
        return np.asarray((self._matrix @ weights)[self._used])

    def slope(self, slopes: Floats) -> Floats:
        """The gradient by weight from the gradient by pair."""
        return np.asarray(self._matrix.T @ np.bincount(self._used, slopes, self._matrix.shape[0]))


class Design:
    """All pairs of all annotated quotations, with the candidate "same as before" added where there is one."""

    def __init__(self, cases: Sequence[Case], before: Sequence[Sequence[int]]) -> None:
        groups, wanted, self.count, at = [], [], 0, 0
        places: list[list[NDArray[np.int64]]] = [[], [], []]
        bonus_rows: list[int] = []
        bonus, same, same_group, same_wanted = [], [], [], []
        for case, last in zip(cases, before, strict=True):
            pairs = []
            for q, mention in enumerate(last):
                low, high = case.bounds[q], case.bounds[q + 1]
                again = mention >= 0 and mention in case.good[q]
                if case.gold[q] is None or not (case.wanted[q].any() or again):
                    continue
                pairs.append(np.arange(low, high))
                groups.append(np.full(high - low, self.count))
                wanted.append(case.wanted[q])
                if mention >= 0:
                    own = np.flatnonzero(case.table.mention[low:high] == mention) + at
                    bonus_rows.extend(own.tolist())
                    bonus.extend([case.bonus[q]] * len(own))
                    same.append(case.same[q])
                    same_group.append(self.count)
                    same_wanted.append(again)
                at += high - low
                self.count += 1
            chosen = np.concatenate([np.zeros(0, dtype=np.int64), *pairs])
            table = case.table
            for place, used in zip(
                places, (table.mention_row[chosen], table.cue_row[chosen], chosen), strict=True
            ):
                place.append(used)
        tables = [case.table for case in cases]
        self.parts = (
            Features([t.mention_features for t in tables], places[0]),
            Features([t.cue_features for t in tables], places[1]),
            Features([t.pair_features for t in tables], places[2]),
        )
        self.bonus_rows = np.array(bonus_rows)
        self.bonus, self.same = np.array(bonus), np.array(same)
        self.group = np.concatenate([*groups, np.array(same_group)])
        self.wanted = np.concatenate([*wanted, np.array(same_wanted, dtype=bool)])


def fit_rank(design: Design, penalty: float = 6.0, steps: int = 60) -> Floats:
    """Weights that make the wanted pairs likely among the pairs of their quotation."""
    pairs = len(design.group) - len(design.same)

    def loss(weights: Floats) -> tuple[float, Floats]:
        scores = sum((part.scores(weights) for part in design.parts), start=np.zeros(pairs))
        np.add.at(scores, design.bonus_rows, weights[design.bonus].sum(1))
        scores = np.concatenate([scores, weights[design.same].sum(1)])
        top = np.full(design.count, -1e9)
        np.maximum.at(top, design.group, scores)
        mass = np.exp(scores - top[design.group])
        total = np.bincount(design.group, mass, design.count)
        right = np.bincount(design.group, mass * design.wanted, design.count) + 1e-12
        slope = mass / total[design.group] - np.where(design.wanted, mass / right[design.group], 0)
        gradient = sum((part.slope(slope[:pairs]) for part in design.parts), start=np.zeros(SIZE))
        gradient += np.bincount(
            design.bonus.ravel(), np.repeat(slope[design.bonus_rows], design.bonus.shape[1]), SIZE
        )
        gradient += np.bincount(design.same.ravel(), np.repeat(slope[pairs:], design.same.shape[1]), SIZE)
        value = float((np.log(total) - np.log(right)).sum() + 0.5 * penalty * weights @ weights)
        return value, gradient + penalty * weights

    return _minimum(loss, steps)


def fit_keep(
    rows: NDArray[np.int64], speech: NDArray[np.int64], penalty: float = 4.0, steps: int = 60
) -> Floats:
    """Logistic regression of speech (1) against what is only in quotation marks (0)."""
    flat, width = rows.ravel(), rows.shape[1]
    sign = np.where(speech > 0, 1.0, -1.0)

    def loss(weights: Floats) -> tuple[float, Floats]:
        margin = weights[rows].sum(1) * sign
        slope = -sign / (1 + np.exp(margin))
        gradient = np.bincount(flat, np.repeat(slope, width), SIZE) + penalty * weights
        return float(np.logaddexp(0, -margin).sum() + 0.5 * penalty * weights @ weights), gradient

    return _minimum(loss, steps)


def _minimum(loss: Any, steps: int) -> Floats:
    result = minimize(
        loss, np.zeros(SIZE), jac=True, method="L-BFGS-B", options={"maxiter": steps, "maxcor": 8}
    )
    return np.asarray(result.x)


def calibration(
    probabilities: Sequence[float], right: Sequence[bool], knots: int = 12
) -> NDArray[np.float32]:
    """Two rows: raw probabilities, and how often attributions near them were right (never falling)."""
    order = np.argsort(probabilities)
    raw = np.asarray(probabilities)[order]
    hits = np.asarray(right, dtype=float)[order]
    parts = [p for p in np.array_split(np.arange(len(raw)), knots) if len(p)]
    x = np.array([0.0, *(raw[p].mean() for p in parts), 1.0])
    y = np.array([0.0, *((hits[p].sum() + 0.5) / (len(p) + 1) for p in parts), 0.0])
    y[-1] = y[-2]
    return np.stack([x, np.maximum.accumulate(y)]).astype(np.float32)
