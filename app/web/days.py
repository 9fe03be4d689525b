"""A timeline's events under date headings, how the outlets tell each, and the time between headings."""

from collections.abc import Sequence
from dataclasses import dataclass

from app.store.refs import OutletRef
from app.store.timeline import Dates, EventRow
from app.web import words
from app.web.gaps import Bounds, Gap, anchored, gap
from app.web.tellings import Order, Said, Version, dates_part, orders, printed, statuses, tellers, versions


@dataclass(frozen=True, slots=True)
class ShownEvent:
    """An event in the list. *own_date* is set where it says more or less than the heading above it."""

    row: EventRow
    own_date: str | None
    tellers: tuple[OutletRef, ...]
    printed: tuple[Said, ...]
    versions: tuple[Version, ...]  # more than one, and only where the date is disputed
    orders: tuple[Order, ...]  # only where the order is disputed
    statuses: tuple[Said, ...]


@dataclass(frozen=True, slots=True)
class Group:
    """The events under one date heading; *gap* is the time since the last one before."""

    anchor: str
    heading: str
    count: str
    certainty: str
    gap: Gap | None
    events: tuple[ShownEvent, ...]


def groups(rows: Sequence[EventRow], dates: Sequence[Dates]) -> tuple[Group, ...]:
    """*rows* under one heading a date, in the order of *dates* (those of all that match)."""
    by_bounds: dict[Bounds, list[Dates]] = {}
    for entry in dates:
        by_bounds.setdefault(_bounds(entry), []).append(entry)
    on_page: dict[Bounds, list[EventRow]] = {}
    for row in rows:
        on_page.setdefault(_bounds(row), []).append(row)
    return tuple(
        _group(alike, on_page[bounds], dates) for bounds, alike in by_bounds.items() if bounds in on_page
    )


def _group(alike: Sequence[Dates], rows: Sequence[EventRow], dates: Sequence[Dates]) -> Group:
    first, events = alike[0], sum(d.events for d in alike)
    on_page = f", {len(rows)} of them on this page" if len(rows) < events else ""
    told = heading(alike)
    return Group(
        anchor=place(first),
        heading=told,
        count=words.count(events, "event") + on_page,
        certainty=first.certainty,
        gap=_gap_before(first, dates),
        events=tuple(_shown(row, told) for row in rows),
    )


def place(entry: Dates | EventRow) -> str:
    """The id of the heading that *entry* stands under."""
    if entry.edtf is None:
        return "d-undated"
    return f"d-{entry.earliest or 'open'}_{entry.latest or 'open'}"


def heading(alike: Sequence[Dates]) -> str:
    """The words above events with the same bounds, with the day of the week if it is one day."""
    first = alike[0]
    if first.edtf is None:
        return "No date stated"
    if first.certainty == "day" and first.earliest:
        return f"{words.weekday(first.earliest)} {words.dated(first.earliest, None, None).words}"
    forms = {(d.edtf or "").rstrip("?~%") for d in alike}
    told = forms.pop() if len(forms) == 1 else f"[{first.earliest or ''}..{first.latest or ''}]"
    return words.sentence_start(words.dated(told, first.earliest, first.latest).words)


def _shown(row: EventRow, heading: str) -> ShownEvent:
    date = words.dated(row.edtf, row.earliest, row.latest).words
    told = versions(row.tellings) if row.disputed and dates_part(row.tellings) else ()
    return ShownEvent(
        row=row,
        own_date=None if row.edtf is None or heading.lower().endswith(date.lower()) else date,
        tellers=tellers(row.tellings),
        printed=printed(row.tellings),
        versions=told if len(told) > 1 else (),
        orders=orders(row.tellings) if row.order_disputed else (),
        statuses=statuses(row.tellings),
    )


def _gap_before(entry: Dates, dates: Sequence[Dates]) -> Gap | None:
    """The time since whatever ended, or at least began, last before; None if something began together."""
    if entry.edtf is None or entry.earliest is None:
        return None
    after = anchored(entry.edtf)
    ended = []
    for earlier in dates:
        if earlier.edtf is None or earlier.sort >= entry.sort:
            continue
        point = anchored(earlier.edtf)
        if (point.earliest or "~") <= (after.earliest or "") <= (point.latest or ""):
            return None
        whole = _bounds(earlier)
        ended += [b for b in (whole, point) if b.latest and b.latest < (after.earliest or "")][:1]
    return gap(max(ended, key=_sharpness), after) if ended else None


def _sharpness(bounds: Bounds) -> tuple[str, str]:
    """Later ends first; of equal ends the one whose beginning is nearer and known."""
    return bounds.latest or "", bounds.earliest or ""


def _bounds(entry: Dates | EventRow) -> Bounds:
    return Bounds(entry.earliest, entry.latest, entry.certainty)
