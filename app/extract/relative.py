"""Dates that need an anchor: "Thursday", "last month", "three years ago", "the same day", "soon".

Each reading carries an *offset*, a short text that `app.collate.chronology` completes with the day the words
were written (P) or with the date told before:

- `weekday:N` (ISO, Monday 1), `month:MM`, `season:NN`, `day:MM-DD` (or `day:MM-DD/MM-DD`), `feast:RULE`
  (see `app.domain.calendar`), `weekend:` and `dom:D` (a day of the month), with `:last`, `:next`, `:this`,
  `:recent` ("this past Sunday") or, a week further, `:week` where printed: the nearest that fits the tense
- `overnight`: P and the day before it or, with a verb in the future, after it; `part_of_year:NN:n`: that
  quarter or half of the year of P moved by n
- `shift:UNIT:n`: the UNIT of P moved by n; `about:UNIT:n`: the same, but only approximately
- `within:UNIT:n`: somewhere between P and P moved by n; `rest:UNIT`: between P and the end of its UNIT;
  `part:UNIT`: between the beginning of its UNIT and P
- `exact:UNIT:n`: the very day of P moved by n ("two years ago today")
- `coming`: P or later; `now`: about P
- `same` and `next:UNIT:n` (or `next:weekday:N`, negative for the one before): counted from the day told
  before; `by:told`, `from:told` and `at:told`: not later than, not earlier than, or at the date told before
  in the sentence; `event`: the day of the event it hangs on

A bound stands before it where printed: `since:`, `until:` (it lasted till then), `upto:` and `after:` (on
some day not later, not earlier). A tense follows a bar where the words show one: `weekday:4|past`. Without an
offset no anchor can complete the words ("for decades").
"""

import re

from app.domain.text import lowered
from app.extract.patterns import any_of
from app.extract.tense import word_set
from app.extract.years import SEASONS, Reading

_COUNTS = ["one", "two", "three", "four", "five", "six", "seven", "eight", "nine", "ten", "eleven", "twelve"]
NUMBERS = {word: number for number, word in enumerate(_COUNTS, start=1)}
_TEENS = ["thirteen", "fourteen", "fifteen", "sixteen", "seventeen", "eighteen", "nineteen"]
NUMBERS |= {word: number for number, word in enumerate(_TEENS, start=13)}
_TENS = ["twenty", "thirty", "forty", "fifty", "sixty", "seventy", "eighty", "ninety"]
NUMBERS |= {"a": 1, "an": 1} | {word: 10 * number for number, word in enumerate(_TENS, start=2)}
_N = (
    rf"(?P<n>(?:{'|'.join(_TENS)})-(?:{'|'.join(_COUNTS[:9])})|half a dozen|a dozen|"
    rf"{'|'.join(NUMBERS)}|[0-9]{{1,3}})"
)
_DAY_NAMES = r"(?:Mon|Tues|Wednes|Thurs|Fri|Satur|Sun)day"
_UNITS = r"(?P<unit>minute|hour|day|week|fortnight|month|year|decade)s?"
_LONGER = r"(?P<longer>day|week|month|year|decade)s?"
_PERIOD = r"(?P<unit>week|month|year|decade|century)"
_VAGUE_UNITS = r"(?:days|weeks|months|years|decades|centuries|generations)"
_HANGS = (
    r"(?:came|comes|coming) (?:(?:just|shortly|\w+ (?:minutes|hours|days|weeks)|(?:minutes|hours|days|weeks)"
)
_HANGS += r"|a day) )?(?:after|before)|(?:came|comes|coming) (?:as|amid|ahead of)"
_JUST_DONE = (
    "held|had|spoke|met|signed|announced|talked|finished|concluded|landed|left|made|received|completed"
)
_JUST_DONE += "|agreed|approved|voted|arrived|returned|learned|heard|got|won|passed|launched"

