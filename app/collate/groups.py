"""Quotes: the quotations of a story that are the same words of the same speaker, with their readings.

`app.collate.joins` decides what belongs together; here the sets become quotes: their passages in order, the
fullest printed reading as base, and how every reading differs from the words of the quote.
"""

import heapq
from collections import Counter, defaultdict
from collections.abc import Iterable, Iterator, Mapping, Sequence
from itertools import pairwise

from app.collate.joins import join_all
from app.collate.passages import Printed, printed_quotations
from app.collate.regroup import regrouped
from app.collate.relations import compare
from app.collate.story import Story, stories
from app.collate.wording import ANY, Token, tokens
from app.domain.curation import AS_FOUND, Regrouping
from app.domain.groups import FAMILY, Quote, Reading, Speakers, Unit, family_of
from app.domain.mentions import ReadArticle

_AS_FULL = 0.8  # share of the fullest reading's words from which the base's wording of a passage stands


def group_quotes(
    articles: Iterable[ReadArticle], speakers: Speakers, edits: Regrouping = AS_FOUND
) -> tuple[Quote, ...]:
    """Every quotation of *articles* in exactly one quote, ordered by story, then by the earliest reading.

    An editor's *edits* join and part quotations whatever their words.
    """
    ordered = sorted(articles, key=lambda a: a.article.key)
    known = {s.slug: s for s in speakers.speakers}
    printed, passages = printed_quotations(ordered, speakers.of, known)
    quotes: list[Quote] = []
    for story in stories(printed, passages):
        join_all(story)
        quotes += _quotes(story, edits)
    return tuple(quotes)


def _quotes(story: Story, edits: Regrouping) -> list[Quote]:
    members: dict[int, list[int]] = defaultdict(list)
    for q in range(len(story.printed)):
        members[story.utterances.find(q)].append(q)
    units: dict[int, list[int]] = defaultdict(list)
    for i, passage in enumerate(story.passages):
        units[passage.quotation].append(i)
    found = [own for _, own in sorted(members.items())]
    groups = regrouped(found, lambda q: story.printed[q].ref, edits)
    for own in groups:
        if {story.printed[q].ref for q in own} & edits.together:
            own.sort()
            _align(story, own, units)
    return [_quote(story, own, units) for own in groups]


def _align(story: Story, members: Sequence[int], units: Mapping[int, Sequence[int]]) -> None:
    """Lay the passages of quotations that an editor joined beside each other, first to first."""
    fullest = max(members, key=lambda q: (len(units[q]), -q))
    for q in members:
        for one, other in zip(units[q], units[fullest], strict=False):
            if not any(story.same.find(one) == story.same.find(i) for i in units[fullest]):
                story.same.join(one, other)


def _quote(story: Story, members: Sequence[int], units: Mapping[int, Sequence[int]]) -> Quote:
    """The quote of *members* (indices of printed quotations, in order of publication)."""
    printed = [story.printed[q] for q in members]
    cut = {q: tokens(story.printed[q].text) for q in members} if len(members) > 1 else {}
    base = min(members, key=lambda q: _fullness(story, q, units[q], cut.get(q, ())))
    order = _passage_order(story, members, units, base)
    number = {passage: at for at, passage in enumerate(order)}
    rows: dict[tuple[int, int], int] = {}
    for q in members:
        for i in units[q]:
            rows.setdefault((q, story.passages[i].ordinal), number[story.same.find(i)])
    listed = [
        Unit(story.printed[q].ref, ordinal, at)
        for (q, ordinal), at in sorted(rows.items(), key=lambda row: (row[1], row[0]))
    ]
    readings = _readings(story, members, units, order, base, cut)
    first = story.printed[members[0]].ref
    return Quote(_speaker(printed), story.printed[base].ref, first, readings, tuple(listed))


def _fullness(story: Story, q: int, units: Sequence[int], row: Sequence[Token]) -> tuple[int, int, int]:
    """The lowest for the fullest reading: most words without the outlet's own, then most sentences, then
    the earliest."""
    spoken = sum(len(story.passages[i].words) for i in units) - sum(t.marked != "" for t in row)
    return -spoken, -sum(t.ends for t in row), q


def _speaker(printed: Sequence[Printed]) -> str | None:
    """The speaker most readings name, the earliest of several: a person before a body, a body before an
    anonymous source."""
    named = Counter(p.speaker for p in printed if p.speaker)
    kinds = {p.speaker: ("person", "office", "body", "anonymous").index(p.kind) for p in printed if p.speaker}
    return min(named, key=lambda slug: (kinds[slug], -named[slug]), default=None)


