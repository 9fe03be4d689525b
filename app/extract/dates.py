"""Finds the dated happenings of an article: every date expression with the clause that states what happened.

One pass over the words of headline, deck and body; a word that may begin a date is handed to the grammar it
belongs to (`absolute`, `years`, `relative`). The words are kept, an EDTF value is given only where they say
everything, and nothing is resolved here: what an anchor must add stands in `DateMention.offset`
(see `app.extract.relative`). Linear in the text.
"""

import re
from bisect import bisect_right

from app.domain.article import Block, Layout
from app.domain.dates import DateMention, offset_parts, value_of
from app.domain.selector import Span
from app.extract.absolute import MONTHS, Printed, read_date
from app.extract.bounds import led, ranged
from app.extract.clauses import Cut, clause_at, is_clause, spoken_sentence
from app.extract.feasts import FIRST as FEAST_WORDS
from app.extract.feasts import read_feast
from app.extract.occasions import OCCASION_WORDS, read_occasion
from app.extract.once import Once
from app.extract.periods import PART_WORDS, read_figures, read_part
from app.extract.relative import FIRST_WORDS, FREQUENT, may_follow, read_relative
from app.extract.tense import status_of, tense_at
from app.extract.weekdays import WEEKDAYS, read_weekday
from app.extract.years import CENTURY_WORDS, SEASONS, Reading, read_century, read_season, read_year, thing_end

_WORD = re.compile(r"[0-9]+|[A-Za-z]+")
_KINDS = ("headline", "deck", "body", "subheading")
_FIRST = frozenset(
    FIRST_WORDS
    | set(MONTHS)
    | set(WEEKDAYS)
    | set(SEASONS)
    | set(CENTURY_WORDS)
    | PART_WORDS
    | OCCASION_WORDS
)
_TRIGGERS = {  # by the word as printed: in lower case
    **{word: word.lower() for word in FEAST_WORDS},
    **{printed: word for word in _FIRST for printed in (word, word.capitalize(), word.upper())},
}
_OTHERWISE = (
    {word.lower() for word in FEAST_WORDS}
    | PART_WORDS
    | OCCASION_WORDS
    | set(MONTHS)
    | set(WEEKDAYS)
    | set(SEASONS)
    | set(CENTURY_WORDS)
)
_ONLY_RELATIVE = FREQUENT - _OTHERWISE  # nothing but `read_relative` reads what begins with one of these
_COMING = re.compile(
    r"\b(?:will|would|shall|due|expected|set|scheduled|plans?|hopes?|aims?)\b[^.;]{0,80}$|['’]ll\b[^.;]{0,80}$"
)
_NEVER_IN = re.compile(r"(?:\btime|\b(?:first|only|worst|best|least|most|\w+est))\s[^.;,]{0,30}$")
_JOINED = re.compile(r",?\s+")
_DONE = (" I", "“I", '"I', " we", "We", " have", " has", "’ve", "'ve")
_COMPARED = (" over", " than", " from", " with", " on")  # "an increase over the previous year"
_OVER = tuple(word.strip() + " the " for word in _COMPARED)
_TENSED = frozenset(["weekday", "month", "day", "season", "feast", "weekend", "dom", "overnight"])
_OF_A_THING = re.compile(  # "since its founding in 1992": the founding is dated, not what is said since
    r"\b(?:since|after|before|following|until|despite|unlike) (?:its|their|his|her|the|a|an) "
    r"(?:[a-z][\w’'-]* ){1,3}$",
    re.IGNORECASE,
)
_AROUND, _NEAR_START, _NAMED = 300, 8, 60
_TO_COME = ("will", "expected")


def find_dates(body: str, layout: Layout, once: Once | None = None) -> tuple[DateMention, ...]:
    """The dated mentions of *body* in order of their expressions, which never overlap.

    *once* keeps what is found out for the assertions.
    """
    once = Once(body) if once is None else once
    found: list[DateMention] = []
    for block in layout.blocks:
        if block.kind in _KINDS:
            found.extend(_in_block(body, block, once))
    return tuple(found)


def _in_block(body: str, block: Block, once: Once) -> list[DateMention]:
    readings = _readings(body[block.span.start : block.span.end])
    if not readings:
        return []
    cut = once.sentences(block)
    starts = [sentence.start for sentence in cut]
    found = []
    for reading in readings:
        expression = Span(block.span.start + reading.start, block.span.start + reading.end)
        index = max(0, bisect_right(starts, expression.start) - 1)
        sentence = spoken_sentence(body, once.cut(cut[index]), expression)
        within = once.cut(sentence)
        found.append(_mention(body, within, expression, reading))
    return found


def _mention(body: str, within: Cut, expression: Span, reading: Reading) -> DateMention:
    sentence = within.sentence
    clause = clause_at(body, within, expression)
    is_thing = False
    is_led = reading.edtf is not None and reading.edtf.endswith("/..")
    if reading.form == "year of a thing" and not is_led and clause.start + _NEAR_START < expression.start:
        clause, is_thing = Span(expression.start, min(thing_end(body, expression.end), sentence.end)), True
    before = body[max(sentence.start, expression.start - _AROUND) : expression.start]
    after = body[expression.end : min(sentence.end, expression.end + _AROUND)]
    tense = tense_at(before, after)
    words = body[max(clause.start, expression.start - _AROUND) : min(clause.end, expression.end + _AROUND)]
    is_since = expression.of(body).lower().startswith("since")
    offset = _tensed(reading.offset, "past" if is_since else tense)
    value = value_of(reading.edtf) if reading.edtf else None
    form = reading.form
    if value and _OF_A_THING.search(before[-_NAMED:]):
        form, is_thing = "date of a thing", True
    whole = not is_thing and is_clause(body, sentence, clause)
    status = status_of(words, tense)
    if status in _TO_COME and expression.of(body).lower().endswith(" ago"):
        status = None  # the verb that looks ahead is another one
    return DateMention(clause, expression, form, value, offset, status, whole)


