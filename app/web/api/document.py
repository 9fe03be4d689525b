"""The OpenAPI document: every address, its parameters, what its JSON holds, its other representations."""

from dataclasses import dataclass
from functools import cache
from typing import Any

from pydantic.json_schema import models_json_schema

from app import __version__
from app.web.api import lists, model, pages, texts

NOUNS = {
    "slug": "permanent name in addresses",
    "key": "permanent key, twelve characters",
    "kind": "quote, claim, event",
}
PARAMETERS = {
    "q": "words that all must occur; a “phrase in quotation marks” must stand together",
    "after": "where the page begins: taken from the field next, never made up",
    "outlet": "slug of an outlet; may be repeated",
    "without": "slug of an outlet that has nothing of it; may be repeated",
    "speaker": "slug of a speaker; may be repeated",
    "story": "slug of a story; may be repeated",
    "reading": "same, shortened, changed, single; may be repeated",
    "relation": "kind of difference, as on /about; may be repeated",
    "kind": "direct, mixed; in the search the kind of entry",
    "since": "first year, month or day, such as 2025-11",
    "until": "last year, month or day",
    "certainty": "day, month, year, span, open, undated; may be repeated",
    "disputed": "yes",
    "type": "what is compared; may be repeated",
    "values": "conflict (sure or likely), likely, differs, agrees; may be repeated",
    "stated": "several, one",
    "only": "differences",
    "rows": "what is compared: quote, claim, event; may be repeated",
    "base": "key of the reading to compare with",
    "order": "title, newest, differing",
    "exact": "1 counts capitals, accents and punctuation",
    "articles": "where the list of articles begins: from next_articles",
    "refused": "where the list of refused files begins: from next_refused",
    "p": "paragraph to begin at",
}


@dataclass(frozen=True, slots=True)
class Operation:
    """An address: *path* without suffix, what it answers, its filters, and whether it is a CSV list too."""

    path: str
    summary: str
    model: type[model.Page]
    filters: tuple[str, ...] = ()
    csv: bool = True
    others: tuple[str, ...] = ()


CITED = ("bib", "ris", "csl.json", "jsonld")
OPERATIONS = (
    Operation("/", "The stories", model.Stories, ("q", "order", "after")),
    Operation("/s/{slug}", "A story at a glance", lists.Overview, csv=False, others=("atom", "png")),
    Operation(
        "/s/{slug}/quotes",
        "Its quotes",
        lists.Quotes,
        (
            *("q", "only", "outlet", "without", "speaker", "reading", "relation", "kind"),
            *("since", "until", "after"),
        ),
    ),
    Operation(
        "/s/{slug}/claims",
        "Its claims",
        lists.Claims,
        ("q", "outlet", "without", "type", "values", "stated", "after"),
    ),
    Operation(
        "/s/{slug}/timeline",
        "Its events",
        lists.Timeline,
        ("q", "outlet", "without", "certainty", "disputed", "since", "until", "after"),
    ),
    Operation(
        "/s/{slug}/compare",
        "It, outlet by outlet",
        lists.Compare,
        ("q", "rows", "outlet", "without", "speaker", "reading", "kind", "only", "after"),
    ),
    Operation("/s/{slug}/compare/{kind}/{key}", "One row of it", lists.Row, csv=False),
    Operation("/s/{slug}/outlets", "Its outlets in numbers", lists.Outlets),
    Operation("/s/{slug}/speakers", "Who quotes whom in it", lists.Speakers),
    Operation("/q/{key}", "A quote", pages.Quote, ("base",), others=("txt", "md", "png", *CITED)),
    Operation("/q/{key}/diff/{left}/{right}", "Two outlets’ wordings", pages.Pair, csv=False),
    Operation("/c/{key}", "A claim", pages.Claim, others=("txt", "md", "png", *CITED)),
    Operation("/e/{key}", "An event", texts.Event, ("after",), others=("png", *CITED)),
    Operation("/a/{key}", "An article", texts.Article, ("p",), others=CITED),
    Operation(
        "/p/{slug}", "A speaker", texts.Speaker, ("story", "outlet", "reading", "after"), others=("atom",)
    ),
    Operation(
        "/o/{slug}", "An outlet", pages.Outlet, ("story", "reading", "after", "articles"), others=("atom",)
    ),
    Operation(
        "/search", "Search", lists.Search, ("q", "kind", "exact", "story", "outlet", "speaker", "after")
    ),
    Operation("/about", "Versions and terms", texts.About, csv=False),
    Operation("/about/data", "What was read", texts.Record, ("story", "after", "refused")),
)
_EXPORT = {
    "get": {
        "operationId": "export.jsonl",
        "summary": "Everything as one file of JSON Lines, the same as `verbatim export`",
        "responses": {
            "200": {
                "description": "one JSON object a line, described in docs/export.md",
                "content": {"application/jsonl": {}},
            }
        },
    }
}


