"""Two outlets alone: every difference in words, and what happens where there is no pair."""

import re
from html import unescape
from pathlib import Path

import pytest

from app.store.refs import OutletRef
from app.web.pair import headline
from tests.build import Said, article, contents, write
from tests.web.small import FULL, build_story, plain, reading


@pytest.fixture(scope="module")
def harbour(tmp_path_factory: pytest.TempPathFactory) -> Path:
    return build_story(tmp_path_factory.mktemp("pair") / "verbatim.db")


def ferry(database: Path) -> str:
    found = reading(database).get("/s/harbour/quotes.json?speaker=ana-ruiz").json()["quotes"]
    return str(next(q["address"] for q in found if q["text"] == FULL))


def title(page: str) -> str:
    return plain(unescape(re.findall(r"<h1>(.*?)</h1>", page, re.DOTALL)[0]))


def test_the_pair_stands_word_by_word_with_its_differences_in_words(harbour: Path) -> None:
    page = reading(harbour).get(f"{ferry(harbour)}/diff/gazette/courier").text
    assert title(page) == "The Gazette and the unnamed outlet, file courier differ at one place."
    rows = [plain(row) for row in re.findall(r"<tr>(.*?)</tr>", page, re.DOTALL)]
    assert rows[0].startswith("GAZETTE base We will keep the ferry and the bridge")
    assert "other words: tunnel" in rows[1]
    assert "“tunnel” where GAZETTE prints “bridge”" in plain(page)
    assert "HERALD" not in "".join(rows)


def test_the_other_way_round_has_an_address_of_its_own(harbour: Path) -> None:
    address = ferry(harbour)
    page = reading(harbour).get(f"{address}/diff/courier/gazette").text
    assert f'rel="canonical" href="http://testserver{address}/diff/courier/gazette"' in page
    assert "“bridge” where COURIER prints “tunnel”" in plain(page)
    assert f'href="{address}/diff/gazette/courier"' in page


def test_it_is_json_too(harbour: Path) -> None:
    data = reading(harbour).get(f"{ferry(harbour)}/diff/gazette/herald.json").json()
    assert (data["left"], data["right"]) == ("gazette", "herald")
    assert data["differences"] == ["2 words not printed at an end: “all winter”"]
    assert [r["outlet"] for r in data["readings"]] == ["gazette", "herald"]


@pytest.mark.parametrize("pair", ["gazette/mirror", "mirror/gazette", "gazette/nobody", "gazette/gazette"])
def test_without_a_reading_of_both_the_page_names_those_that_have_one(harbour: Path, pair: str) -> None:
    answer = reading(harbour).get(f"{ferry(harbour)}/diff/{pair}")
    assert answer.status_code == 404
    said = plain(unescape(answer.text))
    assert "The Gazette (GAZETTE), The Herald (HERALD) and the unnamed outlet, file courier (COURIER)" in said


def test_the_form_leads_to_the_address_of_the_pair(harbour: Path) -> None:
    address, client = ferry(harbour), reading(harbour)
    page = client.get(address).text
    assert f'action="{address}/diff"' in page and '<select id="pair-left" name="left">' in page
    answer = client.get(f"{address}/diff?left=herald&right=courier")
    assert (answer.status_code, answer.headers["location"]) == (307, f"{address}/diff/herald/courier")
    without = client.get(f"{address}/diff")
    assert (without.status_code, without.headers["location"]) == (307, f"{address}/diff/gazette/herald")
    assert client.get(f"{address}/diff?left=gazette").status_code == 404


def test_any_members_key_leads_to_the_pair_in_one_hop(harbour: Path) -> None:
    address, client = ferry(harbour), reading(harbour)
    for key in {r["key"] for r in client.get(f"{address}.json").json()["readings"]}:
        for suffix in ("", ".json"):
            answer = client.get(f"/q/{key}/diff/gazette/herald{suffix}")
            if f"/q/{key}" != address:
                assert answer.status_code == 301
                assert answer.headers["location"] == f"{address}/diff/gazette/herald{suffix}"
    assert client.get("/q/zzzzzzzzzzzz/diff/gazette/herald").status_code == 404


def test_two_outlets_are_compared_by_a_plain_link(tmp_path: Path) -> None:
    read = [article([Said(FULL)], outlet=name, outlet_name=name.title()) for name in ("gazette", "herald")]
    write(tmp_path / "v.db", contents(read))
    address = ferry(tmp_path / "v.db")
    page = reading(tmp_path / "v.db").get(address).text
    assert f'href="{address}/diff/gazette/herald"' in page and "<select" not in page
    pair = reading(tmp_path / "v.db").get(f"{address}/diff/gazette/herald").text
    assert title(pair) == "Gazette and Herald print the same words."
    assert "No word differs in what both print." in plain(pair)


def test_of_a_sentence_printed_twice_the_fullest_printing_is_compared(tmp_path: Path) -> None:
    """That an outlet repeats a part of it, in a headline say, is no difference to the other outlet."""
    gazette = article([Said(FULL)], outlet="gazette", outlet_name="The Gazette")
    herald = article(
        [Said("keep the ferry and the bridge"), Said(FULL)], outlet="herald", outlet_name="The Herald"
    )
    g, h = gazette.article.key, herald.article.key
    write(tmp_path / "v.db", contents([gazette, herald], [[(g, 0), (h, 0), (h, 1)]]))
    page = reading(tmp_path / "v.db").get(f"{ferry(tmp_path / 'v.db')}/diff/gazette/herald").text
    assert title(page) == "The Gazette and The Herald print the same words."
    assert "its fullest printing is compared" in page
    assert page.count("keep the ferry and the bridge</bdi>") == 1


LEFT, RIGHT = OutletRef("a", "A", "The Gazette", "The Gazette"), OutletRef("b", "B", "file b", None)


ONE_ALONE = " One sentence or more stands in only one of them."


@pytest.mark.parametrize(
    ("places", "shared", "lone", "said"),
    [
        (0, True, False, "print the same words."),
        (0, True, True, f"print the same words in what both print.{ONE_ALONE}"),
        (1, True, False, "differ at one place."),
        (3, True, True, f"differ at three places.{ONE_ALONE}"),
        (0, False, True, "print different sentences of this quote."),
    ],
)
def test_the_title_counts_places(places: int, shared: bool, lone: bool, said: str) -> None:
    assert headline(LEFT, RIGHT, places, shared, lone) == f"The Gazette and the file b {said}"
