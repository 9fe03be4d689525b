"""Quotations of one story made ready for comparison: their units' words, speaker and surroundings.

Only reads what extraction found; what belongs together is decided in `app.collate.joins`.
"""

import re
from collections.abc import Iterable, Mapping
from dataclasses import dataclass, field
from functools import lru_cache
from itertools import pairwise

from app.collate.bodies import is_generic
from app.collate.fits import content, stem
from app.collate.lexicon import WRITTEN_OUT
from app.collate.spelling import spelled
from app.collate.spokespersons import spoken_for
from app.collate.wording import ELLIPSIS
from app.domain.groups import Ref, Speaker
from app.domain.mentions import Quotation, ReadArticle, Source
from app.domain.selector import Span
from app.domain.text import folded_words

_SENTENCE = re.compile(r"[.!?]['\"’”)\]]*\s+(?=['\"‘“(\[]*[^\W\d_a-z])|\n")
_CONTRACTIONS = [
    (re.compile(pattern, re.IGNORECASE), whole)
    for pattern, whole in (
        (r"\bwon['’]t\b", "will not"),
        (r"\bcan['’]t\b", "can not"),
        (r"n['’]t\b", " not"),
        (r"\b(we|you|they)['’]re\b", r"\1 are"),
        (r"\b(it|that|he|she|there|what|who|here|where)['’]s\b", r"\1 is"),
        (r"\bi['’]m\b", "i am"),
        (r"\b(i|we|you|they)['’]ve\b", r"\1 have"),
        (r"\b(i|we|you|they|he|she|it|that)['’]ll\b", r"\1 will"),
    )
]
_CONTRACTED = re.compile(r"[^\W\d_]+['’][^\W\d_]+")
FIRM = 2  # the firmness of a speaker named beside the quotation
_PART = 3  # words that a part of a sentence beside a marked cut must have to be compared by itself
REACH = 300  # code points around a quotation in which its sentence is sought


@dataclass(slots=True)
class Printed:
    """A quotation as printed. *speaker* is the slug or None; *firmness* says how well the article itself
    names him: `FIRM` beside the quotation, 1 by a pronoun or title, 0 not at all or by what speaks for a body
    ("statement", *generic*). *layer* is 1 inside another quotation, and *within* its speaker. *rank*
    orders by date, article and place."""

    ref: Ref
    story: str
    text: str
    start: int
    speaker: str | None
    kind: str
    firmness: int
    generic: str
    layer: int
    within: str | None
    continues: Ref | None
    rank: tuple[str, str, int]
    sentences: "Sentences"  # of its article
    outer: Span  # with its quote marks, in the body
    named: str  # the speaker as known and as printed
    bodies: frozenset[str] = frozenset()  # slugs of those the speaker speaks for
    surroundings: frozenset[str] | None = None

    @property
    def sure(self) -> bool:
        """True for a person named beside the quotation: nobody else's words can be these."""
        return self.kind == "person" and self.firmness == FIRM

    @property
    def surname(self) -> str:
        """The last part of the slug: one person may go by two first names in two outlets."""
        return (self.speaker or "").rpartition("-")[2]

    @property
    def context(self) -> frozenset[str]:
        """Stems of the telling words of the sentence around the quotation, without its own words and those
        that name its speaker."""
        if self.surroundings is None:
            own = set(map(stem, folded_words(f"{self.text} {self.named}")))
            self.surroundings = (
                frozenset(map(stem, content(folded_words(self.sentences.at(self.outer))))) - own
            )
        return self.surroundings


@dataclass(slots=True)
class Passage:
    """A sentence unit of a printed quotation, or its part beside a marked cut, with its words as compared."""

    quotation: int  # index into the story's printed quotations
    ordinal: int
    span: Span
    words: list[str]
    stems: frozenset[str] = field(default=frozenset())


