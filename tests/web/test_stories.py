"""The list of stories: with outlets, days and differences, in three orders, a page at a time."""

import re
from pathlib import Path

import pytest
from starlette.testclient import TestClient

from tests.build import Said, article, contents
from tests.web.browse import browse, statements, written
from tests.web.small import PARTIAL, plain


@pytest.fixture(scope="module")
def many(migrated: Path, tmp_path_factory: pytest.TempPathFactory) -> TestClient:
    """Seventy stories; number 7 is told by two outlets in other words, number 9 is the newest."""
    read = [
        article([Said("The ferry leaves")], story=f"story-{n:02d}", published=f"2024-03-{n % 9 + 1:02d}")
        for n in range(70)
    ]
    read.append(article([Said("The ferry stays")], story="story-07", outlet="herald", published="2024-04"))
    read.append(article([Said("It is late")], story="story-09", outlet="times", published="2025-01-02"))
    groups = [[(read[7].article.key, 0), (read[70].article.key, 0)]]
    return browse(written(contents(read, groups), migrated, tmp_path_factory.mktemp("stories")))


def slugs(client: TestClient, path: str) -> list[str]:
    """All slugs from *path* on, page by page."""
    found: list[str] = []
    while path:
        data = client.get(path).json()
        found += [story["slug"] for story in data["stories"]]
        path = data["next"]
    return found


@pytest.mark.parametrize("order", ["title", "newest", "differing"])
def test_every_order_lists_every_story_once(many: TestClient, order: str) -> None:
    found = slugs(many, f"/.json?order={order}")
    assert sorted(found) == [f"story-{n:02d}" for n in range(70)]


def test_the_newest_and_the_most_different_come_first(many: TestClient) -> None:
    assert slugs(many, "/.json?order=newest")[:2] == ["story-09", "story-07"]
    assert slugs(many, "/.json?order=differing")[0] == "story-07"
    assert slugs(many, "/.json") == sorted(slugs(many, "/.json"))


def test_a_story_shows_its_outlets_its_days_and_its_differences(many: TestClient) -> None:
    page = many.get("/?q=story+07").text
    card = plain(page.split('<article class="card">')[1].split("</article>")[0])
    assert "GAZETTE HERALD" in card
    assert "2 articles, 8 March 2024 – 30 April 2024" in card
    assert "≠ 1 changed" in card and "of 1 shared quote" in card


def test_stories_are_found_by_the_beginning_of_a_word_of_their_title(many: TestClient) -> None:
    page = plain(many.get("/?q=69+sto").text)
    assert "1 story with these words in the title" in page
    assert "Remove filter words: 69 sto" in page


def test_no_story_found_leads_on(many: TestClient) -> None:
    page = many.get("/?q=zeppelin").text
    assert "No story has these words in its title." in page
    assert 'href="/search?q=zeppelin"' in page and 'href="/"' in page


def test_a_part_is_the_list_alone(many: TestClient) -> None:
    part = many.get("/?q=story", headers=PARTIAL)
    assert part.text.lstrip().startswith('<div id="results">') and "<html" not in part.text


@pytest.mark.parametrize("query", ["order=x", "after=nothing"])
def test_what_makes_no_sense_is_named(many: TestClient, query: str) -> None:
    answer = many.get(f"/?{query}")
    assert answer.status_code == 200 and 'class="problem"' in answer.text
    assert len(re.findall('<article class="card">', answer.text)) == 30


def test_statements_do_not_grow_with_the_stories(many: TestClient, generated_database: Path) -> None:
    numbers = set()
    for client in (many, browse(generated_database)):
        with statements() as seen:
            assert client.get("/").status_code == 200
        numbers.add(len(seen))
    assert len(numbers) == 1 and numbers.pop() <= 7


@pytest.mark.parametrize("path", ["/o/gazette", "/p/ana-ruiz"])
def test_what_outlets_and_speakers_say_is_narrowed_by_story(many: TestClient, path: str) -> None:
    everything = many.get(f"{path}.json").json()
    assert len({row["story"] for row in everything["quotes_listed"]}) > 1
    page = many.get(path).text
    assert 'name="story"' in page
    for story, number in re.findall(r'value="(story-\d+)">.*?<span class="count">(\d+)</span>', page):
        narrowed = many.get(f"{path}?story={story}")
        assert f"{number} quote" in plain(narrowed.text)
        rows = many.get(f"{path}.json?story={story}").json()["quotes_listed"]
        assert [row["story"] for row in rows] == [story] * int(number)
    assert "was left out" in many.get(f"{path}?story=nothing").text


def test_where_there_is_one_story_it_is_no_filter(harbour_of_one: TestClient) -> None:
    assert 'name="story"' not in harbour_of_one.get("/o/gazette").text


@pytest.fixture(scope="module")
def harbour_of_one(migrated: Path, tmp_path_factory: pytest.TempPathFactory) -> TestClient:
    read = [article([Said("The ferry leaves")])]
    return browse(written(contents(read), migrated, tmp_path_factory.mktemp("one")))
