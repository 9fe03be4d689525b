"""Which bodies the noun of a phrase can mean."""

import pytest

from app.extract.fitting import fits


@pytest.mark.parametrize(
    ("noun", "name", "expected"),
    [
        ("company", "Harbour Ministry", False),
        ("company", "Ferrowell", True),
        ("airline", "Kestrel Airways", True),
        ("airline", "Ely City Council", False),
        ("court", "University of Ely", False),
        ("court", "Court of Appeal", True),
        ("hospital", "St. Olave’s Medical Center", True),
        ("university", "Ely Technical Institute", True),
        ("department", "Pentagon", True),
        ("department", "Labour Party", False),
        ("administration", "Congress", False),
        ("committee", "Budget Committee", True),
        ("group", "Ely Teachers Association", True),
        ("group", "Ely Police Department", False),
    ],
)
def test_a_noun_fits_bodies_of_its_kind(noun: str, name: str, expected: bool) -> None:
    assert fits(noun, name) is expected
