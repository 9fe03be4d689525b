"""How a claim is cited: as a whole, which is this page, or in one outlet's words, which is its article."""

from app.store.claim import AssertionRow, ClaimPage
from app.web import words
from app.web.articles import called, published
from app.web.citation import Citation, issued, one_line, uncredited
from app.web.claim_summary import headline
from app.web.linked import web_address
from app.web.page import Home


def whole(claim: ClaimPage, home: Home) -> Citation:
    """The citation of all outlets' statements: the claim's page."""
    here = f"{home.root}/c/{claim.key}"
    title = words.quoted(one_line(claim.title))
    by = f"The title is a clause of {called(claim.title_by)}."
    return Citation(
        id=f"verbatim-claim-{claim.key}",
        kind="page",
        title=words.brief(title, 120),
        authors=(),
        container=home.title,
        published=None,
        url=here,
        words=None,
        note=f"{headline(claim)} {by}",
        plain=f"{title} {headline(claim)} {by} Compared sentence by sentence on {home.title}, {here}",
    )


def of_statement(claim: ClaimPage, row: AssertionRow, home: Home) -> Citation:
    """The citation of one outlet's statement: its article, with a link to what all outlets state."""
    article = row.article
    here = f"{home.root}/c/{claim.key}#m-{row.key}"
    url = web_address(article.url)
    place = f", paragraph {row.paragraph}" if row.paragraph else ""
    headed = f" in “{one_line(article.headline)}”" if article.headline else ""
    date = published(article.published).words if article.published else "date not stated"
    source = f" (said by “{one_line(row.source)}”)" if row.source and row.voice != "own" else ""
    return Citation(
        id=f"{row.outlet.slug}-{row.key}",
        kind="article",
        title=article.headline or f"“{words.brief(one_line(row.exact), 120)}”",
        authors=(uncredited(article.byline),) if article.byline else (),
        container=row.outlet.label,
        published=issued(article.published),
        url=url or f"{home.root}/a/{article.key}",
        words=row.exact,
        note=f"Statement{source}{place}. What all outlets state: {here}",
        plain=(
            f"“{one_line(row.exact)}”{source}, as printed by {called(row.outlet)}{headed}, {date}{place}"
            f"{f', {url}' if url else ''}. What all outlets state: {here}"
        ),
    )
