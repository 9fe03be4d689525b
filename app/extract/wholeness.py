"""Whether words make a whole clause: a subject with its verb, not a fragment cut out of one.

Titles of events are printed clauses, and a fragment ("shortly after it opened", "In May") says nothing.
Lexical, no parse: what begins with a verb, a joining word or a preposition needs a main clause behind its
comma. Where clauses are cut is for `app.extract.clauses`.
"""

import re
from functools import lru_cache
from itertools import count, repeat

from app.extract.tense import has_verb, is_participle, opens_with_verb, word_set

_PIECE = re.compile(r"[,;:—\s](?:(?<=[,;:])\s|(?<=—)|(?<=\s)[–—―-]{1,2}\s)")
_RELATIVE = re.compile(r"\W{0,3}(?:who|which|whose|whom|that|where)\b", re.IGNORECASE)
_RELATIVE_INSIDE = re.compile(r"\s(?:who|which|that|whose|where|when)\s")
_AT_LEAST = re.compile(r"(?:At least|At most|About|Over|Under)\s(?=\w)")  # a number, no place or time
_FIRST = re.compile(r"[^\W\d_]+")
_JOINING = word_set(
    "after before when while as since because if though although whether until once unless whereas shortly "
    "just soon where than which who that whose"
)
_LEADING = word_set(
    "in on at by for with from during under over into of to about against among amid despite like through "
    "throughout upon via without within following according speaking asked"
)
_DAY = re.compile(r"(?:on |in |early |late )?[A-Z][a-z]+ (?:morning |afternoon |evening |night )?")


@lru_cache(maxsize=64)  # asked again for each date of a clause
def is_whole(words: str, opens: bool, closes: bool) -> bool:
    """True if *words* hold a main clause and begin where one may begin.

    *opens*, *closes*: they stand at the beginning, at the end of their sentence. "In a speech made Monday" is
    none, as what it leads to is missing; "a clerk, resigned Monday" neither, as its subject stands before it.
    """
    text = _without(_AT_LEAST, words.strip(" “\"‘'(«"))
    first = _FIRST.search(text, 0, 40)
    if first is None or _RELATIVE.match(text) or opens_with_verb(text):
        return False
    word = first.group()
    if not opens and (word in _LEADING or word in _JOINING):
        return False
    lower, cut = word.lower(), _PIECE.search(text)
    is_led = lower in _JOINING or (lower in _LEADING and (cut is not None or not closes))
    if not is_led and _is_main(text if cut is None else text[: cut.start()], 0, opens):
        return True
    return cut is not None and any(map(_is_main, _PIECE.split(text[cut.end() :]), count(1), repeat(opens)))


def _without(lead: re.Pattern[str], text: str) -> str:
    match = lead.match(text)
    return text[match.end() :] if match else text


def _is_main(piece: str, place: int, opens: bool) -> bool:
    """True if a stretch between commas holds a verb of its own, relative clauses and participles aside."""
    text = piece.strip()
    if place and not opens and opens_with_verb(_without(_DAY, text)):
        return False
    if _RELATIVE.match(text) or (place and is_participle(f", {text}")):
        return False
    first = _FIRST.match(text)
    if place and first and first.group().lower() in _JOINING:
        return False
    return has_verb(_RELATIVE_INSIDE.split(text, maxsplit=1)[0])
