"""The quotations of one article: marks found, sources ranked, speech told apart from what is only in
quotation marks.

Scare quotes, titles, slogans and labels are left out altogether. Which parts belong together (a quotation
split by its attribution, or carried on in the next paragraph) is said by `continues`.
"""

import re
from collections.abc import Sequence
from dataclasses import dataclass, replace
from typing import TYPE_CHECKING

from app.domain.mentions import Name, Quotation, Source
from app.domain.selector import Span
from app.extract.given import is_given
from app.extract.marks import Marked
from app.extract.nested import find_nested
from app.extract.once import Once
from app.extract.sources import Resolver
from app.extract.subjects import Subjects
from app.extract.tokens import Tokens
from app.extract.turns import find_turns, speakers_of
from app.extract.units import sentences

if TYPE_CHECKING:
    from app.extract.attribution import Choice
    from app.extract.ranking import Prepared
    from app.extract.weights import Weights

Zones = list[tuple[int, int, list[Marked]]]  # start and end of paragraphs, their marked stretches
_LABELLED = 0.97  # set, not measured: the confidence of a speaker printed before a turn
_CORRECTED = 0.75  # set, not measured: the same where a rule stands against the ranking
_NAME_BEFORE = re.compile(r"\b([A-Z][a-z]+) $")
_LETTER = re.compile(r"\w")


@dataclass(frozen=True, slots=True)
class Found:
    """What `find_quotations` returns: the quotations, and warnings in words."""

    quotations: tuple[Quotation, ...]
    unread: tuple[str, ...]


def read_marks(
    text: str, paragraphs: Sequence[Span], once: Once
) -> tuple[list[list[Marked]], tuple[str, ...]]:
    """The marked stretches of each paragraph, and warnings about marks that have no partner."""
    found: list[list[Marked]] = []
    stray = unclosed = 0
    carried = False
    for i, span in enumerate(paragraphs):
        marked, lost = once.marked(span.start, span.end, carried)
        marked = [m for m in marked if _LETTER.search(text, m.start, m.end)]
        stray += lost
        carried = bool(marked) and not marked[-1].closed
        if carried and not (i + 1 < len(paragraphs) and _goes_on(text, paragraphs[i + 1], once)):
            unclosed += 1
        found.append(marked)
    return found, _warnings(unclosed, stray)


def _goes_on(text: str, span: Span, once: Once) -> bool:
    """True if the next paragraph opens with a mark, or closes one it has not opened."""
    begin = text[span.start : span.end].lstrip()[:2]
    if begin[:1] in tuple("“\"„«‘'") or begin in ("''", "``"):
        return True
    marked, _ = once.marked(span.start, span.end, carried=True)
    return bool(marked) and not marked[0].opened


def _warnings(unclosed: int, stray: int) -> tuple[str, ...]:
    found = []
    if unclosed:
        found.append(f"{unclosed} quotation {'mark is' if unclosed == 1 else 'marks are'} never closed")
    if stray:
        found.append(f"{stray} quotation {'mark has' if stray == 1 else 'marks have'} no partner")
    return tuple(found)


def zones_of(
    text: str, paragraphs: Sequence[Span], once: Once | None = None
) -> tuple[Zones, tuple[str, ...]]:
    """The paragraphs with marked stretches and their neighbours, and warnings."""
    stretches, unread = read_marks(text, paragraphs, Once(text) if once is None else once)
    zones = [
        (span.start, span.end, marked)
        for i, (span, marked) in enumerate(zip(paragraphs, stretches, strict=True))
        if any(stretches[max(0, i - 1) : i + 2])
    ]
    return (zones if any(stretches) else []), unread


def find_quotations(
    text: str,
    paragraphs: Sequence[Span],
    names: Sequence[Name],
    weights: "Weights | None" = None,
    once: Once | None = None,
) -> Found:
    """The quotations in the given paragraphs of *text*, in order, attributed where that is possible.

    *once* keeps what is found out for `find_indirect`.

    Turns of a printed conversation are quotations whose `outer` equals `span`: no marks stand around them.
    A quotation inside another is listed after it.
    """
    once = Once(text) if once is None else once
    turns = find_turns(text, paragraphs)
    zones, unread = zones_of(text, [p for p in paragraphs if p not in turns] if turns else paragraphs, once)
    found = _marked_quotations(text, zones, names, weights, once) if zones else []
    if turns:
        spoken = list(turns.values())
        sources = speakers_of(text, spoken, names)
        found += [_turn(text, t.words, who) for t, who in zip(spoken, sources, strict=True)]
        found.sort(key=lambda q: q.span)
    for i in range(1, len(found)):
        if _continues(text, found[i - 1], found[i]):
            found[i] = replace(found[i], continues=i - 1)
    return Found(_together(found, find_nested(text, found, names)), unread)


