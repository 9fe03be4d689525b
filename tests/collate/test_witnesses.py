"""Laws of what articles are to each other, over any texts and in any order."""

from dataclasses import replace

from hypothesis import given, settings
from hypothesis import strategies as st

from app.collate.corpus import collate
from app.collate.witnesses import spread_of
from app.domain.spread import Spread
from tests.collate.telling import article
from tests.collate.test_copies import text

CORPUS = [
    article(
        "a",
        "“We have repaired every lock on the canal… Glory to our town’s divers!”{Ana Ruiz} said Ana Ruiz.",
        "“It rests on lasting trust, shared duties and patient repair,”{Bo Lind} Bo Lind said.",
        *text(1),
    ),
    article(
        "b",
        "“We have repaired every lock on the canal,”{Ana Ruiz} Ana Ruiz said. >“Now more divers come home.”",
        "Its policy is lasting trust, shared duties and patient repair.",
        *text(2),
    ),
    article(
        "c",
        "“They have not repaired every lock on the canal,”{Cy Berg} Cy Berg told the harbour council there.",
        *text(3),
    ),
    article("d", "“They have not repaired every lock on the canal,”{Cy Berg} Cy Berg said.", *text(3)),
]


def found(articles) -> Spread:
    return spread_of(articles, collate(articles))


def test_the_corpus_of_these_tests_holds_one_thing_of_every_kind():
    spread = found(CORPUS)
    kinds = (spread.copies, spread.origins, spread.echoes, spread.hidden, spread.likenesses)
    assert [len(kind) for kind in kinds] == [1, 1, 1, 1, 1]


@given(st.permutations(CORPUS))
@settings(max_examples=10, deadline=None)
def test_no_order_of_articles_changes_anything(articles):
    assert found(articles) == found(CORPUS)


def test_a_verbatim_copy_adds_carriers_and_takes_nothing_away():
    for read in CORPUS:
        copied = replace(read, article=replace(read.article, key="z", work="id:z", outlet="z"))
        spread, before = found([*CORPUS, copied]), found(CORPUS)
        assert set(before.copies) <= set(spread.copies)
        assert set(before.hidden) <= set(spread.hidden)
        assert {(li.quotation[0], li.other[0]) for li in before.likenesses} <= {
            (li.quotation[0], li.other[0]) for li in spread.likenesses
        }
        assert {(e.article, e.span) for e in before.echoes} <= {(e.article, e.span) for e in spread.echoes}
        assert {key for copy in spread.copies for key in (copy.article, copy.other)} >= {"z"}


@given(st.lists(st.text(alphabet='ab .…“”"»\n‘’', max_size=60), min_size=2, max_size=4))
@settings(max_examples=60, deadline=None)
def test_any_text_is_taken_and_every_span_lies_in_its_body(paragraphs):
    articles = [
        article(str(n), paragraph, f"“{paragraph.replace('”', '')}”", *paragraphs)
        for n, paragraph in enumerate(paragraphs)
    ]
    length = {read.article.key: len(read.article.body) for read in articles}
    spread = found(articles)
    spans = [(e.article, e.span) for e in spread.echoes] + [(h.other[0], h.span) for h in spread.hidden]
    assert all(0 <= span.start < span.end <= length[key] for key, span in spans)
