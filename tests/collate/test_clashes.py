"""Values of one article that clash: "this article gives both"; and what only looks like it."""

import pytest

from app.collate.chronology import resolve
from app.collate.claims import group_claims
from tests.collate.test_claims import read

TOWN = "The weather in Sudmark was fine all week. The Norland council met in Ostia. "


def clashes(text: str) -> list[tuple[str, list[str]]]:
    articles = (read("gazette", TOWN + text), read("herald", "Schools in Sudmark reopen in autumn."))
    found = group_claims(articles, resolve(articles)).inconsistencies
    return [(one.slot, [value for _, value in one.places]) for one in found]


@pytest.mark.parametrize(
    ("text", "slot", "values"),
    [
        (
            "The Ostia ferry had 142 people on board. Divers believe 160 people were on the Ostia ferry.",
            "number",
            ["142", "160"],
        ),
        (
            "The bakers that sued, the Anori, the Tesh and the Walla, won. Four bakers had sued the town.",
            "count",
            ["3 named", "4"],
        ),
        (
            "Three safety engineers, Jon Vik and Petra Aas, had warned the council.",
            "count",
            ["3", "2 named"],
        ),
        (
            "Ana Ruiz will plead not guilty. Ana Ruiz has pleaded not guilty.",
            "status",
            ["will plead", "has pleaded"],
        ),
    ],
)
def test_two_values_of_one_article_that_cannot_both_hold_are_shown(
    text: str, slot: str, values: list[str]
) -> None:
    assert clashes(text) == [(slot, values)]


@pytest.mark.parametrize(
    "text",
    [
        "Three engineers, Jon Vik, 45, Petra Aas, 33, and Ole Brandt, had warned the council.",
        "Three engineers, Jon Vik and Petra Aas, and a driver had warned the council.",
        "Two engineers, Jon Vik and Petra Aas, had warned the council.",
        "Three engineers, including Jon Vik and Petra Aas, had warned the council.",
        "The bill gives rights to Anori and Z.P.S. members. They spoke of rights of Tesh and Z.P.S. alone.",
        "Four days after the Ostia ferry sank, divers came. Three days of mourning in Ostia began.",
        "The Ostia bakery gave 10.8 percent of its bread away. The average Ostia bakery gave 36 percent.",
        "It is unclear if the pact will change the ties of Ostia. Ostia already has ties with Norland.",
        "Senator Ann Ode, Democrat of Ostia, and Representative Bo Lee left. Four senators of Ostia left.",
    ],
)
def test_what_can_both_hold_is_not_shown(text: str) -> None:
    assert clashes(text) == []
