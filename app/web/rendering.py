"""From a view to an answer: page or fragment, JSON, CSV or another representation, with its entity tag.

One template a page; the fragment is its block `results`, sent only when htmx asks for a part. Text is always
escaped; templates print and compute nothing.
"""

import csv
import io
import json
import re
from collections.abc import Callable, Iterable, Mapping
from dataclasses import dataclass, field
from pathlib import Path
from typing import Any
from urllib.parse import quote as percent

from fastapi import Request
from jinja2 import Environment, FileSystemLoader, StrictUndefined
from markupsafe import escape
from starlette.responses import RedirectResponse, Response

from app.web import words
from app.web.http import known_tag, tag_for, wants_fragment
from app.web.look import Look
from app.web.page import Home, Page

Table = tuple[tuple[str, ...], Iterable[tuple[Any, ...]]]


@dataclass(frozen=True, slots=True)
class Form:
    """A further representation: its media type and label, and how its content is made.

    *embeddable* content may be shown inside pages of other sites (a share picture).
    """

    media_type: str
    label: str
    make: Callable[[], str | bytes]
    embeddable: bool = False


@dataclass(frozen=True, slots=True)
class Answer:
    """A page's content: *view* for the template, *data* for JSON, *table* (header, rows) for CSV lists.

    *forms* are further representations by suffix, as in `app.web.http.REPRESENTATIONS`.
    """

    template: str
    page: Page
    view: Any
    data: Callable[[], Mapping[str, Any]]
    table: Callable[[], Table] | None = None
    status: int = 200
    forms: Mapping[str, Form] = field(default_factory=dict)
    cited: Any = None  # app.web.citation.Citation, for reference managers that read the head of the page
    is_place: bool = True  # False: its fragment is shown inside another page, whose address stays


class Renderer:
    """Jinja environment and the facts every template may use."""

    def __init__(
        self, templates: Path, site_title: str, program: str, base_url: str | None, look: Look | None = None
    ) -> None:
        self.title, self.program, self.base_url = site_title, program, base_url
        self.look = look or Look()
        self.jinja = Environment(
            loader=FileSystemLoader(templates),
            autoescape=True,
            undefined=StrictUndefined,
            trim_blocks=True,
            lstrip_blocks=True,
            auto_reload=False,
        )
        self.jinja.globals.update(site_title=site_title, words=words, program=program, look=self.look)
        macros = self.jinja.get_template("_macros.html").module
        self.jinja.globals.update(ui=macros)

    def respond(self, request: Request, answer: Answer) -> Response:
        """The answer in the representation that was asked for."""
        kind = request.state.representation
        if kind == "json":
            return self._json(answer)
        if kind == "csv" and answer.table is not None:
            return self._csv(answer, answer.table())
        if kind in answer.forms:
            return _formed(answer.forms[kind], answer.status)
        if kind != "html":
            return _not_so(kind, answer)
        context = self._context(request, answer)
        template = self.jinja.get_template(answer.template)
        if wants_fragment(request.headers) and "results" in template.blocks:
            body = "".join(template.blocks["results"](template.new_context(context)))
            response = Response(visible(body), answer.status, media_type="text/html")
            if answer.is_place:
                name = "hx-replace-url" if answer.page.replaces else "hx-push-url"
                response.headers[name] = address(answer.page.path, answer.page.query)
            return response
        response = Response(visible(template.render(context)), answer.status, media_type="text/html")
        if answer.page.is_place:
            response.headers["link"] = f"<{context['canonical']}>; rel=canonical"
        return response

    def unchanged(self, request: Request, snapshot: str) -> Response | None:
        """Sets the entity tag of this answer; an empty 304 if the client already has it."""
        program = f"{self.program} {self.title} {self.look.digest}"
        request.state.tag = tag_for(request.scope, self.home(request).root, snapshot, program)
        request.state.known = known_tag(request.headers, request.state.tag)
        return Response(status_code=304) if request.state.known else None

    def document(self, request: Request, template: str, media_type: str, **given: Any) -> Response:
        """A document of its own that is no page: *template* with what is *given* and the root."""
        return Response(self.text(template, root=self.home(request).root, **given), media_type=media_type)

    def text(self, template: str, **given: Any) -> str:
        """*template* filled with what is *given*."""
        return visible(self.jinja.get_template(template).render(**given))

    def home(self, request: Request) -> Home:
        """The site as it is to be named in what leaves it."""
        return Home(self.base_url or str(request.base_url).rstrip("/"), self.title)

    def _context(self, request: Request, answer: Answer) -> dict[str, Any]:
        root = self.home(request).root
        page = answer.page
        return {
            "page": page,
            "view": answer.view,
            "canonical": root + page.path,
            "picture": f"{root}{page.path}.png" if "png" in answer.forms else None,
            "here": address(page.path, page.query),
            "cited": answer.cited,
            "embed": iframe(f"{root}{page.path}", page.title),
            "oembed": f"{root}/oembed?format=json&url={percent(root + page.path, safe='')}",
            "json_path": address(page.path + ".json", page.query),
            "csv_path": address(page.path + ".csv", page.query),
            "forms": [
                (form.label, form.media_type.partition(";")[0], address(f"{page.path}.{suffix}", page.query))
                for suffix, form in answer.forms.items()
            ],
        }

    def _json(self, answer: Answer) -> Response:
        data = {"address": answer.page.path, "title": answer.page.title, **answer.data()}
        for name in [name for name in data if name.startswith("next") and data[name]]:
            data[name] = as_data(data[name], "json")
        headers = {"link": f'<{data["next"]}>; rel="next"'} if data.get("next") else None
        return Response(written(data), answer.status, headers, media_type="application/json")

    def _csv(self, answer: Answer, table: Table) -> Response:
        following = answer.data().get("next")
        headers = {"link": f'<{as_data(following, "csv")}>; rel="next"'} if following else None
        header, rows = table
        out = io.StringIO()
        writer = csv.writer(out)
        writer.writerow(header)
        writer.writerows([_harmless(cell) for cell in row] for row in rows)
        return Response(visible(out.getvalue()), answer.status, headers, media_type="text/csv")


