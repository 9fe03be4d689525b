"""Filters read from an address."""

import pytest

from app.web.params import read_filters


@pytest.mark.parametrize("date", ["2025", "2025-11", "2025-11-06"])
def test_a_year_a_month_and_a_day_are_dates(date: str) -> None:
    assert read_filters(f"since={date}", ("since",)).one("since") == date


@pytest.mark.parametrize("date", ["٢٠٢٤", "2024-０1", "25", "2025-1", "2025-11-06T00"])
def test_what_is_no_date_in_plain_digits_is_left_out_with_a_sentence(date: str) -> None:
    read = read_filters(f"since={date}", ("since",))
    assert read.one("since") is None
    assert read.problems == (f"“{date}” is no date for “from”: write 2025, 2025-11 or 2025-11-06.",)
