"""The columns of outlets, and who quotes whom: numbers, dots and links to what they count."""

from collections.abc import Sequence
from dataclasses import dataclass

from app.store.compare import Quoted, Totals
from app.store.quote_filters import DIFFERING
from app.store.refs import OutletRef
from app.web import words
from app.web.params import Filters

COLUMNS = 20  # outlets side by side at most, unless the reader chooses more
DOTS = 12


@dataclass(frozen=True, slots=True)
class Column:
    """An outlet's column: *note* says how much it quotes."""

    outlet: OutletRef
    note: str
    silent: bool


@dataclass(frozen=True, slots=True)
class Count:
    """How many quotes of a speaker an outlet prints: a number, as many dots, and the list of them."""

    outlet: OutletRef
    number: int
    dots: str
    href: str | None


@dataclass(frozen=True, slots=True)
class QuotedLine:
    """A speaker's line in the table of who quotes whom."""

    quoted: Quoted
    href: str | None
    counts: tuple[Count, ...]


def columns_of(totals: Sequence[Totals], chosen: Sequence[str]) -> tuple[Column, ...]:
    """The *chosen* outlets, or those that share most quotes if there are too many, in the story's order."""
    most = sorted(totals, key=lambda t: (-t.shared, -t.quotes))[:COLUMNS]
    shown = [t for t in totals if (t.outlet.slug in chosen if chosen else t in most)]
    return tuple(Column(t.outlet, _quotes_of(t), not t.quotations) for t in shown)


def _quotes_of(totals: Totals) -> str:
    return words.count(totals.quotations, "quotation") if totals.quotations else "prints no quotations"


def quoted_line(slug: str, quoted: Quoted, columns: Sequence[Column], asked: Filters) -> QuotedLine:
    """A speaker's counts, each with the list of these quotes; the unresolved have no list of their own."""
    listed = _as_list(asked)
    own = listed.with_value("speaker", quoted.speaker.slug, only=True) if quoted.speaker else None
    path = f"/s/{slug}/quotes"
    counts = []
    for column in columns:
        number = quoted.by.get(column.outlet.slug, 0)
        narrowed = own.with_value("outlet", column.outlet.slug, only=True) if own and number else None
        href = f"{path}?{narrowed.query}" if narrowed else None
        dots = "•" * min(number, DOTS) + ("…" if number > DOTS else "")
        counts.append(Count(column.outlet, number, dots, href))
    return QuotedLine(quoted, f"{path}?{own.query}" if own else None, tuple(counts))


def _as_list(asked: Filters) -> Filters:
    """These filters as the list of quotes understands them."""
    kept = {n: v for n, v in asked.chosen.items() if n not in ("only", "after", "rows")}
    if asked.one("only"):
        wanted = asked.all("reading") or DIFFERING
        kept["reading"] = tuple(sorted(set(wanted) & set(DIFFERING))) or DIFFERING
    return Filters(kept)
