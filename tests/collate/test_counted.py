"""Numbers that count one thing though other words stand around them, and words that deny nothing."""

import pytest

from tests.collate.test_claims import claim_with, grouped, read

HEIST = "The coins lay in a glass case in the City Museum of Lindau."
STRIKE = "The strike of the Halden bus drivers began on Monday."
PRIZE = "The Calder Prize went to Lena Moor on Tuesday."
BILL = "The Senate passed the water bill of Ruth Kane on Thursday."


@pytest.mark.parametrize(
    ("topic", "first", "second", "values"),
    [
        (
            HEIST,
            "Three masked men stole 42 Roman coins from the City Museum in Lindau early on Sunday.",
            "Four men stole 42 Roman coins from the City Museum of Lindau on Sunday.",
            {"3", "4"},
        ),
        (
            "The transfer had been expected in Norport for weeks.",
            "Norport Harriers have signed the striker Daniel Okoro from Velmar for 38 million pounds.",
            "Striker Daniel Okoro has joined Norport Harriers from Velmar in a deal worth £42m.",
            {"38000000", "42000000"},
        ),
        (
            STRIKE,
            "Sixty of 85 bus lines in Halden were closed.",
            "Forty bus lines in Halden were closed.",
            {"60", "40"},
        ),
        (
            BILL,
            "The president has promised to sign the water bill.",
            "The president will veto the water bill, his spokesman said.",
            set(),
        ),
        (
            PRIZE,
            "At 27, Lena Moor is the youngest winner in the history of the prize.",
            "Lena Moor is not the youngest winner.",
            {"youngest", "not youngest"},
        ),
        (
            PRIZE,
            "Lena Moor, 27, was awarded the prize for the novel by the jury.",
            "Moor, 29, was born in Norport.",
            {"27", "29"},
        ),
    ],
)
def test_what_cannot_both_hold_is_a_conflict(topic: str, first: str, second: str, values: set[str]) -> None:
    articles = (read("gazette", f"{topic} {first}"), read("herald", f"{topic} {second}"))
    claim = claim_with(articles, first.rstrip("."))
    assert claim.conflict
    given = {value.norm for stance in claim.stances for value in stance.values}
    assert not values or values <= given


@pytest.mark.parametrize(
    ("topic", "first", "second"),
    [
        (STRIKE, "Sixty of 85 bus lines in Halden were closed.", "In Halden 85 bus lines are served by day."),
        (
            "The seat of Norland is held by Elizabeth Warne.",
            "Scott Brandt lost his bid for the seat to Elizabeth Warne.",
            "If he entered the race for the seat and won, Scott Brandt would sit beside Elizabeth Warne.",
        ),
        (
            "The picture was sent to Ana Ruiz by Leo Brandt.",
            "Brandt said he did not know the student who received the picture, Ana Ruiz.",
            "Brandt followed the student who received the picture, Ana Ruiz.",
        ),
    ],
)
def test_what_can_both_hold_is_none(topic: str, first: str, second: str) -> None:
    articles = (read("gazette", f"{topic} {first}"), read("herald", f"{topic} {second}"))
    assert not any(claim.conflict for claim in grouped(*articles).claims)


def test_no_value_stands_without_the_one_it_parts_from() -> None:
    first = f"{PRIZE} Lena Moor, 27, was awarded the Calder Prize of 50,000 pounds for her novel."
    second = (
        f"{PRIZE} The Calder Prize of 30,000 pounds was awarded to Lena Moor for her novel. "
        "Moor, 29, was born in Norport."
    )
    articles = (read("gazette", first), read("herald", second))
    for claim in grouped(*articles).claims:
        for slot in claim.slots:
            norms = {v.norm for stance in claim.stances for v in stance.values if v.slot == slot}
            assert len(norms) > 1, (slot, norms)


def test_two_firsts_of_two_things_are_not_compared() -> None:
    topic = "Norland signed the Coastal Pact in Ostia on Monday."
    first = f"{topic} Norland is the first country to join the Coastal Pact since 2020."
    second = f"{topic} Norland held the first joint meeting of coastal mayors before the Coastal Pact."
    articles = (read("gazette", first), read("herald", second))
    assert not any("superlative" in claim.slots for claim in grouped(*articles).claims)
