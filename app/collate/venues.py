"""Compares where somebody was born, and which square, hospital or station something was at.

Two places of birth clash unless one may lie in the other: a country or state holds towns, and an article may
print one beside the other ("Brook, Westland"). Two places of one kind ("Foundry Square", "Harbour Square")
differ where one thing is told of both, and clash where one verb leads to both.
"""

import re
from collections.abc import Iterator
from dataclasses import dataclass

from rapidfuzz.distance import Levenshtein

from app.collate.doings import other_subjects
from app.collate.matter import Matter
from app.collate.printed import Difference, Texts
from app.collate.thesaurus import verb_stem
from app.domain.dates import may_coincide
from app.domain.selector import Span

_ALIKE, _LIKELY, _SURELY = 0.05, 0.2, 0.35  # likeness that two places of birth ask for, of making, of a kind
_TYPO = 2  # letters by which two spellings of one name may differ
_NAME = r"[A-Z][\w’'-]+(?:\s(?:of\s|de\s|del\s|la\s)?[A-Z][\w’'-]+){0,3}"
_BORN = re.compile(
    rf"\b(?:born|raised)\s(?:and\s(?:raised|brought\sup)\s)?in\s(?:the\s)?(?P<place>{_NAME})|\bnative\sof\s(?P<home>{_NAME})"
    rf"|\b(?P<from>{_NAME})\snative\b|\b(?P<by>[A-Z][\w’'-]+)-born\b"
)
_KIN = re.compile(r"\b(?:parents?|mother|father|grand\w+|family|ancestors)\b[^,;]{0,25}$", re.IGNORECASE)
_MADE = re.compile(
    rf"\b(?:is|are|was|were|be|been)\s(?:made|built|manufactured|produced|assembled)\sin\s(?P<name>{_NAME})"
)
_KINDS = (
    "Square|Street|Avenue|Road|Hospital|Clinic|Hotel|Airport|Station|Stadium|Arena|Park|Church|Cathedral|Mosque|"
    "Temple|School|College|University|Prison|Jail|Bridge|Theatre|Theater|Hall|Museum|Library|Beach|Harbour|Harbor|"
    "Island|Lake|Mountain|Tunnel"
)
_VENUE = re.compile(
    r"\b(?P<verb>[a-z]+)\s(?:(?!and\b|but\b|then\b)[a-z]+\s){0,4}?(?:in|at|to|from|outside|inside|near|on|into)\s(?:the\s)?"
    rf"(?P<name>(?:[A-Z][\w’'.-]*\s){{1,4}}(?P<kind>{_KINDS}))\b"
)
_WIDE_NAMES = """
Africa America Asia Europe Australia Oceania Antarctica Scandinavia Caribbean Alabama Alaska Arizona
Arkansas California Colorado Connecticut Delaware Florida Georgia Hawaii Idaho Illinois Indiana Iowa
Kansas Kentucky Louisiana Maine Maryland Massachusetts Michigan Minnesota Mississippi Missouri Montana
Nebraska Nevada Hampshire Jersey Mexico York Carolina Dakota Ohio Oklahoma Oregon Pennsylvania Island
Tennessee Texas Utah Vermont Virginia Washington Wisconsin Wyoming Ontario Quebec England Scotland Wales
Ireland Britain Kingdom States Canada France Germany Italy Spain Portugal Austria Switzerland Belgium
Netherlands Denmark Norway Sweden Finland Poland Hungary Romania Bulgaria Greece Turkey Russia Ukraine
Serbia Croatia Egypt Iran Iraq Syria Lebanon Jordan Arabia Yemen India Pakistan Bangladesh Afghanistan
China Japan Korea Vietnam Thailand Malaysia Indonesia Philippines Brazil Argentina Chile Peru Colombia
Venezuela Cuba Haiti Jamaica Nigeria Ghana Kenya Ethiopia Somalia Sudan Uganda Congo Algeria Morocco
Tunisia Libya Zealand
"""
_WIDE = frozenset(_WIDE_NAMES.lower().split())
_WIDE_ENDS = ("ia", "land", "lands", "stan", "states", "republic")