def visible(text: str) -> str:
    """*text* with each control character that is no tab or line end as U+FFFD: none of them can be shown, XML
    allows none, and browsers and spreadsheets each make something else of them. Offsets stay."""
    return _CONTROL.sub("\ufffd", text)


_CONTROL = re.compile(r"[\x00-\x08\x0b\x0c\x0e-\x1f\x7f\ufffe\uffff]")


def written(data: Any) -> str:
    """*data* as JSON that may stand in a page or a script as it is: no tag, no line separator in it."""
    text = json.dumps(data, ensure_ascii=False, indent=1)
    return text.translate(_UNSAFE)


_UNSAFE = {ord(char): f"\\u{ord(char):04x}" for char in "<>&\u2028\u2029"}


def _formed(form: Form, status: int) -> Response:
    headers = {"cross-origin-resource-policy": "cross-origin"} if form.embeddable else None
    return Response(form.make(), status, headers, form.media_type)


def _not_so(kind: str, answer: Answer) -> Response:
    """The 404 to a representation that this page does not have: which ones it has."""
    if answer.status != 200:
        return Response(f"{answer.page.description}\n", answer.status, media_type="text/plain")
    has = ["json", *(["csv"] if answer.table else []), *answer.forms]
    said = "This page is no list; ask" if kind == "csv" else f"This page is not to be had as .{kind}; ask"
    sentence = f"{said} for it as {words.listed([f'.{suffix}' for suffix in has]).replace(' and ', ' or ')}"
    return Response(f"{sentence} instead.\n", 404, media_type="text/plain")


def _harmless(cell: Any) -> Any:
    """Spreadsheets run cells that begin like formulas; a leading apostrophe stops them."""
    return f"'{cell}" if isinstance(cell, str) and cell[:1] in ("=", "+", "-", "@", "\t", "\r") else cell


def iframe(url: str, title: str, width: int = 600, height: int = 320) -> str:
    """HTML that shows the small version of the page at *url* inside another site's page."""
    src, name = escape(f"{url}/embed"), escape(title)
    return f'<iframe src="{src}" width="{width}" height="{height}" loading="lazy" title="{name}"></iframe>'


def address(path: str, query: str = "") -> str:
    """A path with its query; the path percent-encoded, so that it can stand in a header."""
    return percent(path, safe="/.-_~") + (f"?{query}" if query else "")


def as_data(place: str, suffix: str) -> str:
    """The address of a page, with its query, as that of its representation by *suffix*."""
    path, mark, query = place.partition("#")[0].partition("?")
    return f"{path}.{suffix}{mark}{query}"


def moved(path: str, fragment: str = "", query: str = "", permanent: bool = True) -> Response:
    """A redirect to one of our own paths."""
    target = address("/" + path.lstrip("/\\"), query) + (f"#{fragment}" if fragment else "")
    return RedirectResponse(target, 301 if permanent else 307)
