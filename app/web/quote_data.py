"""A quote as JSON, and its readings as CSV. The page for readers is `app.web.quote`."""

from typing import Any

from app.web.attributions import data as attribution_data
from app.web.history import data as history_data
from app.web.quote_view import QuoteView, ShownReading
from app.web.rendering import Table
from app.web.surroundings import data as surroundings_data


def data(view: QuoteView) -> dict[str, Any]:
    """The page as JSON."""
    quote = view.quote
    return {
        "key": quote.key,
        "text": quote.text,
        "summary": view.headline,
        "story": quote.story,
        "speaker": quote.speaker.slug if quote.speaker else None,
        "speaker_name": quote.speaker.name if quote.speaker else None,
        "family": quote.family,
        "relations": list(quote.relations),
        "base": view.base.key,
        "readings": [_reading_data(shown) for shown in view.readings],
        "attributions": attribution_data(view.attributions),
        "not_quoted_by": [outlet.slug for outlet in quote.silent],
        **surroundings_data(view.around),
        **history_data(view.history),
    }


def _reading_data(shown: ShownReading) -> dict[str, Any]:
    row = shown.row
    return {
        "key": row.key,
        "outlet": row.outlet.slug,
        "article": f"/a/{row.article.key}",
        "paragraph": row.paragraph,
        "start": row.start,
        "end": row.end,
        "exact": row.exact,
        "type": row.kind,
        "relations": list(row.relations),
        "family": row.family,
        "differences": list(shown.differences),
        "cue": row.cue,
        "source": row.source,
        "role": row.role,
        "confidence": round(row.confidence, 3),
        "context": row.context,
    }


def table(view: QuoteView) -> Table:
    """The readings as CSV."""
    header = ("key", "outlet", "article", "paragraph", "start", "end", "exact", "type", "relations", "family")
    rows = (shown.row for shown in view.readings)
    return (*header, "source", "cue"), (
        (
            *(r.key, r.outlet.slug, f"/a/{r.article.key}", r.paragraph, r.start, r.end, r.exact, r.kind),
            *(" ".join(r.relations), r.family, r.source or "", r.cue or ""),
        )
        for r in rows
    )
