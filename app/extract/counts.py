"""Numbers with their units and lists with their members, as a clause prints them.

Dates and ages of things named by a number ("Amendment 64") are no numbers here. Compares nothing.
"""

import re
from bisect import bisect_left
from dataclasses import replace

from app.domain.claims import Number
from app.domain.selector import Span
from app.extract.figures import ANY, Figure, find_figures, is_number
from app.extract.tense import is_past, word_set

_STEM = 6
_UNIT = re.compile(r"[\s-]+([^\W\d_][\w’'.]*)")
_BOUND = re.compile(
    r"(?:\b(?P<over>at least|more than|over|no fewer than|no less than|upwards? of|exceeding)"
    r"|\b(?P<about>about|around|roughly|nearly|almost|some|approximately|close to|an estimated)"
    r"|\b(?P<under>at most|up to|fewer than|less than|under|no more than))\s+(?:a\s+)?[$€£]?$",
    re.IGNORECASE,
)
_OVER = re.compile(  # the word before "over": "lasted over an hour", but "be paid over ten years"
    r"(?:\b(?P<be>be|been|being|is|are|was|were)\s)?"
    r"\b(?P<word>(?P<more>for|well|just|of|after|in|a|took|lasting|spending|lasts|takes)|[\w,.]+)\sover\s+(?:a\s+)?$",
    re.IGNORECASE,
)
_RANGE = re.compile(r"(?:\bbetween|\bfrom|\d\s+(?:and|to)|\d\s?[-–])\s*[$€£]?$", re.IGNORECASE)
_RANGE_END = re.compile(r"\s?[-–]\s?\d|\s+to\s+[$€£]?\d")
_UNIT_STOPS = word_set(
    "of and or in on at by to from with for since than that who which the a an is are was were has have had "
    "will would as but after before during into his her its their this these those when while not also more "
    "less other others last next each every per"
)
_NO_NUMBER_BEFORE = re.compile(r"(?:[A-Z][\w’'.]*|\bNo\.|\bpage|\bchapter|\bsection|\brule)[\s-]$")
_OPENING = re.compile(  # "About 900 ballots", "The 12 jurors": no name that a number follows
    r"(?:^|[\s“\"(])(?:An?|About|Around|Some|Nearly|Almost|Over|Roughly|Approximately|Under|Only|Just|Exactly|"
    r"Another|All|The|These|Those|Its|His|Her|Their|Our|And|But|For|With|By|At|To|In|From|After|Between|"
    r"Of|Up to|As many as|Police|Both)\s$"
)
_NO_NUMBER_AFTER = re.compile(r"\s?(?:a\.?m\b|p\.?m\b|o['’]clock)|:\d")
_SPEAKERS = re.compile(
    r"(?:\s[\w’'-]+){1,5}?\s(?:said|say|told|believe|told|claimed|testified|recalled|described)\b"
)
_ELAPSED = re.compile(
    r"\s(?:minute|hour|day|week|month|year|decade)s?\s(?:after|before|later|earlier|ago|since)\b"
)
_ONLY = re.compile(r"\b(?:only|just|exactly)\s$", re.IGNORECASE)
_ANAPHORIC = word_set("one both half")
_NO = re.compile(r"\bno\s$", re.IGNORECASE)  # "no one"
_NOTS = frozenset(("none", "not"))
_LOOK, _AHEAD = 60, 200
_CLAUSE_END = re.compile(r"[,;:—–]\s|\s(?:and|but|while|as|after|when|since)\s")
_STATE = re.compile(
    r"\b(?:(?P<dead>dead|died|dies|die|deaths?|kill(?:s|ed|ing)?|bodies|lives|perished|drowned|fatalit(?:y|ies)|slain)"
    r"|(?P<missing>missing|unaccounted|trapped|lost at sea|not been found)"
    r"|(?P<hurt>injur(?:ed|ies|ing)|wounded|wounding|hurting|hurt|hospitali[sz]ed)"
    r"|(?P<safe>surviv(?:ed|ors?)|rescued|alive|evacuated|escaped|saved)"
    r"|(?P<held>arrest(?:s|ed)|detained|detainees|jailed))\b",
    re.IGNORECASE,
)
_JUST_LED = re.compile(
    r"\b(?:killing|wounding|injuring|killed|wounded|injured|arrested|rescued|hurting|detained)\s"
    r"(?:(?:at least|more than|about|another|nearly|some|up to|around|an estimated)\s)?$",
    re.IGNORECASE,
)
_COUNTED_PEOPLE = re.compile(r"survivors?|bodies|lives|alive|detainees", re.IGNORECASE)  # no verb of a count
_NOT_LOST = re.compile(  # "shattered more than 100 lives"
    r"\b(?:sav|shatter|chang|ruin|touch|affect|transform|improv|upend|disrupt|risk|endanger)\w*\s(?:[\w-]+\s){0,3}$",
    re.IGNORECASE,
)
_TIME = re.compile(
    r"[\s-](?:\w+\s)?(?:year|month|week|day|hour|minute|decade|time|mile|meter|metre|kilomet)", re.IGNORECASE
)
_AGED = ("year", "old")
_AGE = re.compile(r"[A-Z][\w’'-]+, (?:aged )?$")  # "Emil Hart, 24, …"
_IS_AGED = re.compile(  # "Ann Ode, a nurse, is 38"
    r"^(?:(?:[Hh]e|[Ss]he|who)|(?:[A-Z][\w’'.-]+\s){0,3}[A-Z][\w’'-]+(?:,\s[^,]{2,60},)?)\s(?:is|was|turns|turned)\s$"
)
_OF_AGE = re.compile(r"\b(?:(?:man|woman|boy|girl|father|mother|driver|pensioner)\sof|aged)\s$")
_OLDEST = 120
_MAGNITUDE = re.compile(r"\bmagnitude(?:\sof|-)?\s?$", re.IGNORECASE)
_NONE = re.compile(
    r"(?-i:[nN])(?<![\w-].)(?P<no>o)\s(?:[a-z-]{3,}\s)?(?:[a-z]{3,}(?<!s)(?<!u)s|people|children)(?=$|[\s,.;:])",
    re.IGNORECASE,
)
_NOT_ONE = re.compile(  # "not one senator", "not a single vote"; "no Democrat voted"
    r"(?-i:[nN])(?<![\w-].)(?:(?P<not>ot\s(?:one|a\ssingle))\s(?!of\b)|(?P<no>o)\s(?=(?-i:[A-Z])[a-z]+\s[a-z]{3,}ed\b))",
    re.IGNORECASE,
)
_NOBODY = re.compile(r"(?-i:[nN])(?<![\w-].)(?:obody|o one|o-one|one)(?=\s)", re.IGNORECASE)
_EACH = re.compile(  # what a sum is paid for: "$31 a share", "9 million euros a year"
    r"(?:\s(?:thousand|million|billion))?(?:\s(?:dollars?|euros?|pounds?|cents?))?\s(?:an?|per|each|every|for\s(?:an?|each|every))\s"
    r"(share|barrel|hour|day|week|month|year|person|head|night|ton|tonne|gallon|litre|liter|bottle|ticket|seat|unit|pound)\b"
)
_AN_HOUR = re.compile(r"\ban\shour\sand\s$", re.IGNORECASE)
_AND_MINUTES = re.compile(r"\shours?(?:,|\sand|,\sand)?\s")
_STATE_STEMS = word_set("dead died missing missin injur wound hurt were have are remain other others")
_COUNTED = re.compile(
    r"\b(toll|number|total|limit|capacity|maximum|minimum|figure|tally|count|turnout|population)\b[^,;:.]{0,50}?"
    r"\s(?:at|to|of|was|is|were|reached|reaches|hit|stands|stood|exceeded|rose)\s(?:[a-z]+\s){0,2}[$€£]?$",
    re.IGNORECASE,
)
_OF_TOTAL = re.compile(r"\s(?:out\s)?of\s(?:the\s|its\s|their\s|his\s|her\s)?(?=\d|[a-z]+\s)", re.IGNORECASE)
_TOTAL = re.compile(r"\d[\d,.]*|[^\W\d_]+")
_SOME = r"(?:(?:about|some|nearly|almost|around|more than|over|only|just)\s)?$"
_ATTENDED = re.compile(rf"\b(?:crowd|audience|attendance)\s(?:of|was|is)\s{_SOME}", re.IGNORECASE)
_BEFORE_CROWD = re.compile(rf"\b(?:in front of|before|watched by|drew)\s{_SOME}")
_WATCHING = word_set("fan specta peopl suppor viewer onlook")
_COUNTED_THINGS = re.compile(r"\sof\s(?:the\s)?([a-z]+s|people|children)\b")  # "the number of marchers at"


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


