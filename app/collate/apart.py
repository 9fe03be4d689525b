"""What words around two numbers say that they are of two things: a part, a limit, others, another year.

Asked before numbers are compared (`app.collate.measures`) or weighed (`app.collate.weighed`).
"""

import re

from app.collate.amounts import MEASURES
from app.collate.counted import are_other_pronouns, prints_too
from app.collate.matter import Matter
from app.collate.printed import WORD, Texts
from app.collate.thesaurus import PLAIN, name_term, stem
from app.domain.claims import Number
from app.domain.dates import DateValue, is_day, may_coincide

OTHERS = re.compile(r"\s(?:others?|more)\b", re.IGNORECASE)
ROOM = re.compile(
    r"\b(?:licen[cs]ed?|certified|capacity|room for|limit(?:ed)?|maximum|designed|allowed|"
    r"permitted|can|could|seats?)\b",
    re.IGNORECASE,
)
_MORE = re.compile(r"\b(?:another|additional|other|further|extra)\s+$", re.IGNORECASE)
_PARTNERS = re.compile(r"\bwith\s+$")  # "a pact with 11 nations" is one of 12
_SIDES = (  # stems of words that say who is for a thing and who is against it
    (
        {stem(word) for word in ("support", "favor", "favour", "approve", "agree")},
        {stem(word) for word in ("oppose", "against", "disapprove", "disagree", "reject")},
    ),
    (
        {stem(word) for word in ("rose", "raised", "gained", "climbed", "grew")},
        {stem(word) for word in ("fell", "cut", "lost", "declined", "shrank")},
    ),
)
_SAID_OF = re.compile(
    r"\s(?:for|of|to|by|with|than|against|from)\s(?:[\w’'-]+\s){0,4}([A-Z][\w-]+),\s(?:who|which|whose)\b[^,;]*$"
)
_SINCE = re.compile(r",\s[^,]*\bsince\s|\s(?:after|when|as|while|before|because)\s")
_NOW = re.compile(r"\b(?:now|currently|at present|so far|still|already)\b[^,]*$")
_DIMENSIONS = frozenset(["long", "wid", "high", "deep", "tall", "away", "thick"])  # stems
_YEAR = 4  # digits
_FAR, _NAMED = 10, 2


def are_at_other_times(texts: Texts, a: Matter, x: Number, b: Matter, y: Number) -> bool:
    """True if both clauses are dated to different times."""
    days, others = times_of(texts, a, x), times_of(texts, b, y)
    return bool(days and others) and not any(_is_one_time(one, other) for one in days for other in others)


def are_told_apart(texts: Texts, a: Matter, x: Number, b: Matter, y: Number) -> bool:
    """True if the words around two numbers say that they are of two things: others, another year."""
    days, others = times_of(texts, a, x), times_of(texts, b, y)
    is_of_a_time = any(one.state or one.unit[0] in MEASURES for one in (x, y))
    if bool(days) != bool(others) and is_of_a_time and _is_of_a_year(days or others):
        return True
    mine, theirs = texts.name_before(a, x.span), texts.name_before(b, y.span)
    if mine and theirs and mine != theirs:
        return True
    if are_other_pronouns(a, x, b, y) or prints_too(texts, a, y, b) or prints_too(texts, b, x, a):
        return True
    if _is_of_another(a, x, b) or _is_of_another(b, y, a):
        return True
    if _take_sides(a, x, b, y) or _are_of_other_size(x, y):
        return True
    if _is_of_another_thing(texts, a, x, b) or _is_of_another_thing(texts, b, y, a):
        return True
    if _DIMENSIONS & set(x.unit) and _DIMENSIONS & set(y.unit) and x.unit[-1] != y.unit[-1]:
        return True
    before, after = texts.just_before(a, x.span), texts.just_before(b, y.span)
    may_change = not any(one.state or one.unit == ("age",) for one in (x, y))
    is_of_now = may_change and bool(_NOW.search(before)) != bool(_NOW.search(after))
    if any(OTHERS.match(texts.body(m), one.span.end) for m, one in ((a, x), (b, y))):
        return True
    return is_of_now or any(
        bool(words.search(before)) != bool(words.search(after)) for words in (_MORE, ROOM, _PARTNERS)
    )


def _is_of_another(matter: Matter, number: Number, other: Matter) -> bool:
    """True for "… more only for Ann Ode, who cost 3 million": said of her, whom *other* does not name."""
    found = _SAID_OF.search(matter.text[: number.span.start - matter.assertion.span.start])
    return found is not None and name_term(found[1].lower()) in matter.names - other.names


def _is_of_another_thing(texts: Texts, matter: Matter, number: Number, other: Matter) -> bool:
    """True for "a gash 30 metres long", where the other clause speaks of no gash."""
    words = WORD.findall(texts.just_before(matter, number.span))
    is_noun = (
        words and words[-1].islower() and words[-1] not in PLAIN and not words[-1].endswith(("ed", "ly"))
    )
    return bool(_DIMENSIONS & set(number.unit) and is_noun) and stem(words[-1]) not in other.own


def _take_sides(a: Matter, x: Number, b: Matter, y: Number) -> bool:
    """True if one number is of those for a thing and the other of those against it."""
    sides = [
        {stem(word.lower()) for word in WORD.findall(one.text[number.span.end - one.assertion.span.start :])}
        for one, number in ((a, x), (b, y))
    ]
    return any(
        bool(pro & sides[0]) != bool(pro & sides[1]) and bool(con & sides[0]) != bool(con & sides[1])
        for pro, con in _SIDES
    )


def _are_of_other_size(x: Number, y: Number) -> bool:
    """True for numbers so far apart that they hardly measure one thing, unless they name it alike."""
    low, high = sorted((abs(x.value), abs(y.value)))
    return (
        low * _FAR < high and low > 0 and not (x.state or y.state) and len(set(x.unit) & set(y.unit)) < _NAMED
    )


def times_of(texts: Texts, matter: Matter, number: Number) -> list[DateValue]:
    """The dates of a clause without those that a rank counts from: "3 percent, the most since 1998"."""
    body = texts.body(matter)
    return [
        day
        for day, span in texts.dated(matter)
        if span.start < number.span.start or not _SINCE.search(body, number.span.end, span.end)
    ]


def _is_of_a_year(days: list[DateValue]) -> bool:
    """True if a year, and no day of it, is named: "in 2012 three workers were hurt"."""
    return any(len(day.edtf) == _YEAR for day in days)


def _is_one_time(x: DateValue, y: DateValue) -> bool:
    """True for the same time: one day, month or year, or a day within what the other names."""
    return x.edtf == y.edtf or ((is_day(x) or is_day(y)) and may_coincide(x, y))
