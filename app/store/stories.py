"""The list of stories: narrowed by words of their titles, in one of three orders, a page at a time.

One row a story is read, with counts made at ingest; of the stories on the page also the outlets.
"""

from collections.abc import Sequence
from dataclasses import dataclass
from typing import Any

from sqlalchemy import Connection, func, tuple_
from sqlmodel import col, select

from app.store.match import beginning, match_expression, matching_expression
from app.store.refs import OUTLET_COLUMNS, SUMMARY_COLUMNS, OutletRef, StorySummary
from app.store.tables import Article, Outlet, Quote, Story

PAGE = 30
_APART = col(Story.changed) + col(Story.conflicts) + col(Story.disputed)
ORDERS: dict[str, tuple[Any, ...]] = {  # all ascending, the slug last
    "title": (func.lower(Story.title), col(Story.slug)),
    "newest": (col(Story.latest).is_(None), func.coalesce(-func.julianday(Story.latest), 0), col(Story.slug)),
    "differing": (-_APART, -col(Story.shared), col(Story.slug)),
}


@dataclass(frozen=True, slots=True)
class StoryList:
    """A page of stories, the outlets of each by row id; *total* counts all that match."""

    stories: tuple[StorySummary, ...]
    outlets: dict[int, tuple[OutletRef, ...]]
    total: int
    more: bool


def story_list(
    connection: Connection, typed: str | None, order: str, after: str | None = None
) -> StoryList | None:
    """The stories with the words *typed* in their title, behind that with slug *after*; None without it."""
    keys = ORDERS[order]
    where = []
    if typed:
        expression = beginning(typed) or match_expression(typed)
        where.append(col(Story.id).in_(matching_expression("story", expression)))
    statement = select(*SUMMARY_COLUMNS).where(*where).order_by(*keys).limit(PAGE + 1)
    if after is not None:
        place = connection.execute(select(*keys).where(col(Story.slug) == after)).first()
        if place is None:
            return None
        statement = statement.where(tuple_(*keys) > tuple_(*place))
    rows = connection.execute(statement).all()
    total = connection.execute(select(func.count()).select_from(Story).where(*where)).scalar_one()
    stories = tuple(StorySummary(*row) for row in rows[:PAGE])
    return StoryList(stories, _outlets(connection, [story.id for story in stories]), total, len(rows) > PAGE)


def _outlets(connection: Connection, stories: Sequence[int]) -> dict[int, tuple[OutletRef, ...]]:
    """The outlets of each story in the order of their first article."""
    found: dict[int, dict[OutletRef, None]] = {number: {} for number in stories}
    rows = connection.execute(
        select(*(Article.story_id, *OUTLET_COLUMNS))
        .join(Outlet, col(Outlet.id) == col(Article.outlet_id))
        .where(col(Article.story_id).in_(stories))
        .order_by(col(Article.story_id), col(Article.position))
    )
    for number, *outlet in rows:
        found[number][OutletRef(*outlet)] = None
    return {number: tuple(outlets) for number, outlets in found.items()}


def first_quote(connection: Connection, story_id: int) -> str | None:
    """The key of the quote of a story on which the outlets part most, or None without quotes."""
    statement = select(Quote.key).where(col(Quote.story_id) == story_id)
    return connection.execute(statement.order_by(col(Quote.rank), col(Quote.id)).limit(1)).scalar()
