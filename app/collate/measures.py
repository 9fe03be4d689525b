"""Compares numbers: a different count of the same thing, another sum, vote or span of time.

Two numbers clash only where unit, the words before, who and when agree and no bound or rounding allows both.
"""

import re
from collections.abc import Iterator, Sequence

from app.collate.amounts import (
    SUMS,
    TABLE,
    converted,
    is_one_vote,
    is_rounded,
    is_same,
    may_both,
    other_units,
    same_unit,
    shown,
)
from app.collate.apart import OTHERS, ROOM, are_at_other_times, are_told_apart, times_of
from app.collate.counted import count_doers, is_one_deal, parts
from app.collate.doings import other_subjects
from app.collate.lasting import are_of_others, last_alike
from app.collate.matter import Matter, other_day
from app.collate.printed import Difference, Texts
from app.collate.thesaurus import stem
from app.domain.claims import Number
from app.domain.selector import Span

_SURE = 0.28  # likeness that a clash of numbers asks for
SURELY, _WITHIN = 0.45, 0.35  # likeness asked for where little else is shared; within one article
_PARTIAL = re.compile(
    r"\b(?:another|additional|other|further|extra|first|last|next|of (?:the|his|her|their|its))\s+$", re.I
)
_WATCHED = ("specta",)  # as `app.extract.counts` has it
_MARGIN = re.compile(
    r"\b(?:by|(?:majority|margin|lead)\sof)\s+"
    r"(?:(?:just|only|about|some|nearly|almost|over|more than|at least)\s+)*$",
    re.IGNORECASE,
)
_MEASURED = re.compile(r"\bthe\s[\w,.]+-[a-z]+\s[a-z]")
_SHORT = 16  # characters around a number
_KINDS = tuple(
    frozenset(stem(word) for word in line.split())
    for line in (
        "asked demanded wanted sought requested",
        "offered proposed",
        "sentenced jailed gave",
        "earned made received",
        "hired recruited",
        "recalled calling",
        "scored hit netted",
        "signed agreed accepted",
        "voted supported backed favoured favored",
        "destroy cost lose eliminate cut kill",
    )
)
_NAMED = 2  # stems of a unit
_POINTS = frozenset(["percen", "point"])  # stems: of what is not said
_LED = re.compile(
    r"\b([A-Z][\w’'-]+)\s(for|in|at|by|of|to|with)\s(?:(?:about|nearly|some|almost|only|just)\s)?$"
)
_HEADLESS = re.compile(r"(?:was|were|is|are|has|have|had|will|would)\b")  # its subject is printed elsewhere


def numbers(texts: Texts, a: Matter, b: Matter, alike: float) -> Iterator[Difference]:
    """The numbers that alone in each clause count the same unit, where they are not the same.

    A clause of very many numbers is a table, and is not compared.
    """
    if max(len(a.assertion.numbers), len(b.assertion.numbers)) > TABLE:
        return
    counted, others = parts(texts, a), parts(texts, b)
    for x in counted:
        rivals, mine = _nearest(x, others), _nearest(x, counted)
        if len(rivals) != 1 or len(mine) != 1:
            continue
        y = rivals[0]
        if (is_same(x, y) and not other_units(x, y)) or converted(x, y) or is_rounded(x, y):
            continue
        if not _same_measure(texts, a, x, b, y, alike):
            continue
        is_sure = (
            alike >= _SURE or is_one_vote(x, y) or x.unit == ("age",) or _is_attribute(texts, a, x, b, y)
        )
        clash = is_sure and not may_both(x, y) and not _may_have_grown(a, x, b, y)
        slot = "age" if x.unit == ("age",) else "number"
        yield texts.difference(slot, a, b, (x.span, y.span), (shown(x), shown(y)), clash)


def _nearest(x: Number, others: Sequence[Number]) -> list[Number]:
    """Those of *others* that count what *x* counts; of several those of the same noun.

    "19 goals in 34 league games" is compared with "21 league goals" by the goals.
    """
    alike = [y for y in others if same_unit(x, y)]
    named = [y for y in alike if y.unit[-1] == x.unit[-1] and y.state == x.state]
    return named if len(alike) > 1 and named else alike


def _may_have_grown(a: Matter, x: Number, b: Matter, y: Number) -> bool:
    """True for people counted by articles of different days: a toll rises."""
    return bool(x.state and y.state) and other_day(a, b)


