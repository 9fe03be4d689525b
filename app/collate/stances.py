"""How each member of a claim stands to it: states, differs, attributes; and why the other articles have none.

The values are compared pairwise by `app.collate.slots`. In each slot that differs, the value most articles
give is what the claim states, and the others differ from it; where no value has most, all that are told in an
outlet's own voice differ. Nothing here says who is right.
"""

from collections import Counter, defaultdict
from collections.abc import Collection, Mapping, Sequence
from dataclasses import replace
from itertools import combinations

from app.collate.matter import Matter, published
from app.collate.printed import Difference
from app.collate.slots import Comparer
from app.collate.thesaurus import stem
from app.domain.claims import SLOTS, Absence, Claim, Stance, Value
from app.domain.groups import Ref
from app.domain.mentions import ReadArticle
from app.domain.selector import Span

_WEAK_WORDS = (
    "he she it they this that who which and but we i you his her their also with as while although though "
    "where under said saying part are is was were"
)
_LONGEST_TITLE = 240  # characters of a sentence
_WEAK_STARTS = frozenset(_WEAK_WORDS.split())


def make_claim(
    own: Sequence[Matter],
    borrowed: Sequence[Matter],
    story: Sequence[ReadArticle],
    comparer: Comparer,
    loose: Collection[Ref] = (),
) -> Claim:
    """The claim that *own* makes in *story*, beside assertions *borrowed* from claims that clash with it.

    Of those in *loose* (less than surely of one matter) what has a value compared is surely about the same.
    """
    group = [*own, *borrowed]
    others = {matter.ref for matter in borrowed}
    told, sure = _differences(group, others, comparer)
    found, given = _shown_together(told)
    clashes = {difference.slot for _, _, difference in found if difference.clash}
    slots = sorted({difference.slot for *_, difference in found}, key=lambda slot: _rank(slot, clashes))
    for slot in slots:
        values = [one[slot] for one in given.values() if slot in one]
        tellers = [matter for matter in group if slot in given[matter.ref]]
        for matter in group:
            if slot not in given[matter.ref] and (value := comparer.fill(matter, slot, values, tellers)):
                given[matter.ref][slot] = value
    stated = {slot: _most(slot, given) for slot in slots}
    stances = tuple(
        replace(
            _stance(matter, given[matter.ref], stated),
            is_borrowed=matter.ref in others,
            is_loose=matter.ref in loose and not given[matter.ref],
        )
        for matter in _ordered(group)
    )
    clashing = {one.ref for a, b, difference in found if difference.clash for one in (a, b)}
    parting = clashing or {ref for ref, values in given.items() if values}
    title = min(own, key=lambda matter: (bool(parting) and matter.ref not in parting, _unclear(matter)))
    return Claim(
        title=title.ref,
        heading=_heading(title),
        canonical=_ordered(own)[0].ref,
        type=slots[0] if slots else _type(group),
        slots=tuple(slots),
        clashing=tuple(slot for slot in slots if slot in clashes),
        weighed=tuple(slot for slot in slots if slot in clashes - sure),
        stances=stances,
        absences=_absences(group, story),
    )


def _differences(
    group: Sequence[Matter], borrowed: Collection[Ref], comparer: Comparer
) -> tuple[list[tuple[Matter, Matter, Difference]], set[str]]:
    """The differences of two articles in *group*, and the slots that surely clash.

    In these nothing is told that was only weighed: doubt stands for itself.
    """
    found = [
        (a, b, difference)
        for a, b in combinations(group, 2)
        if a.ref[0] != b.ref[0] and not (a.ref in borrowed and b.ref in borrowed)
        for difference in comparer.differences(a, b)
    ]
    sure = {one.slot for *_, one in found if one.clash and not one.weighed}
    return [one for one in found if not (one[2].weighed and one[2].slot in sure)], sure


def _shown_together(
    found: Sequence[tuple[Matter, Matter, Difference]],
) -> tuple[list[tuple[Matter, Matter, Difference]], dict[Ref, dict[str, Value]]]:
    """The differences both values of which can be shown, one value a slot and assertion, and these values.

    Those that clash come first: no value stands without the one it parts from.
    """
    given: dict[Ref, dict[str, Value]] = defaultdict(dict)
    shown = []
    for a, b, difference in _main_doing_first(found):
        slot = difference.slot
        if all(
            given[one.ref].get(slot, value) == value
            for one, value in ((a, difference.first), (b, difference.second))
        ):
            given[a.ref][slot], given[b.ref][slot] = difference.first, difference.second
            shown.append((a, b, difference))
    return shown, given


