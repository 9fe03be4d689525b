"""The article as it was read: paragraphs numbered, quotations and dates marked, furniture shown as removed.

Where only excerpts may be shown, every quotation with the sentence around it and every dated clause.
"""

from dataclasses import dataclass, replace

from fastapi import APIRouter, Request
from sqlalchemy import Connection
from starlette.responses import Response

from app.domain.address import read_key
from app.domain.dates import value_of
from app.store.article_copies import agency_of, copies_of
from app.store.articles import ArticleFacts, article, paragraph_start
from app.store.inconsistencies import of_article
from app.store.refs import OutletRef
from app.store.stretch import Stretch, stretch
from app.web import words
from app.web.article_data import data, table
from app.web.article_forms import citation, forms
from app.web.article_switches import NOTHING, Choice, from_here, toggles, views
from app.web.copies import NO_KIN, Kin, kin
from app.web.copies import data as kin_data
from app.web.gives_both import Both, both
from app.web.gives_both import data as both_data
from app.web.page import Crumb, Home, Page, StoryRef
from app.web.params import Filters, only_known, read_filters
from app.web.reading import (
    AT_FIRST,
    DATES,
    QUOTATIONS,
    SHOWN,
    Paragraph,
    QuotationNote,
    lay_out,
    opening,
    quotation_note,
    windows_around,
)
from app.web.rendering import Answer, moved
from app.web.site import NotFound, site_of

router = APIRouter()

UNKNOWN = "No article has this key here. It may belong to another collection, or a letter of it was lost."
SINGLE = ("view", "from", "p")


@dataclass(frozen=True, slots=True)
class ArticleView:
    """The page of one article, or of a stretch of a long one."""

    article: ArticleFacts
    outlet: str  # as called inside a sentence
    path: str
    published: words.Dated
    link: str | None  # only http and https
    summary: str
    paragraphs: tuple[Paragraph, ...]
    quotations: tuple[QuotationNote, ...]
    toggles: tuple[Choice, ...]
    views: tuple[Choice, ...]
    is_excerpt: bool
    is_whole: bool  # the stretch is all of the article
    following: str | None
    problems: tuple[str, ...]
    kin: Kin = NO_KIN
    both: tuple[Both, ...] = ()


@router.get("/a/{typed}")
def show_article(request: Request, typed: str) -> Response:
    """The page; a mistyped key leads to the right one."""
    site = site_of(request)
    asked = read_filters(request.url.query, SINGLE, ("show",))

    def build(connection: Connection) -> Answer | Response:
        key = read_key(typed)
        found = article(connection, key) if key else None
        if found is None:
            raise NotFound(UNKNOWN)
        if typed != found.key:
            kind = request.state.representation
            return moved(f"/a/{found.key}" + ("" if kind == "html" else f".{kind}"), query=asked.query)
        return answer(connection, found, asked, site.full_text, site.renderer.home(request))

    return site.page(request, build)


def answer(
    connection: Connection, found: ArticleFacts, asked: Filters, full_text: bool, home: Home
) -> Answer:
    """The page of *found* for what is *asked*; without *full_text* only excerpts."""
    asked = only_known(asked, "show", (*SHOWN, NOTHING), "part that can be marked")
    asked = only_known(asked, "view", (QUOTATIONS,), "view of an article")
    asked, start = _start(connection, found, asked)
    part = stretch(connection, found, start)
    near = kin(copies_of(connection, found.id), agency_of(connection, found.id))
    clashes = of_article(connection, found.id)
    view = replace(article_view(found, part, asked, full_text), kin=near, both=both(clashes))
    title = found.headline or f"An article of {called(found.outlet)}"
    page = Page(
        title=f"{title} ({found.outlet.label})" if found.headline else title,
        description=view.summary,
        path=view.path,
        story=StoryRef(found.story, found.story_title),
        crumbs=(
            Crumb("Stories", "/"),
            Crumb(found.story_title, f"/s/{found.story}"),
            Crumb(f"{found.outlet.code}: {opening(title)}"),
        ),
        csv=True,
        shared=True,
        kind="article",
        query=asked.query,
        problems=asked.problems,
        index=full_text and not asked.chosen,
    )
    return Answer(
        "article.html",
        page,
        view,
        lambda: {
            **data(found, part, view.following, full_text),
            **kin_data(near),
            "gives_both": both_data(clashes),
        },
        lambda: table(part),
        forms=forms(found, part, home),
        cited=citation(found, home),
    )


