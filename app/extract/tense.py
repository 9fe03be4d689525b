"""Verbs without a parser: whether words hold a finite verb, and whether they speak of past or future.

Lists of auxiliaries and irregular forms, plus the ending -ed. Used to cut clauses and to tell last Thursday
from next Thursday; where the words show neither, the answer is None and nothing is guessed.
"""

import re
from functools import lru_cache
from itertools import chain, islice


def word_list(words: str) -> list[str]:
    """The words of a list written as one string, in order."""
    return words.split()


def word_set(words: str) -> frozenset[str]:
    """The words of a list written as one string."""
    return frozenset(words.split())


_WORD = re.compile(r"[^\W\d_]+(?:['’][^\W\d_]+)?")
_FUTURE = word_set(
    "will shall won't won’t would may might could can tomorrow poised slated plans plan planning "
    "intends aims hopes upcoming forthcoming"
)
_PLANS = word_set("plan plans planning aims hopes")
_EXPECTED = word_set(
    "expected scheduled due slated poised planned plans plan planning intends hopes may might could "
    "anticipated likely aims"
)
_EXPECTED_TO = _EXPECTED | {"set", "going", "is", "are", "due"}
_LASTING = word_list(  # no plural noun is written like one of these
    "wants seeks owns holds keeps brings becomes seems appears believes thinks knows gets allows requires "
    "provides contains involves belongs depends exists follows applies lets tells denies accuses refuses "
    "agrees opposes expects loses earns sells buys pays sits grows"
)
_TIMELESS = word_set(
    "says remains remain marks comes makes gives goes includes means represents continues can"
).union(_LASTING)
_PRESENT = _TIMELESS | word_set("is are am does do begins starts opens takes meets votes faces")
_PAST = word_set(
    "was were had has have did said told made came took met went gave got saw knew found held began "
    "left led lost won wrote spoke sent paid sold bought brought thought taught caught fought sought "
    "built kept fell rose ran sat stood drew grew threw flew broke chose drove became put hit cut shot "
    "struck died felt heard laid read shut sank swore swept spent stole shook wore woke withdrew arose "
    "fled rode sang hung bore bound burst cast dealt fed forgot froze hid lent lit meant overcame slid "
    "split spread tore won been done gone seen taken given born killed set agreed freed pled beat quit "
    "ate drank slept spun sprang stuck strode swam swung understood undertook underwent wept bled bred "
    "clung crept dug shed shone shrank upheld oversaw overthrew foresaw misled overtook withheld withstood "
    "beaten blown broken chosen drawn driven fallen flown frozen hidden known risen shaken shown spoken "
    "stolen sunk sworn thrown torn undergone worn written withdrawn begun outdid"
)
IRREGULAR_PAST = word_set(  # forms that are a past tense wherever no article or "to" stands before them
    "won lost rose fell broke began fled shot threw wrote knew grew chose spoke paid built bought sold "
    "fought caught taught sought hid sank swam withdrew overthrew stole froze swore wept struck upheld "
    "withheld overcame met held led left sent gave took went came became repaid spent flew drove drew ran "
    "stood heard saw forgave"
)
_FINITE = _PAST | _PRESENT | _FUTURE
_ED_NOUNS = word_set("hundred united indeed need speed breed creed feed seed weed shed")
_REPORTS = word_set(
    "said announced wrote told added reported says tweeted posted confirmed declared argued claimed "
    "stated noted warned explained insisted acknowledged according"
)
_LONGEST_REPORT = 12  # words
_LEAVING = word_set(
    "leaving going coming moving retiring returning resigning departing stepping starting joining quitting "
    "becoming opening closing taking"
)
_INTENT = word_set(
    "decided agreed plans planned plan planning wants wanted want expected expects promised promises vowed "
    "vows asked asks hopes hoped hope intends intended set due likely scheduled ready going about slated "
    "poised ordered urged told invited pledged refused unlikely aims try trying"
)
_NO_VERB = word_set("the a an his her its their our your my this that these those all both each any some")
_SUPPOSED = word_set("supposed meant")
_BEHIND = re.compile(
    r" (?:(?:also|again|then|first|finally|formally|officially|publicly|abruptly) )?([^\W\d_]+)"
)
_TO_NAME = re.compile(r"\bto (?=[A-Z])")
_ARE_TO = word_set(  # present only behind a plural: "the schools reopen", "the rules take effect"
    "take begin start meet go come reopen resume return open close expire end vote leave face arrive gather"
)
_PLURAL_NOUN = re.compile(r"[a-rt-z]s$")
_PLURAL = word_set("they we you people men women")
_CLAUSES = word_set("that who which whose whom where when while as if whether because")
_CANCEL_STEMS = ("cancel", "called off", "postponed", "scrapped", "shelved", "abandoned")
_CANCELLED = re.compile(
    r"\b(?:cancel(?:l?ed|s)|called off|postponed|scrapped|shelved|abandoned)\b", re.IGNORECASE
)
_PARTICIPLE = re.compile(
    r",\s+(?:first |last |originally |newly )?([^\W\d_]+) "
    r"(?:by|in|on|at|to|with|from|under|for|after|during)\b"
)
_ARRANGED = word_set("set scheduled slated due planned")
_ARRANGED_FOR = word_set("by in on to for next this later early")
_AUXILIARY = word_set("is are was were has have had will would may might could should")
_ADVERBS = word_set("nonetheless nevertheless then also later again still now once even just")
_GOING = re.compile(
    r"\b(?:going to|set to|about to|due to|to be|is to|are to|was to|were to|['’]ll)\b", re.IGNORECASE
)


