"""What all documented objects share, and the rows that several pages list."""

from typing import Any

from pydantic import BaseModel, ConfigDict, Field


class Model(BaseModel):
    """An object whose fields are all named here: an undocumented field is a fault that a test finds."""

    model_config = ConfigDict(extra="forbid", strict=True)


def says(description: str, **more: Any) -> Any:
    """A field that is always there."""
    return Field(description=description, **more)


class Correction(Model):
    """What an editor corrected."""

    kind: str = says("outlet, alias, same, apart, hide, title")
    story: str = says("slug of the story whose folder has the correction")
    line: int = says("its line in the file")
    note: str = says("the reason, in the editor's words")
    machine: str = says("the program's own answer")
    address: str = says("path of what it is at work on")


class Page(Model):
    """What every page has."""

    address: str = says("path of the page, to be put behind the site's address")
    title: str = says("title of the page")
    corrections: list[Correction] = says("what an editor corrected here; left out if nothing", default=[])


class Listed(Page):
    """A page that may go on."""

    next: str | None = says("address of the next page as JSON; null on the last one")


class OutletFamily(Model):
    outlet: str = says("slug of the outlet, page /o/SLUG")
    family: str = says("the gravest difference of its readings: same, shortened, changed")


class QuoteRow(Model):
    """A quote in a list."""

    key: str = says("permanent key")
    address: str = says("path of the quote's page")
    text: str = says("its fullest printed wording")
    speaker: str | None = says("slug of the speaker, page /p/SLUG; null if not resolved")
    speaker_name: str | None = says("the fullest printed name")
    speaker_doubtful: bool = says("the attribution is not clear")
    story: str = says("slug of the story, page /s/SLUG")
    family: str = says("same, shortened, changed; single if one outlet prints it")
    relations: list[str] = says("kinds of difference that occur, as explained on /about")
    readings: int = says("how often it is printed")
    outlets: list[OutletFamily] = says("who prints it")
    corrected: bool = says("by an editor; the page says how")


class StoryRow(Model):
    """A story with what is counted in it."""

    address: str = says("path of the story's overview")
    slug: str = says("permanent name in addresses")
    title: str = says("title, from the manifest or the folder's name")
    title_basis: str = says("where the title is from")
    articles: int = says("articles read")
    outlets: int = says("outlets that published them")
    quotations: int = says("printed quotations")
    quotes: int = says("quotes, that is groups of quotations of the same words")
    shared: int = says("quotes that two outlets or more print")
    changed: int = says("of these, printed by an outlet with changed words")
    shortened: int = says("of these, shortened by an outlet and changed by none")
    events: int = says("events on the timeline")
    undated: int = says("of these without a date")
    claims_counted: int = says("claims")
    claims_in_conflict: int = says("of these with values that cannot both hold, surely or likely")
    claims_in_conflict_weighed: int = says("of these, that only likely cannot")
    disputed_events: int = says("events whose date or order the outlets give differently")
    earliest: str | None = says("first stated day of publication, ISO")
    latest: str | None = says("last stated day of publication, ISO")


class StoryListed(StoryRow):
    outlet_slugs: list[str] = says("the first outlets, at most twelve")


class Stories(Listed):
    """The list of stories."""

    stories: list[StoryListed] = says("thirty a page")


class ClaimValue(Model):
    outlet: str = says("slug of the outlet")
    slot: str = says("what is compared: number, date, list, order, status …")
    printed: str = says("the value as printed")


class ClaimStance(Model):
    outlet: str = says("slug of the outlet")
    stance: str = says("states, differs, attributes")
    loose: bool = says("its statements are matched loosely and may tell of other matters")


class ClaimRow(Model):
    """A claim in a list."""

    key: str = says("permanent key")
    address: str = says("path of the claim's page")
    title: str = says("a printed clause")
    title_outlet: str = says("slug of the outlet that prints it")
    story: str = says("slug of the story")
    type: str = says("what is compared, or statement")
    conflict: bool = says("the values cannot both hold, surely or likely")
    slots: list[str] = says("in what the values differ")
    clashing: list[str] = says("those of slots in which two values cannot both hold")
    weighed: list[str] = says(
        "those of clashing that clash only by likelihood: their values likely answer one question"
    )
    outlets: list[ClaimStance] = says("who states it, and how")
    values: list[ClaimValue] = says("the differing values as printed")
    corrected: bool = says("by an editor; the page says how")


class Telling(Model):
    """A passage that tells an event, in a list."""

    key: str = says("permanent key of the passage")
    outlet: str = says("slug of the outlet")
    article: str = says("path of the article")
    paragraph: int | None = says("number of the paragraph")
    exact: str = says("the clause as printed")
    expression: str = says("the date as printed")
    edtf: str | None = says("what it is read as, EDTF")
    status: str | None = says("told as has, will, expected, cancelled")
    relation: str | None = says("after, before, during another happening")
    order: str | None = says("the printed words that say so")


class EventRow(Model):
    """An event in a list."""

    key: str = says("permanent key")
    address: str = says("path of the event's page")
    label: str = says("a printed clause")
    label_outlet: str = says("slug of the outlet that prints it")
    edtf: str | None = says("its date, EDTF; null if no date is stated")
    earliest: str | None = says("first possible day, ISO")
    latest: str | None = says("last possible day, ISO")
    certainty: str = says("day, month, year, span, open, undated")
    disputed: bool = says("the outlets give another date or order")
    order_disputed: bool = says("the outlets tell it in another order")
    outlets: int = says("outlets that tell it")
    corrected: bool = says("by an editor; the page says how")
    tellings: list[Telling] = says("the passages")
