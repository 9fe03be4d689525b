"""The home page and the overview: the story in ten seconds, every number leading to what it counts."""

import json
import re
from dataclasses import replace
from html import unescape
from pathlib import Path

import pytest

from app.store.database import open_read_only
from app.store.overview import overview
from app.store.refs import story as story_summary
from app.store.tables import Story
from app.web.overview_parts import excerpt, lede
from app.web.score import ShownCell
from tests.build import Said, article, contents, write
from tests.store.test_claims import GAZETTE, HERALD, TIMES
from tests.store.test_claims import contents as stated
from tests.store.test_claims import read as told
from tests.web.browse import browse, statements
from tests.web.small import build_story, ordered, plain, reading


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
    found = re.findall(r'<li><a href="([^"]*)"><span class="number">(\d+)</span>', page)
    assert len(found) == 5
    for path, number in ((unescape(path), number) for path, number in found):
        if "#" in path:
            assert f'id="{path.partition("#")[2]}"' in page
            continue
        listed = json.loads(client.get(path.replace("?", ".json?") if "?" in path else f"{path}.json").text)
        assert listed["total"] == int(number), path


def test_the_overview_opens_with_what_was_changed(harbour: Path) -> None:
    page = reading(harbour).get("/s/harbour").text
    cards = re.findall(r'<article class="card quote (\w+)">', page)
    assert cards == sorted(cards)
    assert "other words: tunnel" in plain(page)
    assert "disputed" in plain(page)


def test_a_changed_quote_names_whose_words_it_is_laid_beside(harbour: Path) -> None:
    page = plain(reading(harbour).get("/s/harbour").text)
    assert "beside the words of GAZETTE" in page


def test_the_codes_of_the_outlets_are_explained_before_they_are_used(harbour: Path) -> None:
    page = plain(reading(harbour).get("/s/harbour").text)
    legend = "GAZETTE The Gazette HERALD The Herald COURIER unnamed outlet, file courier MIRROR The Mirror"
    assert page.index(legend) < page.index("beside the words of GAZETTE")


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
    assert counts[0] == counts[1] <= 27


def test_the_counts_of_a_story_are_columns(harbour: Path) -> None:
    data = json.loads(reading(harbour).get("/s/harbour.json").text)
    assert {"articles", "outlets", "quotations", "quotes", "shared", "changed", "shortened"} <= data.keys()
    listed = {"claims": "claims_counted", "conflicts": "claims_in_conflict", "disputed": "disputed_events"}
    listed |= {"weighed": "claims_in_conflict_weighed"}
    assert set(data) >= {listed.get(name, name) for name in Story.model_fields if name != "id"}


@pytest.fixture(scope="module")
def storm(tmp_path_factory: pytest.TempPathFactory) -> Path:
    """Three outlets; two give different numbers, the third says of one thing that it will and that it has."""
    path = tmp_path_factory.mktemp("storm") / "verbatim.db"
    write(path, stated(told("gazette", GAZETTE), told("herald", HERALD), told("times", TIMES)))
    return path


def test_conflicts_of_fact_stand_with_who_gives_which_value(storm: Path) -> None:
    page = plain(reading(storm).get("/s/storm").text)
    assert "Where do they part? One claim has values that cannot both hold" in page
    assert "≠ Number : values that cannot both hold “ 12 ” GAZETTE “ 15 ” HERALD" in page
    assert re.search(r" \d of \d shared claims?: values that cannot both hold", page)


def test_an_article_that_gives_both_is_named_with_its_paragraphs(storm: Path) -> None:
    page = plain(reading(storm).get("/s/storm").text)
    assert "1 of 3 articles: two values within one article" in page
    assert "TIMES ≠ done or to come “will join” ¶1 of times , “has officially joined” ¶1 of times" in page


def test_what_one_outlet_alone_reports_is_counted_and_leads_to_its_list(storm: Path) -> None:
    client = reading(storm)
    page = unescape(client.get("/s/storm").text)
    links = re.findall(r'<a href="(/s/storm/claims\?outlet=[^"]*)">(\d+)</a> of (\d+)', page)
    assert len(links) == 3
    for path, alone, every in links:
        assert client.get(path.replace("?", ".json?")).json()["total"] == int(alone)
        assert client.get(path.replace("?", ".json?").replace("&stated=one", "")).json()["total"] == int(
            every
        )


def test_an_event_told_in_another_order_shows_the_words_of_each(tmp_path: Path) -> None:
    write(tmp_path / "v.db", ordered())
    page = plain(reading(tmp_path / "v.db").get("/s/harbour").text)
    assert "events are dated or ordered differently" in page
    assert "≠ Order of events at the same time:" in page


@pytest.mark.parametrize(
    ("flow", "shown"),
    [
        ((("cut", ""), ("equal", "one two"), ("replaced", "x"), ("cut", "")), "one two|x"),
        ((("equal", "1 2 3 4 5 6 7 8"), ("replaced", "x")), "… 3 4 5 6 7 8|x"),
        ((("replaced", "x"), ("equal", "1 2 3 4 5 6 7 8")), "x|1 2 3 4 5 6 …"),
        ((("moved", "x"), ("equal", "1 2 3 4 5 6 7"), ("moved", "y")), "x|1 2 3 4 5 6 7|y"),
        ((("equal", "1 2"), ("cut", ""), ("equal", "3")), "1 2||3"),
        ((), ""),
    ],
)
def test_only_what_differs_and_the_words_beside_it_are_shown(flow: tuple, shown: str) -> None:
    cells = excerpt(tuple(ShownCell(kind, text) for kind, text in flow))
    assert "|".join(cell.text for cell in cells) == shown


def test_the_sentence_never_says_no_difference_above_differences(harbour: Path) -> None:
    engine = open_read_only(harbour)
    with engine.connect() as connection:
        story = story_summary(connection, "harbour")
        assert story
        found = replace(overview(connection, story.id), claims=(), conflicting=0, likely=0, disputed_events=0)
    engine.dispose()
    assert "No contradiction was found; one quote is shortened." in lede(
        replace(story, changed=0, shortened=1), found
    )
    assert "No difference was found" in lede(replace(story, changed=0, shortened=0), found)