def _together(found: list[Quotation], nested: list[Quotation]) -> tuple[Quotation, ...]:
    """All in the order of their place: a quotation right before those inside it."""
    if not nested:
        return tuple(found)
    every = sorted([*found, *nested], key=lambda q: q.span)
    place = {q.span: i for i, q in enumerate(every)}
    return tuple(
        q if q.continues is None else replace(q, continues=place[found[q.continues].span]) for q in every
    )


def _marked_quotations(
    text: str,
    zones: Zones,
    names: Sequence[Name],
    weights: "Weights | None",
    once: Once,
) -> list[Quotation]:
    """The stretches between marks that are speech, with their sources."""
    from app.extract.ranking import choose, prepare  # numpy takes longer to load than all the rest

    ready = prepare(text, zones, once.segments)
    resolver = Resolver(text, ready.tokens, ready.mentions, names, once)
    subjects = Subjects(ready.tokens, ready.mentions)
    return [
        _quotation(ready, *kept, resolver, subjects)
        for kept in choose(ready, weights)
        if not _is_nickname(text, ready.marked[kept[0]])
    ]


def _is_nickname(text: str, stretch: Marked) -> bool:
    """True for words with capitals between the parts of a name: “Jo “Iron Fox” Doe”."""
    words = text[stretch.start : stretch.end].split()
    before = _NAME_BEFORE.search(text, max(0, stretch.outer_start - 20), stretch.outer_start)
    after = text[stretch.outer_end : stretch.outer_end + 2]
    named = before is not None and is_given(before.group(1)) and after[:1] == " " and after[1:].isupper()
    return named and len(words) < 4 and all(word[0].isupper() and word[-1].isalnum() for word in words)


def _turn(text: str, words: Span, speaker: Source) -> Quotation:
    units = tuple(sentences(text, words.start, words.end))
    return Quotation(words, words, "direct", units, None, speaker, None, _LABELLED)


def _quotation(
    ready: "Prepared", q: int, choice: "Choice", confidence: float, resolver: Resolver, subjects: Subjects
) -> Quotation:
    stretch, text, tokens = ready.marked[q], ready.text, ready.tokens
    open_ended = text[stretch.end - 1] in ",?!"
    mention, cue = subjects.attributed(choice.mention, choice.cue, tokens.at[q], open_ended)
    confidence = confidence if mention == choice.mention else min(confidence, _CORRECTED)
    return Quotation(
        Span(stretch.start, stretch.end),
        Span(stretch.outer_start, stretch.outer_end),
        type_of(text, tokens, stretch, tokens.at[q]),
        tuple(sentences(text, stretch.start, stretch.end)),
        None if cue is None else _cue_span(tokens, cue),
        None if mention is None else resolver.source(mention),
        None,
        round(confidence, 4),
    )


def _cue_span(tokens: Tokens, cue: int) -> Span:
    end = cue + 1 if tokens.words[cue] == "according" and tokens.words[cue + 1] == "to" else cue
    return Span(tokens.starts[cue], tokens.ends[end])


def type_of(text: str, tokens: Tokens, stretch: Marked, at: int) -> str:
    """ "direct" for whole sentences beside an attribution, "mixed" for words built into the outlet's
    sentence.

    Typography decides: how the stretch begins and what stands before it. Agrees with PolNeAR's annotators
    on 92 % of its train part (bench/reported.py).
    """
    before = tokens.classes[at - 1]
    begin = _BEGIN.match(text, stretch.start, stretch.end)
    large = begin is not None and not text[begin.end() - 1].islower()
    if before in "|.:":
        whole = True
    elif before in ",;-vgeQ(":
        whole = large or (before == "," and _within_reply(tokens, at))
    else:
        whole = False
    return "direct" if whole else "mixed"


_BEGIN = re.compile(r"\W*\w")


def _within_reply(tokens: Tokens, at: int) -> bool:
    """True after “…,” she said, “…”: the second half of a sentence that opened with a quotation."""
    first = at - 1
    while first > 0 and at - first < 12 and tokens.sentence[first - 1] == tokens.sentence[at]:
        first -= 1
    return (tokens.classes[first] == "|" and tokens.classes[first + 1] == "Q") or tokens.classes[first] == "Q"


def _continues(text: str, before: Quotation, here: Quotation) -> bool:
    """True if *here* is the next part of *before*: the same attribution stands between them, or none at
    all.
    """
    if before.source is None or here.source is None or before.source.span != here.source.span:
        return False
    if here.type != "direct" or before.type != "direct":
        return False
    between = text[before.outer.end : here.outer.start]
    if "\n" in between:
        return not between.strip()
    return len(between) < _SPLIT and before.outer.end <= here.source.span.start < here.outer.start


_SPLIT = 160
