"""A fact that does not change, given in two ways by one article: what a bridge cost, on what day it fell.

Two clauses are held against each other where they have the same subject and the same verb, in the same tense:
a verb of a lasting measure with its number, or one of what happens once with its weekday, year or place.
"""

import re
from collections import defaultdict
from collections.abc import Iterator, Sequence
from dataclasses import dataclass
from itertools import combinations

from app.collate.amounts import may_both
from app.collate.matter import Matter
from app.collate.restated import Places, at, printed
from app.collate.thesaurus import PLAIN, stem
from app.domain.claims import Number
from app.domain.selector import Span

_MANY = 6  # clauses of one subject and verb that are compared
_SUBJECT = r"(?P<subject>(?:[\w’'-]+\s){0,5}[\w’'-]+),?\s(?:(?:that|which|who)\s)?"
_LASTING = re.compile(
    rf"{_SUBJECT}(?P<verb>costs?|employs|employed|has|had|is|was|weighs|weighed|measures|measured|seats|lasted|took)\s$"
)
_DID_ONCE = (
    "broke out|died|was born|was arrested|was sentenced|was convicted|crashed|sank|collapsed|exploded|opened|"
    "was found dead|was sworn in|was founded|was killed|was stabbed|was shot"
)
_DAY = r"(?:Mon|Tues|Wednes|Thurs|Fri|Satur|Sun)day(?:\s(?:night|morning|evening|afternoon))?"
_ONCE = re.compile(rf"{_SUBJECT}(?P<verb>{_DID_ONCE})\s(?:on|late on|early on)\s(?P<at>{_DAY})\b")
_MADE = re.compile(
    rf"{_SUBJECT}(?:(?:was|were)\s)?(?P<verb>founded|built|completed|finished|established|introduced|launched)"
    r"\sin\s(?P<at>(?:1[5-9]|20)\d\d)\b"
)
_BORN = re.compile(rf"{_SUBJECT}(?P<verb>was born|grew up)(?:\sand\sraised)?\sin\s(?P<at>[A-Z][\w’'-]+)\b")
_CHANGING = "% delega point vote seat goal win run lead match game title medal time page"
_RUNNING = frozenset(_CHANGING.split())  # units as `app.extract.counts` cuts them
_OTHERWISE = re.compile(
    r"\b(?:1[89]\d\d|20\d\d|last|previous(?:ly)?|earlier|ago|another|others?|also|more|less|initially|first|"
    r"second|third|once|originally|now|so far|if|when|again|expected|estimated|would|could|may|might|until|"
    r"per|each|average|year|month|week)\b",
    re.IGNORECASE,
)
_END = re.compile(r"[,;:]|\s(?:and|but|who|which|that|because|while)\s|$")
_HANGING = re.compile(r"\s(?:of|in|on|at|over|above|below|near|for|from|to|with|by|between|across)\s")
_WORD = re.compile(r"[^\W\d_][\w’'-]*")


@dataclass(frozen=True, slots=True)
class _Fact:
    """What is said of *names*, under which key, and where its value stands."""

    names: frozenset[str]
    span: Span
    value: str
    number: Number | None = None


def steady(own: Sequence[Matter]) -> Iterator[tuple[str, Places]]:
    """The lasting facts that the assertions *own* of one article give in two ways."""
    found: dict[tuple[str, ...], list[_Fact]] = defaultdict(list)
    for matter in own:
        if matter.assertion.kind == "body":
            for key, fact in (*_measured(matter), *_happened(matter)):
                found[key].append(fact)
    for (slot, *_), facts in found.items():
        for a, b in combinations(facts[:_MANY], 2):
            if (a.names <= b.names or b.names <= a.names) and _differ(a, b):
                yield slot, {a.span: a.value, b.span: b.value}


def _differ(a: _Fact, b: _Fact) -> bool:
    """True for two numbers that rounding does not make one, or two days, years or places."""
    if a.number and b.number:
        return not may_both(a.number, b.number)
    return a.value.split()[0] != b.value.split()[0]


def _measured(matter: Matter) -> Iterator[tuple[tuple[str, ...], _Fact]]:
    """The numbers of a lasting measure, each under its subject, verb, unit and scope."""
    start = matter.assertion.span.start
    for number in matter.assertion.numbers:
        told = _LASTING.fullmatch(matter.text, 0, number.span.start - start)
        if told is None or number.other is not None or number.state or _RUNNING & set(number.unit):
            continue
        if told["verb"] in ("is", "was") and len(number.unit) < 2:  # "is 60 metres tall"
            continue
        scope = _END.split(matter.text[number.span.end - start :], maxsplit=1)[0]
        if (key := _key(told)) and not _OTHERWISE.search(told.group()) and not _OTHERWISE.search(scope):
            fact = _Fact(_names(told), number.span, printed(matter, number), number)
            yield ("number", *key, "|", *number.unit, "|", *_stems(scope)), fact


def _happened(matter: Matter) -> Iterator[tuple[tuple[str, ...], _Fact]]:
    """What happens once, with its weekday, year or place, under its subject and verb."""
    for slot, pattern in (("date", _ONCE), ("date", _MADE), ("place", _BORN)):
        told = pattern.match(matter.text)
        if told and (key := _key(told)) and not _OTHERWISE.search(matter.text, 0, told.start("at")):
            yield (slot, *key), _Fact(_names(told), at(matter, told, "at"), told["at"])


def _key(found: re.Match[str]) -> tuple[str, ...] | None:
    """Head of the subject, and the verb; None for a pronoun, which is no subject.

    "The bridge over the Orsa" is a bridge; whose name stands before no other noun is known by it.
    """
    head = _HANGING.split(found["subject"], maxsplit=1)[0]
    nouns = _stems(" ".join(word for word in head.split() if not word[0].isupper()))
    named = [word for word in head.split() if word[0].isupper() and word.lower() not in PLAIN]
    subject = nouns or tuple(stem(word.lower()) for word in named[-1:])
    return (*subject, found["verb"]) if subject else None


def _names(found: re.Match[str]) -> frozenset[str]:
    """The names in the subject."""
    return frozenset(w for w in found["subject"].split() if w[0].isupper() and w.lower() not in PLAIN)


def _stems(text: str) -> tuple[str, ...]:
    return tuple(stem(word) for m in _WORD.finditer(text) if (word := m.group().lower()) not in PLAIN)
