"""Days that a calendar must find."""

from datetime import date

import pytest
from hypothesis import given
from hypothesis import strategies as st

from app.domain.calendar import easter, feast_day, nth_weekday

YEARS = st.integers(1900, 2199)


@pytest.mark.parametrize(
    ("year", "sunday"),
    [(1961, "04-02"), (1981, "04-19"), (2000, "04-23"), (2008, "03-23"), (2011, "04-24"), (2038, "04-25")],
)
def test_easter_as_almanacs_print_it(year, sunday):
    """The earliest and the latest days among them."""
    assert easter(year).isoformat() == f"{year}-{sunday}"


@given(YEARS)
def test_easter_is_a_sunday_of_spring(year):
    """Between 22 March and 25 April."""
    assert easter(year).isoweekday() == 7
    assert date(year, 3, 22) <= easter(year) <= date(year, 4, 25)


@given(YEARS, st.integers(1, 12), st.integers(1, 7), st.sampled_from([1, 2, 3, 4, -1]))
def test_the_nth_weekday_stands_in_its_week_of_the_month(year, month, weekday, number):
    """Counted from the first of the month; -1 from its end."""
    day = nth_weekday(year, month, weekday, number)
    assert (day.year, day.month, day.isoweekday()) == (year, month, weekday)
    if number > 0:
        assert (day.day - 1) // 7 == number - 1
    else:
        assert day.day > 21


@pytest.mark.parametrize(
    ("rule", "day"),
    [
        ("12-24", "2019-12-24"),
        ("nth:11:4:4", "2019-11-28"),
        ("nth:11:4:4:1", "2019-11-29"),
        ("nth:05:1:-1", "2019-05-27"),
        ("easter:-2", "2019-04-19"),
    ],
)
def test_a_feast_has_its_day(rule, day):
    """Fixed, the nth weekday, and days from Easter."""
    assert feast_day(rule, 2019).isoformat() == day
