"""Two outlets' readings of a quote, word by word, and every difference between them in words."""

from collections.abc import Sequence
from dataclasses import dataclass, replace
from typing import Any

from fastapi import APIRouter, Request
from sqlalchemy import Connection
from starlette.responses import Response

from app.domain.address import read_key
from app.store.quote import QuotePage, ReadingRow, canonical_key, quote_page
from app.store.refs import OutletRef
from app.web import words
from app.web.articles import called
from app.web.page import Crumb, Page, StoryRef
from app.web.params import read_filters
from app.web.quote import UNKNOWN, to_article
from app.web.quote_view import pair_path
from app.web.rendering import Answer, address, moved
from app.web.score import Passage, passages
from app.web.site import NotFound, site_of

router = APIRouter()


@dataclass(frozen=True, slots=True)
class PairView:
    """The page of a pair. *shared* are sentences both print, *lone* those that one of them prints."""

    quote: QuotePage
    left: OutletRef
    right: OutletRef
    readings: tuple[ReadingRow, ...]
    shared: tuple[Passage, ...]
    lone: tuple[Passage, ...]
    differences: tuple[str, ...]
    repeated: bool  # an outlet prints a sentence more than once
    spelling: bool  # capitals or punctuation differ
    headline: str
    turned: str  # address of the pair the other way round
    others: tuple[OutletRef, ...]


@router.get("/q/{typed}/diff")
def choose_pair(request: Request, typed: str) -> Response:
    """Leads from the form, which names the outlets in the query, to the page of the pair; named none, to that
    of the first two outlets.
    """
    asked = read_filters(request.url.query, ("left", "right"))

    def build(connection: Connection) -> Response:
        quote = _quote(connection, typed)
        first = list(dict.fromkeys(row.outlet.slug for row in quote.readings))
        named = asked.one("left"), asked.one("right")
        if named == (None, None) and len(first) > 1:
            named = first[0], first[1]
        left, right = (_printing(quote, slug or "") for slug in named)
        return moved(pair_path(quote.key, left, right), permanent=False)

    return site_of(request).page(request, build)


@router.get("/q/{typed}/diff/{left}/{right}")
def show_pair(request: Request, typed: str, left: str, right: str) -> Response:
    """The page; any member's key leads to that of the quote in one hop."""

    def build(connection: Connection) -> Answer | Response:
        quote = _quote(connection, typed)
        if request.state.representation == "html" and (place := to_article(quote, quote.key)):
            return place
        pair = _printing(quote, left), _printing(quote, right)
        if pair[0] == pair[1]:
            raise NotFound(
                f"Two different outlets are needed to compare. {_who_prints(quote)}", _story(quote)
            )
        if typed != quote.key:
            kind = request.state.representation
            return moved(pair_path(quote.key, *pair) + ("" if kind == "html" else f".{kind}"))
        return answer(pair_view(quote, *pair))

    return site_of(request).page(request, build)


def answer(view: PairView) -> Answer:
    """The page of the pair in *view*."""
    quote = view.quote
    page = Page(
        title=f"{view.left.code} and {view.right.code}: “{words.brief(quote.text, 70)}”",
        description=view.headline,
        path=pair_path(quote.key, view.left, view.right),
        tab="quotes",
        story=_story(quote),
        crumbs=(
            Crumb("Stories", "/"),
            Crumb(quote.story_title, f"/s/{quote.story}"),
            Crumb("Quotes", f"/s/{quote.story}/quotes"),
            Crumb(f"“{words.brief(quote.text, 40)}”", f"/q/{quote.key}"),
            Crumb(f"{view.left.code} and {view.right.code}"),
        ),
        shared=True,
        kind="article",
    )
    return Answer("pair.html", page, view, lambda: data(view))


