"""Ranks that outlets give to one thing: alone or among others, in the country or in the world."""

import pytest

from tests.collate.test_claims import grouped, read


def ranks(first: str, second: str) -> set[tuple[str, str, bool]]:
    """The differences of two texts in rank: both as printed, and if they clash."""
    found = set()
    for claim in grouped(read("gazette", first), read("herald", second)).claims:
        printed = [v.text for s in claim.stances for v in s.values if v.slot == "superlative"]
        if printed:
            found.add((printed[0], printed[1], "superlative" in claim.clashing))
    return found


@pytest.mark.parametrize(
    ("first", "second", "values"),
    [
        (
            "Ann Poe, one of the mayor’s earliest supporters, opened the fish market.",
            "Ann Poe, the earliest supporter of the mayor, opened the fish market.",
            ("earliest supporters", "earliest supporter of the mayor"),
        ),
        (
            "Kestrel Foods, the world’s largest baker, opened a plant.",
            "Kestrel Foods, the country’s largest baker, opened a plant.",
            ("world’s largest", "country’s largest"),
        ),
    ],
)
def test_two_ranks_differ_and_can_both_be_true(first: str, second: str, values: tuple[str, str]) -> None:
    assert ranks(first, second) == {(*values, False)}


def test_a_rank_is_of_no_more_than_its_part_of_the_sentence() -> None:
    first = "Ann Poe, the third-ranking member of the council, opened the fish market in a new building."
    second = "The fish market was opened by Ann Poe, the third-ranking member of the council."
    assert ranks(first, second) == set()


def test_only_the_same_words_are_written_here_and_spoken_there() -> None:
    post = "Ann Poe posted: “Too many boats of our fathers are being scrapped.”"
    speech = "“Too many boats of our fathers are being scrapped,” Ann Poe said."
    other = "“Nobody, not even the harbour office, may say that boats of our fathers lie idle,” Ann Poe said."
    for second, slots in ((speech, {"medium"}), (other, set())):
        claims = grouped(read("gazette", post), read("herald", second)).claims
        assert {slot for claim in claims for slot in claim.slots} == slots


def test_what_somebody_says_in_letters_or_a_statement_is_not_called_spoken() -> None:
    post = "Ann Poe wrote: “Too many boats of our fathers are being scrapped.”"
    for words in (
        "In her letters, Ann Poe asked for help, saying, “Too many boats of our fathers are being scrapped.”",
        "“Too many boats of our fathers are being scrapped,” Ann Poe said in a statement.",
    ):
        claims = grouped(read("gazette", post), read("herald", words)).claims
        assert not any("medium" in claim.slots for claim in claims)


def test_the_words_that_call_it_written_are_the_value() -> None:
    first = "“Too many boats of our fathers are being scrapped,” Ann Poe said in an email to the harbour."
    second = "“Too many boats of our fathers are being scrapped,” Ann Poe said."
    assert {
        value.text
        for claim in grouped(read("gazette", first), read("herald", second)).claims
        for stance in claim.stances
        for value in stance.values
        if value.slot == "medium"
    } == {"in an email", "said"}
