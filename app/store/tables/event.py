"""Events, and the places that tell of them."""

from sqlalchemy import false
from sqlmodel import Field, Index

from app.store.tables.base import Row


class Event(Row, table=True):
    __table_args__ = (Index(None, "story_id", "sort", "id"),)

    key: str = Field(unique=True)
    story_id: int = Field(foreign_key="story.id")
    label: str  # the clearest printed clause
    label_id: int  # event_mention
    edtf: str | None
    earliest: str | None
    latest: str | None
    certainty: str  # "day", "month", "year", "span", "open" or "undated"
    disputed: bool  # its dates, its order with another happening, or both
    order_disputed: bool = Field(sa_column_kwargs={"server_default": false()})
    outlets: int
    sort: str  # earliest, then latest; undated last


class EventMention(Row, table=True):
    __tablename__ = "event_mention"
    __table_args__ = (
        Index(None, "key", "id"),
        Index(None, "event_id", "id"),
        Index(None, "article_id", "start"),
    )

    key: str
    event_id: int = Field(foreign_key="event.id")
    article_id: int = Field(foreign_key="article.id")
    start: int
    end: int
    exact: str
    expression_start: int
    expression_end: int
    expression: str
    paragraph: int | None
    edtf: str | None
    earliest: str | None
    latest: str | None
    rule: str
    anchor: str | None
    status: str | None
    relation: str | None  # "after", "before" or "during" another happening, where the mention says so
    order_text: str | None  # the printed words that say it