def printed_quotations(
    articles: Iterable[ReadArticle], speaker_of: Mapping[Ref, str], speakers: Mapping[str, Speaker]
) -> tuple[list[Printed], list[Passage]]:
    """All quotations of *articles* with their units, ordered by date of publication, article and place."""
    printed: list[tuple[Printed, Quotation]] = []
    bodies = spoken_for(speakers.values())
    for read in articles:
        article = read.article
        sentences = Sentences(article.body)
        for index, quotation in enumerate(read.found.quotations):
            ref = (article.key, index)
            outer = _outer(index, read.found.quotations)
            slug = speaker_of.get(ref)
            within = speaker_of.get((article.key, outer)) if outer is not None else None
            before = quotation.continues
            one = Printed(
                ref=ref,
                story=article.story,
                text=quotation.span.of(article.body),
                start=quotation.span.start,
                speaker=slug,
                kind=speakers[slug].kind if slug else "",
                firmness=_firmness(quotation.source) if slug else 0,
                generic=_generic(quotation.source),
                layer=int(outer is not None),
                within=within,
                continues=(article.key, before) if before is not None else None,
                rank=(article.published or "~", article.key, quotation.span.start),
                sentences=sentences,
                outer=quotation.outer,
                named=" ".join(_names(speakers[slug] if slug else None, quotation)),
                bodies=bodies.get(slug or "", frozenset()),
            )
            printed.append((one, quotation))
    printed.sort(key=lambda pair: pair[0].rank)
    passages = [
        Passage(number, ordinal, span, _words(one.text[span.start - one.start : span.end - one.start]))
        for number, (one, quotation) in enumerate(printed)
        for ordinal, unit in enumerate(quotation.units)
        for span in _parts(one.text, one.start, unit)
    ]
    return [one for one, _ in printed], passages


def _words(text: str) -> list[str]:
    """The words of *text* as compared here: contractions and short titles are written out."""
    if "'" in text or "’" in text:
        text = _CONTRACTED.sub(lambda match: _expanded(match.group()), text)
    return [WRITTEN_OUT.get(word, word) for word in map(spelled, folded_words(text))]


@lru_cache(maxsize=1 << 12)
def _expanded(word: str) -> str:
    for pattern, whole in _CONTRACTIONS:
        word = pattern.sub(whole, word)
    return word


def _parts(text: str, start: int, unit: Span) -> list[Span]:
    """A unit cut at its ellipses into parts of some words each: what they hide may be printed elsewhere."""
    own = text[unit.start - start : unit.end - start]
    if "…" not in own and ".." not in own and ". ." not in own and ".\u00a0." not in own:
        return [unit]
    edges = [0]
    for cut in ELLIPSIS.finditer(own):
        if _has_words(own[edges[-1] : cut.end()]) and _has_words(own[cut.end() :]):
            edges.append(cut.end())
    return [Span(unit.start + a, unit.start + b) for a, b in pairwise([*edges, len(own)])]


def _has_words(text: str) -> bool:
    return len(folded_words(text)) >= _PART


def _firmness(source: Source | None) -> int:
    if source is None or source.kind == "anonymous" or _generic(source):
        return 0
    return FIRM if source.kind in ("name", "body") else 1


def _generic(source: Source | None) -> str:
    """The word for what speaks where a source does not say whose it is, else the empty string."""
    if source is None or source.kind != "body" or not is_generic(source.text):
        return ""
    return folded_words(source.text)[-1]


def _names(speaker: Speaker | None, quotation: Quotation) -> list[str]:
    known = [speaker.name] if speaker else []
    return [*known, quotation.source.text] if quotation.source else known


def _outer(index: int, quotations: tuple[Quotation, ...]) -> int | None:
    """The quotation that wholly holds quotation *index*: extraction lists the outer one before it."""
    inner = quotations[index].outer
    for before in range(index - 1, max(-1, index - 9), -1):
        if quotations[before].span.contains(inner):
            return before
    return None


class Sentences:
    """The sentence of a body around a span, quotations in it included."""

    def __init__(self, body: str) -> None:
        self._body = body

    def paragraph(self, span: Span) -> int:
        """Where the paragraph of *span* begins."""
        return self._body.rfind("\n", 0, span.start) + 1

    def begin(self, span: Span) -> int:
        """Where the sentence begins that *span* stands in, at most 300 code points before it."""
        first = max(0, span.start - REACH)
        begins = [m.end() for m in _SENTENCE.finditer(self._body[first : span.start])]
        return first + begins[-1] if begins else first

    def at(self, span: Span) -> str:
        """The text from the last sentence end before *span* to the first after it, without the span."""
        left = self._body[self.begin(span) : span.start]
        right = self._body[span.end : span.end + REACH]
        ends = _SENTENCE.search(right)
        closed = span.of(self._body).rstrip("'\"’”)]")[-1:] in (".", "!", "?") and right[:1] in " \n"
        tail = "" if closed else right[: ends.start() if ends else REACH]
        return f"{left} {tail}"
