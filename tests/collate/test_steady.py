"""A fact that does not change, given in two ways, and what only looks like it."""

import pytest

from tests.collate.test_clashes import clashes


@pytest.mark.parametrize(
    ("text", "slot", "values"),
    [
        (
            "The bridge cost 80 million crowns. The bridge cost 95 million crowns, the council said.",
            "number",
            ["80 million", "95 million"],
        ),
        (
            "The tower is 60 metres tall. The tower is 70 metres tall and can be seen from Ostia.",
            "number",
            ["60", "70"],
        ),
        (
            "The trial lasted nine months. The trial lasted eleven months, a clerk said.",
            "number",
            ["nine", "eleven"],
        ),
        (
            "A fire that broke out on Monday night destroyed the hall. The fire broke out on "
            "Sunday night in a kitchen.",
            "date",
            ["Monday night", "Sunday night"],
        ),
        (
            "Beck was born in Ostia to a family of fishermen. Beck was born in Marrow, her sister said.",
            "place",
            ["Ostia", "Marrow"],
        ),
    ],
)
def test_a_lasting_fact_given_in_two_ways_is_shown(text: str, slot: str, values: list[str]) -> None:
    assert clashes(text) == [(slot, values)]


@pytest.mark.parametrize(
    "text",
    [
        "Ostra employs 5,900 people in Norland. Ostra employs 11,000 people worldwide.",
        "The old bridge cost 2 million crowns. The bridge cost 95 million crowns.",
        "The team has 12 points. The team has 14 points, said the coach.",
        "The fire broke out on Monday. A second fire broke out on Tuesday.",
        "The bridge cost 80 million crowns. The bridge cost almost 80 million crowns, the council said.",
    ],
)
def test_what_can_both_hold_is_not_shown(text: str) -> None:
    assert clashes(text) == []
