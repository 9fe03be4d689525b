"""Boosted trees as arrays, and the learned ones that collation uses: a chance for each row of traits.

The numbers stand in `learned.npz`, written by `bench/train_claims.py`. J. H. Friedman, "Greedy function
approximation: a gradient boosting machine", Annals of Statistics 29 (2001).
"""

from collections.abc import Mapping, Sequence
from dataclasses import dataclass
from functools import cache
from pathlib import Path

import numpy as np
from numpy.typing import NDArray

FILE = Path(__file__).with_name("learned.npz")
PARTS = ("base", "roots", "feature", "threshold", "left", "right", "value")


@dataclass(frozen=True, slots=True)
class Trees:
    """The trees of one model over the traits *names*; a node with *feature* below 0 is a leaf.

    *roots* are the first nodes of the trees, *left* and *right* the nodes that follow, shape (nodes,).
    """

    names: tuple[str, ...]
    base: float
    roots: NDArray[np.int32]
    feature: NDArray[np.int16]
    threshold: NDArray[np.float32]
    left: NDArray[np.int32]
    right: NDArray[np.int32]
    value: NDArray[np.float32]

    def chances(self, rows: Sequence[Mapping[str, float]]) -> list[float]:
        """The chance, 0 to 1, of each of *rows*, which hold every trait."""
        if not rows:
            return []
        table = np.array([[row[name] for name in self.names] for row in rows], dtype=np.float32)
        total = np.full(len(rows), self.base, dtype=np.float64)
        each = np.arange(len(rows))
        for root in self.roots:
            place = np.full(len(rows), root, dtype=np.int32)
            while (inner := self.feature[place] >= 0).any():
                trait = np.where(inner, self.feature[place], 0)
                goes_left = table[each, trait] <= self.threshold[place]
                following = np.where(goes_left, self.left[place], self.right[place])
                place = np.where(inner, following, place)
            total += self.value[place]
        return [float(chance) for chance in 1 / (1 + np.exp(-total))]


@cache
def learned() -> Mapping[str, Trees]:
    """The learned models by what they weigh: "amount", "date", "pole", "denial", "matter"."""
    with np.load(FILE, allow_pickle=False) as stored:
        return {
            kind: Trees(
                tuple(map(str, stored[f"{kind}.names"])),
                float(stored[f"{kind}.base"]),
                *(stored[f"{kind}.{part}"] for part in PARTS[1:]),
            )
            for kind in map(str, stored["kinds"])
        }
