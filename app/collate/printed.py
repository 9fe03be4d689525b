"""What is printed around a value: the texts and dates of one story, as the comparisons of slots need them.

Looks words up and compares nothing; the slots are compared in `measures`, `listed`, `doings` and `ranks`.
"""

import re
from collections.abc import Mapping
from dataclasses import dataclass

from app.collate.matter import Matter
from app.collate.thesaurus import CALENDAR, PLAIN, name_term, stem
from app.domain.claims import Value
from app.domain.dates import DateValue, may_coincide
from app.domain.groups import EventMention
from app.domain.selector import Ref, Span

WORD = re.compile(r"[^\W\d_]+")
_NEAR = 35  # characters before a value
_AROUND = 60  # characters to either side of a date
_PAUSE = re.compile(r"[,;:—–]\s|\s(?:and|but|after|before|when|while|who|which|that|as|since)\s")
_PART = re.compile(
    r"\b(?:(?P<early>early|start|beginning|first half)|(?P<middle>mid|middle)|"
    r"(?P<late>late|end|close|second half))"
    r"[\s-](?:of |in )?(?:the )?(?:year )?",
    re.IGNORECASE,
)
_BOUNDING = re.compile(r"\b(?:until|till|through|by|since|before|after|from)\s", re.IGNORECASE)
_WEEK = ("Monday", "Tuesday", "Wednesday", "Thursday", "Friday", "Saturday", "Sunday")
_WEEKDAY = re.compile("|".join(_WEEK))
_BOUND = re.compile(  # what "at least 47" says more than "47"
    r"\b(?:at least|at most|more than|(?:no )?(?:fewer|less) than|no more than|over|under|up to|about|around|"
    r"roughly|nearly|almost|approximately|close to)\s$",
    re.IGNORECASE,
)
_PRONOUNS = frozenset(["him", "them"])  # somebody else than who is named before
_SMALL = frozenset(map(stem, PLAIN))
_DAYS = frozenset(map(stem, CALENDAR))


@dataclass(frozen=True, slots=True)
class Difference:
    """Two values of one slot. *clash*: they cannot both hold; *is_of_one*: they are surely of one thing.

    *weighed*: that they are of one thing is only likely (`app.collate.questions`).
    """

    slot: str
    first: Value
    second: Value
    clash: bool
    places: tuple[Span, Span]
    is_of_one: bool = False
    weighed: bool = False


