"""How likely two printed values answer one question, as learned from labelled stories.

The traits of a pair (`app.collate.traits`) are weighed by boosted trees, one set for each kind of values.
"""

from collections import defaultdict
from collections.abc import Sequence
from dataclasses import dataclass

from app.collate.matter import Matter
from app.collate.printed import Texts
from app.collate.readings import WORDS, Reading, are_same
from app.collate.traits import Traits, described
from app.collate.trees import learned


@dataclass(frozen=True, slots=True)
class Likely:
    """Two readings of two articles and the chance, 0 to 1, that they answer one question.

    *same*: both give one value, or may both hold.
    """

    first: Reading
    second: Reading
    chance: float
    same: bool


def likely_pairs(found: Sequence[Matter], texts: Texts) -> list[Likely]:
    """The pairs of readings of one kind in two articles of a story, with their chance."""
    by_model: dict[str, list[tuple[Reading, Reading, Traits]]] = defaultdict(list)
    for pair in described(found, texts):
        by_model[model_of(pair[0])].append(pair)
    return [
        Likely(x, y, chance, are_same(x, y))
        for kind, pairs in sorted(by_model.items())
        for (x, y, _), chance in zip(
            pairs, learned()[kind].chances([traits for *_, traits in pairs]), strict=True
        )
    ]


def model_of(reading: Reading) -> str:
    """Which model weighs a reading: "amount", "date", "pole" or "denial"."""
    if reading.kind in ("date", "weekday"):
        return "date"
    return reading.kind if reading.kind in WORDS else "amount"