# form, the words it may begin with, expression, offset with {unit} and {n} to fill in
_FORMS: tuple[tuple[str, str, str, str | None], ...] = (
    ("today", "today tonight this later earlier", r"(?:(?:later|earlier) )?today|tonight", "shift:day:0"),
    ("today", "this", r"this (?:morning|afternoon|evening)", "shift:day:0"),
    (
        "overnight",
        "overnight",
        r"overnight(?=[,.;:—–]|\s+(?:into|in|on|at|to|by|and|after|as|when|from|with|for|the|that)\b|$)",
        "overnight",
    ),
    (
        "weekend",
        "over this last next during at",
        r"(?:(?:over|during|at) the|(?:over |during )?(?:this|last|next)(?: past| coming)?) weekend",
        "weekend",
    ),
    (
        "season of now",
        "in",
        r"in the (?P<season>spring|summer|autumn|fall)(?! of\b|-| and\b)",
        "season:{season}",
    ),
    (
        "day of the month",
        "on by until",
        r"(?:on|by|until) the (?P<n>[0-3]?[0-9])(?:st|nd|rd|th)"
        r"(?: of (?:this|the) month|(?=[,.;:]|\s+(?:but|at|in|when|after)\b|$))",
        "dom:{n}",
    ),
    ("units hence", "in", rf"in (?:about |roughly )?{_N} {_UNITS}(?:['’]s? time)?", "about:{unit}:{n}"),
    (
        "within units",
        "within",
        rf"within {_N} {_UNITS}(?! of\b)",
        "within:{unit}:{n}",
    ),
    ("yesterday", "the", r"the day before yesterday", "shift:day:-2"),
    ("tomorrow", "the", r"the day after tomorrow", "shift:day:2"),
    ("yesterday", "yesterday last", r"yesterday|last night", "shift:day:-1"),
    ("yesterday", "late early", r"(?:late|early) last night", "shift:day:-1"),
    ("tomorrow", "tomorrow", r"tomorrow", "shift:day:1"),
    ("unit to come", "later", rf"later this {_PERIOD}", "rest:{unit}"),
    ("unit so far", "earlier", rf"earlier this {_PERIOD}", "part:{unit}"),
    (
        "last unit",
        "last late early earlier",
        rf"(?:(?:early|late|earlier) )?last {_PERIOD}",
        "shift:{unit}:-1",
    ),
    ("this unit", "this", rf"this {_PERIOD}", "shift:{unit}:0"),
    ("next unit", "next late early later", rf"(?:(?:early|late|later) )?next {_PERIOD}", "shift:{unit}:1"),
    (
        "past units",
        "in over during within the",
        rf"(?:(?:in|over|during|within) )?the (?:past|last) (?:{_N} {_UNITS}|{_LONGER})(?! of\b)",
        "within:{unit}:-{n}",
    ),
    (
        "next units",
        "in over during within the",
        rf"(?:(?:in|over|during|within) )?the (?:next|coming) {_N} {_UNITS}(?! of\b)",
        "within:{unit}:{n}",
    ),
    (
        "coming units",
        "in over during",
        rf"(?:in|over|during) (?:the )?(?:coming|next few|next several) {_VAGUE_UNITS}"
        rf"|(?:in|over) the {_VAGUE_UNITS} (?:ahead|to come)",
        "coming",
    ),
    ("soon", "soon very", r"(?:very )?soon(?! (?:after|as|before|enough))", "coming"),
    (
        "end of unit",
        "by before until at toward towards",
        rf"(?:by|before|until|at|towards?) (?:the )?end of (?:the|this) {_PERIOD}"
        r"|(?:by|before) (?P<short>year)(?:['’]s[ -]|[ -])end",
        "rest:{unit}",
    ),
    (
        "units ago",
        " ".join(NUMBERS) + " half about nearly almost some more over roughly around just",
        rf"(?:(?:about|nearly|almost|some|more than|over|roughly|around|just) )?{_N} {_UNITS} ago",
        "about:{unit}:-{n}",
    ),
    ("units ago today", " ".join(NUMBERS), rf"{_N} {_UNITS} ago (?:today|tonight)", "exact:{unit}:-{n}"),
    ("units ago", " ".join(NUMBERS), rf"{_N} weeks? ago(?: on)? {_DAY_NAMES}", "about:week:-{n}"),
    ("units ago", "a half", r"(?P<half>half )?a century ago", "century"),
    (
        "units ago",
        "many several few years decades months",
        rf"(?:(?:many|several|few) )?{_VAGUE_UNITS} ago",
        None,
    ),
    (
        "same day",
        "on later the that",
        r"(?:(?:on|later) )?(?:the|that) same (?:day|morning|afternoon|evening|night)"
        r"|that (?:same )?(?:day|night)",
        "same",
    ),
    ("day after", "on the", r"(?:on )?the (?:next|following) (?P<unit>day|week|month|year)", "next:{unit}:1"),
    ("day before", "on the", r"(?:on )?the previous (?P<unit>day|week|month|year)", "next:{unit}:-1"),
    ("units later", " ".join(NUMBERS) + " half", rf"{_N} {_UNITS} later", "next:{unit}:{n}"),
    ("units earlier", " ".join(NUMBERS) + " half", rf"{_N} {_UNITS} earlier", "next:{unit}:-{n}"),
    ("order", "came comes coming", _HANGS, "event"),
    ("order", "after before upon", r"(?:after|before|upon) [a-z]{2,14}ing", "event"),
    (
        "order in sentence",
        "shortly soon just right immediately",
        r"(?:shortly|soon|just|right|immediately) after(?= (?:it|he|she|they|the|a|an|his|her|its|their)\b)",
        "by:told",
    ),
    (
        "order in sentence",
        "shortly soon just right immediately",
        r"(?:shortly|soon|just|right|immediately) before(?= (?:it|he|she|they|the|a|an|his|her|its|their)\b)",
        "from:told",
    ),
    ("just now", "just", rf"just(?= (?:{_JUST_DONE})\b)", "shift:day:0"),
    ("order", "coincided coincides coinciding", r"coincid(?:ed|es|ing) with", "event"),
    ("order", "following ahead", r"(?:following|ahead of)(?= (?:a|an|the|his|her|its|their)\b)", "event"),
    ("order in sentence", "later", r"later(?= (?:joined|followed|signed|expanded|extended)\b)", "from:told"),
    ("beginning", "beginning starting", r"(?:beginning|starting) with(?= (?:the )?(?-i:[A-Z]))", "at:told"),
    ("now", "continue continues", r"continues? to(?= [a-z])", "now"),
    ("order", "followed", r"followed(?= (?:a|an|the|his|her|its|their|days|weeks|months)\b)", "event"),
    (
        "hours after",
        "minutes hours just only mere",
        r"(?:(?:just|only|mere) )?(?:minutes|hours) (?:after|before)",
        "event",
    ),
    ("duration", "for", rf"for (?:the past )?(?:many |several |some |{_N} )?{_VAGUE_UNITS}", None),
    ("recent", "in", rf"in recent {_VAGUE_UNITS}", None),
    ("now", "now", r"(?:(?<= is )|(?<= are ))now|now(?= [a-z]+ing\b| under\b)", "now"),
    ("now", "currently", r"currently", "now"),
    ("now", "under underway", r"under way|underway", "now"),
)
_BY_WORD: dict[str, list[tuple[str, re.Pattern[str], str | None]]] = {}
for _form, _firsts, _shape, _offset in _FORMS:
    _rule = (_form, re.compile(rf"(?:{_shape})\b", re.IGNORECASE), _offset)
    for _first in _firsts.split():
        _BY_WORD.setdefault(_first, []).append(_rule)
