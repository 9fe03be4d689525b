"""What the overview of a story shows: where its outlets part, and the articles it rests on."""

from dataclasses import dataclass

from sqlalchemy import Connection
from sqlmodel import col, select

from app.store.compare import Quoted, Totals, outlet_totals, who_quotes_whom
from app.store.quote import ReadingRow, readings_of
from app.store.quotes import QuoteFilters, QuoteRow, narrowed, printed_by, quote_row, rows_statement
from app.store.refs import OUTLET_COLUMNS, OutletRef
from app.store.tables import Article, Event, Outlet, Quote

MOST = 6
SPEAKERS = 7


@dataclass(frozen=True, slots=True)
class ArticleRow:
    """An article in a list."""

    key: str
    headline: str | None
    file: str
    outlet: OutletRef
    published: str | None
    quotations: int


@dataclass(frozen=True, slots=True)
class DisputedEvent:
    """An event whose date or order the outlets give differently."""

    key: str
    label: str
    outlets: int


@dataclass(frozen=True, slots=True)
class Overview:
    """*changed* are the quotes with the most differing readings, *readings* those of each by its id."""

    changed: tuple[QuoteRow, ...]
    readings: dict[int, tuple[ReadingRow, ...]]
    bases: dict[int, int]
    disputed: tuple[DisputedEvent, ...]
    articles: tuple[ArticleRow, ...]
    quoted: tuple[Quoted, ...]
    totals: tuple[Totals, ...]


def overview(connection: Connection, story_id: int) -> Overview:
    """The overview of a story; at most six of each kind, and fifty articles."""
    differing = QuoteFilters(story_id=story_id, families=("changed", "shortened"))
    found = connection.execute(
        rows_statement().where(*narrowed(differing)).order_by(col(Quote.rank), col(Quote.id)).limit(MOST)
    ).all()
    ids = [row[0] for row in found]
    printed = printed_by(connection, ids)
    bases = connection.execute(select(Quote.id, Quote.base_id).where(col(Quote.id).in_(ids)))
    return Overview(
        tuple(quote_row(row, printed) for row in found),
        readings_of(connection, ids),
        {row[0]: row[1] for row in bases},
        _disputed(connection, story_id),
        articles_of(connection, story_id),
        who_quotes_whom(connection, QuoteFilters(story_id=story_id), SPEAKERS),
        outlet_totals(connection, story_id),
    )


def _disputed(connection: Connection, story_id: int) -> tuple[DisputedEvent, ...]:
    rows = connection.execute(
        select(Event.key, Event.label, Event.outlets)
        .where(col(Event.story_id) == story_id, col(Event.disputed))
        .order_by(col(Event.sort), col(Event.id))
        .limit(MOST)
    )
    return tuple(DisputedEvent(*row) for row in rows)


def articles_of(connection: Connection, story_id: int, most: int = 50) -> tuple[ArticleRow, ...]:
    """The articles of a story in their order."""
    rows = connection.execute(
        select(
            *(
                *(Article.key, Article.headline, Article.file, Article.published, Article.quotations),
                *OUTLET_COLUMNS,
            )
        )
        .join(Outlet, col(Outlet.id) == col(Article.outlet_id))
        .where(col(Article.story_id) == story_id)
        .order_by(col(Article.position))
        .limit(most)
    )
    return tuple(
        ArticleRow(key, headline, file, OutletRef(*outlet), published, quotations)
        for key, headline, file, published, quotations, *outlet in rows
    )
