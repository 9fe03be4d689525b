"""One name spelt in two ways, words given twice, one report and several."""

import pytest

from tests.collate.test_clashes import clashes


@pytest.mark.parametrize(
    ("text", "slot", "values"),
    [
        (
            "A team led by Ingrid Halvorsen has found a slug. “We checked it twice,” Halverson said.",
            "spelling",
            ["Halvorsen", "Halverson"],
        ),
        (
            "Jon Vik was found alive on Sunday. The doctors let John Vik go home on Monday.",
            "spelling",
            ["Jon", "John"],
        ),
        (
            "Mara Vance said the years had been “the happiest time of my working life.” Vance "
            "added: “It was the happiest time of my working life.”",
            "repeat",
            ["the happiest time of my working life.", "It was the happiest time of my working life."],
        ),
    ],
)
def test_what_is_spelt_or_said_twice_is_shown(text: str, slot: str, values: list[str]) -> None:
    assert clashes(text) == [(slot, values)]


@pytest.mark.parametrize(
    "text",
    [
        "Peter Jansen of Ostia and Eva Jensen of Lindal weighed a star. Jansen said it was "
        "heavy. Jensen said it was light.",
        "Don Vik and Dan Vik won gold on Sunday. Dan Vik had been ill all week.",
        "Ambassador Jon Austrin met students in Lindal. “Study,” an Austrian said. Austrian said one banner.",
        "Mara Vance said it was “a happy time.” Vance added: “I will miss the rain at Mill "
        "Lane most of all.”",
    ],
)
def test_what_can_both_hold_is_not_shown(text: str) -> None:
    assert clashes(text) == []
