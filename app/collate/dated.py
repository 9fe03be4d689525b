"""Compares dates by the act they hang on, also where a clause has several dates or a span of days.

"Passed on Tuesday, sent to the Senate on Wednesday" dates two acts, and each is held against the same act of
the other clause alone. A clash asks for one verb, clauses that are alike, and dates that leave a gap; a plan
that an article of another day tells otherwise may have changed, and only differs.
"""

import re
from collections.abc import Iterator, Sequence
from dataclasses import dataclass
from datetime import date, timedelta

from app.collate.acts import act, is_near_act, is_one_act, is_saying
from app.collate.amounts import counts_otherwise
from app.collate.days import is_day_apart
from app.collate.doings import other_speakers, other_subjects
from app.collate.matter import Matter, other_day
from app.collate.printed import Difference, Texts
from app.collate.thesaurus import stem
from app.domain.dates import DateValue, is_day, may_coincide
from app.domain.selector import Span

_LEAST, _ALIKE = 0.18, 0.3  # likeness of clauses whose dates differ; that clash
_SOME, _MANY = 2, 3  # terms near both dates, one verb among them
_AROUND = 80  # characters on either side of a date
_WEEK = 7
_VAGUE = re.compile(r"[?~%X]|/\.\.|^\.\./|\.\.\]|\[\.\.|,")
_REPEATED = re.compile(
    r"\b(?:again|another|first time|second|third|latest|once more|previous|earlier (?!this)|each|every|daily|"
    r"also|later)\b",
    re.IGNORECASE,
)
_POSSIBLE = re.compile(r"\b(?:may|might|could|can)\b")
_UNSURE = re.compile(r"\b(?:week|weekend|ago|days)\b")
_TIME_WORDS = "year years month months week weeks day days last next first time night"
_TIMES = frozenset(map(stem, _TIME_WORDS.split()))
_TO_COME = ("will", "expected")
_PARTS = {"early": ("01", "15"), "middle": ("08", "22"), "late": ("16", "28")}


@dataclass(frozen=True, slots=True)
class _Dated:
    value: DateValue
    span: Span
    verb: str


def acts(texts: Texts, a: Matter, b: Matter, alike: float) -> Iterator[Difference]:
    """The only two dates of one act, where they cannot be one."""
    if alike < _LEAST or not (a.date_spans and b.date_spans):
        return
    pairs = [
        (x, y)
        for first, second in ((texts.dated(a), texts.dated(b)), (texts.weekdays(a), texts.weekdays(b)))
        for x in _acts_of(texts, a, first)
        for y in _acts_of(texts, b, second)
        if is_near_act(x.verb, y.verb)
    ]
    if len(pairs) != 1 or not _is_apart(texts, a, b, *pairs[0]) or not _may_be_one(texts, a, b):
        return
    x, y = pairs[0]
    is_one, sure = is_one_act(x.verb, y.verb), _evidence(texts, a, x, b, y)
    if sure < _SOME or not (is_one or _gap(x.value, y.value) <= _WEEK):
        return
    least = 1 + any(_UNSURE.search(texts.words(m, one.span)) is not None for m, one in ((a, x), (b, y)))
    clash = (
        is_one
        and sure >= _MANY
        and alike >= _ALIKE
        and not (_is_new_plan(a, b) or is_possible(a) or is_possible(b))
        and _gap(x.value, y.value) >= least
    )
    yield texts.difference("date", a, b, (x.span, y.span), (x.value.edtf, y.value.edtf), clash, True)


def _acts_of(texts: Texts, matter: Matter, dates: Sequence[tuple[DateValue, Span]]) -> list[_Dated]:
    """Those of *dates* that hang on an act."""
    found = []
    for value, span in dates:
        if _VAGUE.search(value.edtf.replace("..", "/", 1) if value.edtf[0] == "[" else value.edtf):
            continue
        verb = "" if texts.is_bound(matter, span) else act(texts, matter, span)
        if verb and not is_saying(verb):
            found.append(_Dated(_narrowed(texts, matter, value, span), span, verb))
    return found


def _narrowed(texts: Texts, matter: Matter, value: DateValue, span: Span) -> DateValue:
    """A month with the part of it that is named ("in mid-May"), "earlier this week" without the last day."""
    part = texts.part_of(matter, span)
    if part and len(value.edtf) == len("2020-05"):
        first, last = _PARTS[part]
        return DateValue(value.edtf, f"{value.edtf}-{first}", f"{value.edtf}-{last}")
    if value.latest and not is_day(value) and texts.words(matter, span).lower().startswith("earlier this"):
        eve = date.fromisoformat(value.latest) - timedelta(days=1)
        return DateValue(value.edtf, value.earliest, eve.isoformat())
    return value


def _may_be_one(texts: Texts, a: Matter, b: Matter) -> bool:
    """True if nothing in the clauses tells that they are of two acts."""
    if any(_REPEATED.search(one.text) or one.assertion.negated for one in (a, b)):
        return False
    if counts_otherwise(a, b):
        return False
    # "a bill cleared the house" and "the house passed a bill" name the same
    return a.names == b.names or not (other_subjects(texts, a, b) or other_speakers(texts, a, b))


def _is_apart(texts: Texts, a: Matter, b: Matter, x: _Dated, y: _Dated) -> bool:
    """True if two dates cannot be one by what is printed: a weekday may be taken for one a week off."""
    if may_coincide(x.value, y.value):
        return False
    if is_day(x.value) and is_day(y.value):
        return _days_between(x.value, y.value) % _WEEK != 0 and is_day_apart(texts, a, x.span, b, y.span)
    return texts.words(a, x.span).lower() != texts.words(b, y.span).lower()


def _days_between(x: DateValue, y: DateValue) -> int:
    return abs((date.fromisoformat(x.earliest or "") - date.fromisoformat(y.earliest or "")).days)


def _gap(x: DateValue, y: DateValue) -> int:
    """The days from the end of one date to the beginning of the other."""
    first, second = sorted((x, y), key=lambda one: one.earliest or "")
    return (date.fromisoformat(second.earliest or "") - date.fromisoformat(first.latest or "")).days


def _evidence(texts: Texts, a: Matter, x: _Dated, b: Matter, y: _Dated) -> int:
    """How much tells that two dates are of one act: the terms near both, and one verb; all that is near one
    of them is much. 0 where each side names others."""
    mine, theirs = (_near(texts, m, one) for m, one in ((a, x), (b, y)))
    names, others = mine & a.names, theirs & b.names
    shared = mine & theirs
    if names - others and others - names:
        return 0
    if all(term[0] == "@" for term in shared):
        return min(_SOME, len(shared))
    is_one = is_one_act(x.verb, y.verb)
    return _MANY if is_one and shared in (mine, theirs) else len(shared) + is_one


def _near(texts: Texts, matter: Matter, one: _Dated) -> set[str]:
    """The terms near a date, without its verb and words of time."""
    clause, span = matter.assertion.span, one.span
    start, end = max(clause.start, span.start - _AROUND), min(clause.end, span.end + _AROUND)
    return texts.terms(matter, start, end) - texts.days - _TIMES - {one.verb}


def is_possible(matter: Matter) -> bool:
    """True for a clause that leaves open whether something will be: "may open on Sunday"."""
    return _POSSIBLE.search(matter.text) is not None


def _is_new_plan(a: Matter, b: Matter) -> bool:
    """True if both clauses tell what is to come, and came out on different days: a plan may have changed."""
    return other_day(a, b) and all(
        "would" in one.text or any(verb.status in _TO_COME for verb in one.assertion.verbs) for one in (a, b)
    )
