"""Fragments and single words: joined to an utterance only where it is clear which one they come from.

A few words prove little. What counts beside them is how many utterances hold them, who speaks, and what the
sentence around them says. Long passages are joined before, in `app.collate.joins`.
"""

from collections import defaultdict
from collections.abc import Sequence

from app.collate.candidates import Passages
from app.collate.fits import FRAGMENT, LONG, content, fragment_of, is_telling, nearly_fragment_of
from app.collate.story import Story, Voice

_SHARED_CONTEXT = 2  # telling words that must be shared where the words alone decide nothing
_ENOUGH = 4  # telling words in and around a fragment that make up for an unclear speaker
_PHRASE = 12  # words up to which a part of a spokesperson's sentence is sought
_CROWD = 24  # occurrences of a word up to which a single word is compared with what is around it


def join_fragments(story: Story) -> None:
    """Passages of two to five words, the longest first, with those of the same voice that hold them, word for
    word if there are such."""
    heads = story.heads(lambda p: len(p.words) > 1)
    passages = Passages([story.words(i) for i in heads], [story.voice[i] for i in heads])
    fragments = [
        a for a, i in enumerate(heads) if len(story.words(i)) <= FRAGMENT and story.voice[i] is not None
    ]
    holders: dict[int, list[int]] = defaultdict(list)
    for a, b in passages.holding(fragments, skipped=2):
        i, j = heads[a], heads[b]
        if len(story.words(j)) >= len(story.words(i)) and _is_fragment(story, i, j):
            holders[i].append(j)
    for i in sorted(holders, key=lambda k: (-len(story.words(k)), story.words(k), k)):
        exact = [j for j in holders[i] if story.contains(j, story.words(i))]
        chosen = _clearest(story, i, exact or holders[i])
        if chosen is not None:
            story.join(chosen, i)


def _is_fragment(story: Story, i: int, j: int) -> bool:
    """True if passage *j* holds the words of *i*, or nearly so and the sentence around *i* speaks of what
    else *j* says; in its own article, word for word."""
    if story.quotation(i).ref[0] == story.quotation(j).ref[0]:
        return story.contains(j, story.words(i))
    if fragment_of(story.words(i), story.words(j)):
        return True
    near = len(story.words(i)) > 2 and nearly_fragment_of(story.words(i), story.words(j))
    return near and bool(story.quotation(i).context & story.stems(j))


def join_unclear_fragments(story: Story) -> None:
    """Short passages where either they or what holds them have no clear speaker: to the one utterance of the
    story that holds them in another article, word for word if they are few, if they and the sentence around
    them say enough."""
    heads = [i for i, p in enumerate(story.passages) if not story.quotation(i).layer and len(p.words) > 1]
    kind = [story.attribution(i) for i in heads]
    if len(set(kind)) < 2:
        return
    short = [
        a for a, i in enumerate(heads) if len(story.words(i)) < LONG and len(content(story.words(i))) > 1
    ]
    passages = Passages([story.words(i) for i in heads], [0] * len(heads))
    holders: dict[int, list[int]] = defaultdict(list)
    clear: set[int] = set()  # held by a passage as well attributed: the other steps have decided
    for a, b in passages.holding(short, skipped=0):
        i, j = heads[a], heads[b]
        if i not in clear and len(story.words(j)) >= len(story.words(i)) and _is_held(story, i, j):
            holders[i].append(j)
            if kind[a] == kind[b]:
                clear.add(i)
    for i, found in sorted(holders.items()):
        if i in clear:
            continue
        j = story.fullest(found)
        others = {story.attribution(k) for k in found}
        said = len(content(story.words(i))) + min(_SHARED_CONTEXT, story.common_context(i, j))
        enough = _ENOUGH + ("nobody" not in others | {story.attribution(i)})
        if len({story.utterance(k) for k in found}) == 1 and said >= enough:
            story.join(j, i)


def _is_held(story: Story, i: int, j: int) -> bool:
    words = story.words(i)
    if story.quotation(i).ref[0] == story.quotation(j).ref[0]:
        return False
    if story.contains(j, words):
        return True
    return (
        len(words) <= FRAGMENT
        and len(content(words)) > _SHARED_CONTEXT
        and fragment_of(words, story.words(j))
    )