def find_numbers(
    text: str, at: int, taken: tuple[Span, ...], signs: frozenset[str] = ANY
) -> tuple[Number, ...]:
    """The numbers of the clause *text*, which begins at offset *at*; none that is part of *taken* (dates, in
    order). *signs* are those of the clause (`app.extract.signs`).
    """
    found = []
    ends = [date.end for date in taken]
    may_state = "state" in signs
    for figure in find_figures(text, signs):
        span = Span(at + figure.start, at + figure.end)
        before = text[max(0, figure.start - _LOOK) : figure.start]
        after = text[figure.end : figure.end + _AHEAD]
        date = bisect_left(ends, span.start + 1)  # the first date that ends behind the number's start
        is_dated = date < len(taken) and taken[date].start < span.end
        if is_dated or _NO_NUMBER_AFTER.match(after):
            continue
        if _SPEAKERS.match(after) or _ELAPSED.match(after) or (figure.word == "one" and _NO.search(before)):
            continue
        if (
            not figure.word
            and not figure.sign
            and _NO_NUMBER_BEFORE.search(before)
            and not _OPENING.search(before)
            and not _AGE.search(before)
        ):
            continue
        if figure.other is None and (_RANGE.search(before) or _is_range(figure, after)):
            continue
        state = _state(before, after) if may_state and not (figure.sign or _TIME.match(after)) else ""
        unit = _unit_of(text, figure, before, state)
        state = "" if unit == ("age",) else state  # "a man of 52 died"
        is_one = figure.word == "one" and _ONLY.search(before) is not None
        if not unit or (figure.word in _ANAPHORIC and not state and not is_one):
            continue
        found.append(Number(span, figure.value, unit, _bound(before, after), state, figure.other))
    for match in _NOBODY.finditer(text) if "none" in signs else ():
        before, after = text[max(0, match.start() - _LOOK) : match.start()], text[match.end() :][:_AHEAD]
        if may_state and (state := _state(before, after)):
            found.append(Number(Span(at + match.start(), at + match.end()), 0.0, ("peopl",), "", state))
    for match in _NONE.finditer(text) if "none" in signs else ():
        if unit := _unit(text, match.end("no")):
            counted = _STATE.match(text, match.end("no") + 1)
            state = (counted.lastgroup or "") if counted else ""  # "no arrests"
            span = Span(at + match.start(), at + (match.end("no") if state else match.end()))
            found.append(Number(span, 0.0, unit, "", state))
    for match in _NOT_ONE.finditer(text) if signs & _NOTS else ():
        if unit := _unit(text, match.end() - 1):
            found.append(Number(Span(at + match.start(), at + match.end() - 1), 0.0, unit))
    return tuple(_joined(sorted(found, key=lambda one: one.span), text, at))


