"""One text by itself: read, its speakers and dates resolved, as the record `verbatim extract` writes.

Nothing is stored and no other article is consulted, so a surname stays a surname where only another outlet
prints the full name. The fields are described in `docs/extract.md`. Reading and writing lines is left to
`app.ingest.stream`.
"""

from itertools import pairwise
from typing import Any

from app.collate.chronology import resolve
from app.collate.speakers import resolve_speakers
from app.domain.article import Article
from app.domain.mentions import ReadArticle, Source, outermost
from app.domain.selector import Span
from app.extract import extract
from app.extract.layout import lay_out

Record = dict[str, Any]
_KEY = "alone"


def read_alone(text: str) -> ReadArticle:
    """*text* as the only article there is: of no outlet, written on the day it states itself."""
    layout = lay_out(text)
    article = Article(_KEY, _KEY, _KEY, _KEY, "", text, _KEY, published=layout.stated_date)
    return ReadArticle(article, extract(text, layout, asserted=False))


def record(name: str | int, text: str) -> Record:
    """What is found in *text*, ready for JSON; *name* comes back as `id`. Offsets are code points of *text*.

    Raises nothing for any text.
    """
    read = read_alone(text)
    found = read.found
    speakers = resolve_speakers([read])
    names = {speaker.slug: speaker.name for speaker in speakers.speakers}
    values = resolve((read,))
    quotations = [
        {
            **_place(text, quotation.span),
            "type": quotation.type,
            "cue": None if quotation.cue is None else _cue(text, quotation.cue),
            "source": _source(quotation.source),
            "speaker_name": names.get(speakers.of.get((_KEY, index), "")),
            "confidence": round(float(quotation.confidence), 4),
        }
        for index, quotation in enumerate(found.quotations)
    ]
    return {
        "id": name,
        "quotations": _with_inner(quotations, outermost(found.quotations)),
        "indirect": [
            {
                **_place(text, indirect.span),
                "cue": _cue(text, indirect.cue),
                "source": _source(indirect.source),
                "confidence": round(float(indirect.confidence), 4),
            }
            for indirect in found.indirect
        ],
        "dates": [
            {
                **_place(text, mention.expression),
                "edtf": value.edtf if (value := values[_KEY, index].value) else None,
                "rule": values[_KEY, index].rule,
            }
            for index, mention in enumerate(found.dates)
        ],
    }


def _with_inner(quotations: list[Record], outer: list[int]) -> list[Record]:
    """The quotations at the indices *outer*, each with those that lie in it as `inner`."""
    return [
        {**quotations[first], "inner": quotations[first + 1 : end]}
        for first, end in pairwise([*outer, len(quotations)])
    ]


def _place(text: str, span: Span) -> Record:
    return {"start": span.start, "end": span.end, "exact": span.of(text)}


def _cue(text: str, span: Span) -> Record:
    return {"start": span.start, "end": span.end, "text": span.of(text)}


def _source(source: Source | None) -> Record | None:
    return None if source is None else {"start": source.span.start, "end": source.span.end}
