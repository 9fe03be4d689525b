"""An article as it comes in: the text as it stands in the file, and what is known about it.

Nothing is guessed: what neither the text nor the manifest states is None, and `basis` says where each known
fact comes from, in words for a reader.
"""

from collections.abc import Mapping
from dataclasses import dataclass, field

from app.domain.selector import Span


@dataclass(frozen=True, slots=True)
class Article:
    """One edition of one work. *body* is the file's text, decoded and otherwise unaltered."""

    key: str  # address, kind "article"
    work: str  # identity, see app.domain.address.work_of
    story: str  # slug
    file: str  # path below the story folder
    sha256: str
    body: str
    outlet: str  # slug
    outlet_name: str | None = None  # None: nobody states it
    code: str | None = None  # short code; made from the name when None
    url: str | None = None
    published: str | None = None  # EDTF
    basis: Mapping[str, str] = field(default_factory=dict)  # "outlet", "published", … -> how it is known


@dataclass(frozen=True, slots=True)
class Story:
    """A folder of articles about the same news."""

    slug: str
    title: str
    articles: tuple[Article, ...]


@dataclass(frozen=True, slots=True)
class Block:
    """A stretch of the file of one kind. Blocks do not overlap and leave out only white space.

    kind: headline, deck, byline, dateline, subheading, list_marker, body, or furniture. *reason* says for
    furniture what it is, in words for a reader ("photo caption", "newsletter box"). *paragraph* numbers the
    body paragraphs from 1; None elsewhere. A list marker carries the paragraph it opens.
    """

    span: Span
    kind: str
    reason: str | None = None
    paragraph: int | None = None


@dataclass(frozen=True, slots=True)
class Layout:
    """The parts of an article. Evidence spans point at the printed words a statement rests on."""

    blocks: tuple[Block, ...]
    headline: Span | None = None
    deck: Span | None = None
    byline: Span | None = None
    outlet_evidence: Span | None = None  # a section label or breadcrumb to call an unnamed outlet by
    stated_outlet: str | None = None  # the outlet's name where the text states it (wire slug, "(CNN) —")
    stated_date: str | None = None  # EDTF, only where the text prints its own date of publication

    @property
    def body(self) -> tuple[Block, ...]:
        """The blocks that are read for quotations, events and claims."""
        return tuple(b for b in self.blocks if b.kind in ("body", "subheading"))
