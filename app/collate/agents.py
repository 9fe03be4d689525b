"""Compares who did what only one can have done: who won the vote, wrote the ruling, broke off the talks.

Two doers clash only where one verb of a small list leads to the same thing, or one clause says that it was
this one who did it ("It was the union that broke off the talks").
"""

import re
from collections.abc import Iterator
from dataclasses import dataclass

from app.collate.matter import Matter
from app.collate.printed import WORD, Difference, Texts
from app.collate.thesaurus import PLAIN, TITLES, name_term, stem, verb_stem
from app.domain.dates import may_coincide
from app.domain.selector import Span

_ALIKE = 0.3  # likeness that two doers of one thing ask for
_SOLE = ["won", "wrote", "founded", "discovered", "designed", "succeeded", "replaced", "piloted", "refereed"]
_NOUN = r"(?:[A-Z][\w’'.-]*|the|a|an|his|her|its|their)(?:\s[\w’'.-]+){0,5}?"
_ACTIVE = re.compile(rf"^(?P<who>{_NOUN})\s(?:has |had )?(?P<verb>{'|'.join(_SOLE)})\s(?P<what>[^,;:“”\"]+)")
_PASSIVE = re.compile(
    rf"^(?P<what>{_NOUN})\s(?:was|were|is)\s(?P<verb>won|written|founded|discovered|designed|succeeded|replaced|piloted|"
    rf"refereed)\sby\s(?P<who>{_NOUN})(?=$|[.,;]|\s(?:in|on|at|after|from|with|and|who)\b)"
)
_CLEFT = re.compile(
    rf"^It\swas\s(?P<who>{_NOUN})\s(?:that|who|which)\s(?:has |had )?(?P<verb>[a-z]+)\s(?P<what>[^,;:“”\"]+)"
)
_PHRASE = re.compile(r"\s(?:of|for|in|on|at|to|from|over|against|by|with|about|near|and|who|after|when)\s")
_SMALL = frozenset(map(stem, PLAIN))


@dataclass(frozen=True, slots=True)
class _Deed:
    who: Span
    name: frozenset[str]
    verb: str
    what: frozenset[str]
    is_cleft: bool = False


def agents(texts: Texts, a: Matter, b: Matter, alike: float) -> Iterator[Difference]:
    """Two doers of what one alone can have done."""
    if alike < _ALIKE:
        return
    for x in _deeds(a, b):
        for y in _deeds(b, a):
            if x.verb != y.verb or not x.name or not y.name or x.name & y.name:
                continue
            if len(x.what & y.what) * 2 <= min(len(x.what), len(y.what)) or _apart(texts, a, b):
                continue
            if x.is_cleft or y.is_cleft or (_is_named(a, x) and _is_named(b, y)):
                norms = (" ".join(sorted(x.name)), " ".join(sorted(y.name)))
                yield texts.difference("actor", a, b, (x.who, y.who), norms, True)
                return


def _deeds(matter: Matter, other: Matter) -> list[_Deed]:
    """What a clause says that somebody did alone; or what "It was … that" of *other* says of another."""
    if cleft := _CLEFT.match(matter.text):
        return [_deed(matter, cleft, True)]
    found = _ACTIVE.match(matter.text) or _PASSIVE.match(matter.text)
    if found is None and (told := _CLEFT.match(other.text)):
        doing = (
            rf"^(?P<who>{_NOUN})\s(?:has |had )?(?P<verb>{re.escape(told['verb'])})\s(?P<what>[^,;:“”\"]+)"
        )
        found = re.match(doing, matter.text)
    return [_deed(matter, found)] if found else []


def _deed(matter: Matter, found: re.Match[str], is_cleft: bool = False) -> _Deed:
    start = matter.assertion.span.start
    who = Span(start + found.start("who"), start + found.end("who"))
    name = frozenset(_stems(_PHRASE.split(found["who"])[0])[-1:])
    what = frozenset(_stems(found["what"])[:4])
    return _Deed(who, name, verb_stem(found["verb"]), what, is_cleft)


def _stems(words: str) -> list[str]:
    """The stems of *words* that say something, titles left out."""
    kept = [word for word in WORD.findall(words) if word.lower() not in TITLES]
    return [one for one in (stem(word.lower()) for word in kept) if one not in _SMALL]


def _is_named(matter: Matter, deed: _Deed) -> bool:
    """True if the doer has a name and the verb is one of which there is one doer."""
    printed = deed.who.start - matter.assertion.span.start
    last = WORD.findall(matter.text[printed : deed.who.end - matter.assertion.span.start])[-1:]
    return bool(last) and name_term(last[0].lower()) in matter.names and deed.verb in _SOLE_STEMS


_SOLE_STEMS = frozenset(verb_stem(word) for word in _SOLE)


def _apart(texts: Texts, a: Matter, b: Matter) -> bool:
    """True if both clauses are dated and to different times."""
    days, others = texts.dated(a), texts.dated(b)
    return bool(days and others) and not any(may_coincide(x, y) for x, _ in days for y, _ in others)
