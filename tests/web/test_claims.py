"""The list of claims and the page of one: who states it, who states it differently, who has no statement."""

import csv
import io
import re
from html import unescape
from pathlib import Path

import pytest
from starlette.testclient import TestClient

from tests.store.test_claims import GAZETTE, HERALD, TIMES, contents, read
from tests.web.browse import browse, statements, written
from tests.web.small import PARTIAL, ids, plain

MIRROR = "The mayor opened a school in Sudmark. “The school is new.\n\nThe pupils came."


@pytest.fixture(scope="module")
def storm(migrated: Path, tmp_path_factory: pytest.TempPathFactory) -> Path:
    articles = (
        read("gazette", GAZETTE),
        read("herald", HERALD),
        read("times", TIMES),
        read("mirror", MIRROR),
    )
    return written(contents(*articles), migrated, tmp_path_factory.mktemp("claims"))


@pytest.fixture
def reader(storm: Path) -> TestClient:
    return browse(storm)


def conflict_key(reader: TestClient) -> str:
    (found,) = reader.get("/s/storm/claims.json?values=conflict").json()["claims"]
    return found["key"]


def headings(page: str) -> list[str]:
    return [unescape(h) for h in re.findall(r"<h2[^>]*>([^<]*)</h2>", page)]


def test_the_list_begins_with_the_values_that_cannot_both_hold(reader: TestClient):
    page = reader.get("/s/storm/claims")
    assert page.status_code == 200
    first = page.text.split('<article class="card"')[1].split("</article>")[0]
    assert "The storm killed 12 people in Ostia on Monday" in first
    assert "values that cannot both hold: number" in plain(first)
    assert "states it differently" in plain(first)


def test_the_fragment_is_part_of_the_page(reader: TestClient):
    page, part = reader.get("/s/storm/claims"), reader.get("/s/storm/claims", headers=PARTIAL)
    assert 'id="results"' in part.text
    assert part.text.strip() in page.text
    assert "HX-Request-Type" in part.headers["vary"]


def test_the_tab_is_marked(reader: TestClient):
    assert '<a href="/s/storm/claims" aria-current="page">Claims</a>' in reader.get("/s/storm/claims").text


@pytest.mark.parametrize(
    ("query", "holds"),
    [
        ("values=conflict", True),
        ("values=conflict&outlet=herald&type=number&stated=several", True),
        ("values=conflict&outlet=times", False),
        ("stated=one&type=number&values=conflict", False),
    ],
)
def test_filters_combine(reader: TestClient, query: str, holds: bool):
    found = reader.get(f"/s/storm/claims.json?{query}").json()
    assert (found["total"] == 1) is holds
    assert len(found["claims"]) == found["total"]


def test_the_counts_are_those_of_the_list(reader: TestClient):
    counts = reader.get("/s/storm/claims.json").json()["counts"]
    for value, count in counts["stated"].items():
        assert reader.get(f"/s/storm/claims.json?stated={value}").json()["total"] == count


def test_an_unknown_filter_is_told_of_and_an_empty_list_says_how_to_widen_it(reader: TestClient):
    page = reader.get("/s/storm/claims?type=colour&values=conflict&outlet=times").text
    assert "“colour” is no kind of claim here" in unescape(page)
    assert "No claims match these filters together." in plain(page)
    assert "show all" in plain(page)


def test_the_csv_of_the_list_has_a_line_a_claim(reader: TestClient):
    lines = list(csv.reader(io.StringIO(reader.get("/s/storm/claims.csv?values=conflict").text)))
    assert lines[0][:3] == ["key", "address", "title"]
    assert lines[1][-1] == "gazette herald"


def test_the_page_gives_each_outlets_own_sentence_in_a_fixed_order(reader: TestClient):
    page = reader.get(f"/c/{conflict_key(reader)}").text
    assert headings(page)[:4] == [
        "States",
        "States differently: “15”",
        "No matching statement found",
        "Not comparable: the text could not be read whole",
    ]
    assert "The storm killed 15 people in Ostia" in plain(page)
    assert re.search(r'href="/a/[0-9a-z]{12}#p1"', page)
    assert len(ids(page)) == len(set(ids(page)))


def test_an_outlet_that_could_not_be_read_whole_is_not_called_silent(reader: TestClient):
    absent = reader.get(f"/c/{conflict_key(reader)}.json").json()["absent"]
    assert {row["outlet"]: row["reason"] for row in absent} == {"times": "silent", "mirror": "not comparable"}


def test_any_members_key_leads_there_in_one_hop_and_mistypings_are_mended(reader: TestClient):
    canonical = conflict_key(reader)
    found = reader.get(f"/c/{canonical}.json").json()
    other = next(a["key"] for a in found["assertions"] if a["key"] != canonical)
    answer = reader.get(f"/c/{other}")
    assert (answer.status_code, answer.headers["location"]) == (301, f"/c/{canonical}#m-{other}")
    assert f'id="m-{other}"' in reader.get(f"/c/{canonical}").text
    typed = f"{canonical[:4]}-{canonical[4:]}".upper()
    assert reader.get(f"/c/{typed}").headers["location"] == f"/c/{canonical}"
    assert reader.get(f"/c/{other}.json").headers["location"] == f"/c/{canonical}.json"


def test_the_csv_of_a_claim_has_a_line_an_assertion(reader: TestClient):
    lines = list(csv.DictReader(io.StringIO(reader.get(f"/c/{conflict_key(reader)}.csv").text)))
    assert [(line["outlet"], line["values"]) for line in lines] == [
        ("gazette", "number: 12"),
        ("herald", "number: 15"),
    ]


def test_without_the_right_to_full_text_only_clauses_are_shown(storm: Path):
    whole, excerpts = browse(storm), browse(storm, text="excerpt")
    path = f"/c/{conflict_key(whole)}"
    assert "while the old ferry was kept" in plain(whole.get(path).text)
    assert "while the old ferry was kept" not in plain(excerpts.get(path).text)


@pytest.mark.parametrize("path", ["/c/zzzzzzzzzzzz", "/c/nokey", "/s/nowhere/claims"])
def test_what_is_not_there_is_told_of(reader: TestClient, path: str):
    assert reader.get(path).status_code == 404


def test_the_number_of_statements_does_not_grow(storm: Path, seeds_database: Path):
    numbers = []
    for database, slug in ((storm, "storm"), (seeds_database, "kazakhstan-abraham-accords")):
        reader = browse(database)
        key = reader.get(f"/s/{slug}/claims.json").json()["claims"][0]["key"]
        found = []
        for path in (f"/s/{slug}/claims", f"/c/{key}"):
            with statements() as seen:
                reader.get(path)
            found.append(len([s for s, _ in seen if s.startswith("SELECT")]))
        numbers.append(found)
    assert numbers[0] == numbers[1]


def test_no_statement_reads_a_growing_table_from_end_to_end(storm: Path):
    from app.store.claim import claim_page
    from app.store.claims import ClaimFilters, claim_list
    from tests.web.small import plans

    key = conflict_key(browse(storm))
    filters = ClaimFilters(1, ("number",), ("conflict",), ("gazette",), ("several",))
    found = plans(storm, lambda connection: (claim_list(connection, filters), claim_page(connection, key)))
    growing = r"SCAN (claim\w*|article|outlet|speaker|story)\b"
    assert not [line for plan in found for line in plan.splitlines() if re.match(growing, line)]
