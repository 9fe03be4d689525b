"""Writes the database as JSON Lines, one object a line, in the form `docs/export.md` promises.

Others score and reuse the result, so a field is never renamed or removed. Order: articles, quotations,
speakers, quotes, events, claims, inconsistencies, corrections, each in the order of their ids, which equal
inputs make equal.
"""

import json
from collections import defaultdict
from collections.abc import Iterator
from typing import Any

from sqlalchemy import Connection, Row, select

from app.store.claim_export import claims, inconsistencies
from app.store.tables import METADATA

_T = METADATA.tables
Line = dict[str, Any]


def export(connection: Connection) -> Iterator[str]:
    """The lines of the export, without line ends."""
    for lines in (_articles, _quotations, _speakers, _quotes, _events, claims, inconsistencies, _corrections):
        for line in lines(connection):
            yield json.dumps(line, ensure_ascii=False, separators=(",", ":"))


def _articles(connection: Connection) -> Iterator[Line]:
    article, story, outlet = _T["article"], _T["story"], _T["outlet"]
    furniture = defaultdict(list)
    block = _T["block"]
    removed = select(block).where(block.c.kind == "furniture").order_by(block.c.id)
    for row in connection.execute(removed):
        furniture[row.article_id].append([row.start, row.end])
    query = (
        select(
            article,
            story.c.slug.label("story"),
            outlet.c.slug.label("outlet"),
            outlet.c.name.label("outlet_name"),
        )
        .join(story, story.c.id == article.c.story_id)
        .join(outlet, outlet.c.id == article.c.outlet_id)
        .order_by(article.c.id)
    )
    for row in connection.execute(query):
        names = ("key", "story", "file", "sha256", "outlet", "outlet_name", "headline", "byline", "published")
        line = {"kind": "article"} | {name: getattr(row, name) for name in names}
        yield line | {"published_basis": row.published_basis, "furniture": furniture[row.id]}


def _quotations(connection: Connection) -> Iterator[Line]:
    quotation, article, speaker, unit, quote = (
        _T[name] for name in ("quotation", "article", "speaker", "unit", "quote")
    )
    units = defaultdict(list)
    parts = select(unit, quote.c.key).join(quote, quote.c.id == unit.c.quote_id).order_by(unit.c.id)
    for row in connection.execute(parts):
        units[row.quotation_id].append({"start": row.start, "end": row.end, "quote": row.key})
    query = (
        select(
            quotation,
            article.c.key.label("article"),
            article.c.file,
            speaker.c.slug.label("speaker"),
            speaker.c.name.label("speaker_name"),
        )
        .join(article, article.c.id == quotation.c.article_id)
        .outerjoin(speaker, speaker.c.id == quotation.c.speaker_id)
        .order_by(quotation.c.id)
    )
    for row in connection.execute(query):
        yield {
            "kind": "quotation",
            "key": row.key,
            "article": row.article,
            "file": row.file,
            "start": row.start,
            "end": row.end,
            "exact": row.exact,
            "type": row.kind,
            "cue": _anchor(row, "cue"),
            "source": _anchor(row, "source"),
            "speaker": row.speaker,
            "speaker_name": row.speaker_name,
            "units": units[row.id],
        }


def _speakers(connection: Connection) -> Iterator[Line]:
    speaker, alias = _T["speaker"], _T["alias"]
    aliases: dict[int, dict[str, None]] = defaultdict(dict)
    for row in connection.execute(select(alias).order_by(alias.c.id)):
        aliases[row.speaker_id][row.text] = None
    for row in connection.execute(select(speaker).order_by(speaker.c.id)):
        names = sorted(aliases[row.id])
        yield {"kind": "speaker", "slug": row.slug, "name": row.name, "type": row.kind, "aliases": names}


def _quotes(connection: Connection) -> Iterator[Line]:
    quote, quotation, article, outlet, speaker = (
        _T[name] for name in ("quote", "quotation", "article", "outlet", "speaker")
    )
    readings = defaultdict(list)
    keys = {}
    query = (
        select(quotation, article.c.key.label("article"), outlet.c.slug.label("outlet"))
        .join(article, article.c.id == quotation.c.article_id)
        .join(outlet, outlet.c.id == article.c.outlet_id)
        .order_by(article.c.story_id, article.c.position, quotation.c.id)
    )
    for row in connection.execute(query):
        keys[row.id] = row.key
        reading = {
            "quotation": row.key,
            "article": row.article,
            "outlet": row.outlet,
            "start": row.start,
            "end": row.end,
        }
        reading |= {"exact": row.exact, "relations": row.relations.split(), "family": row.family}
        readings[row.quote_id].append(reading)
    groups = (
        select(quote, speaker.c.slug)
        .outerjoin(speaker, speaker.c.id == quote.c.speaker_id)
        .order_by(quote.c.id)
    )
    for row in connection.execute(groups):
        yield {
            "kind": "quote",
            "key": row.key,
            "speaker": row.slug,
            "text": row.text,
            "base": keys[row.base_id],
            "readings": readings[row.id],
        }


def _events(connection: Connection) -> Iterator[Line]:
    event, mention, article = _T["event"], _T["event_mention"], _T["article"]
    mentions = defaultdict(list)
    query = (
        select(mention, article.c.key.label("article"), article.c.file)
        .join(article, article.c.id == mention.c.article_id)
        .order_by(article.c.story_id, article.c.position, mention.c.id)
    )
    for row in connection.execute(query):
        expression = {"start": row.expression_start, "end": row.expression_end, "text": row.expression}
        place = {
            "article": row.article,
            "file": row.file,
            "start": row.start,
            "end": row.end,
            "expression": expression,
        }
        told = {"edtf": row.edtf, "rule": row.rule, "anchor": row.anchor}
        order = {"relation": row.relation, "order": row.order_text} if row.relation else {}
        mentions[row.event_id].append(place | told | order)
    for row in connection.execute(select(event).order_by(event.c.id)):
        names = ("key", "label", "edtf", "earliest", "latest", "disputed", "order_disputed")
        line = {"kind": "event"} | {name: getattr(row, name) for name in names}
        yield line | {"mentions": mentions[row.id]}


def _corrections(connection: Connection) -> Iterator[Line]:
    correction = _T["correction"]
    for row in connection.execute(select(correction).order_by(correction.c.id)):
        names = ("story", "line", "of", "key", "note", "machine")
        line = {"kind": "correction"} | {name: getattr(row, name) for name in names}
        yield line | {"correction": row.kind, "keys": json.loads(row.entry)["keys"]}


def _anchor(row: Row[Any], name: str) -> Line | None:
    start = getattr(row, f"{name}_start")
    if start is None:
        return None
    return {"start": start, "end": getattr(row, f"{name}_end"), "text": getattr(row, f"{name}_text")}
