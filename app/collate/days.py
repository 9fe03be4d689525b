"""Compares dates: a different day, month or year of the same doing.

Two dates clash only where both date one doing by its verb, and what is printed tells them apart.
"""

import re
from collections.abc import Iterator

from app.collate.acts import is_attribute, is_saying
from app.collate.amounts import counts_otherwise
from app.collate.doings import LIGHT, other_speakers, other_subjects
from app.collate.matter import Matter
from app.collate.measures import SURELY
from app.collate.printed import Difference, Texts
from app.collate.thesaurus import stem, verb_stem
from app.domain.dates import DateValue, is_day, may_coincide
from app.domain.selector import Span

_SURE_DAY = 0.25
_REPEATED = re.compile(
    r"\b(?:again|back|another|first time|second|third|latest|once more|previous|earlier)\b", re.I
)
_RELATIVE = re.compile(r"(?:who|which|that)\s")
_LASTING = frozenset(
    map(stem, ["remains", "remained", "continues", "continued", "stays", "stayed", "told", *sorted(LIGHT)])
)
_DAY_NAME = re.compile(
    r"\b(?:(?:Mon|Tues|Wednes|Thurs|Fri|Satur|Sun)day|(?:Jan|Feb|Mar|Apr|May|Jun|Jul|Aug|Sep|Oct|Nov|Dec)[a-z]*)\b"
)
_MONTH = re.compile(r"\b(Jan|Feb|Mar|Apr|May|Jun|Jul|Aug|Sep|Oct|Nov|Dec)[a-z]*\b")
_SAID = re.compile(r"\b(?:said|says|told\s[\w’'-]+|announced|confirmed|wrote)\s(?:late\s|early\s)?$")
_THAT = re.compile(r"\s(?:that\s|it\s|he\s|she\s|they\s)")
_SEVERAL, _SHORT = 2, 12  # dates; characters
_SINCE = re.compile(r"\bsince\s(?:[A-Z][a-z]+\s)?(?:1[5-9]|20)\d\d$")
_OWN = re.compile(r"\b(?:its|his|her|their|your|my|our)\s+([a-z]+)\b")
_DIGITS = re.compile(r"\d+")
_YEAR = re.compile(r"\b(?:1[5-9]|20)\d\d\b")


def dates(texts: Texts, a: Matter, b: Matter, alike: float) -> Iterator[Difference]:
    """The only date of each clause, where they cannot be one and date the same doing.

    Days clash; months and years do where both are printed in full. What is printed alike ("on Thursday",
    "May 3") is never told apart by how it was completed.
    """
    first, second = _told_of(texts, a), _told_of(texts, b)
    if len(first) != 1 or len(second) != 1:
        return
    (x, at), (y, there) = first[0], second[0]
    parts = texts.part_of(a, at), texts.part_of(b, there)
    if (
        x.edtf == y.edtf
        and all(parts)
        and parts[0] != parts[1]
        and _is_one_doing(texts, a, at, b, there, alike)
    ):
        yield texts.difference("date", a, b, (at, there), parts, alike >= _SURE_DAY)
        return
    if texts.is_bound(a, at) != texts.is_bound(b, there):
        return
    if is_attribute(texts, a, at) != is_attribute(texts, b, there):
        return
    if _began_otherwise(texts, a, at, x, b, there, y) and alike >= SURELY:
        yield texts.difference("date", a, b, (at, there), (x.edtf, y.edtf), True)
        return
    if (
        may_coincide(x, y)
        or "?" in x.edtf + y.edtf
        or not _is_told_apart(texts, a, at, x, b, there, y, alike)
    ):
        return
    if (
        not _is_one_doing(texts, a, at, b, there, alike)
        or counts_otherwise(a, b)
        or other_subjects(texts, a, b)
    ):
        return
    yield texts.difference("date", a, b, (at, there), (x.edtf, y.edtf), alike >= _SURE_DAY)


def _began_otherwise(
    texts: Texts, a: Matter, at: Span, x: DateValue, b: Matter, there: Span, y: DateValue
) -> bool:
    """True for one lasting thing with two beginnings: "has led the party since 2002", "since 2003"."""
    if (
        not (x.edtf.endswith("/..") and y.edtf.endswith("/.."))
        or len(x.edtf) != len(y.edtf)
        or x.edtf == y.edtf
    ):
        return False
    is_ranked = any(
        one.assertion.superlatives or one.assertion.numbers or one.assertion.negated for one in (a, b)
    )
    printed = [texts.body(m)[max(0, span.start - _SHORT) : span.end] for m, span in ((a, at), (b, there))]
    if is_ranked or not all(_SINCE.search(one) for one in printed) or other_subjects(texts, a, b):
        return False
    verbs = [{verb_stem(verb.word) for verb in one.assertion.verbs} for one in (a, b)]
    return bool(verbs[0] & verbs[1]) and bool(a.names & b.names)


