"""Gives each dated mention its value: which day "Thursday" was, and how we know.

An expression that is not complete in itself is counted from the day its article was written
(`app.collate.anchors`) or from another date of the article (`app.collate.told`). Where neither is known the
mention stays undated, and *rule* says why. Calendar arithmetic is in `app.collate.completion`.
Pure and set-based: no order of the articles can change a value.
"""

from collections import defaultdict

from app.collate.anchors import Anchor, anchors_of, bare_weekday, block_at
from app.collate.completion import complete, single
from app.collate.occasions import KINDS as OCCASIONS
from app.collate.occasions import by_other, occasion
from app.collate.told import (
    Known,
    bounded_by_told,
    counted_from_told,
    is_spoken,
    is_spoken_day,
    named_event,
    newest_full_day,
    own_year,
    spoken,
)
from app.collate.yearless import PrintedMonth, now_between, printed_months, year_beside, year_elsewhere
from app.domain.dates import DateMention, days_spanned, is_day, offset_parts, value_of
from app.domain.groups import EventMention, Ref
from app.domain.mentions import ReadArticle

_DAYS = ("", "Monday", "Tuesday", "Wednesday", "Thursday", "Friday", "Saturday", "Sunday")
_UNANCHORED = "the day of writing is not known"
_RULES = {  # {day}: what is counted from, see `Anchor.day`
    "day": "the {side} such day, counted from {day}",
    "month": "the {side} such month, counted from {day}",
    "season": "counted from {day}",
    "shift": "counted from {day}",
    "exact": "counted from {day}",
    "about": "counted from {day}, approximately",
    "within": "between {day} and the end of the period named",
    "rest": "between {day} and the end named",
    "part": "between the beginning named and {day}",
    "feast": "the {side} day so named, counted from {day}",
    "weekend": "the weekend named, counted from {day}",
    "dom": "the {side} such day of a month, counted from {day}",
    "overnight": "the night before or after {day}, by the verb",
    "part_of_year": "that part of the year named, counted from {day}",
    "coming": "{day} or later",
    "now": "about {day}",
}
_BOUND_WORDS = {
    "since": ", and since then",
    "until": ", lasting until then",
    "upto": ", or earlier",
    "after": ", or later",
}
_SIDES = {"past": "last", "future": "next", "present": "next"}


def resolve(articles: tuple[ReadArticle, ...]) -> dict[Ref, EventMention]:
    """The value of every date mention of *articles*, with rule and anchor in words for a reader."""
    stories: dict[str, list[ReadArticle]] = defaultdict(list)
    for read in articles:
        stories[read.article.story].append(read)
    found: dict[Ref, EventMention] = {}
    for _, story in sorted(stories.items()):
        story = sorted(story, key=lambda read: read.article.key)
        anchors, months = anchors_of(story), printed_months(story)
        for read in story:
            key = read.article.key
            for index, known in enumerate(_resolve_article(read, anchors.get(key), months)):
                found[key, index] = EventMention((key, index), known.value, known.rule, known.anchor)
    return found


def _resolve_article(
    read: ReadArticle, anchor: Anchor | None, months: tuple[PrintedMonth, ...]
) -> list[Known]:
    dates = read.found.dates
    known: list[Known] = []
    newest = None if anchor else newest_full_day(read)
    for index in range(len(dates)):
        one = _resolve_one(read, index, anchor, newest, known)
        if one.value and (other := year_elsewhere(read, dates[index], one.value.edtf, months)):
            one = Known(value_of(other.edtf), other.rule, other.anchor or one.anchor)
        elif beside := year_beside(read, index, known, one):
            one = beside
        known.append(one)
    for index, mention in enumerate(dates):
        if mention.offset == "event":
            known[index] = named_event(read, index, known)
        elif known[index].value is None and is_spoken_day(read, mention):
            known[index] = _not_after(spoken(read, index, known), mention, anchor)
    for index, mention in enumerate(dates):
        if mention.offset == "event":
            known[index] = _ordered(known[index], by_other(read, index, known))
    for index, mention in enumerate(dates):
        if mention.offset == "now" and newest and (month := now_between(read, newest, known)):
            known[index] = month
        if (mention.offset or "").partition(":")[0] in OCCASIONS:
            known[index] = occasion(read, index, known)
    return known


def _ordered(known: Known, by_other: Known | None) -> Known:
    """The more exact of two values of an order."""
    if by_other is None or by_other.value is None:
        return known
    if known.value and days_spanned(known.value) <= days_spanned(by_other.value):
        return known
    return by_other


