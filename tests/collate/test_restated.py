"""A definite figure that contradicts the only other one of its kind, and what does not."""

import pytest

from tests.collate.test_clashes import clashes


@pytest.mark.parametrize(
    ("text", "slot", "values"),
    [
        (
            "Rovers beat Athletic 3-1 on Saturday. The 3-2 victory lifts Rovers to fourth place.",
            "number",
            ["3-1", "3-2"],
        ),
        (
            "The council voted 9-6 on Thursday against the car park. After the 8-6 vote, protesters cheered.",
            "number",
            ["9-6", "8-6"],
        ),
        (
            "Ostra Foods has agreed to buy Lindal Dairies for $340 million. Shares rose after "
            "the $430 million purchase of Lindal Dairies was announced.",
            "number",
            ["$340 million", "$430 million"],
        ),
        (
            "A court sentenced a doctor to three years in prison. The two-year sentence will begin in June.",
            "number",
            ["three years", "two-year"],
        ),
        (
            "Karl Ness was sentenced to four years in prison on Wednesday. The five-year "
            "sentence begins at once.",
            "number",
            ["four years", "five-year"],
        ),
    ],
)
def test_a_figure_that_is_given_again_otherwise_is_shown(text: str, slot: str, values: list[str]) -> None:
    assert clashes(text) == [(slot, values)]


@pytest.mark.parametrize(
    "text",
    [
        "Athletic lost 2-1 to Rovers on Saturday, a week after a 3-0 defeat at Harbour Town.",
        "Rovers beat Athletic 3-1 on Saturday. The 3-0 defeat at Harbour Town still hurts.",
        "Ostra made a profit of $41.6 million. The $42 million deal of last year is forgotten.",
        "Karl Ness was sentenced to four years. Prosecutors had sought a mandatory term. The "
        "five-year sentence is the maximum.",
    ],
)
def test_what_can_both_hold_is_not_shown(text: str) -> None:
    assert clashes(text) == []
