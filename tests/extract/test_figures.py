"""Printed figures as values: number words, scales, currencies, shares, and the two figures of a vote."""

import pytest

from app.extract.counts import find_numbers
from app.extract.figures import find_figures


@pytest.mark.parametrize(
    ("text", "expected"),
    [
        ("Thirty-one were hurt", [(31, "", None)]),
        ("one hundred and forty-two guests", [(142, "", None)]),
        ("two hundred and six thousand", [(206_000, "", None)]),
        ("two dozen sheep", [(24, "", None)]),
        ("a £60m grant and 1.1 billion euros", [(60e6, "£", None), (1.1e9, "€", None)]),
        ("a run of 100m", [(100, "", None)]),
        ("US$2.5bn", [(2.5e9, "$", None)]),
        ("41 percent or 6.2%", [(41, "%", None), (6.2, "%", None)]),
        ("four fifths of the trees", [(80, "%", None)]),
        ("one in five of the bakers", [(20, "%", None)]),
        ("in a 5-2 decision", [(5, "vote", 2)]),
        ("They voted 4 to 3 Thursday", [(4, "vote", 3)]),
        ("two to three weeks to vote", [(2, "", None), (3, "", None)]),
    ],
)
def test_figures_have_the_value_they_mean(text: str, expected: list[tuple[float, str, float | None]]) -> None:
    assert [(one.value, one.sign, one.other) for one in find_figures(text)] == expected


@pytest.mark.parametrize(
    ("clause", "value", "state"),
    [
        ("At least nine people died and dozens were hurt", 9, "dead"),
        ("The death toll reached 31", 31, "dead"),
        ("38 people are still unaccounted for", 38, "missing"),
        ("Thirty are missing", 30, "missing"),
        ("14 injured hikers came down", 14, "hurt"),
        ("Fishermen pulled 61 survivors out", 61, "safe"),
        ("it killed two years of work", 2, ""),
    ],
)
def test_people_counted_are_known_by_what_became_of_them(clause: str, value: float, state: str) -> None:
    (number,) = find_numbers(clause, 0, ())
    assert (number.value, number.state) == (value, state)


def test_a_number_of_speakers_counts_nothing() -> None:
    assert not find_numbers("Two witnesses said that the roof fell", 0, ())


def test_a_limit_without_a_noun_behind_it_is_read() -> None:
    (number,) = find_numbers("the owner puts the limit at 150", 0, ())
    assert (number.value, number.unit) == (150, ("limit",))
