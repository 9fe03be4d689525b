"""EDTF expressions and the days they can mean."""

import pytest

from app.domain.bounds import bounds
from app.domain.dates import DateValue


@pytest.mark.parametrize(
    ("edtf", "earliest", "latest"),
    [
        ("2024-03-08", "2024-03-08", "2024-03-08"),
        ("2024-02", "2024-02-01", "2024-02-29"),
        ("2024", "2024-01-01", "2024-12-31"),
        ("2024-03-08?", "2024-03-08", "2024-03-08"),
        ("2024-03-08/2024-03-10", "2024-03-08", "2024-03-10"),
        ("18XX", "1800-01-01", "1899-12-31"),
        ("1992/..", "1992-01-01", None),
        ("../1992", None, "1992-12-31"),
        ("1992/", "1992-01-01", None),
        ("/1992", None, "1992-12-31"),
        ("[..1992]", None, "1992-12-31"),
    ],
)
def test_an_expression_has_an_earliest_and_a_latest_day(edtf: str, earliest: str | None, latest: str | None):
    assert bounds(edtf) == DateValue(edtf, earliest, latest)


@pytest.mark.parametrize(
    "text", ["", "yesterday", "2024-13", "2024-02-30", "8 March 2024", "../..", "2024-03-08T25"]
)
def test_what_is_no_date_is_refused(text: str):
    with pytest.raises(ValueError, match="date"):
        bounds(text)