def _tensed(offset: str | None, tense: str | None) -> str | None:
    """*offset* with its tense, if that matters to it."""
    kind = offset_parts(offset)[1].split(":")[0] if offset else ""
    return f"{offset}|{tense}" if tense and kind in _TENSED else offset


def _readings(text: str) -> list[Reading]:
    found: list[Reading] = []
    end = 0
    for match in _WORD.finditer(text):
        printed = match.group()
        word = _TRIGGERS.get(printed)
        if word is None:
            if not printed[0].isdecimal():
                continue
            word = printed
        elif word in _ONLY_RELATIVE and not may_follow(text, match.end()):
            continue  # the first thing that `read_relative` would ask
        at = match.start()
        if at < end or (at and text[at - 1].isalpha()):
            continue
        core = _core(text, at, word)
        if core is None:
            continue
        reading = led(text, ranged(text, core, end, _dated), end)
        if _holds(text, reading):
            found.append(reading)
            end = reading.end
    return found


def _holds(text: str, reading: Reading) -> bool:
    """False for "just", unless somebody speaks of what they have done, and for a year only compared with."""
    before = text[max(0, reading.start - 20) : reading.start].rstrip()
    if reading.form == "day before":
        return not before.endswith(_COMPARED) and not text[reading.start :].lower().startswith(_OVER)
    if reading.form == "units hence" and not text[reading.start : reading.end].endswith("time"):
        lead = text[max(0, reading.start - _AROUND) : reading.start]
        return bool(_COMING.search(lead)) and not _NEVER_IN.search(lead)
    return reading.form != "just now" or before.endswith(_DONE)


def _core(text: str, at: int, word: str) -> Reading | None:
    """The longest date that begins with *word* at *at*, prepositions aside."""
    if word[0].isdecimal():
        if at and text[at - 1] in "$€£":
            return None
        dated = _dated(text, at) or read_century(text, at) or read_year(text, at)
        return dated or read_relative(text, at, word)
    if text[at : at + len(word)] in FEAST_WORDS and (feast := read_feast(text, at)):
        return feast
    if word in PART_WORDS and (part := read_part(text, at)):
        return part
    if word in WEEKDAYS:
        return _weekday(text, at)
    if word in MONTHS and (found := _dated(text, at) or _bare_month(text, at, word)):
        return found
    if word in SEASONS and (found := read_season(text, at)):
        return found
    if word in CENTURY_WORDS and (found := read_century(text, at)):
        return found
    if word in OCCASION_WORDS and (occasion := read_occasion(text, at)):
        return occasion
    return read_relative(text, at, word)


def _dated(text: str, at: int) -> Reading | None:
    printed = read_date(text, at)
    return _reading(at, printed) if printed else read_figures(text, at)


def _reading(at: int, printed: Printed) -> Reading:
    if printed.edtf:
        return Reading(at, printed.end, printed.form, edtf=printed.edtf)
    last = f"/{printed.month:02}-{printed.last:02}" if printed.last else ""
    return Reading(at, printed.end, printed.form, offset=f"day:{printed.month:02}-{printed.day:02}{last}")


def _weekday(text: str, at: int) -> Reading | None:
    """A weekday, with the date printed right behind it ("Thursday, Nov. 6")."""
    found = read_weekday(text, at)
    if found and (gap := _JOINED.match(text, found.end)) and (printed := read_date(text, gap.end())):
        return _reading(found.start, printed)
    return found


_MONTH_LEAD = re.compile(
    r"\b(?P<word>in|since|by|until|last|next|this|early|late|mid|of|from|(?P<new>through|throughout|before|after|"
    r"during|till))[\s-]$",
    re.IGNORECASE,
)
_FIRST_NAMES = frozenset(["april", "may", "june", "august"])
_SURNAME = re.compile(r" [A-Z][a-z]")


_OF_SOMEBODY = frozenset(["by", "of", "from", "before", "after", "through", "until"])
_NUMBERED = re.compile(r"\.? [0-9]{1,2}\b")  # a day that `read_date` has refused


def _bare_month(text: str, at: int, word: str) -> Reading | None:
    """A month alone, where a word before it shows that a date is meant."""
    lead = _MONTH_LEAD.search(text, max(0, at - 12), at)
    if lead is None or not text[at].isupper() or (len(word) < 4 and word != "may"):
        return None
    if _NUMBERED.match(text, at + len(word)) or (lead["new"] and word == "may"):
        return None
    if lead["word"].lower() in _OF_SOMEBODY and word in _FIRST_NAMES and _SURNAME.match(text, at + len(word)):
        return None  # "by April Ode"
    mode = {"last": ":last", "next": ":next", "this": ":this"}.get(lead["word"].lower(), "")
    start = lead.start() if mode else at
    return Reading(start, at + len(word), "month", offset=f"month:{MONTHS[word]:02}{mode}")
