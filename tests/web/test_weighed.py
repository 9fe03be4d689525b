"""Clashes that were found by likelihood: every page says “likely”, and says it of no other."""

import re
from html import unescape
from pathlib import Path

import pytest
from starlette.testclient import TestClient

from app.store.claim import claim_page
from app.store.claims import ClaimFilters, leading
from app.store.database import open_read_only
from app.web import words
from app.web.claim_forms import poster
from app.web.claim_view import claim_view
from app.web.claim_words import WEIGHED_RIGHT
from app.web.page import Home
from tests import build
from tests.store.test_claims import MAYOR, OLDER, contents, read, weighing
from tests.store.test_pending import COMING, DONE
from tests.web.browse import browse, written
from tests.web.small import plain

FIRST, SECOND = "The storm killed 12 people in Ostia.", "The storm killed 15 people in Ostia."
LONG = "In Ostia the first storm of May killed 12 people."
OTHER = "In Ostia the second storm of May killed 15 people."


def site(migrated: Path, folder: Path, first: str, second: str, *weighed: str) -> TestClient:
    made = weighing(contents(read("gazette", first), read("herald", second)), *weighed)
    return browse(written(made, migrated, folder))


@pytest.fixture(scope="module")
def likely(migrated: Path, tmp_path_factory: pytest.TempPathFactory) -> TestClient:
    return site(migrated, tmp_path_factory.mktemp("likely"), FIRST, SECOND, "number")


@pytest.fixture(scope="module")
def sure(migrated: Path, tmp_path_factory: pytest.TempPathFactory) -> TestClient:
    return site(migrated, tmp_path_factory.mktemp("sure"), FIRST, SECOND)


def key_of(pages: TestClient) -> str:
    (row,) = pages.get("/s/storm/claims.json?values=conflict").json()["claims"]
    return row["key"]


def paths(pages: TestClient) -> dict[str, str]:
    key = key_of(pages)
    article = pages.get(f"/c/{key}.json").json()["assertions"][0]["article"]
    return {
        "claim": f"/c/{key}",
        "text": f"/c/{key}.txt",
        "embed": f"/c/{key}/embed",
        "list": "/s/storm/claims",
        "comparison": "/s/storm/compare?rows=claim",
        "row": f"/s/storm/compare/claim/{key}",
        "overview": "/s/storm",
        "article": f"{article}?show=claims",
    }


@pytest.mark.parametrize(
    "page",
    ["claim", "text", "embed", "list", "comparison", "row", "overview", "article"],
)
def test_a_likely_clash_is_called_likely_and_a_sure_one_is_not(
    likely: TestClient, sure: TestClient, page: str
):
    doubted, firm = (plain(pages.get(paths(pages)[page]).text).lower() for pages in (likely, sure))
    both = "values that cannot both hold, or likely cannot"  # the name of a filter, on either page
    firm, doubted = firm.replace(both, ""), doubted.replace(both, "")
    assert "likely" in doubted
    assert "likely" not in firm
    assert "values that cannot both hold" not in doubted.replace("cannot both hold, or likely cannot", "")


def test_the_page_of_a_likely_clash_says_how_it_was_found_and_how_often_that_is_right(likely: TestClient):
    page = likely.get(f"/c/{key_of(likely)}").text
    said = plain(page)
    assert "These likely answer the same question, and cannot both hold." in said
    assert "Number: values that likely answer the same question, and cannot both hold" in said
    assert f"was weighed, not read from the words: {WEIGHED_RIGHT}" in said
    assert "≠ likely states it differently" in said
    assert [h for h in re.findall(r"<h2[^>]*>([^<]*)</h2>", page) if "differently" in h] == [
        "Likely states differently (1): “12”",
        "Likely states differently (2): “15”",
    ]
    assert 'href="/about#weighed"' in page
    about = likely.get("/about").text
    assert 'id="weighed"' in about and WEIGHED_RIGHT in about


def test_the_page_of_a_sure_clash_speaks_of_no_weighing(sure: TestClient):
    page = sure.get(f"/c/{key_of(sure)}").text
    assert "These cannot both hold." in plain(page)
    assert "weighed" not in page


def test_a_list_names_what_is_likely_in_words_that_are_seen(likely: TestClient):
    page = likely.get("/s/storm/claims").text
    assert "2 claims of two outlets or more: one with values that likely cannot both hold" in plain(page)
    assert "≠ Number, likely : values that likely cannot both hold" in plain(page)
    assert 'href="/about#weighed"' in page


def test_the_comparison_says_likely_in_its_row_and_in_its_cells(likely: TestClient):
    row = likely.get("/s/storm/compare.json?rows=claim").json()["rows"][0]
    assert row["how"] == "values that likely cannot both hold"
    assert [(cell["how"], cell["detail"]) for cell in row["cells"]] == [
        ("“12”", "likely differs"),
        ("“15”", "likely differs"),
    ]


