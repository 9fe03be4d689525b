"""Names that outlets write otherwise: one letter more, less or changed, beside the same word."""

import pytest

from tests.collate.test_claims import grouped, read


def spellings(first: str, second: str) -> set[tuple[str, str]]:
    """The names that two texts write otherwise."""
    found = set()
    for claim in grouped(read("gazette", first), read("herald", second)).claims:
        assert "name" not in claim.clashing
        printed = [v.text for s in claim.stances for v in s.values if v.slot == "name"]
        found |= {tuple(sorted(set(printed)))} if printed else set()
    return found


@pytest.mark.parametrize(
    ("first", "second", "words"),
    [
        (
            "Vincente Sol refused to pay for the dam.",
            "Former mayor Vicente Sol refused to pay for the dam.",
            ("Vicente", "Vincente"),
        ),
        (
            "The chairman, Anselm Breitner, opened the dam.",
            "Anselm Brietner opened the dam on Monday.",
            ("Breitner", "Brietner"),
        ),
        (
            "He and his wife Tracy have two young sons and a farm.",
            "His wife, Tracey, and their two young sons live on a farm.",
            ("Tracey", "Tracy"),
        ),
        (
            "The recruits trained for six months at Coral Island in Ostia.",
            "For six months the recruits trained at Corral Island.",
            ("Coral", "Corral"),
        ),
    ],
)
def test_one_name_is_written_in_two_ways(first: str, second: str, words: tuple[str, str]) -> None:
    assert spellings(first, second) == {words}


@pytest.mark.parametrize(
    ("first", "second"),
    [
        (  # one text prints both: two persons
            "Karin Holm and Karim Holm opened the dam.",
            "Karim Holm opened the dam.",
        ),
        (  # an ending
            "The Norlander government opened the dam.",
            "The Norlanders government opened the dam.",
        ),
        (  # two spellings of one word
            "The Defence Ministry opened the dam.",
            "The Defense Ministry opened the dam.",
        ),
        (  # two first names
            "Brian Sol opened the dam of Ostia.",
            "Bryan Sol opened the dam of Ostia and Brian Sol did not.",
        ),
        (  # nothing beside them is the same
            "The dam of Marlow was opened by the mayor.",
            "The mayor opened the dam near Harlow.",
        ),
        (  # an accent
            "Rosa Peña opened the dam of Ostia.",
            "Rosa Pena opened the dam of Ostia.",
        ),
    ],
)
def test_other_names_are_not_taken_for_spellings(first: str, second: str) -> None:
    assert spellings(first, second) == set()


def test_of_several_names_that_are_written_otherwise_the_first_is_shown() -> None:
    first = "The dam of Marlowe Bay, Quillan Hill, Tresco Point and Velden Rock was opened by the mayor."
    second = "The mayor opened the dam of Marlow Bay, Quilan Hill, Trescow Point and Veldin Rock."
    assert spellings(first, second) == {("Quilan", "Quillan")}
