"""Articles for tests of what texts share: paragraphs with quotations in curly marks, each with its speaker.

`“We will sign,”{Ana Ruiz} Ana Ruiz said` is a quotation of Ana Ruiz, whose name the paragraph must print;
`>“and soon.”` continues the quotation before it.
"""

import re
from collections.abc import Sequence
from itertools import pairwise

from app.collate.corpus import collate
from app.collate.witnesses import spread_of
from app.domain.article import Article, Block, Layout
from app.domain.mentions import Extraction, Name, Quotation, ReadArticle, Source
from app.domain.selector import Span
from app.domain.spread import Spread

_QUOTED = re.compile(r"(?P<goes_on>>?)“(?P<words>[^”]*)”(?:\{(?P<who>[^}]*)\})?")
_SENTENCE = re.compile(r"(?<=[.!?…]) (?=[A-Z])")


def article(
    key: str,
    *paragraphs: str,
    outlet: str | None = None,
    story: str = "s",
    dateline: str = "",
    byline: str = "",
    footer: str = "",
) -> ReadArticle:
    """An article, of its own outlet unless one is given; *dateline* stands before the first paragraph."""
    body, blocks, quotations = "", [], []

    def add(text: str, kind: str, number: int | None = None) -> Span:
        nonlocal body
        span = Span(len(body), len(body) + len(text))
        blocks.append(Block(span, kind, paragraph=number))
        body += text
        return span

    by = add(byline, "byline") if byline else None
    body += "\n" if byline else ""
    if dateline:
        add(dateline, "dateline")
        body += " "
    for number, paragraph in enumerate(paragraphs, 1):
        offset = len(body)
        shown, found = _read(paragraph)
        add(shown, "body", number)
        for start, end, who, goes_on in found:
            source = _source(shown, offset, who) if who else None
            span = Span(offset + start, offset + end)
            before = len(quotations) - 1 if goes_on else None
            outer = Span(span.start - 1, span.end + 1)
            units = _units(shown[start:end], span.start)
            quotations.append(
                Quotation(span, outer, "direct", units, source=source, continues=before, confidence=0.9)
            )
        body += "\n\n"
    if footer:
        add(footer, "furniture")
    about = Article(key, f"id:{key}", story, f"{key}.txt", "", body, outlet or key)
    names = tuple(Name(q.source.span, q.source.text, "person") for q in quotations if q.source)
    return ReadArticle(about, Extraction(Layout(tuple(blocks), byline=by), tuple(quotations), names=names))


def _read(paragraph: str) -> tuple[str, list[tuple[int, int, str | None, bool]]]:
    shown, found, last = "", [], 0
    for match in _QUOTED.finditer(paragraph):
        shown += paragraph[last : match.start()]
        start = len(shown) + 1
        shown += f"“{match['words']}”"
        found.append((start, start + len(match["words"]), match["who"], bool(match["goes_on"])))
        last = match.end()
    return shown + paragraph[last:], found


def _source(shown: str, offset: int, who: str) -> Source:
    at = offset + shown.index(who)
    return Source(Span(at, at + len(who)), who, "name")


def _units(text: str, start: int) -> tuple[Span, ...]:
    edges = [0, *(m.end() for m in _SENTENCE.finditer(text)), len(text)]
    return tuple(Span(start + a, start + b - (b < len(text))) for a, b in pairwise(edges))


def spread(*articles: ReadArticle) -> Spread:
    """What `app.collate` finds in *articles*."""
    return spread_of(articles, collate(articles))


def readable(spread: Spread, articles: Sequence[ReadArticle]) -> dict[str, list[tuple[str, ...]]]:
    """The spans of *spread* as words, with the keys of their articles."""
    body = {read.article.key: read.article.body for read in articles}
    return {
        "echoes": [
            (e.quotation[0], e.words.of(body[e.quotation[0]]), e.article, e.span.of(body[e.article]))
            for e in spread.echoes
        ],
        "hidden": [(h.quotation[0], h.fits, h.other[0], h.span.of(body[h.other[0]])) for h in spread.hidden],
        "likenesses": [
            (
                li.quotation[0],
                li.words.of(body[li.quotation[0]]),
                li.other[0],
                li.other_words.of(body[li.other[0]]),
            )
            for li in spread.likenesses
        ],
    }
