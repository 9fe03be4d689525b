"""Finds the sentences a passage stands in, so that an excerpt can be shown without the rest of the article.

A short excerpt is its only purpose; the units of quotations are cut in `app.extract`.
"""

import re

from app.domain.selector import Span

LIMIT = 600  # code points shown on either side at most, for paragraphs without full stops
_BREAK = re.compile(r"([.!?…][”\"’'»)\]]{0,3})\s+(?=[“\"‘'«(\[]{0,3}[^\W_a-z])")
_ABBREVIATED = re.compile(
    r"(?:^|[\s(“\"‘'])(?:[^\W\d_]|(?:[^\W\d_]\.)+[^\W\d_]|Mr|Mrs|Ms|Dr|Sen|Rep|Gov|Gen|Col|Lt|Sgt|Capt|Prof|Rev|St|Jr|Sr"
    r"|No|vs|Jan|Feb|Aug|Sept|Sep|Oct|Nov|Dec)$"
)


def context(body: str, within: Span, passage: Span) -> Span:
    """The sentences of *within* (a paragraph) that *passage* touches, trimmed; always contains *passage*."""
    text = body[within.start : within.end]
    left, right = 0, len(text)
    for match in _BREAK.finditer(text):
        if _ABBREVIATED.search(text, max(0, match.start() - 12), match.start()):
            continue
        if match.end() <= passage.start - within.start:
            left = match.end()
        elif match.end(1) >= passage.end - within.start:
            right = match.end(1)
            break
    start = max(within.start + left, passage.start - LIMIT)
    end = min(within.start + right, passage.end + LIMIT)
    return Span(min(start, passage.start), max(end, passage.end))
