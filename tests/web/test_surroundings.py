"""The quote page tells origins, cuts, unmarked words and other speakers; the article page its copies."""

import re
import sqlite3
from pathlib import Path

import pytest
from starlette.testclient import TestClient

from tests.web.browse import browse, statements
from tests.web.small import plain
from tests.web.witnesses import KEYS, database


@pytest.fixture(scope="module")
def path(tmp_path_factory: pytest.TempPathFactory) -> Path:
    return database(tmp_path_factory.mktemp("surroundings") / "verbatim.db")


@pytest.fixture(scope="module")
def client(path: Path) -> TestClient:
    return browse(path)


def key(path: Path, words: str) -> str:
    with sqlite3.connect(path) as raw:
        found = raw.execute("SELECT key FROM quote WHERE text LIKE ?", (f"{words}%",)).fetchone()[0]
    raw.close()
    return str(found)


def section(page: str, heading: str) -> str:
    """The text of the section with *heading*, empty without one."""
    found = re.search(rf"<section[^>]*>\s*<h2[^>]*>{heading}</h2>(.*?)</section>", page, re.DOTALL)
    return plain(found[1]) if found else ""


def test_carriers_and_independent_origins_are_counted_apart(path: Path, client: TestClient) -> None:
    page = client.get(f"/q/{key(path, 'We have repaired')}").text
    assert "Printed by three outlets, 2 independent origins." in plain(page)
    assert "their articles are nearly the same text; GAZETTE names an agency, “Reuters”" in plain(page)


def test_nothing_is_said_of_origins_where_nobody_copies(path: Path, client: TestClient) -> None:
    for words in ("It rests", "Nobody has"):
        assert "independent" not in client.get(f"/q/{key(path, words)}").text


def test_words_that_a_cut_may_hide_are_offered_as_printed(path: Path, client: TestClient) -> None:
    told = section(client.get(f"/q/{key(path, 'We have repaired')}").text, "What the ellipsis may hide")
    assert "HERALD marks a cut: “ […] repaired every lock on the canal … Glory to" in told
    assert "possibly “ Now more divers come home. ” , as printed by COURIER" in told
    assert "A possibility, not a reconstruction" in told


def test_words_printed_unmarked_lead_to_their_paragraph(path: Path, client: TestClient) -> None:
    page = client.get(f"/q/{key(path, 'It rests')}").text
    assert "COURIER Its policy is lasting trust" in section(page, "Also printed without quotation marks")
    assert f'href="/a/{KEYS["courier"]}#p2"' in page
    article = client.get(f"/a/{KEYS['courier']}").text
    assert 'id="p2"' in article


def test_other_speakers_of_the_words_are_linked_from_both_pages(path: Path, client: TestClient) -> None:
    one, other = key(path, "We have repaired"), key(path, "Nobody has")
    here, there = client.get(f"/q/{one}").text, client.get(f"/q/{other}").text
    assert "Cy Berg : “ repaired every lock on the canal ”" in section(here, "Also said by")
    assert f'href="/q/{other}"' in here
    assert f'href="/q/{one}"' in there
    assert "Ana Ruiz" in section(there, "Also said by")


def test_a_quote_without_any_of_it_has_no_such_section(path: Path, client: TestClient) -> None:
    page = client.get(f"/q/{key(path, 'Nobody has')}").text
    assert not section(page, "What the ellipsis may hide")
    assert not section(page, "Also printed without quotation marks")


def test_an_article_names_its_near_copies_and_its_agency(client: TestClient) -> None:
    gazette, herald = (plain(client.get(f"/a/{KEYS[name]}").text) for name in ("gazette", "herald"))
    assert "This text is nearly the same as HERALD" in gazette
    assert "It names an agency for its text: “ Reuters ”" in gazette
    assert "This text is nearly the same as GAZETTE" in herald
    assert "outside quotation marks stand in both" in herald
    assert "nearly the same" not in client.get(f"/a/{KEYS['mirror']}").text


def test_the_json_says_the_same(path: Path, client: TestClient) -> None:
    shared = client.get(f"/q/{key(path, 'We have repaired')}.json").json()
    assert shared["origins"] == 2
    assert [origin["outlets"] for origin in shared["one_origin"]] == [["gazette", "herald"]]
    assert {cut["outlet"] for cut in shared["marked_cuts"]} == {"gazette", "herald"}
    assert shared["marked_cuts"][0]["possibly"][0]["words"] == "Now more divers come home."
    assert [other["speaker_name"] for other in shared["also_said_by"]] == ["Cy Berg"]
    quoted = client.get(f"/q/{key(path, 'It rests')}.json").json()
    assert [(u["outlet"], u["words"]) for u in quoted["unmarked"]] == [
        ("courier", "lasting trust, shared duties and patient repair")
    ]
    article = client.get(f"/a/{KEYS['herald']}.json").json()
    assert article["agency"] is None
    assert [copy["article"] for copy in article["nearly_the_same_as"]] == [f"/a/{KEYS['gazette']}"]


def test_no_statement_of_either_page_reads_a_table_end_to_end(path: Path, client: TestClient) -> None:
    with statements() as seen:
        client.get(f"/q/{key(path, 'We have repaired')}")
        client.get(f"/a/{KEYS['gazette']}")
    raw = sqlite3.connect(path)
    for statement, parameters in seen:
        if statement.startswith("SELECT"):
            plan = [row[3] for row in raw.execute(f"EXPLAIN QUERY PLAN {statement}", parameters)]
            assert not [line for line in plan if re.match(r"SCAN (?!snapshot)\w+", line)], plan
    raw.close()
