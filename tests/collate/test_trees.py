"""The learned trees: how a row of traits falls through them, and that they fit the traits they are given."""

import numpy as np
import pytest

from app.collate.chronology import resolve
from app.collate.claims import candidates_of, score_of
from app.collate.kinship import described_matters, kinship
from app.collate.matter import matters
from app.collate.printed import Texts
from app.collate.questions import likely_pairs, model_of
from app.collate.traits import described
from app.collate.trees import Trees, learned
from tests.collate.test_claims import read

STUMP = Trees(
    names=("alike",),
    base=0.0,
    roots=np.array([0], dtype=np.int32),
    feature=np.array([0, -1, -1], dtype=np.int16),
    threshold=np.array([0.5, 0, 0], dtype=np.float32),
    left=np.array([1, -1, -1], dtype=np.int32),
    right=np.array([2, -1, -1], dtype=np.int32),
    value=np.array([0, -2, 2], dtype=np.float32),
)
FIRST = "The Ostia mine sold 12 pumps on Monday. The exit was locked. No fire broke out."
SECOND = "At the Ostia mine 15 pumps were sold on Tuesday. The exit was unlocked. A fire broke out."


def test_a_row_falls_to_the_leaf_its_trait_leads_to() -> None:
    low, high = STUMP.chances([{"alike": 0.5}, {"alike": 0.6}])
    assert (round(low, 3), round(high, 3)) == (0.119, 0.881)
    assert STUMP.chances([]) == []


def test_a_trait_that_a_row_lacks_is_no_silent_nought() -> None:
    with pytest.raises(KeyError):
        STUMP.chances([{"around": 1.0}])


def test_every_model_weighs_the_traits_that_its_pairs_have() -> None:
    articles = (read("gazette", FIRST, "2024-03-05"), read("herald", SECOND, "2024-03-05"))
    found = matters(articles)
    texts = Texts({one.article.key: one.article.body for one in articles}, resolve(articles))
    kinds = set()
    for x, _, traits in described(found, texts):
        kinds.add(model_of(x))
        assert set(learned()[model_of(x)].names) == set(traits)
    assert kinds >= {"amount", "pole"}
    pairs = candidates_of(found)
    scores = {pair: score_of(found, *pair) for pair in pairs}
    likely = likely_pairs(found, texts)
    for _, traits in described_matters(found, pairs, scores, likely, texts):
        assert set(learned()["matter"].names) == set(traits)
    chances = kinship(found, pairs, scores, likely, texts)
    assert chances
    assert all(0 < one <= 1 for one in (*chances.values(), *(pair.chance for pair in likely)))
