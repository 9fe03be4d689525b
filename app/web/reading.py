"""Lays a stretch of an article out for print: paragraphs in segments, with what was found in each beside it.

Shows the whole text, or only the sentences around what was found. The page itself is `app.web.articles`.
"""

from bisect import bisect_right
from dataclasses import dataclass, field

from app.store.article_mentions import DateRow, QuotationRow, StatedRow
from app.store.quotes import Printed
from app.store.stretch import BlockRow, Stretch
from app.web import words
from app.web.claim_words import GRADE_SIGNS, GRADE_WORDS, LIKELY, TYPE_WORDS
from app.web.marking import Mark, Piece, Segment, segmented

QUOTATIONS, CLAIMS, DATES, REMOVED = "quotations", "claims", "dates", "removed"
SHOWN = (QUOTATIONS, CLAIMS, DATES, REMOVED)
AT_FIRST = (QUOTATIONS, DATES, REMOVED)  # claims are almost every sentence: they are shown when asked for
_LEADS = ("list_marker", "dateline")  # printed in the same line as the paragraph behind them
_OPENING = 6  # words that stand for a quotation in a note

Window = tuple[int, int]


@dataclass(frozen=True, slots=True)
class QuotationNote:
    """A quotation beside its paragraph: its first words, who says it, how sure that is, who else prints."""

    row: QuotationRow
    opening: str
    source: str | None
    certainty: str
    others: tuple[Printed, ...]


@dataclass(frozen=True, slots=True)
class DateNote:
    """A date expression beside its paragraph: as what day it was read, and why."""

    row: DateRow
    dated: words.Dated
    how: str


@dataclass(frozen=True, slots=True)
class ClaimNote:
    """A clause beside its paragraph: who else states it, and what parts them, in words with a sign."""

    row: StatedRow
    opening: str
    sign: str
    how: str


@dataclass(frozen=True, slots=True)
class Part:
    """Words of a paragraph. *is_lead*: dateline or list sign; *after_cut*: words are left out before it."""

    segments: tuple[Segment, ...]
    is_lead: bool = False
    after_cut: bool = False


@dataclass(slots=True)
class Paragraph:
    """A block as printed, with the notes on what begins in it. *number* is the body paragraph's."""

    start: int
    kind: str
    number: int | None
    reason: str | None
    parts: list[Part]
    cut_after: bool = False
    quotations: list[QuotationNote] = field(default_factory=list)
    dates: list[DateNote] = field(default_factory=list)
    claims: list[ClaimNote] = field(default_factory=list)


def lay_out(
    part: Stretch, outlet: str, shown: frozenset[str], windows: list[Window] | None
) -> tuple[Paragraph, ...]:
    """The paragraphs of *part* of an article of *outlet*; with *windows*, only the words inside them.

    *shown* names what is marked (see SHOWN). Furniture keeps its words only where the whole text is shown.
    """
    blocks = [b for b in part.blocks if b.kind != "furniture" or REMOVED in shown]
    pieces = [_pieces(part, block, windows) for block in blocks]
    cut = iter(segmented([p for some in pieces for p in some], _marks(part, shown)))
    paragraphs: list[Paragraph] = []
    for block, some in zip(blocks, pieces, strict=True):
        parts = _parts(block, some, [next(cut) for _ in some])
        if not parts and block.kind != "furniture":
            continue
        cut_after = bool(some) and some[-1].end < block.end
        before = paragraphs[-1] if paragraphs else None
        if before and before.kind in _LEADS and block.kind == "body":
            before.kind, before.number, before.cut_after = block.kind, block.paragraph, cut_after
            before.parts += parts
        else:
            number = block.paragraph if block.kind in ("body", *_LEADS) else None
            paragraphs.append(Paragraph(block.start, block.kind, number, block.reason, parts, cut_after))
    _annotate(paragraphs, part, outlet, shown)
    return tuple(paragraphs)


def windows_around(quotations: tuple[QuotationRow, ...], dates: tuple[DateRow, ...]) -> list[Window]:
    """The sentences around *quotations* and the clauses of *dates*, in order and joined where they meet."""
    every = [(q.context_start, q.context_end) for q in quotations] + [(d.start, d.end) for d in dates]
    joined: list[Window] = []
    for start, end in sorted(every):
        if joined and start <= joined[-1][1] + 1:
            joined[-1] = (joined[-1][0], max(joined[-1][1], end))
        else:
            joined.append((start, end))
    return joined


