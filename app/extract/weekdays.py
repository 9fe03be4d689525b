"""Weekdays: "early Tuesday", "last Thursday", "Friday week", "the following Monday".

Their offsets are those of `app.extract.relative`.
"""

import re

from app.domain.text import lowered
from app.extract.tense import word_set
from app.extract.years import Reading

WEEKDAYS = {
    day: number
    for number, day in enumerate(
        ["monday", "tuesday", "wednesday", "thursday", "friday", "saturday", "sunday"], start=1
    )
}
_PARTS = r"(?:\s+(?:(?:early|late) )?(?:morning|afternoon|evening|night|overnight|week\b(?!-| [a-z]+s\b)))?"
_WEEKDAY = re.compile(rf"(?:Mon|Tues|Wednes|Thurs|Fri|Satur|Sun)day\b{_PARTS}")
_NAMED_DAYS = word_set("black good super ash bloody cyber palm easter fat holy news giving face")
_PAPERS = word_set(
    "times telegraph mail mirror post herald review business express independent night service courier "
    "chronicle journal star sun standard tribune gazette record observer world news show magazine "
    "dispatch bulletin echo argus advertiser examiner inquirer reporter ledger sentinel register monitor "
    "club group society market league movement agreement"
)
_ANY = word_set("a one some any most many other another alternate")
_BEFORE_NOUN = re.compile(  # "in a Friday interview", "a Friday night rally"
    r"(?:\s|-)(?!(?:in|on|at|of|and|or|but|by|for|from|to|with|when|while|as|that|which|after|before|during|last|"
    r"next|this|since|until|under|over|near)\b)[a-z]"
)
_FURTHER = re.compile(r"\s+after next\b")
_RECENT = re.compile(r"\bthis past\s$", re.IGNORECASE)
_NEXT_NAME = re.compile(r"\s+([A-Z][a-z]+)")
_LAST_WORD = re.compile(r"([^\W\d_]+)[\s-]+$")
_FROM_TOLD = re.compile(r"\bthe (?P<word>following|next|previous|preceding)\s$", re.IGNORECASE)


def read_weekday(text: str, at: int) -> Reading | None:
    """A weekday that begins at *at*; feasts, papers and programmes named after one are left out."""
    match = _WEEKDAY.match(text, at)
    if not match:
        return None
    before = _LAST_WORD.search(text, max(0, at - 16), at)
    after = _NEXT_NAME.match(text, match.end())
    previous = before[1].lower() if before else ""
    if previous in _ANY and not _BEFORE_NOUN.match(text, match.end()):
        return None  # "on a Friday", "one Friday in May"
    if previous in _NAMED_DAYS | {"every", "each"} or (after and after[1].lower() in _PAPERS):
        return None
    number = WEEKDAYS[lowered(match.group().split()[0])]
    mode = {"last": ":last", "past": ":last", "next": ":next", "this": ":this"}.get(previous, "")
    if match.group().endswith("week"):
        mode = ":week"
    end = match.end()
    if further := _FURTHER.match(text, end):
        mode, end = ":week", further.end()
    start = before.start() if before and mode and mode != ":week" else at
    if recent := _RECENT.search(text, max(0, at - 12), at):
        start, mode = recent.start(), ":recent"
    if before and (told := _FROM_TOLD.search(text, max(0, at - 24), at)):
        sign = "-" if told["word"].lower() in ("previous", "preceding") else ""
        return Reading(told.start(), match.end(), "weekday told", offset=f"next:weekday:{sign}{number}")
    return Reading(start, end, "weekday", offset=f"weekday:{number}{mode}")
