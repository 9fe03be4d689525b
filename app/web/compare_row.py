"""One row of the comparison: each outlet's words of a quote, claim or event, one under the other.

The comparison shows the fragment of this page below a row; without JavaScript its link leads to the page.
"""

from collections.abc import Callable
from dataclasses import dataclass
from typing import Any

from fastapi import APIRouter, Request
from sqlalchemy import Connection
from starlette.responses import Response

from app.domain.address import read_key
from app.store.claim import claim_page
from app.store.events import event_page
from app.store.quote import quote_page
from app.store.refs import OutletRef
from app.web import words
from app.web.claim_values import clash, marked
from app.web.claim_words import stood
from app.web.marking import Segment
from app.web.page import Crumb, Page, StoryRef
from app.web.rendering import Answer
from app.web.site import NotFound, site_of
from app.web.tellings import ORDER_WORDS

router = APIRouter()

UNKNOWN = "The comparison has no such row."


@dataclass(frozen=True, slots=True)
class Words:
    """What one outlet prints: *how* is its class, *sign* and *said* how it stands to the others."""

    outlet: OutletRef
    how: str
    sign: str
    said: str
    parts: tuple[Segment, ...]
    href: str


@dataclass(frozen=True, slots=True)
class RowView:
    """The words of all outlets, and the page that tells everything."""

    title: str
    kind: str
    story: StoryRef
    href: str
    words: tuple[Words, ...]


@router.get("/s/{slug}/compare/{kind}/{typed}")
def show_row(request: Request, slug: str, kind: str, typed: str) -> Response:
    """The page, or its fragment."""

    def build(connection: Connection) -> Answer:
        key = read_key(typed)
        read = _READERS.get(kind)
        view = read(connection, key) if read and key else None
        if view is None or view.story.slug != slug:
            raise NotFound(UNKNOWN)
        return answer(view, f"/s/{slug}/compare/{kind}/{key}")

    return site_of(request).page(request, build)


def answer(view: RowView, path: str) -> Answer:
    """The page of *view*."""
    story = view.story
    page = Page(
        title=f"{words.quoted(words.brief(view.title, 90))}: each outlet’s words",
        description=f"What each outlet prints of this {view.kind}.",
        path=path,
        tab="compare",
        story=story,
        crumbs=(
            Crumb("Stories", "/"),
            Crumb(story.title, f"/s/{story.slug}"),
            Crumb("Compare", f"/s/{story.slug}/compare"),
            Crumb(words.quoted(words.brief(view.title, 40))),
        ),
        index=False,
    )
    return Answer("compare_row.html", page, view, lambda: data(view), is_place=False)


def data(view: RowView) -> dict[str, Any]:
    """The page as JSON."""
    return {
        "kind": view.kind,
        "all": view.href,
        "words": [
            {
                "outlet": one.outlet.slug,
                "how": one.said,
                "exact": "".join(part.text for part in one.parts),
                "address": one.href,
            }
            for one in view.words
        ],
    }


def of_quote(connection: Connection, key: str) -> RowView | None:
    """The readings of the quote with the canonical *key*."""
    quote = quote_page(connection, key)
    if quote is None:
        return None
    found = []
    for row in quote.readings:
        family = "single" if quote.family == "single" else row.family
        said = words.FAMILY_WORDS[family]
        if family in ("shortened", "changed"):
            said += f": {words.listed([words.RELATION_WORDS[name] for name in row.relations])}"
        place = f"/a/{row.article.key}#m-{row.key}"
        parts = (Segment(f"“{row.exact}”"),)
        found.append(Words(row.outlet, family, words.SIGNS[family], said, parts, place))
    return RowView(quote.text, "quote", StoryRef(quote.story, quote.story_title), f"/q/{key}", tuple(found))


def of_claim(connection: Connection, key: str) -> RowView | None:
    """The assertions of the claim with the canonical *key*, their values marked."""
    claim = claim_page(connection, key)
    if claim is None:
        return None
    found = []
    for row in claim.assertions:
        family, sign, said = stood(row.stance, clash(claim, row), row.loose)
        parts = marked(row.exact, [value.text for value in row.values], f"value {family}")
        place = f"/a/{row.article.key}" + (f"#p{row.paragraph}" if row.paragraph else "")
        found.append(Words(row.outlet, family, sign, said, parts, place))
    return RowView(claim.title, "claim", StoryRef(claim.story, claim.story_title), f"/c/{key}", tuple(found))


def of_event(connection: Connection, key: str) -> RowView | None:
    """The tellings of the event with the canonical *key*, their dates marked."""
    event = event_page(connection, key)
    if event is None:
        return None
    found = []
    for row in event.tellings:
        differs = event.disputed and (row.edtf != event.edtf or event.order_disputed)
        date = words.dated(row.edtf, row.earliest, row.latest).words if row.edtf else "undated"
        order = f", {ORDER_WORDS[row.relation]}" if row.relation and event.order_disputed else ""
        at = row.expression_start - row.start
        inside = row.exact[at : at + len(row.expression)] == row.expression and at >= 0
        parts = (
            Segment(row.exact[:at]),
            Segment(row.expression, "date"),
            Segment(row.exact[at + len(row.expression) :]),
        )
        family = "changed" if differs else "same"
        place = f"/a/{row.article}" + (f"#p{row.paragraph}" if row.paragraph else "")
        shown = parts if inside else (Segment(row.exact),)
        found.append(Words(row.outlet, family, words.SIGNS[family], date + order, shown, place))
    return RowView(event.label, "event", StoryRef(event.story, event.story_title), f"/e/{key}", tuple(found))


_READERS: dict[str, Callable[[Connection, str], RowView | None]] = {
    "quote": of_quote,
    "claim": of_claim,
    "event": of_event,
}
