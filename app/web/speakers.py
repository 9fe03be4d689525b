"""A speaker's page: the names outlets print for them, and what each outlet quotes them as saying."""

from collections.abc import Mapping
from dataclasses import dataclass
from itertools import groupby
from typing import Any

from fastapi import APIRouter, Request
from sqlalchemy import Connection
from starlette.responses import Response

from app.store import speakers as store
from app.store.quote_filters import QuoteFilters
from app.store.quote_pages import QuoteSlice
from app.store.quotes import QuoteRow
from app.store.refs import Facet, OutletRef
from app.store.speakers import PrintedForm, SpeakerFacts
from app.web import feeds, words
from app.web.corrected import one_speaker, with_corrections
from app.web.filtering import Chip, Field, chips, choice, story_field
from app.web.page import Crumb, Page
from app.web.params import Filters, from_place, only_known, read_filters
from app.web.quotes import READING_WORDS, row_data, table
from app.web.rendering import Answer, Form, address, moved
from app.web.site import NotFound, site_of
from app.web.standing import Standing
from app.web.standing import standing as standing_of

router = APIRouter()

UNKNOWN = (
    "No speaker has this address here. Only speakers with words in quotation marks have a page; the search"
    " finds them by name."
)


@dataclass(frozen=True, slots=True)
class OutletForms:
    """The names and roles one outlet prints."""

    outlet: OutletRef
    forms: tuple[PrintedForm, ...]


@dataclass(frozen=True, slots=True)
class OutletShare:
    """How many of the speaker's quotes one outlet prints, and the list of them."""

    slug: str
    label: str
    count: int
    href: str


@dataclass(frozen=True, slots=True)
class SpeakerView:
    """The page of one speaker."""

    speaker: SpeakerFacts
    path: str
    kind: str
    summary: str
    forms: tuple[OutletForms, ...]
    outlets: tuple[OutletShare, ...]
    standing: Standing
    found: QuoteSlice
    elsewhere: tuple[QuoteRow, ...]  # quotes that other outlets give to another speaker
    total: int
    fields: tuple[Field, ...]
    chips: tuple[Chip, ...]
    filters: Filters
    status: str
    next_page: str | None


@router.get("/p/{slug}")
def show_speaker(request: Request, slug: str) -> Response:
    """The page; a slug in other letter case leads to the right one."""
    asked = read_filters(request.url.query, ("after",), ("outlet", "reading", "story"))

    def build(connection: Connection) -> Answer | Response:
        found = store.speaker(connection, slug.lower())
        if found is None:
            other = one_speaker(connection, slug.lower())
            if other is None:
                raise NotFound(UNKNOWN)
            return moved(f"/p/{other}", permanent=False)
        if slug != found.ref.slug:
            kind = request.state.representation
            return moved(f"/p/{found.ref.slug}" + ("" if kind == "html" else f".{kind}"), query=asked.query)
        path, of = f"/p/{found.ref.slug}", {"speaker": found.id}
        feed = feeds.form(request, connection, path, found.ref.name, of=of)
        page = answer(connection, found, asked, feed)
        return with_corrections(connection, page, "speaker", [found.ref.slug])

    return site_of(request).page(request, build)


def answer(connection: Connection, speaker: SpeakerFacts, asked: Filters, feed: Mapping[str, Form]) -> Answer:
    """The page of *speaker* for what is *asked*."""
    every = store.facets(connection, speaker.id, QuoteFilters())
    asked = only_known(asked, "outlet", (f.value for f in every["outlet"]), "outlet that quotes this speaker")
    asked = only_known(asked, "reading", words.FAMILY_WORDS, "kind of reading")
    stories = (f.value for f in every["story"])
    asked = only_known(asked, "story", stories, "story with most quotes of this speaker")
    filters = QuoteFilters(
        stories=asked.all("story"), outlets=asked.all("outlet"), families=asked.all("reading")
    )
    asked, found = from_place(asked, lambda after: store.quotes(connection, speaker.id, filters, after))
    counts = every if filters == QuoteFilters() else store.facets(connection, speaker.id, filters)
    total = store.total(connection, speaker.id, filters)
    names = (store.printed_forms(connection, speaker.id), every["outlet"])
    elsewhere = store.given_to_others(connection, speaker.id)
    families = {facet.value: facet.count for facet in every["reading"]}
    standing = standing_of(f"/p/{speaker.ref.slug}", families)
    view = speaker_view(speaker, names, standing, counts, found, elsewhere, total, asked)
    page = Page(
        title=f"{speaker.ref.name}: quoted words, outlet by outlet",
        description=view.summary,
        path=view.path,
        crumbs=(Crumb("Stories", "/"), Crumb(speaker.ref.name)),
        csv=True,
        shared=True,
        kind="profile" if speaker.ref.kind == "person" else "website",
        query=asked.query,
        problems=asked.problems,
        index=not asked.chosen,
    )
    return Answer("speaker.html", page, view, lambda: data(view), lambda: table(found.rows), forms=feed)


