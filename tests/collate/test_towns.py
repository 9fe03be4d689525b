"""In which town something happened: two towns differ where one verb or noun leads to both."""

import pytest

from tests.collate.test_claims import grouped, read

DAY = "2024-03-05"


def places(first: str, second: str) -> set[tuple[str, str, bool]]:
    """The differences of two texts in place: both as printed, and if they clash."""
    found = set()
    for claim in grouped(read("gazette", first, DAY), read("herald", second, DAY)).claims:
        printed = [v.text for s in claim.stances for v in s.values if v.slot == "place"]
        if printed:
            found.add((printed[0], printed[1], "place" in claim.clashing))
    return found


@pytest.mark.parametrize(
    ("first", "second", "towns"),
    [
        (
            "Ann Poe was arrested in Ostram on Tuesday with the stolen coins.",
            "Ann Poe was arrested near Lindow with the stolen coins.",
            ("Ostram", "Lindow", False),
        ),
        (
            "Ann Poe said she had lost the coins at a rally in Ostram.",
            "Ann Poe said that she had lost the coins during the Ostham rally.",
            ("Ostram", "Ostham", True),
        ),
        (  # a town lies in a country
            "Ann Poe was arrested in Ostram with the stolen coins.",
            "Ann Poe was arrested in Norland with the stolen coins.",
            ("Ostram", "Norland", False),
        ),
    ],
)
def test_one_happening_is_told_of_two_towns(first: str, second: str, towns: tuple[str, str, bool]) -> None:
    assert places(first, second) == {towns}


@pytest.mark.parametrize(
    ("first", "second"),
    [
        (  # two happenings
            "Ann Poe was arrested in Ostram with the stolen coins.",
            "Ann Poe was tried in Lindow over the stolen coins.",
        ),
        (  # one article names both
            "Ann Poe was arrested in Ostram with the stolen coins. She had come from Lindow.",
            "Ann Poe was arrested in Lindow with the stolen coins.",
        ),
        (  # two persons
            "Ann Poe was arrested in Ostram with the stolen coins.",
            "Bob Ray was arrested in Lindow with the stolen coins.",
        ),
        (  # two days
            "The rally in Ostram on Monday drew a crowd of farmers.",
            "The rally in Lindow on Sunday drew a crowd of farmers.",
        ),
        (  # a month is no town
            "Ann Poe was arrested in March with the stolen coins.",
            "Ann Poe was arrested in Ostram with the stolen coins.",
        ),
    ],
)
def test_other_happenings_have_other_towns(first: str, second: str) -> None:
    assert places(first, second) == set()
