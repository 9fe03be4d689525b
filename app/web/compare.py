"""The comparison: outlets side by side, row by row (quotes, claims, events), and who quotes whom."""

from collections.abc import Sequence
from dataclasses import dataclass

from fastapi import APIRouter, Request
from sqlalchemy import Connection
from starlette.responses import Response

from app.store import refs
from app.store.claim_parts import reasons_of
from app.store.claims import claims_of
from app.store.compare import SPEAKERS, Totals, cells_of, outlet_totals, who_quotes_whom
from app.store.disagreement import KINDS, Places, RowFilters, places, row_facets
from app.store.quotes import quotes_of
from app.store.refs import Facet
from app.store.timeline import events_of
from app.web import words
from app.web.bars import Bar, bars
from app.web.compare_data import data, table
from app.web.compare_rows import KIND_WORDS, Line, claim_line, event_line, quote_line
from app.web.filtering import Chip, Field, chips, choice, outlets_counted
from app.web.matrix import Column, QuotedLine, columns_of, quoted_line
from app.web.page import Page, StoryRef
from app.web.params import Filters, from_place, only_known, read_filters
from app.web.quotes import READING_WORDS, quote_filters
from app.web.rendering import Answer
from app.web.site import site_of, story_at, story_crumbs

router = APIRouter()

SINGLE = ("q", "only", "after")
MANY = ("rows", "outlet", "without", "speaker", "reading", "kind")
ONLY_WORDS = {"differences": "only what differs"}
WIDE = 6  # columns from which the table scrolls in its own frame


@dataclass(frozen=True, slots=True)
class CompareView:
    """The page."""

    path: str
    title: str
    columns: tuple[Column, ...]
    outlets: int  # of the story
    wide: bool
    lines: tuple[Line, ...]
    found: Places
    quoted: tuple[QuotedLine, ...]
    more_speakers: bool
    totals: tuple[Totals, ...]
    fields: tuple[Field, ...]
    chips: tuple[Chip, ...]
    filters: Filters
    next_page: str | None
    status: str

    @property
    def bars(self) -> tuple[Bar, ...]:
        """The totals drawn."""
        return bars(self.totals)


@router.get("/s/{slug}/compare")
def show_comparison(request: Request, slug: str) -> Response:
    """The page."""
    asked = read_filters(request.url.query, SINGLE, MANY)
    return site_of(request).page(request, lambda connection: answer(connection, slug, asked))


