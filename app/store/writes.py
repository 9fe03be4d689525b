"""Replaces what the database holds by what an ingest found. Derives nothing: it numbers, counts and anchors.

Runs inside the caller's transaction. Every anchored row is checked against its article's text before a single
one is written, and so is that no two different things share an address.
"""

from collections.abc import Iterable, Iterator

from sqlalchemy import Connection
from sqlmodel import delete, insert

from app.domain.text import fold
from app.errors import KeyCollision
from app.store import (
    article_rows,
    claim_rows,
    event_rows,
    filter_rows,
    quote_rows,
    search_rows,
    spread_rows,
    tables,
)
from app.store.article_rows import Frame, Row
from app.store.contents import Contents
from app.store.digest import digest

Rows = dict[str, list[Row]]


def replace(connection: Connection, contents: Contents, program: str) -> str:
    """Write *contents* in place of everything that is there; return the new digest.

    Raises KeyCollision or ValueError, before anything is written, if the contents contradict themselves.
    """
    rows = rows_of(contents)
    connection.exec_driver_sql("PRAGMA defer_foreign_keys=ON")
    ordered = tables.METADATA.sorted_tables
    for table in reversed(ordered):
        connection.execute(delete(table))
    for table in ordered:
        if rows.get(table.name):
            connection.execute(insert(table), rows[table.name])
    connection.exec_driver_sql("INSERT INTO search_index(search_index) VALUES ('rebuild')")
    value = digest(connection)
    connection.execute(insert(tables.Snapshot), {"id": 1, "digest": value, "program": program})
    return value


def rows_of(contents: Contents) -> Rows:
    """All rows, by table. Raises KeyCollision, or ValueError if a mention does not stand where it says."""
    frame = article_rows.frame(contents)
    quotes = quote_rows.arrange(contents, frame)
    events, event_mentions = event_rows.event_rows(contents, frame)
    quote = quote_rows.quote_rows(frame, quotes)
    rows = {
        "outlet": article_rows.outlet_rows(contents, frame),
        "article": article_rows.article_rows(contents, frame),
        "block": article_rows.block_rows(frame),
        "speaker": filter_rows.speaker_rows(contents, frame, quotes),
        "alias": filter_rows.alias_rows(contents, frame, quotes),
        "quote": quote,
        "quotation": quote_rows.quotation_rows(contents, frame, quotes),
        "unit": quote_rows.unit_rows(frame, quotes),
        "quote_outlet": filter_rows.quote_outlet_rows(frame, quotes),
        "quote_feature": filter_rows.feature_rows(frame, quotes),
        "event": events,
        "event_mention": event_mentions,
        "refusal": [
            {"id": n, "story": r.story, "place": r.place, "problem": r.problem, "cure": r.cure}
            for n, r in enumerate(sorted(set(contents.refusals)), 1)
        ],
        **claim_rows.claim_rows(contents, frame, quotes),
        **spread_rows.spread_rows(contents, frame, quotes),
    }
    rows["story"] = article_rows.story_rows(contents, frame, rows)
    rows["correction"] = [
        {
            "id": number,
            "story": one.correction.story,
            "line": one.correction.line,
            "kind": one.correction.kind,
            "of": one.of,
            "key": one.key,
            "note": one.correction.note,
            "machine": one.machine,
            "entry": one.correction.to_json(),
        }
        for number, one in enumerate(contents.corrections, 1)
    ]
    rows["search_text"], rows["search_tag"] = search_rows.search_rows(frame, quotes, rows)
    _refuse_collisions(frame, rows)
    _refuse_moved(frame, rows)
    return rows


def _refuse_collisions(frame: Frame, rows: Rows) -> None:
    """Refuse one key for two different things: other words, or another work."""
    owners: dict[str, tuple[str, str, str]] = {}
    for kind, key, work, words in _keyed(frame, rows):
        owner = owners.setdefault(key, (kind, work, words))
        if owner != (kind, work, words) and (owner[:2] != (kind, work) or fold(owner[2]) != fold(words)):
            raise KeyCollision(
                f"The {kind} “{words[:60]}” of {work} and the {owner[0]} “{owner[2][:60]}” of {owner[1]} "
                f"have the same address {key}: nothing was changed; please report this."
            )


def _keyed(frame: Frame, rows: Rows) -> Iterator[tuple[str, str, str, str]]:
    """Every keyed row as (kind, key, work, words)."""
    works = [read.article.work for read in frame.articles]
    for row in rows["article"]:
        yield "article", row["key"], row["work"], ""
    for row in rows["quotation"]:
        yield "quotation", row["key"], works[row["article_id"] - 1], row["exact"]
    for row in rows["event_mention"]:
        words = f"{row['expression']} | {row['exact']}"
        yield "event", row["key"], works[row["article_id"] - 1], words
    for row in rows["claim_assertion"]:
        yield "claim", row["key"], works[row["article_id"] - 1], row["sentence"]


def _refuse_moved(frame: Frame, rows: Rows) -> None:
    """Refuse a row whose words do not stand at its place."""
    bodies = [read.article.body for read in frame.articles]
    for table, names in {
        "quotation": ("", "cue", "source", "antecedent"),
        "event_mention": ("", "expression"),
        "claim_assertion": ("", "source"),
    }.items():
        for row in rows[table]:
            for start, end, words in _anchors(row, names):
                if start is not None and bodies[row["article_id"] - 1][start:end] != words:
                    raise ValueError(f"{table} {row['id']}: “{words}” does not stand at {start}-{end}")


def _anchors(row: Row, names: Iterable[str]) -> Iterator[tuple[int | None, int | None, str | None]]:
    for name in names:
        prefix = f"{name}_" if name else ""
        words = row["exact"] if not name else row.get(f"{name}_text", row.get(name))
        yield row[f"{prefix}start"], row[f"{prefix}end"], words
