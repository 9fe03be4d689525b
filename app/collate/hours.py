"""Compares times of day ("at 2:15 p.m.", "Tuesday morning"), and what takes effect at once or in 60 days.

A time of day clashes only with one of the same doing, and beyond what "about" and "shortly after" leave open;
parts of a day only where more than half an hour lies between. What is to come by one clause and done by the
other only differs: it may have been put off.
"""

import re
from collections.abc import Iterator
from dataclasses import dataclass

from app.collate.doings import LIGHT, other_subjects
from app.collate.matter import Matter
from app.collate.printed import WORD, Difference, Texts
from app.collate.thesaurus import CALENDAR, PLAIN, stem, verb_stem
from app.domain.dates import may_coincide
from app.domain.selector import Span

_ALIKE = 0.35  # likeness that two times of one doing ask for
_HOURS = ["one", "two", "three", "four", "five", "six", "seven", "eight", "nine", "ten", "eleven", "twelve"]
_CLOCK = re.compile(
    r"\b(?P<near>(?:about|around|shortly|just|soon|nearly|almost|roughly|some time|(?:a few|some) minutes)\s"
    r"(?:after\s|before\s|past\s)?)?(?:at\s|after\s|before\s|until\s|from\s)?"
    r"(?P<time>(?P<hour>1[0-2]|0?[1-9])(?:[:.](?P<minute>[0-5]\d))?\s?(?P<half>[ap])\.?m\b\.?"
    rf"|(?P<word>{'|'.join(_HOURS)}|1[0-2]|[1-9])(?::(?P<past>[0-5]\d))?(?:\so['’]clock)?"
    r"(?:\son\s[A-Z][a-z]+day\s(?P<on>morning|afternoon|evening|night)\b"
    r"|\s(?:in\sthe|that|this)\s(?P<in>morning|afternoon|evening)\b|\sat\s(?P<at>night)\b)"
    r"|(?<=at\s)(?P<clock>[01]?\d|2[0-3]):(?P<full>[0-5]\d)\b"
    r"|noon|midday|midnight)"
)
_BOUND = re.compile(r"\b(?:after|before|until|till|by|since|from|between|to)\s$")
_SPAN = re.compile(r"(?:\b(?:between|from)\s|\d(?:\s?[-–]\s?|\sto\s))$")
_SPAN_END = re.compile(
    r"(?:\s?[-–]|\s(?:to|until|till|and)\s)\s?(?:\d|noon|midday|midnight|one|two|three|four|five|six|seven|eight|nine|ten|eleven|twelve)"
)
_EXACT, _NEAR = 5, 55  # minutes by which a printed time may be off; if it is "about"
_SHORT = 10  # characters
_PART = re.compile(
    r"\b(?:(?:Mon|Tues|Wednes|Thurs|Fri|Satur|Sun)day|[Tt]oday|[Yy]esterday|[Tt]his|[Tt]hat)\s"
    r"(?P<part>morning|afternoon|evening|night)\b(?=$|[,.;:)]|\s(?:at|in|on|after|before|that|and|but|to|by|when|"
    r"with|from|for|as|near|outside|inside|during|over|under|while|because|amid|against|of)\b)"
)
_PARTS = {"morning": (0, 720), "afternoon": (720, 1080), "evening": (1020, 1380), "night": (1140, 1740)}
_NIGHTFALL = 6  # "six at night", but "two at night" is before the morning
_HALF_HOUR, _DAY = 30, 1440  # minutes
_EFFECT = re.compile(
    r"\b(?:takes?|took|taking|comes?|came|goes|go|went)\s(?:legal\s)?(?:effect|into\s(?:effect|force))\b"
    r"(?P<rest>[^,;]{0,40})|\b(?P<now>effective immediately)\b"
)
_AT_ONCE = re.compile(r"\b(?:immediately|at once|right away|straight away)\b")
_LATER = re.compile(
    r"\bin\s(?:\w+|\d+)\s(?:days|weeks|months|years)\b"
    r"|\bnext\s(?:week|month|year|spring|summer|fall|autumn|winter)\b"
)
_SMALL = frozenset(map(stem, [*PLAIN, *CALENDAR, *LIGHT]))


@dataclass(frozen=True, slots=True)
class Time:
    """A time of day in minutes, from its first to its last: a clock's differ by how much it may be off."""

    span: Span
    first: int
    last: int


