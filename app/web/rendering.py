"""From a view to an answer: page or fragment, JSON or CSV, with its entity tag.

One template a page; the fragment is its block `results`, sent only when htmx asks for a part. Text is always
escaped; templates print and compute nothing.
"""

import csv
import io
import json
from collections.abc import Callable, Iterable, Mapping
from dataclasses import dataclass
from pathlib import Path
from typing import Any
from urllib.parse import quote as percent

from fastapi import Request
from jinja2 import Environment, FileSystemLoader, StrictUndefined
from starlette.responses import RedirectResponse, Response

from app.web import words
from app.web.http import tag_for, wants_fragment
from app.web.page import Page

Table = tuple[tuple[str, ...], Iterable[tuple[Any, ...]]]


@dataclass(frozen=True, slots=True)
class Answer:
    """A page's content: *view* for the template, *data* for JSON, *table* (header, rows) for CSV lists."""

    template: str
    page: Page
    view: Any
    data: Callable[[], Mapping[str, Any]]
    table: Callable[[], Table] | None = None
    status: int = 200


class Renderer:
    """Jinja environment and the facts every template may use."""

    def __init__(self, templates: Path, site_title: str, program: str, base_url: str | None) -> None:
        self.program, self.base_url = program, base_url
        self.jinja = Environment(
            loader=FileSystemLoader(templates),
            autoescape=True,
            undefined=StrictUndefined,
            trim_blocks=True,
            lstrip_blocks=True,
            auto_reload=False,
        )
        self.jinja.globals.update(site_title=site_title, words=words, program=program)
        macros = self.jinja.get_template("_macros.html").module
        self.jinja.globals.update(ui=macros)

    def respond(self, request: Request, answer: Answer) -> Response:
        """The answer in the representation that was asked for."""
        kind = request.state.representation
        if kind == "json":
            return self._json(answer)
        if kind == "csv":
            return self._csv(request, answer)
        context = self._context(request, answer)
        template = self.jinja.get_template(answer.template)
        if wants_fragment(request.headers) and "results" in template.blocks:
            body = "".join(template.blocks["results"](template.new_context(context)))
            response = Response(body, answer.status, media_type="text/html")
            response.headers["hx-push-url"] = address(answer.page.path, answer.page.query)
            return response
        response = Response(template.render(context), answer.status, media_type="text/html")
        response.headers["link"] = f"<{context['canonical']}>; rel=canonical"
        return response

    def unchanged(self, request: Request, snapshot: str) -> Response | None:
        """Sets the entity tag of this answer; an empty 304 if the client already has it."""
        tag = tag_for(request.scope, snapshot, self.program)
        request.state.tag = tag
        known = {
            t.strip().removeprefix("W/").strip('"')
            for t in request.headers.get("if-none-match", "").split(",")
        }
        return Response(status_code=304) if tag in known else None

    def _context(self, request: Request, answer: Answer) -> dict[str, Any]:
        root = self.base_url or str(request.base_url).rstrip("/")
        return {
            "page": answer.page,
            "view": answer.view,
            "canonical": root + answer.page.path,
            "here": address(answer.page.path, answer.page.query),
            "json_path": address(answer.page.path + ".json", answer.page.query),
            "csv_path": address(answer.page.path + ".csv", answer.page.query),
        }

    def _json(self, answer: Answer) -> Response:
        data = {"address": answer.page.path, "title": answer.page.title, **answer.data()}
        body = json.dumps(data, ensure_ascii=False, indent=1)
        return Response(body, answer.status, media_type="application/json")

    def _csv(self, request: Request, answer: Answer) -> Response:
        if answer.table is None:
            return Response(
                "This page is no list; ask for it as .json instead.\n", 404, media_type="text/plain"
            )
        header, rows = answer.table()
        out = io.StringIO()
        writer = csv.writer(out)
        writer.writerow(header)
        writer.writerows([_harmless(cell) for cell in row] for row in rows)
        return Response(out.getvalue(), answer.status, media_type="text/csv")


def _harmless(cell: Any) -> Any:
    """Spreadsheets run cells that begin like formulas; a leading apostrophe stops them."""
    return f"'{cell}" if isinstance(cell, str) and cell[:1] in ("=", "+", "-", "@", "\t", "\r") else cell


def address(path: str, query: str = "") -> str:
    """A path with its query; the path percent-encoded, so that it can stand in a header."""
    return percent(path, safe="/.-_~") + (f"?{query}" if query else "")


def moved(path: str, fragment: str = "", query: str = "", permanent: bool = True) -> Response:
    """A redirect to one of our own paths."""
    target = address("/" + path.lstrip("/\\"), query) + (f"#{fragment}" if fragment else "")
    return RedirectResponse(target, 301 if permanent else 307)
