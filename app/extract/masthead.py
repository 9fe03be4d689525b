"""What an article's text states about itself: byline, dateline, its outlet's name, its own date.

Only what is printed counts. An agency in a picture credit or in a dateline alone does not make an outlet: a
dateline's agency is believed when a wire slug, a copyright line or the byline agrees.
"""

import re

from app.extract.absolute import read_date

_SMALL_WORDS = (
    "and & y e de da del della di du des la le van von der den ter dos bin ibn al el of the for in at"
)
_SMALL = frozenset(_SMALL_WORDS.split())
_BY = re.compile(r"(?:(?:written|posted|reported) )?by:? (?=\S)", re.IGNORECASE)
_AGENCY_NAME = r"[A-Z][\w.&’' -]{1,30}"
_MONTH_DAY = r"(?:,? (?:Jan|Feb|Mar|Apr|May|Jun|Jul|Aug|Sep|Oct|Nov|Dec)[a-z]{0,6}\.? \d{1,2}(?:,? \d{4})?)?"
_CAPITALS = r"[A-Z][A-Z.’'-]{2,20}(?: [A-Z][A-Z.’'-]{1,20}){0,3}"
_DATELINE = re.compile(
    rf"(?:\({_AGENCY_NAME}\)"
    rf"|{_CAPITALS}(?:, [A-Z][\w.’']{{1,20}}(?: [A-Z]\w{{1,20}})?)?{_MONTH_DAY}(?: \({_AGENCY_NAME}\))?"
    rf"|[A-Z][\w’'-]{{1,20}}(?: [A-Z]\w{{1,20}}){{0,2}}(?:, [A-Z][\w.]{{1,20}})?{_MONTH_DAY}"
    rf" \((?:AP|AFP|UPI|CNN|Reuters|EFE|dpa|DPA|TASS|Xinhua|ANI|PTI|IANS|Bloomberg)\))"
    r"\s{0,3}(?:—|–|―|--|-)\s{1,3}(?=[^\Wa-z]|[\"“'‘])"
)
_LABELLED = re.compile(
    r"(?P<label>(?:first )?(?:published|posted|issued)|publication date|date|(?:last )?(?:updated|modified))"
    r"(?: (?:on|at))?\s?:?\s{0,3}",
    re.IGNORECASE,
)
_WEEKDAY = re.compile(
    r"(?:mon|tues?|wed(?:nes)?|thu(?:rs?)?|fri|sat(?:ur)?|sun)(?:day)?\.?,?\s+", re.IGNORECASE
)
_CLOCK = re.compile(
    r"[\sT,|·•–—-]{0,5}(?:at )?(?:\d{1,2}[:.]\d{2}(?::\d{2})?Z?)?\s?(?:[ap]\.?m\.?)?"
    r"\s?\(?(?:[A-Z]{1,5}(?:[+-]\d{1,2})?)?\)?"
    r"(?:\s{0,3}[|·•–—(,-]?\s{0,3}(?:last )?(?:updated|modified)\b.{0,60})?$",
    re.IGNORECASE,
)
_ABOUT = re.compile(
    r"(?:About )?(?P<name>(?:The )?[A-Z][\w.’'&-]*(?: (?:[A-Z][\w.’'&-]*|of|and|the|for)){0,6})"
    r" (?:delivers|provides|offers|brings you) [^.]{0,100}\b(?:coverage|journalism|reporting)\b"
)
_COPYRIGHT = re.compile(
    r"(?:©|\([cC]\)|[Cc]opyright)\s?(?:©\s?)?(?:\d{4}(?:\s?[-–]\s?\d{4})?),?\s(?:by )?"
    r"(?P<name>(?:[Tt]he )?[A-Z][\w.’'&-]*(?: (?:[A-Z][\w’'&-]*|of|and|the|for)){0,6})"
)
_SLUG = re.compile(r"(?:The-)?(?P<name>[A-Z][A-Za-z]{1,30})-(?:Wire|Wires|Service)$")
_COMPANY = re.compile(r"(?:,? (?:Inc|Ltd|LLC|Limited|Corp|Corporation|Company|Group|plc|PLC|GmbH))+\.?$")


def is_byline(line: str) -> bool:
    """True for "By Jane Doe and John Roe, staff writers": capitalised names without a full stop."""
    match = _BY.match(line)
    if not match or len(line) > 300 or line.endswith((".", "?", "!", ":", ";")):
        return False
    words = line[match.end() :].replace(",", " ").split()
    names = [word for word in words if word not in _SMALL]
    capitals = sum(word[0].isupper() for word in names)
    return bool(names) and words[0][0].isupper() and len(words) <= 30 and capitals * 3 >= len(names) * 2


def dateline_end(line: str) -> int:
    """The length of the dateline at the start of *line* ("WASHINGTON —", "(CNN) —"), 0 if none."""
    match = _DATELINE.match(line)
    return len(match.group().rstrip()) if match else 0


def dateline_agency(dateline: str) -> tuple[int, int] | None:
    """Where a dateline names its agency, relative to its start."""
    match = re.search(r"\(([^()]{2,32})\)", dateline[:120])
    return match.span(1) if match else None


def date_line(line: str) -> tuple[str, str | None] | None:
    """Label and EDTF date of a line that holds nothing but the page's own date, else None.

    The label is "published", "updated" or "" (none printed); the date is None without a year.
    """
    if len(line) > 160:
        return None
    label = _LABELLED.match(line)
    at = label.end() if label else 0
    at = day.end() if (day := _WEEKDAY.match(line, at)) else at
    printed = read_date(line, at)
    if printed is None or not _CLOCK.match(line, printed.end):
        return None
    if label is None and printed.day is None:
        return None
    word = label["label"].lower() if label else ""
    return (
        "updated" if "updated" in word or "modified" in word else "published" if word else ""
    ), printed.edtf


def about_outlet(line: str) -> tuple[int, int] | None:
    """Where an about-line ("The Herald delivers independent coverage of…") names its outlet."""
    match = _ABOUT.match(line[:400])
    return match.span("name") if match else None


def copyright_holder(line: str) -> tuple[int, int] | None:
    """Where a copyright line names its holder, company forms left out."""
    match = _COPYRIGHT.search(line[:400])
    if not match:
        return None
    name = _COMPANY.sub("", match["name"].removesuffix("."))
    return match.start("name"), match.start("name") + len(name)


def slug_name(line: str) -> tuple[int, int] | None:
    """Where a wire slug ("The-XYZ-Wire") names its wire."""
    match = _SLUG.match(line)
    return match.span("name") if match else None


def is_short_for(short: str, full: str) -> bool:
    """True if *short* is *full*, or its initials ("XYZ" for "Xeno Yard Zeta"), a leading article ignored."""
    bare = full.removeprefix("The ").removeprefix("the ")
    initials = "".join(word[0] for word in re.split(r"[\s-]+", bare) if word and word[0].isupper())
    plain = short.removeprefix("The ").replace(".", "")
    return plain.lower() == bare.lower() or (len(plain) > 1 and plain.upper() == initials)
