"""Values taken from the other dates of the same article: "the same day", "the announcement came…", "just".

What is counted from the day of writing is in `app.collate.chronology`; the calendar in
`app.collate.completion`. Pure: one article in, the value of one mention out.
"""

import re
from collections.abc import Sequence
from dataclasses import dataclass
from datetime import date, timedelta

from app.collate.anchors import block_at
from app.collate.completion import complete
from app.collate.likeness import ANNOUNCING, SAYING_NOUNS, likeness, speaker_of, stem
from app.collate.shifts import shift_day
from app.domain.dates import DateMention, DateValue, days_spanned, is_day, value_of
from app.domain.mentions import ReadArticle

_BETWEEN = frozenset(["which", "that", "who", "also", "only", "just", "shortly", "a", "an", "then"])
_HAPPENING_ENDS = ("ment", "tion", "sion", "ence", "ance", "sal", "val", "ial", "ing", "ings", "ure")
_NO_HAPPENINGS = frozenset(["morning", "evening", "building", "picture", "figure", "audience", "signature"])
_HAPPENING_WORDS = (
    "attack attacks speech death deaths visit talks summit arrest arrests strike strikes crash launch "
    "comments remarks report letter tweet tweets order protest protests release march rally trial verdict "
    "murder victory defeat storm flood inquiry lawsuit claim threat apology collapse meeting address debate "
    "indictment disclosure exchange interview briefing ouster takeover merger outage blast attempt request "
    "proposal votes decision news message phone agreement accord treaty truce reversal retreat discovery"
)
_HAPPENINGS = frozenset(_HAPPENING_WORDS.split())
_SUBJECTED = re.compile(r"c[ao]m|coincid|followed", re.IGNORECASE)  # orders whose subject stands before them
_NAMED_EVENT = re.compile(r"[^\W\d_]{5,}")
_DAYS_IN = {"month": 31, "year": 366, "decade": 3653}  # the widest value such a unit can be counted from
_NEAR = 40  # mentions
_LONG_SPEECH = 3000  # characters
_BESIDE = 80  # characters between a date and the word that tells what it dates
_BEHIND = 40  # characters from a date to an order that places what it dates
_TOLD_NEAR = 1000  # characters back to the date that "the following month" counts from
_CLOSE = 400  # characters between a saying and its date


@dataclass(frozen=True, slots=True)
class Known:
    """A value with the words for its rule and anchor."""

    value: DateValue | None
    rule: str
    anchor: str | None = None


def counted_from_told(read: ReadArticle, index: int, before: list[Known], latest: date | None) -> Known:
    """ "The same day", "the following month": counted from the last date told before that is precise enough.

    A date told far before counts for "the same day" alone. What has happened has not happened after *latest*,
    the last day of writing.
    """
    dates = read.found.dates
    offset = dates[index].offset or ""
    _, _, rest = offset.partition(":")
    unit, _, number = rest.partition(":")
    for place in range(index - 1, -1, -1):
        value = before[place].value
        if offset != "same" and dates[index].expression.start - dates[place].expression.end > _TOLD_NEAR:
            break
        if value is None or not value.earliest or value.edtf.startswith("["):
            continue
        if days_spanned(value) >= _DAYS_IN.get(unit, 1):
            continue
        words = f"“{dates[place].expression.of(read.article.body)}”"
        if offset == "same":
            return Known(value, f"the day of {words} before it in the article", before[place].anchor)
        try:
            moved = value_of(_counted(date.fromisoformat(value.earliest), unit, int(number)))
        except (ValueError, OverflowError):
            break
        if latest and moved.earliest and moved.earliest > latest.isoformat():
            continue
        return Known(moved, f"counted from {words} before it in the article", before[place].anchor)
    return Known(None, "no date is told before it in the article")


def _counted(day: date, unit: str, number: int) -> str:
    """*day* moved by units, or to the next (negative: the last) ISO weekday *number*."""
    if unit != "weekday":
        return shift_day(day, unit, number)
    step = (abs(number) - day.isoweekday()) % 7 or 7
    return (day + timedelta(days=step if number > 0 else step - 7 or -7)).isoformat()


