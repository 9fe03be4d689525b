"""Values of one article that clash: of one article, of a whole story, or those that touch one claim.

Each read is one statement.
"""

from dataclasses import dataclass
from typing import Any

from sqlalchemy import ColumnElement, Connection, and_, func
from sqlmodel import col, select

from app.store.refs import OUTLET_COLUMNS, OutletRef
from app.store.tables import Article, ClaimAssertion, Inconsistency, InconsistencyPlace, Outlet


@dataclass(frozen=True, slots=True)
class Place:
    """One of the values: the printed words, the value read from them, and where they stand."""

    exact: str
    value: str
    start: int
    paragraph: int | None


@dataclass(frozen=True, slots=True)
class GivesBoth:
    """An article that gives values which cannot both hold; *slot* as in `app.domain.claims.Inconsistency`."""

    article: str  # key
    headline: str | None
    outlet: OutletRef
    slot: str
    places: tuple[Place, ...]


def of_article(connection: Connection, article_id: int) -> tuple[GivesBoth, ...]:
    """Those of one article."""
    return _read(connection, col(Inconsistency.article_id) == article_id)


def of_story(connection: Connection, story_id: int, most: int) -> tuple[GivesBoth, ...]:
    """The first *most* of a story, in the order of its articles."""
    first = (
        select(Inconsistency.id)
        .join(Article, col(Article.id) == col(Inconsistency.article_id))
        .where(col(Article.story_id) == story_id)
        .order_by(col(Article.position), col(Inconsistency.id))
        .limit(most)
    )
    return _read(connection, col(Inconsistency.id).in_(first))


def number_in(connection: Connection, story_id: int) -> tuple[int, int]:
    """How many a story has, and in how many of its articles."""
    statement = (
        select(func.count(), func.count(func.distinct(col(Inconsistency.article_id))))
        .join(Article, col(Article.id) == col(Inconsistency.article_id))
        .where(col(Article.story_id) == story_id)
    )
    found, articles = connection.execute(statement).one()
    return found, articles


def of_claim(connection: Connection, claim_id: int) -> tuple[GivesBoth, ...]:
    """Those with two places or more in the sentences that make the claim with this id."""
    inside = and_(
        col(ClaimAssertion.article_id) == col(Inconsistency.article_id),
        col(ClaimAssertion.sentence_start) <= col(InconsistencyPlace.start),
        col(ClaimAssertion.sentence_end) >= col(InconsistencyPlace.end),
    )
    touching = (
        select(InconsistencyPlace.inconsistency_id)
        .select_from(ClaimAssertion)
        .join(Inconsistency, col(Inconsistency.article_id) == col(ClaimAssertion.article_id))
        .join(InconsistencyPlace, col(InconsistencyPlace.inconsistency_id) == col(Inconsistency.id))
        .where(col(ClaimAssertion.claim_id) == claim_id, inside)
        .group_by(col(InconsistencyPlace.inconsistency_id))
        .having(func.count(func.distinct(col(InconsistencyPlace.id))) > 1)
    )
    return _read(connection, col(Inconsistency.id).in_(touching))


_COLUMNS: tuple[Any, ...] = (
    *(Inconsistency.id, Inconsistency.slot, Article.key, Article.headline, *OUTLET_COLUMNS),
    *(InconsistencyPlace.exact, InconsistencyPlace.value, InconsistencyPlace.start),
    InconsistencyPlace.paragraph,
)


def _read(connection: Connection, wanted: ColumnElement[bool]) -> tuple[GivesBoth, ...]:
    rows = connection.execute(
        select(*_COLUMNS)
        .select_from(Inconsistency)
        .join(InconsistencyPlace, col(InconsistencyPlace.inconsistency_id) == col(Inconsistency.id))
        .join(Article, col(Article.id) == col(Inconsistency.article_id))
        .join(Outlet, col(Outlet.id) == col(Article.outlet_id))
        .where(wanted)
        .order_by(col(Article.position), col(Inconsistency.id), col(InconsistencyPlace.id))
    )
    found: dict[int, GivesBoth] = {}
    for number, slot, key, headline, slug, code, label, name, *place in rows:
        outlet = OutletRef(slug, code, label, name)
        known = found.get(number) or GivesBoth(key, headline, outlet, slot, ())
        found[number] = GivesBoth(key, headline, outlet, slot, (*known.places, Place(*place)))
    return tuple(found.values())
