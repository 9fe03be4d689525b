"""Values of one article that clash: "this article gives both"; and what only looks like it."""

import pytest

from app.collate.chronology import resolve
from app.collate.claims import group_claims
from app.domain.article import Article
from app.domain.mentions import ReadArticle
from app.extract import extract_text
from tests.collate.test_claims import read

TOWN = "The weather in Sudmark was fine all week. The Norland council met in Ostia. "


def clashes(text: str) -> list[tuple[str, list[str]]]:
    articles = (read("gazette", TOWN + text), read("herald", "Schools in Sudmark reopen in autumn."))
    found = group_claims(articles, resolve(articles)).inconsistencies
    return [(one.slot, [value for _, value in one.places]) for one in found]


@pytest.mark.parametrize(
    ("text", "slot", "values"),
    [
        (
            "The Ostia ferry had 142 people on board. Divers believe 160 people were on the Ostia ferry.",
            "number",
            ["142", "160"],
        ),
        (
            "The bakers that sued, the Anori, the Tesh and the Walla, won. Four bakers had sued the town.",
            "count",
            ["3 named", "4"],
        ),
        (
            "The coast is ruled by Norland and Sudmark. The coast is ruled by Norland and Tessin.",
            "list",
            ["Norland and Sudmark", "Norland and Tessin"],
        ),
        (
            "Three safety engineers, Jon Vik and Petra Aas, had warned the council.",
            "count",
            ["3", "2 named"],
        ),
        (
            "Ana Ruiz will plead not guilty. Ana Ruiz has pleaded not guilty.",
            "status",
            ["will plead", "has pleaded"],
        ),
        (
            "The talks between Norland, Sudmark and Marrow ended late. "
            "“The talks between Norland and Sudmark were long,” said Ruiz.",
            "list",
            ["Norland, Sudmark and Marrow", "Norland and Sudmark"],
        ),
        (
            "The fire destroyed 40 homes on Sunday night. Rain came at dawn. "
            "The fire destroyed 60 homes, the chief said.",
            "number",
            ["40", "60"],
        ),
        (
            "A court in Ostia convicted Olaf Brun of arson. The court acquitted Olaf Brun after two hours.",
            "outcome",
            ["convicted", "acquitted"],
        ),
    ],
)
def test_two_values_of_one_article_that_cannot_both_hold_are_shown(
    text: str, slot: str, values: list[str]
) -> None:
    assert clashes(text) == [(slot, values)]


@pytest.mark.parametrize(
    "text",
    [
        "Three engineers, Jon Vik, 45, Petra Aas, 33, and Ole Brandt, had warned the council.",
        "Three engineers, Jon Vik and Petra Aas, and a driver had warned the council.",
        "Two engineers, Jon Vik and Petra Aas, had warned the council.",
        "Three engineers, including Jon Vik and Petra Aas, had warned the council.",
        "The bill gives rights to Anori and Z.P.S. members. They spoke of rights of Tesh and Z.P.S. alone.",
        "Four days after the Ostia ferry sank, divers came. Three days of mourning in Ostia began.",
        "The Ostia bakery gave 10.8 percent of its bread away. The average Ostia bakery gave 36 percent.",
        "It is unclear if the pact will change the ties of Ostia. Ostia already has ties with Norland.",
        "Senator Ann Ode, Democrat of Ostia, and Representative Bo Lee left. Four senators of Ostia left.",
        "Ana Ruiz will release her speeches. Ana Ruiz has released her tax returns.",
        "Ana Ruiz got three years of probation in Ostia. Tor Hald got five years of probation in Ostia.",
        "The Ostia bakers gained ground. The Ostia bakers will gain at least 18 votes.",
        "Ana Ruiz has won most of the delegates. Ana Ruiz will win at least 38 of the delegates.",
        "The fire destroyed 40 homes in Tull. By dawn the fire had destroyed another 60 homes.",
        "The fire destroyed 40 homes in Tull. The fire destroyed 60 homes.",
        "The Tull fire destroyed 40 homes. The Ostia fire destroyed 60 homes.",
        "Ana Ruiz won her first race in Ostia. Ana Ruiz won her third race in Ostia.",
        "Ana Ruiz won in Ostia, Lindal and Marrow. Ana Ruiz won in Ostia and Lindal before noon.",
        "Ana Ruiz never touched the car, said Hald. A judge said Ana Ruiz had touched the car.",
        "The coast is ruled by Norland and Sudmark. It was a coast once ruled by Norland and Tessin.",
        "A court convicted Olaf Brun of arson. The court acquitted Olaf Brun of a second charge.",
    ],
)
def test_what_can_both_hold_is_not_shown(text: str) -> None:
    assert clashes(text) == []


def test_each_clash_of_an_article_is_shown_apart() -> None:
    found = clashes(
        "Three safety engineers, Jon Vik and Petra Aas, had warned. Two bakers, Ole Brandt, Mia Lund and "
        "Ida Falk, had not."
    )
    assert found == [("count", ["3", "2 named"]), ("count", ["2", "3 named"])]


def headed(headline: str, text: str) -> list[tuple[str, list[str]]]:
    body = f"{headline}\n\n{text}\n"
    about = Article("gazette", "id:gazette", "pact", "gazette.txt", "", body, "gazette")
    articles = (ReadArticle(about, extract_text(body)),)
    found = group_claims(articles, resolve(articles)).inconsistencies
    return [(one.slot, [value for _, value in one.places]) for one in found]


def test_a_headline_that_hints_clashes_with_a_text_that_announces() -> None:
    text = "The finance minister, Jo Arden, announced a cut in income tax on Monday."
    assert headed("Minister hints at tax cut", text) == [("status", ["hints", "announced"])]
    told = "The finance minister, Jo Arden, hinted that income tax could fall. She announced a review."
    assert headed("Minister hints at tax cut", told) == []


def test_one_report_in_the_headline_clashes_with_several_in_the_lead() -> None:
    text = "The head of Ostra Foods will resign this week, according to three newspaper reports."
    several = ("sources", ["report", "three newspaper reports"])
    assert headed("Ostra boss to resign: report", text) == [several]
    assert headed("Ostra boss to resign: report", text.replace("three newspaper reports", "the Echo")) == []


def test_a_toll_in_the_headline_clashes_with_another_in_the_lead() -> None:
    text = "Seven miners died when a shaft flooded near Orsa on Wednesday, the owner said."
    assert headed("Five die in mine", text) == [("number", ["Five", "Seven"])]
    assert headed("Five more die in mine", text) == []
    assert headed("Seven die in mine", text) == []
