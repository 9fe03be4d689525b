"""Who speaks, and under which printed forms."""

from sqlmodel import Field, Index

from app.store.tables.base import Row


class Speaker(Row, table=True):
    __table_args__ = (Index(None, "quotes", "id"),)

    slug: str = Field(unique=True)
    name: str
    kind: str  # person, office, body, anonymous
    article_id: int | None = Field(
        default=None, foreign_key="article.id", index=True
    )  # anonymous sources only
    quotations: int
    quotes: int


class Alias(Row, table=True):
    """One printed form of a speaker in one article, at its first place."""

    __table_args__ = (Index(None, "speaker_id", "article_id", "start"),)

    speaker_id: int = Field(foreign_key="speaker.id")
    article_id: int = Field(foreign_key="article.id", index=True)
    text: str
    role: str | None
    start: int
    end: int
