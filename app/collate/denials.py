"""What one article denies and another tells: "no sprinklers were fitted", "the sprinklers went off".

A denial is a word of denying and the first telling word behind it, or its noun; wherever another
clause has that word and denies nothing, the two can be held against each other. Whether they are of one thing
is weighed in `app.collate.questions`.
"""

import re
from collections import defaultdict
from collections.abc import Iterator, Sequence
from dataclasses import dataclass

from app.collate.matter import Matter
from app.collate.thesaurus import PLAIN, TITLES, is_irregular, root, stem
from app.domain.selector import Span

_WORD = re.compile(r"[^\W\d_]+(?:[’'-][^\W\d_]+)*")
_DENYING_WORDS = "no not never nobody nor neither without cannot denied denies"
_EMPTY_WORDS = (
    "any been being have had yet ever single person even able sign signs evidence plan plans make made take "
    "taken give given want wanted speak spoke talk talked respond responded reply replied comment commented "
    "answer answered above"
)
_NO_DENIAL_WORDS = "more less fewer later only sooner earlier just even matter doubt longer"  # "no more than"
_DENYING, _EMPTY, _NO_DENIAL = (
    frozenset(words.split()) for words in (_DENYING_WORDS, _EMPTY_WORDS, _NO_DENIAL_WORDS)
)
_SUPPOSED = re.compile(r"\b(?:if|unless|whether)\b", re.IGNORECASE)
_UNTOLD = re.compile(  # says that a thing is not so, or leaves it open, without a word of denying
    r"\b(?:fail\w*|declin\w+|refus\w+|reject\w*|dismiss\w*|cancel\w*|scrap\w*|lack\w*|stop\w*|prevent\w*|"
    r"avoid\w*|exclud\w*|bar(?:red|s)|block\w*|halt\w*|ban(?:s|ned|ning)?|protest(?:s|ed|ing)?|"
    r"call(?:s|ed|ing)? off|is off|end(?:s|ed|ing)?|(?:is|was|are|were) over|without|if|unless|whether|would|"
    r"could|might|may|hop(?:e|es|ed|ing)|unlikely|absence|against|rul(?:ed?|es) out)\b"
)
_REACH = 5  # words behind a word of denying
_TOO_COMMON = 12  # clauses of a story that hold a word
_SHORT = 3  # letters of a word that says something


@dataclass(frozen=True, slots=True)
class Denial:
    """A word at *span* (with what denies it) in the clause number *index*; *told*: it is not denied there."""

    index: int
    span: Span
    word: str
    told: bool


def denials(found: Sequence[Matter]) -> Iterator[Denial]:
    """The denied words of a story's clauses, and where other clauses have them undenied."""
    denied = [one for index, matter in enumerate(found) for one in _denied(matter, index)]
    refused = {(one.index, one.word) for one in denied}
    told: dict[str, list[Denial]] = {one.word: [] for one in denied}
    for index, matter in enumerate(found):
        if _UNTOLD.search(matter.text) or any(_denies(word) for word in _WORD.findall(matter.text)):
            continue
        seen: set[str] = set()
        for match in _WORD.finditer(matter.text):
            word = _root(match.group())
            if word in told and word not in seen and (index, word) not in refused:
                seen.add(word)
                told[word].append(Denial(index, _span(matter, match.start(), match.end()), word, True))
    by_word: dict[str, list[Denial]] = defaultdict(list)
    for one in denied:
        by_word[one.word].append(one)
    for word, ones in sorted(by_word.items()):
        if 0 < len(told[word]) <= _TOO_COMMON:
            yield from (*ones, *told[word])


def _denied(matter: Matter, index: int) -> Iterator[Denial]:
    """The first telling words behind the words of denying in a clause."""
    words = list(_WORD.finditer(matter.text))
    if _SUPPOSED.search(matter.text):
        return
    for place, match in enumerate(words[:-1]):
        if not _denies(match.group()) or words[place + 1].group().lower() in _NO_DENIAL:
            continue
        for other in words[place + 1 : place + 1 + _REACH]:
            if other.group()[0].isupper():
                break  # "no Republican voted" tells of some only
            if _is_telling(other.group()):
                head = _head(matter.text, words, words.index(other))
                yield Denial(index, _span(matter, match.start(), head.end()), _root(head.group()), False)
                break


def _head(text: str, words: Sequence[re.Match[str]], place: int) -> re.Match[str]:
    """The noun that the words from *place* on lead to: of "no rail strike" the strike."""
    while place + 1 < len(words) and text[words[place].end() : words[place + 1].start()] == " ":
        word = words[place + 1].group()
        if not _is_telling(word) or word.endswith(("ed", "ing", "ly")) or is_irregular(word):
            break
        place += 1
    return words[place]


def _denies(word: str) -> bool:
    plain = word.lower().replace("’", "'")
    return plain in _DENYING or plain.endswith("n't")


def _is_telling(word: str) -> bool:
    """True for a word that says what is denied: no small word, no title, no name."""
    is_small = word in PLAIN or word in TITLES or word in _EMPTY
    return len(word) >= _SHORT and word.islower() and not is_small


def _root(word: str) -> str:
    """What a word is compared by: the class of words that news use for one thing, or its root."""
    known = stem(word.lower())
    return known if known.startswith("=") else root(word.lower())


def _span(matter: Matter, start: int, end: int) -> Span:
    at = matter.assertion.span.start
    return Span(at + start, at + end)
