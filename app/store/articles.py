"""One article as it was read: what is known about it. Its text is read by `app.store.stretch`."""

from dataclasses import dataclass
from typing import Any

from sqlalchemy import Connection, func
from sqlmodel import col, select

from app.store.refs import OUTLET_COLUMNS, OutletRef
from app.store.tables import Article, Block, Outlet, Story


@dataclass(frozen=True, slots=True)
class ArticleFacts:
    """What is known about an article; None where nobody states it. *length* counts code points."""

    id: int
    key: str
    story: str
    story_title: str
    outlet: OutletRef
    outlet_basis: str
    file: str
    sha256: str
    url: str | None
    headline: str | None
    byline: str | None
    published: str | None
    published_basis: str | None
    warnings: tuple[str, ...]
    quotations: int
    paragraphs: int
    length: int


_ARTICLE: tuple[Any, ...] = (
    *(Article.id, Article.key, Story.slug, Story.title, *OUTLET_COLUMNS, Outlet.basis),
    *(Article.file, Article.sha256, Article.url, Article.headline, Article.byline),
    *(Article.published, Article.published_basis, Article.warnings),
    *(Article.quotations, Article.paragraphs, func.length(Article.body)),
)


def article(connection: Connection, key: str) -> ArticleFacts | None:
    """The article with *key*, or None."""
    row = connection.execute(
        select(*_ARTICLE)
        .join(Story, col(Story.id) == col(Article.story_id))
        .join(Outlet, col(Outlet.id) == col(Article.outlet_id))
        .where(col(Article.key) == key)
    ).first()
    if row is None:
        return None
    number, found, story, title, slug, code, label, name, basis, *rest = row
    file, sha256, url, headline, byline, published, published_basis, warnings, *counts = rest
    outlet = OutletRef(slug, code, label, name)
    said = tuple(line for line in warnings.split("\n") if line)
    facts = (file, sha256, url, headline, byline, published, published_basis, said, *counts)
    return ArticleFacts(number, found, story, title, outlet, basis, *facts)


def paragraph_start(connection: Connection, article_id: int, paragraph: int) -> int | None:
    """Where the paragraph with this number begins, or None."""
    return connection.execute(
        select(func.min(Block.start)).where(
            col(Block.article_id) == article_id, col(Block.paragraph) == paragraph
        )
    ).scalar()
