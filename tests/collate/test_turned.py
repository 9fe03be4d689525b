"""What is told as done and as to come in other words than "will" and "has"."""

import pytest

from tests.collate.test_clashes import clashes


@pytest.mark.parametrize(
    ("text", "slot", "values"),
    [
        (
            "Lindal is poised to join the Northern Rail Union. As the newest member of the "
            "Northern Rail Union, Lindal pays no fees.",
            "status",
            ["is poised to join", "newest member of"],
        ),
        (
            "The Mill Lane library will stay closed until April. The library reopened on "
            "Monday after repairs.",
            "status",
            ["will stay closed", "reopened"],
        ),
    ],
)
def test_what_is_to_come_and_is_so_already_is_shown(text: str, slot: str, values: list[str]) -> None:
    assert clashes(text) == [(slot, values)]


@pytest.mark.parametrize(
    "text",
    [
        "Lindal is poised to join the Northern Rail Union. Lindal would be the newest member of the union.",
        "The library will stay closed until April. The library reopened in 2010 but closed again.",
        "The pool will stay closed until April. The library reopened on Monday.",
    ],
)
def test_what_can_both_hold_is_not_shown(text: str) -> None:
    assert clashes(text) == []
