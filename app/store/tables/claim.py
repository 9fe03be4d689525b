"""Claims, their assertions with the values compared, and the articles that make none."""

from sqlalchemy import false
from sqlmodel import Field, Index

from app.store.tables.base import Row


class Claim(Row, table=True):
    """Assertions about the same matter. *key* is that of its canonical assertion."""

    __table_args__ = (Index(None, "story_id", "rank", "id"),)

    key: str = Field(unique=True)
    story_id: int = Field(foreign_key="story.id")
    title: str  # the clearest printed clause
    title_id: int  # claim_assertion
    type: str  # the slot compared, or "statement"
    conflict: bool
    slots: str  # those whose values differ, blank-separated
    # the first of these: two values cannot both hold
    clashing: str = Field(sa_column_kwargs={"server_default": ""})
    # of these: their values only likely answer one question
    weighed: str = Field(sa_column_kwargs={"server_default": ""})
    outlets: int
    # of several outlets, all of whose statements are matched loosely
    loose: bool = Field(sa_column_kwargs={"server_default": false()})
    rank: int  # 0 first: conflicts of most outlets … of one outlet last; lists are sorted by (rank, id)


class ClaimAssertion(Row, table=True):
    """A clause in a claim. One borrowed from another claim, on which it bears, has its key there too."""

    __tablename__ = "claim_assertion"
    __table_args__ = (
        Index(None, "key", "borrowed", "id"),
        Index(None, "claim_id", "id"),
        Index(None, "article_id", "start"),
    )

    key: str
    claim_id: int = Field(foreign_key="claim.id")
    article_id: int = Field(foreign_key="article.id")
    speaker_id: int | None = Field(default=None, foreign_key="speaker.id", index=True)
    start: int
    end: int
    exact: str
    sentence_start: int
    sentence_end: int
    sentence: str
    paragraph: int | None
    stance: str  # states, differs, attributes
    voice: str  # own, reported, quoted
    source_start: int | None
    source_end: int | None
    source_text: str | None
    borrowed: bool
    # less than surely of one matter, no value compared
    loose: bool = Field(sa_column_kwargs={"server_default": false()})


class ClaimValue(Row, table=True):
    """What an assertion gives in a slot in which its claim differs: as printed, and as compared."""

    __tablename__ = "claim_value"
    __table_args__ = (Index(None, "assertion_id", "id"),)

    assertion_id: int = Field(foreign_key="claim_assertion.id")
    slot: str
    text: str
    norm: str


class ClaimAbsence(Row, table=True):
    """An article of the story without an assertion in the claim: silent, earlier, not comparable."""

    __tablename__ = "claim_absence"
    __table_args__ = (Index(None, "claim_id", "id"),)

    claim_id: int = Field(foreign_key="claim.id")
    article_id: int = Field(foreign_key="article.id", index=True)
    reason: str
