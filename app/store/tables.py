"""The tables. Schema changes only through `migrations/`; a test proves both equal.

Row ids are handed out in a canonical order at each ingest (stories by slug, articles by work, mentions by
place), so the same inputs give the same database whatever the order of files. They are never shown or linked;
addresses are the `key` columns. Offsets are code points of `article.body`.
"""

from sqlalchemy import MetaData, false, text
from sqlmodel import Field, Index, SQLModel, UniqueConstraint

SQLModel.metadata.naming_convention = MetaData(
    naming_convention={
        "ix": "ix_%(table_name)s_%(column_0_N_name)s",
        "uq": "uq_%(table_name)s_%(column_0_N_name)s",
        "ck": "ck_%(table_name)s_%(constraint_name)s",
        "fk": "fk_%(table_name)s_%(column_0_N_name)s_%(referred_table_name)s",
        "pk": "pk_%(table_name)s",
    }
).naming_convention

METADATA = SQLModel.metadata


class Snapshot(SQLModel, table=True):
    """One row: what the database holds now. The digest is over all other rows; answers carry it as ETag."""

    id: int = Field(primary_key=True)
    digest: str
    program: str  # version of Verbatim that wrote it


class Story(SQLModel, table=True):
    id: int = Field(primary_key=True)
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
    disputed: int = Field(sa_column_kwargs={"server_default": text("0")})  # events
    earliest: str | None  # first and last day of publication that is stated
    latest: str | None


class Outlet(SQLModel, table=True):
    id: int = Field(primary_key=True)
    slug: str = Field(unique=True)
    name: str | None  # None: nobody states it
    label: str  # the name, or a neutral label made from printed evidence
    code: str = Field(unique=True)  # the short code shown everywhere
    basis: str  # how the outlet is known, in words


class Article(SQLModel, table=True):
    __table_args__ = (
        Index(None, "story_id", "position"),
        Index(None, "outlet_id", "story_id", "position"),
    )

    id: int = Field(primary_key=True)
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


class Block(SQLModel, table=True):
    __table_args__ = (Index(None, "article_id", "start"),)

    id: int = Field(primary_key=True)
    article_id: int = Field(foreign_key="article.id")
    start: int
    end: int
    kind: str
    reason: str | None
    paragraph: int | None


class Speaker(SQLModel, table=True):
    __table_args__ = (Index(None, "quotes", "id"),)

    id: int = Field(primary_key=True)
    slug: str = Field(unique=True)
    name: str
    kind: str  # person, office, body, anonymous
    article_id: int | None = Field(
        default=None, foreign_key="article.id", index=True
    )  # anonymous sources only
    quotations: int
    quotes: int


class Alias(SQLModel, table=True):
    """One printed form of a speaker in one article, at its first place."""

    __table_args__ = (Index(None, "speaker_id", "article_id", "start"),)

    id: int = Field(primary_key=True)
    speaker_id: int = Field(foreign_key="speaker.id")
    article_id: int = Field(foreign_key="article.id", index=True)
    text: str
    role: str | None
    start: int
    end: int


class Quotation(SQLModel, table=True):
    """A printed span inside quotation marks. The same words twice in one article share their key."""

    __table_args__ = (
        UniqueConstraint("article_id", "start"),
        Index(None, "key", "id"),
        Index(None, "quote_id", "id"),
    )

    id: int = Field(primary_key=True)
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


class Unit(SQLModel, table=True):
    """A sentence of a quotation, and which sentence (passage) of the quote it is a reading of."""

    __table_args__ = (
        Index(None, "quotation_id", "ordinal"),
        Index(None, "quote_id", "passage", "id"),
    )

    id: int = Field(primary_key=True)
    quotation_id: int = Field(foreign_key="quotation.id")
    quote_id: int = Field(foreign_key="quote.id")
    ordinal: int
    passage: int
    start: int
    end: int


class Quote(SQLModel, table=True):
    """All mentions of the same words of the same speaker. *key* is that of its canonical mention."""

    __table_args__ = (
        Index(None, "story_id", "rank", "id"),
        Index(None, "speaker_id", "rank", "id"),
    )

    id: int = Field(primary_key=True)
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


