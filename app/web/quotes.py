"""The list of a story's quotes, sorted by how much the outlets differ."""

from dataclasses import dataclass
from typing import Any

from fastapi import APIRouter, Request
from sqlalchemy import Connection
from starlette.responses import Response

from app.domain.groups import FAMILY
from app.store import refs
from app.store.quote_filters import DIFFERING, QuoteFilters
from app.store.quotes import QuoteList, QuoteRow, quote_list
from app.store.refs import Facet
from app.web import words
from app.web.filtering import Chip, Field, chips, choice, outlets_counted
from app.web.page import Page, StoryRef
from app.web.params import Filters, from_place, only_known, read_filters
from app.web.rendering import Answer, Table
from app.web.site import site_of, story_at, story_crumbs

router = APIRouter()

SINGLE = ("q", "only", "since", "until", "after")
MANY = ("outlet", "without", "speaker", "reading", "relation", "kind")
ONLY_WORDS = {"differences": "only quotes that differ"}
READING_WORDS = {**words.FAMILY_WORDS, "same": "same words in all"}


@dataclass(frozen=True, slots=True)
class QuotesView:
    """The list page: what was asked, what it left, how to widen it."""

    path: str
    found: QuoteList
    outlets: tuple[refs.OutletRef, ...]
    fields: tuple[Field, ...]
    chips: tuple[Chip, ...]
    filters: Filters
    next_page: str | None
    everything: int
    status: str


@router.get("/s/{slug}/quotes")
def show_quotes(request: Request, slug: str) -> Response:
    """The page."""
    asked = read_filters(request.url.query, SINGLE, MANY)
    return site_of(request).page(request, lambda connection: answer(connection, slug, asked))


def answer(connection: Connection, slug: str, asked: Filters) -> Answer:
    """Reads the list for *asked* filters of the story *slug*."""
    story = story_at(connection, slug)
    outlets = refs.outlets_of(connection, story.id)
    asked = only_known(asked, "outlet", (o.slug for o in outlets), "outlet of this story")
    asked = only_known(asked, "without", (o.slug for o in outlets), "outlet of this story")
    asked = only_known(asked, "reading", words.FAMILY_WORDS, "kind of reading")
    asked = only_known(asked, "relation", FAMILY, "relation between readings")
    asked = only_known(asked, "kind", words.KIND_WORDS, "kind of quotation")
    asked = only_known(asked, "only", ONLY_WORDS, "choice here")
    filters = quote_filters(story.id, asked)
    asked, found = from_place(asked, lambda after: quote_list(connection, filters, after))
    view = quotes_view(story, outlets, found, asked)
    page = Page(
        title=f"Quotes: {story.title}",
        description=summary(story),
        path=view.path,
        tab="quotes",
        story=StoryRef(story.slug, story.title),
        crumbs=story_crumbs(story, "Quotes"),
        csv=True,
        query=asked.query,
        problems=asked.problems,
        index=not asked.chosen,
    )
    return Answer("quotes.html", page, view, lambda: data(view), lambda: table(found.rows))


def quote_filters(story_id: int, asked: Filters) -> QuoteFilters:
    """The store's filters for what the address asks."""
    return QuoteFilters(
        story_id=story_id,
        outlets=asked.all("outlet"),
        speakers=asked.all("speaker"),
        kinds=asked.all("kind"),
        families=asked.all("reading"),
        relations=asked.all("relation"),
        differing=asked.one("only") == "differences",
        since=asked.one("since"),
        until=asked.one("until"),
        text=asked.one("q"),
        without=asked.all("without"),
    )


def quotes_view(
    story: refs.StorySummary,
    outlets: tuple[refs.OutletRef, ...],
    found: QuoteList,
    asked: Filters,
) -> QuotesView:
    """The list ready to print."""
    path = f"/s/{story.slug}/quotes"
    families = asked.all("reading") or DIFFERING
    differ = sum(f.count for f in found.facets["reading"] if f.value in DIFFERING and f.value in families)
    fields = (
        only_differences(differ, asked),
        choice("reading", "How readings differ", found.facets["reading"], asked, READING_WORDS),
        choice("outlet", "Printed by", outlets_counted(outlets, found.facets["outlet"]), asked),
        choice("without", "Not quoted by", outlets_counted(outlets, found.facets["without"]), asked),
        choice("speaker", "Said by", found.facets["speaker"], asked),
        choice("relation", "Kind of difference", found.facets["relation"], asked, words.RELATION_WORDS),
        choice("kind", "Form", found.facets["kind"], asked, words.KIND_WORDS),
    )
    shown = words.count(found.total, "quote")
    status = f"{shown} of {story.quotes}" if asked.active else shown
    following = asked.at(found.rows[-1].key).query if found.more else None
    return QuotesView(
        path,
        found,
        outlets,
        fields,
        chips(path, fields, asked),
        asked,
        f"{path}?{following}" if following else None,
        story.quotes,
        status,
    )


def only_differences(differ: int, asked: Filters) -> Field:
    """The filter that leaves quotes with a shortened or changed reading, of which there are *differ*."""
    facets = (Facet("differences", "", differ),) if differ else ()
    return choice("only", "Differences", facets, asked, ONLY_WORDS)


def summary(story: refs.StorySummary) -> str:
    """One sentence: how many quotes, how many shared, how many changed."""
    if not story.shared:
        return f"{words.count(story.quotes, 'quote')}, each printed by one outlet only."
    shared = f"{words.spelled(story.shared)} {'is' if story.shared == 1 else 'are'}"
    return (
        f"{words.count(story.quotes, 'quote')}; {shared} printed by two outlets or more: "
        f"{words.spelled(story.changed)} changed inside the marks, "
        f"{words.spelled(story.shortened)} shortened."
    )


def row_data(row: QuoteRow) -> dict[str, Any]:
    """A quote in a list as JSON."""
    return {
        "key": row.key,
        "address": f"/q/{row.key}",
        "text": row.text,
        "speaker": row.speaker.slug if row.speaker else None,
        "speaker_name": row.speaker.name if row.speaker else None,
        "speaker_doubtful": row.doubtful,
        "story": row.story,
        "family": row.family,
        "relations": list(row.relations),
        "readings": row.readings,
        "outlets": [{"outlet": p.outlet.slug, "family": p.family} for p in row.printed],
        "corrected": row.corrected,
    }


def data(view: QuotesView) -> dict[str, Any]:
    """The page as JSON."""
    return {
        "total": view.found.total,
        "quotes": [row_data(row) for row in view.found.rows],
        "counts": {
            name: {facet.value: facet.count for facet in facets} for name, facets in view.found.facets.items()
        },
        "next": view.next_page,
    }


def table(rows: tuple[QuoteRow, ...]) -> Table:
    """The list as CSV."""
    header = ("key", "address", "text", "speaker", "story", "family", "relations", "readings", "outlets")
    return header, (
        (
            row.key,
            f"/q/{row.key}",
            row.text,
            row.speaker.name if row.speaker else "",
            row.story,
            row.family,
            " ".join(row.relations),
            row.readings,
            " ".join(p.outlet.slug for p in row.printed),
        )
        for row in rows
    )
