"""The only large number of a noun in each of two articles, and exact figures that differ in a digit."""

import pytest

from app.collate.chronology import resolve
from app.collate.claims import group_claims
from tests.collate.test_claims import read
from tests.collate.test_values import TOWN

DAY = "2024-05-03"


def numbers(first: str, second: str, days: tuple[str, str] = (DAY, DAY)) -> set[tuple[str, bool]]:
    """The values of number that part, each with whether the claim is one of conflict."""
    articles = (read("gazette", TOWN + first, days[0]), read("herald", second, days[1]))
    return {
        (value.text, "number" in claim.clashing)
        for claim in group_claims(articles, resolve(articles)).claims
        for stance in claim.stances
        for value in stance.values
        if value.slot == "number"
    }


RECEIVED = (
    "The Norland ministry said that it had received 55,000 pages of letters of Ana Ruiz from the archive."
)
BROUGHT = "In December, several boxes with {} of printed letters of Ana Ruiz were brought to Ostia.{}"


def test_the_only_large_number_of_a_noun_is_compared() -> None:
    assert numbers(RECEIVED, BROUGHT.format("50,000 pages", "")) == {("55,000", True), ("50,000", True)}


def test_exact_figures_that_differ_in_a_digit_are_compared() -> None:
    first = "Ana Ruiz charged $5,687.75 on the Lindal Bay Retreat to the town, and $310 on ropes."
    second = "The mayor once paid for a dinner of $466.30 and a $5,587.75 stay at the Lindal Bay Retreat."
    assert numbers(first, second) == {("$5,687.75", True), ("$5,587.75", True)}


@pytest.mark.parametrize(
    ("second", "why"),
    [
        (BROUGHT.format("50,000 pages", " Another 55,000 pages are lost."), "the article has both"),
        (BROUGHT.format("50,000 pages", " The town kept 41,000 pages."), "it has another of that size"),
        (BROUGHT.format("20,000 pages", ""), "they are far apart"),
        (BROUGHT.format("another 50,000 pages", ""), "it is a part"),
        ("The Ostia press printed 50,000 pages of maps.", "nothing else is alike"),
    ],
)
def test_numbers_that_may_count_other_things_are_not(second: str, why: str) -> None:
    assert not any(clash for _, clash in numbers(RECEIVED, second)), why


def test_people_counted_on_another_day_may_have_become_more() -> None:
    first = "Some of the 4,100 workers of the Ostia mine walked out over wages."
    second = "At the Ostia mine the 4,600 workers want higher wages."
    assert all(clash for _, clash in numbers(first, second))
    assert not any(clash for _, clash in numbers(first, second, (DAY, "2024-05-09")))
