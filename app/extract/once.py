"""What several readers of one article want to know, found out once: its words, its marks, its persons.

Kept as long as the article is read, never longer.
"""

from collections.abc import Sequence

from app.domain.article import Block
from app.domain.mentions import Name
from app.domain.selector import Span
from app.extract.clauses import Cut, cut_sentence, sentences
from app.extract.marks import Marked, find_marked
from app.extract.persons import Cluster, cluster, copied
from app.extract.prominence import Prominence
from app.extract.pronouns import Pronoun, pronouns_of
from app.extract.tokens import Segments


class Once:
    """The answers for *text* that were asked for before."""

    def __init__(self, text: str) -> None:
        self._text = text
        self.segments: Segments = {}  # see `app.extract.tokens.tokenize`
        self.prominence = Prominence(text)
        self._marked: dict[tuple[int, int, bool], tuple[list[Marked], int]] = {}
        self._sentences: dict[int, tuple[Span, ...]] = {}
        self._cuts: dict[tuple[int, int], Cut] = {}
        self._pronouns: list[Pronoun] | None = None
        self._clusters: dict[int, tuple[Sequence[Name], Cluster]] = {}

    def marked(self, start: int, end: int, carried: bool = False) -> tuple[list[Marked], int]:
        """`find_marked` for a paragraph. The list is shared: not to be changed."""
        key = start, end, carried
        if key not in self._marked:
            self._marked[key] = find_marked(self._text, start, end, carried)
        return self._marked[key]

    def persons(self, names: Sequence[Name]) -> Cluster:
        """`cluster` for these names, with persons of the reader's own, who learns about them."""
        key = id(names)
        if key not in self._clusters:
            persons = [name for name in names if name.kind == "person"]
            self._clusters[key] = names, cluster(self._text, persons)
        return copied(self._clusters[key][1])

    def pronouns(self) -> Sequence[Pronoun]:
        """`pronouns_of` the text."""
        if self._pronouns is None:
            self._pronouns = pronouns_of(self._text)
        return self._pronouns

    def sentences(self, block: Block) -> tuple[Span, ...]:
        """`app.extract.clauses.sentences` of a block."""
        if block.span.start not in self._sentences:
            self._sentences[block.span.start] = sentences(self._text, block)
        return self._sentences[block.span.start]

    def cut(self, sentence: Span) -> Cut:
        """`cut_sentence`."""
        key = sentence.start, sentence.end
        if key not in self._cuts:
            self._cuts[key] = cut_sentence(self._text, sentence)
        return self._cuts[key]
