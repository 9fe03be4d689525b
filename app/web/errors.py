"""From an exception to an error page. Nothing of the input is repeated; every page says what helps.

An address with a slash too many leads to the one without, on this site whatever the request calls it.
"""

import logging

from fastapi import FastAPI, Request
from sqlalchemy.exc import DatabaseError
from starlette.exceptions import HTTPException
from starlette.responses import Response

from app.store.found import near
from app.store.search import Hit
from app.web.page import Crumb, Page
from app.web.rendering import Answer, moved
from app.web.site import NotFound, site_of

log = logging.getLogger("verbatim.web")


def install(app: FastAPI) -> None:
    """Makes *app* answer its failures with pages."""
    app.add_exception_handler(NotFound, _not_found)
    app.add_exception_handler(HTTPException, _http)
    app.add_exception_handler(DatabaseError, _database)
    app.add_exception_handler(Exception, _fault)


async def _not_found(request: Request, error: Exception) -> Response:
    assert isinstance(error, NotFound)
    close = _near(request) if error.status == 404 else ()
    return _error_page(request, error.status, error.title, error.sentence, close)


async def _http(request: Request, error: Exception) -> Response:
    assert isinstance(error, HTTPException)
    path, kind = request.url.path, request.state.representation
    if error.status_code == 404 and path.strip("/") and path.endswith("/"):
        suffix = "" if kind == "html" else f".{kind}"
        return moved(path.rstrip("/") + suffix, query=request.url.query, permanent=False)
    return _error_page(
        request, error.status_code, "Nothing at this address", "There is no page at this address."
    )


async def _database(request: Request, error: Exception) -> Response:
    log.error("the database failed: %s", error)
    return _error_page(
        request,
        503,
        "The database cannot be read just now",
        "Try again in a moment. If it stays so, `verbatim check` tells what is wrong with the database.",
    )


async def _fault(request: Request, error: Exception) -> Response:
    return _error_page(
        request,
        500,
        "This page is broken",
        "A fault of this program kept it from being made; the log says which.",
    )


def _near(request: Request) -> tuple[Hit, ...]:
    """What has nearly the address that was asked for; nothing where even that cannot be read."""
    try:
        with site_of(request).engine.connect() as connection:
            return near(connection, *request.url.path.strip("/").partition("/")[::2])
    except DatabaseError:
        return ()


def _error_page(
    request: Request, status: int, title: str, sentence: str, close: tuple[Hit, ...] = ()
) -> Response:
    page = Page(
        title, sentence, "/", crumbs=(Crumb("Stories", "/"), Crumb(title)), index=False, is_place=False
    )
    data = {"status": status, "error": sentence, "near": [hit.address for hit in close]}
    view = {**data, "near": close}
    answer = Answer("error.html", page, view, lambda: data, status=status)
    return site_of(request).renderer.respond(request, answer)
