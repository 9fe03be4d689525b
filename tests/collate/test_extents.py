"""How far something is said to go: a difference, and never two values that cannot both hold."""

import pytest

from tests.collate.test_states import parted


@pytest.mark.parametrize(
    ("first", "second", "words"),
    [
        ("Ferry traffic to Ostia was halted.", "Ferry traffic to Ostia slowed.", ("halted", "slowed")),
        (
            "The council passed a total ban in Ostia.",
            "The council passed a partial ban in Ostia.",
            ("total", "partial"),
        ),
        (
            "The judge issued a temporary order in Ostia.",
            "The judge issued a permanent order in Ostia.",
            ("temporary", "permanent"),
        ),
        (
            "Ann Poe had minor injuries after the crash in Ostia.",
            "Ann Poe had serious injuries after the crash in Ostia.",
            ("minor", "serious"),
        ),
        (
            "The port of Ostia has seen limited growth since the war.",
            "Growth paused in the port of Ostia during the war.",
            ("limited", "paused"),
        ),
    ],
)
def test_how_far_a_thing_goes_is_compared_and_never_clashes(
    first: str, second: str, words: tuple[str, str]
) -> None:
    assert parted(first, second) == {("extent", *words, False)}


@pytest.mark.parametrize(
    ("first", "second"),
    [
        ("Ferry traffic to Ostia was halted.", "Ferry traffic to Ostia was suspended."),
        ("Ferry traffic to Ostia was halted.", "Bus traffic in Ostia goes on, ferry prices slowed."),
        ("Ferry traffic to Ostia could be halted.", "Ferry traffic to Ostia slowed."),
        ("The hall in Ostia was full.", "The hall in Ostia was partial to music."),
        ("The council of Ostia passed a total ban.", "The council of Ostia passed a partial budget."),
    ],
)
def test_it_is_not_compared_of_two_things_or_where_one_leaves_it_open(first: str, second: str) -> None:
    assert not any(slot == "extent" for slot, *_ in parted(first, second))
