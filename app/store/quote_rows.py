"""Makes the rows of speakers, quotations, units and quotes, and the counted tables the filters read.

A quotation's key is hashed from its words and work. The same words twice in one article share it; where two
different quotes say the same words in one article, the later one's key counts them (kind "quotation 2").
"""

from collections import defaultdict
from collections.abc import Iterable, Mapping
from dataclasses import dataclass

from app.domain.address import key_of
from app.domain.groups import FAMILIES, FAMILY, Quote, Reading, Ref
from app.domain.mentions import Quotation, ReadArticle
from app.domain.selector import Span, select
from app.store.article_rows import Frame, Row, checked, paragraph_at
from app.store.contents import Contents
from app.store.context import context

RANKED = ("changed", "shortened", "same", "single")


@dataclass(frozen=True, slots=True)
class Quotes:
    """The quotes in canonical order with their numbers; quotations numbered by article and place."""

    quotes: tuple[Quote, ...]  # numbered from 1
    keys: Mapping[Ref, str]  # of quotations
    quotation_ids: Mapping[Ref, int]
    quote_ids: Mapping[Ref, int]  # the quote a quotation is a reading of
    readings: Mapping[Ref, Reading]
    speaker_ids: Mapping[str, int]


def arrange(contents: Contents, frame: Frame) -> Quotes:
    """Number quotations by article and place, quotes by story, rank and key, speakers by slug.

    Raises ValueError unless every quotation is a reading of exactly one quote.
    """
    refs = [(r.article.key, i) for r in frame.articles for i in range(len(r.found.quotations))]
    readings: dict[Ref, Reading] = {}
    owners: dict[Ref, int] = {}
    for number, quote in enumerate(contents.collation.quotes):
        for reading in quote.readings:
            if reading.quotation in owners:
                raise ValueError(f"quotation {reading.quotation} is a reading of two quotes")
            owners[reading.quotation], readings[reading.quotation] = number, reading
    if set(owners) != set(refs):
        raise ValueError(f"quotations without a quote: {sorted(set(refs) ^ set(owners))[:3]}")
    keys = _keys(frame, refs, owners)
    order = sorted(
        range(len(contents.collation.quotes)),
        key=lambda n: _order(frame, contents.collation.quotes[n], keys),
    )
    place = {number: position for position, number in enumerate(order, 1)}
    said = set(contents.collation.speakers.of.values()) | {q.speaker for q in contents.collation.quotes}
    return Quotes(
        quotes=tuple(contents.collation.quotes[n] for n in order),
        keys=keys,
        quotation_ids={ref: number for number, ref in enumerate(refs, 1)},
        quote_ids={ref: place[number] for ref, number in owners.items()},
        readings=readings,
        speaker_ids={slug: n for n, slug in enumerate(sorted(s for s in said if s), 1)},
    )


def outlets_of(frame: Frame, quote: Quote) -> set[str]:
    """The outlets that print *quote*."""
    return {frame.article(r.quotation[0]).article.outlet for r in quote.readings}


def family(frame: Frame, quote: Quote) -> str:
    """The gravest family of the quote's readings, or "single" if only one outlet prints it."""
    if len(outlets_of(frame, quote)) == 1:
        return "single"
    return gravest(r.family for r in quote.readings)


def gravest(families: Iterable[str]) -> str:
    """The gravest of *families*."""
    return max(families, key=FAMILIES.index, default="same")


def rank(frame: Frame, quote: Quote) -> int:
    """Where a quote stands in lists, 0 first: by RANKED family, then more outlets, then more readings."""
    outlets, readings = len(outlets_of(frame, quote)), len(quote.readings)
    return (
        RANKED.index(family(frame, quote)) * 10**6
        + (999 - min(outlets, 999)) * 1000
        + 999
        - min(readings, 999)
    )


def quote_rows(frame: Frame, quotes: Quotes) -> list[Row]:
    """The quotes."""
    rows: list[Row] = []
    for number, quote in enumerate(quotes.quotes, 1):
        base = _quotation(frame, quote.base)
        relations = {relation for r in quote.readings for relation in r.relations}
        rows.append(
            {
                "id": number,
                "key": quotes.keys[quote.canonical],
                "story_id": frame.story_ids[frame.article(quote.canonical[0]).article.story],
                "speaker_id": quotes.speaker_ids[quote.speaker] if quote.speaker else None,
                "base_id": quotes.quotation_ids[quote.base],
                "text": base.span.of(frame.article(quote.base[0]).article.body),
                "outlets": len(outlets_of(frame, quote)),
                "readings": len(quote.readings),
                "family": family(frame, quote),
                "relations": " ".join(relation for relation in FAMILY if relation in relations),
                "rank": rank(frame, quote),
            }
        )
    return rows


