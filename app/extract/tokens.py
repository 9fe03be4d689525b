"""The outlet's own words around the quotations, as tokens with a class each.

Every quotation is one token, whatever it says, so that its words cannot be taken for the outlet's. The
classes form a string, one letter a token, over which candidates and paths are found by linear regular
expressions.
"""

import re
from collections.abc import Sequence
from dataclasses import dataclass, field
from functools import lru_cache

from app.extract import cues
from app.extract.marks import Marked
from app.extract.units import ABBREVIATIONS

QUOTE, PARAGRAPH = "Q", "|"
_STARTING = frozenset("|.Q")  # after these a capital letter says nothing
PRONOMINAL = cues.words("""
this her his others some many another one several most all both two three few each other
""")
_BORDER = re.compile(r"[|.Q]")  # classes at which a sentence may end
_TOKEN = re.compile(
    r"['’]s\b|(?:[^\W\d_]\.){2,}|[^\W\d_]+(?:(?:[-‑]|['’](?!s\b))[^\W\d_]+)*|\d+(?:[.,:]\d+)*(?:[-‑]?[^\W_]+)*%?|[^\w\s]|_",
)
_PUNCTUATION = {
    ",": ",",
    ":": ":",
    ";": ";",
    ".": ".",
    "!": ".",
    "?": ".",
    "…": "~",
    "—": "-",
    "–": "-",
    "-": "-",
    "(": "(",
    "[": "(",
    ")": ")",
    "]": ")",
    "&": "&",
}


Segment = tuple[list[str], list[str], list[int], list[int]]  # classes, words in lower case, starts, ends
Segments = dict[tuple[int, int], Segment]  # by the offsets between which the words stand


@dataclass(slots=True)
class Tokens:
    """Parallel lists over the tokens of one article's paragraphs, `classes` one letter each.

    *quote* is the index of the marked stretch for a QUOTE token, -1 elsewhere; *sentence* and *paragraph*
    number from 0. A PARAGRAPH token of no width stands before each paragraph and after the last.
    """

    classes: str = ""
    words: list[str] = field(default_factory=list)  # lower case
    starts: list[int] = field(default_factory=list)
    ends: list[int] = field(default_factory=list)
    quote: list[int] = field(default_factory=list)
    sentence: list[int] = field(default_factory=list)
    paragraph: list[int] = field(default_factory=list)
    at: list[int] = field(default_factory=list)  # token of each marked stretch


_SMALL_D = re.compile("d[aei][A-Z][a-z]")  # “diMarco”
_ACRONYMS = frozenset(("US", "WHO", "IT"))  # not the pronouns


def class_of(word: str) -> str:
    """The class letter of a printed word (not of a name in its place: `Kind` and `kind` may differ)."""
    lower = word.lower().replace("’", "'")
    if not word[0].isalpha():
        if word in ("'s", "’s"):
            return "s"
        if lower.endswith("-old"):
            return "r"
        return "#" if word[0].isdigit() else _PUNCTUATION.get(word, "*")
    small = "" if word in _ACRONYMS else _small(lower)
    if small:
        return small
    if word[0].isupper() or _SMALL_D.match(word):
        return _capital(word, lower)
    if lower in cues.CUE_VERBS:
        return "g" if lower.endswith("ing") else "v"
    if lower in cues.CONNECTORS:
        return "k"
    if lower in cues.SOURCE_NOUNS:
        return "r"
    if lower.endswith("ing"):
        return "i"
    return "e" if lower.endswith("ed") else "l" if lower.endswith("ly") else "n"


def _small(lower: str) -> str:
    for letter, members in _SMALL:
        if lower in members:
            return letter
    return ""


_SMALL: tuple[tuple[str, frozenset[str]], ...] = (
    ("h", cues.PERSONAL),
    ("w", frozenset({"who", "which", "whose", "whom"})),
    ("p", cues.PRONOUNS),
    ("m", cues.OBJECTS),
    ("d", cues.DETERMINERS),
    ("H", frozenset({"that"})),
    ("&", frozenset({"and", "or"})),
    ("b", frozenset({"but", "nor"})),
    ("c", frozenset({"according"})),
    ("o", frozenset({"of"})),
    ("2", frozenset({"to"})),
    ("u", cues.SUBORDINATORS),
    ("P", cues.PREPOSITIONS),
    ("x", cues.AUXILIARIES),
    ("l", cues.ADVERBS),
    ("t", cues.TIMES),
)


def _capital(word: str, lower: str) -> str:
    bare = lower.rstrip(".")
    if bare in cues.TITLES:
        return "T"
    if len(word) > 1 and word.replace(".", "").isupper():
        return "A"
    return "B" if bare in cues.BODY_HEADS else "N"


def tokenize(
    text: str, paragraphs: Sequence[tuple[int, int, Sequence[Marked]]], segments: Segments | None = None
) -> Tokens:
    """The tokens of the given paragraphs (start, end, marked stretches in order) with the quotations
    masked. What stands between these is kept in *segments*, if given, for the next reader of the same text.
    """
    out = Tokens()
    segments = {} if segments is None else segments
    classes: list[str] = []
    for number, (start, end, marked) in enumerate(paragraphs):
        _append(out, classes, PARAGRAPH, "", start, start, -1, number)
        at = start
        for stretch in marked:
            _words(text, (at, stretch.outer_start), out, classes, number, segments)
            out.at.append(len(classes))
            _append(out, classes, QUOTE, "", stretch.outer_start, stretch.outer_end, len(out.at) - 1, number)
            at = stretch.outer_end
        _words(text, (at, end), out, classes, number, segments)
    last = paragraphs[-1][1] if paragraphs else 0
    _append(out, classes, PARAGRAPH, "", last, last, -1, len(paragraphs))
    _open_absolutes(out.words, classes)
    out.classes = "".join(classes)
    out.sentence = _number_sentences(text, out)
    return out


