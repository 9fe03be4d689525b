"""One event with every passage that tells it: what the event page shows, and its part in a timeline.

A telling is a passage of one article with a date expression; which of them tell the same event is decided at
ingest. Statements are fixed in number: one for the key, one for the event, three for its tellings and the
articles they were dated by.
"""

from dataclasses import dataclass, replace
from typing import Any

from sqlalchemy import Connection, func, tuple_
from sqlmodel import col, select

from app.domain.selector import Span
from app.store.context import LIMIT, context
from app.store.refs import OUTLET_COLUMNS, OutletRef
from app.store.tables import Article, Event, EventMention, Outlet, Story

PAGE = 100  # tellings on the page of an event
SHOWN = 40  # tellings of an event in a list


@dataclass(frozen=True, slots=True)
class Telling:
    """A passage that tells the event, with the date it prints and how that was read.

    *exact* is the clause as printed; the date expression begins at *expression_start* of the article, mostly
    but not always inside the clause. *rule* and *anchor* say in words how the value was reached. *relation*
    ("after", "before", "during") places the event by another happening, in the words *order_text*.
    """

    event_id: int
    key: str
    article: str  # key
    headline: str | None
    position: int
    paragraph: int | None
    start: int
    exact: str
    expression_start: int
    expression: str
    edtf: str | None
    earliest: str | None
    latest: str | None
    rule: str
    anchor: str | None
    status: str | None
    relation: str | None
    order_text: str | None
    outlet: OutletRef
    before: str = ""  # the rest of its sentence, on the page of the event alone
    after: str = ""


@dataclass(frozen=True, slots=True)
class Witness:
    """An article of the story that a date was reckoned from: its key and outlet."""

    article: str
    outlet: OutletRef


@dataclass(frozen=True, slots=True)
class EventPage:
    """An event with a page of its tellings, in the order of publication; *total* counts them all.

    *witnesses* are the articles that their anchors name, by file.
    """

    key: str
    story: str
    story_title: str
    label: str
    label_outlet: OutletRef
    edtf: str | None
    earliest: str | None
    latest: str | None
    certainty: str
    disputed: bool
    order_disputed: bool
    outlets: int
    tellings: tuple[Telling, ...]
    total: int
    more: bool
    witnesses: dict[str, Witness]


_COLUMNS: tuple[Any, ...] = (
    *(EventMention.event_id, EventMention.key, Article.key, Article.headline, Article.position),
    *(EventMention.paragraph, EventMention.start, EventMention.exact, EventMention.expression_start),
    *(EventMention.expression, EventMention.edtf, EventMention.earliest, EventMention.latest),
    *(EventMention.rule, EventMention.anchor, EventMention.status),
    *(EventMention.relation, EventMention.order_text, *OUTLET_COLUMNS),
)
_AROUND = func.substr(
    Article.body,
    func.max(0, col(EventMention.start) - LIMIT) + 1,
    2 * LIMIT + func.length(EventMention.exact),
)
_EVENT: tuple[Any, ...] = (
    *(Event.id, Event.label, Event.edtf, Event.earliest, Event.latest, Event.certainty),
    *(Event.disputed, Event.order_disputed, Event.outlets),
    *(Story.slug, Story.title, Event.story_id, *OUTLET_COLUMNS),
)


def canonical_key(connection: Connection, key: str) -> str | None:
    """The key of the event that the mention with *key* belongs to, or None if there is no such mention."""
    statement = (
        select(Event.key)
        .join(EventMention, col(EventMention.event_id) == col(Event.id))
        .where(col(EventMention.key) == key)
        .order_by(col(EventMention.id))
        .limit(1)
    )
    return connection.execute(statement).scalar()