class Texts:
    """The texts of one story by the key of the article, and its resolved dates."""

    days = _DAYS  # the terms of weekdays and months

    def __init__(self, bodies: Mapping[str, str], resolved: Mapping[Ref, EventMention]) -> None:
        self._bodies = bodies
        self._resolved = resolved

    def body(self, matter: Matter) -> str:
        """The text *matter* stands in."""
        return self._bodies[matter.ref[0]]

    def words(self, matter: Matter, span: Span) -> str:
        """The words of *matter*'s article at *span*, white space made one blank."""
        return " ".join(span.of(self.body(matter)).split())

    def counted(self, matter: Matter, span: Span) -> str:
        """The number at *span*, with the words before it that say it is the least, the most or about."""
        near = max(matter.assertion.span.start, span.start - _NEAR)
        found = _BOUND.search(self.body(matter)[near : span.start])
        return self.words(matter, Span(near + found.start(), span.end) if found else span)

    def stems(self, matter: Matter, span: Span) -> set[str]:
        """The stems at *span*, names and all."""
        return {stem(word.lower()) for word in WORD.findall(span.of(self.body(matter)))}

    def terms(self, matter: Matter, start: int, end: int) -> set[str]:
        """The terms between two offsets that *matter* is known by, names with their "@"."""
        printed = WORD.findall(self.body(matter)[start:end])
        found = {stem(word.lower()) for word in printed} | {name_term(word.lower()) for word in printed}
        return found & matter.own.keys()

    def terms_around(self, matter: Matter, span: Span) -> set[str]:
        """The terms, no names and no numbers, within a few words on either side of *span*."""
        clause = matter.assertion.span
        start, end = max(clause.start, span.start - _NEAR), min(clause.end, span.end + _NEAR)
        found = self.terms(matter, start, span.start) | self.terms(matter, span.end, end)
        return {term for term in found if term[0] != "@"} - _DAYS

    def terms_before(self, matter: Matter, span: Span) -> set[str]:
        """The terms, no names, within a few words before *span*."""
        start = max(matter.assertion.span.start, span.start - _NEAR)
        return {term for term in self.terms(matter, start, span.start) if term[0] != "@"}

    def just_before(self, matter: Matter, span: Span) -> str:
        """The words of the clause within a few words before *span*."""
        return self.body(matter)[max(matter.assertion.span.start, span.start - _NEAR) : span.start]

    def told_before(self, matter: Matter, span: Span) -> set[str]:
        """The terms from the nearest verb before *span* up to it; none if no verb stands near."""
        near = [one.span for one in matter.assertion.verbs if 0 <= span.start - one.span.end <= _NEAR]
        if not near:
            return set()
        return {
            stem(word.lower()) for word in WORD.findall(self.body(matter)[near[-1].start : span.start])
        } - _SMALL

    def name_before(self, matter: Matter, span: Span) -> str:
        """The last name of the clause before *span*, "" if none is or a pronoun follows it."""
        words = WORD.findall(self.body(matter)[matter.assertion.span.start : span.start])
        for word in reversed(words):
            if word.lower() in _PRONOUNS:
                return ""
            if (name := name_term(word.lower())) in matter.names:
                return str(name)
        return ""

    def is_pronoun_before(self, matter: Matter, span: Span) -> bool:
        """True if a pronoun stands in the clause before *span*, and no name between."""
        words = WORD.findall(self.body(matter)[matter.assertion.span.start : span.start])
        return not self.name_before(matter, span) and any(word.lower() in _PRONOUNS for word in words)

    def are_beside(self, names: tuple[str, str]) -> bool:
        """True if a text of the story prints one of two places right beside the other: "Brook, Westland"."""
        first, second = map(re.escape, names)
        beside = re.compile(rf"\b(?:{first},?\s(?:in\s)?{second}|{second},?\s(?:in\s)?{first})\b")
        return any(beside.search(body) for body in self._bodies.values())

    def prints_both(self, first: str, second: str) -> bool:
        """True if one text of the story holds both words."""
        return any(first in body and second in body for body in self._bodies.values())

    def has_a_people(self, name: str) -> bool:
        """True if a text of the story speaks of the people of *name* ("Norlander", "Norlandi")."""
        people = re.compile(rf"\b{re.escape(name)}(?:n|an|ian|i|ese|ish|er)s?\b")
        return any(people.search(body) for body in self._bodies.values())

    def part_of(self, matter: Matter, span: Span) -> str:
        """Which part of a year or month the date at *span* names: "early", "middle", "late" or ""."""
        body = self.body(matter)
        found = _PART.search(body[max(0, span.start - _NEAR) : span.end])
        return (found.lastgroup or "") if found and found.end() >= min(_NEAR, span.start) - 1 else ""

    def is_bound(self, matter: Matter, span: Span) -> bool:
        """True if the date at *span* ends or begins a time: "until Friday", "since May"."""
        body = self.body(matter)
        return _BOUNDING.search(body[max(0, span.start - 12) : span.end]) is not None

    def opens(self, matter: Matter, span: Span) -> bool:
        """True if the date at *span* opens its clause, with no more than a preposition before it."""
        return len(WORD.findall(self.body(matter)[matter.assertion.span.start : span.start])) <= 1

    def doing(self, matter: Matter, span: Span) -> list[str]:
        """The terms of what the date at *span* dates: those before it up to a comma, or behind."""
        before, after = self.part(matter, span)
        words = WORD.findall(before) or WORD.findall(after)
        terms = [stem(word.lower()) for word in words]
        return [term for term in terms if term in matter.own and term not in _DAYS]

    def part(self, matter: Matter, span: Span) -> tuple[str, str]:
        """The words before and behind the date at *span*, up to a comma or conjunction; a comma right behind
        a date that opens the clause is none."""
        body, clause = self.body(matter), matter.assertion.span
        before = _PAUSE.split(body[max(clause.start, span.start - _AROUND) : span.start])[-1]
        after = _PAUSE.split(body[span.end : min(clause.end, span.end + _AROUND)].lstrip(", "))[0]
        return before, after

    def dated(self, matter: Matter) -> list[tuple[DateValue, Span]]:
        """The resolved dates of *matter* with their places."""
        found = []
        for index, span in zip(matter.assertion.dates, matter.date_spans, strict=True):
            mention = self._resolved.get((matter.ref[0], index))
            if mention is not None and mention.value is not None:
                found.append((mention.value, span))
        return found

    def weekdays(self, matter: Matter) -> list[tuple[DateValue, Span]]:
        """The weekdays of *matter* that no date of publication completes, as days of one week."""
        found = []
        for index, span in zip(matter.assertion.dates, matter.date_spans, strict=True):
            mention = self._resolved.get((matter.ref[0], index))
            day = None if mention and mention.value else _WEEKDAY.search(self.words(matter, span))
            if day:
                number = f"2001-01-0{_WEEK.index(day.group()) + 1}"
                found.append((DateValue(number, number, number), span))
        return found

    def difference(
        self,
        slot: str,
        a: Matter,
        b: Matter,
        spans: tuple[Span, Span],
        norms: tuple[str, str],
        clash: bool,
        is_of_one: bool = False,
    ) -> Difference:
        """The difference of *a* and *b* in *slot*: values at *spans*, compared as *norms*."""
        words = self.counted if slot == "number" else self.words
        first = Value(slot, words(a, spans[0]), norms[0])
        second = Value(slot, words(b, spans[1]), norms[1])
        return Difference(slot, first, second, clash, spans, is_of_one or clash)

    def apart(self, a: Matter, b: Matter) -> bool:
        """True if both clauses are dated and to different times."""
        days, others = self.dated(a), self.dated(b)
        return bool(days and others) and not any(may_coincide(x, y) for x, _ in days for y, _ in others)
