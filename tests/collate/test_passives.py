"""By whom a thing is said to be done: who is named in one alone is shown, and never as a contradiction."""

import pytest

from tests.collate.test_states import parted


@pytest.mark.parametrize(
    ("first", "second", "words"),
    [
        (
            "The delta is a region long ruled by Ostia and courted by Veii.",
            "It gives the league a foothold in a region historically ruled by Ostia and Rome.",
            ("Ostia", "Ostia and Rome"),
        ),
        (
            "The bill was backed by Ann Poe and Max Roe.",
            "The bill is backed by Poe, who chairs the panel.",
            ("Ann Poe and Max Roe", "Poe"),
        ),
    ],
)
def test_who_did_it_is_compared_where_one_name_stands_behind_both(
    first: str, second: str, words: tuple[str, str]
) -> None:
    assert ("actor", *words, False) in parted(first, second)


@pytest.mark.parametrize(
    ("first", "second"),
    [
        ("The bill was backed by Ann Poe.", "The bill was backed by Poe."),
        ("The bill was backed by Ann Poe.", "The bill was signed by Ann Poe and Max Roe."),
        ("The bill was backed by Ann Poe.", "The motion was backed by Ann Poe and Max Roe."),
        ("The bill was finished by Friday.", "The bill was finished by Friday and signed."),
    ],
)
def test_nothing_parts_two_clauses_that_name_the_same_or_tell_of_other_things(
    first: str, second: str
) -> None:
    assert not any(slot == "actor" for slot, *_ in parted(first, second))


def test_who_announced_it_is_shown_without_the_day_before_him_or_an_open_bracket() -> None:
    first = "On Saturday, Mayor Ann Poe announced a ban on boats in the harbour of Ostia."
    second = "Gov. Max Roe (D) announced a ban on boats in the harbour of Ostia."
    assert {words[1:3] for words in parted(first, second) if words[0] == "actor"} == {
        ("Mayor Ann Poe", "Gov. Max Roe")
    }
