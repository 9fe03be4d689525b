"""Which of a row a thing is, a "not" before the same quoted words, two first names of one person, a fine."""

import pytest

from tests.collate.test_claims import grouped, read


def values(first: str, second: str) -> set[tuple[str, bool, tuple[str, ...]]]:
    """The slots in which two texts part, whether they clash, and the values as printed."""
    found = set()
    for claim in grouped(read("gazette", first), read("herald", second)).claims:
        for slot in claim.slots:
            printed = tuple(v.text for s in claim.stances for v in s.values if v.slot == slot)
            found.add((slot, slot in claim.clashing, printed))
    return found


@pytest.mark.parametrize(
    ("first", "second", "slot", "clash", "printed"),
    [
        (
            "Governor Ruiz vetoed the fishing bill. It was her 14th veto this year.",
            "The veto, her ninth of the year, was expected. Governor Ruiz vetoed the fishing bill.",
            "number",
            True,
            ("14th", "ninth"),
        ),
        (
            "The agency has fined the company 200,000 euros over the heaters.",
            "The company escaped a fine over the heaters of the agency.",
            "outcome",
            True,
            ("fined", "escaped a fine"),
        ),
        (
            "Ruiz said: “To sell this harbour in the next two years would surely drive the boats to Ostia.”",
            "Ruiz said: “If they don’t sell this harbour in the next two years it would surely drive the"
            " boats to Ostia.”",
            "polarity",
            False,
            ("sell", "don’t sell"),
        ),
        (
            "Rep. Laura Ruiz of Norland won the post of whip, defeating Olaf Brandt.",
            "Representative Monica T. Ruiz of Norland defeated Olaf Brandt to become whip.",
            "name",
            False,
            ("Laura", "Monica"),
        ),
    ],
)
def test_values_that_differ(
    first: str, second: str, slot: str, clash: bool, printed: tuple[str, ...]
) -> None:
    assert (slot, clash, printed) in values(first, second)


@pytest.mark.parametrize(
    ("first", "second"),
    [
        (  # of another year's row
            "Governor Ruiz vetoed the fishing bill. It was her 14th veto.",
            "The veto, her ninth of the year, was expected. Governor Ruiz vetoed the fishing bill.",
        ),
        (  # both can be meant
            "Ruiz said: “If we don’t sell the old harbour in the next two years, jobs go.”",
            "Ruiz said: “We must sell the old harbour in the next two years, or pay for it.”",
        ),
        (  # one person under two names
            "Rep. Liz Ruiz of Norland won the post of whip, defeating Olaf Brandt.",
            "Representative Elizabeth Ruiz of Norland defeated Olaf Brandt to become whip.",
        ),
    ],
)
def test_what_may_be_the_same_is_not_compared(first: str, second: str) -> None:
    assert {one for one in values(first, second) if one[0] in ("number", "polarity", "name")} == set()
