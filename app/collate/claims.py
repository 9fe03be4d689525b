"""Groups assertions into claims: what several articles of a story state about the same matter.

Two assertions are joined when their wording is alike and they share a name; each joins others only while it
stays alike to the whole group. How the members' values differ is decided in `app.collate.stances`. An
assertion that no other article has is a claim of its own when it names somebody and says something of it.
Set-based: the order of the articles changes nothing.
"""

from collections import defaultdict
from collections.abc import Iterable, Mapping, Sequence
from dataclasses import dataclass
from itertools import combinations

from app.collate.amounts import are_aged, counts_alike
from app.collate.clashes import find_inconsistencies
from app.collate.listed import share_a_list
from app.collate.matter import Matter, likeness, matters
from app.collate.ranks import ranks_alike
from app.collate.regroup import regrouped
from app.collate.slots import Comparer, affinity
from app.collate.stances import is_readable, make_claim
from app.collate.states import states_alike
from app.collate.tenure import tell_of_one_tenure
from app.collate.venues import births_alike
from app.domain.claims import Claim, Inconsistency
from app.domain.curation import AS_FOUND, Regrouping
from app.domain.groups import EventMention, Ref
from app.domain.mentions import ReadArticle

_ALIKE, _MUTUAL, _OWN = 0.42, 0.28, 0.62  # across articles; as each other's best; within one article
_NEARLY = 0.85  # of the best is as good as the best
_BORROWED = 0.28  # likeness at which assertions of different claims are shown together
_SUITED = 0.15  # the same on average with those of a group
_CLASHING = 0.12  # the same where they clash
_SMALL, _LARGE, _FEW = 0.3, 0.6, 4  # likeness on average to join groups of few pairs, or of more
_SURE = 0.55  # likeness with one of another article below which it is shown as matched loosely
_ONE_WORD, _ONE_NAME, _NAMES = 0.4, 0.5, 0.4  # likeness that one shared word or name asks for, or names alone
_COMMON = 80  # a term of more clauses than this proposes no pair
_LONE_TERMS = 5


@dataclass(frozen=True, slots=True)
class Claims:
    """The claims of a corpus, by story, and the values that clash within one article."""

    claims: tuple[Claim, ...]
    inconsistencies: tuple[Inconsistency, ...]


def group_claims(
    articles: Sequence[ReadArticle],
    resolved: Mapping[Ref, EventMention] | None = None,
    edits: Regrouping = AS_FOUND,
) -> Claims:
    """The claims of *articles*, as corrected by *edits*; *resolved* are their dates
    (`app.collate.chronology`)."""
    stories: dict[str, list[ReadArticle]] = defaultdict(list)
    for read in sorted(articles, key=lambda read: read.article.key):
        stories[read.article.story].append(read)
    claims: list[Claim] = []
    clashes: list[Inconsistency] = []
    for _, story in sorted(stories.items()):
        found = matters(story)
        comparer = Comparer({read.article.key: read.article.body for read in story}, resolved or {}, found)
        pairs = _candidates(found)
        within = [(found[a], found[b]) for a, b in sorted(pairs) if found[a].ref[0] == found[b].ref[0]]
        clashes += find_inconsistencies(story, found, within, comparer)
        scores = {pair: score for pair in pairs if (score := _score(found, *pair))}
        groups = _edited(found, _groups(found, scores), edits)
        borrowed = _borrowed(found, pairs, scores, groups, comparer)
        for number, group in enumerate(groups):
            own = [found[index] for index in group]
            told = edits.named & {matter.ref for matter in own}
            if number in borrowed or told or len({matter.ref[0] for matter in own}) > 1 or _is_worth(own):
                others = [found[index] for index in sorted(borrowed.get(number, ()))]
                alone = told & edits.apart
                others = [one for one in others if not (alone or one.ref in edits.apart)]
                shown = [*group, *sorted(borrowed.get(number, ()))]
                loose = {found[index].ref for index in shown if _is_loose(found, scores, index, shown)}
                claims.append(make_claim(own, others, story, comparer, loose))
    return Claims(tuple(claims), tuple(clashes))


