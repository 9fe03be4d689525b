"""How words travel: agencies, copies, common origins, words without marks, cuts, and near likes."""

from sqlmodel import Field, Index, UniqueConstraint

from app.store.tables.base import Row


class Agency(Row, table=True):
    """The agency an article names as where its text is from, as printed."""

    article_id: int = Field(foreign_key="article.id", unique=True)
    text: str
    start: int
    end: int


class ArticleCopy(Row, table=True):
    """Two articles of which one is nearly the other's text; *article* has fewer words of its own."""

    __tablename__ = "article_copy"
    __table_args__ = (UniqueConstraint("article_id", "other_id"),)

    article_id: int = Field(foreign_key="article.id")
    other_id: int = Field(foreign_key="article.id", index=True)
    shared: int  # words of *article* outside quotation marks that the other prints in the same runs
    words: int  # all of them


class QuoteOrigin(Row, table=True):
    """A reading whose text another outlet prints too; readings of one *number* have one origin."""

    __tablename__ = "quote_origin"
    __table_args__ = (Index(None, "quote_id", "number", "id"),)

    quote_id: int = Field(foreign_key="quote.id")
    number: int
    quotation_id: int = Field(foreign_key="quotation.id")
    basis: str  # copy or agency


class Echo(Row, table=True):
    """Words of a quote that another outlet's article prints outside quotation marks."""

    __table_args__ = (Index(None, "quote_id", "id"),)

    quote_id: int = Field(foreign_key="quote.id")
    quotation_id: int = Field(foreign_key="quotation.id")
    words_start: int  # in the body of the quotation's article
    words_end: int
    article_id: int = Field(foreign_key="article.id", index=True)
    start: int
    end: int
    paragraph: int | None
    context_start: int
    context_end: int


class HiddenWords(Row, table=True):
    """Words of another outlet's quotation that a marked cut of a reading may hide."""

    __tablename__ = "hidden_words"
    __table_args__ = (Index(None, "quote_id", "id"),)

    quote_id: int = Field(foreign_key="quote.id")
    quotation_id: int = Field(foreign_key="quotation.id")  # the reading with the mark
    cut_start: int
    cut_end: int
    other_id: int = Field(foreign_key="quotation.id")
    start: int  # in the body of the other quotation's article
    end: int
    fits: str  # between, after, before


class Likeness(Row, table=True):
    """Nearly the same words in another quote, of another speaker: one row from either side."""

    __table_args__ = (Index(None, "quote_id", "id"),)

    quote_id: int = Field(foreign_key="quote.id")
    quotation_id: int = Field(foreign_key="quotation.id")
    start: int
    end: int
    other_id: int = Field(foreign_key="quotation.id")
    other_start: int
    other_end: int
