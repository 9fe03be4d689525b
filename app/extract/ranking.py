"""Which marked stretches are speech, and whose: the models put to work on one article.

Apart from `quotations`, which is imported by everybody, because only this side needs numpy.
"""

import re
from collections.abc import Sequence
from dataclasses import dataclass, replace

import numpy as np
from numpy.typing import NDArray

from app.extract.attribution import Choice, attribute
from app.extract.candidates import Mention, find_mentions
from app.extract.grid import Grid, make_grid
from app.extract.hashing import Ints
from app.extract.marks import Marked
from app.extract.quotations import Zones
from app.extract.shapes import is_answer, is_denied, is_judged, is_led, is_mentioned, is_tagged, is_work
from app.extract.speech import keep_features
from app.extract.tokens import Segments, Tokens, tokenize
from app.extract.weights import Weights, load

THRESHOLD = 0.5  # how likely speech must be, of three words and more
FRAGMENT_THRESHOLD = 0.8  # of one or two words, which are oftenest labels
_HEAD = 3  # marked stretches looked at as echoes
_WORD = re.compile(r"[\w'-]+")


@dataclass(frozen=True, slots=True)
class Prepared:
    """The marked stretches of an article with everything the ranker looks at."""

    text: str
    marked: list[Marked]
    tokens: Tokens
    mentions: list[Mention]
    grid: Grid


def prepare(text: str, zones: Zones, segments: Segments | None = None) -> Prepared:
    """Candidates around the marked stretches of *zones*, see `app.extract.quotations.zones_of`."""
    marked = [m for _, _, stretch in zones for m in stretch]
    tokens = tokenize(text, zones, segments)
    mentions = find_mentions(tokens)
    return Prepared(text, marked, tokens, mentions, make_grid(text, tokens, mentions, marked))


def choose(ready: Prepared, weights: Weights | None = None) -> list[tuple[int, Choice, float]]:
    """The stretches that are speech, in order: index, source and cue, calibrated certainty of the source."""
    weights = weights or load()
    choices = attribute(ready.grid, weights)
    enough = (speech(ready, choices, weights) >= thresholds(ready)).tolist()
    kept = [
        q
        for q, is_speech in enumerate(enough)
        if (is_speech or _is_shaped(ready, q)) and not _is_named(ready, q)
    ]
    for q, origin in _echoes(ready, kept):
        kept.insert(0, q)
        choices[q] = replace(choices[origin], cue=None)
    return [(q, choices[q], weights.calibrated(choices[q].probability)) for q in sorted(kept)]


def _is_shaped(ready: Prepared, q: int) -> bool:
    """True for words that a name and a colon lead to, or that a plain tag follows."""
    around = ready.text, ready.marked[q], ready.tokens, ready.tokens.at[q]
    return is_led(*around) or is_tagged(*around)


def _is_named(ready: Prepared, q: int) -> bool:
    """True for a title, or words that are only spoken of."""
    at = ready.tokens.at[q]
    around = ready.text, ready.marked[q], ready.tokens, at
    return is_mentioned(ready.tokens, at) or is_work(*around) or is_denied(*around)


def _goes_on(ready: Prepared, q: int) -> bool:
    """True if the stretch opens a paragraph and the one before was left open at the end of the last."""
    tokens, marked = ready.tokens, ready.marked
    at = tokens.at[q]
    opens = marked[q].opened and tokens.classes[at - 1] == "|"
    return opens and q > 0 and not marked[q - 1].closed and tokens.at[q - 1] == at - 2


def speech(ready: Prepared, choices: Sequence[Choice], weights: Weights) -> NDArray[np.float32]:
    """How likely each marked stretch is somebody's words, 0 to 1."""
    scores = weights.keep.take(speech_features(ready, choices)).sum(1)
    return np.asarray(1 / (1 + np.exp(-scores)), dtype=np.float32)


def thresholds(ready: Prepared) -> NDArray[np.float32]:
    """How likely speech must be for each marked stretch to be kept."""
    text, tokens = ready.text, ready.tokens
    short = [
        text.count(" ", m.start, m.end) < 2
        and not is_judged(text, m, tokens, at)
        and not is_answer(text, m, tokens, at)
        and not _goes_on(ready, q)
        for q, (m, at) in enumerate(zip(ready.marked, tokens.at, strict=True))
    ]
    return np.where(short, np.float32(FRAGMENT_THRESHOLD), np.float32(THRESHOLD))


def speech_features(ready: Prepared, choices: Sequence[Choice]) -> Ints:
    """Feature numbers of each marked stretch given its attribution, one row each."""
    mention = np.array([-1 if c.mention is None else c.mention for c in choices], dtype=np.int64)
    cue = np.array([-1 if c.cue is None else c.cue for c in choices], dtype=np.int64)
    sure = np.array([min(9, int(c.probability * 10)) for c in choices], dtype=np.int64)
    return keep_features(ready.grid, ready.text, ready.marked, mention, cue, sure)


def _echoes(ready: Prepared, kept: Sequence[int]) -> list[tuple[int, int]]:
    """Stretches at the head of an article whose words are said in a quotation further down, with that
    quotation.

    A headline quotes two words and seldom says whose; the body does.
    """
    said = [(q, f" {_bare_words(ready, q)} ") for q in kept]
    found = []
    for q in range(min(_HEAD, len(ready.marked))):
        words = _bare_words(ready, q)
        if q not in kept and " " in words:
            origin = next((k for k, other in said if f" {words} " in other), None)
            found += [] if origin is None else [(q, origin)]
    return found


def _bare_words(ready: Prepared, q: int) -> str:
    stretch = ready.marked[q]
    return " ".join(_WORD.findall(ready.text[stretch.start : stretch.end].lower().replace("’", "'")))
