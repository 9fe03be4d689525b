"""Search: words, a phrase in quotation marks, a pasted permalink, key or article address.

Where nothing holds the words as typed, the search is widened in a fixed order and says so. Nothing typed
makes an error.
"""

import re
from collections.abc import Mapping
from dataclasses import dataclass, replace
from typing import Any
from urllib.parse import parse_qsl

from fastapi import APIRouter, Request
from sqlalchemy import Connection
from starlette.responses import Response

from app.domain.address import read_key
from app.store import found as store
from app.store import refs
from app.store.search import COUNTED, KINDS, PAGE, TAGS, Asked, Hit, Matches, find, names
from app.web.filtering import Chip, Field, chips, choice
from app.web.page import Crumb, Page
from app.web.params import LONGEST, Filters, only_known, read_filters
from app.web.quotes import row_data
from app.web.rendering import Answer, Table, moved
from app.web.site import site_of

router = APIRouter()

KIND_WORDS = {
    **{"quote": "Quotes", "claim": "Claims", "event": "Events", "article": "Articles"},
    "speaker": "Speakers",
}
TAG_WORDS = {"story": "Story", "outlet": "Printed by", "speaker": "Said by"}
WIDENED = {
    "apart": "No entry holds the phrase as it stands; shown is what holds all of its words.",
    "beginning": "No entry holds these words as they stand; shown are words that begin like the last one.",
}
BARE = "The words stand in these articles; here their texts are shown as excerpts, on their pages."
MOST_PASTED = 2000  # characters of an address
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
    """The search page; *found* is None before anything was typed. *jumps* are pages with such a name."""

    typed: str
    exact: bool
    stories: tuple[refs.StorySummary, ...]
    found: Matches | None
    hits: tuple[Hit, ...]
    jumps: tuple[Hit, ...]
    note: str | None
    tabs: tuple[Tab, ...]
    fields: tuple[Field, ...]
    chips: tuple[Chip, ...]
    filters: Filters
    status: str
    next_page: str | None


@router.get("/search")
def show_search(request: Request) -> Response:
    """The page, or the way to what was pasted."""
    site = site_of(request)
    typed = dict(parse_qsl(request.url.query, errors="replace")).get("q", "")
    asked = _cut(read_filters(request.url.query, ("q", "kind", "exact", "after"), TAGS), typed)

    def build(connection: Connection) -> Answer | Response:
        pasted = place_pasted(connection, " ".join(typed[:MOST_PASTED].replace("\x00", "").split()))
        if pasted and request.state.representation == "html":
            return moved(pasted, permanent=False)
        return answer(connection, asked, site.full_text)

    return site.page(request, build)


def _cut(asked: Filters, typed: str) -> Filters:
    """Of words that are too long the beginning is searched for, instead of nothing."""
    if asked.one("q") or not typed.strip():
        return asked
    words = " ".join(typed.replace("\x00", "").split())[:LONGEST]
    said = tuple(problem for problem in asked.problems if not problem.startswith("The value of “q”"))
    if not words.strip():
        return Filters(asked.chosen, said)
    return Filters(
        {**asked.chosen, "q": (words,)},
        (*said, f"Only the first {LONGEST} characters of what was typed are searched for."),
    )


def place_pasted(connection: Connection, typed: str) -> str | None:
    """The address on this site that *typed* means: a permalink, a key, a known article's address; or None."""
    permalink = _PERMALINK.search(typed)
    key = read_key(permalink.group(2)) if permalink else read_key(typed)
    kept = store.place_of_key(connection, key) if key else None
    if kept:
        return kept
    scheme = _WEB.match(typed)
    if scheme is None:
        return None
    article = store.place_of_url(connection, typed)
    place = _PLACE.match(typed, scheme.end())
    if article or place is None:
        return article
    prefix, slug = (part for part in place.groups()[1:] if part)
    return place.group(1) if store.is_slug(connection, prefix, slug) else None