def event_page(connection: Connection, key: str, after: str | None = None) -> EventPage | None:
    """The event whose canonical key is *key*, with the tellings behind that with key *after*.

    None if there is no such event, or no such telling in it.
    """
    row = connection.execute(
        select(*_EVENT)
        .join(Story, col(Story.id) == col(Event.story_id))
        .join(EventMention, col(EventMention.id) == col(Event.label_id))
        .join(Article, col(Article.id) == col(EventMention.article_id))
        .join(Outlet, col(Outlet.id) == col(Article.outlet_id))
        .where(col(Event.key) == key)
    ).first()
    if row is None:
        return None
    number, label, edtf, earliest, latest, certainty, disputed, order_disputed, outlets = row[:9]
    story, title, story_id = row[9:12]
    found = _tellings(connection, number, after)
    if found is None:
        return None
    total = select(func.count()).where(col(EventMention.event_id) == number)
    return EventPage(
        key=key,
        story=story,
        story_title=title,
        label=label,
        label_outlet=OutletRef(*row[12:]),
        edtf=edtf,
        earliest=earliest,
        latest=latest,
        certainty=certainty,
        disputed=disputed,
        order_disputed=order_disputed,
        outlets=outlets,
        tellings=found[:PAGE],
        total=connection.execute(total).scalar_one(),
        more=len(found) > PAGE,
        witnesses=_witnesses(connection, story_id, [named_file(t.anchor) for t in found[:PAGE]]),
    )


def named_file(anchor: str | None) -> str:
    """The file at the end of an anchor such as “on 3 March” in b.txt; empty if it names none."""
    return (anchor or "").rpartition("” in ")[2] if "” in " in (anchor or "") else ""


def _witnesses(connection: Connection, story_id: int, files: list[str]) -> dict[str, Witness]:
    columns: tuple[Any, ...] = (Article.file, Article.key, *OUTLET_COLUMNS)
    rows = connection.execute(
        select(*columns)
        .join(Outlet, col(Outlet.id) == col(Article.outlet_id))
        .where(col(Article.story_id) == story_id, col(Article.file).in_(sorted(set(files))))
    )
    return {file: Witness(key, OutletRef(*outlet)) for file, key, *outlet in rows}


def _tellings(connection: Connection, event_id: int, after: str | None) -> tuple[Telling, ...] | None:
    place = (col(Article.position), col(EventMention.start))
    of_event = col(EventMention.event_id) == event_id
    statement = _joined(select(_AROUND, *_COLUMNS)).where(of_event)
    if after is not None:
        cursor = connection.execute(
            select(*place)
            .join(Article, col(Article.id) == col(EventMention.article_id))
            .where(of_event, col(EventMention.key) == after)
            .order_by(col(EventMention.id).desc())
        ).first()
        if cursor is None:
            return None
        statement = statement.where(tuple_(*place) > tuple_(*cursor))
    rows = connection.execute(statement.order_by(*place).limit(PAGE + 1))
    return tuple(_in_sentence(_telling(row[1:]), row[0]) for row in rows)


def _in_sentence(telling: Telling, around: str) -> Telling:
    """*telling* with the rest of its sentence, cut from the words *around* it."""
    first = min(telling.start, LIMIT)
    last = first + len(telling.exact)
    low, high = around.rfind("\n", 0, first) + 1, around.find("\n", last)
    high = len(around) if high < 0 else high
    found = context(around, Span(low, high), Span(first, last))
    return replace(
        telling, before=around[found.start : first].lstrip(), after=around[last : found.end].rstrip()
    )


def tellings_of(connection: Connection, events: list[int]) -> dict[int, tuple[Telling, ...]]:
    """For each event id its first `SHOWN` tellings, in the order of publication."""
    place = func.row_number().over(
        partition_by=col(EventMention.event_id), order_by=(col(Article.position), col(EventMention.start))
    )
    numbered = (
        select(col(EventMention.id).label("id"), place.label("place"))
        .join(Article, col(Article.id) == col(EventMention.article_id))
        .where(col(EventMention.event_id).in_(events))
        .subquery()
    )
    rows = connection.execute(
        _joined(select(*_COLUMNS))
        .join(numbered, numbered.c.id == col(EventMention.id))
        .where(numbered.c.place <= SHOWN)
        .order_by(col(EventMention.event_id), numbered.c.place)
    )
    found: dict[int, list[Telling]] = {}
    for row in rows:
        found.setdefault(row[0], []).append(_telling(row))
    return {number: tuple(tellings) for number, tellings in found.items()}


def _joined(statement: Any) -> Any:
    return (
        statement.select_from(EventMention)
        .join(Article, col(Article.id) == col(EventMention.article_id))
        .join(Outlet, col(Outlet.id) == col(Article.outlet_id))
    )


def _telling(row: Any) -> Telling:
    own = len(row) - len(OUTLET_COLUMNS)
    return Telling(*(*row[:own], OutletRef(*row[own:])))
