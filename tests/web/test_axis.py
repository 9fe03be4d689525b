"""The axis above a timeline: few places, nothing lost, in order, legible whatever the dates are."""

import re
from itertools import pairwise

from hypothesis import given
from hypothesis import strategies as st

from app.domain.dates import value_of
from app.store.event_rows import certainty, sort_key
from app.store.timeline import Dates
from app.web.axis import MOST, axis


def dates(*counted: tuple[str | None, int], disputed: int = 0) -> list[Dates]:
    made = []
    for edtf, events in counted:
        value = value_of(edtf) if edtf else None
        low, high = (value.earliest, value.latest) if value else (None, None)
        made.append(Dates(edtf, low, high, certainty(value), sort_key(value), events, disputed))
    return sorted(made, key=lambda d: d.sort)


def test_centuries_and_a_crowded_day_stand_side_by_side() -> None:
    found = axis(dates(("18XX", 1), ("1992", 2), ("2024-03-03", 40), ("2024-03-04", 1)))
    assert found is not None
    assert [(p.label, p.events) for p in found.places] == [
        (("19th c.",), 1),
        (("1992",), 2),
        (("3 Mar", "2024"), 40),
        (("4 Mar", "2024"), 1),
    ]
    assert [(b.label, b.long) for b in found.breaks] == [("92 y", True), ("32 y", True), ("1 d", False)]
    assert (
        found.summary
        == "19th century: 1 event; 1992: 2 events; 3 March 2024: 40 events; 4 March 2024: 1 event"
    )


def test_open_dates_stand_at_their_known_end_with_an_arrow() -> None:
    found = axis(dates(("1992", 1), ("[..1992]", 1), ("1992/..", 1)))
    assert found is not None
    (place,) = found.places
    assert (place.events, place.earlier, place.later, place.exact) == (3, True, True, False)


def test_a_span_over_several_places_is_a_bar() -> None:
    found = axis(dates(("[2024-01..2024-03]", 1), ("2024-02-01", 1), ("2024-03-01", 1), ("2024-05-01", 1)))
    assert found is not None
    (bar,) = found.bars
    assert (bar.x, bar.width) == (found.places[0].x, "47.00%")


def test_a_single_day_has_one_place_in_the_middle() -> None:
    found = axis(dates(("2024-03-03", 7), disputed=1))
    assert found is not None
    assert [(p.x, p.disputed) for p in found.places] == [("50.00%", 1)]
    assert not found.breaks


def test_without_a_date_there_is_no_axis() -> None:
    assert axis(()) is None
    assert axis(dates((None, 3))) is None


def test_joined_places_name_the_stretch_they_cover() -> None:
    crowd = [(f"2024-03-{day:02d}", 1) for day in range(1, 29)]
    found = axis(dates(("1850", 1), *crowd))
    assert found is not None
    assert len(found.places) == MOST
    assert found.places[0].label == ("1850",)
    assert all(re.fullmatch(r"\d+(–\d+)? Mar", p.label[0]) for p in found.places[1:])


POINTS = st.one_of(
    st.integers(1, 9998).map(lambda y: f"{y:04d}"),
    st.tuples(st.integers(1800, 2100), st.integers(1, 12)).map(lambda t: f"{t[0]}-{t[1]:02d}"),
    st.dates().map(lambda d: d.isoformat()),
    st.sampled_from(["18XX", "199X", "1992/..", "[..1992]", "/2020", "[2020..2024]", "2024-21", "2024-03?"]),
)


@given(st.lists(st.tuples(POINTS, st.integers(1, 500)), max_size=60, unique_by=lambda t: t[0]))
def test_no_event_is_lost_and_places_are_in_order(counted: list[tuple[str, int]]) -> None:
    found = axis(dates(*counted))
    if not counted:
        assert found is None
        return
    assert found is not None
    assert sum(p.events for p in found.places) == sum(n for _, n in counted)
    assert 1 <= len(found.places) <= MOST
    places = [float(p.x.removesuffix("%")) for p in found.places]
    assert all(a < b for a, b in pairwise(places))
    assert all(0 < x < 100 for x in places)
    assert all(1 <= len(p.label) <= 2 and all(len(line) <= 11 for line in p.label) for p in found.places)
    assert all(float(b.x[:-1]) + float(b.width[:-1]) <= 100 for b in found.bars)
