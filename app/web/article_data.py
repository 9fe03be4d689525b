"""An article as JSON, and its quotations as CSV. The page for readers is `app.web.articles`."""

from typing import Any

from app.store.article_mentions import DateRow, QuotationRow
from app.store.articles import ArticleFacts
from app.store.stretch import BlockRow, Stretch
from app.web.rendering import Table


def data(found: ArticleFacts, part: Stretch, following: str | None, full_text: bool) -> dict[str, Any]:
    """The page as JSON; the words of the text only where the whole text may be shown."""
    return {
        "key": found.key,
        "story": found.story,
        "outlet": found.outlet.slug,
        "outlet_name": found.outlet.name,
        "outlet_label": found.outlet.label,
        "outlet_basis": found.outlet_basis,
        "headline": found.headline,
        "byline": found.byline,
        "url": found.url,
        "published": found.published,
        "published_basis": found.published_basis,
        "file": found.file,
        "sha256": found.sha256,
        "length": found.length,
        "warnings": list(found.warnings),
        "start": part.start,
        "end": part.end,
        "next": following,
        "blocks": [_block(block, part, full_text) for block in part.blocks],
        "quotations": [_quotation(row, found.outlet.slug) for row in part.quotations],
        "dates": [_date(row) for row in part.dates],
        "stated": [
            {
                "key": row.key,
                "address": f"/c/{row.key}",
                "start": row.start,
                "end": row.end,
                "paragraph": row.paragraph,
                "stance": row.stance,
                "outlets": row.outlets,
                "conflict": row.conflict,
                "differing": row.slots.split(),
                "clashing": row.clashing.split(),
                "weighed": row.weighed.split(),
            }
            | ({"exact": row.exact} if full_text else {})
            for row in part.stated
        ],
    }


def _block(block: BlockRow, part: Stretch, full_text: bool) -> dict[str, Any]:
    found = {
        "kind": block.kind,
        "reason": block.reason,
        "paragraph": block.paragraph,
        "start": block.start,
        "end": block.end,
    }
    return found | (
        {"text": part.text[block.start - part.start : block.end - part.start]} if full_text else {}
    )


def _date(row: DateRow) -> dict[str, Any]:
    return {
        "key": row.key,
        "address": f"/e/{row.key}",
        "start": row.start,
        "end": row.end,
        "exact": row.exact,
        "expression": row.expression,
        "paragraph": row.paragraph,
        "edtf": row.edtf,
        "rule": row.rule,
        "anchor": row.anchor,
    }


def _quotation(row: QuotationRow, outlet: str) -> dict[str, Any]:
    return {
        "key": row.key,
        "address": f"/q/{row.quote}#m-{row.key}",
        "start": row.start,
        "end": row.end,
        "exact": row.exact,
        "type": row.kind,
        "paragraph": row.paragraph,
        "cue": row.cue,
        "source": row.source,
        "speaker": row.speaker.slug if row.speaker else None,
        "speaker_name": row.speaker.name if row.speaker else None,
        "confidence": round(row.confidence, 3),
        "relations": list(row.relations),
        "family": row.family,
        "also_printed_by": [
            {"outlet": p.outlet.slug, "family": p.family} for p in row.printed if p.outlet.slug != outlet
        ],
    }


def table(part: Stretch) -> Table:
    """The article's quotations as CSV."""
    header = ("key", "quote", "paragraph", "start", "end", "exact", "type", "speaker", "source", "cue")
    return (*header, "relations", "family", "outlets"), (
        (
            *(row.key, f"/q/{row.quote}", row.paragraph, row.start, row.end, row.exact, row.kind),
            *(row.speaker.name if row.speaker else "", row.source or "", row.cue or ""),
            *(" ".join(row.relations), row.family, " ".join(p.outlet.slug for p in row.printed)),
        )
        for row in part.quotations
    )