def _main_doing_first(
    found: Sequence[tuple[Matter, Matter, Difference]],
) -> list[tuple[Matter, Matter, Difference]]:
    """*found* with the happening that most pairs tell differently first: it is what a claim is about; of
    one, what clashes."""
    told = Counter(_doing(difference) for *_, difference in found)
    return sorted(found, key=lambda one: (-told[_doing(one[2])], not one[2].clash))


def _doing(difference: Difference) -> str:
    """The verb of a difference of status; of any other slot its name."""
    return stem(difference.first.text.split()[-1].lower()) if difference.slot == "status" else difference.slot


def _rank(slot: str, clashing: Collection[str]) -> tuple[bool, int]:
    """Orders slots: those that clash first, then as in SLOTS."""
    return slot not in clashing, SLOTS.index(slot)


def _most(slot: str, given: Mapping[Ref, Mapping[str, Value]]) -> str | None:
    """The value of *slot* that more articles give than any other; None where as many give another."""
    telling = {(ref[0], values[slot].norm) for ref, values in given.items() if slot in values}
    first, *others = Counter(norm for _, norm in telling).most_common(2)
    return None if others and others[0][1] == first[1] else first[0]


def _stance(matter: Matter, given: Mapping[str, Value], stated: Mapping[str, str | None]) -> Stance:
    values = tuple(given[slot] for slot in stated if slot in given)
    is_own = matter.assertion.voice == "own"
    if any(value.norm != (most := stated[value.slot]) and (most or is_own) for value in values):
        return Stance(matter.ref, "differs", values)
    if matter.assertion.voice != "own":
        return Stance(matter.ref, "attributes", values)
    return Stance(matter.ref, "states", values)


def _ordered(group: Sequence[Matter]) -> list[Matter]:
    """By publication, then article and place; articles of unknown date last."""
    return sorted(group, key=lambda m: (m.published is None, m.published or ("", ""), m.ref))


def _type(group: Sequence[Matter]) -> str:
    """The slot most members fill, or "statement"."""
    counts: Counter[str] = Counter()
    for matter in group:
        one = matter.assertion
        counts["superlative"] += bool(one.superlatives)
        counts["number"] += bool(one.numbers)
        counts["list"] += any(len(listing.members) > 2 for listing in one.lists)
        counts["order"] += bool(one.orders)
        counts["date"] += bool(one.dates)
    slot, count = min(counts.items(), key=lambda pair: (-pair[1], SLOTS.index(pair[0])))
    return slot if count * 2 >= len(group) else "statement"


def _unclear(matter: Matter) -> tuple[int, bool, Ref]:
    """How badly a clause would do as a title: the lower the better."""
    words = matter.text.split()
    faults = 4 * (not is_readable(matter)) + 3 * (_first(matter) in _WEAK_STARTS)
    faults += 2 * (not matter.text[:1].isupper()) + 2 * (matter.assertion.subject is None)
    faults += 2 * (matter.assertion.kind != "body") + (len(words) < 6) + (len(words) > 24) + (len(words) > 36)
    faults += (matter.assertion.voice != "own") - min(2, len(matter.names) // 2)
    return faults, matter.published is None, matter.ref


def _first(matter: Matter) -> str:
    """The first word of a clause, lower case."""
    return matter.text.split(maxsplit=1)[0].strip("“”\"‘’'[(").lower() if matter.text.strip() else ""


def is_readable(matter: Matter) -> bool:
    """True for a clause that can be read alone; "saying that …", "driven by …" hang on what went before."""
    first = _first(matter)
    hangs = matter.text[:1].islower() and (first in _WEAK_STARTS or first.endswith(("ing", "ed", "en")))
    return matter.assertion.is_whole and not hangs


def _heading(matter: Matter) -> Span | None:
    """The sentence of a clause that cannot be read alone, if it is short; None if the clause is the title."""
    one = matter.assertion
    short = one.sentence.end - one.sentence.start <= _LONGEST_TITLE
    return one.sentence if short and not is_readable(matter) and one.voice != "quoted" else None


def _absences(group: Sequence[Matter], story: Sequence[ReadArticle]) -> tuple[Absence, ...]:
    present = {matter.ref[0] for matter in group}
    days = [matter.published for matter in group]
    first = min((day[0] for day in days if day), default=None)
    found = []
    for read in story:
        if read.article.key in present:
            continue
        own = published(read)
        reason = "silent"
        if read.found.unread or not read.found.assertions:
            reason = "not comparable"
        elif first and own and None not in days and own[1] < first:
            reason = "earlier"
        found.append(Absence(read.article.key, reason))
    return tuple(found)
