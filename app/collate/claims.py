"""Groups assertions into claims: what several articles of a story state about the same matter.

Two assertions are joined when they likely tell of one matter (`app.collate.kinship`); each joins others only
while the group as a whole stays likely. How the members' values differ is decided in `app.collate.stances`.
An assertion that no other article has is a claim of its own when it names somebody and says something of it.
Set-based: the order of the articles changes nothing.
"""

from collections import defaultdict
from collections.abc import Iterable, Mapping, Sequence
from dataclasses import dataclass
from itertools import combinations

from app.collate.amounts import are_aged, counts_alike
from app.collate.borrowing import NEARLY, Borrowing
from app.collate.clashes import find_inconsistencies
from app.collate.kinship import kinship
from app.collate.listed import share_a_list
from app.collate.matter import Matter, likeness, matters
from app.collate.ranks import ranks_alike
from app.collate.regroup import regrouped
from app.collate.slots import Comparer, affinity
from app.collate.stances import is_readable, make_claim
from app.collate.states import states_alike
from app.collate.venues import births_alike
from app.domain.claims import Claim, Inconsistency
from app.domain.curation import AS_FOUND, Regrouping
from app.domain.groups import EventMention, Ref
from app.domain.mentions import ReadArticle

_ALIKE, _MUTUAL, _OWN = 0.3, 0.2, 0.62  # chances across articles; as each other's best; within one article
_CLASHING = 0.12  # the same where they clash
_SMALL, _LARGE, _FEW = 0.2, 0.4, 4  # chance on average to join groups of few pairs, or of more
_SURE = 0.7  # chance with one of another article below which it is shown as matched loosely
_NEARLY_SAME = 0.7  # likeness that is kept whatever the chance
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
        pairs = candidates_of(found)
        within = [(found[a], found[b]) for a, b in sorted(pairs) if found[a].ref[0] == found[b].ref[0]]
        clashes += find_inconsistencies(story, found, within, comparer)
        scores = {pair: score for pair in pairs if (score := score_of(found, *pair))}
        scores = _weighed(found, pairs, scores, comparer)
        groups = _edited(found, _groups(found, scores), edits)
        borrowing = Borrowing(found, scores, groups, _best(found, scores))
        borrowing.borrow(pairs, comparer)
        borrowed = borrowing.borrowed
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


def _weighed(
    found: Sequence[Matter],
    pairs: Iterable[tuple[int, int]],
    scores: Mapping[tuple[int, int], float],
    comparer: Comparer,
) -> dict[tuple[int, int], float]:
    """*scores*, those of two articles as the chance that both tell of one matter.

    Nearly the same words keep their score.
    """
    kept = {
        (a, b): score
        for (a, b), score in scores.items()
        if found[a].ref[0] == found[b].ref[0] or score >= _NEARLY_SAME
    }
    for pair, chance in kinship(found, pairs, scores, comparer.weighed.likely, comparer.texts).items():
        kept[pair] = max(chance, kept.get(pair, 0.0))
    return kept


def _edited(found: Sequence[Matter], groups: Iterable[list[int]], edits: Regrouping) -> list[list[int]]:
    """*groups* as an editor corrected them, the indices of each in order."""
    return [sorted(group) for group in regrouped(groups, lambda index: found[index].ref, edits)]


def _is_loose(
    found: Sequence[Matter], scores: Mapping[tuple[int, int], float], index: int, shown: Sequence[int]
) -> bool:
    """True if an assertion tells less than surely of one matter with any of another article shown with it."""
    others = [one for one in shown if found[one].ref[0] != found[index].ref[0]]
    best = max((scores.get((min(index, one), max(index, one)), 0.0) for one in others), default=_SURE)
    return best < _SURE


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


def candidates_of(found: Sequence[Matter]) -> set[tuple[int, int]]:
    """The pairs of assertions that share a term which is not in too many clauses, by their places."""
    places: dict[str, list[int]] = defaultdict(list)
    for index, matter in enumerate(found):
        for term in matter.own:
            places[term].append(index)
    pairs: set[tuple[int, int]] = set()
    for members in places.values():
        if len(members) <= _COMMON:
            pairs.update(combinations(members, 2))
    return pairs


def score_of(found: Sequence[Matter], a: int, b: int) -> float:
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
    least = NEARLY * max(best[a, found[b].ref[0]], best[b, found[a].ref[0]])
    return score >= max(_MUTUAL, least)


def _fits(scores: Mapping[tuple[int, int], float], left: list[int], right: list[int]) -> bool:
    """True if the pairs across two groups are alike on average."""
    if len(left) == len(right) == 1:
        return True
    total = sum(scores.get((min(a, b), max(a, b)), 0.0) for a in left for b in right)
    pairs = len(left) * len(right)
    return total >= (_SMALL if pairs <= _FEW else _LARGE) * pairs
