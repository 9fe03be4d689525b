"""A quote or claim inside another site's page: a small version for an iframe, and oEmbed, which names it.

The small page has no script, one small style sheet, and headers that let any site frame it; nothing else here
may be framed. oEmbed (https://oembed.com): `/oembed?url=ADDRESS&format=json`.
"""

from collections.abc import Callable, Sequence
from dataclasses import dataclass

from fastapi import APIRouter, Request
from sqlalchemy import Connection
from starlette.responses import Response

from app.domain.address import read_key
from app.store import claim as claims
from app.store import quote as quotes
from app.store.refs import OutletRef
from app.web import picture as posters
from app.web import words
from app.web.claim_values import clash, grade_of
from app.web.claim_words import stood
from app.web.http import FRAMED
from app.web.page import Home
from app.web.params import read_filters
from app.web.quote_summary import headline
from app.web.rendering import iframe, moved, written
from app.web.site import NotFound, site_of

router = APIRouter()

WIDTH, HEIGHT = 600, 320
LEAST = 200  # pixels, either way
MOST_LINES = 6
_PARTED = {
    "conflict": " The values they give cannot both hold; which is right is not judged.",
    "likely": " The values they give likely answer the same question, and cannot both hold; which is right "
    "is not judged.",
}
UNKNOWN = "No quotation or claim has this address here."


@dataclass(frozen=True, slots=True)
class EmbedLine:
    """What one outlet prints; *sign* and *how* tell how it stands to the whole, *look* is their colour."""

    outlet: OutletRef
    words: str
    look: str
    sign: str
    how: str


@dataclass(frozen=True, slots=True)
class EmbedView:
    """The small page; *path* is the whole one's, *more* counts the lines left out."""

    path: str
    title: str
    words: str
    who: str
    summary: str
    family: str
    lines: tuple[EmbedLine, ...]
    more: int


@router.get("/q/{typed}/embed")
@router.get("/c/{typed}/embed")
def show_embed(request: Request, typed: str) -> Response:
    """The small page; any member's key leads there."""
    site, prefix = site_of(request), request.url.path[:3]
    setattr(request.state, FRAMED, True)  # first of all: a 304 renews the headers of what is kept

    def build(connection: Connection) -> Response:
        view = embedded(connection, prefix, typed)
        if view is None or request.state.representation != "html":
            setattr(request.state, FRAMED, False)
            raise NotFound(UNKNOWN)
        if view.path != f"{prefix}{typed}":
            return moved(f"{view.path}/embed")
        answer = site.renderer.document(request, "_embed.html", "text/html", view=view)
        answer.headers["link"] = f"<{site.renderer.home(request).root}{view.path}>; rel=canonical"
        return answer

    return site.page(request, build)


@router.get("/oembed")
def oembed(request: Request) -> Response:
    """What oEmbed calls a "rich" answer, for the permalink of a quote or claim of this site."""
    site = site_of(request)
    home = site.renderer.home(request)
    asked = read_filters(request.url.query, ("url", "format", "maxwidth", "maxheight"))
    if asked.one("format") not in (None, "json"):
        return _refused(501, "Only format=json is answered here.")

    def build(connection: Connection) -> Response:
        url = asked.one("url") or ""
        path = url.removeprefix(home.root).partition("?")[0].partition("#")[0].removesuffix("/embed")
        view = None
        if url.startswith(f"{home.root}/") and path[:3] in ("/q/", "/c/"):
            view = embedded(connection, path[:3], path[3:])
        if view is None:
            return _refused(404, "Only the permalink of a quote or claim of this site can be embedded.")
        return Response(written(_rich(view, home, *_size(asked.one))), media_type="application/json")

    return site.page(request, build)


