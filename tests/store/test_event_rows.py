"""The keys that put events in order."""

from itertools import pairwise

from hypothesis import given
from hypothesis import strategies as st

from app.domain.dates import value_of
from app.store.event_rows import UNDATED, sort_key


def test_or_earlier_comes_just_before_the_day_and_shares_no_key():
    """Then the day itself, what spans more, what is open behind; the undated at the end."""
    values = ["2025-11-05", "[..2025-11-06]", "2025-11-06", "2025-11-06/2025-11-08", "[2025-11-06..]"]
    keys = [*(sort_key(value_of(one)) for one in values), sort_key(None)]
    assert all(a < b for a, b in pairwise(keys))
    assert keys[-1] == UNDATED


@given(st.dates(), st.sampled_from(["{}", "[..{}]", "../{}", "[{}..]", "{}/.."]))
def test_every_value_sorts_before_the_undated(day, shape):
    """Whatever the year."""
    assert sort_key(value_of(shape.format(day.isoformat()))) < UNDATED
