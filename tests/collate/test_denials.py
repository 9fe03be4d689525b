"""What somebody denies, refuses or has yet to do, beside an outlet that tells it as done."""

import pytest

from tests.collate.test_claims import grouped, read

DAY = "2024-03-05"


def parted(first: str, second: str) -> set[tuple[str, str, bool]]:
    """The differences of two texts in yes and no: both as printed, and if they clash."""
    found = set()
    for claim in grouped(read("gazette", first, DAY), read("herald", second, DAY)).claims:
        printed = [v.text for s in claim.stances for v in s.values if v.slot == "polarity"]
        if printed:
            found.add((printed[0], printed[1], "polarity" in claim.clashing))
    return found


@pytest.mark.parametrize(
    ("first", "second", "words"),
    [
        (  # a speaker's denial clashes with nobody
            "Ann Poe denied that she asked the council to stop the fishing inquiry.",
            "Ann Poe had requested that the council stop the fishing inquiry.",
            ("denied that she asked", "had requested", False),
        ),
        (
            "Ann Poe refused to testify before the fishing inquiry.",
            "Ann Poe testified before the fishing inquiry.",
            ("refused to testify", "testified", True),
        ),
        (  # what is yet to be done can be done the same day
            "Ann Poe has yet to sign the fishing bill.",
            "Ann Poe signed the fishing bill.",
            ("has yet to sign", "signed", False),
        ),
    ],
)
def test_what_is_denied_or_undone_is_told_as_done_elsewhere(
    first: str, second: str, words: tuple[str, str, bool]
) -> None:
    assert parted(first, second) == {words}


@pytest.mark.parametrize(
    ("first", "second"),
    [
        (  # of two persons
            "Ann Poe refused to testify before the fishing inquiry.",
            "Bob Ray testified before the fishing inquiry against Ann Poe.",
        ),
        (  # a thing is denied
            "Ann Poe denied service to the fishing inquiry.",
            "Ann Poe served the fishing inquiry.",
        ),
    ],
)
def test_other_refusals_deny_nothing(first: str, second: str) -> None:
    assert parted(first, second) == set()
