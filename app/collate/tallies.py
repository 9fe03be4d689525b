"""A count and a list of another length in one article: four nations counted and three named.

A number is held against a list only where the words tie them: the list stands behind what is counted
("three engineers, A and B, …"), the group's name has the number ("the G4: A, B and C"), the next sentence
counts those just named ("All three witnesses"), or both are said to have done the same.
"""

import re
from collections import defaultdict
from collections.abc import Iterable, Iterator, Sequence
from itertools import pairwise

from app.collate.listed import members
from app.collate.matter import Matter, likeness
from app.collate.restated import Places
from app.collate.slots import Comparer
from app.domain.claims import Listing, Number
from app.domain.mentions import ReadArticle
from app.domain.selector import Span
from app.domain.text import lowered

_FEW, _MANY = 2, 12  # a count that a list can be held against
_STEM = 5  # letters by which a noun is known
_LED = 6  # characters of "These "
_NEAR = 40  # characters between a group's name and its members
_ALIKE = 0.1
_TIMES = frozenset(["year", "month", "week", "day", "hour", "minut", "time", "decade"])
_DEFINITE = re.compile(r"\b[Tt]he\s([a-z]+s)\b[^.;:]{0,30},\s(?:the\s)?$")
_EXPLAINED = re.compile(r"\s[a-z-]+s(?:\s[a-z0-9-]+){1,8}:\s")
_THINGS = re.compile(r"(?:\s[a-z-]+){1,6}(?:,|:|\s[–—])\s")
_CLOSED = re.compile(r",\s(?!(?:and|or|as|plus|with|among|both|also|along|including)\b)[a-z]|[.;]|$|\s[–—]")
_WENT_ON = re.compile(r"\b(?:along with|as well as|together with|in addition|besides|plus|and also)\b")
_GROUP = re.compile(
    r"(?<![\w+-])(?P<name>[A-Z]{1,2}-?(?P<first>\d{1,2})(?!\s?\+))"
    r"(?:\s(?:group|countries|nations|states|members|powers|leaders|governments|bloc)){0,2}(?:\s?[—–]\s?|:\s|\s\()$"
)
_GROUP_END = re.compile(r"\s?[—–)]|\.(?=\s|$)")
_ABBREVIATED = re.compile(r"\b(?:Gov|Sen|Rep|Dr|Prof|Gen|Col|Lt|Sgt|Messr)s?$")  # a name goes on behind
_VERB = re.compile(
    r"\s(?!(?:in|on|at|of|and|or|but|by|for|from|to|with|near|as|over|under|who|which|that|when|while|after)\b)[a-z]"
)
_ITEM = r"[a-z][a-z-]*(?:\s[a-z-]+){0,2}"
_ENUMERATION = re.compile(
    rf"\s(?:[a-z-]+\s){{0,2}}[a-z-]+s:\s(?P<items>{_ITEM}(?:,\s(?!and\b){_ITEM})+,?\sand\s{_ITEM})[.”\"]"
)
_ITEM_GAP = re.compile(r",?\sand\s|,\s")
_SETS = {"pair": 2, "duo": 2, "trio": 3, "quartet": 4, "quintet": 5}
_SET = re.compile(rf"\b[Tt]he\s(?P<set>{'|'.join(_SETS)})(?:,|:|\s[–—])\s$")
_THEY_ARE = re.compile(r"(?:They|These)\s(?:are|were)(?:\snamed\sas)?\s(?:the\s)?")
_ALL = re.compile(r"(?:All|The|These|Those)\s$")
_WHICH = re.compile(r"\s[a-z]+\s(?:who|that|which|whose|from|in|with|of|at|on|for)\b")
_HEADED = re.compile(r"(?:^|\b[Tt]he\s)([A-Za-z]+s)\s$")  # "Witnesses A, B and C", "the witnesses A, B and C"


