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

    *grade* is "conflict" if two of the values cannot both hold, "likely" if they likely cannot; else
    "differs".
    """

    slot: str
    heading: str
    grade: str
    lines: tuple[ValueLine, ...]
    without: tuple[OutletRef, ...]

    @property
    def sign(self) -> str:
        """The sign of values that part so."""
        return GRADE_SIGNS[self.grade]

    @property
    def clashes(self) -> bool:
        """True if two of the values cannot both hold, surely or likely."""
        return self.grade != "differs"

    @property
    def likely(self) -> bool:
        """True if two of the values likely cannot both hold, and none surely."""
        return self.grade == "likely"

    @property
    def said(self) -> str:
        """How the values part, in words."""
        return GRADE_WORDS[self.grade]

    @property
    def all_or_both(self) -> str:
        """The word for how many values these are: "cannot both hold", "cannot all hold"."""
        return "both" if len(self.lines) == 2 else "all"


def slot_tables(
    claim: ClaimPage | ClaimRow, given: Sequence[GivenBy], outlets: Sequence[OutletRef]
) -> tuple[SlotTable, ...]:
    """A table for each slot of *claim*, of the values *given*; those that cannot all hold come first, and of
    these the sure."""
    tables = (
        _table(slot, _clash([slot], claim) or "differs", [one for one in given if one.slot == slot], outlets)
        for slot in claim.slots
    )
    return tuple(sorted(tables, key=lambda table: tuple(GRADE_WORDS).index(table.grade)))


def tables_of(claim: ClaimPage) -> tuple[SlotTable, ...]:
    """The tables of a claim with all its assertions."""
    given = [GivenBy(row.outlet, v.slot, v.text, v.norm) for row in claim.assertions for v in row.values]
    outlets = tuple(dict.fromkeys(row.outlet for row in claim.assertions))
    return slot_tables(claim, given, outlets)


def grade_of(claim: ClaimPage) -> str:
    """How the outlets of *claim* stand to each other, of `GRADE_WORDS`."""
    return _clash(claim.slots, claim) or ("differs" if claim.slots else "agrees")


def clash(claim: ClaimPage, row: AssertionRow) -> str:
    """ "conflict" if *row* gives a value where those of *claim* cannot both hold, "likely", or ""."""
    return _clash([value.slot for value in row.values], claim)


def clash_of(claim: ClaimRow, outlet: OutletRef) -> str:
    """ "conflict" if *outlet* gives a value where those of *claim* cannot both hold, "likely", or ""."""
    return _clash([one.slot for one in claim.given if one.outlet == outlet], claim)


def _clash(slots: Collection[str], claim: ClaimPage | ClaimRow) -> str:
    """How sure it is that values of *claim* in one of *slots* cannot both hold."""
    clashing = [slot for slot in slots if slot in claim.clashing]
    if not clashing:
        return ""
    return "likely" if all(slot in claim.weighed for slot in clashing) else "conflict"


def _table(slot: str, grade: str, given: Sequence[GivenBy], outlets: Sequence[OutletRef]) -> SlotTable:
    by_norm: dict[str, list[GivenBy]] = {}
    for one in given:
        by_norm.setdefault(one.norm, []).append(one)
    lines = [_line(slot, norm, same) for norm, same in by_norm.items()]
    giving = {one.outlet for one in given}
    return SlotTable(
        slot,
        words.sentence_start(TYPE_WORDS[slot]),
        grade,
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
