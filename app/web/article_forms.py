"""An article as citation and linked data: what is known about it, and the quotations found in it."""

from collections.abc import Iterator

from app.store.articles import ArticleFacts
from app.store.quote import ArticleRef
from app.store.stretch import Stretch
from app.web import linked
from app.web.citation import Citation, issued, one_line, uncredited
from app.web.citation import forms as citation_forms
from app.web.page import Home
from app.web.rendering import Form


def forms(found: ArticleFacts, part: Stretch, home: Home) -> dict[str, Form]:
    """The representations of *found* by suffix; the quotations are those of *part*."""
    return {**citation_forms(citation(found, home)), "jsonld": linked.form(lambda: graph(found, part, home))}


def citation(found: ArticleFacts, home: Home) -> Citation:
    """The article itself, as the outlet published it; with the address here where no other is known."""
    here = f"{home.root}/a/{found.key}"
    title = found.headline or f"Article without a headline ({found.file})"
    url = linked.web_address(found.url)
    return Citation(
        id=f"{found.outlet.slug}-{found.key}",
        kind="article",
        title=title,
        authors=(uncredited(found.byline),) if found.byline else (),
        container=found.outlet.label,
        published=issued(found.published),
        url=url or here,
        words=None,
        note=f"With its quotations marked: {here}" if url else "",
        plain=f"{found.outlet.label}: “{one_line(title)}”. {url or here}",
    )


def graph(found: ArticleFacts, part: Stretch, home: Home) -> Iterator[linked.Node]:
    """The article, its speakers, and each quotation of *part* with its place in the text."""
    here = f"{home.root}/a/{found.key}"
    ref = ArticleRef(found.key, found.headline, found.url, found.published, 0, found.byline)
    node = linked.news_article(home, ref, found.outlet)
    yield {**node, "hasPart": [{"@id": f"{here}#m-{row.key}"} for row in part.quotations]}
    speakers = {row.speaker.slug: linked.speaker(home, row.speaker) for row in part.quotations if row.speaker}
    yield from speakers.values()
    for row in part.quotations:
        who = speakers[row.speaker.slug] if row.speaker else None
        words = linked.quotation(f"{here}#m-{row.key}", row.exact, who, here)
        yield {**words, "url": f"{home.root}/q/{row.quote}#m-{row.key}"}
        identity = f"{here}.jsonld#{row.start}-{row.end}"
        place, exact = (row.start, row.end), {"exact": row.exact}
        yield linked.annotation(identity, f"{here}#m-{row.key}", here, found.url, place, exact)
