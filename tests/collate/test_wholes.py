"""Values that differ and can both hold: lists that are not whole, and what only looks like one count."""

import pytest

from tests.collate.test_claims import grouped, read


def conflicts(first: str, second: str) -> set[str]:
    """The slots in which two texts are said to be in conflict."""
    found = grouped(read("gazette", first), read("herald", second)).claims
    return {slot for claim in found for slot in claim.clashing}


@pytest.mark.parametrize(
    ("first", "second"),
    [
        (
            "The fishing pact was signed by Norland, Sudmark and Vale in 2020.",
            "The fishing pact was signed in 2020 by Norland, Sudmark, Vale and Marrow.",
        ),
        (
            "The storm on the lake killed Ana Ruiz and Leo Brandt.",
            "The storm on the lake killed Ana Ruiz, Leo Brandt and Ivo Senn.",
        ),
        (
            "Two plants, in Ostia and Lindal, have gone since 2020, the company said.",
            "It is the fourth plant closed by the company since 2020, after Ostia, Lindal and Tull.",
        ),
    ],
)
def test_lists_that_answer_one_closed_question_clash(first: str, second: str) -> None:
    assert conflicts(first, second) == {"list"}


@pytest.mark.parametrize(
    ("first", "second"),
    [
        (  # what else was won stays open
            "Ana Ruiz won the party contests in Ostia, Lindal and Tull on Tuesday.",
            "Ana Ruiz won the party contests in Ostia and Lindal on Tuesday.",
        ),
        (  # behind whom
            "Ana Ruiz finished the race on Sunday behind Brandt and Senn.",
            "The race on Sunday was finished by Brandt, Senn and Ruiz.",
        ),
        (  # whose parents
            "The judge Ana Ruiz, whose parents were born in Norland, heard the case.",
            "The Sudmark-born judge Ana Ruiz heard the case.",
        ),
        (  # one of a row, which goes on
            "Ana Ruiz won the vote in Ostia, her third win on Tuesday.",
            "Ana Ruiz won the vote in Lindal, her second win on Tuesday.",
        ),
        (  # one article gives both numbers: each is of its own
            "With 107 seats at stake, Ruiz will win most in Ostia. With 214 seats at stake, she will lose.",
            "With 214 seats at stake, Ruiz will win most in Ostia.",
        ),
        (
            "The party believes it could have 90 percent of the seats needed for the nomination.",
            "If all vote alike, they could have 30 percent of the seats needed for the nomination.",
        ),
    ],
)
def test_what_can_both_hold_is_no_conflict(first: str, second: str) -> None:
    assert conflicts(first, second) == set()
