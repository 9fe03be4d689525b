"""Where a quote's words stand besides its readings: four statements a quote, whatever it holds."""

from dataclasses import dataclass
from typing import Any

from sqlalchemy import Connection, func
from sqlalchemy.orm import aliased
from sqlmodel import col, select

from app.store.refs import OUTLET_COLUMNS, OutletRef, SpeakerRef
from app.store.tables import (
    Agency,
    Article,
    Echo,
    HiddenWords,
    Likeness,
    Outlet,
    Quotation,
    Quote,
    QuoteOrigin,
    Speaker,
)


@dataclass(frozen=True, slots=True)
class OriginRow:
    """A reading with a text that another outlet prints too; equal *number*, one origin."""

    number: int
    reading: int  # id of the quotation
    outlet: OutletRef
    article: str  # key
    basis: str  # copy or agency
    agency: str | None  # as the article prints it


@dataclass(frozen=True, slots=True)
class EchoRow:
    """Words of the quote in another outlet's own text: `context[inner_start:inner_end]`."""

    outlet: OutletRef
    article: str  # key
    paragraph: int | None
    start: int
    end: int
    context: str
    inner_start: int
    inner_end: int
    quoted_by: OutletRef
    quotation: str  # key of the reading that quotes them


@dataclass(frozen=True, slots=True)
class HiddenRow:
    """Words *text* that the mark in the reading with id *reading* may hide; *cut* is its place there."""

    reading: int
    cut: int  # code points from the beginning of the reading's words
    mark: str
    text: str
    fits: str  # between, after, before
    outlet: OutletRef
    quotation: str  # key of the quotation that prints them


@dataclass(frozen=True, slots=True)
class LikenessRow:
    """Nearly the same words in another quote: *text* there, *own* here."""

    own: str
    text: str
    speaker: SpeakerRef
    outlet: OutletRef
    quote: str  # key
    quotation: str  # key


@dataclass(frozen=True, slots=True)
class QuoteSpread:
    """All of this for one quote."""

    origins: tuple[OriginRow, ...] = ()
    echoes: tuple[EchoRow, ...] = ()
    hidden: tuple[HiddenRow, ...] = ()
    likenesses: tuple[LikenessRow, ...] = ()


MOST = 50  # of each kind, on one page
NO_SPREAD = QuoteSpread()


def quote_spread(connection: Connection, key: str) -> QuoteSpread:
    """What is known of the quote with the canonical *key*; nothing for an unknown one."""
    quote = select(Quote.id).where(col(Quote.key) == key).scalar_subquery()
    return QuoteSpread(
        _origins(connection, quote),
        _echoes(connection, quote),
        _hidden(connection, quote),
        _likenesses(connection, quote),
    )


def _origins(connection: Connection, quote: Any) -> tuple[OriginRow, ...]:
    columns: tuple[Any, ...] = (
        *(QuoteOrigin.number, QuoteOrigin.quotation_id, *OUTLET_COLUMNS),
        *(Article.key, QuoteOrigin.basis, Agency.text),
    )
    rows = connection.execute(
        select(*columns)
        .join(Quotation, col(Quotation.id) == col(QuoteOrigin.quotation_id))
        .join(Article, col(Article.id) == col(Quotation.article_id))
        .join(Outlet, col(Outlet.id) == col(Article.outlet_id))
        .outerjoin(Agency, col(Agency.article_id) == col(Article.id))
        .where(col(QuoteOrigin.quote_id) == quote)
        .order_by(col(QuoteOrigin.number), col(Article.position), col(QuoteOrigin.id))
    )
    return tuple(OriginRow(row[0], row[1], OutletRef(*row[2:6]), *row[6:]) for row in rows)


