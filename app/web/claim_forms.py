"""A claim for other programs and for paper: text, Markdown, citations, linked data, picture.

Each is of the whole claim or, where the reader chose one, of one outlet's statement. JSON and CSV, which hold
the page's data, are made in `app.web.claim_data`.
"""

from collections.abc import Iterator, Sequence

from app.store.claim import AssertionRow, ClaimPage
from app.web import linked, words
from app.web.articles import called
from app.web.citation import forms as citation_forms
from app.web.citation import one_line
from app.web.claim_summary import headline
from app.web.claim_values import clash, grade_of
from app.web.claim_view import ClaimView, Evidence
from app.web.claim_words import stance_family
from app.web.page import Home
from app.web.paper import Paper, Passage, markdown, plain
from app.web.picture import Poster, picture
from app.web.rendering import Form

_GRAVITY = ("same", "attributed", "shortened", "changed")


def forms(view: ClaimView, home: Home) -> dict[str, Form]:
    """The representations of *view* by suffix."""
    every = [one for group in view.groups for one in group.evidence]
    shown = [one for one in every if view.cited is None or one.row.key == view.cited.key]
    return {
        "txt": Form("text/plain", "Text", lambda: plain(paper(view, shown, home))),
        "md": Form("text/markdown", "Markdown", lambda: markdown(paper(view, shown, home))),
        **citation_forms(view.citation),
        "jsonld": linked.form(lambda: graph(view.claim, [one.row for one in shown], home)),
        "png": Form("image/png", "Picture", lambda: picture(poster(view, home)), embeddable=True),
    }


def paper(view: ClaimView, shown: Sequence[Evidence], home: Home) -> Paper:
    """The statements *shown* for paper."""
    closing = []
    if view.cited is None:
        for row in view.both:
            values = words.listed([place.text for place in row.places])
            closing.append(f"The article of {called(row.row.outlet)} gives both: {values}.")
        for missing in view.missing:
            outlets = dict.fromkeys(called(row.outlet) for row in missing.articles)
            closing.append(f"{missing.heading}: {words.listed(list(outlets))}.")
    passages = (
        Passage(
            heading=f"{one.row.outlet.label} ({one.row.outlet.code}): {one.sign} {one.stance}",
            words=f"“{one_line(one.row.exact)}”",
            notes=one.values,
            source=f"{one.voice}: “{one.row.source}”." if _told(one.row) else f"{one.voice}.",
            place=f"{home.root}{one.place}",
        )
        for one in shown
    )
    return Paper(
        f"{words.quoted(view.claim.title)} {view.headline}",
        tuple(passages),
        (*closing, f"To cite: {view.citation.plain}"),
    )


def _told(row: AssertionRow) -> bool:
    return row.source is not None and row.voice != "own"


def graph(claim: ClaimPage, rows: Sequence[AssertionRow], home: Home) -> Iterator[linked.Node]:
    """The claim, and of each of *rows* its article and its place in it. Nobody's truth is reviewed."""
    here = f"{home.root}/c/{claim.key}"
    articles = {row.article.key: linked.news_article(home, row.article, row.outlet) for row in rows}
    yield {
        "@type": "Claim",
        "@id": here,
        "name": claim.title,
        "description": headline(claim),
        "appearance": [{"@id": article["@id"]} for article in articles.values()],
    }
    yield from articles.values()
    for row in rows:
        article = f"{home.root}/a/{row.article.key}"
        place = (row.start, row.start + len(row.exact))
        name = f"{here}.jsonld#{row.article.key}-{row.start}"
        yield linked.annotation(name, here, article, row.article.url, place, {"exact": row.exact})


def poster(view: ClaimView, home: Home) -> Poster:
    """What the picture of the claim says."""
    claim = view.claim
    worst: dict[str, str] = {}
    for row in claim.assertions:
        family = stance_family(row.stance, clash(claim, row))
        worst[row.outlet.code] = max(worst.get(row.outlet.code, "same"), family, key=_GRAVITY.index)
    family = "changed" if claim.conflict else "shortened" if claim.slots else "same"
    if len(worst) == 1:
        family, worst = "single", dict.fromkeys(worst, "single")
    return Poster(
        words=claim.title,
        speaker=f"as printed by {claim.title_by.label}",
        outlets=tuple(worst.items()),
        family=family,
        difference=f"Likely conflict. {view.headline}" if grade_of(claim) == "likely" else view.headline,
        site=home.title,
        below="what each outlet states, in its own sentence",
    )
