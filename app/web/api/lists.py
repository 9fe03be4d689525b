"""The JSON of lists and of stories."""

from app.web.api.model import ClaimRow, EventRow, Listed, Model, Page, QuoteRow, StoryRow, says
from app.web.api.pages import Both

Counts = dict[str, dict[str, int]]
COUNTS = "for each filter, how many entries each of its values would leave"


class Quotes(Listed):
    """The quotes of a story."""

    total: int = says("quotes that the filters leave")
    quotes: list[QuoteRow] = says("thirty a page, those that differ most first")
    counts: Counts = says(COUNTS)


class Claims(Listed):
    """The claims of a story."""

    total: int = says("claims that the filters leave")
    claims: list[ClaimRow] = says("a page of them, conflicts first")
    counts: Counts = says(COUNTS)


class ToldAs(Model):
    outlet: str = says("slug of the outlet")
    status: str = says("`has`, `will` or `expected`")
    text: str = says("the words, as printed")
    assertion: str = says("key of the assertion")


class Pending(Model):
    address: str = says("address of the claim")
    title: str = says("a printed clause")
    weighed: bool = says("that the outlets tell of one thing is only likely")
    told: list[ToldAs] = says("how the outlets tell it in their own voice")


class Timeline(Listed):
    """The events of a story by date, the undated last."""

    summary: str = says("one sentence")
    total: int = says("events that the filters leave")
    events: list[EventRow] = says("a page of them")
    counts: Counts = says(COUNTS)
    pending: list[Pending] = says("told as done by one outlet and as to come by another; empty if filtered")


class Differing(Model):
    outlet: str = says("slug of the outlet")
    reading: str = says("key of its reading")
    differences: list[str] = says("what differs from the fullest reading, in words")


class DifferingQuote(QuoteRow):
    differences: list[Differing] = says("the readings that differ")


class Disputed(Model):
    address: str = says("path of the event")
    label: str = says("a printed clause")


class Report(Model):
    address: str = says("path of the article")
    outlet: str = says("slug of the outlet")
    headline: str | None = says("as printed")
    published: str | None = says("EDTF; null if nobody states it")
    quotations: int = says("printed quotations")


class Figure(Model):
    number: int = says("a count")
    what: str = says("of what, in words")
    address: str = says("path of the list of what is counted")


class OnlyHere(Model):
    outlet: str = says("slug of the outlet")
    claims: int = says("claims it states")
    claims_only_here: int = says("of these stated by no other outlet")
    quotes: int = says("quotes it prints")
    quotes_only_here: int = says("of these printed by no other outlet")
    claims_not_here: int = says("claims of two outlets or more of which no statement was found in this one")
    quotes_not_here: int = says("quotes of two outlets or more that it does not print")


class Overview(Page, StoryRow):
    """A story at a glance."""

    summary: str = says("one sentence on where the outlets part")
    counts: list[Figure] = says("the figures of the page")
    claims: list[ClaimRow] = says("claims in which the outlets part most")
    differing: list[DifferingQuote] = says("the quotes that differ most")
    disputed: list[Disputed] = says("events with disputed date or order")
    gives_both: list[Both] = says("articles that give two values for one thing")
    only_here: list[OnlyHere] = says("what one outlet alone has")
    reports: list[Report] = says("the articles, at most fifty")


class Cell(Model):
    outlet: str = says("slug of the outlet")
    family: str = says("same, shortened, changed, single …; what is not there has a name of its own")
    how: str = says("the same in words")
    detail: str | None = says("what it prints or gives")
    address: str | None = says("where it stands")


class ComparedRow(Model):
    kind: str = says("quote, claim, event")
    key: str = says("permanent key")
    address: str = says("path of its page")
    text: str = says("its printed words")
    text_outlet: str | None = says("slug of the outlet that prints them")
    speaker: str | None = says("slug of the speaker of a quote")
    family: str = says("the gravest difference")
    how: str = says("the same in words")
    cells: list[Cell] = says("one an outlet")


class Quoted(Model):
    speaker: str | None = says("slug of the speaker")
    quotes: int = says("quotes of the speaker")
    outlets: dict[str, int] = says("of these, by outlet")


class Total(Model):
    outlet: str = says("slug of the outlet")
    articles: int = says("its articles")
    paragraphs: int = says("their paragraphs")
    quotations: int = says("their quotations")
    quotes: int = says("quotes it prints")
    shared: int = says("of these printed by others too")
    same: int = says("of these in the same words")
    shortened: int = says("of these shortened")
    changed: int = says("of these changed")


class Compare(Listed):
    """A story outlet by outlet."""

    total: int = says("rows that the filters leave")
    outlets: list[str] = says("slugs, in the order of the columns")
    rows: list[ComparedRow] = says("a page of them, most disagreement first")
    quoted: list[Quoted] = says("who quotes whom")
    totals: list[Total] = says("the outlets in numbers")
    counts: Counts = says(COUNTS)


class OutletTotal(Total):
    outlet_label: str = says("its name, or neutral words")


class Outlets(Page):
    """How the quotes of each outlet of a story compare."""

    outlets: list[OutletTotal] = says("the outlets in numbers")


class QuotedNamed(Quoted):
    speaker_name: str | None = says("name; null for all that are not resolved")


class Speakers(Page):
    """Who quotes whom in a story."""

    speakers: list[QuotedNamed] = says("the most quoted ones, at most 100")
    more: bool = says("there are more")


class Words(Model):
    outlet: str = says("slug of the outlet")
    how: str = says("how it stands to the others, in words")
    exact: str = says("what it prints")
    address: str = says("where it stands")


class Row(Page):
    """One row of the comparison, each outlet's words."""

    kind: str = says("quote, claim, event")
    all: str = says("path of its page")
    words: list[Words] = says("one a printed passage")


class Facet(Model):
    value: str = says("value of the filter")
    label: str = says("in words")
    count: int = says("entries it would leave")


class Named(Model):
    address: str = says("path of the page")
    title: str = says("name of the speaker, outlet or story")


class Hit(Model):
    address: str = says("path of what was found")
    title: str = says("its printed words or name")
    story: str | None = says("slug of the story; null for speakers")
    outlet: str | None = says("slug of the outlet that prints the title")
    words: str = says("the words around the match")


class Search(Listed):
    """What a search found, best matches first."""

    query: str = says("the words asked for")
    exact: bool = says("capitals, accents and punctuation counted")
    kind: str = says("the kind listed: quote, claim, event, article, speaker")
    widened: str | None = says("apart, beginning: how the words were read since nothing held them as typed")
    counts: dict[str, int] = says("entries found by kind, at most 1,000 each")
    facets: dict[str, list[Facet]] = says("by story, outlet and speaker")
    named: list[Named] = says("pages with such a name")
    hits: list[QuoteRow | Hit] = says("twenty a page; quotes as in other lists")
