"""The page of an event: one address for all its passages, and a ledger of where each date comes from."""

import csv
import io
import re
from dataclasses import replace
from html import unescape
from pathlib import Path

import pytest

from app.domain.dates import value_of
from app.domain.groups import Event
from app.store.events import PAGE, SHOWN, named_file
from app.web.events import answer
from app.web.page import Home
from app.web.params import Filters
from tests.build import Said, article, contents, write
from tests.web.small import build_story, ids, ordered, plain, plans, reading, scans

HOME = Home("https://verbatim.example", "Verbatim")


@pytest.fixture(scope="module")
def harbour(tmp_path_factory: pytest.TempPathFactory) -> Path:
    return build_story(tmp_path_factory.mktemp("events") / "verbatim.db")


@pytest.fixture(scope="module")
def crowded(tmp_path_factory: pytest.TempPathFactory) -> Path:
    """One event told in 150 passages of three articles."""
    said = [Said(f"Part {n} was told", "Ana Ruiz", f"the third, part {n}", None) for n in range(50)]
    made = contents([article(said, outlet=f"outlet-{n}", file=f"{n}.txt") for n in range(3)])
    value = value_of("2024-03-03")
    mentions = tuple(replace(m, value=value) for e in made.collation.events for m in e.mentions)
    event = Event(mentions[0].mention, value, False, mentions)
    path = tmp_path_factory.mktemp("crowded") / "verbatim.db"
    write(path, replace(made, collation=replace(made.collation, events=(event,))))
    return path


def events(database: Path) -> list[dict]:
    return reading(database).get("/s/harbour/timeline.json").json()["events"]


def test_every_members_key_leads_to_the_event_in_one_hop(harbour: Path) -> None:
    reader = reading(harbour)
    for event in events(harbour):
        for telling in event["tellings"]:
            answered = reader.get(f"/e/{telling['key']}")
            if telling["key"] == event["key"]:
                assert answered.status_code == 200
                continue
            assert answered.status_code == 301
            assert answered.headers["location"] == f"/e/{event['key']}#e-{telling['key']}"
            assert f"e-{telling['key']}" in ids(reader.get(f"/e/{event['key']}").text)


def test_a_mistyped_key_is_mended_and_keeps_its_representation(harbour: Path) -> None:
    reader, key = reading(harbour), events(harbour)[0]["key"]
    typed = f"{key[:4]}-{key[4:]}".upper()
    answered = reader.get(f"/e/{typed}")
    assert (answered.status_code, answered.headers["location"]) == (301, f"/e/{key}")
    assert reader.get(f"/e/{typed}.json").headers["location"] == f"/e/{key}.json"


@pytest.mark.parametrize("key", ["zzzzzzzzzzzz", "short", "%00", "u" * 300])
def test_an_unknown_key_is_a_404_that_helps(harbour: Path, key: str) -> None:
    answered = reading(harbour).get(f"/e/{key}")
    assert answered.status_code == 404
    assert "/search" in answered.text


def test_the_ledger_shows_words_date_rule_anchor_and_place(harbour: Path) -> None:
    key = events(harbour)[2]["key"]
    page = reading(harbour).get(f"/e/{key}").text
    assert re.search(r"<h1[^>]*><bdi>“We will keep the ferry and the bridge open all winter,”", page)
    assert "Sunday 3 March 2024 (to the day): 2 passages in 2 outlets." in plain(page)
    rows = [plain(r) for r in re.findall(r'<tr id="e-.*?</tr>', page, re.S)]
    assert len(rows) == 2
    assert rows[1].startswith("HERALD “We will keep the ferry and the bridge open,” said Ana Ruiz on Sunday")
    assert "3 March 2024 2024-03-03 as printed “on 3 March 2024” in GAZETTE expected ¶1" in rows[1]
    assert '<mark class="date">on Sunday</mark>' in page
    assert re.search(r'href="/a/[0-9a-z]{12}#p1"', page)


def test_an_anchor_in_another_article_leads_there(harbour: Path) -> None:
    event = events(harbour)[2]
    gazette = event["tellings"][0]["article"]
    page = reading(harbour).get(f"/e/{event['key']}").text
    assert f'“on 3 March 2024”</bdi> in <a href="{gazette}">GAZETTE</a>' in page


@pytest.mark.parametrize(
    ("anchor", "file"),
    [
        ("“on 3 March” in b.txt", "b.txt"),
        ("“said in Paris on 3 March” in 2024/a in b.txt", "2024/a in b.txt"),
        ("the manifest", ""),
        (None, ""),
    ],
)
def test_the_file_an_anchor_names(anchor: str | None, file: str) -> None:
    assert named_file(anchor) == file


