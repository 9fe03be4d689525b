"""Sentences as units of a quotation."""

import pytest
from hypothesis import given
from hypothesis import strategies as st

from app.extract.units import sentences


def cut(text: str) -> list[str]:
    return [span.of(text) for span in sentences(text, 0, len(text))]


@pytest.mark.parametrize(
    "text",
    [
        "Mr. Pike met Dr. Okafor at St. Mary’s.",
        "J. R. Pike of the U.S. Senate left.",
        "It rose 3.5 percent to 1.200 points.",
        "We waited… and waited... and left.",
        "Across the World… BLESSED be all.",
        "Smith vs. Jones, No. 5, etc. was heard.",
    ],
)
def test_one_sentence_stays_whole(text: str) -> None:
    assert cut(text) == [text]


@pytest.mark.parametrize(
    ("text", "expected"),
    [
        ("It rained. We left.", ["It rained.", "We left."]),
        ("Really? Yes! Good.", ["Really?", "Yes!", "Good."]),
        ("Yes, I do. I do.", ["Yes, I do.", "I do."]),
        ("He lives in the U.S. He likes it.", ["He lives in the U.S.", "He likes it."]),
        ("“It rained.” We left.", ["“It rained.”", "We left."]),
        ("It was 5 p.m. The rain came.", ["It was 5 p.m.", "The rain came."]),
        ("  It rained.   ", ["It rained."]),
    ],
)
def test_sentences_are_cut_at_their_ends(text: str, expected: list[str]) -> None:
    assert cut(text) == expected


@given(st.text(max_size=200))
def test_the_units_hold_every_word_once_and_in_order(text: str) -> None:
    assert "".join("".join(cut(text)).split()) == "".join(text.split())