def _passage_order(
    story: Story, members: Sequence[int], units: Mapping[int, Sequence[int]], base: int
) -> list[int]:
    """The quote's passages in the order in which readings print them; where nobody prints two of them
    together, the base's come first and then those of the earlier reading."""
    place = {story.printed[q].ref: q for q in members}
    rank: dict[int, tuple[int, int, int]] = {}
    after: dict[int, set[int]] = defaultdict(set)
    for position, q in enumerate(members):
        row = [story.same.find(i) for i in units[q]]
        before = place.get(story.printed[q].continues or ("", -1))
        if before is not None and units[before]:
            row.insert(0, story.same.find(units[before][-1]))
        for at, passage in enumerate(row):
            here = (int(q != base), position, at)
            rank[passage] = min(rank.get(passage, here), here)
        for earlier, later in pairwise(row):
            if earlier != later:
                after[earlier].add(later)
    return _in_order(rank, after)


def _in_order(rank: Mapping[int, tuple[int, int, int]], after: Mapping[int, set[int]]) -> list[int]:
    """Topological order, the lowest rank first; a circle is opened at its lowest rank."""
    waiting = Counter(later for laters in after.values() for later in laters)
    heap = [(rank[p], p) for p in rank if not waiting[p]]
    heapq.heapify(heap)
    left = dict(sorted((p, r) for p, r in rank.items()))
    order: list[int] = []
    while left:
        passage = heapq.heappop(heap)[1] if heap else min(left, key=lambda p: left[p])
        if left.pop(passage, None) is None:
            continue
        order.append(passage)
        for later in after.get(passage, ()):
            waiting[later] -= 1
            if not waiting[later] and later in left:
                heapq.heappush(heap, (left[later], later))
    return order


def _readings(
    story: Story,
    members: Sequence[int],
    units: Mapping[int, Sequence[int]],
    order: Sequence[int],
    base: int,
    cut: Mapping[int, tuple[Token, ...]],
) -> tuple[Reading, ...]:
    """How each member gives the words of the passages from its first to its last one; it is cut where the
    quote has more before or after them."""
    if len(members) == 1:
        return (Reading(story.printed[members[0]].ref, ("verbatim",), "same"),)
    number = {passage: at for at, passage in enumerate(order)}
    whole = _utterance(story, members, units, order, base, cut)
    readings = []
    for q in members:
        covered = [number[story.same.find(i)] for i in units[q]]
        first, last = min(covered, default=0), max(covered, default=len(order))
        found = set(compare(cut[q], [token for row in whole[first : last + 1] for token in row]))
        if any(whole[:first]) or any(whole[last + 1 :]):
            found.add("truncated")
        relations = tuple(r for r in FAMILY if r in found and (r != "verbatim" or len(found) == 1))
        readings.append(Reading(story.printed[q].ref, relations, family_of(relations)))
    return tuple(readings)


def _utterance(
    story: Story,
    members: Sequence[int],
    units: Mapping[int, Sequence[int]],
    order: Sequence[int],
    base: int,
    cut: Mapping[int, tuple[Token, ...]],
) -> list[list[Token]]:
    """The words of the quote, passage by passage, as the fullest reading of each prints them or the base, if
    it is about as full. Where two passages come from different quotations nobody prints what is between.
    """
    rows: dict[int, dict[int, list[Token]]] = defaultdict(lambda: defaultdict(list))
    for q in members:
        for i, own in _by_passage(story, q, units[q], cut[q]):
            rows[story.same.find(i)][q] += own
    whole: list[list[Token]] = []
    last = None
    for passage in order:
        printed = rows[passage]
        q = min(printed, key=lambda q: (-len(printed[q]), q))
        if len(printed.get(base, ())) >= _AS_FULL * len(printed[q]):
            q = base
        if last is not None and last != q and whole[-1]:
            whole[-1][-1] = whole[-1][-1]._replace(gap=ANY, ends=True)
        whole.append(list(printed.get(q, ())))
        last = q
    return whole


def _by_passage(
    story: Story, q: int, passages: Sequence[int], row: Sequence[Token]
) -> Iterator[tuple[int, list[Token]]]:
    """The words of a quotation, passage by passage."""
    start = story.printed[q].start
    begins = [story.passages[i].span.start - start for i in passages]
    for at, i in enumerate(passages):
        end = begins[at + 1] if at + 1 < len(begins) else len(story.printed[q].text) + 1
        yield i, [t for t in row if (begins[at] if at else 0) <= t.start < end]