def _not_after(known: Known, mention: DateMention, anchor: Anchor | None) -> Known:
    """*known* unless it puts what is told as past behind the last day of writing."""
    day = known.value.earliest if known.value else None
    if day and anchor and day > anchor.last.isoformat() and (mention.offset or "").endswith(("0", "-1")):
        return Known(None, "spoken words: the day they were said is not known")
    return known


def _resolve_one(
    read: ReadArticle, index: int, anchor: Anchor | None, newest: DateMention | None, before: list[Known]
) -> Known:
    mention = read.found.dates[index]
    if mention.value is not None:
        return Known(
            mention.value, "printed in full" if is_day(mention.value) else f"{mention.form}, as printed"
        )
    offset = mention.offset
    if offset is None:
        return Known(None, "the words name no date")
    kind = offset_parts(offset)[1].split(":")[0]
    if kind in ("same", "next"):
        latest = anchor.last if anchor and mention.status == "has" else None
        return counted_from_told(read, index, before, latest)
    if kind in OCCASIONS:
        return Known(None, "the day of the occasion is not known")
    if kind in ("by", "from", "at"):
        return bounded_by_told(read, index, before)
    if anchor and (known := _told_weekday(mention, index, anchor)):
        return known
    if kind == "event" or is_spoken_day(read, mention):
        return Known(None, "the day of the event it hangs on is not known")
    if anchor is None:
        return own_year(read, mention, newest) or Known(None, _UNANCHORED)
    if kind == "exact" and is_spoken(read, mention):
        offset = offset.replace("exact:", "about:")  # the day it was said on is not known
    since = _paragraph_start(read, index, before) if kind == "rest" else None
    counted = _from_writing(offset, anchor, since)
    if counted is None:
        return Known(None, _UNANCHORED, anchor.words)
    edtf = single(counted)
    day = "the date told before it in the paragraph" if since and since in edtf else anchor.day
    bound, _, tense = offset_parts(offset)
    rule = _RULES.get(kind) or _weekday_rule(offset, edtf)
    rule = rule.format(day=day, side=_SIDES.get(tense, "last or next"))
    return Known(value_of(edtf), rule + _BOUND_WORDS.get(bound, ""), anchor.words)


def _told_weekday(mention: DateMention, index: int, anchor: Anchor) -> Known | None:
    """The day lent to a weekday by the same happening elsewhere or, assumed, by another of its article."""
    number = bare_weekday(mention)
    if not number:
        return None
    if told := anchor.told.get(index):
        return Known(
            value_of(told.day.isoformat()),
            f"{_DAYS[number]}: the day printed for the same happening",
            told.anchor,
        )
    if told := anchor.weekdays.get(number):
        rule = f"the same {_DAYS[number]} as “{told.printed}” in the article, assumed"
        return Known(value_of(f"{told.day.isoformat()}?"), rule, told.anchor)
    return None


def _weekday_rule(offset: str, edtf: str) -> str:
    _, plain, tense = offset_parts(offset)
    number = int(plain.split(":")[1])
    is_this = plain.endswith(":this") and tense != "past"
    if is_this or plain.endswith((":last", ":next", ":week", ":recent")):
        return f"the {_DAYS[number]} named, counted from {{day}}"
    if tense == "past" and edtf.startswith("["):
        return f"the last {_DAYS[number]} before {{day}}, or the day after it, if the text was added to"
    if tense == "past":
        return f"the last {_DAYS[number]} up to {{day}}, as the verb is in the past"
    if tense:
        return f"the next {_DAYS[number]} from {{day}}, as the verb is not in the past"
    return f"the {_DAYS[number]} before or after {{day}}"


def _from_writing(offset: str, anchor: Anchor, since: str | None) -> str | None:
    """The value counted from a day of writing that may itself be known only within bounds."""
    first, last = complete(offset, anchor.first), complete(offset, anchor.last)
    if not first or not last:
        return None
    kind = offset_parts(offset)[1].split(":")[0]
    if kind == "coming":
        return first
    if kind == "rest" and (end := first.split("..")[1]) == last.split("..")[1]:
        return f"[{since if since and since <= end else anchor.first}..{end}"
    if kind == "part" and first.split("..")[0] == last.split("..")[0]:
        return last
    return first if first == last else None


def _paragraph_start(read: ReadArticle, index: int, before: list[Known]) -> str | None:
    """An earlier date of the same year told in the same paragraph: what is said there was said then."""
    dates = read.found.dates
    block = block_at(read, dates[index].expression.start)
    for place in range(index - 1, -1, -1):
        value = before[place].value
        if block is None or dates[place].expression.start < block.start:
            return None
        if value and value.earliest and value.latest and "/" not in value.edtf and "[" not in value.edtf:
            return value.edtf if value.edtf[:4].isdecimal() and days_spanned(value) <= 31 else None
    return None
