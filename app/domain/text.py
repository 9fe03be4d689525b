"""Words of a text, and the folding under which two texts count as the same words.

Offsets are code points of the text as it stands; nothing here alters a text. `fold` is what addresses
are hashed from and is therefore frozen: a change is a new address scheme (`app.domain.address`), never
an edit. `tests/domain/test_text.py` holds golden vectors.
"""

import re
import unicodedata
from functools import lru_cache
from typing import NamedTuple

APOSTROPHES = "'\u2019\u02bc\u2018\u201b\u00b4`"
_WORD = re.compile(
    r"[^\W\d_]+(?:\.(?=[^\W\d_]\.)[^\W\d_])*(?:['’ʼ][^\W\d_]+)*"
    r"|(?:(?<![\w.])[+\-−])?[$€£¥]?\d(?:[\d.,:/]*\d)?%?|\w"
)
_INNER = re.compile(r"(?<=\d)[.,:/](?=\d)")
_SIGN = re.compile(r"(?<![\w.])[-+\u2212](?=\d)")
_KEPT = frozenset("%$€£¥")
_SAME_LETTERS = str.maketrans("İıſ\u212a", "iisk")  # a pattern that ignores case takes them for these
_REMEMBERED = 1 << 16  # distinct printed words kept folded; a large corpus has some tens of thousands


class Word(NamedTuple):
    """A word as printed and as compared. `text[start:end] == exact`; `folded` is one token: "u.s" is "us"."""

    start: int
    end: int
    exact: str
    folded: str


def lowered(word: str) -> str:
    """*word* in small letters, as a pattern that ignores case read it: "miniſter" is "minister"."""
    return word.lower() if word.isascii() else word.translate(_SAME_LETTERS).lower()


def fold(text: str) -> str:
    """The comparable form: case, quote marks, dashes, invisible characters and most punctuation gone.

    What changes meaning stays: `.,:/` between digits, a sign before a number, percent and currency.
    Idempotent; the empty string when nothing but punctuation was there.
    """
    text = unicodedata.normalize("NFKC", unicodedata.normalize("NFKC", text).casefold())
    kept = {m.start() for m in _INNER.finditer(text)} | {m.start() for m in _SIGN.finditer(text)}
    out: list[str] = []
    for i, char in enumerate(text):
        category = unicodedata.category(char)
        if category == "Cf" or _is_inner_apostrophe(text, i):
            continue
        if i in kept:
            out.append("-" if char == "\u2212" else char)
        elif category[0] in "LMN" or char in _KEPT:
            out.append(char)
        else:
            out.append(" ")
    return " ".join("".join(out).split())


def _is_inner_apostrophe(text: str, i: int) -> bool:
    inside = 0 < i < len(text) - 1
    return inside and text[i] in APOSTROPHES and text[i - 1].isalpha() and text[i + 1].isalpha()


@lru_cache(maxsize=_REMEMBERED)
def _token(exact: str) -> str:
    """The folded form of one printed word; a plain ASCII word needs no table of characters."""
    if exact.isascii() and exact.isalnum():
        return exact.lower()
    return fold(exact).replace(" ", "")


def words(text: str) -> tuple[Word, ...]:
    """The words of *text* in order, each with its place. Words that fold to nothing are left out."""
    found = []
    for match in _WORD.finditer(text):
        exact = match.group()
        folded = _token(exact)
        if folded:
            found.append(Word(match.start(), match.end(), exact, folded))
    return tuple(found)


def is_one_word(text: str) -> bool:
    """Whether *text* is a single word, as “soon” or “win-win”. Scripts without spaces are not judged."""
    alone = len(text.split()) == 1 and fold(text) != ""
    return alone and not any(unicodedata.category(char) == "Lo" for char in text)


def folded_words(text: str) -> list[str]:
    """`[w.folded for w in words(text)]`, several times faster: for comparing where places do not matter."""
    return [folded for folded in map(_token, _WORD.findall(text)) if folded]
