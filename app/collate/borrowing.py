"""Assertions that are shown with the claim of another group too: what clashes with it, or is near to it.

An assertion of several parts ("Three men stole 42 coins on Monday") belongs to one group, and can part from
what another group tells. The groups themselves are made in `app.collate.claims`.
"""

from collections import defaultdict
from collections.abc import Iterable, Iterator, Mapping, Sequence

from app.collate.matter import Matter, likeness
from app.collate.slots import Comparer
from app.collate.tenure import tell_of_one_tenure

NEARLY = 0.85  # of the best is as good as the best
_NEAR = 0.28  # chance to tell of one matter at which assertions of different claims are shown together
_SUITED = 0.15  # the same on average with those of a group
_CLASHING = 0.12  # the same where they clash

Pair = tuple[int, int]
Scores = Mapping[Pair, float]


class Borrowing:
    """Which assertions each group borrows, by their places in *found*; each is borrowed once at most.

    *scores* are the chances of pairs to tell of one matter, *groups* the places of each group, *best* the
    highest score of an assertion with any of an article.
    """

    def __init__(
        self,
        found: Sequence[Matter],
        scores: Scores,
        groups: Sequence[list[int]],
        best: Mapping[tuple[int, str], float],
    ) -> None:
        self._found, self._scores, self._groups, self._best = found, scores, groups, best
        self._group_of = {index: number for number, group in enumerate(groups) for index in group}
        self._taken: set[int] = set()
        self.borrowed: dict[int, set[int]] = defaultdict(set)

    def borrow(self, candidates: Iterable[Pair], comparer: Comparer) -> None:
        """Borrow what clashes among *candidates*, then what is near."""
        likely = self._likely(candidates, comparer)
        apart = [
            (a, b, score)
            for score, a, b in sorted((-score, a, b) for (a, b), score in likely.items())
            if -score >= _CLASHING and self._are_apart(a, b)
        ]
        for a, b, _ in apart:
            if any(one.is_of_one for one in comparer.differences(self._found[a], self._found[b])):
                self._borrow_clashing(a, b, likely)
        for a, b, score in apart:
            if (a, b) in self._scores and -score >= _NEAR:
                self._borrow_near(a, b, -score)

    def _likely(self, candidates: Iterable[Pair], comparer: Comparer) -> Scores:
        """How alike those pairs are that may clash: those with a score, with one subject, or counted so."""
        place = {matter.ref: index for index, matter in enumerate(self._found)}
        counted = [ordered((place[a], place[b])) for a, b in (*comparer.counts, *comparer.weighed)]
        likely = {**dict(self._of_one_subject(candidates)), **self._scores}
        return likely | {pair: max(likely.get(pair, 0.0), _CLASHING) for pair in counted}

    def _of_one_subject(self, candidates: Iterable[Pair]) -> Iterator[tuple[Pair, float]]:
        """The likeness of those pairs without a score that have one subject: enough to be seen to clash."""
        for a, b in candidates:
            x, y = self._found[a], self._found[b]
            if (a, b) in self._scores or x.ref[0] == y.ref[0]:
                continue
            if x.subject & y.subject & x.own.keys() & y.own.keys():
                yield (a, b), max(likeness(x, y), _CLASHING * tell_of_one_tenure(x, y))

    def _are_apart(self, a: int, b: int) -> bool:
        """True for assertions of two articles and two groups."""
        one, other = self._group_of.get(a), self._group_of.get(b)
        is_shown = one is not None and other is not None and one != other
        return is_shown and self._found[a].ref[0] != self._found[b].ref[0]

    def _borrow_clashing(self, a: int, b: int, likely: Scores) -> None:
        """Show *a* with the group of *b* or *b* with that of *a*: with the larger, of equals the first,
        unless only one suits the other's."""
        groups = self._groups
        places = sorted(
            [(self._group_of[a], b), (self._group_of[b], a)],
            key=lambda place: (-len(groups[place[0]]), place[0]),
        )
        suited = (place for place in places if self._suits(likely, place[1], groups[place[0]]))
        host, guest = next(suited, places[0])
        if guest not in self._taken:
            self._take(host, guest)

    def _borrow_near(self, a: int, b: int, score: float) -> None:
        """Show one of two near assertions with the group of the other, if that has none of its article."""
        one, other = self._group_of[a], self._group_of[b]
        if b in self.borrowed.get(one, ()) or a in self.borrowed.get(other, ()):
            return
        first, second = self._found[a].ref[0], self._found[b].ref[0]
        if score < NEARLY * max(self._best[a, second], self._best[b, first]):
            return
        for host, guest in sorted(((one, b), (other, a)), key=lambda pair: len(self._groups[pair[0]])):
            shown = (*self._groups[host], *self.borrowed[host])
            present = {self._found[index].ref[0] for index in shown}
            is_new = guest not in self._taken and self._found[guest].ref[0] not in present
            if is_new and self._suits(self._scores, guest, shown):
                self._take(host, guest)
                return

    def _take(self, host: int, guest: int) -> None:
        self._taken.add(guest)
        self.borrowed[host].add(guest)

    def _suits(self, scores: Scores, guest: int, shown: Sequence[int]) -> bool:
        """True if *guest* is alike to those shown together, on average."""
        total = sum(scores.get(ordered((guest, one)), 0.0) for one in shown)
        return total >= _SUITED * len(shown)


def ordered(pair: Pair) -> Pair:
    """The smaller place first."""
    return min(pair), max(pair)
