"""The rows of the comparison ready to print: a quote, claim or event, and how each outlet stands to it.

A cell is a sign and a word; the printed words behind it are shown on demand (`app.web.compare_row`).
"""

from collections.abc import Mapping, Sequence
from dataclasses import dataclass, replace

from app.store.claims import ClaimRow
from app.store.compare import Cell
from app.store.quotes import QuoteRow
from app.store.refs import OutletRef, SpeakerRef
from app.store.timeline import EventRow
from app.web import words
from app.web.claim_values import clash_of
from app.web.claim_words import STANCE_WORDS, graded, read_as, stood

KIND_WORDS = {"claim": "claims", "quote": "quotes", "event": "events"}
_ABSENT = {"claim": "no matching statement found", "quote": "not quoted", "event": "not told"}
_GRADE_FAMILIES = {"conflict": "changed", "likely": "changed", "differs": "shortened", "agrees": "same"}
_ORDER = {"before": "before another", "during": "during another", "after": "after another"}
_VALUE = 36  # characters of a value in a cell


@dataclass(frozen=True, slots=True)
class ShownCell:
    """One outlet's part in one row: class, sign, word, and *href*, the way to its words, if it has any."""

    outlet: OutletRef
    how: str  # same, shortened, changed, attributed, only or absent
    sign: str
    word: str
    detail: str = ""
    href: str | None = None


@dataclass(frozen=True, slots=True)
class Line:
    """A quote, claim or event with a cell for every column. *by* is who prints the title."""

    kind: str
    key: str
    title: str
    href: str
    speaker: SpeakerRef | None
    doubtful: bool
    by: OutletRef | None
    family: str
    sign: str
    word: str
    cells: tuple[ShownCell, ...]
    corrected: bool = False  # by an editor

    @property
    def absent(self) -> str:
        """The codes of the outlets among the columns that have nothing of it."""
        return ", ".join(cell.outlet.code for cell in self.cells if cell.href is None)


def quote_line(row: QuoteRow, cells: Mapping[str, Cell], columns: Sequence[OutletRef]) -> Line:
    """The line of a quote from its *cells* by outlet slug."""
    return Line(
        kind="quote",
        key=row.key,
        title=row.text,
        href=f"/q/{row.key}",
        speaker=row.speaker,
        doubtful=row.doubtful,
        by=None,
        family=row.family,
        sign=words.SIGNS[row.family],
        word=words.FAMILY_WORDS[row.family],
        cells=tuple(_quote_cell(row, outlet, cells.get(outlet.slug)) for outlet in columns),
        corrected=row.corrected,
    )


def _quote_cell(row: QuoteRow, outlet: OutletRef, cell: Cell | None) -> ShownCell:
    if cell is None:
        return _nothing(outlet, "quote")
    how, word = cell.family, words.FAMILY_WORDS[cell.family]
    details = []
    if row.family == "single":
        how, word = "only", "only here"
    elif cell.is_base:
        how, word = "same", "fullest"
    elif cell.family != "same":
        details.append(words.listed([words.RELATION_WORDS[r] for r in cell.relations]))
    if cell.has_base and not cell.is_base:
        details.append("also the fullest wording")
    if cell.readings > 1:
        details.append(f"printed {words.count(cell.readings, 'time')}")
    sign = words.SIGNS.get(how, words.SIGNS["same"])
    return ShownCell(outlet, how, sign, word, "; ".join(details), f"/q/{row.key}#m-{cell.key}")


def claim_line(row: ClaimRow, reasons: Mapping[str, str], columns: Sequence[OutletRef]) -> Line:
    """The line of a claim; *reasons* say why an outlet (by slug) has no statement of it."""
    stated = {one.outlet: one for one in row.stated}
    cells = []
    for outlet in columns:
        one = stated.get(outlet)
        if one is None:
            reason = reasons.get(outlet.slug, "silent")
            cells.append(replace(_nothing(outlet, "claim"), word=STANCE_WORDS[reason]))
            continue
        clash = clash_of(row, outlet)
        how, sign, said = stood(one.stance, clash, one.loose)
        how = "only" if row.outlets == 1 else how
        word = "only here" if row.outlets == 1 else _given(row, outlet) or said
        detail = "as a speaker’s words" if one.stance == "attributes" and word != said else ""
        if how == "changed" and clash == "likely" and word != said:
            detail = "likely differs"
        cells.append(ShownCell(outlet, how, sign, word, detail, f"/c/{row.key}#m-{one.key}"))
    single = row.outlets == 1
    grade = "likely" if row.likely else row.grade
    sign, word = graded(grade, row.loose)
    return Line(
        kind="claim",
        key=row.key,
        title=row.title,
        href=f"/c/{row.key}",
        speaker=None,
        doubtful=False,
        by=row.printed_by,
        family="single" if single or row.loose else _GRADE_FAMILIES[grade],
        sign=words.SIGNS["single"] if single else sign,
        word=words.FAMILY_WORDS["single"] if single else word,
        cells=tuple(cells),
        corrected=row.corrected,
    )


def _given(row: ClaimRow, outlet: OutletRef) -> str:
    """The values that *outlet* gives, each once: as read, or as printed where that is plain."""
    given = (value for value in row.given if value.outlet == outlet)
    said = (read_as(v.slot, v.norm) or f"“{words.brief(' '.join(v.text.split()), _VALUE)}”" for v in given)
    return "; ".join(dict.fromkeys(said))


def event_line(row: EventRow, columns: Sequence[OutletRef]) -> Line:
    """The line of an event: which date, or which order, each outlet gives it."""
    single = row.outlets == 1
    family = "changed" if row.disputed else "single" if single else "same"
    said = "date or order disputed" if row.disputed else "no difference found"
    return Line(
        kind="event",
        key=row.key,
        title=row.label,
        href=f"/e/{row.key}",
        speaker=None,
        doubtful=False,
        by=row.label_outlet,
        family=family,
        sign=words.SIGNS[family],
        word=words.FAMILY_WORDS["single"] if family == "single" else said,
        cells=tuple(_event_cell(row, outlet) for outlet in columns),
        corrected=row.corrected,
    )


def _event_cell(row: EventRow, outlet: OutletRef) -> ShownCell:
    told = [telling for telling in row.tellings if telling.outlet == outlet]
    if not told:
        return _nothing(outlet, "event")
    dates = dict.fromkeys((t.edtf, t.earliest, t.latest) for t in told if t.edtf)
    given = [words.dated(*date).words for date in dates]
    orders = [_ORDER[t.relation] for t in told if t.relation]
    orders = orders if row.order_disputed else []
    how = "same"
    if row.disputed and (orders or any(date[0] != row.edtf for date in dates)):
        how = "changed"
    if row.outlets == 1:
        how = "only"
    word = "; ".join(dict.fromkeys([*orders, *given])) or "undated"
    sign = words.SIGNS.get(how, words.SIGNS["same"])
    return ShownCell(outlet, how, sign, word, "", f"/e/{row.key}#e-{told[0].key}")


def _nothing(outlet: OutletRef, kind: str) -> ShownCell:
    return ShownCell(outlet, "absent", words.SIGNS["single"], _ABSENT[kind])
