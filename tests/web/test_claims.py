"""The list of claims and the page of one: who states it, who states it differently, who has no statement."""

import csv
import io
import json
import re
from html import unescape
from pathlib import Path

import pytest
from starlette.testclient import TestClient

from app.web.claim_values import marked
from app.web.claim_words import LOOSE, STANCE_MEANINGS, STANCE_WORDS
from app.web.claims import title
from tests.store.test_claims import GAZETTE, HERALD, TIMES, contents, read
from tests.web.browse import browse, statements, written
from tests.web.citations import read_bibtex, read_ris
from tests.web.small import PARTIAL, ids, plain
from tests.web.test_forms import TYPES

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
    """The key of the first claim: the sure conflicts come before the likely."""
    return reader.get("/s/storm/claims.json?values=conflict").json()["claims"][0]["key"]


def headings(page: str) -> list[str]:
    return [unescape(h) for h in re.findall(r"<h2[^>]*>([^<]*)</h2>", page)]


def test_the_list_begins_with_the_values_that_cannot_both_hold(reader: TestClient):
    page = reader.get("/s/storm/claims")
    assert page.status_code == 200
    first = page.text.split('<article class="card claim')[1].split("</article>")[0]
    assert "The storm killed 12 people in Ostia on Monday" in first
    assert "≠ Number : values that cannot both hold “ 12 ” GAZETTE “ 15 ” HERALD" in plain(first)


@pytest.mark.parametrize(("words", "total"), [("killed", 1), ("killed 15", 1), ("zeppelin", 0)])
def test_the_list_is_narrowed_by_words_of_any_outlet(reader: TestClient, words: str, total: int):
    assert reader.get(f"/s/storm/claims.json?values=conflict&q={words}").json()["total"] == total


def test_claims_of_most_outlets_come_first_within_their_grade(reader: TestClient):
    claims = reader.get("/s/storm/claims.json").json()["claims"]
    told = [
        (not c["conflict"], c["clashing"] == c["weighed"], not c["slots"], -len(c["outlets"]))
        if len(c["outlets"]) > 1
        else (True, True, True, 0)
        for c in claims
    ]
    assert told == sorted(told)


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
        ("values=conflict&q=killed", True),
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
    assert lines[1][-2:] == ["gazette herald", "gazette number: 12; herald number: 15"]


