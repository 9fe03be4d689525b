"""Words that cannot both be said of one thing: the list itself, and what turns a word over."""

from pathlib import Path

import pytest
from hypothesis import given
from hypothesis import strategies as st

from app.collate import opposites
from app.collate.opposites import poles

LIST = Path(opposites.__file__).with_name("opposites.txt")


def parted(first: str, second: str) -> bool:
    """True if two texts take different sides in one group."""
    return any(x.group == y.group and x.pole != y.pole for x in poles(first) for y in poles(second))


@pytest.mark.parametrize(
    ("first", "second"),
    [
        ("The exit had been locked with a chain.", "The exit was left open."),
        ("She handed in her resignation on Monday.", "She was dismissed on Monday."),
        ("The driver died at the scene.", "The driver survived."),
        ("He pleaded guilty.", "He pleaded not guilty."),
        ("Schools reopened.", "The schools remain closed."),
    ],
)
def test_opposites_take_two_sides(first: str, second: str) -> None:
    assert parted(first, second)
    assert not parted(first, first)


@pytest.mark.parametrize(
    ("denied", "told"),
    [
        ("Nobody was injured in the fire.", "Four people were injured in the fire."),
        ("The exit was not locked.", "The exit was locked."),
        ("There was no sign of a break-in.", "There were signs of a break-in."),
        ("The exit wasn’t locked.", "The exit was locked."),
    ],
)
def test_a_denial_turns_a_word_over(denied: str, told: str) -> None:
    assert parted(denied, told)


@pytest.mark.parametrize(
    "text",
    [
        "He left school without a degree, was locked up and wrote a book.",
        "Nobody was there when the exit was locked.",
    ],
)
def test_a_denial_reaches_over_no_pause_and_no_other_clause(text: str) -> None:
    locked = [one for one in poles(text) if "locked" in one.span.of(text)]
    assert locked
    assert not any(one.denied for one in locked)


def test_what_is_turned_over_holds_the_word_that_turns_it() -> None:
    text = "The exit was not locked."
    assert all("not locked" in one.span.of(text) for one in poles(text))


def test_what_is_only_possible_says_so() -> None:
    assert all(one.open for one in poles("The exit may have been locked."))
    assert not any(one.open for one in poles("The exit was locked."))


def test_every_group_of_the_list_has_poles_that_share_no_phrasing() -> None:
    for line in LIST.read_text(encoding="utf-8").splitlines():
        found = [pole.split("; ") for pole in line.split(" | ")]
        every = [phrase for pole in found for phrase in pole]
        assert len(found) > 1, line
        assert len(every) == len(set(every)), line
        assert all(phrase and phrase == phrase.lower().strip() for phrase in every), line


@given(st.text(max_size=200))
def test_any_text_has_poles_that_lie_within_it(text: str) -> None:
    for one in poles(text):
        assert 0 <= one.span.start < one.span.end <= len(text)