def _edited(found: Sequence[Matter], groups: Iterable[list[int]], edits: Regrouping) -> list[list[int]]:
    """*groups* as an editor corrected them, the indices of each in order."""
    return [sorted(group) for group in regrouped(groups, lambda index: found[index].ref, edits)]


def _borrowed(
    found: Sequence[Matter],
    candidates: Iterable[tuple[int, int]],
    scores: Mapping[tuple[int, int], float],
    groups: Sequence[list[int]],
    comparer: Comparer,
) -> dict[int, set[int]]:
    """Assertions shown with another group too, by the number of that group; each in one at most.

    Those that clash with one of it, or surely differ from it in one thing, are shown with the larger of the
    two groups, of equals the first, unless they suit the smaller alone. One that tells its own matter and,
    besides, that of a group without its article is shown there: an assertion of several parts can be near
    to two.
    """
    group_of = {index: number for number, group in enumerate(groups) for index in group}
    borrowed: dict[int, set[int]] = defaultdict(set)
    taken: set[int] = set()
    place = {matter.ref: index for index, matter in enumerate(found)}
    counted = [(place[a], place[b]) for a, b in comparer.counts]
    likely = {**_of_one_subject(found, candidates, scores), **scores}
    likely |= {pair: max(likely.get(pair, 0.0), _CLASHING) for pair in counted}
    pairs = sorted((-score, a, b) for (a, b), score in likely.items() if score >= _CLASHING)
    apart = [
        (-score, a, b)
        for score, a, b in pairs
        if a in group_of
        and b in group_of
        and group_of[a] != group_of[b]
        and found[a].ref[0] != found[b].ref[0]
    ]
    for _, a, b in apart:
        if not any(difference.is_of_one for difference in comparer.differences(found[a], found[b])):
            continue
        one, other = group_of[a], group_of[b]
        places = sorted([(one, b), (other, a)], key=lambda place: (-len(groups[place[0]]), place[0]))
        host, guest = next((p for p in places if _suits(likely, p[1], groups[p[0]])), places[0])
        if guest not in taken:
            taken.add(guest)
            borrowed[host].add(guest)
    best = _best(found, scores)
    for score, a, b in apart:
        if b in borrowed.get(group_of[a], ()) or a in borrowed.get(group_of[b], ()):
            continue
        if (a, b) not in scores or score < _BORROWED:
            continue
        if score < _NEARLY * max(best[a, found[b].ref[0]], best[b, found[a].ref[0]]):
            continue
        for host, guest in sorted(
            ((group_of[a], b), (group_of[b], a)), key=lambda pair: len(groups[pair[0]])
        ):
            present = {found[index].ref[0] for index in (*groups[host], *borrowed[host])}
            shown = (*groups[host], *borrowed[host])
            if guest not in taken and found[guest].ref[0] not in present and _suits(scores, guest, shown):
                taken.add(guest)
                borrowed[host].add(guest)
                break
    return borrowed


def _of_one_subject(
    found: Sequence[Matter], candidates: Iterable[tuple[int, int]], scores: Mapping[tuple[int, int], float]
) -> dict[tuple[int, int], float]:
    """The likeness of those pairs without a score that have one subject: enough to be seen to clash."""
    return {
        (a, b): max(likeness(found[a], found[b]), _CLASHING * tell_of_one_tenure(found[a], found[b]))
        for a, b in candidates
        if (a, b) not in scores
        and found[a].ref[0] != found[b].ref[0]
        and found[a].subject & found[b].subject & found[a].own.keys() & found[b].own.keys()
    }


def _is_loose(
    found: Sequence[Matter], scores: Mapping[tuple[int, int], float], index: int, shown: Sequence[int]
) -> bool:
    """True if an assertion is little like any of another article that it is shown with."""
    others = [one for one in shown if found[one].ref[0] != found[index].ref[0]]
    best = max((scores.get((min(index, one), max(index, one)), 0.0) for one in others), default=_SURE)
    return best < _SURE


