"""What a feed lists, newest first: the articles of a story or outlet, the quotes of a story or speaker.

Dates are those of publication as stated; what has none stands behind what has one.
"""

from dataclasses import dataclass
from typing import Any

from sqlalchemy import Connection, func
from sqlmodel import col, select

from app.store.quote_filters import DIFFERING
from app.store.quotes import QuoteRow, printed_by, quote_row, rows_statement
from app.store.refs import OUTLET_COLUMNS, OutletRef
from app.store.tables import Article, Outlet, Quote, QuoteOutlet

MOST = 50


@dataclass(frozen=True, slots=True)
class FeedArticle:
    """An article; *published* is EDTF."""

    key: str
    headline: str | None
    file: str
    outlet: OutletRef
    published: str | None
    quotations: int


@dataclass(frozen=True, slots=True)
class FeedQuote:
    """A quote; *first* and *last* are the days on which the first and the last outlet published it."""

    row: QuoteRow
    first: str | None
    last: str | None


def articles(
    connection: Connection, *, story: int | None = None, outlet: int | None = None
) -> tuple[FeedArticle, ...]:
    """The newest articles of a story or of an outlet, by row id."""
    place = col(Article.story_id) == story if outlet is None else col(Article.outlet_id) == outlet
    columns: tuple[Any, ...] = (
        *(Article.key, Article.headline, Article.file, Article.published, Article.quotations),
        *OUTLET_COLUMNS,
    )
    rows = connection.execute(
        select(*columns)
        .join(Outlet, col(Outlet.id) == col(Article.outlet_id))
        .where(place)
        .order_by(col(Article.published).desc().nulls_last(), col(Article.id))
        .limit(MOST)
    )
    return tuple(
        FeedArticle(key, headline, file, OutletRef(*named), published, quotations)
        for key, headline, file, published, quotations, *named in rows
    )


def quotes(
    connection: Connection, *, story: int | None = None, speaker: int | None = None
) -> tuple[FeedQuote, ...]:
    """The newest quotes of a speaker; of a story those that outlets print differently."""
    dated = (
        select(
            col(QuoteOutlet.quote_id),
            func.min(QuoteOutlet.earliest).label("first"),
            func.max(QuoteOutlet.earliest).label("last"),
        )
        .group_by(col(QuoteOutlet.quote_id))
        .order_by(func.max(QuoteOutlet.earliest).desc().nulls_last(), col(QuoteOutlet.quote_id))
        .limit(MOST)
    )
    if speaker is not None:
        dated = dated.where(col(QuoteOutlet.speaker_id) == speaker)
    else:
        differing = select(Quote.id).where(col(Quote.story_id) == story, col(Quote.family).in_(DIFFERING))
        dated = dated.where(col(QuoteOutlet.quote_id).in_(differing))
    found = {number: (first, last) for number, first, last in connection.execute(dated)}
    printed = printed_by(connection, list(found))
    rows = connection.execute(rows_statement().where(col(Quote.id).in_(found)))
    by_id = {row[0]: quote_row(row, printed) for row in rows}
    return tuple(FeedQuote(by_id[number], *days) for number, days in found.items())
