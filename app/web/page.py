"""What every page has: a title that answers the question, where it stands, its permanent address."""

from dataclasses import dataclass, field
from typing import Any


@dataclass(frozen=True, slots=True)
class Crumb:
    """One step of the breadcrumb; the last one has no *path*."""

    label: str
    path: str | None = None


@dataclass(frozen=True, slots=True)
class Home:
    """Where the site is: *root* begins its addresses where they leave it, without a slash at the end."""

    root: str
    title: str


@dataclass(frozen=True, slots=True)
class StoryRef:
    """The story a page belongs to, for the navigation."""

    slug: str
    title: str


@dataclass(frozen=True, slots=True)
class Page:
    """The frame around a view. *path* is the canonical path without query.

    *tab* is the navigation entry to mark: overview, timeline, compare, quotes, claims, search, about or "".
    *shared* is True for permalink pages, which show their address for copying.
    """

    title: str
    description: str
    path: str
    tab: str = ""
    story: StoryRef | None = None
    crumbs: tuple[Crumb, ...] = ()
    csv: bool = False
    shared: bool = False
    kind: str = "website"  # Open Graph type
    index: bool = True
    embeddable: bool = False  # has a small version at PATH/embed
    replaces: bool = False  # its partial answers replace the address instead of adding to the history
    is_place: bool = True  # False where nothing is at the address: error pages
    query: str = ""  # canonical query string of this view, without "?"
    corrected: tuple[Any, ...] = ()  # app.web.corrected.Corrected: what an editor corrected here
    problems: tuple[str, ...] = field(default=())  # filter values that make no sense, in sentences
