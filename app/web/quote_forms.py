"""A quote for other programs and for paper: text, Markdown, citations, linked data, picture.

Each is of the whole quote or, where the reader chose one, of one outlet's wording. JSON and CSV, which hold
the page's data, are made in `app.web.quote_data`.
"""

import re
from collections.abc import Callable, Iterator, Sequence

from app.store.quote import QuotePage, ReadingRow
from app.web import linked, words
from app.web.articles import called
from app.web.citation import forms as citation_forms
from app.web.citation import one_line
from app.web.page import Home
from app.web.picture import Poster, picture
from app.web.quote_view import QuoteView, ShownReading, anchors
from app.web.rendering import Form

_MARKDOWN = re.compile(r"([\\`*_\[\]<>#|~&!])")


def forms(view: QuoteView, home: Home) -> dict[str, Form]:
    """The representations of *view* by suffix."""
    shown = [s for s in view.readings if view.cited is None or s.row is view.cited]
    return {
        "txt": Form("text/plain", "Text", lambda: "\n".join(_text(view, shown, home))),
        "md": Form("text/markdown", "Markdown", lambda: "\n".join(_markdown(view, shown, home))),
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


def _text(view: QuoteView, shown: Sequence[ShownReading], home: Home) -> Iterator[str]:
    yield from (view.headline, "")
    for number, reading in enumerate(shown, 1):
        row = reading.row
        yield f"{number}. {_heading(view, row, str)}"
        yield f"   “{one_line(row.exact)}”"
        yield from (f"   - {one_line(difference)}" for difference in reading.differences)
        yield f"   {_attribution(row, str)}"
        yield from (f"   {_place(row, home)}", "")
    yield from _closing(view, shown, str)


def _markdown(view: QuoteView, shown: Sequence[ShownReading], home: Home) -> Iterator[str]:
    yield from (f"# {escaped(view.headline)}", "")
    for reading in shown:
        row = reading.row
        yield from (f"## {_heading(view, row, escaped)}", "", f"> “{escaped(one_line(row.exact))}”", "")
        yield from (f"- {escaped(one_line(difference))}" for difference in reading.differences)
        if reading.differences:
            yield ""
        yield from (_attribution(row, escaped), "", f"<{_place(row, home)}>", "")
    yield from _closing(view, shown, escaped)


def escaped(text: str) -> str:
    """*text* for the middle of a line of Markdown: nothing in it is markup."""
    return _MARKDOWN.sub(r"\\\1", text)


def _heading(view: QuoteView, row: ReadingRow, shield: Callable[[str], str]) -> str:
    name = row.family if view.outlets > 1 else "single"
    family = f"{words.SIGNS[name]} {words.FAMILY_WORDS[name]}"
    return f"{shield(one_line(row.outlet.label))} ({shield(row.outlet.code)}): {family}"


def _attribution(row: ReadingRow, shield: Callable[[str], str]) -> str:
    if not row.source:
        return "No speaker is named near these words."
    cue = f", with the words “{shield(one_line(row.cue))}”" if row.cue else ""
    return f"Said by “{shield(one_line(row.source))}”{cue}."


def _place(row: ReadingRow, home: Home) -> str:
    return f"{home.root}/a/{row.article.key}#m-{row.key}"


def _closing(view: QuoteView, shown: Sequence[ShownReading], shield: Callable[[str], str]) -> Iterator[str]:
    if view.quote.silent and len(shown) == len(view.readings):
        silent = words.listed([called(outlet) for outlet in view.quote.silent])
        yield from (shield(f"No quotation of these words was found in {one_line(silent)}."), "")
    yield from (shield(f"To cite: {view.citation.plain}"), "")
