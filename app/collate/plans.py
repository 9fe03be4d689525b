"""Compares what is done with what is to come: "has joined" with "will join".

A status clashes with another only for the same verb of the same subject, or where one says that a thing will
be which the other says is so already. Where a subject is not named, or two meet, it differs at most.
"""

import re
from collections.abc import Iterator

from app.collate.doings import LIGHT, is_counted, named_before, object_of, same_subject
from app.collate.matter import Matter
from app.collate.printed import Difference, Texts
from app.collate.thesaurus import CALENDAR, stem, verb_stem
from app.domain.claims import Verb
from app.domain.dates import is_day, may_coincide

_WITHIN = 0.1  # the same within one article, whose sentences repeat less of each other
_DOING = 0.28  # likeness that two statuses ask for
_RELATED = re.compile(
    r"\b(?:which|who|(?:first|only|last|second|third|fourth|fifth|sixth|\w+est)\s[^,;]{0,40}?\bthat)\s(?:[\w’'.-]+\s){0,3}$"
)
_ASKED = re.compile(r"\b(?:if|whether)\b[^,;]{0,60}$", re.IGNORECASE)
_ALREADY = 0.1  # the same where one says that what the other expects is so already, of one named subject
_TOLD_ALIKE = 0.28  # the same where what stands behind the verb is the same in part
_MUTUAL = frozenset(
    ["meet", "met", "talk", "talked", "debate", "debated", "marry", "married", "confer", "conferred"]
)
_WHO = r"(?P<who>(?:(?!in\b|at\b|on\b|to\b|for\b|after\b|before\b)[\w’'.-]+\s?){1,6})"
_WITH = re.compile(rf"[^,;:—–]{{0,60}}?\swith\s{_WHO}")
_NEXT = re.compile(rf"\s{_WHO}")
_FIRST_PERSON = re.compile(r"\b(?:I|[Ww]e)(?:['’](?:ve|ll))?\s(?:\w+\s){0,3}$")
_WHEN = frozenset(map(stem, [*CALENDAR, "night", "morning", "evening", "afternoon", "day", "week"]))
_SURER = 0.5  # the same where one clause names no subject
_DONE, _COMING = frozenset(["has", "already"]), frozenset(["will", "expected"])


def statuses(texts: Texts, a: Matter, b: Matter, alike: float) -> Iterator[Difference]:
    """The first happening that one clause tells as done and the other as to come."""
    if not (a.assertion.verbs and b.assertion.verbs):
        return
    told, other = (
        [verb for verb in one.assertion.verbs if not verb.negated and verb.word.lower() not in LIGHT]
        for one in (a, b)
    )
    for x in told:
        for y in other:
            kinds = {x.status, y.status}
            if not (kinds & _DONE and kinds & _COMING):
                continue
            surely = _same_doing(texts, a, x, b, y, alike)
            if not surely and not _is_told_alike(texts, a, x, b, y, alike):
                continue
            if any(_is_related(texts, *one) or _is_asked(texts, *one) for one in ((a, x), (b, y))):
                continue
            clash = surely and not _is_told_before(a, b, x, y) and not _same_day(texts, a, b)
            yield texts.difference("status", a, b, (x.span, y.span), (x.status, y.status), clash)
            return


def _is_related(texts: Texts, matter: Matter, verb: Verb) -> bool:
    """True for the verb of a relative clause that counts or ranks: "the third plant that it has closed"."""
    before = texts.body(matter)[matter.assertion.span.start : verb.span.start]
    return _RELATED.search(before) is not None


def _is_asked(texts: Texts, matter: Matter, verb: Verb) -> bool:
    """True for a verb behind "if" or "whether": nobody says that it will be."""
    before = texts.body(matter)[matter.assertion.span.start : verb.span.start]
    return _ASKED.search(before) is not None


def _same_doing(texts: Texts, a: Matter, x: Verb, b: Matter, y: Verb, alike: float) -> bool:
    """True if two verbs tell the same happening, or one what the other says is so already."""
    if not same_subject(texts, a, x, b, y):
        return False
    if verb_stem(x.word) == verb_stem(y.word) and _is_term(a, x) and _is_term(b, y):
        if (
            "already" in (x.status, y.status)
            and named_before(texts, a, x) & named_before(texts, b, y) & a.names
        ):
            return alike >= _ALREADY
        return alike >= (_DOING if named_before(texts, a, x) and named_before(texts, b, y) else _SURER)
    if "already" not in (x.status, y.status) or alike < (_WITHIN if a.ref[0] == b.ref[0] else _DOING):
        return False
    coming, done = ((a, x), (b, y)) if x.status in _COMING else ((b, y), (a, x))
    thing, other = object_of(texts, *coming), object_of(texts, *done)
    named = thing & (other | named_before(texts, *done))
    return any(t[0] == "@" for t in named) and any(t[0] != "@" for t in thing & other)


def _is_term(matter: Matter, verb: Verb) -> bool:
    return stem(verb.word.lower()) in matter.own


def _is_told_alike(texts: Texts, a: Matter, x: Verb, b: Matter, y: Verb, alike: float) -> bool:
    """True if one verb stands before the same words in both, and no two subjects are named.

    Two that meet, or talk, are the same two whoever is named first.
    """
    if verb_stem(x.word) != verb_stem(y.word) or alike < _TOLD_ALIKE:
        return False
    told = [object_of(texts, a, x) - _WHEN, object_of(texts, b, y) - _WHEN]
    subjects = [named_before(texts, a, x) & a.names, named_before(texts, b, y) & b.names]
    if x.word.lower() in _MUTUAL and y.word.lower() in _MUTUAL:
        sides = [
            subject | _partners(texts, *one) for subject, one in zip(subjects, ((a, x), (b, y)), strict=True)
        ]
        return len(sides[0] & sides[1]) > 1
    if (all(subjects) and not subjects[0] & subjects[1]) or is_counted(a, x) != is_counted(b, y):
        return False
    return len(told[0] & told[1]) > 1 and not any(_is_first_person(texts, *one) for one in ((a, x), (b, y)))


def _partners(texts: Texts, matter: Matter, verb: Verb) -> set[str]:
    """The names behind "with", else those right behind *verb*: "met in Ostia with Ann Ode", "met Ann Ode"."""
    body, end = texts.body(matter), matter.assertion.span.end
    found = _WITH.match(body, verb.span.end, end) or _NEXT.match(body, verb.span.end, end)
    return texts.terms(matter, *found.span("who")) & matter.names if found else set()


def _is_first_person(texts: Texts, matter: Matter, verb: Verb) -> bool:
    """True for "I will", "we have already": the speaker, who is named elsewhere."""
    before = texts.body(matter)[matter.assertion.span.start : verb.span.start]
    return _FIRST_PERSON.search(before) is not None


def _same_day(texts: Texts, a: Matter, b: Matter) -> bool:
    """True if both clauses date their happening to one day: the earlier report looks ahead to it."""
    first, second = texts.dated(a), texts.dated(b)
    return any(is_day(x) and is_day(y) and may_coincide(x, y) for x, _ in first for y, _ in second)


def _is_told_before(a: Matter, b: Matter, x: Verb, y: Verb) -> bool:
    """True if the article that says "will" came out before the one that says "has".

    On the same day too, unless the other says that it is so already.
    """
    coming, done, verb = (a, b, y) if x.status in _COMING else (b, a, x)
    if coming.published is None or done.published is None or a.ref[0] == b.ref[0]:
        return False
    if verb.status == "already":
        return coming.published[1] < done.published[0]
    return coming.published[1] <= done.published[0]
