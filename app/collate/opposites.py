"""Words that cannot both be said of one thing: "locked" and "left open", "resigned" and "was dismissed".

The list in `opposites.txt` is our own: a group a line, its poles divided by " | ", the phrasings of a pole by
"; ". A "not" before a phrase of a group of two poles gives the other. What the words are said of is not
looked at here; that is weighed in `app.collate.questions`.
"""

import re
from collections import defaultdict
from collections.abc import Iterator, Mapping, Sequence
from dataclasses import dataclass
from functools import cache, lru_cache
from pathlib import Path

from app.domain.selector import Span

_WORD = re.compile(r"[^\W_]+(?:[’'-][^\W_]+)*")
_PAUSE = re.compile(r"[,;:—–()“”\"]")
_NOT_WORDS = "not never no nor without neither cannot hardly"
_NOBODY_WORDS = "none nobody neither"
_OPEN_WORDS = "would could may might should if whether unless perhaps possibly must"
_JOINING_WORDS = "when that while who which since after before because but and"
_AUXILIARY_WORDS = "has have had been was were is are so far yet ever will be"
_SIGN_WORDS = "sign signs evidence indication proof trace reports claim of a an any the for"
_KEEPING_WORDS = "barred banned prevented stopped kept prohibited excluded"
_NOT, _NOBODY, _OPEN, _JOINING, _AUXILIARIES, _SIGNS, _KEEPING = (
    frozenset(words.split())
    for words in (
        *(_NOT_WORDS, _NOBODY_WORDS, _OPEN_WORDS, _JOINING_WORDS),
        *(_AUXILIARY_WORDS, _SIGN_WORDS, _KEEPING_WORDS),
    )
)
_REACH = 3  # words before a phrase in which a "not" turns it
_FAR = 6  # words before a phrase in which "nobody", "no sign of" or "barred from" turns it
_TWO = 2


@dataclass(frozen=True, slots=True)
class Pole:
    """A phrasing of *words* words at *span* that takes the side *pole* of the list's group *group*.

    *denied*: a "not", part of the span, turned it over; *open*: it is told as possible only.
    """

    span: Span
    group: int
    pole: int
    words: int
    denied: bool = False
    open: bool = False


@dataclass(frozen=True, slots=True)
class _Word:
    """A word of a clause in lower case; *part* counts the pauses before it."""

    start: int
    end: int
    plain: str
    part: int


@lru_cache(maxsize=1 << 14)
def poles(text: str) -> tuple[Pole, ...]:
    """The poles of *text*, offsets from its start; the longest phrasing of a group at a place alone."""
    words = list(_words(text))
    found: list[Pole] = []
    taken: dict[int, int] = {}  # group -> end of its last phrase
    is_open = False
    for place, word in enumerate(words):
        for size, sides in _phrases_at(words, place):
            span = Span(word.start, words[place + size - 1].end)
            denial = _denial(words, place)
            for group, pole in sides:
                if taken.get(group, -1) > span.start:
                    continue
                taken[group] = span.end
                if denial is None:
                    found.append(Pole(span, group, pole, size, False, is_open))
                elif _sizes()[group] == _TWO:
                    whole = Span(denial.start, span.end)
                    found.append(Pole(whole, group, 1 - pole, size, True, is_open))
        is_open = is_open or text[word.start : word.end] in _OPEN  # as printed: "May" is a month
    return tuple(found)


def phrasing(pole: Pole) -> str:
    """The first phrasing listed for a pole, by which all of it are compared."""
    return _groups()[pole.group][pole.pole][0]


def sides(group: int) -> int:
    """How many poles a group has."""
    return _sizes()[group]


def _words(text: str) -> Iterator[_Word]:
    part, end = 0, 0
    for match in _WORD.finditer(text):
        part += _PAUSE.search(text, end, match.start()) is not None
        end = match.end()
        yield _Word(match.start(), end, _plain(match.group()), part)


def _denial(words: Sequence[_Word], place: int) -> _Word | None:
    """The word that denies what stands at *place*, with no pause between: "not", "nobody", "no sign of a"."""
    before = [word for word in words[max(0, place - _FAR) : place] if word.part == words[place].part]
    if found := next((word for word in before[-_REACH:] if _denies(word.plain)), None):
        return found
    for other, word in enumerate(before):
        if _denies_from_afar(word.plain, [one.plain for one in before[other + 1 :]]):
            return word
    return None


def _denies_from_afar(word: str, between: Sequence[str]) -> bool:
    """True for "nobody", the "no" of a subject or of a sign, and "barred … from"."""
    if word in _NOBODY:
        return not _JOINING & set(between)
    if word in _KEEPING:
        return between[-1:] == ["from"]
    is_subject = word == "no" and bool(between) and set(between[1:]) <= _AUXILIARIES
    return is_subject or (word in ("no", "without") and set(between) <= _SIGNS)


def _denies(word: str) -> bool:
    return word in _NOT or word.endswith("n't")


def _phrases_at(words: Sequence[_Word], place: int) -> Iterator[tuple[int, tuple[tuple[int, int], ...]]]:
    """The listed phrases that begin at *place*, the longest first: their words, and the sides they take."""
    known = _by_first().get(words[place].plain, {})
    for size in sorted(known, reverse=True):
        phrase = " ".join(word.plain for word in words[place : place + size])
        if found := known[size].get(phrase):
            yield size, found


def _plain(word: str) -> str:
    return word.lower().replace("’", "'")


@cache
def _groups() -> tuple[tuple[tuple[str, ...], ...], ...]:
    """The poles of each group with their phrasings."""
    lines = Path(__file__).with_name("opposites.txt").read_text(encoding="utf-8").splitlines()
    return tuple(tuple(tuple(pole.split("; ")) for pole in line.split(" | ")) for line in lines)


@cache
def _sizes() -> tuple[int, ...]:
    return tuple(len(group) for group in _groups())


@cache
def _by_first() -> Mapping[str, Mapping[int, Mapping[str, tuple[tuple[int, int], ...]]]]:
    """By the first word of a phrase and its length in words: the groups and poles of the phrase."""
    found: dict[str, dict[int, dict[str, list[tuple[int, int]]]]] = defaultdict(lambda: defaultdict(dict))
    for number, group in enumerate(_groups()):
        for pole, phrasings in enumerate(group):
            for phrase in phrasings:
                words = [_plain(match.group()) for match in _WORD.finditer(phrase)]
                found[words[0]][len(words)].setdefault(" ".join(words), []).append((number, pole))
    return {
        first: {size: {p: tuple(s) for p, s in phrases.items()} for size, phrases in sizes.items()}
        for first, sizes in found.items()
    }
