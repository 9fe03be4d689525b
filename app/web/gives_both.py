"""“This article gives both”: two values of one article for one thing, ready to print."""

from dataclasses import dataclass
from typing import Any

from app.store.inconsistencies import GivesBoth
from app.web import words
from app.web.claim_words import BOTH_WORDS


@dataclass(frozen=True, slots=True)
class BothPlace:
    """One of the values as printed, and the paragraph it stands in."""

    text: str
    paragraph: int | None
    href: str


@dataclass(frozen=True, slots=True)
class Both:
    """An article's values; *what* says in words what they are values of."""

    row: GivesBoth
    what: str
    places: tuple[BothPlace, ...]


def both(rows: tuple[GivesBoth, ...]) -> tuple[Both, ...]:
    """*rows* ready to print."""
    return tuple(
        Both(
            row,
            BOTH_WORDS.get(row.slot, row.slot),
            tuple(
                BothPlace(
                    words.quoted(words.brief(" ".join(place.exact.split()), 90)),
                    place.paragraph,
                    f"/a/{row.article}" + (f"#p{place.paragraph}" if place.paragraph else ""),
                )
                for place in row.places
            ),
        )
        for row in rows
    )


def data(rows: tuple[GivesBoth, ...]) -> list[dict[str, Any]]:
    """*rows* as JSON."""
    return [
        {
            "article": f"/a/{row.article}",
            "outlet": row.outlet.slug,
            "slot": row.slot,
            "values": [
                {
                    "exact": place.exact,
                    "value": place.value,
                    "start": place.start,
                    "paragraph": place.paragraph,
                }
                for place in row.places
            ],
        }
        for row in rows
    ]