def quotation_note(row: QuotationRow, outlet: str) -> QuotationNote:
    """*row* with its attribution in words; *outlet* is left out of those that print it as well."""
    others = tuple(p for p in row.printed if p.outlet.slug != outlet)
    if row.cue is None and row.source is None:
        certainty = "No attribution is printed beside it."
    else:
        certainty = words.certainty_of(row.confidence)
    return QuotationNote(row, opening(row.exact), _source(row), certainty, others)


def opening(text: str) -> str:
    """The first words of *text*, with an ellipsis if there are more."""
    some = text.split(maxsplit=_OPENING)
    return " ".join(some[:_OPENING]).rstrip(",.;:") + " …" if len(some) > _OPENING else text


def _source(row: QuotationRow) -> str | None:
    """The printed source where it is not simply the speaker's name; unresolved, with whom it may refer to."""
    if row.source is None or (row.speaker and row.source == row.speaker.name):
        return None
    if row.speaker is None and row.antecedent and row.antecedent != row.source:
        return f"printed as “{row.source}”, perhaps “{row.antecedent}”"
    return f"printed as “{row.source}”"


def _date_note(row: DateRow) -> DateNote:
    anchor = f", counted from {row.anchor}" if row.anchor else ""
    return DateNote(row, words.dated(row.edtf, row.earliest, row.latest), f"{row.rule}{anchor}")


def _claim_note(row: StatedRow) -> ClaimNote:
    """ "stated by 3 outlets: values that cannot both hold (number)", or by this one only."""
    if row.outlets < 2 and not row.slots:
        return ClaimNote(row, opening(row.exact), words.SIGNS["single"], "stated by this outlet only")
    grade = "conflict" if row.conflict else "differs" if row.slots else "agrees"
    grade = "likely" if row.conflict and row.clashing == row.weighed else grade
    likely = row.weighed.split() if grade == "conflict" else ()
    parted = sorted((row.clashing or row.slots).split(), key=lambda slot: slot in likely)
    what = ", ".join((f"{LIKELY} " if slot in likely else "") + TYPE_WORDS.get(slot, slot) for slot in parted)
    told = f"stated by {words.count(row.outlets, 'outlet')}: {GRADE_WORDS[grade]}"
    return ClaimNote(row, opening(row.exact), GRADE_SIGNS[grade], f"{told} ({what})" if what else told)


def _marks(part: Stretch, shown: frozenset[str]) -> list[Mark]:
    marks = []
    if CLAIMS in shown:
        marks += [Mark(c.start, c.end, "claim", f"/c/{c.key}", f"c-{c.key}") for c in part.stated]
    if QUOTATIONS in shown:
        marks += [Mark(q.start, q.end, "quote", q.page, f"m-{q.key}") for q in part.quotations]
    if DATES in shown:
        marks += [
            Mark(d.expression_start, d.expression_end, "date", f"/e/{d.key}", f"e-{d.key}")
            for d in part.dates
        ]
    return marks


def _pieces(part: Stretch, block: BlockRow, windows: list[Window] | None) -> list[Piece]:
    """What is printed of *block*: all of it, or what lies inside *windows* (of furniture then nothing)."""
    if windows is None:
        spans = [(block.start, block.end)]
    elif block.kind == "furniture":
        spans = []
    else:
        first = max(0, bisect_right(windows, (block.start, block.start)) - 1)
        spans = []
        for start, end in windows[first:]:
            if start >= block.end:
                break
            spans.append((max(start, block.start), min(end, block.end)))
    return [Piece(a, part.text[a - part.start : b - part.start]) for a, b in spans if a < b]


def _parts(block: BlockRow, pieces: list[Piece], cut: list[tuple[Segment, ...]]) -> list[Part]:
    lead = block.kind in _LEADS
    return [
        Part(segments, lead, piece.start > block.start) for piece, segments in zip(pieces, cut, strict=True)
    ]


def _annotate(paragraphs: list[Paragraph], part: Stretch, outlet: str, shown: frozenset[str]) -> None:
    """Puts each note beside the paragraph that its words begin in."""
    starts = [p.start for p in paragraphs]
    if QUOTATIONS in shown and paragraphs:
        for row in part.quotations:
            place = max(0, bisect_right(starts, row.start) - 1)
            paragraphs[place].quotations.append(quotation_note(row, outlet))
    if DATES in shown and paragraphs:
        for date in part.dates:
            place = max(0, bisect_right(starts, date.expression_start) - 1)
            paragraphs[place].dates.append(_date_note(date))
    if CLAIMS in shown and paragraphs:
        for claim in part.stated:
            place = max(0, bisect_right(starts, claim.start) - 1)
            paragraphs[place].claims.append(_claim_note(claim))
