"""What some outlets of a story tell as done and others as still to come, dated or not.

Taken from the claims whose statuses clash, and only what an article says in its own voice. One statement.
"""

from collections.abc import Sequence
from dataclasses import dataclass
from typing import Any

from sqlalchemy import Connection
from sqlmodel import col, select

from app.store.refs import OUTLET_COLUMNS, OutletRef
from app.store.tables import Article, Claim, ClaimAssertion, ClaimValue, Outlet

DONE, COMING = ("has",), ("will", "expected")
_ROWS = 400  # values read: those of the first claims, which most outlets make


@dataclass(frozen=True, slots=True)
class ToldAs:
    """How one outlet tells it: *status* is of DONE or COMING, *text* its words, *key* its assertion's."""

    outlet: OutletRef
    status: str
    text: str
    key: str


@dataclass(frozen=True, slots=True)
class Pending:
    """A claim told both ways, or likely so: that was *weighed*. *title* is a printed clause."""

    key: str
    title: str
    weighed: bool
    told: tuple[ToldAs, ...]


def told_both_ways(connection: Connection, story_id: int, most: int) -> tuple[Pending, ...]:
    """The first *most* such claims of a story, those of most outlets first."""
    columns: tuple[Any, ...] = (
        *(Claim.key, Claim.title, Claim.weighed, ClaimValue.norm, ClaimValue.text, ClaimAssertion.key),
        *OUTLET_COLUMNS,
    )
    rows = connection.execute(
        select(*columns)
        .select_from(Claim)
        .join(ClaimAssertion, col(ClaimAssertion.claim_id) == col(Claim.id))
        .join(ClaimValue, col(ClaimValue.assertion_id) == col(ClaimAssertion.id))
        .join(Article, col(Article.id) == col(ClaimAssertion.article_id))
        .join(Outlet, col(Outlet.id) == col(Article.outlet_id))
        .where(
            col(Claim.story_id) == story_id,
            col(Claim.conflict).is_(True),
            col(Claim.clashing).contains("status"),
            col(ClaimAssertion.voice) == "own",
            col(ClaimValue.slot) == "status",
            col(ClaimValue.norm).in_((*DONE, *COMING)),
        )
        .order_by(col(Claim.rank), col(Claim.id), col(ClaimAssertion.id), col(ClaimValue.id))
        .limit(_ROWS)
    )
    about: dict[str, tuple[str, bool]] = {}
    told: dict[str, dict[tuple[OutletRef, str], ToldAs]] = {}
    for key, title, weighed, status, text, assertion, *outlet in rows:
        about[key] = (title, "status" in weighed.split())
        one = ToldAs(OutletRef(*outlet), status, text, assertion)
        told.setdefault(key, {}).setdefault((one.outlet, status), one)
    found = [Pending(key, *about[key], tuple(told[key].values())) for key in about]
    return tuple(one for one in found if _parts(one.told))[:most]


def _parts(told: Sequence[ToldAs]) -> bool:
    """True if one outlet tells it only as done and another only as to come."""
    done = {one.outlet for one in told if one.status in DONE}
    coming = {one.outlet for one in told if one.status in COMING}
    return bool(done - coming) and bool(coming - done)
