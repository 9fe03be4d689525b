"""The list of quotes: narrowed, counted, one page at a time by keyset.

Counts beside a filter's values tell how many quotes the list would have with that value, all other filters
kept.
"""

from dataclasses import dataclass, field
from typing import Any

from sqlalchemy import Connection, and_, func, tuple_
from sqlalchemy.orm import aliased
from sqlalchemy.sql import Select
from sqlmodel import col, select

from app.store.corrections import is_corrected
from app.store.lacking import quotes_lacking
from app.store.quote_filters import QuoteFilters, narrowed
from app.store.refs import OUTLET_COLUMNS, Facet, OutletRef, SpeakerRef
from app.store.tables import Outlet, Quotation, Quote, QuoteFeature, QuoteOutlet, Speaker, Story

PAGE = 30


@dataclass(frozen=True, slots=True)
class Printed:
    """One outlet's part in a quote: the gravest family of its readings; where asked for, the place of one."""

    outlet: OutletRef
    family: str
    place: str = ""


@dataclass(frozen=True, slots=True)
class QuoteRow:
    """A quote in a list."""

    id: int
    key: str
    text: str
    story: str
    speaker: SpeakerRef | None
    family: str
    relations: tuple[str, ...]
    readings: int
    doubtful: bool  # the fullest reading's attribution is not clear
    printed: tuple[Printed, ...]
    corrected: bool = False  # by an editor


@dataclass(frozen=True, slots=True)
class QuoteList:
    """A page of quotes; *total* counts all that match, *more* says whether another page follows."""

    rows: tuple[QuoteRow, ...]
    total: int
    more: bool
    facets: dict[str, tuple[Facet, ...]] = field(default_factory=dict)


def quote_list(connection: Connection, filters: QuoteFilters, after: str | None = None) -> QuoteList | None:
    """A page of quotes behind the one with key *after*; None if there is no such quote."""
    statement = _rows(filters)
    if after is not None:
        place = connection.execute(select(Quote.rank, Quote.id).where(col(Quote.key) == after)).first()
        if place is None:
            return None
        statement = statement.where(tuple_(col(Quote.rank), col(Quote.id)) > tuple_(*place))
    found = connection.execute(statement.limit(PAGE + 1)).all()
    printed = printed_by(connection, [row[0] for row in found[:PAGE]])
    rows = tuple(quote_row(row, printed) for row in found[:PAGE])
    total = connection.execute(select(func.count()).select_from(Quote).where(*narrowed(filters))).scalar_one()
    return QuoteList(rows, total, len(found) > PAGE, facets(connection, filters))


_MEMBER = aliased(Quotation)
ROW_COLUMNS: tuple[Any, ...] = (
    col(Quote.id),
    col(Quote.key),
    col(Quote.text),
    col(Story.slug),
    col(Speaker.slug),
    col(Speaker.name),
    col(Speaker.kind),
    col(Quote.family),
    col(Quote.relations),
    col(Quote.readings),
    col(Quotation.confidence),
    is_corrected("quote", _MEMBER, _MEMBER.quote_id, Quote.id),
)
DOUBTFUL = 0.7  # confidence below which a speaker is shown as doubtful in lists


def _rows(filters: QuoteFilters) -> Select[Any]:
    return rows_statement().where(*narrowed(filters)).order_by(col(Quote.rank), col(Quote.id))


def rows_statement() -> Select[Any]:
    """Selects what `quote_row` reads."""
    statement: Select[Any] = (
        select(*ROW_COLUMNS)
        .join(Story, col(Story.id) == col(Quote.story_id))
        .join(Quotation, col(Quotation.id) == col(Quote.base_id))
        .outerjoin(Speaker, col(Speaker.id) == col(Quote.speaker_id))
    )
    return statement


def quotes_of(connection: Connection, ids: list[int]) -> dict[int, QuoteRow]:
    """Some quotes by id."""
    printed = printed_by(connection, ids)
    rows = connection.execute(rows_statement().where(col(Quote.id).in_(ids)))
    return {row[0]: quote_row(row, printed) for row in rows}


