"""Dates held against each other by the act they hang on."""

import pytest

from app.collate.chronology import resolve
from app.collate.claims import group_claims
from tests.collate.test_claims import read
from tests.collate.test_values import TOWN, claim_of

DAY = ("2024-05-03", "2024-05-03")


@pytest.mark.parametrize(
    ("first", "second"),
    [
        (
            "Emil Hart joined the Norland council in 2020 and quit earlier this month to run a bakery.",
            "Emil Hart left the Norland council last year to run a bakery.",
        ),
        (
            "Both Norland parties will hold primaries in mid-June.",
            "The Norland primary would be held on May 25.",
        ),
        (
            "On Tuesday, the Norland council closed the Ostia bridge.",
            "The Norland council closed the Ostia bridge on Wednesday.",
        ),
    ],
)
def test_two_dates_of_one_act_clash(first: str, second: str) -> None:
    claim = claim_of(first, second, DAY)
    assert (claim.conflict, claim.slots) == (True, ("date",))


def test_weekdays_of_one_act_clash_without_a_day_of_publication() -> None:
    claim = claim_of(
        "A bill for the Ostia pipes cleared the Norland council on Wednesday night.",
        "The Norland council on Thursday approved a bill for the Ostia pipes.",
    )
    assert (claim.conflict, claim.slots) == (True, ("date",))


@pytest.mark.parametrize(
    ("first", "second", "days"),
    [
        (  # the loose word for the same
            "The Norland resolution on the Ostia anthem passed Tuesday.",
            "On Wednesday, the Norland council voted on the Ostia anthem.",
            DAY,
        ),
        (  # a plan that may have changed by the next day
            "Emil Hart will be leaving the Norland council on June 1.",
            "Emil Hart will retire from the Norland council in July.",
            ("2024-05-03", "2024-05-04"),
        ),
        (  # "this week" may end with the day itself
            "The Norland Gazette published a story on the Ostia bakery on Friday.",
            "The Norland Gazette published a story on the Ostia bakery earlier this week.",
            DAY,
        ),
    ],
)
def test_dates_that_leave_room_only_differ(first: str, second: str, days: tuple[str, str]) -> None:
    claim = claim_of(first, second, days)
    assert (claim.conflict, claim.slots) == (False, ("date",))


@pytest.mark.parametrize(
    ("first", "second"),
    [
        (  # who announced it
            "On Tuesday, Mayor Ana Ruiz announced a ban on travel to Ostia.",
            "Governor Emil Hart announced on Wednesday that he would ban travel to Ostia.",
        ),
        (  # another act of the same people
            "Ana Ruiz is expected to return to the Norland house on Tuesday.",
            "The mayor asked the leaders to return to the Norland house on Friday.",
        ),
        (
            "The Norland council closed the Ostia bridge again on Tuesday.",
            "The Norland council closed the Ostia bridge on Wednesday.",
        ),
        (  # a date of the noun behind it
            "Ana Ruiz is appearing in Ostia ahead of the key May 15 primary.",
            "On Sunday, Ana Ruiz appeared at an Ostia rally.",
        ),
        (  # two occasions of one kind
            "Speaking at an Ostia rally on Wednesday, Ana Ruiz called the Norland mayor a liar.",
            "On Tuesday, during an Ostia rally, Ana Ruiz warned the Lindal council.",
        ),
        (  # others are named
            "Emil Hart took the stage on Wednesday night to rally Ostia.",
            "When Ana Ruiz took the stage Thursday, Norland cheered.",
        ),
        (  # one weekday, completed otherwise
            "Sentencing in Ostia has been set for June 28.",
            "The judge in Ostia set the sentencing for June 28.",
        ),
    ],
)
def test_dates_of_two_acts_are_not_compared(first: str, second: str) -> None:
    articles = (read("gazette", TOWN + first, DAY[0]), read("herald", TOWN + second, DAY[1]))
    found = group_claims(articles, resolve(articles)).claims
    assert not any("date" in claim.slots for claim in found)
