"""How a site is made one's own: accent, dates, contact, title; and that without any it looks as it should."""

import re
from pathlib import Path

import pytest
from hypothesis import given
from hypothesis import strategies as st

from app.web.look import DARK, ENOUGH, LIGHT, Look, contrast, readable
from tests.web.browse import browse
from tests.web.small import build_story, plain, reading

SHEET = Path(__file__).parents[2] / "static" / "site.css"
COLOURS = st.integers(0, 0xFFFFFF).map(lambda number: f"#{number:06x}")


@pytest.fixture(scope="module")
def harbour(tmp_path_factory: pytest.TempPathFactory) -> Path:
    return build_story(tmp_path_factory.mktemp("look") / "verbatim.db")


def test_the_contrast_of_black_and_white_is_the_largest() -> None:
    assert round(contrast("#000000", "#ffffff"), 2) == 21
    assert contrast("#777777", "#777777") == 1


@given(COLOURS)
def test_any_accent_can_be_read_on_every_ground(colour: str) -> None:
    for grounds in (LIGHT, DARK):
        assert all(contrast(readable(colour, grounds), ground) >= ENOUGH for ground in grounds)


@given(COLOURS)
def test_an_accent_that_can_be_read_stays_as_it_is(colour: str) -> None:
    if all(contrast(colour, ground) >= ENOUGH for ground in LIGHT):
        assert readable(colour, LIGHT) == colour


def test_the_grounds_are_those_of_the_style_sheet() -> None:
    light, dark = SHEET.read_text(encoding="utf-8").split("@media (prefers-color-scheme: dark)", 1)
    for text, grounds in ((light, LIGHT), (dark.split("\n}\n")[0], DARK)):
        found = dict(re.findall(r"--(paper|sheet|soft): (#[0-9a-f]{6})", text))
        assert (found["paper"], found["sheet"], found["soft"]) == grounds


def test_an_accent_is_a_sheet_of_its_own(harbour: Path) -> None:
    client = browse(harbour, accent="#7a1f5c")
    (path,) = re.findall(r'href="(/theme-[^"]*)"', client.get("/s/harbour").text)
    answer = client.get(path)
    assert answer.headers["content-type"].startswith("text/css")
    assert "--link: #7a1f5c" in answer.text and "prefers-color-scheme: dark" in answer.text
    assert "theme-" not in reading(harbour).get("/s/harbour").text


@pytest.mark.parametrize(
    ("style", "day"), [("en-GB", "5 March 2024"), ("en-US", "March 5, 2024"), ("iso", "2024-03-05")]
)
def test_days_are_written_as_set_on_pages_and_in_citations(harbour: Path, style: str, day: str) -> None:
    client = browse(harbour, dates=style)
    assert f">{day}</time>" in client.get("/s/harbour").text
    quote = client.get("/s/harbour/quotes.json").json()["quotes"][0]["address"]
    assert f"The Gazette ({day})" in client.get(f"{quote}.txt").text
    assert '"2024-03-05"' in client.get("/s/harbour.json").text


def test_one_site_does_not_change_the_dates_of_another(harbour: Path) -> None:
    browse(harbour, dates="iso").get("/s/harbour")
    assert ">5 March 2024</time>" in browse(harbour).get("/s/harbour").text


@pytest.mark.parametrize(
    ("contact", "link"),
    [
        ("desk@paper.example", "mailto:desk@paper.example"),
        ("https://paper.example/x", "https://paper.example/x"),
    ],
)
def test_the_contact_stands_below_every_page_and_on_error_pages(
    harbour: Path, contact: str, link: str
) -> None:
    client = browse(harbour, contact=contact)
    for path in ("/s/harbour", "/q/zzzzzzzzzzzz", "/nothing"):
        page = client.get(path).text
        assert f'<a href="{link}">' in page and contact in plain(page)
    assert "Something is wrong?" not in reading(harbour).get("/s/harbour").text


def test_the_title_names_the_site_everywhere(harbour: Path) -> None:
    client = browse(harbour, title="Fact Desk & Co")
    assert "<title>Harbour · Fact Desk &amp; Co</title>" in client.get("/s/harbour").text
    assert "Fact Desk &amp; Co" in client.get("/s/harbour.atom").text


def test_a_page_of_another_look_has_another_tag(harbour: Path) -> None:
    looks = ({}, {"accent": "#7a1f5c"}, {"contact": "a@b.example"}, {"dates": "iso"}, {"title": "Desk"})
    tags = {browse(harbour, **look).get("/s/harbour").headers["etag"] for look in looks}
    assert len(tags) == len(looks)
    assert Look().digest == Look().digest
