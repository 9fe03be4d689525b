"""Which passages are worth comparing: those that share a run of words, found without comparing all.

Words are numbered, runs are hashed as whole arrays, and equal hashes brought together by sorting. A run
that many passages share (a stock phrase, or the heart of a much quoted sentence) links each of them to the
longest ones only, so that the number of pairs stays proportional to the number of words.
"""

from collections import Counter
from collections.abc import Hashable, Iterator, Sequence
from itertools import chain

import numpy as np
import numpy.typing as npt

_LONG = 10  # words from which two passages must share two runs: one may be chance
_CROWD = 6  # passages sharing a run up to which all pairs are compared
_MANY = 48  # passages that hold two words of a fragment up to which all are looked at
_PRIME = np.uint64(0x9E3779B97F4A7C15)
_Hashes = npt.NDArray[np.uint64]
_Places = npt.NDArray[np.int64]


class Passages:
    """Passages of words, each with a key: only passages with equal keys are ever paired."""

    def __init__(self, words: Sequence[Sequence[str]], keys: Sequence[Hashable]) -> None:
        numbers = {word: at for at, word in enumerate(dict.fromkeys(chain.from_iterable(words)))}
        self._sizes = np.array([len(w) for w in words], dtype=np.int64)
        every = map(numbers.__getitem__, chain.from_iterable(words))
        flat = np.fromiter(every, dtype=np.uint64, count=int(self._sizes.sum()))
        known: dict[Hashable, int] = {}
        seeds = np.array([known.setdefault(key, len(known)) for key in keys], dtype=np.uint64)
        self._words = _mix(flat + np.uint64(1))
        self._owner = np.repeat(np.arange(len(words), dtype=np.int64), self._sizes)
        self._seed = _mix(seeds + np.uint64(len(numbers) + 7))

    def sharing_a_run(self, length: int) -> Iterator[tuple[int, int]]:
        """Pairs `(i, j)`, `i < j`, of passages that share *length* consecutive words, long ones twice; each
        pair once."""
        hashes, owners = self._grams(list(range(length)))
        yield from _pairs(hashes, owners, self._sizes)

    def holding(self, fragments: Sequence[int], skipped: int) -> Iterator[tuple[int, int]]:
        """Pairs (fragment, other passage) where two neighbouring words of the fragment stand in the other,
        in order, with at most *skipped* words between."""
        if not fragments or not len(self._owner):
            return
        wanted, asking = self._grams([0, 1])
        mask = np.isin(asking, np.array(fragments, dtype=np.int64))
        wanted, asking = wanted[mask], asking[mask]
        found = [self._grams([0, step]) for step in range(1, skipped + 2)]
        hashes = np.concatenate([h for h, _ in found])
        owners = np.concatenate([o for _, o in found])
        mask = np.isin(hashes, wanted)
        yield from _lookup(wanted, asking, hashes[mask], owners[mask], self._sizes)

    def _grams(self, steps: list[int]) -> tuple[_Hashes, _Places]:
        """Hash and owner of every choice of words at the given *steps* from a word, inside one passage."""
        size = len(self._owner) - steps[-1]
        if size <= 0:
            return np.zeros(0, dtype=np.uint64), np.zeros(0, dtype=np.int64)
        hashes = self._seed[self._owner[:size]]
        for step in steps:
            hashes = (hashes ^ self._words[step : step + size]) * _PRIME
            hashes ^= hashes >> np.uint64(29)
        inside = self._owner[:size] == self._owner[steps[-1] : steps[-1] + size]
        return hashes[inside], self._owner[:size][inside]


def _mix(numbers: _Hashes) -> _Hashes:
    mixed = numbers * _PRIME
    mixed ^= mixed >> np.uint64(31)
    return mixed * _PRIME


def _pairs(hashes: _Hashes, owners: _Places, sizes: _Places) -> Iterator[tuple[int, int]]:
    order = np.lexsort((owners, -sizes[owners], hashes))
    hashes, owners = hashes[order], owners[order]
    length = sizes.tolist()
    once: set[int] = set()
    twice: set[int] = set()
    seen: Counter[tuple[int, ...]] = Counter()  # neighbouring runs mostly bring the same passages together
    for start, end in _equal_runs(hashes):
        crowd = tuple(dict.fromkeys(owners[start:end].tolist()))
        seen[crowd] += 1
        if seen[crowd] > 2:
            continue
        hubs = len(crowd) if len(crowd) <= _CROWD else 2
        for at, hub in enumerate(crowd[:hubs]):
            for other in crowd[at + 1 :]:
                pair = (hub, other) if hub < other else (other, hub)
                number = pair[0] * len(length) + pair[1]
                if number in twice:
                    continue
                if number in once or length[hub] < _LONG or length[other] < _LONG:
                    twice.add(number)
                    yield pair
                else:
                    once.add(number)


def _equal_runs(hashes: _Hashes) -> Iterator[tuple[int, int]]:
    """Half-open ranges of two and more equal neighbours."""
    if len(hashes) < 2:
        return
    starts = np.flatnonzero(np.concatenate(([True], hashes[1:] != hashes[:-1])))
    ends = np.append(starts[1:], len(hashes))
    crowded = ends - starts > 1
    yield from zip(starts[crowded].tolist(), ends[crowded].tolist(), strict=True)


def _lookup(
    wanted: _Hashes, asking: _Places, hashes: _Hashes, owners: _Places, sizes: _Places
) -> Iterator[tuple[int, int]]:
    """For each wanted hash the owners that have it, the longest ones only if there are many, and none if a
    rarer hash of the same asker finds fewer."""
    order = np.lexsort((owners, -sizes[owners], hashes))
    hashes, owners = hashes[order], owners[order]
    firsts = np.searchsorted(hashes, wanted, side="left")
    lasts = np.searchsorted(hashes, wanted, side="right")
    fewest = np.full(len(sizes), _MANY + 1, dtype=np.int64)
    np.minimum.at(fewest, asking, lasts - firsts)
    kept = (lasts - firsts <= _MANY) | (fewest[asking] > _MANY)
    seen: set[tuple[int, int]] = set()
    ranges = (asking[kept].tolist(), firsts[kept].tolist(), lasts[kept].tolist())
    for fragment, first, last in zip(*ranges, strict=True):
        for other in dict.fromkeys(owners[first : min(last, first + _MANY)].tolist()):
            if other != fragment and (fragment, other) not in seen:
                seen.add((fragment, other))
                yield fragment, other
