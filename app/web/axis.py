"""The axis above a timeline as plain numbers: which places it has, what stands at each, where it is broken.

Not to scale: news spans centuries and crowds into one day, so every date that occurs gets an equal place and
each gap between places is named. At most `MOST` places, so that labels stay legible on a phone: neighbours
close in time are joined. Across the width all is in per cent, so that text keeps its size on every screen.
"""

from collections.abc import Sequence
from dataclasses import dataclass
from datetime import date
from itertools import pairwise
from math import log2, sqrt

from app.store.timeline import Dates
from app.web import words
from app.web.gaps import Bounds, anchor, anchored, gap

MOST = 10
_LANES, _LANE = 3, 9  # bars above each other at most, and the height of each in pixels
_MARGIN = 3.0  # per cent left free on either side, for labels
_CROWDED = 7  # from so many places labels stand on two levels
_MANY = 300  # from so many dates they are first joined by month, then by year


@dataclass(frozen=True, slots=True)
class Place:
    """One place of the axis: *events* that begin (or, open before, end) there. *radius* is in pixels."""

    x: str
    label: tuple[str, ...]
    low: bool  # True if the label stands on the second level
    events: int
    disputed: int
    radius: float
    exact: bool  # True if at least one of them is known to the day
    earlier: bool  # one may have been earlier, one later
    later: bool
    words: str


@dataclass(frozen=True, slots=True)
class Bar:
    """A span of dates over several places, *y* pixels from the top."""

    x: str
    width: str
    y: int
    disputed: bool


@dataclass(frozen=True, slots=True)
class Break:
    """A gap between two places with its length in short; *long* ones interrupt the line."""

    x: str
    label: str
    long: bool


@dataclass(frozen=True, slots=True)
class Axis:
    """The axis: the line stands *line* pixels from the top of a picture *height* pixels high."""

    places: tuple[Place, ...]
    bars: tuple[Bar, ...]
    breaks: tuple[Break, ...]
    line: int
    height: int
    crowded: bool
    summary: str  # all places in words


@dataclass(frozen=True, slots=True)
class _Stop:
    """Dates that share a place: the points they are shown at, first and last, and what is there."""

    first: str
    last: str
    bounds: Bounds
    dates: tuple[Dates, ...]


def axis(dates: Sequence[Dates]) -> Axis | None:
    """The axis of *dates* (in the order of the timeline); None if no date is among them."""
    stops = _joined(_stops([d for d in dates if d.edtf is not None and anchored(d.edtf).earliest]))
    if not stops:
        return None
    bars, lanes = _bars(stops)
    crowded = len(stops) > _CROWDED
    line = lanes * _LANE + 50
    places = tuple(_place(stop, number, len(stops), crowded) for number, stop in enumerate(stops))
    return Axis(
        places=places,
        bars=bars,
        breaks=_breaks(stops),
        line=line,
        height=line + (82 if crowded else 50),
        crowded=crowded,
        summary="; ".join(f"{p.words}: {words.count(p.events, 'event')}" for p in places),
    )


def _stops(dates: Sequence[Dates]) -> list[_Stop]:
    """One stop a point in time, in order; coarser points if there are very many."""
    found: dict[str, list[Dates]] = {}
    for width in (10, 7, 4):
        found = {}
        for entry in dates:
            found.setdefault(anchor(entry.edtf or "")[:width], []).append(entry)
        if len(found) <= _MANY:
            break
    stops = [_Stop(point, point, anchored(point), tuple(entries)) for point, entries in found.items()]
    return sorted(stops, key=lambda s: (s.bounds.earliest or "", s.bounds.latest or "", s.first))


def _joined(stops: list[_Stop]) -> list[_Stop]:
    """At most `MOST` stops: again and again the two neighbours are joined that are closest and hold least."""
    costs = [_cost(a, b) for a, b in pairwise(stops)]
    while len(stops) > MOST:
        at = min(range(len(costs)), key=costs.__getitem__)
        a, b = stops[at], stops[at + 1]
        latest = max(a.bounds.latest or "", b.bounds.latest or "")
        stops[at : at + 2] = [
            _Stop(a.first, b.last, Bounds(a.bounds.earliest, latest, "span"), a.dates + b.dates)
        ]
        del costs[at]
        if at < len(costs):
            costs[at] = _cost(stops[at], stops[at + 1])
        if at:
            costs[at - 1] = _cost(stops[at - 1], stops[at])
    return stops


