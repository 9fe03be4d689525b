"""What an ingest hands to `writes`: everything the database shall hold, as frozen values. Knows no SQL."""

from collections.abc import Mapping
from dataclasses import dataclass

from app.domain.curation import Applied
from app.domain.groups import Collation
from app.domain.mentions import ReadArticle
from app.domain.spread import NOTHING, Spread


@dataclass(frozen=True, slots=True)
class StoryFacts:
    """A story and where its title comes from ("manifest" or "folder name")."""

    slug: str
    title: str
    title_basis: str


@dataclass(frozen=True, slots=True)
class OutletFacts:
    """An outlet as it is shown: *label* is the name, or neutral words from printed evidence."""

    slug: str
    name: str | None
    label: str
    code: str
    basis: str


@dataclass(frozen=True, slots=True, order=True)
class RefusalFacts:
    """A file or manifest entry that was not taken in. *place* is the path below the story folder."""

    story: str
    place: str
    problem: str
    cure: str


@dataclass(frozen=True, slots=True)
class Contents:
    """The whole of a database. *given* holds, by article key, what the manifest said of it, as JSON."""

    stories: tuple[StoryFacts, ...]
    outlets: tuple[OutletFacts, ...]
    read: tuple[ReadArticle, ...]
    given: Mapping[str, str]
    collation: Collation
    refusals: tuple[RefusalFacts, ...] = ()
    spread: Spread = NOTHING
    corrections: tuple[Applied, ...] = ()
