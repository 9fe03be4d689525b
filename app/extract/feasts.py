"""Feasts that name a day: "Christmas Eve", "Good Friday", "the Fourth of July", "Labor Day 2014".

Each has the day rule of `app.domain.calendar`. Feasts that countries keep on different days are read as the
one kept in the United States under that name, with "?", as no text says which is meant. A name that stands
before many nouns ("Christmas party") counts only behind a preposition.
"""

import re

from app.domain.calendar import feast_day
from app.extract.tense import word_set
from app.extract.years import Reading

_FIXED = {
    "New Year['’]?s Day": "01-01",
    "New Year['’]?s Eve": "12-31",
    "Groundhog Day": "02-02",
    "(?:St\\.? |Saint )?Valentine['’]?s Day": "02-14",
    "(?:St\\.?|Saint) Patrick['’]?s Day": "03-17",
    "April Fools?['’]?s? Day": "04-01",
    "May Day": "05-01",
    "Juneteenth": "06-19",
    "[Tt]he (?:Fourth|4th) of July|July (?:Fourth|4th)|Fourth of July": "07-04",
    "Bastille Day": "07-14",
    "Halloween": "10-31",
    "(?:All Saints['’]?|All Hallows['’]?) Day": "11-01",
    "Guy Fawkes Night|Bonfire Night": "11-05",
    "Armistice Day|Veterans['’]? Day": "11-11",
    "Christmas Eve": "12-24",
    "Christmas(?: Day)?": "12-25",
    "Boxing Day": "12-26",
}
_MOVED = {
    "Martin Luther King(?:,? Jr\\.?)?(?:['’]s)?(?: Birthday)? [Dd]ay|M\\.?L\\.?K\\.? Day": "nth:01:1:3",
    "Presidents['’]? Day": "nth:02:1:3",
    "Memorial Day": "nth:05:1:-1",
    "Labor Day": "nth:09:1:1",
    "Columbus Day": "nth:10:1:2",
    "Mardi Gras|Shrove Tuesday|Fat Tuesday": "easter:-47",
    "Ash Wednesday": "easter:-46",
    "Palm Sunday": "easter:-7",
    "Maundy Thursday|Holy Thursday": "easter:-3",
    "Good Friday": "easter:-2",
    "Holy Saturday": "easter:-1",
    "Easter Monday": "easter:1",
    "Easter(?: Sunday)?": "easter:0",
    "Whit Monday": "easter:50",
}
_UNSURE = {
    "Mother['’]s Day": "nth:05:7:2",
    "Father['’]s Day": "nth:06:7:3",
    "Thanksgiving(?: Day)?": "nth:11:4:4",
    "Black Friday": "nth:11:4:4:1",
    "Cyber Monday": "nth:11:4:4:4",
}
_SHAPES = [
    (shape, rule + doubt)
    for table, doubt in ((_UNSURE, "?"), (_MOVED, ""), (_FIXED, ""))
    for shape, rule in table.items()
]
_FEAST = re.compile(
    "(?:"
    + "|".join(f"(?P<f{number}>{shape})" for number, (shape, _) in enumerate(_SHAPES))
    + r")\b(?!['’]?s? (?:[Ww]eekend|[Ss]eason|[Ii]sland|Agreement|Rising|Massacre))"
)
FIRST = word_set(
    "New Groundhog St Saint Valentine April May Juneteenth Fourth July Bastille Halloween All Guy Bonfire "
    "Armistice Veterans Christmas Boxing Martin MLK M Presidents Memorial Labor Columbus Mardi Shrove Fat "
    "Ash Palm Maundy Holy Good Easter Whit Mother Father Thanksgiving Black Cyber"
)
_ALONE = frozenset(["Christmas", "Easter", "Thanksgiving", "Halloween", "Juneteenth", "Black Friday"])
_LEAD = re.compile(
    r"\b(?:on|at|over|before|after|by|since|until|till|around|during|last|this|next|past)(?: the)?\s$",
    re.IGNORECASE,
)
_FOLLOWED = re.compile(
    r"['’]?\s(?!(?:and|or|but|in|on|at|by|for|with|when|as|to|the|a|he|she|it|they|we|after|before|from|this"
    r"|last|next|was|were|is|are|will|would|had|has|that|if|because)\b)[a-z]"
)
_YEAR = re.compile(r",? (?:of |in )?((?:19|20)[0-9]{2})\b(?![-.,]?[0-9])")


def read_feast(text: str, at: int) -> Reading | None:
    """The feast whose name begins at *at*; its value is complete where its year is printed behind it."""
    match = _FEAST.match(text, at)
    if match is None or match.lastgroup is None:
        return None
    end, rule = match.end(), _SHAPES[int(match.lastgroup[1:])][1]
    year = _YEAR.match(text, end)
    if text[at:end] in _ALONE and not year:
        lead = _LEAD.search(text, max(0, at - 12), at)
        if lead is None or _FOLLOWED.match(text, end):
            return None
    if year:
        return Reading(at, year.end(), "feast", _in_year(rule, int(year[1])))
    return Reading(at, end, "feast", offset=f"feast:{rule}")


def _in_year(rule: str, year: int) -> str:
    return feast_day(rule.rstrip("?"), year).isoformat() + ("?" if rule.endswith("?") else "")
