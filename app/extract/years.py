"""Years and longer: "in 1992", "the 2016 election", "1992–95", "the 1990s", "the 19th century".

A bare number is a year only where the words around it say so; "2020 people" is none.
"""

import re
from dataclasses import dataclass

from app.domain.text import lowered
from app.extract.tense import word_set

SEASONS = {"spring": 21, "summer": 22, "autumn": 23, "fall": 23, "winter": 24}
_YEAR = r"(?:1[0-9]{3}|20[0-9]{2})"
_SOME_YEAR = re.compile(_YEAR)  # with which a range and a single year begin
_RANGE = re.compile(rf"({_YEAR})\s?(?:-|–|—)\s?({_YEAR}|[0-9]{{2}})(?![\w%]|[-–,.:][0-9])")
_SPAN = re.compile(rf"({_YEAR})\s+(?:to|and|until|through)\s+({_YEAR})(?![\w%]|[-–,.:][0-9])")
_SINGLE = re.compile(rf"({_YEAR})(?![\w%]|[-–,.:/][0-9])")
_DECADE = re.compile(r"([12][0-9]{2}0)['’]?s\b")
_SHORT_DECADE = re.compile(r"(?<=['’])([3-9])0s\b")
_CENTURY = re.compile(r"([1-9][0-9]?)(?:st|nd|rd|th)(?: |-)(?:century|centuries)\b(?! B\.?C)", re.IGNORECASE)
CENTURY_WORDS = {
    word: number
    for number, word in enumerate(
        ["sixteenth", "seventeenth", "eighteenth", "nineteenth", "twentieth"], start=16
    )
}
_CENTURY_NAMED = re.compile(rf"({'|'.join(CENTURY_WORDS)})[ -]century\b", re.IGNORECASE)
_LEFT = re.compile(
    r"(?:^|[\s(\"“‘—–])(?P<word>in|fiscal|since|by|until|till|from|during|before|after|of|around|circa|early|late|mid"
    r"|early-|late-|mid-|year|a|an|the|his|her|its|their|this|that|our|between|for|to|through|about|and"
    r"|[A-Za-z]{1,20}['’]s?)[\s-]+$",
    re.IGNORECASE,
)
_NEXT_WORD = re.compile(r"[\s-]+([^\W\d_]+)")
_SEASON = re.compile(
    rf"(spring|summer|autumn|fall|winter)(?: of)?,? (?:({_YEAR})|['’]([0-9]{{2}}))\b(?![’'])", re.IGNORECASE
)
_LISTED = re.compile(rf"(?<![\w.,$]){_YEAR}(?:, (?:and |or )?| and | or )$")  # "in 1993 and 2004"
_LOOK = 24
_DATES_TO = re.compile(r"\b(?:dat(?:es?|ed|ing)|go(?:es|ing)?|went)(?: back)? to $", re.IGNORECASE)
_NUMBER_OF = re.compile(  # "a crowd of 2021"
    r"\b(?:crowd|total|attendance|population|sum|number|score|staff|fleet|average|maximum|minimum|majority|height|"
    r"weight|length|distance|price|cost|fine|grant|prize)\s+of\s+$",
    re.IGNORECASE,
)
_POSSESSIVE = ("'s", "’s", "'", "’")
_SMALL_WORDS = (
    "in|on|at|by|for|with|that|who|which|was|were|is|are|has|have|had|and|but|as|or|after|before|when|while|to|from"
    "|during|over|will|would|said|says|could|may|be|been|he|she|it|they|where|because|if|than|since|until|into"
)
_JOINTS = frozenset("$€£#.,:/-+_")
_DETERMINERS = word_set("a an the his her its their this that our")
_WEAK_LEFT = word_set("to and about for through")
_COUNTED = word_set(
    "people men women children troops soldiers dollars euros pounds miles km kilometers kilometres "
    "meters metres feet acres hectares votes voters units employees workers jobs homes houses members "
    "students pages words tons tonnes barrels points times degrees delegates deaths cases patients "
    "police officers calories residents migrants refugees others more fewer of percent million billion "
    "thousand dead victims families players seats years months weeks days hours minutes seconds boats "
    "ships vehicles cars flights doses tests companies firms"
)
_DATED_NOUNS = word_set(
    "election elections campaign race primary primaries season olympics games census budget report "
    "survey study law agreement deal war attack attacks invasion referendum vote summit championship "
    "convention debate census midterms presidential recession crisis treaty coup hurricane earthquake "
    "ruling decision season film"
)

