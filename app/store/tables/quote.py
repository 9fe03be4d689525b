"""Quotations as printed, the quotes they are readings of, and what lists of quotes filter by."""

from sqlmodel import Field, Index, UniqueConstraint

from app.store.tables.base import Row


class Quotation(Row, table=True):
    """A printed span inside quotation marks. The same words twice in one article share their key."""

    __table_args__ = (
        UniqueConstraint("article_id", "start"),
        Index(None, "key", "id"),
        Index(None, "quote_id", "id"),
    )

    key: str
    article_id: int = Field(foreign_key="article.id")
    quote_id: int = Field(foreign_key="quote.id")
    speaker_id: int | None = Field(default=None, foreign_key="speaker.id", index=True)
    start: int
    end: int
    outer_start: int
    outer_end: int
    exact: str
    prefix: str
    suffix: str
    kind: str  # direct or mixed
    paragraph: int | None
    context_start: int  # the sentence or sentences the quotation stands in, for excerpts
    context_end: int
    cue_start: int | None
    cue_end: int | None
    cue_text: str | None
    source_start: int | None
    source_end: int | None
    source_text: str | None
    source_kind: str | None
    antecedent_start: int | None
    antecedent_end: int | None
    antecedent_text: str | None
    confidence: float
    continues_id: int | None = Field(default=None, foreign_key="quotation.id", index=True)
    relations: str  # of this reading to the quote's fullest one, blank-separated
    family: str  # same, shortened, changed


class Unit(Row, table=True):
    """A sentence of a quotation, and which sentence (passage) of the quote it is a reading of."""

    __table_args__ = (
        Index(None, "quotation_id", "ordinal"),
        Index(None, "quote_id", "passage", "id"),
    )

    quotation_id: int = Field(foreign_key="quotation.id")
    quote_id: int = Field(foreign_key="quote.id")
    ordinal: int
    passage: int
    start: int
    end: int


class Quote(Row, table=True):
    """All mentions of the same words of the same speaker. *key* is that of its canonical mention."""

    __table_args__ = (
        Index(None, "story_id", "rank", "id"),
        Index(None, "speaker_id", "rank", "id"),
    )

    key: str = Field(unique=True)
    story_id: int = Field(foreign_key="story.id")
    speaker_id: int | None = Field(default=None, foreign_key="speaker.id")
    base_id: int  # quotation: the fullest printed reading
    text: str  # the base's words, for lists
    outlets: int
    readings: int
    family: str  # the gravest of its readings; "single" when only one outlet prints it
    relations: str  # all that occur, blank-separated
    rank: int  # 0 first: changed by most outlets … single last; lists are sorted by (rank, id)


class QuoteOutlet(Row, table=True):
    """One row a quote and outlet: what filters and counts read, so that none of them touches a text."""

    __tablename__ = "quote_outlet"
    __table_args__ = (
        UniqueConstraint("outlet_id", "quote_id"),
        Index(None, "story_id", "outlet_id", "rank", "quote_id"),
        Index(None, "quote_id", "outlet_id"),
        Index(None, "outlet_id", "rank", "quote_id"),
    )

    quote_id: int = Field(foreign_key="quote.id")
    story_id: int = Field(foreign_key="story.id")
    outlet_id: int = Field(foreign_key="outlet.id")
    speaker_id: int | None = Field(default=None, foreign_key="speaker.id", index=True)
    rank: int
    family: str  # the gravest of this outlet's readings
    kinds: str  # "direct", "mixed" or "direct mixed"
    earliest: str | None  # publication of its first article, ISO day
    latest: str | None


class QuoteFeature(Row, table=True):
    """A quote's filterable features: feature is "relation", "kind" or "family", value as in the address."""

    __tablename__ = "quote_feature"
    __table_args__ = (
        Index(None, "story_id", "feature", "value", "rank", "quote_id"),
        Index(None, "quote_id", "feature"),
    )

    quote_id: int = Field(foreign_key="quote.id")
    story_id: int = Field(foreign_key="story.id")
    rank: int
    feature: str
    value: str
