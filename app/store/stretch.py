"""A stretch of an article: its words, its blocks, and every mention that lies in it.

Six statements, whatever the article. A long article is read in stretches that begin at any offset, so that
no answer grows with the length of the text.
"""

from dataclasses import dataclass
from typing import Any

from sqlalchemy import Connection, func
from sqlmodel import col, select

from app.store.article_mentions import DateRow, QuotationRow, StatedRow, dates_in, quotations_in, stated_in
from app.store.articles import ArticleFacts
from app.store.tables import Article, Block

MOST_BLOCKS = 400
MOST_TEXT = 200_000  # code points of a stretch
_TIDY = 200  # a cut is moved back by at most this, to a white space


@dataclass(frozen=True, slots=True)
class BlockRow:
    """A part of the text, as in `app.domain.article.Block`, clipped to the stretch."""

    start: int
    end: int
    kind: str
    reason: str | None
    paragraph: int | None


@dataclass(frozen=True, slots=True)
class Stretch:
    """The part of an article from code point *start* to *end*; *following* begins the next, if any."""

    start: int
    end: int
    text: str
    blocks: tuple[BlockRow, ...]
    quotations: tuple[QuotationRow, ...]
    dates: tuple[DateRow, ...]
    stated: tuple[StatedRow, ...]
    following: int | None


_BLOCK: tuple[Any, ...] = tuple(getattr(Block, name) for name in BlockRow.__dataclass_fields__)


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
        quotations_in(connection, found.id, start, end),
        dates_in(connection, found.id, start, end),
        stated_in(connection, found.id, start, end),
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
