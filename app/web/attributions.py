"""Whom the outlets name for the same words, with which role, verb, medium and occasion, side by side.

Each aspect is compared over the outlets and the outcome said in a sign and words. Compared are printed words,
not facts: a name may be shorter, a role may change, and two occasions may both be true.
"""

from collections.abc import Callable, Sequence
from dataclasses import dataclass
from typing import Any

from app.domain.text import fold
from app.store.quote import QuotePage, ReadingRow
from app.store.refs import OutletRef, SpeakerRef
from app.web import words
from app.web.reporting import EVALUATIVE, NEUTRAL, kind_of, settings_of

_FULL = {
    "rep": "representative",
    "sen": "senator",
    "gov": "governor",
    "pres": "president",
    "sec": "secretary",
}
_EMPTY = """
mr mrs ms miss mx a an the his her their its our this that in on at to by for via with from through told
telling tells wrote writes posted posts said says tweeted shared announced during after before
"""  # courtesy and determiners tell no role; prepositions and verbs lead to a medium and are none
_NO_CONTENT = frozenset(_EMPTY.split())
KIND_WORDS = {NEUTRAL: "neutral", EVALUATIVE: "evaluative", "unknown": "not classed"}


@dataclass(frozen=True, slots=True)
class Cue:
    """The printed words that report, and their kind in words."""

    text: str
    kind: str


@dataclass(frozen=True, slots=True)
class Attribution:
    """One outlet's attribution of the words, over all its readings; every text is printed.

    *resolved* are names that pronouns and titles were read as, *other* is the speaker this outlet's words
    were resolved to where that is not the quote's. A *doubtful* one is shown, but nothing is concluded from
    its speaker, role and verb.
    """

    outlet: OutletRef
    sources: tuple[str, ...]
    resolved: tuple[str, ...]
    other: SpeakerRef | None
    roles: tuple[str, ...]
    cues: tuple[Cue, ...]
    settings: tuple[str, ...]
    doubtful: bool


@dataclass(frozen=True, slots=True)
class Agreement:
    """How the outlets agree on an aspect. *family* is a class as of `words.SIGNS`, for sign and colour."""

    aspect: str
    family: str
    words: str


@dataclass(frozen=True, slots=True)
class Attributions:
    """The table: a line an outlet, and under it how far the outlets agree."""

    lines: tuple[Attribution, ...]
    agreements: tuple[Agreement, ...]
    doubtful: str  # the codes of outlets whose attribution is doubtful, for a sentence


def attributions(quote: QuotePage) -> Attributions | None:
    """The table of *quote*; None if only one outlet prints it."""
    outlets = list(dict.fromkeys(row.outlet for row in quote.readings))
    if len(outlets) < 2:
        return None
    lines = [_line(o, [r for r in quote.readings if r.outlet == o], quote.speaker) for o in outlets]
    sure = [line for line in lines if not line.doubtful]
    every = "all" if len(sure) == len(lines) else "all others"
    said = (
        _speakers(sure, every) if sure else Agreement("Speaker", "single", "doubtful in all outlets"),
        _printed("Role", sure, lambda line: line.roles, "shortened", every),
        _verbs(sure, every),
        _printed("Medium and occasion", lines, lambda line: line.settings, "changed", "all"),
    )
    doubtful = [line.outlet.code for line in lines if line.doubtful]
    return Attributions(tuple(lines), said, words.listed(doubtful))


def _line(outlet: OutletRef, rows: Sequence[ReadingRow], who: SpeakerRef | None) -> Attribution:
    cues = [Cue(row.cue, KIND_WORDS[kind_of(row.cue) or "unknown"]) for row in rows if row.cue]
    others = [row.speaker for row in rows if row.speaker and who and fold(row.speaker.name) != fold(who.name)]
    return Attribution(
        outlet,
        _distinct(row.source for row in rows),
        _distinct(name for row in rows if (name := _read_as(row)) != row.source),
        others[0] if others else None,
        _distinct(row.role for row in rows),
        tuple(dict.fromkeys(cues)),
        _distinct(
            phrase for row in rows for phrase in settings_of(row.context, row.inner_start, row.inner_end)
        ),
        any(row.source for row in rows) and all(words.is_doubtful(row.confidence) for row in rows),
    )


