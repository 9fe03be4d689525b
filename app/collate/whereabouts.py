"""Compares where and why: "the northern gallery" with "the southern gallery", caused by gas or by dust.

A place is compared by its side: two sides of one thing at which the same happening is said to have been. A
cause is compared only where it is given as the cause; two of different kinds clash, others may both be so.
"""

import re
from collections.abc import Iterator
from dataclasses import dataclass

from app.collate.matter import Matter
from app.collate.printed import WORD, Difference, Texts
from app.collate.thesaurus import PLAIN, stem
from app.domain.dates import may_coincide
from app.domain.selector import Span

_ALIKE = 0.2  # likeness that two places, or two causes, ask for
_SIDES = (
    {"north", "northern", "south", "southern"},
    {"east", "eastern", "west", "western"},
    {"left", "right"},
    {"upper", "lower"},
    {"front", "back", "rear"},
    {"main", "side"},
    {"inner", "outer"},
)
_POLE = {word: word.removesuffix("ern") for side in _SIDES for word in side} | {"rear": "back"}
_SIDED = re.compile(
    r"\b(?:in|at|by|on|through|from|into|near|outside|inside|to|of|beyond|past|along|across|behind|onto|off|under|over|beneath|above|hit|struck|left|entered)\s"
    rf"(?:the|a|an|his|her|its|their)\s({'|'.join(sorted(_POLE))})[\s-]+([a-z]+)\b"
)
_LOOSE = frozenset(["side", "part", "hand", "wing", "end", "half"])  # as much of one thing as of another
# kinds of cause, of which a single cause can be one only
_KINDS = """
gas methane propane butane
dust
lightning
bomb bombs explosive explosives grenade
cigarette cigarettes
candle candles
fireworks firecrackers
electrical electricity wiring short-circuit
fog
ice
earthquake
"""
_KIND = {word: line.split()[0] for line in _KINDS.strip().splitlines() for word in line.split()}
_PASSIVE = re.compile(r"\b(?:was|were)\s(?:caused|triggered|sparked|ignited)\sby\s")
_ACTIVE = re.compile(r"(?<!have )\b(?:caused|triggered|sparked|ignited)\s")
_UNSURE = re.compile(
    r"\b(?:not|never|may|might|could|would|possibly|probably|perhaps|partly|if|whether|likely|believed|thought|"
    r"suspect\w*)\b|n['’]t\b",
    re.IGNORECASE,
)
_PART = re.compile(
    r"[,;:—–()“”\"]|\s(?:and|or|but|while|when|after|before|as|because|that|which|who|at|in|of)\s"
)


@dataclass(frozen=True, slots=True)
class _Cause:
    """What caused what: the words of the cause, its kind if it is a known one, the stems of the effect."""

    span: Span
    words: frozenset[str]
    kind: str
    effect: frozenset[str]


def sides(texts: Texts, a: Matter, b: Matter, alike: float) -> Iterator[Difference]:
    """The first two sides of one thing, named alike, where the clauses tell the same happening of it."""
    if alike < _ALIKE:
        return
    for x in _SIDED.finditer(a.text):
        for y in _SIDED.finditer(b.text):
            if not _are_other_sides(x[1], y[1]) or stem(x[2]) != stem(y[2]) or x[2] in _LOOSE:
                continue
            besides = (a.own.keys() & b.own.keys()) - {stem(x[2]), f"@{x[2]}"}
            if not any(term[0] not in "@#~" for term in besides) or _apart(texts, a, b):
                continue
            spans = _span(a, x.start(1), x.end(2)), _span(b, y.start(1), y.end(2))
            yield texts.difference("place", a, b, spans, (f"{x[1]} {x[2]}", f"{y[1]} {y[2]}"), True)
            return


def _are_other_sides(first: str, second: str) -> bool:
    return _POLE[first] != _POLE[second] and any(first in side and second in side for side in _SIDES)


def causes(texts: Texts, a: Matter, b: Matter, alike: float) -> Iterator[Difference]:
    """The causes that two clauses give of one thing, where they share no word."""
    if alike < _ALIKE:
        return
    x, y = _cause(a), _cause(b)
    if x is None or y is None or x.words & y.words or not x.effect & y.effect:
        return
    norms = " ".join(sorted(x.words)), " ".join(sorted(y.words))
    clash = bool(x.kind and y.kind and x.kind != y.kind) and not _apart(texts, a, b)
    yield texts.difference("cause", a, b, (x.span, y.span), norms, clash)


def _cause(matter: Matter) -> _Cause | None:
    """The cause that a clause gives, None if it gives none or leaves it open."""
    text = matter.text
    if _UNSURE.search(text):
        return None
    if passive := _PASSIVE.search(text):
        effect, at = text[: passive.start()], passive.end()
        said = _PART.split(text[at:])[0]
    elif active := _ACTIVE.search(text):
        effect, said = text[active.end() :], text[: active.start()]
        if _PART.search(said):
            return None
        at = 0
    else:
        return None
    printed = [word.lower() for word in re.findall(r"[^\W\d_][\w-]*", said)]
    words = frozenset(stem(word) for word in printed if word not in PLAIN)
    kinds = {_KIND[word] for word in printed if word in _KIND}
    of = frozenset(stem(word.lower()) for word in WORD.findall(_PART.split(effect)[0])) - _SMALL
    if not words or not of:
        return None
    lead = len(said) - len(said.lstrip())
    return _Cause(
        _span(matter, at + lead, at + len(said.rstrip())), words, kinds.pop() if len(kinds) == 1 else "", of
    )


_SMALL = frozenset(map(stem, PLAIN))


def _span(matter: Matter, start: int, end: int) -> Span:
    return Span(matter.assertion.span.start + start, matter.assertion.span.start + end)


def _apart(texts: Texts, a: Matter, b: Matter) -> bool:
    """True if both clauses are dated and to different times."""
    days, others = texts.dated(a), texts.dated(b)
    return bool(days and others) and not any(may_coincide(x, y) for x, _ in days for y, _ in others)
