"""Small frozen values that many pages share, and the reads that fetch them."""

from dataclasses import dataclass
from typing import Any

from sqlalchemy import Connection
from sqlmodel import col, select

from app.store.tables import Article, Outlet, Snapshot, Story


@dataclass(frozen=True, slots=True)
class OutletRef:
    """An outlet as shown everywhere: its code, its label, its page. *name* is None when nobody states it."""

    slug: str
    code: str
    label: str
    name: str | None


@dataclass(frozen=True, slots=True)
class SpeakerRef:
    """A speaker as shown everywhere; kind as in `app.domain.groups.Speaker`."""

    slug: str
    name: str
    kind: str


@dataclass(frozen=True, slots=True)
class Facet:
    """A filter's value with its words and how many entries it would leave."""

    value: str
    label: str
    count: int


@dataclass(frozen=True, slots=True)
class StorySummary:
    """A story with its counts, as stored at ingest."""

    id: int
    slug: str
    title: str
    title_basis: str
    articles: int
    outlets: int
    quotations: int
    quotes: int
    shared: int
    changed: int
    shortened: int
    events: int
    undated: int
    claims: int
    conflicts: int
    weighed: int  # of the conflicts, those that are only likely
    disputed: int
    earliest: str | None
    latest: str | None


OUTLET_COLUMNS: tuple[Any, ...] = (col(Outlet.slug), col(Outlet.code), col(Outlet.label), col(Outlet.name))

SUMMARY_COLUMNS: tuple[Any, ...] = tuple(getattr(Story, name) for name in StorySummary.__dataclass_fields__)


def snapshot(connection: Connection) -> str:
    """The digest of what is stored; empty before the first ingest."""
    return connection.execute(select(Snapshot.digest)).scalar() or ""


def stories(connection: Connection, after: str | None = None, most: int = 50) -> tuple[StorySummary, ...]:
    """Stories by slug, at most *most*, those behind slug *after*."""
    statement = select(*SUMMARY_COLUMNS).order_by(col(Story.slug)).limit(most)
    if after:
        statement = statement.where(col(Story.slug) > after)
    return tuple(StorySummary(*row) for row in connection.execute(statement))


def story(connection: Connection, slug: str) -> StorySummary | None:
    """The story with this slug, or None."""
    row = connection.execute(select(*SUMMARY_COLUMNS).where(col(Story.slug) == slug)).first()
    return StorySummary(*row) if row else None


def outlets_of(connection: Connection, story_id: int) -> tuple[OutletRef, ...]:
    """The outlets of a story in the order of their first article."""
    rows = connection.execute(
        select(*OUTLET_COLUMNS)
        .join(Article, col(Article.outlet_id) == col(Outlet.id))
        .where(col(Article.story_id) == story_id)
        .order_by(col(Article.position))
    )
    return tuple(dict.fromkeys(OutletRef(*row) for row in rows))
