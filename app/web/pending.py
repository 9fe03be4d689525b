"""What some outlets tell as done and others as still to come: ready to print."""

from dataclasses import dataclass
from typing import Any

from app.store.pending import Pending, ToldAs
from app.web.tellings import STATUS_WORDS, Said

MOST = 6  # of a story, on its timeline


@dataclass(frozen=True, slots=True)
class Way:
    """One way it is told: *words* say which, *printed* are the outlets' own."""

    words: str
    printed: tuple[Said, ...]


@dataclass(frozen=True, slots=True)
class BothWays:
    """A claim, and the ways it is told."""

    row: Pending
    ways: tuple[Way, ...]


def both_ways(rows: tuple[Pending, ...]) -> tuple[BothWays, ...]:
    """*rows* ready to print, each way once, those done first."""
    return tuple(
        BothWays(
            row,
            tuple(
                Way(said, _printed([one for one in row.told if one.status == status]))
                for status, said in STATUS_WORDS.items()
                if any(one.status == status for one in row.told)
            ),
        )
        for row in rows
    )


def _printed(told: list[ToldAs]) -> tuple[Said, ...]:
    shared: dict[str, list[ToldAs]] = {}
    for one in told:
        shared.setdefault(one.text.casefold(), []).append(one)
    return tuple(
        Said(same[0].text, tuple(dict.fromkeys(one.outlet for one in same))) for same in shared.values()
    )


def data(rows: tuple[Pending, ...]) -> list[dict[str, Any]]:
    """*rows* as JSON."""
    return [
        {
            "address": f"/c/{row.key}",
            "title": row.title,
            "weighed": row.weighed,
            "told": [
                {"outlet": one.outlet.slug, "status": one.status, "text": one.text, "assertion": one.key}
                for one in row.told
            ],
        }
        for row in rows
    ]
