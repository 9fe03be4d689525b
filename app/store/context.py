"""Finds the sentences a passage stands in, so that an excerpt can be shown without the rest of the article.

A short excerpt is its only purpose; the units of quotations are cut in `app.extract`.
"""

import re
from bisect import bisect_left, bisect_right
from functools import lru_cache

from app.domain.selector import Span

_REMEMBERED = 1 << 12  # paragraphs kept cut, because each passage of one asks anew
LIMIT = 600  # code points shown on either side at most, for paragraphs without full stops
_BREAK = re.compile(r"([.!?…][”\"’'»)\]]{0,3})\s+(?=[“\"‘'«(\[]{0,3}[^\W_a-z])")
_ABBREVIATED = re.compile(
    r"(?:^|[\s(“\"‘'])(?:[^\W\d_]|(?:[^\W\d_]\.)+[^\W\d_]|Mr|Mrs|Ms|Dr|Sen|Rep|Gov|Gen|Col|Lt|Sgt|Capt|Prof|Rev|St|Jr|Sr"
    r"|No|vs|Jan|Feb|Aug|Sept|Sep|Oct|Nov|Dec)$"
)


def context(body: str, within: Span, passage: Span) -> Span:
    """The sentences of *within* (a paragraph) that *passage* touches, trimmed; always contains *passage*."""
    starts, ends = _sentences(body, within)
    number = bisect_right(starts, passage.start) - 1  # the sentence the passage begins in; -1 for before all
    last = max(number, 0, bisect_left(ends, passage.end))
    left = starts[max(number, 0)]
    right = ends[min(last, len(ends) - 1)]
    start, end = max(left, passage.start - LIMIT), min(right, passage.end + LIMIT)
    return Span(min(start, passage.start), max(end, passage.end))


@lru_cache(maxsize=_REMEMBERED)
def _sentences(body: str, within: Span) -> tuple[tuple[int, ...], tuple[int, ...]]:
    """Where the sentences of a paragraph begin and where they end, ascending, without the space between."""
    text, starts, ends = body[within.start : within.end], [within.start], []
    for match in _BREAK.finditer(text):
        if not _ABBREVIATED.search(text, max(0, match.start() - 12), match.start()):
            starts.append(within.start + match.end())
            ends.append(within.start + match.end(1))
    return tuple(starts), (*ends, within.end)
