"""What the full-text search is built over."""

from sqlmodel import Field, Index, UniqueConstraint

from app.store.tables.base import Row


class SearchText(Row, table=True):
    """What the full-text index `search_index` (FTS5, external content) is built over."""

    __tablename__ = "search_text"
    __table_args__ = (Index(None, "kind", "target_id"),)

    kind: str  # quote, claim, event, article, speaker, outlet, story
    target_id: int
    title: str
    body: str


class SearchTag(Row, table=True):
    """What a searched entry is narrowed by: each story, outlet and speaker it belongs to, by row id."""

    __tablename__ = "search_tag"
    __table_args__ = (UniqueConstraint("search_id", "name", "target_id"),)

    search_id: int = Field(foreign_key="search_text.id")
    name: str  # story, outlet, speaker
    target_id: int
