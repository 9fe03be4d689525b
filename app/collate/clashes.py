"""Values of one article that clash: "will" here and "has" there, four counted and three named.

Compares the assertions of one article with each other by the rules of `app.collate.slots`, and counts with
lists. Precision first: the two sentences must tell the same matter. What they mean is left to the reader.
"""

import re
from collections import defaultdict
from collections.abc import Iterable, Iterator, Sequence

from app.collate.listed import members
from app.collate.matter import Matter, likeness
from app.collate.printed import Difference
from app.collate.slots import Comparer
from app.domain.claims import Inconsistency, Listing, Number
from app.domain.selector import Span

_DEFINITE = re.compile(r"\b[Tt]he\s([a-z]+s)\b[^.;:]{0,30},\s(?:the\s)?$")
_THINGS = re.compile(r"(?:\s[a-z-]+){1,3}(?:,|:|\s[–—])\s")
_CLOSED = re.compile(r",\s(?!(?:and|or|as|plus|with|among|both|also|along|including)\b)[a-z]|[.;]|$|\s[–—]")
_STEM = 5  # letters by which a noun is known
_FEW, _MANY = 2, 12  # a count that a list can be held against
_ALIKE = 0.1
_TIMES = frozenset(["year", "month", "week", "day", "hour", "minut", "time", "decade"])
_CLOSE, _CLOSELY = 0.4, 0.35
_SLOTS = ("number", "date", "list", "status", "polarity", "superlative", "comparison")
Pair = tuple[Matter, Matter]


def find_inconsistencies(
    found: Sequence[Matter], pairs: Sequence[Pair], comparer: Comparer
) -> tuple[Inconsistency, ...]:
    """The clashing values in *found* and among *pairs* of these, of one article each, by article and slot."""
    clashes: dict[tuple[str, str], dict[Span, str]] = defaultdict(dict)
    for a, b in pairs:
        for slot, places in _values(a, b, comparer):
            clashes[a.ref[0], slot].update(places)
    for article, places in (*_counts(pairs), *_apposed(found, comparer)):
        clashes[article, "count"].update(places)
    return tuple(
        Inconsistency(article, slot, tuple(sorted(places.items())))
        for (article, slot), places in sorted(clashes.items())
    )


def _values(a: Matter, b: Matter, comparer: Comparer) -> Iterator[tuple[str, dict[Span, str]]]:
    if a.assertion.sentence == b.assertion.sentence:
        return
    for difference in comparer.differences(a, b):
        if difference.slot not in _SLOTS or not difference.clash:
            continue
        alike = likeness(a, b)
        if difference.slot in ("number", "date") and (alike < _CLOSELY or _is_share(difference)):
            continue
        if alike < _CLOSE and {a.assertion.voice, b.assertion.voice} == {"quoted"}:
            continue  # what two speakers say
        if difference.slot == "status" and not (
            comparer.names_subject(a, b)
            or alike >= _CLOSE
            or "already" in (difference.first.norm, difference.second.norm)
        ):
            continue
        first, second = difference.places
        yield difference.slot, {first: difference.first.text, second: difference.second.text}


def _is_share(difference: Difference) -> bool:
    """True for sums and shares, of which one article gives many."""
    return any(sign in difference.first.text for sign in ("$", "€", "£", "%", "percent", "per cent"))


def _counts(pairs: Iterable[Pair]) -> Iterator[tuple[str, dict[Span, str]]]:
    """A number of things and a closed list one longer or shorter, unless a list of that length is there."""
    lists: dict[tuple[str, Number], list[Listing]] = defaultdict(list)
    for pair in pairs:
        for a, b in (pair, pair[::-1]):
            counted = [number for number in a.assertion.numbers if _is_count(number)]
            closed = [one for one in b.assertion.lists if not one.is_open]
            if not counted or not closed:
                continue
            near = likeness(a, b) >= _ALIKE and _share_a_thing(a, b)
            for number in counted:
                lists[a.ref[0], number] += [one for one in closed if near or _names_them(b, one, number)]
    for (article, number), found in lists.items():
        lengths = {one: len(members(one)) for one in found}
        if lengths and number.value not in lengths.values():
            longest = min(lengths, key=lambda one: (-lengths[one], one.span))
            if abs(lengths[longest] - number.value) == 1 and lengths[longest] > _FEW:
                yield (
                    article,
                    {number.span: f"{number.value:g}", longest.span: f"{lengths[longest]} named"},
                )


def _apposed(found: Iterable[Matter], comparer: Comparer) -> Iterator[tuple[str, dict[Span, str]]]:
    """ "Three engineers, A and B, had warned": a number and, behind what it counts, more or fewer names."""
    for matter in found:
        text, start = matter.text, matter.assertion.span.start
        for number in matter.assertion.numbers:
            for listing in matter.assertion.lists:
                between = text[max(0, number.span.end - start) : max(0, listing.span.start - start)]
                behind = comparer.behind(matter, listing.span.end)
                named = len(members(listing))
                if listing.is_open or not _is_count(number) or named == number.value:
                    continue
                if named == len(listing.members) and _THINGS.fullmatch(between) and _CLOSED.match(behind):
                    yield matter.ref[0], {number.span: f"{number.value:g}", listing.span: f"{named} named"}


def _names_them(matter: Matter, listing: Listing, number: Number) -> bool:
    """True for "the tribes, A, B and C": all that the number counts, by name."""
    before = matter.text[: listing.span.start - matter.assertion.span.start]
    found = _DEFINITE.search(before)
    return found is not None and found[1].lower().startswith(number.unit[-1][:_STEM])


def _is_count(number: Number) -> bool:
    """True for a small whole number of things, exactly given."""
    small = _FEW <= number.value <= _MANY and number.value == int(number.value)
    return small and not number.bound and not _TIMES & set(number.unit)


def _share_a_thing(a: Matter, b: Matter) -> bool:
    """True if two clauses share another word, and a name that is none of those listed."""
    shared = a.own.keys() & b.own.keys()
    listed = {f"@{one}" for listing in (*a.assertion.lists, *b.assertion.lists) for one in members(listing)}
    return any(term[0] == "@" for term in shared - listed) and any(term[0] != "@" for term in shared)