def article_view(found: ArticleFacts, part: Stretch, asked: Filters, full_text: bool) -> ArticleView:
    """The page's view of *part* of *found*."""
    path = f"/a/{found.key}"
    chosen = asked.all("show") or AT_FIRST
    only = asked.one("view") == QUOTATIONS
    shown = frozenset({QUOTATIONS} if only else set(chosen) - {NOTHING})
    windows = None
    if only or not full_text:
        windows = windows_around(
            part.quotations if QUOTATIONS in shown else (), part.dates if DATES in shown else ()
        )
    outlet = found.outlet.slug
    return ArticleView(
        found,
        called(found.outlet),
        path,
        published(found.published),
        found.url if found.url and found.url.lower().startswith(("http://", "https://")) else None,
        summary(found, part),
        lay_out(part, outlet, shown, windows),
        tuple(quotation_note(row, outlet) for row in part.quotations),
        () if only else toggles(path, shown, part, asked),
        views(path, asked, only, full_text),
        not full_text,
        part.start == 0 and part.following is None,
        from_here(path, asked, part.following) if part.following is not None else None,
        asked.problems,
    )


def published(edtf: str | None) -> words.Dated:
    """A stated publication date for a reader; what is no known form of date stays as it is stated."""
    try:
        value = value_of(edtf) if edtf else None
    except ValueError:
        return words.Dated(edtf or "", None)
    return words.dated(edtf, value.earliest, value.latest) if value else words.Dated("not stated", None)


def called(outlet: OutletRef) -> str:
    """An outlet inside a sentence: its name, or "the" and the label that stands for one."""
    return outlet.label if outlet.name else f"the {outlet.label}"


def summary(found: ArticleFacts, part: Stretch) -> str:
    """One sentence: what was found in the article."""
    shared = sum(1 for row in part.quotations if len(row.printed) > 1)
    speakers = len({row.speaker.slug for row in part.quotations if row.speaker})
    if not found.quotations:
        return f"{words.sentence_start(called(found.outlet))} prints no words in quotation marks here."
    number = found.quotations
    whole = f"{words.sentence_start(called(found.outlet))} prints {words.count(number, 'quotation')} here"
    if part.start or part.following is not None:
        return f"{whole}, in {words.count(found.paragraphs, 'paragraph')}."
    by = f", of {words.count(speakers, 'speaker')}" if speakers else ""
    if number == 1:
        return f"{whole}{by}. {'Another' if shared else 'No other'} outlet prints its words too."
    if shared == number:
        return f"{whole}{by}, all printed by another outlet too."
    some = words.sentence_start(words.spelled(shared)) if shared else "None"
    return (
        f"{whole}{by}. {some} of the {number} {'is' if shared == 1 else 'are'} printed by another outlet too."
    )


def _start(connection: Connection, found: ArticleFacts, asked: Filters) -> tuple[Filters, int]:
    """Where the asked stretch begins; what makes no sense is left out with a sentence."""
    for name, what in (("p", "paragraph"), ("from", "place in the text")):
        value = asked.one(name)
        if value is None:
            continue
        number = int(value) if value.isascii() and value.isdigit() and len(value) < 10 else -1
        start = paragraph_start(connection, found.id, number) if name == "p" else number
        if start is not None and 0 <= start < found.length:
            return asked, start
        said = f"There is no such {what} in this article; it is shown from the beginning."
        return asked.left_out(name, said), 0
    return asked, 0
