"""The news agency an article names as where its text is from, as printed; never guessed from the words.

Looked for in the dateline ("(Reuters) —"), the byline, a wire slug and a copyright line. An agency named for
a photograph or in the running text says nothing about the text and is left out, and so is an outlet's own
name.
"""

import re

from app.domain.article import Block
from app.domain.mentions import ReadArticle
from app.domain.selector import Span
from app.domain.spread import Agency
from app.domain.text import folded_words

_KNOWN = (
    r"(?:The )?(?:Associated Press|Thomson Reuters|Reuters|Agence France-Presse|United Press International"
    r"|Press Association|PA Media|Press Trust of India|Asian News International|Bloomberg(?: News)?"
    r"|Canadian Press|Australian Associated Press|Kyodo(?: News)?|Xinhua|Anadolu(?: Agency)?|Interfax|TASS"
    r"|AP|AFP|UPI|AAP|ANI|PTI|IANS|EFE|ANSA|DPA|dpa)"
)
_NAMED = re.compile(rf"(?<![\w’'-]){_KNOWN}(?![\w’'-])")
_DATELINE = re.compile(r"\(([^()\n]{2,32})\)\s{0,3}(?:—|–|―|--|-)?\s{0,3}$")
_SLUG = re.compile(r"(?:The-)?([A-Z][A-Za-z]{1,30})-(?:Wire|Wires)$")
_COPYRIGHT = re.compile(r"©|\([cC]\) ?\d|\bCopyright\b")
_PHOTO = re.compile(r"\b(?:photo|image|picture|getty|video|file)", re.IGNORECASE)
_LINE = 300  # code points of a line that can be a copyright line


def agency_of(read: ReadArticle) -> Agency | None:
    """The first of dateline, byline, slug and copyright line that names one, None if none does."""
    body, layout = read.article.body, read.found.layout
    own = {
        _initials(name)
        for name in (read.article.outlet_name, layout.stated_outlet, read.article.code)
        if name
    }
    places = [
        *(_in_dateline(body, block) for block in layout.blocks if block.kind == "dateline"),
        _named(body, layout.byline) if layout.byline else None,
        *(_in_furniture(body, block) for block in layout.blocks if block.kind == "furniture"),
    ]
    for span in places:
        if span is not None and _initials(span.of(body)) not in own:
            return Agency(read.article.key, span.of(body), span)
    return None


def _in_dateline(body: str, block: Block) -> Span | None:
    match = _DATELINE.search(block.span.of(body))
    return Span(block.span.start + match.start(1), block.span.start + match.end(1)) if match else None


def _in_furniture(body: str, block: Block) -> Span | None:
    line = block.span.of(body)
    slug = _SLUG.match(line)
    if slug:
        return Span(block.span.start + slug.start(1), block.span.start + slug.end(1))
    if len(line) > _LINE or not _COPYRIGHT.search(line) or _PHOTO.search(line):
        return None
    return _named(body, block.span)


def _named(body: str, place: Span) -> Span | None:
    match = _NAMED.search(body, place.start, place.end)
    return Span(match.start(), match.end()) if match else None


def _initials(name: str) -> str:
    """ "The Associated Press" and "AP" are one: the initials of a long name, a short one as it is."""
    parts = [part for part in folded_words(name.replace("-", " ")) if part != "the"]
    return "".join(part[0] for part in parts) if len(parts) > 1 else "".join(parts)
