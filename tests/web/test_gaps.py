"""Time between two dates, in words no more exact than the dates."""

from datetime import date

import pytest
from hypothesis import given
from hypothesis import strategies as st

from app.domain.dates import value_of
from app.web.gaps import Bounds, anchor, anchored, gap


def bounds(edtf: str) -> Bounds:
    value = value_of(edtf)
    certainty = {4: "year", 7: "month", 10: "day"}.get(len(edtf), "span")
    if value.earliest is None or value.latest is None:
        certainty = "open"
    return Bounds(value.earliest, value.latest, "span" if "X" in edtf else certainty)


@pytest.mark.parametrize(
    ("before", "after", "told"),
    [
        ("1992", "2020", "28 years later"),
        ("1992", "2020-09-15", "28 years later"),
        ("2019", "2020", "the next year"),
        ("2024-03-03", "2024-03-04", "the next day"),
        ("2024-03-03", "2024-03-20", "17 days later"),
        ("2024-01-03", "2024-08-03", "about 7 months later"),
        ("2001-09-11", "2024-03-03", "about 22 years later"),
        ("2024-01", "2024-03-20", "2 months later"),
        ("2024-02", "2024-03-01", "the next month"),
        ("2001-01", "2024-03", "about 23 years later"),
        ("18XX", "1992", "at least 92 years later"),
        ("[2024-01-02..2024-01-05]", "2024-01-20", "at least 15 days later"),
        ("[2023-01..2023-05]", "2024-01-20", "at least 7 months later"),
        ("2024-03-03", "2024-03-03", None),
        ("2024", "2024-03-03", None),
        ("[..1992]", "1992-06", None),
        ("2024-03-03", "[..2025]", None),
        ("1992/..", "2024", None),
    ],
)
def test_a_gap_in_words(before: str, after: str, told: str | None) -> None:
    found = gap(bounds(before), bounds(after))
    assert (found.words if found else None) == told


def test_only_gaps_of_a_year_or_more_break_the_axis() -> None:
    pairs = [("2023-01", "2023-11"), ("2023-01", "2024-01"), ("1992", "1993"), ("2024-03-01", "2024-04-01")]
    found = [gap(bounds(a), bounds(b)) for a, b in pairs]
    assert [(g.short, g.long) for g in found if g] == [
        ("10 mo", False),
        ("12 mo", True),
        ("1 y", True),
        ("31 d", False),
    ]


@pytest.mark.parametrize(
    ("edtf", "point"),
    [
        ("2024-03-03?", "2024-03-03"),
        ("1992/..", "1992"),
        ("/2020", "2020"),
        ("../2020", "2020"),
        ("[..1992]", "1992"),
        ("[2020..]", "2020"),
        ("[2024-01..2024-03]", "2024-01"),
        ("[1990,1992]", "1990"),
        ("18XX", "18XX"),
    ],
)
def test_a_date_is_shown_where_it_begins_or_where_its_open_begin_ends(edtf: str, point: str) -> None:
    assert anchor(edtf) == point


def test_what_is_no_date_has_no_bounds() -> None:
    assert anchored("y17000002") == Bounds(None, None, "open")


DAYS = st.dates(min_value=date(1, 1, 1)).map(lambda d: d.isoformat())


@given(DAYS, DAYS)
def test_there_is_a_gap_exactly_if_the_second_day_is_later(a: str, b: str) -> None:
    assert (gap(Bounds(a, a, "day"), Bounds(b, b, "day")) is not None) == (a < b)
