"""How many of somebody's quotes that several outlets print read the same, shortened or changed.

Counts with their denominators, and a warning where they are too few to say something: no score, no ranking.
"""

from collections.abc import Mapping
from dataclasses import dataclass

from app.domain.groups import FAMILIES
from app.store.outlets import SINGLE

ENOUGH = 10  # shared quotes from which on such figures say something


@dataclass(frozen=True, slots=True)
class Share:
    """How many of the shared quotes are of one family here, and the list of them."""

    family: str
    count: int
    href: str


@dataclass(frozen=True, slots=True)
class Standing:
    """Of *quotes* in all, *shared* are printed by two outlets and more, and these are of which family."""

    quotes: int
    shared: int
    shares: tuple[Share, ...]
    alone: Share

    @property
    def is_few(self) -> bool:
        """True if nothing should be concluded from the figures."""
        return self.shared < ENOUGH


def standing(path: str, counts: Mapping[str, int]) -> Standing:
    """The figures for the page at *path* whose quotes are *counts* by family."""
    quotes = sum(counts.values())
    shares = {name: Share(name, counts.get(name, 0), f"{path}?reading={name}#results") for name in FAMILIES}
    alone = Share(SINGLE, counts.get(SINGLE, 0), f"{path}?reading={SINGLE}#results")
    return Standing(quotes, quotes - alone.count, tuple(shares.values()), alone)
