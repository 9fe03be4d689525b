"""The values of a claim, slot by slot: what is printed, by whom, and where it stands in a sentence.

Values that are compared as equal stand in one line, with every printed form; none is called the right one.
"""

import re
from collections.abc import Collection, Sequence
from dataclasses import dataclass

from app.store.claim import AssertionRow, ClaimPage
from app.store.claim_parts import GivenBy
from app.store.claims import ClaimRow
from app.store.refs import OutletRef
from app.web import words
from app.web.claim_words import DIFFERENT, GRADE_SIGNS, GRADE_WORDS, TYPE_WORDS, read_as
from app.web.marking import Segment
from app.web.tellings import Said

SHORT = 44  # characters of a value that has room in a sentence


@dataclass(frozen=True, slots=True)
class ValueLine:
    """One value: *read* says what it is taken for, *printed* the words of each outlet that gives it."""

    norm: str
    read: str | None
    printed: tuple[Said, ...]
    outlets: tuple[OutletRef, ...]


@dataclass(frozen=True, slots=True)
class SlotTable:
    """What is compared, and its values, those of most outlets first. *without* give none.

    *clashes*: two of the values cannot both hold.
    """

    slot: str
    heading: str
    clashes: bool
    lines: tuple[ValueLine, ...]
    without: tuple[OutletRef, ...]

    @property
    def sign(self) -> str:
        """The sign of values that part so."""
        return GRADE_SIGNS["conflict" if self.clashes else "differs"]

    @property
    def grade(self) -> str:
        """How the values part, in words."""
        return GRADE_WORDS["conflict" if self.clashes else "differs"]


def slot_tables(
    slots: Sequence[str], clashing: Collection[str], given: Sequence[GivenBy], outlets: Sequence[OutletRef]
) -> tuple[SlotTable, ...]:
    """A table for each of *slots*, of the values *given*; those of *clashing* slots cannot all hold."""
    return tuple(
        _table(slot, slot in clashing, [one for one in given if one.slot == slot], outlets) for slot in slots
    )


def tables_of(claim: ClaimPage) -> tuple[SlotTable, ...]:
    """The tables of a claim with all its assertions."""
    given = [GivenBy(row.outlet, v.slot, v.text, v.norm) for row in claim.assertions for v in row.values]
    outlets = tuple(dict.fromkeys(row.outlet for row in claim.assertions))
    return slot_tables(claim.slots, claim.clashing, given, outlets)


def clashes(claim: ClaimPage, row: AssertionRow) -> bool:
    """True if *row* gives a value in a slot in which values of *claim* cannot both hold."""
    return any(value.slot in claim.clashing for value in row.values)


def clashes_of(claim: ClaimRow, outlet: OutletRef) -> bool:
    """True if *outlet* gives a value in a slot in which values of *claim* cannot both hold."""
    return any(one.outlet == outlet and one.slot in claim.clashing for one in claim.given)


def _table(slot: str, clashes: bool, given: Sequence[GivenBy], outlets: Sequence[OutletRef]) -> SlotTable:
    by_norm: dict[str, list[GivenBy]] = {}
    for one in given:
        by_norm.setdefault(one.norm, []).append(one)
    lines = [_line(slot, norm, same) for norm, same in by_norm.items()]
    giving = {one.outlet for one in given}
    return SlotTable(
        slot,
        words.sentence_start(TYPE_WORDS[slot]),
        clashes,
        tuple(sorted(lines, key=lambda line: -len(line.outlets))),
        tuple(outlet for outlet in outlets if outlet not in giving),
    )


def _line(slot: str, norm: str, given: Sequence[GivenBy]) -> ValueLine:
    printed: dict[str, list[GivenBy]] = {}
    for one in given:
        printed.setdefault(" ".join(one.text.split()).casefold(), []).append(one)
    said = (Said(same[0].text, _outlets(same)) for same in printed.values())
    return ValueLine(norm, read_as(slot, norm), tuple(said), _outlets(given))


def _outlets(given: Sequence[GivenBy]) -> tuple[OutletRef, ...]:
    return tuple(dict.fromkeys(one.outlet for one in given))


def in_words(table: SlotTable) -> str:
    """The values of a table for a sentence: "“12” by A, “15” by B and C"; long ones are counted."""
    named = [line.read or words.quoted(" ".join(line.printed[0].words.split())) for line in table.lines]
    if len(named) > 3 or any(len(name) > SHORT for name in named):
        return f"{words.spelled(len(named))} {DIFFERENT[table.slot]}"
    by = (words.few(line.outlets) for line in table.lines)
    return words.listed([f"{name} by {who}" for name, who in zip(named, by, strict=True)])


def marked(clause: str, values: Sequence[str], kind: str) -> tuple[Segment, ...]:
    """*clause* with the printed *values* marked as *kind*, wherever white space was folded in them."""
    spans: list[tuple[int, int]] = []
    for value in values:
        pattern = r"\s+".join(re.escape(word) for word in value.split())
        found = re.search(rf"(?<!\w){pattern}(?!\w)", clause) if pattern else None
        if found and not any(found.start() < end and start < found.end() for start, end in spans):
            spans.append(found.span())
    parts, at = [], 0
    for start, end in sorted(spans):
        parts += [Segment(clause[at:start]), Segment(clause[start:end], kind)]
        at = end
    return tuple(part for part in (*parts, Segment(clause[at:])) if part.text)
