"""The same or nearly the same words as said by two speakers of one story: shown to the reader, never joined.

At least four words must be shared in order, with at most two others between. Two words of a run without a
gap, or three in all, must say something of their own and be no names; below six shared words those from the
first telling one to the last must be no vocabulary of the story: no outlet prints them unmarked. A slogan
repeated counts, and so does one utterance that two outlets give to two speakers.
"""

from collections import defaultdict
from collections.abc import Iterable, Mapping, Sequence
from typing import NamedTuple

from app.collate.echoes import is_telling
from app.collate.prose import own_words
from app.collate.runs import Run, common_runs, holders
from app.domain.groups import Quote, Ref
from app.domain.mentions import ReadArticle
from app.domain.selector import Span
from app.domain.spread import Likeness
from app.domain.text import Word, words

_ENOUGH = 4  # shared words
_LONG = 6  # shared words that are no vocabulary whoever else prints them
_TELLING = 2  # shared words that say something of their own and are no names
_SKIPPED = 2  # words that either side may have between two shared ones


class _Printed(NamedTuple):
    quote: int  # place in the quotes of the story
    speaker: str
    ref: Ref
    start: int
    own: tuple[Word, ...]


class _Shared(NamedTuple):
    """Words `own[at : end]` of one quotation and `own[to : until]` of another, *size* of them shared, those
    of `own[run : run + length]` without a gap."""

    first: int
    second: int
    run: int
    length: int
    at: int
    end: int
    to: int
    until: int
    size: int


def find_likenesses(articles: Iterable[ReadArticle], quotes: Iterable[Quote]) -> tuple[Likeness, ...]:
    """For every two quotes of a story by different known speakers that share words: where most stand.

    In order of the two quotations; the order of *articles* and *quotes* changes nothing.
    """
    by_key = {read.article.key: read for read in articles}
    by_story: dict[str, list[Quote]] = defaultdict(list)
    for quote in sorted(quotes, key=lambda quote: quote.canonical):
        by_story[by_key[quote.canonical[0]].article.story].append(quote)
    prose: dict[str, list[list[str]]] = defaultdict(list)
    for read in by_key.values():
        prose[read.article.story].append([own.folded for own in own_words(read)])
    found = [
        likeness
        for story, own in sorted(by_story.items())
        for likeness in _in_story(_printed(own, by_key), prose[story])
    ]
    return tuple(sorted(found, key=lambda likeness: (likeness.quotation, likeness.other)))


def _printed(quotes: Sequence[Quote], by_key: Mapping[str, ReadArticle]) -> list[_Printed]:
    found = []
    for number, quote in enumerate(quotes):
        for key, index in (reading.quotation for reading in quote.readings if quote.speaker):
            read = by_key[key]
            span = read.found.quotations[index].span
            found.append(
                _Printed(
                    number, quote.speaker or "", (key, index), span.start, words(span.of(read.article.body))
                )
            )
    return found


def _in_story(printed: Sequence[_Printed], prose: Sequence[Sequence[str]]) -> list[Likeness]:
    texts = [[word.folded for word in one.own] for one in printed]
    pairs = [
        shared
        for run in common_runs(texts, texts)
        if _may_pair(printed[run.text], printed[run.other])
        and (shared := _widened(run, texts)).size >= _ENOUGH
    ]
    cores = {shared: core for shared in pairs if (core := _core(shared, printed))}
    unmarked = holders(set(cores.values()), prose)
    best: dict[tuple[int, int], tuple[int, int, int]] = {}
    chosen: dict[tuple[int, int], _Shared] = {}
    for shared, core in cores.items():
        if unmarked[core] and shared.size < _LONG:
            continue
        quotes = (printed[shared.first].quote, printed[shared.second].quote)
        worth = (-shared.size, shared.first, shared.second)
        if worth < best.get(quotes, (0, 0, 0)):
            best[quotes], chosen[quotes] = worth, shared
    return [_likeness(shared, printed) for shared in chosen.values()]


def _may_pair(one: _Printed, other: _Printed) -> bool:
    """True for two quotes, each pair once, of two speakers; what stands in another's words is not another."""
    if one.quote >= other.quote or one.speaker == other.speaker:
        return False
    if one.speaker.rpartition("-")[2] == other.speaker.rpartition("-")[2]:
        return False
    return one.ref[0] != other.ref[0] or not _span(one, 0, len(one.own)).overlaps(
        _span(other, 0, len(other.own))
    )


def _widened(run: Run, texts: Sequence[Sequence[str]]) -> _Shared:
    """*run* with the words beside it that both share after a word or two of their own."""
    one, other = texts[run.text], texts[run.other]
    at, to, end, until, size = run.at, run.to, run.at + run.size, run.to + run.size, run.size
    while step := _next(one[:at][::-1], other[:to][::-1]):
        at, to, size = at - step[0], to - step[1], size + 1
    while step := _next(one[end:], other[until:]):
        end, until, size = end + step[0], until + step[1], size + 1
    return _Shared(run.text, run.other, run.at, run.size, at, end, to, until, size)


def _next(one: Sequence[str], other: Sequence[str]) -> tuple[int, int] | None:
    """How far on either side the next shared word is, the nearest first; None if too far."""
    reach = range(min(_SKIPPED + 1, len(one)))
    for i, j in sorted(((i, j) for i in reach for j in range(min(_SKIPPED + 1, len(other)))), key=sum):
        if one[i] == other[j]:
            return i + 1, j + 1
    return None


def _core(shared: _Shared, printed: Sequence[_Printed]) -> tuple[str, ...]:
    """The words from the first telling one to the last, empty if too few tell anything."""
    there = {word.folded for word in printed[shared.second].own[shared.to : shared.until]}
    own = printed[shared.first].own[shared.at : shared.end]
    telling = [
        n
        for n, word in enumerate(own)
        if word.folded in there and is_telling(word.folded) and not word.exact[0].isupper()
    ]
    together = sum(shared.run <= shared.at + n < shared.run + shared.length for n in telling)
    if together < _TELLING and len(telling) <= _TELLING:
        return ()
    return tuple(word.folded for word in own[telling[0] : telling[-1] + 1])


def _likeness(shared: _Shared, printed: Sequence[_Printed]) -> Likeness:
    one, other = printed[shared.first], printed[shared.second]
    return Likeness(
        one.ref, _span(one, shared.at, shared.end), other.ref, _span(other, shared.to, shared.until)
    )


def _span(printed: _Printed, first: int, end: int) -> Span:
    if not printed.own:
        return Span(printed.start, printed.start)
    return Span(printed.start + printed.own[first].start, printed.start + printed.own[end - 1].end)
