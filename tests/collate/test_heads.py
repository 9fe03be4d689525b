"""People counted or aged in two ways by one article, and what only looks like it."""

import pytest

from tests.collate.test_clashes import clashes


@pytest.mark.parametrize(
    ("text", "slot", "values"),
    [
        (
            "A jury cleared Dora Finch, 47, of arson. The 49-year-old Dora Finch wept as the "
            "verdict was read.",
            "number",
            ["47", "49"],
        ),
        (
            "No one was injured when fire swept through a paper mill. Three workers were "
            "injured in the fire, the chief said.",
            "number",
            ["No one was injured", "Three"],
        ),
        (
            "Seven people died, four women and two men, when a ferry caught fire off Ostia.",
            "number",
            ["7", "four women and two men"],
        ),
        (
            "Hald said 2,100 members would be entitled to vote. The union has 1,900 members at the mill.",
            "number",
            ["2,100", "1,900"],
        ),
        (
            "Three men robbed a jewel shop on Friday. The owner hid in a cupboard. The four men wore masks.",
            "number",
            ["3", "4"],
        ),
    ],
)
def test_people_counted_in_two_ways_are_shown(text: str, slot: str, values: list[str]) -> None:
    assert clashes(text) == [(slot, values)]


@pytest.mark.parametrize(
    "text",
    [
        "Mia Lund, 61, swam from Ostia to Lindal. Mia Lund, then 25, had tried it first in 1989.",
        "Jack Tully, 24, is the captain. His brother, Tom Tully, 27, was on the bench.",
        "No one was injured when fire swept through a mill. In 2012 three workers were injured "
        "in a fire there.",
        "Seven people died, including four women and two men, when a ferry caught fire.",
        "Seven people died, five adults and two children, when a ferry caught fire.",
        "Three men robbed a shop. A fourth man waited in a van. The four men wore masks.",
        "Three countries sent envoys. Norland and Sudmark quarrel. The two countries have met twice.",
        "The union has 4,000 members at the mill. Nearly 3,900 members will vote.",
    ],
)
def test_what_can_both_hold_is_not_shown(text: str) -> None:
    assert clashes(text) == []
