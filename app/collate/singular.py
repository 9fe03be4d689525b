"""The only number of its kind in each of two articles: 55,000 pages here and 50,000 there.

Two clauses may share little and yet count one thing. They do where neither article has another large number
of that noun, the two are near each other, and the same words stand around them; or where two exact figures
differ in a single digit. Which numbers an article has is known once for a story.
"""

import re
from collections import defaultdict
from collections.abc import Iterable, Iterator, Mapping, Sequence
from dataclasses import dataclass
from itertools import combinations

from app.collate.amounts import (
    PEOPLE,
    SUMS,
    are_twins,
    is_rounded,
    is_same,
    is_unit,
    may_both,
    shown,
    significant,
)
from app.collate.matter import Matter, other_day
from app.collate.printed import WORD, Difference, Texts
from app.collate.thesaurus import CALENDAR, PLAIN, stem
from app.domain.claims import Number
from app.domain.selector import Ref

_LEAST, _NEARLY, _FAR = 1000, 1.25, 4  # a large number; how near two must be; how far others must be
_CLOSELY = 0.06  # of bounds that say as good as the same: 5,200 and "more than 5,000"
_DIGITS = 4  # significant digits of an exact figure
_MANY = 40  # numbers of one kind in a story that are compared
_AROUND, _SHARED = 70, 2  # characters beside a number; terms beside both
_SCALE_WORDS = "million billion thousand hundred dollars year years month months week weeks"
_SCALES = frozenset(map(stem, _SCALE_WORDS.split()))
_SMALL = frozenset(map(stem, [*PLAIN, *CALENDAR]))
_PART = re.compile(
    r"\b(?:another|additional|other|further|extra|first|last|next|licen[cs]ed?|certified|capacity|room for|"
    r"limit\w*|maximum|allowed|permitted|carry|seats?|nearly all of|of (?:the|its|their))\b[^,;]{0,25}$",
    re.IGNORECASE,
)
_YEAR = re.compile(r"\b(?:19|20)\d\d\b")
Pair = tuple[Ref, Ref]


@dataclass(frozen=True, slots=True)
class _Count:
    matter: Matter
    number: Number
    near: frozenset[str]


class Counts:
    """The numbers of one story that are the only ones of their kind in two articles, by assertion."""

    def __init__(self, found: Sequence[Matter], bodies: Mapping[str, str]) -> None:
        self._pairs: dict[Pair, tuple[Number, Number]] = {}
        for kind in _kinds(found, bodies):
            for x, y in combinations(kind, 2):
                if x.matter.ref[0] != y.matter.ref[0] and _is_one(x, y, kind):
                    self._pairs.setdefault((x.matter.ref, y.matter.ref), (x.number, y.number))

    def __iter__(self) -> Iterator[Pair]:
        return iter(self._pairs)

    def differences(self, texts: Texts, a: Matter, b: Matter) -> Iterator[Difference]:
        """The difference of the numbers of *a* and *b* that are the only ones of their kind."""
        pair = self._pairs.get((a.ref, b.ref))
        if pair is None and (turned := self._pairs.get((b.ref, a.ref))):
            pair = turned[::-1]
        if pair is None:
            return
        x, y = pair
        may_grow = other_day(a, b) and bool(x.state or y.state or PEOPLE & {*x.unit, *y.unit})
        clash = not may_both(x, y) and not may_grow
        yield texts.difference("number", a, b, (x.span, y.span), (shown(x), shown(y)), clash, True)


def _kinds(found: Sequence[Matter], bodies: Mapping[str, str]) -> Iterable[list[_Count]]:
    """The large numbers of a story by what they count."""
    kinds: dict[str, list[_Count]] = defaultdict(list)
    for matter in found:
        body = bodies[matter.ref[0]]
        for number in matter.assertion.numbers:
            if _is_large(number, body):
                kinds[number.unit[0]].append(_Count(matter, number, _near(matter, number, body)))
    return [kind for kind in kinds.values() if 1 < len(kind) <= _MANY]


def _is_large(number: Number, body: str) -> bool:
    """True for a number that is hardly met by chance, of what is counted or paid."""
    if number.other is not None or number.unit[0] in ("%", "age") or is_unit(number):
        return False
    if number.unit[0] in SUMS:
        return len(significant(number)) >= _DIGITS
    noun = WORD.search(body, number.span.end)
    return number.value >= _LEAST and noun is not None and noun.group().islower()


def _near(matter: Matter, number: Number, body: str) -> frozenset[str]:
    """The stems within a few words of a number, within its sentence."""
    sentence, span = matter.assertion.sentence, number.span
    before = body[max(sentence.start, span.start - _AROUND) : span.start]
    after = body[span.end : min(sentence.end, span.end + _AROUND)]
    found = {stem(word.lower()) for word in WORD.findall(before) + WORD.findall(after)}
    return frozenset(found - _SMALL - _SCALES - set(number.unit))


def _is_one(x: _Count, y: _Count, kind: Sequence[_Count]) -> bool:
    """True if two numbers of one kind surely count one thing, and are not the same."""
    a, b = x.number, y.number
    if is_same(a, b) or is_rounded(a, b) or a.state != b.state or len(x.near & y.near) < _SHARED:
        return False
    years = set(_YEAR.findall(x.matter.text)), set(_YEAR.findall(y.matter.text))
    if all(years) and not years[0] & years[1]:
        return False
    if any(_PART.search(_led(one)) for one in (x, y)) or any(
        _gives(one, other, kind) for one, other in ((x, y), (y, x))
    ):
        return False
    if are_twins(a, b):
        return True
    low, high = sorted((a.value, b.value))
    if may_both(a, b) and high - low <= _CLOSELY * high:
        return False
    return a.unit[0] not in SUMS and high <= _NEARLY * low and _is_alone(x, kind) and _is_alone(y, kind)


def _led(one: _Count) -> str:
    """The clause up to its number."""
    return one.matter.text[: max(0, one.number.span.start - one.matter.assertion.span.start)]


def _gives(one: _Count, other: _Count, kind: Sequence[_Count]) -> bool:
    """True if the article of *one* prints the number of *other* too."""
    return any(
        count.matter.ref[0] == one.matter.ref[0] and count.number.value == other.number.value
        for count in kind
    )


def _is_alone(one: _Count, kind: Sequence[_Count]) -> bool:
    """True if the article of *one* has no other number of its kind and size."""
    value = one.number.value
    return all(
        count.number.value == value or not value / _FAR <= count.number.value <= value * _FAR
        for count in kind
        if count.matter.ref[0] == one.matter.ref[0]
    )
