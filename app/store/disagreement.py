"""The quotes, claims and events of a story in one order: most disagreement first, then most outlets.

An entry is graded 0 (changed words, values that cannot both hold, dates or order disputed), 1 (values that
likely cannot), 2 (shortened, stated differently), 3 (several outlets, no difference found) or 4 (one outlet
only, or matched loosely).
Filters that only quotes have leave only quotes. Statements are fixed in number; each kind is read by keyset
and the pages are merged.
"""

from dataclasses import dataclass, replace
from heapq import nsmallest
from typing import Any

from sqlalchemy import ColumnElement, Connection, case, func, literal, tuple_
from sqlmodel import col, select

from app.store.claims import LIKELY, ClaimFilters
from app.store.claims import narrowed as narrowed_claims
from app.store.lacking import claims_lacking, events_lacking
from app.store.quote_filters import QuoteFilters
from app.store.quote_filters import narrowed as narrowed_quotes
from app.store.quotes import facets
from app.store.refs import Facet
from app.store.tables import Article, Claim, ClaimAssertion, Event, EventMention, Outlet, Quote
from app.store.timeline import EventFilters
from app.store.timeline import narrowed as narrowed_events

KINDS = ("claim", "quote", "event")
PAGE = 20
_PARTS = 3  # grades below this are differences

_TABLES: dict[str, Any] = {"claim": Claim, "quote": Quote, "event": Event}
_GRADE: dict[str, ColumnElement[int]] = {
    "claim": case(
        (col(Claim.loose), 4),
        (col(Claim.outlets) == 1, 4),
        (LIKELY, 1),
        (col(Claim.conflict), 0),
        (col(Claim.slots) != "", 2),
        else_=3,
    ),
    "quote": case(
        (col(Quote.family) == "changed", 0),
        (col(Quote.family) == "shortened", 2),
        (col(Quote.family) == "same", 3),
        else_=4,
    ),
    "event": case((col(Event.disputed), 0), (col(Event.outlets) > 1, 3), else_=4),
}


@dataclass(frozen=True, slots=True)
class RowFilters:
    """What the rows are narrowed to: *kinds* of KINDS (empty: all), and the filters of quotes.

    Of *quotes*, story, outlets, words, *without* and *differing* hold for every kind; the others leave only
    quotes.
    """

    quotes: QuoteFilters
    kinds: tuple[str, ...] = ()

    @property
    def only_quotes(self) -> bool:
        """True if a filter is asked that claims and events do not have."""
        return bool(self.quotes.speakers or self.quotes.families or self.quotes.kinds)

    def takes(self, kind: str) -> bool:
        """True if rows of *kind* may be left."""
        return kind in (self.kinds or KINDS) and (kind == "quote" or not self.only_quotes)


@dataclass(frozen=True, slots=True)
class Place:
    """A row's place in the order."""

    grade: int
    fewer: int  # outlets, negative: most first
    kind: int  # index in KINDS
    id: int

    @property
    def order(self) -> tuple[int, int, int, int]:
        """What rows are sorted by."""
        return self.grade, self.fewer, self.kind, self.id


@dataclass(frozen=True, slots=True)
class Places:
    """A page of places, how many rows match, of each kind, and how many of all differ."""

    places: tuple[Place, ...]
    more: bool
    of_kind: dict[str, int]  # with all filters but the kind
    total: int
    differing: int  # with all filters but "differing"


def places(connection: Connection, filters: RowFilters, after: str | None = None) -> Places | None:
    """A page of the order behind *after* (a kind and a key, "claim-…"); None if there is no such row."""
    start = None
    if after is not None:
        start = _place_of(connection, *after.partition("-")[::2])
        if start is None:
            return None
    found: list[Place] = []
    of_kind, differing = {}, 0
    for number, kind in enumerate(KINDS):
        wanted = _wanted(filters, kind)
        grade, table = _GRADE[kind], _TABLES[kind]
        order = (grade, -col(table.outlets), literal(number), col(table.id))
        behind = [tuple_(*order) > tuple_(*map(literal, start.order))] if start else []
        rows = connection.execute(select(*order).where(*wanted, *behind).order_by(*order).limit(PAGE + 1))
        found += [Place(*row) for row in rows]
        of_kind[kind], parting = _counts(connection, filters, kind)
        differing += parting if filters.takes(kind) else 0
    first = nsmallest(PAGE + 1, found, key=lambda place: place.order)
    total = sum(count for kind, count in of_kind.items() if filters.takes(kind))
    return Places(tuple(first[:PAGE]), len(first) > PAGE, of_kind, total, differing)


