"""The sentence that answers a claim page's question: how many state it, and where what they print parts.

Names values as printed, and the outlets that give them; says nothing of who is right.
"""

from collections.abc import Collection, Mapping

from app.store.claim import ClaimPage
from app.web import words
from app.web.claim_values import in_words, tables_of

TOLD = {
    "conflict": "These cannot {} hold.",
    "likely": "These likely answer the same question, and cannot {} hold.",
    "differs": "These may stand side by side.",
}
_LOOSE = "print statements that are matched loosely. They may tell of different matters."


def headline(claim: ClaimPage) -> str:
    """The title of the page of *claim*."""
    told = [row for row in claim.assertions if not row.loose]
    if not told:
        return f"{_outlets(len({row.outlet.slug for row in claim.assertions}))} {_LOOSE}"
    stances: dict[str, set[str]] = {}
    for row in told:
        stances.setdefault(row.outlet.slug, set()).add(row.stance)
    return _parted(claim, _lead(stances, bool(tables_of(claim))), len(stances)) + _besides(claim, stances)


def _lead(stances: Mapping[str, Collection[str]], parts: bool) -> str:
    """How many outlets state it, given the *stances* of each; *parts*: some values differ."""
    number = len(stances)
    only_told = sum(found == {"attributes"} for found in stances.values())
    if only_told == number and parts:
        return f"{_outlets(number)} {'tells' if number == 1 else 'tell'} of this only as a speaker’s words"
    if only_told == number:
        return f"{_outlets(number)} {'says' if number == 1 else 'say'} that a speaker states this"
    one, many = ("tells of", "tell of") if parts else ("states", "state")
    lead = f"{_outlets(number)} {one if number == 1 else many} this"
    return lead + (f", {words.spelled(only_told)} only as a speaker’s words" if only_told else "")


def _parted(claim: ClaimPage, lead: str, number: int) -> str:
    """*lead*, and where what the *number* outlets print parts."""
    tables = tables_of(claim)
    if not tables:
        return f"{lead}. No difference was found in what they print." if number > 1 else f"{lead}."
    parted = []
    for grade, told in TOLD.items():
        alike = [table for table in tables[:2] if table.grade == grade]
        if alike:
            how_many = alike[0].all_or_both if len(alike) == 1 else "all"
            parted.append(f"{'; '.join(map(in_words, alike))}. {told.format(how_many)}")
    return f"{lead}: {' Besides: '.join(parted)}"


def _besides(claim: ClaimPage, stances: Collection[str]) -> str:
    """How many more outlets have only statements that are matched loosely."""
    more = len({row.outlet.slug for row in claim.assertions} - set(stances))
    if not more:
        return ""
    number, prints = words.sentence_start(words.spelled(more)), "print statements"
    prints = "prints a statement" if more == 1 else prints
    return f" {number} more {prints} matched loosely, perhaps of another matter."


def _outlets(number: int) -> str:
    return f"{words.sentence_start(words.spelled(number))} {'outlet' if number == 1 else 'outlets'}"


def description(claim: ClaimPage) -> str:
    """The page in a sentence or two, for where its address is shared."""
    return f"{headline(claim)} Which is right is not judged here." if claim.slots else headline(claim)
