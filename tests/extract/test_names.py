"""The names an article prints, with the roles printed beside them."""

import pytest
from hypothesis import given
from hypothesis import strategies as st

from app.domain.selector import Span
from app.extract.names import find_names, surname


def names(text: str) -> list[tuple[str, str, str | None]]:
    return [(n.text, n.kind, n.role) for n in find_names(text, [Span(0, len(text))])]


@pytest.mark.parametrize(
    ("text", "expected"),
    [
        pytest.param("Senator Ana Okafor left.", [("Ana Okafor", "person", "Senator")], id="title"),
        pytest.param(
            "Secretary of Transport Ana Okafor left.",
            [("Ana Okafor", "person", "Secretary of Transport")],
            id="title with complement",
            marks=pytest.mark.xfail(strict=True, reason="only listed complements are known"),
        ),
        pytest.param(
            "Secretary of State Ana Okafor left.",
            [("Ana Okafor", "person", "Secretary of State")],
            id="title with a listed complement",
        ),
        pytest.param(
            "Ana Okafor, the city’s chief engineer, said so.",
            [("Ana Okafor", "person", "the city’s chief engineer")],
            id="apposition",
        ),
        pytest.param(
            "The lawyer Ana Okafor’s case", [("Ana Okafor", "person", None)], id="possessive cut off"
        ),
        pytest.param(
            "The State Department and NAACP agreed.",
            [("State Department", "body", None), ("NAACP", "body", None)],
            id="bodies",
        ),
        pytest.param(
            "President Ana Okafor and Prime Minister John Pike met.",
            [("Ana Okafor", "person", "President"), ("John Pike", "person", "Prime Minister")],
            id="two titled persons",
        ),
        pytest.param("In Northern Ireland the Green Wall stands.", [], id="places and things"),
        pytest.param("", [], id="empty"),
    ],
)
def test_names_of_a_sentence(text: str, expected: list[tuple[str, str, str | None]]) -> None:
    assert names(text) == expected


def test_a_surname_alone_is_a_name_once_the_full_name_was_printed() -> None:
    text = "Ana Okafor said so. Okafor left on Monday."
    assert [n[0] for n in names(text)] == ["Ana Okafor", "Okafor"]


@pytest.mark.parametrize(
    ("name", "expected"), [("Ana Okafor", "Okafor"), ("John Pike Jr.", "Pike"), ("Okafor", "Okafor")]
)
def test_the_surname_is_the_last_word_that_is_no_suffix(name: str, expected: str) -> None:
    assert surname(name) == expected


@given(st.text(max_size=200))
def test_every_name_is_printed_where_it_is_said_to_be(text: str) -> None:
    for name in find_names(text, [Span(0, len(text))] if text else []):
        assert " ".join(name.span.of(text).split()) == name.text