def settled(row: ReadingRow) -> bool:
    """True if the article's own words led to another name than the speaker's."""
    if not (row.antecedent and row.speaker):
        return False
    return not set(fold(row.antecedent).split()) & set(fold(row.speaker.name).split())


def _read_as(row: ReadingRow) -> str | None:
    return row.speaker.name if row.speaker and settled(row) else row.antecedent


def _distinct(texts: Any) -> tuple[str, ...]:
    return tuple(dict.fromkeys(" ".join(text.split()) for text in texts if text))


def _speakers(lines: Sequence[Attribution], every: str) -> Agreement:
    others = [line.outlet.code for line in lines if line.other]
    named = [line for line in lines if line.sources]
    if others:
        return Agreement("Speaker", "changed", f"another speaker in {words.listed(others)}")
    if not named:
        return Agreement("Speaker", "single", "named by no outlet beside these words")
    if len(named) < len(lines):
        return Agreement("Speaker", "shortened", f"named by {len(named)} of {len(lines)} outlets")
    return Agreement("Speaker", "same", f"the same speaker in {every}")


def _verbs(lines: Sequence[Attribution], every: str) -> Agreement:
    coloured = [line.outlet.code for line in lines if _has(line, EVALUATIVE)]
    plain = [line.outlet.code for line in lines if _has(line, NEUTRAL) and line.outlet.code not in coloured]
    printed = [line for line in lines if line.cues]
    if not printed:
        return Agreement("Verb", "single", "no outlet prints one beside these words")
    if coloured and plain:
        said = f"evaluative in {words.listed(coloured)}, neutral in {words.listed(plain)}"
        return Agreement("Verb", "changed", said)
    if coloured:
        return Agreement("Verb", "shortened", f"evaluative in {words.listed(coloured)}")
    if len(plain) == len(lines):
        return Agreement("Verb", "same", f"neutral in {every}")
    return Agreement("Verb", "shortened", f"neutral in {len(plain)} of {len(lines)} outlets")


def _has(line: Attribution, kind: str) -> bool:
    return any(cue.kind == KIND_WORDS[kind] for cue in line.cues)


def _printed(
    aspect: str,
    lines: Sequence[Attribution],
    texts: Callable[[Attribution], tuple[str, ...]],
    apart: str,
    every: str,
) -> Agreement:
    """Compares printed words: the same, some within others, or different ones, of the family *apart*.

    One may hold several roles, so that other words for it contradict nothing; two mediums do differ.
    """
    stated = [content for line in lines if (content := _content(texts(line)))]
    if not stated:
        return Agreement(aspect, "single", "stated by no outlet beside these words")
    fullest = max(stated, key=len)
    if any(not one <= fullest for one in stated):
        return Agreement(aspect, apart, "the outlets print different words")
    if len(stated) < len(lines):
        return Agreement(aspect, "shortened", f"stated by {len(stated)} of {len(lines)} outlets")
    if any(one != fullest for one in stated):
        return Agreement(aspect, "shortened", "some print fewer words of it")
    return Agreement(aspect, "same", f"the same words in {every}")


def _content(texts: tuple[str, ...]) -> frozenset[str]:
    """The words that tell something, folded, common abbreviations written out."""
    told = (_FULL.get(word, word) for text in texts for word in fold(text).split())
    return frozenset(word for word in told if word not in _NO_CONTENT)


def data(table: Attributions | None) -> dict[str, Any] | None:
    """The table for JSON."""
    if table is None:
        return None
    return {
        "outlets": [
            {
                "outlet": line.outlet.slug,
                "speaker": list(line.sources),
                "read_as": list(line.resolved),
                "doubtful": line.doubtful,
                "another_speaker": line.other.slug if line.other else None,
                "role": list(line.roles),
                "verb": [{"text": cue.text, "kind": cue.kind} for cue in line.cues],
                "medium_and_occasion": list(line.settings),
            }
            for line in table.lines
        ],
        "agreement": {one.aspect.lower(): one.words for one in table.agreements},
    }