def _joined(found: list[Number], text: str, at: int) -> list[Number]:
    """*found*, "two hours and 51 minutes" and "an hour and ten minutes" as one span of time each."""
    joined: list[Number] = []
    for one in found:
        if one.unit[:1] == ("minut",):
            last = joined.pop() if joined and joined[-1].unit[:1] == ("hour",) else None
            between = text[last.span.end - at : one.span.start - at] if last else ""
            if last and _AND_MINUTES.fullmatch(between):
                one = replace(
                    last, span=Span(last.span.start, one.span.end), value=last.value + one.value / 60
                )
            elif last:
                joined.append(last)
            elif hour := _AN_HOUR.search(text[: one.span.start - at]):
                span = Span(at + hour.start(), one.span.end)
                one = replace(one, span=span, value=1 + one.value / 60, unit=("hour",))
        joined.append(one)
    return joined


def _bound(before: str, after: str) -> str:
    """Whether a number is the least, the most or about; "$8 billion over ten years" is a span of time."""
    found = _BOUND.search(before)
    if found is None:
        return ""
    over = _OVER.search(before) if found["over"] else None
    if over and _TIME.match(after) and (over["be"] or not (over["more"] or is_past(over["word"].lower()))):
        return ""
    return found.lastgroup or ""


def _is_range(figure: Figure, after: str) -> bool:
    """True for "20 to 30"; not for "fell 11 percent to $42"."""
    found = _RANGE_END.match(after)
    return found is not None and not (
        figure.sign == "%" and found[0].rstrip("0123456789")[-1:] in ("$", "€", "£")
    )