_DIGITS = _BY_WORD["two"]
FIRST_WORDS = frozenset(_BY_WORD)
FREQUENT = word_set("a an in the on for over by at during after before until about just that some more")
_UNIT = any_of("minute", "hour", "day", "week", "month", "year", "decade")
_NEAR = any_of(
    *("minute", "hour", "day", "week", "fortnight", "month", "year", "decade", "centur", "generation"),
    *("night", "same", "spring", "summer", "autumn", r"fall\b", "end", "coming", "next", "last", "past"),
    *("recent", "several", "some", "many", "few", "previous", "following", "after", "before", "held", "had"),
    *("spoke", "met", "made", "left", "got", "won", "heard"),
)
_LIKELY = re.compile(  # what may follow a frequent first word: spares the grammar fruitless attempts
    rf" (?:the |a |than |one |[0-9]+ )?"
    rf"(?:{_NEAR}|[0-9]{{1,2}}[snrt]|[a-z]+ {_UNIT}|[a-z]{{2,14}}(?:ing|ed)\b)",
    re.IGNORECASE,
)

_SEASON = re.compile(r"(?:last|this|next|past|coming) (spring|summer|autumn|fall|winter)\b", re.IGNORECASE)

_OWNED = re.compile(r"\b(?:the|his|her|its|their|a)\s$", re.IGNORECASE)


