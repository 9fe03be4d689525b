"""The printed lines of a file as paragraphs, at their offsets; text wrapped at a fixed width is rejoined.

Knows nothing of what a line means, except that a picture caption printed twice in a row is two lines. The
offsets count code points of the text as it stands. Linear in its length.
"""

import re
from dataclasses import dataclass
from itertools import pairwise

from app.extract.furniture import is_credited

BULLET = re.compile(
    r"[•◦‣▪▫●○∙■□➢➤►▶✓✔]\s*(?=\w|[\"“'‘(])|[-–—*·]\s+(?=\w|[\"“'‘(])|\d{1,2}[.)]\s+(?=\w|[\"“'‘(])"
)
_LINE = re.compile(r"[^\n\r\x0b\x0c\x1c-\x1e\x85\u2028\u2029]+")
_ENDS = re.compile(r"[.!?…:;,]['\"”’»)\]]{0,3}$")
_INVISIBLE = "\ufeff\u200b\u2060\u200e\u200f"
_WIDEST_WRAP = 120


@dataclass(slots=True)
class Line:
    """A printed line or rejoined paragraph, stripped, and what has been decided about it so far."""

    start: int
    end: int
    text: str
    words: int
    kind: str = ""
    reason: str | None = None

    @property
    def is_open(self) -> bool:
        """True while nothing has been decided."""
        return not self.kind

    def mark(self, kind: str, reason: str | None = None) -> None:
        """Decides what the line is."""
        self.kind, self.reason = kind, reason


def paragraphs(body: str) -> list[Line]:
    """The lines of *body* in order; together they leave out only white space."""
    spans = []
    for match in _LINE.finditer(body):
        text = match.group()
        stripped = text.strip()
        if stripped:
            start = match.start() + len(text) - len(text.lstrip())
            spans.append((start, start + len(stripped)))
    if _is_wrapped(body, spans):
        spans = _rejoined(body, spans)
    return [line for start, end in spans for line in _lines(body, start, end)]


def _lines(body: str, start: int, end: int) -> list[Line]:
    lines = []
    while start < end and body[start] in _INVISIBLE:
        lines.append(Line(start, start + 1, body[start], 0, "furniture", "invisible character"))
        start += 1
    text = body[start:end]
    start += len(text) - len(text.lstrip())
    text = text.lstrip()
    half, odd = divmod(len(text), 2)
    if text and not odd and text[:half] == text[half:] and is_credited(text[:half]):
        words = len(text[:half].split())
        lines.append(Line(start, start + half, text[:half], words, "furniture", "photo caption"))
        lines.append(Line(start + half, end, text[half:], words, "furniture", "photo caption, repeated"))
    elif text:
        lines.append(Line(start, end, text, len(text.split())))
    return lines


def _is_wrapped(body: str, spans: list[tuple[int, int]]) -> bool:
    """True if neighbouring lines often break a sentence and none is long."""
    pairs = broken = 0
    for (start, end), (after, _) in pairwise(spans):
        if end - start > _WIDEST_WRAP:
            return False
        if body.count("\n", end, after) <= 1:
            pairs += 1
            broken += body[after].islower() and not _ENDS.search(body[max(start, end - 4) : end])
    return pairs >= 4 and broken * 5 >= pairs * 2


def _rejoined(body: str, spans: list[tuple[int, int]]) -> list[tuple[int, int]]:
    joined: list[tuple[int, int]] = []
    for start, end in spans:
        if joined and body.count("\n", joined[-1][1], start) <= 1 and not BULLET.match(body, start):
            joined[-1] = (joined[-1][0], end)
        else:
            joined.append((start, end))
    return joined