def _unit_of(text: str, figure: Figure, before: str, state: str) -> tuple[str, ...]:
    """What *figure* counts: its sign, the noun after it, or the noun of counting before it ("a limit of")."""
    if figure.sign:
        each = _EACH.match(text, figure.end)
        return (figure.sign, stem(each[1])) if each else (figure.sign,)
    unit = _unit(text, _counted_from(text, figure.end))
    if _is_age(figure, before, unit, text):
        return ("age",)
    if _ATTENDED.search(before) or (_BEFORE_CROWD.search(before) and unit and unit[-1] in _WATCHING):
        return ("specta",)
    if unit[:2] == _AGED or (
        figure.value < _OLDEST and _AGE.search(before) and text[figure.end :][:1] in (",", "")
    ):
        return ("age",)
    if _MAGNITUDE.search(before) or text.startswith("-magnitude", figure.end):
        return ("magnit",)
    if unit and unit[0] not in _STATE_STEMS:
        return unit
    if state:
        return ("peopl",)
    counted = _COUNTED.search(before)
    if counted is None or unit:
        return ()
    things = _COUNTED_THINGS.match(counted[0][len(counted[1]) :])
    return (stem(counted[1]), stem(things[1])) if things else (stem(counted[1]),)


def _is_age(figure: Figure, before: str, unit: tuple[str, ...], text: str) -> bool:
    """True for "a man of 52", "aged 29", and for "Ann Ode is 38" at the end of a clause."""
    if (
        figure.word
        or figure.other is not None
        or figure.value != int(figure.value)
        or figure.value >= _OLDEST
    ):
        return False
    if _OF_AGE.search(before):
        return True
    return not unit and _IS_AGED.search(before) is not None and not text[figure.end :].strip(" .,")


def _counted_from(text: str, end: int) -> int:
    """Where the noun counted begins: right behind a figure, or behind its total ("sixty of 85 lines")."""
    match = _OF_TOTAL.match(text, end)
    total = _TOTAL.match(text, match.end()) if match else None
    return total.end() if total and (total[0][0].isdigit() or is_number(total[0])) else end


def _state(before: str, after: str) -> str:
    """What became of the people counted, by the words close behind the number, or before it."""
    verb = _JUST_LED.search(before)
    if verb and (state := _STATE.match(verb[0])):
        return state.lastgroup or ""  # "wounding seven before he was shot dead"
    close = _CLAUSE_END.split(after[:_LOOK], maxsplit=1)[0]
    led = [one for one in _STATE.finditer(_CLAUSE_END.split(before)[-1]) if not _COUNTED_PEOPLE.match(one[0])]
    for match in (_STATE.search(close), *reversed(led)):
        if match and match.lastgroup:
            return "" if match[0].lower() == "lives" and _NOT_LOST.search(before) else match.lastgroup
    return ""


def _unit(text: str, at: int) -> tuple[str, ...]:
    """The stems of up to four words after a number, up to the first word that is none of its noun phrase."""
    stems: list[str] = []
    while len(stems) < 4 and (match := _UNIT.match(text, at)):
        word = match[1].lower()
        if word in _UNIT_STOPS or (stems and is_past(word)):
            break
        stems.append(stem(match[1]))
        at = match.end()
    return tuple(stems)
