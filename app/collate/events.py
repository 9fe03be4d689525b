"""Groups dated mentions into events: the same happening, as several outlets date it.

Pairs are judged by `app.collate.happening`; here they are joined, best pair first, and a group grows only
while its members fit each other. Then each event gets its title (the clearest printed clause), its best joint
date, and whether the dates conflict. Set-based: the order of the articles changes nothing.
"""

from collections import Counter, defaultdict
from collections.abc import Iterable, Mapping
from dataclasses import replace
from itertools import combinations

from app.collate.happening import Fact, dates_fit, fact_of, score
from app.collate.told import named_place
from app.domain.dates import DateValue, days_spanned, is_day, may_coincide
from app.domain.groups import Event, EventMention, Ref
from app.domain.mentions import ReadArticle

_COMMON = 80  # a head word in more mentions than this joins nothing by itself
ORDERS = frozenset(
    ["order", "hours after", "order in sentence"]
)  # forms that only place one event by another
_WEAK_STARTS = frozenset(
    [
        "he",
        "she",
        "it",
        "they",
        "this",
        "that",
        "who",
        "which",
        "and",
        "but",
        "we",
        "i",
        "you",
        "his",
        "her",
        "their",
    ]
)


def group_events(
    articles: tuple[ReadArticle, ...], resolved: Mapping[Ref, EventMention]
) -> tuple[Event, ...]:
    """The events of *articles*, dated ones first and in order of time, undated ones last.

    Every mention is in exactly one event, except orders ("came hours after…") that no other mention dates.
    """
    stories: dict[str, list[ReadArticle]] = defaultdict(list)
    for read in articles:
        stories[read.article.story].append(read)
    events = []
    for _, story in sorted(stories.items()):
        facts = [fact for read in story for fact in _facts(read, resolved)]
        hangs_on = {ref: source for read in story for ref, source in _named(read, resolved).items()}
        free = [fact for fact in facts if fact.ref not in hangs_on and not _is_mere_order(fact)]
        groups = [*_groups(free)]
        group_of = {fact.ref: group for group in groups for fact in group}
        for fact in facts:
            if fact.ref in hangs_on:
                group_of[hangs_on[fact.ref]].append(fact)
        events += [_event(sorted(group, key=lambda fact: fact.ref), resolved) for group in groups]
    return tuple(sorted(events, key=_order))


def _is_mere_order(fact: Fact) -> bool:
    """True for an order ("after leaving…") whose event no other mention dates."""
    return fact.mention.form in ORDERS and fact.value is None


def _facts(read: ReadArticle, resolved: Mapping[Ref, EventMention]) -> list[Fact]:
    key = read.article.key
    facts = [fact_of(read, (key, index), resolved[key, index]) for index in range(len(read.found.dates))]
    sayings = Counter((fact.speaker, fact.value) for fact in facts if fact.mention.offset != "event")
    return [
        replace(fact, is_only_saying=fact.speaker is not None and sayings[fact.speaker, fact.value] == 1)
        for fact in facts
    ]


def _named(read: ReadArticle, resolved: Mapping[Ref, EventMention]) -> dict[Ref, Ref]:
    """The mentions that only place a named event ("The announcement came…"), with the one that dates it.

    "X followed Y" is left out: it tells of Y.
    """
    key, body = read.article.key, read.article.body
    values = [resolved[key, index].value for index in range(len(read.found.dates))]
    named = {}
    for index, mention in enumerate(read.found.dates):
        if mention.offset == "event" and not mention.expression.of(body).startswith("follow"):
            place = named_place(read, index, values)
            if place is not None:
                named[key, index] = (key, place)
    return named


def _groups(facts: list[Fact]) -> Iterable[list[Fact]]:
    """Disjoint groups of facts, joined along the surest pairs."""
    facts = sorted(facts, key=lambda fact: fact.ref)
    pairs = sorted(
        (-weight, facts[a].ref, facts[b].ref, a, b)
        for a, b in _candidates(facts)
        if (weight := score(facts[a], facts[b])) > 0
    )
    scored = {(a, b) for _, _, _, a, b in pairs}
    group_of = {index: [index] for index in range(len(facts))}
    for _, _, _, a, b in pairs:
        left, right = group_of[a], group_of[b]
        if left is not right and _may_join(facts, left, right, scored):
            left.extend(right)
            for index in right:
                group_of[index] = left
    seen: set[int] = set()
    for index in range(len(facts)):
        if index not in seen:
            seen.update(group_of[index])
            yield sorted((facts[i] for i in group_of[index]), key=lambda fact: fact.ref)


def _candidates(facts: list[Fact]) -> set[tuple[int, int]]:
    """Pairs worth comparing: those with a head word, a speaker, a term or a year of beginning in common."""
    places: dict[str, list[int]] = defaultdict(list)
    pairs: set[tuple[int, int]] = set()
    for index, fact in enumerate(facts):
        for head in fact.likeness.heads:
            places[head].append(index)
        if fact.speaker:
            places["speaker " + fact.speaker].append(index)
        if fact.mention.form == "term of office":
            places["term of office"].append(index)
        if fact.likeness.begins and fact.value:
            places["beginning " + fact.value.edtf[:4]].append(index)
    for members in places.values():
        if len(members) <= _COMMON:
            pairs.update(combinations(members, 2))
    return pairs


def _may_join(facts: list[Fact], left: list[int], right: list[int], scored: set[tuple[int, int]]) -> bool:
    """True if at least half of the pairs across are alike and none has dates that exclude each other."""
    alike = 0
    for a in left:
        for b in right:
            pair = (min(a, b), max(a, b))
            if pair in scored:
                alike += 1
            elif facts[a].value and facts[b].value and not dates_fit(facts[a], facts[b]):
                return False
    sides = min(len(left), len(right))
    return alike * 2 >= len(left) * len(right) or alike >= 2 * sides


def _event(group: list[Fact], resolved: Mapping[Ref, EventMention]) -> Event:
    values = [fact.value for fact in group if fact.value]
    disputed = any(is_day(a) and is_day(b) and not may_coincide(a, b) for a, b in combinations(values, 2))
    label = min(group, key=_unclear)
    return Event(label.ref, _joint(values), disputed, tuple(resolved[fact.ref] for fact in group))


def _joint(values: list[DateValue]) -> DateValue | None:
    """The most precise value; among equals the one most mentions have, then the earliest."""
    counts = Counter(values)
    return min(counts, key=lambda value: (days_spanned(value), -counts[value], value.edtf), default=None)


def _unclear(fact: Fact) -> tuple[int, Ref]:
    """How badly a clause would do as a title: the lower the better."""
    words = fact.clause.split()
    first = words[0].strip("“\"‘'").lower() if words else ""
    faults = 3 * (fact.value is None) + 3 * (fact.mention.offset == "event")
    faults += 3 * (first in _WEAK_STARTS) + 2 * (not fact.clause[:1].isupper())
    faults += 2 * (fact.clause[:1] in "“\"‘'") + (len(words) < 6) + (len(words) > 24) + (len(words) > 36)
    faults -= (fact.mention.value is not None) + min(2, len(fact.likeness.names) // 2)
    return faults, fact.ref


def _order(event: Event) -> tuple[bool, str, str, Ref]:
    value = event.value
    if value is None:
        return True, "", "", event.label
    return False, value.earliest or value.latest or "", value.latest or "9999", event.label
