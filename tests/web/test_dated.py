"""Dates in a reader's words, never more exact than what they say."""

import pytest
from hypothesis import given
from hypothesis import strategies as st

from app.domain.dates import value_of
from app.web.words import dated


@pytest.mark.parametrize(
    ("edtf", "told", "machine"),
    [
        ("2024-03-03", "3 March 2024", "2024-03-03"),
        ("2024-03", "March 2024", "2024-03"),
        ("2024", "2024", "2024"),
        ("2024-03-03?", "3 March 2024 (uncertain)", "2024-03-03"),
        ("2024-03~", "March 2024 (about)", "2024-03"),
        ("18XX", "19th century", None),
        ("20XX", "21st century", None),
        ("199X", "1990s", None),
        ("2024-21", "spring 2024", None),
        ("2010-24", "winter 2010", None),
        ("[..1992]", "1992 or earlier", None),
        ("[2020..]", "2020 or later", None),
        ("[2024-01..2024-03]", "between January 2024 and March 2024", None),
        ("[2024-03-03,2024-03-10]", "3 March 2024 or 10 March 2024", None),
        ("1992/..", "since 1992", None),
        ("/2020", "until 2020", None),
        ("1990/1992~", "from 1990 to 1992 (about)", None),
        (None, "no date stated", None),
    ],
)
def test_a_date_in_words(edtf: str | None, told: str, machine: str | None) -> None:
    value = value_of(edtf) if edtf else None
    found = dated(edtf, value.earliest if value else None, value.latest if value else None)
    assert (found.words, found.machine) == (told, machine)


@given(st.text(max_size=30))
def test_no_text_makes_it_fail(edtf: str) -> None:
    assert isinstance(dated(edtf, None, None).words, str)
