"""Numbers with their units and lists with their members, as a clause prints them.

Dates and ages of things named by a number ("Amendment 64") are no numbers here. Compares nothing.
"""

import re

from app.domain.claims import Listing, Number
from app.domain.selector import Span
from app.extract.tense import word_set

_STEM = 6
_SMALL_NUMBERS = (
    "zero one two three four five six seven eight nine ten eleven twelve thirteen fourteen fifteen sixteen "
    "seventeen eighteen nineteen twenty"
)
NUMBER_WORDS: dict[str, float] = {
    **{word: float(value) for value, word in enumerate(_SMALL_NUMBERS.split())},
    **{"thirty": 30, "forty": 40, "fifty": 50, "sixty": 60, "seventy": 70, "eighty": 80, "ninety": 90},
    **{"dozen": 12, "half": 0.5, "both": 2},
}
_SCALES = {"hundred": 1e2, "thousand": 1e3, "million": 1e6, "billion": 1e9, "trillion": 1e12, "dozen": 12}
_NUMBER = re.compile(
    r"(?P<money>[$€£])?(?<![\w.,+])(?P<digits>\d{1,3}(?:,\d{3})+(?:\.\d+)?|\d+(?:\.\d+)?)"
    r"(?P<percent>%)?(?![\w+])"
    rf"|(?<![\w-])(?P<word>{'|'.join(sorted(NUMBER_WORDS, key=len, reverse=True))})(?!\w)",
    re.IGNORECASE,
)
_AFTER = re.compile(
    r"[-\s](hundred|thousand|million|billion|trillion|dozen|percent|per cent)\b", re.IGNORECASE
)
_UNIT = re.compile(r"[\s-]+([^\W\d_][\w’'.]*)")
_BOUND = re.compile(
    r"(?:\b(?P<over>at least|more than|over|no fewer than|no less than|upwards? of|exceeding)"
    r"|\b(?P<about>about|around|roughly|nearly|almost|some|approximately|close to|an estimated)"
    r"|\b(?P<under>at most|up to|fewer than|less than|under|no more than))\s+(?:a\s+)?[$€£]?$",
    re.IGNORECASE,
)
_RANGE = re.compile(r"(?:\bbetween|\bfrom|\d\s+(?:and|to)|\d\s?[-–])\s*[$€£]?$", re.IGNORECASE)
_RANGE_END = re.compile(r"\s?[-–]\s?\d|\s+to\s+[$€£]?\d")
_UNIT_STOPS = word_set(
    "of and or in on at by to from with for since than that who which the a an is are was were has have had "
    "will would as but after before during into his her its their this these those when while not also more "
    "less other others"
)
_NO_NUMBER_BEFORE = re.compile(r"(?:[A-Z][\w’'.]*|\bNo\.|\bpage|\bchapter|\bsection|\brule)[\s-]$")
_NO_NUMBER_AFTER = re.compile(r"\s?(?:a\.?m\b|p\.?m\b|o['’]clock)|:\d")
_ANAPHORIC = word_set("one both half")
_MEMBER = re.compile(
    r"[^\W\d_a-z](?:[\w’'-]|\.(?=\w))*(?:[ \u00a0](?:(?:of|al|bin|de|van)[ \u00a0])?[^\W\d_a-z][\w’'-]*){0,4}"
)
_LIST_GAP = re.compile(r"(?P<and>,?\s+(?:and|or|&)\s+)|(?P<comma>,\s*)")
_OPENERS = word_set(
    "while although though both when as if since after before because with for and but between in on at by "
    "from other like whereas until unless the"
)
_POSSESSIVE = re.compile(r"['’]s?$")
_ARTICLE = re.compile(r"the\s+|both\s+", re.IGNORECASE)
_OPENS = re.compile(
    r"\b(?:including|includes?|included|such as|like|especially|notably|among them|"
    r"beginning with|starting with|led by|e\.g\.)\s*:?\s*(?:the\s+)?$",
    re.IGNORECASE,
)
_COORDINATED = re.compile(r"[A-Z][\w’'-]*,? and (?:the |other )?(?:[a-z]+ ){1,3}(?:of|from|in) (?:the )?$")
_OPEN_END = re.compile(
    r",?\s*(?:and|or|among)\s+(?:several |many |some )?(?:others?|more|elsewhere)\b", re.IGNORECASE
)


