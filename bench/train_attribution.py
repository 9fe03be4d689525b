"""Trains the ranker of app/extract from an annotated corpus and writes its numbers.

usage: python -m bench.train_attribution TRAIN.jsonl [--out app/extract/attribution.npz] [--folds 5]

Cross-validates by article first and prints the figures; the certainty table comes from the held-out
folds. Then fits on everything and writes the file. The corpus's form is described in bench/polnear.py.
Nothing of its text is written.
"""

import argparse
import random
from pathlib import Path

import numpy as np

from app.extract.attribution import Choice, attribute
from app.extract.ranking import speech_features
from app.extract.weights import FILE, Weights, packed
from bench.learning import Design, calibration, fit_keep, fit_rank
from bench.polnear import Case, annotated_before, cases_of, read_articles
from bench.scoring import print_figures

EVEN = np.array([[0.0, 1.0], [0.0, 1.0]], dtype=np.float32)


def rank_weights(cases: list[Case]) -> Weights:
    """The ranker fitted with the annotated source before each quotation; nothing of speech."""
    design = Design(cases, [annotated_before(case) for case in cases])
    rank = fit_rank(design).astype(np.float32)
    return Weights(rank, np.zeros(1, dtype=np.float32), EVEN)


def keep_weights(cases: list[Case], choices: list[list[Choice]]) -> np.ndarray:
    rows = np.concatenate([speech_features(c.ready, x) for c, x in zip(cases, choices, strict=True)])
    speech = np.concatenate([c.speech for c in cases])
    return fit_keep(rows[speech >= 0], speech[speech >= 0]).astype(np.float32)


def cross_validated(cases: list[Case], folds: int) -> tuple[list[list[Choice]], list[np.ndarray]]:
    """For each case its choices and its probabilities of speech, from models that have not seen it."""
    choices: list[list[Choice]] = [[] for _ in cases]
    kept: list[np.ndarray] = [np.zeros(0) for _ in cases]
    for fold in range(folds):
        weights = rank_weights([c for i, c in enumerate(cases) if i % folds != fold])
        for i in range(fold, len(cases), folds):
            choices[i] = attribute(cases[i].ready.grid, weights)
        print(f"fold {fold + 1} of {folds} ranked", flush=True)
    for fold in range(folds):
        seen = [i for i in range(len(cases)) if i % folds != fold]
        keep = keep_weights([cases[i] for i in seen], [choices[i] for i in seen])
        for i in range(fold, len(cases), folds):
            scores = keep[speech_features(cases[i].ready, choices[i])].sum(1)
            kept[i] = 1 / (1 + np.exp(-scores))
    return choices, kept


def main() -> None:
    parser = argparse.ArgumentParser(
        description=__doc__, formatter_class=argparse.RawDescriptionHelpFormatter
    )
    parser.add_argument("data", type=Path)
    parser.add_argument("--out", type=Path, default=FILE)
    parser.add_argument("--folds", type=int, default=5)
    options = parser.parse_args()
    articles = read_articles(options.data)
    random.Random(0).shuffle(articles)
    cases = cases_of(articles)
    choices, kept = cross_validated(cases, options.folds)
    print_figures(cases, choices, kept)
    sure, right = [], []
    for case, found in zip(cases, choices, strict=True):
        for q, choice in enumerate(found):
            if case.gold[q] is not None:
                sure.append(choice.probability)
                right.append((-1 if choice.mention is None else choice.mention) in case.right[q])
    rank = rank_weights(cases).rank
    keep = keep_weights(cases, choices)
    arrays = {f"rank_{k}": v for k, v in packed(rank).items()} | {
        f"keep_{k}": v for k, v in packed(keep).items()
    }
    np.savez_compressed(options.out, certainty=calibration(sure, right), **arrays)
    print(f"wrote {options.out}, {options.out.stat().st_size:,} bytes")


if __name__ == "__main__":
    main()
