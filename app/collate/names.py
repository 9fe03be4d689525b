"""Printed names of persons and bodies as comparable values: what may be the same name, and what never is.

Knows names only; who a name stands for in an article or corpus is `app.collate.speakers`. Letters are
compared without case and diacritics but never across scripts, so that look-alike letters keep names apart.
"""

import re
import unicodedata
from dataclasses import dataclass
from functools import lru_cache

from app.collate.lexicon import (
    ALSO_GIVEN,
    EMPTY_IN_BODIES,
    FEMALE,
    GIVEN_NAMES,
    MALE,
    PARTICLES,
    SUFFIXES,
    TITLES,
)

_POSSESSIVE = re.compile(r"['’]s?\b")


@dataclass(frozen=True, slots=True)
class PersonName:
    """A person's name in parts, folded. *given* holds first and middle names and may be empty ("Mr. Doe");
    *surname* may have several words; *sex* is "m", "f" or "" as far as a title says so."""

    given: tuple[str, ...]
    surname: tuple[str, ...]
    suffix: str = ""
    sex: str = ""

    @property
    def parts(self) -> tuple[str, ...]:
        """Given names and surname in printed order."""
        return self.given + self.surname


@lru_cache(maxsize=1 << 14)
def parse(text: str) -> PersonName | None:
    """The person's name in *text*, titles dropped; None if no name is left."""
    raw = [w for w in re.split(r"[\s,]+", _POSSESSIVE.sub(_without_s, text.strip(" ,.;:"))) if w]
    words = [(fold_name(w), w) for w in raw]
    titles = []
    while len(words) > 1 and words[0][0] in TITLES:
        titles.append(words.pop(0)[0])
    sexes = {"m" if w in MALE else "f" for w in titles if w in MALE | FEMALE}
    suffix = words.pop()[0] if len(words) > 1 and words[-1][0] in SUFFIXES else ""
    names = [w for w, _ in words if w and not w.isdigit()]
    if not names or (len(names) == 1 and names[0] in TITLES):
        return None
    first = len(names) - 1
    while first > 0 and names[first - 1] in PARTICLES:
        if first == 1 and names[0] in ALSO_GIVEN and not words[0][1][:1].islower():
            break
        first -= 1
    sex = sexes.pop() if len(sexes) == 1 else ""
    return PersonName(tuple(names[:first]), tuple(names[first:]), suffix, sex)


def _without_s(match: re.Match[str]) -> str:
    """Drop a possessive ending, keep the apostrophe inside a name."""
    at_end = match.end() == len(match.string) or not match.string[match.end()].isalpha()
    return "" if at_end else match.group()


@lru_cache(maxsize=1 << 15)
def fold_name(word: str) -> str:
    """A word of a name without case, diacritics, full stops, apostrophes and invisible characters."""
    decomposed = unicodedata.normalize("NFKD", word.casefold())
    return "".join(c for c in decomposed if c.isalnum() or c in "-") if decomposed else ""


def may_be_same(a: PersonName, b: PersonName) -> bool:
    """True if two full names can be one person's: same surname, no given name or suffix that speaks against.

    First names agree if equal, a known short form of each other, or one is the initial of the other; further
    given names likewise in order, and may be missing on one side.
    """
    if a.surname != b.surname or (a.suffix and b.suffix and a.suffix != b.suffix):
        return False
    if a.sex and b.sex and a.sex != b.sex:
        return False
    if not a.given or not b.given:
        return True
    return _agree(a.given, b.given)


def _agree(a: tuple[str, ...], b: tuple[str, ...]) -> bool:
    if not same_given(a[0], b[0]):
        # "J. Edgar Doe" goes by his second name
        short, long = sorted((a, b), key=len)
        return len(short) == 1 < len(long) and len(long[0]) == 1 and same_given(short[0], long[1])
    rest_a, rest_b = a[1:], b[1:]
    return not rest_a or not rest_b or all(map(same_given, rest_a, rest_b))


def same_given(a: str, b: str) -> bool:
    """True for equal first names, known short forms of one another, an initial of the other, and two
    spellings that differ by one letter put in ("Philip", "Phillip"; but not "Robert", "Roberta")."""
    if a == b or (min(len(a), len(b)) == 1 and a[:1] == b[:1]) or _is_misspelt(*sorted((a, b), key=len)):
        return True
    return not GIVEN_NAMES.get(a, frozenset()).isdisjoint(GIVEN_NAMES.get(b, frozenset()))


def _is_misspelt(short: str, long: str) -> bool:
    if len(short) < 5 or len(long) != len(short) + 1 or long.startswith(short):
        return False
    return any(long[:k] + long[k + 1 :] == short for k in range(1, len(long)))


@lru_cache(maxsize=1 << 14)
def body_words(text: str) -> tuple[str, ...]:
    """The words of a body's name that tell it from others, folded, in order."""
    words = [fold_name(_POSSESSIVE.sub("", w)) for w in re.split(r"[\s/\-]+", text.replace(".", ""))]
    telling = tuple(w for w in words if w and w not in EMPTY_IN_BODIES)
    return telling or tuple(w for w in words if w)


def is_abbreviation(text: str) -> bool:
    """True for three to eight capitals, with or without full stops ("NASA", "U.S.A.")."""
    letters = text.replace(".", "")
    return 3 <= len(letters) <= 8 and letters.isalpha() and letters.isupper()


def initials(text: str) -> set[str]:
    """The initials of a body's name of several words, folded, with and without its small words."""
    words = [w for w in (fold_name(w) for w in re.split(r"[\s\-]+", text)) if w]
    telling = [w for w in words if w not in ("the", "of", "for", "and", "on", "in")]
    return {"".join(w[0] for w in row) for row in (words, telling)} if len(words) > 1 else set()


def abbreviates(short: str, long: str) -> bool:
    """True if *short* is the initials of *long* ("NASA"), small words left out or not."""
    return is_abbreviation(short) and fold_name(short.replace(".", "")) in initials(long)
