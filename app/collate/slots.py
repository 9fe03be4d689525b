"""Compares two assertions slot by slot, and says how near two are by the slots they both fill.

The slots themselves are compared in `measures`, `singular` and `rows` (number), `days`, `dated` and `tenure`
(date), `hours` (hour, date), `listed` (list, order), `plans` (status), `doings` (order, actor), `agents` and
`passives` (actor), `polarity`, `negated`, `outcomes`, `states`, `extents`, `whereabouts` (place, cause),
`venues` and `towns` (place), `placings` (date, superlative), `ranks` (superlative, comparison, medium),
`called` and `given` (name) and `offices` (office). A difference is shown; a clash, two values that cannot
both hold, is made only where nothing in the words leaves room for both. The order of the two changes
nothing but that of the values.
"""

import re
from collections.abc import Iterator, Mapping, Sequence

from app.collate import (
    agents,
    called,
    dated,
    days,
    doings,
    extents,
    given,
    hours,
    listed,
    measures,
    negated,
    offices,
    outcomes,
    passives,
    placings,
    plans,
    polarity,
    ranks,
    rows,
    states,
    tenure,
    towns,
    venues,
    whereabouts,
)
from app.collate.amounts import same_unit, share_an_amount, shown
from app.collate.listed import members, share_a_list
from app.collate.matter import Matter, likeness
from app.collate.printed import Difference, Texts
from app.collate.singular import Counts
from app.collate.thesaurus import CALENDAR, stem
from app.collate.weighed import Weighed
from app.domain.claims import Number, Value, Verb
from app.domain.groups import EventMention
from app.domain.selector import Ref, Span

_SAME_SLOT, _SAME_QUESTION, _SAME_AMOUNT = 0.06, 0.15, 0.15
_QUANTITY = re.compile(
    r"\s(?:\d|(?:at least|at most|a majority|most|more|some|several|many|few|all|both|half|another|an?|one|"
    r"two|three|four|five|six|seven|eight|nine|ten)\s(?:of\b|[\d,]+|delegates|votes|seats|points))",
    re.IGNORECASE,
)
_WHEN = frozenset(map(stem, [*CALENDAR, "night", "morning", "evening", "afternoon"]))
_OPEN = ("now", "possible")  # statuses that fit any other


