"""Which articles are nearly the same text, and the agency one names: for the page of an article.

Two statements an article, whatever it holds.
"""

from dataclasses import dataclass
from typing import Any

from sqlalchemy import Connection
from sqlmodel import col, or_, select

from app.store.refs import OUTLET_COLUMNS, OutletRef
from app.store.tables import Agency, Article, ArticleCopy, Outlet

MOST = 50  # of each kind, on one page


@dataclass(frozen=True, slots=True)
class CopyRow:
    """An article that is nearly the same text: *shared* of *words* words outside marks stand in both."""

    key: str
    headline: str | None
    outlet: OutletRef
    shared: int
    words: int
    is_shorter: bool  # the words are those of this article, not of the one whose page it is


def copies_of(connection: Connection, article_id: int) -> tuple[CopyRow, ...]:
    """The near-copies of an article, the nearest first."""
    is_other = col(ArticleCopy.other_id) == article_id
    columns: tuple[Any, ...] = (
        *(Article.key, Article.headline, *OUTLET_COLUMNS),
        *(ArticleCopy.shared, ArticleCopy.words, is_other),
    )
    rows = connection.execute(
        select(*columns)
        .select_from(ArticleCopy)
        .join(
            Article,
            or_(
                (col(ArticleCopy.article_id) == article_id) & (col(Article.id) == col(ArticleCopy.other_id)),
                is_other & (col(Article.id) == col(ArticleCopy.article_id)),
            ),
        )
        .join(Outlet, col(Outlet.id) == col(Article.outlet_id))
        .where(or_(col(ArticleCopy.article_id) == article_id, is_other))
        .order_by((col(ArticleCopy.shared) * 1.0 / col(ArticleCopy.words)).desc(), col(Article.id))
        .limit(MOST)
    )
    return tuple(CopyRow(row[0], row[1], OutletRef(*row[2:6]), row[6], row[7], bool(row[8])) for row in rows)


def agency_of(connection: Connection, article_id: int) -> str | None:
    """The agency the article names for its text, as printed."""
    return connection.execute(select(Agency.text).where(col(Agency.article_id) == article_id)).scalar()
