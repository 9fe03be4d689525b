"""The list of a story's claims: narrowed, counted, one page at a time by keyset; conflicts come first.

Filters combine freely: any of the values of one name, all of the names. Counts beside a filter's values tell
how many claims the list would have with that value, all other filters kept.
"""

from dataclasses import dataclass, field
from typing import Any

from sqlalchemy import ColumnElement, Connection, and_, case, func, or_, tuple_
from sqlalchemy.orm import aliased
from sqlmodel import col, select

from app.store.claim_parts import GivenBy, Stated, stances_of, values_of
from app.store.corrections import is_corrected
from app.store.lacking import claim_without, claims_lacking
from app.store.match import matching
from app.store.refs import OUTLET_COLUMNS, Facet, OutletRef
from app.store.tables import Article, Claim, ClaimAssertion, Outlet, Story

PAGE = 30
GRADES = ("conflict", "likely", "differs", "agrees")  # the likely are among the conflicts
REACHES = ("several", "loosely", "one")


@dataclass(frozen=True, slots=True)
class ClaimFilters:
    """What the list of a story is narrowed to; empty means everything."""

    story_id: int
    types: tuple[str, ...] = ()
    grades: tuple[str, ...] = ()  # of GRADES
    outlets: tuple[str, ...] = ()
    reaches: tuple[str, ...] = ()  # of REACHES: by several outlets, by several matched loosely, or by one
    text: str | None = None  # words that any outlet's clause must hold
    without: tuple[str, ...] = ()  # outlets of which none has a statement of it, though it could


@dataclass(frozen=True, slots=True)
class ClaimRow:
    """A claim in a list. *title* is a printed clause of the outlet *printed_by*; *grade* is
    one of GRADES but "likely", which is a property."""

    id: int
    key: str
    title: str
    printed_by: OutletRef
    story: str
    type: str
    grade: str
    slots: tuple[str, ...]
    clashing: tuple[str, ...]
    weighed: tuple[str, ...]  # of the clashing slots, those that clash only by likelihood
    outlets: int
    loose: bool  # of several outlets, all matched loosely
    stated: tuple[Stated, ...]
    given: tuple[GivenBy, ...]
    corrected: bool = False  # by an editor

    @property
    def likely(self) -> bool:
        """True if it is a conflict, and every clash of it rests on likelihood alone."""
        return self.grade == "conflict" and self.clashing == self.weighed


@dataclass(frozen=True, slots=True)
class ClaimList:
    """A page of claims; *total* counts all that match, *more* says whether another page follows."""

    rows: tuple[ClaimRow, ...]
    total: int
    more: bool
    facets: dict[str, tuple[Facet, ...]] = field(default_factory=dict)


_GRADE = case((col(Claim.conflict), "conflict"), (col(Claim.slots) != "", "differs"), else_="agrees")
LIKELY: ColumnElement[bool] = and_(col(Claim.conflict), col(Claim.clashing) == col(Claim.weighed))
_REACH = case((col(Claim.loose), "loosely"), (col(Claim.outlets) > 1, "several"), else_="one")
_MEMBER = aliased(ClaimAssertion)
_COLUMNS: tuple[Any, ...] = (
    *(col(Claim.id), col(Claim.key), col(Claim.title), col(Story.slug), col(Claim.type)),
    *(
        _GRADE,
        col(Claim.slots),
        col(Claim.clashing),
        col(Claim.weighed),
        col(Claim.outlets),
        col(Claim.loose),
    ),
    *(is_corrected("claim", _MEMBER, _MEMBER.claim_id, Claim.id), *OUTLET_COLUMNS),
)
_OWN = 12  # columns before those of the outlet


def claim_list(connection: Connection, filters: ClaimFilters, after: str | None = None) -> ClaimList | None:
    """A page of claims behind the one with key *after*; None if there is no such claim."""
    wanted = narrowed(filters)
    behind: list[ColumnElement[bool]] = []
    if after is not None:
        place = connection.execute(select(Claim.rank, Claim.id).where(col(Claim.key) == after)).first()
        if place is None:
            return None
        behind.append(tuple_(col(Claim.rank), col(Claim.id)) > tuple_(*place))
    found = _rows(connection, [*wanted, *behind], PAGE + 1)
    total = connection.execute(select(func.count()).select_from(Claim).where(*wanted)).scalar_one()
    return ClaimList(found[:PAGE], total, len(found) > PAGE, _facets(connection, filters))


def leading(connection: Connection, filters: ClaimFilters, most: int) -> tuple[ClaimRow, ...]:
    """The first *most* claims of *filters*: what an overview shows."""
    return _rows(connection, narrowed(filters), most)


