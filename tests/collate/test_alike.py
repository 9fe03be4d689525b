"""The same words by another speaker are shown, never joined; what everybody says is not."""

import pytest

from app.collate.corpus import collate
from tests.collate.telling import article, readable, spread


def said(key, text, who="Ana Ruiz", more=()):
    return article(key, f"“{text}”{{{who}}} {who} said.", *more)


def likenesses(*articles):
    return readable(spread(*articles), articles)["likenesses"]


def test_nearly_the_same_words_of_two_speakers_are_shown_and_stay_two_quotes():
    one = said("a", "This is a natural and gradual extension of our treaty with the islands")
    two = said("b", "It is a gradual extension of my plans", who="Bo Lind")
    assert likenesses(one, two) == [
        ("a", "is a natural and gradual extension of", "b", "is a gradual extension of")
    ]
    assert len(collate([one, two]).quotes) == 2


@pytest.mark.parametrize(
    ("why", "text"),
    [
        ("fewer than four words are shared", "A gradual extension was refused"),
        ("the shared words say nothing of their own", "It is one of the worst and we have to go"),
        ("they are names", "The Treaty Of The Northern Islands was signed"),
    ],
)
def test_nothing_is_shown_where(why, text):
    one = said(
        "a", "We have to go to the Treaty Of The Northern Islands, it is one of our gradual extensions"
    )
    assert likenesses(one, said("b", text, who="Bo Lind")) == []


def test_vocabulary_of_the_story_is_no_likeness():
    one = said("a", "I was asked about the harbour reform bill by nobody")
    two = said("b", "You know the harbour reform bill is dead", who="Bo Lind")
    assert len(likenesses(one, two)) == 1
    assert likenesses(one, two, article("c", "The harbour reform bill was read.")) == []


def test_one_speaker_repeats_himself_and_is_not_another():
    one = said("a", "We will never sell the old ferry terminal to strangers")
    two = said(
        "b", "Whoever wants the old ferry terminal to strangers sold must wait a long time for us to agree"
    )
    assert likenesses(one, two) == []


def test_two_stories_are_kept_apart():
    one = said("a", "We will never sell the old ferry terminal to strangers")
    two = article("b", "“We will never sell the old ferry terminal”{Bo Lind} Bo Lind said.", story="another")
    assert likenesses(one, two) == []


def test_a_pair_of_quotes_is_told_once_with_most_words():
    one = said("a", "Sell the old ferry terminal. Nobody sells the old ferry terminal to brazen strangers")
    two = said("b", "I sell the old ferry terminal to brazen strangers", who="Bo Lind")
    assert [found[3] for found in likenesses(one, two)] == ["the old ferry terminal to brazen strangers"]
