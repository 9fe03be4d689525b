"""The cells of the comparison ready to print: sign, word and first printed words; numbers, dots and links."""

from collections.abc import Sequence
from dataclasses import dataclass

from app.store.compare import Cell, Comparison, Quoted, Totals
from app.store.quotes import DIFFERING, QuoteRow
from app.store.refs import OutletRef
from app.web import words
from app.web.filtering import Chip, Field
from app.web.params import Filters

COLUMNS = 20  # outlets side by side at most, unless the reader chooses more
FIRST_WORDS, DOTS = 7, 12


@dataclass(frozen=True, slots=True)
class Column:
    """An outlet's column: *note* says how much it quotes."""

    outlet: OutletRef
    note: str
    silent: bool


@dataclass(frozen=True, slots=True)
class ShownCell:
    """One outlet's part in one quote: a sign and word, the first printed words, the way to all of them."""

    outlet: OutletRef
    how: str  # same, shortened, changed, only or absent: the class
    sign: str
    word: str
    detail: str
    text: str
    cut: bool
    key: str | None  # of the reading; None where the outlet does not print the quote


@dataclass(frozen=True, slots=True)
class Line:
    """One quote with a cell for every column."""

    quote: QuoteRow
    cells: tuple[ShownCell, ...]

    @property
    def absent(self) -> tuple[OutletRef, ...]:
        """The outlets among the columns that do not print it."""
        return tuple(cell.outlet for cell in self.cells if cell.key is None)


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


@dataclass(frozen=True, slots=True)
class CompareView:
    """The page."""

    path: str
    title: str
    columns: tuple[Column, ...]
    outlets: int  # of the story
    wide: bool
    lines: tuple[Line, ...]
    quoted: tuple[QuotedLine, ...]
    more_speakers: bool
    totals: tuple[Totals, ...]
    compared: Comparison
    fields: tuple[Field, ...]
    chips: tuple[Chip, ...]
    filters: Filters
    next_page: str | None
    status: str


def columns_of(totals: Sequence[Totals], chosen: Sequence[str]) -> tuple[Column, ...]:
    """The *chosen* outlets, or those that share most quotes if there are too many, in the story's order."""
    most = sorted(totals, key=lambda t: (-t.shared, -t.quotes))[:COLUMNS]
    shown = [t for t in totals if (t.outlet.slug in chosen if chosen else t in most)]
    return tuple(Column(t.outlet, _quotes_of(t), not t.quotations) for t in shown)


def _quotes_of(totals: Totals) -> str:
    return words.count(totals.quotations, "quotation") if totals.quotations else "prints no quotations"


def line(row: QuoteRow, cells: dict[str, Cell], columns: Sequence[Column]) -> Line:
    """The line of a quote from its *cells* by outlet slug."""
    return Line(row, tuple(_cell(c.outlet, cells.get(c.outlet.slug), row.family) for c in columns))


def _cell(outlet: OutletRef, cell: Cell | None, family: str) -> ShownCell:
    if cell is None:
        return ShownCell(outlet, "absent", words.SIGNS["single"], "not quoted", "", "", False, None)
    how, word = cell.family, words.FAMILY_WORDS[cell.family]
    details = []
    if family == "single":
        how, word = "only", "only here"
    elif cell.is_base:
        how, word = "same", "fullest"
    elif cell.family != "same":
        details.append(words.listed([words.RELATION_WORDS[r] for r in cell.relations]))
    if cell.has_base and not cell.is_base:
        details.append("also the fullest wording")
    if cell.readings > 1:
        details.append(f"printed {words.count(cell.readings, 'time')}")
    printed = cell.text.split()
    return ShownCell(
        outlet=outlet,
        how=how,
        sign=words.SIGNS.get(how, words.SIGNS["same"]),
        word=word,
        detail="; ".join(details),
        text=" ".join(printed[:FIRST_WORDS]),
        cut=cell.cut or len(printed) > FIRST_WORDS,
        key=cell.key,
    )


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
    kept = {n: v for n, v in asked.chosen.items() if n not in ("only", "after")}
    if asked.one("only"):
        wanted = asked.all("reading") or DIFFERING
        kept["reading"] = tuple(sorted(set(wanted) & set(DIFFERING))) or DIFFERING
    return Filters(kept)
