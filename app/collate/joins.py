"""Which passages of one story are the same words of the same speaker.

In four steps, each on what the steps before it joined: long passages by their words; fragments, if just one
utterance of the speaker holds them or the sentence around them decides; what follows or precedes a marked
cut, if another outlet prints it on; single words, by the sentence around them. Each step looks at sets in a
fixed order, so that the order of articles changes nothing.
"""

from collections import defaultdict
from collections.abc import Callable, Hashable, Iterator, Sequence

from app.collate.candidates import Passages
from app.collate.fits import FRAGMENT, content, fragment_of, nearly_identical, same_words
from app.collate.passages import Passage, Printed, stem
from app.collate.wording import ELLIPSIS, has_ellipsis, tokens

_SHARED_CONTEXT = 2  # telling words that must be shared where the words alone decide nothing
_CROWD = 24  # occurrences of a telling word up to which single words are compared around it
_JUNCTION = 3  # words that must agree on the side of a marked cut


class Unions:
    """Disjoint sets of integers; the smallest member stands for its set."""

    def __init__(self, size: int) -> None:
        self._parent = list(range(size))

    def find(self, i: int) -> int:
        """The smallest member of the set of *i*."""
        while self._parent[i] != i:
            self._parent[i] = self._parent[self._parent[i]]
            i = self._parent[i]
        return i

    def join(self, i: int, j: int) -> None:
        """Make one set of the sets of *i* and *j*."""
        a, b = self.find(i), self.find(j)
        self._parent[max(a, b)] = min(a, b)


