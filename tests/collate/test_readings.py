"""The values of a clause that can be laid beside those of another article."""

import pytest

from app.collate.chronology import resolve
from app.collate.matter import matters
from app.collate.printed import Texts
from app.collate.readings import Reading, are_same, readings
from tests.collate.test_claims import read


def values(text: str) -> list[tuple[str, str]]:
    """The kinds and values of the readings of *text*, words apart."""
    return [(one.kind, one.norm) for one in found(text) if one.kind not in ("pole", "denial")]


def found(text: str) -> list[Reading]:
    article = read("gazette", text, "2024-03-05")
    texts = Texts({"gazette": article.article.body}, resolve((article,)))
    return list(readings(matters((article,)), texts))


@pytest.mark.parametrize(
    ("text", "value"),
    [
        ("Ana Ruiz spoke for two and a half hours.", ("time", "2.5")),
        ("The talks took two hours and 30 minutes.", ("time", "2.5")),
        ("The climb took an hour and ten minutes.", ("time", "1.16666666667")),
        ("A hundred and forty firemen came to Ostia.", ("count", "140")),
        ("They met in half a dozen rounds.", ("count", "6")),
        ("The shop has 1.2m customers.", ("people", "1200000")),
        ("The fire broke out shortly before six in the morning.", ("hour", "06:00")),
        ("The ferry landed at 14:25 on Monday.", ("hour", "14:25")),
        ("It is the third postponement.", ("rank", "3")),
        ("The club is 18th in the table.", ("rank", "18")),
    ],
)
def test_values_are_read_as_printed(text: str, value: tuple[str, str]) -> None:
    assert value in values(text)


@pytest.mark.parametrize(
    "text",
    [
        "It was built on the 3rd of May.",
        "The office is on Third Street.",
        "A third of the voters stayed at home.",
        "The shop is open between noon and five o’clock.",
    ],
)
def test_days_streets_parts_and_hours_of_opening_are_no_ranks_or_times(text: str) -> None:
    assert not [one for one in values(text) if one[0] in ("rank", "hour")]


def test_what_one_clause_denies_and_another_tells_are_two_readings() -> None:
    text = "No sprinklers were fitted in the mine. The sprinklers went off at once."
    assert [one.norm for one in found(text) if one.kind == "denial"] == ["not sprinkler", "sprinkler"]


@pytest.mark.parametrize(
    "text",
    [
        "No more than 30 miners came. The miners were paid.",
        "If no pumps come, work ends. The pumps are on their way.",
        "The county did not count the votes. The county pays.",
    ],
)
def test_bounds_conditions_and_look_alikes_are_no_denials(text: str) -> None:
    told = [one for one in found(text) if one.kind == "denial" and one.value]
    assert not told


def test_values_that_may_both_hold_are_the_same() -> None:
    more, exact, other = (
        next(one for one in found(f"The Ostia mine employs {number} miners.") if one.kind == "people")
        for number in ("more than 80", "86", "60")
    )
    assert are_same(more, exact)
    assert not are_same(exact, other)
