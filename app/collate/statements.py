"""What stands beside words that are already joined: the rest of the same statement.

Words alone decide little for a short or freely printed sentence. Where one outlet prints it next to words
that another outlet prints too, the two are looked at side by side: the speech of one paragraph, and the
fragments built into one sentence. Long passages and clear fragments are joined before, in
`app.collate.joins` and `app.collate.fragments`.
"""

from collections import defaultdict
from collections.abc import Iterable, Iterator, Mapping, Sequence
from itertools import pairwise

from rapidfuzz.distance import LCSseq

from app.collate.fits import FRAGMENT, content, fragment_of, is_telling
from app.collate.passages import REACH
from app.collate.story import Story

_SHARE = 0.65  # of the shorter of two sentences that must stand in the other, in order
_LEAST = 4  # words of a sentence that is compared
_TELLING = 2  # words with a content of their own that must be shared
_NEAR = 4  # passages before and after a fragment that may stand in its sentence

Chain = tuple[str, int, object]  # article, paragraph, voice


def join_beside(story: Story) -> None:
    """Sentences that stand in the same paragraph as joined ones, on the same side of them, in two outlets."""
    chains: dict[Chain, list[int]] = defaultdict(list)
    of: dict[int, Chain] = {}
    for i in range(len(story.passages)):
        if story.voice[i] is not None:
            of[i] = (story.quotation(i).ref[0], story.paragraph(i), story.voice[i])
            chains[of[i]].append(i)
    longer = {chain: own for chain, own in chains.items() if len(own) > 1}
    for i, hub in _with_hub(story, [i for i in of if of[i] in longer]):
        if of.get(hub) in longer and of[i][0] != of[hub][0]:
            _join_sides(story, (i, longer[of[i]]), (hub, longer[of[hub]]))


def _with_hub(story: Story, passages: Iterable[int]) -> Iterator[tuple[int, int]]:
    """Each passage with the fullest one of its set, as the sets are now."""
    sets: dict[int, list[int]] = defaultdict(list)
    for i in passages:
        sets[story.same.find(i)].append(i)
    for _, own in sorted(sets.items()):
        hub = story.fullest(own)
        yield from ((i, hub) for i in own if i != hub)


def _join_sides(story: Story, one: tuple[int, Sequence[int]], other: tuple[int, Sequence[int]]) -> None:
    """Join what is alike before, and what is alike after, the passages that two chains share."""
    (i, mine), (hub, theirs) = one, other
    for x in sorted(mine, key=lambda k: (abs(k - i), k)):
        if x == i or any(story.same.find(x) == story.same.find(y) for y in theirs):
            continue
        side = [y for y in theirs if y != hub and (y < hub) is (x < i)]
        alike = {y: _alike(story, x, y, mine) for y in side}
        best = max(alike, key=lambda y: (alike[y], -abs(y - hub)), default=hub)
        if alike.get(best) or (best == hub and _alike(story, x, hub, mine)):
            story.join(best, x)


def _alike(story: Story, x: int, y: int, mine: Sequence[int]) -> float:
    """How much passage *x* of the chain *mine* is like *y*; where *y* is joined to another passage of the
    chain, it must be one sentence made of both."""
    joined = [k for k in mine if story.same.find(k) == story.same.find(y)]
    if not joined:
        if story.words(x) == story.words(y):
            return float(_neighbours(story, x) & _neighbours(story, y) != set())
        return _likeness(story.words(x), story.words(y))
    if len(joined) == 1 and abs(joined[0] - x) == 1:
        k = joined[0]
        both = [*story.words(min(k, x)), *story.words(max(k, x))]
        if not story.words(x):
            return 0.0
        added = LCSseq.similarity(both, story.words(y)) - LCSseq.similarity(story.words(k), story.words(y))
        if added >= _SHARE * len(story.words(x)):
            return added / len(story.words(x))
    return 0.0


def _neighbours(story: Story, i: int) -> set[tuple[int, int]]:
    """The sets of the passages right before and after passage *i* in its quotation, with the side."""
    one = story.passages[i].quotation
    near = [(step, i + step) for step in (-1, 1) if 0 <= i + step < len(story.passages)]
    return {(step, story.same.find(k)) for step, k in near if story.passages[k].quotation == one}


def _likeness(a: Sequence[str], b: Sequence[str]) -> float:
    """The share of the shorter sentence that stands in the longer one, 0 if that is too little or one telling
    word is replaced by another: the next sentence of a litany is no reading of this one."""
    short, long = (a, b) if len(a) <= len(b) else (b, a)
    if len(short) < _LEAST or not is_telling(short):
        return 0.0
    blocks = [m for m in LCSseq.editops(short, long).as_matching_blocks() if m.size]
    shared = [w for m in blocks for w in short[m.a : m.a + m.size]]
    if len(shared) < _SHARE * len(short) or len(content(shared)) < _TELLING:
        return 0.0
    for one, other in pairwise(blocks):
        between = short[one.a + one.size : other.a], long[one.b + one.size : other.b]
        if all(map(content, between)):
            return 0.0
    return len(shared) / len(short)


def join_same_sentence(story: Story) -> None:
    """Fragments that an outlet prints in one sentence with words of an utterance that holds them."""
    longest: dict[int, int] = defaultdict(int)  # utterance -> words of its longest passage
    for i, passage in enumerate(story.passages):
        longest[story.utterance(i)] = max(longest[story.utterance(i)], len(passage.words))
    near: dict[int, set[int]] = {}  # fragment -> other utterances of its sentence
    for i, passage in enumerate(story.passages):
        size = len(passage.words)
        if 0 < size <= FRAGMENT and longest[story.utterance(i)] == size and is_telling(passage.words):
            near[i] = {story.utterance(k) for k in _in_sentence(story, i)} - {story.utterance(i)}
    holding = _passages_of(story, set().union(*near.values()))
    for i, utterances in near.items():
        if utterances:
            _join_fragment(story, i, [j for u in sorted(utterances) for j in holding[u]])


def _in_sentence(story: Story, i: int) -> list[int]:
    """The other passages near *i* that the same voice speaks in the same printed sentence."""
    one, voice = story.quotation(i), story.voice[i]
    found = []
    for k in range(max(0, i - _NEAR), min(len(story.passages), i + _NEAR + 1)):
        other = story.quotation(k)
        same = k != i and voice is not None and story.voice[k] == voice and other.ref[0] == one.ref[0]
        near = same and abs(other.start - one.start) <= REACH
        if near and story.sentence(k) == story.sentence(i):
            found.append(k)
    return found


def _passages_of(story: Story, utterances: set[int]) -> Mapping[int, list[int]]:
    found: dict[int, list[int]] = defaultdict(list)
    for i in range(len(story.passages)):
        if story.utterance(i) in utterances:
            found[story.utterance(i)].append(i)
    return found


def _join_fragment(story: Story, i: int, others: Sequence[int]) -> None:
    words, article = story.words(i), story.quotation(i).ref[0]
    longer = [j for j in others if len(story.words(j)) > len(words)]
    holders = [
        j
        for j in longer
        if story.contains(j, words)
        or (story.quotation(j).ref[0] != article and fragment_of(words, story.words(j)))
    ]
    if len({story.utterance(j) for j in holders}) == 1:
        story.join(story.fullest(holders), i)
