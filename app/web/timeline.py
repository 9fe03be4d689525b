"""The timeline of a story: what happened when, according to whom, and how exactly that is known."""

from collections.abc import Sequence
from dataclasses import dataclass
from typing import Any

from fastapi import APIRouter, Request
from sqlalchemy import Connection
from starlette.responses import Response

from app.store import refs
from app.store.pending import Pending, told_both_ways
from app.store.timeline import Dates, EventFilters, EventList, EventRow, dates_of, event_list
from app.web import words
from app.web.axis import Axis, axis
from app.web.days import Group, groups, heading
from app.web.filtering import Chip, Field, chips, choice, outlets_counted
from app.web.gaps import anchor, anchored
from app.web.page import Page, StoryRef
from app.web.params import Filters, from_place, only_known, read_filters
from app.web.pending import MOST, BothWays, both_ways
from app.web.pending import data as pending_data
from app.web.rendering import Answer, Table
from app.web.site import site_of, story_at, story_crumbs
from app.web.tellings import printed, tellers

router = APIRouter()

SINGLE = ("q", "since", "until", "disputed", "after")
MANY = ("outlet", "without", "certainty")
DISPUTED_WORDS = {"yes": "only where dates or their order are disputed"}


@dataclass(frozen=True, slots=True)
class TimelineView:
    """The page: what was asked, the axis of all that matches, a page of it in groups."""

    path: str
    title: str
    found: EventList
    groups: tuple[Group, ...]
    axis: Axis | None
    fields: tuple[Field, ...]
    chips: tuple[Chip, ...]
    filters: Filters
    next_page: str | None
    status: str
    pending: tuple[BothWays, ...] = ()  # told both ways; only where nothing is filtered


@router.get("/s/{slug}/timeline")
def show_timeline(request: Request, slug: str) -> Response:
    """The page."""
    asked = read_filters(request.url.query, SINGLE, MANY)
    return site_of(request).page(request, lambda connection: answer(connection, slug, asked))


def answer(connection: Connection, slug: str, asked: Filters) -> Answer:
    """Reads the timeline of the story *slug* for *asked* filters."""
    story = story_at(connection, slug)
    outlets = refs.outlets_of(connection, story.id)
    asked = only_known(asked, "outlet", (o.slug for o in outlets), "outlet of this story")
    asked = only_known(asked, "without", (o.slug for o in outlets), "outlet of this story")
    asked = only_known(asked, "certainty", words.CERTAINTY_WORDS, "degree of certainty")
    asked = only_known(asked, "disputed", DISPUTED_WORDS, "choice about disputed dates")
    filters = event_filters(story.id, asked)
    asked, found = from_place(asked, lambda after: event_list(connection, filters, after))
    everything = dates_of(connection, EventFilters(story.id))
    pending = told_both_ways(connection, story.id, MOST)
    view = timeline_view(story, outlets, found, everything, asked, pending)
    page = Page(
        title=f"Timeline: {story.title}",
        description=summary(story, everything),
        path=view.path,
        tab="timeline",
        story=StoryRef(story.slug, story.title),
        crumbs=story_crumbs(story, "Timeline"),
        csv=True,
        query=asked.query,
        problems=asked.problems,
        index=not asked.chosen,
    )
    return Answer("timeline.html", page, view, lambda: data(view), lambda: table(found.rows))


def event_filters(story_id: int, asked: Filters) -> EventFilters:
    """The store's filters for what the address asks."""
    return EventFilters(
        story_id=story_id,
        outlets=asked.all("outlet"),
        certainties=asked.all("certainty"),
        disputed=asked.one("disputed") == "yes",
        since=asked.one("since"),
        until=asked.one("until"),
        text=asked.one("q"),
        without=asked.all("without"),
    )


def timeline_view(
    story: refs.StorySummary,
    outlets: Sequence[refs.OutletRef],
    found: EventList,
    everything: Sequence[Dates],
    asked: Filters,
    pending: tuple[Pending, ...] = (),
) -> TimelineView:
    """The timeline ready to print; *everything* are the dates of the story without filters,
    *pending* what it tells both as done and as to come.
    """
    path = f"/s/{story.slug}/timeline"
    fields = (
        choice("outlet", "Told by", outlets_counted(outlets, found.facets["outlet"]), asked),
        choice("without", "Not told by", outlets_counted(outlets, found.facets["without"]), asked),
        choice("certainty", "Date known", found.facets["certainty"], asked, words.CERTAINTY_WORDS),
        choice("disputed", "Disputed", found.facets["disputed"], asked, DISPUTED_WORDS),
    )
    shown = words.count(found.total, "event")
    following = asked.at(found.rows[-1].key).query if found.more else None
    return TimelineView(
        path=path,
        title=title(everything),
        found=found,
        groups=groups(found.rows, found.dates),
        axis=axis(found.dates),
        fields=fields,
        chips=chips(path, fields, asked),
        filters=asked,
        next_page=f"{path}?{following}" if following else None,
        status=f"{shown} of {story.events}" if asked.active else shown,
        pending=() if asked.chosen else both_ways(pending),
    )