def embedded(connection: Connection, prefix: str, typed: str) -> EmbedView | None:
    """The quote ("/q/") or claim ("/c/") that the key *typed* belongs to, or None."""
    key = read_key(typed)
    if key is None:
        return None
    if prefix == "/q/":
        canonical = quotes.canonical_key(connection, key)
        quote = quotes.quote_page(connection, canonical) if canonical else None
        return quote_embed(quote) if quote else None
    canonical = claims.canonical_key(connection, key)
    claim = claims.claim_page(connection, canonical) if canonical else None
    return claim_embed(claim) if claim else None


def quote_embed(quote: quotes.QuotePage) -> EmbedView:
    """The words, who said them, and what each outlet prints of them where more than one does."""
    who = quote.speaker.name if quote.speaker else "speaker not resolved"
    several = len({row.outlet.slug for row in quote.readings}) > 1
    lines = [_reading(row, row.family if several else "single") for row in quote.readings]
    return EmbedView(
        f"/q/{quote.key}",
        f"“{words.brief(quote.text, 90)}” — {who}",
        _cut(quote.text, 400),
        f"— {who}",
        headline(quote),
        quote.family,
        tuple(lines[:MOST_LINES]),
        len(lines[MOST_LINES:]),
    )


def claim_embed(claim: claims.ClaimPage) -> EmbedView:
    """The claim's title and the clause of each outlet that states it."""
    lines = [
        EmbedLine(
            row.outlet,
            words.quoted(_cut(row.exact, 160)),
            *stood(row.stance, clash(claim, row), row.loose),
        )
        for row in _various(claim.assertions)
    ]
    return EmbedView(
        f"/c/{claim.key}",
        f"{words.quoted(words.brief(claim.title, 90))} — claim",
        _cut(claim.title, 400),
        f"as printed by {claim.title_by.label}",
        f"Found in {words.count(claim.outlets, 'outlet')}.{_PARTED.get(grade_of(claim), '')}",
        "changed" if claim.conflict else "single",
        tuple(lines[:MOST_LINES]),
        len(lines[MOST_LINES:]),
    )


def _various(rows: Sequence[claims.AssertionRow]) -> list[claims.AssertionRow]:
    """One assertion an outlet and stance, in an order in which each stance comes early."""
    first: dict[tuple[str, str], claims.AssertionRow] = {}
    for row in rows:
        first.setdefault((row.stance, row.outlet.slug), row)
    rank: dict[tuple[str, str], int] = {}
    for stance, outlet in first:
        rank[stance, outlet] = sum(1 for known, _ in rank if known == stance)
    return [first[which] for which in sorted(first, key=rank.__getitem__)]


def _reading(row: quotes.ReadingRow, family: str) -> EmbedLine:
    how = (words.SIGNS[family], words.FAMILY_WORDS[family])
    return EmbedLine(row.outlet, f"“{_cut(row.exact, 160)}”", family, *how)


def _cut(text: str, most: int) -> str:
    """*text*, or its beginning with a note in brackets: an ellipsis would look like the outlet's own."""
    return text if len(text) <= most else text[:most].rsplit(" ", 1)[0] + " [goes on]"


def _size(one: Callable[[str], str | None]) -> tuple[int, int]:
    """Width and height, no larger than asked for and never so small that nothing can be read."""

    def within(name: str, usual: int) -> int:
        given = one(name) or ""
        is_number = given.isascii() and given.isdigit() and len(given) < 10
        return max(LEAST, min(usual, int(given))) if is_number else usual

    return within("maxwidth", WIDTH), within("maxheight", HEIGHT)


def _rich(view: EmbedView, home: Home, width: int, height: int) -> dict[str, str | int]:
    return {
        "version": "1.0",
        "type": "rich",
        "title": view.title,
        "provider_name": home.title,
        "provider_url": f"{home.root}/",
        "html": iframe(f"{home.root}{view.path}", view.title, width, height),
        "width": width,
        "height": height,
        "thumbnail_url": f"{home.root}{view.path}.png",
        "thumbnail_width": posters.WIDTH,
        "thumbnail_height": posters.HEIGHT,
    }


def _refused(status: int, sentence: str) -> Response:
    return Response(written({"status": status, "error": sentence}), status, media_type="application/json")
