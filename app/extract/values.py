"""Words of order, rank, pole and doubt in a clause: "hours after", "the first", "the younger", "reportedly".

Works on the words as printed and compares nothing; what no pattern reads is left out.
"""

import re

from app.domain.claims import Comparison, Order, Superlative
from app.domain.selector import Span
from app.domain.text import lowered
from app.extract.counts import stem
from app.extract.patterns import any_of, beginning
from app.extract.tense import word_set

_DURING = any_of("coincid\\w+ with", "at the same time as", "during", "while", "as")
_BEHIND = any_of(
    *("hours?", "days?", "weeks?", "months?", "years?", "minutes?", "shortly", "soon", "a day"),
    *("immediately", "right", "just"),
)
_AFTER = any_of("following", "followed", "in the wake of", "since then")
_BEFORE = any_of(
    *("shortly before", "just before", "hours before", "days before", "weeks before", "before", "ahead of"),
    *("prior to", "preceded", "on the eve of"),
)
_ORDERS = re.compile(
    rf"\b(?:(?P<during>{_DURING})|(?P<after>{_BEHIND}?\s?after|{_AFTER})|(?P<before>{_BEFORE}))\b",
    re.IGNORECASE,
)
_AS_NO_ORDER = re.compile(
    r"(?:such|so|well|far|long|soon|much|many|seen|known|regarded|described|"
    r"framed|praised|same|served|serves|"
    r"serving|acted|it|him|her|them|just)\s+$",
    re.IGNORECASE,
)
_AS_CLAUSE = re.compile(
    r"\s+(?:[A-Z][\w’'.-]*|he|she|they|it|we|(?:the|its|his|her|their)\s+[\w-]+)(?:\s+[\w’'.-]+){0,3}?\s+"
    r"(?:[a-z]{2,}ed|met|was|were|is|are|has|have|had|said|made|began|took|held|left|went|spoke|stood|came)\b"
)
ORDINALS = "second|third|fourth|fifth|sixth|seventh|eighth|ninth|tenth"
_SUPERLATIVE = re.compile(
    r"(?P<of>\b(?:one of|some of|among)\s+)?(?P<the>\b(?:the|its|his|her|their|our|my)|['’]s?)"
    r"\s+(?:(?:nation|country|world)['’]s\s+)?"
    rf"(?P<word>(?:(?:{ORDINALS})[-\s])?(?:best|worst|leading|most|least|[a-z]{{2,12}}est)|first|only|last|sole|{ORDINALS})\b",
    re.IGNORECASE,
)
_PHRASE = re.compile(r"(?:(?:\s+|-(?=[a-z]))[\w’'.-]+){1,8}")  # "the third-ranking member of"
_ONE_OF = re.compile(
    r"\b(?:one of|some of|among)(?:\s[\w’'.-]+){1,5}$", re.IGNORECASE
)  # "one of Ode’s oldest"
_NO_SUPERLATIVE = word_set(
    "west east guest interest request protest forest arrest latest honest contest "
    "test rest chest nest modest "
    "harvest invest midwest northwest southwest conquest digest suggest manifest"
)
_NOT_RANKED = re.compile(
    r"\s+(?:term|lady|name|amendment|half|quarter|year|week|month|night|time in|place|round|minister|step|"
    r"day|degree|person|world|party|grade|base|thing|thought|hand|generation|two|three|few|recent|recently|"
    r"of all|of the month|part|season|class|responder)\b",
    re.IGNORECASE,
)
_LOOK, _FAR = 20, 80  # characters before a word
POLES = {
    "older": "old",
    "elder": "old",
    "oldest": "old",
    "eldest": "old",
    "younger": "young",
    "youngest": "young",
    "larger": "large",
    "bigger": "large",
    "greater": "large",
    "smaller": "small",
    "higher": "high",
    "lower": "low",
    "majority": "most",
    "minority": "few",
    "legal": "legal",
    "illegal": "illegal",
    "unanimous": "unanimous",
    "divided": "divided",
}
_COMPARED = re.compile(rf"\b({'|'.join(POLES)})\s+(?:[A-Z]\w+\s+)?([a-z]{{3,}})")
_HEDGES = re.compile(
    beginning(
        *("reportedly", "allegedly", "apparently", "possibly", "perhaps", "probably", "likely", "unclear"),
        *("may", "might", "could", "appears? to", "seems? to", "suspected", "unconfirmed", "believed to"),
        *("thought to", "rumou?red", "purported(?:ly)?", "largely", "mostly", "partly"),
    )
    + r"\b",
    re.IGNORECASE,
)


def find_orders(text: str, at: int) -> tuple[Order, ...]:
    """The words of order in the clause, each with what stands after it."""
    found = []
    for match in _ORDERS.finditer(text):
        word = match.group().lower().strip()
        if word == "as" and (
            _AS_NO_ORDER.search(text[max(0, match.start() - _LOOK) : match.start()])
            or not _AS_CLAUSE.match(text, match.end())
        ):
            continue
        phrase = _PHRASE.match(text, match.end())
        end = phrase.end() if phrase else len(text)
        if match.end() + 3 < end:
            other = Span(at + match.end() + 1, at + end)
            found.append(Order(Span(at + match.start(), at + match.end()), match.lastgroup or "", other))
    return tuple(found)


def find_superlatives(text: str, at: int) -> tuple[Superlative, ...]:
    """ "the first…", "the only…", "the largest…" with the words they are said of."""
    found = []
    for match in _SUPERLATIVE.finditer(text):
        word = match["word"].lower()
        if word in _NO_SUPERLATIVE or match.end() >= len(text) - 2 or _NOT_RANKED.match(text, match.end()):
            continue
        phrase = _PHRASE.match(text, match.end())
        scope = Span(at + match.end() + 1, at + (phrase.end() if phrase else len(text)))
        place = Span(at + match.start("word"), at + match.end())
        is_one_of = (
            match["of"] is not None
            or _ONE_OF.search(text, max(0, match.start() - _FAR), match.start()) is not None
        )
        found.append(Superlative(place, word, scope, is_one_of))
    return tuple(found)


def find_comparisons(text: str, at: int) -> tuple[Comparison, ...]:
    """ "the younger sister" and the like."""
    return tuple(
        Comparison(Span(at + m.start(), at + m.end()), POLES[lowered(m[1])], stem(m[2]))
        for m in _COMPARED.finditer(text)
    )


def find_hedges(text: str, at: int) -> tuple[Span, ...]:
    """The words that weaken the clause ("reportedly", "may")."""
    return tuple(Span(at + m.start(), at + m.end()) for m in _HEDGES.finditer(text))
