"""Makes the rows of events and their mentions.

A mention's key is hashed from its date expression, its clause and its work. Mentions alike in one article
share it; if they belong to different events, the later one's key counts them (kind "event 2").
"""

from collections import defaultdict
from datetime import date, timedelta

from app.domain.address import key_of
from app.domain.dates import DateMention, DateValue
from app.domain.groups import Event, EventMention, OrderStatement, Ref
from app.domain.selector import Span
from app.store.article_rows import Frame, Row, checked, paragraph_at
from app.store.contents import Contents

UNDATED = "~"  # sorts after every day


def event_text(body: str, mention: DateMention) -> str:
    """The words the key of an event's mention is made of."""
    return f"{mention.expression.of(body)} | {mention.clause.of(body)}"


def certainty(value: DateValue | None) -> str:
    """How exactly *value* is known: "day", "month", "year", "span", "open" (on one side) or "undated"."""
    if value is None:
        return "undated"
    first, last = value.earliest, value.latest
    if first is None or last is None:
        return "open"
    if first == last:
        return "day"
    if first[:-2] == last[:-2] and first.endswith("-01") and _ends_month(last):
        return "month"
    if first[:-6] == last[:-6] and first.endswith("-01-01") and last.endswith("-12-31"):
        return "year"
    return "span"


def sort_key(value: DateValue | None) -> str:
    """Orders events by their earliest day, then by their latest; the undated come last.

    "Or earlier" has no earliest day: it comes just before its last one, and never shares that day's key.
    """
    if value is None:
        return UNDATED
    if value.earliest is None:
        return f"{value.latest} .."
    return f"{value.earliest} {value.latest or '9999-12-31'}"


def event_rows(contents: Contents, frame: Frame) -> tuple[list[Row], list[Row]]:
    """The events (by story, date and key) and their mentions (by article and place)."""
    keys = keys_of(contents, frame)
    order = sorted(
        contents.collation.events,
        key=lambda e: (frame.article(e.label[0]).article.story, sort_key(e.value), keys[e.label]),
    )
    numbers = {m.mention: number for number, event in enumerate(order, 1) for m in event.mentions}
    mentions = sorted(
        (m for e in order for m in e.mentions), key=lambda m: (frame.article_ids[m.mention[0]], m.mention[1])
    )
    mention_ids = {m.mention: number for number, m in enumerate(mentions, 1)}
    events = [_event(frame, number, event, keys, mention_ids) for number, event in enumerate(order, 1)]
    told = {statement.mention: statement for event in order for statement in event.order}
    rows = [_mention(frame, m, mention_ids, numbers, keys) for m in mentions]
    return events, [row | _order(frame, told.get(m.mention)) for m, row in zip(mentions, rows, strict=True)]


def _order(frame: Frame, statement: OrderStatement | None) -> Row:
    if statement is None:
        return {"relation": None, "order_text": None}
    start = min(statement.words.start, statement.other.start)
    end = max(statement.words.end, statement.other.end)
    body = frame.article(statement.mention[0]).article.body
    return {"relation": statement.relation, "order_text": checked(body, Span(start, end))}


def _event(frame: Frame, number: int, event: Event, keys: dict[Ref, str], mention_ids: dict[Ref, int]) -> Row:
    read = frame.article(event.label[0])
    value = event.value
    return {
        "id": number,
        "key": keys[event.label],
        "story_id": frame.story_ids[read.article.story],
        "label": checked(read.article.body, read.found.dates[event.label[1]].clause),
        "label_id": mention_ids[event.label],
        "edtf": value.edtf if value else None,
        "earliest": value.earliest if value else None,
        "latest": value.latest if value else None,
        "certainty": certainty(value),
        "disputed": event.disputed,
        "order_disputed": event.order_disputed,
        "outlets": len({frame.article(m.mention[0]).article.outlet for m in event.mentions}),
        "sort": sort_key(value),
    }


def _mention(
    frame: Frame, mention: EventMention, ids: dict[Ref, int], events: dict[Ref, int], keys: dict[Ref, str]
) -> Row:
    read = frame.article(mention.mention[0])
    found = read.found.dates[mention.mention[1]]
    value = mention.value
    return {
        "id": ids[mention.mention],
        "key": keys[mention.mention],
        "event_id": events[mention.mention],
        "article_id": frame.article_ids[read.article.key],
        "start": found.clause.start,
        "end": found.clause.end,
        "exact": checked(read.article.body, found.clause),
        "expression_start": found.expression.start,
        "expression_end": found.expression.end,
        "expression": checked(read.article.body, found.expression),
        "paragraph": paragraph_at(read, found.clause.start)[0],
        "edtf": value.edtf if value else None,
        "earliest": value.earliest if value else None,
        "latest": value.latest if value else None,
        "rule": mention.rule,
        "anchor": mention.anchor,
        "status": found.status,
    }


def keys_of(contents: Contents, frame: Frame) -> dict[Ref, str]:
    owners: dict[Ref, int] = {}
    for number, event in enumerate(contents.collation.events):
        for mention in event.mentions:
            if mention.mention in owners:
                raise ValueError(f"date {mention.mention} belongs to two events")
            owners[mention.mention] = number
    keys: dict[Ref, str] = {}
    alike: dict[tuple[str, str], list[int]] = defaultdict(list)
    for ref in sorted(owners, key=lambda r: (frame.article_ids[r[0]], r[1])):
        read = frame.article(ref[0])
        text = event_text(read.article.body, read.found.dates[ref[1]])
        key = key_of("event", read.article.work, text)
        events = alike[ref[0], key]
        if owners[ref] not in events:
            events.append(owners[ref])
        nth = events.index(owners[ref]) + 1
        keys[ref] = key if nth == 1 else key_of(f"event {nth}", read.article.work, text)
    return keys


def _ends_month(day: str) -> bool:
    try:
        return (date.fromisoformat(day) + timedelta(days=1)).day == 1
    except (ValueError, OverflowError):
        return False
