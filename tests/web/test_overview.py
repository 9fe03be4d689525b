"""The home page and the overview: the story in ten seconds, every number leading to what it counts."""

import json
import re
from pathlib import Path

import pytest

from app.store.tables import Story
from tests.build import Said, article, contents, write
from tests.web.browse import browse, statements
from tests.web.small import build_story, plain, reading


@pytest.fixture(scope="module")
def harbour(tmp_path_factory: pytest.TempPathFactory) -> Path:
    return build_story(tmp_path_factory.mktemp("overview") / "verbatim.db")


def test_one_story_is_at_home(harbour: Path) -> None:
    answer = reading(harbour).get("/")
    assert (answer.status_code, answer.headers["location"]) == (307, "/s/harbour")


def test_several_stories_are_listed_with_their_counts(tmp_path: Path) -> None:
    read = [article([Said("Yes")], story="harbour"), article([Said("No")], story="tunnel")]
    write(tmp_path / "v.db", contents(read))
    page = reading(tmp_path / "v.db").get("/").text
    assert [plain(t) for t in re.findall(r"<h2.*?</h2>", page)][:2] == ["Harbour", "Tunnel"]


def test_an_empty_database_says_which_command_fills_it(migrated: Path) -> None:
    assert "verbatim ingest FOLDER" in browse(migrated).get("/").text


def test_the_overview_counts_with_denominators_and_leads_to_what_it_counts(harbour: Path) -> None:
    client = reading(harbour)
    page = client.get("/s/harbour").text
    assert "Of one quotes" not in page
    for path, number in re.findall(r'<li><a href="([^"]*)"><span class="number">(\d+)</span>', page):
        listed = json.loads(client.get(path.replace("?", ".json?") if "?" in path else f"{path}.json").text)
        assert listed["total"] == int(number), path


def test_the_overview_opens_with_what_was_changed(harbour: Path) -> None:
    page = reading(harbour).get("/s/harbour").text
    cards = re.findall(r'<article class="card quote (\w+)">', page)
    assert cards == sorted(cards)
    assert "other words: tunnel" in plain(page)
    assert "disputed" in plain(page)


def test_a_date_not_stated_is_said_to_be_so(harbour: Path) -> None:
    page = plain(reading(harbour).get("/s/harbour").text)
    assert "not stated" in page
    assert "5 March 2024" in page


def test_statements_do_not_grow_with_the_story(harbour: Path, generated_database: Path) -> None:
    counts = []
    for database, path in ((harbour, "/s/harbour"), (generated_database, "/s/story-0002")):
        with statements() as seen:
            assert reading(database).get(path).status_code == 200
        counts.append(len(seen))
    assert counts[0] == counts[1] <= 16


def test_the_counts_of_a_story_are_columns(harbour: Path) -> None:
    data = json.loads(reading(harbour).get("/s/harbour.json").text)
    assert {"articles", "outlets", "quotations", "quotes", "shared", "changed", "shortened"} <= data.keys()
    assert set(data) >= set(Story.model_fields) - {"id"}
