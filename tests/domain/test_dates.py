"""EDTF values and the days they reach from and to."""

import pytest
from edtf import parse_edtf
from hypothesis import given
from hypothesis import strategies as st

from app.domain.dates import days_spanned, is_day, may_coincide, offset_parts, value_of


@pytest.mark.parametrize(
    ("edtf", "earliest", "latest"),
    [
        ("2025-11-06", "2025-11-06", "2025-11-06"),
        ("2024-02", "2024-02-01", "2024-02-29"),
        ("1992", "1992-01-01", "1992-12-31"),
        ("199X", "1990-01-01", "1999-12-31"),
        ("18XX", "1800-01-01", "1899-12-31"),
        ("2024-22", "2024-06-01", "2024-08-31"),
        ("2023-24", "2023-01-01", "2024-02-29"),
        ("2019-35", "2019-07-01", "2019-09-30"),
        ("2019-41", "2019-07-01", "2019-12-31"),
        ("2025-11~", "2025-11-01", "2025-11-30"),
        ("2025-11-06?", "2025-11-06", "2025-11-06"),
        ("1992/..", "1992-01-01", None),
        ("../2020", None, "2020-12-31"),
        ("/1992", None, "1992-12-31"),
        ("1992/2001-03", "1992-01-01", "2001-03-31"),
        ("[..1992]", None, "1992-12-31"),
        ("[2020..]", "2020-01-01", None),
        ("[2025-10..2025-12]", "2025-10-01", "2025-12-31"),
        ("[2025-10-30,2025-11-06]", "2025-10-30", "2025-11-06"),
    ],
)
def test_a_value_has_bounds(edtf, earliest, latest):
    """Each supported form with its first and last day."""
    value = value_of(edtf)
    assert (value.edtf, value.earliest, value.latest) == (edtf, earliest, latest)


@pytest.mark.parametrize(
    "edtf",
    [
        "",
        "yesterday",
        "٢٠٢٤",
        "2024-٠١",
        "2025-13",
        "2025-02-30",
        "2025-1-1",
        "[]",
        "[..]",
        "2020/2019",
        "199X-05",
        "2025-25",
        "2025-42",
        "2025-33-01",
        "20255",
    ],
)
def test_what_is_no_date_is_refused(edtf):
    """Malformed or impossible values raise ValueError."""
    with pytest.raises(ValueError, match=r".+"):
        value_of(edtf)


@given(
    st.dates().map(lambda day: day.isoformat())
    | st.dates().map(lambda day: f"{day:%Y-%m}".zfill(7))
    | st.integers(1, 9999).map(lambda year: f"{year:04}")
    | st.integers(100, 299).map(lambda decade: f"{decade}X")
    | st.integers(10, 29).map(lambda century: f"{century}XX")
    | st.tuples(st.integers(1000, 2999), st.sampled_from((21, 22, 23, *range(33, 42)))).map(
        lambda pair: f"{pair[0]}-{pair[1]}"
    )
)
def test_bounds_are_those_of_the_edtf_package(edtf):
    """The reference implementation agrees, winter aside (see `value_of`)."""
    value = value_of(edtf)
    reference = parse_edtf(edtf)
    bounds = [tuple(reference.lower_strict()[:3]), tuple(reference.upper_strict()[:3])]
    ours = [tuple(int(part) for part in day.split("-")) for day in (value.earliest, value.latest) if day]
    assert ours == bounds


@given(st.text(max_size=20))
def test_any_text_is_a_value_or_refused(text):
    """No other exception than ValueError."""
    try:
        value = value_of(text)
    except ValueError:
        return
    assert value.earliest is None or value.latest is None or value.earliest <= value.latest


def test_values_may_coincide_when_a_day_lies_in_both():
    """Open sides reach without end."""
    assert may_coincide(value_of("1992/.."), value_of("2025-11-06"))
    assert may_coincide(value_of("2025"), value_of("2025-11-06"))
    assert not may_coincide(value_of("[..1991]"), value_of("1992"))
    assert not may_coincide(value_of("2025-11-06"), value_of("2025-11-07"))


def test_precision_of_a_value():
    """A day, an uncertain day, a span of days."""
    assert is_day(value_of("2025-11-06"))
    assert is_day(value_of("2025-11-06?"))
    assert not is_day(value_of("2025-11"))
    assert not is_day(value_of("1992/.."))
    assert days_spanned(value_of("2025-11")) == 29
    assert days_spanned(value_of("1992/..")) == float("inf")


def test_an_offset_has_a_bound_a_plain_part_and_a_tense():
    """Each but the plain part may be missing; `by:told` is plain."""
    assert offset_parts("upto:weekday:4|past") == ("upto", "weekday:4", "past")
    assert offset_parts("weekday:4") == ("", "weekday:4", "")
    assert offset_parts("by:told") == ("", "by:told", "")
    assert offset_parts("since:day:01-02") == ("since", "day:01-02", "")
