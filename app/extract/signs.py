"""Which patterns may match in a clause, told by its words: spares the patterns that cannot.

Every pattern of `verbs`, `values`, `counts` and `assertions` that is listed here holds one of its words, or a
word with one of its endings, in every match. Reading the words of a clause once costs less than one pattern.
"""

import re
from functools import lru_cache, reduce
from operator import or_

from app.domain.text import lowered
from app.extract.figures import NUMBER_WORDS, PART_WORDS, SCORE_WORDS, WORDED
from app.extract.tense import IRREGULAR_PAST, word_set
from app.extract.values import POLES

Signs = frozenset[str]
_LETTERS = re.compile(r"[^\W\d_]+")  # “isn’t” is “isn” and “t”
_BY_NAME = {
    "already": "already",
    "will": "will shall won ll",
    "expected": "expected likely anticipated scheduled slated due",
    "planned": "poised set about going is are plan plans planned planning prepared prepares preparing intend "
    "intends ready vow vows vowed promise promises promised",
    "to": "to",
    "possible": "may might could",
    "has": "has have had having hasn haven hadn havingn",
    "did": "did does do didn doesn don",
    "stand": "supports opposes accepts rejects approves denies admits allows",
    "was": "was were wasn weren",
    "is": "is are was were isn aren wasn weren",
    "lasting": "since for",
    "would": "would",
    "not": "not never longer t cannot neither nor without failed refused declined yet",
    "order": "same during while as following followed wake since before ahead prior preceded eve",
    "superlative": "first only last sole best worst leading most least second third fourth fifth sixth "
    "seventh eighth ninth tenth",
    "hedge": "reportedly allegedly apparently possibly perhaps probably likely unclear may might could "
    "appear appears seem seems suspected unconfirmed believed thought rumored rumoured purported purportedly "
    "largely mostly partly",
    "list": "and or among",
    "of": "of",
    "state": "dead died dies die death deaths kill kills killed killing bodies lives perished drowned "
    "fatality fatalities slain missing unaccounted trapped lost found injured injuries injuring wounded "
    "wounding hurting hurt hospitalised hospitalized survived survivor survivors rescued alive evacuated "
    "escaped saved arrests arrested detained detainees jailed",
    "says": "said says say saying told tells announced announces announcing confirmed confirms confirming "
    "added adds claimed claims claiming argued argues arguing insisted insists denied denies denying wrote "
    "writes reported reports reporting stated states stating acknowledged acknowledges warned warns "
    "warning noted notes noting believe believes believed declared explained emphasized emphasised "
    "stressed underlined replied alleged alleges suggested suggests revealed hinted estimated predicted "
    "testified tweeted posted accused",
    "spoke": "said says told tells wrote writes posted tweeted added adds continued asked replied noted "
    "explained concluded recalled joked quipped declared argued",
}
NONE_WORDS = frozenset(("no", "nobody", "none"))
_WORDS = {  # those of counting and scoring stand in `figures`
    **{name: word_set(listed) for name, listed in _BY_NAME.items()},
    "number": NUMBER_WORDS | NONE_WORDS,
    "none": NONE_WORDS,
    "worded": WORDED,
    "part": PART_WORDS,
    "score": SCORE_WORDS,
    "comparison": frozenset(POLES),
    "past": IRREGULAR_PAST,
}
SAYING, SPOKE = _WORDS["says"], _WORDS["spoke"]
_ENDINGS = {"ed": "ed", "ing": "ing", "superlative": "est", "order": "after"}
_BEGINNINGS = {"order": "coincid"}


def signs_of(text: str) -> Signs:
    """The names of the patterns whose words stand in *text*."""
    return _named(reduce(or_, map(_bits, text.split()), 0))


_BITS = {name: 1 << place for place, name in enumerate(dict.fromkeys([*_WORDS, *_ENDINGS, *_BEGINNINGS]))}
_BY_WORD: dict[str, int] = {}
for _name, _listed in _WORDS.items():
    for _word in _listed:
        _BY_WORD[_word] = _BY_WORD.get(_word, 0) | _BITS[_name]
_BY_ENDING = tuple((ending, _BITS[name]) for name, ending in _ENDINGS.items())
_BY_BEGINNING = tuple((begin, _BITS[name]) for name, begin in _BEGINNINGS.items())


@lru_cache(maxsize=1 << 14)
def _named(bits: int) -> Signs:
    return frozenset([name for name, bit in _BITS.items() if bits & bit])


@lru_cache(maxsize=1 << 15)
def _bits(chunk: str) -> int:
    """A bit for each sign of a word between two blanks: no word reaches over them, and most are met again."""
    found = 0
    for printed in _LETTERS.findall(chunk):
        word = lowered(printed)
        found |= _BY_WORD.get(word, 0)
        for ending, bit in _BY_ENDING:
            if word.endswith(ending):
                found |= bit
        for begin, bit in _BY_BEGINNING:
            if word.startswith(begin):
                found |= bit
    return found