def _place_of(connection: Connection, kind: str, key: str) -> Place | None:
    if kind not in KINDS:
        return None
    table = _TABLES[kind]
    row = connection.execute(
        select(_GRADE[kind], table.outlets, table.id).where(col(table.key) == key)
    ).first()
    return Place(row[0], -row[1], KINDS.index(kind), row[2]) if row else None


def _counts(connection: Connection, filters: RowFilters, kind: str) -> tuple[int, int]:
    """How many rows of *kind* there are, and how many of them differ."""
    alone = RowFilters(replace(filters.quotes, differing=False), (kind,))
    parting = func.count().filter(_GRADE[kind] < _PARTS)
    row = connection.execute(
        select(func.count(), parting).select_from(_TABLES[kind]).where(*_wanted(alone, kind))
    ).one()
    return (row[1] if filters.quotes.differing else row[0]), row[1]


def _wanted(filters: RowFilters, kind: str) -> list[ColumnElement[bool]]:
    """The conditions on the table of *kind*."""
    asked = filters.quotes
    assert asked.story_id is not None
    if not filters.takes(kind):
        return [col(_TABLES[kind].id) < 0]  # none
    if kind == "quote":
        found = narrowed_quotes(replace(asked, differing=False))
    elif kind == "claim":
        shared = ClaimFilters(asked.story_id, outlets=asked.outlets, text=asked.text, without=asked.without)
        found = narrowed_claims(shared)
    else:
        told = EventFilters(asked.story_id, outlets=asked.outlets, text=asked.text, without=asked.without)
        found = narrowed_events(told)
    return [*found, _GRADE[kind] < _PARTS] if asked.differing else found


def row_facets(connection: Connection, filters: RowFilters) -> dict[str, tuple[Facet, ...]]:
    """How many rows each outlet has, all other filters kept; of quotes, also each value of their filters."""
    own = facets(connection, filters.quotes)
    counted: dict[str, int] = {}
    if filters.takes("quote"):
        counted = {facet.value: facet.count for facet in own["outlet"]}
    any_outlet = replace(filters, quotes=replace(filters.quotes, outlets=()))
    for kind, mention, link in (
        ("claim", ClaimAssertion, ClaimAssertion.claim_id),
        ("event", EventMention, EventMention.event_id),
    ):
        table: Any = _TABLES[kind]
        statement = (
            select(Outlet.slug, func.count(func.distinct(col(table.id))))
            .select_from(table)
            .join(mention, col(link) == col(table.id))
            .join(Article, col(Article.id) == col(mention.article_id))
            .join(Outlet, col(Outlet.id) == col(Article.outlet_id))
            .where(*_wanted(any_outlet, kind))
            .group_by(col(Outlet.id))
        )
        for slug, number in connection.execute(statement):
            counted[slug] = counted.get(slug, 0) + number
    outlets = tuple(Facet(slug, slug, number) for slug, number in counted.items())
    without = _without_facet(connection, filters, own["without"])
    asked = {name: own[name] if "quote" in (filters.kinds or KINDS) else () for name in own}
    return {**asked, "outlet": outlets, "without": without}


def _without_facet(
    connection: Connection, filters: RowFilters, quotes: tuple[Facet, ...]
) -> tuple[Facet, ...]:
    """How many rows each outlet has nothing of; *quotes* are those of them that are quotes."""
    any_outlet = replace(filters, quotes=replace(filters.quotes, without=()))
    assert filters.quotes.story_id is not None
    counted = [quotes] if filters.takes("quote") else []
    counted.append(claims_lacking(connection, _wanted(any_outlet, "claim")))
    counted.append(events_lacking(connection, filters.quotes.story_id, _wanted(any_outlet, "event")))
    total: dict[str, int] = {}
    for facet in (facet for kind in counted for facet in kind):
        total[facet.value] = total.get(facet.value, 0) + facet.count
    return tuple(Facet(slug, slug, number) for slug, number in total.items())
