"""What stands above all articles: the stories, the outlets, and what could not be taken in."""

from sqlalchemy import text
from sqlmodel import Field, Index

from app.store.tables.base import Row


class Snapshot(Row, table=True):
    """One row: what the database holds now. The digest is over all other rows; answers carry it as ETag."""

    digest: str
    program: str  # version of Verbatim that wrote it


class Story(Row, table=True):
    slug: str = Field(unique=True)
    title: str
    title_basis: str  # "manifest" or "folder name"
    # counted at ingest, so that the list of stories reads one row a story
    articles: int
    outlets: int
    quotations: int
    quotes: int
    shared: int  # quotes printed by two outlets or more
    changed: int  # of those, with a reading of the family "changed"
    shortened: int  # of those without a changed one, with a reading of the family "shortened"
    events: int
    undated: int
    claims: int = Field(sa_column_kwargs={"server_default": text("0")})
    conflicts: int = Field(sa_column_kwargs={"server_default": text("0")})  # claims whose values clash
    weighed: int = Field(
        sa_column_kwargs={"server_default": text("0")}
    )  # of the conflicts, those only likely
    disputed: int = Field(sa_column_kwargs={"server_default": text("0")})  # events
    earliest: str | None  # first and last day of publication that is stated
    latest: str | None


class Outlet(Row, table=True):
    slug: str = Field(unique=True)
    name: str | None  # None: nobody states it
    label: str  # the name, or a neutral label made from printed evidence
    code: str = Field(unique=True)  # the short code shown everywhere
    basis: str  # how the outlet is known, in words


class Refusal(Row, table=True):
    """A file or manifest entry that could not be taken in: what, why, and what to do about it."""

    story: str = Field(index=True)
    place: str
    problem: str
    cure: str


class Correction(Row, table=True):
    """An editor's correction at work on one thing (its key or slug), and the program's own answer."""

    __table_args__ = (Index(None, "of", "key", "id"), Index(None, "story", "line"))

    story: str
    line: int  # of curation.toml
    kind: str  # outlet, alias, same, apart, hide, title
    of: str  # quote, claim, event, speaker, outlet
    key: str
    note: str
    machine: str
    entry: str  # the whole entry as JSON: each ingest applies it anew
