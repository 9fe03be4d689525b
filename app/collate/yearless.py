"""The year of "in early July": taken from another sentence of the story that prints the same month with one.

A month or day without a year is first counted from the day of writing (`app.collate.completion`). That may
be wrong, so the story is asked: where a sentence like it prints the year, that year is taken; where only a
word just before both dates agrees ("interview in early July", "interview … in July 2016"), it is taken as
assumed; where the same clause names another year, both stay open. What contradicts is said in the rule.
Pure.
"""

import re
from collections.abc import Sequence
from dataclasses import dataclass
from datetime import date

from app.collate.anchors import name_of, sentence_of
from app.collate.completion import complete
from app.collate.likeness import Likeness, likeness, sameness, stem
from app.collate.told import Known
from app.domain.dates import DateMention, is_day, value_of
from app.domain.mentions import ReadArticle
from app.domain.selector import Span

_WORD = re.compile(r"[^\W\d_]{5,}")
_FULL = re.compile(r"([0-9]{4})-([0-9]{2})(?:-([0-9]{2}))?")
_YEAR = re.compile(r"(?:19|20)[0-9]{2}")
_NEAR = 60  # characters before a date in which the word it hangs on stands
_READ = 200  # mentions of an article that are asked: its first ones
_BESIDE_YEAR = 160  # characters between a day with its year and one without
_FULL_STOP = re.compile(r"[a-z)”\"’]{2}[.!?]\s+[“\"]?[A-Z]")
_KINDS = ("month", "day")


@dataclass(frozen=True, slots=True)
class PrintedMonth:
    """A date of a story printed with its year: *place* says where, in words for a reader."""

    year: int
    month_day: str  # "07" or "07-05"
    place: str
    likeness: Likeness
    near: frozenset[str]


@dataclass(frozen=True, slots=True)
class Year:
    """The value a month or day takes with its year known otherwise, and the words for rule and anchor."""

    edtf: str
    rule: str
    anchor: str | None


def printed_months(story: Sequence[ReadArticle]) -> tuple[PrintedMonth, ...]:
    """Every month or day that the articles of *story* print with its year, by article and place."""
    found = []
    for read in story:
        for mention in read.found.dates[:_READ]:
            match = _FULL.fullmatch(mention.value.edtf) if mention.value else None
            if match and int(match[2]) <= 12:
                words = f"“{mention.expression.of(read.article.body)}” in {name_of(read)}"
                number = match[2] + (f"-{match[3]}" if match[3] else "")
                found.append(PrintedMonth(int(match[1]), number, words, *_known_by(read, mention)))
    return tuple(found)


def year_elsewhere(
    read: ReadArticle, mention: DateMention, counted: str, months: Sequence[PrintedMonth]
) -> Year | None:
    """The year the story gives to *mention*, counted as the month or day *counted*; None if it gives none."""
    kind, _, number = (mention.offset or "").partition("|")[0].partition(":")
    if kind not in _KINDS or ":" in number or not _FULL.fullmatch(counted):
        return None
    own, near = _known_by(read, mention)
    alike = [one for one in months if one.month_day[:2] == number[:2]]
    alike = [one for one in alike if kind == "month" or one.month_day == number]
    for same, doubt in (
        ([one for one in alike if sameness(own, one.likeness)], ""),
        ([one for one in alike if near & one.near], "?"),
    ):
        if len({one.year for one in same}) == 1:
            return _taken(same[0], counted, doubt)
    return _open(read, mention, counted)


def now_between(read: ReadArticle, newest: DateMention, known: Sequence[Known]) -> Known | None:
    """ "Now" in an article of unknown date: in the month of its newest day and of one still to come."""
    if newest.value is None or not newest.value.earliest:
        return None
    body, begun = read.article.body, newest.value.earliest
    for mention, one in zip(read.found.dates, known, strict=True):
        is_ahead = (
            (mention.offset or "").endswith(("|future", "|present")) and one.value and is_day(one.value)
        )
        if is_ahead and one.value and one.value.edtf[:7] == begun[:7] and one.value.edtf >= begun:
            words = f"“{newest.expression.of(body)}” and “{mention.expression.of(body)}” in the same article"
            return Known(
                value_of(f"{begun[:7]}~"), "between the newest day it prints and one still to come", words
            )
    return None


def _taken(one: PrintedMonth, counted: str, doubt: str) -> Year | None:
    edtf = f"{one.year:04}{counted[4:]}"
    if edtf == counted:
        return None
    assumed = ", assumed to be the same happening" if doubt else ", of the same happening"
    own = f"counted from the day of writing it is {counted[:4]}"
    rule = f"the year printed beside the same month{assumed}; {own}"
    return Year(edtf + doubt, rule, one.place)


def _open(read: ReadArticle, mention: DateMention, counted: str) -> Year | None:
    """Both years where the clause prints another one than that counted: "his 2016 rival … in early July"."""
    clause = mention.clause.of(read.article.body)
    years = sorted({year for year in _YEAR.findall(clause) if year < counted[:4]})
    if len(years) != 1 or not (mention.offset or "").endswith("|past"):
        return None
    value = value_of(f"[{years[0]}{counted[4:]},{counted}]")
    return Year(
        value.edtf, f"of the year counted from the day of writing, or of {years[0]}, named beside it", None
    )


def _known_by(read: ReadArticle, mention: DateMention) -> tuple[Likeness, frozenset[str]]:
    """What a date's sentence can be known by, and the stems of the words it hangs on."""
    body, at = read.article.body, mention.expression.start
    sentence = sentence_of(read, mention)
    near = Span(max(sentence.start, at - _NEAR), at).of(body)
    plain = likeness(near)
    words = {stem(word) for word in _WORD.findall(near) if word.islower()}
    return likeness(sentence.of(body)), frozenset(words & plain.heads)


def year_beside(read: ReadArticle, index: int, before: list[Known], counted: Known) -> Known | None:
    """A day without its year behind a day printed with one in the same sentence: of that year, perhaps.

    Where counting from the day of writing gives another year, both stay open. None if nothing is to change.
    """
    dates, body = read.found.dates, read.article.body
    offset = dates[index].offset or ""
    if not index or not offset.startswith("day:") or "/" in offset or dates[index - 1].value is None:
        return None
    told, gap = before[index - 1].value, dates[index].expression.start - dates[index - 1].expression.end
    if told is None or not is_day(told) or not 0 < gap <= _BESIDE_YEAR:
        return None
    if _FULL_STOP.search(body, dates[index - 1].expression.end, dates[index].expression.start):
        return None
    day = complete(offset.partition("|")[0] + "|future", date.fromisoformat(told.edtf[:10]))
    if day is None or day[0] == "[" or (counted.value and counted.value.edtf[:4] == day[:4]):
        return None
    words = f"“{dates[index - 1].expression.of(body)}” before it in the sentence"
    if counted.value is None:
        rule = f"the next such day after {words}, assumed"
        return Known(value_of(f"{day}?"), rule, before[index - 1].anchor)
    if not is_day(counted.value):
        return None
    edtf = f"[{','.join(sorted((day, counted.value.edtf[:10])))}]"
    return Known(value_of(edtf), f"{counted.rule}, or after {words}", counted.anchor)
