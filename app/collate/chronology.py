"""Gives each dated mention its value: which day "Thursday" was, and how we know.

An expression that is not complete in itself is counted from the day its article was written
(`app.collate.anchors`), from the date told before it, or from the event it names. Where none of these is
known the mention stays undated, and *rule* says why. Calendar arithmetic is in `app.collate.completion`.
Pure and set-based: no order of the articles can change a value.
"""

import re
from collections import defaultdict
from collections.abc import Sequence
from dataclasses import dataclass
from datetime import date

from app.collate.anchors import Anchor, Told, anchors_of, bare_weekday
from app.collate.completion import complete, shift_day
from app.collate.likeness import ANNOUNCING, SAYING_NOUNS, likeness, speaker_of, stem
from app.domain.dates import DateMention, DateValue, days_spanned, is_day, value_of
from app.domain.groups import EventMention, Ref
from app.domain.mentions import ReadArticle

_DAYS = ("", "Monday", "Tuesday", "Wednesday", "Thursday", "Friday", "Saturday", "Sunday")
_SUBJECT = re.compile(
    r"\W{0,3}(?:the|this|that|his|her|its|their)\s+([^\W\d_]+)(?:\s+([^\W\d_]+))?", re.IGNORECASE
)
_NAMED_EVENT = re.compile(r"[^\W\d_]{5,}")
_DAYS_IN = {"month": 31, "year": 366, "decade": 3653}  # the widest value such a unit can be counted from
_CLOSE = 400  # characters between a saying and its date
_UNANCHORED = "the day of writing is not known"
_RULES = {
    "day": "the year nearest to the day of writing that fits the tense",
    "month": "the month nearest to the day of writing that fits the tense",
    "season": "counted from the day of writing",
    "shift": "counted from the day of writing",
    "about": "counted from the day of writing, approximately",
    "within": "between the day of writing and the period named",
    "rest": "between the day of writing and the end named",
    "part": "between the beginning named and the day of writing",
    "coming": "on the day of writing or later",
    "now": "about the time of writing",
}


@dataclass(frozen=True, slots=True)
class _Known:
    """A value with the words for its rule and anchor."""

    value: DateValue | None
    rule: str
    anchor: str | None = None


def resolve(articles: tuple[ReadArticle, ...]) -> dict[Ref, EventMention]:
    """The value of every date mention of *articles*, with rule and anchor in words for a reader."""
    stories: dict[str, list[ReadArticle]] = defaultdict(list)
    for read in articles:
        stories[read.article.story].append(read)
    found: dict[Ref, EventMention] = {}
    for _, story in sorted(stories.items()):
        anchors = anchors_of(sorted(story, key=lambda read: read.article.key))
        for read in story:
            key = read.article.key
            for index, known in enumerate(_resolve_article(read, anchors.get(key))):
                found[key, index] = EventMention((key, index), known.value, known.rule, known.anchor)
    return found


def _resolve_article(read: ReadArticle, anchor: Anchor | None) -> list[_Known]:
    dates = read.found.dates
    known: list[_Known] = []
    for index in range(len(dates)):
        known.append(_resolve_one(read, index, anchor, known))
    for index, mention in enumerate(dates):
        if mention.offset == "event":
            known[index] = _named_event(read, index, known)
        elif known[index].value is None and _is_spoken_day(read, mention):
            known[index] = _spoken(read, index, known)
    return known


def _resolve_one(read: ReadArticle, index: int, anchor: Anchor | None, before: list[_Known]) -> _Known:
    mention = read.found.dates[index]
    if mention.value is not None:
        return _Known(
            mention.value, "printed in full" if is_day(mention.value) else f"{mention.form}, as printed"
        )
    offset = mention.offset
    if offset is None:
        return _Known(None, "the words name no date")
    kind = offset.removeprefix("since:").split(":")[0].split("|")[0]
    if kind in ("same", "next"):
        return _counted_from_told(offset, before)
    if kind in ("by", "from"):
        return _bounded_by_told(read, index, before)
    if anchor and (told := _told_weekday(mention, index, anchor)):
        number = told.day.isoweekday()
        return _Known(value_of(told.day.isoformat()), f"{_DAYS[number]}, the same happening", told.anchor)
    if kind == "event" or _is_spoken_day(read, mention):
        return _Known(None, "the day of the event it hangs on is not known")
    if anchor is None:
        return _own_year(read, mention) or _Known(None, _UNANCHORED)
    edtf = _from_writing(offset, anchor, _paragraph_start(read, index, before))
    rule = _RULES.get(kind) or _weekday_rule(offset)
    return _Known(value_of(edtf) if edtf else None, rule if edtf else _UNANCHORED, anchor.words)