def _suits(scores: Mapping[tuple[int, int], float], guest: int, shown: Sequence[int]) -> bool:
    """True if *guest* is alike to those shown together, on average."""
    total = sum(scores.get((min(guest, one), max(guest, one)), 0.0) for one in shown)
    return total >= _SUITED * len(shown)


def _is_worth(group: list[Matter]) -> bool:
    """True for a matter of one article that can be read alone, names somebody and says enough of it."""
    return any(
        m.names
        and len(m.own) >= _LONE_TERMS
        and m.assertion.kind == "body"
        and m.assertion.subject
        and is_readable(m)
        for m in group
    )


def _groups(found: Sequence[Matter], scores: Mapping[tuple[int, int], float]) -> Iterable[list[int]]:
    """Disjoint groups of indices, joined along the surest pairs while the group as a whole stays alike."""
    best = _best(found, scores)
    edges = sorted((-score, a, b) for (a, b), score in scores.items() if _holds(found, a, b, score, best))
    group_of = {index: [index] for index in range(len(found))}
    for _, a, b in edges:
        left, right = group_of[a], group_of[b]
        if left is not right and _fits(scores, left, right):
            left.extend(right)
            for index in right:
                group_of[index] = left
    seen: set[int] = set()
    for index in range(len(found)):
        if index not in seen:
            seen.update(group_of[index])
            yield sorted(group_of[index])


def _candidates(found: Sequence[Matter]) -> set[tuple[int, int]]:
    places: dict[str, list[int]] = defaultdict(list)
    for index, matter in enumerate(found):
        for term in matter.own:
            places[term].append(index)
    pairs: set[tuple[int, int]] = set()
    for members in places.values():
        if len(members) <= _COMMON:
            pairs.update(combinations(members, 2))
    return pairs


def _score(found: Sequence[Matter], a: int, b: int) -> float:
    """The likeness of two clauses that share a name and another word; 0 for others."""
    first, second = found[a], found[b]
    shared = first.own.keys() & second.own.keys()
    others = sum(1 for term in shared if term[0] != "@")
    besides = counts_alike(first, second) + ranks_alike(first, second) + states_alike(first, second)
    besides += births_alike(first, second)
    if len(shared) + besides < 2 and not share_a_list(first, second):
        alike = likeness(first, second)
        return alike if shared and alike >= (_ONE_WORD if others else _ONE_NAME) else 0.0
    if not others and not share_a_list(first, second):
        alike = likeness(first, second)
        if are_aged(first, second):
            return max(alike, _CLASHING)
        if alike >= _NAMES:
            return alike
        return alike + affinity(first, second) if births_alike(first, second) else 0.0
    return likeness(first, second) + affinity(first, second)


def _best(found: Sequence[Matter], scores: Mapping[tuple[int, int], float]) -> dict[tuple[int, str], float]:
    """The highest score of each assertion with any of each other article."""
    best: dict[tuple[int, str], float] = defaultdict(float)
    for (a, b), score in scores.items():
        for one, other in ((a, b), (b, a)):
            key = (one, found[other].ref[0])
            best[key] = max(best[key], score)
    return best


def _holds(
    found: Sequence[Matter], a: int, b: int, score: float, best: Mapping[tuple[int, str], float]
) -> bool:
    if found[a].ref[0] == found[b].ref[0]:
        return score >= _OWN
    if score >= _ALIKE:
        return True
    least = _NEARLY * max(best[a, found[b].ref[0]], best[b, found[a].ref[0]])
    return score >= max(_MUTUAL, least)


def _fits(scores: Mapping[tuple[int, int], float], left: list[int], right: list[int]) -> bool:
    """True if the pairs across two groups are alike on average."""
    if len(left) == len(right) == 1:
        return True
    total = sum(scores.get((min(a, b), max(a, b)), 0.0) for a in left for b in right)
    pairs = len(left) * len(right)
    return total >= (_SMALL if pairs <= _FEW else _LARGE) * pairs
