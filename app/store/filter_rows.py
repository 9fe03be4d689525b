"""Makes the rows that filters and lists of speakers read: no page counts texts."""

from collections import defaultdict

from app.domain.groups import Alias, Quote
from app.store.article_rows import Frame, Row, checked
from app.store.contents import Contents
from app.store.quote_rows import Quotes, family, gravest, rank


def speaker_rows(contents: Contents, frame: Frame, quotes: Quotes) -> list[Row]:
    """The speakers who say something, by slug."""
    quotations: dict[str, int] = defaultdict(int)
    for slug in contents.collation.speakers.of.values():
        quotations[slug] += 1
    groups: dict[str, int] = defaultdict(int)
    for quote in quotes.quotes:
        groups[quote.speaker or ""] += 1
    known = {s.slug: s for s in contents.collation.speakers.speakers}
    return [
        {
            "id": number,
            "slug": slug,
            "name": known[slug].name,
            "kind": known[slug].kind,
            "article_id": frame.article_ids[key] if (key := known[slug].article) else None,
            "quotations": quotations[slug],
            "quotes": groups[slug],
        }
        for slug, number in quotes.speaker_ids.items()
    ]


def alias_rows(contents: Contents, frame: Frame, quotes: Quotes) -> list[Row]:
    """The printed forms of those speakers, by speaker, article and place."""
    found: list[tuple[int, int, Alias]] = []
    for speaker in contents.collation.speakers.speakers:
        number = quotes.speaker_ids.get(speaker.slug)
        if number is not None:
            found += [(number, frame.article_ids[alias.article], alias) for alias in speaker.aliases]
    found.sort(key=lambda f: (f[0], f[1], f[2].span, f[2].text, f[2].role or ""))
    rows: list[Row] = []
    for number, article_id, alias in found:
        printed = checked(frame.article(alias.article).article.body, alias.span)
        if " ".join(alias.text.split()) not in " ".join(printed.split()):  # "Ana  Ruiz", with two blanks
            raise ValueError(f"“{alias.text}” does not stand at {alias.span} of {alias.article}")
        rows.append(
            {
                "id": len(rows) + 1,
                "speaker_id": number,
                "article_id": article_id,
                "text": alias.text,
                "role": alias.role,
                "start": alias.span.start,
                "end": alias.span.end,
            }
        )
    return rows


def quote_outlet_rows(frame: Frame, quotes: Quotes) -> list[Row]:
    """One row a quote and outlet, by quote and outlet."""
    rows: list[Row] = []
    for number, quote in enumerate(quotes.quotes, 1):
        by_outlet = defaultdict(list)
        for reading in quote.readings:
            by_outlet[frame.article(reading.quotation[0]).article.outlet].append(reading)
        for outlet in sorted(by_outlet):
            articles = [frame.article(r.quotation[0]) for r in by_outlet[outlet]]
            kinds = {
                a.found.quotations[r.quotation[1]].type
                for a, r in zip(articles, by_outlet[outlet], strict=True)
            }
            days = [frame.published[a.article.key] for a in articles if a.article.key in frame.published]
            rows.append(
                {
                    "id": len(rows) + 1,
                    "outlet_id": frame.outlet_ids[outlet],
                    "family": gravest(r.family for r in by_outlet[outlet]),
                    "kinds": " ".join(sorted(kinds)),
                    "earliest": min((d.earliest for d in days if d.earliest), default=None),
                    "latest": max((d.latest for d in days if d.latest), default=None),
                }
                | _quote_columns(frame, quotes, number, quote)
                | {"speaker_id": quotes.speaker_ids[quote.speaker] if quote.speaker else None}
            )
    return rows


def feature_rows(frame: Frame, quotes: Quotes) -> list[Row]:
    """The filterable features of each quote: its family, the relations and the kinds that occur in it."""
    rows: list[Row] = []
    for number, quote in enumerate(quotes.quotes, 1):
        features = {("family", family(frame, quote))}
        for reading in quote.readings:
            features |= {("relation", relation) for relation in reading.relations}
            features.add(
                ("kind", frame.article(reading.quotation[0]).found.quotations[reading.quotation[1]].type)
            )
        for feature, value in sorted(features):
            shared = _quote_columns(frame, quotes, number, quote)
            rows.append({"id": len(rows) + 1, "feature": feature, "value": value} | shared)
    return rows


def _quote_columns(frame: Frame, quotes: Quotes, number: int, quote: Quote) -> Row:
    story = frame.article(quote.canonical[0]).article.story
    return {"quote_id": number, "story_id": frame.story_ids[story], "rank": rank(frame, quote)}
