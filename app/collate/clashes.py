"""Values of one article that clash: "will" here and "has" there, 142 people on the ferry and 160.

Compares the assertions of one article with each other by the rules of `app.collate.slots`, and asks more than
between articles, for two sentences of one article that are alike mostly tell two matters. What clashes
otherwise is found in `tallies` (counts and lists), `restated`, `heads` and `steady` (figures, people, days),
`turned` (announced or hinted at) and `respelt` (names and words given twice). What the values mean is left
to the reader.
"""

import re
from collections import defaultdict
from collections.abc import Iterator, Mapping, Sequence

from app.collate.amounts import PEOPLE
from app.collate.heads import heads
from app.collate.listed import members
from app.collate.matter import Matter, likeness
from app.collate.printed import Difference
from app.collate.respelt import respelt
from app.collate.restated import Places, restated
from app.collate.slots import Comparer
from app.collate.steady import steady
from app.collate.tallies import counts_of_pairs, tallies
from app.collate.turned import turned
from app.domain.claims import Inconsistency, Number
from app.domain.mentions import ReadArticle
from app.domain.selector import Span

_CLOSE, _CLOSELY = 0.4, 0.35
_PEOPLE_STATES = ("dead", "missing", "hurt")
_ABOARD = re.compile(r"[\s\w’'-]{0,25}?\b(?:on|aboard)\b")
_GROWN = re.compile(
    r"\b(?:rose|risen|rising|climb(?:ed|s)|grew|grown|up from|revised|initial(?:ly)?|earlier|"
    r"previous(?:ly)?|first|later|since|another|further|additional|others?|more|last|ago|then|each|so far|"
    r"in all|total|altogether|combined)\b",
    re.IGNORECASE,
)
_CHANGING_UNITS = (
    "$ £ € ¥ % age delega point vote seat goal win run lead poll percen year month "
    "week day hour minut second time"
)
_CHANGING = frozenset(_CHANGING_UNITS.split())
_BEHIND = 40  # characters behind a verb
_OTHER = re.compile(r"\b(?:old|new|other|another|former|original|next|previous|current|second|third)\b")
_OF_MANY = re.compile(r"\b(?:one|another|others?|lesser|separate|some|several|second|third|\d+)\b")
_PRONOUN = re.compile(r"\b(?:he|she|it|they|who)\s(?:will|has|have|had|would)\b", re.IGNORECASE)
_LONGEST = 200  # characters of a clause in which its subject stands
_BETWEEN = re.compile(
    r"\b(call|conversation|meeting|talks|summit|deal|agreement|pact|treaty|truce|ceasefire|merger|marriage|"
    r"match|final)\s(?:[a-z]+\s){0,2}between\s(?:the\s)?$",
    re.IGNORECASE,
)
_POWER = re.compile(
    r"\b(?:dominated|ruled|controlled|governed|occupied)\sby\s(?:the\s)?$"
    r"|\b(?:influence|dominance|domination|control|rule|hegemony|sway)\s(?:of|by)\s(?:the\s)?$",
    re.IGNORECASE,
)
_ENDS = ({"convicted", "acquitted"}, {"resigned", "dismissed"}, {"adopted", "rejected"})
_IN_PART = re.compile(
    r"\b(?:counts?|charges?|others?|another|again|earlier|later|first|second|appeal\w*|retrial|overturned|last|"
    r"previous(?:ly)?|part|some|had|amendments?|versions?|denied|1[89]\d\d|20\d\d)\b",
    re.IGNORECASE,
)
_LEAD = 50  # characters before a list
Pair = tuple[Matter, Matter]


def find_inconsistencies(
    story: Sequence[ReadArticle], found: Sequence[Matter], pairs: Sequence[Pair], comparer: Comparer
) -> tuple[Inconsistency, ...]:
    """The clashing values in each article of *story*, by article, slot and place.

    *found* are its assertions, *pairs* those of one article each that have a term in common.
    """
    clashes: dict[tuple[str, str], list[Places]] = defaultdict(list)
    for a, b in pairs:
        for slot, places in _values(a, b, comparer):
            clashes[a.ref[0], slot].append(places)
    for article, places in counts_of_pairs(pairs, comparer):
        clashes[article, "count"].append(places)
    own: Mapping[str, list[Matter]] = _by_article(found)
    for read in story:
        told = own.get(read.article.key, [])
        for slot, places in (
            *tallies(read, told),
            *restated(read, told),
            *heads(read, told),
            *steady(told),
            *turned(read, told),
            *respelt(read, told),
        ):
            clashes[read.article.key, slot].append(places)
    return tuple(
        Inconsistency(article, slot, places)
        for (article, slot), every in sorted(clashes.items())
        for places in sorted(tuple(sorted(one.items())) for one in _merged(every))
    )


def _by_article(found: Sequence[Matter]) -> dict[str, list[Matter]]:
    own: dict[str, list[Matter]] = defaultdict(list)
    for matter in found:
        own[matter.ref[0]].append(matter)
    return own


def _merged(every: Sequence[Places]) -> list[Places]:
    """Clashes that have a value in common, as one."""
    groups: dict[Span, Places] = {}
    for places in every:
        joined = dict(places)
        for span in places:
            joined |= groups.get(span, {})
        groups |= dict.fromkeys(joined, joined)
    return list({id(one): one for one in groups.values()}.values())


