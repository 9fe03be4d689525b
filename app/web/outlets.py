"""An outlet's page: how it is known, what it printed, whom it quotes. Counts with denominators, no score."""

from collections.abc import Mapping
from dataclasses import dataclass
from typing import Any

from fastapi import APIRouter, Request
from sqlalchemy import Connection
from starlette.responses import Response

from app.store import outlets as store
from app.store.outlets import SINGLE, OutletArticle, OutletArticles, OutletFacts, SpeakerCount
from app.store.quote_pages import QuoteSlice
from app.store.refs import Facet
from app.web import feeds, words
from app.web.articles import called, published
from app.web.corrected import with_corrections
from app.web.filtering import Chip, Field, chips, choice, story_field
from app.web.page import Crumb, Page
from app.web.params import Filters, from_place, only_known, read_filters
from app.web.quotes import row_data, table
from app.web.rendering import Answer, Form, address, moved
from app.web.site import NotFound, site_of
from app.web.standing import Standing, standing

router = APIRouter()

UNKNOWN = (
    "No outlet has this address here. Addresses of outlets are their names in small letters with hyphens."
)
READING_WORDS = {
    "changed": "changed here",
    "shortened": "shortened here",
    "same": "same words as the fullest",
    SINGLE: words.FAMILY_WORDS[SINGLE],
}


@dataclass(frozen=True, slots=True)
class ArticleLine:
    """An article with its date in words."""

    row: OutletArticle
    published: words.Dated


@dataclass(frozen=True, slots=True)
class Counts:
    """The outlet's quotes by family, the same within the stories chosen, and by story as far as read so."""

    families: Mapping[str, int]
    narrowed: Mapping[str, int]
    stories: tuple[Facet, ...]


@dataclass(frozen=True, slots=True)
class OutletView:
    """The page of one outlet."""

    outlet: OutletFacts
    called: str  # inside a sentence
    path: str
    summary: str
    standing: Standing
    articles: tuple[ArticleLine, ...]
    more_articles: str | None
    speakers: tuple[SpeakerCount, ...]
    more_speakers: bool
    found: QuoteSlice
    fields: tuple[Field, ...]
    chips: tuple[Chip, ...]
    filters: Filters
    status: str
    next_page: str | None


@router.get("/o/{slug}")
def show_outlet(request: Request, slug: str) -> Response:
    """The page; a slug in other letter case leads to the right one."""
    asked = read_filters(request.url.query, ("after", "articles"), ("reading", "story"))

    def build(connection: Connection) -> Answer | Response:
        found = store.outlet(connection, slug.lower())
        if found is None:
            raise NotFound(UNKNOWN)
        if slug != found.ref.slug:
            kind = request.state.representation
            return moved(f"/o/{found.ref.slug}" + ("" if kind == "html" else f".{kind}"), query=asked.query)
        path, of = f"/o/{found.ref.slug}", {"outlet": found.id}
        feed = feeds.form(request, connection, path, found.ref.label, of=of)
        page = answer(connection, found, asked, feed)
        return with_corrections(connection, page, "outlet", [found.ref.slug])

    return site_of(request).page(request, build)


def answer(connection: Connection, outlet: OutletFacts, asked: Filters, feed: Mapping[str, Form]) -> Answer:
    """The page of *outlet* for what is *asked*."""
    asked = only_known(asked, "reading", READING_WORDS, "kind of reading")
    asked, articles = from_place(asked, lambda at: store.articles(connection, outlet.id, at), "articles")
    every = store.stories(connection, outlet.id, ())
    asked = only_known(asked, "story", (f.value for f in every), "story with most quotes of this outlet")
    chosen = (asked.all("reading"), asked.all("story"))
    asked, found = from_place(
        asked, lambda after: store.quotes(connection, outlet.id, chosen[0], after, chosen[1])
    )
    families = store.families(connection, outlet.id)
    counts = Counts(
        families,
        store.families(connection, outlet.id, chosen[1]) if chosen[1] else families,
        store.stories(connection, outlet.id, chosen[0]) if chosen[0] else every,
    )
    view = outlet_view(outlet, articles, store.speakers(connection, outlet.id), counts, found, asked)
    page = Page(
        title=f"{outlet.ref.label}: whom it quotes, in which words",
        description=view.summary,
        path=view.path,
        crumbs=(Crumb("Stories", "/"), Crumb(outlet.ref.label)),
        csv=True,
        shared=True,
        query=asked.query,
        problems=asked.problems,
        index=not asked.chosen,
    )
    return Answer("outlet.html", page, view, lambda: data(view), lambda: table(found.rows), forms=feed)


def outlet_view(
    outlet: OutletFacts,
    articles: OutletArticles,
    speakers: tuple[SpeakerCount, ...],
    counts: Counts,
    found: QuoteSlice,
    asked: Filters,
) -> OutletView:
    """The page's view."""
    path = f"/o/{outlet.ref.slug}"
    narrowing = Filters({n: v for n, v in asked.chosen.items() if n != "articles"})
    quotes = sum(counts.families.values())
    facets = tuple(Facet(name, name, number) for name, number in counts.narrowed.items())
    fields = (
        choice("reading", "How its wording stands", facets, asked, READING_WORDS),
        *story_field(counts.stories, asked),
    )
    wanted = sum(counts.narrowed.get(name, 0) for name in asked.all("reading") or counts.narrowed)
    total = words.count(wanted, "quote")
    return OutletView(
        outlet,
        called(outlet.ref),
        path,
        summary(outlet),
        standing(path, counts.families),
        tuple(ArticleLine(row, published(row.published)) for row in articles.rows),
        _behind(path, asked, articles),
        speakers[: store.SPEAKERS],
        len(speakers) > store.SPEAKERS,
        found,
        fields,
        chips(path, fields, narrowing),
        narrowing,
        f"{total} of {quotes:,}" if narrowing.active else total,
        address(path, narrowing.at(found.rows[-1].key).query) if found.more else None,
    )


def _behind(path: str, asked: Filters, articles: OutletArticles) -> str | None:
    if not articles.more:
        return None
    chosen = {**asked.chosen, "articles": (articles.rows[-1].key,)}
    return address(path, Filters(chosen).query) + "#articles"


def summary(outlet: OutletFacts) -> str:
    """One sentence: what of the outlet was read."""
    read = words.count(outlet.articles, "article")
    return f"{read} of {called(outlet.ref)} {'was' if outlet.articles == 1 else 'were'} read, with " + (
        f"{words.count(outlet.quotations, 'quotation')}." if outlet.quotations else "no quotation."
    )


def data(view: OutletView) -> dict[str, Any]:
    """The page as JSON."""
    ref = view.outlet.ref
    return {
        "slug": ref.slug,
        "name": ref.name,
        "label": ref.label,
        "code": ref.code,
        "basis": view.outlet.basis,
        "articles_read": view.outlet.articles,
        "quotations": view.outlet.quotations,
        "quotes": view.standing.quotes,
        "quotes_also_printed_elsewhere": view.standing.shared,
        "families": {share.family: share.count for share in (*view.standing.shares, view.standing.alone)},
        "articles": [
            {
                "address": f"/a/{line.row.key}",
                "headline": line.row.headline,
                "story": line.row.story,
                "published": line.row.published,
                "quotations": line.row.quotations,
            }
            for line in view.articles
        ],
        "next_articles": view.more_articles,
        "speakers": [
            {"slug": line.speaker.slug, "name": line.speaker.name, "quotes": line.quotes}
            for line in view.speakers
        ],
        "quotes_listed": [row_data(row) for row in view.found.rows],
        "next": view.next_page,
    }
