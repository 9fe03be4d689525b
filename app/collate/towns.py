"""Compares in which town something happened: "was arrested in Ostia", "a rally in Ostia", "the Ostia rally".

A town is compared where one verb, or one noun of a happening, leads to both, and neither article names the
other's. A part or a suburb may be called by the name of the city: two towns differ, and clash only where one
name looks like a slip for the other ("Norham", "Norwick").
"""

import re
from collections.abc import Iterator
from dataclasses import dataclass

from rapidfuzz.distance import Levenshtein

from app.collate.doings import other_subjects
from app.collate.matter import Matter
from app.collate.printed import Difference, Texts
from app.collate.thesaurus import CALENDAR, stem, verb_stem
from app.collate.venues import is_wide
from app.domain.dates import may_coincide
from app.domain.selector import Span

_ALIKE = 0.3  # likeness that two towns ask for
_NAME = r"[A-Z][a-z][\w’'-]+(?:\s[A-Z][a-z][\w’'-]+){0,2}"
_NOUNS = (
    "event|rally|ceremony|speech|meeting|conference|summit|fundraiser|fund-raiser|festival|concert|protest|"
    "march|crash|fire|explosion|blast|shooting|attack|trial|debate|convention|wedding|funeral|raid|accident"
)
_HELD = re.compile(rf"\b(?P<noun>{_NOUNS})\s(?:[a-z]+\s){{0,2}}?(?:in|near)\s(?P<town>{_NAME})")
_OF = re.compile(rf"\b(?:the|a|an|his|her|their)\s(?P<town>{_NAME})\s(?P<noun>{_NOUNS})\b")
_IN = re.compile(rf"\s(?:[a-z]+\s){{0,2}}?(?:in|near)\s(?P<town>{_NAME})(?=$|[,.;]|\s[a-z])")
_BEGINNING, _SLIP = 3, 3  # letters with which two names begin; in which they part
_CLOSE = 30  # characters between a town and its date
_DONE = frozenset(["has", "already"])


@dataclass(frozen=True, slots=True)
class _Town:
    what: str  # stem of the verb, or of the noun
    name: str
    span: Span


def towns(texts: Texts, a: Matter, b: Matter, alike: float) -> Iterator[Difference]:
    """The first two towns to which one verb or noun leads."""
    if alike < _ALIKE or a.ref[0] == b.ref[0] or not (mine := _told(a)):
        return
    theirs = _told(b)
    for x in mine:
        for y in theirs:
            if x.what != y.what or set(x.name.split()) & set(y.name.split()) or other_subjects(texts, a, b):
                continue
            if x.name in texts.body(b) or y.name in texts.body(a) or _apart(texts, (a, x), (b, y)):
                continue
            clash = _looks_like(x.name, y.name) and not texts.are_beside((x.name, y.name))
            yield texts.difference("place", a, b, (x.span, y.span), (x.name, y.name), clash)
            return


def _looks_like(first: str, second: str) -> bool:
    """True for two names of towns that begin alike and part by few letters."""
    if is_wide(first) or is_wide(second) or first[:_BEGINNING] != second[:_BEGINNING]:
        return False
    return Levenshtein.distance(first, second) <= _SLIP


def _apart(texts: Texts, one: tuple[Matter, _Town], other: tuple[Matter, _Town]) -> bool:
    """True if sure dates stand close to both towns, and to different times."""
    days, others = (
        [
            day
            for day, at in texts.dated(m)
            if "?" not in day.edtf and min(abs(at.start - t.span.end), abs(t.span.start - at.end)) < _CLOSE
        ]
        for m, t in (one, other)
    )
    return bool(days and others) and not any(may_coincide(x, y) for x in days for y in others)


def _told(matter: Matter) -> tuple[_Town, ...]:
    """The towns of *matter*, each with the verb or noun that leads to it."""
    start = matter.assertion.span.start
    done = [verb for verb in matter.assertion.verbs if verb.status in _DONE and not verb.negated]
    found = [
        (match, verb_stem(verb.word))
        for verb in done
        if (match := _IN.match(matter.text, verb.span.end - start))
    ]
    for pattern in (_HELD, _OF):
        found += [(match, stem(match["noun"].replace("-", ""))) for match in pattern.finditer(matter.text)]
    return tuple(
        _Town(what, match["town"], Span(start + match.start("town"), start + match.end("town")))
        for match, what in found
        if match["town"].split()[0].lower() not in CALENDAR
    )