class QuoteOutlet(SQLModel, table=True):
    """One row a quote and outlet: what filters and counts read, so that none of them touches a text."""

    __tablename__ = "quote_outlet"
    __table_args__ = (
        UniqueConstraint("outlet_id", "quote_id"),
        Index(None, "story_id", "outlet_id", "rank", "quote_id"),
        Index(None, "quote_id", "outlet_id"),
        Index(None, "outlet_id", "rank", "quote_id"),
    )

    id: int = Field(primary_key=True)
    quote_id: int = Field(foreign_key="quote.id")
    story_id: int = Field(foreign_key="story.id")
    outlet_id: int = Field(foreign_key="outlet.id")
    speaker_id: int | None = Field(default=None, foreign_key="speaker.id", index=True)
    rank: int
    family: str  # the gravest of this outlet's readings
    kinds: str  # "direct", "mixed" or "direct mixed"
    earliest: str | None  # publication of its first article, ISO day
    latest: str | None


class QuoteFeature(SQLModel, table=True):
    """A quote's filterable features: feature is "relation", "kind" or "family", value as in the address."""

    __tablename__ = "quote_feature"
    __table_args__ = (
        Index(None, "story_id", "feature", "value", "rank", "quote_id"),
        Index(None, "quote_id", "feature"),
    )

    id: int = Field(primary_key=True)
    quote_id: int = Field(foreign_key="quote.id")
    story_id: int = Field(foreign_key="story.id")
    rank: int
    feature: str
    value: str


class Agency(SQLModel, table=True):
    """The agency an article names as where its text is from, as printed."""

    id: int = Field(primary_key=True)
    article_id: int = Field(foreign_key="article.id", unique=True)
    text: str
    start: int
    end: int


class ArticleCopy(SQLModel, table=True):
    """Two articles of which one is nearly the other's text; *article* has fewer words of its own."""

    __tablename__ = "article_copy"
    __table_args__ = (UniqueConstraint("article_id", "other_id"),)

    id: int = Field(primary_key=True)
    article_id: int = Field(foreign_key="article.id")
    other_id: int = Field(foreign_key="article.id", index=True)
    shared: int  # words of *article* outside quotation marks that the other prints in the same runs
    words: int  # all of them


class QuoteOrigin(SQLModel, table=True):
    """A reading whose text another outlet prints too; readings of one *number* have one origin."""

    __tablename__ = "quote_origin"
    __table_args__ = (Index(None, "quote_id", "number", "id"),)

    id: int = Field(primary_key=True)
    quote_id: int = Field(foreign_key="quote.id")
    number: int
    quotation_id: int = Field(foreign_key="quotation.id")
    basis: str  # copy or agency


class Echo(SQLModel, table=True):
    """Words of a quote that another outlet's article prints outside quotation marks."""

    __table_args__ = (Index(None, "quote_id", "id"),)

    id: int = Field(primary_key=True)
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


class HiddenWords(SQLModel, table=True):
    """Words of another outlet's quotation that a marked cut of a reading may hide."""

    __tablename__ = "hidden_words"
    __table_args__ = (Index(None, "quote_id", "id"),)

    id: int = Field(primary_key=True)
    quote_id: int = Field(foreign_key="quote.id")
    quotation_id: int = Field(foreign_key="quotation.id")  # the reading with the mark
    cut_start: int
    cut_end: int
    other_id: int = Field(foreign_key="quotation.id")
    start: int  # in the body of the other quotation's article
    end: int
    fits: str  # between, after, before


class Likeness(SQLModel, table=True):
    """Nearly the same words in another quote, of another speaker: one row from either side."""

    __table_args__ = (Index(None, "quote_id", "id"),)

    id: int = Field(primary_key=True)
    quote_id: int = Field(foreign_key="quote.id")
    quotation_id: int = Field(foreign_key="quotation.id")
    start: int
    end: int
    other_id: int = Field(foreign_key="quotation.id")
    other_start: int
    other_end: int


class Event(SQLModel, table=True):
    __table_args__ = (Index(None, "story_id", "sort", "id"),)

    id: int = Field(primary_key=True)
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


