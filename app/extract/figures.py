"""Printed figures as values: "twenty-three", "4.2 million", "£60m", "four fifths", "5-2", "third".

Reads what is printed and compares nothing. Number words are read up to the millions, as news writes them:
"one hundred and forty-two". What a figure counts is read in `app.extract.counts`.
"""

import re
from bisect import bisect_left
from collections.abc import Iterator
from dataclasses import dataclass
from functools import lru_cache
from itertools import accumulate

from app.domain.text import lowered
from app.extract.tense import word_list, word_set

_ONES = word_list(
    "zero one two three four five six seven eight nine ten eleven twelve thirteen fourteen fifteen sixteen "
    "seventeen eighteen nineteen"
)
_TENS = word_list("twenty thirty forty fifty sixty seventy eighty ninety")
_SMALL: dict[str, float] = {
    **{word: float(value) for value, word in enumerate(_ONES)},
    **{word: 20.0 + 10 * value for value, word in enumerate(_TENS)},
    **{"dozen": 12.0, "half": 0.5, "both": 2.0},
}
_SCALES = {
    **{"hundred": 1e2, "thousand": 1e3, "million": 1e6, "billion": 1e9, "trillion": 1e12, "dozen": 12.0},
    **{"k": 1e3, "m": 1e6, "mn": 1e6, "bn": 1e9, "tn": 1e12},
}
_ONE = "|".join(sorted(_SMALL, key=len, reverse=True))
_SCALE = r"hundred|thousand|million|billion|trillion|dozen"
_MORE = rf"(?:[\s-]|(?<=hundred|housand) and )(?:{_ONE}|hundred|thousand|million)\b"
_WORDS = (
    r"(?:half[\s-]+a[\s-]+dozen\b"
    rf"|(?:{_ONE}|a(?=\shundred\b))(?:{_MORE})*(?:\sand\sa\shalf\b)?)"
)
_DIGITS = re.compile(
    r"(?P<digits>\d(?<![\w.,+].)(?:\d{0,2}(?:,\d{3})+(?:\.\d+)?|\d*(?:\.\d+)?))"
    r"(?P<short>(?:k|m|mn|bn|tn)(?!\w))?(?P<percent>\s?%)?(?![\w+])",
    re.IGNORECASE,
)
_CURRENCY = re.compile(r"(?:(?:(?:US|C|A|HK)?\$|€|£|¥)\s?|\s)\Z", re.IGNORECASE)
_WORDED = re.compile(rf"(?<![\w-])(?:{_WORDS})(?!\w)", re.IGNORECASE)
_LETTERS, _NUMBER = re.compile(r"[^\W\d_]+"), re.compile(_ONE, re.IGNORECASE)
_HALF_A_DOZEN = re.compile(r"half[\s-]+a[\s-]+dozen", re.IGNORECASE)
_AND_A_HALF = re.compile(r"\sand\sa\shalf$", re.IGNORECASE)
_LARGEST = 1e18
_LONGEST_CURRENCY = 4  # characters of "US$ "
_MANY_WORDS = (
    "people|men|women|children|customers|users|viewers|voters|votes|passengers|members|homes|households|jobs|workers|"
    "copies|views|visitors|followers|shares|tickets|patients|pupils|students|subscribers|listeners|readers|residents"
)
_MANY = re.compile(rf"\s(?:{_MANY_WORDS})\b")  # "1.2m customers" are no metres
_AFTER = re.compile(
    rf"[-\s](?:(?P<scale>{_SCALE})\b)?(?:[-\s]?(?P<percent>percent|per cent)\b)?", re.IGNORECASE
)
_PARTS = {"half": 2, "third": 3, "quarter": 4, "fourth": 4, "fifth": 5, "sixth": 6, "eighth": 8, "tenth": 10}
_PART = re.compile(
    rf"(?<![\w-])(?P<many>an?|one|two|three|four|five|seven|nine)[-\s](?P<part>{'|'.join(_PARTS)})s?\s+of\b"
    rf"|(?<![\w-])(?P<few>{_ONE})\s+(?:in|out of)\s+(?:every\s+)?(?P<all>{_ONE})\s+of\b",
    re.IGNORECASE,
)
PART_WORDS = frozenset([*_PARTS, *(f"{part}s" for part in _PARTS), "in", "out"])  # one stands in every part
WORDED = frozenset([*_SMALL, "hundred"])  # one stands in every figure in words
NUMBER_WORDS = WORDED | PART_WORDS - {"in", "out"}  # one stands in every figure without digits
_OF_A_PART = frozenset(("part", "of"))
ANY = _OF_A_PART | {"score", "worded", "none", "state"}  # where the signs are not known
_COUNT = rf"(?:\d{{1,4}}|{_ONE})"
_SCORE = re.compile(
    rf"(?<![\w$€£.,-])({_COUNT})(?:\s?[-–]\s?|\s(?:votes\s)?to\s)({_COUNT})(?![\w-]|[.,]\d)"
    r"(?=\W*$|[.,;:)”\"]|\s(?:vote|decision|ruling|majority|margin|win|victory|loss|defeat|verdict|on|in|to|against|"
    r"for|along|with|that|by|at|as|after|over|last|this|(?-i:[A-Z]\w+))\b)",
    re.IGNORECASE,
)
SCORE_WORDS = word_set(  # one stands near every score
    "vote voted votes voting decision ruling ruled split majority margin score scored scores won win beat "
    "lost victory defeat defeated approved passed rejected verdict lead led"
)
_SCORED = re.compile(rf"\b(?:{'|'.join(sorted(SCORE_WORDS))})\b", re.IGNORECASE)
_MONEY = re.compile(
    r"\s(dollar|euro|(?<=million )pound(?!s? of)|(?<=billion )pound(?!s? of))s?\b", re.IGNORECASE
)
_MONEY_WORDS = {"dollar": "$", "euro": "€", "pound": "£"}  # few pounds can be a weight


