"""Names as printed: their parts, and which may be one person's or one body's."""

import pytest
from hypothesis import given
from hypothesis import strategies as st

from app.collate.names import abbreviates, body_words, may_be_same, parse


@pytest.mark.parametrize(
    ("text", "given_names", "surname"),
    [
        ("Ada Okafor", "ada", "okafor"),
        ("Secretary of State Ada N. Okafor", "ada n", "okafor"),
        ("Mr. Okafor’s", "", "okafor"),
        ("Sen. Ada Okafor, Jr.", "ada", "okafor"),
        ("Jan de Vries", "jan", "de vries"),
        ("de Vries", "", "de vries"),
        ("Ludwig van der Berg", "ludwig", "van der berg"),
        ("Ben Carlisle", "ben", "carlisle"),
        ("James O’Neill", "james", "oneill"),
        ("José Núñez", "jose", "nunez"),
        ("Dana-Lee Smith", "dana-lee", "smith"),
    ],
)
def test_a_name_has_these_parts(text: str, given_names: str, surname: str) -> None:
    name = parse(text)
    assert name is not None
    assert (" ".join(name.given), " ".join(name.surname)) == (given_names, surname)


@pytest.mark.parametrize("text", ["", "...", "the president", "Mr.", "1999"])
def test_a_title_alone_is_no_name(text: str) -> None:
    assert parse(text) is None


@pytest.mark.parametrize(
    ("a", "b", "same"),
    [
        ("Richard M. Doe", "Richard Doe", True),
        ("Liz Doe", "Elizabeth Doe", True),
        ("R. Doe", "Richard Doe", True),
        ("J. Edgar Doe", "Edgar Doe", True),
        ("Richard M. Doe", "Richard N. Doe", False),
        ("Mary Doe", "Liz Doe", False),
        ("John Doe Jr.", "John Doe Sr.", False),
        ("John Doe Jr.", "John Doe", True),
        ("Mr. Chris Doe", "Ms. Chris Doe", False),
        ("Phillip Doe", "Philip Doe", True),
        ("Vincente Doe", "Vicente Doe", True),
        ("Robert Doe", "Roberta Doe", False),
        ("Maria Doe", "Marie Doe", False),
        ("Ada Doe", "Ada Roe", False),
        ("Ада Doe", "Ada Doe", False),
        ("Аda Doe", "Ada Doe", False),  # the first letter is Cyrillic
    ],
)
def test_two_full_names_may_be_one_person_s(a: str, b: str, same: bool) -> None:
    first, second = parse(a), parse(b)
    assert first is not None
    assert second is not None
    assert may_be_same(first, second) is may_be_same(second, first) is same


def test_a_body_is_known_by_its_telling_words() -> None:
    assert body_words("the U.S. Department of Ports") == ("department", "ports")
    assert body_words("Freedonia’s government") == ("freedonia", "government")


def test_initials_abbreviate_a_body() -> None:
    assert abbreviates("N.A.P.W.", "National Association of Port Workers")
    assert abbreviates("NAPW", "National Association of Port Workers")
    assert not abbreviates("Napw", "National Association of Port Workers")
    assert not abbreviates("NAP", "National Association of Port Workers")


@given(st.text(max_size=40))
def test_any_text_is_a_name_or_none(text: str) -> None:
    name = parse(text)
    assert name is None or (name.surname and may_be_same(name, name))
