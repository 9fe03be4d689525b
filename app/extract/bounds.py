"""What stands around a date and bounds it: "since 1992", "no later than Aug. 1", "Oct. 28 to Nov. 2"."""

import re
from collections.abc import Callable

from app.extract.tense import word_set
from app.extract.years import Reading

_LEAD = re.compile(
    r"(?:(?:later|earlier|early|late) )?"
    r"\b(?P<word>on|in|since|by|until|till|through|from|before|after|during|around|about|circa|starting|beginning"
    r"|at|over|prior to|ahead of|going back to|dating back to|dating to|no later than|not later than"
    r"|no earlier than|not before|as early as|as soon as)"
    r"(?: (?:a|an|the|about|around|early|late|mid|at least|dawn|noon|midday|midnight|dusk|sunrise|sunset"
    r"|[0-9]{1,2}(?::[0-9]{2})?(?: [ap]\.?m\.?)?(?: on)?))?[\s-]$",
    re.IGNORECASE,
)
_LEADING = word_set(
    "on in since by until till through from before after during around about circa starting beginning at "
    "over of to than as soon a an the early late mid least dawn noon midday midnight dusk sunrise sunset "
    "am pm a.m. p.m. a.m p.m"
)
_BOUND_BY = {
    **dict.fromkeys(
        ("since", "starting", "beginning", "going back to", "dating back to", "dating to"), "since"
    ),
    **dict.fromkeys(("until", "till", "through"), "until"),
    **dict.fromkeys(("by", "before", "prior to", "ahead of", "no later than", "not later than"), "upto"),
    **dict.fromkeys(("after", "no earlier than", "not before", "as early as", "as soon as"), "after"),
}
_BOUNDED = {"since": "{}/..", "until": "../{}", "upto": "[..{}]", "after": "[{}..]"}
_BOUNDABLE = word_set("weekday month day season feast weekend dom shift part_of_year")
_TODAY = frozenset(["today", "yesterday", "tomorrow"])
_OF = re.compile(
    r"(?:(?:on|in|by|before|since|until) )?(?:the )?(?:end|beginning|start|middle) of $", re.IGNORECASE
)
_ONWARD = re.compile(r" (?:on(?=[,.;])|onwards?\b)")  # "from 2015 on"
_LATER_WORDS = frozenset(["later", "earlier", "early", "late"])
_BETWEEN = re.compile(r"\bbetween $", re.IGNORECASE)
_LATER = re.compile(r"(?:later|earlier|early|late) $", re.IGNORECASE)
_BETWEEN_DATES = re.compile(r"\s+(?P<word>to|and|through|until|till)\s+|\s?[-–—]\s?")
_LED_BY = re.compile(r"\b(?P<word>between|from)\s$", re.IGNORECASE)
_PUT_OFF = re.compile(
    r"\b(?:moved|postponed|pushed|changed|delayed|shifted|rescheduled)\b[^.;]{0,40}$", re.IGNORECASE
)


def ranged(text: str, first: Reading, floor: int, read: Callable[[str, int], Reading | None]) -> Reading:
    """*first* with the date it reaches to, read by *read* ("between Oct. 28 and Nov. 2"), else itself."""
    join = _BETWEEN_DATES.match(text, first.end)
    if join is None or "/" in (first.edtf or first.offset or ""):
        return first
    lead = _LED_BY.search(text, max(floor, first.start - 9), first.start)
    word, before = join["word"], lead["word"].lower() if lead else ""
    is_put_off = _PUT_OFF.search(text, max(floor, first.start - 60), first.start)
    if is_put_off or (word == "and") != (before == "between"):
        return first
    last = read(text, join.end())
    found = _from_to(first, last) if last else None
    if last is None or found is None:
        return first
    return Reading(lead.start() if lead else first.start, last.end, "dates from to", *found)


def _from_to(first: Reading, last: Reading) -> tuple[str | None, str | None] | None:
    """EDTF or offset of a range; None if the two are no days or months of like precision, or out of order."""
    start, end = first.edtf, last.edtf
    begun, ended = (one.offset or "" for one in (first, last))
    if begun.startswith("day:") and end and len(end) == 10:
        start = f"{end[:4]}-{begun[4:]}"
        if start > end:
            start = f"{int(end[:4]) - 1:04}-{begun[4:]}"
    if start and end:
        is_alike = len(start) == len(end) and len(end) in (7, 10) and "X" not in start + end
        return (f"{start}/{end}", None) if is_alike and start < end else None
    both = begun.startswith("day:") and ended.startswith("day:") and "/" not in ended
    return (None, f"{begun}/{ended[4:]}") if both else None


def led(text: str, core: Reading, floor: int) -> Reading:
    """*core* with the preposition before it, which may open or close its value ("since 1992")."""
    start = core.start
    window = max(floor, start - 40)
    before = text[window:start].split()
    is_led = bool(before) and before[-1].rstrip("-").lower() in _LEADING
    lead = _LEAD.search(text, window, start) if is_led else None
    word = lead["word"].lower() if lead else ""
    if lead and core.form in _TODAY and word not in _BOUND_BY:
        word = ""  # "they rely on today"
    elif lead and (core.form != "year of a thing" or word == "since"):
        start = lead.start()
    elif core.form == "year of a thing":
        word = ""
    elif before and before[-1].lower() in _LATER_WORDS and (later := _LATER.search(text, window, start)):
        start = later.start()
    if before and before[-1].lower() == "of" and (of := _OF.search(text, window, core.start)):
        start, word = of.start(), "by" if of.group().lower().startswith(("by", "before")) else ""
    if core.form == "years from to" and (between := _BETWEEN.search(text, window, start)):
        start = between.start()
    end = core.end
    if word == "from" and core.form in ("year", "month year") and (onward := _ONWARD.match(text, end)):
        word, end = "since", onward.end()
    return Reading(start, end, core.form, *_bounded(core, word))


def _bounded(core: Reading, word: str) -> tuple[str | None, str | None]:
    """EDTF and offset of *core* behind the preposition *word*."""
    bound = _BOUND_BY.get(word, "")
    if core.edtf is None:
        kind = (core.offset or "").split(":")[0]
        return None, f"{bound}:{core.offset}" if bound and kind in _BOUNDABLE else core.offset
    if "/" in core.edtf or "[" in core.edtf:
        return core.edtf, None
    if word in ("around", "about", "circa"):
        return f"{core.edtf}~", None
    return (_BOUNDED[bound].format(core.edtf) if bound else core.edtf), None
