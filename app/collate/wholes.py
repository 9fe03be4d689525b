"""Whether two lists answer one closed question, so that what one leaves out is denied by it.

"Won in Ostia and Lindal" leaves room for a third town, and so do names in a place, behind "at" or "beside".
A list is held to be whole where its members are counted ("two plants, in Ostia and Lindal", "the third after
Ostia and Lindal"), or where both stand beside one deed that is done once by all: who signed, who was killed.
"""

import re

from app.collate.matter import Matter
from app.collate.printed import Texts
from app.collate.thesaurus import stem
from app.domain.claims import Listing

_COUNTED = 80  # characters between a count and the list
_DEED_WORDS = (
    "signed signatory signatories founded founder founders founding established formed created merged allied "
    "normalized normalised normalizing relations ties killed died slain charged indicted arrested sentenced "
    "convicted acquitted nominated nominees appointed brokered negotiated vetoed call"
)
_DEEDS = frozenset(map(stem, _DEED_WORDS.split()))
_ASIDE = re.compile(  # what stands behind is where, beside whom or what else, no whole
    r"\b(?:in|at|from|near|of|across|around|behind|ahead of|beside|besides|alongside|except|unlike|against|"
    r"over|with|for|to|into|through|outside)\s+(?:the\s+|both\s+)?$",
    re.IGNORECASE,
)
_NUMBERS = ("two", "three", "four", "five", "six", "seven", "eight", "nine", "ten")
_ORDINALS = ("third", "fourth", "fifth", "sixth", "seventh", "eighth", "ninth", "tenth")
_BOUNDED = re.compile(r"\b(?:at least|more than|over|nearly|almost|up to|only the)\s$", re.IGNORECASE)


def are_whole(texts: Texts, a: Matter, x: Listing, b: Matter, y: Listing) -> bool:
    """True if both lists are counted, or both stand beside one deed that is done once by all."""
    if _is_counted(texts, a, x) and _is_counted(texts, b, y):
        return True
    if any(_is_aside(texts, m, one) for m, one in ((a, x), (b, y))):
        return False
    return bool(texts.terms_around(a, x.span) & texts.terms_around(b, y.span) & _DEEDS)


def _is_aside(texts: Texts, matter: Matter, listing: Listing) -> bool:
    """True if what stands in the list neither does a thing nor has it done to it."""
    before = texts.body(matter)[matter.assertion.span.start : listing.span.start]
    return _ASIDE.search(before) is not None


def _is_counted(texts: Texts, matter: Matter, listing: Listing) -> bool:
    """True if a number right before the list, or an ordinal and "after", counts its members and no others."""
    start = max(matter.assertion.sentence.start, listing.span.start - _COUNTED)
    before = texts.body(matter)[start : listing.span.start]
    size = len(listing.members)
    if not 2 <= size <= 9:
        return False
    many = re.search(rf"\b(?:{_NUMBERS[size - 2]}|{size})\s(?=[^.;]*$)", before, re.IGNORECASE)
    if many:
        return not _BOUNDED.search(before[: many.start()])
    nth = rf"\b(?:{_ORDINALS[size - 2]}|{size + 1}th)\b[^.;]*\bafter\b[^.;]*$"
    return re.search(nth, before, re.IGNORECASE) is not None
