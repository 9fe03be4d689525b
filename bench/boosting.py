"""Boosted trees for `bench/train_claims.py`: fitted, cross-validated by story, and packed as arrays."""

from collections.abc import Mapping, Sequence
from dataclasses import dataclass
from typing import Any, Protocol

import numpy as np
from numpy.typing import NDArray
from sklearn.ensemble import GradientBoostingClassifier  # type: ignore[import-not-found]

Arrays = dict[str, NDArray[Any]]


class Row(Protocol):
    """What is learned from: the story it stands in, its traits, and the answer (None: not known)."""

    @property
    def story(self) -> int: ...
    @property
    def traits(self) -> Mapping[str, float]: ...
    @property
    def answers(self) -> bool | None: ...


SEEDS = 4  # models that are drawn otherwise, and whose trees are taken together


@dataclass(frozen=True, slots=True)
class Fitted:
    """Fitted models over the traits *names*, and the share of right answers they were fitted on.

    Their mean is taken, before it is turned into a chance: one model alone varies with the draw.
    """

    names: tuple[str, ...]
    models: tuple[Any, ...]
    share: float

    def chances(self, rows: Sequence[Row]) -> list[float]:
        """The chance of each of *rows*."""
        if not rows:
            return []
        values = np.array([[row.traits[name] for name in self.names] for row in rows])
        total = np.mean([model.decision_function(values) for model in self.models], axis=0)
        return [float(one) for one in 1 / (1 + np.exp(-total))]

    def packed(self) -> Arrays:
        """The trees as arrays, in the form of `app.collate.trees`."""
        trees = [one.tree_ for model in self.models for one in model.estimators_[:, 0]]
        starts = np.cumsum([0, *(tree.node_count for tree in trees)])
        leaf = np.concatenate([tree.children_left < 0 for tree in trees])

        def moved(side: str) -> NDArray[np.int32]:
            return np.concatenate(
                [getattr(tree, side) + start for tree, start in zip(trees, starts, strict=False)]
            ).astype(np.int32)

        rate = self.models[0].learning_rate / len(self.models)
        value = np.concatenate([tree.value[:, 0, 0] for tree in trees]) * rate
        return {
            "names": np.array(self.names),
            "base": np.array(np.log(self.share / (1 - self.share))),
            "roots": starts[:-1].astype(np.int32),
            "feature": np.where(leaf, -1, np.concatenate([tree.feature for tree in trees])).astype(np.int16),
            "threshold": np.concatenate([tree.threshold for tree in trees]).astype(np.float32),
            "left": moved("children_left"),
            "right": moved("children_right"),
            "value": value.astype(np.float32),
        }


def fit(rows: Sequence[Row]) -> Fitted:
    """The models of those of *rows* whose answer is known."""
    known = [row for row in rows if row.answers is not None]
    names = tuple(known[0].traits)
    answers = np.array([bool(row.answers) for row in known])
    values = np.array([[row.traits[name] for name in names] for row in known])
    models = [
        GradientBoostingClassifier(
            n_estimators=200,
            max_depth=4,
            learning_rate=0.06,
            subsample=0.5,
            max_features=0.3,
            min_samples_leaf=5,
            random_state=seed,
        ).fit(values, answers)
        for seed in range(SEEDS)
    ]
    return Fitted(names, tuple(models), float(answers.mean()))


def cross_validated(rows: Sequence[Row], folds: int) -> list[float]:
    """The chance of each of *rows*, known or not, by a model that has not seen its story."""
    chances = [0.0] * len(rows)
    for fold in range(folds):
        model = fit([row for row in rows if row.story % folds != fold])
        places = [place for place, row in enumerate(rows) if row.story % folds == fold]
        for place, chance in zip(places, model.chances([rows[place] for place in places]), strict=True):
            chances[place] = chance
    return chances