def _told_weekday(mention: DateMention, index: int, anchor: Anchor) -> Told | None:
    number = bare_weekday(mention)
    return anchor.told.get(index) or anchor.weekdays.get(number) if number else None


def _weekday_rule(offset: str) -> str:
    number = int(offset.removeprefix("since:").split(":")[1].split("|")[0])
    tense = offset.partition("|")[2]
    if ":last" in offset or ":next" in offset:
        return f"the {_DAYS[number]} named, counted from the day of writing"
    if tense == "past":
        return f"the last {_DAYS[number]} up to the day of writing, as the verb is in the past"
    if tense:
        return f"the next {_DAYS[number]} from the day of writing, as the verb is not in the past"
    return f"the {_DAYS[number]} before or after the day of writing"


def _from_writing(offset: str, anchor: Anchor, since: str | None) -> str | None:
    """The value counted from a day of writing that may itself be known only within bounds."""
    first, last = complete(offset, anchor.first), complete(offset, anchor.last)
    if not first or not last:
        return None
    kind = offset.split(":")[0]
    if kind == "coming":
        return first
    if kind == "rest" and (end := first.split("..")[1]) == last.split("..")[1]:
        return f"[{since or anchor.first}..{end}"
    if kind == "part" and first.split("..")[0] == last.split("..")[0]:
        return last
    return first if first == last else None


def _paragraph_start(read: ReadArticle, index: int, before: list[_Known]) -> str | None:
    """An earlier date of the same year told in the same paragraph: what is said there was said then."""
    dates, start = read.found.dates, None
    for block in read.found.layout.blocks:
        if block.span.contains(dates[index].expression):
            start = block.span.start
    for place in range(index - 1, -1, -1):
        value = before[place].value
        if start is None or dates[place].expression.start < start:
            return None
        if value and value.earliest and value.latest and "/" not in value.edtf and "[" not in value.edtf:
            return value.edtf if value.edtf[:4].isdecimal() and days_spanned(value) <= 31 else None
    return None


def _counted_from_told(offset: str, before: list[_Known]) -> _Known:
    """ "The same day", "two weeks later": counted from the last date told before, if it is precise enough."""
    _, _, rest = offset.partition(":")
    unit, _, number = rest.partition(":")
    for one in reversed(before):
        value = one.value
        if value is None or not value.earliest or value.edtf.startswith("["):
            continue
        if days_spanned(value) >= _DAYS_IN.get(unit, 1):
            continue
        if offset == "same":
            return _Known(value, "the day told before it in the article", one.anchor)
        try:
            edtf = shift_day(date.fromisoformat(value.earliest), unit, int(number))
        except (ValueError, OverflowError):
            break
        return _Known(value_of(edtf), "counted from the date told before it in the article", one.anchor)
    return _Known(None, "no date is told before it in the article")


def _own_year(read: ReadArticle, mention: DateMention) -> _Known | None:
    """A day without its year, in an article that prints a full date of the latest year it names."""
    offset = mention.offset or ""
    if not offset.startswith("day:") or not offset.endswith(("|future", "|present")):
        return None
    values = [one.value for one in read.found.dates if one.value and one.value.latest]
    full = [one for one in read.found.dates if one.value and is_day(one.value)]
    if not full:
        return None
    newest = max(full, key=lambda one: (one.value.latest if one.value else "") or "")
    day = date.fromisoformat((newest.value.latest if newest.value else None) or "0001-01-01")
    if day.year < max(int((value.earliest or "0001")[:4]) for value in values):
        return None
    edtf = complete(offset, day)
    words = f"“{newest.expression.of(read.article.body)}” in the same article"
    return _Known(value_of(edtf), "the next such day after the full date it prints", words) if edtf else None


def _is_spoken_day(read: ReadArticle, mention: DateMention) -> bool:
    """True for "today" and the like between quotation marks: it counts from the speaking, not the writing."""
    if not (mention.offset or "").startswith("shift:day:"):
        return False
    body, at = read.article.body, mention.expression.start
    start = next((b.span.start for b in read.found.layout.blocks if b.span.contains(mention.expression)), at)
    said = body[start:at]
    return said.count("“") > said.count("”") or said.count('"') % 2 == 1


