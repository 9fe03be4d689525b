"""Values of one article that clash: "will" here and "has" there, four counted and three named.

Compares the assertions of one article with each other by the rules of `app.collate.slots`, and counts with
lists. Precision first: the two sentences must tell the same matter. What they mean is left to the reader.
"""

from collections import defaultdict
from collections.abc import Iterable, Iterator, Sequence

from app.collate.listed import members
from app.collate.matter import Matter, likeness
from app.collate.slots import Comparer
from app.domain.claims import Inconsistency, Listing, Number
from app.domain.selector import Span

_FEW, _MANY = 2, 12  # a count that a list can be held against
_ALIKE = 0.1
_TIMES = frozenset(["year", "month", "week", "day", "hour", "minut", "time", "decade"])
_CLOSE = 0.4
_SLOTS = ("status", "list", "comparison")
Pair = tuple[Matter, Matter]


def find_inconsistencies(pairs: Sequence[Pair], comparer: Comparer) -> tuple[Inconsistency, ...]:
    """The clashing values among *pairs* of assertions of one article each, by article and slot."""
    clashes: dict[tuple[str, str], dict[Span, str]] = defaultdict(dict)
    for a, b in pairs:
        for slot, places in _values(a, b, comparer):
            clashes[a.ref[0], slot].update(places)
    for article, places in _counts(pairs):
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
        if difference.slot != "status" or comparer.names_subject(a, b) or likeness(a, b) >= _CLOSE:
            first, second = difference.places
            yield difference.slot, {first: difference.first.text, second: difference.second.text}


def _counts(pairs: Iterable[Pair]) -> Iterator[tuple[str, dict[Span, str]]]:
    """A number of things and a closed list one longer or shorter, unless a list of that length is there."""
    lists: dict[tuple[str, Number], list[Listing]] = defaultdict(list)
    for pair in pairs:
        for a, b in (pair, pair[::-1]):
            counted = [number for number in a.assertion.numbers if _is_count(number)]
            if counted and b.assertion.lists and likeness(a, b) >= _ALIKE and _share_a_thing(a, b):
                for number in counted:
                    lists[a.ref[0], number] += [one for one in b.assertion.lists if not one.is_open]
    for (article, number), found in lists.items():
        lengths = {one: len(members(one)) for one in found}
        if lengths and number.value not in lengths.values():
            longest = min(lengths, key=lambda one: (-lengths[one], one.span))
            if abs(lengths[longest] - number.value) == 1 and lengths[longest] > _FEW:
                yield (
                    article,
                    {number.span: f"{number.value:g}", longest.span: f"{lengths[longest]} named"},
                )


def _is_count(number: Number) -> bool:
    """True for a small whole number of things, exactly given."""
    small = _FEW <= number.value <= _MANY and number.value == int(number.value)
    return small and not number.bound and not _TIMES & set(number.unit)


def _share_a_thing(a: Matter, b: Matter) -> bool:
    """True if two clauses share a name and another word."""
    shared = a.own.keys() & b.own.keys()
    return any(term[0] == "@" for term in shared) and any(term[0] != "@" for term in shared)
