"""The day each article counts from: what "Thursday" and "last month" are relative to, and how that is known.

In this order: the publication date the manifest states; the date the text prints about itself; what the story
gives away, when another article prints the full date of a happening that this one dates by its weekday. The
weekday must fit the calendar, the two sentences must share names and head words, and all such articles must
point to one day; else there is no anchor. Rounds are taken over the whole story at once, so the order of
articles cannot matter.
"""

import re
from bisect import bisect_right
from collections import defaultdict
from collections.abc import Mapping, Sequence
from dataclasses import dataclass, field, replace
from datetime import date, timedelta

from app.collate.completion import complete
from app.collate.likeness import Likeness, likeness, sameness
from app.domain.dates import DateMention, is_day, value_of
from app.domain.groups import Ref
from app.domain.mentions import ReadArticle
from app.domain.selector import Span

_ROUNDS = 3
_READ = 200  # mentions of an article that lend and borrow days: its first ones, where the news is
_WEEK = timedelta(days=6)
_STOP = re.compile(r"[.!?]['\"”’)]*\s")
_SENTENCE_REACH = 400
_SPACED = re.compile(r"\S+\s*|\s+")
_FEW = 3  # words shown beside a date


@dataclass(frozen=True, slots=True)
class Told:
    """A day that a text gives away, the words that say where, and those of the mention it dates."""

    day: date
    anchor: str
    printed: str = ""


@dataclass(frozen=True, slots=True)
class Anchor:
    """The first and last day an article can have been written on, and the weekdays whose day is known.

    *words* say where that is known from, *day* what is counted from ("the day of publication").
    """

    first: date
    last: date
    words: str
    day: str
    told: Mapping[int, Told] = field(default_factory=dict)  # index of a mention -> its day
    weekdays: Mapping[int, Told] = field(default_factory=dict)  # ISO weekday -> its day


@dataclass(frozen=True, slots=True)
class _Donor:
    """A mention with a known day that may lend it to others."""

    ref: Ref
    told: Told
    likeness: Likeness


def anchors_of(story: Sequence[ReadArticle]) -> dict[str, Anchor]:
    """The anchors of the articles of one story that have one, by article key."""
    anchors = {read.article.key: anchor for read in story if (anchor := _stated(read))}
    sentences = {
        (read.article.key, index): likeness(sentence_of(read, mention).of(read.article.body))
        for read in story
        for index, mention in enumerate(read.found.dates[:_READ])
    }
    donors = [donor for read in story for donor in _printed_days(read, anchors, sentences)]
    open_reads = [read for read in story if read.article.key not in anchors]
    told: dict[Ref, Told] = {}
    for _ in range(_ROUNDS):
        lenders = donors + [_Donor(ref, day, sentences[ref]) for ref, day in sorted(told.items())]
        found = {
            (read.article.key, index): day
            for read in open_reads
            for index, mention in enumerate(read.found.dates[:_READ])
            if (number := bare_weekday(mention))
            and (day := _lent((read.article.key, index), number, sentences, lenders))
        }
        if found == told:
            break
        told = found
    for read in open_reads:
        own = {
            index: replace(day, printed=_words_at(read, index))
            for (key, index), day in told.items()
            if key == read.article.key
        }
        if own and (anchor := _inferred(read, own)):
            anchors[read.article.key] = anchor
    return anchors


def bare_weekday(mention: DateMention) -> int | None:
    """The ISO number of a weekday that stands alone ("on Thursday", not "last Thursday"), else None."""
    plain, _, _ = (mention.offset or "").partition("|")
    kind, _, rest = plain.partition(":")
    return int(rest) if kind == "weekday" and rest.isdecimal() else None


def tense_of(mention: DateMention) -> str:
    """The tense printed around the mention, "" if none was found."""
    return (mention.offset or "").partition("|")[2]


def block_at(read: ReadArticle, at: int) -> Span | None:
    """The block that holds the offset *at*."""
    blocks = read.found.layout.blocks
    place = bisect_right(blocks, at, key=lambda block: block.span.start) - 1
    return blocks[place].span if place >= 0 and at < blocks[place].span.end else None


def sentence_of(read: ReadArticle, mention: DateMention) -> Span:
    """The sentence around a mention's clause, by its full stops: what its likeness is taken from."""
    body, clause = read.article.body, mention.clause
    block = block_at(read, mention.expression.start) or clause
    low = max(block.start, clause.start - _SENTENCE_REACH)
    stops = [match.end() for match in _STOP.finditer(body, low, clause.start)]
    after = _STOP.search(body, clause.end, min(block.end, clause.end + _SENTENCE_REACH))
    start = stops[-1] if stops else low
    end = after.end() if after else min(block.end, clause.end + _SENTENCE_REACH)
    return Span(min(start, clause.start), max(end, clause.end))


