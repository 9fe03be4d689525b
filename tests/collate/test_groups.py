"""Quotes: which quotations are the same words of the same speaker, and how they read."""

from dataclasses import replace
from itertools import pairwise

from hypothesis import given, settings
from hypothesis import strategies as st

from app.collate.corpus import collate
from app.domain.article import Article, Layout
from app.domain.groups import Collation, Quote
from app.domain.mentions import Extraction, Name, Quotation, ReadArticle, Source
from app.domain.selector import Span
from tests.collate.quoting import article


def groups(*articles: ReadArticle) -> list[str]:
    """Each quote with more than one reading as `a0 b1`: article key and index of its quotations."""
    return [_members(q) for q in collate(articles).quotes if len(q.readings) > 1]


def _members(quote: Quote) -> str:
    return " ".join(f"{key}{index}" for key, index in (r.quotation for r in quote.readings))


SIGN = "We will sign the harbour treaty in the spring, and we will keep it."


def test_the_same_words_of_the_same_speaker_are_one_quote() -> None:
    assert groups(article("a", f"{{Ada Okafor}}: “{SIGN}”"), article("b", f"{{Okafor}}: “{SIGN}”")) == [
        "a0 b0"
    ]


def test_the_same_words_of_another_person_are_never_joined() -> None:
    assert groups(article("a", f"{{Ada Okafor}}: “{SIGN}”"), article("b", f"{{Ben Doe}}: “{SIGN}”")) == []


def test_long_equal_words_are_joined_if_nobody_contradicts() -> None:
    assert groups(article("a", f"{{Ada Okafor}}: “{SIGN}”"), article("b", f"{{she*}}: “{SIGN}”")) == ["a0 b0"]


def test_another_story_is_another_occasion() -> None:
    b = article("b", f"{{Ada Okafor}}: “{SIGN}”", story="t")
    assert groups(article("a", f"{{Ada Okafor}}: “{SIGN}”"), b) == []


def test_a_span_of_two_sentences_joins_readings_of_either() -> None:
    a = article("a", "{Ada Okafor}: “The harbour belongs to the town. Nobody else shall ever own it.”")
    b = article(
        "b", "{Ada Okafor}: “The harbour belongs to the town,”\n{Okafor}: “Nobody else shall ever own it.”"
    )
    assert groups(a, b) == ["a0 b0 b1"]


def test_two_parts_around_an_attribution_are_not_joined_by_it() -> None:
    b = "{Ada Okafor}: “The harbour belongs to the town,” she said > “Nobody else shall ever own it.”"
    assert groups(article("b", b)) == []


def test_the_part_that_fits_a_marked_cut_of_another_outlet_joins() -> None:
    a = article("a", "{Ada Okafor}: “The harbour belongs to the town… And so it will stay.”")
    b = "{Ada Okafor}: “The harbour belongs to the town,” she said > “Nobody else shall ever own it.”"
    assert groups(a, article("b", b)) == ["a0 b0 b1"]


def test_a_fragment_joins_the_utterance_that_holds_it() -> None:
    a = article("a", "{Ada Okafor}: “It is a natural and logical continuation of our course,”")
    assert groups(a, article("b", "{Okafor} called it a “natural continuation” of policy")) == ["a0 b0"]


def test_a_fragment_that_two_utterances_hold_goes_where_the_sentence_around_it_points() -> None:
    a = article(
        "a",
        "{Ada Okafor}: “A great harbour needs new cranes.”\n{Okafor}: “I love that great harbour.”",
    )
    b = article("b", "{Ada Okafor} wants new cranes now for the “great harbour”")
    assert groups(a, b) == ["a0 b0"]
    assert groups(a, article("c", "{Ada Okafor} spoke of the “great harbour”")) == []


def test_a_single_word_joins_only_within_the_same_statement() -> None:
    a = article("a", "{Ada Okafor} said a signing ceremony would be held “soon” in town")
    b = article("b", "{Okafor} said a signing ceremony would take place “soon”")
    c = article("c", "{Okafor} said the bridge would fall “soon”")
    assert groups(a, b, c) == ["a0 b0"]


def test_a_stock_phrase_is_not_joined_across_occasions() -> None:
    a = article("a", "{Ada Okafor}: “Thank you very much.”")
    assert groups(a, article("b", "{Okafor}: “Thank you very much.”")) == []


def test_another_sentence_with_shared_words_is_another_quote() -> None:
    a = article(
        "a", "{Ada Okafor}: “They must accept it and make clear there is no place for hatred or for lies.”"
    )
    b = article(
        "b", "{Okafor}: “They need to make clear that there is no place for the bigots in our old town.”"
    )
    assert groups(a, b) == []


def test_the_base_is_the_fullest_reading_and_the_address_that_of_the_earliest() -> None:
    full = article("a", f"{{Ada Okafor}}: “{SIGN}”", published="2025-03-02")
    early = article("b", "{Okafor}: “We will sign the harbour treaty in the spring,”", published="2025-03-01")
    (quote,) = collate((full, early)).quotes
    assert (quote.base, quote.canonical, quote.speaker) == (("a", 0), ("b", 0), "ada-okafor")
    assert [(r.quotation[0], r.relations, r.family) for r in quote.readings] == [
        ("b", ("truncated",), "shortened"),
        ("a", ("verbatim",), "same"),
    ]


