"""An event's page: every passage that tells it, the date each prints, and how that date was read."""

from collections.abc import Mapping
from dataclasses import dataclass
from typing import Any

from fastapi import APIRouter, Request
from sqlalchemy import Connection
from starlette.responses import Response

from app.domain.address import read_key
from app.store.events import EventPage, Telling, Witness, canonical_key, event_page, named_file
from app.web import words
from app.web.corrected import not_here, with_corrections
from app.web.event_forms import citation, forms
from app.web.marking import Segment
from app.web.page import Crumb, Home, Page, StoryRef
from app.web.params import Filters, read_filters
from app.web.rendering import Answer, Table, address, moved
from app.web.site import site_of
from app.web.tellings import STATUS_WORDS, Order, Version, date_of, dates_part, orders, versions

router = APIRouter()

UNKNOWN = (
    "No event has this key here. It may belong to another collection, or a letter of it was lost on the way."
)


@dataclass(frozen=True, slots=True)
class ShownTelling:
    """A line of the ledger: the clause with its date expression marked, and what was made of it."""

    row: Telling
    anchor: str | None  # the id of the line; None where an earlier line has the same key
    clause: tuple[Segment, ...]
    date: words.Dated
    status: str | None
    place: str  # address of the paragraph
    anchor_words: str | None
    witness: Witness | None  # the other article the anchor stands in


@dataclass(frozen=True, slots=True)
class EventView:
    """The page of one event."""

    event: EventPage
    date: str
    tellings: tuple[ShownTelling, ...]
    versions: tuple[Version, ...]  # of the passages on this page; more than one
    dates_part: bool
    orders: tuple[Order, ...]
    passages: str
    timeline: str
    next_page: str | None


@router.get("/e/{typed}")
def show_event(request: Request, typed: str) -> Response:
    """The page; any member's key leads there in one hop."""
    site = site_of(request)
    asked = read_filters(request.url.query, ("after",))

    def build(connection: Connection) -> Answer | Response:
        key = read_key(typed)
        canonical = canonical_key(connection, key) if key else None
        if key is None or canonical is None:
            raise not_here(connection, "event", key, UNKNOWN)
        if typed != canonical:
            kind = request.state.representation
            if kind != "html":
                return moved(f"/e/{canonical}.{kind}")
            return moved(f"/e/{canonical}", "" if key == canonical else f"e-{key}")
        page = answer(connection, canonical, asked, site.renderer.home(request))
        return with_corrections(connection, page, "event", [row.key for row in page.view.event.tellings])

    return site.page(request, build)


def answer(connection: Connection, key: str, asked: Filters, home: Home) -> Answer:
    """The page of the event with the canonical *key*."""
    event = event_page(connection, key, asked.one("after"))
    if event is None:
        asked = Filters({}, ("The place in the list of passages is unknown here.",))
        event = event_page(connection, key)
        assert event is not None
    view = event_view(event, asked)
    page = Page(
        title=f"{words.quoted(_short(event.label))} — {view.date}",
        description=summary(view),
        path=f"/e/{event.key}",
        tab="timeline",
        story=StoryRef(event.story, event.story_title),
        crumbs=(
            Crumb("Stories", "/"),
            Crumb(event.story_title, f"/s/{event.story}"),
            Crumb("Timeline", f"/s/{event.story}/timeline"),
            Crumb(words.quoted(_short(event.label, 40))),
        ),
        csv=True,
        shared=True,
        kind="article",
        query=asked.query,
        problems=asked.problems,
        index=not asked.chosen,
    )
    return Answer(
        "event.html",
        page,
        view,
        lambda: data(view),
        lambda: table(event.tellings),
        forms=forms(event, view.date, home),
        cited=citation(event, view.date, home),
    )


