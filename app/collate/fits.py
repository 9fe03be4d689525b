"""Whether two passages are readings of the same words, judged by the words alone.

Speaker, story and context are the business of `app.collate.joins`. The measures were set on labelled stories
(`bench/collation.py` prints what they reach): a passage of six words and more must share two thirds of its
words in runs (below ten words, four fifths in all), or one long run that is half of it or where one ends and
the other begins; a fragment must stand in the other, in order and close together.
"""

from collections.abc import Sequence
from functools import lru_cache

from rapidfuzz.distance import LCSseq

from app.collate.lexicon import DENIALS, FUNCTION_WORDS, STOCK_PHRASES, STOCK_WORDS

FRAGMENT = 5  # words up to which a passage counts as a fragment
LONG = 7  # words from which near-identity speaks for itself
_SENTENCE = 10  # words from which the lower share is enough
_SHARE = 0.65
_SHORT_SHARE = 0.8
_NEARLY = 0.85
_RUN = 8
_TELLING = 3  # words with a content of their own that must be among those shared
_LONGEST_PHRASE = max(map(len, STOCK_PHRASES))
_PART = 3  # words of each of two sentences that another one is made of
_SKIPPED = 2  # words that may stand between the words of a fragment


def content(words: Sequence[str]) -> list[str]:
    """The words that say something of their own."""
    return [w for w in words if w not in FUNCTION_WORDS and w not in STOCK_WORDS]


def is_telling(words: Sequence[str]) -> bool:
    """True if the words say something of their own and are no phrase for any occasion."""
    if len(words) <= _LONGEST_PHRASE and tuple(words) in STOCK_PHRASES:
        return False
    return any(w not in FUNCTION_WORDS and w not in STOCK_WORDS for w in words)


@lru_cache(maxsize=1 << 16)
def stem(word: str) -> str:
    """A word without the commonest endings, enough to see that "decide" and "decided" are one."""
    for ending in ("ing", "ed", "es", "s", "e"):
        if word.endswith(ending) and len(word) - len(ending) >= 3:
            return word[: -len(ending)]
    return word


def same_words(a: Sequence[str], b: Sequence[str]) -> bool:
    """True if the shorter passage is a reading of the longer one or of a part of it. Symmetric."""
    short, long = (a, b) if (len(a), a) <= (len(b), b) else (b, a)
    if len(short) < 2 or not is_telling(short):
        return False
    if len(short) <= FRAGMENT:
        return fragment_of(short, long)
    matches = _matches(short, long)
    blocks = [match for match in matches if match[2] > 1]
    shared = [w for at, _, size in blocks for w in short[at : at + size]]
    enough = len(shared) >= _SHARE * len(short)
    if len(short) < _SENTENCE:
        enough = enough and _most_in_order(short, long)
    if enough and len(content(shared)) >= min(_TELLING, len(content(short))):
        return True
    if _is_added_to(short, matches) or _is_turned_round(short, long):
        return True
    if enough:
        return False
    at, to, size = max(blocks, key=lambda block: block[2], default=(0, 0, 0))
    overlaps = (at + size == len(short) and to == 0) or (at == 0 and to + size == len(long))
    if size < _RUN or not (overlaps or 2 * size >= len(short)):
        return False
    return sum(w not in FUNCTION_WORDS for w in short[at : at + size]) >= _TELLING - 1


def _most_in_order(short: Sequence[str], long: Sequence[str]) -> bool:
    """True if nearly all of a short sentence stands in *long* in order, maybe with other endings."""
    enough = _SHORT_SHARE * len(short)
    if LCSseq.similarity(short, long) >= enough:
        return True
    return LCSseq.similarity(list(map(stem, short)), list(map(stem, long))) >= enough


def _is_added_to(short: Sequence[str], matches: Sequence[tuple[int, int, int]]) -> bool:
    """True if one word put into a run of the longer passage makes *short*."""
    if len(matches) != 2:
        return False
    (begin, there, size), (at, going_on, rest) = matches
    if begin or at != size + 1 or at + rest != len(short) or going_on != there + size:
        return False
    return len(content(short[:size]) + content(short[at:])) >= _TELLING - 1


def _is_turned_round(a: Sequence[str], b: Sequence[str]) -> bool:
    """True for the same words in another order."""
    return len(a) == len(b) and len(content(a)) >= _TELLING and sorted(a) == sorted(b)


