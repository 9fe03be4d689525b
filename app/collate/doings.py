"""Compares what is done: "has joined" with "will join", "after" with "during the talks", who announced it.

A status clashes with another only for the same verb of the same subject, or where one says that a thing will
be which the other says is so already; an order only where both words of order join the same two happenings.
"""

import re
from collections.abc import Iterator

from app.collate.matter import Matter
from app.collate.printed import WORD, Difference, Texts
from app.collate.thesaurus import TITLES, stem
from app.domain.claims import Order, Verb
from app.domain.dates import is_day, may_coincide
from app.domain.selector import Span

_WITHIN = 0.1  # the same within one article, whose sentences repeat less of each other
_DOING = 0.3  # likeness that two statuses ask for
_OBJECT = 70  # characters after a verb
_COUNTED = 40  # code points between a number and the verb of what it counts
_SHORT = 6  # words of what an order is said of
_CUT = re.compile(r"[,;:—–]")
_ANAPHOR = re.compile(r"\b(?:(?:the|this)\s+[a-z]+|it|they|he|she|we|who|which)\s+$", re.IGNORECASE)
_LIGHT_WORDS = (
    "happen happened do done make made take taken go gone come get work worked be been have use used need "
    "try tried"
)
_RELATED = re.compile(
    r"\b(?:which|who|(?:first|only|last|second|third|fourth|fifth|sixth|\w+est)\s[^,;]{0,40}?\bthat)\s(?:[\w’'.-]+\s){0,3}$"
)
_ASKED = re.compile(r"\b(?:if|whether)\b[^,;]{0,60}$", re.IGNORECASE)
_SUPPOSED = re.compile(r"\b(?:if|until|unless|would)\b", re.IGNORECASE)
LIGHT = frozenset(_LIGHT_WORDS.split())  # verbs that say too little to be compared
_RESUMED = re.compile(  # "Ann Ode, a former judge who sat for years, was": the subject before its apposition
    r"^[A-Z][\w’'.-]*(?:\s[A-Z][\w’'.-]*){0,5}(?P<apposed>, (?:a|an|the|who|whose)\s[^;:—–“”\"]{3,300}?, )"
    r"(?:is|was|has|had|will|would|may|might|could)\b[^,;:]{0,60}$"
)
_ALREADY = 0.1  # the same where one says that what the other expects is so already, of one named subject
_SURER = 0.5  # the same where one clause names no subject
_DONE, _COMING = frozenset(["has", "already"]), frozenset(["will", "expected"])


def statuses(texts: Texts, a: Matter, b: Matter, alike: float) -> Iterator[Difference]:
    """The first happening that one clause tells as done and the other as to come."""
    told, other = (
        [verb for verb in one.assertion.verbs if not verb.negated and verb.word.lower() not in LIGHT]
        for one in (a, b)
    )
    for x in told:
        for y in other:
            kinds = {x.status, y.status}
            if not (kinds & _DONE and kinds & _COMING and _same_doing(texts, a, x, b, y, alike)):
                continue
            if any(_is_related(texts, *one) or _is_asked(texts, *one) for one in ((a, x), (b, y))):
                continue
            clash = not _is_told_before(a, b, x, y) and not _same_day(texts, a, b)
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
    if stem(x.word.lower()) == stem(y.word.lower()) and stem(x.word.lower()) in a.own.keys() & b.own.keys():
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


def same_subject(texts: Texts, a: Matter, x: Verb, b: Matter, y: Verb) -> bool:
    """True if the words before two verbs name the same, or nothing but a pronoun stands before one.

    Who is counted ("four towns have opened") is not who is told of alone ("it will open").
    """
    first, second = named_before(texts, a, x), named_before(texts, b, y)
    mine, theirs = first & a.names, second & b.names
    if not mine & theirs and _is_counted(a, x) != _is_counted(b, y):
        return False
    if mine or theirs:
        return bool(mine & theirs) or not first or not second
    return bool(first & second) or not first or not second


def _is_counted(matter: Matter, verb: Verb) -> bool:
    """True if a number stands right before *verb*, with what it counts."""
    return any(0 <= verb.span.start - number.span.end <= _COUNTED for number in matter.assertion.numbers)


def other_subjects(texts: Texts, a: Matter, b: Matter) -> bool:
    """True if the subjects of two clauses are named, and by no common name."""
    x, y = _subject(a), _subject(b)
    if x is None or y is None:
        return False
    mine, theirs = _named(texts, a, x), _named(texts, b, y)
    return bool(mine and theirs) and not mine & theirs


