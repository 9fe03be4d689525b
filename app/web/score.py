"""The word alignment as it is shown: like a score, one line a reading, equal runs under each other.

Long runs that all readings share are folded in the middle. Each line also says its differences in sentences,
so that nothing is told by place or colour alone.
"""

from collections.abc import Sequence
from dataclasses import dataclass, replace

from app.collate.align import AlignmentTable, Cell, align
from app.store.quote import ReadingRow
from app.store.refs import OutletRef
from app.web import words
from app.web.omissions import fits_gap

LONG_RUN = 14  # words of a shared run from which its middle is folded
KEPT = 4
FEW = 6  # words left out inside that are shown struck out; more are counted


@dataclass(frozen=True, slots=True)
class ShownCell:
    """A cell ready to print: its kind as a class, the printed words, a note in words for what is missing.

    *instead* are the base's words where this reading prints others, or leaves out a few ("out").
    """

    kind: str
    text: str
    note: str = ""
    instead: str = ""


@dataclass(frozen=True, slots=True)
class Line:
    """One reading of the passage. *differences* are sentences against the base reading."""

    reading: int  # id
    outlet: OutletRef
    key: str
    is_base: bool
    cells: tuple[ShownCell, ...]
    differences: tuple[str, ...]
    flow: tuple[ShownCell, ...]  # the cells to be read as one line: empty ones gone, neighbouring cuts one


@dataclass(frozen=True, slots=True)
class Passage:
    """A sentence of the quote with its readings, the base first."""

    number: int
    lines: tuple[Line, ...]


def passages(readings: Sequence[ReadingRow], *bases: int) -> tuple[Passage, ...]:
    """The passages of a quote, each laid against the first reading with an id of *bases* that prints it.

    A passage that none of them prints is laid against its own fullest reading.
    """
    numbers = sorted({part.passage for row in readings for part in row.parts})
    return tuple(_passage(number, readings, bases) for number in numbers)


def _passage(number: int, readings: Sequence[ReadingRow], bases: Sequence[int]) -> Passage:
    printed = [
        (row, " ".join(p.text for p in row.parts if p.passage == number))
        for row in readings
        if any(p.passage == number for p in row.parts)
    ]
    fullest = max(range(len(printed)), key=lambda i: (len(printed[i][1].split()), -i))
    places = {row.id: i for i, (row, _) in enumerate(printed)}
    first = next((places[base] for base in bases if base in places), fullest)
    table = align([text for _, text in printed], first)
    order = [first, *(i for i in range(len(printed)) if i != first)]
    codes = [row.outlet.code for row, _ in printed]
    folded = [len(printed) > 1 and _folds(column) for column in table.columns]
    lines = []
    for i in order:
        row = printed[i][0]
        cells = [column[i] for column in table.columns]
        against = [column[first] for column in table.columns]
        shown = tuple(map(_shown, cells, against, folded))
        said = () if i == first else _differences(table, i, codes)
        lines.append(
            Line(row.id, row.outlet, row.key, i == first, shown, said, _flow(cells, against, folded))
        )
    return Passage(number, tuple(lines))


def _flow(cells: list[Cell], bases: list[Cell], folded: list[bool]) -> tuple[ShownCell, ...]:
    merged: list[tuple[Cell, Cell, bool]] = []
    for cell, base, fold in zip(cells, bases, folded, strict=True):
        if cell.kind == "none" or not (cell.text or cell.cut):
            continue
        joins = merged and not cell.text and not merged[-1][0].text and merged[-1][0].kind == cell.kind
        if joins:
            last, left_out, _ = merged.pop()
            whole = replace(base, text=left_out.text + base.text)
            merged.append((Cell(cell.kind, "", last.cut + cell.cut, cell.at_end), whole, fold))
        else:
            merged.append((cell, base, fold))
    return tuple(_shown(*one) for one in merged)


def _folds(column: tuple[Cell, ...]) -> bool:
    """True if all readings print the same long run here (or do not reach it)."""
    longest = max(len(cell.text.split()) for cell in column)
    return longest >= LONG_RUN and all(c.kind in ("equal", "absent", "none") for c in column)


