"""Builds the application: engine, renderer, routes, static files, and the layer around them."""

import hashlib
from pathlib import Path

from fastapi import FastAPI
from starlette.responses import Response
from starlette.staticfiles import StaticFiles
from starlette.types import ASGIApp
from starlette_compress import CompressMiddleware

from app import __version__, assets
from app.config import Settings
from app.store.database import open_read_only
from app.web import (
    about,
    api_pages,
    articles,
    claim,
    claims,
    compare,
    compare_row,
    crawlers,
    embed,
    errors,
    events,
    numbers,
    outlets,
    overview,
    pair,
    quote,
    quotes,
    search,
    speakers,
    stories,
    timeline,
)
from app.web.http import Face
from app.web.look import Look
from app.web.rendering import Renderer
from app.web.site import Site

PAGES = (
    *(overview, timeline, compare, compare_row, quotes, quote, pair, claims, claim),
    *(articles, events, outlets, speakers, numbers, stories, search, about, api_pages, embed, crawlers),
)


class Static(StaticFiles):
    """Static files with a long life: their addresses carry the program's digest."""

    def file_response(self, *args: object, **kwargs: object) -> Response:
        response = super().file_response(*args, **kwargs)  # type: ignore[arg-type]
        response.headers["cache-control"] = "public, max-age=31536000, immutable"
        return response


def create_app(settings: Settings) -> ASGIApp:
    """The whole site as an ASGI application.

    Raises StoreUnusable, with one sentence, if the database is missing or its schema is not this program's.
    """
    app = FastAPI(
        title=settings.title, docs_url=None, redoc_url=None, openapi_url=None, redirect_slashes=False
    )
    program = f"{__version__}-{_digest(assets.folder('templates'), assets.folder('static'))}"
    look = Look(settings.accent, settings.contact, settings.dates)
    renderer = Renderer(assets.folder("templates"), settings.title, program, settings.base_url, look)
    app.state.site = Site(open_read_only(settings.db), renderer, settings.full_text)
    for page in PAGES:
        app.include_router(page.router)
    app.mount(f"/static/{program}", Static(directory=assets.folder("static")), name="static")
    app.add_route(f"/theme-{look.digest}.css", lambda _: _sheet(look))
    errors.install(app)
    return Face(CompressMiddleware(app, minimum_size=500, brotli_quality=5))


def _sheet(look: Look) -> Response:
    """The accent as a style sheet of its own: pages carry no style inline."""
    headers = {"cache-control": "public, max-age=31536000, immutable"}
    return Response(look.sheet, headers=headers, media_type="text/css")


def _digest(*folders: Path) -> str:
    digest = hashlib.sha256()
    for folder in folders:
        for path in sorted(p for p in folder.rglob("*") if p.is_file()):
            digest.update(path.name.encode() + path.read_bytes())
    return digest.hexdigest()[:10]