def _values(a: Matter, b: Matter, comparer: Comparer) -> Iterator[tuple[str, Places]]:
    if a.assertion.sentence == b.assertion.sentence:
        return
    for difference in comparer.differences(a, b):
        if difference.clash and _cannot_both_hold(a, b, difference, comparer):
            first, second = difference.places
            yield difference.slot, {first: difference.first.text, second: difference.second.text}


def _cannot_both_hold(a: Matter, b: Matter, found: Difference, comparer: Comparer) -> bool:
    """True if what clashes between two articles clashes in one too."""
    alike = likeness(a, b)
    if found.slot == "list":
        return _is_one_list(a, b, found)
    if alike < _CLOSE and {a.assertion.voice, b.assertion.voice} == {"quoted"}:
        return False  # what two speakers say
    if found.slot == "number":
        is_one = alike >= _CLOSE and _is_one_doing(a, b, found) and comparer.told_alike(a, b, found.places)
        return is_one or (alike >= _CLOSELY and _is_one_count(a, b, found))
    if found.slot == "status":
        is_already = "already" in (found.first.norm, found.second.norm)
        if is_already:
            return True
        is_pronoun = alike >= _CLOSE and (_starts_with_pronoun(a) or _starts_with_pronoun(b))
        is_alike = is_pronoun or comparer.names_subject(a, b)
        return is_alike and comparer.shares_object(a, b, found.places) and not _is_of_several(a, b, found)
    if found.slot == "superlative":
        is_rank = not _is_ordinal(found.first.norm) and not _is_ordinal(found.second.norm)
        return is_rank and comparer.names_subject(a, b)
    if found.slot == "outcome":
        is_end = {found.first.norm, found.second.norm} in _ENDS and "quoted" not in (
            a.assertion.voice,
            b.assertion.voice,
        )
        return is_end and not (_IN_PART.search(a.text) or _IN_PART.search(b.text))
    return found.slot == "comparison" or (
        found.slot == "date" and alike >= _CLOSELY and _is_prose(a, b) and comparer.has_one_subject(a, b)
    )


def _starts_with_pronoun(matter: Matter) -> bool:
    """True for "he will plead", "his lawyer says he will plead"."""
    return _PRONOUN.search(matter.text[:_LONGEST]) is not None


def _is_of_several(a: Matter, b: Matter, found: Difference) -> bool:
    """True where one clause says "not", or that there are several ("the old tower", "one count")."""
    told = [(m, m.assertion.span.start, span) for m, span in zip((a, b), found.places, strict=True)]
    led = [m.text[: span.start - start] for m, start, span in told]
    behind = [m.text[span.end - start :][:_BEHIND] for m, start, span in told]
    is_denied = behind[0].startswith(" not ") != behind[1].startswith(" not ")
    is_other = bool(_OTHER.search(led[0])) != bool(_OTHER.search(led[1]))
    return is_denied or is_other or any(_OF_MANY.search(words) for words in behind)


def _is_prose(*both: Matter) -> bool:
    """True for clauses with their own subject and verb and no mark-up."""
    return all(matter.assertion.is_whole and "<" not in matter.text for matter in both)


def _is_ordinal(norm: str) -> bool:
    """True for "first incident", "third win": a row, of which one article tells several."""
    return (
        re.match(r"(?:first|second|third|fourth|fifth|sixth|seventh|eighth|ninth|tenth) ", norm) is not None
    )


def _is_one_doing(a: Matter, b: Matter, found: Difference) -> bool:
    """True for what is counted once, by no sentence said to have been another number before."""
    first, second = _number_at(a, found.places[0]), _number_at(b, found.places[1])
    if first is None or second is None or first.unit != second.unit or _CHANGING & set(first.unit):
        return False
    return not (_GROWN.search(a.text) or _GROWN.search(b.text))


def _is_one_count(a: Matter, b: Matter, found: Difference) -> bool:
    """True for people aboard one thing, and for a toll that neither sentence says was another before."""
    first, second = _number_at(a, found.places[0]), _number_at(b, found.places[1])
    if first is None or second is None or not (first.value and second.value):
        return False  # "nobody was hurt" is read in `app.collate.heads`
    if first.state or second.state:
        is_one_place = (
            bool(a.names & b.names)
            or not (a.names or b.names)
            or "headline"
            in (
                a.assertion.kind,
                b.assertion.kind,
            )
        )
        is_same = first.state in _PEOPLE_STATES and is_one_place
        return is_same and not (_GROWN.search(a.text) or _GROWN.search(b.text))
    return first.unit[-1] in PEOPLE and all(
        _ABOARD.match(matter.text, number.span.end - matter.assertion.span.start)
        for matter, number in ((a, first), (b, second))
    )


def _number_at(matter: Matter, span: Span) -> Number | None:
    return next((one for one in matter.assertion.numbers if one.span == span), None)


def _is_one_list(a: Matter, b: Matter, found: Difference) -> bool:
    """True for those between whom one meeting or deal is, and for the powers that rule one place."""
    sides = [
        (matter.text[: span.start - matter.assertion.span.start][-_LEAD:], matter, span)
        for matter, span in ((a, found.places[0]), (b, found.places[1]))
    ]
    between = [_BETWEEN.search(before) for before, _, _ in sides]
    is_retold = (a.assertion.voice == "quoted") != (b.assertion.voice == "quoted")
    if is_retold and between[0] and between[1] and between[0][1].lower() == between[1][1].lower():
        first, second = (
            next(members(one) for one in matter.assertion.lists if one.span == span)
            for _, matter, span in sides
        )
        return first < second or second < first
    return all(_POWER.search(before) for before, _, _ in sides)
