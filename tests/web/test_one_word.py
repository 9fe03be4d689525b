"""A quote of a single word has no page of its own: its address leads to the word in its article."""

import re
from pathlib import Path

import pytest

from app.domain.text import is_one_word
from app.store.database import open_read_only
from app.store.sitemap import addresses
from tests.build import Said, article, contents, write
from tests.web.small import plain, reading


@pytest.fixture(scope="module")
def harbour(tmp_path_factory: pytest.TempPathFactory) -> Path:
    """Two outlets print “soon”, and one sentence more stands beside it."""
    path = tmp_path_factory.mktemp("word") / "verbatim.db"
    gazette = article(
        [Said("soon"), Said("The vote comes first")], outlet="gazette", outlet_name="The Gazette"
    )
    herald = article([Said("soon")], outlet="herald", outlet_name="The Herald")
    refs = [(gazette.article.key, 0), (herald.article.key, 0)]
    write(path, contents([gazette, herald], [refs]))
    return path


def soon(database: Path) -> dict[str, str]:
    """The place in its article of each reading of the word, by the reading's own key."""
    client = reading(database)
    found = client.get("/s/harbour/quotes.json").json()["quotes"]
    address = next(q["address"] for q in found if q["text"] == "soon")
    rows = client.get(f"{address}.json").json()["readings"]
    return {row["key"]: f"{row['article']}#m-{row['key']}" for row in rows}


@pytest.mark.parametrize(
    ("text", "expected"),
    [("soon", True), ("soon,", True), ("win-win", True), ("don’t", True), ("so soon", False), ("…", False)],
)
def test_what_one_word_is(text: str, expected: bool) -> None:
    assert is_one_word(text) is expected


def test_a_script_without_spaces_is_not_judged() -> None:
    assert not is_one_word("我们将继续合作")


def test_each_key_leads_to_the_word_in_its_own_article(harbour: Path) -> None:
    places = soon(harbour)
    assert len(places) == 2
    for key, place in places.items():
        answer = reading(harbour).get(f"/q/{key}")
        assert (answer.status_code, answer.headers["location"]) == (307, place)
        assert f'id="m-{key}"' in reading(harbour).get(place.partition("#")[0]).text


def test_no_two_outlets_are_compared_over_one_word(harbour: Path) -> None:
    places = soon(harbour)
    key = next(iter(places))
    answer = reading(harbour).get(f"/q/{key}/diff/gazette/herald")
    assert (answer.status_code, answer.headers["location"]) == (307, places[key])


def test_the_article_leads_to_where_the_other_outlet_prints_it(harbour: Path) -> None:
    places = soon(harbour)
    here, there = places.values()
    page = reading(harbour).get(here.partition("#")[0]).text
    assert f'<a href="{there}">where<span class="said"> HERALD prints it</span></a>' in page
    assert f'<a href="#{here.partition("#")[2]}">“<bdi>soon</bdi>”</a>' in page
    assert "also printed by HERALD ● same words where HERALD prints it" in plain(page)
    assert page.count(">where<") == 1  # the sentence beside it has a page, which tells more


def test_the_sitemap_lists_no_page_that_is_none(harbour: Path) -> None:
    engine = open_read_only(harbour)
    try:
        with engine.connect() as connection:
            listed = addresses(connection, "quotes", 1, 100)
    finally:
        engine.dispose()
    assert len(listed) == 1
    assert listed[0].removeprefix("/q/") not in soon(harbour)


def test_where_quotations_are_not_marked_the_word_leads_to_where_they_are(harbour: Path) -> None:
    client = reading(harbour)
    key, place = next(iter(soon(harbour).items()))
    article_path = place.partition("#")[0]
    marked, unmarked = client.get(article_path).text, client.get(f"{article_path}?show=dates").text
    assert f'href="#m-{key}"' in marked and f'id="m-{key}"' in marked
    (there,) = re.findall(rf'href="([^"]+)#m-{key}"', unmarked)
    assert f'id="m-{key}"' in client.get(there.replace("&amp;", "&")).text