def has_verb(words: str) -> bool:
    """True if *words* hold something that looks like a finite verb."""
    return any(map(_holds_verb, words.split()))


# No word reaches over white space, so what stands between blanks is read alone and remembered.
@lru_cache(maxsize=1 << 15)
def _holds_verb(chunk: str) -> bool:
    return any(map(_is_verb, _WORD.findall(chunk)))


@lru_cache(maxsize=1 << 15)
def _lower(chunk: str) -> tuple[str, ...]:
    """The words of what stands between blanks, in lower case."""
    return tuple(map(str.lower, _WORD.findall(chunk)))


@lru_cache(maxsize=1 << 15)
def _reports(chunk: str) -> bool:
    return not _REPORTS.isdisjoint(_lower(chunk))


def _lowered(text: str) -> list[str]:
    return [*chain.from_iterable(map(_lower, text.split()))]


def _is_verb(printed: str) -> bool:
    word = printed.lower()
    return printed != "May" and (word in _FINITE or _is_regular(word))


def is_past(word: str) -> bool:
    """True for a lower-case word that looks like a past tense or participle."""
    return word in _PAST or (word.endswith("ed") and _is_regular(word))


def _is_regular(word: str) -> bool:
    return len(word) > 4 and word.endswith("ed") and word not in _ED_NOUNS


def is_report(words: str) -> bool:
    """True for a short closing attribution such as ", the mayor announced Thursday"."""
    if not words.startswith(","):
        return False
    chunks = words.split()
    if not any(map(_reports, chunks)):
        return False
    lowered = [*islice(chain.from_iterable(map(_lower, chunks)), _LONGEST_REPORT + 1)]
    if len(lowered) > _LONGEST_REPORT:
        return False
    return not _REPORTS.isdisjoint(lowered[1:]) and "that" not in lowered


def tense_at(before: str, after: str) -> str | None:
    """The tense of the verb a date hangs on: "past", "present" (as arranged) or "future"; None if unclear.

    *before* and *after* are the words of the same sentence on either side of the date. The verb right behind
    the date counts first, then the nearest before it, then the next behind it. An infinitive takes after
    whatever governs it ("plans to leave": future; "came to see": past; a headline's "to leave": future).
    """
    left, right = _words(before[-160:].rpartition(";")[2]), _words(after[:120].partition(";")[0])
    if (
        (behind := _BEHIND.match(after))
        and not any(_tense(left, place) for place in range(max(0, len(left) - 2), len(left)))
        and behind[1].lower() not in _CLAUSES
    ):
        place = right.index(behind[1].lower()) if behind[1].lower() in right else len(right)
        if place < len(right) and (found := _tense(right, place)):
            return _clear(found)
    infinitive = False
    for position in range(len(left) - 1, -1, -1):
        if found := _tense(left, position):
            intended = infinitive and _intends(left, position)
            return "future" if intended else _clear(found)
        infinitive = infinitive or _is_infinitive(left, position)
        if infinitive and left[position] in _INTENT:
            return "future"
    ahead = _tense_ahead(right)
    if infinitive:
        return "past" if ahead == "past" and not _REPORTS & set(right) else "future"
    return ahead


