"""One quote with every reading of it: what the quote page shows. Five statements, whatever the quote."""

from collections.abc import Sequence
from dataclasses import dataclass
from typing import Any

from sqlalchemy import Connection, func
from sqlmodel import col, select

from app.store.refs import OUTLET_COLUMNS, OutletRef, SpeakerRef, outlets_of
from app.store.tables import Alias, Article, Outlet, Quotation, Quote, Speaker, Story, Unit


@dataclass(frozen=True, slots=True)
class ArticleRef:
    """An article as named beside a reading."""

    key: str
    headline: str | None
    url: str | None
    published: str | None
    position: int
    byline: str | None = None


@dataclass(frozen=True, slots=True)
class Part:
    """A sentence of a reading: the passage of the quote it gives, its words, and where in them it begins."""

    passage: int
    text: str
    start: int = 0  # code points from the beginning of the reading's words


@dataclass(frozen=True, slots=True)
class ReadingRow:
    """One printed quotation of the quote, with who the outlet says said it, and where it stands.

    *context* is the sentence around it; the words between the marks are `context[inner_start:inner_end]`.
    *prefix* and *suffix* are those of its selector. *speaker* is whom this reading alone was resolved to.
    """

    id: int
    key: str
    outlet: OutletRef
    article: ArticleRef
    exact: str
    kind: str
    family: str
    relations: tuple[str, ...]
    paragraph: int | None
    start: int
    end: int
    context: str
    inner_start: int
    inner_end: int
    cue: str | None
    source: str | None
    source_kind: str | None
    antecedent: str | None
    role: str | None
    confidence: float
    parts: tuple[Part, ...]
    prefix: str = ""
    suffix: str = ""
    speaker: SpeakerRef | None = None


@dataclass(frozen=True, slots=True)
class QuotePage:
    """A quote with its readings, in the order of publication."""

    key: str
    text: str
    story: str
    story_title: str
    speaker: SpeakerRef | None
    family: str
    relations: tuple[str, ...]
    base: int  # id of the fullest reading
    readings: tuple[ReadingRow, ...]
    silent: tuple[OutletRef, ...]  # outlets of the story that print none of it between marks


_CONTEXT = func.substr(
    Article.body,
    col(Quotation.context_start) + 1,
    col(Quotation.context_end) - col(Quotation.context_start),
)
_QUOTE: tuple[Any, ...] = (
    *(Quote.id, Quote.text, Quote.family, Quote.relations, Quote.base_id, Quote.story_id),
    *(Story.slug, Story.title, Speaker.slug, Speaker.name, Speaker.kind),
)
_READING: tuple[Any, ...] = (
    *(Quotation.id, Quotation.key, Quotation.exact, Quotation.kind, Quotation.family),
    *(Quotation.relations, Quotation.paragraph, Quotation.start, Quotation.end),
    *(Quotation.context_start, _CONTEXT, Quotation.cue_text, Quotation.source_text),
    *(Quotation.source_kind, Quotation.antecedent_text, Quotation.confidence),
    *(Article.id, Article.key, Article.headline, Article.url, Article.published, Article.position),
    *OUTLET_COLUMNS,
    *(Quotation.quote_id, Quotation.speaker_id),
    *(Quotation.prefix, Quotation.suffix, Article.byline, Speaker.slug, Speaker.name, Speaker.kind),
)


def canonical_key(connection: Connection, key: str) -> str | None:
    """The key of the quote that the mention with *key* belongs to, or None if there is no such mention."""
    statement = (
        select(Quote.key)
        .join(Quotation, col(Quotation.quote_id) == col(Quote.id))
        .where(col(Quotation.key) == key)
        .order_by(col(Quotation.id))
        .limit(1)
    )
    return connection.execute(statement).scalar()


