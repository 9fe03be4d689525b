"""Same words or not, judged by the words alone: two passages and the answer a line."""

import pytest
from hypothesis import given
from hypothesis import strategies as st

from app.collate.fits import nearly_identical, same_words
from app.domain.text import folded_words

CASES = [
    ("We will never sell the old harbour", "We will never, ever sell the old harbour to anybody", True),
    ("they are followers of a false captain", "He said they were followers of a false captain", True),
    ("a natural continuation", "a natural and logical continuation of our course", True),
    ("partisan attack dog organisation", "partisan political attack dog", True),
    ("he's a family man", "he's a good man", False),
    ("the people deserve to see the full report", "the people deserve to know the full story of it", False),
    (
        "whatever compulsory process we need",
        "We need to use whatever compulsory methods are necessary",
        False,
    ),
    (
        "You might think that it's okay that the captain sold the town its own harbour",
        "You might think that it's okay that the mayor met with every builder of the town in secret",
        False,
    ),
    (
        "and so we came home, tired, to the old harbour in the bright morning light",
        "the old harbour in the bright morning light is what we always wanted to see again before the end",
        True,
    ),
    ("of the", "the end of the day", False),
    ("thank you", "thank you very much", False),
    ("good evening", "good evening everybody", False),
    ("at the end of the day", "at the end of the day", False),
    ("This is a bitter loss for the pilots", "This is a loss for the pilots and for you", True),
    ("I stand with the pilots of this port", "I stand with the cooks of this port", False),
    ("The pier has two lamps and it needs nine", "The pier had two lamps and it needed nine", True),
    (
        "They were always brave and patient in the heat",
        "They were patient and brave always in the heat",
        True,
    ),
]


@pytest.mark.parametrize(("a", "b", "expected"), CASES)
def test_two_passages_are_the_same_words(a: str, b: str, expected: bool) -> None:
    first, second = folded_words(a), folded_words(b)
    assert same_words(first, second) is same_words(second, first) is expected


@given(
    st.lists(st.sampled_from("abcdefghijkl"), max_size=14),
    st.lists(st.sampled_from("abcdefghijkl"), max_size=14),
)
def test_the_answer_does_not_depend_on_the_order_of_asking(a: list[str], b: list[str]) -> None:
    assert same_words(a, b) == same_words(b, a)


@given(st.lists(st.sampled_from("bcdfghjklmnp"), min_size=8, max_size=20))
def test_a_long_passage_is_nearly_identical_to_itself_but_not_to_its_reverse(words: list[str]) -> None:
    assert nearly_identical(words, words)
    assert not nearly_identical(words, [f"{w}x" for w in words])
