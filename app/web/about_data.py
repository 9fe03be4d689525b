"""The record of the ingest: what was read, as what, with which doubts; what was refused, and the cure."""

from collections.abc import Mapping
from dataclasses import dataclass, replace
from itertools import groupby
from typing import Any

from fastapi import APIRouter, Request
from sqlalchemy import Connection
from starlette.responses import Response

from app import __version__
from app.store import about as store
from app.store import refs
from app.store.about import Holdings, ReadArticle, ReadArticles, Refused
from app.store.corrections import all_corrections
from app.web import words
from app.web.articles import published
from app.web.corrected import Corrected, told
from app.web.corrected import data as corrected_data
from app.web.page import Crumb, Page
from app.web.params import LOST, Filters, from_place, read_filters
from app.web.rendering import Answer, Table, address
from app.web.site import site_of

router = APIRouter()

PATH = "/about/data"


@dataclass(frozen=True, slots=True)
class ReadLine:
    """An article that was read, with its date in words."""

    row: ReadArticle
    published: words.Dated


@dataclass(frozen=True, slots=True)
class StoryLines:
    """The articles of one story on this page of the record."""

    slug: str
    title: str
    lines: tuple[ReadLine, ...]


@dataclass(frozen=True, slots=True)
class DataView:
    """A page of the record; *refused* are the files that were not taken in."""

    holdings: Holdings
    version: str
    stories: tuple[StoryLines, ...]
    only: refs.StorySummary | None
    next_page: str | None
    refused: tuple[Refused, ...]
    more_refused: str | None
    problems: tuple[str, ...]
    corrected: tuple[Corrected, ...] = ()


@router.get(PATH)
def show_data(request: Request) -> Response:
    """The record of the ingest."""
    asked = read_filters(request.url.query, ("story", "after", "refused"))
    return site_of(request).page(request, lambda connection: data_answer(connection, asked))


def data_answer(connection: Connection, asked: Filters) -> Answer:
    """The page of the record that is *asked* for."""
    only = refs.story(connection, asked.one("story") or "")
    if asked.one("story") and only is None:
        asked = asked.left_out("story", "There is no such story here; all are shown.")
    story = only.id if only else None
    asked, found = from_place(asked, lambda after: store.articles(connection, story, after))
    asked, position = _refused_from(asked)
    held = store.holdings(connection)
    view = data_view(held, found, store.refusals(connection, position), only, asked)
    view = replace(view, corrected=told(all_corrections(connection)))
    page = Page(
        title="What was read",
        description=summary(held),
        path=PATH,
        tab="about",
        crumbs=(Crumb("Stories", "/"), Crumb("About", "/about"), Crumb("What was read")),
        csv=True,
        query=asked.query,
        problems=asked.problems,
        index=not asked.chosen,
    )
    return Answer("about_data.html", page, view, lambda: data(view), lambda: table(view))


def _refused_from(asked: Filters) -> tuple[Filters, int]:
    value = asked.one("refused")
    if value is None:
        return asked, 0
    if value.isascii() and value.isdigit() and len(value) < 10:
        return asked, int(value)
    return asked.left_out("refused", LOST), 0


def data_view(
    held: Holdings,
    found: ReadArticles,
    refused: tuple[Refused, ...],
    only: refs.StorySummary | None,
    asked: Filters,
) -> DataView:
    """The page's view."""
    lines = [ReadLine(row, published(row.published)) for row in found.rows]
    return DataView(
        held,
        __version__,
        tuple(
            StoryLines(slug, title, tuple(some))
            for (slug, title), some in groupby(lines, key=lambda line: (line.row.story, line.row.story_title))
        ),
        only,
        address(PATH, asked.at(found.rows[-1].key).query) if found.more else None,
        refused[: store.REFUSALS],
        _more_refused(refused, asked.chosen),
        asked.problems,
    )


def _more_refused(refused: tuple[Refused, ...], chosen: Mapping[str, tuple[str, ...]]) -> str | None:
    if len(refused) <= store.REFUSALS:
        return None
    last = str(refused[store.REFUSALS - 1].position)
    return address(PATH, Filters({**chosen, "refused": (last,)}).query) + "#refused"


def summary(held: Holdings) -> str:
    """One sentence: how much was read, how much refused."""
    if not held.articles and not held.refusals:
        return "Nothing was read yet: run “verbatim ingest FOLDER”."
    read = f"{words.count(held.articles, 'article')} in {words.count(held.stories, 'story', 'stories')}"
    refused = words.count(held.refusals, "file was", "files were") if held.refusals else "nothing was"
    return f"{read} by {words.count(held.outlets, 'outlet')}; {refused} refused."


def holdings_data(held: Holdings) -> dict[str, Any]:
    """The snapshot and its counts as JSON."""
    return {
        "snapshot": held.digest,
        "written_by": held.program,
        "counts": {
            "stories": held.stories,
            "articles": held.articles,
            "outlets": held.outlets,
            "speakers": held.speakers,
            "quotations": held.quotations,
            "quotes": held.quotes,
            "events": held.events,
            "refused": held.refusals,
        },
    }


def data(view: DataView) -> dict[str, Any]:
    """The page as JSON."""
    return {
        "version": view.version,
        **holdings_data(view.holdings),
        "articles": [_article_data(line.row) for story in view.stories for line in story.lines],
        "next": view.next_page,
        "refused": [
            {"story": r.story, "place": r.place, "problem": r.problem, "cure": r.cure} for r in view.refused
        ],
        "corrected": corrected_data(view.corrected),
        "next_refused": view.more_refused,
    }


def _article_data(row: ReadArticle) -> dict[str, Any]:
    return {
        "address": f"/a/{row.key}",
        "story": row.story,
        "outlet": row.outlet.slug,
        "outlet_name": row.outlet.name,
        "outlet_basis": row.outlet_basis,
        "file": row.file,
        "sha256": row.sha256,
        "url": row.url,
        "headline": row.headline,
        "published": row.published,
        "published_basis": row.published_basis,
        "quotations": row.quotations,
        "dates": row.dates,
        "removed": {removed.reason: removed.count for removed in row.removed},
        "warnings": list(row.warnings),
    }


def table(view: DataView) -> Table:
    """The articles of this page of the record as CSV."""
    header = ("address", "story", "outlet", "file", "sha256", "url", "headline", "published")
    rows = (line.row for story in view.stories for line in story.lines)
    return (*header, "published_basis", "quotations", "dates", "removed", "warnings"), (
        (
            *(f"/a/{row.key}", row.story, row.outlet.slug, row.file, row.sha256, row.url or ""),
            *(row.headline or "", row.published or "", row.published_basis or "", row.quotations, row.dates),
            *(sum(removed.count for removed in row.removed), " | ".join(row.warnings)),
        )
        for row in rows
    )
