"""Is it speech at all? What tells words somebody said from titles, labels, slogans and scare quotes.

Rows of feature numbers for each marked stretch, given the source and cue ranked first for it.
"""

import re
from collections.abc import Sequence

import numpy as np

from app.extract.grid import Grid, distance
from app.extract.hashing import Ints, Joined, features_of, hashed, paths, word_number
from app.extract.marks import Marked

_NEAR = 6  # tokens to the next marked stretch
_SMALL = 3  # letters of a word that a title may print small
_EDGE = "'‘’“”\".,;:!?…—–-"
_PERSON = re.compile(r"\b(?:i|i'm|i've|we|we're|you|my|our|me|us|your)\b")
_VERB = re.compile(
    r"\b(?:is|are|was|were|will|would|has|have|had|be|can|not|isn't|don't|do|does|did|should|must)\b"
)


def keep_features(
    grid: Grid, text: str, marked: Sequence[Marked], mention: Ints, cue: Ints, sure: Ints
) -> Ints:
    """Rows for each quotation on being speech at all, given its best mention, cue (-1: none) and certainty
    (0-9).
    """
    a = grid.at
    live = (mention >= 0).astype(np.int64) if len(grid.mentions) else mention * 0
    m, c = np.where(live, mention, 0), np.where(cue < 0, 0, cue)
    cued = (cue >= 0).astype(np.int64)
    cw, cc = grid.word[c + 2] * cued, grid.letter[c + 2] * cued
    side = np.where(c < a, 1, 2) * cued
    db = distance(c, a) * cued
    sd = np.minimum(np.abs(grid.sentence[c] - grid.sentence[a]), 2) * cued
    mk = (grid.letter[grid.head[m] + 2] if len(grid.mentions) else m) * live
    path = paths(grid.tokens.classes, c, a) * cued
    ql, qf, qs, qa, single, closed = (
        grid.quote[k] for k in ("last", "first", "size", "alone", "single", "closed")
    )
    caps, person, after, begin = _inner_columns(text, marked)
    p1, p2, n1, n2 = grid.letter[a + 1], grid.letter[a], grid.letter[a + 3], grid.letter[a + 4]
    pw, nw, pw2 = grid.word[a + 1], grid.word[a + 3], grid.word[a]
    columns = [
        hashed(1, qs, caps),
        hashed(2, qs, ql, qf),
        hashed(3, qs, cw),
        hashed(4, cw, side, db),
        hashed(5, cw, p1, qs),
        hashed(6, pw),
        hashed(7, pw, caps),
        hashed(8, nw, caps),
        hashed(9, pw, p2, qs),
        hashed(10, p1, n1, caps),
        hashed(11, p1, ql, qf, n1),
        hashed(12, sure, qs),
        hashed(13, sure, cc, side, sd),
        hashed(14, path, cc),
        hashed(15, mk, cc, side, sd),
        hashed(16, caps, ql, after),
        hashed(17, single, closed, caps, qs),
        hashed(18, single, p1, n1, ql),
        hashed(19, qa, qs, qf, caps),
        hashed(20, person, qs, caps),
        hashed(21, person, qf, ql, p1),
        hashed(22, pw2, pw),
        hashed(23, p2, p1, n1, n2),
        hashed(24, qa, sure, sd, caps),
        hashed(25, caps, cw),
        hashed(26, after, n1, nw),
        hashed(27, begin, cw),
        hashed(28, begin, pw, caps),
        hashed(29, pw2, caps, p1),
        hashed(30, caps, qs, p1, begin),
        *_neighbour_columns(grid, caps),
    ]
    return features_of(columns)


def _neighbour_columns(grid: Grid, caps: Ints) -> list[Joined]:
    """On the marked stretches before and after in the same sentence: how near, how long, how many."""
    a, qs, sentence = grid.at, grid.quote["size"], grid.sentence[grid.at]
    same = (np.diff(sentence) == 0).astype(np.int64)
    gap, none = np.minimum(np.diff(a), _NEAR) * same, np.zeros(1, dtype=np.int64)
    before, after = np.concatenate([none, gap]), np.concatenate([gap, none])
    size_before, size_after = np.concatenate([none, qs[:-1]]), np.concatenate([qs[1:], none])
    together = np.minimum(np.bincount(sentence)[sentence], 4)
    p1, p2, n1, n2 = grid.letter[a + 1], grid.letter[a], grid.letter[a + 3], grid.letter[a + 4]
    return [
        hashed(31, before, after, qs),
        hashed(32, before, size_before, qs),
        hashed(33, after, size_after, qs),
        hashed(34, together, qs, caps),
        hashed(35, before, p1, p2),
        hashed(36, after, n1, n2),
    ]


def _inner_columns(text: str, marked: Sequence[Marked]) -> tuple[Ints, Ints, Ints, Ints]:
    """Of each stretch: capitals, first or second person, the character after its closing mark, first word.

    Capitals are counted as in titles, where small words between long ones have none.
    """
    rows = []
    for stretch in marked:
        inner = text[stretch.start : min(stretch.end, stretch.start + 400)]
        words = inner.split()
        long = [w for i, w in enumerate(words) if i == 0 or len(w) > _SMALL]
        large = sum(1 for w in long if w[0].isupper() or w[0].isdigit())
        share = 0 if not large else 3 if large == len(long) else 2 if 2 * large >= len(long) else 1
        folded = inner.lower().replace("’", "'")
        voice = 2 if _PERSON.search(folded) else 1 if _VERB.search(folded) else 0
        after = text[stretch.outer_end : stretch.outer_end + 1]
        sign = 0 if not after or after.isspace() else min(ord(after), 9999)
        rows.append((share, voice, sign, word_number(words[0].lower().strip(_EDGE)) if words else 0))
    shares, voices, signs, begins = np.array(rows, dtype=np.int64).reshape(-1, 4).T
    return shares, voices, signs, begins
