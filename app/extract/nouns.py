"""What the noun of a phrase tells: whether it can speak, whether it is several, what kind of source it is."""

from collections.abc import Sequence

from app.extract import cues
from app.extract.documents import DOCUMENTS
from app.extract.roles import is_personal
from app.extract.tokens import PRONOMINAL

_SAME_KIND = cues.words("aide official source spokesman spokeswoman spokesperson staffer representative")
_TIMES = cues.words("seconds minutes hours days weeks months years decades times percent always perhaps")


def kind_of(head: str) -> str:
    """The noun under which an unnamed source is found again."""
    return "official" if head in _SAME_KIND else head


def can_speak(words: Sequence[str]) -> bool:
    """False for words that name nobody who could speak: “long”, “a day”, “already”."""
    if len(words) == 1 and words[0] in PRONOMINAL:
        return True
    return any(
        w in cues.SOURCE_NOUNS or w in DOCUMENTS or is_personal(w) or (is_plural(w) and w not in _TIMES)
        for w in words
        if w not in cues.DETERMINERS
    )


def is_plural(word: str) -> bool:
    """True for a noun of several."""
    return (word.endswith("s") and not word.endswith("ss")) or word in ("people", "men", "women", "police")
