"""The learned numbers of the ranker, shipped beside this module as `attribution.npz`.

Plain arrays, read without pickle; `bench/train_attribution.py` writes them, `docs/model-card.md` says
from what. The file holds no words: features are hashes of the classes and listed words of `features`.
"""

from collections.abc import Mapping
from dataclasses import dataclass
from functools import cache
from pathlib import Path

import numpy as np
from numpy.typing import NDArray

FILE = Path(__file__).with_name("attribution.npz")
Floats = NDArray[np.float32]


@dataclass(frozen=True, slots=True)
class Weights:
    """*rank* and *keep* score features; *certainty* maps raw probabilities (row 0) to calibrated ones (row
    1).
    """

    rank: Floats
    keep: Floats
    certainty: Floats

    def calibrated(self, probability: float) -> float:
        """How often an attribution of this raw probability was right on unseen articles."""
        return float(np.interp(probability, self.certainty[0], self.certainty[1]))


def packed(weights: Floats) -> dict[str, NDArray[np.generic]]:
    """The table as bytes and a scale, for the file."""
    scale = float(np.abs(weights).max()) / 127 or 1.0
    return {"bytes": np.round(weights / scale).astype(np.int8), "scale": np.array(scale)}


@cache
def load(path: Path = FILE) -> Weights:
    """The weights in *path*, read once. Raises FileNotFoundError or ValueError for a missing or foreign
    file.
    """
    with np.load(path, allow_pickle=False) as file:
        return Weights(_table(file, "rank"), _table(file, "keep"), file["certainty"].astype(np.float32))


def _table(file: Mapping[str, NDArray[np.generic]], name: str) -> Floats:
    scale = np.float32(file[f"{name}_scale"])
    return np.asarray(file[f"{name}_bytes"].astype(np.float32) * scale, dtype=np.float32)
