"""Lists that outlets give otherwise, and what only looks like a list."""

import pytest

from tests.collate.test_claims import grouped, read


def lists(first: str, second: str) -> set[tuple[str, str]]:
    """The lists in which two texts part, as printed."""
    found = set()
    for claim in grouped(read("gazette", first), read("herald", second)).claims:
        printed = [v.text for s in claim.stances for v in s.values if v.slot == "list"]
        if printed:
            found.add((printed[0], printed[1]))
    return found


def test_a_list_with_another_member_differs() -> None:
    first = "The company closed its plants in Ghent and Malmo in 2020."
    second = "The company closed its plants in Ghent, Malmo and Turin in 2020."
    assert lists(first, second) == {("Ghent and Malmo", "Ghent, Malmo and Turin")}


@pytest.mark.parametrize(
    ("first", "second"),
    [
        (  # one body under two names
            "Ann Poe testified before the Trade and Fisheries Committee on the dam.",
            "Ann Poe testified on the dam before the Committee on Trade and Harbour Affairs.",
        ),
        (  # neither is said to be closed
            "The company will close Ghent or Malmo in 2030.",
            "The company will close Ghent and Turin in 2030.",
        ),
        (  # a title is no member
            "Bob Ray and Ann Poe opened the dam of Ostia.",
            "Poe and Mr. Ray opened the dam of Ostia.",
        ),
    ],
)
def test_what_only_looks_like_a_list_is_not_compared(first: str, second: str) -> None:
    assert lists(first, second) == set()


@pytest.mark.parametrize(
    ("first", "second", "parted"),
    [
        (
            "The fair could win over other Baltic ports, including Ostia and Veii.",
            "The fair could begin anew with other fishing towns, including Ostia and Veii.",
            {("other Baltic ports", "other fishing towns")},
        ),
        (  # how many is no kind of thing
            "More than 30 nations, including Norland and Sudmark, have such rules.",
            "In fact, at least 30 other countries, including Norland and Sudmark, have such rules.",
            set(),
        ),
    ],
)
def test_the_kinds_of_thing_that_examples_stand_for_differ(
    first: str, second: str, parted: set[tuple[str, str]]
) -> None:
    assert lists(first, second) == parted
