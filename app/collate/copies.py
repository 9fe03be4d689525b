"""Near-copies of whole articles, and the agencies that articles name.

Compared are the words outside quotation marks: two outlets that quote one speech at length have not copied
each other. Candidates are found by winnowed fingerprints of runs of words (Schleimer, Wilkerson and Aiken,
SIGMOD 2003), near-linear in the number of words; what is reported is counted exactly on the candidates.

The share from which an article counts as a copy was set on 1,134 articles of ten US outlets: pairs that were
written apart share at most 0.21 of the shorter one's words in runs of six, edited reprints 0.80 and more;
only the footers of very short items reach 0.57.
"""

from collections import Counter
from collections.abc import Iterable, Sequence
from itertools import combinations

import numpy as np
import numpy.typing as npt

from app.collate.prose import BREAK, own_words
from app.domain.mentions import ReadArticle
from app.domain.spread import ArticleCopy

SHARE = 0.6
MOST_ALIKE = 60  # own words an article must have to be compared at all
_RUN = 6  # words of a run that two articles do not share by chance
_WINDOW = 4  # neighbouring runs of which one is a fingerprint
_CANDIDATE = 0.25  # share of the shorter article's fingerprints from which the pair is counted exactly
_CROWD = 8  # articles with one fingerprint up to which all pairs are looked at
_HUBS = 2  # of a larger crowd, the articles that all others are compared with
_PRIME = np.uint64(0x9E3779B97F4A7C15)
_Hashes = npt.NDArray[np.uint64]


def find_copies(articles: Iterable[ReadArticle]) -> tuple[ArticleCopy, ...]:
    """The pairs of near-copies, by article and other. The order of *articles* changes nothing.

    Of many copies of one text each is paired with the longest ones, so that the pairs stay few; all of them
    are connected.
    """
    listed = [(read.article.key, _folded(read)) for read in articles]
    kept = sorted(
        (own for own in listed if len(own[1]) >= MOST_ALIKE), key=lambda own: (-len(own[1]), own[0])
    )
    numbers: dict[str, int] = {}
    runs = [_runs([numbers.setdefault(word, len(numbers)) for word in words]) for _, words in kept]
    found = []
    for long, short in _candidates([_winnowed(own) for own in runs]):
        shared = _covered(runs[short], runs[long])
        words = len(kept[short][1])
        if shared >= SHARE * words:
            found.append(ArticleCopy(kept[short][0], kept[long][0], shared, words))
    return tuple(sorted(found, key=lambda copy: (copy.article, copy.other)))


def _folded(read: ReadArticle) -> list[str]:
    return [own.folded for own in own_words(read) if own.folded != BREAK]


def _runs(numbers: Sequence[int]) -> _Hashes:
    """The hash of every run of words, by its first word."""
    words = np.array(numbers, dtype=np.uint64) + np.uint64(1)
    size = len(words) - _RUN + 1
    hashes = np.zeros(size, dtype=np.uint64)
    for step in range(_RUN):
        hashes = (hashes ^ (words[step : step + size] * _PRIME)) * _PRIME
        hashes ^= hashes >> np.uint64(29)
    return hashes


def _winnowed(hashes: _Hashes) -> _Hashes:
    """The least of each window of neighbouring runs, each once."""
    windows = np.lib.stride_tricks.sliding_window_view(hashes, _WINDOW)
    return np.unique(windows.min(axis=1))


def _candidates(prints: Sequence[_Hashes]) -> list[tuple[int, int]]:
    """Pairs (longer, shorter) that share enough fingerprints; *prints* are in order of length."""
    if not prints:
        return []
    hashes = np.concatenate(prints)
    owners = np.repeat(np.arange(len(prints)), [len(own) for own in prints])
    order = np.lexsort((owners, hashes))
    hashes, owners = hashes[order], owners[order]
    starts = np.flatnonzero(np.concatenate(([True], hashes[1:] != hashes[:-1])))
    ends = np.append(starts[1:], len(hashes))
    shared: Counter[tuple[int, int]] = Counter()
    for start, end in zip(starts[ends - starts > 1].tolist(), ends[ends - starts > 1].tolist(), strict=True):
        crowd = owners[start:end].tolist()
        if len(crowd) <= _CROWD:
            shared.update(combinations(crowd, 2))
        else:
            shared.update((hub, other) for at, hub in enumerate(crowd[:_HUBS]) for other in crowd[at + 1 :])
    return [pair for pair, number in shared.items() if number >= _CANDIDATE * len(prints[pair[1]])]


def _covered(short: _Hashes, long: _Hashes) -> int:
    """How many words of *short* lie in runs that *long* has too."""
    shared = np.concatenate((np.isin(short, long), np.zeros(_RUN - 1, dtype=bool)))
    return int(np.convolve(shared, np.ones(_RUN))[: len(shared)].astype(bool).sum())
