"""What the ranker looks at, as columns of numbers: over tokens, mentions and quotations of one article.

Also the shared arithmetic: distances in buckets, and counts between two tokens.
"""

import re
from collections import Counter
from collections.abc import Sequence
from dataclasses import dataclass

import numpy as np
from numpy.typing import NDArray

from app.extract import cues
from app.extract.candidates import Mention
from app.extract.hashing import Ints, word_number
from app.extract.marks import Marked
from app.extract.tokens import Tokens

_ROLE = 6  # tokens of a role before its bearer's name
_GOVERNING = frozenset("Po2vgeix")  # after these a noun is an object, or hangs on another noun
_VERB = re.compile("[vg]")
BUCKET = np.array([0, 1, 2, 3, 4, 5, 5, 6, 6, 6, *[7] * 5, *[8] * 10, *[9] * 20, *[10] * 400], dtype=np.int64)


def letters_in(letters: str) -> NDArray[np.bool_]:
    """By the code of a class letter: whether it is one of these."""
    found = np.zeros(128, dtype=np.bool_)
    found[[ord(letter) for letter in letters]] = True
    return found


_COUNTED = {"Q": letters_in("Q"), ",": letters_in(","), "v": letters_in("vg"), "u": letters_in("u")}


@dataclass(slots=True)
class Grid:
    """Columns over tokens, mentions and quotations of one article, computed once."""

    tokens: Tokens
    mentions: Sequence[Mention]
    letter: Ints
    word: Ints
    sums: dict[str, Ints]
    sentence: Ints
    paragraph: Ints
    head: Ints
    kind: Ints
    first: Ints
    last: Ints
    cue_tokens: list[int]
    quote: dict[str, Ints]
    at: Ints
    fame: Ints  # of each mention: how often its head word speaks or is named elsewhere, two buckets
    opening: Ints  # of each token: the last token before its sentence
    lead: Ints  # of each mention: the token before it and its titles (“with Secretary of State …”)
    free: Ints  # of each mention: 1 if it can be the subject of a clause by the word before it
    verbs: tuple[Ints, Ints]  # of each quotation: the nearest verb of saying in its sentence on each side, -1


def make_grid(text: str, tokens: Tokens, mentions: Sequence[Mention], marked: Sequence[Marked]) -> Grid:
    """The columns of one article."""
    letter = np.frombuffer(tokens.classes.encode("ascii"), dtype=np.uint8).astype(np.int64)
    letter = np.concatenate([[124, 124], letter, [124, 124, 124]])  # padded: two paragraph ends on each side
    word = np.array([0, 0, *map(word_number, tokens.words), 0, 0, 0], dtype=np.int64)
    count = len(tokens.words)
    heads = np.zeros(count + 1, dtype=np.int64)
    head = np.array([m.head for m in mentions], dtype=np.int64)
    heads[head + 1] = 1
    core = letter[2:-3]
    sums = {"m": np.cumsum(heads)}
    for name, wanted in _COUNTED.items():
        sums[name] = np.concatenate([[0], np.cumsum(wanted[core])])
    leads = np.array([_lead(tokens, m.first) for m in mentions], dtype=np.int64)
    free = _free(tokens, mentions, leads)
    heads[head + 1] = free
    sums["f"] = np.cumsum(heads)
    return Grid(
        tokens,
        mentions,
        letter,
        word,
        sums,
        np.array(tokens.sentence, dtype=np.int64),
        np.array(tokens.paragraph, dtype=np.int64),
        head,
        np.array([_kind(tokens, m) for m in mentions], dtype=np.int64),
        np.array([m.first for m in mentions], dtype=np.int64),
        np.array([m.last for m in mentions], dtype=np.int64),
        _cue_tokens(tokens.classes),
        _quote_columns(text, tokens, marked),
        np.array(tokens.at, dtype=np.int64),
        _fame(tokens, mentions),
        _openings(tokens),
        leads,
        free,
        _nearest_verbs(tokens),
    )


_CUE = re.compile(r"[vgc]|:(?=[Q|])|(?<=Q.)e|(?<=Q..)e|(?<=Q...)e|e(?=.{0,3}Q)")


def _cue_tokens(classes: str) -> list[int]:
    """Verbs of saying, "according", a colon before a quotation, and any "-ed" close to a quotation."""
    return [match.start() for match in _CUE.finditer(classes)]


