"""What a thing is said to be, and where somebody was born: compared only where one thing is clearly meant."""

import pytest

from tests.collate.test_claims import grouped, read

DAY = "2024-03-05"


def parted(first: str, second: str, days: tuple[str, str] = (DAY, DAY)) -> set[tuple[str, str, str, bool]]:
    """The differences of two texts: slot, both printed values, if they clash."""
    found = set()
    for claim in grouped(read("gazette", first, days[0]), read("herald", second, days[1])).claims:
        for slot in claim.slots:
            printed = [v.text for s in claim.stances for v in s.values if v.slot == slot]
            found.add((slot, printed[0], printed[1], slot in claim.clashing))
    return found


@pytest.mark.parametrize(
    ("first", "second", "words"),
    [
        ("The road to Ostia was dry.", "The road to Ostia was wet.", ("dry", "wet")),
        ("The march in Ostia was peaceful.", "The march in Ostia turned violent.", ("peaceful", "violent")),
        ("The fire in Ostia was an accident.", "The fire in Ostia was arson.", ("an accident", "arson")),
        (
            "The police are treating the fire in Ostia as arson.",
            "The fire in Ostia was an accident, the mayor wrote.",
            ("arson", "an accident"),
        ),
        ("The vote in Ostia was unanimous.", "The vote in Ostia was not unanimous.", ("unanimous",) * 2),
    ],
)
def test_of_two_states_only_one_can_be(first: str, second: str, words: tuple[str, str]) -> None:
    assert parted(first, second) == {("state", *words, True)}


@pytest.mark.parametrize(
    ("first", "second"),
    [
        ("The northern road of Ostia was dry.", "The southern road of Ostia was wet."),
        ("The road to Ostia was mostly dry.", "The road to Ostia was wet."),
        ("The road to Ostia was dry.", "The road to Ostia might be wet."),
    ],
)
def test_states_of_other_things_and_unsure_ones_are_not_compared(first: str, second: str) -> None:
    assert parted(first, second) == set()


def test_what_was_open_on_one_day_can_be_closed_by_the_next() -> None:
    first, second = "The Ostia bridge was open on arrival.", "The Ostia bridge was closed on arrival."
    assert parted(first, second) == {("state", "open", "closed", True)}
    assert parted(first, second, (DAY, "2024-03-06")) == {("state", "open", "closed", False)}


def test_two_places_of_birth_clash_unless_one_may_lie_in_the_other() -> None:
    first = "The judge, Ann Poe, was born in Brook."
    assert parted(first, "Ann Poe, a native of Lindal, is a judge.") == {("place", "Brook", "Lindal", True)}
    assert parted(first, "Ann Poe, who was born in Texas, is a judge.") == {
        ("place", "Brook", "Texas", False)
    }
    near = "Ann Poe, a native of Lindal, is a judge. She left Brook, Lindal, as a girl."
    assert parted(first, near) == {("place", "Brook", "Lindal", False)}
    assert parted(first, "Bob Ray, a native of Lindal, is a lawyer.") == set()


def test_two_places_of_one_kind_clash_where_one_verb_leads_to_both() -> None:
    first = "Thousands of marchers in Ostia gathered at noon in Mill Square."
    second = "Thousands of marchers in Ostia gathered in Corn Square."
    assert parted(first, second) == {("place", "Mill Square", "Corn Square", True)}
    ended = "Thousands of marchers in Ostia ended their walk in Corn Square."
    assert parted(first, ended) <= {("place", "Mill Square", "Corn Square", False)}
