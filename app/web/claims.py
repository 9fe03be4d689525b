"""The list of a story's claims: what its outlets state, those first in which their values part."""

from collections.abc import Mapping
from dataclasses import dataclass
from typing import Any

from fastapi import APIRouter, Request
from sqlalchemy import Connection
from starlette.responses import Response

from app.store import refs
from app.store.claims import ClaimFilters, ClaimList, ClaimRow, claim_list, numbers
from app.web import words
from app.web.claim_values import SlotTable, clash_of, slot_tables
from app.web.claim_words import (
    GRADE_WORDS,
    REACH_WORDS,
    TYPE_WORDS,
    graded,
    stood,
)
from app.web.filtering import Chip, Field, chips, choice, outlets_counted
from app.web.page import Page, StoryRef
from app.web.params import Filters, from_place, only_known, read_filters
from app.web.rendering import Answer, Table
from app.web.site import site_of, story_at, story_crumbs

router = APIRouter()

VALUES = GRADE_WORDS | {"conflict": "values that cannot both hold, or likely cannot"}
MANY = ("type", "values", "stated", "outlet", "without")


@dataclass(frozen=True, slots=True)
class ShownPart:
    """An outlet's part in a claim of the list, with sign and words."""

    outlet: refs.OutletRef
    stance: str
    sign: str
    how: str


@dataclass(frozen=True, slots=True)
class ShownClaim:
    """A line of the list, ready to print. *partings* names what differs."""

    row: ClaimRow
    type: str
    grade: str
    sign: str
    partings: str
    parts: tuple[ShownPart, ...]
    tables: tuple[SlotTable, ...]


@dataclass(frozen=True, slots=True)
class ClaimsView:
    """The list page: what was asked, what it left, how to widen it."""

    path: str
    title: str
    claims: tuple[ShownClaim, ...]
    found: ClaimList
    fields: tuple[Field, ...]
    chips: tuple[Chip, ...]
    filters: Filters
    next_page: str | None
    status: str


@router.get("/s/{slug}/claims")
def show_claims(request: Request, slug: str) -> Response:
    """The page."""
    asked = read_filters(request.url.query, ("q", "after"), MANY)
    return site_of(request).page(request, lambda connection: answer(connection, slug, asked))


def answer(connection: Connection, slug: str, asked: Filters) -> Answer:
    """Reads the list for *asked* filters of the story *slug*."""
    story = story_at(connection, slug)
    outlets = refs.outlets_of(connection, story.id)
    asked = only_known(asked, "outlet", (o.slug for o in outlets), "outlet of this story")
    asked = only_known(asked, "without", (o.slug for o in outlets), "outlet of this story")
    asked = only_known(asked, "type", TYPE_WORDS, "kind of claim")
    asked = only_known(asked, "values", VALUES, "kind of difference")
    asked = only_known(asked, "stated", REACH_WORDS, "number of outlets")
    filters = claim_filters(story.id, asked)
    asked, found = from_place(asked, lambda after: claim_list(connection, filters, after))
    view = claims_view(story, outlets, found, asked, title(numbers(connection, story.id)))
    page = Page(
        title=f"Claims: {story.title}",
        description=(
            "What the outlets state, each with its own sentence. Which value is right is not judged here."
        ),
        path=view.path,
        tab="claims",
        story=StoryRef(story.slug, story.title),
        crumbs=story_crumbs(story, "Claims"),
        csv=True,
        query=asked.query,
        problems=asked.problems,
        index=not asked.chosen,
    )
    return Answer("claims.html", page, view, lambda: data(view), lambda: table(found.rows))


def claim_filters(story_id: int, asked: Filters) -> ClaimFilters:
    """The store's filters for what the address asks."""
    return ClaimFilters(
        story_id,
        asked.all("type"),
        asked.all("values"),
        asked.all("outlet"),
        asked.all("stated"),
        asked.one("q"),
        asked.all("without"),
    )


