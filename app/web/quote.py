"""A quote's page: what every outlet prints of it, word by word, and who it says said it."""

from dataclasses import dataclass
from typing import Any

from fastapi import APIRouter, Request
from sqlalchemy import Connection
from starlette.responses import Response

from app.domain.address import read_key
from app.store.quote import QuotePage, ReadingRow, canonical_key, quote_page
from app.web import words
from app.web.page import Crumb, Page, StoryRef
from app.web.params import Filters, only_known, read_filters
from app.web.rendering import Answer, Table, address, moved
from app.web.score import Passage, passages
from app.web.site import NotFound, site_of

router = APIRouter()

UNKNOWN = "No quotation has this key here: it may belong to another collection, or a letter of it was lost."


@dataclass(frozen=True, slots=True)
class ShownReading:
    """A reading with its differences from the base in sentences, and its place in the page."""

    row: ReadingRow
    anchor: str
    is_base: bool
    differences: tuple[str, ...]
    base_choice: str  # address of this page with this reading as the base


@dataclass(frozen=True, slots=True)
class QuoteView:
    """The page of one quote."""

    quote: QuotePage
    base: ReadingRow
    readings: tuple[ShownReading, ...]
    passages: tuple[Passage, ...]
    headline: str
    outlets: int
    sources: tuple[tuple[str, ...], ...]
    chosen: bool  # True if the reader chose the base


@router.get("/q/{typed}")
def show_quote(request: Request, typed: str) -> Response:
    """The page; any member's key leads there in one hop."""
    asked = read_filters(request.url.query, ("base",))

    def build(connection: Connection) -> Answer | Response:
        key = read_key(typed)
        canonical = canonical_key(connection, key) if key else None
        if key is None or canonical is None:
            raise NotFound(UNKNOWN)
        if typed != canonical:
            kind = request.state.representation
            if kind != "html":
                return moved(f"/q/{canonical}.{kind}")
            return moved(f"/q/{canonical}", "" if key == canonical else f"m-{key}")
        found = quote_page(connection, canonical)
        assert found is not None
        return answer(found, asked)

    return site_of(request).page(request, build)


def answer(quote: QuotePage, asked: Filters) -> Answer:
    """The page for *quote*, with the base reading that was *asked* for."""
    asked = only_known(asked, "base", (r.key for r in quote.readings), "reading of this quote")
    view = quote_view(quote, asked.one("base"))
    who = quote.speaker.name if quote.speaker else "speaker not resolved"
    page = Page(
        title=f"“{words.brief(quote.text, 90)}” — {who}",
        description=view.headline,
        path=f"/q/{quote.key}",
        tab="quotes",
        story=StoryRef(quote.story, quote.story_title),
        crumbs=(
            Crumb("Stories", "/"),
            Crumb(quote.story_title, f"/s/{quote.story}"),
            Crumb("Quotes", f"/s/{quote.story}/quotes"),
            Crumb(f"“{words.brief(quote.text, 40)}”"),
        ),
        csv=True,
        shared=True,
        kind="article",
        query=asked.query,
        problems=asked.problems,
    )
    return Answer("quote.html", page, view, lambda: data(view), lambda: table(view))


def quote_view(quote: QuotePage, base_key: str | None) -> QuoteView:
    """The page's view; *base_key* chooses the reading that others are laid against."""
    chosen = next((r for r in quote.readings if r.key == base_key), None)
    fullest = next(r for r in quote.readings if r.id == quote.base)
    base = chosen or fullest
    laid = passages(quote.readings, base.id)
    said: dict[int, list[str]] = {}
    for passage in laid:
        for line in passage.lines:
            said.setdefault(line.reading, []).extend(line.differences)
    seen: dict[str, int] = {}
    shown = []
    for row in quote.readings:
        seen[row.key] = seen.get(row.key, 0) + 1
        anchor = f"m-{row.key}" if seen[row.key] == 1 else f"m-{row.key}-{seen[row.key]}"
        choice = address(f"/q/{quote.key}", f"base={row.key}" if row.id != fullest.id else "")
        shown.append(ShownReading(row, anchor, row.id == base.id, tuple(said.get(row.id, ())), choice))
    return QuoteView(
        quote,
        base,
        tuple(shown),
        laid,
        headline(quote),
        len({r.outlet.slug for r in quote.readings}),
        tuple(dict.fromkeys((r.source or "", r.cue or "") for r in quote.readings)),
        chosen is not None and chosen.id != fullest.id,
    )


def headline(quote: QuotePage) -> str:
    """The sentence that answers the page's question, in numbers only."""
    worst: dict[str, str] = {}
    order = ("same", "shortened", "changed")
    for row in quote.readings:
        known = worst.get(row.outlet.slug, "same")
        worst[row.outlet.slug] = max(known, row.family, key=order.index)
    who = f"of {quote.speaker.name}" if quote.speaker else "whose speaker is not resolved"
    number = len(worst)
    if number == 1:
        times = len(quote.readings)
        again = f", {words.spelled(times)} times" if times > 1 else ""
        return f"One outlet prints these words {who}{again}."
    lead = f"{words.sentence_start(words.spelled(number))} outlets print these words {who}."
    families = list(worst.values())
    changed, cut = families.count("changed"), families.count("shortened")
    if not changed and not cut:
        return f"{lead} All print the same words."
    said = []
    if cut == number:
        return f"{lead} No outlet prints all of them."
    if changed:
        said.append(
            f"{words.spelled(changed)} {'prints' if changed == 1 else 'print'} other words inside the marks"
        )
    if cut:
        said.append(f"{words.spelled(cut)} {'shortens' if cut == 1 else 'shorten'} them")
    return f"{lead} Against the fullest wording, {words.listed(said)}."


def data(view: QuoteView) -> dict[str, Any]:
    """The page as JSON."""
    quote = view.quote
    return {
        "key": quote.key,
        "text": quote.text,
        "summary": view.headline,
        "story": quote.story,
        "speaker": quote.speaker.slug if quote.speaker else None,
        "speaker_name": quote.speaker.name if quote.speaker else None,
        "family": quote.family,
        "relations": list(quote.relations),
        "base": view.base.key,
        "readings": [_reading_data(shown) for shown in view.readings],
        "not_quoted_by": [outlet.slug for outlet in quote.silent],
    }


def _reading_data(shown: ShownReading) -> dict[str, Any]:
    row = shown.row
    return {
        "key": row.key,
        "outlet": row.outlet.slug,
        "article": f"/a/{row.article.key}",
        "paragraph": row.paragraph,
        "start": row.start,
        "end": row.end,
        "exact": row.exact,
        "type": row.kind,
        "relations": list(row.relations),
        "family": row.family,
        "differences": list(shown.differences),
        "cue": row.cue,
        "source": row.source,
        "role": row.role,
        "confidence": round(row.confidence, 3),
        "context": row.context,
    }


def table(view: QuoteView) -> Table:
    """The readings as CSV."""
    header = ("key", "outlet", "article", "paragraph", "start", "end", "exact", "type", "relations", "family")
    rows = (shown.row for shown in view.readings)
    return (*header, "source", "cue"), (
        (
            *(r.key, r.outlet.slug, f"/a/{r.article.key}", r.paragraph, r.start, r.end, r.exact, r.kind),
            *(" ".join(r.relations), r.family, r.source or "", r.cue or ""),
        )
        for r in rows
    )