@dataclass(frozen=True, slots=True)
class Figure:
    """A printed figure. *sign* is its currency, "%", "vote" (of a score) or ""; *other* the score's second.

    *word* holds the number words, "" for digits.
    """

    start: int
    end: int
    value: float
    sign: str = ""
    word: str = ""
    other: float | None = None


def find_figures(text: str, signs: frozenset[str] = ANY) -> list[Figure]:
    """The figures of *text* in order; they do not overlap. *signs*: see `app.extract.signs`."""
    found = [_part(match) for match in _PART.finditer(text)] if signs >= _OF_A_PART else []
    if "score" in signs:
        found += [score for match in _SCORE.finditer(text) if (score := _score(text, match))]
    found.sort(key=_start)
    ends = list(accumulate((one.end for one in found), max))
    free = []
    for start, end, figure in (*_digits(text), *(_worded(text) if "worded" in signs else ())):
        place = bisect_left(ends, start + 1)  # the first that ends behind the start of this one
        if place == len(ends) or found[place].start >= end:
            free.append(figure)
    return sorted(found + free, key=_start)


def _start(figure: Figure) -> int:
    return figure.start


Free = tuple[int, int, Figure]  # where a figure begins with the white space before it, where it ends, itself


def _digits(text: str) -> Iterator[Free]:
    """Figures in digits, read from their first digit, which is quickest to find."""
    last = 0
    for match in _DIGITS.finditer(text):
        start, last_end = match.start(), last
        currency = _CURRENCY.search(text, max(last_end, start - _LONGEST_CURRENCY), start)
        last = match.end()
        value = float(match["digits"].replace(",", ""))
        if value > _LARGEST:
            continue  # no count of anything
        money = currency.group().strip() if currency else ""
        sign = money.lstrip("USCAHKusca") or ("%" if match["percent"] else "")
        if match["short"] and (sign or match["short"].lower() != "m" or _MANY.match(text, last)):
            value *= _SCALES[lowered(match["short"])]
        begin = currency.start() if currency else start
        yield begin, last, _completed(text, begin if money else start, last, value, sign, "")


def _worded(text: str) -> Iterator[Free]:
    """Figures in words. Only a word that is a number by itself begins one."""
    last = 0
    for word in _LETTERS.finditer(text):
        start = word.start()
        begins = start >= last and (word.group() in ("a", "A") or is_number(word.group()))
        if begins and (match := _WORDED.match(text, start)):
            last, printed = match.end(), match.group().lower()
            yield start, last, _completed(text, start, last, words_value(printed), "", printed)


@lru_cache(maxsize=1 << 14)
def is_number(printed: str) -> bool:
    """True for "Seven" and the like: a word that may begin number words, whatever its case."""
    return _NUMBER.fullmatch(printed) is not None


def _completed(text: str, start: int, end: int, value: float, sign: str, word: str) -> Figure:
    """The figure with the scale, the share and the currency in words behind it."""
    after = _AFTER.match(text, end)
    if after and (after["scale"] or after["percent"]):
        value, end = value * _SCALES.get((after["scale"] or "").lower(), 1.0), after.end()
        sign = "%" if after["percent"] else sign
    money = _MONEY.match(text, end) if not sign else None
    if money:
        sign, end = _MONEY_WORDS[lowered(money[1])], money.end()
    return Figure(start, end, value, sign, word)


def words_value(words: str) -> float:
    """The value of number words ("one hundred and forty-two")."""
    total, group = 0.0, 0.0
    if _HALF_A_DOZEN.fullmatch(words):
        return 6.0
    words, half = _AND_A_HALF.subn("", words)
    for word in re.split(r"[\s-]+", lowered(words).removeprefix("a ")):
        if word in ("thousand", "million"):
            total, group = total + (group or 1.0) * _SCALES[word], 0.0
        elif word in ("hundred", "dozen"):
            group = (group or 1.0) * _SCALES[word]
        elif word != "and":
            group += _SMALL[word]
    return total + group + half / 2


def _part(match: re.Match[str]) -> Figure:
    """ "four fifths of", "one in five of" as a percentage."""
    if match["part"]:
        many = {"a": 1.0, "an": 1.0}.get(match["many"].lower()) or _SMALL[lowered(match["many"])]
        share = many / _PARTS[lowered(match["part"])]
    else:
        share = _SMALL[lowered(match["few"])] / (_SMALL[lowered(match["all"])] or 1.0)
    return Figure(match.start(), match.end() - 3, round(100 * share, 1), "%", match.group().lower())


def _score(text: str, match: re.Match[str]) -> Figure | None:
    """A vote or score "5-2", if a word of voting or winning stands near."""
    near = text[max(0, match.start() - 40) : match.end() + 30]
    if not _SCORED.search(near):
        return None
    first, second = (float(one) if one.isdigit() else _SMALL[lowered(one)] for one in match.groups())
    if first == second:
        return None
    return Figure(
        match.start(), match.end(), max(first, second), "vote", match.group().lower(), min(first, second)
    )
