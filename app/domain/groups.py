"""Groups: what `app.collate` decides are the same speaker, the same words, the same happening.

Derived and replaced whole at each ingest. A mention is named by `Ref`: (article key, index in its
extraction).
"""

from collections.abc import Mapping
from dataclasses import dataclass

from app.domain.claims import Claim, Inconsistency
from app.domain.dates import DateValue
from app.domain.selector import Ref as Ref
from app.domain.selector import Span

FAMILY = {
    "verbatim": "same",
    "case": "same",
    "punctuation": "same",
    "truncated": "shortened",
    "ellipsis": "shortened",
    "elided": "changed",
    "moved": "changed",
    "altered": "changed",
    "joined": "changed",
}
FAMILIES = ("same", "shortened", "changed")


def family_of(relations: tuple[str, ...]) -> str:
    """The reader-facing family of a set of relations: the gravest one wins."""
    return max((FAMILY[r] for r in relations), key=FAMILIES.index, default="same")


@dataclass(frozen=True, slots=True)
class Alias:
    """One printed form of a speaker in one article, at its first place, with the role printed there."""

    text: str
    role: str | None
    article: str  # key
    span: Span


@dataclass(frozen=True, slots=True)
class Speaker:
    """Who is behind sources. An anonymous source belongs to one *article* and is never merged further."""

    slug: str
    name: str  # the fullest printed form
    kind: str  # "person", "office", "body" or "anonymous"
    aliases: tuple[Alias, ...]
    article: str | None = None


@dataclass(frozen=True, slots=True)
class Speakers:
    """All speakers of a corpus, and which quotation is whose; an unresolved quotation is not in *of*."""

    speakers: tuple[Speaker, ...]
    of: Mapping[Ref, str]  # quotation -> slug


@dataclass(frozen=True, slots=True)
class Unit:
    """A sentence unit of a quotation, and the passage (sentence of the utterance) it is a reading of."""

    quotation: Ref
    ordinal: int  # index in Quotation.units
    passage: int  # 0-based position in the utterance


@dataclass(frozen=True, slots=True)
class Reading:
    """How one printed quotation gives the quote's words, against the base reading."""

    quotation: Ref
    relations: tuple[str, ...]  # sorted by gravity, see FAMILY
    family: str  # same, shortened, changed


@dataclass(frozen=True, slots=True)
class Quote:
    """All mentions of the same words of the same speaker.

    *base* is the fullest printed reading. *readings* are ordered by publication, then article key, then
    place; *units* by passage, then likewise. *canonical* is the mention whose key is the quote's address.
    """

    speaker: str | None  # slug
    base: Ref
    canonical: Ref
    readings: tuple[Reading, ...]
    units: tuple[Unit, ...]


@dataclass(frozen=True, slots=True)
class EventMention:
    """A dated mention with its resolved value. *rule* and *anchor* say in words how it was resolved."""

    mention: Ref  # index in Extraction.dates
    value: DateValue | None  # None: undated
    rule: str
    anchor: str | None = None


@dataclass(frozen=True, slots=True)
class OrderStatement:
    """What an article says of the order of an event and another happening, in its own words.

    *relation*: the event came "after", "before" or "during" the other; *words* is the printed order ("came
    hours after"), *other* the other happening as printed ("the meeting with the guild").
    """

    mention: Ref
    relation: str
    words: Span
    other: Span


@dataclass(frozen=True, slots=True)
class Event:
    """Mentions of the same happening; *value* is the best joint reading of its date, None if undated.

    *disputed*: two dates given exclude each other, or *order_disputed*. *order* is by article and place.
    """

    label: Ref  # the mention whose clause is the title
    value: DateValue | None
    disputed: bool
    mentions: tuple[EventMention, ...]
    order: tuple[OrderStatement, ...] = ()
    order_disputed: bool = False


@dataclass(frozen=True, slots=True)
class Collation:
    """Everything derived from a set of read articles."""

    speakers: Speakers
    quotes: tuple[Quote, ...]
    events: tuple[Event, ...]
    claims: tuple[Claim, ...] = ()
    inconsistencies: tuple[Inconsistency, ...] = ()
