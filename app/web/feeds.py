"""Atom feeds of a story, a speaker and an outlet: the page's address with `.atom`.

Entries keep their identity wherever the site stands: it is made from the key alone. A date is that of
publication as stated, at the beginning of its day (UTC); Atom wants one for every entry, so what has none
stated carries the time at which the collection was last written, and says so. RFC 4287.
"""

import uuid
from dataclasses import dataclass

from fastapi import Request
from sqlalchemy import Connection

from app.domain.dates import value_of
from app.store import feeds as store
from app.store.database import written_at
from app.web import words
from app.web.articles import called, published
from app.web.rendering import Form
from app.web.site import site_of

MEDIA_TYPE = "application/atom+xml; charset=utf-8"
SUBTITLES = {
    "story": "The reports, and the quotes that outlets print differently.",
    "speaker": "The quotes of this speaker.",
    "outlet": "The articles of this outlet.",
}
UNDATED = "The date is when this collection was last written: the day of publication is not stated."


@dataclass(frozen=True, slots=True)
class Entry:
    """An entry; *published* is set where it is stated, *updated* always (RFC 3339).

    A quote is published with the first outlet that prints it, and updated with the last one to join.
    """

    id: str
    path: str
    title: str
    author: str
    published: str | None
    updated: str
    summary: str


@dataclass(frozen=True, slots=True)
class Feed:
    """A feed, newest entry first; *path* is its page."""

    id: str
    path: str
    title: str
    subtitle: str
    updated: str
    entries: tuple[Entry, ...]


def form(
    request: Request, connection: Connection, path: str, title: str, *, of: dict[str, int]
) -> dict[str, Form]:
    """The feed as a representation of the page at *path*; *of* names a story, speaker or outlet by row id.

    Its entries are read only if the feed is what was asked for.
    """
    if request.state.representation != "atom":
        return {"atom": Form(MEDIA_TYPE, "Atom feed", str)}
    site = site_of(request)
    written = written_at(connection)
    entries: list[Entry] = []
    if "speaker" not in of:
        entries += [_article(found, written) for found in store.articles(connection, **of)]
    if "outlet" not in of:
        entries += [_quote(found, written) for found in store.quotes(connection, **of)]
    entries.sort(key=lambda entry: (entry.published is not None, entry.updated), reverse=True)
    updated = max((entry.updated for entry in entries), default=written)
    feed = Feed(identity(path), path, title, SUBTITLES[next(iter(of))], updated, tuple(entries[: store.MOST]))
    root = site.renderer.home(request).root
    return {
        "atom": Form(
            MEDIA_TYPE, "Atom feed", lambda: site.renderer.text("feed.xml", root=root, feed=feed, label=title)
        )
    }


def identity(path: str) -> str:
    """The same identity for the same page, on whatever host; the name space is our own, never a real host."""
    return uuid.uuid5(uuid.NAMESPACE_URL, f"verbatim:{path}").urn


def _article(found: store.FeedArticle, written: str) -> Entry:
    day = _day(found.published)
    date = f"Published {published(found.published).words}." if day else UNDATED
    quotations = words.count(found.quotations, "quotation") if found.quotations else "no quotation"
    path = f"/a/{found.key}"
    return Entry(
        identity(path),
        path,
        f"{found.outlet.label}: {found.headline or found.file}",
        found.outlet.label,
        day,
        day or written,
        f"{date} The article has {quotations}.",
    )


def _quote(found: store.FeedQuote, written: str) -> Entry:
    row = found.row
    by = words.listed([called(part.outlet) for part in row.printed])
    wording = f" Wording: {words.FAMILY_WORDS[row.family]}." if len(row.printed) > 1 else ""
    last = _instant(found.last)
    path, who = f"/q/{row.key}", row.speaker.name if row.speaker else "speaker not resolved"
    return Entry(
        identity(path),
        path,
        f"“{words.brief(row.text, 140)}” — {who}",
        who,
        _instant(found.first),
        last or written,
        f"Printed by {by}.{wording}{'' if last else f' {UNDATED}'}",
    )


def _day(edtf: str | None) -> str | None:
    """The first day of a stated date of publication, as an instant."""
    try:
        return _instant(value_of(edtf).earliest) if edtf else None
    except ValueError:
        return None


def _instant(day: str | None) -> str | None:
    return f"{day}T00:00:00Z" if day else None
