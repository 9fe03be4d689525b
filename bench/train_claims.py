"""Trains what app/collate learned: whether two values answer one question, two assertions tell of one matter.

    python -m bench.train_claims [--stories tests/gold/stories] [--unlabelled FOLDER] [--folds 10]

Cross-validates by story first. Of values it prints, for several chances, how many of the pairs that differ
are found and how many of those shown are right, chosen as `app.collate.weighed` chooses (but for what words
say against it); of assertions how many labelled pairs are found at several shares of right ones. Then fits on
everything and writes app/collate/learned.npz. *--unlabelled* is a folder of real stories: of their pairs of
values hardly one answers one question otherwise, so all count as such that do not, but those that the readers
of single slots take for a clash. Nothing of a text is written. Needs scikit-learn, which nothing else does.
"""

import argparse
from collections import defaultdict
from collections.abc import Iterator, Mapping, Sequence
from dataclasses import dataclass
from pathlib import Path

import numpy as np

from app.collate.chronology import resolve
from app.collate.claims import candidates_of, score_of
from app.collate.kinship import described_matters
from app.collate.matter import Matter, matters
from app.collate.printed import Texts
from app.collate.questions import Likely, model_of
from app.collate.readings import Reading, are_same
from app.collate.slots import Comparer
from app.collate.traits import described
from app.collate.trees import FILE
from app.collate.weighed import has_rival
from app.domain.mentions import ReadArticle
from bench.boosting import Arrays, cross_validated, fit
from bench.stories import Labelled, evidence, read_folder, stories_of

ROOT = Path(__file__).resolve().parents[1]
SETS = ("open", "short", "later", "retold")
KINDS = ("amount", "date", "pole", "denial")
CHANCES = (0.5, 0.6, 0.7, 0.8, 0.85, 0.9, 0.95)
SHARES = (0.9, 0.8, 0.7, 0.6)


@dataclass(frozen=True, slots=True)
class ValueRow:
    """A pair of readings: its story and traits, and whether both answer one question (None: not known)."""

    story: int
    kind: str
    first: Reading
    second: Reading
    traits: Mapping[str, float]
    same: bool
    answers: bool | None


@dataclass(frozen=True, slots=True)
class MatterRow:
    """A pair of assertions, one of them labelled, and whether one label has both."""

    story: int
    traits: Mapping[str, float]
    answers: bool | None


def main() -> None:
    """Reads the stories, prints the cross-validated figures and writes the numbers."""
    options = argparse.ArgumentParser(
        description=__doc__, formatter_class=argparse.RawDescriptionHelpFormatter
    )
    options.add_argument("--stories", type=Path, default=ROOT / "tests/gold/stories")
    options.add_argument("--unlabelled", type=Path)
    options.add_argument("--folds", type=int, default=10)
    options.add_argument("--out", type=Path, default=FILE)
    chosen = options.parse_args()
    labelled = [story for name in SETS for story in stories_of(chosen.stories / name)]
    rows = [row for number, story in enumerate(labelled) for row in value_rows(number, story)]
    folders = sorted(p for p in chosen.unlabelled.iterdir() if p.is_dir()) if chosen.unlabelled else []
    for number, folder in enumerate(folders, start=len(labelled)):
        rows += unlabelled_rows(number, read_folder(folder))
    models: dict[str, Arrays] = {}
    likely: dict[int, list[Likely]] = defaultdict(list)
    for kind in KINDS:
        own = [row for row in rows if row.kind == kind]
        chances = cross_validated(own, chosen.folds)
        print_values(kind, own, chances)
        for row, chance in zip(own, chances, strict=True):
            likely[row.story].append(Likely(row.first, row.second, chance, row.same))
        models[kind] = fit(own).packed()
    pairs = [
        row for number, story in enumerate(labelled) for row in matter_rows(number, story, likely[number])
    ]
    print_matters(pairs, cross_validated(pairs, chosen.folds))
    models["matter"] = fit(pairs).packed()
    arrays = {f"{kind}.{part}": array for kind, model in models.items() for part, array in model.items()}
    np.savez_compressed(chosen.out, kinds=np.array(sorted(models)), **arrays)


