"""How many independent origins the readings of a quote have: a copy carries words, it confirms nothing.

Outlets count as one origin where their articles are near-copies of each other, and where one of them names an
agency and both print the words in the same sentence. Two texts of one outlet are never independent. What
cannot be seen in the texts (a press conference all attended, a release all received) is claimed neither way.
"""

from collections import defaultdict
from collections.abc import Hashable, Iterable, Iterator, Mapping, Sequence

from app.collate.passages import Sentences
from app.collate.unions import Unions
from app.domain.groups import Quote
from app.domain.mentions import ReadArticle
from app.domain.selector import Span
from app.domain.spread import Agency, ArticleCopy, Origin
from app.domain.text import folded_words

_SENTENCE = 5  # words around a quotation that make its sentence one that nobody writes alike by chance


def find_origins(
    articles: Iterable[ReadArticle],
    quotes: Iterable[Quote],
    copies: Iterable[ArticleCopy],
    agencies: Iterable[Agency],
) -> tuple[Origin, ...]:
    """The origins that two outlets and more share, by quote and first reading. Order changes nothing.

    A quote that n outlets print has n independent origins, less one for every further outlet of each origin.
    """
    by_key = {read.article.key: read for read in articles}
    keys = sorted(by_key)
    texts = Unions(len(keys))
    number = {key: at for at, key in enumerate(keys)}
    for copy in copies:
        texts.join(number[copy.article], number[copy.other])
    copied = {key: texts.find(number[key]) for key in keys}
    sent = {agency.article for agency in agencies}
    found = [origin for quote in quotes for origin in _of_quote(quote, by_key, copied, sent)]
    return tuple(sorted(found, key=lambda origin: (origin.quote, origin.readings)))


def _of_quote(
    quote: Quote, by_key: Mapping[str, ReadArticle], copied: Mapping[str, int], sent: set[str]
) -> Iterator[Origin]:
    refs = sorted(reading.quotation for reading in quote.readings)
    outlets = [by_key[key].article.outlet for key, _ in refs]
    if len(set(outlets)) < 2:
        return
    one = Unions(len(refs))
    _join_equal(one, outlets)
    _join_equal(one, [copied[key] for key, _ in refs])
    if any(key in sent for key, _ in refs):
        _join_sentences(one, [(key in sent, _sentence(by_key[key], index)) for key, index in refs])
    members: dict[int, list[int]] = defaultdict(list)
    for at in range(len(refs)):
        members[one.find(at)].append(at)
    for own in members.values():
        if len({outlets[at] for at in own}) > 1:
            texts = {(copied[refs[at][0]], outlets[at]) for at in own}
            is_copy = len(texts) > len({text for text, _ in texts})
            yield Origin(quote.canonical, tuple(refs[at] for at in own), "copy" if is_copy else "agency")


def _join_equal(one: Unions, marks: Sequence[Hashable]) -> None:
    first: dict[Hashable, int] = {}
    for at, mark in enumerate(marks):
        one.join(first.setdefault(mark, at), at)


def _join_sentences(one: Unions, told: Sequence[tuple[bool, str]]) -> None:
    """Join readings told in the same sentence if an article that names an agency is among them."""
    same: dict[str, list[int]] = defaultdict(list)
    for at, (_, sentence) in enumerate(told):
        if sentence:
            same[sentence].append(at)
    for own in same.values():
        if any(told[at][0] for at in own):
            for at in own[1:]:
                one.join(own[0], at)


def _sentence(read: ReadArticle, index: int) -> str:
    """The words of a quotation and of its sentence around it, as compared; empty if those are too few."""
    quotation, body = read.found.quotations[index], read.article.body
    place = next((b.span for b in read.found.layout.body if b.span.contains(quotation.outer)), None)
    if place is None:
        return ""
    outer = Span(quotation.outer.start - place.start, quotation.outer.end - place.start)
    around = folded_words(Sentences(place.of(body)).at(outer))
    if len(around) < _SENTENCE:
        return ""
    return " ".join([*folded_words(quotation.span.of(body)), "|", *around])
