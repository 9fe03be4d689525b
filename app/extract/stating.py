"""Whether words could stand as a statement: how many they are, whether a verb is among them.

What stands between two blanks is counted once and remembered.
"""

import re
from collections.abc import Callable
from functools import lru_cache

from app.extract.tense import has_verb, is_past, starts_with_verb, word_set

FEWEST = 3  # words: more than these can state something
_WORD = re.compile(r"[^\W\d_][\w’'-]*")
_PRINTED = re.compile(r"[^\W_][\w’'.,-]*")
_INSTRUCTION = re.compile(
    r"[\W_]{0,3}(?:click|tap|read more|sign up|subscribe|watch|listen|follow us|download|share|see also|"
    r"related|scroll|register|log in|donate|join us|view|email us|contact|check out|stay)\b",
    re.IGNORECASE,
)
_ADDRESSED = re.compile(r"\b(?:here|your?|us|below|newsletter|app|more)\b", re.IGNORECASE)
_RELATIVE = re.compile(
    r"\W*(?:who|which|whose|where|whom|that|when|after|before|as|while|because|although|since)\b"
)
_FINITE = word_set("is are was were will would has have had may might could can should does did do said says")
_LEADING = word_set(
    "the a an his her its their our my your this that these those some several many most all both few no "
    "each other"
)
_NUMBERS = word_set("two three four five six seven eight nine ten eleven twelve dozens hundreds thousands")
_BEHIND = re.compile(r"\s(?:in|on|at|when|after|and|as|by|from|while|during|for|before|but)\b|\W*$")
_ANY = re.compile(r"[^\W\d_][\w’'-]*|\d[\d,.]*")
_SHORT = 3  # letters
_BEGIN = 6  # words between blanks that are counted first


def subject_end(words: str) -> int:
    """Where the subject that *words* begin with ends, before the verb of its clause; 0 if no verb is seen.

    A word in "-ed" right behind an article is no verb ("the injured", "three masked men"), nor is one in "-s"
    there or before a verb ("the coins", "the stolen paintings were"). Irregular verbs are known by a list.
    """
    before, plural = "", 0
    for found in _ANY.finditer(words):
        word = found.group()
        is_verb = word in _FINITE or is_past(word)
        if plural and not is_verb:
            return plural
        plural = 0
        if (is_verb or word.endswith("s")) and word.islower():
            if word in _FINITE:
                return found.start()
            if not _is_led(before, words, found.end()):
                if is_verb:
                    return found.start()
                plural = found.start() if len(word) > _SHORT else 0
        before = word
    return plural


def _is_led(before: str, words: str, end: int) -> bool:
    """True if the word that ends at *end* stands behind an article or a number it is counted by."""
    lower = before.lower()
    if lower in _LEADING:
        return True
    return (lower in _NUMBERS or lower.isdigit()) and not _goes_on(words, end)


def _goes_on(words: str, end: int) -> bool:
    """True if a preposition stands behind *end*: "52 died in", unlike "three masked men"."""
    return _BEHIND.match(words, end) is not None


def states(words: str) -> bool:
    """True if *words* could stand as a clause: a verb and more than a few words."""
    return are_more(words_in, words, FEWEST) and (has_verb(words) or starts_with_verb(words))


def are_more(count: Callable[[str], int], words: str, few: int) -> bool:
    """True if *words*, counted by *count*, are more than *few*: mostly the first ones tell."""
    first = words.split(maxsplit=_BEGIN)
    return sum(map(count, first[:_BEGIN])) > few or (
        len(first) > _BEGIN and sum(map(count, words.split())) > few
    )


@lru_cache(maxsize=1 << 15)
def words_in(chunk: str) -> int:
    """How many words stand between two blanks; `printed_in` counts figures too."""
    return len(_WORD.findall(chunk))


@lru_cache(maxsize=1 << 15)
def printed_in(chunk: str) -> int:
    """How many words and figures stand between two blanks."""
    return len(_PRINTED.findall(chunk))


def is_relative(words: str) -> bool:
    """True for "which had sailed from": it may end where the next clause begins."""
    return _RELATIVE.match(words) is not None


def is_instruction(words: str) -> bool:
    """True for what tells the reader to do something: "Sign up for our newsletter"."""
    return _INSTRUCTION.match(words) is not None and _ADDRESSED.search(words) is not None
