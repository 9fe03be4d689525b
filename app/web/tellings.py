"""How the outlets tell one event, gathered for print: who, with which printed words, to which date."""

from collections.abc import Sequence
from dataclasses import dataclass

from app.store.events import Telling
from app.store.refs import OutletRef
from app.web import words

STATUS_WORDS = {
    "has": "having happened",
    "will": "coming",
    "expected": "expected",
    "cancelled": "cancelled",
}


ORDER_WORDS = {"before": "before", "during": "at the same time", "after": "after"}


@dataclass(frozen=True, slots=True)
class Said:
    """Something several outlets share, in words, and who they are."""

    words: str
    outlets: tuple[OutletRef, ...]


@dataclass(frozen=True, slots=True)
class Version:
    """One of the dates that tellings of the same event give; *key* is that of its first telling."""

    date: words.Dated
    key: str
    outlets: tuple[OutletRef, ...]
    printed: tuple[Said, ...]


@dataclass(frozen=True, slots=True)
class Order:
    """One relation to another happening, as several tellings give it; *key* is that of its first telling."""

    relation: str
    key: str
    printed: tuple[Said, ...]


def tellers(tellings: Sequence[Telling]) -> tuple[OutletRef, ...]:
    """The outlets that tell it, in the order of publication."""
    return tuple(dict.fromkeys(t.outlet for t in tellings))


def printed(tellings: Sequence[Telling]) -> tuple[Said, ...]:
    """The date expressions as printed, each with its outlets; none where the whole clause is the date."""
    found: dict[str, list[Telling]] = {}
    for telling in tellings:
        if telling.expression != telling.exact:
            found.setdefault(" ".join(telling.expression.split()).casefold(), []).append(telling)
    return tuple(Said(same[0].expression, tellers(same)) for same in found.values())


def versions(tellings: Sequence[Telling]) -> tuple[Version, ...]:
    """The dates given, earliest first; passages that give none come last."""
    found: dict[str | None, list[Telling]] = {}
    for telling in tellings:
        found.setdefault(telling.edtf, []).append(telling)
    order = sorted(found.values(), key=lambda same: (_begin(same[0]), same[0].latest or "~"))
    return tuple(Version(date_of(same[0]), same[0].key, tellers(same), printed(same)) for same in order)


def dates_part(tellings: Sequence[Telling]) -> bool:
    """True if two passages give different days."""
    return len({t.earliest for t in tellings if t.earliest and t.earliest == t.latest}) > 1


def orders(tellings: Sequence[Telling]) -> tuple[Order, ...]:
    """What is told of its order with another happening, one entry a relation."""
    found: dict[str, list[Telling]] = {}
    for telling in tellings:
        if telling.relation in ORDER_WORDS:
            found.setdefault(telling.relation, []).append(telling)
    return tuple(
        Order(ORDER_WORDS[name], found[name][0].key, tuple(_ordered(found[name])))
        for name in ORDER_WORDS
        if name in found
    )


def _ordered(tellings: Sequence[Telling]) -> list[Said]:
    words: dict[str, list[Telling]] = {}
    for telling in tellings:
        words.setdefault(telling.order_text or telling.expression, []).append(telling)
    return [Said(text, tellers(same)) for text, same in words.items()]


def statuses(tellings: Sequence[Telling]) -> tuple[Said, ...]:
    """Whether it is told as past or to come, if any outlet tells it otherwise than as having happened."""
    found: dict[str, list[Telling]] = {}
    for telling in tellings:
        if telling.status in STATUS_WORDS:
            found.setdefault(telling.status, []).append(telling)
    if set(found) <= {"has"}:
        return ()
    return tuple(Said(STATUS_WORDS[name], tellers(found[name])) for name in STATUS_WORDS if name in found)


def date_of(telling: Telling) -> words.Dated:
    """The date this passage gives, in words."""
    return words.dated(telling.edtf, telling.earliest, telling.latest)


def _begin(telling: Telling) -> str:
    return "~" if telling.edtf is None else telling.earliest or telling.latest or "~"
