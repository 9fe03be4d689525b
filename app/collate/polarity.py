"""Compares what is said with its denial: "had passed" with "had not passed", "won" with "lost".

A verb clashes with its negation, and a word with its opposite, only where both are said of the same subject
and, if both name one, of the same object. What was not so on one day can have become so by the day another
article came out: that differs and does not clash.
"""

import re
from collections.abc import Iterator

from app.collate.doings import LIGHT, named_before, object_of, same_subject
from app.collate.matter import Matter
from app.collate.printed import Difference, Texts
from app.collate.thesaurus import stem, verb_stem
from app.domain.claims import Verb
from app.domain.dates import DateValue, may_coincide

_MANY = 12  # verbs of a clause that are looked at
_ALIKE, _SURELY = 0.3, 0.4  # likeness that a denial asks for; where the clauses share no name
_REAL, _COMING = frozenset(["has", "already", "now"]), frozenset(["will"])
_PAIRS = """
won lost
accepted rejected
supported opposed
guilty acquitted
upheld overturned
rose fell
raised cut
legal illegal
unanimous divided
agreed refused
allowed banned
accidental deliberate
suicide homicide
armed unarmed
admitted denied
confessed denied
sign veto
stay leave
stay resign
stay quit
stay step
remain leave
remain resign
largest smallest
"""
_REACH = 70  # characters after a verb
_CUT = re.compile(r"[,;:—–“”]|\s(?:and|but|while|when|because|that|who|which|as|if)\s")
_PREPOSITION = re.compile(
    r"(?<=\s)(to|for|on|in|with|against|at|from|about|into|over|by|of|after|before|during|until|since|within)(?=\s)"
)
_WHEN = frozenset(["after", "before", "during", "until", "since", "within"])
_PASSIVE = re.compile(r"\b(?:was|were|been|being|is|are)\b")
_BEEN = re.compile(r"\b(?:was|were|been|being|is|are)(?:\s(?:not|never|\w+ly))*\s*$")
_LEAVES_OPEN = re.compile(r"^den|\byet\b", re.IGNORECASE)  # a speaker's denial; it can be done the same day
_DENYING, _ADMITTING = (
    re.compile(r"den(?:y|ie)", re.IGNORECASE),
    re.compile(r"(?:admit|confess)", re.IGNORECASE),
)
_NEVER_BEFORE = re.compile(r"\bnever before\b|\bnever\b.*\bbefore\b", re.IGNORECASE)
_SINCE = re.compile(r"\bsince\s[^,]*$")
_ANSWERS = frozenset(  # "did not respond" is said to the reporter, "did not speak" of one occasion of many
    [
        *("speak", "spoke", "spoken", "talk", "talked"),
        *("respond", "responded", "reply", "replied", "comment", "commented"),
        *("answer", "answered", "return", "returned", "speak", "spoke", "spoken", "talk", "talked"),
    ]
)
_UNDERGOING = frozenset(  # "passed an inspection": it was inspected
    [
        *("passed", "held", "had", "underwent", "undergone", "received", "conducted", "completed", "carried"),
        *("issued", "delivered", "granted", "gave", "given", "made", "signed", "failed", "survived", "got"),
    ]
)
_CHANGES = """
alive dead
survived dead
arrested dead
open closed
arrested released
missing dead
missing rescued
"""


def _table(lines: str) -> dict[tuple[str, str], bool]:
    return {
        (stem(first), stem(second)): True
        for first, second in (line.split() for line in lines.strip().splitlines())
        if stem(first) != stem(second)
    }


_OPPOSITES, _TURNS = _table(_PAIRS), _table(_CHANGES)


def polarities(texts: Texts, a: Matter, b: Matter, alike: float) -> Iterator[Difference]:
    """The first happening that one clause tells and the other denies, or tells by its opposite."""
    if alike < _ALIKE or not (a.names & b.names or alike >= _SURELY):
        return
    for x in _told(a):
        for y in _told(b):
            if (x.status in _COMING) != (y.status in _COMING):
                continue
            found = _denied(texts, a, x, b, y) or _undone(texts, a, x, b, y) or _opposite(texts, a, x, b, y)
            if found:
                yield found
                return


def _told(matter: Matter) -> list[Verb]:
    told = [verb for verb in matter.assertion.verbs[:_MANY] if verb.status in _REAL | _COMING]
    return [verb for verb in told if verb.word.lower() not in LIGHT and verb.word.lower() not in _ANSWERS]


def _denied(texts: Texts, a: Matter, x: Verb, b: Matter, y: Verb) -> Difference | None:
    """The difference between a verb and its negation."""
    if any(one.negated and _NEVER_BEFORE.search(m.text) for m, one in ((a, x), (b, y))):
        return None  # until this very time
    if x.negated == y.negated or verb_stem(x.word) != verb_stem(y.word):
        return None
    if a.assertion.negated == b.assertion.negated:
        return None  # "It was offered, some say, but that was never the case"
    if not _same(texts, a, x, b, y) and not _is_turned(texts, a, x, b, y):
        return None
    denying, telling = (a, b) if x.negated else (b, a)
    clash = not _may_have_become(texts, denying, telling) and not _apart(texts, denying, telling)
    clash = clash and not _LEAVES_OPEN.search((x if x.negated else y).span.of(texts.body(denying)))
    if x.status in _COMING and clash:
        clash = not _is_before(telling, denying)  # a plan can be given up
    return texts.difference("polarity", a, b, (x.span, y.span), (_told_as(x), _told_as(y)), clash)


