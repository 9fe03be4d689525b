"""The lines of the export on claims, and on values that clash within one article (`docs/export.md`)."""

from collections import defaultdict
from collections.abc import Iterator
from typing import Any

from sqlalchemy import Connection, select

from app.store.tables import METADATA

_T = METADATA.tables
Line = dict[str, Any]


def claims(connection: Connection) -> Iterator[Line]:
    """The claims in order of their ids, each with its assertions and the articles that have none."""
    claim, absence, article = _T["claim"], _T["claim_absence"], _T["article"]
    assertions = _assertions(connection)
    absent = defaultdict(list)
    query = select(absence, article.c.key.label("article")).join(article).order_by(absence.c.id)
    for row in connection.execute(query):
        absent[row.claim_id].append({"article": row.article, "reason": row.reason})
    for row in connection.execute(select(claim).order_by(claim.c.id)):
        line = {
            "kind": "claim",
            "key": row.key,
            "title": row.title,
            "type": row.type,
            "conflict": row.conflict,
        }
        line |= {"assertions": assertions[row.id], "absent": absent[row.id]}
        yield (
            line
            | {"slots": row.slots.split(), "clashing": row.clashing.split()}
            | {"weighed": row.weighed.split()}
        )


def _assertions(connection: Connection) -> dict[int, list[Line]]:
    assertion, value, article, speaker = (
        _T[name] for name in ("claim_assertion", "claim_value", "article", "speaker")
    )
    values: dict[int, dict[str, str]] = defaultdict(dict)
    for row in connection.execute(select(value).order_by(value.c.id)):
        values[row.assertion_id][row.slot] = row.text
    query = (
        select(assertion, article.c.key.label("article"), speaker.c.slug.label("speaker"))
        .join(article, article.c.id == assertion.c.article_id)
        .outerjoin(speaker, speaker.c.id == assertion.c.speaker_id)
        .order_by(assertion.c.id)
    )
    found = defaultdict(list)
    for row in connection.execute(query):
        line = {"article": row.article, "start": row.start, "end": row.end, "stance": row.stance}
        line |= {"speaker": row.speaker, "values": values[row.id], "key": row.key, "voice": row.voice}
        line |= {"source": row.source_text, "borrowed": row.borrowed, "loose": row.loose}
        found[row.claim_id].append(line)
    return found


def inconsistencies(connection: Connection) -> Iterator[Line]:
    """The values that clash within one article, by article."""
    one, place, article = _T["inconsistency"], _T["inconsistency_place"], _T["article"]
    places = defaultdict(list)
    for row in connection.execute(select(place).order_by(place.c.id)):
        places[row.inconsistency_id].append(row)
    query = select(one, article.c.key.label("article")).join(article).order_by(one.c.id)
    for row in connection.execute(query):
        yield {
            "kind": "inconsistency",
            "article": row.article,
            "spans": [[p.start, p.end] for p in places[row.id]],
            "values": [p.value for p in places[row.id]],
            "slot": row.slot,
        }
