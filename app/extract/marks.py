"""Quotation marks: where a quoted stretch begins and ends, decided on the raw text before anything else.

Works one paragraph at a time and knows typography only: whether the words between the marks are speech, a
title or a scare quote is decided in `quotations`. Time is linear in the length of the paragraph.
"""

import re
from collections.abc import Sequence
from dataclasses import dataclass

_DOUBLE = re.compile("[\"“”„‟«»＂「」『』`'](?:(?<![`'])|(?<=`)`|(?<=')')")
_SINGLES = re.compile("['‘‚‹]")  # one opens every stretch in single marks
_SINGLE = re.compile(  # the marks stand first, which makes them quick to find
    r"['‘‚‹’›](?:(?<=['‘‚‹])(?<![\w'’‘`].)(?=[\w$£€\[(…¡¿“\"])|(?<=['’›])(?<=[^\s(\[].)(?!\w))"
)
_ELIDED = re.compile(
    r"(?:\d\ds?|em|til|cause|twas|tis|n|cos|round|bout|s|t|re|ll|d|m|ve)\b", re.IGNORECASE
)  # ’em, ’90s: the mark stands for letters left out
_SHORTENED = re.compile(r"(?:\w\win|\b(?:an|o|th|ol|wi))$", re.IGNORECASE)  # thinkin', an', o', th'
_OPENERS, _CLOSERS = frozenset("“„‟「『"), frozenset("”」』")
_BEFORE = frozenset("([{—–-/…:;,")
_STOPS = frozenset(".,!?…;:")


@dataclass(frozen=True, slots=True)
class Marked:
    """A stretch between marks: `start`/`end` without them, `outer_start`/`outer_end` with them.

    *closed* is False when the paragraph ends first. *opened* is False when the stretch carries on from the
    paragraph before without a new opening mark. *single* tells ‘…’ from “…”.
    """

    start: int
    end: int
    outer_start: int
    outer_end: int
    closed: bool = True
    opened: bool = True
    single: bool = False


@dataclass(frozen=True, slots=True)
class _Mark:
    start: int
    end: int
    char: str
    can_open: bool
    can_close: bool
    leads: bool  # a letter follows at once, a full stop comes at once before: “said.“We”


def find_marked(text: str, start: int, end: int, carried: bool = False) -> tuple[list[Marked], int]:
    """The outermost quoted stretches of the paragraph `text[start:end]`, and the number of stray marks.

    *carried* says that the paragraph before ended inside a quotation. Marks nested in others are left inside.
    """
    found, stray = _double(text, start, end, carried)
    singles = _singles(text, start, end)
    return (_outermost(found, singles) if singles else found), stray


def _marks(text: str, start: int, end: int) -> list[_Mark]:
    found = []
    orientation = ""
    for match in _DOUBLE.finditer(text, start, end):
        s, e = match.span()
        char = match.group()
        before = text[s - 1] if s > start else ""
        after = text[e] if e < end else ""
        can_open = bool(after) and not after.isspace()
        can_open = can_open and (not before or before.isspace() or before in _BEFORE)
        can_close = bool(before) and not before.isspace() and before not in "([{"
        if char in "«»":
            orientation = orientation or char
            char = "“" if char == orientation else "”"
        found.append(_Mark(s, e, char, can_open, can_close, after.isalnum() and before in ".!?"))
    return found


def _double(text: str, start: int, end: int, carried: bool) -> tuple[list[Marked], int]:
    marks = _marks(text, start, end)
    found: list[Marked] = []
    stray, depth = 0, 0
    opened: _Mark | None = None
    for i, mark in enumerate(marks):
        if opened is None:
            if carried and i == 0 and mark.can_close and not mark.can_open and mark.char not in _OPENERS:
                found.append(Marked(start, mark.start, start, mark.end, opened=False))
            elif _opens(mark):
                opened = mark
            else:
                stray += not _is_inch(text, mark)
        elif depth:
            depth -= _closes(mark)
        elif mark.start == opened.end:
            continue  # the same mark printed twice
        elif (
            opened.char == '"'
            and mark.char in _OPENERS
            and i + 1 < len(marks)
            and marks[i + 1].char in _CLOSERS
        ):
            depth = 1
        elif _is_inch(text, mark) and opened.char == mark.char == '"' and _goes_on(text, marks, i):
            continue  # “it was 52" long and angry”
        elif _closes(mark):
            _add(found, opened.end, mark.start, opened.start, mark.end)
            opened = None
        elif _is_nested(marks, i):
            depth = 1
        else:
            stray += 1
            opened = mark
    if opened is not None:
        stop = end
        while stop > opened.end and text[stop - 1].isspace():
            stop -= 1
        _add(found, opened.end, stop, opened.start, stop, closed=False)
    return found, stray