def quote_row(row: Any, printed: dict[int, tuple[Printed, ...]]) -> QuoteRow:
    """A selected row as a value, with the outlets from `printed_by`."""
    number, key, words, story, slug, name, kind, family, relations, readings, confidence, corrected = row
    speaker = SpeakerRef(slug, name, kind) if slug else None
    return QuoteRow(
        number,
        key,
        words,
        story,
        speaker,
        family,
        tuple(relations.split()),
        readings,
        speaker is not None and confidence < DOUBTFUL,
        printed.get(number, ()),
        corrected,
    )


def printed_by(connection: Connection, quotes: list[int]) -> dict[int, tuple[Printed, ...]]:
    """For each quote id, which outlets print it and how."""
    rows = connection.execute(
        select(*(QuoteOutlet.quote_id, QuoteOutlet.family, *OUTLET_COLUMNS))
        .join(Outlet, col(Outlet.id) == col(QuoteOutlet.outlet_id))
        .where(col(QuoteOutlet.quote_id).in_(quotes))
        .order_by(col(QuoteOutlet.quote_id), col(QuoteOutlet.outlet_id))
    )
    found: dict[int, tuple[Printed, ...]] = {}
    for quote_id, family, *outlet in rows:
        found[quote_id] = (*found.get(quote_id, ()), Printed(OutletRef(*outlet), family))
    return found


def facets(connection: Connection, filters: QuoteFilters) -> dict[str, tuple[Facet, ...]]:
    """How many quotes each value of each filter would leave."""
    return {
        "outlet": _outlet_facet(connection, filters),
        "speaker": _speaker_facet(connection, filters),
        "reading": _feature_facet(connection, filters, "family", "reading"),
        "relation": _feature_facet(connection, filters, "relation", "relation"),
        "kind": _feature_facet(connection, filters, "kind", "kind"),
        "without": _without_facet(connection, filters),
    }


def _outlet_facet(connection: Connection, filters: QuoteFilters) -> tuple[Facet, ...]:
    statement = (
        select(Outlet.slug, Outlet.label, func.count())
        .select_from(Quote)
        .join(QuoteOutlet, and_(col(QuoteOutlet.quote_id) == col(Quote.id)))
        .join(Outlet, col(Outlet.id) == col(QuoteOutlet.outlet_id))
        .where(*narrowed(filters, "outlet"))
        .group_by(col(Outlet.id))
        .order_by(col(Outlet.label))
    )
    return tuple(Facet(*row) for row in connection.execute(statement))


def _without_facet(connection: Connection, filters: QuoteFilters) -> tuple[Facet, ...]:
    """Within a story only: how many quotes each outlet does not print."""
    if filters.story_id is None:
        return ()
    return quotes_lacking(connection, filters.story_id, narrowed(filters, "without"))


def _speaker_facet(connection: Connection, filters: QuoteFilters) -> tuple[Facet, ...]:
    number = func.count()
    statement = (
        select(Speaker.slug, Speaker.name, number)
        .select_from(Quote)
        .join(Speaker, col(Speaker.id) == col(Quote.speaker_id))
        .where(*narrowed(filters, "speaker"))
        .group_by(col(Speaker.id))
        .order_by(number.desc(), col(Speaker.name))
        .limit(40)
    )
    found = tuple(Facet(*row) for row in connection.execute(statement))
    missing = set(filters.speakers) - {facet.value for facet in found}
    names = select(Speaker.slug, Speaker.name).where(col(Speaker.slug).in_(sorted(missing)))
    return (*found, *(Facet(slug, name, 0) for slug, name in connection.execute(names)))


def _feature_facet(
    connection: Connection, filters: QuoteFilters, feature: str, name: str
) -> tuple[Facet, ...]:
    statement = (
        select(QuoteFeature.value, QuoteFeature.value, func.count())
        .select_from(Quote)
        .join(QuoteFeature, col(QuoteFeature.quote_id) == col(Quote.id))
        .where(col(QuoteFeature.feature) == feature, *narrowed(filters, name))
        .group_by(col(QuoteFeature.value))
        .order_by(col(QuoteFeature.value))
    )
    return tuple(Facet(*row) for row in connection.execute(statement))