class Comparer:
    """Compares the assertions of a story, *found*. *bodies* are its texts, *resolved* its dates."""

    def __init__(
        self,
        bodies: Mapping[str, str],
        resolved: Mapping[Ref, EventMention],
        found: Sequence[Matter] = (),
    ) -> None:
        self.texts = Texts(bodies, resolved)
        self.counts = Counts(found, bodies)
        self.weighed = Weighed(found, self.texts)

    def differences(self, a: Matter, b: Matter) -> list[Difference]:
        """All differences of *a* and *b* in slots both fill."""
        found = self.read_differences(a, b)
        slots = {difference.slot for difference in found}
        return found + [
            one
            for one in self.weighed.differences(a, b)
            if one.slot not in slots and not any(_are_of_one_place(one, other) for other in found)
        ]

    def read_differences(self, a: Matter, b: Matter) -> list[Difference]:
        """The differences that the readers of single slots find."""
        texts, alike = self.texts, likeness(a, b)
        return [
            *(list(measures.numbers(texts, a, b, alike)) or self.counts.differences(texts, a, b)),
            *rows.rows(texts, a, b, alike),
            *(list(days.dates(texts, a, b, alike)) or dated.acts(texts, a, b, alike)),
            *listed.lists(texts, a, b),
            *listed.places(texts, a, b),
            *listed.categories(texts, a, b),
            *doings.orders(texts, a, b),
            *plans.statuses(texts, a, b, alike),
            *(list(polarity.polarities(texts, a, b, alike)) or negated.denials(texts, a, b, alike)),
            *states.states(texts, a, b, alike),
            *extents.extents(texts, a, b, alike),
            *venues.births(texts, a, b, alike),
            *venues.made(texts, a, b, alike),
            *(list(venues.venues(texts, a, b, alike)) or towns.towns(texts, a, b, alike)),
            *outcomes.outcomes(texts, a, b, alike),
            *whereabouts.sides(texts, a, b, alike),
            *whereabouts.causes(texts, a, b, alike),
            *(
                list(agents.agents(texts, a, b, alike))
                or list(doings.actors(texts, a, b))
                or passives.passives(texts, a, b)
            ),
            *hours.hours(texts, a, b, alike),
            *tenure.tenures(texts, a, b),
            *placings.openings(texts, a, b, alike),
            *placings.places(texts, a, b, alike),
            *hours.effects(texts, a, b, alike),
            *(list(ranks.denied(texts, a, b, alike)) or ranks.superlatives(texts, a, b)),
            *ranks.sole(texts, a, b, alike),
            *ranks.comparisons(texts, a, b),
            *ranks.media(texts, a, b),
            *(self._called(a, b, alike) if a.ref[0] != b.ref[0] else ()),
        ]

    def _called(self, a: Matter, b: Matter, alike: float) -> Iterator[Difference]:
        """The names and offices that two articles give otherwise."""
        yield from called.called(self.texts, a, b)
        yield from given.first_names(self.texts, a, b, alike)
        yield from offices.offices(self.texts, a, b)

    def names_subject(self, a: Matter, b: Matter) -> bool:
        """True if the subjects of two clauses share a word that is no pronoun."""
        return doings.names_subject(self.texts, a, b)

    def has_one_subject(self, a: Matter, b: Matter) -> bool:
        """True if the subjects of two clauses are the same words, perhaps fewer names; a pronoun is none."""
        x, y = a.assertion.subject, b.assertion.subject
        if x is None or y is None:
            return False
        mine, theirs = self.texts.terms(a, x.start, x.end), self.texts.terms(b, y.start, y.end)
        names, others = mine & a.names, theirs & b.names
        is_same = mine - names == theirs - others and (names <= others or others <= names)
        return bool(mine and theirs) and is_same

    def told_alike(self, a: Matter, b: Matter, spans: tuple[Span, Span]) -> bool:
        """True if two numbers stand behind one verb of one subject, and the same behind both, days aside."""
        told = doings.names_subject(self.texts, a, b) and bool(
            self.texts.told_before(a, spans[0]) & self.texts.told_before(b, spans[1])
        )
        first, second = (
            doings.told_behind(self.texts, m, s.end) - _WHEN for m, s in zip((a, b), spans, strict=True)
        )
        return told and first == second

    def shares_object(self, a: Matter, b: Matter, spans: tuple[Span, Span]) -> bool:
        """True if what stands behind two verbs is the same in part, or nothing stands behind either.

        How much of something ("will win at least 38", "has won a majority") is not compared.
        """
        ends = [(m.text, s.end - m.assertion.span.start) for m, s in zip((a, b), spans, strict=True)]
        if any(_QUANTITY.match(text, end) for text, end in ends):
            return False
        objects = [
            doings.object_of(self.texts, matter, verb)
            for matter, span in zip((a, b), spans, strict=True)
            for verb in matter.assertion.verbs
            if verb.span == span
        ]
        return len(objects) == 2 and (bool(objects[0] & objects[1]) or objects == [set(), set()])

    def do_the_same(self, a: Matter, counted: Span, b: Matter, listed: Span) -> bool:
        """True if the words behind a number and behind a list share a name and another word."""
        shared = doings.told_behind(self.texts, a, counted.end) & doings.told_behind(
            self.texts, b, listed.end
        )
        return any(term[0] == "@" for term in shared) and any(term[0] != "@" for term in shared)

    def fill(
        self, matter: Matter, slot: str, given: Sequence[Value], tellers: Sequence[Matter]
    ) -> Value | None:
        """What *matter* gives in *slot* beside the values that *tellers* are compared by; None if nothing."""
        if slot == "status":
            verbs = {stem(value.text.split()[-1].lower()) for value in given}
            for verb in matter.assertion.verbs:
                if stem(verb.word.lower()) in verbs and verb.status not in _OPEN and not verb.negated:
                    if not self._of_one_doer(matter, verb, tellers):
                        continue
                    return Value(slot, self.texts.words(matter, verb.span), verb.status)
        if slot in ("number", "age"):
            for number in matter.assertion.numbers:
                is_given = shown(number) in {value.norm for value in given}
                if (number.unit == ("age",)) == (slot == "age") and is_given and _is_counted(number, tellers):
                    return Value(slot, self.texts.counted(matter, number.span), shown(number))
        if slot == "list":
            for listing in matter.assertion.lists:
                norm = ", ".join(sorted(members(listing)))
                if norm in {value.norm for value in given}:
                    return Value(slot, self.texts.words(matter, listing.span), norm)
        return None

    def _of_one_doer(self, matter: Matter, verb: Verb, tellers: Sequence[Matter]) -> bool:
        """True if one of *tellers* says of the same subject what *verb* says."""
        return any(
            doings.same_subject(self.texts, matter, verb, other, told)
            for other in tellers
            for told in other.assertion.verbs
            if stem(told.word.lower()) == stem(verb.word.lower())
        )


def _are_of_one_place(one: Difference, other: Difference) -> bool:
    """True if two differences are of the same words of both clauses."""
    return all(x.overlaps(y) for x, y in zip(one.places, other.places, strict=True))


def _is_counted(number: Number, tellers: Sequence[Matter]) -> bool:
    """True if one of *tellers* counts, by the same number, what *number* does."""
    return any(
        shown(one) == shown(number) and same_unit(one, number)
        for teller in tellers
        for one in teller.assertion.numbers
    )


def affinity(a: Matter, b: Matter) -> float:
    """What two assertions gain in likeness by filling the same slot: the same verb, unit, or list members."""
    gain = 0.0
    verbs = {stem(v.word.lower()) for v in a.assertion.verbs} & {
        stem(v.word.lower()) for v in b.assertion.verbs
    }
    if verbs & a.own.keys():
        gain += _SAME_SLOT
    if any(same_unit(x, y) for x in a.assertion.numbers for y in b.assertion.numbers):
        gain += _SAME_SLOT
    if share_an_amount(a, b):
        gain += _SAME_AMOUNT
    if share_a_list(a, b):
        gain += _SAME_SLOT
    if states.states_alike(a, b) or venues.births_alike(a, b) or passives.passives_alike(a, b):
        gain += _SAME_QUESTION
    if {one.word for one in a.assertion.superlatives} & {one.word for one in b.assertion.superlatives}:
        gain += _SAME_SLOT
    return gain
