"""A quote's page: what every outlet prints of it, word by word, and who it says said it.

Only the address is read here; `app.web.quote_view` makes the page ready, `app.web.quote_data` and
`app.web.quote_forms` the other representations, `app.web.pair` compares two outlets alone.
"""

from fastapi import APIRouter, Request
from sqlalchemy import Connection
from starlette.responses import Response

from app.domain.address import read_key
from app.domain.text import is_one_word
from app.store.quote import QuotePage, canonical_key, quote_page
from app.store.spread import NO_SPREAD, QuoteSpread, quote_spread
from app.web import words
from app.web.corrected import not_here, with_corrections
from app.web.page import Crumb, Home, Page, StoryRef
from app.web.params import Filters, only_known, read_filters
from app.web.quote_data import data, table
from app.web.quote_forms import forms
from app.web.quote_view import quote_view
from app.web.rendering import Answer, moved
from app.web.site import site_of

router = APIRouter()

UNKNOWN = "No quotation has this key here: it may belong to another collection, or a letter of it was lost."


@router.get("/q/{typed}")
def show_quote(request: Request, typed: str) -> Response:
    """The page; any member's key leads there in one hop."""
    asked = read_filters(request.url.query, ("base", "reading"))
    site = site_of(request)

    def build(connection: Connection) -> Answer | Response:
        key = read_key(typed)
        canonical = canonical_key(connection, key) if key else None
        if key is None or canonical is None:
            raise not_here(connection, "quote", key, UNKNOWN)
        found = quote_page(connection, canonical)
        assert found is not None
        if request.state.representation == "html" and (place := to_article(found, key)):
            return place
        if typed != canonical:
            kind = request.state.representation
            if kind != "html":
                return moved(f"/q/{canonical}.{kind}", query=asked.query)
            return moved(f"/q/{canonical}", "" if key == canonical else f"m-{key}")
        page = answer(found, asked, site.renderer.home(request), quote_spread(connection, canonical))
        return with_corrections(connection, page, "quote", [row.key for row in found.readings])

    return site.page(request, build)


def to_article(quote: QuotePage, key: str) -> Response | None:
    """For a quote of one word, which has no page of its own, the way to the reading *key* in its article."""
    if not is_one_word(quote.text):
        return None
    row = next((row for row in quote.readings if row.key == key), quote.readings[0])
    return moved(f"/a/{row.article.key}", f"m-{row.key}", permanent=False)


def answer(quote: QuotePage, asked: Filters, home: Home, spread: QuoteSpread = NO_SPREAD) -> Answer:
    """The page for *quote*, with the base reading and the reading to cite that were *asked* for."""
    for name in ("base", "reading"):
        asked = only_known(asked, name, (r.key for r in quote.readings), "reading of this quote")
    view = quote_view(quote, home, asked.one("base"), asked.one("reading"), spread)
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
        embeddable=True,
        kind="article",
        query=asked.query,
        problems=asked.problems,
    )
    return Answer(
        "quote.html",
        page,
        view,
        lambda: data(view),
        lambda: table(view),
        forms=forms(view, home),
        cited=view.citation,
    )