def title(dates: Sequence[Dates]) -> str:
    """The sentence that answers when it happened: how many dated events, from when to when, and most when."""
    number = sum(d.events for d in dates if d.edtf is not None)
    undated = sum(d.events for d in dates) - number
    points = sorted({anchor(d.edtf) for d in dates if d.edtf is not None}, key=_begin)
    if not points:
        return (
            f"{words.count(undated, 'event')}, none with a stated date"
            if dates
            else "No events were found in this story"
        )
    events = words.count(number, "dated event" if undated else "event")
    rest = f", and {undated} without a date" if undated else ""
    crowd, when = _busiest(dates)
    if len(points) == 1:
        told = f", {'all' if crowd == number else crowd} {when}" if when else f": {_the(points[0])}"
        return f"{events}{told}{rest}"
    often = f", {crowd} of them {when}" if when else ""
    return f"{events} from {_the(points[0])} to {_the(points[-1])}{often}{rest}"


def _busiest(dates: Sequence[Dates]) -> tuple[int, str]:
    """The most events of one day, month or year, and which it is; no words if it does not stand out."""
    shared: dict[tuple[str | None, str | None], list[Dates]] = {}
    for entry in dates:
        if entry.certainty in ("day", "month", "year"):
            shared.setdefault((entry.earliest, entry.latest), []).append(entry)
    counted = sorted(
        ((sum(d.events for d in alike), alike) for alike in shared.values()), key=lambda c: -c[0]
    )
    if not counted or counted[0][0] < 2 or (len(counted) > 1 and counted[0][0] == counted[1][0]):
        return 0, ""
    number, alike = counted[0]
    return number, f"{'on' if alike[0].certainty == 'day' else 'in'} {heading(alike)}"


def _begin(point: str) -> tuple[str, str]:
    bounds = anchored(point)
    return bounds.earliest or "~", point


def _the(point: str) -> str:
    told = words.dated(point, None, None).words
    return f"the {told}" if told.endswith(("century", "0s")) else told


def summary(story: refs.StorySummary, dates: Sequence[Dates]) -> str:
    """One sentence or more: who tells it, what has no date, what is disputed."""
    disputed = sum(d.disputed for d in dates)
    said = [f"As told by {words.count(story.outlets, 'outlet')}, with the words each date was read from."]
    if disputed:
        said.append(f"{words.sentence_start(words.count(disputed, 'event is', 'events are'))} disputed.")
    if story.undated:
        lack = "event has no stated date and comes last", "events have no stated date and come last"
        said.append(f"{words.count(story.undated, *lack)}.")
    return " ".join(said)


def row_data(row: EventRow) -> dict[str, Any]:
    """An event in a list as JSON."""
    return {
        "key": row.key,
        "address": f"/e/{row.key}",
        "label": row.label,
        "label_outlet": row.label_outlet.slug,
        "edtf": row.edtf,
        "earliest": row.earliest,
        "latest": row.latest,
        "certainty": row.certainty,
        "disputed": row.disputed,
        "order_disputed": row.order_disputed,
        "outlets": row.outlets,
        "corrected": row.corrected,
        "tellings": [
            {
                "key": t.key,
                "outlet": t.outlet.slug,
                "article": f"/a/{t.article}",
                "paragraph": t.paragraph,
                "exact": t.exact,
                "expression": t.expression,
                "edtf": t.edtf,
                "status": t.status,
                "relation": t.relation,
                "order": t.order_text,
            }
            for t in row.tellings
        ],
    }


def data(view: TimelineView) -> dict[str, Any]:
    """The page as JSON."""
    return {
        "summary": view.title,
        "total": view.found.total,
        "events": [row_data(row) for row in view.found.rows],
        "counts": {
            name: {facet.value: facet.count for facet in facets} for name, facets in view.found.facets.items()
        },
        "next": view.next_page,
        "pending": pending_data(tuple(one.row for one in view.pending)),
    }


def table(rows: tuple[EventRow, ...]) -> Table:
    """The list as CSV: one line an event."""
    header = (
        "key",
        "address",
        "label",
        "label_outlet",
        "edtf",
        "earliest",
        "latest",
        "certainty",
        "disputed",
    )
    return (*header, "outlets", "printed"), (
        (
            *(row.key, f"/e/{row.key}", row.label, row.label_outlet.slug, row.edtf or "", row.earliest or ""),
            *(row.latest or "", row.certainty, "yes" if row.disputed else "no"),
            " ".join(outlet.slug for outlet in tellers(row.tellings)),
            "; ".join(said.words for said in printed(row.tellings)),
        )
        for row in rows
    )
