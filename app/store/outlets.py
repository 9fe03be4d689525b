"""One outlet: how it is known, its articles, whom it quotes, and how its readings stand to those of others.

Counts with their denominators and nothing else: no score is made of them.
"""

from collections.abc import Mapping
from dataclasses import dataclass
from typing import Any

from sqlalchemy import ColumnElement, Connection, func, or_, tuple_
from sqlmodel import col, select

from app.store.quote_filters import in_stories
from app.store.quote_pages import QuoteSlice, quote_slice
from app.store.quotes import rows_statement
from app.store.refs import OUTLET_COLUMNS, Facet, OutletRef, SpeakerRef
from app.store.tables import Article, Outlet, Quote, QuoteOutlet, Speaker, Story

ARTICLES = 20
SPEAKERS = 40
STORIES = 30  # stories to narrow by
SINGLE = "single"  # the family of a quote that one outlet alone prints


@dataclass(frozen=True, slots=True)
class OutletFacts:
    """An outlet with the number of its articles and of the quotations in them."""

    id: int
    ref: OutletRef
    basis: str
    articles: int
    quotations: int


@dataclass(frozen=True, slots=True)
class OutletArticle:
    """An article in the outlet's list."""

    key: str
    headline: str | None
    story: str
    story_title: str
    published: str | None
    quotations: int


@dataclass(frozen=True, slots=True)
class SpeakerCount:
    """A speaker the outlet quotes, and how many of the outlet's quotes are theirs."""

    speaker: SpeakerRef
    quotes: int


@dataclass(frozen=True, slots=True)
class OutletArticles:
    """Some of the outlet's articles, by story and publication; *more* says whether others follow."""

    rows: tuple[OutletArticle, ...]
    more: bool


_OUTLET: tuple[Any, ...] = (Outlet.id, Outlet.basis, *OUTLET_COLUMNS)
_ARTICLE: tuple[Any, ...] = (
    *(Article.key, Article.headline, Story.slug, Story.title, Article.published, Article.quotations),
)


def outlet(connection: Connection, slug: str) -> OutletFacts | None:
    """The outlet with this slug, or None."""
    row = connection.execute(select(*_OUTLET).where(col(Outlet.slug) == slug)).first()
    if row is None:
        return None
    number, basis, *ref = row
    articles, quotations = connection.execute(
        select(func.count(), func.coalesce(func.sum(Article.quotations), 0)).where(
            col(Article.outlet_id) == number
        )
    ).one()
    return OutletFacts(number, OutletRef(*ref), basis, articles, quotations)


def families(connection: Connection, outlet_id: int, stories: tuple[str, ...] = ()) -> Mapping[str, int]:
    """How many of the outlet's quotes (in *stories*, if any) are of which family; "single" counts those no
    other outlet prints."""
    alone = col(Quote.family) == SINGLE
    rows = connection.execute(
        select(alone, QuoteOutlet.family, func.count())
        .join(Quote, col(Quote.id) == col(QuoteOutlet.quote_id))
        .where(col(QuoteOutlet.outlet_id) == outlet_id, *([in_stories(stories)] if stories else []))
        .group_by(alone, col(QuoteOutlet.family))
    )
    found: dict[str, int] = {}
    for is_alone, family, number in rows:
        name = SINGLE if is_alone else family
        found[name] = found.get(name, 0) + number
    return found


def speakers(connection: Connection, outlet_id: int) -> tuple[SpeakerCount, ...]:
    """The speakers the outlet quotes most often, at most SPEAKERS and one more."""
    number = func.count()
    rows = connection.execute(
        select(Speaker.slug, Speaker.name, Speaker.kind, number)
        .select_from(QuoteOutlet)
        .join(Speaker, col(Speaker.id) == col(QuoteOutlet.speaker_id))
        .where(col(QuoteOutlet.outlet_id) == outlet_id)
        .group_by(col(Speaker.id))
        .order_by(number.desc(), col(Speaker.name), col(Speaker.id))
        .limit(SPEAKERS + 1)
    )
    return tuple(SpeakerCount(SpeakerRef(slug, name, kind), count) for slug, name, kind, count in rows)


def articles(connection: Connection, outlet_id: int, after: str | None) -> OutletArticles | None:
    """The outlet's articles behind the one with key *after*; None if it has no such article."""
    place: tuple[int, int] = (0, 0)
    if after is not None:
        found = connection.execute(
            select(Article.story_id, Article.position).where(
                col(Article.key) == after, col(Article.outlet_id) == outlet_id
            )
        ).first()
        if found is None:
            return None
        place = (found[0], found[1])
    rows = connection.execute(
        select(*_ARTICLE)
        .join(Story, col(Story.id) == col(Article.story_id))
        .where(
            col(Article.outlet_id) == outlet_id,
            tuple_(col(Article.story_id), col(Article.position)) > tuple_(*place),
        )
        .order_by(col(Article.story_id), col(Article.position))
        .limit(ARTICLES + 1)
    ).all()
    return OutletArticles(tuple(OutletArticle(*row) for row in rows[:ARTICLES]), len(rows) > ARTICLES)


def stories(connection: Connection, outlet_id: int, chosen: tuple[str, ...]) -> tuple[Facet, ...]:
    """The stories with most of the outlet's quotes of the *chosen* families, with their numbers."""
    rows = connection.execute(
        select(Story.slug, Story.title, func.count())
        .select_from(QuoteOutlet)
        .join(Quote, col(Quote.id) == col(QuoteOutlet.quote_id))
        .join(Story, col(Story.id) == col(Quote.story_id))
        .where(col(QuoteOutlet.outlet_id) == outlet_id, *([_of_families(chosen)] if chosen else []))
        .group_by(col(Story.id))
        .order_by(func.count().desc(), col(Story.slug))
        .limit(STORIES)
    )
    return tuple(Facet(*row) for row in rows)


def quotes(
    connection: Connection,
    outlet_id: int,
    chosen: tuple[str, ...],
    after: str | None,
    within: tuple[str, ...] = (),
) -> QuoteSlice | None:
    """The outlet's quotes of the *chosen* families *within* some stories (all if none), those whose readings
    differ most first."""
    statement = (
        rows_statement()
        .join(QuoteOutlet, col(QuoteOutlet.quote_id) == col(Quote.id))
        .where(col(QuoteOutlet.outlet_id) == outlet_id)
    )
    if chosen:
        statement = statement.where(_of_families(chosen))
    if within:
        statement = statement.where(in_stories(within))
    return quote_slice(connection, statement, (col(QuoteOutlet.rank), col(QuoteOutlet.quote_id)), after)


def _of_families(chosen: tuple[str, ...]) -> ColumnElement[bool]:
    shared = (col(Quote.family) != SINGLE) & col(QuoteOutlet.family).in_(chosen)
    return or_(shared, col(Quote.family) == SINGLE) if SINGLE in chosen else shared
