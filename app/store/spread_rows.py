"""Makes the rows that tell how words spread: copies, origins, unmarked words, marked cuts, and likenesses.

All come in the canonical order of `app.domain.spread` turned into that of ids, so equal contents give equal
rows.
"""

from app.domain.groups import Ref
from app.domain.selector import Span
from app.domain.spread import Likeness
from app.store.article_rows import Frame, Row, checked, paragraph_at
from app.store.contents import Contents
from app.store.context import context
from app.store.quote_rows import Quotes


def spread_rows(contents: Contents, frame: Frame, quotes: Quotes) -> dict[str, list[Row]]:
    """The rows of all tables of this kind, by table. Raises ValueError for a span outside its text."""
    return {
        "agency": _numbered(_agencies(contents, frame)),
        "article_copy": _numbered(_copies(contents, frame)),
        "quote_origin": _numbered(_origins(contents, quotes)),
        "echo": _numbered(_echoes(contents, frame, quotes)),
        "hidden_words": _numbered(_hidden(contents, frame, quotes)),
        "likeness": _numbered(_likenesses(contents, frame, quotes)),
    }


def _numbered(rows: list[Row]) -> list[Row]:
    """*rows* in the order of their own values, which are numbers before words, with ids from 1."""
    ordered = sorted(rows, key=lambda row: [-1 if v is None else v for v in row.values()])
    return [{"id": number} | row for number, row in enumerate(ordered, 1)]


def _agencies(contents: Contents, frame: Frame) -> list[Row]:
    return [
        {
            "article_id": frame.article_ids[agency.article],
            **_placed(frame, agency.article, agency.span),
            "text": agency.text,
        }
        for agency in contents.spread.agencies
    ]


def _copies(contents: Contents, frame: Frame) -> list[Row]:
    return [
        {
            "article_id": frame.article_ids[copy.article],
            "other_id": frame.article_ids[copy.other],
            "shared": copy.shared,
            "words": copy.words,
        }
        for copy in contents.spread.copies
    ]


def _origins(contents: Contents, quotes: Quotes) -> list[Row]:
    return [
        {
            "quote_id": quotes.quote_ids[origin.quote],
            "number": min(quotes.quotation_ids[ref] for ref in origin.readings),
            "quotation_id": quotes.quotation_ids[reading],
            "basis": origin.basis,
        }
        for origin in contents.spread.origins
        for reading in origin.readings
    ]


def _echoes(contents: Contents, frame: Frame, quotes: Quotes) -> list[Row]:
    rows = []
    for echo in contents.spread.echoes:
        read = frame.article(echo.article)
        paragraph, block = paragraph_at(read, echo.span.start)
        around = context(read.article.body, block, echo.span)
        rows.append(
            {
                "quote_id": quotes.quote_ids[echo.quotation],
                "article_id": frame.article_ids[echo.article],
                **_placed(frame, echo.article, echo.span),
                "quotation_id": quotes.quotation_ids[echo.quotation],
                **_placed(frame, echo.quotation[0], echo.words, "words_"),
                "paragraph": paragraph,
                "context_start": around.start,
                "context_end": around.end,
            }
        )
    return rows


def _hidden(contents: Contents, frame: Frame, quotes: Quotes) -> list[Row]:
    return [
        {
            "quote_id": quotes.quote_ids[hidden.quotation],
            "quotation_id": quotes.quotation_ids[hidden.quotation],
            **_placed(frame, hidden.quotation[0], hidden.cut, "cut_"),
            "other_id": quotes.quotation_ids[hidden.other],
            **_placed(frame, hidden.other[0], hidden.span),
            "fits": hidden.fits,
        }
        for hidden in contents.spread.hidden
    ]


def _likenesses(contents: Contents, frame: Frame, quotes: Quotes) -> list[Row]:
    return [
        {
            "quote_id": quotes.quote_ids[one],
            "quotation_id": quotes.quotation_ids[one],
            **_placed(frame, one[0], own),
            "other_id": quotes.quotation_ids[other],
            **_placed(frame, other[0], there, "other_"),
        }
        for likeness in contents.spread.likenesses
        for one, own, other, there in _both_sides(likeness)
    ]


def _both_sides(likeness: Likeness) -> tuple[tuple[Ref, Span, Ref, Span], ...]:
    one, other = (likeness.quotation, likeness.words), (likeness.other, likeness.other_words)
    return (*one, *other), (*other, *one)


def _placed(frame: Frame, article: str, span: Span, name: str = "") -> Row:
    checked(frame.article(article).article.body, span)
    return {f"{name}start": span.start, f"{name}end": span.end}
