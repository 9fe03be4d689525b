"""What the program found, by the keys of permalinks: which mentions they name, and what stands by them."""

from collections.abc import Iterable
from dataclasses import dataclass

from app.domain.selector import Ref
from app.store.contents import Contents
from app.store.mention_keys import Named, mentions_by_key


@dataclass(frozen=True, slots=True)
class Look:
    """What the program found: *named* by key, *groups* by kind and mention, *keys* by the same."""

    named: dict[str, Named]
    groups: dict[tuple[str, Ref], tuple[Ref, ...]]
    keys: dict[tuple[str, Ref], str]

    def at(self, of: str, refs: Iterable[Ref]) -> tuple[Ref, ...]:
        """All mentions of the groups that *refs* are in, in order."""
        return tuple(sorted({member for ref in refs for member in self.groups.get((of, ref), (ref,))}))

    def words(self, of: str, refs: Iterable[Ref]) -> str:
        """*refs* for a sentence: each with its outlet, as printed."""
        keys = dict.fromkeys(self.keys[of, ref] for ref in refs)
        return "; ".join(f"“{self.named[key].words}” ({self.named[key].outlet})" for key in keys)


def look_at(contents: Contents) -> Look:
    """What *contents* hold, by key and by group."""
    named = mentions_by_key(contents)
    groups: dict[tuple[str, Ref], tuple[Ref, ...]] = {}
    found: list[tuple[str, tuple[Ref, ...]]] = [
        *(("quote", tuple(r.quotation for r in quote.readings)) for quote in contents.collation.quotes),
        *(
            ("claim", tuple(s.assertion for s in claim.stances if not s.is_borrowed))
            for claim in contents.collation.claims
        ),
        *(("event", tuple(m.mention for m in event.mentions)) for event in contents.collation.events),
    ]
    for of, members in found:
        groups |= {(of, ref): members for ref in members}
    keys = {(one.of, ref): key for key, one in named.items() for ref in one.refs}
    return Look(named, groups, keys)
