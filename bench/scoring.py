"""Scores quotations against an annotated corpus: spans at an overlap of 0.8, speakers by their printed
place.

The definition is that of PolNeAR's segments: spans are compared without marks and punctuation at their
ends; a source is right if it overlaps the annotated one, or both are missing; quotations the annotators
set aside count neither way. Intervals: 1,000 bootstrap samples of articles.
"""

import random
from collections import Counter
from collections.abc import Sequence
from typing import Any

import numpy as np

from app.extract.attribution import Choice
from app.extract.ranking import thresholds
from bench.polnear import Case, likeness, overlap, trimmed

Counts = Counter[Any]
Predicted = Sequence[tuple[int, int, tuple[int, int] | None]]  # start, end, source


def count_article(article: dict[str, Any], predicted: Predicted) -> Counts:
    """Counts of one article: gold, predicted, span, speaker, the last two also by type."""
    text, counts = article["text"], Counter[Any]()
    gold = [s for s in article["segments"] if not s["ignore"]]
    free = [trimmed(text, s["start"], s["end"]) for s in article["segments"] if s["ignore"]]
    free += [tuple(d) for d in article["discard"]]
    wanted = [trimmed(text, s["start"], s["end"]) for s in gold]
    spans = [trimmed(text, start, end) for start, end, _ in predicted]
    pairs = sorted(
        ((likeness(g, s), i, j) for i, g in enumerate(wanted) for j, s in enumerate(spans) if overlap(g, s)),
        reverse=True,
    )
    of_gold: dict[int, tuple[int, float]] = {}
    used: set[int] = set()
    for value, i, j in pairs:
        if i not in of_gold and j not in used:
            of_gold[i] = (j, value)
            used.add(j)
    counts["gold"] = len(gold)
    counts["predicted"] = sum(
        1 for j, s in enumerate(spans) if j in used or not any(overlap(s, f) for f in free)
    )
    for i, (j, value) in of_gold.items():
        if value < 0.8:
            continue
        kind, speaker, source = gold[i]["type"], gold[i]["speaker"], predicted[j][2]
        right = (
            speaker is source
            if speaker is None or source is None
            else bool(overlap(source, (speaker["start"], speaker["end"])))
        )
        counts.update({"span": 1, ("span", kind): 1, "speaker": int(right), ("speaker", kind): int(right)})
    return counts


def figures(counts: Counts) -> dict[str, float]:
    """Precision, recall and the rest from summed counts."""
    precision = counts["span"] / max(1, counts["predicted"])
    recall = counts["span"] / max(1, counts["gold"])
    both = counts["predicted"] + counts["gold"]
    return {
        "span precision": precision,
        "span recall": recall,
        "span F1": 2 * counts["span"] / max(1, both),
        "speaker": counts["speaker"] / max(1, counts["span"]),
        "speaker direct": counts["speaker", "direct"] / max(1, counts["span", "direct"]),
        "speaker mixed": counts["speaker", "mixed"] / max(1, counts["span", "mixed"]),
        "end-to-end F1": 2 * counts["speaker"] / max(1, both),
    }


def print_table(scored: Sequence[Counts]) -> None:
    """The figures with their 95 % intervals."""
    total = figures(sum(scored, Counter()))
    dice = random.Random(0)
    samples = [figures(sum((dice.choice(scored) for _ in scored), Counter())) for _ in range(1000)]
    for name, value in total.items():
        ordered = sorted(s[name] for s in samples)
        print(f"{name:16s} {100 * value:5.1f}   [{100 * ordered[25]:.1f}, {100 * ordered[974]:.1f}]")


def print_figures(
    cases: Sequence[Case], choices: Sequence[Sequence[Choice]], kept: Sequence[np.ndarray]
) -> None:
    """The table for choices made on held-out folds, and how right the surest 75 % are."""
    scored, sure = [], []
    for case, found, speech in zip(cases, choices, kept, strict=True):
        tokens, mentions = case.ready.tokens, case.ready.mentions
        predicted = []
        enough = thresholds(case.ready)
        for q, stretch in enumerate(case.ready.marked):
            if speech[q] < enough[q]:
                continue
            mention = found[q].mention
            source = None
            if mention is not None:
                source = (tokens.starts[mentions[mention].first], tokens.ends[mentions[mention].last])
            predicted.append((stretch.start, stretch.end, source))
            segment = case.gold[q]
            if segment is not None and not segment["ignore"]:
                sure.append((found[q].probability, (-1 if mention is None else mention) in case.right[q]))
        scored.append(count_article(case.article, predicted))
    print_table(scored)
    sure.sort(reverse=True)
    top = sure[: round(0.75 * len(sure))]
    print(f"surest 75 %      {100 * sum(r for _, r in top) / max(1, len(top)):5.1f}")
