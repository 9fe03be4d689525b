"""A claim's page: how each outlet states it, with its own sentence, and which have no statement of it.

Only the address is read here; `app.web.claim_view` makes the page ready, `app.web.claim_data` and
`app.web.claim_forms` the other representations.
"""

from fastapi import APIRouter, Request
from sqlalchemy import Connection
from starlette.responses import Response

from app.domain.address import read_key
from app.store.claim import ClaimPage, canonical_key, claim_page
from app.web import words
from app.web.claim_data import data, table
from app.web.claim_forms import forms
from app.web.claim_summary import description
from app.web.claim_view import claim_view
from app.web.corrected import not_here, with_corrections
from app.web.page import Crumb, Home, Page, StoryRef
from app.web.params import Filters, only_known, read_filters
from app.web.rendering import Answer, moved
from app.web.site import site_of

router = APIRouter()

UNKNOWN = "No claim has this key here: it may belong to another collection, or a letter of it was lost."


@router.get("/c/{typed}")
def show_claim(request: Request, typed: str) -> Response:
    """The page; any member's key leads there in one hop."""
    asked = read_filters(request.url.query, ("statement",))
    site = site_of(request)

    def build(connection: Connection) -> Answer | Response:
        key = read_key(typed)
        canonical = canonical_key(connection, key) if key else None
        if key is None or canonical is None:
            raise not_here(connection, "claim", key, UNKNOWN)
        if typed != canonical:
            kind = request.state.representation
            if kind != "html":
                return moved(f"/c/{canonical}.{kind}", query=asked.query)
            return moved(f"/c/{canonical}", "" if key == canonical else f"m-{key}")
        found = claim_page(connection, canonical)
        assert found is not None
        page = answer(found, asked, site.renderer.home(request), site.full_text)
        keys = [row.key for row in found.assertions if not row.borrowed]
        return with_corrections(connection, page, "claim", keys)

    return site.page(request, build)


def answer(claim: ClaimPage, asked: Filters, home: Home, full_text: bool) -> Answer:
    """The page of *claim*, with the statement to cite that was *asked* for.

    Without *full_text* only the clauses are shown, not their sentences.
    """
    asked = only_known(asked, "statement", (r.key for r in claim.assertions), "statement of this claim")
    view = claim_view(claim, full_text, home, asked.one("statement"))
    page = Page(
        title=f"{words.quoted(words.brief(claim.title, 90))} — claim",
        description=description(claim),
        path=f"/c/{claim.key}",
        tab="claims",
        story=StoryRef(claim.story, claim.story_title),
        crumbs=(
            Crumb("Stories", "/"),
            Crumb(claim.story_title, f"/s/{claim.story}"),
            Crumb("Claims", f"/s/{claim.story}/claims"),
            Crumb(words.quoted(words.brief(claim.title, 40))),
        ),
        csv=True,
        shared=True,
        embeddable=True,
        kind="article",
        query=asked.query,
        problems=asked.problems,
    )
    return Answer(
        "claim.html",
        page,
        view,
        lambda: data(view),
        lambda: table(view),
        forms=forms(view, home),
        cited=view.citation,
    )
