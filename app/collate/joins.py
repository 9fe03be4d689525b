"""Which passages of one story are the same words of the same speaker.

In steps, each on what the steps before it joined: long passages by their words; fragments
(`app.collate.fragments`), if just one utterance holds them or the sentence around them decides; what stands
beside joined words (`app.collate.statements`); what follows or precedes a marked cut, if another outlet
prints it on; single words, by the sentence around them. Each step looks at sets in a fixed order, so that
the order of articles changes nothing.
"""

from collections import defaultdict

from app.collate.candidates import Passages
from app.collate.fits import FRAGMENT, is_telling, made_of, nearly_identical, same_words, stands_in
from app.collate.fragments import (
    join_fragments,
    join_reprints,
    join_single_words,
    join_spokespersons,
    join_unclear_fragments,
)
from app.collate.statements import join_beside, join_same_sentence
from app.collate.story import Story, Voice
from app.collate.wording import ELLIPSIS, has_ellipsis, tokens

_JUNCTION = 3  # words that must agree on the side of a marked cut


def join_all(story: Story) -> None:
    """Take all steps."""
    join_long(story)
    join_reprints(story)
    join_fragments(story)
    join_unclear_fragments(story)
    join_spokespersons(story)
    join_beside(story)
    join_same_sentence(story)
    _join_across_cuts(story)
    join_single_words(story)


def join_long(story: Story) -> None:
    """Passages of six words and more: same voice and mostly the same words, or the words of two sentences
    run together, or no contradicting speaker and nearly all the same words."""
    _join_equal(story)
    heads = story.heads(lambda p: len(p.words) > FRAGMENT)
    words = [story.words(i) for i in heads]
    for a, b in Passages(words, [story.voice[i] for i in heads]).sharing_a_run(3):
        i, j = heads[a], heads[b]
        if story.voice[i] is None or story.same.find(i) == story.same.find(j):
            continue
        if same_words(words[a], words[b]):
            if _is_no_repetition(story, i, j):
                story.join(i, j)
        elif story.quotation(i).ref[0] != story.quotation(j).ref[0]:
            _join_two_made_one(story, i, j)
            _join_two_made_one(story, j, i)
    for a, b in Passages(words, [story.quotation(i).layer for i in heads]).sharing_a_run(4):
        i, j = heads[a], heads[b]
        if story.same.find(i) == story.same.find(j) or not _may_agree(story, i, j):
            continue
        if nearly_identical(words[a], words[b]):
            story.join(i, j)


def _join_equal(story: Story) -> None:
    """Passages of one voice with equal words, stock phrases apart."""
    first: dict[tuple[Voice, tuple[str, ...]], int] = {}
    for i, passage in enumerate(story.passages):
        voice = story.voice[i]
        if voice is None or len(passage.words) < 2 or not is_telling(passage.words):
            continue
        known = first.setdefault((voice, tuple(passage.words)), i)
        if known != i:
            story.join(known, i)


def _join_two_made_one(story: Story, i: int, j: int) -> None:
    """Join passage *i* with *j* and the sentence before or after it, if it is made of both."""
    for first, second in ((j - 1, j), (j, j + 1)):
        if first < 0 or second == len(story.passages):
            continue
        if story.passages[first].quotation == story.passages[second].quotation and made_of(
            story.words(i), story.words(first), story.words(second)
        ):
            story.join(i, first)
            story.join(i, second)


def _is_no_repetition(story: Story, i: int, j: int) -> bool:
    """False for two passages of one article that share a phrase only: the speaker came back to it."""
    if story.quotation(i).ref[0] != story.quotation(j).ref[0]:
        return True
    short, long = sorted((story.words(i), story.words(j)), key=len)
    return stands_in(short, long)


def _may_agree(story: Story, i: int, j: int) -> bool:
    """True if two passages can be one person's words although their speakers are not known to be one."""
    a, b = story.quotation(i), story.quotation(j)
    return not (a.sure and b.sure) or a.surname == b.surname


def _join_across_cuts(story: Story) -> None:
    """Join the two parts of a split quotation where another outlet prints the one next to a marked cut: the
    other part may be what the cut hides."""
    place = {one.ref: q for q, one in enumerate(story.printed)}
    marked: dict[int, list[int]] = defaultdict(list)
    for q, one in enumerate(story.printed):
        if ELLIPSIS.search(one.text):
            marked[story.utterances.find(q)].append(q)
    found = []
    for q, one in enumerate(story.printed):
        before = place.get(one.continues) if one.continues and marked else None
        if before is None:
            continue
        for part, at_end in ((before, True), (q, False)):
            if any(_meets_a_cut(story, part, c, at_end) for c in marked.get(story.utterances.find(part), ())):
                found.append((before, q))
    for before, q in found:
        story.utterances.join(before, q)


def _meets_a_cut(story: Story, part: int, cut: int, at_end: bool) -> bool:
    """True if another article's quotation *cut* has a marked cut where *part* ends (or begins)."""
    if story.printed[part].ref[0] == story.printed[cut].ref[0]:
        return False
    own = [t.folded for t in tokens(story.printed[part].text)]
    edge = own[-_JUNCTION:] if at_end else own[:_JUNCTION]
    other = tokens(story.printed[cut].text)
    for k, token in enumerate(other[:-1], start=1):
        if has_ellipsis(token.gap):
            side = other[max(0, k - len(edge)) : k] if at_end else other[k : k + len(edge)]
            if [t.folded for t in side] == edge:
                return True
    return False
