"""What one person is said to be: former or in office, assistant or head, president or chairman."""

import pytest

from tests.collate.test_claims import grouped, read


def parted(first: str, second: str) -> set[tuple[str, str, bool]]:
    """The offices in which two texts part: both as printed, and if they clash."""
    found = set()
    for claim in grouped(read("gazette", first), read("herald", second)).claims:
        printed = [v.text for s in claim.stances for v in s.values if v.slot == "office"]
        if printed:
            found.add((printed[0], printed[1], "office" in claim.clashing))
    return found


@pytest.mark.parametrize(
    ("first", "second", "offices"),
    [
        (
            "Ann Poe, then an assistant district prosecutor, closed the fish market in 1991.",
            "In 1991 Ann Poe, then a district prosecutor, closed the fish market.",
            ("assistant district prosecutor", "district prosecutor", True),
        ),
        (
            "The fish market was closed by deputy mayor Ann Poe in 1991.",
            "The fish market was closed in 1991 by mayor Ann Poe.",
            ("deputy mayor", "mayor", True),
        ),
        (
            "Former harbour director Ann Poe opened the fish market.",
            "Ann Poe, the director of the harbour, opened the fish market.",
            ("Former harbour director", "director", False),
        ),
        (
            "The fish market was bought by Kestrel president Ann Poe.",
            "The fish market was bought by CEO Ann Poe.",
            ("Kestrel president", "CEO", False),
        ),
    ],
)
def test_one_person_is_given_two_offices(first: str, second: str, offices: tuple[str, str, bool]) -> None:
    assert parted(first, second) == {offices}


@pytest.mark.parametrize(
    ("first", "second"),
    [
        (  # the same office, longer
            "The fish market was opened by harbour director Ann Poe.",
            "Ann Poe, the director, opened the fish market.",
        ),
        (  # of two bodies
            "Former union secretary Ann Poe opened the fish market.",
            "Party secretary Ann Poe opened the fish market.",
        ),
        (  # two facets of one career
            "Senator Ann Poe opened the fish market.",
            "Ann Poe, a lawyer, opened the fish market.",
        ),
        (  # two persons
            "Deputy mayor Ann Poe opened the fish market.",
            "Mayor Bob Ray opened the fish market with Ann Poe.",
        ),
        (  # both once
            "Ex-mayor Ann Poe opened the fish market.",
            "The fish market was opened by former mayor Ann Poe.",
        ),
    ],
)
def test_other_words_for_one_office_are_no_difference(first: str, second: str) -> None:
    assert parted(first, second) == set()