def answer(connection: Connection, asked: Filters, full_text: bool) -> Answer:
    """Searches for what was *asked*; without *full_text* no words of articles are shown around a match."""
    asked = only_known(asked, "kind", KINDS, "kind of entry")
    asked = only_known(asked, "exact", ("1",), "way to search")
    after = asked.one("after") or "0"
    if not (after.isascii() and after.isdigit() and len(after) < 5 and int(after) < COUNTED):
        asked, after = only_known(asked, "after", (), "place in the list"), "0"
    tags: dict[str, tuple[int, ...]] = {}
    for name in TAGS:
        known = store.ids_of(connection, name, asked.all(name))
        asked = only_known(asked, name, known, name)
        tags[name] = tuple(known[slug] for slug in asked.all(name))
    view = _view(connection, asked, tags, int(after), full_text)
    typed = view.typed
    page = Page(
        title=f"Search: {typed}" if typed else "Search",
        description="Search all quotations, claims, events, articles and speakers.",
        path="/search",
        tab="search",
        crumbs=(Crumb("Stories", "/"), Crumb("Search")),
        csv=True,
        query=asked.query,
        problems=asked.problems,
        index=False,
        replaces=True,
    )
    return Answer("search.html", page, view, lambda: data(view), lambda: table(view))


def _view(
    connection: Connection, asked: Filters, tags: Mapping[str, tuple[int, ...]], after: int, full_text: bool
) -> SearchView:
    typed, exact = asked.one("q") or "", asked.one("exact") is not None
    stories = refs.stories(connection)
    if not typed:
        return SearchView("", exact, stories, None, (), (), None, (), (), (), asked, "", None)
    found = find(connection, Asked(typed, asked.one("kind"), tags, exact, after))
    counted = store.facets(connection, found.facets, tags)
    fields = tuple(choice(name, TAG_WORDS[name], counted[name], asked) for name in TAGS)
    hits = store.hits(connection, found)
    bare = found.kind == "article" and bool(hits) and not full_text
    following = after + PAGE if found.more and after + PAGE < COUNTED else None
    return SearchView(
        typed=typed,
        exact=exact,
        stories=stories,
        found=found,
        hits=tuple(replace(hit, words=()) for hit in hits) if bare else hits,
        jumps=store.jumps(connection, names(connection, typed)),
        note=" ".join(filter(None, (WIDENED.get(found.widened or ""), BARE if bare else ""))) or None,
        tabs=tuple(_tab(kind, found.counts[kind], asked) for kind in KINDS),
        fields=tuple(field for field in fields if len(field.options) > 1 or asked.all(field.name)),
        chips=chips("/search", fields, asked, but=("q", "kind", "exact")),
        filters=asked,
        status=", ".join(_counted(kind, found.counts[kind]) for kind in KINDS),
        next_page=f"/search?{asked.at(str(following)).query}" if following else None,
    )


def _tab(kind: str, number: int, asked: Filters) -> Tab:
    path = f"/search?{asked.with_value('kind', kind, only=True).query}"
    return Tab(kind, KIND_WORDS[kind], _capped(number), path)


def _counted(kind: str, number: int) -> str:
    return f"{_capped(number)} {kind if number == 1 else kind + 's'}"


def _capped(number: int) -> str:
    return f"{number:,}" if number < COUNTED else f"{COUNTED:,} or more"


def data(view: SearchView) -> dict[str, Any]:
    """The page as JSON."""
    found = view.found
    if found is None:
        nothing: dict[str, Any] = {"counts": {}, "facets": {}, "named": [], "hits": [], "next": None}
        return {"query": "", "exact": view.exact, "kind": KINDS[0], "widened": None, **nothing}
    return {
        "query": view.typed,
        "exact": view.exact,
        "kind": found.kind,
        "widened": found.widened,
        "counts": found.counts,
        "facets": {
            field.name: [{"value": o.value, "label": o.label, "count": o.count} for o in field.options]
            for field in view.fields
        },
        "named": [{"address": jump.address, "title": jump.plain} for jump in view.jumps],
        "hits": [row_data(hit.quote) if hit.quote else _hit(hit) for hit in view.hits],
        "next": view.next_page,
    }


def _hit(hit: Hit) -> dict[str, Any]:
    return {
        "address": hit.address,
        "title": hit.plain,
        "story": hit.story,
        "outlet": hit.outlet.slug if hit.outlet else None,
        "words": "".join(segment.text for segment in hit.words),
    }


def table(view: SearchView) -> Table:
    """The hits as CSV."""
    return ("address", "words", "story", "outlet"), (
        (
            hit.address,
            hit.quote.text if hit.quote else hit.plain,
            hit.story or "",
            hit.outlet.slug if hit.outlet else "",
        )
        for hit in view.hits
    )