def value_rows(number: int, story: Labelled) -> Iterator[ValueRow]:
    """The pairs of values of a labelled story. Of two that are the same only labelled pairs are known."""
    found, texts = prepared(story.articles)
    places = [evidence(claim) for claim in story.claims]
    pairs = list(described(found, texts))
    own: dict[Reading, set[int]] = {}
    printed: dict[tuple[str, str, str], set[int]] = defaultdict(set)
    for one in {reading: None for x, y, _ in pairs for reading in (x, y)}:
        own[one] = {
            i
            for i, place in enumerate(places)
            if any(one.span.overlaps(p) for p in place.get(one.article, ()))
        }
        printed[one.article, one.kind, one.norm] |= own[one]
    for x, y, traits in pairs:
        same, answers = are_same(x, y), bool(own[x] & own[y])
        mine, theirs = (own[one] | printed[one.article, one.kind, one.norm] for one in (x, y))
        is_unknown = not answers and (same or bool(mine & theirs))  # printed again in a headline, say
        yield ValueRow(number, model_of(x), x, y, traits, same, None if is_unknown else answers)


def unlabelled_rows(number: int, articles: Sequence[ReadArticle]) -> Iterator[ValueRow]:
    """The pairs of values of a story without labels, as answering no common question otherwise."""
    found, texts = prepared(articles)
    comparer = Comparer({read.article.key: read.article.body for read in articles}, resolve(articles))
    for x, y, traits in described(found, texts):
        if are_same(x, y) or any(one.clash for one in comparer.read_differences(x.matter, y.matter)):
            continue
        yield ValueRow(number, model_of(x), x, y, traits, False, False)


def matter_rows(number: int, story: Labelled, likely: Sequence[Likely]) -> Iterator[MatterRow]:
    """The pairs of assertions of a story, one of which at least is labelled."""
    found, texts = prepared(story.articles)
    places = [evidence(claim) for claim in story.claims]
    own = [
        {i for i, p in enumerate(places) if any(m.assertion.span.overlaps(q) for q in p.get(m.ref[0], ()))}
        for m in found
    ]
    candidates = candidates_of(found)
    scores = {pair: score_of(found, *pair) for pair in candidates}
    for (a, b), traits in described_matters(found, candidates, scores, likely, texts):
        if own[a] or own[b]:
            yield MatterRow(number, traits, bool(own[a] & own[b]))


def prepared(articles: Sequence[ReadArticle]) -> tuple[Sequence[Matter], Texts]:
    """The assertions and the texts of a story."""
    bodies = {read.article.key: read.article.body for read in articles}
    return matters(articles), Texts(bodies, resolve(articles))


def print_values(kind: str, rows: Sequence[ValueRow], chances: Sequence[float]) -> None:
    """Prints how many of the pairs that differ are found and how many shown are right, at several chances."""
    beside: dict[tuple[Reading, str], list[tuple[float, Reading]]] = defaultdict(list)
    for row, chance in zip(rows, chances, strict=True):
        beside[row.first, row.second.article].append((chance, row.second))
        beside[row.second, row.first.article].append((chance, row.first))
    shown = [
        (chance, row.answers)
        for row, chance in zip(rows, chances, strict=True)
        if not row.same
        and row.answers is not None
        and not has_rival(chance, row.second, beside[row.first, row.second.article])
        and not has_rival(chance, row.first, beside[row.second, row.first.article])
    ]
    wanted = sum(bool(row.answers) for row in rows if not row.same)
    print(f"{kind}: {wanted} pairs that differ among {sum(not row.same for row in rows)}")
    for least in CHANCES:
        right = [answers for chance, answers in shown if chance >= least]
        print(
            f"  {least:.2f}  found {sum(right):>4} of {wanted:<4}  right {sum(right):>4} of {len(right):<4}"
        )


def print_matters(rows: Sequence[MatterRow], chances: Sequence[float]) -> None:
    """Prints how many labelled pairs of assertions are found where so many of those found are right."""
    wanted = sum(bool(row.answers) for row in rows)
    print(f"matter: {wanted} labelled pairs among {len(rows)}; share right, by chance, by likeness")
    scores = [row.traits["score"] for row in rows]
    for share in SHARES:
        figures = [found_at(share, rows, order) for order in (chances, scores)]
        print(f"  {share:.1f}  " + "".join(f"{found:>6} of {wanted:<5}" for found in figures))


def found_at(share: float, rows: Sequence[MatterRow], order: Sequence[float]) -> int:
    """The most labelled pairs among the first in *order* of which *share* are labelled."""
    most = right = 0
    for count, (_, place) in enumerate(sorted(((-one, i) for i, one in enumerate(order))), start=1):
        right += bool(rows[place].answers)
        most = right if right >= share * count else most
    return most


if __name__ == "__main__":
    main()