def test_the_overview_counts_likely_conflicts_apart(migrated: Path, tmp_path: Path):
    pages = site(migrated, tmp_path, f"{FIRST} {MAYOR}", f"{SECOND} {OLDER}", "number")
    page = plain(pages.get("/s/storm").text)
    assert "One claim has values that cannot both hold and one claim has values that likely cannot" in page
    assert "2 of 3 shared claims: values that cannot both hold, 1 of them only likely" in page
    assert page.index("≠ Age :") < page.index("≠ Number, likely :")
    listed = pages.get("/s/storm/compare.json?rows=claim").json()["rows"]
    assert [row["how"] for row in listed[:2]] == [
        "values that cannot both hold",
        "values that likely cannot both hold",
    ]
    story = pages.get("/s/storm.json").json()
    assert (story["claims_in_conflict"], story["claims_in_conflict_weighed"]) == (2, 1)


def test_the_filter_for_conflicts_holds_both_and_that_for_likely_ones_only_these(
    migrated: Path, tmp_path: Path
):
    pages = site(migrated, tmp_path, f"{FIRST} {MAYOR}", f"{SECOND} {OLDER}", "number")
    answer = pages.get("/s/storm/claims.json?values=conflict").json()
    assert [row["weighed"] for row in answer["claims"]] == [[], ["number"]]
    assert (answer["counts"]["values"]["conflict"], answer["counts"]["values"]["likely"]) == (2, 1)
    (only,) = pages.get("/s/storm/claims.json?values=likely").json()["claims"]
    assert only["weighed"] == ["number"]
    both = pages.get("/s/storm/claims.json?values=likely&values=conflict").json()
    assert both["total"] == 2


def test_where_one_slot_clashes_surely_and_another_likely_each_is_told_as_what_it_is(
    migrated: Path, tmp_path: Path
):
    pages = site(migrated, tmp_path, LONG, OTHER, "number")
    key = key_of(pages)
    page = plain(pages.get(f"/c/{key}").text)
    assert "These cannot both hold. Besides: “12” by GAZETTE and “15” by HERALD. These likely answer" in page
    assert page.index("Number: values that likely") > page.index("First, only, largest: values that cannot")
    listed = plain(pages.get("/s/storm/claims").text)
    assert "one with values that cannot both hold" in listed
    assert "≠ First, only, largest : values that cannot both hold" in listed
    assert "≠ Number, likely :" in listed
    article = pages.get(f"/c/{key}.json").json()["assertions"][0]["article"]
    noted = unescape(plain(pages.get(f"{article}?show=claims").text))
    assert "values that cannot both hold (first, only, largest, likely number)" in noted


@pytest.mark.parametrize(
    ("claims", "likely", "said"),
    [
        (1, 0, "1 claim in conflict"),
        (3, 1, "3 claims in conflict, 1 only likely"),
        (2, 2, "2 claims in likely conflict"),
    ],
)
def test_conflicts_of_a_story_are_counted_with_their_doubt(claims: int, likely: int, said: str):
    assert words.in_conflict(claims, likely) == said


def test_the_data_names_what_was_weighed(likely: TestClient, sure: TestClient):
    for pages, weighed in ((likely, ["number"]), (sure, [])):
        key = key_of(pages)
        claim = pages.get(f"/c/{key}.json").json()
        assert (claim["clashing"], claim["weighed"]) == (["number"], weighed)
        article = pages.get(f"{claim['assertions'][0]['article']}.json").json()
        assert [one["weighed"] for one in article["stated"] if one["conflict"]] == [weighed]
        lines = pages.get("/s/storm/claims.csv?values=conflict").text.splitlines()
        assert lines[0].split(",")[6:8] == ["conflict", "weighed"]
        assert lines[1].split(",")[7] == " ".join(weighed)


@pytest.mark.parametrize("weighed", ["status", "number"])
def test_the_timeline_says_where_done_and_to_come_are_only_likely_told_of_one_thing(
    migrated: Path, tmp_path: Path, weighed: str
):
    pages = site(migrated, tmp_path, COMING, DONE, weighed)
    page = plain(pages.get("/s/storm/timeline").text)
    assert "Told as done, and as to come" in page
    assert ("likely one and the same" in page) is (weighed == "status")


def test_the_picture_of_a_likely_clash_begins_with_its_doubt(database: Path):
    build.write(database, weighing(contents(read("gazette", FIRST), read("herald", SECOND)), "number"))
    assert drawn(database).startswith("Likely conflict. Two outlets tell of this")


def test_the_picture_of_a_sure_clash_has_no_doubt(database: Path):
    build.write(database, weighing(contents(read("gazette", FIRST), read("herald", SECOND))))
    assert drawn(database).startswith("Two outlets tell of this")


def drawn(database: Path) -> str:
    """How the outlets part, as the picture of the conflict says."""
    engine = open_read_only(database)
    with engine.connect() as connection:
        (row,) = leading(connection, ClaimFilters(1, grades=("conflict",)), 2)
        claim = claim_page(connection, row.key)
    engine.dispose()
    assert claim
    home = Home("https://verbatim.example", "Verbatim")
    return poster(claim_view(claim, True, home), home).difference
