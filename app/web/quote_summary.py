"""The sentence that answers a quote page's question: how many print the words, and what they do to them.

Names the outlets, or counts them where they are many, and says what differs from the fullest wording; says
nothing of who altered it, or why.
"""

from app.store.quote import QuotePage
from app.store.refs import OutletRef
from app.web import words

CUT = ("shortens them",)
CHANGES = {
    "altered": ("prints other words inside the marks", "print other words inside the marks"),
    "moved": ("moves words", "move words"),
    "elided": ("drops words inside without a mark", "drop words inside without a mark"),
    "joined": ("runs sentences together", "run sentences together"),
}
_PLURAL = {**dict(CHANGES.values()), CUT[0]: "shorten them"}


def headline(quote: QuotePage) -> str:
    """The title of the page of *quote*."""
    related: dict[OutletRef, set[str]] = {}
    for row in quote.readings:
        related.setdefault(row.outlet, set()).update(row.relations)
    who = f"of {quote.speaker.name}" if quote.speaker else "whose speaker is not resolved"
    number = len(related)
    if number == 1:
        times = len(quote.readings)
        again = f", {words.spelled(times)} times" if times > 1 else ""
        return f"One outlet prints these words {who}{again}."
    lead = f"{words.sentence_start(words.spelled(number))} outlets print these words {who}."
    done: dict[tuple[str, ...], list[OutletRef]] = {}
    for outlet, relations in related.items():
        done.setdefault(_done(relations), []).append(outlet)
    if set(done) == {CUT}:
        return f"{lead} No outlet prints all of them."
    said = [_said(acts, done[acts]) for acts in sorted(done, key=lambda acts: (acts == CUT, acts)) if acts]
    if not said:
        return f"{lead} All print the same words."
    return f"{lead} Against the fullest wording, {'; '.join(said)}."


def _done(relations: set[str]) -> tuple[str, ...]:
    """What an outlet does to the words: its changes, or else that it cuts them, or nothing."""
    changes = tuple(singular for name, (singular, _) in CHANGES.items() if name in relations)
    return changes or (CUT if relations & {"truncated", "ellipsis"} else ())


def _said(acts: tuple[str, ...], outlets: list[OutletRef]) -> str:
    told = acts if len(outlets) == 1 else [_PLURAL[act] for act in acts]
    return f"{words.few(outlets)} {words.listed(list(told))}"
