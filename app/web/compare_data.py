"""The comparison as JSON and as CSV."""

from typing import TYPE_CHECKING, Any

from app.web.compare_rows import Line, ShownCell
from app.web.rendering import Table

if TYPE_CHECKING:
    from app.web.compare import CompareView

_NUMBERS = ("articles", "paragraphs", "quotations", "quotes", "shared", "same", "shortened", "changed")


def data(view: "CompareView") -> dict[str, Any]:
    """The page as JSON."""
    return {
        "total": view.found.total,
        "outlets": [column.outlet.slug for column in view.columns],
        "rows": [_row(line) | {"cells": [_cell(cell) for cell in line.cells]} for line in view.lines],
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


def _row(line: Line) -> dict[str, Any]:
    return {
        "kind": line.kind,
        "key": line.key,
        "address": line.href,
        "text": line.title,
        "text_outlet": line.by.slug if line.by else None,
        "speaker": line.speaker.slug if line.speaker else None,
        "family": line.family,
        "how": line.word,
    }


def _cell(cell: ShownCell) -> dict[str, Any]:
    return {
        "outlet": cell.outlet.slug,
        "family": cell.how,
        "how": cell.word,
        "detail": cell.detail,
        "address": cell.href,
    }


def table(view: "CompareView") -> Table:
    """The comparison as CSV: one line a row and outlet, so that every line names its outlet."""
    header = ("kind", "key", "text", "speaker", "outlet", "family", "how", "detail", "address")
    return header, (
        (
            *(line.kind, line.key, line.title, line.speaker.name if line.speaker else "", cell.outlet.slug),
            *(cell.how, cell.word, cell.detail, cell.href or ""),
        )
        for line in view.lines
        for cell in line.cells
    )
