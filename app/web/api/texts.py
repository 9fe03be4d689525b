"""The JSON of articles, events, speakers and the record of what was read."""

from app.web.api.model import Correction, Listed, Model, OutletFamily, Page, QuoteRow, says
from app.web.api.pages import Both


class Block(Model):
    kind: str = says("headline, byline, body, furniture …")
    reason: str | None = says("why it was removed")
    paragraph: int | None = says("number of the paragraph")
    start: int = says("first code point")
    end: int = says("the one behind the last")
    text: str = says("only where whole articles are shown", default="")


class ArticleQuotation(Model):
    key: str = says("permanent key")
    address: str = says("place on the quote's page")
    start: int = says("first code point")
    end: int = says("the one behind the last")
    exact: str = says("the words")
    type: str = says("direct or mixed")
    paragraph: int | None = says("number of the paragraph")
    cue: str | None = says("the verb of saying")
    source: str | None = says("who said it, as printed")
    speaker: str | None = says("slug of the speaker")
    speaker_name: str | None = says("name")
    confidence: float = says("of the attribution, 0 to 1")
    relations: list[str] = says("kinds of difference")
    family: str = says("same, shortened, changed, single")
    also_printed_by: list[OutletFamily] = says("other outlets")


class ArticleDate(Model):
    key: str = says("permanent key")
    address: str = says("path of the event")
    start: int = says("first code point of the clause")
    end: int = says("the one behind the last")
    exact: str = says("the clause")
    expression: str = says("the date as printed")
    paragraph: int | None = says("number of the paragraph")
    edtf: str | None = says("what it is read as")
    rule: str = says("how it was read")
    anchor: str | None = says("what it was reckoned from")


class Stated(Model):
    key: str = says("permanent key")
    address: str = says("path of the claim")
    start: int = says("first code point")
    end: int = says("the one behind the last")
    paragraph: int | None = says("number of the paragraph")
    stance: str = says("states, differs, attributes")
    outlets: int = says("outlets of the claim")
    conflict: bool = says("the values cannot both hold, surely or likely")
    differing: list[str] = says("in what the values differ")
    clashing: list[str] = says("those of them in which two values cannot both hold")
    weighed: list[str] = says(
        "those of clashing that clash only by likelihood: their values likely answer one question"
    )
    exact: str = says("only where whole articles are shown", default="")


class NearlySame(Model):
    article: str = says("path of an article with nearly the same text")
    outlet: str = says("slug of its outlet")
    shared_words: int = says("words of this article that it prints in the same runs")
    words: int = says("all words of this article outside of quotations")


class Article(Listed):
    """An article as it was read. Offsets are code points of its text."""

    key: str = says("permanent key")
    story: str = says("slug of the story")
    outlet: str = says("slug of the outlet")
    outlet_name: str | None = says("null if nobody states it")
    outlet_label: str = says("the name, or neutral words")
    outlet_basis: str = says("how it is known")
    headline: str | None = says("as printed")
    byline: str | None = says("as printed")
    url: str | None = says("web address")
    published: str | None = says("EDTF")
    published_basis: str | None = says("how that is known")
    file: str = says("path below the story's folder")
    sha256: str = says("of the file")
    length: int = says("code points of the text")
    warnings: list[str] = says("what could not be read with certainty")
    start: int = says("where this page of the text begins")
    end: int = says("where it ends")
    blocks: list[Block] = says("paragraphs and removed parts")
    quotations: list[ArticleQuotation] = says("in the order of the text")
    dates: list[ArticleDate] = says("in the order of the text")
    stated: list[Stated] = says("clauses that belong to claims")
    agency: str | None = says("the agency named as where the text is from")
    nearly_the_same_as: list[NearlySame] = says("articles with nearly the same text")
    gives_both: list[Both] = says("values of the article that clash")


class EventTelling(Model):
    key: str = says("permanent key of the passage")
    outlet: str = says("slug of the outlet")
    article: str = says("path of the article")
    paragraph: int | None = says("number of the paragraph")
    start: int = says("first code point")
    exact: str = says("the clause as printed")
    expression: str = says("the date as printed")
    edtf: str | None = says("what it is read as, EDTF")
    earliest: str | None = says("first possible day")
    latest: str | None = says("last possible day")
    rule: str = says("how it was read")
    anchor: str | None = says("what it was reckoned from")
    status: str | None = says("told as has, will, expected, cancelled")
    relation: str | None = says("after, before, during another happening")
    order: str | None = says("the printed words that say so")