def _same_measure(texts: Texts, a: Matter, x: Number, b: Matter, y: Number, alike: float) -> bool:
    """True if two numbers measure one thing: alike in unit, verb or noun before, whose they are, and when."""
    days, others = times_of(texts, a, x), times_of(texts, b, y)
    lasting = bool(days) == bool(others) and last_alike(texts, a, x, b, y)
    if are_at_other_times(texts, a, x, b, y) or are_of_others(texts, a, x, b, y):
        return False
    if is_one_vote(x, y) or _is_attribute(texts, a, x, b, y) or lasting:
        return True
    if x.unit == y.unit == _WATCHED and alike >= _WITHIN and a.names & b.names:
        return True
    if bool(days) != bool(others) and (x.unit[0] == "%" or x.unit[0] in SUMS):
        return False
    if are_told_apart(texts, a, x, b, y):
        return False
    is_share = x.unit[0] == "%" or x.unit[0] in SUMS
    if is_share and alike < SURELY and any(_HEADLESS.match(one.text) for one in (a, b)):
        return False
    if x.unit == ("age",):
        return texts.name_before(a, x.span) == texts.name_before(b, y.span) != ""
    if any(_is_a_part(texts, *one) for one in ((a, x.span), (b, y.span))):
        return False
    if not _are_of_one(texts, a, x, b, y):
        return False
    if other_subjects(texts, a, b) and not is_one_deal(a, x, b, y, alike):
        return False
    if x.other is not None or x.state or ROOM.search(texts.just_before(a, x.span)):
        return True
    return _tell_one_thing(texts, a, x, b, y, alike)


def _is_a_part(texts: Texts, matter: Matter, span: Span) -> bool:
    """True for "another 20 people", "eight others"."""
    is_led = _PARTIAL.search(texts.just_before(matter, span)) is not None
    return is_led or OTHERS.match(texts.body(matter), span.end) is not None


def _tell_one_thing(texts: Texts, a: Matter, x: Number, b: Matter, y: Number, alike: float) -> bool:
    """True if the verb or noun before two numbers, the deed or the deal is one."""
    before, after = texts.just_before(a, x.span), texts.just_before(b, y.span)
    told, other = texts.told_before(a, x.span), texts.told_before(b, y.span)
    if told and other and not told & other and not _are_of_one_kind(told, other):
        return False
    if len((set(x.unit) & set(y.unit)) - _POINTS) > 1 or _are_led_alike(before, after):
        return True
    if is_one_deal(a, x, b, y, alike) or count_doers(texts, a, x, b, y, alike):
        return True
    led, others_led = texts.terms_before(a, x.span), texts.terms_before(b, y.span)
    if _MARGIN.search(before) and _MARGIN.search(after) and x.unit[0] not in ("$", "%"):
        return True
    shared = len(led & others_led) or _are_of_one_kind(told | led, other | others_led)
    if shared:
        return x.unit[0] != "%" or shared * 2 >= min(len(led), len(others_led))
    around = (texts.terms_around(a, x.span) & texts.terms_around(b, y.span)) - set(x.unit)
    return bool(around) and alike >= (_WITHIN if a.ref[0] == b.ref[0] else SURELY)


def _are_of_one(texts: Texts, a: Matter, x: Number, b: Matter, y: Number) -> bool:
    """True if no other name stands in either clause; a pronoun before a number may be any name."""
    if not a.names or not b.names or a.names <= b.names or b.names <= a.names:
        return True
    hangs = texts.is_pronoun_before(a, x.span) or texts.is_pronoun_before(b, y.span)
    return hangs and bool(a.names & b.names)


def _is_attribute(texts: Texts, a: Matter, x: Number, b: Matter, y: Number) -> bool:
    """True for "the 38-word oath" and "the 35-word oath": one thing, by its measure."""
    bodies = texts.body(a), texts.body(b)
    printed = [
        _MEASURED.search(body[max(0, one.span.start - _SHORT) : one.span.end + _SHORT])
        for body, one in zip(bodies, (x, y), strict=True)
    ]
    return x.unit == y.unit and len(x.unit) == _NAMED and all(printed)


def _are_led_alike(before: str, after: str) -> bool:
    """True if the same name and preposition stand right before both: "for Ms. Ode for eight years"."""
    first, second = _LED.search(before), _LED.search(after)
    return first is not None and second is not None and first.groups() == second.groups()


def _are_of_one_kind(told: set[str], other: set[str]) -> bool:
    """True for verbs that tell one act: "had asked for four years", "demanded five years"."""
    return any(kind & told and kind & other for kind in _KINDS)
