"""A claim as JSON, and its evidence as CSV. The page for readers is `app.web.claim`."""

from typing import Any

from app.store.claim import AssertionRow
from app.web.claim_view import ClaimView
from app.web.gives_both import data as both_data
from app.web.rendering import Table


def data(view: ClaimView) -> dict[str, Any]:
    """The page as JSON."""
    claim = view.claim
    return {
        "key": claim.key,
        "text": claim.title,
        "text_outlet": claim.title_by.slug,
        "summary": view.headline,
        "story": claim.story,
        "type": claim.type,
        "conflict": claim.conflict,
        "slots": list(claim.slots),
        "clashing": list(claim.clashing),
        "weighed": list(claim.weighed),
        "values": {
            table.slot: [
                {
                    "printed": [
                        {"text": said.words, "outlets": [o.slug for o in said.outlets]}
                        for said in line.printed
                    ],
                    "read_as": line.read,
                }
                for line in table.lines
            ]
            for table in view.tables
        },
        "assertions": [
            {
                **dict(zip(_HEADER, _line(row), strict=True)),
                "values": {value.slot: value.text for value in row.values},
            }
            for row in claim.assertions
        ],
        "gives_both": both_data(claim.gives_both),
        "absent": [
            {"outlet": row.outlet.slug, "article": f"/a/{row.article}", "reason": row.reason}
            for row in claim.absent
        ],
    }


_HEADER = (
    *("key", "outlet", "article", "paragraph", "start", "exact", "stance"),
    *("voice", "source", "speaker", "borrowed", "loose", "values"),
)


def _line(row: AssertionRow) -> tuple[Any, ...]:
    values = "; ".join(f"{value.slot}: {value.text}" for value in row.values)
    article = f"/a/{row.article.key}"
    return (
        *(row.key, row.outlet.slug, article, row.paragraph, row.start, row.exact, row.stance),
        *(row.voice, row.source, row.speaker.slug if row.speaker else None, row.borrowed),
        *(row.loose, values),
    )


def table(view: ClaimView) -> Table:
    """The evidence as CSV: one line an assertion."""
    return _HEADER, (_line(row) for row in view.claim.assertions)
