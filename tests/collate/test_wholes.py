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


@pytest.mark.parametrize(
    ("first", "second"),
    [
        (  # a ruling that is divided, and a court that divided
            "The split raised the prospect of a deeply divided ruling by the court of Ostia this summer.",
            "The court of Ostia divided on Tuesday over the theory put forth in the case.",
        ),
        (  # each announced his own, on a day of his own
            "On Saturday, Mayor Ana Ruiz of Tull announced a ban on travel to Marrow.",
            "Governor Leo Brandt announced on Monday a ban on travel to Marrow.",
        ),
        (  # who thought of running had not run yet
            "Senn served as an adviser to Ruiz for years before Ruiz ran for mayor.",
            "Senn served as an adviser to Ruiz as Ruiz considered running for mayor.",
        ),
        (  # both may be true
            "Ana Ruiz will become the first female mayor of Ostia since Vera Lind.",
            "Ana Ruiz will become the second female mayor of Ostia.",
        ),
        (  # two things are extended
            "The council agreed to a two-year extension of bus subsidies on Friday.",
            "The council agreed to a 13-month extension of school grants on Friday.",
        ),
        (  # a life can be shattered by more than death
            "The blast in Ostia shattered more than 100 lives on Sunday.",
            "The blast in Ostia killed 50 people on Sunday.",
        ),
        (  # two sentences that end alike
            "Ruiz wrote: “No one, not even the mayor, is above the law.”",
            "Ruiz told the crowd: “I want to read it because nobody here is above the law.”",
        ),
    ],
)
def test_what_is_of_two_matters_or_the_same_is_not_shown_as_different(first: str, second: str) -> None:
    found = grouped(read("gazette", first), read("herald", second)).claims
    assert [claim.slots for claim in found if claim.slots] == []