def stem(word: str) -> str:
    """*word* in lower case, its ending gone, cut to six letters: "joined" and "joining" are one."""
    plain = word.lower().replace("’", "'").removesuffix("'s")
    if plain.endswith("ies") and len(plain) > 4:
        plain = plain[:-3] + "y"
    for ending in ("ings", "ing", "ed", "es", "s", "e"):
        if plain.endswith(ending) and len(plain) - len(ending) >= 3 and not plain.endswith(("ss", "us")):
            plain = plain.removesuffix(ending)
            break
    if len(plain) > 3 and plain[-1] == plain[-2] and plain[-1] not in "sl":
        plain = plain[:-1]
    return plain[:_STEM]


def find_numbers(text: str, at: int, taken: tuple[Span, ...]) -> tuple[Number, ...]:
    """The numbers of the clause *text*, which begins at offset *at*; none that is part of *taken* (dates)."""
    found = []
    for match in _NUMBER.finditer(text):
        span = Span(at + match.start(), at + match.end())
        before, after = text[max(0, match.start() - 24) : match.start()], text[match.end() :]
        if any(span.overlaps(date) for date in taken) or _NO_NUMBER_AFTER.match(after):
            continue
        if not match["word"] and not match["money"] and _NO_NUMBER_BEFORE.search(before):
            continue
        word = (match["word"] or "").lower()
        value = NUMBER_WORDS[word] if word else float(match["digits"].replace(",", ""))
        end, scale = match.end(), _AFTER.match(text, match.end())
        if scale:
            value, end = value * _SCALES.get(scale[1].lower(), 1.0), scale.end()
        unit = _unit(text, end)
        if match["money"]:
            unit = ("$",)
        elif match["percent"] or (scale and scale[1].lower().startswith("per")):
            unit = ("%",)
        if not unit or (word in _ANAPHORIC and not scale):
            continue
        if _RANGE.search(before) or _RANGE_END.match(text, end):
            continue
        bound = _BOUND.search(before)
        found.append(
            Number(Span(span.start, at + end), value, unit, (bound.lastgroup or "") if bound else "")
        )
    return tuple(found)


def _unit(text: str, at: int) -> tuple[str, ...]:
    """The stems of up to four words after a number, up to the first word that is none of its noun phrase."""
    stems: list[str] = []
    while len(stems) < 4 and (match := _UNIT.match(text, at)):
        if match[1].lower() in _UNIT_STOPS or (not stems and match[1].endswith("ed")):
            break
        stems.append(stem(match[1]))
        at = match.end()
    return tuple(stems)


def find_lists(text: str, at: int) -> tuple[Listing, ...]:
    """The enumerations of capitalised members in the clause *text*."""
    found: list[Listing] = []
    run: list[re.Match[str]] = []
    closed = False
    for match in [*_MEMBER.finditer(text), None]:
        gap = text[run[-1].end() : match.start()] if run and match else None
        joined = gap is not None and _joins(gap) and not _owns(match)
        if not joined or closed:
            ends = closed or (len(run) > 1 and _OPEN_END.match(text, run[-1].end()) is not None)
            if len(run) > 1 and ends and not (joined and len(run) == 2 and _is_between(text, run[0])):
                found.append(_listing(text, at, run))
            run = run[-1:] if joined and closed and match else []
            closed = False
        if match is None:
            break
        run.append(match)
        closed = len(run) > 1 and joined is not False and _is_last(gap or "")
    return tuple(found)


def _is_between(text: str, first: re.Match[str]) -> bool:
    """True for "between A and" before "B, C and D": A is not of the list."""
    return text[: first.start()].rstrip().lower().endswith("between")


def _owns(match: re.Match[str] | None) -> bool:
    """True for "Ann Ode’s" before what is hers: no member of the list."""
    return (
        match is not None and match.group().endswith(("'s", "’s")) and match.string[match.end() :][:1] == " "
    )


def _joins(gap: str) -> bool:
    match = _LIST_GAP.match(gap)
    return match is not None and _ARTICLE.sub("", gap[match.end() :]).strip() == ""


def _is_last(gap: str) -> bool:
    match = _LIST_GAP.match(gap)
    return match is not None and (match["and"] is not None or gap[match.end() :].startswith(("and ", "or ")))


def _listing(text: str, at: int, run: list[re.Match[str]]) -> Listing:
    start, end = run[0].start(), run[-1].end()
    before = text[max(0, start - 60) : start]
    is_open = bool(_OPENS.search(before) or _COORDINATED.search(before) or _OPEN_END.match(text, end))
    members = [_POSSESSIVE.sub("", match.group()) for match in run]
    first, _, rest = members[0].partition(" ")
    if rest and first.lower() in _OPENERS:
        members[0], start = rest, start + len(first) + 1
    return Listing(Span(at + start, at + end), tuple(members), is_open)
