"""What an outlet has nothing of, as conditions in SQL, and how much that is.

A quote it prints no reading of, an event it does not tell. A claim counts only where the outlet's text was
read whole and came late enough to know: what was published before, or could not be read, lacks nothing.
"""

from collections.abc import Sequence
from typing import Any

from sqlalchemy import ColumnElement, Connection, func
from sqlmodel import col, select

from app.store.refs import Facet
from app.store.tables import (
    Article,
    Claim,
    ClaimAbsence,
    ClaimAssertion,
    Event,
    EventMention,
    Outlet,
    Quote,
    QuoteOutlet,
)

_SILENT = "silent"


def quote_without(slugs: Sequence[str]) -> list[ColumnElement[bool]]:
    """The conditions on `Quote` that none of the outlets with *slugs* prints it."""
    chosen = select(Outlet.id).where(col(Outlet.slug).in_(slugs))
    printed = select(QuoteOutlet.id).where(
        col(QuoteOutlet.quote_id) == col(Quote.id), col(QuoteOutlet.outlet_id).in_(chosen)
    )
    return [~printed.correlate(Quote).exists()]


def event_without(slugs: Sequence[str]) -> list[ColumnElement[bool]]:
    """The conditions on `Event` that none of the outlets with *slugs* tells it."""
    told = _of_outlets(EventMention, slugs).where(col(EventMention.event_id) == col(Event.id))
    return [~told.correlate(Event).exists()]


def claim_without(slugs: Sequence[str]) -> list[ColumnElement[bool]]:
    """The conditions on `Claim` that no statement of it was found in any of the outlets with *slugs*."""
    stated = _of_outlets(ClaimAssertion, slugs).where(col(ClaimAssertion.claim_id) == col(Claim.id))
    silent = (
        _of_outlets(ClaimAbsence, [slug]).where(
            col(ClaimAbsence.claim_id) == col(Claim.id), col(ClaimAbsence.reason) == _SILENT
        )
        for slug in slugs
    )
    return [~stated.correlate(Claim).exists(), *(one.correlate(Claim).exists() for one in silent)]


def _of_outlets(table: Any, slugs: Sequence[str]) -> Any:
    return (
        select(table.id)
        .join(Article, col(Article.id) == col(table.article_id))
        .join(Outlet, col(Outlet.id) == col(Article.outlet_id))
        .where(col(Outlet.slug).in_(slugs))
    )


def quotes_lacking(
    connection: Connection, story_id: int, wanted: Sequence[ColumnElement[bool]]
) -> tuple[Facet, ...]:
    """For each outlet of the story how many of the *wanted* quotes it does not print."""
    printed = (
        select(QuoteOutlet.outlet_id, func.count().label("number"))
        .select_from(Quote)
        .join(QuoteOutlet, col(QuoteOutlet.quote_id) == col(Quote.id))
        .where(*wanted)
        .group_by(col(QuoteOutlet.outlet_id))
    )
    return _rest(connection, story_id, select(func.count()).select_from(Quote).where(*wanted), printed)


def events_lacking(
    connection: Connection, story_id: int, wanted: Sequence[ColumnElement[bool]]
) -> tuple[Facet, ...]:
    """For each outlet of the story how many of the *wanted* events it does not tell."""
    told = (
        select(Article.outlet_id, func.count(col(Event.id).distinct()).label("number"))
        .select_from(Event)
        .join(EventMention, col(EventMention.event_id) == col(Event.id))
        .join(Article, col(Article.id) == col(EventMention.article_id))
        .where(*wanted)
        .group_by(col(Article.outlet_id))
    )
    return _rest(connection, story_id, select(func.count()).select_from(Event).where(*wanted), told)


def _rest(connection: Connection, story_id: int, every: Any, having: Any) -> tuple[Facet, ...]:
    """*every* entry counted, less those that each outlet of the story has."""
    own = having.subquery()
    statement = (
        select(Outlet.slug, Outlet.label, every.scalar_subquery() - func.coalesce(own.c.number, 0))
        .select_from(Outlet)
        .join(Article, col(Article.outlet_id) == col(Outlet.id))
        .outerjoin(own, own.c.outlet_id == col(Outlet.id))
        .where(col(Article.story_id) == story_id)
        .group_by(col(Outlet.id))
        .order_by(col(Outlet.label))
    )
    return tuple(Facet(*row) for row in connection.execute(statement))


def claims_lacking(connection: Connection, wanted: Sequence[ColumnElement[bool]]) -> tuple[Facet, ...]:
    """For each outlet of the story that lacks one, of how many of the *wanted* claims it has no statement."""
    stating = (
        select(ClaimAssertion.id)
        .join(Article, col(Article.id) == col(ClaimAssertion.article_id))
        .where(col(ClaimAssertion.claim_id) == col(Claim.id), col(Article.outlet_id) == col(Outlet.id))
        .correlate(Claim, Outlet)
        .exists()
    )
    statement = (
        select(Outlet.slug, Outlet.label, func.count(col(Claim.id).distinct()))
        .select_from(Claim)
        .join(ClaimAbsence, col(ClaimAbsence.claim_id) == col(Claim.id))
        .join(Article, col(Article.id) == col(ClaimAbsence.article_id))
        .join(Outlet, col(Outlet.id) == col(Article.outlet_id))
        .where(*wanted, col(ClaimAbsence.reason) == _SILENT, ~stating)
        .group_by(col(Outlet.id))
        .order_by(col(Outlet.label))
    )
    return tuple(Facet(*row) for row in connection.execute(statement))