def join_spokespersons(story: Story) -> None:
    """Fragments of a body and of who speaks for it: to the one utterance of the other that holds them."""
    rows: list[tuple[int, str]] = []  # passage, body
    for i, passage in enumerate(story.passages):
        one = story.quotation(i)
        if len(passage.words) > 1 and not one.layer and one.speaker:
            own = [one.speaker] if one.kind in ("body", "office") else sorted(one.bodies)
            rows += [(i, body) for body in own]
    if len({story.quotation(i).speaker for i, _ in rows}) < 2:
        return
    short = [
        row
        for row, (i, _) in enumerate(rows)
        if len(story.words(i)) <= _PHRASE and len(content(story.words(i))) >= _SHARED_CONTEXT
    ]
    held: dict[int, list[int]] = defaultdict(list)
    passages = Passages([story.words(i) for i, _ in rows], [body for _, body in rows])
    for a, b in passages.holding(short, skipped=0):
        i, j = rows[a][0], rows[b][0]
        if story.quotation(i).ref[0] != story.quotation(j).ref[0] and story.contains(j, story.words(i)):
            held[i].append(j)
    for i, found in sorted(held.items()):
        if len({story.utterance(j) for j in found}) == 1:
            story.join(story.fullest(found), i)


def join_reprints(story: Story) -> None:
    """Words that alone decide nothing, where the sentence around them is the same too."""
    first: dict[tuple[Voice | None, tuple[str, ...], frozenset[str]], int] = {}
    for i, passage in enumerate(story.passages):
        voice = story.voice[i]
        if not passage.words or (voice is not None and len(passage.words) > 1 and is_telling(passage.words)):
            continue
        context = story.quotation(i).context
        if len(context) >= _SHARED_CONTEXT:
            known = first.setdefault((voice, tuple(passage.words), context), i)
            if known != i:
                story.join(known, i)


def join_single_words(story: Story) -> None:
    """Single words and stock phrases: with each other and with an utterance that holds them, if the sentence
    around them shares enough with the other's."""
    small = [
        i
        for i, p in enumerate(story.passages)
        if story.voice[i] is not None and p.words and (len(p.words) == 1 or not is_telling(p.words))
    ]
    wanted = {(story.voice[i], story.words(i)[0]) for i in small}
    holders: dict[tuple[Voice, str], list[int]] = defaultdict(list)
    for j, passage in enumerate(story.passages):
        for word in set(passage.words):
            if (story.voice[j], word) in wanted:
                holders[story.voice[j], word].append(j)
    placed = {
        story.same.find(i) for i, p in enumerate(story.passages) if len(p.words) > 1 and is_telling(p.words)
    }
    for i in small:
        if story.same.find(i) in placed:  # the steps before found where it comes from
            continue
        others = [j for j in holders[story.voice[i], story.words(i)[0]] if j != i][:_CROWD]
        fitting = [
            j
            for j in others
            if story.contains(j, story.words(i)) and story.common_context(i, j) >= _SHARED_CONTEXT
        ]
        chosen = _clearest(story, i, fitting) if fitting else None
        if chosen is not None:
            story.join(chosen, i)


def _clearest(story: Story, i: int, holders: Sequence[int]) -> int | None:
    """The holder to join a fragment to: any of them if all are one utterance, otherwise the one whose words
    and surroundings share most with those of the fragment, if it is one."""
    shared: dict[int, int] = {}
    for j in holders:
        utterance = story.utterance(j)
        if utterance != story.utterance(i):
            shared[utterance] = max(shared.get(utterance, 0), story.common_context(i, j))
    if len(shared) < 2:
        return story.fullest(holders)
    (best, most), (_, second) = sorted(shared.items(), key=lambda s: (-s[1], s[0]))[:2]
    if most < _SHARED_CONTEXT or most == second:
        return None
    return story.fullest([j for j in holders if story.utterance(j) == best])
