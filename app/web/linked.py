"""What outlets printed as linked data: schema.org for who printed what, Web Annotation for where it stands.

A graph holds each thing once, named by its address here. Selectors point into the text that this site keeps
of an article (`/a/KEY`, offsets in code points); into the outlet's own page points the quote selector alone,
as offsets there would be others. https://schema.org/Quotation, https://www.w3.org/TR/annotation-model/.
"""

from collections.abc import Callable, Iterable
from typing import Any

from app.store.quote import ArticleRef
from app.store.refs import OutletRef, SpeakerRef
from app.web.citation import issued
from app.web.page import Home
from app.web.rendering import Form, written

SCHEMA = "https://schema.org"
ANNOTATION = "http://www.w3.org/ns/anno.jsonld"
_TYPES = {"person": "Person", "anonymous": "Person", "office": "Organization", "body": "Organization"}

Node = dict[str, Any]


def form(graph: Callable[[], Iterable[Node]]) -> Form:
    """The representation of a graph, made when it is asked for."""
    return Form(
        "application/ld+json", "JSON-LD", lambda: written({"@context": SCHEMA, "@graph": list(graph())})
    )


def web_address(url: str | None) -> str | None:
    """*url* if it leads to a page of the web."""
    return url if url and url.lower().startswith(("http://", "https://")) else None


def news_article(home: Home, article: ArticleRef, outlet: OutletRef) -> Node:
    """An article with what is stated about it; an outlet that nobody names has no name here either."""
    publisher = {"@type": "NewsMediaOrganization", "@id": f"{home.root}/o/{outlet.slug}"}
    publisher["name" if outlet.name else "description"] = outlet.label
    return _stated(
        {
            "@type": "NewsArticle",
            "@id": f"{home.root}/a/{article.key}",
            "url": web_address(article.url),
            "headline": article.headline,
            "creditText": article.byline,
            "datePublished": issued(article.published),
            "publisher": publisher,
        }
    )


def speaker(home: Home, who: SpeakerRef) -> Node:
    """A speaker; one whom the outlet does not name is described by its words for them."""
    known = {"@type": _TYPES.get(who.kind, "Person"), "@id": f"{home.root}/p/{who.slug}"}
    return {**known, "description" if who.kind == "anonymous" else "name": who.name}


def quotation(address: str, text: str, who: Node | None, part_of: str | None) -> Node:
    """Words somebody said, at *address*; *part_of* is the address of the article that prints them."""
    named = {"@id": who["@id"]} if who else None
    return _stated(
        {
            "@type": "Quotation",
            "@id": address,
            "text": text,
            "spokenByCharacter": named,
            "creator": named,
            "isPartOf": {"@id": part_of} if part_of else None,
        }
    )


def annotation(
    identity: str, body: str, article: str, url: str | None, place: tuple[int, int], words: dict[str, str]
) -> Node:
    """Where the words of *body* stand: in the text kept at *article*, and on the outlet's page at *url*.

    *place* is start and end in code points, *words* are "exact" and, where known, "prefix" and "suffix".
    """
    by_words = {"type": "TextQuoteSelector", **words}
    by_place = {"type": "TextPositionSelector", "start": place[0], "end": place[1]}
    targets: list[Node] = [{"source": article, "selector": [by_words, by_place]}]
    if web_address(url):
        targets.append({"source": url, "selector": by_words})
    return {
        "@context": ANNOTATION,
        "id": identity,
        "type": "Annotation",
        "motivation": "identifying",
        "body": body,
        "target": targets,
    }


def _stated(node: Node) -> Node:
    return {name: value for name, value in node.items() if value is not None}