def test_passages_are_numbered_in_the_order_of_the_utterance() -> None:
    b = article("b", "{Ada Okafor}: “Nobody else shall ever own it.”")
    a = article("a", "{Ada Okafor}: “The harbour belongs to the town. Nobody else shall ever own it.”")
    (quote,) = collate((b, a)).quotes
    assert [(u.quotation[0], u.ordinal, u.passage) for u in quote.units] == [
        ("a", 0, 0),
        ("a", 1, 1),
        ("b", 0, 1),
    ]


PIECES = st.sampled_from(
    [
        f"{{Ada Okafor}}: “{SIGN}”",
        "{Okafor}: “We will sign the harbour treaty,” she said > “and we will keep it.”",
        "{she*}: “We will sign the port treaty in the spring, and we will keep it.”",
        "{Ada Okafor} spoke of the “harbour treaty” again",
        "{Ben Doe}: “The harbour treaty is dead. We will sign nothing.”",
        "{an official!}: “We will sign the harbour treaty in the spring, and we will keep it.”",
        "{Ada Okafor} would sign it “soon” in spring",
        "{Ada Okafor}: “We will sign … and we will keep it.”",
    ]
)
CORPORA = st.lists(st.lists(PIECES, min_size=1, max_size=4), min_size=1, max_size=4).map(
    lambda texts: [
        article(f"a{i}", "\n".join(t), published=f"2025-0{1 + i % 3}") for i, t in enumerate(texts)
    ]
)


@settings(max_examples=60, deadline=None)
@given(CORPORA, st.randoms())
def test_the_order_of_articles_changes_nothing(articles: list[ReadArticle], random: st.DataObject) -> None:
    shuffled = list(articles)
    random.shuffle(shuffled)
    assert collate(shuffled) == collate(articles)


@settings(max_examples=60, deadline=None)
@given(CORPORA)
def test_every_quotation_is_a_reading_of_exactly_one_quote(articles: list[ReadArticle]) -> None:
    found: Collation = collate(articles)
    read = sorted(r.quotation for q in found.quotes for r in q.readings)
    assert read == sorted((a.article.key, i) for a in articles for i in range(len(a.found.quotations)))
    for quote in found.quotes:
        assert {quote.base, quote.canonical} <= {r.quotation for r in quote.readings}
        assert {u.quotation for u in quote.units} == {r.quotation for r in quote.readings}
        assert sorted({u.passage for u in quote.units})[0] >= 0


@settings(max_examples=60, deadline=None)
@given(CORPORA, st.data())
def test_a_verbatim_copy_changes_the_carriers_alone(articles: list[ReadArticle], data: st.DataObject) -> None:
    """The copy's readings stand where those of its original do, and all else is as before."""
    original = data.draw(st.sampled_from(articles))
    before, after = collate(articles).quotes, collate([*articles, _copied(original)]).quotes
    key = f"z-{original.article.key}"

    def told(quotes: tuple[Quote, ...]) -> list[tuple[object, ...]]:
        old = [[(r.quotation, r.relations) for r in q.readings if r.quotation[0] != key] for q in quotes]
        return sorted((q.base, q.speaker or "", rows) for q, rows in zip(quotes, old, strict=True))

    assert told(after) == told(before)
    for quote in after:
        mine = sorted(r.quotation[1] for r in quote.readings if r.quotation[0] == original.article.key)
        assert sorted(r.quotation[1] for r in quote.readings if r.quotation[0] == key) == mine


BODIES = st.text(alphabet=st.sampled_from("aAbé.,…’“”'—[]()&* \n\0\u202e3Ж漢"), min_size=8, max_size=80)


@st.composite
def any_articles(draw: st.DrawFn) -> list[ReadArticle]:
    """Articles of any text with quotations and sources of every kind at any place."""
    articles = []
    for key in "ab":
        body = draw(BODIES)
        cuts = sorted(draw(st.sets(st.integers(1, len(body) - 1), min_size=2, max_size=6)))
        quotations = []
        for start, end in pairwise(cuts):
            kind = draw(st.sampled_from(["name", "pronoun", "title", "body", "anonymous"]))
            at = Span(0, cuts[0])
            antecedent = Name(at, at.of(body), draw(st.sampled_from(["person", "body"])))
            source = Source(at, at.of(body), kind, draw(st.sampled_from([None, antecedent])))
            span = Span(start, end)
            quotations.append(Quotation(span, span, "direct", (span,), source=source))
        whole = Article(key, key, "s", key, "", body, key)
        articles.append(ReadArticle(whole, Extraction(Layout(()), tuple(quotations))))
    return articles


@settings(deadline=None)
@given(any_articles())
def test_any_text_is_collated(articles: list[ReadArticle]) -> None:
    found = collate(articles)
    assert sum(len(q.readings) for q in found.quotes) == sum(len(a.found.quotations) for a in articles)
    assert set(found.speakers.of.values()) <= {s.slug for s in found.speakers.speakers}


def _copied(read: ReadArticle) -> ReadArticle:
    key = f"z-{read.article.key}"
    return replace(read, article=replace(read.article, key=key, outlet=key, published="2026-01-01"))
