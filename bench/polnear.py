"""Reads a corpus in PolNeAR's JSON Lines form and sets the extractor's candidates beside its annotation.

One object a line: id, text, segments (start, end, speaker, cue, type, ignore), discard. The corpus is not
part of the project; the programs that need it take its path.
"""

import json
from collections.abc import Iterable, Sequence
from dataclasses import dataclass, field
from pathlib import Path
from typing import Any

import numpy as np

from app.domain.selector import Span
from app.extract.attribution import LIKEWISE, SAME
from app.extract.hashing import Ints
from app.extract.joint import chain_features
from app.extract.pairs import Table, pair_up
from app.extract.quotations import zones_of
from app.extract.ranking import Prepared, prepare

EDGE = "\"“”„«»'‘’.,;:!?…—–- \n\t\r"
_CUTS = (",", " who ", " which ", " of ", " for ", " in ", " from ", " with ", " at ", " on ")


@dataclass
class Case:
    """One article with marks: the ranker's table and, per quotation, what the annotators say."""

    article: dict[str, Any]
    ready: Prepared
    table: Table
    same: Ints
    bonus: Ints
    bounds: Ints  # first pair of each quotation
    gold: list[dict[str, Any] | None]
    good: list[set[int]] = field(
        default_factory=list
    )  # mentions that are the annotated speaker, -1 for nobody
    right: list[set[int]] = field(default_factory=list)  # mentions that overlap it
    wanted: list[np.ndarray[Any, np.dtype[np.bool_]]] = field(default_factory=list)  # pairs that are right
    speech: list[int] = field(default_factory=list)  # 1 speech, 0 not, -1 set aside by the annotators


def read_articles(path: Path) -> list[dict[str, Any]]:
    """The articles of a JSON Lines file."""
    with path.open(encoding="utf-8") as lines:
        return [json.loads(line) for line in lines if line.strip()]


def paragraphs_of(text: str) -> list[Span]:
    """Every line with a word on it is a paragraph."""
    found, at = [], 0
    for line in text.split("\n"):
        if line.strip():
            found.append(Span(at, at + len(line)))
        at += len(line) + 1
    return found


def make_case(article: dict[str, Any]) -> Case | None:
    """The case of an article, None if it has no quotation marks."""
    text = article["text"]
    zones, _ = zones_of(text, paragraphs_of(text))
    if not zones:
        return None
    ready = prepare(text, zones)
    quotes = range(len(ready.marked))
    table = pair_up(ready.grid, quotes)
    case = Case(
        article,
        ready,
        table,
        *(f.astype(np.int32) for f in chain_features(ready.grid, (SAME, LIKEWISE), quotes)),
        np.searchsorted(table.quote, np.arange(len(quotes) + 1)),
        _aligned(article, ready),
    )
    for q in quotes:
        _judge(case, q)
    return case


def trimmed(text: str, start: int, end: int) -> tuple[int, int]:
    """The stretch without marks and punctuation at its ends."""
    while start < end and text[start] in EDGE:
        start += 1
    while end > start and text[end - 1] in EDGE:
        end -= 1
    return start, end


def overlap(a: tuple[int, int], b: tuple[int, int]) -> int:
    """Shared characters of two half-open ranges."""
    return max(0, min(a[1], b[1]) - max(a[0], b[0]))


def likeness(a: tuple[int, int], b: tuple[int, int]) -> float:
    """Intersection over union of two half-open ranges."""
    shared = overlap(a, b)
    return shared / (max(a[1], b[1]) - min(a[0], b[0])) if shared else 0.0


def _aligned(article: dict[str, Any], ready: Prepared) -> list[dict[str, Any] | None]:
    text, found = article["text"], []
    segments = [(trimmed(text, s["start"], s["end"]), s) for s in article["segments"]]
    for stretch in ready.marked:
        span = trimmed(text, stretch.start, stretch.end)
        best = max(segments, key=lambda s: likeness(span, s[0]), default=None)
        found.append(best[1] if best is not None and likeness(span, best[0]) >= 0.5 else None)
    return found


def _judge(case: Case, q: int) -> None:
    """Fills in which mentions and pairs are right for quotation *q*, and whether it is speech."""
    segment = case.gold[q]
    low, high = case.bounds[q], case.bounds[q + 1]
    mentions, cues = case.table.mention[low:high], case.table.cue[low:high]
    wanted = np.zeros(high - low, dtype=bool)
    good: set[int] = set()
    right: set[int] = set()
    if segment is not None and segment["speaker"] is None:
        good, right, wanted[0] = {-1}, {-1}, True
    elif segment is not None:
        good, right = _speakers(case, segment["speaker"])
        wanted = np.isin(mentions, list(good))
        cued = wanted & np.isin(cues, list(_cues(case, cues, segment["cue"])))
        wanted = cued if cued.any() else wanted
    case.good.append(good)
    case.right.append(right)
    case.wanted.append(wanted)
    case.speech.append(1 if segment is not None else _set_aside(case, q))


def _speakers(case: Case, speaker: dict[str, Any]) -> tuple[set[int], set[int]]:
    tokens, text = case.ready.tokens, case.article["text"]
    whole = (speaker["start"], speaker["end"])
    stop = min((i for cut in _CUTS if (i := text.find(cut, whole[0] + 3, whole[1])) >= 0), default=whole[1])
    spans = [(tokens.starts[m.first], tokens.ends[m.last]) for m in case.ready.mentions]
    right = {i for i, span in enumerate(spans) if overlap(span, whole)}
    near = {i: likeness(spans[i], (whole[0], stop)) for i in right}
    own = {i: v for i, v in near.items() if v} or {i: likeness(spans[i], whole) for i in right}
    free = {i: v for i, v in own.items() if not case.ready.mentions[i].possessive} or own
    best = max(free.values(), default=0.0)
    return {i for i, v in free.items() if v >= 0.5 * best}, right


def _cues(case: Case, cues: Iterable[int], cue: dict[str, Any] | None) -> set[int]:
    tokens = case.ready.tokens
    if cue is None:
        return set()
    span = (cue["start"], cue["end"])
    return {int(c) for c in cues if c >= 0 and overlap((tokens.starts[c], tokens.ends[c]), span)}


def _set_aside(case: Case, q: int) -> int:
    stretch, text = case.ready.marked[q], case.article["text"]
    span = trimmed(text, stretch.start, stretch.end)
    aside = [tuple(d) for d in case.article["discard"]]
    aside += [(s["start"], s["end"]) for s in case.article["segments"]]
    return -1 if any(overlap(span, (a, b)) for a, b in aside) else 0


def annotated_before(case: Case) -> list[int]:
    """For each quotation the annotated source of the one before it, -1 if none."""
    known = [min((m for m in good if m >= 0), default=-1) for good in case.good]
    return [-1, *known[:-1]]


def cases_of(articles: Sequence[dict[str, Any]]) -> list[Case]:
    """The cases of all articles with quotation marks."""
    return [case for article in articles if (case := make_case(article)) is not None]
