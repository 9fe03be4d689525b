"""The comparison as JSON and as CSV."""

from typing import Any

from app.store.quotes import QuoteRow
from app.web.matrix import CompareView, ShownCell
from app.web.quotes import row_data
from app.web.rendering import Table

_NUMBERS = ("articles", "paragraphs", "quotations", "quotes", "shared", "same", "shortened", "changed")


def data(view: CompareView) -> dict[str, Any]:
    """The page as JSON."""
    return {
        "total": view.compared.found.total,
        "outlets": [column.outlet.slug for column in view.columns],
        "quotes": [
            row_data(line.quote) | {"cells": [_cell_data(line.quote, cell, view) for cell in line.cells]}
            for line in view.lines
        ],
        "quoted": [
            {
                "speaker": q.quoted.speaker.slug if q.quoted.speaker else None,
                "quotes": q.quoted.quotes,
                "outlets": {count.outlet.slug: count.number for count in q.counts},
            }
            for q in view.quoted
        ],
        "totals": [
            {name: getattr(t, name) for name in _NUMBERS} | {"outlet": t.outlet.slug} for t in view.totals
        ],
        "counts": {field.name: {o.value: o.count for o in field.options} for field in view.fields},
        "next": view.next_page,
    }


def _cell_data(quote: QuoteRow, shown: ShownCell, view: CompareView) -> dict[str, Any]:
    cell = view.compared.cells.get(quote.id, {}).get(shown.outlet.slug)
    return {
        "outlet": shown.outlet.slug,
        "how": shown.word,
        "relations": list(cell.relations) if cell else [],
        "fullest": cell.has_base if cell else False,
        "readings": cell.readings if cell else 0,
        "reading": cell.key if cell else None,
        "begins": cell.text if cell else None,
    }


def table(view: CompareView) -> Table:
    """The comparison as CSV: one line a quote and outlet, so that every line names its outlet."""
    header = ("quote", "address", "speaker", "outlet", "how", "relations", "fullest", "readings", "reading")
    return (*header, "begins"), (
        (line.quote.key, f"/q/{line.quote.key}", line.quote.speaker.name if line.quote.speaker else "", *cell)
        for line in view.lines
        for cell in (_csv_cell(line.quote, shown, view) for shown in line.cells)
    )


def _csv_cell(quote: QuoteRow, shown: ShownCell, view: CompareView) -> tuple[Any, ...]:
    cell = _cell_data(quote, shown, view)
    fullest = "yes" if cell["fullest"] else "no"
    return (
        *(cell["outlet"], cell["how"], " ".join(cell["relations"]), fullest, cell["readings"]),
        *(cell["reading"] or "", cell["begins"] or ""),
    )
