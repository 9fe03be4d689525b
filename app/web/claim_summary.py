"""The sentence that answers a claim page's question: how many state it, and where what they print parts.

Names values as printed, and the outlets that give them; says nothing of who is right.
"""

from app.store.claim import ClaimPage
from app.web import words
from app.web.claim_values import in_words, tables_of

HELD = "These cannot all hold."
BESIDE = "These may stand side by side."


def headline(claim: ClaimPage) -> str:
    """The title of the page of *claim*."""
    stances: dict[str, set[str]] = {}
    for row in claim.assertions:
        stances.setdefault(row.outlet.slug, set()).add(row.stance)
    number, tables = len(stances), tables_of(claim)
    only_told = sum(found == {"attributes"} for found in stances.values())
    lead = f"{words.sentence_start(words.spelled(number))} {'outlet' if number == 1 else 'outlets'}"
    if only_told == number:
        lead += f" {'says' if number == 1 else 'say'} that a speaker states this"
    else:
        one, many = ("tells of", "tell of") if tables else ("states", "state")
        lead += f" {one if number == 1 else many} this"
        lead += f", {words.spelled(only_told)} only as a speaker’s words" if only_told else ""
    if not tables:
        return f"{lead}. No difference was found in what they print." if number > 1 else f"{lead}."
    held, beside = (
        "; ".join(in_words(table) for table in tables[:2] if table.clashes is clashing)
        for clashing in (True, False)
    )
    if not held:
        return f"{lead}: {beside}. {BESIDE}"
    return f"{lead}: {held}. {HELD}" + (f" Besides: {beside}. {BESIDE}" if beside else "")


def description(claim: ClaimPage) -> str:
    """The page in a sentence or two, for where its address is shared."""
    return f"{headline(claim)} Which is right is not judged here." if claim.slots else headline(claim)