@dataclass(frozen=True, slots=True)
class _Place:
    span: Span
    name: str


def births(texts: Texts, a: Matter, b: Matter, alike: float) -> Iterator[Difference]:
    """Two places of birth of one person."""
    x, y = (_birth(one) if alike >= _ALIKE else None for one in (a, b))
    if x is None or y is None or {*x.name.lower().split()} & {*y.name.lower().split()}:
        return
    if other_subjects(texts, a, b) or not (a.names & b.names or alike >= _SURELY):
        return
    wide = [is_wide(name) or texts.has_a_people(name) for name in (x.name, y.name)]
    clash = wide[0] == wide[1] and not texts.are_beside((x.name, y.name))
    yield texts.difference("place", a, b, (x.span, y.span), (x.name, y.name), clash)


def is_wide(name: str) -> bool:
    """True for what may be a country, state or continent."""
    last = name.lower().split()[-1]
    return last in _WIDE or last.endswith(_WIDE_ENDS)


def births_alike(a: Matter, b: Matter) -> bool:
    """True if both clauses say where somebody was born."""
    return _birth(a) is not None and _birth(b) is not None


def _birth(matter: Matter) -> _Place | None:
    text = matter.text
    is_told = "born" in text or "raised" in text or "native" in text  # found faster than the pattern
    found = _BORN.search(text) if is_told else None
    if found is None or found.lastgroup is None or _KIN.search(text[: found.start()]):
        return None  # "whose parents were born in": not who is told of
    start = matter.assertion.span.start
    first, last = found.span(found.lastgroup)
    return _Place(Span(start + first, start + last), found[found.lastgroup])


def made(texts: Texts, a: Matter, b: Matter, alike: float) -> Iterator[Difference]:
    """Two countries, or two towns, in which one thing is made."""
    x, y = (_MADE.search(one.text) if alike >= _LIKELY and " in " in one.text else None for one in (a, b))
    if x is None or y is None or x["name"] == y["name"] or not _is_of_one(a, b):
        return
    wide = [is_wide(one["name"]) or texts.has_a_people(one["name"]) for one in (x, y)]
    clash = wide[0] == wide[1] and not texts.are_beside((x["name"], y["name"]))
    yield texts.difference("place", a, b, (_span(a, x), _span(b, y)), (x["name"], y["name"]), clash)


def _is_of_one(a: Matter, b: Matter) -> bool:
    """True if all that one clause has for its subject stands in the other."""
    return any(one.subject and one.subject <= other.own.keys() for one, other in ((a, b), (b, a)))


def venues(texts: Texts, a: Matter, b: Matter, alike: float) -> Iterator[Difference]:
    """The first two places of one kind, named otherwise, that one thing is told of."""
    if alike < _SURELY:
        return
    for x in _VENUE.finditer(a.text):
        for y in _VENUE.finditer(b.text):
            if x["kind"] != y["kind"] or set(x["name"].split()[:-1]) & set(y["name"].split()[:-1]):
                continue
            is_respelt = Levenshtein.distance(x["name"], y["name"]) <= _TYPO
            if is_respelt or x["name"] in b.text or y["name"] in a.text or _apart(texts, a, b):
                continue
            spans = _span(a, x), _span(b, y)
            clash = verb_stem(x["verb"]) == verb_stem(y["verb"]) and not other_subjects(texts, a, b)
            yield texts.difference("place", a, b, spans, (x["name"], y["name"]), clash)
            return


def _span(matter: Matter, found: re.Match[str]) -> Span:
    start = matter.assertion.span.start
    return Span(start + found.start("name"), start + found.end("name"))


def _apart(texts: Texts, a: Matter, b: Matter) -> bool:
    """True if both clauses are dated and to different times."""
    days, others = texts.dated(a), texts.dated(b)
    return bool(days and others) and not any(may_coincide(x, y) for x, _ in days for y, _ in others)
