"""One claim with every assertion in it, its values, and the articles that have none: what its page shows.

Statements are fixed in number: one for the key, and five for the claim.
"""

from collections import defaultdict
from dataclasses import dataclass
from typing import Any

from sqlalchemy import Connection
from sqlmodel import col, select

from app.store.inconsistencies import GivesBoth, of_claim
from app.store.quote import ArticleRef
from app.store.refs import OUTLET_COLUMNS, OutletRef, SpeakerRef
from app.store.tables import (
    Article,
    Claim,
    ClaimAbsence,
    ClaimAssertion,
    ClaimValue,
    Outlet,
    Speaker,
    Story,
)


@dataclass(frozen=True, slots=True)
class GivenValue:
    """What an assertion gives in a slot: as printed, and as compared."""

    slot: str
    text: str
    norm: str


@dataclass(frozen=True, slots=True)
class AssertionRow:
    """An assertion of the claim. *start* and *sentence_start* are offsets in the article.

    *speaker* is known for quoted words; *source* is who is said to state it, as printed. *borrowed*: it
    belongs to another claim, whose page its key leads to. *loose*: it is matched loosely.
    """

    key: str
    article: ArticleRef
    outlet: OutletRef
    paragraph: int | None
    start: int
    exact: str
    sentence_start: int
    sentence: str
    stance: str
    voice: str
    source: str | None
    speaker: SpeakerRef | None
    borrowed: bool
    loose: bool
    values: tuple[GivenValue, ...]


@dataclass(frozen=True, slots=True)
class AbsentRow:
    """An article of the story without an assertion in the claim, and why."""

    article: str  # key
    headline: str | None
    outlet: OutletRef
    reason: str


@dataclass(frozen=True, slots=True)
class ClaimPage:
    """A claim; *assertions* are in the order of publication, *title_by* prints the title."""

    key: str
    story: str
    story_title: str
    title: str
    title_by: OutletRef
    type: str
    conflict: bool
    slots: tuple[str, ...]
    clashing: tuple[str, ...]
    weighed: tuple[str, ...]  # of the clashing slots, those that clash only by likelihood
    outlets: int
    assertions: tuple[AssertionRow, ...]
    absent: tuple[AbsentRow, ...]
    gives_both: tuple[GivesBoth, ...] = ()


def canonical_key(connection: Connection, key: str) -> str | None:
    """The key of the claim that the assertion with *key* belongs to, or None if there is none such."""
    statement = (
        select(Claim.key)
        .join(ClaimAssertion, col(ClaimAssertion.claim_id) == col(Claim.id))
        .where(col(ClaimAssertion.key) == key)
        .order_by(col(ClaimAssertion.borrowed), col(ClaimAssertion.id))
        .limit(1)
    )
    return connection.execute(statement).scalar()


def claim_page(connection: Connection, key: str) -> ClaimPage | None:
    """The claim whose canonical key is *key*, or None."""
    columns: tuple[Any, ...] = (
        *(Claim.id, Story.slug, Story.title, Claim.title, Claim.type, Claim.conflict, Claim.slots),
        *(Claim.clashing, Claim.weighed, Claim.outlets, *OUTLET_COLUMNS),
    )
    row = connection.execute(
        select(*columns)
        .join(Story, col(Story.id) == col(Claim.story_id))
        .join(ClaimAssertion, col(ClaimAssertion.id) == col(Claim.title_id))
        .join(Article, col(Article.id) == col(ClaimAssertion.article_id))
        .join(Outlet, col(Outlet.id) == col(Article.outlet_id))
        .where(col(Claim.key) == key)
    ).first()
    if row is None:
        return None
    number, story, story_title, title, kind, conflict, slots, clashing, weighed, outlets, *outlet = row
    return ClaimPage(
        key=key,
        story=story,
        story_title=story_title,
        title=title,
        title_by=OutletRef(*outlet),
        type=kind,
        conflict=conflict,
        slots=tuple(slots.split()),
        clashing=tuple(clashing.split()),
        weighed=tuple(weighed.split()),
        outlets=outlets,
        assertions=_assertions(connection, number),
        absent=_absent(connection, number),
        gives_both=of_claim(connection, number),
    )


def _assertions(connection: Connection, claim: int) -> tuple[AssertionRow, ...]:
    values: dict[int, list[GivenValue]] = defaultdict(list)
    given: tuple[Any, ...] = (ClaimValue.assertion_id, ClaimValue.slot, ClaimValue.text, ClaimValue.norm)
    statement = (
        select(*given)
        .join(ClaimAssertion, col(ClaimAssertion.id) == col(ClaimValue.assertion_id))
        .where(col(ClaimAssertion.claim_id) == claim)
        .order_by(col(ClaimValue.id))
    )
    for assertion, *value in connection.execute(statement):
        values[assertion].append(GivenValue(*value))
    columns: tuple[Any, ...] = (
        *(ClaimAssertion.id, ClaimAssertion.key, Article.key, Article.headline, Article.url),
        *(Article.published, Article.position, Article.byline),
        *(ClaimAssertion.paragraph, ClaimAssertion.start, ClaimAssertion.exact),
        *(ClaimAssertion.sentence_start, ClaimAssertion.sentence, ClaimAssertion.stance),
        *(ClaimAssertion.voice, ClaimAssertion.source_text, ClaimAssertion.borrowed),
        ClaimAssertion.loose,
        *(Speaker.slug, Speaker.name, Speaker.kind, *OUTLET_COLUMNS),
    )
    rows = connection.execute(
        select(*columns)
        .join(Article, col(Article.id) == col(ClaimAssertion.article_id))
        .join(Outlet, col(Outlet.id) == col(Article.outlet_id))
        .outerjoin(Speaker, col(Speaker.id) == col(ClaimAssertion.speaker_id))
        .where(col(ClaimAssertion.claim_id) == claim)
        .order_by(col(ClaimAssertion.id))
    )
    return tuple(_assertion(row, values) for row in rows)


def _assertion(row: Any, values: dict[int, list[GivenValue]]) -> AssertionRow:
    number, key, *article = row[:8]
    paragraph, start, exact, sentence_start, sentence, stance, voice, source, borrowed, loose = row[8:18]
    slug, name, kind, *outlet = row[18:]
    return AssertionRow(
        key=key,
        article=ArticleRef(*article),
        outlet=OutletRef(*outlet),
        paragraph=paragraph,
        start=start,
        exact=exact,
        sentence_start=sentence_start,
        sentence=sentence,
        stance=stance,
        voice=voice,
        source=source,
        speaker=SpeakerRef(slug, name, kind) if slug else None,
        borrowed=borrowed,
        loose=loose,
        values=tuple(values[number]),
    )


def _absent(connection: Connection, claim: int) -> tuple[AbsentRow, ...]:
    columns: tuple[Any, ...] = (Article.key, Article.headline, ClaimAbsence.reason, *OUTLET_COLUMNS)
    rows = connection.execute(
        select(*columns)
        .join(Article, col(Article.id) == col(ClaimAbsence.article_id))
        .join(Outlet, col(Outlet.id) == col(Article.outlet_id))
        .where(col(ClaimAbsence.claim_id) == claim)
        .order_by(col(Article.position))
    )
    return tuple(AbsentRow(key, title, OutletRef(*ref), reason) for key, title, reason, *ref in rows)
