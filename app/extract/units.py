"""Sentences of a stretch of text, used as the units of a quotation and as the context of an attribution.

Abbreviations, initials, dotted acronyms, decimal numbers and ellipses do not end a sentence. A guess by
typography; no grammar is read.
"""

import re

from app.domain.selector import Span
from app.extract import cues

_STOP = re.compile(r"([.!?]+|。)[)\]'’\"”»]*(?=\s)")
ABBREVIATIONS = cues.words("""
mr mrs ms dr prof sen sens rep reps gov govs gen col lt cmdr sgt capt cpl maj adm rev hon pres fr st ste
mt ft jr sr vs etc no nos inc ltd co corp bros dept univ assn ave blvd rd jan feb mar apr jun jul aug sept
sep oct nov dec ala ariz ark calif colo conn del fla ga ill ind kan ky la md mass mich minn miss mo mont
neb nev okla ore pa tenn tex va vt wash wis wyo e.g i.e cf al approx est messrs mme mlle atty supt det
insp
""")
_STARTERS = cues.words("""
the a an he she it they we i you but and so in this that these those there however his her their our my if
when while as what who why how no yes for on at after before since now then
""")


def sentences(text: str, start: int, end: int) -> list[Span]:
    """The sentences of `text[start:end]` in order, without the white space between them."""
    found: list[Span] = []
    begin = _skip(text, start, end)
    for match in _STOP.finditer(text, start, end):
        after = _skip(text, match.end(), end)
        if match.start() >= begin and after < end and _is_end(text, begin, match, after, end):
            found.append(Span(begin, match.end()))
            begin = after
    stop = end
    while stop > begin and text[stop - 1].isspace():
        stop -= 1
    if stop > begin:
        found.append(Span(begin, stop))
    return found


def _skip(text: str, at: int, end: int) -> int:
    while at < end and text[at].isspace():
        at += 1
    return at


def _is_end(text: str, begin: int, match: re.Match[str], after: int, end: int) -> bool:
    stop = match.group(1)
    following = text[after]
    if following.islower() or following in ",;:.…)]":
        return False
    if stop.startswith("..") or (match.start() > begin and text[match.start() - 1] in ".…"):
        return False
    if stop != ".":
        return True
    word = _word_before(text, begin, match.start())
    bare = word.lower()
    if "." in word or (len(word) == 1 and word.isupper() and word != "I"):
        return _word_after(text, after, end) in _STARTERS
    return bare not in ABBREVIATIONS


def _word_before(text: str, begin: int, stop: int) -> str:
    at = stop
    while at > begin and stop - at < 24 and not text[at - 1].isspace() and text[at - 1] not in "(“\"'‘[—–":
        at -= 1
    return text[at:stop]


def _word_after(text: str, at: int, end: int) -> str:
    stop = at
    while stop < end and stop - at < 24 and (text[stop].isalpha()):
        stop += 1
    return text[at:stop].lower()