def numbers(connection: Connection, story_id: int) -> dict[tuple[str, str], int]:
    """How many claims a story has, by grade (GRADES, the likely conflicts apart) and reach (REACHES)."""
    grade = case((LIKELY, "likely"), else_=_GRADE)
    rows = connection.execute(
        select(grade, _REACH, func.count()).where(col(Claim.story_id) == story_id).group_by(grade, _REACH)
    )
    return {(grade, reach): number for grade, reach, number in rows}


def claims_of(connection: Connection, ids: list[int]) -> dict[int, ClaimRow]:
    """Some claims by id."""
    return {row.id: row for row in _rows(connection, [col(Claim.id).in_(ids)], len(ids))}


def _rows(connection: Connection, wanted: list[ColumnElement[bool]], most: int) -> tuple[ClaimRow, ...]:
    found = connection.execute(
        select(*_COLUMNS)
        .join(Story, col(Story.id) == col(Claim.story_id))
        .join(ClaimAssertion, col(ClaimAssertion.id) == col(Claim.title_id))
        .join(Article, col(Article.id) == col(ClaimAssertion.article_id))
        .join(Outlet, col(Outlet.id) == col(Article.outlet_id))
        .where(*wanted)
        .order_by(col(Claim.rank), col(Claim.id))
        .limit(most)
    ).all()
    ids = [row[0] for row in found]
    stated, given = stances_of(connection, ids), values_of(connection, ids)
    return tuple(_row(row, stated[row[0]], given.get(row[0], ())) for row in found)


def _row(row: Any, stated: tuple[Stated, ...], given: tuple[GivenBy, ...]) -> ClaimRow:
    number, key, title, story, kind, grade, slots, clashing, weighed, outlets, loose, corrected = row[:_OWN]
    return ClaimRow(
        id=number,
        key=key,
        title=title,
        printed_by=OutletRef(*row[_OWN:]),
        story=story,
        type=kind,
        grade=grade,
        slots=tuple(slots.split()),
        clashing=tuple(clashing.split()),
        weighed=tuple(weighed.split()),
        outlets=outlets,
        loose=loose,
        stated=stated,
        given=given,
        corrected=corrected,
    )


def narrowed(filters: ClaimFilters, but: str = "") -> list[ColumnElement[bool]]:
    """The conditions on `Claim` for *filters*, leaving out those named *but*."""
    wanted: list[ColumnElement[bool]] = [col(Claim.story_id) == filters.story_id]
    if filters.types and but != "type":
        wanted.append(col(Claim.type).in_(filters.types))
    if filters.grades and but != "values":
        graded = _GRADE.in_(filters.grades)
        wanted.append(or_(graded, LIKELY) if "likely" in filters.grades else graded)
    if filters.reaches and but != "stated":
        wanted.append(_REACH.in_(filters.reaches))
    if filters.outlets and but != "outlet":
        wanted.append(
            select(ClaimAssertion.id)
            .join(Article, col(Article.id) == col(ClaimAssertion.article_id))
            .join(Outlet, col(Outlet.id) == col(Article.outlet_id))
            .where(col(ClaimAssertion.claim_id) == col(Claim.id), col(Outlet.slug).in_(filters.outlets))
            .correlate(Claim)
            .exists()
        )
    if filters.without and but != "without":
        wanted += claim_without(filters.without)
    if filters.text:
        wanted.append(col(Claim.id).in_(matching("claim", filters.text)))
    return wanted


def _facets(connection: Connection, filters: ClaimFilters) -> dict[str, tuple[Facet, ...]]:
    grouped = {"type": col(Claim.type), "values": _GRADE, "stated": _REACH}
    facets = {name: _counted(connection, filters, name, column) for name, column in grouped.items()}
    likely = select(func.count()).select_from(Claim).where(LIKELY, *narrowed(filters, "values"))
    if number := connection.execute(likely).scalar_one():
        facets["values"] += (Facet("likely", "likely", number),)
    lacking = claims_lacking(connection, narrowed(filters, "without"))
    return {**facets, "outlet": _outlets(connection, filters), "without": lacking}


def _counted(connection: Connection, filters: ClaimFilters, name: str, column: Any) -> tuple[Facet, ...]:
    statement = select(column, func.count()).where(*narrowed(filters, name)).group_by(column)
    return tuple(Facet(value, value, count) for value, count in connection.execute(statement))


def _outlets(connection: Connection, filters: ClaimFilters) -> tuple[Facet, ...]:
    statement = (
        select(Outlet.slug, Outlet.label, func.count(func.distinct(col(Claim.id))))
        .select_from(Claim)
        .join(ClaimAssertion, col(ClaimAssertion.claim_id) == col(Claim.id))
        .join(Article, col(Article.id) == col(ClaimAssertion.article_id))
        .join(Outlet, col(Outlet.id) == col(Article.outlet_id))
        .where(*narrowed(filters, "outlet"))
        .group_by(col(Outlet.id))
        .order_by(col(Outlet.label))
    )
    return tuple(Facet(*row) for row in connection.execute(statement))
