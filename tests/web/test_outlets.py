"""An outlet's page gives counts with what they are counted among, each leading to its quotes, no score."""

import csv
import io
import re
from html import unescape
from pathlib import Path

import pytest

from app.domain.mentions import ReadArticle
from app.store import outlets as store
from app.store.quotes import PAGE
from tests import build
from tests.build import Said
from tests.web.browse import browse, statements, written

PARTIAL = {"HX-Request": "true", "HX-Request-Type": "partial"}
WHOLE = "We will open the harbour in the spring of the year"


def text_of(page: str) -> str:
    return " ".join(unescape(re.sub(r"<[^>]+>", " ", page)).split())


@pytest.fixture(scope="module")
def three(migrated: Path, tmp_path_factory: pytest.TempPathFactory) -> Path:
    """The Courier prints one quote altered, one cut, one in the same words, and one that nobody else has."""
    gazette = build.article(
        [Said(WHOLE), Said(WHOLE + " after"), Said("The ferry stays")], outlet_name="Gazette"
    )
    courier = build.article(
        [
            Said(WHOLE.replace("spring", "summer")),
            Said(WHOLE),
            Said("The ferry stays"),
            Said("No bridge is needed", who="Bo Lind"),
        ],
        outlet="courier",
        outlet_name="Courier",
        published="2024-03-01",
    )
    groups = [[(gazette.article.key, n), (courier.article.key, n)] for n in range(3)]
    return written(build.contents([gazette, courier], groups), migrated, tmp_path_factory.mktemp("three"))


def test_the_figures_name_what_they_are_counted_among_and_lead_to_it(three: Path) -> None:
    page = browse(three).get("/o/courier").text
    text = text_of(page)
    assert "1 article of Courier was read, with 4 quotations." in text
    assert "Of 4 quotes here, 3 are also printed by another outlet." in text
    assert "same words 1 of 3" in text
    assert "shortened 1 of 3" in text
    assert "changed 1 of 3" in text
    assert "Three are too few to generalise." in text
    assert re.findall(r'href="(/o/courier\?reading=[^"]+)"', page) == [
        "/o/courier?reading=same#results",
        "/o/courier?reading=shortened#results",
        "/o/courier?reading=changed#results",
    ]


def test_each_figure_counts_exactly_the_quotes_its_link_lists(three: Path) -> None:
    client = browse(three)
    data = client.get("/o/courier.json").json()
    assert data["families"] == {"same": 1, "shortened": 1, "changed": 1, "single": 1}
    for family, count in data["families"].items():
        listed = client.get(f"/o/courier.json?reading={family}").json()["quotes_listed"]
        assert len(listed) == count
    both = client.get("/o/courier.json?reading=changed&reading=single").json()["quotes_listed"]
    assert [quote["family"] for quote in both] == ["changed", "single"]


def test_differing_quotes_come_first_and_no_figure_is_a_score(three: Path) -> None:
    client = browse(three)
    listed = client.get("/o/courier.json").json()["quotes_listed"]
    assert [quote["family"] for quote in listed] == ["changed", "shortened", "same", "single"]
    page = text_of(client.get("/o/courier").text).lower()
    assert not re.search(r"\d\s*%|score|rank", page)


def test_ten_shared_quotes_are_no_longer_too_few(database: Path) -> None:
    said = [Said(f"Sentence number {n} of the speech") for n in range(10)]
    build.write(
        database, build.contents([build.article(said, outlet_name="A"), build.article(said, outlet="b")])
    )
    page = text_of(browse(database).get("/o/gazette").text)
    assert "Of these 10" in page
    assert "too few" not in page


def test_an_outlet_nobody_names_is_shown_by_its_label_as_such(database: Path) -> None:
    build.write(database, build.contents([build.article([Said("We will sign it")], outlet="file-4")]))
    page = text_of(browse(database).get("/o/file-4").text)
    assert "Whom the unnamed outlet, file file-4 quotes, and in which words" in page
    assert "not stated shown as “ unnamed outlet, file file-4 ”" in page
    assert "None of its 1 quote is printed by another outlet that was read" in page


def test_an_outlet_without_quotations_says_so(database: Path) -> None:
    build.write(database, build.contents([build.article([], outlet_name="Gazette")]))
    page = text_of(browse(database).get("/o/gazette").text)
    assert "It prints no words in quotation marks in what was read." in page
    assert "Its quotes" not in page and "Speakers it quotes" not in page


def many(database: Path) -> list[ReadArticle]:
    articles = [
        build.article(
            [Said(f"Sentence {n} of the speech here", who=f"Speaker {n}"), Said(f"And {n} more of it")],
            story=f"story-{n:02d}",
            outlet_name="Gazette",
        )
        for n in range(store.ARTICLES + 5)
    ]
    build.write(database, build.contents(articles))
    return articles


def test_articles_and_quotes_go_on_page_by_page_each_with_its_own_place(database: Path) -> None:
    articles = many(database)
    client = browse(database)
    first = client.get("/o/gazette.json").json()
    second = client.get(first["next_articles"].split("#")[0].replace("gazette?", "gazette.json?")).json()
    seen = [a["address"] for a in first["articles"] + second["articles"]]
    assert seen == [f"/a/{read.article.key}" for read in articles]
    assert second["next_articles"] is None
    assert second["quotes_listed"] == first["quotes_listed"]
    quotes = [q["key"] for q in first["quotes_listed"]]
    assert len(quotes) == PAGE
    rest = client.get(first["next"].replace("gazette?", "gazette.json?")).json()
    quotes += [q["key"] for q in rest["quotes_listed"]]
    assert (len(set(quotes)), rest["next"]) == (2 * len(articles), None)


def test_the_list_is_a_fragment_of_the_page_and_a_csv(three: Path) -> None:
    client = browse(three)
    whole = client.get("/o/courier?reading=changed")
    part = client.get("/o/courier?reading=changed", headers=PARTIAL)
    assert part.text.startswith('<div id="results"')
    assert part.text.strip() in whole.text
    header, *rows = csv.reader(io.StringIO(client.get("/o/courier.csv").text))
    assert header[:3] == ["key", "address", "text"]
    assert len(rows) == 4


@pytest.mark.parametrize("query", ["reading=best", "after=zzz", "articles=zzz"])
def test_a_value_that_makes_no_sense_is_left_out_and_said(three: Path, query: str) -> None:
    answer = browse(three).get(f"/o/courier?{query}")
    assert answer.status_code == 200
    assert 'class="problem"' in answer.text
    assert "4 quotes" in text_of(answer.text)


def test_letter_case_is_forgiven_and_an_unknown_outlet_is_not_found(three: Path) -> None:
    client = browse(three)
    answer = client.get("/o/Courier?reading=same")
    assert (answer.status_code, answer.headers["location"]) == (301, "/o/courier?reading=same")
    missing = client.get("/o/nobody")
    assert missing.status_code == 404
    assert "No outlet has this address here." in missing.text


def test_the_number_of_statements_does_not_grow(three: Path, seeds_database: Path) -> None:
    counts = set()
    for database in (three, seeds_database):
        client = browse(database)
        slugs = {a["outlet"] for a in client.get("/about/data.json").json()["articles"]}
        for slug in slugs:
            with statements() as seen:
                client.get(f"/o/{slug}")
            counts.add(len([s for s, _ in seen if s.startswith("SELECT")]))
    assert counts == {10}
