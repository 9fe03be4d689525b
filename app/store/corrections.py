"""An editor's corrections, by what they are at work on: one statement each."""

import json
from collections.abc import Sequence
from dataclasses import dataclass
from typing import Any

from sqlalchemy import ColumnElement, Connection, func
from sqlmodel import col, select

from app.store.tables import Correction

MOST = 1000  # rows read for the record of the ingest


@dataclass(frozen=True, slots=True)
class CorrectionRow:
    """A correction: what was done (*kind* as in `app.domain.curation`), why, and the program's own answer.

    *of* and *key* name the thing it is at work on, *keys* are those the editor wrote.
    """

    story: str
    line: int
    kind: str
    of: str
    key: str
    note: str
    machine: str
    keys: tuple[str, ...]


_COLUMNS: tuple[Any, ...] = (
    *(Correction.story, Correction.line, Correction.kind, Correction.of),
    *(func.min(Correction.key), Correction.note, Correction.machine, Correction.entry),
)
_SAME: tuple[Any, ...] = (Correction.story, Correction.line, Correction.kind, Correction.of, Correction.entry)


def corrections_of(connection: Connection, of: str, keys: Sequence[str]) -> tuple[CorrectionRow, ...]:
    """The corrections at work on a thing that has *keys*, in the order they are written."""
    rows = connection.execute(
        select(*_COLUMNS)
        .where(col(Correction.of) == of, col(Correction.key).in_(sorted(set(keys))))
        .group_by(*_SAME)
        .order_by(col(Correction.story), col(Correction.line))
    )
    return tuple(map(_row, rows))


def all_corrections(connection: Connection) -> tuple[CorrectionRow, ...]:
    """The corrections of the collection in the order they are written; of very many, the first."""
    columns: tuple[Any, ...] = (
        *(Correction.story, Correction.line, Correction.kind, Correction.of),
        *(Correction.key, Correction.note, Correction.machine, Correction.entry),
    )
    rows = connection.execute(
        select(*columns).where(col(Correction.id) > 0).order_by(col(Correction.id)).limit(MOST)
    )
    found: dict[tuple[str, int, str, str], CorrectionRow] = {}
    for row in map(_row, rows):
        found.setdefault((row.story, row.line, row.kind, row.of), row)
    return tuple(found.values())


def is_corrected(of: str, mention: Any, link: Any, group: Any) -> ColumnElement[bool]:
    """Whether a correction is at work on the group with id column *group* of kind *of*: on one of the rows of
    *mention* that point to it by *link*.
    """
    return (
        select(Correction.id)
        .join(mention, col(mention.key) == col(Correction.key))
        .where(col(Correction.of) == of, col(link) == col(group))
        .correlate(group.class_)
        .exists()
    )


def _row(row: Any) -> CorrectionRow:
    story, line, kind, of, key, note, machine, entry = row
    return CorrectionRow(story, line, kind, of, key, note, machine, tuple(json.loads(entry)["keys"]))