def _add(found: list[Marked], start: int, end: int, outer: int, outer_end: int, closed: bool = True) -> None:
    if end > start:
        found.append(Marked(start, end, outer, outer_end, closed))


def _opens(mark: _Mark) -> bool:
    if mark.char in _OPENERS:
        return True
    if mark.char in _CLOSERS:
        return mark.can_open and not mark.can_close
    return mark.can_open or mark.leads or not mark.can_close


def _closes(mark: _Mark) -> bool:
    if mark.char in _CLOSERS:
        return True
    if mark.char in _OPENERS:
        return mark.can_close and not mark.can_open
    return mark.can_close or not mark.can_open


def _is_nested(marks: Sequence[_Mark], i: int) -> bool:
    """True if the next two marks both close, so that this one opens a quotation in the quotation."""
    following = marks[i + 1 : i + 3]
    return len(following) == 2 and all(_closes(m) and not _reopens(m) for m in following)


def _reopens(mark: _Mark) -> bool:
    return mark.can_open and not mark.can_close


def _goes_on(text: str, marks: Sequence[_Mark], i: int) -> bool:
    """True if small letters follow this mark, and the next one closes."""
    after = text[marks[i].end : marks[i].end + 2]
    follows = after[:1] == " " and after[1:].islower()
    return follows and i + 1 < len(marks) and marks[i + 1].can_close and not marks[i + 1].can_open


def _is_inch(text: str, mark: _Mark) -> bool:
    return mark.start > 0 and text[mark.start - 1].isdigit()


def _singles(text: str, start: int, end: int) -> list[Marked]:
    """Stretches in single marks; an apostrophe is not taken for a closing mark where a better one follows."""
    if not _SINGLES.search(text, start, end):
        return []
    hits = [m.start() for m in _SINGLE.finditer(text, start, end)]
    opens = [_opens_single(text, at, start, end) for at in hits]
    if not any(opens):
        return []
    better = [False] * (len(hits) + 1)  # a close after a stop comes before the next opening mark
    for i in range(len(hits) - 1, -1, -1):
        stop = not opens[i] and text[hits[i] - 1] in _STOPS
        better[i] = not opens[i] and (stop or better[i + 1])
    found: list[Marked] = []
    opened = -1
    for i, at in enumerate(hits):
        if opens[i]:
            opened = at
        elif opened >= 0 and not (_is_apostrophe(text, at, end) and better[i + 1]):
            if at > opened + 1:
                found.append(Marked(opened + 1, at, opened, at + 1, single=True))
            opened = -1
    return found


def _opens_single(text: str, at: int, start: int, end: int) -> bool:
    if text[at] not in "'‘‚‹" or at + 1 >= end or text[at + 1].isspace():
        return False
    if at > start and not (text[at - 1].isspace() or text[at - 1] in _BEFORE or text[at - 1] in '"“„'):
        return False
    return _ELIDED.match(text, at + 1, end) is None


def _is_apostrophe(text: str, at: int, end: int) -> bool:
    """True after a plural (“the boys' turn”) or letters left out (“thinkin' of”) inside a sentence."""
    if not (at + 2 < end and text[at + 1] == " " and text[at + 2].islower()):
        return False
    return text[at - 1] in "sS" or _SHORTENED.search(text, max(0, at - 4), at) is not None


def _outermost(doubles: list[Marked], singles: list[Marked]) -> list[Marked]:
    """Of overlapping stretches the outer one; where they cross, the double marks win."""
    merged = sorted([*doubles, *singles], key=lambda m: (m.outer_start, -m.outer_end))
    found: list[Marked] = []
    for marked in merged:
        if not found or marked.outer_start >= found[-1].outer_end:
            found.append(marked)
        elif marked.outer_end > found[-1].outer_end and not marked.single:
            found[-1] = marked
    return found