def _told_of(texts: Texts, matter: Matter) -> list[tuple[DateValue, Span]]:
    """The dates of a clause without the day of saying: "said on Friday that work begins in May"."""
    found = texts.dated(matter)
    if len(found) < _SEVERAL:
        return found
    body = texts.body(matter)
    return [
        (day, at)
        for day, at in found
        if not (_SAID.search(texts.just_before(matter, at)) and _THAT.match(body, at.end))
    ]


def _is_one_doing(texts: Texts, a: Matter, at: Span, b: Matter, there: Span, alike: float) -> bool:
    """True if two dates are of one doing: one verb, or two words where not both have a verb of their own."""
    if _REPEATED.search(a.text) or _REPEATED.search(b.text):
        return False
    mine = [term for term in texts.doing(a, at) if term not in _LASTING]
    theirs = [term for term in texts.doing(b, there) if term not in _LASTING]
    verbs = [{stem(verb.word.lower()) for verb in one.assertion.verbs} for one in (a, b)]
    first, second = set(mine) & verbs[0], set(theirs) & verbs[1]
    if first and second:
        besides = (set(mine) & set(theirs)) - first - second
        if not besides and bool(_RELATIVE.match(a.text)) != bool(_RELATIVE.match(b.text)):
            return False  # "who introduced a first version in 2029": who it is stands elsewhere
        return bool(first & second) and not (
            all(map(is_saying, first & second)) and other_speakers(texts, a, b)
        )
    shared = set(mine) & set(theirs)
    if any(
        _is_had(texts, one, span, shared - own)
        for one, span, own in ((a, at, verbs[0]), (b, there, verbs[1]))
    ):
        return False
    if shared & (verbs[0] | verbs[1]):
        return True
    if texts.opens(a, at) or texts.opens(b, there) or (a.names - b.names and b.names - a.names):
        return False  # "On Tuesday, at a rally, …" dates what is told, and others are named there
    most = len(shared) * 2 > min(len(mine), len(theirs))
    return most and (mine[-1] == theirs[-1] or (len(shared) > 1 and alike >= SURELY))


def are_dated_apart(texts: Texts, a: Matter, at: Span, b: Matter, there: Span) -> bool:
    """True if the words around two dates say that they are of two doings: again, until, before a noun."""
    if _REPEATED.search(a.text) or _REPEATED.search(b.text) or counts_otherwise(a, b):
        return True
    if texts.is_bound(a, at) != texts.is_bound(b, there):
        return True
    return is_attribute(texts, a, at) or is_attribute(texts, b, there)


def _is_had(texts: Texts, matter: Matter, at: Span, things: set[str]) -> bool:
    """True if one of *things* is owned before a date: "withdrew its appeal on Thursday" dates no appeal."""
    before = texts.just_before(matter, at)
    return any(stem(found[1].lower()) in things for found in _OWN.finditer(before))


def is_day_apart(texts: Texts, a: Matter, at: Span, b: Matter, there: Span) -> bool:
    """True if two days differ in what is printed: not one weekday, not one day of the month."""
    first, second = texts.words(a, at), texts.words(b, there)
    named, others = set(_DAY_NAME.findall(first)), set(_DAY_NAME.findall(second))
    figures, numbers = set(_DIGITS.findall(first)), set(_DIGITS.findall(second))
    return not (named and named == others and (figures <= numbers or numbers <= figures))


def _is_told_apart(
    texts: Texts, a: Matter, at: Span, x: DateValue, b: Matter, there: Span, y: DateValue, alike: float
) -> bool:
    """True if two dates differ in what is printed."""
    if is_day(x) and is_day(y):
        return is_day_apart(texts, a, at, b, there)
    first, second = texts.words(a, at), texts.words(b, there)
    if not (_is_plain(x) and _is_plain(y)):
        return False
    months = set(_MONTH.findall(first)), set(_MONTH.findall(second))
    if alike >= SURELY and all(months) and not months[0] & months[1] and not _is_one_year_apart(x, y):
        return True
    return bool(_YEAR.search(first) and _YEAR.search(second))


def _is_one_year_apart(x: DateValue, y: DateValue) -> bool:
    """True if two months lie a year apart or more: one of them may be completed wrongly."""
    return abs(int(x.edtf[:4]) - int(y.edtf[:4])) > 1


def _is_plain(value: DateValue) -> bool:
    """True for a year, month or day; not for a range or what is open."""
    return not any(sign in value.edtf for sign in "/.[]~%X")