def tallies(read: ReadArticle, own: Sequence[Matter]) -> Iterator[tuple[str, Places]]:
    """The counts of *read* that a list beside them has other names for; *own* are its assertions in order."""
    body = read.article.body
    for matter in own:
        yield from _enumerated(body, matter)
        yield from _grouped(body, matter)
        for number in matter.assertion.numbers:
            for listing in matter.assertion.lists:
                if _is_apposed(body, matter, number, listing):
                    yield "count", _places(number.span, f"{number.value:g}", listing)
        for listing in matter.assertion.lists:
            if (group := _group_of(body, listing)) and group[1] != len(members(listing)):
                yield "count", _places(group[0], group[0].of(body), listing)
    for before, after in pairwise(own):
        yield from _counted_again(body, before, after)


def _enumerated(body: str, matter: Matter) -> Iterator[tuple[str, Places]]:
    """ "three charges: fraud, theft, arson and perjury": a number and, behind a colon, more or fewer."""
    for number in matter.assertion.numbers:
        found = _ENUMERATION.match(body, number.span.end, matter.assertion.sentence.end)
        if found is None or not _is_count(number):
            continue
        named = len(_ITEM_GAP.split(found["items"]))
        if named > _FEW and named != number.value:
            listed = Span(found.start("items"), found.end("items"))
            yield "count", {number.span: f"{number.value:g}", listed: f"{named} named"}


def _grouped(body: str, matter: Matter) -> Iterator[tuple[str, Places]]:
    """ "The trio, Ann Ode and Bo Lee, left": a group of so many and its members."""
    for listing in matter.assertion.lists:
        start = max(matter.assertion.sentence.start, listing.span.start - _NEAR)
        found = _SET.search(body[start : listing.span.start])
        named = len(members(listing))
        if found is None or listing.is_open or named != len(listing.members):
            continue
        if named != _SETS[lowered(found["set"])] and _CLOSED.match(body, listing.span.end):
            yield (
                "count",
                _places(Span(start + found.start("set"), start + found.end("set")), found["set"], listing),
            )


def _places(span: Span, value: str, listing: Listing) -> Places:
    return {span: value, listing.span: f"{len(members(listing))} named"}


def _is_apposed(body: str, matter: Matter, number: Number, listing: Listing) -> bool:
    """True for "Three engineers, A and B, had warned": behind what is counted, more names or fewer."""
    named = len(members(listing))
    if listing.is_open or not _is_count(number) or named == number.value or named != len(listing.members):
        return False
    if _ABBREVIATED.search(listing.members[-1]):
        return False
    end = max(number.span.end, listing.span.start)
    is_last = not any(number.span < one.span < listing.span for one in matter.assertion.numbers)
    is_listed = is_last and _EXPLAINED.fullmatch(body, number.span.end, end)
    if not is_listed and not _THINGS.fullmatch(body, number.span.end, end):
        return False
    behind = body[listing.span.end : matter.assertion.sentence.end]
    return _CLOSED.match(behind) is not None and not _WENT_ON.search(behind)


def _group_of(body: str, listing: Listing) -> tuple[Span, int] | None:
    """The name of the group that *listing* gives the members of, and their number by that name."""
    start = max(0, listing.span.start - _NEAR)
    found = _GROUP.search(body[start : listing.span.start])
    if not found or listing.is_open or len(members(listing)) != len(listing.members) <= _FEW:
        return None
    if not _GROUP_END.match(body, listing.span.end):
        return None
    size = int(found["first"])
    span = Span(start + found.start("name"), start + found.end("name"))
    return (span, size) if _FEW < size <= _MANY else None