def _subject(matter: Matter) -> Span | None:
    """The subject of a clause, None if it is only who says the rest ("Ann Ode said that …")."""
    subject, source = matter.assertion.subject, matter.assertion.source
    return None if subject and source and subject.overlaps(source) else subject


def names_subject(texts: Texts, a: Matter, b: Matter) -> bool:
    """True if the subjects of two clauses share a word that is no pronoun."""
    x, y = a.assertion.subject, b.assertion.subject
    if x is None or y is None:
        return False
    return bool(texts.terms(a, x.start, x.end) & texts.terms(b, y.start, y.end))


def named_before(texts: Texts, matter: Matter, verb: Verb) -> set[str]:
    """The terms of what stands before *verb*; none for "it" or "the country", which name
    nothing, but "the president" does."""
    clause = matter.assertion.span
    start = max(clause.start, verb.span.start - _OBJECT)
    resumed = _RESUMED.search(texts.body(matter)[clause.start : verb.span.start])
    if resumed and resumed.end("apposed") - resumed.start("apposed") > 1:
        return texts.terms(matter, clause.start, clause.start + resumed.start("apposed"))
    found = texts.terms(matter, start, verb.span.start)
    if matter.meant and not found & matter.names:
        return found | {matter.meant}
    if not found & matter.names and (before := _ANAPHOR.search(texts.body(matter)[start : verb.span.start])):
        return found if before[0].split()[-1].lower() in TITLES else set()
    return found


def object_of(texts: Texts, matter: Matter, verb: Verb) -> set[str]:
    """The terms of what stands right after *verb*, up to a comma."""
    return told_behind(texts, matter, verb.span.end)


def told_behind(texts: Texts, matter: Matter, at: int) -> set[str]:
    """The terms within a few words behind offset *at*, up to a comma."""
    end = min(matter.assertion.span.end, at + _OBJECT)
    cut = _CUT.search(texts.body(matter), at, end)
    return texts.terms(matter, at, cut.start() if cut else end)


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


def orders(texts: Texts, a: Matter, b: Matter) -> Iterator[Difference]:
    """The first two words of order that place the same happenings otherwise."""
    if _SUPPOSED.search(a.text) or _SUPPOSED.search(b.text):
        return
    for x in a.assertion.orders:
        for y in b.assertion.orders:
            if x.relation == y.relation or not _same_sides(texts, a, x, b, y):
                continue
            yield texts.difference(
                "order",
                a,
                b,
                (Span(x.span.start, x.other.end), Span(y.span.start, y.other.end)),
                (x.relation, y.relation),
                _is_point(texts, a, x) or _is_point(texts, b, y),
            )
            return


def _is_point(texts: Texts, matter: Matter, order: Order) -> bool:
    """True if little stands before the word of order: "The announcement came after", no lasting state."""
    before = texts.body(matter)[matter.assertion.span.start : order.span.start]
    return len(before.split()) <= _SHORT


def _same_sides(texts: Texts, a: Matter, x: Order, b: Matter, y: Order) -> bool:
    """True if the same two happenings stand on the two sides of both words of order."""
    left = _stems(texts, a, Span(a.assertion.span.start, x.span.start)), _stems(texts, a, x.other)
    right = _stems(texts, b, Span(b.assertion.span.start, y.span.start)), _stems(texts, b, y.other)
    other = left[1] & right[1]
    return bool(left[0] & right[0]) and len(other) * 3 >= min(len(left[1]), len(right[1])) > 0


def _stems(texts: Texts, matter: Matter, span: Span) -> set[str]:
    """The terms, no names, at *span*."""
    return {term for term in texts.terms(matter, span.start, span.end) if term[0] != "@"}


def actors(texts: Texts, a: Matter, b: Matter) -> Iterator[Difference]:
    """Who is said to have announced it, where the subjects have no name in common."""
    x, y = a.assertion.subject, b.assertion.subject
    if x is None or y is None or not (_announces(a, x) and _announces(b, y)):
        return
    mine, theirs = _named(texts, a, x), _named(texts, b, y)
    if mine and theirs and not mine & theirs:
        yield texts.difference(
            "actor", a, b, (x, y), (" ".join(sorted(mine)), " ".join(sorted(theirs))), False
        )


def _named(texts: Texts, matter: Matter, span: Span) -> set[str]:
    return texts.terms(matter, span.start, span.end) & matter.names


def _announces(matter: Matter, subject: Span) -> bool:
    """True if the verb right after the subject is one of announcing."""
    after = WORD.findall(matter.text[subject.end - matter.assertion.span.start :])[:3]
    return any(stem(word.lower()) == stem("announced") for word in after)