def _undone(texts: Texts, a: Matter, x: Verb, b: Matter, y: Verb) -> Difference | None:
    """The difference between a verb denied and its noun done: "was not inspected", "passed an inspection"."""
    if x.negated == y.negated or a.assertion.negated == b.assertion.negated or x.status in _COMING:
        return None
    denying, no, telling, yes = (a, x, b, y) if x.negated else (b, y, a, x)
    if yes.word.lower() not in _UNDERGOING or yes.status not in ("has", "already"):
        return None
    if stem(no.word.lower()) not in object_of(texts, telling, yes):
        return None
    named = named_before(texts, denying, no) & named_before(texts, telling, yes)
    if not named & denying.names:
        return None
    clash = not _may_have_become(texts, denying, telling) and not _apart(texts, denying, telling)
    return texts.difference("polarity", a, b, (x.span, y.span), (_told_as(x), _told_as(y)), clash)


def _told_as(verb: Verb) -> str:
    return "not " * verb.negated + verb_stem(verb.word).lstrip("=")


def _opposite(texts: Texts, a: Matter, x: Verb, b: Matter, y: Verb) -> Difference | None:
    """The difference between a verb and its opposite."""
    if x.negated or y.negated:
        return None
    pair = (stem(x.word.lower()), stem(y.word.lower()))
    if any(_DENYING.match(verb.word) for verb in (x, y)) and not any(
        _ADMITTING.match(v.word) for v in (x, y)
    ):
        return None  # whoever denies a charge refuses nothing
    lasting = pair in _OPPOSITES or pair[::-1] in _OPPOSITES
    if not lasting and pair not in _TURNS and pair[::-1] not in _TURNS:
        return None
    if not _same(texts, a, x, b, y) or _apart(texts, a, b):
        return None
    clash = lasting or not (_is_before(a, b) if pair in _TURNS else _is_before(b, a))
    return texts.difference("polarity", a, b, (x.span, y.span), pair, clash)


def _same(texts: Texts, a: Matter, x: Verb, b: Matter, y: Verb) -> bool:
    """True if two verbs have one subject, named by both, and no two objects."""
    if not (named_before(texts, a, x) & named_before(texts, b, y)) or not same_subject(texts, a, x, b, y):
        return False
    (led, mine), (leads, theirs) = (_complement(texts, *one) for one in ((a, x), (b, y)))
    if mine and theirs and led == leads:
        return len(mine & theirs) * 2 > min(len(mine), len(theirs))
    return not (mine and theirs) or "" in (led, leads)


def _is_turned(texts: Texts, a: Matter, x: Verb, b: Matter, y: Verb) -> bool:
    """True for "the union was not told" beside "the company told the union": what one is told of, the
    other has for its object."""
    (told, passive), (other, active) = ((a, x), (b, y)) if _is_passive(texts, a, x) else ((b, y), (a, x))
    if not _is_passive(texts, told, passive) or _is_passive(texts, other, active):
        return False
    led, object_ = _complement(texts, other, active)
    _, besides = _complement(texts, told, passive)
    named = named_before(texts, told, passive) & object_
    return not led and bool(named) and (not besides or bool(besides & (object_ - named)))


def _is_passive(texts: Texts, matter: Matter, verb: Verb) -> bool:
    """True for "was told", "had not been told"."""
    return _PASSIVE.search(verb.span.of(texts.body(matter))) is not None or (
        _BEEN.search(texts.body(matter)[matter.assertion.span.start : verb.span.start]) is not None
    )


def _complement(texts: Texts, matter: Matter, verb: Verb) -> tuple[str, set[str]]:
    """What a verb is said of: its object ("", terms), or a preposition with the terms behind it.

    What only says when, or how long, is none of it: the answer is then ("", no terms).
    """
    start, end = verb.span.end, min(matter.assertion.span.end, verb.span.end + _REACH)
    words = texts.body(matter)[start:end]
    cut = _CUT.search(words)
    words = words[: cut.start()] if cut else words
    found = _PREPOSITION.search(words)
    direct = texts.terms(matter, start, start + (found.start() if found else len(words)))
    direct -= {term for term in direct if term.endswith("ly")}
    if direct or found is None or found[1] in _WHEN:
        return "", direct
    return found[1], texts.terms(matter, start + found.end(), start + len(words))


def _may_have_become(texts: Texts, denying: Matter, telling: Matter) -> bool:
    """True if what *denying* denies can have happened between the days on which the two came out."""
    if not _is_before(denying, telling) or denying.published is None:
        return False
    days = [day.latest for day, _ in texts.dated(telling)]
    return not days or any(day is None or day >= denying.published[0] for day in days)


def _is_before(one: Matter, other: Matter) -> bool:
    """True if *one*'s article came out on an earlier day than *other*'s."""
    if one.published is None or other.published is None:
        return False
    return one.published[1] < other.published[0]


def _apart(texts: Texts, a: Matter, b: Matter) -> bool:
    """True if both clauses are dated and to different times; "not since May" holds from May on."""
    days, others = texts.dated(a), texts.dated(b)
    if not days or not others:
        return False
    lasting = [one for one, at in days if _SINCE.search(texts.just_before(a, at) + at.of(texts.body(a)))]
    if lasting and all(_is_after(other, one) for other, _ in others for one in lasting):
        return False
    return not any(may_coincide(x, y) for x, _ in days for y, _ in others)


def _is_after(day: DateValue, since: DateValue) -> bool:
    """True if *day* is no earlier than the beginning of *since*."""
    return (day.latest or "9") >= (since.earliest or "")
