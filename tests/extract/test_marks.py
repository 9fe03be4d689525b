"""Quotation marks are paired by typography alone, paragraph by paragraph."""

import sys
from types import FrameType
from typing import Any

import pytest
from hypothesis import given
from hypothesis import strategies as st

from app.extract.marks import find_marked


def between(text: str, carried: bool = False) -> list[str]:
    return [text[m.start : m.end] for m in find_marked(text, 0, len(text), carried)[0]]


@pytest.mark.parametrize(
    ("text", "expected"),
    [
        pytest.param("“Rain,” she said. “Again.”", ["Rain,", "Again."], id="curly"),
        pytest.param('"Rain," she said. "Again."', ["Rain,", "Again."], id="straight"),
        pytest.param("``Rain,'' she said. ''Again.''", ["Rain,", "Again."], id="doubled single marks"),
        pytest.param("« Rain », dit-elle.", [" Rain "], id="guillemets"),
        pytest.param("»Rain«, sagte sie.", ["Rain"], id="guillemets turned inwards"),
        pytest.param("„Rain“, sagte sie.", ["Rain"], id="low and high"),
        pytest.param("”Rain,” she said.", ["Rain,"], id="a closing mark used as an opening one"),
        pytest.param(
            "It is “the best in town“ and cheap.", ["the best in town"], id="an opening mark closes"
        ),
        pytest.param('He said "rain” and left.', ["rain"], id="straight opens, curly closes"),
        pytest.param("‘Rain,’ she said.", ["Rain,"], id="single marks"),
        pytest.param(
            "‘It’s the boys’ turn now,’ she said.", ["It’s the boys’ turn now,"], id="apostrophes inside"
        ),
        pytest.param("'It isn't,' she said.", ["It isn't,"], id="straight apostrophe inside"),
        pytest.param(
            "'I'm thinkin' of sellin' the boat an' the nets,' she said.",
            ["I'm thinkin' of sellin' the boat an' the nets,"],
            id="letters left out at the end of words",
        ),
        pytest.param(
            "It was 'a win' for some and 'a loss' for all.",
            ["a win", "a loss"],
            id="two short single stretches",
        ),
        pytest.param(
            "“He called it ‘a gift’ twice,” she said.",
            ["He called it ‘a gift’ twice,"],
            id="single in double",
        ),
        pytest.param(
            "‘He called it “a gift” twice,’ she said.",
            ["He called it “a gift” twice,"],
            id="double in single",
        ),
        pytest.param("“He said “no” to me,” she said.", ["He said “no” to me,"], id="double in double"),
        pytest.param("The dogs’ home and the 1980s’ style", [], id="plural possessives"),
        pytest.param("Rock ’n’ roll of the ’90s, said ’em all", [], id="letters left out"),
        pytest.param("The boy, 5'10\", ran.", [], id="inches"),
        pytest.param(
            '"It was 52" long and angry," she said.', ['It was 52" long and angry,'], id="inches inside"
        ),
        pytest.param("“Rain", ["Rain"], id="never closed"),
        pytest.param("", [], id="empty"),
    ],
)
def test_the_words_between_the_outermost_marks(text: str, expected: list[str]) -> None:
    assert between(text) == expected


def test_an_unclosed_stretch_ends_with_its_paragraph() -> None:
    text = "“First part.  "
    [stretch], _ = find_marked(text, 0, len(text))
    assert (text[stretch.start : stretch.end], stretch.closed) == ("First part.", False)


def test_a_paragraph_may_close_what_the_one_before_opened() -> None:
    assert between("and so on,” she said.", carried=True) == ["and so on,"]
    assert between("and so on,” she said.", carried=False) == []


def test_a_mark_without_partner_is_counted() -> None:
    text = "so he said.” And left."
    assert find_marked(text, 0, len(text)) == ([], 1)


@given(st.text(alphabet="ab.,? '\"“”‘’«»„`\n5s", max_size=80))
def test_stretches_never_overlap_and_stay_inside_the_paragraph(text: str) -> None:
    found, _ = find_marked(text, 0, len(text))
    edges = [edge for m in found for edge in (m.outer_start, m.outer_end)]
    assert edges == sorted(edges)
    assert all(0 <= m.outer_start <= m.start < m.end <= m.outer_end <= len(text) for m in found)


def steps(text: str) -> int:
    """Lines of Python run by `find_marked`."""
    count = 0

    def trace(frame: FrameType, event: str, arg: object) -> Any:
        nonlocal count
        count += 1
        return trace

    before = sys.gettrace()
    sys.settrace(trace)
    try:
        find_marked(text, 0, len(text))
    finally:
        sys.settrace(before)
    return count


@pytest.mark.parametrize("unit", ["“", "”", '"', " '", "‘a", "“a” ", "'a' ", "s’ a ", "in' a ", "“‘"])
def test_ten_times_the_text_takes_at_most_ten_times_the_steps(unit: str) -> None:
    assert steps(unit * 2_000) <= 10 * steps(unit * 200)
