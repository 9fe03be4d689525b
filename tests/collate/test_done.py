"""Done or still to come: one happening, told as a plan here and as done there."""

import pytest

from tests.collate.test_claims import grouped, read

DAY, NEXT = "2024-03-05", "2024-03-06"


def parted(first: str, second: str, days: tuple[str, str] = (DAY, NEXT)) -> set[tuple[str, str, bool]]:
    """The differences of two texts in status: both as printed, and if they clash."""
    found = set()
    for claim in grouped(read("gazette", first, days[0]), read("herald", second, days[1])).claims:
        printed = [v.text for s in claim.stances for v in s.values if v.slot == "status"]
        if printed:
            found.add((printed[0], printed[1], "status" in claim.clashing))
    return found


@pytest.mark.parametrize(
    ("first", "second", "words"),
    [
        (  # whoever is named first, the two meet
            "Ann Poe will meet with Bob Ray in Ostia on Tuesday.",
            "Bob Ray met with Ann Poe in Ostia on Tuesday.",
            ("will meet", "met"),
        ),
        (  # a wife, named by one outlet alone
            "His wife, Eva Sol, is expected to plead guilty to filing false customs papers.",
            "His wife later pleaded guilty to filing false customs papers.",
            ("expected to plead", "pleaded"),
        ),
        (  # a past tense without -ed
            "Ann Poe will repay the council her travel costs of March.",
            "Ann Poe repaid the council her travel costs of March.",
            ("will repay", "repaid"),
        ),
    ],
)
def test_a_plan_of_one_day_is_done_by_the_next(first: str, second: str, words: tuple[str, str]) -> None:
    assert parted(first, second) == {(*words, False)}


@pytest.mark.parametrize(
    ("first", "second"),
    [
        (  # the speaker is somebody else
            "“I will impose a ban on travel to Ostia paid by the city,” Ann Poe said.",
            "Two towns have imposed a ban on travel to Ostia paid by the city.",
        ),
        (  # two persons do the same
            "Ann Poe will sign the petition against the dam.",
            "Bob Ray signed the petition against the dam.",
        ),
        (  # another one is met
            "Ann Poe will meet with Eva Sol in Ostia.",
            "Bob Ray met with Ann Poe in Ostia.",
        ),
    ],
)
def test_what_others_do_is_no_difference(first: str, second: str) -> None:
    assert parted(first, second) == set()