def _stated(read: ReadArticle) -> Anchor | None:
    article = read.article
    stated = read.found.layout.stated_date
    basis = article.basis.get("published", "manifest")
    for edtf, words, day in (
        (article.published, f"published {article.published} ({basis})", "the day of publication"),
        (stated, f"dated {stated} in its own text", "the date the text prints about itself"),
    ):
        if edtf:
            value = value_of(edtf)  # the manifest's reader has refused what is no EDTF
            if value.earliest and value.latest:
                first, last = date.fromisoformat(value.earliest), date.fromisoformat(value.latest)
                return Anchor(first, last, words, day)
    return None


def _printed_days(
    read: ReadArticle, anchors: Mapping[str, Anchor], sentences: Mapping[Ref, Likeness]
) -> list[_Donor]:
    """The mentions of one article whose day is certain: printed in full, or a weekday beside a stated day."""
    donors = []
    anchor = anchors.get(read.article.key)
    for index, mention in enumerate(read.found.dates[:_READ]):
        value = mention.value
        source = f"“{mention.expression.of(read.article.body)}” in {name_of(read)}"
        if value is None and anchor and anchor.first == anchor.last and bare_weekday(mention):
            edtf = complete(mention.offset or "", anchor.first)
            value = value_of(edtf) if edtf else None
            source += f", {anchor.words}"
        if value and is_day(value) and value.earliest:
            ref = (read.article.key, index)
            donors.append(_Donor(ref, Told(date.fromisoformat(value.earliest), source), sentences[ref]))
    return donors


def name_of(read: ReadArticle) -> str:
    """The outlet's name, or the file where nobody states one."""
    return read.article.outlet_name or read.article.file


def _lent(ref: Ref, number: int, sentences: Mapping[Ref, Likeness], lenders: Sequence[_Donor]) -> Told | None:
    """The one day that other mentions of the same happening name; None when none or several do."""
    fitting: dict[date, tuple[int, Ref, Told]] = {}
    for lender in lenders:
        if lender.ref == ref or lender.told.day.isoweekday() != number:
            continue
        score = sameness(sentences[ref], lender.likeness)
        if score:
            entry = (-score, lender.ref, lender.told)
            day = lender.told.day
            fitting[day] = min(fitting.get(day, entry), entry, key=lambda one: one[:2])
    if len(fitting) != 1:
        return None
    return next(iter(fitting.values()))[2]


def _inferred(read: ReadArticle, told: dict[int, Told]) -> Anchor | None:
    """When an article was written, as far as the weekdays lent to it say; None if they contradict."""
    days: dict[int, set[date]] = defaultdict(set)
    for day in told.values():
        days[day.day.isoweekday()].add(day.day)
    weekdays = {
        day.day.isoweekday(): day
        for _, day in sorted(told.items(), reverse=True)
        if len(days[day.day.isoweekday()]) == 1
    }
    first, last = date.min, date.max
    for index, mention in enumerate(read.found.dates):
        lent = told.get(index) or weekdays.get(bare_weekday(mention) or 0)
        if lent is None:
            continue
        tense = tense_of(mention)
        first = max(first, lent.day if tense == "past" else lent.day - _WEEK)
        last = min(last, lent.day if tense in ("future", "present") else lent.day + _WEEK)
    if first > last or not weekdays:
        return None
    words = min(day.anchor for day in weekdays.values())
    newest = min(told.items(), key=lambda one: (-one[1].day.toordinal(), one[0]))[1]
    return Anchor(first, last, words, f"the day of “{newest.printed}” in the article", told, weekdays)


def _words_at(read: ReadArticle, index: int) -> str:
    """A few printed words with the expression of a mention at their end, or where none precede, its start."""
    body, mention = read.article.body, read.found.dates[index]
    clause, at = mention.clause, mention.expression
    before = _SPACED.findall(body[min(clause.start, at.start) : at.start])
    after = _SPACED.findall(body[at.end : max(clause.end, at.end)])
    start = at.start - len("".join(before[-_FEW:]))
    end = at.end if before else at.end + len("".join(after[:_FEW]))
    return " ".join(body[start:end].split()).strip(",;: ")