def bounded_by_told(read: ReadArticle, index: int, before: list[Known]) -> Known:
    """ "in 1992, shortly after it…": not later than the date told just before it in the sentence."""
    dates = read.found.dates
    value = before[index - 1].value if index else None
    if value is None or "/" in value.edtf or "[" in value.edtf:
        return Known(None, "no date is told before it in the sentence")
    is_later = dates[index].expression.of(read.article.body).lower() in (
        "later",
        "beginning with",
        "starting with",
    )
    if dates[index].expression.start - dates[index - 1].expression.end > (
        _CLOSE if is_later else _CLOSE // 4
    ):
        return Known(None, "no date is told before it in the sentence")
    if not is_later and not dates[index].clause.contains(dates[index - 1].expression):
        return Known(None, "no date is told before it in the sentence")
    shapes = {"by:told": "[..{}]", "from:told": "[{}..]"}
    edtf = shapes.get(dates[index].offset or "", "{}").format(value.edtf)
    words = dates[index - 1].expression.of(read.article.body)
    return Known(value_of(edtf), f"in its order to “{words}”", before[index - 1].anchor)


def newest_full_day(read: ReadArticle) -> DateMention | None:
    """The latest date an article prints in full, if it names no later year: its own time is near."""
    valued = [one for one in read.found.dates if one.value and one.value.latest and one.value.earliest]
    full = [one for one in valued if one.value and is_day(one.value)]
    newest = max(full, key=lambda one: (one.value.earliest if one.value else "") or "", default=None)
    if newest is None or newest.value is None:
        return None
    latest_year = max((one.value.earliest or "")[:4] for one in valued if one.value)
    return newest if latest_year <= newest.value.edtf[:4] else None


def own_year(read: ReadArticle, mention: DateMention, newest: DateMention | None) -> Known | None:
    """A coming day without its year, counted from the article's `newest_full_day`."""
    offset = mention.offset or ""
    if newest is None or newest.value is None or not newest.value.earliest:
        return None
    if not offset.startswith("day:") or not offset.endswith(("|future", "|present")):
        return None
    edtf = complete(offset, date.fromisoformat(newest.value.earliest))
    words = f"“{newest.expression.of(read.article.body)}” in the same article"
    return Known(value_of(edtf), "the next such day after the full date it prints", words) if edtf else None


def is_spoken_day(read: ReadArticle, mention: DateMention) -> bool:
    """True for "today" and the like between quotation marks: it counts from the speaking, not the writing."""
    return (mention.offset or "").startswith("shift:day:") and is_spoken(read, mention)


def is_spoken(read: ReadArticle, mention: DateMention) -> bool:
    """True if the date stands between quotation marks."""
    at = mention.expression.start
    block = block_at(read, at)
    said = read.article.body[max(block.start, at - _LONG_SPEECH) : at] if block else ""
    return said.count("“") > said.count("”") or said.count('"') % 2 == 1