def test_the_page_gives_each_outlets_own_sentence_in_a_fixed_order(reader: TestClient):
    page = reader.get(f"/c/{conflict_key(reader)}").text
    assert headings(page)[:5] == [
        "The values, as printed",
        "States differently (1): “12”",
        "States differently (2): “15”",
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


def test_the_title_says_what_the_outlets_state_and_where_they_part(reader: TestClient):
    page = reader.get(f"/c/{conflict_key(reader)}").text
    answer = "Two outlets tell of this: “12” by GAZETTE and “15” by HERALD. These cannot both hold."
    assert f"<h1><bdi>{answer}</bdi></h1>" in page
    assert f'<meta property="og:description" content="{answer} Which is right is not judged here.">' in page
    assert f'<link rel="canonical" href="http://testserver/c/{conflict_key(reader)}">' in page


def test_the_value_that_differs_is_marked_in_the_sentence_and_stands_in_the_table(reader: TestClient):
    page = reader.get(f"/c/{conflict_key(reader)}").text
    marks = re.findall(r'<mark class="value (\w+)">([^<]*)</mark>', page)
    assert marks == [("changed", "12"), ("changed", "15")]
    assert "● states it" not in plain(page) and plain(page).count("≠ states it differently") == 2
    table = page.split('<table class="stack values">')[1].split("</table>")[0]
    assert [plain(row) for row in re.findall(r"<tr>.*?</tr>", table, re.S)][1:] == [
        "“ 12 ” GAZETTE",
        "“ 15 ” HERALD",
    ]


@pytest.mark.parametrize("suffix", TYPES)
def test_a_claim_has_the_representations_of_a_quote(reader: TestClient, suffix: str):
    answer = reader.get(f"/c/{conflict_key(reader)}.{suffix}")
    assert (answer.status_code, answer.headers["content-type"]) == (200, TYPES[suffix])
    assert f'href="/c/{conflict_key(reader)}.{suffix}"' in reader.get(f"/c/{conflict_key(reader)}").text


def test_text_markdown_citations_and_linked_data_say_what_the_page_says(reader: TestClient):
    at = f"/c/{conflict_key(reader)}"
    for suffix in ("txt", "md"):
        text = reader.get(f"{at}.{suffix}").text
        assert "≠ states it differently" in text and "while the old ferry" not in text
        assert "No matching statement found" in text and f"http://testserver{at}" in text
    kind, _, fields = read_bibtex(reader.get(f"{at}.bib").text)
    assert kind == "misc" and fields["url"] == f"http://testserver{at}"
    assert "These cannot both hold" in fields["note"]
    graph = reader.get(f"{at}.jsonld").json()["@graph"]
    assert [node.get("@type", node.get("type")) for node in graph] == [
        *("Claim", "NewsArticle", "NewsArticle", "Annotation", "Annotation")
    ]
    assert "rating" not in json.dumps(graph).lower()
    for node in graph[3:]:
        words, place = node["target"][0]["selector"]
        assert place["end"] - place["start"] == len(words["exact"])


def test_one_outlets_statement_is_cited_as_its_article(reader: TestClient):
    at = f"/c/{conflict_key(reader)}"
    herald = next(a["key"] for a in reader.get(f"{at}.json").json()["assertions"] if a["outlet"] == "herald")
    record = read_ris(reader.get(f"{at}.ris?statement={herald}").text)
    assert record["TY"] == ["NEWS"] and record["AB"] == ["“The storm killed 15 people in Ostia”"]
    assert f'href="{at}.bib?statement={herald}"' in reader.get(f"{at}?statement={herald}").text
    assert "is no statement of this claim here" in reader.get(f"{at}?statement=zzzzzzzzzzzz").text


def test_claims_are_found_by_any_outlets_words_and_by_a_pasted_address(reader: TestClient):
    key = conflict_key(reader)
    for typed in ("killed 12", "killed 15"):
        found = reader.get(f"/search.json?kind=claim&q={typed}").json()
        assert [hit["address"] for hit in found["hits"]] == [f"/c/{key}"]
        assert found["counts"]["claim"] == 1
    for typed in (key, f"https://elsewhere.example/c/{key}"):
        assert reader.get(f"/search?q={typed}").headers["location"] == f"/c/{key}"


def test_an_article_that_gives_both_says_so_on_its_page(reader: TestClient):
    articles = {a["outlet"]: a["address"] for a in reader.get("/s/storm.json").json()["reports"]}
    page = plain(reader.get(articles["times"]).text)
    assert "This article gives both" in page
    assert "done or to come “will join” ¶1 of times , “has officially joined” ¶1 of times" in page
    (found,) = reader.get(f"{articles['times']}.json").json()["gives_both"]
    assert [value["exact"] for value in found["values"]] == ["will join", "has officially joined"]
    assert "This article gives both" not in reader.get(articles["gazette"]).text


@pytest.mark.parametrize(
    ("clause", "values", "shown"),
    [
        ("It killed 12 people", ["12"], ["12"]),
        ("It killed 120 people", ["12"], []),
        ("Ann,\u00a0Bo and Cy came", ["Ann, Bo and Cy"], ["Ann,\u00a0Bo and Cy"]),
        ("as the storm (the first) came", ["(the first)", "the"], ["the", "(the first)"]),
        ("Nothing", ["", "other words"], []),
    ],
)
def test_values_are_marked_where_they_stand(clause: str, values: list[str], shown: list[str]):
    parts = marked(clause, values, "value same")
    assert "".join(part.text for part in parts) == clause
    assert [part.text for part in parts if part.mark] == shown


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


@pytest.mark.parametrize(
    ("counted", "said"),
    [
        ({}, "No claim was found in two outlets: nothing to compare"),
        ({("agrees", "one"): 4}, "No claim was found in two outlets: nothing to compare"),
        ({("agrees", "several"): 1}, "1 claim of two outlets or more: no difference was found"),
        (
            {("agrees", "several"): 2, ("agrees", "loosely"): 1},
            "2 claims of two outlets or more: no difference was found; one more is matched loosely",
        ),
        (
            {("conflict", "several"): 1, ("likely", "several"): 2, ("agrees", "one"): 3},
            "3 claims of two outlets or more: one with values that cannot both hold "
            "and two with values that likely cannot both hold",
        ),
        (
            {("conflict", "several"): 2, ("differs", "several"): 1, ("agrees", "several"): 3},
            "6 claims of two outlets or more: two with values that cannot both hold "
            "and one stated differently",
        ),
    ],
)
def test_the_title_of_the_list_says_how_much_the_outlets_share_and_where_they_part(counted: dict, said: str):
    assert title(counted) == said


def test_the_words_for_stances_are_explained(reader: TestClient):
    page = plain(reader.get("/about").text)
    for stance in STANCE_MEANINGS:
        assert STANCE_WORDS.get(stance, LOOSE)[1:] in page and STANCE_MEANINGS[stance] in page


def test_only_the_values_that_clash_are_said_not_to_hold_together(migrated: Path, tmp_path: Path):
    first = "In Ostia the first storm of May killed at least 12 people."
    second = "In Ostia the second storm of May killed 15 people."
    pages = browse(written(contents(read("gazette", first), read("herald", second)), migrated, tmp_path))
    (row,) = pages.get("/s/storm/claims.json?values=conflict").json()["claims"]
    assert (row["slots"], row["clashing"]) == (["superlative", "number"], ["superlative"])
    page = plain(pages.get(f"/c/{row['key']}").text)
    assert "First, only, largest: values that cannot both hold" in page
    assert "Number: values that may stand side by side" in page
    assert (
        "These cannot both hold. Besides: “at least 12” by GAZETTE and “15” by HERALD. These may stand"
        in page
    )
    listed = plain(pages.get("/s/storm/claims").text)
    assert "≠ First, only, largest : values that cannot both hold" in listed
    assert "◐ Number : stated differently" in listed


LATE = "A storm shut the schools of Norland on Monday. Ferries were late in Sudmark."
WALL = f"The old harbour wall is the pride of the town. {LATE}"
VISITORS = f"The town of Ostia will sell the harbour to a bank. {LATE}"


def test_statements_matched_loosely_are_shown_as_doubtful(migrated: Path, tmp_path: Path):
    reader = browse(written(contents(read("gazette", WALL), read("herald", VISITORS)), migrated, tmp_path))
    rows = reader.get("/s/storm/claims.json").json()["claims"]
    found = next(row for row in rows if "harbour" in row["title"])
    assert [one["loose"] for one in found["outlets"]] == [True, True]
    assert rows.index(found) > max(i for i, row in enumerate(rows) if not row["outlets"][0]["loose"])
    card = reader.get("/s/storm/claims").text.split(f'id="c-{found["key"]}"')[1].split("</article>")[0]
    assert "? matched loosely" in plain(card) and "no difference found" not in plain(card)
    page = reader.get(f"/c/{found['key']}")
    assert "Matched loosely: may tell of another matter" in headings(page.text)
    assert "? matched loosely, perhaps of another matter" in plain(reader.get("/s/storm/claims").text)
    only = reader.get("/s/storm/claims.json?stated=loosely").json()["claims"]
    assert [row["key"] for row in only] == [found["key"]]
    assert "Two outlets print statements that are matched loosely." in plain(page.text)
    assert "States" not in headings(page.text)
    assert all(one["loose"] for one in reader.get(f"/c/{found['key']}.json").json()["assertions"])
    row = reader.get("/s/storm/compare?kind=claim").text.split(f'id="r-{found["key"]}"')[1].split("</th>")[0]
    assert 'class="family single"' in row and "? matched loosely" in plain(row)


def test_a_clause_matched_loosely_is_left_out_where_its_sentence_is_shown(migrated: Path, tmp_path: Path):
    first = (
        "Ann Poe left the port authority last year, but said the return was worth it because she loved boats."
    )
    second = "Ann Poe quit the port authority in May. The port authority of Ostia has lost money for years."
    reader = browse(written(contents(read("gazette", first), read("herald", second)), migrated, tmp_path))
    left_out = 0
    for row in reader.get("/s/storm/claims.json").json()["claims"]:
        told = reader.get(f"/c/{row['key']}.json").json()["assertions"]
        firm = {one["key"] for one in told if not one["loose"]}
        shown = reader.get(f"/c/{row['key']}").text.count('class="words evidence"')
        assert shown == sum(not one["loose"] or one["key"] not in firm for one in told)
        left_out += len(told) - shown
    assert left_out


def test_values_that_two_speakers_give_are_told_as_their_words(migrated: Path, tmp_path: Path):
    first = "“The storm killed 12 people in Ostia,” Ann Poe said."
    second = "“The storm killed 15 people in Ostia,” Max Roe said."
    pages = browse(written(contents(read("gazette", first), read("herald", second)), migrated, tmp_path))
    (row,) = pages.get("/s/storm/claims.json?type=number").json()["claims"]
    told = "Two outlets tell of this only as a speaker’s words: “12” by GAZETTE and “15” by HERALD."
    assert told in plain(pages.get(f"/c/{row['key']}").text)
