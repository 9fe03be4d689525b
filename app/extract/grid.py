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
from app.extract.hashing import Ints, outline_number, paths, word_number
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


# sorts of tokens that are counted between two others, and the most that is told apart by the ranker
COUNTED = ("Q", "m", ",", "v", "u", "f")
_LETTERS = {"Q": letters_in("Q"), ",": letters_in(","), "v": letters_in("vg"), "u": letters_in("u")}


@dataclass(slots=True)
class Grid:
    """Columns over tokens, mentions and quotations of one article, computed once.

    `mentioned` and `quoted` hold one row for each of `MENTIONED` and `QUOTED`, so that one look-up serves
    all of them. The last mention of `mentioned` is nobody, all zeros, which the index -1 finds.
    """

    tokens: Tokens
    mentions: Sequence[Mention]
    letter: Ints
    word: Ints
    sums: Ints  # a row for each of COUNTED: how many stand before each token
    sentence: Ints
    paragraph: Ints
    head: Ints
    cue_tokens: list[int]
    quote: dict[str, Ints]
    at: Ints
    free: Ints  # of each mention: 1 if it can be the subject of a clause by the word before it
    verbs: tuple[Ints, Ints]  # of each quotation: the nearest verb of saying in its sentence on each side, -1
    mentioned: Ints
    quoted: Ints


def make_grid(text: str, tokens: Tokens, mentions: Sequence[Mention], marked: Sequence[Marked]) -> Grid:
    """The columns of one article."""
    core = np.frombuffer(tokens.classes.encode("ascii"), dtype=np.uint8).astype(np.int64)
    letter = np.concatenate([_END * 2, core, _END * 3])  # padded: paragraph ends on both sides
    word = np.array([0, 0, *map(word_number, tokens.words), 0, 0, 0], dtype=np.int64)
    leads = [_lead(tokens, m.first) for m in mentions]
    free = _free(tokens, mentions, leads)
    head, first, last, lead = _ints(
        [m.head for m in mentions], [m.first for m in mentions], [m.last for m in mentions], leads
    )
    sums = np.zeros((len(COUNTED), len(core) + 1), dtype=np.int64)
    for row, name in enumerate(COUNTED):
        if name in _LETTERS:
            sums[row, 1:] = _LETTERS[name][core]
        else:
            sums[row, head + 1] = 1 if name == "m" else free
    np.cumsum(sums, axis=1, out=sums)
    grid = Grid(
        tokens,
        mentions,
        letter,
        word,
        sums,
        np.array(tokens.sentence, dtype=np.int64),
        np.array(tokens.paragraph, dtype=np.int64),
        head,
        _cue_tokens(tokens.classes),
        _quote_columns(text, tokens, marked),
        np.array(tokens.at, dtype=np.int64),
        free,
        _nearest_verbs(tokens),
        _NOTHING,
        _NOTHING,
    )
    grid.mentioned = _mentioned(grid, first, last, lead)
    grid.quoted = _quoted(grid)
    return grid


_END = [ord("|")]
_NOTHING = np.zeros((0, 0), dtype=np.int64)
_INITIAL = letters_in("|.Q")
MENTIONED = cues.listed("""
head first last sentence paragraph kind word fame letter-1 letter-2 letter+1 letter+2 letter+3 word-1 word+1
lead-word lead-letter begin nth free initial
""")  # letter-1: the class of the token before
QUOTED = cues.listed("""
at sentence paragraph last first size alone letter-1 letter+1 reach-left reach-right verb-left
""")


def _ints(*columns: list[int]) -> Ints:
    return np.array(columns, dtype=np.int64)


def _mentioned(grid: Grid, first: Ints, last: Ints, lead: Ints) -> Ints:
    """The columns of `MENTIONED` over the mentions and nobody."""
    tokens, mentions, letter, word, head = grid.tokens, grid.mentions, grid.letter, grid.word, grid.head
    opening = _openings(grid)[head]
    before = letter[first + 1]
    mention_sums = grid.sums[COUNTED.index("m")]
    columns = (
        head,
        first,
        last,
        grid.sentence[head],
        grid.paragraph[head],
        _ints([_kind(tokens, m) for m in mentions])[0],
        word[head + 2],
        _ints(_fame(tokens, mentions))[0],
        before,
        letter[first],
        letter[last + 3],
        letter[last + 4],
        letter[np.minimum(last + 5, len(letter) - 1)],
        word[first + 1],
        word[last + 3],
        word[lead + 2],
        letter[lead + 2],
        paths(tokens.classes, opening, first, outline_number),
        np.minimum(np.maximum(mention_sums[first] - mention_sums[opening], 0), 3),
        grid.free,
        _INITIAL[before],
    )
    found = np.zeros((len(MENTIONED), len(mentions) + 1), dtype=np.int64)
    found[:, :-1] = np.concatenate(columns).reshape(len(MENTIONED), -1)
    return found


def _quoted(grid: Grid) -> Ints:
    """The columns of `QUOTED` over the quotations."""
    at, (left, right), quote = grid.at, grid.verbs, grid.quote
    has_left, has_right = left >= 0, right >= 0
    columns = (
        at,
        grid.sentence[at],
        grid.paragraph[at],
        *(quote[name] for name in ("last", "first", "size", "alone")),
        grid.letter[at + 1],
        grid.letter[at + 3],
        distance(left, at) * has_left,
        distance(right, at) * has_right,
        grid.word[left + 2] * has_left,
    )
    return np.concatenate(columns).reshape(len(QUOTED), -1)


_CUE = re.compile(r"[vgc]|:(?=[Q|])|(?<=Q.)e|(?<=Q..)e|(?<=Q...)e|e(?=.{0,3}Q)")


def _cue_tokens(classes: str) -> list[int]:
    """Verbs of saying, "according", a colon before a quotation, and any "-ed" close to a quotation."""
    return [match.start() for match in _CUE.finditer(classes)]


def _fame(tokens: Tokens, mentions: Sequence[Mention]) -> list[int]:
    """Of each mention: how often its head word speaks or is named elsewhere, two buckets."""
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
    return rows


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


def _free(tokens: Tokens, mentions: Sequence[Mention], leads: Sequence[int]) -> Ints:
    classes = tokens.classes
    free = [
        not m.possessive and classes[at] not in _GOVERNING and classes[m.head] != "m"
        for m, at in zip(mentions, leads, strict=True)
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


def _openings(grid: Grid) -> Ints:
    """Of each token: the last token before its sentence."""
    sentence = grid.sentence
    first = np.flatnonzero(np.diff(sentence, prepend=-1))
    inside = grid.letter[first + 2] == _END[0]
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


def between(sums: Ints, a: Ints, b: Ints, most: tuple[int, ...]) -> Ints:
    """How many tokens of each sort (a row of *sums*, in the order of COUNTED) stand strictly between tokens
    *a* and *b*, at most *most* of each.
    """
    low, high = np.minimum(a, b), np.maximum(a, b)
    counts: Ints = sums[:, high]
    counts -= sums[:, low + 1]
    np.maximum(counts, 0, out=counts)
    np.minimum(counts, np.array(most)[:, None], out=counts)
    return counts


def distance(a: Ints, b: Ints) -> Ints:
    return np.asarray(BUCKET[np.minimum(np.abs(a - b), len(BUCKET) - 1)], dtype=np.int64)