def claims_view(
    story: refs.StorySummary,
    outlets: tuple[refs.OutletRef, ...],
    found: ClaimList,
    asked: Filters,
    title: str,
) -> ClaimsView:
    """The list ready to print."""
    path = f"/s/{story.slug}/claims"
    fields = (
        choice("values", "Values", found.facets["values"], asked, VALUES),
        choice("stated", "Stated by", found.facets["stated"], asked, REACH_WORDS),
        choice("type", "What is compared", found.facets["type"], asked, TYPE_WORDS),
        choice("outlet", "Outlet", outlets_counted(outlets, found.facets["outlet"]), asked),
        choice("without", "Not found in", outlets_counted(outlets, found.facets["without"]), asked),
    )
    following = asked.at(found.rows[-1].key).query if found.more else None
    return ClaimsView(
        path=path,
        title=title,
        claims=tuple(map(shown, found.rows)),
        found=found,
        fields=fields,
        chips=chips(path, fields, asked),
        filters=asked,
        next_page=f"{path}?{following}" if following else None,
        status=words.count(found.total, "claim"),
    )


def title(counted: Mapping[tuple[str, str], int]) -> str:
    """The sentence that answers how many claims outlets share, and on how many they part."""
    several = sum(number for (_, reach), number in counted.items() if reach == "several")
    if not several:
        return "No claim was found in two outlets: nothing to compare"
    found = (
        (counted.get(("conflict", "several"), 0), "with values that cannot both hold"),
        (counted.get(("likely", "several"), 0), "with values that likely cannot both hold"),
        (counted.get(("differs", "several"), 0), "stated differently"),
    )
    parts = [f"{words.spelled(number)} {how}" for number, how in found if number]
    shared = f"{words.count(several, 'claim')} of two outlets or more"
    loose = sum(number for (_, reach), number in counted.items() if reach == "loosely")
    besides = f"; {words.spelled(loose)} more are matched loosely" if loose > 1 else ""
    besides = "; one more is matched loosely" if loose == 1 else besides
    parted = words.listed(parts) if parts else "no difference was found"
    return f"{shared}: {parted}{besides}"


def shown(row: ClaimRow) -> ShownClaim:
    """A claim of a list with its words and signs."""
    parts = (
        ShownPart(s.outlet, s.stance, *stood(s.stance, clash_of(row, s.outlet), s.loose)[1:])
        for s in row.stated
    )
    sign, grade = graded("likely" if row.likely else row.grade, row.loose)
    return ShownClaim(
        row=row,
        type=TYPE_WORDS[row.type],
        grade=grade,
        sign=sign,
        partings=words.listed([TYPE_WORDS[slot] for slot in row.slots]) if row.slots else "",
        parts=tuple(parts),
        tables=slot_tables(row, row.given, tuple(s.outlet for s in row.stated)),
    )


def row_data(row: ClaimRow) -> dict[str, Any]:
    """A claim in a list as JSON."""
    return {
        "key": row.key,
        "address": f"/c/{row.key}",
        "title": row.title,
        "title_outlet": row.printed_by.slug,
        "story": row.story,
        "type": row.type,
        "conflict": row.grade == "conflict",
        "slots": list(row.slots),
        "clashing": list(row.clashing),
        "weighed": list(row.weighed),
        "outlets": [{"outlet": s.outlet.slug, "stance": s.stance, "loose": s.loose} for s in row.stated],
        "values": [{"outlet": v.outlet.slug, "slot": v.slot, "printed": v.text} for v in row.given],
        "corrected": row.corrected,
    }


def data(view: ClaimsView) -> dict[str, Any]:
    """The page as JSON."""
    return {
        "total": view.found.total,
        "claims": [row_data(row) for row in view.found.rows],
        "counts": {
            name: {facet.value: facet.count for facet in facets} for name, facets in view.found.facets.items()
        },
        "next": view.next_page,
    }


def table(rows: tuple[ClaimRow, ...]) -> Table:
    """The list as CSV."""
    header = ("key", "address", "title", "title_outlet", "story", "type", "conflict", "weighed", "slots")
    return (*header, "outlets", "values"), (
        (
            *(row.key, f"/c/{row.key}", row.title, row.printed_by.slug, row.story, row.type),
            *(row.grade == "conflict", " ".join(row.weighed), " ".join(row.slots)),
            " ".join(s.outlet.slug for s in row.stated),
            "; ".join(f"{v.outlet.slug} {v.slot}: {v.text}" for v in row.given),
        )
        for row in rows
    )
