"""Words, paths of classes and joined categories as stable numbers: what a weight is filed under.

Words enter only if they are on the lists of `cues`, so no name and no word of a text can become a weight.
"""

import re
from collections.abc import Callable, Sequence
from functools import lru_cache
from itertools import chain
from zlib import crc32

import numpy as np
from numpy.typing import NDArray

from app.extract import cues

BITS = 18
_LONGEST_PATH = 40  # tokens
Ints = NDArray[np.int64]
_KNOWN = (
    cues.CUE_VERBS
    | cues.SOURCE_NOUNS
    | cues.PREPOSITIONS
    | cues.SUBORDINATORS
    | cues.AUXILIARIES
    | cues.DETERMINERS
    | cues.TIMES
    | cues.ADVERBS
    | cues.TITLES
    | cues.BODY_HEADS
    | cues.WORKS
    | cues.PERSONAL
    | cues.PRONOUNS
    | cues.OBJECTS
    | frozenset(["and", "or", "but", "nor", "that", "of", "to", "according", "which", "whose", "whom"])
)
_DROPPED = str.maketrans("", "", "nld#kt*")


@lru_cache(maxsize=65536)
def word_number(word: str) -> int:
    """A stable number for a word on the lists, 0 for any other, 1 to 4 for their endings."""
    word = word.replace("’", "'").rstrip(".")
    if word in _KNOWN:
        return 8 + crc32(word.encode())
    return 1 + (("ed", "ing", "ly", "s").index(ending) if (ending := _ending(word)) else -1)


def _ending(word: str) -> str:
    return next((e for e in ("ed", "ing", "ly", "s") if word.endswith(e)), "")


@lru_cache(maxsize=65536)
def path_number(classes: str) -> int:
    """A stable number for the classes between two tokens, shortened in its middle."""
    return _path(classes)


def _path(classes: str) -> int:
    path = classes.translate(_DROPPED)
    if len(path) > 9:
        path = path[:4] + "…" + path[-4:]
    return crc32(path.encode()) + 1


_INSERT = re.compile(r",[^,Q|]{1,24},")
_NOUN = re.compile(r"[dsnrNABTtk#leo]*[nrNABt]")
_VERB_GROUP = re.compile(r"[xl]*[ve]")


@lru_cache(maxsize=65536)
def outline_number(classes: str) -> int:
    """As `path_number`, with insertions between commas left out, noun phrases and verb groups as one."""
    return _outline(classes)


def _outline(classes: str) -> int:
    if "," in classes:
        classes = _INSERT.sub("", classes)
    path = _VERB_GROUP.sub("v", _NOUN.sub("n", classes))
    if len(path) > 12:
        path = path[:6] + "…" + path[-6:]
    return crc32(path.encode()) + 1


_FACTORS = [
    np.int64(x) for x in (0x2545F4914F6CDD1D, 0x1B873593CC9E2D51, 0x369DEA0F31A53F85, 0x27D4EB2F165667C5)
]
_FACTORS += [np.int64(x) for x in (0x3C6EF372FE94F82B, 0x165667B19E3779F9, 0x1F123BB5159A55E5)]
_MIX = np.int64(0x1E3779B97F4A7C15)
_SPREAD, _POSITIVE = 0x632BE59BD9B4E019, 0x7FFFFFFFFFFFFFFF


Joined = tuple[int, tuple[Ints, ...]]


def hashed(template: int, *columns: Ints) -> Joined:
    """A template joining the given columns, to be made one feature number per row by `features_of`."""
    return template, columns


def features_of(joined: Sequence[Joined]) -> Ints:
    """Feature numbers of all templates by multiplicative hashing, rows x templates.

    All templates at once, longest first: the k-th columns of all that have one are one block.
    """
    order, seeds, counts = _plan(tuple([(template, len(columns)) for template, columns in joined]))
    rows = len(joined[0][1][0])
    values = np.repeat(seeds, rows, axis=1)
    for place, (count, factor) in enumerate(zip(counts, _FACTORS, strict=False)):
        part = np.concatenate([joined[i][1][place] for i in order[:count]]).reshape(count, rows)
        part *= factor
        values[:count] += part
    values ^= values >> 31
    values *= _MIX
    numbers = (values.view(np.uint64) >> np.uint64(64 - BITS)).view(np.int64)
    found = np.empty((rows, len(joined)), dtype=np.int64)
    found[:, order] = numbers.T
    return found


@lru_cache(maxsize=64)
def _plan(shape: tuple[tuple[int, int], ...]) -> tuple[list[int], Ints, list[int]]:
    """For templates with so many columns: their order, longest first, what each starts from in a column, and
    how many of them have a first, a second, … column.
    """
    order = sorted(range(len(shape)), key=lambda i: -shape[i][1])
    seeds = np.array([(shape[i][0] * _SPREAD) & _POSITIVE for i in order], dtype=np.int64)[:, None]
    return order, seeds, [sum(size > place for _, size in shape) for place in range(shape[order[0]][1])]


def paths(classes: str, a: Ints, b: Ints, number: Callable[[str], int] = path_number) -> Ints:
    """The path number of the classes strictly between tokens *a* and *b*, 0 if they are far apart."""
    found = stretches(classes, a, b)
    return np.array([number(path) if path is not None else 0 for path in found], dtype=np.int64)


def both_numbers(found: Sequence[str | None]) -> Ints:
    """Two rows: each of the stretches as `path_number` and as `outline_number`, 0 for None."""
    numbers = [_both_numbers(path) if path is not None else (0, 0) for path in found]
    flat = np.fromiter(chain.from_iterable(numbers), dtype=np.int64, count=2 * len(numbers))
    return flat.reshape(-1, 2).T


@lru_cache(maxsize=65536)
def _both_numbers(classes: str) -> tuple[int, int]:
    return _path(classes), _outline(classes)


def stretches(classes: str, a: Ints, b: Ints) -> list[str | None]:
    """The classes strictly between each of the tokens *a* and *b*, None if they are far apart."""
    lows, highs = np.minimum(a, b).tolist(), np.maximum(a, b).tolist()
    return [
        classes[low + 1 : high] if high - low < _LONGEST_PATH else None
        for low, high in zip(lows, highs, strict=True)
    ]
