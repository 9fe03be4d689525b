"""Whom “the mayor” or “the coach” means."""

import pytest

from app.collate.bearers import bearer_of, office_of
from tests.collate.test_claims import claim_with, read, words


@pytest.mark.parametrize(
    ("text", "known"),
    [
        ("Mayor Ana Ruiz and Gov. Emil Hart met.", {"mayor": "ruiz", "governor": "hart"}),
        (
            "Ana Ruiz, the club's coach, left. The director, Emil Hart, did not.",
            {"manager": "ruiz", "director": "hart"},
        ),
        ("Mayor Ana Ruiz met Mayor Emil Hart.", {"mayor": ""}),
        ("The former Mayor Ana Ruiz spoke.", {"mayor": ""}),
    ],
)
def test_an_office_is_known_by_the_one_name_printed_with_it(text: str, known: dict[str, str]) -> None:
    assert {office: bearer_of(office, [text]) for office in known} == known


@pytest.mark.parametrize(
    ("clause", "office"),
    [
        ("The mayor has refused to sign", "mayor"),
        ("the town's mayor has refused to sign", "mayor"),
        ("The former mayor has refused to sign", None),
        ("The mayor of Ostia has refused to sign", "mayor"),
        ("A mayor has refused to sign", None),
    ],
)
def test_the_office_that_begins_a_clause(clause: str, office: str | None) -> None:
    assert office_of(clause) == office


def test_the_mayor_of_one_outlet_is_the_name_of_another() -> None:
    a = read("gazette", "Mayor Ana Ruiz met the board. The mayor will not run for a third term.")
    b = read("herald", "Ruiz said in January that she would run for a third term. Ruiz was at sea.")
    claim = claim_with((a, b), "will not run")
    assert set(words((a, b), claim)) == {"gazette", "herald"}
    assert claim.clashing == ("polarity",)