def quote_page(connection: Connection, key: str) -> QuotePage | None:
    """The quote whose canonical key is *key*, or None."""
    row = connection.execute(
        select(*_QUOTE)
        .join(Story, col(Story.id) == col(Quote.story_id))
        .outerjoin(Speaker, col(Speaker.id) == col(Quote.speaker_id))
        .where(col(Quote.key) == key)
    ).first()
    if row is None:
        return None
    number, text, family, relations, base, story_id, story, title, slug, name, kind = row
    readings = readings_of(connection, [number])[number]
    printing = {r.outlet.slug for r in readings}
    return QuotePage(
        key,
        text,
        story,
        title,
        SpeakerRef(slug, name, kind) if slug else None,
        family,
        tuple(relations.split()),
        base,
        readings,
        tuple(o for o in outlets_of(connection, story_id) if o.slug not in printing),
    )


def readings_of(connection: Connection, quotes: Sequence[int]) -> dict[int, tuple[ReadingRow, ...]]:
    """The readings of several quotes by quote id, in three statements."""
    rows = connection.execute(
        select(*_READING)
        .join(Article, col(Article.id) == col(Quotation.article_id))
        .join(Outlet, col(Outlet.id) == col(Article.outlet_id))
        .outerjoin(Speaker, col(Speaker.id) == col(Quotation.speaker_id))
        .where(col(Quotation.quote_id).in_(quotes))
        .order_by(col(Article.position), col(Quotation.start))
    ).all()
    parts = _parts(connection, quotes, {row[0]: (row[2], row[7]) for row in rows})
    roles = _roles(connection, {row[27] for row in rows if row[27]}, {row[16] for row in rows})
    found: dict[int, tuple[ReadingRow, ...]] = {}
    for row in rows:
        role = roles.get((row[27], row[16]))
        found[row[26]] = (*found.get(row[26], ()), _reading(row, parts, role))
    return found


def _reading(row: Any, parts: dict[int, tuple[Part, ...]], role: str | None) -> ReadingRow:
    (number, key, exact, kind, family, relations, paragraph, start, end) = row[:9]
    (context_start, context, cue, source, source_kind, antecedent, confidence) = row[9:16]
    article_key, headline, url, published, position = row[17:22]
    prefix, suffix, byline, slug, name, speaker_kind = row[28:]
    return ReadingRow(
        id=number,
        key=key,
        outlet=OutletRef(*row[22:26]),
        article=ArticleRef(article_key, headline, url, published, position, byline),
        exact=exact,
        kind=kind,
        family=family,
        relations=tuple(relations.split()),
        paragraph=paragraph,
        start=start,
        end=end,
        context=context,
        inner_start=start - context_start,
        inner_end=end - context_start,
        cue=cue,
        source=source,
        source_kind=source_kind,
        antecedent=antecedent,
        role=role,
        confidence=confidence,
        parts=parts.get(number, ()),
        prefix=prefix,
        suffix=suffix,
        speaker=SpeakerRef(slug, name, speaker_kind) if slug else None,
    )


def _parts(
    connection: Connection, quotes: Sequence[int], printed: dict[int, tuple[str, int]]
) -> dict[int, tuple[Part, ...]]:
    rows = connection.execute(
        select(Unit.quotation_id, Unit.passage, Unit.start, Unit.end)
        .where(col(Unit.quote_id).in_(quotes))
        .order_by(col(Unit.passage), col(Unit.id))
    )
    found: dict[int, tuple[Part, ...]] = {}
    for quotation, passage, start, end in rows:
        exact, offset = printed[quotation]
        part = Part(passage, exact[start - offset : end - offset], start - offset)
        found[quotation] = (*found.get(quotation, ()), part)
    return found


def _roles(connection: Connection, speakers: set[int], articles: set[int]) -> dict[tuple[int, int], str]:
    """For each speaker and article the first role printed there."""
    rows = connection.execute(
        select(Alias.speaker_id, Alias.article_id, Alias.role)
        .where(
            col(Alias.speaker_id).in_(sorted(speakers)),
            col(Alias.article_id).in_(sorted(articles)),
            col(Alias.role).is_not(None),
        )
        .order_by(col(Alias.speaker_id), col(Alias.article_id), col(Alias.start).desc())
    )
    return {(speaker, article): role for speaker, article, role in rows if role}
