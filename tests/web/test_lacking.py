"""What an outlet leaves out is a list: quotes, claims and events of which nothing was found in it."""

from pathlib import Path

import pytest

from tests.web.browse import browse
from tests.web.small import build_story, plain, reading

LISTS = ("quotes", "claims", "timeline", "compare")
SEEDS = "/s/kazakhstan-abraham-accords"


@pytest.fixture(scope="module")
def harbour(tmp_path_factory: pytest.TempPathFactory) -> Path:
    return build_story(tmp_path_factory.mktemp("lacking") / "verbatim.db")


def test_quotes_that_the_courier_does_not_print(harbour: Path) -> None:
    found = reading(harbour).get("/s/harbour/quotes.json?without=courier").json()["quotes"]
    assert found and all("courier" not in {o["outlet"] for o in q["outlets"]} for q in found)
    own = reading(harbour).get("/s/harbour/quotes.json?outlet=courier").json()["quotes"]
    assert not {q["key"] for q in own} & {q["key"] for q in found}


def test_two_outlets_leave_what_neither_has(harbour: Path) -> None:
    both = reading(harbour).get("/s/harbour/quotes.json?without=courier&without=gazette").json()["quotes"]
    assert [{o["outlet"] for o in q["outlets"]} for q in both] == [{"herald"}, {"herald"}]


def test_events_that_the_gazette_does_not_tell(harbour: Path) -> None:
    found = reading(harbour).get("/s/harbour/timeline.json?without=gazette").json()["events"]
    assert len(found) == 2
    assert all("gazette" not in {t["outlet"] for t in e["tellings"]} for e in found)


def test_an_outlet_of_no_quotation_lacks_every_quote(harbour: Path) -> None:
    counts = reading(harbour).get("/s/harbour/quotes.json").json()
    assert counts["counts"]["without"]["mirror"] == counts["total"]


@pytest.mark.parametrize("name", LISTS)
def test_the_count_beside_an_outlet_is_what_its_choice_leaves(seeds_database: Path, name: str) -> None:
    client = browse(seeds_database)
    counts = client.get(f"{SEEDS}/{name}.json").json()["counts"]["without"]
    assert len(counts) == 5
    for outlet, count in counts.items():
        assert client.get(f"{SEEDS}/{name}.json?without={outlet}").json()["total"] == count
        assert client.get(f"{SEEDS}/{name}.json?without={outlet}&outlet={outlet}").json()["total"] == 0


def test_a_claim_counts_only_where_the_outlet_was_read_and_could_know(seeds_database: Path) -> None:
    client = browse(seeds_database)
    for outlet in client.get(f"{SEEDS}/claims.json").json()["counts"]["without"]:
        for row in client.get(f"{SEEDS}/claims.json?without={outlet}").json()["claims"]:
            assert outlet not in {stated["outlet"] for stated in row["outlets"]}
            absent = client.get(f"{row['address']}.json").json()["absent"]
            assert "silent" in {one["reason"] for one in absent if one["outlet"] == outlet}


def test_the_overview_leads_to_these_lists(seeds_database: Path) -> None:
    client = browse(seeds_database)
    page, data = client.get(SEEDS).text, client.get(f"{SEEDS}.json").json()
    assert "and what it leaves out" in plain(page)
    printed = "reading=changed&amp;reading=same&amp;reading=shortened"
    for one in data["only_here"]:
        claims = f"{SEEDS}/claims?stated=several&amp;without={one['outlet']}"
        quotes = f"{SEEDS}/quotes?{printed}&amp;without={one['outlet']}"
        for address, number in ((claims, one["claims_not_here"]), (quotes, one["quotes_not_here"])):
            assert (f'<a href="{address}">{number}</a> of' in page) is bool(number)
            listed = client.get(address.replace("&amp;", "&").replace("?", ".json?")).json()
            assert listed["total"] == number


@pytest.mark.parametrize("name", LISTS)
def test_a_stranger_among_the_outlets_is_left_out_and_said(harbour: Path, name: str) -> None:
    page = reading(harbour).get(f"/s/harbour/{name}?without=nobody").text
    assert "“nobody” is no outlet of this story here and was left out." in plain(page)


def test_the_chip_says_in_words_what_is_lacking(harbour: Path) -> None:
    page = plain(reading(harbour).get("/s/harbour/quotes?without=courier").text)
    assert "Not quoted by: unnamed outlet, file courier" in page
