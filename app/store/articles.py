"""One article as it was read: a stretch of its blocks, and every mention that lies in it.

Seven statements, whatever the article. A long article is read in stretches that begin at any offset, so that
no answer grows with the length of the text.
"""

from dataclasses import dataclass
from typing import Any

from sqlalchemy import Connection, and_, func
from sqlalchemy.orm import aliased
from sqlmodel import col, select

from app.domain.groups import FAMILIES
from app.store.quotes import Printed
from app.store.refs import OUTLET_COLUMNS, OutletRef, SpeakerRef
from app.store.tables import (
    Article,
    Block,
    EventMention,
    Outlet,
    Quotation,
    Quote,
    Speaker,
    Story,
    Unit,
)

MOST_BLOCKS = 400
MOST_TEXT = 200_000  # code points of a stretch
REACH = 10_000  # code points before a stretch in which a mention may begin that ends inside it
_TIDY = 200  # a cut is moved back by at most this, to a white space


@dataclass(frozen=True, slots=True)
class ArticleFacts:
    """What is known about an article; None where nobody states it. *length* counts code points."""

    id: int
    key: str
    story: str
    story_title: str
    outlet: OutletRef
    outlet_basis: str
    file: str
    sha256: str
    url: str | None
    headline: str | None
    byline: str | None
    published: str | None
    published_basis: str | None
    warnings: tuple[str, ...]
    quotations: int
    paragraphs: int
    length: int


@dataclass(frozen=True, slots=True)
class BlockRow:
    """A part of the text, as in `app.domain.article.Block`, clipped to the stretch."""

    start: int
    end: int
    kind: str
    reason: str | None
    paragraph: int | None


@dataclass(frozen=True, slots=True)
class QuotationRow:
    """A quotation of the article; *printed* are the outlets that print one of its sentences."""

    key: str
    start: int
    end: int
    exact: str
    kind: str
    paragraph: int | None
    context_start: int
    context_end: int
    cue: str | None
    source: str | None
    source_kind: str | None
    antecedent: str | None
    confidence: float
    relations: tuple[str, ...]
    family: str
    speaker: SpeakerRef | None
    quote: str
    printed: tuple[Printed, ...]


@dataclass(frozen=True, slots=True)
class DateRow:
    """A dated clause of the article, with the expression in it and how it was resolved."""

    key: str
    start: int
    end: int
    exact: str
    expression_start: int
    expression_end: int
    expression: str
    paragraph: int | None
    edtf: str | None
    earliest: str | None
    latest: str | None
    rule: str
    anchor: str | None
    status: str | None


@dataclass(frozen=True, slots=True)
class Stretch:
    """The part of an article from code point *start* to *end*; *following* begins the next, if any."""

    start: int
    end: int
    text: str
    blocks: tuple[BlockRow, ...]
    quotations: tuple[QuotationRow, ...]
    dates: tuple[DateRow, ...]
    following: int | None


_ARTICLE: tuple[Any, ...] = (
    *(Article.id, Article.key, Story.slug, Story.title, *OUTLET_COLUMNS, Outlet.basis),
    *(Article.file, Article.sha256, Article.url, Article.headline, Article.byline),
    *(Article.published, Article.published_basis, Article.warnings),
    *(Article.quotations, Article.paragraphs, func.length(Article.body)),
)
_BLOCK: tuple[Any, ...] = tuple(getattr(Block, name) for name in BlockRow.__dataclass_fields__)
_QUOTATION: tuple[Any, ...] = (
    *(Quotation.id, Quotation.key, Quotation.start, Quotation.end, Quotation.exact),
    *(Quotation.kind, Quotation.paragraph, Quotation.context_start, Quotation.context_end),
    *(Quotation.cue_text, Quotation.source_text, Quotation.source_kind, Quotation.antecedent_text),
    *(Quotation.confidence, Quotation.relations, Quotation.family),
    *(Speaker.slug, Speaker.name, Speaker.kind, Quote.key),
)
_DATE: tuple[Any, ...] = tuple(getattr(EventMention, name) for name in DateRow.__dataclass_fields__)


def article(connection: Connection, key: str) -> ArticleFacts | None:
    """The article with *key*, or None."""
    row = connection.execute(
        select(*_ARTICLE)
        .join(Story, col(Story.id) == col(Article.story_id))
        .join(Outlet, col(Outlet.id) == col(Article.outlet_id))
        .where(col(Article.key) == key)
    ).first()
    if row is None:
        return None
    number, found, story, title, slug, code, label, name, basis, *rest = row
    file, sha256, url, headline, byline, published, published_basis, warnings, *counts = rest
    outlet = OutletRef(slug, code, label, name)
    said = tuple(line for line in warnings.split("\n") if line)
    facts = (file, sha256, url, headline, byline, published, published_basis, said, *counts)
    return ArticleFacts(number, found, story, title, outlet, basis, *facts)


