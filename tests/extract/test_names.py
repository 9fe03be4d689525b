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
            "The lawyer Ana Okafor’s case", [("Ana Okafor", "person", "The lawyer")], id="possessive cut off"
        ),
        pytest.param(
            "The captain, Ana Okafor, left.",
            [("Ana Okafor", "person", "The captain")],
            id="name after a role",
        ),
        pytest.param(
            "She thanked the captain, Ana Okafor left.", [("Ana Okafor", "person", None)], id="no apposition"
        ),
        pytest.param(
            "Kestrel CEO A. Ben Okafor left.",
            [("A. Ben Okafor", "person", "Kestrel CEO")],
            id="an initial is no title",
        ),
        pytest.param(
            "Ana Okafor left at 7 p.m. She slept.", [("Ana Okafor", "person", None)], id="no name is p.m."
        ),
        pytest.param(
            "Ana Okafor and her husband Piers left.",
            [("Ana Okafor", "person", None), ("Piers", "person", "her husband")],
            id="kin by the first name",
        ),
        pytest.param(
            "The envoy to the UN Danny Okafor left.",
            [("Danny Okafor", "person", "The envoy to the UN")],
            id="an acronym before a name belongs to the title",
        ),
        pytest.param(
            "The Farmers’ Federation left.", [("Farmers’ Federation", "body", None)], id="body of many"
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
        pytest.param("Rep. Hugh King left.", [("Hugh King", "person", "Rep.")], id="surname and title"),
        pytest.param("The Boatmen's Union left.", [("Boatmen's Union", "body", None)], id="body of men"),
        pytest.param(
            "He left the Council on Public Art.", [("Council on Public Art", "body", None)], id="council on"
        ),
        pytest.param(
            "Librarian Gloria Trimble left.",
            [("Gloria Trimble", "person", "Librarian")],
            id="trade as a title",
        ),
        pytest.param("In Northern Ireland the Green Wall stands.", [], id="places and things"),
        pytest.param("", [], id="empty"),
    ],
)
def test_names_of_a_sentence(text: str, expected: list[tuple[str, str, str | None]]) -> None:
    assert names(text) == expected


def test_a_headline_in_capitals_gives_only_names_that_the_article_prints() -> None:
    lines = ["Mayor Ana Okafor Says Town May Clarify Bridge Law", "Ana Okafor, the mayor, said so."]
    text = "\n".join(lines)
    found = find_names(text, [Span(0, len(lines[0])), Span(len(lines[0]) + 1, len(text))])
    assert [n.text for n in found] == ["Ana Okafor", "Ana Okafor"]


def test_a_surname_alone_is_a_name_once_the_full_name_was_printed() -> None:
    text = "Ana Okafor said so. Okafor left on Monday."
    assert [n[0] for n in names(text)] == ["Ana Okafor", "Okafor"]


@pytest.mark.parametrize("before", ["Democrat", "Like", "Besides", "Neither"])
def test_a_party_or_a_small_word_before_a_name_is_no_part_of_it(before: str) -> None:
    assert [n[0] for n in names(f"He left. {before} Mary Okafor, he said so.")] == ["Mary Okafor"]


def test_a_surname_may_be_a_place_or_stand_first() -> None:
    assert [n[0] for n in names("“Ask me,” said Nora Lake. They met at Nora Park.")] == ["Nora Lake"]
    assert [n[0] for n in names("Park Min-jun signed it. Park left.")] == ["Park Min-jun", "Park"]


def test_a_name_may_begin_with_a_small_letter() -> None:
    found = names("The baker Ana diMarco left. In town, diMarco said so.")
    assert [n[0] for n in found] == ["Ana diMarco", "diMarco"]


@pytest.mark.parametrize(
    ("name", "expected"), [("Ana Okafor", "Okafor"), ("John Pike Jr.", "Pike"), ("Okafor", "Okafor")]
)
def test_the_surname_is_the_last_word_that_is_no_suffix(name: str, expected: str) -> None:
    assert surname(name) == expected


@pytest.mark.parametrize("unit", ["Ann Lee Smith of ", "Ann ", "The ", "UN Ann Lee ", "Ann Smith and "])
def test_a_thousand_capitalised_words_are_read_without_deep_recursion(unit: str) -> None:
    names(unit * 3000)


@given(st.text(max_size=200))
def test_every_name_is_printed_where_it_is_said_to_be(text: str) -> None:
    for name in find_names(text, [Span(0, len(text))] if text else []):
        assert " ".join(name.span.of(text).split()) == name.text
