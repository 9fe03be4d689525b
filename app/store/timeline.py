"""The timeline of a story: its events narrowed, counted, one page at a time by keyset, undated ones last.

Filters combine like those of quotes: any of the values of one name, all of the names. An event falls into a
period if some day within its bounds does; an undated one falls into none.
"""

from dataclasses import dataclass, field, replace
from typing import Any

from sqlalchemy import ColumnElement, Connection, func, or_, tuple_
from sqlalchemy.orm import aliased
from sqlmodel import col, select

from app.store.corrections import is_corrected
from app.store.events import Telling, tellings_of
from app.store.lacking import event_without, events_lacking
from app.store.match import matching
from app.store.refs import OUTLET_COLUMNS, Facet, OutletRef
from app.store.tables import Article, Event, EventMention, Outlet

PAGE = 60


@dataclass(frozen=True, slots=True)
class EventFilters:
    """What the timeline is narrowed to; empty means everything. Dates are ISO days, months or years."""

    story_id: int
    outlets: tuple[str, ...] = ()
    certainties: tuple[str, ...] = ()
    disputed: bool = False
    since: str | None = None
    until: str | None = None
    text: str | None = None
    without: tuple[str, ...] = ()  # outlets of which none tells it


@dataclass(frozen=True, slots=True)
class Dates:
    """All events of a timeline that share one date: its EDTF value, bounds and certainty, and how many."""

    edtf: str | None
    earliest: str | None
    latest: str | None
    certainty: str
    sort: str
    events: int
    disputed: int


@dataclass(frozen=True, slots=True)
class EventRow:
    """An event in a list. *label* is its clearest printed clause, *label_outlet* who prints it."""

    id: int
    key: str
    label: str
    edtf: str | None
    earliest: str | None
    latest: str | None
    certainty: str
    disputed: bool
    order_disputed: bool
    outlets: int
    corrected: bool  # by an editor
    label_outlet: OutletRef
    tellings: tuple[Telling, ...] = ()


@dataclass(frozen=True, slots=True)
class EventList:
    """A page of events. *dates* are those of all that match, in order, and *total* counts these; *more* says
    whether another page follows."""

    rows: tuple[EventRow, ...]
    total: int
    more: bool
    dates: tuple[Dates, ...]
    facets: dict[str, tuple[Facet, ...]] = field(default_factory=dict)


_MEMBER = aliased(EventMention)
_ROW: tuple[Any, ...] = (
    *(Event.id, Event.key, Event.label, Event.edtf, Event.earliest, Event.latest),
    *(Event.certainty, Event.disputed, Event.order_disputed, Event.outlets),
    *(is_corrected("event", _MEMBER, _MEMBER.event_id, Event.id), *OUTLET_COLUMNS),
)


def event_list(connection: Connection, filters: EventFilters, after: str | None = None) -> EventList | None:
    """A page of events behind the one with key *after*; None if the story has no such event."""
    statement = (
        select(*_ROW)
        .join(EventMention, col(EventMention.id) == col(Event.label_id))
        .join(Article, col(Article.id) == col(EventMention.article_id))
        .join(Outlet, col(Outlet.id) == col(Article.outlet_id))
        .where(*narrowed(filters))
        .order_by(col(Event.sort), col(Event.id))
    )
    if after is not None:
        cursor = select(Event.sort, Event.id).where(
            col(Event.key) == after, col(Event.story_id) == filters.story_id
        )
        place = connection.execute(cursor).first()
        if place is None:
            return None
        statement = statement.where(tuple_(col(Event.sort), col(Event.id)) > tuple_(*place))
    found = connection.execute(statement.limit(PAGE + 1)).all()
    tellings = tellings_of(connection, [row[0] for row in found[:PAGE]])
    rows = tuple(_row(row, tellings.get(row[0], ())) for row in found[:PAGE])
    dates = dates_of(connection, filters)
    total = sum(d.events for d in dates)
    return EventList(rows, total, len(found) > PAGE, dates, _facets(connection, filters))