def event_view(event: EventPage, asked: Filters) -> EventView:
    """The page ready to print."""
    seen: set[str] = set()
    shown = []
    for row in event.tellings:
        shown.append(_shown(row, None if row.key in seen else f"e-{row.key}", event.witnesses))
        seen.add(row.key)
    date = words.dated(event.edtf, event.earliest, event.latest).words
    if event.certainty == "day" and event.earliest:
        date = f"{words.weekday(event.earliest)} {date}"
    told = versions(event.tellings)
    following = asked.at(event.tellings[-1].key).query if event.more else None
    return EventView(
        event=event,
        date=date,
        tellings=tuple(shown),
        versions=told if len(told) > 1 else (),
        dates_part=event.disputed and (not event.order_disputed or dates_part(event.tellings)),
        orders=orders(event.tellings),
        passages=f"{words.count(event.total, 'passage')} in {words.count(event.outlets, 'outlet')}",
        timeline=address(f"/s/{event.story}/timeline", around(event).query),
        next_page=address(f"/e/{event.key}", following) if following else None,
    )


def around(event: EventPage) -> Filters:
    """The timeline's filters that leave what happened at the time of *event*; it may be long without."""
    if event.edtf is None:
        return Filters({"certainty": ("undated",)})
    if event.earliest is None or event.latest is None:
        return Filters({"certainty": (event.certainty,)})
    return Filters({"since": (event.earliest,), "until": (event.latest,)})


def _shown(row: Telling, anchor: str | None, witnesses: Mapping[str, Witness]) -> ShownTelling:
    file = named_file(row.anchor)
    witness = witnesses.get(file)
    return ShownTelling(
        row=row,
        anchor=anchor,
        clause=_clause(row),
        date=date_of(row),
        status=STATUS_WORDS.get(row.status or "", row.status),
        place=f"/a/{row.article}" + (f"#p{row.paragraph}" if row.paragraph else f"#e-{row.key}"),
        anchor_words=row.anchor.removesuffix(f" in {file}") if row.anchor and witness else row.anchor,
        witness=witness,
    )


def _clause(row: Telling) -> tuple[Segment, ...]:
    """The clause with its date expression marked, if that stands inside it."""
    at = row.expression_start - row.start
    end = at + len(row.expression)
    if at < 0 or row.exact[at:end] != row.expression or row.expression == row.exact:
        return (Segment(row.exact),)
    parts = (Segment(row.exact[:at]), Segment(row.expression, "date"), Segment(row.exact[end:]))
    return tuple(part for part in parts if part.text)


def summary(view: EventView) -> str:
    """One sentence or two: when, how exactly, told by whom, disputed or not."""
    event = view.event
    when = "No date is stated" if event.edtf is None else words.sentence_start(view.date)
    known = "" if event.edtf is None else f" ({words.CERTAINTY_WORDS[event.certainty]})"
    dispute = ""
    if view.dates_part:
        dispute = " The dates given do not agree." if view.versions else " Its date is disputed."
    if event.order_disputed:
        dispute += " Its place in the order of events is told differently."
    return f"{when}{known}: {view.passages}.{dispute}"


def _short(text: str, most: int = 90) -> str:
    return text if len(text) <= most else text[:most].rsplit(" ", 1)[0].rstrip(",.;: ") + "…"


def data(view: EventView) -> dict[str, Any]:
    """The page as JSON."""
    event = view.event
    return {
        "key": event.key,
        "label": event.label,
        "label_outlet": event.label_outlet.slug,
        "story": event.story,
        "date": view.date,
        "edtf": event.edtf,
        "earliest": event.earliest,
        "latest": event.latest,
        "certainty": event.certainty,
        "disputed": event.disputed,
        "order_disputed": event.order_disputed,
        "outlets": event.outlets,
        "total": event.total,
        "tellings": [dict(zip(_HEADER, _line(row), strict=True)) for row in event.tellings],
        "next": view.next_page,
    }


_HEADER = (
    *("key", "outlet", "article", "paragraph", "start", "exact", "expression"),
    *("edtf", "earliest", "latest", "rule", "anchor", "status"),
    *("relation", "order"),
)


def _line(row: Telling) -> tuple[Any, ...]:
    return (
        *(row.key, row.outlet.slug, f"/a/{row.article}", row.paragraph, row.start, row.exact, row.expression),
        *(row.edtf, row.earliest, row.latest, row.rule, row.anchor, row.status),
        *(row.relation, row.order_text),
    )


def table(tellings: tuple[Telling, ...]) -> Table:
    """The ledger as CSV: one line a passage."""
    return _HEADER, (_line(row) for row in tellings)