def spoken(read: ReadArticle, index: int, known: list[Known]) -> Known:
    """A day counted from a speaking: dated close by, or (uncertain) in the speaker's one dated saying."""
    body, dates = read.article.body, read.found.dates
    number = int((dates[index].offset or "").rsplit(":", 1)[1])
    days = {
        place: one.value
        for place, one in enumerate(known)
        if one.value and is_day(one.value) and not is_spoken_day(read, dates[place])
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
    block = block_at(read, at.start) or at
    speaker = speaker_of(body[at.end : min(block.end, at.end + _LONG_SPEECH)]) or speaker_of(
        body[max(block.start, at.start - _CLOSE) : at.start]
    )
    said = [place for place in days if speaker and speaker_of(dates[place].clause.of(body)) == speaker]
    if len({days[place] for place in said}) == 1:
        rule = "perhaps the day of the speaker's dated words in the article"
        return _moved(days[said[0]], number, "?", rule, known[said[0]].anchor)
    return Known(None, "spoken words: the day they were said is not known")


def _moved(value: DateValue, days: int, doubt: str, rule: str, anchor: str | None) -> Known:
    try:
        edtf = shift_day(date.fromisoformat(value.earliest or ""), "day", days)
    except (ValueError, OverflowError):
        return Known(None, "beyond the calendar")
    own = value.edtf[10:] if len(value.edtf) == 11 else ""
    return Known(value_of(edtf + (doubt or own)), rule, anchor)


def named_event(read: ReadArticle, index: int, known: list[Known]) -> Known:
    """ "The announcement came hours after…": the day another sentence of the article gives for announcing."""
    place = named_place(read, index, [one.value for one in known])
    if place is None:
        return Known(None, "the day of the event it hangs on is not known")
    body = read.article.body
    noun = _hung(read, index)
    happening = f"“{noun}”" if noun else "this happening"
    anchor = known[place].anchor or read.found.dates[place].expression.of(body)
    value = known[place].value
    if value and read.found.dates[index].expression.of(body).lower().startswith("follow"):
        rule = f"earlier on the day the article gives for {happening} in another sentence, or before it"
        return Known(value_of(f"[..{value.latest}]"), rule, anchor)
    if noun is None and place == index - 1:
        return Known(value, "the day told before it in the sentence", anchor)
    return Known(value, f"the day the article gives for {happening} in another sentence", anchor)


def _hung(read: ReadArticle, index: int) -> str | None:
    """The happening an order hangs on: the noun before it ("The announcement, which came hours after…")."""
    body, mention = read.article.body, read.found.dates[index]
    if not _SUBJECTED.match(mention.expression.of(body)):
        return None
    words = body[mention.clause.start : mention.expression.start].split()
    while words and words[-1].strip(",").lower() in _BETWEEN:
        words.pop()
    noun = words[-1].strip(",.;:“”\"'‘’").lower() if words else ""
    if not noun.isalpha() or len(noun) < 5 or noun in _NO_HAPPENINGS:
        return None
    return noun if noun in _HAPPENINGS or noun.endswith(_HAPPENING_ENDS) else None


def named_place(read: ReadArticle, index: int, values: Sequence[DateValue | None]) -> int | None:
    """The mention of the same article that dates the happening an order of *index* hangs on.

    Its noun or verb must share its stem with a word of that clause ("announcement", "announced"), or be a
    noun of saying where one dated saying alone stands before it; "announced … after hosting" hangs on
    announcing.
    """
    body, dates = read.article.body, read.found.dates
    clause, at = dates[index].clause, dates[index].expression
    if not _SUBJECTED.match(at.of(body)) and index and clause.contains(dates[index - 1].expression):
        value, gap = values[index - 1], at.start - dates[index - 1].expression.end
        if value and is_day(value) and gap <= _BEHIND:
            return index - 1  # "resigned on Thursday, hours after the vote"
    noun = _hung(read, index) or ""
    stems = {stem(noun)} if noun else set()
    if not stems and speaker_of(clause.of(body)):
        stems = {stem(word) for word in ANNOUNCING if word in clause.of(body).split()}
    sayings, alike = [], []
    for place in range(max(0, index - _NEAR), min(len(dates), index + _NEAR)):
        value = values[place]
        if place == index or dates[place].offset == "event" or value is None or not is_day(value):
            continue
        if value.edtf.endswith("?"):
            continue
        told, day = dates[place].clause, dates[place].expression
        for word in _NAMED_EVENT.finditer(body, told.start, told.end):
            gap = max(word.start() - day.end, day.start - word.end())
            if gap <= _BESIDE and stem(word.group()) in stems:
                alike.append((place > index, abs(place - index), gap, place))
        if place < index and likeness(told.of(body)).says:
            sayings.append(place)
    if alike:
        return min(alike)[3]
    return sayings[0] if len(sayings) == 1 and noun in SAYING_NOUNS else None
