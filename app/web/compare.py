"""The comparison: outlets side by side, quote by quote, and who quotes whom how often."""

from collections.abc import Sequence

from fastapi import APIRouter, Request
from sqlalchemy import Connection
from starlette.responses import Response

from app.store import refs
from app.store.compare import Comparison, Totals, comparison, differing
from app.store.quotes import Facet, QuoteFilters
from app.web import words
from app.web.compare_data import data, table
from app.web.filtering import chips, choice, outlets_counted
from app.web.matrix import CompareView, columns_of, line, quoted_line
from app.web.page import Page, StoryRef
from app.web.params import Filters, only_known, read_filters
from app.web.quotes import READING_WORDS, quote_filters
from app.web.rendering import Answer
from app.web.site import site_of, story_at, story_crumbs

router = APIRouter()

SINGLE = ("q", "only", "after")
MANY = ("outlet", "speaker", "reading", "kind")
ONLY_WORDS = {"differences": "only quotes that differ"}
WIDE = 6  # columns from which the table scrolls in its own frame


@router.get("/s/{slug}/compare")
def show_comparison(request: Request, slug: str) -> Response:
    """The page."""
    asked = read_filters(request.url.query, SINGLE, MANY)
    return site_of(request).page(request, lambda connection: answer(connection, slug, asked))


def answer(connection: Connection, slug: str, asked: Filters) -> Answer:
    """Reads the comparison of the story *slug* for *asked* filters."""
    story = story_at(connection, slug)
    outlets = refs.outlets_of(connection, story.id)
    asked = only_known(asked, "outlet", (o.slug for o in outlets), "outlet of this story")
    asked = only_known(asked, "reading", words.FAMILY_WORDS, "kind of reading")
    asked = only_known(asked, "kind", words.KIND_WORDS, "kind of quotation")
    asked = only_known(asked, "only", ONLY_WORDS, "choice here")
    filters = narrowing(story.id, asked)
    compared = comparison(connection, story.id, filters, asked.one("after"))
    if compared is None:
        asked = Filters(
            asked.without("after").chosen, (*asked.problems, "The place in the list is unknown here.")
        )
        compared = comparison(connection, story.id, filters)
        assert compared is not None
    view = compare_view(story, compared, differing(connection, filters), asked)
    page = Page(
        title=f"Outlets compared: {story.title}",
        description=summary(compared.totals),
        path=view.path,
        tab="compare",
        story=StoryRef(story.slug, story.title),
        crumbs=story_crumbs(story, "Compare"),
        csv=True,
        query=asked.query,
        problems=asked.problems,
        index=not asked.chosen,
    )
    return Answer("compare.html", page, view, lambda: data(view), lambda: table(view))


def narrowing(story_id: int, asked: Filters) -> QuoteFilters:
    """The store's filters for what the address asks."""
    return quote_filters(story_id, asked, differing=asked.one("only") == "differences")


def compare_view(story: refs.StorySummary, compared: Comparison, differ: int, asked: Filters) -> CompareView:
    """The comparison ready to print; *differ* is how many quotes “only differences” would leave."""
    path, found = f"/s/{story.slug}/compare", compared.found
    columns = columns_of(compared.totals, asked.all("outlet"))
    every = outlets_counted((t.outlet for t in compared.totals), found.facets["outlet"])
    fields = (
        choice(
            "only", "Differences", (Facet("differences", "", differ),) if differ else (), asked, ONLY_WORDS
        ),
        choice("outlet", "Columns", every, asked),
        choice("reading", "How readings differ", found.facets["reading"], asked, READING_WORDS),
        choice("speaker", "Said by", found.facets["speaker"], asked),
        choice("kind", "Form", found.facets["kind"], asked, words.KIND_WORDS),
    )
    shown = words.count(found.total, "quote")
    following = asked.at(found.rows[-1].key).query if found.more else None
    return CompareView(
        path=path,
        title=title(story),
        columns=columns,
        outlets=len(compared.totals),
        wide=len(columns) > WIDE,
        lines=tuple(line(row, compared.cells.get(row.id, {}), columns) for row in found.rows),
        quoted=tuple(quoted_line(story.slug, quoted, columns, asked) for quoted in compared.quoted),
        more_speakers=compared.more_speakers,
        totals=compared.totals,
        compared=compared,
        fields=fields,
        chips=chips(path, fields, asked),
        filters=asked,
        next_page=f"{path}?{following}" if following else None,
        status=f"{shown} of {story.quotes}" if asked.active else shown,
    )


def title(story: refs.StorySummary) -> str:
    """The sentence that answers how much the outlets share, and how alike."""
    if not story.quotes:
        return f"{words.sentence_start(words.count(story.outlets, 'outlet'))}, no quotation"
    if not story.shared:
        return f"No quote is printed by two outlets: each of the {story.quotes} stands in one only"
    shared = f"{story.shared} of {words.count(story.quotes, 'quote')} {'is' if story.shared == 1 else 'are'}"
    lead = f"{shared} printed by two outlets or more"
    if not story.changed:
        return f"{lead}, none with changed words"
    return f"{lead}, {story.changed} with changed words"


def summary(totals: Sequence[Totals]) -> str:
    """One sentence or two: what is compared, and who prints no quotation."""
    lead = "Each wording is compared with the fullest one, whoever prints that."
    silent = [t.outlet.label for t in totals if not t.quotations]
    if not silent:
        return lead
    return f"{lead} {words.listed(silent)} {'prints' if len(silent) == 1 else 'print'} no quotations."