def _cost(a: _Stop, b: _Stop) -> float:
    end, begin = _day(a.bounds.earliest), _day(b.bounds.earliest)
    events = sum(d.events for d in a.dates + b.dates)
    return log2(1 + abs((begin - end).days)) + sqrt(events)


def _day(value: str | None) -> date:
    return date.fromisoformat(value or "0001-01-01")


def _place(stop: _Stop, number: int, places: int, crowded: bool) -> Place:
    events = sum(d.events for d in stop.dates)
    return Place(
        x=_percent(number + 0.5, places),
        label=_label(stop),
        low=crowded and number % 2 == 1,
        events=events,
        disputed=sum(d.disputed for d in stop.dates),
        radius=round(min(10.0, 4 + 2 * sqrt(events - 1)), 1),
        exact=any(d.certainty == "day" for d in stop.dates),
        earlier=any(d.earliest is None for d in stop.dates),
        later=any(d.latest is None for d in stop.dates),
        words=_said(stop),
    )


def _said(stop: _Stop) -> str:
    first, last = (words.dated(point, None, None).words for point in (stop.first, stop.last))
    return first if first == last else f"{first} to {last}"


def _label(stop: _Stop) -> tuple[str, ...]:
    """At most two short lines: the day and month above, the year below."""
    first, last = stop.first, stop.last
    if first == last:
        return _short(first)
    if first[:4] != last[:4] or len(first) == 4 or len(last) == 4:
        return (f"{_short(first)[-1]}–", _short(last)[-1])
    if first[:7] == last[:7] and len(first) == len(last) == 10:
        return (f"{int(first[8:])}–{_short(last)[0]}", last[:4])
    return (f"{_short(first[:7])[0]}–{_short(last[:7])[0]}", last[:4])


def _short(point: str) -> tuple[str, ...]:
    told = words.dated(point, None, None).words
    parts = told.split()
    if len(parts) == 3:
        return (f"{parts[0]} {parts[1][:3]}", parts[2])
    if told.endswith("century"):
        return (f"{parts[0]} c.",)
    return (parts[0][:3], parts[1]) if len(parts) == 2 else (told,)


def _bars(stops: list[_Stop]) -> tuple[tuple[Bar, ...], int]:
    """Bars for dates that reach over several places, lane by lane, and how many lanes they take."""
    ends: list[int] = []  # the last place taken in each lane
    bars: list[Bar] = []
    for number, stop in enumerate(stops):
        for entry in sorted(stop.dates, key=lambda d: d.latest or "", reverse=True):
            last = _reach(stops, number, entry)
            if last == number:
                continue
            lane = next((i for i, end in enumerate(ends) if end < number), len(ends))
            if lane == _LANES:
                continue
            ends[lane : lane + 1] = [last]
            x, width = _percent(number + 0.5, len(stops)), _percent(last - number, len(stops), 0)
            bars.append(Bar(x, width, 8 + lane * _LANE, entry.disputed > 0))
    return tuple(bars), len(ends)


def _reach(stops: list[_Stop], number: int, entry: Dates) -> int:
    """The last place that begins within a span; the own place for anything else."""
    if entry.certainty != "span" or not entry.latest:
        return number
    within = [n for n, stop in enumerate(stops) if (stop.bounds.earliest or "~") <= entry.latest]
    return max(number, within[-1] if within else number)


def _breaks(stops: list[_Stop]) -> tuple[Break, ...]:
    found = []
    for number, (a, b) in enumerate(pairwise(stops), 1):
        between = gap(a.bounds, b.bounds)
        if between is not None:
            found.append(Break(_percent(number, len(stops)), between.short, between.long))
    return tuple(found)


def _percent(part: float, whole: int, margin: float = _MARGIN) -> str:
    return f"{margin + (100 - 2 * _MARGIN) * part / whole:.2f}%"
