"""What stands in a stretch of an article: its quotations, dated clauses and stated claims."""

from dataclasses import dataclass
from typing import Any

from sqlalchemy import Connection, and_
from sqlalchemy.orm import aliased
from sqlmodel import col, select

from app.domain.groups import FAMILIES
from app.domain.text import is_one_word
from app.store.quotes import Printed
from app.store.refs import OUTLET_COLUMNS, OutletRef, SpeakerRef
from app.store.tables import (
    Article,
    Claim,
    ClaimAssertion,
    EventMention,
    Outlet,
    Quotation,
    Quote,
    Speaker,
    Unit,
)

REACH = 10_000  # code points before a stretch in which a mention may begin that ends inside it


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
    whole: str  # the fullest reading of the quote
    printed: tuple[Printed, ...]

    @property
    def page(self) -> str:
        """The address of the quote's page; of a single word, which has none, its own place in the article."""
        return f"#m-{self.key}" if is_one_word(self.whole) else f"/q/{self.key}"


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
class StatedRow:
    """A clause that a claim is made of: the claim's key, how many outlets state it, what parts them."""

    key: str
    start: int
    end: int
    exact: str
    paragraph: int | None
    stance: str
    claim: str
    conflict: bool
    slots: str
    clashing: str
    weighed: str  # of the clashing slots, those that clash only by likelihood
    outlets: int


_QUOTATION: tuple[Any, ...] = (
    *(Quotation.id, Quotation.key, Quotation.start, Quotation.end, Quotation.exact),
    *(Quotation.kind, Quotation.paragraph, Quotation.context_start, Quotation.context_end),
    *(Quotation.cue_text, Quotation.source_text, Quotation.source_kind, Quotation.antecedent_text),
    *(Quotation.confidence, Quotation.relations, Quotation.family),
    *(Speaker.slug, Speaker.name, Speaker.kind, Quote.key, Quote.text),
)
_DATE: tuple[Any, ...] = tuple(getattr(EventMention, name) for name in DateRow.__dataclass_fields__)
_STATED: tuple[Any, ...] = (
    *(ClaimAssertion.key, ClaimAssertion.start, ClaimAssertion.end, ClaimAssertion.exact),
    *(ClaimAssertion.paragraph, ClaimAssertion.stance, Claim.key),
    *(Claim.conflict, Claim.slots, Claim.clashing, Claim.weighed, Claim.outlets),
)


def quotations_in(connection: Connection, article_id: int, start: int, end: int) -> tuple[QuotationRow, ...]:
    """The quotations of the article that reach into code points *start* to *end*, in order."""
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
    relations, family, slug, name, kind, quote, whole = row[14:]
    speaker = SpeakerRef(slug, name, kind) if slug else None
    group = (tuple(relations.split()), family, speaker, quote, whole, printed.get(row[0], ()))
    return QuotationRow(*(*row[1:14], *group))


def _sharing(connection: Connection, quotations: list[int]) -> dict[int, tuple[Printed, ...]]:
    """For each quotation the outlets that print one of its sentences, with their gravest reading there."""
    own, other, row = aliased(Unit), aliased(Unit), aliased(Quotation)
    columns: tuple[Any, ...] = (own.quotation_id, row.family, Article.key, row.key, *OUTLET_COLUMNS)
    rows = connection.execute(
        select(*columns)
        .join(other, and_(col(other.quote_id) == col(own.quote_id), col(other.passage) == col(own.passage)))
        .join(row, col(row.id) == col(other.quotation_id))
        .join(Article, col(Article.id) == col(row.article_id))
        .join(Outlet, col(Outlet.id) == col(Article.outlet_id))
        .where(col(own.quotation_id).in_(quotations))
        .distinct()
        .order_by(col(own.quotation_id), col(Outlet.id), col(Article.position), col(row.start))
    )
    gravest: dict[int, dict[OutletRef, Printed]] = {}
    for number, family, article, key, *outlet in rows:
        known = gravest.setdefault(number, {})
        one = Printed(OutletRef(*outlet), family, f"/a/{article}#m-{key}")
        known[one.outlet] = max(known.get(one.outlet, one), one, key=lambda p: FAMILIES.index(p.family))
    return {number: tuple(known.values()) for number, known in gravest.items()}


def dates_in(connection: Connection, article_id: int, start: int, end: int) -> tuple[DateRow, ...]:
    """The dated clauses that reach into code points *start* to *end*, in order."""
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


def stated_in(connection: Connection, article_id: int, start: int, end: int) -> tuple[StatedRow, ...]:
    """The clauses of claims that reach into code points *start* to *end*, in order."""
    rows = connection.execute(
        select(*_STATED)
        .join(Claim, col(Claim.id) == col(ClaimAssertion.claim_id))
        .where(
            col(ClaimAssertion.article_id) == article_id,
            col(ClaimAssertion.borrowed).is_(False),
            col(ClaimAssertion.start) >= start - REACH,
            col(ClaimAssertion.start) < end,
            col(ClaimAssertion.end) > start,
        )
        .order_by(col(ClaimAssertion.start), col(ClaimAssertion.id))
    )
    return tuple(StatedRow(*row) for row in rows)
