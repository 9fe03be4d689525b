"""The words of a printed reading, with what stands between them, as two readings are compared.

Marks that never count as a difference are gone, house style in spelling is levelled; `app.collate.pairing`
puts two readings side by side. Must stay light: the web process loads it.
"""

import re
from collections.abc import Sequence
from functools import lru_cache
from typing import NamedTuple

from app.collate.lexicon import ABBREVIATED
from app.collate.spelling import spelled
from app.domain.text import Word, folded_words, words

ANY = "\0"  # the gap after a word is not known: the words before and after come from different printings
ELLIPSIS = re.compile(r"…|\.[ \u00a0]?\.[ \u00a0]?\.")
_SENTENCE_END = re.compile(r"[.!?]")
_DASH = re.compile(r"[-\u2010-\u2015\u2212]+")
_NO_MATTER = re.compile(r"[\s\"'“”„‟«»‹›‘’‚‛`´\u00ad\u200b-\u200f\u202a-\u202e\u2060-\u2069\ufeff]+")
_MASKED = re.compile(
    r"(?<!\w)(?:[^\W\d_]{1,9}(?:\*{2,}|\*(?=[^\W\d_]))"
    r"|(?i:f|fu|s|sh|c|b|d|g|h|n|p|as|godd|bulls|bullsh|motherf)[-\u2010-\u2015_]{2,})[^\W\d_]{0,9}(?!\w)"
)
_MASK = re.compile(r"[*_\u2010-\u2015-]+")


class Token(NamedTuple):
    """A printed word. *gap* is what follows it up to the next word, without marks that never count as a
    difference (quote marks, white space, dash styles); *ends* says that a sentence ends after it; *marked*
    is the bracket it stands in, "[" or "(", as the outlet's own word, else empty; `text[start:end]` is the
    word with all that follows it. *folded* is as `app.collate.spelling` has it, "*" for masked letters."""

    exact: str
    folded: str
    gap: str
    ends: bool
    marked: str
    start: int
    end: int


@lru_cache(maxsize=1 << 14)
def tokens(text: str) -> tuple[Token, ...]:
    """The words of *text* with what stands between them. Text before the first word belongs to it."""
    found = _unmasked(text)
    brackets = _bracketed(text)
    out = []
    start = 0
    stops = [*(word.start for word in found[1:]), len(text)]
    for index, ((begin, end, exact, folded), stop) in enumerate(zip(found, stops, strict=False), start=1):
        raw = text[end:stop]
        gap = "" if raw == " " else _plain(raw)
        ends = gap != "" and _ends_sentence(exact, gap, found[index] if index < len(found) else None)
        marked = next((text[a] for a, b in brackets if a < begin < b), "") if brackets else ""
        out.append(Token(exact, spelled(folded), gap, ends, marked, start, stop))
        start = stop
    return tuple(out)


def _unmasked(text: str) -> Sequence[Word]:
    """The words of *text*, those with masked letters ("s--t") as one word each."""
    found = words(text)
    if "*" not in text and "--" not in text and "__" not in text and "——" not in text:
        return found
    masks = {m.start(): m.end() for m in _MASKED.finditer(text)}
    out: list[Word] = []
    for word in found:
        begin, end = word.start, max(word.end, masks.get(word.start, 0))
        if out and begin < out[-1].end:
            begin, end = out[-1].start, max(end, out.pop().end)
        exact = text[begin:end]
        hidden = exact != word.exact
        out.append(Word(begin, end, exact, _hidden(exact)) if hidden else word)
    return out


def _hidden(exact: str) -> str:
    """A word with masked letters, folded, with "*" for what is masked."""
    return "*".join("".join(folded_words(part)) for part in _MASK.split(exact))


def _ends_sentence(exact: str, gap: str, following: Word | None) -> bool:
    if following is None or following.exact[0].islower() or not _SENTENCE_END.search(gap):
        return False
    return not _is_abbreviation(exact, gap)


def has_ellipsis(gap: str) -> bool:
    """True if a gap as in `Token.gap` holds a marked cut."""
    return "…" in gap


@lru_cache(maxsize=1 << 12)
def _plain(raw: str) -> str:
    gap = ELLIPSIS.sub("…", raw)
    return _DASH.sub("-", _NO_MATTER.sub("", gap)).replace("[…]", "…").replace("(…)", "…")


def _bracketed(text: str) -> list[tuple[int, int]]:
    """Spans inside square or round brackets, not nested."""
    spans: list[tuple[int, int]] = []
    if "[" not in text and "(" not in text:
        return spans
    opened = -1
    for match in re.finditer(r"[\[\]()]", text):
        if match.group() in "[(":
            opened = match.start()
        elif opened >= 0:
            spans.append((opened, match.start()))
            opened = -1
    return spans


def _is_abbreviation(exact: str, gap: str) -> bool:
    return gap.startswith(".") and (len(exact) == 1 or "." in exact or exact.lower() in ABBREVIATED)
