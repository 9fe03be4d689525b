"""Examines a database from outside: is it whole, and does every mention stand where it says."""

import sqlite3
from dataclasses import dataclass
from pathlib import Path
from urllib.parse import quote

from sqlalchemy import Connection, func, select

from app.store.database import open_read_only, readable
from app.store.digest import digest
from app.store.tables import METADATA

_T = METADATA.tables
_ANCHORED = {
    "quotation": (
        ("start", "end", "exact"),
        ("cue_start", "cue_end", "cue_text"),
        ("source_start", "source_end", "source_text"),
        ("antecedent_start", "antecedent_end", "antecedent_text"),
    ),
    "event_mention": (("start", "end", "exact"), ("expression_start", "expression_end", "expression")),
    "claim_assertion": (
        ("start", "end", "exact"),
        ("sentence_start", "sentence_end", "sentence"),
        ("source_start", "source_end", "source_text"),
    ),
}


@dataclass(frozen=True, slots=True)
class Examination:
    """What was found. *faults* is empty for a sound database, *program* before the first ingest."""

    faults: tuple[str, ...]
    articles: int
    quotations: int
    digest: str
    program: str


def examine(path: Path) -> Examination:
    """Examine the database at *path*. Raises StoreUnusable if it cannot be opened."""
    engine = open_read_only(path)
    try:
        with readable(path), engine.connect() as connection:
            faults = [*_damage(connection), *_moved(connection)]
            snapshot = connection.execute(select(_T["snapshot"])).first()
            value = digest(connection)
            if snapshot is None:
                held = [name for name, table in _T.items() if connection.execute(select(table)).first()]
                faults += ["there is no snapshot, but there are rows"] if held else []
            elif snapshot.digest != value:
                faults.append("the rows are not those the last ingest wrote: their digest is another")
            articles = connection.execute(select(func.count()).select_from(_T["article"])).scalar_one()
            quotations = connection.execute(select(func.count()).select_from(_T["quotation"])).scalar_one()
    finally:
        engine.dispose()
    faults += _index(path)
    program = snapshot.program if snapshot else ""
    return Examination(tuple(faults), articles, quotations, value, program)


def _damage(connection: Connection) -> list[str]:
    answers = connection.exec_driver_sql("PRAGMA integrity_check").scalars().all()
    faults = [f"the file is damaged: {answer}" for answer in answers if answer != "ok"]
    orphans = connection.exec_driver_sql("PRAGMA foreign_key_check").all()
    return faults + [f"row {row[1]} of {row[0]} refers to a missing row of {row[2]}" for row in orphans]


def _moved(connection: Connection) -> list[str]:
    articles = _T["article"].c
    bodies: dict[int, str] = dict(
        tuple(row) for row in connection.execute(select(articles.id, articles.body))
    )
    faults = []
    for table, places in _ANCHORED.items():
        c = _T[table].c
        for start, end, words in places:
            query = select(c.id, c.article_id, c[start], c[end], c[words]).where(c[start].is_not(None))
            for number, article, first, last, exact in connection.execute(query):
                if bodies.get(article, "")[first:last] != exact:
                    faults.append(f"{table} {number} does not stand at {first}-{last} of article {article}")
    return faults


def _index(path: Path) -> list[str]:
    """Whether the full-text index agrees with its texts; asked of a copy in memory, as it takes a write."""
    with readable(path):
        source = sqlite3.connect(f"file:{quote(str(path.absolute()))}?mode=ro", uri=True)
        copy = sqlite3.connect(":memory:")
        try:
            source.backup(copy)
            copy.execute("INSERT INTO search_index(search_index, rank) VALUES ('integrity-check', 1)")
        except sqlite3.DatabaseError as error:
            return [f"the full-text index does not agree with its texts ({error})"]
        finally:
            source.close()
            copy.close()
    return []
