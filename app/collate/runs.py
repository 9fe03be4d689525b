"""Runs of words that two sets of texts share, each as long as it goes.

Found over an index of short runs, so that the work grows with the words and what they share and not with the
pairs of texts. What a run is worth is judged by others.
"""

from collections import defaultdict
from collections.abc import Iterable, Iterator, Sequence
from itertools import pairwise
from typing import NamedTuple

SEED = 3  # words of a run that is looked up
_CROWD = 64  # places of a run from which it is a phrase of the language and not looked up


class Run(NamedTuple):
    """`asked[text][at : at + size] == held[other][to : to + size]`, and no longer run holds it."""

    text: int
    at: int
    other: int
    to: int
    size: int


def common_runs(asked: Sequence[Sequence[str]], held: Sequence[Sequence[str]]) -> Iterator[Run]:
    """Every maximal run of three words and more that a text of *asked* shares with one of *held*, by text,
    other and place. Runs made only of phrases that stand at more than 64 places are left out."""
    index = _index(asked, held)
    for number, text in enumerate(asked):
        ends: dict[tuple[int, int], int] = {}  # text and diagonal -> where the last run on it ended
        found = []
        for at in range(len(text) - SEED + 1):
            places = index.get(tuple(text[at : at + SEED]), ())
            for other, to in places if len(places) <= _CROWD else ():
                if ends.get((other, to - at), 0) <= at:
                    run = _longest(number, text, at, other, held[other], to)
                    ends[other, to - at] = run.at + run.size
                    found.append(run)
        yield from sorted(set(found), key=lambda run: (run.other, run.at, run.to))


def _index(
    asked: Sequence[Sequence[str]], held: Sequence[Sequence[str]]
) -> dict[tuple[str, ...], list[tuple[int, int]]]:
    wanted = {tuple(text[at : at + SEED]) for text in asked for at in range(len(text) - SEED + 1)}
    index: dict[tuple[str, ...], list[tuple[int, int]]] = defaultdict(list)
    for other, text in enumerate(held):
        for to in range(len(text) - SEED + 1):
            key = tuple(text[to : to + SEED])
            if key in wanted:
                index[key].append((other, to))
    return index


def _longest(number: int, text: Sequence[str], at: int, other: int, held: Sequence[str], to: int) -> Run:
    size = SEED
    while at and to and text[at - 1] == held[to - 1]:
        at, to, size = at - 1, to - 1, size + 1
    while at + size < len(text) and to + size < len(held) and text[at + size] == held[to + size]:
        size += 1
    return Run(number, at, other, to, size)


def holders(
    phrases: Iterable[tuple[str, ...]], texts: Sequence[Sequence[str]]
) -> dict[tuple[str, ...], set[int]]:
    """For every phrase of two words and more, which of *texts* hold it as a run."""
    beginning: dict[tuple[str, str], list[tuple[str, ...]]] = defaultdict(list)
    found: dict[tuple[str, ...], set[int]] = {}
    for phrase in phrases:
        if phrase not in found:
            found[phrase] = set()
            beginning[phrase[0], phrase[1]].append(phrase)
    for number, text in enumerate(texts):
        for at, pair in enumerate(pairwise(text)):
            for phrase in beginning.get(pair, ()):
                if tuple(text[at : at + len(phrase)]) == phrase:
                    found[phrase].add(number)
    return found