def answer(connection: Connection, slug: str, asked: Filters) -> Answer:
    """Reads the comparison of the story *slug* for *asked* filters."""
    story = story_at(connection, slug)
    outlets = refs.outlets_of(connection, story.id)
    asked = only_known(asked, "rows", KINDS, "kind of row")
    asked = only_known(asked, "outlet", (o.slug for o in outlets), "outlet of this story")
    asked = only_known(asked, "without", (o.slug for o in outlets), "outlet of this story")
    asked = only_known(asked, "reading", words.FAMILY_WORDS, "kind of reading")
    asked = only_known(asked, "kind", words.KIND_WORDS, "kind of quotation")
    asked = only_known(asked, "only", ONLY_WORDS, "choice here")
    filters = narrowing(story.id, asked)
    asked, found = from_place(asked, lambda after: places(connection, filters, after))
    view = compare_view(connection, story, found, asked)
    page = Page(
        title=f"Outlets compared: {story.title}",
        description=summary(view.totals),
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


def narrowing(story_id: int, asked: Filters) -> RowFilters:
    """The store's filters for what the address asks."""
    quotes = quote_filters(story_id, asked)
    return RowFilters(quotes, asked.all("rows"))


def compare_view(
    connection: Connection, story: refs.StorySummary, found: Places, asked: Filters
) -> CompareView:
    """The comparison ready to print."""
    path, filters = f"/s/{story.slug}/compare", narrowing(story.id, asked)
    totals = outlet_totals(connection, story.id)
    columns = columns_of(totals, asked.all("outlet"))
    lines = lines_of(connection, found, tuple(column.outlet for column in columns))
    quoted = who_quotes_whom(connection, filters.quotes) if filters.takes("quote") else ()
    fields = _fields(row_facets(connection, filters), found, totals, asked)
    following = asked.at(f"{lines[-1].kind}-{lines[-1].key}").query if found.more else None
    return CompareView(
        path=path,
        title=title(found),
        columns=columns,
        outlets=len(totals),
        wide=len(columns) > WIDE,
        lines=lines,
        found=found,
        quoted=tuple(quoted_line(story.slug, one, columns, asked) for one in quoted[:SPEAKERS]),
        more_speakers=len(quoted) > SPEAKERS,
        totals=totals,
        fields=fields,
        chips=chips(path, fields, asked),
        filters=asked,
        next_page=f"{path}?{following}" if following else None,
        status=status(found, filters),
    )


def lines_of(connection: Connection, found: Places, columns: Sequence[refs.OutletRef]) -> tuple[Line, ...]:
    """The rows at the *found* places, each kind read at once."""
    ids = {kind: [p.id for p in found.places if KINDS[p.kind] == kind] for kind in KINDS}
    quotes, cells = quotes_of(connection, ids["quote"]), cells_of(connection, ids["quote"])
    claims, reasons = claims_of(connection, ids["claim"]), reasons_of(connection, ids["claim"])
    events = events_of(connection, ids["event"])
    lines = []
    for place in found.places:
        if KINDS[place.kind] == "quote":
            lines.append(quote_line(quotes[place.id], cells.get(place.id, {}), columns))
        elif KINDS[place.kind] == "claim":
            lines.append(claim_line(claims[place.id], reasons.get(place.id, {}), columns))
        else:
            lines.append(event_line(events[place.id], columns))
    return tuple(lines)


def _fields(
    facets: dict[str, tuple[Facet, ...]], found: Places, totals: Sequence[Totals], asked: Filters
) -> tuple[Field, ...]:
    differ = (Facet("differences", "", found.differing),) if found.differing else ()
    outlets = [t.outlet for t in totals]
    kinds = tuple(Facet(kind, kind, found.of_kind[kind]) for kind in KINDS)
    return (
        choice("only", "Differences", differ, asked, ONLY_WORDS),
        choice("rows", "Rows", kinds, asked, KIND_WORDS),
        choice("outlet", "Columns", outlets_counted(outlets, facets["outlet"]), asked),
        choice("without", "Not found in", outlets_counted(outlets, facets["without"]), asked),
        choice("reading", "Quotes: how readings differ", facets["reading"], asked, READING_WORDS),
        choice("speaker", "Quotes: said by", facets["speaker"], asked),
        choice("kind", "Quotes: form", facets["kind"], asked, words.KIND_WORDS),
    )


def status(found: Places, filters: RowFilters) -> str:
    """How many rows there are of each kind."""
    counts = [words.count(found.of_kind[kind], kind) for kind in KINDS if filters.takes(kind)]
    return words.listed(counts) if counts else "0 rows"


def title(found: Places) -> str:
    """The sentence that answers on how much the outlets part."""
    if not found.total:
        return "Nothing to compare here"
    what = words.listed([words.count(number, kind) for kind, number in found.of_kind.items() if number])
    if not found.differing:
        return f"{what} side by side: no difference was found"
    are = "is" if found.differing == 1 else "are"
    return f"{what} side by side: {found.differing} {are} told differently"


def summary(totals: Sequence[Totals]) -> str:
    """One sentence or two: what is compared, and who prints no quotation."""
    lead = "Most disagreement first. A sign and a word say how each outlet stands to it."
    silent = [t.outlet.label for t in totals if not t.quotations]
    if not silent:
        return lead
    return f"{lead} {words.listed(silent)} {'prints' if len(silent) == 1 else 'print'} no quotations."
