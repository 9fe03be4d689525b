"""Turns of a printed conversation: “PIKE: We are not late.” Somebody's words without marks.

A label in capitals and a colon open a paragraph in other places too (“CORRECTION: …”), so turns count only
where labels alternate and one comes back. What stands between marks inside a turn belongs to it. Paragraphs
that go on without a label, and labels in small letters, are not taken: lists look the same. “Q:” and “A:” are
labels too; who answers is the only person named before.
"""

import re
from collections import Counter
from collections.abc import Sequence
from dataclasses import dataclass

from app.domain.mentions import Name, Source
from app.domain.selector import Span
from app.extract import cues

_LABEL = re.compile(
    r"\s*([A-Z][A-Z.'’ -]{1,40}?|[QA])(?:, [A-Z][A-Z .'’&-]{0,40})?(?: \([^()\n]{1,30}\))?:\s+(?=\S)"
)
_LEAST = 3  # turns
_PARTS = cues.words("""
host presenter interviewer reporter question questioner moderator anchor narrator caller man woman voice
speaker audience member unidentified male female announcer journalist the answer
""")


@dataclass(frozen=True, slots=True)
class Turn:
    """One labelled paragraph: who speaks, as printed, and the words."""

    label: Span
    words: Span


def find_turns(text: str, paragraphs: Sequence[Span]) -> dict[Span, Turn]:
    """The turns of a text by their paragraph; empty if it has no conversation."""
    found: dict[Span, Turn] = {}
    for span in paragraphs:
        match = _LABEL.match(text, span.start, span.end)
        if match is not None:
            end = match.end() + len(text[match.end() : span.end].rstrip())
            found[span] = Turn(Span(match.start(1), match.end(1)), Span(match.end(), end))
    speakers = Counter(_surname(turn.label.of(text)) for turn in found.values())
    alternate = len(found) >= _LEAST and len(speakers) > 1 and max(speakers.values()) > 1
    return found if alternate else {}


def speakers_of(text: str, turns: Sequence[Turn], names: Sequence[Name]) -> list[Source]:
    """The label of each turn as a source; its antecedent is the fullest printed name with that surname."""
    labels = {turn.label.of(text) for turn in turns}
    wanted = {_surname(label) for label in labels}
    alike: dict[str, dict[str, Name]] = {}
    for name in names:
        if name.kind == "person" and not name.text.isupper() and _surname(name.text) in wanted:
            alike.setdefault(_surname(name.text), {}).setdefault(name.text, name)
    meant = {label: _meant(label, alike.get(_surname(label), {})) for label in labels}
    if "A" in labels:
        meant["A"] = _answering(turns[0].label.start, names)
    return [Source(t.label, label, _kind(label), meant[label]) for t in turns if (label := t.label.of(text))]


def _answering(before: int, names: Sequence[Name]) -> Name | None:
    """Who answers as “A:”, the only person named before the first question."""
    people = [n for n in names if n.kind == "person" and n.span.start < before]
    alone = len({_surname(n.text) for n in people}) == 1
    return max(people, key=lambda n: len(n.text)) if alone else None


def _kind(label: str) -> str:
    """ "anonymous" for who speaks by his part only (HOST, CALLER); “Q” and “A” stand for a name."""
    if len(label) == 1:
        return "pronoun"
    return "anonymous" if all(word.casefold() in _PARTS for word in label.split()) else "name"


def _meant(label: str, alike: dict[str, Name]) -> Name | None:
    """The fullest of the names with this surname if the others are its ends, else the very same words."""
    fullest = max(alike.values(), key=lambda n: (len(n.text), -n.span.start), default=None)
    if fullest is not None and any(not fullest.text.endswith(text) for text in alike):
        return next((n for text, n in alike.items() if text.casefold() == label.casefold()), None)
    return fullest


def _surname(name: str) -> str:
    return name.split()[-1].casefold()
