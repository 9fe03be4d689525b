"""The words an outlet prints in its own voice: the body of an article without what stands in quotation marks.

Marks that extraction made no quotation of (titles, words set apart, a mark that is never closed) hide what
they enclose too, an unclosed one the rest of its paragraph: better to miss a word than to take a quoted one
for the outlet's own.
"""

import re
from collections.abc import Iterator
from typing import NamedTuple

from app.domain.mentions import ReadArticle
from app.domain.selector import Span
from app.domain.text import words

BREAK = "\n"  # stands where quoted words are left out or a paragraph ends; equal to no folded word
_SIGN = re.compile('[“”„«»"]')
_CLOSING = {"“": "”", "„": "“”", "«": "»", "»": "«", '"': '"', "”": "”"}


class Own(NamedTuple):
    """A word as printed and as compared, at its place in the body; a break stands where words are hidden."""

    start: int
    end: int
    exact: str
    folded: str


def own_words(read: ReadArticle) -> tuple[Own, ...]:
    """The words of the body outside quotation marks, in order, with a `BREAK` wherever two are parted."""
    body = read.article.body
    outer = [q.outer for q in read.found.quotations]
    found: list[Own] = []
    for block in read.found.layout.body:
        begin = block.span.start
        hidden = iter([*_hidden(body, block.span, outer), Span(block.span.end, block.span.end + 1)])
        wall = next(hidden)
        for start, end, exact, folded in words(block.span.of(body)):
            while begin + start >= wall.end:
                found.append(Own(wall.start, wall.start, "", BREAK))
                wall = next(hidden)
            if begin + end <= wall.start:
                found.append(Own(begin + start, begin + end, exact, folded))
        found.append(Own(block.span.end, block.span.end, "", BREAK))
    return tuple(found)


def _hidden(body: str, block: Span, outer: list[Span]) -> list[Span]:
    """What is quoted in *block*: quotations, and what other marks enclose; ascending and apart."""
    quoted = [span for span in outer if span.overlaps(block)]
    return _apart([*quoted, *_marked(body, block, _apart(quoted))])


def _apart(spans: list[Span]) -> list[Span]:
    merged: list[Span] = []
    for span in sorted(spans):
        if merged and span.start <= merged[-1].end:
            merged[-1] = Span(merged[-1].start, max(merged[-1].end, span.end))
        else:
            merged.append(span)
    return merged


def _marked(body: str, block: Span, quoted: list[Span]) -> Iterator[Span]:
    """What lies between marks that belong to no quotation; an unclosed one reaches to the block's end."""
    opened, closing = -1, ""
    for sign in _SIGN.finditer(body, block.start, block.end):
        at, char = sign.start(), sign.group()
        if any(span.start <= at < span.end for span in quoted):
            continue
        if opened < 0:
            opened, closing = at, _CLOSING[char]
        elif char in closing:
            yield Span(opened, at + 1)
            opened = -1
    if opened >= 0:
        yield Span(opened, block.end)
