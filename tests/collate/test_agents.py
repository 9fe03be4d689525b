"""Who did what one alone can have done, and at what hour: compared only where one doing is clearly meant."""

import pytest

from tests.collate.test_states import parted


@pytest.mark.parametrize(
    ("first", "second", "words"),
    [
        (
            "It was the union that broke off the talks in Ostia.",
            "The company broke off the talks in Ostia, the mayor wrote.",
            ("the union", "The company"),
        ),
        ("Ann Poe won the race to Ostia.", "Bob Ray won the race to Ostia.", ("Ann Poe", "Bob Ray")),
        (
            "The Ostia opinion was written by Ann Poe.",
            "Bob Ray wrote the Ostia opinion.",
            ("Ann Poe", "Bob Ray"),
        ),
    ],
)
def test_two_doers_of_one_deed_clash(first: str, second: str, words: tuple[str, str]) -> None:
    assert parted(first, second) == {("actor", *words, True)}


@pytest.mark.parametrize(
    ("first", "second"),
    [
        ("Ann Poe won the race to Ostia.", "Bob Ray won the vote in Ostia."),
        ("Ann Poe visited the harbour in Ostia.", "Bob Ray visited the harbour in Ostia."),
        ("Ann Poe won the race to Ostia.", "Mrs Poe won the race to Ostia."),
    ],
)
def test_other_deeds_and_what_several_can_do_are_not_compared(first: str, second: str) -> None:
    assert parted(first, second) == set()


@pytest.mark.parametrize(
    ("first", "second", "clashes"),
    [
        ("The quake struck Ostia at 2:15 a.m.", "The quake struck Ostia at 4 a.m.", True),
        ("The quake struck Ostia at noon.", "The quake struck Ostia at 11 p.m.", True),
        ("The quake struck Ostia at 2:15 a.m.", "The quake struck Ostia shortly after 2 a.m.", False),
        ("The quake struck Ostia at 2:15 a.m.", "The quake struck Ostia at 2:20 a.m.", False),
        ("The quake struck Ostia on Tuesday morning.", "The quake struck Ostia on Tuesday evening.", True),
        ("The quake struck Ostia at 9:30 a.m.", "The quake struck Ostia on Tuesday afternoon.", True),
        ("The quake struck Ostia on Tuesday night.", "The quake struck Ostia at 11:30 p.m.", False),
        ("The quake struck Ostia on Monday night.", "The quake struck Ostia early this morning.", False),
        ("The quake struck Ostia at 2:15 a.m.", "Rescuers reached Ostia at 9 a.m.", False),
    ],
)
def test_two_hours_of_one_doing_clash(first: str, second: str, clashes: bool) -> None:
    assert any(slot == "hour" and clash for slot, _, _, clash in parted(first, second)) == clashes


def test_what_takes_effect_at_once_does_not_in_sixty_days() -> None:
    first = "The Ostia ruling takes effect immediately."
    assert parted(first, "The Ostia ruling takes effect in 60 days.") == {
        ("date", "immediately", "in 60 days", True)
    }
    assert parted(first, "The Ostia ruling takes effect at once.") == set()


def test_an_hour_to_come_and_one_that_was_only_differ() -> None:
    first, second = "The mayor will speak in Ostia at 11 a.m.", "The mayor spoke in Ostia this afternoon."
    assert ("hour", "11 a.m", "afternoon", False) in parted(first, second)
