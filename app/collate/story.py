"""The passages of one story while they are being joined: what is joined so far, and what each passage says.

The state that the steps in `app.collate.joins` and `app.collate.fragments` work on; it decides nothing.
"""

from collections import defaultdict
from collections.abc import Callable, Hashable, Iterator, Sequence

from app.collate.fits import content, stem
from app.collate.passages import Passage, Printed
from app.collate.unions import Unions

Voice = Hashable


class Story:
    """*printed* quotations in order of publication and their *passages*. *same* holds sets of passages that
    are the same words, *utterances* sets of quotations that belong together. *voice* says for each passage
    who must be the same for its words to be joined as the same speaker's, None where that is not known."""

    def __init__(self, printed: Sequence[Printed], passages: Sequence[Passage]) -> None:
        self.printed = printed
        self.passages = passages
        self.same = Unions(len(passages))
        self.utterances = Unions(len(printed))
        self.voice: list[Voice | None] = [_voice(printed[p.quotation]) for p in passages]

    def join(self, i: int, j: int) -> None:
        """Passages *i* and *j* are the same words."""
        self.same.join(i, j)
        self.utterances.join(self.passages[i].quotation, self.passages[j].quotation)

    def words(self, i: int) -> list[str]:
        """The words of passage *i* as compared."""
        return self.passages[i].words

    def quotation(self, i: int) -> Printed:
        """The printed quotation that passage *i* is part of."""
        return self.printed[self.passages[i].quotation]

    def utterance(self, i: int) -> int:
        """The set of quotations that passage *i* belongs to so far."""
        return self.utterances.find(self.passages[i].quotation)

    def paragraph(self, i: int) -> int:
        """Where the paragraph begins in which passage *i* is printed."""
        one = self.quotation(i)
        return one.sentences.paragraph(one.outer)

    def sentence(self, i: int) -> int:
        """Where the sentence begins in which the quotation of passage *i* stands."""
        one = self.quotation(i)
        return one.sentences.begin(one.outer)

    def attribution(self, i: int) -> str:
        """How well passage *i* is attributed: to "nobody", to an "anonymous" source, or to "somebody"."""
        one = self.quotation(i)
        if one.kind == "anonymous":
            return "anonymous"
        return "somebody" if one.firmness else "nobody"

    def heads(self, chosen: Callable[[Passage], bool]) -> list[int]:
        """One chosen passage for each set of equal words of one voice, and all without a voice."""
        return [
            i
            for i, p in enumerate(self.passages)
            if chosen(p) and (self.voice[i] is None or self._is_first(i))
        ]

    def _is_first(self, i: int) -> bool:
        head = self.same.find(i)
        return head == i or self.words(head) != self.words(i)

    def contains(self, j: int, words: Sequence[str]) -> bool:
        """True if *words* stand in passage *j* as one run."""
        own, first = self.words(j), words[0]
        if first not in own:
            return False
        last = len(own) - len(words)
        return any(own[at] == first and own[at : at + len(words)] == words for at in range(last + 1))

    def fullest(self, passages: Sequence[int]) -> int:
        """The passage of most words, the earliest of them."""
        return min(passages, key=lambda j: (-len(self.words(j)), j))

    def common_context(self, i: int, j: int) -> int:
        """How many telling words around passage *i* stand in or around passage *j*."""
        return len(self.quotation(i).context & (self.quotation(j).context | self.stems(j)))

    def stems(self, j: int) -> frozenset[str]:
        """The stems of the telling words of passage *j*."""
        passage = self.passages[j]
        if not passage.stems:
            passage.stems = frozenset(map(stem, content(passage.words)))
        return passage.stems


def _voice(printed: Printed) -> Voice | None:
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
