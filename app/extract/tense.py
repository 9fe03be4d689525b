"""Verbs without a parser: whether words hold a finite verb, and whether they speak of past or future.

Lists of auxiliaries and irregular forms, plus the ending -ed. Used to cut clauses and to tell last Thursday
from next Thursday; where the words show neither, the answer is None and nothing is guessed.
"""

import re


def word_set(words: str) -> frozenset[str]:
    """The words of a list written as one string."""
    return frozenset(words.split())


_WORD = re.compile(r"[^\W\d_]+(?:['’][^\W\d_]+)?")
_FUTURE = word_set(
    "will shall won't won’t would may might could can tomorrow poised slated plans plan planning "
    "intends aims hopes upcoming forthcoming"
)
_EXPECTED = word_set(
    "expected scheduled due slated poised planned plans plan planning intends hopes may might could "
    "anticipated likely aims"
)
_PRESENT = word_set(
    "is are am does do can says remains remain marks begins starts opens comes takes makes gives goes "
    "includes means represents continues meets votes faces"
)
_PAST = word_set(
    "was were had has have did said told made came took met went gave got saw knew found held began "
    "left led lost won wrote spoke sent paid sold bought brought thought taught caught fought sought "
    "built kept fell rose ran sat stood drew grew threw flew broke chose drove became put hit cut shot "
    "struck died felt heard laid read shut sank swore swept spent stole shook wore woke withdrew arose "
    "fled rode sang hung bore bound burst cast dealt fed forgot froze hid lent lit meant overcame slid "
    "split spread tore won been done gone seen taken given born killed set agreed freed pled beat"
)
_ED_NOUNS = word_set("hundred united indeed need speed breed creed feed seed weed shed")
_REPORTS = word_set(
    "said announced wrote told added reported says tweeted posted confirmed declared argued claimed "
    "stated noted warned explained insisted acknowledged according"
)
_CANCEL_STEMS = ("cancel", "called off", "postponed", "scrapped", "shelved", "abandoned")
_CANCELLED = re.compile(
    r"\b(?:cancel(?:l?ed|s)|called off|postponed|scrapped|shelved|abandoned)\b", re.IGNORECASE
)
_PARTICIPLE = re.compile(
    r",\s+(?:first |last |originally |newly )?([^\W\d_]+) "
    r"(?:by|in|on|at|to|with|from|under|for|after|during)\b"
)
_ARRANGED = word_set("set scheduled slated due planned")
_AUXILIARY = word_set("is are was were has have had will would may might could should")
_GOING = re.compile(
    r"\b(?:going to|set to|about to|due to|to be|is to|are to|was to|were to|['’]ll)\b", re.IGNORECASE
)


def has_verb(words: str) -> bool:
    """True if *words* hold something that looks like a finite verb."""
    found = [match.group().lower() for match in _WORD.finditer(words)]
    return any(w in _PAST or w in _PRESENT or w in _FUTURE or _is_regular(w) for w in found)


def _is_regular(word: str) -> bool:
    return len(word) > 4 and word.endswith("ed") and word not in _ED_NOUNS


def is_report(words: str) -> bool:
    """True for a short closing attribution such as ", the mayor announced Thursday"."""
    found = [match.group().lower() for match in _WORD.finditer(words)]
    if len(found) > 12 or not words.startswith(","):
        return False
    return any(word in _REPORTS for word in found[1:]) and "that" not in found


def tense_at(before: str, after: str) -> str | None:
    """The tense of the verb nearest to a date ("past", "present", "future"), what stands before it first.

    *before* and *after* are the words of the same sentence on either side of the date.
    """
    left = [match.group().lower() for match in _WORD.finditer(before[-160:])]
    right = [match.group().lower() for match in _WORD.finditer(after[:120])]
    for position in range(len(left) - 1, -1, -1):
        if found := _tense(left, position):
            return found
    for position in range(len(right)):
        if found := _tense(right, position):
            return found
    return None


def _tense(words: list[str], position: int) -> str | None:
    word = words[position]
    previous = words[position - 1] if position else ""
    if word in _FUTURE or word.endswith(("'ll", "’ll")):
        return "future"
    if word in _ARRANGED and words[position + 1 : position + 2] == ["for"]:
        return "future"
    if word in _EXPECTED and previous in ("is", "are", "was", "were", "be", "be"):
        return "future"
    if (
        previous == "to"
        and position > 1
        and words[position - 2] in _EXPECTED | {"set", "going", "is", "are", "due"}
    ):
        return "future"
    if _is_regular(word) or word in _PAST:
        around = words[max(0, position - 3) : position]
        if any(w in ("will", "would", "be", "may", "might", "could") for w in around):
            return "future"
        if word in ("expected", "scheduled", "planned") and previous in ("is", "are"):
            return "future"
        return "past"
    return "present" if word in _PRESENT else None


def is_participle(words: str) -> bool:
    """True for a closing phrase such as ", made by the mayor": it says of the words before what was done."""
    match = _PARTICIPLE.match(words)
    return match is not None and (match[1].lower() in _PAST or _is_regular(match[1].lower()))


def starts_with_verb(words: str) -> bool:
    """True if *words* go on with a verb whose subject stands before them (", marks the first visit")."""
    match = _WORD.search(words[:40])
    first = match.group().lower() if match else ""
    return first in _PRESENT or first in _AUXILIARY or (first.endswith("s") and first in _REPORTS)


def status_of(clause: str, tense: str | None) -> str | None:
    """How a clause puts its happening: "cancelled", "expected", "will" or "has" (done); None if unsaid.

    *tense* is that of the verb the date hangs on, so "she said on Monday it will open" is done.
    """
    lowered = clause.lower()
    if any(stem in lowered for stem in _CANCEL_STEMS) and _CANCELLED.search(clause):
        return "cancelled"
    if tense == "past":
        return "has"
    if tense == "future" or _GOING.search(clause):
        hoped = any(match.group().lower() in _EXPECTED for match in _WORD.finditer(clause))
        return "expected" if hoped else "will"
    return None
