"""One speaker: the names and roles the outlets print, which outlets quote them, and their quotes."""

from collections.abc import Mapping
from dataclasses import dataclass
from typing import Any

from sqlalchemy import ColumnElement, Connection, func
from sqlmodel import col, select

from app.store.quote_filters import QuoteFilters, narrowed
from app.store.quote_pages import QuoteSlice, quote_slice
from app.store.quotes import PAGE, QuoteRow, printed_by, quote_row, rows_statement
from app.store.refs import OUTLET_COLUMNS, Facet, OutletRef, SpeakerRef
from app.store.tables import Alias, Article, Block, Outlet, Quotation, Quote, QuoteOutlet, Speaker, Story

FORMS = 200
STORIES = 30  # stories to narrow by, those with most quotes


@dataclass(frozen=True, slots=True)
class SourceArticle:
    """The one article an anonymous source belongs to."""

    key: str
    headline: str | None
    outlet: OutletRef


@dataclass(frozen=True, slots=True)
class SpeakerFacts:
    """A speaker with counts; *article* is set for anonymous sources only."""

    id: int
    ref: SpeakerRef
    quotations: int
    quotes: int
    article: SourceArticle | None


@dataclass(frozen=True, slots=True)
class PrintedForm:
    """A name with its role as one outlet prints it: in how many articles, and the place of one of them."""

    outlet: OutletRef
    text: str
    role: str | None
    articles: int
    article: str  # key
    paragraph: int | None


def speaker(connection: Connection, slug: str) -> SpeakerFacts | None:
    """The speaker with this slug, or None."""
    row = connection.execute(
        select(*_SPEAKER)
        .outerjoin(Article, col(Article.id) == col(Speaker.article_id))
        .outerjoin(Outlet, col(Outlet.id) == col(Article.outlet_id))
        .where(col(Speaker.slug) == slug)
    ).first()
    if row is None:
        return None
    number, name, kind, quotations, quotes, key, headline, *outlet = row
    article = SourceArticle(key, headline, OutletRef(*outlet)) if key else None
    return SpeakerFacts(number, SpeakerRef(slug, name, kind), quotations, quotes, article)


_SPEAKER: tuple[Any, ...] = (
    *(Speaker.id, Speaker.name, Speaker.kind, Speaker.quotations, Speaker.quotes),
    *(Article.key, Article.headline, *OUTLET_COLUMNS),
)


def printed_forms(connection: Connection, speaker_id: int) -> tuple[PrintedForm, ...]:
    """The distinct printed forms by outlet, each with one place; at most FORMS."""
    grouped = (
        select(
            func.min(Alias.id).label("first"),
            func.count(col(Alias.article_id).distinct()).label("articles"),
        )
        .join(Article, col(Article.id) == col(Alias.article_id))
        .where(col(Alias.speaker_id) == speaker_id)
        .group_by(col(Article.outlet_id), col(Alias.text), col(Alias.role))
        .order_by(func.min(Alias.id))
        .limit(FORMS)
        .subquery()
    )
    paragraph = (
        select(Block.paragraph)
        .where(col(Block.article_id) == col(Alias.article_id), col(Block.start) <= col(Alias.start))
        .order_by(col(Block.start).desc())
        .limit(1)
        .scalar_subquery()
    )
    columns: tuple[Any, ...] = (
        *(*OUTLET_COLUMNS, Alias.text, Alias.role, grouped.c.articles, Article.key, paragraph),
    )
    rows = connection.execute(
        select(*columns)
        .select_from(grouped)
        .join(Alias, col(Alias.id) == grouped.c.first)
        .join(Article, col(Article.id) == col(Alias.article_id))
        .join(Outlet, col(Outlet.id) == col(Article.outlet_id))
        .order_by(col(Outlet.label), col(Outlet.id), grouped.c.first)
    )
    return tuple(PrintedForm(OutletRef(*row[:4]), *row[4:]) for row in rows)


def quotes(
    connection: Connection, speaker_id: int, filters: QuoteFilters, after: str | None
) -> QuoteSlice | None:
    """The speaker's quotes that *filters* leave, those whose readings differ most first."""
    statement = rows_statement().where(*_of(speaker_id, filters))
    return quote_slice(connection, statement, (col(Quote.rank), col(Quote.id)), after)


def given_to_others(connection: Connection, speaker_id: int) -> tuple[QuoteRow, ...]:
    """Quotes of which one reading at least is this speaker's, while the quote as a whole is another's."""
    mine = select(Quotation.quote_id).where(col(Quotation.speaker_id) == speaker_id)
    statement = (
        rows_statement()
        .where(col(Quote.id).in_(mine), col(Quote.speaker_id).is_distinct_from(speaker_id))
        .order_by(col(Quote.rank), col(Quote.id))
        .limit(PAGE)
    )
    found = connection.execute(statement).all()
    printed = printed_by(connection, [row[0] for row in found])
    return tuple(quote_row(row, printed) for row in found)


def facets(connection: Connection, speaker_id: int, filters: QuoteFilters) -> Mapping[str, tuple[Facet, ...]]:
    """The values of "outlet", "reading" and "story" with the number of quotes each would leave."""
    stories = connection.execute(
        select(Story.slug, Story.title, func.count())
        .select_from(Quote)
        .join(Story, col(Story.id) == col(Quote.story_id))
        .where(*_of(speaker_id, filters, "story"))
        .group_by(col(Story.id))
        .order_by(func.count().desc(), col(Story.slug))
        .limit(STORIES)
    )
    outlets = connection.execute(
        select(Outlet.slug, Outlet.label, func.count())
        .select_from(Quote)
        .join(QuoteOutlet, col(QuoteOutlet.quote_id) == col(Quote.id))
        .join(Outlet, col(Outlet.id) == col(QuoteOutlet.outlet_id))
        .where(*_of(speaker_id, filters, "outlet"))
        .group_by(col(Outlet.id))
        .order_by(col(Outlet.label), col(Outlet.id))
    )
    readings = connection.execute(
        select(Quote.family, Quote.family, func.count())
        .where(*_of(speaker_id, filters, "reading"))
        .group_by(col(Quote.family))
    )
    return {
        "outlet": tuple(Facet(*row) for row in outlets),
        "reading": tuple(Facet(*row) for row in readings),
        "story": tuple(Facet(*row) for row in stories),
    }


def total(connection: Connection, speaker_id: int, filters: QuoteFilters) -> int:
    """How many of the speaker's quotes *filters* leave."""
    statement = select(func.count()).select_from(Quote).where(*_of(speaker_id, filters))
    return int(connection.execute(statement).scalar_one())


def _of(speaker_id: int, filters: QuoteFilters, but: str = "") -> list[ColumnElement[bool]]:
    return [col(Quote.speaker_id) == speaker_id, *narrowed(filters, but)]