def _counted_again(body: str, before: Matter, after: Matter) -> Iterator[tuple[str, Places]]:
    """ "Witnesses A, B, C and D testified. All three witnesses …": another number of the same."""
    if before.assertion.sentence == after.assertion.sentence:
        return
    yield from _named_after(body, before, after)
    if len(before.assertion.lists) != 1:
        return
    listing = before.assertion.lists[0]
    start, at = before.assertion.span.start, listing.span.start
    first = listing.members[0].split()[0]  # "Witnesses Ann Ode, …" is read as a name of three words
    headed = _HEADED.search(body[start:at]) or _HEADED.search(body[start : at + len(first) + 1])
    named = len(members(listing))
    if headed is None or listing.is_open or before.assertion.numbers or named != len(listing.members):
        return
    for number in after.assertion.numbers:
        begin = max(after.assertion.sentence.start, number.span.start - _LED)
        led = _ALL.search(body[begin : number.span.start])
        if not led or not _is_count(number) or len(number.unit) == 0 or number.value == named:
            continue
        is_all = led.group().strip() == "All" or number.value > named
        if not is_all or _WHICH.match(body, number.span.end):
            continue
        if headed[1].lower().startswith(number.unit[0][:_STEM]):
            yield "count", _places(number.span, f"{number.value:g}", listing)


def _named_after(body: str, before: Matter, after: Matter) -> Iterator[tuple[str, Places]]:
    """ "Police arrested three men. They are A, B, C and D"."""
    counted = [number for number in before.assertion.numbers if _is_count(number)]
    for listing in after.assertion.lists:
        led = body[after.assertion.sentence.start : listing.span.start][:_NEAR]
        if len(counted) != 1 or len(before.assertion.numbers) != 1 or not _THEY_ARE.fullmatch(led):
            return
        is_whole = not listing.is_open and _GROUP_END.match(body, listing.span.end)
        if is_whole and counted[0].value != len(members(listing)) == len(listing.members):
            yield "count", _places(counted[0].span, f"{counted[0].value:g}", listing)


def counts_of_pairs(
    pairs: Iterable[tuple[Matter, Matter]], comparer: Comparer
) -> Iterator[tuple[str, Places]]:
    """By article, a number of things and a closed list one longer or shorter that are said to do the same,
    unless a list of that length is there.
    """
    lists: dict[tuple[str, Number], list[Listing]] = defaultdict(list)
    for pair in pairs:
        for a, b in (pair, pair[::-1]):
            counted = [number for number in a.assertion.numbers if _is_count(number)]
            closed = [one for one in b.assertion.lists if not one.is_open]
            if not counted or not closed:
                continue
            near = likeness(a, b) >= _ALIKE
            for number in counted:
                lists[a.ref[0], number] += [
                    one
                    for one in closed
                    if (
                        (near and _is_subject(a, number.span, b, one.span))
                        and comparer.do_the_same(a, number.span, b, one.span)
                    )
                    or _names_them(b, one, number)
                ]
    for (article, number), found in lists.items():
        lengths = {one: len(members(one)) for one in found}
        if lengths and number.value not in lengths.values():
            longest = min(lengths, key=lambda one: (-lengths[one], one.span))
            if abs(lengths[longest] - number.value) == 1 and lengths[longest] > _FEW:
                yield article, _places(number.span, f"{number.value:g}", longest)


def _is_subject(a: Matter, counted: Span, b: Matter, listed: Span) -> bool:
    """True if a verb stands behind the list, and what the number counts behind it: "four nations", not
    "a four-course dinner".
    """
    behind = a.text[counted.end - a.assertion.span.start :]
    return behind.startswith(" ") and bool(_VERB.match(b.text, listed.end - b.assertion.span.start))


def _names_them(matter: Matter, listing: Listing, number: Number) -> bool:
    """True for "the tribes, A, B and C": all that the number counts, by name."""
    before = matter.text[: listing.span.start - matter.assertion.span.start]
    found = _DEFINITE.search(before)
    return found is not None and found[1].lower().startswith(number.unit[-1][:_STEM])


def _is_count(number: Number) -> bool:
    """True for a small whole number of things, exactly given."""
    small = _FEW <= number.value <= _MANY and number.value == int(number.value)
    return small and not number.bound and not _TIMES & set(number.unit)
