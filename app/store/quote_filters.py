"""What lists of quotes are narrowed by, as conditions in SQL.

Filters combine freely: any of the values of one name, all of the names.
"""

from dataclasses import dataclass

from sqlalchemy import ColumnElement
from sqlmodel import col, select

from app.store.lacking import quote_without
from app.store.match import matching
from app.store.tables import Outlet, Quote, QuoteFeature, QuoteOutlet, Speaker, Story

DIFFERING = ("changed", "shortened")


@dataclass(frozen=True, slots=True)
class QuoteFilters:
    """What the list is narrowed to; empty means everything. Dates are ISO days, months or years."""

    story_id: int | None = None
    stories: tuple[str, ...] = ()
    outlets: tuple[str, ...] = ()
    speakers: tuple[str, ...] = ()
    kinds: tuple[str, ...] = ()
    families: tuple[str, ...] = ()
    relations: tuple[str, ...] = ()
    differing: bool = False  # only quotes with a shortened or changed reading
    since: str | None = None
    until: str | None = None
    text: str | None = None
    without: tuple[str, ...] = ()  # outlets of which none prints it


def narrowed(filters: QuoteFilters, but: str = "") -> list[ColumnElement[bool]]:
    """The conditions on `Quote` for *filters*, leaving out those named *but*."""
    wanted: list[ColumnElement[bool]] = []
    if filters.story_id is not None:
        wanted.append(col(Quote.story_id) == filters.story_id)
    if filters.stories and but != "story":
        wanted.append(in_stories(filters.stories))
    if filters.speakers and but != "speaker":
        wanted.append(
            col(Quote.speaker_id).in_(select(Speaker.id).where(col(Speaker.slug).in_(filters.speakers)))
        )
    if filters.families and but != "reading":
        wanted.append(_feature("family", filters.families))
    if filters.differing and but != "only":
        wanted.append(col(Quote.family).in_(DIFFERING))
    if filters.relations and but != "relation":
        wanted.append(_feature("relation", filters.relations))
    if filters.kinds and but != "kind":
        wanted.append(_feature("kind", filters.kinds))
    printed = _printed_within(filters, but)
    if printed:
        wanted.append(
            select(QuoteOutlet.id)
            .where(col(QuoteOutlet.quote_id) == col(Quote.id), *printed)
            .correlate(Quote)
            .exists()
        )
    if filters.without and but != "without":
        wanted += quote_without(filters.without)
    if filters.text:
        wanted.append(col(Quote.id).in_(matching("quote", filters.text)))
    return wanted


def in_stories(slugs: tuple[str, ...]) -> ColumnElement[bool]:
    """The condition on `Quote` that it belongs to one of the stories with *slugs*."""
    return col(Quote.story_id).in_(select(Story.id).where(col(Story.slug).in_(slugs)))


def _feature(feature: str, values: tuple[str, ...]) -> ColumnElement[bool]:
    return (
        select(QuoteFeature.id)
        .where(
            col(QuoteFeature.quote_id) == col(Quote.id),
            col(QuoteFeature.feature) == feature,
            col(QuoteFeature.value).in_(values),
        )
        .correlate(Quote)
        .exists()
    )


def _printed_within(filters: QuoteFilters, but: str) -> list[ColumnElement[bool]]:
    wanted: list[ColumnElement[bool]] = []
    if filters.outlets and but != "outlet":
        chosen = select(Outlet.id).where(col(Outlet.slug).in_(filters.outlets))
        wanted.append(col(QuoteOutlet.outlet_id).in_(chosen))
    if filters.since:
        wanted.append(col(QuoteOutlet.latest) >= filters.since)
    if filters.until:
        wanted.append(col(QuoteOutlet.earliest) <= filters.until + "~")
    return wanted
