"""Of whom a clause speaks that begins with a pronoun: the name another outlet would print there."""

import pytest

from app.extract import extract_text

LEAD = "Norport United have signed the striker Daniel Okoro from Velmar. "


def meant(text: str) -> dict[str, str | None]:
    """The clauses by their first words, with the name their pronoun stands for."""
    return {" ".join(a.span.of(text).split()[:2]): a.antecedent for a in extract_text(text).assertions}


@pytest.mark.parametrize(
    ("text", "clause", "expected"),
    [
        (f"{LEAD}He scored 21 goals last season.", "He scored", "Daniel Okoro"),
        (f"{LEAD}He scored 21 goals last season, and he won a medal.", "he won", "Daniel Okoro"),
        ("Mayor Ana Ruiz opened the bridge. She will retire in May.", "She will", "Ana Ruiz"),
        ("Ana Ruiz met Leo Brandt on Monday. She will retire in May.", "She will", "Ana Ruiz"),
        ("The Harbour Board met on Monday. It has closed three piers.", "It has", "Harbour Board"),
        ("The Harbour Board met on Monday. It was clear that the piers would close.", "It was", None),
        ("The storm broke two piers. He will retire in May.", "He will", None),
        (f"{LEAD}Okoro scored 21 goals last season.", "Okoro scored", None),
    ],
)
def test_the_subject_is_read_where_it_is_clear(text: str, clause: str, expected: str | None) -> None:
    assert meant(text)[clause] == expected


def test_what_is_quoted_is_left_alone() -> None:
    found = meant(f"{LEAD}“He will score for us on Saturday,” said the manager, Tom Hale.")
    assert found["He will"] is None
