"""How words spread: copies of whole texts, readings of one origin, and where a quote's words stand besides.

Derived by `app.collate.witnesses` and replaced whole at each ingest. Nothing here joins or parts a quote:
it tells a reader what to make of the outlets that print it, and where its words stand elsewhere.
"""

from dataclasses import dataclass

from app.domain.groups import Ref
from app.domain.selector import Span


@dataclass(frozen=True, slots=True)
class Agency:
    """An agency as an article names it in its dateline, byline, wire slug or copyright line."""

    article: str  # key
    text: str
    span: Span


@dataclass(frozen=True, slots=True)
class ArticleCopy:
    """Two articles of which one is nearly the other's text. *article* is the one with fewer own words.

    Own words stand outside quotation marks. *shared* of the *words* of *article* stand in runs that the
    other prints too; who took them from whom is not known.
    """

    article: str  # key
    other: str
    shared: int
    words: int


@dataclass(frozen=True, slots=True)
class Origin:
    """Readings of one quote, by two outlets or more, that are one text.

    *basis*: "copy" (the articles are nearly the same) or "agency" (one names an agency, and both print the
    words in the same sentence).
    """

    quote: Ref  # canonical mention
    readings: tuple[Ref, ...]
    basis: str


@dataclass(frozen=True, slots=True)
class Echo:
    """Words of a quotation that another outlet prints outside quotation marks."""

    quotation: Ref
    words: Span  # in the body of the quotation's article
    article: str  # key of the article that prints them unmarked
    span: Span


@dataclass(frozen=True, slots=True)
class Hidden:
    """Words that a marked cut may hide, as another outlet prints them in a reading of the same words.

    *fits*: "between" (the other prints what stands before and after the cut), "after" (only what stands
    before it), or "before" (only what follows it).
    """

    quotation: Ref  # the reading with the mark
    cut: Span  # the mark, in its article's body
    other: Ref  # the quotation that prints the words
    span: Span  # the words, in the other's article
    fits: str


@dataclass(frozen=True, slots=True)
class Likeness:
    """Nearly the same words as said by two speakers, one quotation of each: never one quote."""

    quotation: Ref
    words: Span
    other: Ref
    other_words: Span


@dataclass(frozen=True, slots=True)
class Spread:
    """Everything of this kind that holds in a set of collated articles, each in canonical order."""

    agencies: tuple[Agency, ...] = ()
    copies: tuple[ArticleCopy, ...] = ()
    origins: tuple[Origin, ...] = ()
    echoes: tuple[Echo, ...] = ()
    hidden: tuple[Hidden, ...] = ()
    likenesses: tuple[Likeness, ...] = ()


NOTHING = Spread()
