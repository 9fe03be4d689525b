"""An outlet's quotes as a bar of parts: same words, shortened, changed, and those no other outlet prints."""

from collections.abc import Sequence
from dataclasses import dataclass

from app.store.compare import Totals
from app.store.refs import OutletRef
from app.web import words

NARROW = 6.0  # per cent of the width; a part below it has no number inside


@dataclass(frozen=True, slots=True)
class Segment:
    """A part of a bar, in per cent of the picture's width. *number* is its count of quotes."""

    family: str
    sign: str
    number: int
    x: float
    width: float
    labelled: bool


@dataclass(frozen=True, slots=True)
class Bar:
    """An outlet's bar; *summary* says the same in words."""

    outlet: OutletRef
    segments: tuple[Segment, ...]
    summary: str


def bars(totals: Sequence[Totals]) -> tuple[Bar, ...]:
    """A bar for each outlet; the one with most quotes fills the width."""
    longest = max((t.quotes for t in totals), default=0)
    return tuple(_bar(t, longest) for t in totals)


def _bar(totals: Totals, longest: int) -> Bar:
    counts = {
        "same": totals.same,
        "shortened": totals.shortened,
        "changed": totals.changed,
        "single": totals.quotes - totals.shared,
    }
    segments, x = [], 0.0
    for family, number in counts.items():
        if number:
            width = round(100 * number / longest, 3)
            segments.append(Segment(family, words.SIGNS[family], number, round(x, 3), width, width >= NARROW))
            x += width
    told = ", ".join(f"{number} {words.FAMILY_WORDS[family]}" for family, number in counts.items() if number)
    summary = f"{words.count(totals.quotes, 'quote')}: {told}" if totals.quotes else "prints no quotations"
    return Bar(totals.outlet, tuple(segments), summary)