def paragraph_start(connection: Connection, article_id: int, paragraph: int) -> int | None:
    """Where the paragraph with this number begins, or None."""
    return connection.execute(
        select(func.min(Block.start)).where(
            col(Block.article_id) == article_id, col(Block.paragraph) == paragraph
        )
    ).scalar()


def stretch(connection: Connection, found: ArticleFacts, start: int) -> Stretch:
    """The part of *found* that begins at code point *start*, with its mentions."""
    blocks, end = _blocks(connection, found, start)
    length = end - start
    text = (
        connection.execute(
            select(func.substr(Article.body, start + 1, length)).where(col(Article.id) == found.id)
        ).scalar()
        or ""
    )
    if len(text) == MOST_TEXT and end < found.length:
        text = _tidied(text)
        end = start + len(text)
    clipped = tuple(
        BlockRow(max(b.start, start), min(b.end, end), b.kind, b.reason, b.paragraph)
        for b in blocks
        if b.start < end
    )
    return Stretch(
        start,
        end,
        text,
        clipped,
        _quotations(connection, found.id, start, end),
        _dates(connection, found.id, start, end),
        end if end < found.length else None,
    )


def _tidied(text: str) -> str:
    """*text* without the word it was cut in."""
    for back in range(1, min(_TIDY, len(text))):
        if text[-back].isspace():
            return text[: len(text) - back + 1]
    return text


def _blocks(connection: Connection, found: ArticleFacts, start: int) -> tuple[list[BlockRow], int]:
    """The blocks from *start* on, the one that *start* lies in included, and where the stretch must end."""
    first = (
        select(func.coalesce(func.max(Block.start), 0))
        .where(col(Block.article_id) == found.id, col(Block.start) <= start)
        .scalar_subquery()
    )
    rows = connection.execute(
        select(*_BLOCK)
        .where(col(Block.article_id) == found.id, col(Block.start) >= first)
        .order_by(col(Block.start))
        .limit(MOST_BLOCKS + 1)
    ).all()
    blocks = [BlockRow(*row) for row in rows]
    end = blocks.pop().start if len(blocks) > MOST_BLOCKS else found.length
    return [b for b in blocks if b.end > start], min(end, start + MOST_TEXT)


def _quotations(connection: Connection, article_id: int, start: int, end: int) -> tuple[QuotationRow, ...]:
    rows = connection.execute(
        select(*_QUOTATION)
        .join(Quote, col(Quote.id) == col(Quotation.quote_id))
        .outerjoin(Speaker, col(Speaker.id) == col(Quotation.speaker_id))
        .where(
            col(Quotation.article_id) == article_id,
            col(Quotation.start) >= start - REACH,
            col(Quotation.start) < end,
            col(Quotation.end) > start,
        )
        .order_by(col(Quotation.start))
    ).all()
    printed = _sharing(connection, [row[0] for row in rows])
    return tuple(_quotation(row, printed) for row in rows)


def _quotation(row: Any, printed: dict[int, tuple[Printed, ...]]) -> QuotationRow:
    relations, family, slug, name, kind, quote = row[14:]
    speaker = SpeakerRef(slug, name, kind) if slug else None
    group = (tuple(relations.split()), family, speaker, quote, printed.get(row[0], ()))
    return QuotationRow(*(*row[1:14], *group))


def _sharing(connection: Connection, quotations: list[int]) -> dict[int, tuple[Printed, ...]]:
    """For each quotation the outlets that print one of its sentences, with their gravest family there."""
    own, other, row = aliased(Unit), aliased(Unit), aliased(Quotation)
    columns: tuple[Any, ...] = (own.quotation_id, row.family, *OUTLET_COLUMNS)
    rows = connection.execute(
        select(*columns)
        .join(other, and_(col(other.quote_id) == col(own.quote_id), col(other.passage) == col(own.passage)))
        .join(row, col(row.id) == col(other.quotation_id))
        .join(Article, col(Article.id) == col(row.article_id))
        .join(Outlet, col(Outlet.id) == col(Article.outlet_id))
        .where(col(own.quotation_id).in_(quotations))
        .distinct()
        .order_by(col(own.quotation_id), col(Outlet.id))
    )
    gravest: dict[int, dict[OutletRef, str]] = {}
    for number, family, *outlet in rows:
        known = gravest.setdefault(number, {})
        ref = OutletRef(*outlet)
        known[ref] = max(known.get(ref, "same"), family, key=FAMILIES.index)
    return {n: tuple(Printed(o, family) for o, family in known.items()) for n, known in gravest.items()}


def _dates(connection: Connection, article_id: int, start: int, end: int) -> tuple[DateRow, ...]:
    rows = connection.execute(
        select(*_DATE)
        .where(
            col(EventMention.article_id) == article_id,
            col(EventMention.start) >= start - REACH,
            col(EventMention.start) < end,
            col(EventMention.end) > start,
        )
        .order_by(col(EventMention.start), col(EventMention.expression_start), col(EventMention.id))
    )
    return tuple(DateRow(*row) for row in rows)
