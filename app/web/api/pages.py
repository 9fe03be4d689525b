"""The JSON of the pages with a permanent address."""

from app.web.api.model import Listed, Model, Page, QuoteRow, says


class Reading(Model):
    """A printed wording of a quote. Offsets are code points of the article's text."""

    key: str = says("permanent key of the quotation")
    outlet: str = says("slug of the outlet")
    article: str = says("path of the article")
    paragraph: int | None = says("number of the paragraph")
    start: int = says("first code point")
    end: int = says("the one behind the last")
    exact: str = says("the words as printed")
    type: str = says("direct (whole sentences) or mixed")
    relations: list[str] = says("kinds of difference from the fullest reading")
    family: str = says("same, shortened, changed")
    differences: list[str] = says("what differs, in words")
    cue: str | None = says("the printed verb of saying")
    source: str | None = says("who said it, as printed")
    role: str | None = says("the role printed beside the name")
    confidence: float = says("of the attribution, 0 to 1")
    context: str = says("the sentence it stands in")


class Verb(Model):
    text: str = says("as printed")
    kind: str = says("neutral, evaluative, other")


class Attribution(Model):
    outlet: str = says("slug of the outlet")
    speaker: list[str] = says("names as printed")
    read_as: list[str] = says("whom they were resolved to")
    doubtful: bool = says("the attribution is doubtful")
    another_speaker: str | None = says("slug of another speaker it gives the words to")
    role: list[str] = says("roles as printed")
    verb: list[Verb] = says("verbs of saying")
    medium_and_occasion: list[str] = says("where and how it was said, as printed")


class Attributions(Model):
    outlets: list[Attribution] = says("one an outlet")
    agreement: dict[str, str] = says("for each aspect whether the outlets agree, in words")


class Origin(Model):
    outlets: list[str] = says("slugs of outlets that count as one")
    reason: str = says("why, in words")


class Unmarked(Model):
    outlet: str = says("slug of the outlet that prints the words without quotation marks")
    article: str = says("path of the article")
    paragraph: int | None = says("number of the paragraph")
    start: int = says("first code point")
    end: int = says("the one behind the last")
    words: str = says("the words")
    context: str = says("the sentence")
    quoted_by: str = says("slug of the outlet that quotes them")


class Offer(Model):
    words: str = says("words that may be hidden")
    printed_by: list[str] = says("slugs of outlets that print them")
    quotation: str = says("key of the quotation that holds them")
    fits: str = says("between, after, before")


class MarkedCut(Model):
    reading: str = says("key of the reading with the mark")
    outlet: str = says("slug of its outlet")
    before: str = says("words before the mark")
    after: str = says("words behind it")
    possibly: list[Offer] = says("what it may hide; never certain")


class AlsoSaid(Model):
    speaker: str = says("slug of another speaker")
    speaker_name: str = says("name")
    words: str = says("their words")
    own_words: str = says("the like words of this quote")
    outlet: str = says("slug of the outlet")
    quote: str = says("path of their quote")


class Printing(Model):
    published: str | None = says("EDTF; null if nobody states it")
    outlet: str = says("slug of the outlet")
    reading: str = says("key of the reading")


class Quote(Page):
    """A quote with every wording."""

    key: str = says("permanent key")
    text: str = says("the fullest printed wording")
    summary: str = says("one sentence on how the wordings differ")
    story: str = says("slug of the story")
    speaker: str | None = says("slug of the speaker")
    speaker_name: str | None = says("name")
    family: str = says("same, shortened, changed, single")
    relations: list[str] = says("kinds of difference")
    base: str = says("key of the reading the others are compared with")
    readings: list[Reading] = says("every printed wording")
    attributions: Attributions | None = says("who the outlets say said it")
    not_quoted_by: list[str] = says("outlets of the story without a quotation of these words")
    origins: int = says("origins the readings count as")
    one_origin: list[Origin] = says("outlets whose texts have one origin")
    unmarked: list[Unmarked] = says("the same words without quotation marks")
    marked_cuts: list[MarkedCut] = says("marked cuts and what they may hide")
    also_said_by: list[AlsoSaid] = says("nearly the same words of others")
    history: list[Printing] = says("who printed the words when, the earliest first")
    addresses: list[str] = says("every permanent address that leads here")