def hours(texts: Texts, a: Matter, b: Matter, alike: float) -> Iterator[Difference]:
    """The only time of day of each clause, where they cannot be one and are of one doing."""
    if alike < _ALIKE:
        return
    first, second = times_of(a), times_of(b)
    if len(first) != 1 or len(second) != 1 or other_subjects(texts, a, b) or _apart(texts, a, b):
        return
    x, y = first[0], second[0]
    if may_be_one_time(x, y) or not _is_one_doing(texts, a, b):
        return
    clash = _is_to_come(a) == _is_to_come(b)
    yield texts.difference("hour", a, b, (x.span, y.span), (shown_time(x), shown_time(y)), clash, True)


def times_of(matter: Matter) -> list[Time]:
    """The clock times of a clause, else the parts of a day it names."""
    found = []
    start = matter.assertion.span.start
    for match in _CLOCK.finditer(matter.text):
        minutes = _minutes(match)
        before = matter.text[max(0, match.start("time") - _SHORT) : match.start("time")]
        if _SPAN.search(before) or _SPAN_END.match(matter.text, match.end("time")):
            continue  # "between noon and five o'clock"
        is_bound = _BOUND.search(before) is not None
        off = _NEAR if match["near"] or is_bound else _EXACT
        span = Span(start + match.start("time"), start + match.end("time"))
        found.append(Time(span, minutes - off, minutes + off))
    parts = () if found else _PART.finditer(matter.text)
    return found or [
        Time(Span(start + match.start("part"), start + match.end("part")), *_PARTS[match["part"]])
        for match in parts
    ]


def _minutes(match: re.Match[str]) -> int:
    """The minute of the day that a clock time names: "2:15 p.m.", "six in the morning", "at 14:15"."""
    if match["hour"]:
        return int(match["hour"]) % 12 * 60 + int(match["minute"] or 0) + 720 * (match["half"] == "p")
    if match["clock"]:
        return int(match["clock"]) * 60 + int(match["full"])
    if word := match["word"]:
        hour = (_HOURS.index(word) + 1 if word in _HOURS else int(word)) % 12
        part = match["on"] or match["in"] or match["at"]
        is_late = part in ("afternoon", "evening") or (part == "night" and hour >= _NIGHTFALL)
        return hour * 60 + int(match["past"] or 0) + 720 * is_late
    return 0 if match["time"] == "midnight" else 720


def may_be_one_time(x: Time, y: Time) -> bool:
    """True if two times of day leave no gap, round the clock; parts of a day no half hour."""
    is_part = max(x.last - x.first, y.last - y.first) > 2 * _NEAR
    for turn in (-_DAY, 0, _DAY):
        gap = max(x.first - (y.last + turn), y.first + turn - x.last)
        if gap <= (_HALF_HOUR if is_part else 0):
            return True
    return False


def _is_to_come(matter: Matter) -> bool:
    return any(verb.status in ("will", "expected") for verb in matter.assertion.verbs)


def shown_time(time: Time) -> str:
    """A time of day as "14:15", the middle of what it may be."""
    minutes = (time.first + time.last) // 2 % _DAY
    return f"{minutes // 60:02}:{minutes % 60:02}"


def _is_one_doing(texts: Texts, a: Matter, b: Matter) -> bool:
    """True if the clauses share a verb, or two telling words where neither has a verb of its own."""
    verbs = [{verb_stem(verb.word) for verb in one.assertion.verbs} - _SMALL for one in (a, b)]
    if verbs[0] & verbs[1]:
        return True
    words = [{stem(word.lower()) for word in WORD.findall(one.text)} - _SMALL for one in (a, b)]
    return not (verbs[0] and verbs[1]) and len(words[0] & words[1]) > 1


def effects(texts: Texts, a: Matter, b: Matter, alike: float) -> Iterator[Difference]:
    """What takes effect at once by one clause, and in so many days by the other."""
    x, y = (_effect(one) if alike >= _ALIKE / 2 else None for one in (a, b))
    if x is None or y is None or x[1] == y[1] or other_subjects(texts, a, b):
        return
    yield texts.difference("date", a, b, (x[0], y[0]), (x[1], y[1]), True)


def _effect(matter: Matter) -> tuple[Span, str] | None:
    """Where a clause says when a thing takes effect, and "at once" or "later"; None if it says neither."""
    found = _EFFECT.search(matter.text)
    if found is None:
        return None
    start = matter.assertion.span.start
    if found["now"]:
        return Span(start + found.start("now"), start + found.end("now")), "at once"
    for pattern, norm in ((_AT_ONCE, "at once"), (_LATER, "later")):
        if match := pattern.search(matter.text, found.start("rest"), found.end("rest")):
            return Span(start + match.start(), start + match.end()), norm
    return None


def _apart(texts: Texts, a: Matter, b: Matter) -> bool:
    """True if both clauses are dated and to different times."""
    days, others = texts.dated(a), texts.dated(b)
    return bool(days and others) and not any(may_coincide(x, y) for x, _ in days for y, _ in others)
