"""How a quote is cited: as a whole, which is this page, or in one outlet's wording, which is its article."""

from app.store.quote import QuotePage, ReadingRow
from app.web import words
from app.web.articles import called, published
from app.web.citation import Citation, issued, one_line, uncredited
from app.web.linked import web_address
from app.web.page import Home


def whole(quote: QuotePage, home: Home) -> Citation:
    """The citation of all wordings: the quote's page."""
    printed = list(dict.fromkeys(_printed_by(row) for row in quote.readings))
    base = next(row for row in quote.readings if row.id == quote.base)
    fullest = f" The wording given is that of {called(base.outlet)}, the fullest." if len(printed) > 1 else ""
    by = f"Printed by {words.listed(printed)}.{fullest}"
    address = f"{home.root}/q/{quote.key}"
    who = quote.speaker.name if quote.speaker else "Speaker not resolved"
    return Citation(
        id=f"verbatim-{quote.key}",
        kind="page",
        title=f"“{words.brief(one_line(quote.text), 120)}”",
        authors=(quote.speaker.name,) if quote.speaker else (),
        container=home.title,
        published=None,
        url=address,
        words=quote.text,
        note=by,
        plain=f"{who}: “{one_line(quote.text)}” {by} Compared word by word on {home.title}, {address}",
    )


def of_reading(quote: QuotePage, row: ReadingRow, home: Home) -> Citation:
    """The citation of one outlet's wording: its article, with a link to all wordings."""
    article = row.article
    here = f"{home.root}/q/{quote.key}#m-{row.key}"
    url = web_address(article.url)
    who = quote.speaker.name if quote.speaker else f"“{row.source}”" if row.source else "speaker not resolved"
    place = f", paragraph {row.paragraph}" if row.paragraph else ""
    headline = f" in “{one_line(article.headline)}”" if article.headline else ""
    date = published(article.published).words if article.published else "date not stated"
    return Citation(
        id=f"{row.outlet.slug}-{row.key}",
        kind="article",
        title=article.headline or f"“{words.brief(one_line(row.exact), 120)}”",
        authors=(uncredited(article.byline),) if article.byline else (),
        container=row.outlet.label,
        published=issued(article.published),
        url=url or f"{home.root}/a/{article.key}#m-{row.key}",
        words=row.exact,
        note=f"Quotation of {who}{place}. All wordings: {here}",
        plain=(
            f"“{one_line(row.exact)}” ({who}), as printed by {called(row.outlet)}{headline}, {date}{place}"
            f"{f', {url}' if url else ''}. All wordings: {here}"
        ),
    )


def _printed_by(row: ReadingRow) -> str:
    date = published(row.article.published).words if row.article.published else "date not stated"
    return f"{called(row.outlet)} ({date})"