@cache
def document() -> dict[str, Any]:
    """The document, OpenAPI 3.1; the same for every database."""
    models = list(dict.fromkeys(one.model for one in OPERATIONS))
    reference = "#/components/schemas/{model}"
    places, defined = models_json_schema([(m, "validation") for m in models], ref_template=reference)
    paths: dict[str, Any] = {}
    for one in OPERATIONS:
        schema = places[one.model, "validation"]
        for suffix, content in _contents(one, schema).items():
            paths[f"{one.path}.{suffix}"] = {"get": _operation(one, suffix, content)}
    paths["/export.jsonl"] = _EXPORT
    return {
        "openapi": "3.1.0",
        "info": {
            "title": "Verbatim",
            "version": __version__,
            "description": "Every page of the site as data. Only GET and HEAD. Fields are never renamed "
            "or removed within a major version; new ones may come.",
            "license": {"name": "MIT", "identifier": "MIT"},
        },
        "paths": paths,
        "components": {"schemas": defined["$defs"]},
    }


def _contents(one: Operation, schema: Any) -> dict[str, dict[str, Any]]:
    found: dict[str, dict[str, Any]] = {"json": {"application/json": {"schema": schema}}}
    if one.csv:
        found["csv"] = {"text/csv": {"schema": {"type": "string"}}}
    types = {
        **{"atom": "application/atom+xml", "txt": "text/plain", "md": "text/markdown", "png": "image/png"},
        **{"bib": "application/x-bibtex", "ris": "application/x-research-info-systems"},
        **{"csl.json": "application/vnd.citationstyles.csl+json", "jsonld": "application/ld+json"},
    }
    return found | {suffix: {types[suffix]: {}} for suffix in one.others}


def _operation(one: Operation, suffix: str, content: dict[str, Any]) -> dict[str, Any]:
    names = [part[1:-1] for part in one.path.split("/") if part.startswith("{")]
    placed = [
        {"name": name, "in": "path", "required": True, "schema": {"type": "string"}}
        | {"description": NOUNS.get(name, "slug of an outlet that prints the quote")}
        for name in names
    ]
    asked = [
        {"name": name, "in": "query", "schema": {"type": "string"}, "description": PARAMETERS[name]}
        for name in (one.filters if suffix in ("json", "csv") else ())
    ]
    links = {
        "Link": {"schema": {"type": "string"}, "description": "rel=next: the next page, where there is one"}
    }
    return {
        "operationId": f"{one.path}.{suffix}",
        "summary": f"{one.summary}, as .{suffix}",
        "parameters": placed + asked,
        "responses": {
            "200": {"description": (one.model.__doc__ or "").strip(), "content": content, "headers": links},
            "301": {"description": "another key or spelling of the same thing: Location leads to it"},
            "304": {"description": "nothing changed since the ETag given in If-None-Match"},
            "404": {"description": "nothing at this address"},
            "410": {"description": "an editor hid what stood here; the answer says why"},
        },
    }
