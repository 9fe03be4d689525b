"""What the page of a quote shows, made ready from its readings: a pure function of row and choices."""

from dataclasses import dataclass

from app.store.quote import QuotePage, ReadingRow
from app.store.refs import OutletRef
from app.store.spread import NO_SPREAD, QuoteSpread
from app.web.attributions import Attributions, attributions, settled
from app.web.citation import Citation, CiteChoice, CitedText, texts, with_words
from app.web.history import History, history
from app.web.linked import web_address
from app.web.omissions import between_sentences
from app.web.page import Home
from app.web.quote_citation import of_reading, whole
from app.web.quote_summary import headline
from app.web.rendering import address
from app.web.score import Passage, passages
from app.web.surroundings import Surroundings, surroundings


@dataclass(frozen=True, slots=True)
class ShownReading:
    """A reading with its differences from the base in sentences, and its place in the page."""

    row: ReadingRow
    anchor: str
    is_base: bool
    differences: tuple[str, ...]
    base_choice: str  # address of this page with this reading as the base
    cite_choice: str  # address of this page with the citation of this reading
    at_source: str | None  # address of these words on the outlet's own page
    settled: bool  # the article's own words led to another speaker than other readings do


@dataclass(frozen=True, slots=True)
class QuoteView:
    """The page of one quote. *cited* is the reading whose wording the reader wants to cite alone.

    *printing* are the outlets that print it, in the order of publication; *pair* leads to the comparison of
    two of them where there are just two.
    """

    quote: QuotePage
    base: ReadingRow
    readings: tuple[ShownReading, ...]
    passages: tuple[Passage, ...]
    headline: str
    outlets: int
    printing: tuple[OutletRef, ...]
    pair: str | None
    chosen: bool  # True if the reader chose the base
    cited: ReadingRow | None
    citation: Citation
    citing: tuple[CitedText, ...]
    cite_whole: str
    cite_choices: tuple[CiteChoice, ...]
    attributions: Attributions | None
    around: Surroundings
    history: History


def quote_view(
    quote: QuotePage,
    home: Home,
    base_key: str | None = None,
    cited_key: str | None = None,
    spread: QuoteSpread = NO_SPREAD,
) -> QuoteView:
    """The page's view; *base_key* chooses the reading that others are laid against, *cited_key* the one to
    cite. *spread* tells of the words beside the readings."""
    by_key = {row.key: row for row in reversed(quote.readings)}
    chosen = by_key.get(base_key or "")
    fullest = next(row for row in quote.readings if row.id == quote.base)
    base = chosen or fullest
    laid = passages(quote.readings, base.id)
    said = _differences(quote, laid)
    places = anchors(quote)
    cited = by_key.get(cited_key or "")
    citation = of_reading(quote, cited, home) if cited else whole(quote, home)
    path = f"/q/{quote.key}"
    kept = f"base={base.key}&" if base.id != fullest.id else ""
    shown = [
        ShownReading(
            row,
            places[row.id],
            row.id == base.id,
            said.get(row.id, ()),
            address(path, f"base={row.key}" if row.id != fullest.id else ""),
            f"{address(path, f'{kept}reading={row.key}')}#cite",
            with_words(url, row.exact) if (url := web_address(row.article.url)) else None,
            settled(row),
        )
        for row in quote.readings
    ]
    printing = tuple(dict.fromkeys(row.outlet for row in quote.readings))
    return QuoteView(
        quote,
        base,
        tuple(shown),
        laid,
        headline(quote),
        len(printing),
        printing,
        pair_path(quote.key, printing[0], printing[1]) if len(printing) == 2 else None,
        chosen is not None and chosen.id != fullest.id,
        cited,
        citation,
        texts(citation, path, f"reading={cited.key}" if cited else ""),
        f"{address(path, kept.rstrip('&'))}#cite",
        tuple(_choice(one, cited) for one in shown),
        attributions(quote),
        surroundings(spread, quote.readings),
        history(quote),
    )


def _choice(shown: ShownReading, cited: ReadingRow | None) -> CiteChoice:
    place = f", ¶{shown.row.paragraph}" if shown.row.paragraph else ""
    chosen = cited is not None and cited.id == shown.row.id
    return CiteChoice(f"{shown.row.outlet.code}{place}", shown.cite_choice, chosen)


def pair_path(key: str, left: OutletRef, right: OutletRef) -> str:
    """The path of the comparison of two outlets' readings of the quote with *key*."""
    return f"/q/{key}/diff/{left.slug}/{right.slug}"


def anchors(quote: QuotePage) -> dict[int, str]:
    """The id of each reading's place on the page, by the reading's id; equal keys are counted."""
    seen: dict[str, int] = {}
    found = {}
    for row in quote.readings:
        seen[row.key] = seen.get(row.key, 0) + 1
        found[row.id] = f"m-{row.key}" if seen[row.key] == 1 else f"m-{row.key}-{seen[row.key]}"
    return found


def _differences(quote: QuotePage, laid: tuple[Passage, ...]) -> dict[int, tuple[str, ...]]:
    said = {number: list(sentences) for number, sentences in between_sentences(quote.readings).items()}
    for row in quote.readings:
        own = len({part.passage for part in row.parts})
        if own < len(laid):
            said.setdefault(row.id, []).insert(0, f"{own} of the {len(laid)} sentences printed")
    for passage in laid:
        for line in passage.lines:
            said.setdefault(line.reading, []).extend(line.differences)
    return {number: tuple(sentences) for number, sentences in said.items()}
