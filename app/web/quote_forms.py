"""A quote for other programs and for paper: text, Markdown, citations, linked data, picture.

Each is of the whole quote or, where the reader chose one, of one outlet's wording. JSON and CSV, which hold
the page's data, are made in `app.web.quote_data`.
"""

from collections.abc import Iterator, Sequence

from app.store.quote import QuotePage, ReadingRow
from app.web import linked, words
from app.web.articles import called
from app.web.citation import forms as citation_forms
from app.web.citation import one_line
from app.web.page import Home
from app.web.paper import Paper, Passage, markdown, plain
from app.web.picture import Poster, picture
from app.web.quote_view import QuoteView, ShownReading, anchors
from app.web.rendering import Form


def forms(view: QuoteView, home: Home) -> dict[str, Form]:
    """The representations of *view* by suffix."""
    shown = [s for s in view.readings if view.cited is None or s.row is view.cited]
    return {
        "txt": Form("text/plain", "Text", lambda: plain(paper(view, shown, home))),
        "md": Form("text/markdown", "Markdown", lambda: markdown(paper(view, shown, home))),
        **citation_forms(view.citation),
        "jsonld": linked.form(lambda: graph(view.quote, [s.row for s in shown], home)),
        "png": Form("image/png", "Picture", lambda: picture(poster(view, home)), embeddable=True),
    }


def graph(quote: QuotePage, readings: Sequence[ReadingRow], home: Home) -> Iterator[linked.Node]:
    """The quote, its speaker, and of each of *readings* its words, their article and their place in it."""
    address = f"{home.root}/q/{quote.key}"
    who = linked.speaker(home, quote.speaker) if quote.speaker else None
    base = next(row for row in quote.readings if row.id == quote.base)
    ids = anchors(quote)
    node = linked.quotation(address, quote.text, who, f"{home.root}/a/{base.article.key}")
    yield {**node, "hasPart": [{"@id": f"{address}#{ids[row.id]}"} for row in readings]}
    if who:
        yield who
    articles = {row.article.key: linked.news_article(home, row.article, row.outlet) for row in readings}
    yield from articles.values()
    for row in readings:
        here, article = f"{address}#{ids[row.id]}", f"{home.root}/a/{row.article.key}"
        yield linked.quotation(here, row.exact, who, article)
        exact = {"exact": row.exact, "prefix": row.prefix, "suffix": row.suffix}
        name, place = f"{address}.jsonld#{ids[row.id]}", (row.start, row.end)
        yield linked.annotation(name, here, article, row.article.url, place, exact)


def poster(view: QuoteView, home: Home) -> Poster:
    """What the picture of the quote says; the difference shown is one in words, if there is any."""
    worst: dict[str, str] = {}
    order = ("same", "shortened", "changed")
    for row in view.quote.readings:
        worst[row.outlet.code] = max(worst.get(row.outlet.code, "same"), row.family, key=order.index)
    said = [
        f"{s.row.outlet.code}: {difference}"
        for s in view.readings
        if s.row.family == view.quote.family
        for difference in s.differences
    ]
    worded = [difference for difference in said if " where " in difference] or said
    difference = worded[0] if worded and view.quote.family == "changed" else view.headline
    who = view.quote.speaker.name if view.quote.speaker else "speaker not resolved"
    outlets = tuple(worst.items()) if len(worst) > 1 else tuple((code, "single") for code in worst)
    return Poster(view.quote.text, who, outlets, view.quote.family, difference, home.title)


def paper(view: QuoteView, shown: Sequence[ShownReading], home: Home) -> Paper:
    """The wordings *shown* for paper."""
    closing = []
    if view.quote.silent and len(shown) == len(view.readings):
        silent = words.listed([called(outlet) for outlet in view.quote.silent])
        closing.append(f"No quotation of these words was found in {silent}.")
    passages = (
        Passage(
            heading=_heading(view, reading.row),
            words=f"“{one_line(reading.row.exact)}”",
            notes=reading.differences,
            source=_attribution(reading.row),
            place=f"{home.root}/a/{reading.row.article.key}#m-{reading.row.key}",
        )
        for reading in shown
    )
    return Paper(view.headline, tuple(passages), (*closing, f"To cite: {view.citation.plain}"))


def _heading(view: QuoteView, row: ReadingRow) -> str:
    name = row.family if view.outlets > 1 else "single"
    return f"{row.outlet.label} ({row.outlet.code}): {words.SIGNS[name]} {words.FAMILY_WORDS[name]}"


def _attribution(row: ReadingRow) -> str:
    if not row.source:
        return "No speaker is named near these words."
    cue = f", with the words “{row.cue}”" if row.cue else ""
    return f"Said by “{row.source}”{cue}."
