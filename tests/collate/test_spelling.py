"""House style in spelling: what is one word to a listener, and what is not."""

import pytest
from hypothesis import given
from hypothesis import strategies as st

from app.collate.spelling import fits_mask, sounded, spelled
from app.domain.text import folded_words

ALIKE = [
    ("colour favourites neighbouring honourable", "color favorites neighboring honorable"),
    ("organise realised analysing privatisation", "organize realized analyzing privatization"),
    ("travelled cancelled modelling counsellor", "traveled canceled modeling counselor"),
    ("theatre defence programme grey ploughed", "theater defense program gray plowed"),
    ("nineteen thirty 12,500", "19 30 12500"),
]
APART = [
    ("four", "for"),
    ("hours", "hors"),
    ("filled", "filed"),
    ("prise", "prize"),
    ("called", "caled"),
    ("your", "yor"),
    ("1.50", "150"),
    ("1,50", "150"),
]


@pytest.mark.parametrize(("one", "other"), ALIKE)
def test_house_style_is_one_spelling(one: str, other: str) -> None:
    assert [spelled(w) for w in folded_words(one)] == [spelled(w) for w in folded_words(other)]


@pytest.mark.parametrize(("one", "other"), APART)
def test_other_words_stay_apart(one: str, other: str) -> None:
    assert spelled(one) != spelled(other)


@given(
    st.one_of(st.text(max_size=12), st.from_regex(r"[a-z]{1,5}(our|ise|ll|yse)[a-z]{0,4}", fullmatch=True))
)
def test_a_spelling_is_its_own_spelling(word: str) -> None:
    assert spelled(spelled(word)) == spelled(word)


@pytest.mark.parametrize(
    ("words", "aloud"),
    [
        (["20", "1"], "21"),
        (["20", "20", "5"], "2025"),
        (["7%"], "7percent"),
        (["per", "cent"], "percent"),
        (["$5"], "5dollars"),
        (["sen", "doe"], "senatordoe"),
    ],
)
def test_words_are_read_aloud(words: list[str], aloud: str) -> None:
    assert sounded(words) == aloud


@pytest.mark.parametrize(
    ("masked", "whole", "fits"),
    [
        ("s*t", "salt", True),
        ("s*", "salt", True),
        ("s*t", "st", False),
        ("s*t", "sand", False),
        ("salt", "salt", False),
    ],
)
def test_a_mask_hides_letters(masked: str, whole: str, fits: bool) -> None:
    assert fits_mask(masked, whole) is fits