_NOUN = rf"[\s-]+(?!(?:{_SMALL_WORDS}|of)\b)[^\W\d_](?:[\w’'-]|\.(?=\w|-))*"
_OF_NAME = r"(?: of(?: the)?(?: [A-Z][\w’'-]*){1,3})?"
_THING = re.compile(
    rf"(?:(?:{_NOUN}){{0,3}}?[\s-]+(?:{'|'.join(sorted(_DATED_NOUNS))})\b|(?:{_NOUN}){{1,3}}){_OF_NAME}"
)


@dataclass(frozen=True, slots=True)
class Reading:
    """A date expression found: its place, its rule, and its value or how an anchor completes it."""

    start: int
    end: int
    form: str
    edtf: str | None = None
    offset: str | None = None


def read_year(text: str, at: int) -> Reading | None:
    """A decade, range of years or single year whose digits begin at *at*."""
    if match := _SHORT_DECADE.match(text, at):
        return Reading(at - 1, match.end(), "decade", f"19{match[1]}X")
    touching = text[at - 1] if at else ""
    if (touching.isalnum() or touching in _JOINTS) and not text[max(0, at - 4) : at].lower().endswith("mid-"):
        return None
    if match := _DECADE.match(text, at):
        digits = match[1]
        return Reading(at, match.end(), "decade", f"{digits[:2]}XX" if digits[2] == "0" else f"{digits[:3]}X")
    if not _SOME_YEAR.match(text, at):
        return None
    left = _LEFT.search(text, max(0, at - 24), at)
    word = left["word"].lower() if left else ""
    for shape, named in ((_RANGE, ""), (_SPAN, "from between")):
        match = shape.match(text, at)
        is_led = word in named.split() or (word == "" and text[max(0, at - 6) : at].lower() == "years ")
        if match and (not named or is_led) and (found := _range(text, at, match)):
            return found
    match = _SINGLE.match(text, at)
    if not match or not _is_year(text, at, word, match):
        return None
    if not word or word in _DETERMINERS or word.endswith(_POSSESSIVE):
        return Reading(left.start("word") if left else at, match.end(), "year of a thing", match[1])
    return Reading(at, match.end(), "year", match[1])


def thing_end(text: str, at: int) -> int:
    """Where the thing ends that a year before *at* belongs to ("the 2016 presidential election")."""
    match = _THING.match(text, at)
    return match.end() if match else at


def _range(text: str, at: int, match: re.Match[str]) -> Reading | None:
    first, last = match[1], match[2]
    last = last if len(last) == 4 else first[:2] + last
    return Reading(at, match.end(), "years from to", f"{first}/{last}") if first < last else None


def _is_year(text: str, at: int, left: str, match: re.Match[str]) -> bool:
    after = _NEXT_WORD.match(text, match.end())
    following = after[1].lower() if after else ""
    if following in _COUNTED:
        return False
    modern = 1900 <= int(match[1]) <= 2049
    if left in _DETERMINERS or left.endswith(_POSSESSIVE):
        return modern and bool(following)
    if left == "of" and _NUMBER_OF.search(text, max(0, at - _LOOK), at):
        return False
    if left == "to" and _DATES_TO.search(text, max(0, at - _LOOK), at):
        return True
    if left and left not in _WEAK_LEFT:
        return True
    if modern and _LISTED.search(text, max(0, at - 12), at):
        return True
    if following in _DATED_NOUNS:
        return modern
    return modern and text[at - 1 : at] == "(" and text[match.end() : match.end() + 1] == ")"


def read_century(text: str, at: int) -> Reading | None:
    """A century in digits or words that begins at *at*."""
    if match := _CENTURY.match(text, at):
        return Reading(at, match.end(), "century", f"{int(match[1]) - 1:02}XX")
    if match := _CENTURY_NAMED.match(text, at):
        number = CENTURY_WORDS[lowered(match[1])]
        return Reading(at, match.end(), "century", f"{number - 1:02}XX")
    return None


def read_season(text: str, at: int) -> Reading | None:
    """A season with its year that begins at *at*."""
    if match := _SEASON.match(text, at):
        short = int(match[3] or 0)
        year = match[2] or str(short + (1900 if short >= 40 else 2000))
        return Reading(at, match.end(), "season", f"{year}-{SEASONS[lowered(match[1])]}")
    return None