class Story:
    """The passages of one story while they are being joined. *same* holds sets of passages that are the same
    words, *utterances* sets of quotations that belong together."""

    def __init__(self, printed: Sequence[Printed], passages: Sequence[Passage]) -> None:
        self.printed = printed
        self.passages = passages
        self.same = Unions(len(passages))
        self.utterances = Unions(len(printed))
        self._voice = [_voice(printed[p.quotation]) for p in passages]

    def join_all(self) -> None:
        """Take all steps."""
        self._join_equal()
        self._join_long()
        self._join_fragments()
        self._join_across_cuts()
        self._join_single_words()

    def _join(self, i: int, j: int) -> None:
        self.same.join(i, j)
        self.utterances.join(self.passages[i].quotation, self.passages[j].quotation)

    def _join_equal(self) -> None:
        """Passages of one voice with equal words, stock phrases apart."""
        first: dict[tuple[Hashable, tuple[str, ...]], int] = {}
        for i, passage in enumerate(self.passages):
            telling = content(passage.words)
            if self._voice[i] is None or len(passage.words) < 2 or not telling:
                continue
            known = first.setdefault((self._voice[i], tuple(passage.words)), i)
            if known != i:
                self._join(known, i)

    def _join_long(self) -> None:
        """Passages of six words and more: same voice and mostly the same words, or no contradicting speaker
        and nearly all the same words."""
        heads = self._heads(lambda p: len(p.words) > FRAGMENT)
        words = [self.passages[i].words for i in heads]
        for a, b in Passages(words, [self._voice[i] for i in heads]).sharing_a_run(3):
            i, j = heads[a], heads[b]
            if (
                self._voice[i] is not None
                and self.same.find(i) != self.same.find(j)
                and same_words(words[a], words[b])
            ):
                self._join(i, j)
        layers = [self.printed[self.passages[i].quotation].layer for i in heads]
        for a, b in Passages(words, layers).sharing_a_run(5):
            i, j = heads[a], heads[b]
            if (
                self.same.find(i) != self.same.find(j)
                and self._may_agree(i, j)
                and nearly_identical(words[a], words[b])
            ):
                self._join(i, j)

    def _heads(self, chosen: Callable[[Passage], bool]) -> list[int]:
        """One passage for each set of equal words of one voice, and all without a voice."""
        return [
            i
            for i, p in enumerate(self.passages)
            if chosen(p) and (self._voice[i] is None or not self._is_repeated(i))
        ]

    def _is_repeated(self, i: int) -> bool:
        head = self.same.find(i)
        return head != i and self.passages[head].words == self.passages[i].words

    def _may_agree(self, i: int, j: int) -> bool:
        """True if two passages can be one person's words although their speakers are not known to be one."""
        a, b = (self.printed[self.passages[k].quotation] for k in (i, j))
        return a.speaker == b.speaker or not (a.sure and b.sure)

    def _join_fragments(self) -> None:
        """Passages of two to five words, the longest first."""
        heads = self._heads(lambda p: len(p.words) > 1)
        passages = Passages([self.passages[i].words for i in heads], [self._voice[i] for i in heads])
        fragments = [
            a
            for a, i in enumerate(heads)
            if len(self.passages[i].words) <= FRAGMENT and self._voice[i] is not None
        ]
        holders: dict[int, list[int]] = defaultdict(list)
        for a, b in passages.holding(fragments, skipped=2):
            i, j = heads[a], heads[b]
            if len(self.passages[j].words) >= len(self.passages[i].words) and self._holds(j, i):
                holders[i].append(j)
        for i in sorted(holders, key=lambda k: (-len(self.passages[k].words), self.passages[k].words, k)):
            chosen = self._clearest(i, holders[i])
            if chosen is not None:
                self._join(chosen, i)

    def _holds(self, long: int, short: int) -> bool:
        return fragment_of(self.passages[short].words, self.passages[long].words)

    def _clearest(self, i: int, holders: Sequence[int]) -> int | None:
        """The holder to join a fragment to: any of them if all are one utterance, otherwise the one whose
        words and surroundings share most with those of the fragment, if it is one."""
        utterances = {self.utterances.find(self.passages[j].quotation) for j in holders}
        utterances.discard(self.utterances.find(self.passages[i].quotation))
        if len(utterances) < 2:
            return self._fullest(holders)
        shared = dict.fromkeys(utterances, 0)
        for j in holders:
            u = self.utterances.find(self.passages[j].quotation)
            if u in shared:
                shared[u] = max(shared[u], self._common_context(i, j))
        (best, most), (_, second) = sorted(shared.items(), key=lambda s: (-s[1], s[0]))[:2]
        if most < _SHARED_CONTEXT or most == second:
            return None
        return self._fullest([j for j in holders if self.utterances.find(self.passages[j].quotation) == best])

    def _fullest(self, holders: Sequence[int]) -> int:
        return min(holders, key=lambda j: (-len(self.passages[j].words), j))

    def _common_context(self, i: int, j: int) -> int:
        """Telling words around passage *i* that stand in or around passage *j*."""
        passage = self.passages[j]
        if not passage.stems:
            passage.stems = frozenset(map(stem, content(passage.words)))
        other = self.printed[passage.quotation]
        return len(self.printed[self.passages[i].quotation].context & (other.context | passage.stems))

    def _join_across_cuts(self) -> None:
        """Join the two parts of a split quotation where another outlet prints the one next to a marked cut:
        the other part may be what the cut hides."""
        place = {one.ref: q for q, one in enumerate(self.printed)}
        marked: dict[int, list[int]] = defaultdict(list)
        for q, one in enumerate(self.printed):
            if ELLIPSIS.search(one.text):
                marked[self.utterances.find(q)].append(q)
        for q, one in enumerate(self.printed):
            before = place.get(one.continues) if one.continues else None
            if before is None or not marked:
                continue
            for part, other, at_end in ((before, q, True), (q, before, False)):
                cut = marked.get(self.utterances.find(part), [])
                if any(self._meets_a_cut(part, c, at_end) for c in cut):
                    self.utterances.join(part, other)

    def _meets_a_cut(self, part: int, cut: int, at_end: bool) -> bool:
        """True if another article's quotation *cut* has a marked cut where *part* ends (or begins)."""
        if self.printed[part].ref[0] == self.printed[cut].ref[0]:
            return False
        own = [t.folded for t in tokens(self.printed[part].text)]
        edge = own[-_JUNCTION:] if at_end else own[:_JUNCTION]
        other = tokens(self.printed[cut].text)
        for k, token in enumerate(other[:-1]):
            if has_ellipsis(token.gap):
                side = (
                    other[max(0, k + 1 - len(edge)) : k + 1] if at_end else other[k + 1 : k + 1 + len(edge)]
                )
                if [t.folded for t in side] == edge:
                    return True
        return False

    def _join_single_words(self) -> None:
        """Single words and stock phrases: with each other and with an utterance that holds them, if the
        sentence around them shares enough with the other's."""
        small = [
            i
            for i, p in enumerate(self.passages)
            if self._voice[i] is not None and p.words and (len(p.words) == 1 or not content(p.words))
        ]
        wanted = {(self._voice[i], word) for i in small for word in self.passages[i].words[:1]}
        holders: dict[tuple[Hashable, str], list[int]] = defaultdict(list)
        for j, passage in enumerate(self.passages):
            for word in set(passage.words):
                if (self._voice[j], word) in wanted:
                    holders[self._voice[j], word].append(j)
        for i in small:
            found = holders[self._voice[i], self.passages[i].words[0]]
            self._join_by_context(i, [j for j in found if j != i][:_CROWD])

    def _join_by_context(self, i: int, others: Sequence[int]) -> None:
        words = self.passages[i].words
        fitting = [
            j
            for j in others
            if len(self.passages[j].words) >= len(words)
            and self._contains(j, words)
            and self._common_context(i, j) >= _SHARED_CONTEXT
        ]
        chosen = self._clearest(i, fitting) if fitting else None
        if chosen is not None:
            self._join(chosen, i)

    def _contains(self, j: int, words: Sequence[str]) -> bool:
        own = self.passages[j].words
        return any(own[at : at + len(words)] == words for at in range(len(own) - len(words) + 1))


def _voice(printed: Printed) -> Hashable | None:
    """Who must be the same for words to be joined as the same speaker's; None for an unresolved quotation."""
    if printed.layer and printed.speaker in (None, printed.within):
        return ("within", printed.within) if printed.within else None
    return (printed.layer, printed.speaker) if printed.speaker else None


def stories(printed: Sequence[Printed], passages: Sequence[Passage]) -> Iterator[Story]:
    """One `Story` for each story of the corpus, its quotations in the given order."""
    groups: dict[str, list[int]] = defaultdict(list)
    for q, one in enumerate(printed):
        groups[one.story].append(q)
    of_quotation: dict[int, list[Passage]] = defaultdict(list)
    for passage in passages:
        of_quotation[passage.quotation].append(passage)
    for _, quotations in sorted(groups.items()):
        own = []
        for number, q in enumerate(quotations):
            own += [Passage(number, p.ordinal, p.span, p.words) for p in of_quotation[q]]
        yield Story([printed[q] for q in quotations], own)
