"""What the database holds and what was refused: the record of the ingest, read one page at a time.

Row ids number each table from 1 without gaps (`app.store.tables`), so the greatest id is the count, which
costs the same to read in a corpus of any size.
"""

from collections.abc import Sequence
from dataclasses import dataclass
from typing import Any

from sqlalchemy import Connection, func, tuple_
from sqlmodel import col, select

from app.store.refs import OUTLET_COLUMNS, OutletRef
from app.store.tables import (
    Article,
    Block,
    Event,
    EventMention,
    Outlet,
    Quotation,
    Quote,
    Refusal,
    Snapshot,
    Speaker,
    Story,
)

ARTICLES = 30
REFUSALS = 100
_NUMBERED: tuple[Any, ...] = (
    *(Story.id, Article.id, Outlet.id, Speaker.id, Quotation.id, Quote.id, Event.id, Refusal.id),
)


@dataclass(frozen=True, slots=True)
class Holdings:
    """What the database is and how much is in it; *program* is the version that wrote it."""

    digest: str
    program: str
    stories: int
    articles: int
    outlets: int
    speakers: int
    quotations: int
    quotes: int
    events: int
    refusals: int


@dataclass(frozen=True, slots=True)
class Removed:
    """What was found to be no part of an article, by reason."""

    reason: str
    count: int


@dataclass(frozen=True, slots=True)
class ReadArticle:
    """An article as it was taken in, with what was found in it."""

    key: str
    story: str
    story_title: str
    outlet: OutletRef
    outlet_basis: str
    file: str
    sha256: str
    url: str | None
    headline: str | None
    published: str | None
    published_basis: str | None
    warnings: tuple[str, ...]
    quotations: int
    dates: int
    removed: tuple[Removed, ...]


@dataclass(frozen=True, slots=True)
class ReadArticles:
    """Some articles by story and publication; *more* says whether others follow."""

    rows: tuple[ReadArticle, ...]
    more: bool


@dataclass(frozen=True, slots=True)
class Refused:
    """A file or manifest entry that was not taken in. *position* counts from 1 in the list of all."""

    position: int
    story: str
    place: str
    problem: str
    cure: str


def holdings(connection: Connection) -> Holdings:
    """The snapshot and the counts; zeros before the first ingest."""
    written = connection.execute(select(Snapshot.digest, Snapshot.program)).first() or ("", "")
    counts: tuple[Any, ...] = tuple(
        select(func.coalesce(func.max(number), 0)).scalar_subquery() for number in _NUMBERED
    )
    return Holdings(*written, *connection.execute(select(*counts)).one())


_ARTICLE: tuple[Any, ...] = (
    *(Article.id, Article.key, Story.slug, Story.title, *OUTLET_COLUMNS, Outlet.basis, Article.file),
    *(Article.sha256, Article.url, Article.headline, Article.published, Article.published_basis),
    *(Article.warnings, Article.quotations),
)


def articles(connection: Connection, story: int | None, after: str | None) -> ReadArticles | None:
    """Articles (of one story, if given) behind the one with key *after*; None if there is no such article."""
    place: tuple[int, int] = (0, 0)
    if after is not None:
        found = connection.execute(
            select(Article.story_id, Article.position).where(col(Article.key) == after)
        ).first()
        if found is None:
            return None
        place = (found[0], found[1])
    statement = (
        select(*_ARTICLE)
        .join(Story, col(Story.id) == col(Article.story_id))
        .join(Outlet, col(Outlet.id) == col(Article.outlet_id))
        .where(tuple_(col(Article.story_id), col(Article.position)) > tuple_(*place))
        .order_by(col(Article.story_id), col(Article.position))
        .limit(ARTICLES + 1)
    )
    if story is not None:
        statement = statement.where(col(Article.story_id) == story)
    rows = connection.execute(statement).all()
    shown = [row[0] for row in rows[:ARTICLES]]
    removed, dates = _removed(connection, shown), _dates(connection, shown)
    return ReadArticles(tuple(_article(row, dates, removed) for row in rows[:ARTICLES]), len(rows) > ARTICLES)


def _article(row: Any, dates: dict[int, int], removed: dict[int, tuple[Removed, ...]]) -> ReadArticle:
    number, key, story, title, slug, code, label, name, basis, file, sha256, url, headline, *rest = row
    published, published_basis, warnings, quotations = rest
    return ReadArticle(
        key=key,
        story=story,
        story_title=title,
        outlet=OutletRef(slug, code, label, name),
        outlet_basis=basis,
        file=file,
        sha256=sha256,
        url=url,
        headline=headline,
        published=published,
        published_basis=published_basis,
        warnings=tuple(line for line in warnings.split("\n") if line),
        quotations=quotations,
        dates=dates.get(number, 0),
        removed=removed.get(number, ()),
    )


def _removed(connection: Connection, shown: Sequence[int]) -> dict[int, tuple[Removed, ...]]:
    rows = connection.execute(
        select(Block.article_id, Block.reason, func.count())
        .where(col(Block.article_id).in_(shown), col(Block.kind) == "furniture")
        .group_by(col(Block.article_id), col(Block.reason))
        .order_by(col(Block.article_id), col(Block.reason))
    )
    found: dict[int, tuple[Removed, ...]] = {}
    for number, reason, count in rows:
        found[number] = (*found.get(number, ()), Removed(reason or "not part of the article", count))
    return found


def _dates(connection: Connection, shown: Sequence[int]) -> dict[int, int]:
    rows = connection.execute(
        select(EventMention.article_id, func.count())
        .where(col(EventMention.article_id).in_(shown))
        .group_by(col(EventMention.article_id))
    )
    return {row[0]: row[1] for row in rows}


def refusals(connection: Connection, after: int) -> tuple[Refused, ...]:
    """The refused files and entries behind position *after*, at most REFUSALS and one more."""
    rows = connection.execute(
        select(*_REFUSAL).where(col(Refusal.id) > after).order_by(col(Refusal.id)).limit(REFUSALS + 1)
    )
    return tuple(Refused(*row) for row in rows)


_REFUSAL: tuple[Any, ...] = (Refusal.id, Refusal.story, Refusal.place, Refusal.problem, Refusal.cure)
