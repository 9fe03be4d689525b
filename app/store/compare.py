"""How the outlets of a story print its quotes, who quotes whom, and each outlet's totals.

Statements are fixed in number, whatever the number of outlets.
"""

from dataclasses import dataclass
from typing import Any

from sqlalchemy import Connection, case, func, or_
from sqlmodel import col, select

from app.store.quote_filters import QuoteFilters, narrowed
from app.store.refs import OutletRef, SpeakerRef, outlets_of
from app.store.tables import Article, Outlet, Quotation, Quote, QuoteOutlet, Speaker

SPEAKERS = 12  # speakers in the table of who quotes whom


@dataclass(frozen=True, slots=True)
class Cell:
    """How one outlet prints one quote: its reading that differs most, or its fullest if no other prints it.

    *key* is that reading's address. *has_base* says that the outlet prints the fullest wording too,
    *readings* how often it prints the quote.
    """

    key: str
    family: str
    relations: tuple[str, ...]
    is_base: bool
    has_base: bool
    readings: int


@dataclass(frozen=True, slots=True)
class Totals:
    """An outlet's part in the story. *same*, *shortened* and *changed* add up to its *shared* quotes."""

    outlet: OutletRef
    articles: int
    paragraphs: int
    quotations: int
    quotes: int
    shared: int
    same: int
    shortened: int
    changed: int


@dataclass(frozen=True, slots=True)
class Quoted:
    """A speaker with how many quotes each outlet (by slug) prints; None: the speaker is not resolved."""

    speaker: SpeakerRef | None
    quotes: int
    by: dict[str, int]


def cells_of(connection: Connection, quotes: list[int]) -> dict[int, dict[str, Cell]]:
    """For each quote id and outlet slug, how the outlet prints it."""
    is_base = case((col(Quotation.id) == col(Quote.base_id), 1), else_=0)
    family = col(Quotation.family)
    gravity = case(
        (col(Quote.outlets) == 1, 0), (family == "changed", 1), (family == "shortened", 2), else_=3
    )
    of_outlet = (col(Quotation.quote_id), col(Article.outlet_id))
    order = (gravity, is_base.desc(), col(Article.position), col(Quotation.start))
    columns: tuple[Any, ...] = (
        col(Quotation.id).label("id"),
        is_base.label("is_base"),
        func.max(is_base).over(partition_by=of_outlet).label("has_base"),
        func.count().over(partition_by=of_outlet).label("readings"),
        func.row_number().over(partition_by=of_outlet, order_by=order).label("place"),
        col(Article.outlet_id).label("outlet_id"),
    )
    ranked = (
        select(*columns)
        .select_from(Quotation)
        .join(Quote, col(Quote.id) == col(Quotation.quote_id))
        .join(Article, col(Article.id) == col(Quotation.article_id))
        .where(col(Quotation.quote_id).in_(quotes))
        .subquery()
    )
    printed: tuple[Any, ...] = (
        *(Quotation.quote_id, Outlet.slug, Quotation.key, Quotation.family, Quotation.relations),
        *(ranked.c.is_base, ranked.c.has_base, ranked.c.readings),
    )
    rows = connection.execute(
        select(*printed)
        .select_from(ranked)
        .join(Quotation, col(Quotation.id) == ranked.c.id)
        .join(Outlet, col(Outlet.id) == ranked.c.outlet_id)
        .where(ranked.c.place == 1)
    )
    cells: dict[int, dict[str, Cell]] = {}
    for quote_id, outlet, key, family, relations, base, has_base, readings in rows:
        cell = Cell(key, family, tuple(relations.split()), bool(base), bool(has_base), readings)
        cells.setdefault(quote_id, {})[outlet] = cell
    return cells


def outlet_totals(connection: Connection, story_id: int) -> tuple[Totals, ...]:
    """Each outlet of the story in numbers."""
    counted: tuple[Any, ...] = (
        *(Outlet.slug, func.count(), func.sum(Article.paragraphs), func.sum(Article.quotations)),
    )
    articles = connection.execute(
        select(*counted)
        .select_from(Article)
        .join(Outlet, col(Outlet.id) == col(Article.outlet_id))
        .where(col(Article.story_id) == story_id)
        .group_by(col(Outlet.id))
    )
    by_outlet = {slug: numbers for slug, *numbers in articles}
    is_shared = col(Quote.outlets) > 1
    families = (
        func.count().filter(is_shared, col(QuoteOutlet.family) == f) for f in ("same", "shortened", "changed")
    )
    shared: tuple[Any, ...] = (Outlet.slug, func.count(), func.count().filter(is_shared), *families)
    quotes = connection.execute(
        select(*shared)
        .select_from(QuoteOutlet)
        .join(Quote, col(Quote.id) == col(QuoteOutlet.quote_id))
        .join(Outlet, col(Outlet.id) == col(QuoteOutlet.outlet_id))
        .where(col(QuoteOutlet.story_id) == story_id)
        .group_by(col(Outlet.id))
    )
    printed = {slug: numbers for slug, *numbers in quotes}
    return tuple(
        Totals(outlet, *by_outlet[outlet.slug], *printed.get(outlet.slug, (0,) * 5))
        for outlet in outlets_of(connection, story_id)
    )


def who_quotes_whom(
    connection: Connection, filters: QuoteFilters, most: int = SPEAKERS + 1
) -> tuple[Quoted, ...]:
    """The *most* quoted speakers of all quotes that match, unresolved last."""
    number, speaker = func.count(), col(Quote.speaker_id)
    columns: tuple[Any, ...] = (Quote.speaker_id, Speaker.slug, Speaker.name, Speaker.kind, number)
    speakers = connection.execute(
        select(*columns)
        .select_from(Quote)
        .outerjoin(Speaker, col(Speaker.id) == col(Quote.speaker_id))
        .where(*narrowed(filters))
        .group_by(speaker)
        .order_by(number.desc(), col(Speaker.name), col(Speaker.id))
        .limit(most)
    ).all()
    counted: tuple[Any, ...] = (Quote.speaker_id, Outlet.slug, func.count())
    pairs = connection.execute(
        select(*counted)
        .select_from(Quote)
        .join(QuoteOutlet, col(QuoteOutlet.quote_id) == col(Quote.id))
        .join(Outlet, col(Outlet.id) == col(QuoteOutlet.outlet_id))
        .where(*narrowed(filters), or_(speaker.in_([row[0] for row in speakers]), speaker.is_(None)))
        .group_by(speaker, col(Outlet.id))
    )
    by: dict[int | None, dict[str, int]] = {}
    for speaker_id, outlet, count in pairs:
        by.setdefault(speaker_id, {})[outlet] = count
    quoted = (
        Quoted(SpeakerRef(slug, name, kind) if slug else None, count, by.get(speaker_id, {}))
        for speaker_id, slug, name, kind, count in speakers
    )
    return tuple(sorted(quoted, key=lambda q: q.speaker is None))