def _shown(cell: Cell, base: Cell, fold: bool) -> ShownCell:
    if cell.kind in ("absent", "moved") and not cell.text and not cell.at_end and cell.cut <= FEW:
        note = "[printed elsewhere]" if cell.kind == "moved" else ""
        return ShownCell("out", "", note, base.text.strip())
    if cell.kind == "absent" and not cell.text:
        return ShownCell("cut", "", f"[{words.count(cell.cut, 'word')} not printed]")
    if cell.kind == "ellipsis" and not cell.text:
        return ShownCell("gap", "", f"[{words.count(cell.cut, 'word')} left out, marked]")
    if cell.kind == "moved" and not cell.text:
        return ShownCell("cut", "", f"[{words.count(cell.cut, 'word')} printed elsewhere]")
    printed = cell.text.split()
    if fold and len(printed) >= LONG_RUN:
        middle = len(printed) - 2 * KEPT
        return ShownCell(
            "folded",
            f"{' '.join(printed[:KEPT])} … {' '.join(printed[-KEPT:])}",
            f"[{middle} same words]",
        )
    if cell.kind == "added" and cell.at_end:
        return ShownCell("beside", cell.text.strip())
    return ShownCell(
        cell.kind, cell.text.strip(), instead=base.text.strip() if cell.kind == "replaced" else ""
    )


def _differences(table: AlignmentTable, index: int, codes: list[str]) -> tuple[str, ...]:
    """One sentence a difference; neighbouring columns of the same kind are one difference."""
    runs: list[list[tuple[Cell, ...]]] = []
    last: tuple[str, bool] | None = None
    before: list[str] = []  # for each run, what the base prints up to it
    printed = ""
    for column in table.columns:
        cell, so_far = column[index], printed
        printed += column[table.base].text
        if cell.kind == "none":
            continue
        here = (cell.kind, cell.at_end)
        if here == last:
            runs[-1].append(column)
        else:
            runs.append([column])
            before.append(so_far)
        last = here
    said = (_difference(run, index, table.base, codes, lead) for run, lead in zip(runs, before, strict=True))
    return tuple(sentence for sentence in said if sentence)


def _difference(run: list[tuple[Cell, ...]], index: int, base: int, codes: list[str], before: str) -> str:
    first = run[0][index]
    own = "".join(column[index].text for column in run).strip()
    wanted = "".join(column[base].text for column in run).strip()
    cut = words.count(sum(column[index].cut for column in run), "word")
    match first.kind:
        case "replaced":
            others = _printing(run, index, codes)
            return (
                f"“{own}” where {words.listed(others)} {'prints' if len(others) == 1 else 'print'} “{wanted}”"
            )
        case "added" if not first.at_end and fits_gap(before, own):
            return f"possibly what {codes[base]} leaves out with a mark: “{_brief(own)}”"
        case "added":
            where = "beside" if first.at_end else "between"
            return f"“{_brief(own)}” printed {where} them, not inside the marks of {codes[base]}"
        case "moved" if own:
            return f"“{own}” printed at another place than by {codes[base]}"
        case "ellipsis":
            by = words.listed(_printing(run, index, codes))
            return f"{cut} left out, with a mark; possibly “{_brief(wanted)}”, as printed by {by}"
        case "absent" if not first.at_end:
            return f"{cut} left out inside, without a mark: “{_brief(wanted)}”"
        case "absent":
            return f"{cut} not printed at an end: “{_brief(wanted)}”"
    return ""


def _printing(run: list[tuple[Cell, ...]], index: int, codes: list[str]) -> list[str]:
    """The codes of the readings that print the base's words where reading *index* prints others."""
    same = ("equal", "case", "punctuation")
    agree = [i for i in range(len(codes)) if i != index and all(column[i].kind in same for column in run)]
    return list(dict.fromkeys(codes[i] for i in agree))


def _brief(text: str) -> str:
    parts = text.split()
    return text if len(parts) <= 12 else f"{' '.join(parts[:5])} … {' '.join(parts[-5:])}"