def _echoes(connection: Connection, quote: Any) -> tuple[EchoRow, ...]:
    quoting, their = aliased(Article), aliased(Outlet)
    around = func.substr(
        Article.body, col(Echo.context_start) + 1, col(Echo.context_end) - col(Echo.context_start)
    )
    columns: tuple[Any, ...] = (
        *(*OUTLET_COLUMNS, Article.key, Echo.paragraph, Echo.start, Echo.end, Echo.context_start, around),
        *(their.slug, their.code, their.label, their.name, Quotation.key),
    )
    rows = connection.execute(
        select(*columns)
        .select_from(Echo)
        .join(Article, col(Article.id) == col(Echo.article_id))
        .join(Outlet, col(Outlet.id) == col(Article.outlet_id))
        .join(Quotation, col(Quotation.id) == col(Echo.quotation_id))
        .join(quoting, col(quoting.id) == col(Quotation.article_id))
        .join(their, col(their.id) == col(quoting.outlet_id))
        .where(col(Echo.quote_id) == quote)
        .order_by(col(Article.position), col(Echo.start), col(Echo.id))
        .limit(MOST)
    )
    found = []
    for row in rows:
        key, paragraph, start, end, begin, text = row[4:10]
        inner = (start - begin, end - begin)
        quoted = OutletRef(*row[10:14])
        found.append(EchoRow(OutletRef(*row[:4]), key, paragraph, start, end, text, *inner, quoted, row[14]))
    return tuple(found)


def _hidden(connection: Connection, quote: Any) -> tuple[HiddenRow, ...]:
    other = aliased(Quotation)
    text = func.substr(
        Article.body, col(HiddenWords.start) + 1, col(HiddenWords.end) - col(HiddenWords.start)
    )
    cut = col(HiddenWords.cut_start) - col(Quotation.start)
    mark = func.substr(Quotation.exact, cut + 1, col(HiddenWords.cut_end) - col(HiddenWords.cut_start))
    columns: tuple[Any, ...] = (
        *(HiddenWords.quotation_id, cut, mark, text, HiddenWords.fits, *OUTLET_COLUMNS, other.key),
    )
    rows = connection.execute(
        select(*columns)
        .select_from(HiddenWords)
        .join(Quotation, col(Quotation.id) == col(HiddenWords.quotation_id))
        .join(other, col(other.id) == col(HiddenWords.other_id))
        .join(Article, col(Article.id) == col(other.article_id))
        .join(Outlet, col(Outlet.id) == col(Article.outlet_id))
        .where(col(HiddenWords.quote_id) == quote)
        .order_by(col(HiddenWords.id))
        .limit(MOST)
    )
    found = []
    for row in rows:
        reading, place, sign, words, fits = row[:5]
        found.append(HiddenRow(reading, place, sign, words, fits, OutletRef(*row[5:9]), row[9]))
    return tuple(found)


def _likenesses(connection: Connection, quote: Any) -> tuple[LikenessRow, ...]:
    other = aliased(Quotation)
    own = func.substr(
        Quotation.exact,
        col(Likeness.start) - col(Quotation.start) + 1,
        col(Likeness.end) - col(Likeness.start),
    )
    text = func.substr(
        other.exact,
        col(Likeness.other_start) - col(other.start) + 1,
        col(Likeness.other_end) - col(Likeness.other_start),
    )
    columns: tuple[Any, ...] = (
        *(own, text, Speaker.slug, Speaker.name, Speaker.kind),
        *(*OUTLET_COLUMNS, Quote.key, other.key),
    )
    rows = connection.execute(
        select(*columns)
        .select_from(Likeness)
        .join(Quotation, col(Quotation.id) == col(Likeness.quotation_id))
        .join(other, col(other.id) == col(Likeness.other_id))
        .join(Quote, col(Quote.id) == col(other.quote_id))
        .join(Speaker, col(Speaker.id) == col(Quote.speaker_id))
        .join(Article, col(Article.id) == col(other.article_id))
        .join(Outlet, col(Outlet.id) == col(Article.outlet_id))
        .where(col(Likeness.quote_id) == quote)
        .order_by((col(Likeness.end) - col(Likeness.start)).desc(), col(Likeness.id))
        .limit(MOST)
    )
    return tuple(
        LikenessRow(row[0], row[1], SpeakerRef(*row[2:5]), OutletRef(*row[5:9]), row[9], row[10])
        for row in rows
    )
