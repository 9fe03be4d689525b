"""The links of an article's page that change what is shown of it."""

from dataclasses import dataclass

from app.store.stretch import Stretch
from app.web.params import Filters
from app.web.reading import AT_FIRST, CLAIMS, DATES, QUOTATIONS, REMOVED, SHOWN
from app.web.rendering import address

NOTHING = "nothing"  # the value of "show" that marks nothing
_LABELS = {QUOTATIONS: "quotations", CLAIMS: "claims", DATES: "dates", REMOVED: "removed parts"}


@dataclass(frozen=True, slots=True)
class Choice:
    """A link that changes what is shown; *chosen* says whether it is shown now."""

    label: str
    href: str
    chosen: bool


def from_here(path: str, asked: Filters, start: int) -> str:
    """The address of the stretch that begins at *start*."""
    return _href(path, asked.without("p").with_value("from", str(start), only=True))


def _href(path: str, asked: Filters) -> str:
    return address(path, asked.query)


def views(path: str, asked: Filters, only: bool, full_text: bool) -> tuple[Choice, ...]:
    """The links between all that may be shown and the quotations alone."""
    everything = _href(path, asked.without("view"))
    quotations = _href(path, asked.without("show").with_value("view", QUOTATIONS))
    return (
        Choice("Whole text" if full_text else "Excerpts", everything, not only),
        Choice("Quotations only", quotations, only),
    )


def toggles(path: str, shown: frozenset[str], part: Stretch, asked: Filters) -> tuple[Choice, ...]:
    """A link for each kind of mark that shows or hides it."""
    counts = {
        QUOTATIONS: len(part.quotations),
        CLAIMS: len(part.stated),
        DATES: len(part.dates),
        REMOVED: sum(1 for block in part.blocks if block.kind == "furniture"),
    }
    found = []
    for name in SHOWN:
        then = shown ^ {name}
        left = asked.without("show")
        if not then:
            left = left.with_value("show", NOTHING)
        elif then != frozenset(AT_FIRST):
            for value in then:
                left = left.with_value("show", value)
        found.append(Choice(f"{counts[name]:,} {_LABELS[name]}", _href(path, left), name in shown))
    return tuple(found)