def nearly_identical(a: Sequence[str], b: Sequence[str]) -> bool:
    """True if the shorter passage, seven words at least, stands in the longer one in runs that leave out
    hardly a word and hold three telling ones, or if the two differ in hardly more than a preposition."""
    short, long = (a, b) if len(a) <= len(b) else (b, a)
    if len(short) < LONG or len(content(short)) < _TELLING:
        return False
    shared = [w for at, _, size in _runs(short, long) for w in short[at : at + size]]
    if len(shared) >= _NEARLY * len(short) and len(content(shared)) >= _TELLING:
        return True
    return _differ_in_little_words(short, long)


def _differ_in_little_words(short: Sequence[str], long: Sequence[str]) -> bool:
    """True if nearly all words of both stand in order, and none that tells or denies is among the others."""
    if len(long) - len(short) > _SKIPPED:
        return False
    blocks = LCSseq.editops(short, long).as_matching_blocks()
    if sum(m.size for m in blocks) < _NEARLY * len(long):
        return False
    held = {at for m in blocks for at in range(m.a, m.a + m.size)}
    also = {at for m in blocks for at in range(m.b, m.b + m.size)}
    others = [w for at, w in enumerate(short) if at not in held]
    others += [w for at, w in enumerate(long) if at not in also]
    return all(w in FUNCTION_WORDS and w not in DENIALS for w in others)


def made_of(whole: Sequence[str], first: Sequence[str], second: Sequence[str]) -> bool:
    """True if *whole* begins with words of the sentence *first* and ends with words of *second* and has
    nothing else to speak of: three words of each, in runs, some of them telling."""
    runs = _runs(whole, [*first, *second])
    here = [w for at, to, size in runs if to + size <= len(first) for w in whole[at : at + size]]
    there = [w for at, to, size in runs if to >= len(first) for w in whole[at : at + size]]
    if min(len(here), len(there)) < _PART or not (content(here) and content(there)):
        return False
    return sum(size for _, _, size in runs) >= _NEARLY * len(whole)


def stands_in(short: Sequence[str], long: Sequence[str]) -> bool:
    """True if runs of *long* hold nearly all of *short*."""
    return sum(size for _, _, size in _runs(short, long)) >= _NEARLY * len(short)


def fragment_of(short: Sequence[str], long: Sequence[str]) -> bool:
    """True if the fragment stands in *long* in order with at most two words between its first and last that
    it lacks; one word of a fragment of four or five may be another."""
    if not is_telling(short):
        return False
    if _stands_in(short, long):
        return True
    if len(short) < 4:
        return False
    for left_out in range(len(short)):
        rest = [*short[:left_out], *short[left_out + 1 :]]
        if len(content(rest)) >= _TELLING and _stands_in(rest, long):
            return True
    return False


def nearly_fragment_of(short: Sequence[str], long: Sequence[str]) -> bool:
    """True if the fragment stands in *long* in order with at most two words between, whatever it tells."""
    return is_telling(short) and _stands_in(short, long, 1)


def _stands_in(short: Sequence[str], long: Sequence[str], least: int = 2) -> bool:
    return any(_reach(short, long, at, least) for at, word in enumerate(long) if word == short[0])


def _reach(short: Sequence[str], long: Sequence[str], at: int, least: int) -> bool:
    """True if the words after the first follow position *at* with few words between, and *least* tell
    something if there are any."""
    skipped = 0
    for word in short[1:]:
        at += 1
        while at < len(long) and long[at] != word and skipped < _SKIPPED:
            at, skipped = at + 1, skipped + 1
        if at >= len(long) or long[at] != word:
            return False
    return not skipped or len(content(short)) >= least


def _runs(a: Sequence[str], b: Sequence[str]) -> list[tuple[int, int, int]]:
    """The runs of two and more words of a longest common subsequence."""
    return [match for match in _matches(a, b) if match[2] > 1]


def _matches(a: Sequence[str], b: Sequence[str]) -> list[tuple[int, int, int]]:
    """The runs of a longest common subsequence: place in *a*, place in *b*, length."""
    return [(m.a, m.b, m.size) for m in LCSseq.editops(a, b).as_matching_blocks() if m.size]
