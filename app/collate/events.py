"""Groups dated mentions into events: the same happening, as several outlets date it.

Pairs are judged by `app.collate.happening`; here they are joined, best pair first, and a group grows only
while its members fit each other. Then each event gets its title (the clearest printed clause), its best joint
date, and whether the dates conflict. Set-based: the order of the articles changes nothing.
"""

import re
from collections import Counter, defaultdict
from collections.abc import Iterable, Mapping
from dataclasses import replace
from itertools import combinations

from app.collate.happening import STAGES, Fact, dates_fit, fact_of, score
from app.collate.regroup import regrouped
from app.collate.sequence import ORDERS, first_or_later, order_of, parted
from app.collate.told import named_place
from app.domain.curation import AS_FOUND, Regrouping
from app.domain.dates import DateValue, days_spanned, is_day, may_coincide
from app.domain.groups import Event, EventMention, Ref
from app.domain.mentions import ReadArticle

_COMMON = 80  # a head word in more mentions than this joins nothing by itself
_VAGUE = frozenset(["now", "recent"])  # forms that date nothing by themselves
_OCCASIONS = frozenset(["occasion", "beginning"])  # forms that date by what is told elsewhere
_THINGS = frozenset(["year of a thing", "date of a thing"])  # forms that date a thing named in passing
_SUPERLATIVE = re.compile(r"\b(?:first|only|second|third|last|most|least|worst|best|\w{3,}est) ")
_COMPARED = 160  # characters before "since" in which a superlative stands
_PERFECT = re.compile(r"\b(?:has|have|['’]ve)\b", re.IGNORECASE)
_WEAK_WORDS = (
    "he she it they this that who which and but we i you his her their when if whether as while though "
    "although because since after before speaking asked according for"
)
_WEAK_STARTS = frozenset(_WEAK_WORDS.split())
_JOINING_WORDS = "in on at by during under with from also earlier later last"
_JOINING_STARTS = frozenset(_JOINING_WORDS.split())


def group_events(
    articles: tuple[ReadArticle, ...], resolved: Mapping[Ref, EventMention], edits: Regrouping = AS_FOUND
) -> tuple[Event, ...]:
    """The events of *articles*, dated ones first and in order of time, undated ones last.

    No mention is in two events. In none are: orders ("came hours after…") that no other mention dates; words
    that date nothing ("now") or only compare ("the first since 1992"); undated words of a clause that holds a
    date; the second of two mentions of one clause and date; things dated in passing ("his 2016 campaign")
    that no clause tells of.
    """
    stories: dict[str, list[ReadArticle]] = defaultdict(list)
    for read in articles:
        stories[read.article.story].append(read)
    events = []
    for _, story in sorted(stories.items()):
        reads = {read.article.key: read for read in story}
        facts = [fact for read in story for fact in _facts(read, resolved)]
        hangs_on = {ref: source for read in story for ref, source in _named(read, resolved).items()}
        free = [fact for fact in facts if fact.ref not in hangs_on and not _is_mere_order(fact)]
        groups = [*_groups([fact for fact in free if not _dates_nothing(fact, facts)])]
        _join_states(groups, [fact for fact in free if fact.mention.form == "duration"])
        group_of = {fact.ref: group for group in groups for fact in group}
        for fact in facts:
            if hangs_on.get(fact.ref) in group_of:
                group_of[hangs_on[fact.ref]].append(fact)
        groups = regrouped(groups, lambda fact: fact.ref, edits)
        events += [_event(_once(group), resolved, reads) for group in groups if _tells(group)]
    return tuple(sorted(events, key=_order))


def _is_mere_order(fact: Fact) -> bool:
    """True for an order ("after leaving…") or an occasion whose day no other mention gives."""
    return fact.value is None and (fact.mention.form in ORDERS or fact.mention.form in _OCCASIONS)


def _dates_nothing(fact: Fact, facts: Iterable[Fact]) -> bool:
    """True for words without a date beside one in their clause, and for background ("now", "for years")."""
    if fact.mention.form in _VAGUE or _is_compared(fact):
        return True
    if fact.value is not None:
        return False
    if fact.mention.form == "duration" and (
        _PERFECT.search(fact.clause) or fact.mention.status != "has" or not fact.mention.is_whole
    ):
        return True
    return any(
        other.value is not None
        and other.ref[0] == fact.ref[0]
        and other.mention.clause == fact.mention.clause
        for other in facts
    )