_ABSOLUTE = re.compile("P[dsTNABnrotk#&]{1,8}(?:,[TNABk]{1,5},)?(?P<verb>g)")


def _open_absolutes(words: Sequence[str], classes: list[str]) -> None:
    """Reads “with the mayor telling reporters” as “while the mayor told reporters”: a clause of its own."""
    for match in _ABSOLUTE.finditer("".join(classes)):
        if words[match.start()] == "with":
            classes[match.start()], classes[match.start("verb")] = "u", "v"


def _append(
    out: Tokens, classes: list[str], letter: str, word: str, start: int, end: int, quote: int, paragraph: int
) -> None:
    classes.append(letter)
    out.words.append(word)
    out.starts.append(start)
    out.ends.append(end)
    out.quote.append(quote)
    out.paragraph.append(paragraph)


def _words(
    text: str, place: tuple[int, int], out: Tokens, classes: list[str], paragraph: int, segments: Segments
) -> None:
    """Appends the words between two offsets."""
    if place not in segments:
        segments[place] = _segment(text, *place)
    letters, words, starts, ends = segments[place]
    classes += letters
    out.words += words
    out.starts += starts
    out.ends += ends
    out.quote += [-1] * len(words)
    out.paragraph += [paragraph] * len(words)


def _segment(text: str, start: int, end: int) -> Segment:
    """The words of `text[start:end]`, which follow a mark or begin a paragraph."""
    letters, words, starts, ends = [QUOTE], [""], [start], [start]  # what stands before them
    at = start
    for chunk in text[start:end].split(" "):
        for letter, opening, word, first, last in _read(chunk):
            if letter == "N":
                letter = opening if letters[-1] in _STARTING else letter
            elif letter == "v":
                letter = _noun_or_verb(word, letters, words)
            letters.append(letter)
            words.append(word)
            starts.append(at + first)
            ends.append(at + last)
        at += len(chunk) + 1
    return letters[1:], words[1:], starts[1:], ends[1:]


@lru_cache(maxsize=65536)
def _read(chunk: str) -> tuple[tuple[str, str, str, int, int], ...]:
    """The words of what stands between two blanks, over which none reaches: class, class at the beginning of
    a sentence, lower case, place. The stop of an abbreviation belongs to its word.
    """
    found: list[tuple[str, str, str, int, int]] = []
    for match in _TOKEN.finditer(chunk):
        printed, lower = match.group(), match.group().lower()
        first, last = match.span()
        if printed == "." and found and found[-1][4] == first and _abbreviates(found[-1][2]):
            letter, opening, word, begin, _ = found[-1]
            if letter == "d" and chunk[begin] == "A":
                letter = opening = "N"  # “A. Barry Doe”
            found[-1] = letter, opening, word, begin, last
            continue
        found.append((*_classes(printed), lower, first, last))
    return tuple(found)


@lru_cache(maxsize=65536)
def _classes(printed: str) -> tuple[str, str]:
    """The class of a printed word, and that at the beginning of a sentence, where a capital says nothing."""
    letter = class_of(printed)
    small = class_of(printed.lower()) if letter == "N" else letter
    return letter, small if letter != "N" or small in "rvgile" else "N"


def _noun_or_verb(word: str, classes: list[str], words: list[str]) -> str:
    """The class of a word such as “report”: a noun after “the”, “a new” or “'s”; “some say” is left alone."""
    last = classes[-1]
    noun = word in cues.SOURCE_NOUNS
    if last == "s" or (last == "d" and words[-1] not in PRONOMINAL):
        return "r" if noun else "n"
    return "r" if noun and last == "n" and classes[-2] == "d" else "v"


def _abbreviates(word: str) -> bool:
    return word.rpartition("-")[2] in ABBREVIATIONS or (len(word) == 1 and word.isalpha() and word != "i")


def _number_sentences(text: str, out: Tokens) -> list[int]:
    numbers: list[int] = []
    number = 0
    classes, starts, ends = out.classes, out.starts, out.ends
    last = len(classes) - 1
    for match in _BORDER.finditer(classes):
        i, letter = match.start(), match.group()
        if letter == PARAGRAPH:
            numbers += [number] * (i - len(numbers))
            number += 1
        elif i < last and (
            not text[starts[i + 1] : starts[i + 1] + 1].islower()
            if letter == "."
            else _ends_sentence(text, starts[i], ends[i], starts[i + 1])
        ):
            numbers += [number] * (i + 1 - len(numbers))
            number += 1
    return numbers + [number] * (last + 1 - len(numbers))


def _ends_sentence(text: str, start: int, end: int, after: int) -> bool:
    at = end - 1
    while at > start and end - at < 6 and text[at] in "\"”’'»“ \u00a0":
        at -= 1
    return (
        text[at] in ".!?…"
        and not text[after : after + 1].islower()
        and text[after : after + 1] not in ",;:-—–"
    )