def pair_view(quote: QuotePage, left: OutletRef, right: OutletRef) -> PairView:
    """The readings of *right* laid against those of *left*, sentence by sentence."""
    rows = tuple(row for row in quote.readings if row.outlet in (left, right))
    single = fullest(rows)
    laid = passages(single, *(row.id for row in single if row.outlet == left))
    shared = tuple(p for p in laid if {line.outlet for line in p.lines} == {left, right})
    against = [line for p in shared for line in p.lines if line.outlet == right]
    differences = tuple(dict.fromkeys(d for line in against for d in line.differences))
    spelling = any(cell.kind in ("case", "punctuation") for line in against for cell in line.cells)
    lone = tuple(p for p in laid if p not in shared)
    return PairView(
        quote=quote,
        left=left,
        right=right,
        readings=rows,
        shared=shared,
        lone=lone,
        differences=differences,
        repeated=sum(len({p.passage for p in row.parts}) for row in rows)
        > sum(len({p.passage for p in row.parts}) for row in single),
        spelling=spelling,
        headline=headline(left, right, len(differences), bool(shared), bool(lone)),
        turned=address(pair_path(quote.key, right, left)),
        others=tuple(dict.fromkeys(r.outlet for r in quote.readings if r.outlet not in (left, right))),
    )


def fullest(rows: Sequence[ReadingRow]) -> tuple[ReadingRow, ...]:
    """*rows* with each sentence kept only where its outlet prints most of it, the first time it does."""
    best: dict[tuple[str, int], tuple[int, int]] = {}
    for row in rows:
        for passage in {part.passage for part in row.parts}:
            length = sum(len(part.text) for part in row.parts if part.passage == passage)
            if length > best.get((row.outlet.slug, passage), (0, 0))[0]:
                best[row.outlet.slug, passage] = length, row.id
    kept = (
        replace(row, parts=tuple(p for p in row.parts if best[row.outlet.slug, p.passage][1] == row.id))
        for row in rows
    )
    return tuple(row for row in kept if row.parts)


def headline(left: OutletRef, right: OutletRef, places: int, shared: bool, lone: bool) -> str:
    """The sentence that answers the page's question, in numbers only."""
    both = words.sentence_start(f"{called(left)} and {called(right)}")
    if not shared:
        return f"{both} print different sentences of this quote."
    more = " One sentence or more stands in only one of them." if lone else ""
    if not places:
        return f"{both} print the same words{' in what both print' if lone else ''}.{more}"
    where = "one place" if places == 1 else f"{words.spelled(places)} places"
    return f"{both} differ at {where}.{more}"


def data(view: PairView) -> dict[str, Any]:
    """The page as JSON."""
    return {
        "quote": f"/q/{view.quote.key}",
        "left": view.left.slug,
        "right": view.right.slug,
        "summary": view.headline,
        "differences": list(view.differences),
        "capitals_or_punctuation_differ": view.spelling,
        "readings": [
            {
                "outlet": row.outlet.slug,
                "key": row.key,
                "exact": row.exact,
                "article": f"/a/{row.article.key}",
            }
            for row in view.readings
        ],
        "printed_by_one": [
            {"outlet": p.lines[0].outlet.slug, "text": "".join(cell.text for cell in p.lines[0].cells)}
            for p in view.lone
        ],
    }


def _quote(connection: Connection, typed: str) -> QuotePage:
    key = read_key(typed)
    canonical = canonical_key(connection, key) if key else None
    found = quote_page(connection, canonical) if canonical else None
    if found is None:
        raise NotFound(UNKNOWN)
    return found


def _printing(quote: QuotePage, slug: str) -> OutletRef:
    """The outlet with this slug if it prints the quote. Raises NotFound with those that do."""
    found = next((row.outlet for row in quote.readings if row.outlet.slug == slug), None)
    if found is None:
        raise NotFound(f"That outlet does not print this quote. {_who_prints(quote)}", _story(quote))
    return found


def _who_prints(quote: QuotePage) -> str:
    labels = list(dict.fromkeys(f"{called(row.outlet)} ({row.outlet.code})" for row in quote.readings))
    verb = "prints" if len(labels) == 1 else "print"
    return f"It is {words.listed(labels)} that {verb} it."


def _story(quote: QuotePage) -> StoryRef:
    return StoryRef(quote.story, quote.story_title)
