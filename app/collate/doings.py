"""Who does what, by the words around a verb; compares "after" with "during the talks", and who announced it.

An order clashes only where both words of order join the same two happenings.
"""

import re
from collections.abc import Iterator

from app.collate.matter import Matter
from app.collate.printed import WORD, Difference, Texts
from app.collate.thesaurus import TITLES, stem
from app.domain.claims import Order, Verb
from app.domain.selector import Span

_OBJECT = 70  # characters after a verb
_COUNTED = 40  # code points between a number and the verb of what it counts
_SHORT = 6  # words of what an order is said of
_CUT = re.compile(r"[,;:—–]")
_ANAPHOR = re.compile(r"\b(?:(?:the|this)\s+[a-z]+|it|they|he|she|we|who|which)\s+$", re.IGNORECASE)
_LIGHT_WORDS = (
    "happen happened do done make made take taken took go gone went come came get give given gave work "
    "worked be been have use used need try tried keep kept put stand stood"
)
_SUPPOSED = re.compile(r"\b(?:if|until|unless|would)\b", re.IGNORECASE)
_WEIGHED = re.compile(r"\b(?:consider|weigh|ponder|mull|plan|hope|think|want|decid)\w*\b", re.IGNORECASE)
_OTHER_TIME = re.compile(r"\b(?:last|next|previous|earlier|every|each)\s", re.IGNORECASE)
_AHEAD = re.compile(r"(?:On|In|At|By|After|Before|During|Since|Earlier|Later)\s[^,]{1,40},\s")
LIGHT = frozenset(_LIGHT_WORDS.split())  # verbs that say too little to be compared
_RESUMED = re.compile(  # "Ann Ode, a former judge who sat for years, was": the subject before its apposition
    r"^[A-Z][\w’'.-]*(?:\s[A-Z][\w’'.-]*){0,5}(?P<apposed>, (?:a|an|the|who|whose)\s[^;:—–“”\"]{3,300}?, )"
    r"(?:is|was|has|had|will|would|may|might|could)\b[^,;:]{0,60}$"
)


def same_subject(texts: Texts, a: Matter, x: Verb, b: Matter, y: Verb) -> bool:
    """True if the words before two verbs name the same, or nothing but a pronoun stands before one.

    Who is counted ("four towns have opened") is not who is told of alone ("it will open").
    """
    first, second = named_before(texts, a, x), named_before(texts, b, y)
    mine, theirs = first & a.names, second & b.names
    if not mine & theirs and is_counted(a, x) != is_counted(b, y):
        return False
    if mine or theirs:
        return bool(mine & theirs) or not first or not second
    return bool(first & second) or not first or not second


def is_counted(matter: Matter, verb: Verb) -> bool:
    """True if a number stands right before *verb*, with what it counts."""
    return any(0 <= verb.span.start - number.span.end <= _COUNTED for number in matter.assertion.numbers)


def other_subjects(texts: Texts, a: Matter, b: Matter) -> bool:
    """True if the subjects of two clauses are named, and by no common name."""
    x, y = _subject(a), _subject(b)
    if x is None or y is None:
        return False
    mine, theirs = _named(texts, a, x), _named(texts, b, y)
    return bool(mine and theirs) and not mine & theirs


def other_speakers(texts: Texts, a: Matter, b: Matter) -> bool:
    """True if two clauses begin with whom they name, who may only say the rest, and share no name there."""
    x, y = a.assertion.subject, b.assertion.subject
    mine, theirs = (_named(texts, m, s) if s else set() for m, s in ((a, x), (b, y)))
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
    after = texts.words(a, x.other), texts.words(b, y.other)
    if any(bool(one.search(after[0])) != bool(one.search(after[1])) for one in (_OTHER_TIME, _WEIGHED)):
        return False  # "during the last races", "since he entered the race"; "as he thought of running"
    named, others = _named(texts, a, x.other), _named(texts, b, y.other)
    if named and others and not named & others:
        return False  # "after the attack in Ostia", "before the attack in Lindal"
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
    if x is None or y is None or not (_announces(a, x) and _announces(b, y)) or texts.apart(a, b):
        return
    x, y = _doer(texts, a, x), _doer(texts, b, y)
    mine, theirs = _named(texts, a, x), _named(texts, b, y)
    if mine and theirs and not mine & theirs:
        yield texts.difference(
            "actor", a, b, (x, y), (" ".join(sorted(mine)), " ".join(sorted(theirs))), False
        )


def _doer(texts: Texts, matter: Matter, subject: Span) -> Span:
    """*subject* without the day or place before its comma, and without a bracket that it leaves open."""
    words = subject.of(texts.body(matter))
    ahead = _AHEAD.match(words)
    start = ahead.end() if ahead else 0
    end = words.rindex("(") if words.rfind("(") > max(start, words.rfind(")")) else len(words)
    kept = words[start:end].rstrip()
    return Span(subject.start + start, subject.start + start + len(kept)) if kept else subject


def _named(texts: Texts, matter: Matter, span: Span) -> set[str]:
    return texts.terms(matter, span.start, span.end) & matter.names


def _announces(matter: Matter, subject: Span) -> bool:
    """True if the verb right after the subject is one of announcing."""
    after = WORD.findall(matter.text[subject.end - matter.assertion.span.start :])[:3]
    return any(stem(word.lower()) == stem("announced") for word in after)
