"""What a marked cut may hide: the words another outlet prints at the place where a reading has an ellipsis.

The words beside the mark are looked for in the other readings of the same quote, a quotation that its
article splits around the attribution read as one. What stands between them there may be what was left out; it
is offered as printed, never put into the reading. Readings that print nothing there, and words the reading
prints itself, are no offer.
"""

from collections import defaultdict
from collections.abc import Iterable, Iterator, Mapping, Sequence
from itertools import groupby
from typing import NamedTuple

from app.collate.fits import content
from app.collate.wording import ELLIPSIS
from app.domain.groups import Quote, Ref
from app.domain.mentions import ReadArticle
from app.domain.selector import Span
from app.domain.spread import Hidden
from app.domain.text import words

_BESIDE = 3  # words beside the mark that must stand in the other reading
_MOST = 60  # words that are offered at most, those next to the mark
_OFFERS = 12  # other articles heard for one mark


class _Said(NamedTuple):
    """A word of a quotation, at its place in the body."""

    folded: str
    ref: Ref
    start: int
    end: int


class _Cut(NamedTuple):
    """A mark with the words on either side of it, each as compared."""

    span: Span
    before: list[str]
    after: list[str]


def find_hidden(articles: Iterable[ReadArticle], quotes: Iterable[Quote]) -> tuple[Hidden, ...]:
    """The offers for every marked cut of *quotes*, by reading, cut and other quotation.

    The order of *articles* and *quotes* changes nothing.
    """
    by_key = {read.article.key: read for read in articles}
    found = [offer for quote in quotes for offer in _of_quote(quote, by_key)]
    return tuple(sorted(set(found), key=lambda h: (h.quotation, h.cut, h.other, h.span)))


def _of_quote(quote: Quote, by_key: Mapping[str, ReadArticle]) -> Iterator[Hidden]:
    refs = [reading.quotation for reading in quote.readings]
    outlets = {ref: by_key[ref[0]].article.outlet for ref in refs}
    if len(set(outlets.values())) < 2:
        return
    cut = [(ref, found) for ref in refs if (found := _cuts(by_key[ref[0]], ref))]
    chains: dict[Ref, list[_Said]] = {}
    for ref in refs if cut else ():
        head = _head(by_key[ref[0]], ref)
        if head not in chains:
            chains[head] = _chain(by_key[head[0]], head)
    for ref, marks in cut:
        others = [chain for head, chain in chains.items() if by_key[head[0]].article.outlet != outlets[ref]]
        for mark in marks:
            offers = [offer for chain in others if (offer := _offered(mark, chain))]
            for fits, offered in offers[:_OFFERS]:
                for other, run in groupby(offered, key=lambda said: said.ref):
                    printed = list(run)
                    yield Hidden(ref, mark.span, other, _span(by_key, other, printed), fits)


def _cuts(read: ReadArticle, ref: Ref) -> list[_Cut]:
    """The marked cuts of a quotation that have words beside them; marks without a word between are one."""
    span = read.found.quotations[ref[1]].span
    text = span.of(read.article.body)
    own = words(text) if ELLIPSIS.search(text) else ()
    found: dict[int, _Cut] = {}
    for mark in ELLIPSIS.finditer(text) if own else ():
        place = sum(word.end <= mark.start() for word in own)
        folded = [word.folded for word in own]
        where = Span(span.start + mark.start(), span.start + mark.end())
        found.setdefault(place, _Cut(where, folded[:place], folded[place:]))
    return list(found.values())


def _head(read: ReadArticle, ref: Ref) -> Ref:
    """The first part of the quotation that *ref* is part of."""
    key, index = ref
    while (before := read.found.quotations[index].continues) is not None and before < index:
        index = before
    return key, index


def _chain(read: ReadArticle, head: Ref) -> list[_Said]:
    """The words of all parts of the quotation that begins with *head*."""
    following: dict[int, list[int]] = defaultdict(list)
    for index, quotation in enumerate(read.found.quotations):
        if quotation.continues is not None and quotation.continues < index:
            following[quotation.continues].append(index)
    parts, waiting = [], [head[1]]
    while waiting:
        index = waiting.pop(0)
        parts.append(index)
        waiting += following[index]
    said = []
    for index in sorted(parts):
        span = read.found.quotations[index].span
        for start, end, _, folded in words(span.of(read.article.body)):
            said.append(_Said(folded, (head[0], index), span.start + start, span.start + end))
    return said


def _offered(cut: _Cut, chain: Sequence[_Said]) -> tuple[str, Sequence[_Said]] | None:
    """How the words of *chain* fit the cut, and those that may be hidden; None if none do."""
    folded = [said.folded for said in chain]
    before, after = cut.before[-_BESIDE:], cut.after[:_BESIDE]
    ends = [at + len(before) for at in _places(before, folded)]
    starts = _places(after, folded)
    for end in ends:
        start = next((at for at in starts if at >= end), None)
        if start is not None:
            return _fitting("between", cut, chain[end:start]) if start - end <= _MOST else None
    if ends:
        return _fitting("after", cut, chain[ends[-1] :][:_MOST])
    if starts:
        return _fitting("before", cut, chain[: starts[0]][-_MOST:])
    return None


def _places(part: Sequence[str], folded: Sequence[str]) -> list[int]:
    """Where *part* stands in *folded*; nowhere if it says nothing of its own or is a single word."""
    if len(part) < 2 or not (len(part) == _BESIDE or content(part)):
        return []
    return [at for at in range(len(folded)) if list(folded[at : at + len(part)]) == part]


def _fitting(fits: str, cut: _Cut, offered: Sequence[_Said]) -> tuple[str, Sequence[_Said]] | None:
    """None if the other reading prints nothing there: it goes on with the words on the mark's other side."""
    told = [said.folded for said in offered]
    near = min(2, len(told))
    if (fits == "after" and told[:near] == cut.after[:near]) or (
        fits == "before" and told[-near:] == cut.before[-near:]
    ):
        return None
    own = [*cut.before, "", *cut.after]
    runs = {tuple(own[at : at + 2]) for at in range(len(own) - 1)}
    known = sum(tuple(told[at : at + 2]) in runs for at in range(len(told) - 1))
    if not told or 2 * known > len(told):
        return None
    return fits, offered


def _span(by_key: Mapping[str, ReadArticle], other: Ref, printed: Sequence[_Said]) -> Span:
    """From the first word to the last, with the stop behind it where it ends the quotation."""
    quotation = by_key[other[0]].found.quotations[other[1]].span
    rest = by_key[other[0]].article.body[printed[-1].end : quotation.end]
    return Span(printed[0].start, quotation.end if not words(rest) else printed[-1].end)
