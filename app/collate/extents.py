"""Compares how far something is said to go: halted or slowed, total or partial, for a time or for good.

A small list of questions, each with the words news print for its answers, before the noun ("limited
expansion", "a temporary ban") or behind it ("expansion paused", "flights were suspended"). They are held
against each other only of one noun, and never as a clash: what is halted for a week is slowed over a year.
"""

import re
from collections.abc import Iterator
from functools import lru_cache

from app.collate.matter import Matter
from app.collate.printed import WORD, Difference, Texts
from app.collate.thesaurus import PLAIN, stem
from app.domain.selector import Span
from app.domain.text import lowered

_ALIKE = 0.12  # likeness that two answers about one noun ask for
_AROUND = 200  # characters on either side of a word
_LINES = """
halted stopped paused suspended frozen ceased | limited slowed reduced restricted curtailed
total full complete outright | partial limited
temporary interim provisional | permanent indefinite
mandatory compulsory | voluntary optional
minor slight superficial | serious severe grave life-threatening
"""
_NOT_BEHIND = frozenset(
    ["full", "complete", "total", "limited"]
)  # of these, "the hall was full" says another thing
_ANSWERS: dict[str, list[tuple[int, str]]] = {}
for _number, _line in enumerate(_LINES.strip().splitlines()):
    for _answer in _line.split("|"):
        for _word in _answer.split():
            _ANSWERS.setdefault(_word, []).append((_number, _answer.split()[0]))
_ANY = re.compile(rf"(?<![\w-])(?:{'|'.join(_ANSWERS)})(?![\w-])", re.IGNORECASE)
_DOUBT = re.compile(
    r"\b(?:not|no|never|if|whether|unless|until|would|could|might|may|should)\b", re.IGNORECASE
)
_BE = frozenset(
    ["was", "were", "is", "are", "be", "been", "being", "has", "have", "had", "remains", "largely"]
)
_PAUSE = re.compile(r"[,;:—–()“”\"]")


def extents(texts: Texts, a: Matter, b: Matter, alike: float) -> Iterator[Difference]:
    """The first noun of which two clauses say that it goes another way far."""
    if alike < _ALIKE:
        return
    theirs = _told(b.text, b.assertion.span.start)
    for question, answer, noun, span in _told(a.text, a.assertion.span.start) if theirs else ():
        for other in theirs:
            if question == other[0] and answer != other[1] and noun == other[2]:
                yield texts.difference("extent", a, b, (span, other[3]), (answer, other[1]), False)
                return


@lru_cache(maxsize=1 << 14)
def _told(text: str, start: int) -> tuple[tuple[int, str, str, Span], ...]:
    """For each word of the list in *text*, begun at *start*: question, answer, stem of the noun, place."""
    found = []
    for match in _ANY.finditer(text):
        before = _PAUSE.split(text[max(0, match.start() - _AROUND) : match.start()])[-1]
        if _DOUBT.search(before):
            continue
        word = lowered(match[0])
        after = _PAUSE.split(text[match.end() : match.end() + _AROUND])[0]
        noun = _behind(after) or ("" if word in _NOT_BEHIND else _before(before))
        span = Span(start + match.start(), start + match.end())
        found += [(question, answer, noun, span) for question, answer in _ANSWERS[word] if noun]
    return tuple(found)


def _behind(after: str) -> str:
    """The stem of the first word of *after*, past articles; "" where a small word stands there."""
    for word in WORD.findall(after)[:3]:
        if word.lower() in ("a", "an", "the", "its", "their", "all"):
            continue
        return "" if word.lower() in PLAIN else stem(word.lower())
    return ""


def _before(before: str) -> str:
    """The stem of the last word of *before*, past forms of "to be"."""
    for word in reversed(WORD.findall(before)):
        if word.lower() in _BE:
            continue
        return "" if word.lower() in PLAIN else stem(word.lower())
    return ""
