"""The history of a quote as far as texts tell it: who printed the words on which day, and its addresses.

The order of publication says nothing of who had the words first. Days are those stated for the articles.
"""

from collections.abc import Iterable
from dataclasses import dataclass
from itertools import groupby
from typing import Any

from app.store.quote import QuotePage, ReadingRow
from app.web import words
from app.web.articles import published


@dataclass(frozen=True, slots=True)
class Printing:
    """The readings of articles of one day, or of those without a stated one."""

    day: words.Dated
    stated: bool
    readings: tuple[ReadingRow, ...]


@dataclass(frozen=True, slots=True)
class History:
    """*printings* by day, those without one last; *addresses* are all that lead to the quote."""

    printings: tuple[Printing, ...]
    addresses: tuple[str, ...]


def history(quote: QuotePage) -> History:
    """The history of *quote*, whose readings stand in the order of publication."""

    def day(row: ReadingRow) -> str:
        return row.article.published or ""

    ordered = sorted(quote.readings, key=lambda row: (not day(row), day(row)))
    printings = (
        Printing(published(edtf or None), bool(edtf), tuple(rows)) for edtf, rows in groupby(ordered, key=day)
    )
    return History(tuple(printings), _addresses(row.key for row in quote.readings))


def _addresses(keys: Iterable[str]) -> tuple[str, ...]:
    return tuple(f"/q/{key}" for key in dict.fromkeys(keys))


def data(found: History) -> dict[str, Any]:
    """The history for JSON."""
    return {
        "history": [
            {"published": row.article.published, "outlet": row.outlet.slug, "reading": row.key}
            for printing in found.printings
            for row in printing.readings
        ],
        "addresses": list(found.addresses),
    }
