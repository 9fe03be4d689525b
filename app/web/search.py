"""Search: words, a phrase in quotation marks, a pasted permalink, key or article address."""

import re
from dataclasses import dataclass
from typing import Any

from fastapi import APIRouter, Request
from sqlalchemy import Connection
from starlette.responses import Response

from app.domain.address import read_key
from app.store import refs
from app.store.search import COUNTED, KINDS, Found, is_slug, place_of_key, place_of_url, search
from app.web.page import Crumb, Page
from app.web.params import Filters, only_known, read_filters
from app.web.quotes import row_data
from app.web.rendering import Answer, Table, moved
from app.web.site import site_of

router = APIRouter()

KIND_WORDS = {"quote": "Quotes", "claim": "Claims", "event": "Events", "article": "Articles"}
_PERMALINK = re.compile(r"/([aceq])/([0-9A-Za-z-]{12,20})(?:\.[a-z]+)?(?:[#?]\S*)?$")
_WEB = re.compile(r"https?://", re.IGNORECASE)
_PLACE = re.compile(
    r"[^/\s]+(/(s)/([a-z0-9-]+)(?:/(?:timeline|compare|quotes|claims))?|/([op])/([a-z0-9-]+))/?$"
)


@dataclass(frozen=True, slots=True)
class Tab:
    """A kind of hit with its count and address."""

    kind: str
    label: str
    count: str
    path: str


@dataclass(frozen=True, slots=True)
class SearchView:
    """The search page; *found* is None before anything was typed."""

    typed: str
    story: str | None
    stories: tuple[refs.StorySummary, ...]
    found: Found | None
    tabs: tuple[Tab, ...]
    status: str
    next_page: str | None


@router.get("/search")
def show_search(request: Request) -> Response:
    """The page, or the way to what was pasted."""
    asked = read_filters(request.url.query, ("q", "kind", "story", "after"))

    def build(connection: Connection) -> Answer | Response:
        pasted = place_pasted(connection, asked.one("q") or "")
        if pasted and request.state.representation == "html":
            return moved(pasted, permanent=False)
        return answer(connection, asked)

    return site_of(request).page(request, build)


def place_pasted(connection: Connection, typed: str) -> str | None:
    """The address on this site that *typed* means: a permalink, a key, a known article's address; or None."""
    permalink = _PERMALINK.search(typed)
    key = read_key(permalink.group(2)) if permalink else read_key(typed)
    if key:
        return place_of_key(connection, key)
    scheme = _WEB.match(typed)
    if scheme is None:
        return None
    article = place_of_url(connection, typed)
    place = _PLACE.match(typed, scheme.end())
    if article or place is None:
        return article
    prefix, slug = (part for part in place.groups()[1:] if part)
    return place.group(1) if is_slug(connection, prefix, slug) else None


def answer(connection: Connection, asked: Filters) -> Answer:
    """Searches for what was *asked*."""
    asked = only_known(asked, "kind", KINDS, "kind of entry")
    stories = refs.stories(connection)
    chosen = refs.story(connection, asked.one("story") or "")
    if asked.one("story") and chosen is None:
        asked = only_known(asked, "story", (), "story")
    typed = asked.one("q") or ""
    after = asked.one("after") or "0"
    if not (after.isascii() and after.isdigit() and len(after) < 15):
        asked, after = only_known(asked, "after", (), "place in the list"), "0"
    found = (
        search(connection, typed, asked.one("kind"), chosen.id if chosen else None, int(after))
        if typed
        else None
    )
    view = search_view(asked, stories, found)
    page = Page(
        title=f"Search: {typed}" if typed else "Search",
        description="Search all quotations, claims, events and articles.",
        path="/search",
        tab="search",
        crumbs=(Crumb("Stories", "/"), Crumb("Search")),
        csv=True,
        query=asked.query,
        problems=asked.problems,
        index=False,
    )
    return Answer("search.html", page, view, lambda: data(view), lambda: table(view))


def search_view(asked: Filters, stories: tuple[refs.StorySummary, ...], found: Found | None) -> SearchView:
    """The page ready to print."""
    typed = asked.one("q") or ""
    if found is None:
        return SearchView(typed, asked.one("story"), stories, None, (), "", None)
    tabs = tuple(
        Tab(
            kind,
            KIND_WORDS[kind],
            _capped(found.counts[kind]),
            f"/search?{asked.with_value('kind', kind, only=True).query}",
        )
        for kind in KINDS
    )
    status = ", ".join(f"{_capped(found.counts[k])} {k if found.counts[k] == 1 else k + 's'}" for k in KINDS)
    following = f"/search?{asked.at(str(found.next_after)).query}" if found.next_after else None
    return SearchView(typed, asked.one("story"), stories, found, tabs, status, following)


def _capped(number: int) -> str:
    return f"{number:,}" if number < COUNTED else f"{COUNTED:,} or more"


def data(view: SearchView) -> dict[str, Any]:
    """The page as JSON."""
    found = view.found
    if found is None:
        return {"query": "", "counts": {}, "hits": []}
    hits: list[dict[str, Any]] = [row_data(row) for row in found.quotes]
    hits += [
        {
            "address": hit.address,
            "title": hit.title,
            "story": hit.story,
            "outlet": hit.outlet.slug if hit.outlet else None,
        }
        for hit in found.hits
    ]
    return {
        "query": view.typed,
        "kind": found.kind,
        "counts": found.counts,
        "hits": hits,
        "next": view.next_page,
    }


def table(view: SearchView) -> Table:
    """The hits as CSV."""
    rows: list[tuple[str, str, str, str]] = []
    if view.found:
        rows += [(f"/q/{q.key}", q.text, q.story, "") for q in view.found.quotes]
        rows += [(h.address, h.title, h.story, h.outlet.slug if h.outlet else "") for h in view.found.hits]
    return ("address", "words", "story", "outlet"), rows
