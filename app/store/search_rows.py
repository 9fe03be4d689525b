"""Makes the rows of the full-text search: what is searched, and the stories, outlets and speakers of each."""

from collections import defaultdict
from collections.abc import Iterable, Iterator
from dataclasses import dataclass

from app.domain.groups import Quote
from app.store.article_rows import Frame, Row
from app.store.quote_rows import Quotes

Rows = dict[str, list[Row]]
Tags = set[tuple[str, int]]


@dataclass(frozen=True, slots=True)
class Entry:
    """Something that can be found; *tags* are pairs of "story", "outlet" or "speaker" and a row id."""

    kind: str
    target: int
    title: str
    body: str
    tags: Tags


def search_rows(frame: Frame, quotes: Quotes, rows: Rows) -> tuple[list[Row], list[Row]]:
    """The texts and their tags, out of all other *rows*."""
    places = {a["id"]: {("story", a["story_id"]), ("outlet", a["outlet_id"])} for a in rows["article"]}
    entries = [
        *_articles(frame, rows, places),
        *_clauses("event", "label", rows, places),
        *_clauses("claim", "title", rows, places),
        *_quotes(frame, quotes, rows, places),
        *_speakers(rows, places),
        *_names(rows),
    ]
    texts: list[Row] = []
    tags: list[Row] = []
    for number, entry in enumerate(entries, 1):
        texts.append(
            {"id": number, "kind": entry.kind, "target_id": entry.target}
            | {"title": entry.title, "body": entry.body}
        )
        for name, target in sorted(entry.tags):
            tags.append({"id": len(tags) + 1, "search_id": number, "name": name, "target_id": target})
    return texts, tags


def _articles(frame: Frame, rows: Rows, places: dict[int, Tags]) -> Iterator[Entry]:
    """Headline and body, without what is not the article."""
    speakers: dict[int, set[int | None]] = defaultdict(set)
    for row in rows["quotation"]:
        speakers[row["article_id"]].add(row["speaker_id"])
    for number, read in enumerate(frame.articles, 1):
        body, layout = read.article.body, read.found.layout
        title = layout.headline.of(body) if layout.headline else ""
        words = "\n".join(block.span.of(body) for block in layout.body)
        yield Entry("article", number, title, words, places[number] | _said(speakers[number]))


def _clauses(kind: str, title: str, rows: Rows, places: dict[int, Tags]) -> Iterator[Entry]:
    """Every clause of an event or claim."""
    mentions = defaultdict(list)
    for row in rows["event_mention" if kind == "event" else "claim_assertion"]:
        mentions[row[f"{kind}_id"]].append(row)
    for group in rows[kind]:
        mine = mentions[group["id"]]
        words = "\n".join(dict.fromkeys([group[title], *(row["exact"] for row in mine)]))
        tags = _all(places[row["article_id"]] for row in mine) | _said(row.get("speaker_id") for row in mine)
        yield Entry(kind, group["id"], group[title], words, tags)


def _quotes(frame: Frame, quotes: Quotes, rows: Rows, places: dict[int, Tags]) -> Iterator[Entry]:
    """Every wording of a quote, the base first; the title is the speaker."""
    names = {row["id"]: row["name"] for row in rows["speaker"]}
    for row, quote in zip(rows["quote"], quotes.quotes, strict=True):
        articles = (places[frame.article_ids[r.quotation[0]]] for r in quote.readings)
        tags = _all(articles) | _said([row["speaker_id"]])
        yield Entry("quote", row["id"], names.get(row["speaker_id"], ""), _wordings(frame, quote), tags)


def _wordings(frame: Frame, quote: Quote) -> str:
    refs = [quote.base, *(r.quotation for r in quote.readings)]
    reads = [(frame.article(key), index) for key, index in refs]
    return "\n".join(dict.fromkeys(r.found.quotations[i].span.of(r.article.body) for r, i in reads))


def _speakers(rows: Rows, places: dict[int, Tags]) -> Iterator[Entry]:
    """Name and printed forms, with the stories and outlets that print them or their words."""
    forms: dict[int, list[str]] = defaultdict(list)
    where: dict[int, Tags] = defaultdict(set)
    for row in rows["alias"]:
        forms[row["speaker_id"]] += [row["text"], row["role"] or ""]
        where[row["speaker_id"]] |= places[row["article_id"]]
    for row in rows["quotation"]:
        where[row["speaker_id"]] |= places[row["article_id"]]
    for row in rows["speaker"]:
        words = "\n".join(dict.fromkeys(form for form in forms[row["id"]] if form))
        yield Entry("speaker", row["id"], row["name"], words, where[row["id"]] | _said([row["id"]]))


def _names(rows: Rows) -> Iterator[Entry]:
    """Outlets and stories by name: to be led to, not to be narrowed."""
    for row in rows["outlet"]:
        yield Entry("outlet", row["id"], row["label"], row["code"], {("outlet", row["id"])})
    for row in rows["story"]:
        yield Entry("story", row["id"], row["title"], row["slug"], {("story", row["id"])})


def _all(found: Iterable[Tags]) -> Tags:
    return set().union(*found)


def _said(speakers: Iterable[int | None]) -> Tags:
    return {("speaker", number) for number in speakers if number is not None}
