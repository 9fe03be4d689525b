"""Carriers and origins: copies and agency texts carry a quote, they are no further origin."""

import random
from dataclasses import replace

from app.collate.corpus import collate
from app.collate.witnesses import spread_of
from tests.collate.telling import article, spread
from tests.collate.test_copies import text

SAID = "“We will sell the old ferry terminal next spring,”{Ana Ruiz} Ana Ruiz told the harbour council."
ELSEWHERE = (
    "On Monday the mayor, Ana Ruiz, said: “We will sell the old ferry terminal next spring.”{Ana Ruiz}"
)


def origins(*articles):
    found = spread(*articles).origins
    return [(origin.basis, "".join(key for key, _ in origin.readings)) for origin in found]


def test_outlets_that_write_for_themselves_are_origins_of_their_own():
    assert origins(article("a", SAID, *text(1)), article("b", ELSEWHERE, *text(2))) == []


def test_near_copies_are_one_origin():
    copies = article("a", SAID, *text(1)), article("b", SAID, *text(1))
    assert origins(*copies, article("c", ELSEWHERE, *text(2))) == [("copy", "ab")]


def test_an_agency_text_in_the_same_sentence_is_one_origin():
    sent = article("a", SAID, *text(1), dateline="PARIS (Reuters) —")
    assert origins(sent, article("b", SAID, *text(2))) == [("agency", "ab")]


def test_an_agency_alone_or_the_same_sentence_alone_proves_nothing():
    sent = article("a", SAID, *text(1), dateline="PARIS (Reuters) —")
    assert origins(sent, article("b", ELSEWHERE, *text(2))) == []
    assert origins(article("a", SAID, *text(1)), article("b", SAID, *text(2))) == []


def test_a_sentence_of_few_words_around_the_quotation_proves_nothing():
    short = "“We will sell the old ferry terminal next spring,”{Ana Ruiz} Ana Ruiz said."
    sent = article("a", short, *text(1), dateline="PARIS (Reuters) —")
    assert origins(sent, article("b", short, *text(2))) == []


def test_two_texts_of_one_outlet_are_one_origin_with_what_copies_either():
    own = article("a", ELSEWHERE, *text(1)), article("b", SAID, *text(2), outlet="a")
    assert origins(*own, article("c", SAID, *text(2))) == [("copy", "abc")]


def independent(articles) -> dict[str, int]:
    """For each quote of two outlets and more its words and how many independent origins it has."""
    collation = collate(articles)
    by_key = {read.article.key: read.article for read in articles}
    extra: dict = {}
    for origin in spread_of(articles, collation).origins:
        outlets = {by_key[key].outlet for key, _ in origin.readings}
        extra[origin.quote] = extra.get(origin.quote, 0) + len(outlets) - 1
    counts = {}
    for quote in collation.quotes:
        outlets = {by_key[r.quotation[0]].outlet for r in quote.readings}
        read = next(a for a in articles if a.article.key == quote.base[0])
        words = read.found.quotations[quote.base[1]].span.of(read.article.body)
        counts[words] = len(outlets) - extra.get(quote.canonical, 0)
    return counts


def test_adding_a_verbatim_copy_under_another_outlet_changes_no_number_of_origins():
    articles = [
        article("a", SAID, *text(1)),
        article("b", ELSEWHERE, *text(2)),
        article("c", SAID, *text(3), dateline="PARIS (Reuters) —"),
        article("d", "“The bridge stays closed,”{Bo Lind} Bo Lind said.", *text(4), outlet="b"),
    ]
    before = independent(articles)
    assert sorted(before.values()) == [1, 2]
    for read in articles:
        copied = replace(read, article=replace(read.article, key="z", work="id:z", outlet="z"))
        assert independent([*articles, copied]) == before


def test_the_order_of_articles_changes_nothing():
    articles = [article(f"{n}", SAID if n % 2 else ELSEWHERE, *text(n % 3)) for n in range(9)]
    shuffled = random.Random(3).sample(articles, len(articles))
    assert spread(*articles) == spread(*shuffled)
    assert spread(*articles).origins
