"""A story's overview: what happened, who reported it, where the reports part."""

from dataclasses import dataclass
from typing import Any

from fastapi import APIRouter, Request
from sqlalchemy import Connection
from starlette.responses import Response

from app.store import refs
from app.store.overview import Overview, overview
from app.web import feeds, story_picture, words
from app.web.claims import ShownClaim, shown
from app.web.claims import row_data as row_data_of_claim
from app.web.gives_both import Both, both
from app.web.gives_both import data as both_data
from app.web.matrix import Column, QuotedLine, columns_of, quoted_line
from app.web.overview_parts import (
    EventParting,
    Figure,
    Only,
    QuoteParting,
    event_partings,
    figures,
    lede,
    only_here,
    quote_partings,
)
from app.web.page import Page, StoryRef
from app.web.params import Filters
from app.web.quotes import row_data
from app.web.rendering import Answer
from app.web.site import site_of, story_at, story_crumbs
from app.web.stories import story_data

router = APIRouter()


@dataclass(frozen=True, slots=True)
class OverviewView:
    """A story at a glance."""

    story: refs.StorySummary
    lede: str
    figures: tuple[Figure, ...]
    quotes: tuple[QuoteParting, ...]
    claims: tuple[ShownClaim, ...]
    events: tuple[EventParting, ...]
    both: tuple[Both, ...]
    only: tuple[Only, ...]
    columns: tuple[Column, ...]
    quoted: tuple[QuotedLine, ...]
    found: Overview
    told: str


@router.get("/s/{slug}")
def show_overview(request: Request, slug: str) -> Response:
    """The overview of one story."""
    return site_of(request).page(request, lambda connection: answer(request, connection, slug))


def answer(request: Request, connection: Connection, slug: str) -> Answer:
    """Reads the overview of the story *slug*."""
    story = story_at(connection, slug)
    feed = feeds.form(request, connection, f"/s/{slug}", story.title, of={"story": story.id})
    view = overview_view(story, overview(connection, story.id))
    outlets = [total.outlet for total in view.found.totals]
    poster = story_picture.form(story, outlets, site_of(request).renderer.home(request))
    page = Page(
        title=story.title,
        description=view.lede,
        path=f"/s/{story.slug}",
        tab="overview",
        story=StoryRef(story.slug, story.title),
        crumbs=story_crumbs(story),
        shared=True,
    )
    return Answer("overview.html", page, view, lambda: data(view), forms={**feed, "png": poster})


def overview_view(story: refs.StorySummary, found: Overview) -> OverviewView:
    """The overview ready to print."""
    columns = columns_of(found.totals, ())
    named = [quoted for quoted in found.quoted if quoted.speaker]
    return OverviewView(
        story=story,
        lede=lede(story, found),
        figures=figures(story, found),
        quotes=quote_partings(found),
        claims=tuple(map(shown, found.claims)),
        events=event_partings(found),
        both=both(found.both),
        only=only_here(story, found),
        columns=columns,
        quoted=tuple(quoted_line(story.slug, quoted, columns, Filters()) for quoted in named),
        found=found,
        told=told(story, found),
    )


def told(story: refs.StorySummary, found: Overview) -> str:
    """How many tell it: outlets where all are named, else articles, since unnamed outlets may be one."""
    if all(total.outlet.name for total in found.totals):
        outlets = "outlet" if story.outlets == 1 else "outlets"
        return f"told by {words.spelled(story.outlets)} {outlets}"
    articles = "article" if story.articles == 1 else "articles"
    return f"told in {words.spelled(story.articles)} {articles}"


def data(view: OverviewView) -> dict[str, Any]:
    """The overview as JSON."""
    return {
        **story_data(view.story),
        "summary": view.lede,
        "counts": [{"number": one.number, "what": one.what, "address": one.path} for one in view.figures],
        "claims": [row_data_of_claim(row) for row in view.found.claims],
        "differing": [
            {
                **row_data(p.row),
                "differences": [
                    {"outlet": line.outlet.slug, "reading": line.key, "differences": list(line.differences)}
                    for line in p.lines
                ],
            }
            for p in view.quotes
        ],
        "disputed": [{"address": f"/e/{e.row.key}", "label": e.row.label} for e in view.events],
        "gives_both": both_data(view.found.both),
        "only_here": [
            {
                "outlet": one.row.outlet.slug,
                "claims": one.row.claims,
                "claims_only_here": one.row.claims_alone,
                "quotes": one.row.quotes,
                "quotes_only_here": one.row.quotes_alone,
                "claims_not_here": one.row.claims_lacking,
                "quotes_not_here": one.quotes_lacking,
            }
            for one in view.only
        ],
        "reports": [
            {
                "address": f"/a/{a.key}",
                "outlet": a.outlet.slug,
                "headline": a.headline,
                "published": a.published,
                "quotations": a.quotations,
            }
            for a in view.found.articles
        ],
    }