class Event(Listed):
    """An event with every passage that tells it."""

    key: str = says("permanent key")
    label: str = says("a printed clause")
    label_outlet: str = says("slug of the outlet that prints it")
    story: str = says("slug of the story")
    date: str = says("in words")
    edtf: str | None = says("EDTF")
    earliest: str | None = says("first possible day, ISO")
    latest: str | None = says("last possible day, ISO")
    certainty: str = says("day, month, year, span, open, undated")
    disputed: bool = says("the outlets give another date or order")
    order_disputed: bool = says("the outlets tell it in another order")
    outlets: int = says("outlets that tell it")
    total: int = says("passages")
    tellings: list[EventTelling] = says("a page of passages")


class SpeakerOutlet(Model):
    slug: str = says("slug of the outlet")
    label: str = says("its name, or neutral words")
    quotes: int = says("quotes of the speaker it prints")


class Alias(Model):
    text: str = says("a printed name")
    role: str | None = says("the role printed beside it")
    outlet: str = says("slug of the outlet")
    articles: int = says("articles that print it so")
    address: str = says("a place where it stands")


class Speaker(Listed):
    """A speaker and what outlets quote of them."""

    slug: str = says("permanent name in addresses")
    name: str = says("the fullest printed form")
    type: str = says("person, office, body, anonymous")
    article: str | None = says("the one article of an unnamed source")
    quotations: int = says("printed quotations")
    quotes: int = says("quotes")
    quotes_printed_by_several_outlets: int = says("of these shared")
    families: dict[str, int] = says("quotes by family")
    outlets: list[SpeakerOutlet] = says("who quotes them")
    aliases: list[Alias] = says("printed names")
    total: int = says("quotes that the filters leave")
    quotes_listed: list[QuoteRow] = says("a page of quotes")
    given_to_others_elsewhere: list[QuoteRow] = says("quotes that other outlets give to another speaker")


class ReadArticle(Model):
    address: str = says("path of the article")
    story: str = says("slug of the story")
    outlet: str = says("slug of the outlet")
    outlet_name: str | None = says("null if nobody states it")
    outlet_basis: str = says("how it is known")
    file: str = says("path below the story's folder")
    sha256: str = says("of the file")
    url: str | None = says("web address")
    headline: str | None = says("as printed")
    published: str | None = says("EDTF")
    published_basis: str | None = says("how that is known")
    quotations: int = says("printed quotations")
    dates: int = says("dated clauses")
    removed: dict[str, int] = says("parts that are not the article, by reason")
    warnings: list[str] = says("what could not be read with certainty")


class Refused(Model):
    story: str = says("slug of the story")
    place: str = says("the file or entry")
    problem: str = says("what is wrong")
    cure: str = says("what to do")


class Record(Listed):
    """What was read, and what was refused and why."""

    version: str = says("of this program")
    snapshot: str = says("digest of all that is stored")
    written_by: str = says("version that wrote it")
    counts: dict[str, int] = says("entries by kind")
    articles: list[ReadArticle] = says("a page of them")
    refused: list[Refused] = says("a page of what was refused")
    next_refused: str | None = says("address of the next page of these as JSON")
    corrected: list[Correction] = says("everything an editor corrected")


class RelationWords(Model):
    name: str = says("as in the field relations")
    meaning: str = says("in words")
    fullest: str = says("an invented example")
    reading: str = says("the same, read so")


class FamilyWords(Model):
    name: str = says("as in the field family")
    meaning: str = says("in words")
    relations: list[RelationWords] = says("its kinds of difference")


class About(Page):
    """Versions, counts and terms."""

    version: str = says("of this program")
    snapshot: str = says("digest of all that is stored")
    written_by: str = says("version that wrote it")
    counts: dict[str, int] = says("entries by kind")
    address_scheme: str = says("how keys are made")
    reporting_verbs: dict[str, list[str]] = says("verbs of saying by kind")
    families: list[FamilyWords] = says("the terms for differences")
    stances: dict[str, str] = says("how an article can stand to a claim")
