"""How a thing ended, where it was, and what caused it: compared only where one thing is clearly meant."""

import pytest

from tests.collate.test_claims import grouped, read

DAY = "2024-03-05"


def parted(first: str, second: str, days: tuple[str, str] = (DAY, DAY)) -> set[tuple[str, str, str, bool]]:
    """The differences of two texts in outcome, place and cause: slot, both printed values, if they clash."""
    found = set()
    for claim in grouped(read("gazette", first, days[0]), read("herald", second, days[1])).claims:
        for slot in set(claim.slots) & {"outcome", "place", "cause"}:
            printed = [v.text for s in claim.stances for v in s.values if v.slot == slot]
            found.add((slot, printed[0], printed[1], slot in claim.clashing))
    return found


@pytest.mark.parametrize(
    ("first", "second", "words"),
    [
        (
            "A jury acquitted Ann Poe of fraud.",
            "Ann Poe was convicted of fraud by a jury.",
            ("acquitted", "convicted"),
        ),
        (
            "Ann Poe was found guilty of fraud.",
            "A jury acquitted Ann Poe of fraud.",
            ("found guilty", "acquitted"),
        ),
        (
            "Ann Poe resigned as minister.",
            "Ann Poe, who was sacked as minister, wrote a book.",
            ("resigned", "sacked"),
        ),
        (
            "Ann Poe stepped down as minister.",
            "The premier ousted Ann Poe as minister.",
            ("stepped down", "ousted"),
        ),
        (
            "Parliament adopted the fishing bill.",
            "Parliament rejected the fishing bill of Ostia.",
            ("adopted", "rejected"),
        ),
        ("The fire alarm of Ostia worked.", "The fire alarm in Ostia failed.", ("worked", "failed")),
    ],
)
def test_of_two_outcomes_only_one_can_be(first: str, second: str, words: tuple[str, str]) -> None:
    assert parted(first, second) == {("outcome", *words, True)}


@pytest.mark.parametrize(
    ("first", "second"),
    [
        (
            "A jury acquitted Ann Poe of fraud.",
            "A jury convicted Bob Ray of fraud with Ann Poe.",
        ),  # of another
        ("Ann Poe resigned as minister.", "Ann Poe may be sacked as minister."),  # not told as done
        ("Ann Poe resigned as minister.", "Ann Poe was not sacked as minister."),
        ("The Senate rejected the fishing bill.", "The House passed the fishing bill."),  # by another
        ("Ann Poe resigned as minister.", "A court dismissed Ann Poe’s lawsuit."),  # what is hers, not she
        ("Ann Poe worked as a minister.", "Ann Poe failed to become a minister."),
    ],
)
def test_outcomes_of_others_and_what_is_not_told_as_done_are_not_compared(first: str, second: str) -> None:
    assert parted(first, second) == set()


def test_what_was_put_off_can_be_called_off_by_the_next_day() -> None:
    first, second = "The parade in Ostia was postponed.", "The parade in Ostia was cancelled."
    assert parted(first, second) == {("outcome", "postponed", "cancelled", True)}
    assert parted(first, second, (DAY, "2024-03-06")) == {("outcome", "postponed", "cancelled", False)}


def test_two_sides_of_one_thing_clash_as_the_place_of_one_happening() -> None:
    first = "The blast tore through the northern gallery of the Ostia mine."
    second = "The blast happened in the southern gallery of the Ostia mine."
    assert parted(first, second) == {("place", "northern gallery", "southern gallery", True)}
    other = "The miners of Ostia built the southern gallery, said the mine."
    assert parted(first, other) == set()
    assert parted(first, "The blast tore through the lower gallery of the Ostia mine.") == set()


def test_causes_of_two_kinds_clash_and_others_may_both_be_so() -> None:
    first = "The blast in Ostia was caused by methane."
    assert parted(first, "Coal dust caused the blast in Ostia.") == {("cause", "methane", "Coal dust", True)}
    assert parted(first, "Neglect caused the blast in Ostia.") == {("cause", "methane", "Neglect", False)}
    assert parted(first, "Coal dust may have caused the blast in Ostia.") == set()
    assert parted(first, "Methane gas caused the blast in Ostia.") == set()
