"""A fact that does not change, given in two ways by one article: what a bridge cost, on what day it fell.

Two clauses are held against each other where they have the same subject and the same verb, in the same tense:
a verb of a lasting measure with its number, or a verb of what happens once with its weekday.
"""

import re
from collections import defaultdict
from collections.abc import Iterator, Sequence
from itertools import combinations

from app.collate.amounts import may_both
from app.collate.matter import Matter
from app.collate.restated import Places, at, printed
from app.collate.thesaurus import PLAIN, stem
from app.domain.claims import Number

_MANY = 6  # clauses of one subject and verb that are compared
_SUBJECT = r"(?P<subject>(?:[\w’'-]+\s){1,6})"
_LASTING = re.compile(
    rf"{_SUBJECT}(?P<verb>costs?|employs|employed|has|had|is|was|weighs|weighed|measures|measured|seats|lasted|took)\s$"
)
_DID_ONCE = (
    "broke out|died|was born|was arrested|was sentenced|was convicted|crashed|sank|collapsed|exploded|opened|"
    "was found dead|was sworn in|was founded|was killed|was stabbed|was shot"
)
_DAY = r"(?:Mon|Tues|Wednes|Thurs|Fri|Satur|Sun)day(?:\s(?:night|morning|evening|afternoon))?"
_ONCE = re.compile(
    rf"{_SUBJECT}(?:that\s|which\s)?(?P<verb>{_DID_ONCE})\s(?:on|late on|early on)\s(?P<at>{_DAY})\b"
)
_BORN = re.compile(rf"{_SUBJECT}(?P<verb>was born|grew up)(?:\sand\sraised)?\sin\s(?P<at>[A-Z][\w’'-]+)\b")
_CHANGING = "% delega point vote seat goal win run lead match game title medal time page"
_RUNNING = frozenset(_CHANGING.split())  # units as `app.extract.counts` cuts them
_OTHERWISE = re.compile(
    r"\b(?:1[89]\d\d|20\d\d|last|previous(?:ly)?|earlier|ago|another|others?|also|more|less|initially|first|"
    r"second|third|once|originally|now|so far|if|when|again|expected|estimated|would|could|may|might|until|"
    r"per|each|average|year|month|week)\b",
    re.IGNORECASE,
)
_END = re.compile(r"[,;:]|\s(?:and|but|who|which|that|because|while)\s|$")
_WORD = re.compile(r"[^\W\d_][\w’'-]*")


def steady(own: Sequence[Matter]) -> Iterator[tuple[str, Places]]:
    """The lasting facts that the assertions *own* of one article give in two ways."""
    measured: dict[tuple[str, ...], list[tuple[Matter, Number]]] = defaultdict(list)
    happened: dict[tuple[str, ...], list[tuple[Matter, re.Match[str]]]] = defaultdict(list)
    for matter in own:
        if matter.assertion.kind != "body":
            continue
        for number in matter.assertion.numbers:
            if key := _measured(matter, number):
                measured[key].append((matter, number))
        for pattern in (_ONCE, _BORN):
            once = pattern.match(matter.text)
            if once and (key := _key(once)) and not _OTHERWISE.search(once.group()):
                happened[(*key, pattern.pattern)].append((matter, once))
    for numbers in measured.values():
        for (a, x), (b, y) in combinations(numbers[:_MANY], 2):
            if not may_both(x, y):
                yield "number", {x.span: printed(a, x), y.span: printed(b, y)}
    for told in happened.values():
        for (a, one), (b, other) in combinations(told[:_MANY], 2):
            if one["at"].split()[0] != other["at"].split()[0]:
                slot = "place" if one.re is _BORN else "date"
                yield slot, {at(a, one, "at"): one["at"], at(b, other, "at"): other["at"]}


def _measured(matter: Matter, number: Number) -> tuple[str, ...] | None:
    """Subject, verb, unit and scope of *number*, None where it is no lasting measure."""
    start = matter.assertion.span.start
    told = _LASTING.fullmatch(matter.text, 0, number.span.start - start)
    if told is None or number.other is not None or number.state or _RUNNING & set(number.unit):
        return None
    behind = matter.text[number.span.end - start :]
    scope = _END.split(behind, maxsplit=1)[0]
    if _OTHERWISE.search(told.group()) or _OTHERWISE.search(scope):
        return None
    if told["verb"] in ("is", "was") and len(number.unit) < 2:  # "is 60 metres tall"
        return None
    key = _key(told)
    return (*key, "|", *number.unit, "|", *_stems(scope)) if key else None


def _key(found: re.Match[str]) -> tuple[str, ...] | None:
    """Subject and verb as compared; None for a pronoun, which is no subject."""
    subject = _stems(found["subject"])
    return (*subject, found["verb"]) if subject else None


def _stems(text: str) -> tuple[str, ...]:
    return tuple(stem(word) for m in _WORD.finditer(text) if (word := m.group().lower()) not in PLAIN)