def quotation_rows(contents: Contents, frame: Frame, quotes: Quotes) -> list[Row]:
    """The printed quotations with their selectors, by article and place."""
    rows: list[Row] = []
    for ref, number in quotes.quotation_ids.items():
        read, quotation = frame.article(ref[0]), _quotation(frame, ref)
        reading = quotes.readings[ref]
        speaker = contents.collation.speakers.of.get(ref)
        selector = select(read.article.body, quotation.span)
        before = quotation.continues
        rows.append(
            {
                "id": number,
                "key": quotes.keys[ref],
                "article_id": frame.article_ids[ref[0]],
                "quote_id": quotes.quote_ids[ref],
                "speaker_id": quotes.speaker_ids[speaker] if speaker else None,
                "start": quotation.span.start,
                "end": quotation.span.end,
                "outer_start": quotation.outer.start,
                "outer_end": quotation.outer.end,
                "exact": selector.exact,
                "prefix": selector.prefix,
                "suffix": selector.suffix,
                "kind": quotation.type,
                "confidence": round(float(quotation.confidence), 6),
                "continues_id": None if before is None else quotes.quotation_ids[ref[0], before],
                "relations": " ".join(reading.relations),
                "family": reading.family,
            }
            | _attribution(read, quotation)
            | _place(read, quotation)
        )
    return rows


def unit_rows(frame: Frame, quotes: Quotes) -> list[Row]:
    """The sentences of quotations, by place, each with its passage of the quote."""
    units = [
        (quotes.quotation_ids[u.quotation], u, n) for n, q in enumerate(quotes.quotes, 1) for u in q.units
    ]
    rows: list[Row] = []
    for quotation_id, unit, quote_id in sorted(units, key=lambda found: (found[0], found[1].ordinal)):
        span = _quotation(frame, unit.quotation).units[unit.ordinal]
        checked(frame.article(unit.quotation[0]).article.body, span)
        rows.append(
            {
                "id": len(rows) + 1,
                "quotation_id": quotation_id,
                "quote_id": quote_id,
                "ordinal": unit.ordinal,
                "passage": unit.passage,
                "start": span.start,
                "end": span.end,
            }
        )
    return rows


def _attribution(read: ReadArticle, quotation: Quotation) -> Row:
    source = quotation.source
    antecedent = source.antecedent if source else None
    return {
        **_anchored("cue", read.article.body, quotation.cue),
        **_anchored("source", read.article.body, source.span if source else None),
        "source_kind": source.kind if source else None,
        **_anchored("antecedent", read.article.body, antecedent.span if antecedent else None),
    }


def _anchored(name: str, body: str, span: Span | None) -> Row:
    return {
        f"{name}_start": span.start if span else None,
        f"{name}_end": span.end if span else None,
        f"{name}_text": checked(body, span) if span else None,
    }


def _place(read: ReadArticle, quotation: Quotation) -> Row:
    paragraph, block = paragraph_at(read, quotation.span.start)
    parts = [quotation.outer, quotation.cue, quotation.source.span if quotation.source else None]
    near = [part for part in parts if part and block.contains(part)] or [quotation.outer]
    around = context(read.article.body, block, Span(min(p.start for p in near), max(p.end for p in near)))
    return {"paragraph": paragraph, "context_start": around.start, "context_end": around.end}


def _quotation(frame: Frame, ref: Ref) -> Quotation:
    return frame.article(ref[0]).found.quotations[ref[1]]


def _order(frame: Frame, quote: Quote, keys: Mapping[Ref, str]) -> tuple[str, int, str]:
    return (frame.article(quote.canonical[0]).article.story, rank(frame, quote), keys[quote.canonical])


def _keys(frame: Frame, refs: list[Ref], owners: Mapping[Ref, int]) -> dict[Ref, str]:
    keys: dict[Ref, str] = {}
    sayings: dict[tuple[str, str], list[int]] = defaultdict(list)  # (article, key) -> quotes by first place
    for ref in refs:
        read = frame.article(ref[0])
        text = _quotation(frame, ref).span.of(read.article.body)
        key = key_of("quotation", read.article.work, text)
        quotes = sayings[ref[0], key]
        if owners[ref] not in quotes:
            quotes.append(owners[ref])
        nth = quotes.index(owners[ref]) + 1
        keys[ref] = key if nth == 1 else key_of(f"quotation {nth}", read.article.work, text)
    return keys