def test_a_disputed_event_lists_the_dates_given(harbour: Path) -> None:
    disputed = next(e for e in events(harbour) if e["disputed"])
    page = reading(harbour).get(f"/e/{disputed['key']}").text
    assert "The dates given, which do not agree" in page
    versions = page.split('<ul class="versions')[1].split("</ul>")[0]
    assert [plain(v) for v in re.findall(r"<li>(.*?)</li>", versions, re.S)] == [
        "4 March 2024 GAZETTE “ on 4 March 2024 ”",
        "5 March 2024 HERALD “ on 5 March 2024 ”",
    ]


@pytest.mark.parametrize(
    ("relations", "heading", "summary"),
    [
        (("after", "during"), "The order of events, told differently", "is told differently."),
        (("after", "after"), "The order of events, as told", "2 passages in 2 outlets."),
    ],
)
def test_the_order_it_is_told_in_is_listed_by_relation(tmp_path: Path, relations, heading, summary) -> None:
    write(tmp_path / "verbatim.db", ordered(relations))
    event = events(tmp_path / "verbatim.db")[2]
    reader = reading(tmp_path / "verbatim.db")
    page = reader.get(f"/e/{event['key']}").text
    section = page.split('id="order-heading">')[1].split("</section>")[0]
    assert section.startswith(f"{heading}</h2>")
    assert "“ on 3 March 2024 ” ( GAZETTE )" in plain(section)
    assert re.search(r'<p class="lede">(.*?)</p>', page, re.S)[1].strip().endswith(summary)
    data = reader.get(f"/e/{event['key']}.json").json()
    assert data["order_disputed"] is (len(set(relations)) > 1)
    assert [(t["relation"], t["order"]) for t in data["tellings"]] == [
        (relations[0], "on 3 March 2024"),
        (relations[1], "on Sunday"),
    ]


def test_an_undated_event_says_so(harbour: Path) -> None:
    undated = events(harbour)[-1]
    page = plain(reading(harbour).get(f"/e/{undated['key']}").text)
    assert "No date is stated: 1 passage in 1 outlet." in page
    assert "no date stated" in page


def test_it_leads_to_its_place_in_the_timeline(harbour: Path) -> None:
    reader = reading(harbour)
    for event in events(harbour):
        page = reader.get(f"/e/{event['key']}").text
        path, _, anchor = unescape(re.search(r'href="(/s/harbour/timeline\?[^"]*)"', page)[1]).partition("#")
        assert anchor == f"e-{event['key']}" and anchor in ids(reader.get(path).text)


def test_it_is_a_permalink_page(harbour: Path) -> None:
    key = events(harbour)[0]["key"]
    page = reading(harbour).get(f"/e/{key}").text
    assert "Permanent address" in page
    assert f'/e/{key}">' in re.search(r'<link rel="canonical"[^>]*>', page)[0]
    assert len(ids(page)) == len(set(ids(page)))


def test_json_and_csv_carry_the_ledger(harbour: Path) -> None:
    reader, key = reading(harbour), events(harbour)[3]["key"]
    data = reader.get(f"/e/{key}.json").json()
    rows = list(csv.DictReader(io.StringIO(reader.get(f"/e/{key}.csv").text)))
    assert data["disputed"] is True and data["label_outlet"] == "gazette"
    assert [t["edtf"] for t in data["tellings"]] == [r["edtf"] for r in rows] == ["2024-03-04", "2024-03-05"]
    assert [r["rule"] for r in rows] == ["as printed", "as printed"]


def test_many_passages_are_paged_and_a_list_shows_the_first(crowded: Path) -> None:
    reader = reading(crowded)
    (event,) = events(crowded)
    assert len(event["tellings"]) == SHOWN and event["outlets"] == 3
    data = reader.get(f"/e/{event['key']}.json").json()
    assert (len(data["tellings"]), data["total"]) == (PAGE, 150)
    rest = reader.get(data["next"]).json()
    keys = [t["key"] for t in data["tellings"] + rest["tellings"]]
    assert len(set(keys)) == 150 and rest["next"] is None
    assert "150 passages in 3 outlets, 100 of them on this page" in reader.get(f"/e/{event['key']}").text


def test_an_unknown_place_in_the_list_begins_anew(harbour: Path) -> None:
    key = events(harbour)[0]["key"]
    page = reading(harbour).get(f"/e/{key}?after=zzzzzzzzzzzz")
    assert page.status_code == 200 and "is unknown here" in page.text


def test_the_number_of_statements_is_fixed_and_none_reads_a_whole_table(harbour: Path, crowded: Path) -> None:
    counts = set()
    for database in (harbour, crowded):
        key = events(database)[0]["key"]
        found = plans(database, lambda connection, key=key: answer(connection, key, Filters(), HOME))
        assert scans(found) == []
        counts.add(len(found))
    assert counts == {4}
