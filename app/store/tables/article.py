"""Articles, the blocks of their text, and what one article says against itself."""

from sqlmodel import Field, Index

from app.store.tables.base import Row


class Article(Row, table=True):
    __table_args__ = (
        Index(None, "story_id", "position"),
        Index(None, "outlet_id", "story_id", "position"),
    )

    key: str = Field(unique=True)
    story_id: int = Field(foreign_key="story.id")
    outlet_id: int = Field(foreign_key="outlet.id")
    position: int  # order in the story: publication, then file name
    work: str = Field(unique=True)
    file: str  # path below the story folder
    sha256: str
    url: str | None
    body: str
    headline: str | None
    headline_start: int | None
    headline_end: int | None
    byline: str | None
    published: str | None  # EDTF
    published_basis: str | None
    given: str  # what the manifest said of it, as JSON: each ingest reads the stored articles again
    warnings: str  # one a line: what could not be read with certainty
    quotations: int
    paragraphs: int


class Block(Row, table=True):
    __table_args__ = (Index(None, "article_id", "start"),)

    article_id: int = Field(foreign_key="article.id")
    start: int
    end: int
    kind: str
    reason: str | None
    paragraph: int | None


class Inconsistency(Row, table=True):
    """Values of one article that clash."""

    __table_args__ = (Index(None, "article_id", "id"),)

    article_id: int = Field(foreign_key="article.id")
    slot: str


class InconsistencyPlace(Row, table=True):
    """A place of one of the clashing values, with the value as shown."""

    __tablename__ = "inconsistency_place"
    __table_args__ = (Index(None, "inconsistency_id", "id"),)

    inconsistency_id: int = Field(foreign_key="inconsistency.id")
    start: int
    end: int
    exact: str
    value: str
    paragraph: int | None
