"""Near-copies of whole articles: by the words outside quotation marks, whoever printed them first."""

import random

import pytest

from app.collate.copies import MOST_ALIKE, find_copies
from tests.collate.telling import article

LEXICON = [
    f"{a}{b}"
    for a in ("har", "bri", "cou", "win", "fer", "tun", "mar")
    for b in ("bor", "dge", "ncil", "ter", "ry")
]


def text(seed: int, sentences: int = 30) -> list[str]:
    chance = random.Random(seed)
    return [" ".join(chance.choices(LEXICON, k=9)).capitalize() + "." for _ in range(sentences)]


def pairs(*articles):
    return [(copy.article, copy.other, copy.shared, copy.words) for copy in find_copies(articles)]


def test_a_reprint_is_found_with_the_number_of_words_it_shares():
    assert pairs(article("a", *text(1)), article("b", *text(1))) == [("b", "a", 270, 270)]


def test_a_shortened_reprint_is_a_copy_of_the_longer_text():
    assert pairs(article("a", *text(1)[:12]), article("b", *text(1))) == [("a", "b", 108, 108)]


def test_a_reprint_with_some_sentences_of_its_own_is_a_copy_with_a_lower_share():
    found = pairs(article("a", *text(1)[:20], *text(2)[:8]), article("b", *text(1)))
    assert [(key, other, words) for key, other, _, words in found] == [("a", "b", 252)]
    assert found[0][2] == 180


@pytest.mark.parametrize("kept", [0, 3, 10])
def test_articles_that_share_a_third_of_their_words_are_no_copies(kept):
    assert pairs(article("a", *text(1)[:kept], *text(2)), article("b", *text(1))) == []


def test_words_in_quotation_marks_make_no_copy():
    speech = [f"“{sentence}”{{Ana Ruiz}} Ana Ruiz said." for sentence in text(3)]
    assert pairs(article("a", *text(1)[:8], *speech), article("b", *text(2)[:8], *speech)) == []


def test_short_items_are_not_compared():
    few = MOST_ALIKE // 9
    assert pairs(article("a", *text(1)[:few]), article("b", *text(1)[:few])) == []
    assert len(pairs(article("a", *text(1)[: few + 1]), article("b", *text(1)[: few + 1]))) == 1


def test_copies_are_found_across_stories():
    assert len(pairs(article("a", *text(1)), article("b", *text(1), story="another"))) == 1


def test_many_copies_are_all_connected_by_few_pairs():
    found = pairs(*(article(f"{n:03}", *text(1)) for n in range(60)), article("x", *text(2)))
    linked = {"000"}
    for short, long, *_ in sorted(found, key=lambda f: f[1]):
        assert long in linked
        linked.add(short)
    assert len(linked) == 60
    assert len(found) < 120


def test_the_order_of_articles_changes_nothing():
    articles = [article(f"{n}", *text(n % 4), *text(n + 50)[:3]) for n in range(12)]
    shuffled = random.Random(5).sample(articles, len(articles))
    assert find_copies(articles) == find_copies(shuffled) != ()
