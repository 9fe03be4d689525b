"""A story in numbers: how each outlet's quotes compare, and who quotes whom, each a picture with its data.

Counts with what they are counted among; no score is made of them.
"""

from dataclasses import dataclass
from typing import Any

from fastapi import APIRouter, Request
from sqlalchemy import Connection
from starlette.responses import Response

from app.store.compare import Totals, outlet_totals, who_quotes_whom
from app.store.quote_filters import QuoteFilters
from app.store.refs import StorySummary
from app.web import words
from app.web.bars import Bar, bars
from app.web.matrix import Column, QuotedLine, columns_of, quoted_line
from app.web.page import Page, StoryRef
from app.web.params import Filters
from app.web.rendering import Answer, Table
from app.web.site import site_of, story_at, story_crumbs

router = APIRouter()

SPEAKERS = 100  # the most quoted ones; the list of quotes has them all
WIDE = 6  # columns from which the table scrolls in its own frame
_COUNTED = ("articles", "paragraphs", "quotations", "quotes", "shared", "same", "shortened", "changed")


@dataclass(frozen=True, slots=True)
class OutletsView:
    """How the outlets compare: a bar and a line each."""

    story: StorySummary
    totals: tuple[Totals, ...]
    bars: tuple[Bar, ...]


@dataclass(frozen=True, slots=True)
class SpeakersView:
    """Who quotes whom: a line a speaker, a column an outlet."""

    story: StorySummary
    columns: tuple[Column, ...]
    quoted: tuple[QuotedLine, ...]
    more_speakers: bool
    wide: bool


@router.get("/s/{slug}/outlets")
def show_outlets(request: Request, slug: str) -> Response:
    """How each outlet's quotes compare."""
    return site_of(request).page(request, lambda connection: answer(connection, slug))


@router.get("/s/{slug}/speakers")
def show_speakers(request: Request, slug: str) -> Response:
    """Who quotes whom."""
    return site_of(request).page(request, lambda connection: speakers_answer(connection, slug))


def answer(connection: Connection, slug: str) -> Answer:
    """Reads how the outlets of the story *slug* compare."""
    story = story_at(connection, slug)
    totals = outlet_totals(connection, story.id)
    view = OutletsView(story, totals, bars(totals))
    page = _page(story, "outlets", "How each outlet’s quotes compare", summary(story))
    return Answer("outlets.html", page, view, lambda: data(view), lambda: table(view))


def speakers_answer(connection: Connection, slug: str) -> Answer:
    """Reads who quotes whom in the story *slug*."""
    story = story_at(connection, slug)
    columns = columns_of(outlet_totals(connection, story.id), ())
    found = who_quotes_whom(connection, QuoteFilters(story_id=story.id), SPEAKERS + 1)
    lines = tuple(quoted_line(story.slug, one, columns, Filters({})) for one in found[:SPEAKERS])
    view = SpeakersView(story, columns, lines, len(found) > SPEAKERS, len(columns) > WIDE)
    said = f"{words.count(len(lines), 'speaker')}, counted by quotes and outlet."
    page = _page(story, "speakers", "Who quotes whom", said)
    return Answer("who.html", page, view, lambda: speakers_data(view), lambda: speakers_table(view))


def summary(story: StorySummary) -> str:
    """One sentence: how many quotes there are, and how many the outlets share."""
    if not story.quotes:
        return "No quotation was found in this story."
    shared = f"{story.shared} of {words.count(story.quotes, 'quote')}"
    return f"{shared} {'is' if story.shared == 1 else 'are'} printed by two outlets or more."


def _page(story: StorySummary, name: str, title: str, description: str) -> Page:
    return Page(
        title=f"{title}: {story.title}",
        description=description,
        path=f"/s/{story.slug}/{name}",
        tab="compare",
        story=StoryRef(story.slug, story.title),
        crumbs=story_crumbs(story, title),
        csv=True,
    )


def data(view: OutletsView) -> dict[str, Any]:
    """The numbers of each outlet as JSON."""
    return {
        "outlets": [
            {"outlet": t.outlet.slug, "outlet_label": t.outlet.label}
            | {name: getattr(t, name) for name in _COUNTED}
            for t in view.totals
        ]
    }


def table(view: OutletsView) -> Table:
    """The numbers of each outlet as CSV."""
    return ("outlet", "outlet_label", *_COUNTED), (
        (t.outlet.slug, t.outlet.label, *(getattr(t, name) for name in _COUNTED)) for t in view.totals
    )


def speakers_data(view: SpeakersView) -> dict[str, Any]:
    """Who quotes whom as JSON; speaker None: all that are not resolved."""
    return {
        "speakers": [
            {
                "speaker": line.quoted.speaker.slug if line.quoted.speaker else None,
                "speaker_name": line.quoted.speaker.name if line.quoted.speaker else None,
                "quotes": line.quoted.quotes,
                "outlets": {count.outlet.slug: count.number for count in line.counts},
            }
            for line in view.quoted
        ],
        "more": view.more_speakers,
    }


def speakers_table(view: SpeakersView) -> Table:
    """Who quotes whom as CSV: a line a speaker, a column an outlet."""
    return ("speaker", "name", "quotes", *(c.outlet.slug for c in view.columns)), (
        (
            line.quoted.speaker.slug if line.quoted.speaker else "",
            line.quoted.speaker.name if line.quoted.speaker else "",
            line.quoted.quotes,
            *(count.number for count in line.counts),
        )
        for line in view.quoted
    )
