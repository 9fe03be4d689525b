"""Cuts a text into segments at the borders of its marks, which may overlap and may cross parts of the text.

HTML elements cannot overlap; segments can be printed one after the other, each with all that holds for it.
"""

from collections.abc import Sequence
from dataclasses import dataclass
from itertools import pairwise


@dataclass(frozen=True, slots=True)
class Mark:
    """A marked stretch in code points of the article. *anchor* is an id to stand at its first segment."""

    start: int
    end: int
    kind: str
    href: str
    anchor: str | None = None


@dataclass(frozen=True, slots=True)
class Segment:
    """Words with one set of marks: *mark* names their kinds, *href* is that of the innermost one."""

    text: str
    mark: str = ""
    href: str | None = None
    anchors: tuple[str, ...] = ()


@dataclass(frozen=True, slots=True)
class Piece:
    """A stretch of the article to be printed: where it begins, and its words."""

    start: int
    text: str

    @property
    def end(self) -> int:
        """Where it ends."""
        return self.start + len(self.text)


def segmented(pieces: Sequence[Piece], marks: Sequence[Mark]) -> tuple[tuple[Segment, ...], ...]:
    """Each of *pieces* (in order, not overlapping) as segments. The segments' texts joined are the piece.

    An anchor is given out once, at the first segment that prints any of its mark.
    """
    waiting = sorted(marks, key=lambda m: (m.start, -m.end), reverse=True)
    running: list[Mark] = []
    given: set[str] = set()
    found = []
    for piece in pieces:
        while waiting and waiting[-1].start < piece.end:
            running.append(waiting.pop())
        running = [m for m in running if m.end > piece.start]
        found.append(_cut(piece, [m for m in running if m.start < m.end], given))
    return tuple(found)


def _cut(piece: Piece, marks: list[Mark], given: set[str]) -> tuple[Segment, ...]:
    """The segments of *piece*; *marks* are those that reach into it, in order of their start."""
    borders = {piece.start, piece.end}
    for mark in marks:
        borders |= {max(mark.start, piece.start), min(mark.end, piece.end)}
    ordered = sorted(borders)
    segments = []
    active: list[Mark] = []
    position = 0
    for start, end in pairwise(ordered):
        while position < len(marks) and marks[position].start <= start:
            active.append(marks[position])
            position += 1
        active = [m for m in active if m.end > start]
        segments.append(_segment(piece.text[start - piece.start : end - piece.start], active, given))
    return tuple(segments)


def _segment(text: str, active: list[Mark], given: set[str]) -> Segment:
    if not active:
        return Segment(text)
    anchors = tuple(dict.fromkeys(m.anchor for m in active if m.anchor and m.anchor not in given))
    given.update(anchors)
    kinds = " ".join(sorted({m.kind for m in active}, reverse=True))
    inner = max(active, key=lambda m: (m.start, -m.end))
    return Segment(text, kinds, inner.href, anchors)