def speaker_view(
    speaker: SpeakerFacts,
    names: tuple[tuple[PrintedForm, ...], tuple[Facet, ...]],
    standing: Standing,
    counts: Mapping[str, tuple[Facet, ...]],
    found: QuoteSlice,
    elsewhere: tuple[QuoteRow, ...],
    total: int,
    asked: Filters,
) -> SpeakerView:
    """The page's view; *names* are all printed forms and outlets, *counts* what the filters leave."""
    forms, outlets = names
    path = f"/p/{speaker.ref.slug}"
    fields = (
        choice("reading", "How readings differ", counts["reading"], asked, READING_WORDS),
        choice("outlet", "Printed by", counts["outlet"], asked),
        *story_field(counts["story"], asked),
    )
    shown = words.count(total, "quote")
    return SpeakerView(
        speaker,
        path,
        words.SPEAKER_KIND_WORDS[speaker.ref.kind],
        summary(speaker, len(outlets)),
        tuple(
            OutletForms(outlet, tuple(some)) for outlet, some in groupby(forms, key=lambda form: form.outlet)
        ),
        tuple(OutletShare(f.value, f.label, f.count, f"{path}?outlet={f.value}#results") for f in outlets),
        standing,
        found,
        elsewhere,
        total,
        fields,
        chips(path, fields, asked),
        asked,
        f"{shown} of {speaker.quotes:,}" if asked.active else shown,
        address(path, asked.at(found.rows[-1].key).query) if found.more else None,
    )


def summary(speaker: SpeakerFacts, outlets: int) -> str:
    """One sentence: how much of the speaker is quoted by how many."""
    quoted = f"{words.count(speaker.quotations, 'quotation')}, {words.count(speaker.quotes, 'quote')}"
    if speaker.quotations == speaker.quotes:
        quoted = words.count(speaker.quotes, "quote")
    if not outlets:
        alone = words.count(speaker.quotations, "quotation")
        return f"{alone}, in quotes that other articles give to another speaker."
    return f"{quoted} in {words.count(outlets, 'outlet')}."


def data(view: SpeakerView) -> dict[str, Any]:
    """The page as JSON."""
    ref = view.speaker.ref
    return {
        "slug": ref.slug,
        "name": ref.name,
        "type": ref.kind,
        "article": f"/a/{view.speaker.article.key}" if view.speaker.article else None,
        "quotations": view.speaker.quotations,
        "quotes": view.speaker.quotes,
        "quotes_printed_by_several_outlets": view.standing.shared,
        "families": {share.family: share.count for share in (*view.standing.shares, view.standing.alone)},
        "outlets": [
            {"slug": share.slug, "label": share.label, "quotes": share.count} for share in view.outlets
        ],
        "aliases": [
            {
                "text": form.text,
                "role": form.role,
                "outlet": form.outlet.slug,
                "articles": form.articles,
                "address": f"/a/{form.article}" + (f"#p{form.paragraph}" if form.paragraph else ""),
            }
            for group in view.forms
            for form in group.forms
        ],
        "total": view.total,
        "quotes_listed": [row_data(row) for row in view.found.rows],
        "next": view.next_page,
        "given_to_others_elsewhere": [row_data(row) for row in view.elsewhere],
    }