def _is_compared(fact: Fact) -> bool:
    """True for "the first visit since 1992", "the worst in the last decade": nothing lasts since then."""
    at = fact.mention.expression.start - fact.mention.clause.start
    printed = fact.clause[max(0, at) :].lower()
    return printed.startswith("since ") and bool(
        _SUPERLATIVE.search(fact.clause[max(0, at - _COMPARED) : at])
    )


def _once(group: list[Fact]) -> list[Fact]:
    """*group* by article and place, the same clause with the same date once ("tonight … tonight")."""
    kept: dict[object, Fact] = {}
    for fact in sorted(group, key=lambda fact: fact.ref):
        clause = (fact.ref[0], fact.mention.clause, fact.value, fact.mention.form in ORDERS)
        kept.setdefault(clause, fact)
    return list(kept.values())


def _tells(group: Iterable[Fact]) -> bool:
    """True if some clause tells a happening, and not only a thing with its year."""
    return any(fact.mention.is_whole or fact.mention.form not in _THINGS for fact in group)


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


def _join_states(groups: list[list[Fact]], durations: list[Fact]) -> None:
    """Adds each "for decades" to the group of the state that another article dates by its beginning."""
    grouped = {fact.ref for group in groups for fact in group}
    lasting = [
        (fact, group) for group in groups for fact in group if fact.value and fact.value.edtf.endswith("/..")
    ]
    for fact in durations:
        if fact.ref not in grouped:
            alike = [
                (-weight, other.ref, group) for other, group in lasting if (weight := score(fact, other))
            ]
            if alike:
                min(alike, key=lambda one: one[:2])[2].append(fact)


def _candidates(facts: list[Fact]) -> set[tuple[int, int]]:
    """Pairs worth comparing: those with a head word, a speaker or a year of beginning in common."""
    places: dict[str, list[int]] = defaultdict(list)
    pairs: set[tuple[int, int]] = set()
    for index, fact in enumerate(facts):
        for head in fact.likeness.heads:
            places[head].append(index)
        if fact.offset_kind in STAGES:
            places["stage"].append(index)
        if fact.speaker:
            places["speaker " + fact.speaker].append(index)
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


def _event(
    group: list[Fact], resolved: Mapping[Ref, EventMention], reads: Mapping[str, ReadArticle]
) -> Event:
    values = [fact.value for fact in group if fact.value]
    disputed = any(is_day(a) and is_day(b) and not may_coincide(a, b) for a, b in combinations(values, 2))
    value = _joint(values)
    label = min(group, key=lambda fact: _unclear(fact, value))
    orders = tuple(order for fact in group if (order := order_of(reads[fact.ref[0]], fact)))
    apart = parted(orders, [reads[order.mention[0]].article.body for order in orders]) or first_or_later(
        group
    )
    mentions = tuple(resolved[fact.ref] for fact in group)
    return Event(label.ref, value, disputed or apart, mentions, orders, apart)


def _joint(values: list[DateValue]) -> DateValue | None:
    """The most precise value; among equals the one most mentions have, then the earliest."""
    counts = Counter(values)
    return min(counts, key=lambda value: (days_spanned(value), -counts[value], value.edtf), default=None)


def _unclear(fact: Fact, value: DateValue | None) -> tuple[int, Ref]:
    """How badly a clause would do as the title of an event dated *value*: the lower the better."""
    words = fact.clause.split()
    first = words[0].strip("“\"‘'").lower() if words else ""
    faults = 3 * (fact.value is None) + 3 * (fact.mention.form in ORDERS) + 6 * (not fact.mention.is_whole)
    faults += 4 * (fact.value != value) + 2 * (first in _JOINING_STARTS)
    faults += 3 * (first in _WEAK_STARTS) + 2 * (not fact.clause[:1].isupper())
    faults += 2 * (fact.clause[:1] in "“\"‘'") + (len(words) < 6) + (len(words) > 24) + (len(words) > 36)
    faults -= (fact.mention.value is not None) + min(2, len(fact.likeness.names) // 2)
    return faults, fact.ref


def _order(event: Event) -> tuple[bool, str, str, Ref]:
    value = event.value
    if value is None:
        return True, "", "", event.label
    if value.earliest is None:  # "or earlier" comes before the day itself
        return False, value.latest or "", "", event.label
    return False, value.earliest, value.latest or "9999", event.label
