"""House style in the spelling of a word: British and American forms, numbers in words and in digits.

What a listener would not hear is no other word. `spelled` gives the form under which printed words are
compared; it is never shown, so it may be a spelling that nobody uses ("promize"). Addresses are hashed from
`app.domain.text.fold`, which knows nothing of this.
"""

import re
from collections.abc import Iterable
from functools import lru_cache

from app.collate.lexicon import NUMBERS, OUR_STEMS, SPELLINGS, WRITTEN_OUT

_OUR = re.compile(rf"((?:dis|un|re|mis|multi|en|water)?(?:{'|'.join(sorted(OUR_STEMS))})o)ur")
_ISE = re.compile(r"(?<=[a-z]{3}[iy])s(?=(?:e[drs]?|ers|es|ing|ingly|ations?|able)$)")
_DOUBLED = re.compile(r"(?<=[aeiou])(?<!fi)ll(?=(?:ed|ing|ings|er|ers|or|ors|ous|ously)$)")
_SYLLABLES = re.compile(r"[aeiou]+[^aeiou]+[aeiou]ll")
_DIGITS = re.compile(r"(?<=\d),(?=\d{3}(?!\d))")
_SIGNS = {"$": "dollars", "£": "pounds", "€": "euros", "¥": "yen"}
_UNITS = {value: int(value) for value in NUMBERS.values() if value.isdigit()}


@lru_cache(maxsize=1 << 16)
def spelled(folded: str) -> str:
    """The form under which a word folded by `app.domain.text` is compared. Idempotent."""
    if folded in NUMBERS:
        return NUMBERS[folded]
    if folded[:1].isdigit() or folded[:1] in _SIGNS:
        return _DIGITS.sub("", folded)
    if len(folded) < 4 or not folded.isascii():
        return folded
    if folded in SPELLINGS:
        return SPELLINGS[folded]
    if match := _OUR.match(folded):
        folded = match.group(1) + folded[match.end() - 1 :]
    folded = _ISE.sub("z", folded)
    return _DOUBLED.sub("l", folded) if _SYLLABLES.search(folded) else folded


def sounded(words: Iterable[str]) -> str:
    """The words, as `spelled`, run together as they are read aloud: signs and abbreviations written out,
    "twenty" "one" as 21."""
    out: list[str] = []
    tens = 0
    for word in words:
        value = _UNITS.get(word)
        if tens and value is not None and 0 < value < 10:
            out[-1] = str(tens + value)
            tens = 0
            continue
        tens = value if value is not None and value >= 20 and not value % 10 else 0
        out.append(_aloud(word))
    return "".join(out)


def _aloud(word: str) -> str:
    if word[-1:] == "%":
        word = word[:-1] + "percent"
    if word[:1] in _SIGNS:
        return word[1:] + _SIGNS[word[:1]]
    return WRITTEN_OUT.get(word, word)


def currency(word: str) -> str:
    """The name of the currency whose sign stands before the digits of *word*, else the empty string."""
    return _SIGNS.get(word[:1], "") if len(word) > 1 else ""


def fits_mask(masked: str, whole: str) -> bool:
    """True if *whole* can be the word whose letters a "*" in *masked* hides ("s*t")."""
    before, sign, after = masked.partition("*")
    longer = len(whole) > len(before) + len(after)
    return bool(sign) and longer and whole.startswith(before) and whole.endswith(after)
