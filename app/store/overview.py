"""What the overview of a story shows: where its outlets part, and the articles it rests on."""

from dataclasses import dataclass
from typing import Any

from sqlalchemy import Connection, func
from sqlmodel import col, select

from app.store.claims import ClaimFilters, ClaimRow, leading, numbers
from app.store.claims import narrowed as narrowed_claims
from app.store.compare import Quoted, Totals, outlet_totals, who_quotes_whom
from app.store.inconsistencies import GivesBoth, number_in, of_story
from app.store.lacking import claims_lacking
from app.store.quote import ReadingRow, readings_of
from app.store.quote_filters import QuoteFilters, narrowed
from app.store.quotes import QuoteRow, printed_by, quote_row, rows_statement
from app.store.refs import OUTLET_COLUMNS, OutletRef
from app.store.tables import Article, Claim, ClaimAssertion, Event, Outlet, Quote
from app.store.timeline import EventRow, events_of

MOST = 3  # of each kind of parting
BOTH = 12  # values that one article gives both of
SPEAKERS = 7


@dataclass(frozen=True, slots=True)
class ArticleRow:
    """An article in a list."""

    key: str
    headline: str | None
    file: str
    outlet: OutletRef
    published: str | None
    quotations: int


@dataclass(frozen=True, slots=True)
class OnlyHere:
    """What an outlet states and quotes in a story, and how much of that no other does; and how many of the
    claims of two outlets or more it lacks.
    """

    outlet: OutletRef
    claims: int
    claims_alone: int
    quotes: int
    quotes_alone: int
    claims_lacking: int


@dataclass(frozen=True, slots=True)
class Overview:
    """*changed* are the quotes with the most differing readings, *readings* those of each by its id.

    *claims* (those with conflicts first), *disputed* and *both* are the first of their kind; the numbers
    count all of a story.
    """

    changed: tuple[QuoteRow, ...]
    readings: dict[int, tuple[ReadingRow, ...]]
    bases: dict[int, int]
    claims: tuple[ClaimRow, ...]
    disputed: tuple[EventRow, ...]
    both: tuple[GivesBoth, ...]
    only: tuple[OnlyHere, ...]
    claims_found: int
    claims_shared: int  # by two outlets or more, those matched loosely left out
    claims_of_one: int
    conflicting: int  # shared claims with values that cannot all hold
    likely: int  # shared claims with values that only likely cannot
    disputed_events: int
    articles_with_both: int
    articles: tuple[ArticleRow, ...]
    quoted: tuple[Quoted, ...]
    totals: tuple[Totals, ...]


def overview(connection: Connection, story_id: int) -> Overview:
    """The overview of a story; a few of each kind, and fifty articles."""
    differing = QuoteFilters(story_id=story_id, families=("changed", "shortened"))
    found = connection.execute(
        rows_statement().where(*narrowed(differing)).order_by(col(Quote.rank), col(Quote.id)).limit(MOST)
    ).all()
    ids = [row[0] for row in found]
    printed = printed_by(connection, ids)
    bases = connection.execute(select(Quote.id, Quote.base_id).where(col(Quote.id).in_(ids)))
    parting = ClaimFilters(story_id, grades=("conflict", "differs"), reaches=("several",))
    counted = numbers(connection, story_id)
    alone, shared = (
        sum(number for (_, reach), number in counted.items() if reach == wanted)
        for wanted in ("one", "several")
    )
    totals = outlet_totals(connection, story_id)
    disputed, disputed_events = _disputed(connection, story_id)
    return Overview(
        changed=tuple(quote_row(row, printed) for row in found),
        readings=readings_of(connection, ids),
        bases={row[0]: row[1] for row in bases},
        claims=leading(connection, parting, MOST),
        disputed=disputed,
        both=of_story(connection, story_id, BOTH),
        only=_only(connection, story_id, totals),
        claims_found=sum(counted.values()),
        claims_shared=shared,
        claims_of_one=alone,
        conflicting=counted.get(("conflict", "several"), 0),
        likely=counted.get(("likely", "several"), 0),
        disputed_events=disputed_events,
        articles_with_both=number_in(connection, story_id)[1],
        articles=articles_of(connection, story_id),
        quoted=who_quotes_whom(connection, QuoteFilters(story_id=story_id), SPEAKERS),
        totals=totals,
    )


def _disputed(connection: Connection, story_id: int) -> tuple[tuple[EventRow, ...], int]:
    """The first disputed events, of most outlets, and how many there are."""
    disputed = (col(Event.story_id) == story_id, col(Event.disputed))
    order = (col(Event.outlets).desc(), col(Event.sort), col(Event.id))
    ids = list(connection.execute(select(Event.id).where(*disputed).order_by(*order).limit(MOST)).scalars())
    number = connection.execute(select(func.count()).select_from(Event).where(*disputed)).scalar_one()
    found = events_of(connection, ids)
    return tuple(found[one] for one in ids), number


def _only(connection: Connection, story_id: int, totals: tuple[Totals, ...]) -> tuple[OnlyHere, ...]:
    claim = func.distinct(col(Claim.id))
    columns: tuple[Any, ...] = (
        *(Outlet.slug, func.count(claim), func.count(claim).filter(col(Claim.outlets) == 1)),
    )
    rows = connection.execute(
        select(*columns)
        .select_from(Claim)
        .join(ClaimAssertion, col(ClaimAssertion.claim_id) == col(Claim.id))
        .join(Article, col(Article.id) == col(ClaimAssertion.article_id))
        .join(Outlet, col(Outlet.id) == col(Article.outlet_id))
        .where(col(Claim.story_id) == story_id)
        .group_by(col(Outlet.id))
    )
    stated = {slug: (number, alone) for slug, number, alone in rows}
    several = narrowed_claims(ClaimFilters(story_id, reaches=("several",)))
    lacking = {facet.value: facet.count for facet in claims_lacking(connection, several)}
    found = []
    for t in totals:
        number, alone = stated.get(t.outlet.slug, (0, 0))
        lacked = lacking.get(t.outlet.slug, 0)
        found.append(OnlyHere(t.outlet, number, alone, t.quotes, t.quotes - t.shared, lacked))
    return tuple(found)


def articles_of(connection: Connection, story_id: int, most: int = 50) -> tuple[ArticleRow, ...]:
    """The articles of a story in their order."""
    rows = connection.execute(
        select(
            *(
                *(Article.key, Article.headline, Article.file, Article.published, Article.quotations),
                *OUTLET_COLUMNS,
            )
        )
        .join(Outlet, col(Outlet.id) == col(Article.outlet_id))
        .where(col(Article.story_id) == story_id)
        .order_by(col(Article.position))
        .limit(most)
    )
    return tuple(
        ArticleRow(key, headline, file, OutletRef(*outlet), published, quotations)
        for key, headline, file, published, quotations, *outlet in rows
    )
