"""Compares lists: other members, other kinds of thing, members called initial here and later there.

A list that says it is not whole ("including", "and others") differs from no longer one.
"""

import re
from collections.abc import Iterator

from app.collate.matter import Matter, likeness
from app.collate.printed import WORD, Difference, Texts
from app.collate.thesaurus import PLAIN, TITLES, stem
from app.collate.wholes import are_whole
from app.domain.claims import Listing
from app.domain.selector import Span

_WITHIN = 0.3  # likeness that a clash within one article asks for
_FEWEST = 2  # members of a list
_LEAD = 60  # characters before a list
_CATEGORY = re.compile(
    r"(?<![\w’-])((?!(?:with|for|from|to|in|of|by|at|on|over|into|as|among|between|least|than)\s)(?:[\w’-]+\s){1,3}[\w’-]+),?\s+"
    r"(?:including|such as|like)\s+(?:the\s+)?$"
)
_PLACE = re.compile(
    r"\b(?:(?P<initial>initial|initially|original|originally|founding)|(?P<later>later|subsequently|afterwards))\b",
    re.IGNORECASE,
)
_FORMERLY = re.compile(r"\b(?:historically|once|formerly|traditionally|previously|used to)\b", re.IGNORECASE)
_FUSED = re.compile(r"(?<=[a-z])(?=[A-Z])")
_SUFFIXES = frozenset(["pc", "inc", "ltd", "co", "corp", "llc", "plc", "jr", "sr"])
_KINDS = frozenset(map(stem, ["other", "others", "nation", "city", "group", "member", "company", "people"]))
_QUANTITY = "country state place area at least most more than several many some few various dozens of"
_BARE = _KINDS | set(map(stem, WORD.findall(_QUANTITY)))  # no kind of thing: "more than 30 nations"


def lists(texts: Texts, a: Matter, b: Matter) -> Iterator[Difference]:
    """The two lists with most members in common, where their members are not the same."""
    pairs = [(first, second) for first in a.assertion.lists for second in b.assertion.lists]
    if not pairs:
        return
    first, second = max(pairs, key=lambda pair: (len(members(*pair) & members(*pair[::-1])), _place_of(pair)))
    x, mine, opened = first.span, members(first, second), first.is_open
    y, theirs, also = second.span, members(second, first), second.is_open
    shared = mine & theirs
    if not shared or len(mine) == len(theirs) == len(shared) or min(len(mine), len(theirs)) < _FEWEST:
        return
    if _is_either(texts, a, x) != _is_either(texts, b, y):
        return  # "A or B" says of neither what "A and B" says of both
    if len(shared) * 2 < min(len(mine), len(theirs)):
        return
    if (opened and mine <= theirs) or (also and theirs <= mine):
        return
    closed = not opened and not also
    clash = closed and len(shared) >= 2 and _likeness_besides(a, b, mine | theirs)
    clash = clash and (a.ref[0] == b.ref[0] or are_whole(texts, a, first, b, second))
    if clash and a.ref[0] == b.ref[0] and likeness(a, b) < _WITHIN:
        clash = False
    if closed and a.ref[0] == b.ref[0] and len(mine) == len(theirs) == 2:
        clash = bool(texts.terms_before(a, x) & texts.terms_before(b, y))
        clash = clash and not _is_abbreviated(first, second, shared)
        clash = clash and _is_past(texts, a, x) == _is_past(texts, b, y)
    norms = (", ".join(sorted(mine)), ", ".join(sorted(theirs)))
    yield texts.difference("list", a, b, (x, y), norms, clash)


def _is_either(texts: Texts, matter: Matter, span: Span) -> bool:
    return " or " in texts.words(matter, span)


def _is_past(texts: Texts, matter: Matter, span: Span) -> bool:
    """True for "a coast once ruled by A and B", which says nothing of who rules it now."""
    return _FORMERLY.search(texts.just_before(matter, span)) is not None


def _is_abbreviated(first: Listing, second: Listing, shared: frozenset[str]) -> bool:
    """True if a member of one list alone is an acronym: it may stand for one that the other spells out."""
    every = (*first.members, *second.members)
    return any(
        one.replace(".", "").isupper() and len(one) > 1 and not {one.lower(), one[:-1].lower()} & shared
        for one in every
    )


def places(texts: Texts, a: Matter, b: Matter) -> Iterator[Difference]:
    """A member that one calls initial and the other a later one."""
    for x in a.assertion.lists:
        for y in b.assertion.lists:
            first, second = _place(texts, a, x), _place(texts, b, y)
            if {first, second} == {"initial", "later"} and members(x, y) & members(y, x):
                yield texts.difference("order", a, b, (x.span, y.span), (first, second), True)
                return


def _place(texts: Texts, matter: Matter, listing: Listing) -> str:
    start = max(matter.assertion.sentence.start, listing.span.start - _LEAD)
    before = texts.body(matter)[start : listing.span.start]
    found = list(_PLACE.finditer(before))
    return (found[-1].lastgroup or "") if found else ""


def categories(texts: Texts, a: Matter, b: Matter) -> Iterator[Difference]:
    """The same examples given for two kinds of thing: "ports like A and B", "islands such as A and B"."""
    for x in a.assertion.lists:
        for y in b.assertion.lists:
            if not (x.is_open and y.is_open and len(members(x, y) & members(y, x)) >= 2):
                continue
            first, second = _category(texts, a, x), _category(texts, b, y)
            if not first or not second:
                continue
            kind, other = texts.stems(a, first), texts.stems(b, second)
            if kind - _BARE and other - _BARE and not (kind & other) - _KINDS:
                norms = (texts.words(a, first), texts.words(b, second))
                yield texts.difference("list", a, b, (first, second), norms, False)
                return


def _category(texts: Texts, matter: Matter, listing: Listing) -> Span | None:
    start = max(matter.assertion.span.start, listing.span.start - _LEAD)
    found = _CATEGORY.search(texts.body(matter)[start : listing.span.start])
    return Span(start + found.start(1), start + found.end(1)) if found else None


def members(listing: Listing, other: Listing | None = None) -> frozenset[str]:
    """The last word of each member, lower case; words run together ("EastWest") are taken apart.

    A name whose initials are a member of *other* is given by them ("World Food Programme" beside "WFP").
    """
    short = {one.replace(".", "").lower() for one in other.members if one.isupper()} if other else set()
    found = set()
    for member in listing.members:
        for part in _FUSED.split(member.split(" of ")[0]):
            kept = [w for w in WORD.findall(part) if w.lower() not in TITLES and w.lower() not in PLAIN]
            kept = kept[:-1] if len(kept) > 1 and kept[-1].lower() in _SUFFIXES else kept
            if kept:
                initials = "".join(w[0] for w in kept).lower()
                found.add(initials if len(kept) > 2 and initials in short else kept[-1].lower())
    return frozenset(found)


def _place_of(pair: tuple[Listing, Listing]) -> int:
    """Orders pairs of lists alike in what they share: the longest first, then the earliest."""
    return 1000 * (len(pair[0].members) + len(pair[1].members)) - pair[0].span.start - pair[1].span.start


def _likeness_besides(a: Matter, b: Matter, listed: frozenset[str]) -> bool:
    """True if the clauses share a content word besides the listed names."""
    return any(term[0] != "@" and term.lstrip("@") not in listed for term in a.own.keys() & b.own.keys())


def share_a_list(a: Matter, b: Matter) -> bool:
    """True if two lists have two members or more in common."""
    return any(len(members(x, y) & members(y, x)) > 1 for x in a.assertion.lists for y in b.assertion.lists)
