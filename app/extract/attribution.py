"""Who said it and with which cue: ranks the candidates around each quotation.

A log-linear model over pairs of mention and cue, with "the same source as the quotation before" and
"nobody" as candidates of their own (after O'Keefe et al. 2012 and Citron). Decoded from left to right,
since a quotation's source depends on the one before it. The numbers come from `weights`.
"""

import re
from dataclasses import dataclass, replace

import numpy as np
from numpy.typing import NDArray

from app.extract.grid import Grid
from app.extract.joint import chain_features
from app.extract.pairs import pair_up
from app.extract.weights import Weights

SAME, LIKEWISE = 110, 130  # template numbers: the source before as a candidate; as a bonus for its mention
_PARTICIPLE = re.compile(r",g[^|Q,:;.vge]{0,5}\Z")  # “…, calling it the”
_NEAR = 7  # tokens of it
_BATCH = 256  # quotations at a time, so that memory stays bounded


@dataclass(frozen=True, slots=True)
class Choice:
    """The best source of a quotation: index of the mention and token of the cue (None: nobody, no cue)."""

    mention: int | None
    cue: int | None
    probability: float


def attribute(grid: Grid, weights: Weights) -> list[Choice]:
    """The best source for each quotation of the article, in order."""
    chosen: list[Choice] = []
    count = len(grid.at)
    for begin in range(0, count, _BATCH):
        quotes = range(begin, min(begin + _BATCH, count))
        table = pair_up(grid, quotes)
        scores = (
            weights.rank.take(table.mention_features).sum(1)[table.mention_row]
            + weights.rank.take(table.cue_features).sum(1)[table.cue_row]
            + weights.rank.take(table.pair_features).sum(1)
        )
        chained = chain_features(grid, (SAME, LIKEWISE), quotes)
        same, bonus = (weights.rank.take(features).sum(1).tolist() for features in chained)
        mentions, cues = table.mention.tolist(), table.cue.tolist()
        bounds = np.searchsorted(table.quote, np.arange(quotes.start, quotes.stop + 1)).tolist()
        for k in range(len(quotes)):
            low, high = bounds[k], bounds[k + 1]
            before = chosen[-1] if chosen else None
            choice = _choose(scores[low:high], mentions[low:high], cues[low:high], before, same[k], bonus[k])
            chosen.append(_participle(grid, quotes[k], choice))
    return chosen


def _participle(grid: Grid, q: int, choice: Choice) -> Choice:
    """The choice with the participle right before the quotation as cue, where an earlier verb was chosen.

    “He rejected the plan, calling it a “mistake””: the mark belongs to “calling”.
    """
    tokens, cue, mention = grid.tokens, choice.cue, choice.mention
    at = tokens.at[q]
    if cue is None or mention is None or not cue < at or tokens.sentence[cue] != tokens.sentence[at]:
        return choice
    low = max(cue + 1, at - _NEAR)
    match = _PARTICIPLE.search(tokens.classes[low:at])
    if match is None or grid.mentions[mention].head > low + match.start():
        return choice
    return replace(choice, cue=low + match.start() + 1)


def _choose(
    scores: NDArray[np.float32],
    mentions: list[int],
    cues: list[int],
    before: Choice | None,
    same: float,
    bonus: float,
) -> Choice:
    """The mention with the highest total probability over its cues, and its likeliest cue."""
    last = before.mention if before is not None else None
    if last is not None and last in mentions:
        scores = scores + np.array([bonus if m == last else 0.0 for m in mentions], dtype=np.float32)
    top = max(float(scores.max()), same if last is not None else -np.inf)
    mass = np.exp(scores - top).tolist()
    totals: dict[int, float] = {}
    for mention, value in zip(mentions, mass, strict=True):
        totals[mention] = totals.get(mention, 0.0) + value
    repeated = 0.0
    if last is not None:
        repeated = float(np.exp(same - top))
        totals[last] = totals.get(last, 0.0) + repeated
    best = max(totals, key=lambda m: (totals[m], -m))
    probability = totals[best] / sum(totals.values())
    if best < 0:
        return Choice(None, None, probability)
    own = [i for i, mention in enumerate(mentions) if mention == best]
    strongest = max(own, key=mass.__getitem__, default=-1)
    if before is not None and best == last and (strongest < 0 or repeated > mass[strongest]):
        return Choice(best, before.cue, probability)
    cue = cues[strongest]
    return Choice(best, cue if cue >= 0 else None, probability)