def _fame(tokens: Tokens, mentions: Sequence[Mention]) -> Ints:
    words, classes = tokens.words, tokens.classes
    named: Counter[str] = Counter()
    speaking: Counter[str] = Counter()
    beside = []
    for mention in mentions:
        word = words[mention.head]
        named[word] += 1
        near = classes[mention.last + 1] == "v" or (
            classes[mention.first - 1] == "v" and classes[mention.first - 2] in "Q,"
        )
        beside.append(near)
        speaking[word] += near
    rows = []
    for mention, near in zip(mentions, beside, strict=True):
        word = words[mention.head]
        rows.append(8 * min(speaking[word] - near, 3) + min(named[word], 4))
    return np.array(rows, dtype=np.int64)


def _lead(tokens: Tokens, first: int) -> int:
    """The token before a mention, its titles and its role: “with” in “with the mayor, Pike”."""
    classes, at = tokens.classes, first - 1
    while at > 0 and (classes[at] in "To" or tokens.words[at] in cues.COMPLEMENTS):
        at -= 1
    if classes[at] == ",":
        back = at - 1
        while back > 0 and at - back < _ROLE and classes[back] in "nrlNABTos#d":
            back -= 1
        at = back if back < at - 1 and classes[back + 1] in "dNABT" else at
    return at


def _free(tokens: Tokens, mentions: Sequence[Mention], leads: Ints) -> Ints:
    classes = tokens.classes
    free = [
        not m.possessive and classes[at] not in _GOVERNING and classes[m.head] != "m"
        for m, at in zip(mentions, leads.tolist(), strict=True)
    ]
    return np.array(free, dtype=np.int64)


def _nearest_verbs(tokens: Tokens) -> tuple[Ints, Ints]:
    verbs = np.array([-1, *(match.start() for match in _VERB.finditer(tokens.classes)), -1])
    at, sentence = np.array(tokens.at, dtype=np.int64), np.array(tokens.sentence, dtype=np.int64)
    place = np.searchsorted(verbs[1:-1], at)
    left, right = verbs[place], verbs[place + 1]
    return (
        np.where((left >= 0) & (sentence[left] == sentence[at]), left, -1),
        np.where((right >= 0) & (sentence[right] == sentence[at]), right, -1),
    )


def _openings(tokens: Tokens) -> Ints:
    sentence = np.array(tokens.sentence, dtype=np.int64)
    first = np.flatnonzero(np.diff(sentence, prepend=-1))
    inside = np.array([x == "|" for x in tokens.classes], dtype=np.int64)[first]
    return np.repeat(first - 1 + inside, np.diff(np.append(first, len(sentence))))


def _kind(tokens: Tokens, mention: Mention) -> int:
    letter = tokens.classes[mention.head]
    size = min(mention.last - mention.first, 1)
    titled = mention.first > 0 and tokens.classes[mention.first - 1] == "T"
    kind = {"name": 1, "title": 2, "pronoun": 3, "phrase": 4}[mention.kind]
    return kind + 8 * ord(letter) + 2048 * size + 4096 * titled + 8192 * mention.possessive


def _quote_columns(text: str, tokens: Tokens, marked: Sequence[Marked]) -> dict[str, Ints]:
    rows = []
    for stretch, at in zip(marked, tokens.at, strict=True):
        inner = text[stretch.start : stretch.end].strip()
        ending = inner.rstrip("\"'”’»\u00a0 ")[-1:] or " "
        last = ending if ending in ",.?!…:;-—" else "a"
        begin = inner.lstrip("\"'“‘«([… .")[:1]
        first = 1 if begin.isupper() else 2 if begin.islower() else 3
        size = min(inner.count(" ") + 1, 40)
        alone = (tokens.classes[at - 1] == "|") + 2 * (tokens.classes[at + 1] == "|")
        rows.append((ord(last), first, int(BUCKET[size]), alone, int(stretch.single), int(stretch.closed)))
    columns = np.array(rows, dtype=np.int64).reshape(-1, 6).T
    return dict(zip(("last", "first", "size", "alone", "single", "closed"), columns, strict=True))


def between(grid: Grid, name: str, a: Ints, b: Ints, most: int) -> Ints:
    """How many tokens of a sort stand strictly between tokens *a* and *b*, at most *most*."""
    low, high = np.minimum(a, b), np.maximum(a, b)
    sums = grid.sums[name]
    return np.asarray(np.minimum(np.maximum(sums[high] - sums[low + 1], 0), most), dtype=np.int64)


def distance(a: Ints, b: Ints) -> Ints:
    return np.asarray(BUCKET[np.minimum(np.abs(a - b), len(BUCKET) - 1)], dtype=np.int64)