def _tense_ahead(right: list[str]) -> str | None:
    """The tense of the first verb behind a date; of one in a relative clause only if it is past."""
    is_relative = False
    for position, word in enumerate(right):
        if word in _CLAUSES:
            if position == 0:
                return None
            is_relative = True
        found = _tense(right, position)
        if found and (found == "past" or not is_relative):
            return _clear(found)
    return None


def _words(text: str) -> list[str]:
    """The words of *text*, lower case; without "May" in capitals and the "to" before a name."""
    if "to " in text:
        text = _TO_NAME.sub("", text)
    if "May" in text:
        return [word.lower() for word in _WORD.findall(text) if word != "May"]
    return _lowered(text)


def _clear(tense: str) -> str | None:
    return None if tense == "either" else tense


def _is_infinitive(words: list[str], position: int) -> bool:
    following = words[position + 1 : position + 2]
    return words[position] == "to" and bool(following) and following[0] not in _NO_VERB


def _intends(words: list[str], position: int) -> bool:
    return any(word in _INTENT for word in words[position : position + 4])


def _tense(words: list[str], position: int) -> str | None:
    word = words[position]
    previous = words[position - 1] if position else ""
    following = words[position + 1] if position + 1 < len(words) else ""
    if word in ("could", "would", "can") and following == "not":
        return "past" if word == "could" else "future"
    if word in _PLANS and following not in ("to", "on"):
        return None  # "the budget plan" is a thing
    if word in _FUTURE or word.endswith(("'ll", "’ll")):
        return "future"
    if word in _ARRANGED and following == "for":
        return "future"
    if word in _SUPPOSED and following == "to" and previous in ("was", "were"):
        return "either"
    if word in _EXPECTED and previous in ("is", "are", "was", "were", "be"):
        return "future"
    if previous == "to" and position > 1 and words[position - 2] in _EXPECTED_TO:
        return "future"
    if word in ("was", "were") and following in _LEAVING and any(w in _REPORTS for w in words[:position]):
        return "future"
    if _is_regular(word) or word in _PAST:
        around = words[max(0, position - 3) : position]
        if "could" in around and "not" in around:
            return "past"
        if any(w in ("will", "would", "may", "might", "could") for w in around) or "be" in around[-2:]:
            return "future"
        if word in _ARRANGED | {"expected"} and (following in _ARRANGED_FOR or not following):
            return "future"
        if previous in ("is", "are") and word not in ("expected", "scheduled", "planned"):
            return "present"
        if word in ("expected", "scheduled", "planned") and previous in ("is", "are"):
            return "future"
        return "past"
    if word in _ARE_TO and (previous in _PLURAL or _PLURAL_NOUN.search(previous)):
        return "present"
    return "present" if word in _PRESENT and word not in _TIMELESS else None


def is_participle(words: str) -> bool:
    """True for a closing phrase such as ", made by the mayor": it says of the words before what was done."""
    match = _PARTICIPLE.match(words)
    return match is not None and (match[1].lower() in _PAST or _is_regular(match[1].lower()))


def starts_with_verb(words: str) -> bool:
    """True if *words* go on with a verb whose subject stands before them (", marks the first visit")."""
    match = _WORD.search(words[:40])
    first = match.group().lower() if match else ""
    return first in _PRESENT or first in _AUXILIARY or (first.endswith("s") and first in _REPORTS)


def opens_with_verb(words: str) -> bool:
    """True if *words* begin with a finite verb whose subject is missing ("resigned Thursday")."""
    for match in islice(_WORD.finditer(words, 0, 60), 3):
        word = match.group()
        lower = word.lower()
        if not (lower.endswith("ly") or lower in _ADVERBS):
            return word.islower() and (is_past(word) or word in _PRESENT or word in _AUXILIARY)
    return False


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
        hoped = not _EXPECTED.isdisjoint(_lowered(clause))
        return "expected" if hoped else "will"
    return None
