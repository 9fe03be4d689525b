"""Days taken from what the same article dates elsewhere: "during the meeting", "before the summit".

The day of an occasion is taken only where every clause of the article that names it and stands beside a day
names the same one; else it stays unknown. Pure: one article in, the value of one mention out.
"""

import re
from collections.abc import Sequence

from app.collate.anchors import sentence_of
from app.collate.likeness import likeness, sameness, stem
from app.collate.sequence import other_of, relation_of
from app.collate.told import Known
from app.domain.dates import DateValue, is_day, value_of
from app.domain.mentions import ReadArticle
from app.domain.selector import Span

KINDS = frozenset(["occasion", "first", "made"])
_VERBS = {
    "meet": "met",
    "speech": "spoke",
    "vote": "voted",
    "visit": "visited",
    "call": "called",
    "talks": "talked",
}
_GENERIC = frozenset(["event", "gathering", "session"])
_GATHERINGS = (
    "meeting",
    "met",
    "summit",
    "ceremony",
    "rally",
    "conference",
    "dinner",
    "reception",
    "gathering",
    "event",
)
_WORD = re.compile(r"[^\W\d_]{3,}")
_NAME = re.compile(r"\b[A-Z][\w’-]+")
_BESIDE = 120  # characters between a date and the noun whose day it gives
_BEHIND = 1500  # characters back to the beginning that "the founding members" belong to
_WINDOW = 60  # mentions looked at on either side


def occasion(read: ReadArticle, index: int, known: Sequence[Known]) -> Known:
    """The value of an occasion by the other dates of its article."""
    dates, body = read.found.dates, read.article.body
    kind, _, noun = (dates[index].offset or "").partition("|")[0].partition(":")
    clause = dates[index].clause
    if any(dates[near].clause == clause and known[near].value for near in _around(index, len(dates))):
        return Known(None, "its clause has a date of its own")
    if kind == "occasion":
        return _held(read, index, noun, known)
    for place in range(index - 1, max(-1, index - _WINDOW), -1):
        value, told = known[place].value, dates[place].clause
        if dates[index].expression.start - told.end > _BEHIND:
            break
        words = told.of(body)
        if value is None or not value.earliest or not value.latest or not likeness(words).begins:
            continue
        if kind == "made" and stem(noun) not in {stem(word) for word in _WORD.findall(words)}:
            continue
        printed = f"“{dates[place].expression.of(body)}”"
        if kind == "made":
            rule = f"not later than {printed}, when the article has it begin"
            return Known(value_of(f"[..{value.edtf}]"), rule, known[place].anchor)
        return Known(value, f"{printed}, when the article has it begin", known[place].anchor)
    return Known(None, "the day of the occasion is not known")


def _held(read: ReadArticle, index: int, noun: str, known: Sequence[Known]) -> Known:
    """The one day beside which the article names the meeting, hearing… of *index*."""
    dates, body = read.found.dates, read.article.body
    generic = noun in _GENERIC
    names = set(_NAME.findall(dates[index].expression.of(body)[3:]))
    forms = {stem(noun), *(stem(verb) for start, verb in _VERBS.items() if noun.startswith(start))}
    if generic:
        forms |= {stem(word) for word in _GATHERINGS} if names else set()
    places = []
    for place in _dated(index, known):
        words = _beside(read, place)
        if forms & {stem(word) for word in _WORD.findall(words)} and names <= set(_NAME.findall(words)):
            places.append(place)
    found = _one_day(places, known)
    if found is None:
        return Known(None, "the day of the occasion is not known")
    value, place = found
    doubt = "?" if generic and not value.edtf.endswith("?") else ""
    anchor = known[place].anchor or dates[place].expression.of(body)
    return Known(value_of(value.edtf + doubt), f"the day the article gives for “{noun}” elsewhere", anchor)


def by_other(read: ReadArticle, index: int, known: Sequence[Known]) -> Known | None:
    """The bounds of what came before or after a happening that the article dates elsewhere, if it does."""
    body, mention = read.article.body, read.found.dates[index]
    other = other_of(body, mention)
    if other is None:
        return None
    asked = likeness(other.of(body))
    sentence = sentence_of(read, mention)
    apart = [n for n in _dated(index, known) if not sentence.contains(read.found.dates[n].expression)]
    places = [n for n in apart if sameness(asked, likeness(_beside(read, n)))]
    found = _one_day(places, known)
    if found is None:
        return None
    value, place = found
    relation, printed = relation_of(mention.expression.of(body)), other.of(body)
    if mention.expression.of(body).lower().startswith("followed"):
        relation = "during"  # "X followed Y" tells of Y
    edtf = {"before": f"[..{value.edtf}]", "after": f"[{value.edtf}..]"}.get(relation, value.edtf)
    anchor = known[place].anchor or read.found.dates[place].expression.of(body)
    rule = f"by its order to “{' '.join(printed.split()[:8])}”, dated elsewhere in the article"
    return Known(value_of(edtf), rule, anchor)


def _around(index: int, length: int) -> list[int]:
    return [n for n in range(max(0, index - _WINDOW), min(length, index + _WINDOW)) if n != index]


def _dated(index: int, known: Sequence[Known]) -> list[int]:
    """The mentions around *index* that have a day."""
    return [n for n in _around(index, len(known)) if (value := known[n].value) and is_day(value)]


def _one_day(places: Sequence[int], known: Sequence[Known]) -> tuple[DateValue, int] | None:
    """The day that all of *places* give, the surest wording first; None if they give none or several."""
    given = [(value.edtf, n, value) for n in places if (value := known[n].value)]
    if len({edtf[:10] for edtf, _, _ in given}) != 1:
        return None
    _, place, value = min(given, key=lambda one: one[:2])
    return value, place


def _beside(read: ReadArticle, place: int) -> str:
    """The words of a dated clause that stand near its date."""
    mention = read.found.dates[place]
    start = max(mention.clause.start, mention.expression.start - _BESIDE)
    end = min(max(mention.clause.end, mention.expression.end), mention.expression.end + _BESIDE)
    return Span(start, end).of(read.article.body)
