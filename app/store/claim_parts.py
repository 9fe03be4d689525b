"""What the outlets have to do with several claims at once: how each stands to them, which values it gives.

For lists, comparison and overview: one statement each, whatever the number of claims.
"""

from collections.abc import Sequence
from dataclasses import dataclass
from typing import Any

from sqlalchemy import Connection
from sqlmodel import col, select

from app.store.refs import OUTLET_COLUMNS, OutletRef
from app.store.tables import Article, ClaimAbsence, ClaimAssertion, ClaimValue, Outlet

_GRAVITY = ("states", "attributes", "differs")


@dataclass(frozen=True, slots=True)
class Stated:
    """One outlet's part in a claim: its gravest stance, and the key of the assertion that takes it.

    *loose*: all its assertions there are matched loosely.
    """

    outlet: OutletRef
    stance: str
    key: str
    loose: bool = False


@dataclass(frozen=True, slots=True)
class GivenBy:
    """A value an outlet gives in a slot: as printed, and as compared."""

    outlet: OutletRef
    slot: str
    text: str
    norm: str


def stances_of(connection: Connection, claims: Sequence[int]) -> dict[int, tuple[Stated, ...]]:
    """For each claim id, the outlets in the order of their first assertion, each with its gravest stance."""
    columns: tuple[Any, ...] = (
        *(ClaimAssertion.claim_id, ClaimAssertion.stance, ClaimAssertion.key, ClaimAssertion.loose),
        *OUTLET_COLUMNS,
    )
    rows = connection.execute(
        select(*columns)
        .join(Article, col(Article.id) == col(ClaimAssertion.article_id))
        .join(Outlet, col(Outlet.id) == col(Article.outlet_id))
        .where(col(ClaimAssertion.claim_id).in_(claims))
        .order_by(col(ClaimAssertion.claim_id), col(ClaimAssertion.id))
    )
    found: dict[int, dict[OutletRef, Stated]] = {}
    for claim, stance, key, loose, *outlet in rows:
        mine = found.setdefault(claim, {})
        one = Stated(OutletRef(*outlet), stance, key, loose)
        mine[one.outlet] = max(mine.get(one.outlet, one), one, key=_gravity)
    return {claim: tuple(mine.values()) for claim, mine in found.items()}


def _gravity(one: Stated) -> tuple[bool, int]:
    return not one.loose, _GRAVITY.index(one.stance)


def reasons_of(connection: Connection, claims: Sequence[int]) -> dict[int, dict[str, str]]:
    """For each claim id, why an outlet (by slug) has no assertion in it; of several articles the first's."""
    rows = connection.execute(
        select(ClaimAbsence.claim_id, Outlet.slug, ClaimAbsence.reason)
        .join(Article, col(Article.id) == col(ClaimAbsence.article_id))
        .join(Outlet, col(Outlet.id) == col(Article.outlet_id))
        .where(col(ClaimAbsence.claim_id).in_(claims))
        .order_by(col(ClaimAbsence.id))
    )
    found: dict[int, dict[str, str]] = {}
    for claim, outlet, reason in rows:
        found.setdefault(claim, {}).setdefault(outlet, reason)
    return found


def values_of(connection: Connection, claims: Sequence[int]) -> dict[int, tuple[GivenBy, ...]]:
    """For each claim id, the values its outlets give in the slots that differ."""
    columns: tuple[Any, ...] = (
        *(ClaimAssertion.claim_id, *OUTLET_COLUMNS),
        *(ClaimValue.slot, ClaimValue.text, ClaimValue.norm),
    )
    rows = connection.execute(
        select(*columns)
        .select_from(ClaimAssertion)
        .join(ClaimValue, col(ClaimValue.assertion_id) == col(ClaimAssertion.id))
        .join(Article, col(Article.id) == col(ClaimAssertion.article_id))
        .join(Outlet, col(Outlet.id) == col(Article.outlet_id))
        .where(col(ClaimAssertion.claim_id).in_(claims))
        .order_by(col(ClaimAssertion.claim_id), col(ClaimAssertion.id), col(ClaimValue.id))
    )
    found: dict[int, tuple[GivenBy, ...]] = {}
    for claim, slug, code, label, name, *value in rows:
        given = GivenBy(OutletRef(slug, code, label, name), *value)
        found[claim] = (*found.get(claim, ()), given)
    return found