def _spoken(read: ReadArticle, index: int, known: list[_Known]) -> _Known:
    """A day counted from a speaking: dated close by, or (uncertain) in the speaker's one dated saying."""
    body, dates = read.article.body, read.found.dates
    number = int((dates[index].offset or "").rsplit(":", 1)[1])
    days = {
        place: one.value
        for place, one in enumerate(known)
        if one.value and is_day(one.value) and not _is_spoken_day(read, dates[place])
    }
    for place in (index + 1, index - 1):
        gap = (
            abs(dates[place].expression.start - dates[index].expression.start)
            if place in days
            else _CLOSE + 1
        )
        if gap <= _CLOSE and dates[index].form != "just now":
            return _moved(days[place], number, "", "counted from the day it was said", known[place].anchor)
    at = dates[index].expression
    end = next((b.span.end for b in read.found.layout.blocks if b.span.contains(at)), at.end)
    speaker = speaker_of(body[at.end : end])
    said = [place for place in days if speaker and speaker_of(dates[place].clause.of(body)) == speaker]
    if len({days[place] for place in said}) == 1:
        rule = "perhaps the day of the speaker's dated words in the article"
        return _moved(days[said[0]], number, "?", rule, known[said[0]].anchor)
    return _Known(None, "spoken words: the day they were said is not known")


def _moved(value: DateValue, days: int, doubt: str, rule: str, anchor: str | None) -> _Known:
    edtf = shift_day(date.fromisoformat(value.earliest or "0001-01-01"), "day", days)
    return _Known(value_of(edtf + doubt), rule, anchor)


def _bounded_by_told(read: ReadArticle, index: int, before: list[_Known]) -> _Known:
    """ "in 1992, shortly after it…": not later than the date told just before it in the sentence."""
    dates = read.found.dates
    value = before[index - 1].value if index else None
    if value is None or "/" in value.edtf or "[" in value.edtf:
        return _Known(None, "no date is told before it in the sentence")
    if dates[index].expression.start - dates[index - 1].expression.end > _CLOSE // 4:
        return _Known(None, "no date is told before it in the sentence")
    edtf = f"[..{value.edtf}]" if dates[index].offset == "by:told" else f"[{value.edtf}..]"
    words = dates[index - 1].expression.of(read.article.body)
    return _Known(value_of(edtf), f"in its order to “{words}”", before[index - 1].anchor)


def _named_event(read: ReadArticle, index: int, known: list[_Known]) -> _Known:
    """ "The announcement came hours after…": the day another sentence of the article gives for announcing."""
    place = named_place(read, index, [one.value for one in known])
    if place is None:
        return _Known(None, "the day of the event it hangs on is not known")
    body = read.article.body
    noun = _SUBJECT.match(read.found.dates[index].clause.of(body))
    rule = f"the day the article gives for “{noun[1] if noun else ''}” in another sentence"
    return _Known(
        known[place].value, rule, known[place].anchor or read.found.dates[place].expression.of(body)
    )


def named_place(read: ReadArticle, index: int, values: Sequence[DateValue | None]) -> int | None:
    """The mention of the same article that dates the event the clause of *index* begins with.

    Its noun must share its stem with a word of that clause ("announcement", "announced"), or be a noun of
    saying where one dated saying alone stands before it.
    """
    body, dates = read.article.body, read.found.dates
    subject = _SUBJECT.match(dates[index].clause.of(body))
    noun = subject[1].lower() if subject else ""
    stems = {stem(word) for word in subject.groups() if word and len(word) >= 5} if subject else set()
    if not stems and (speaker_of(dates[index].clause.of(body))):
        stems = {stem(word) for word in ANNOUNCING if word in dates[index].clause.of(body).split()}
    sayings = []
    for place in sorted(range(len(dates)), key=lambda other: (other > index, abs(other - index))):
        value = values[place]
        if place == index or dates[place].offset == "event" or value is None or not is_day(value):
            continue
        if value.edtf.endswith("?"):
            continue
        clause = dates[place].clause.of(body)
        if stems & {stem(word) for word in _NAMED_EVENT.findall(clause)}:
            return place
        if place < index and likeness(clause).says:
            sayings.append(place)
    return sayings[0] if len(sayings) == 1 and noun in SAYING_NOUNS else None