class PairReading(Model):
    outlet: str = says("slug of the outlet")
    key: str = says("key of the reading")
    exact: str = says("the words")
    article: str = says("path of the article")


class LonePassage(Model):
    outlet: str = says("slug of the outlet")
    text: str = says("a sentence only it prints")


class Pair(Page):
    """Two outlets' wordings of a quote."""

    quote: str = says("path of the quote")
    left: str = says("slug of the first outlet")
    right: str = says("slug of the second")
    summary: str = says("one sentence")
    differences: list[str] = says("in words")
    capitals_or_punctuation_differ: bool = says("what the differences leave out")
    readings: list[PairReading] = says("the wordings")
    printed_by_one: list[LonePassage] = says("sentences of one of them")


class PrintedBy(Model):
    text: str = says("as printed")
    outlets: list[str] = says("slugs")


class ValueLine(Model):
    printed: list[PrintedBy] = says("the forms it is printed in")
    read_as: str | None = says("what it is read as, where the words do not say it plainly")


class Assertion(Model):
    key: str = says("permanent key of the clause")
    outlet: str = says("slug of the outlet")
    article: str = says("path of the article")
    paragraph: int | None = says("number of the paragraph")
    start: int = says("first code point")
    exact: str = says("the clause as printed")
    stance: str = says("states, differs, attributes")
    voice: str = says("own, reported, quoted")
    source: str | None = says("who is said to state it, as printed")
    speaker: str | None = says("slug of the speaker")
    borrowed: bool = says("it belongs to another claim, whose values clash with these")
    loose: bool = says("it is matched loosely and may tell of another matter")
    values: dict[str, str] = says("the values compared, as printed")


class BothPlace(Model):
    exact: str = says("the words")
    value: str = says("the value")
    start: int = says("first code point")
    paragraph: int | None = says("number of the paragraph")


class Both(Model):
    article: str = says("path of an article that gives two values")
    outlet: str = says("slug of its outlet")
    slot: str = says("what is compared")
    values: list[BothPlace] = says("the places")


class Absent(Model):
    outlet: str = says("slug of the outlet")
    article: str = says("path of the article")
    reason: str = says("silent, earlier, not comparable")


class Claim(Page):
    """A claim with the clause of every outlet."""

    key: str = says("permanent key")
    text: str = says("a printed clause")
    text_outlet: str = says("slug of the outlet that prints it")
    summary: str = says("one sentence")
    story: str = says("slug of the story")
    type: str = says("what is compared, or statement")
    conflict: bool = says("the values cannot both hold, surely or likely")
    slots: list[str] = says("in what they differ")
    clashing: list[str] = says("those of slots in which two values cannot both hold")
    weighed: list[str] = says(
        "those of clashing that clash only by likelihood: their values likely answer one question"
    )
    values: dict[str, list[ValueLine]] = says("the values by slot")
    assertions: list[Assertion] = says("the clauses")
    gives_both: list[Both] = says("articles that give two values for one thing")
    absent: list[Absent] = says("articles without such a clause")


class Outlet(Listed):
    """An outlet: counts, never a score."""

    slug: str = says("permanent name in addresses")
    name: str | None = says("null if nobody states it")
    label: str = says("the name, or neutral words made of printed evidence")
    code: str = says("short code")
    basis: str = says("how it is known")
    articles_read: int = says("articles")
    quotations: int = says("printed quotations")
    quotes: int = says("quotes")
    quotes_also_printed_elsewhere: int = says("of these shared with others")
    families: dict[str, int] = says("quotes by family")
    articles: list["OutletArticle"] = says("a page of them")
    next_articles: str | None = says("address of the next page of articles as JSON")
    speakers: list["OutletSpeaker"] = says("whom it quotes most")
    quotes_listed: list[QuoteRow] = says("a page of quotes")


class OutletArticle(Model):
    address: str = says("path of the article")
    headline: str | None = says("as printed")
    story: str = says("slug of the story")
    published: str | None = says("EDTF")
    quotations: int = says("printed quotations")


class OutletSpeaker(Model):
    slug: str = says("slug of the speaker")
    name: str = says("name")
    quotes: int = says("quotes")