def events_of(connection: Connection, ids: list[int]) -> dict[int, EventRow]:
    """Some events by id, with their tellings."""
    rows = connection.execute(
        select(*_ROW)
        .join(EventMention, col(EventMention.id) == col(Event.label_id))
        .join(Article, col(Article.id) == col(EventMention.article_id))
        .join(Outlet, col(Outlet.id) == col(Article.outlet_id))
        .where(col(Event.id).in_(ids))
    ).all()
    tellings = tellings_of(connection, ids)
    return {row[0]: _row(row, tellings.get(row[0], ())) for row in rows}


def _row(row: Any, tellings: tuple[Telling, ...]) -> EventRow:
    own = len(row) - len(OUTLET_COLUMNS)
    return EventRow(*(*row[:own], OutletRef(*row[own:]), tellings))


def dates_of(connection: Connection, filters: EventFilters) -> tuple[Dates, ...]:
    """The dates of all events that match, in order, each with how many events share it."""
    values: tuple[Any, ...] = (Event.edtf, Event.earliest, Event.latest, Event.certainty, Event.sort)
    disputed = func.count().filter(col(Event.disputed).is_(True))
    statement = (
        select(*(*values, func.count(), disputed))
        .where(*narrowed(filters))
        .group_by(*values)
        .order_by(col(Event.sort), col(Event.edtf))
    )
    return tuple(Dates(*row) for row in connection.execute(statement))


def narrowed(filters: EventFilters) -> list[ColumnElement[bool]]:
    """The conditions on `Event` for *filters*."""
    wanted: list[ColumnElement[bool]] = [col(Event.story_id) == filters.story_id]
    if filters.outlets:
        wanted.append(
            select(EventMention.id)
            .join(Article, col(Article.id) == col(EventMention.article_id))
            .join(Outlet, col(Outlet.id) == col(Article.outlet_id))
            .where(col(EventMention.event_id) == col(Event.id), col(Outlet.slug).in_(filters.outlets))
            .exists()
        )
    if filters.certainties:
        wanted.append(col(Event.certainty).in_(filters.certainties))
    if filters.disputed:
        wanted.append(col(Event.disputed).is_(True))
    if filters.since or filters.until:
        wanted.append(col(Event.certainty) != "undated")
    if filters.since:
        wanted.append(or_(col(Event.latest).is_(None), col(Event.latest) >= filters.since))
    if filters.until:
        wanted.append(or_(col(Event.earliest).is_(None), col(Event.earliest) <= filters.until + "~"))
    if filters.without:
        wanted += event_without(filters.without)
    if filters.text:
        wanted.append(col(Event.id).in_(matching("event", filters.text)))
    return wanted


def _facets(connection: Connection, filters: EventFilters) -> dict[str, tuple[Facet, ...]]:
    outlets = (
        select(Outlet.slug, Outlet.label, func.count(col(Event.id).distinct()))
        .select_from(Event)
        .join(EventMention, col(EventMention.event_id) == col(Event.id))
        .join(Article, col(Article.id) == col(EventMention.article_id))
        .join(Outlet, col(Outlet.id) == col(Article.outlet_id))
        .where(*narrowed(replace(filters, outlets=())))
        .group_by(col(Outlet.id))
        .order_by(col(Outlet.label))
    )
    certainties = (
        select(Event.certainty, Event.certainty, func.count())
        .where(*narrowed(replace(filters, certainties=())))
        .group_by(col(Event.certainty))
    )
    disputed = select(func.count()).where(*narrowed(replace(filters, disputed=True)))
    number = connection.execute(disputed).scalar_one()
    others = narrowed(replace(filters, without=()))
    return {
        "outlet": tuple(Facet(*row) for row in connection.execute(outlets)),
        "without": events_lacking(connection, filters.story_id, others),
        "certainty": tuple(Facet(*row) for row in connection.execute(certainties)),
        "disputed": (Facet("yes", "yes", number),) if number else (),
    }