def may_follow(text: str, at: int) -> bool:
    """False if what stands at *at* makes no date with a word of `FREQUENT` before it."""
    return _LIKELY.match(text, at) is not None


def read_relative(text: str, at: int, word: str) -> Reading | None:
    """The relative expression that begins at *at* with *word* (lower case, or digits)."""
    if word in ("last", "this", "next", "past", "coming") and (season := _SEASON.match(text, at)):
        mode = {"past": "last", "coming": "next"}.get(word, word)
        return Reading(at, season.end(), "season", offset=f"season:{SEASONS[lowered(season[1])]}:{mode}")
    if word.isdigit() and not text.startswith(" ", at + len(word)):
        return None  # a unit follows in every form of `_DIGITS`
    if word in FREQUENT and not may_follow(text, at + len(word)):
        return None
    if word in NUMBERS and text[at - 1 : at] == "-":
        return None  # "twenty-five"
    best: Reading | None = None
    for form, shape, offset in _DIGITS if word.isdigit() else _BY_WORD.get(word, ()):
        match = shape.match(text, at)
        if match and (best is None or match.end() > best.end):
            best = Reading(at, match.end(), form, offset=_filled(offset, match))
    return best if best is None or (_is_date(text, best) and not _is_of_a_thing(text, best)) else None


def _filled(offset: str | None, match: re.Match[str]) -> str | None:
    if offset is None:
        return None
    parts = match.groupdict()
    if offset == "century":
        return "about:decade:-5" if parts["half"] else "about:decade:-10"
    count = _counted((parts.get("n") or "1").lower())
    unit = (parts.get("unit") or parts.get("short") or parts.get("longer") or "").lower()
    if unit == "fortnight":
        unit, count = "week", 2 * count
    if offset == "weekend":
        mode = [word for word in match.group().lower().split() if word in ("last", "next", "this")]
        return f"weekend:{mode[0] if mode else ''}"
    season = SEASONS.get((parts.get("season") or "").lower(), 0)
    return offset.format(unit=unit, n=count, season=season)


def _counted(number: str) -> int:
    """The value of "12", "twelve", "twenty-five", "a dozen" or "half a dozen"."""
    if number.endswith("dozen"):
        return 6 if number.startswith("half") else 12
    return int(number) if number.isdecimal() else sum(NUMBERS[part] for part in number.split("-"))


def _is_of_a_thing(text: str, found: Reading) -> bool:
    """True for "the last year of his term": it counts from no day of writing."""
    if found.form not in ("last unit", "next unit") or not text.startswith(" of ", found.end):
        return False
    return _OWNED.search(text, max(0, found.start - 8), found.start) is not None


def _is_date(text: str, found: Reading) -> bool:
    """False for the names of programmes and papers ("Today", "This Week", "USA Today")."""
    words = text[found.start : found.end]
    if found.form in ("today", "this unit") and words[0].isupper():
        if any(word[0].isupper() for word in words.split()[1:]):
            return False
        before = text[max(0, found.start - 2) : found.start].rstrip()
        return (not before or before[-1] in '.!?"“”‘—–:') and text[found.end : found.end + 1] not in (
            "”",
            "’",
            '"',
        )
    return not (found.form == "today" and text[max(0, found.start - 4) : found.start] == "USA ")
