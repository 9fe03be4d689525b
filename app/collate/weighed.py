"""Values of two articles that likely answer one question and cannot both hold, though little else tells so.

What the readers of single slots find is found by words that must agree. Here the likelihood of
`app.collate.questions` decides, and only where each of two readings is the other's best in its article, no
reading there gives the same value and fits as well, and what is printed leaves no room for both.
"""

import re
from collections import defaultdict
from collections.abc import Iterator, Sequence
from dataclasses import replace

from app.collate.acts import act, is_near_act
from app.collate.apart import are_at_other_times, are_told_apart
from app.collate.days import are_dated_apart
from app.collate.doings import other_speakers, other_subjects
from app.collate.lasting import are_of_others
from app.collate.matter import Matter, other_day
from app.collate.opposites import poles
from app.collate.printed import WORD, Difference, Texts
from app.collate.questions import Likely, likely_pairs, model_of
from app.collate.readings import WORDS, Reading, are_same, print_apart
from app.collate.thesaurus import verb_stem
from app.domain.claims import Number
from app.domain.groups import Ref

_SURE = {"amount": 0.75, "date": 0.92, "pole": 0.75, "denial": 0.92}  # the chance that a clash asks for
_RANKED = re.compile(r"\b(?:since|after|following)\b")  # "the first since Ann Ode" is "the second, after" her
_COMPARED = re.compile(
    r"(?:\s[a-z]+){1,2}\s(?:above|below|more than|less than|fewer than|under|over|ahead|behind)\b"
)
_CONVERSE_WORDS = """
hired recruited employed | dismissed fired sacked cut
bought acquired | sold
won gained added | lost removed
rose raised | fell lowered
imported | exported
arrived | left
"""  # of verbs right before two numbers
_CONVERSE = [
    tuple(frozenset(map(verb_stem, side.split())) for side in line.split(" | "))
    for line in _CONVERSE_WORDS.strip().splitlines()
]
_RIGHT_BEFORE = 2  # characters between a verb and a number
_YEAR = 4  # digits
_BEHIND = 22  # characters behind a pole
_MAY_TURN = re.compile(r"\b(?:still|yet|so far|until now|now|at present|currently|remains?)\b", re.IGNORECASE)


class Weighed:
    """The readings of a story that likely answer one question otherwise, by the clauses they stand in."""

    def __init__(self, found: Sequence[Matter], texts: Texts) -> None:
        self._texts = texts
        self._pairs: dict[tuple[Ref, Ref], list[Likely]] = defaultdict(list)
        self.likely = likely_pairs(found, texts)
        beside: dict[tuple[Reading, str], list[tuple[float, Reading]]] = defaultdict(list)
        for one in self.likely:
            beside[one.first, one.second.article].append((one.chance, one.second))
            beside[one.second, one.first.article].append((one.chance, one.first))
        for one in self.likely:
            x, y = one.first, one.second
            if one.same or one.chance < _SURE[model_of(x)]:
                continue
            if may_both_hold(x, y) or are_apart(texts, x, y):
                continue
            if not (
                has_rival(one.chance, y, beside[x, y.article])
                or has_rival(one.chance, x, beside[y, x.article])
            ):
                self._pairs[x.matter.ref, y.matter.ref].append(one)

    def __iter__(self) -> Iterator[tuple[Ref, Ref]]:
        return iter(self._pairs)

    def differences(self, a: Matter, b: Matter) -> Iterator[Difference]:
        """The differences of the readings of *a* and *b*."""
        for one in self._pairs.get((a.ref, b.ref), ()):
            yield self._difference(one.first, one.second)
        for one in self._pairs.get((b.ref, a.ref), ()):
            yield self._difference(one.second, one.first)

    def _difference(self, x: Reading, y: Reading) -> Difference:
        spans, norms = (x.span, y.span), (x.norm, y.norm)
        found = self._texts.difference(x.slot, x.matter, y.matter, spans, norms, True, True)
        return replace(found, weighed=True)


def are_apart(texts: Texts, x: Reading, y: Reading) -> bool:
    """True if words say that two readings are of two things, or print one value in two ways."""
    a, b, first, second = x.matter, y.matter, x.value, y.value
    if not print_apart(texts, x, y) or other_subjects(texts, a, b) or other_speakers(texts, a, b):
        return True
    if isinstance(first, Number) and isinstance(second, Number):
        return (
            are_at_other_times(texts, a, first, b, second)
            or are_of_others(texts, a, first, b, second)
            or are_told_apart(texts, a, first, b, second)
            or _do_opposites(x, y)
            or any(_COMPARED.match(texts.body(m), s.end) for m, s in ((a, x.span), (b, y.span)))
        )
    if x.slot == "date":
        acts = act(texts, a, x.span), act(texts, b, y.span)
        return are_dated_apart(texts, a, x.span, b, y.span) or not is_near_act(*acts)
    if x.kind == "rank" and (any(_RANKED.search(one.text) for one in (a, b)) or _is_one_dated(texts, a, b)):
        return True
    return texts.apart(a, b) or (x.kind == "pole" and _are_of_other_objects(texts, x, y))


def _is_one_dated(texts: Texts, a: Matter, b: Matter) -> bool:
    """True if one of two clauses names a year, and the other no time."""
    days, others = texts.dated(a), texts.dated(b)
    return bool(days) != bool(others) and any(len(day.edtf) == _YEAR for day, _ in days + others)


def _do_opposites(x: Reading, y: Reading) -> bool:
    """True for "hired 30 people" and "dismissed 12 people": right before the numbers stand opposites."""
    led = [one.matter.text[: one.span.start - one.matter.assertion.span.start] for one in (x, y)]
    verbs = [verb_stem(words[-1]) if (words := WORD.findall(before)) else "" for before in led]
    if any(verbs[0] in one and verbs[1] in other for pair in _CONVERSE for one, other in (pair, pair[::-1])):
        return True
    sides = [
        {(pole.group, pole.pole) for pole in poles(before) if len(before) - pole.span.end <= _RIGHT_BEFORE}
        for before in led
    ]
    return any(group == other and pole != side for group, pole in sides[0] for other, side in sides[1])


def _are_of_other_objects(texts: Texts, x: Reading, y: Reading) -> bool:
    """True if one noun stands right behind two poles, and another word before it: "supports the harbour
    plan", "opposes the airport plan"."""
    mine, theirs = (
        texts.terms(one.matter, one.span.end, min(one.matter.assertion.span.end, one.span.end + _BEHIND))
        for one in (x, y)
    )
    return bool(mine & theirs and mine - theirs and theirs - mine)


def may_both_hold(x: Reading, y: Reading) -> bool:
    """True if each of two values can hold on its day; that they are of one question would be a guess."""
    return _may_have_grown(x, y) or _may_have_turned(x, y)


def _may_have_grown(x: Reading, y: Reading) -> bool:
    """True for people counted by articles of different days: a toll rises."""
    is_state = any(isinstance(one.value, Number) and one.value.state for one in (x, y))
    return (is_state or x.kind == "people") and other_day(x.matter, y.matter)


def _may_have_turned(x: Reading, y: Reading) -> bool:
    """True for what articles of different days say of a state that one calls passing: "is still closed"."""
    is_passing = any(_MAY_TURN.search(one.matter.text) for one in (x, y))
    return x.kind in WORDS and is_passing and other_day(x.matter, y.matter)


def has_rival(chance: float, reading: Reading, others: list[tuple[float, Reading]]) -> bool:
    """True if another value than that of *reading* is as likely beside the other reading, or more."""
    return any(c >= chance and one is not reading and not are_same(one, reading) for c, one in others)
