"""Whether words could stand as a statement: how many they are, whether a verb is among them.

What stands between two blanks is counted once and remembered.
"""

import re
from collections.abc import Callable
from functools import lru_cache

from app.extract.tense import has_verb, starts_with_verb, word_set

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
_BEGIN = 6  # words between blanks that are counted first


def is_finite(word: str) -> bool:
    """True for a word in small letters that may be the verb of a clause."""
    return word in _FINITE or (len(word) > 3 and word.endswith(("ed", "s")))


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