class EventMention(SQLModel, table=True):
    __tablename__ = "event_mention"
    __table_args__ = (
        Index(None, "key", "id"),
        Index(None, "event_id", "id"),
        Index(None, "article_id", "start"),
    )

    id: int = Field(primary_key=True)
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


class Claim(SQLModel, table=True):
    """Assertions about the same matter. *key* is that of its canonical assertion."""

    __table_args__ = (Index(None, "story_id", "rank", "id"),)

    id: int = Field(primary_key=True)
    key: str = Field(unique=True)
    story_id: int = Field(foreign_key="story.id")
    title: str  # the clearest printed clause
    title_id: int  # claim_assertion
    type: str  # the slot compared, or "statement"
    conflict: bool
    slots: str  # those whose values differ, blank-separated
    outlets: int
    rank: int  # 0 first: conflicts of most outlets … of one outlet last; lists are sorted by (rank, id)


class ClaimAssertion(SQLModel, table=True):
    """A clause in a claim. One borrowed from another claim, on which it bears, has its key there too."""

    __tablename__ = "claim_assertion"
    __table_args__ = (
        Index(None, "key", "borrowed", "id"),
        Index(None, "claim_id", "id"),
        Index(None, "article_id", "start"),
    )

    id: int = Field(primary_key=True)
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


class ClaimValue(SQLModel, table=True):
    """What an assertion gives in a slot in which its claim differs: as printed, and as compared."""

    __tablename__ = "claim_value"
    __table_args__ = (Index(None, "assertion_id", "id"),)

    id: int = Field(primary_key=True)
    assertion_id: int = Field(foreign_key="claim_assertion.id")
    slot: str
    text: str
    norm: str


class ClaimAbsence(SQLModel, table=True):
    """An article of the story without an assertion in the claim: silent, earlier, not comparable."""

    __tablename__ = "claim_absence"
    __table_args__ = (Index(None, "claim_id", "id"),)

    id: int = Field(primary_key=True)
    claim_id: int = Field(foreign_key="claim.id")
    article_id: int = Field(foreign_key="article.id", index=True)
    reason: str


class Inconsistency(SQLModel, table=True):
    """Values of one article that clash."""

    __table_args__ = (Index(None, "article_id", "id"),)

    id: int = Field(primary_key=True)
    article_id: int = Field(foreign_key="article.id")
    slot: str


class InconsistencyPlace(SQLModel, table=True):
    """A place of one of the clashing values, with the value as shown."""

    __tablename__ = "inconsistency_place"
    __table_args__ = (Index(None, "inconsistency_id", "id"),)

    id: int = Field(primary_key=True)
    inconsistency_id: int = Field(foreign_key="inconsistency.id")
    start: int
    end: int
    exact: str
    value: str
    paragraph: int | None


class Correction(SQLModel, table=True):
    """An editor's correction at work on one thing (its key or slug), and the program's own answer."""

    __table_args__ = (Index(None, "of", "key", "id"), Index(None, "story", "line"))

    id: int = Field(primary_key=True)
    story: str
    line: int  # of curation.toml
    kind: str  # outlet, alias, same, apart, hide, title
    of: str  # quote, claim, event, speaker, outlet
    key: str
    note: str
    machine: str
    entry: str  # the whole entry as JSON: each ingest applies it anew


class Refusal(SQLModel, table=True):
    """A file or manifest entry that could not be taken in: what, why, and what to do about it."""

    id: int = Field(primary_key=True)
    story: str = Field(index=True)
    place: str
    problem: str
    cure: str


class SearchText(SQLModel, table=True):
    """What the full-text index `search_index` (FTS5, external content) is built over."""

    __tablename__ = "search_text"
    __table_args__ = (Index(None, "kind", "target_id"),)

    id: int = Field(primary_key=True)
    kind: str  # quote, claim, event, article, speaker, outlet, story
    target_id: int
    title: str
    body: str


class SearchTag(SQLModel, table=True):
    """What a searched entry is narrowed by: each story, outlet and speaker it belongs to, by row id."""

    __tablename__ = "search_tag"
    __table_args__ = (UniqueConstraint("search_id", "name", "target_id"),)

    id: int = Field(primary_key=True)
    search_id: int = Field(foreign_key="search_text.id")
    name: str  # story, outlet, speaker
    target_id: int
