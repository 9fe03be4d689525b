"""The interface for programs: its OpenAPI document, its page for readers, and everything as one file."""

from collections.abc import Iterator, Mapping
from dataclasses import dataclass
from typing import Any

from fastapi import APIRouter, Request
from sqlalchemy import Connection, Engine
from starlette.responses import Response, StreamingResponse

from app.store import refs
from app.store.export import export
from app.store.stories import first_quote
from app.web.api.document import OPERATIONS, PARAMETERS, Operation, document
from app.web.page import Crumb, Home, Page
from app.web.rendering import Answer, written
from app.web.site import site_of

router = APIRouter()

CHUNK = 200  # lines of the export that are sent together


@dataclass(frozen=True, slots=True)
class Example:
    """Something to try: what for, and the command."""

    purpose: str
    command: str


@dataclass(frozen=True, slots=True)
class Answered:
    """An address with its filters and the fields of its JSON, each with what it means."""

    operation: Operation
    filters: tuple[tuple[str, str], ...]
    fields: tuple[tuple[str, str], ...]


@dataclass(frozen=True, slots=True)
class ApiView:
    """The page about the interface."""

    examples: tuple[Example, ...]
    program: str
    answered: tuple[Answered, ...]


@router.get("/openapi.json")
def show_document(request: Request) -> Response:
    """The OpenAPI document."""
    site = site_of(request)
    root = site.renderer.home(request).root
    return site.page(
        request,
        lambda _: Response(
            written({**document(), "servers": [{"url": root}]}), media_type="application/json"
        ),
    )


@router.get("/export.jsonl")
def show_export(request: Request) -> Response:
    """Everything, streamed. It holds printed passages and their places, never an article's text."""
    site = site_of(request)
    headers = {"content-disposition": 'attachment; filename="verbatim.jsonl"'}
    return site.page(
        request,
        lambda _: StreamingResponse(lines(site.engine), media_type="application/jsonl", headers=headers),
    )


def lines(engine: Engine) -> Iterator[str]:
    """The export in pieces of some lines, from one state of the database."""
    with engine.connect() as connection:
        piece: list[str] = []
        for line in export(connection):
            piece.append(line)
            if len(piece) == CHUNK:
                yield "\n".join(piece) + "\n"
                piece = []
        yield "".join(f"{line}\n" for line in piece)


@router.get("/about/api")
def show_api(request: Request) -> Response:
    """How programs read the site."""
    site = site_of(request)

    def build(connection: Connection) -> Answer:
        home = site.renderer.home(request)
        view = ApiView(examples(connection, home), program(connection, home), answered())
        page = Page(
            title="For programs: every page as data",
            description="Every page as JSON, every list as CSV, everything as one file.",
            path="/about/api",
            tab="about",
            crumbs=(Crumb("Stories", "/"), Crumb("About", "/about"), Crumb("For programs")),
        )
        return Answer("api.html", page, view, lambda: data(view))

    return site.page(request, build)


def examples(connection: Connection, home: Home) -> tuple[Example, ...]:
    """Commands over what this database holds; none where it holds nothing."""
    stories = refs.stories(connection, most=1)
    if not stories:
        return ()
    story = f"{home.root}/s/{stories[0].slug}"
    found = [
        Example("The quotes that an outlet changed", f"curl '{story}/quotes.json?reading=changed'"),
        Example("The same for a spreadsheet", f"curl '{story}/quotes.csv?reading=changed'"),
        Example("Claims with values that cannot both hold", f"curl '{story}/claims.json?values=conflict'"),
        Example("A search", f"curl --get '{home.root}/search.json' --data-urlencode 'q=\"the\"'"),
        Example("What is new in a story", f"curl '{story}.atom'"),
        Example("Everything, one object a line", f"curl --compressed '{home.root}/export.jsonl'"),
        Example("Only if something changed since", f"curl -I '{story}.json'"),
    ]
    key = first_quote(connection, stories[0].id)
    if key:
        quote = f"{home.root}/q/{key}"
        found.insert(3, Example("One quote with every wording", f"curl '{quote}.json'"))
        found.insert(4, Example("Its citation for BibTeX", f"curl '{quote}.bib'"))
    return tuple(found)


def program(connection: Connection, home: Home) -> str:
    """A few lines of Python that follow a list to its end."""
    stories = refs.stories(connection, most=1)
    slug = stories[0].slug if stories else "STORY"
    return f'''import json
from urllib.request import urlopen

site, page, quotes = "{home.root}", "/s/{slug}/quotes.json", []
while page:
    with urlopen(site + page) as sent:
        answer = json.load(sent)
    quotes += answer["quotes"]
    page = answer["next"]
print(len(quotes), "of", answer["total"])
'''


def answered() -> tuple[Answered, ...]:
    """Every address with its filters and fields in words."""
    return tuple(
        Answered(
            one,
            tuple((name, PARAMETERS[name]) for name in one.filters),
            tuple((name, field.description or "") for name, field in one.model.model_fields.items()),
        )
        for one in OPERATIONS
    )


def data(view: ApiView) -> Mapping[str, Any]:
    """The page as JSON; the whole description is the OpenAPI document."""
    return {
        "openapi": "/openapi.json",
        "examples": [{"purpose": one.purpose, "command": one.command} for one in view.examples],
    }
