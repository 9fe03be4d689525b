"""Mentions: what is found in one edition, each anchored in its body. Immutable, never merged.

Content, cue and source are PARC's terms (Pareti 2012). A mention says what is printed; who that is, and which
mentions belong together, is decided in `app.collate`.
"""

from collections.abc import Sequence
from dataclasses import dataclass, field

from app.domain.article import Article, Layout
from app.domain.claims import Assertion
from app.domain.dates import DateMention
from app.domain.selector import Span


@dataclass(frozen=True, slots=True)
class Name:
    """A printed name of a person or body. *role* is the title or apposition printed with it. As what a source
    refers to, it may be the words that introduced somebody unnamed.
    """

    span: Span
    text: str  # without possessive 's and without the role
    kind: str  # "person" or "body"; "anonymous" only for an antecedent
    role: str | None = None  # "Secretary of State", "the committee's chairman"
    sex: str = ""  # "m" or "f" as far as a title, kinship or the given name says so


@dataclass(frozen=True, slots=True)
class Source:
    """Who is said to have said it, as printed next to the quotation.

    kind: "name", "pronoun", "title" ("the French leader"), "body" ("the State Department", "the statement"),
    "anonymous" ("a source familiar with the matter"). *antecedent* is the name in the same article that a
    pronoun or title refers to, None when that is not clear.
    """

    span: Span
    text: str
    kind: str
    antecedent: Name | None = None


@dataclass(frozen=True, slots=True)
class Quotation:
    """Words inside quotation marks that somebody is reported to have said or written.

    *span* excludes the marks, *outer* includes them. *units* are the sentences of the span, in order.
    *continues* is the index (in `Extraction.quotations`) of the part before it in a quotation split by its
    attribution. *confidence* (0 to 1) is that of the attribution. One inside another is listed after it.
    """

    span: Span
    outer: Span
    type: str  # "direct" or "mixed"
    units: tuple[Span, ...]
    cue: Span | None = None
    source: Source | None = None
    continues: int | None = None
    confidence: float = 0.0


def outermost(quotations: Sequence[Quotation]) -> list[int]:
    """The indices of those that lie in no other, of quotations in order of their place."""
    found: list[int] = []
    for i, quotation in enumerate(quotations):
        if not found or not quotations[found[-1]].span.contains(quotation.outer):
            found.append(i)
    return found


@dataclass(frozen=True, slots=True)
class Indirect:
    """Reported speech without marks: content, cue, source."""

    span: Span
    cue: Span
    source: Source | None
    confidence: float = 0.0


@dataclass(frozen=True, slots=True)
class Extraction:
    """Everything found in one article, each kind in order of its start."""

    layout: Layout
    quotations: tuple[Quotation, ...] = ()
    indirect: tuple[Indirect, ...] = ()
    names: tuple[Name, ...] = ()
    dates: tuple[DateMention, ...] = ()
    unread: tuple[str, ...] = field(default=())  # warnings in words: "1 quotation mark is never closed"
    assertions: tuple[Assertion, ...] = ()


@dataclass(frozen=True, slots=True)
class ReadArticle:
    """An article with its extraction: what `app.collate` works on."""

    article: Article
    found: Extraction
