"""The list of quotes: order, filters in any combination, counts, paging, representations."""

import csv
import io
import json
import re
from itertools import product
from pathlib import Path

import pytest

from app.store.quote_filters import QuoteFilters
from app.store.quotes import PAGE, quote_list
from tests.web.browse import statements
from tests.web.small import PARTIAL, build_story, plain, plans, reading, scans

AT = "/s/harbour/quotes"


@pytest.fixture(scope="module")
def harbour(tmp_path_factory: pytest.TempPathFactory) -> Path:
    return build_story(tmp_path_factory.mktemp("quotes") / "verbatim.db")


def listed(database: Path, query: str = "") -> list[str]:
    found = json.loads(reading(database).get(f"{AT}.json{query}").text)
    return [quote["text"] for quote in found["quotes"]]


def test_the_most_differing_quote_comes_first(harbour: Path) -> None:
    texts = listed(harbour)
    assert texts[0] == "We will keep the ferry and the bridge open all winter"
    assert len(texts) == 6


@pytest.mark.parametrize(
    ("query", "expected"),
    [
        ("?reading=changed", ["We will keep the ferry and the bridge open all winter"]),
        ("?outlet=courier&reading=single", ["Nobody has painted it"]),
        ("?speaker=leo-brandt&outlet=gazette", ["The vote comes first"]),
        ("?kind=mixed", ["the vote comes later"]),
        ("?q=VOTE+later", ["the vote comes later"]),
        ("?q=%22comes+first%22", ["The vote comes first"]),
        ("?since=2024-03-06&speaker=leo-brandt", ["the vote comes later", "It will be decided"]),
        ("?until=2024-03-05&reading=single&q=vote", ["The vote comes first"]),
        ("?relation=altered", ["We will keep the ferry and the bridge open all winter"]),
        ("?outlet=mirror", []),
    ],
)
def test_filters_combine(harbour: Path, query: str, expected: list[str]) -> None:
    """Any of the values of one name, all of the names."""
    assert sorted(listed(harbour, query)) == sorted(expected)


def test_the_count_beside_a_value_is_the_length_of_the_list_with_it(harbour: Path) -> None:
    """Checked for every value of every filter, alone and beside a second filter."""
    client = reading(harbour)
    for beside in ("", "&speaker=ana-ruiz", "&outlet=herald&reading=single", "&q=the"):
        counts = json.loads(client.get(f"{AT}.json?x=1{beside}").text)["counts"]
        for name, values in counts.items():
            if f"{name}=" in beside:
                continue
            for value, count in values.items():
                assert len(listed(harbour, f"?{name}={value}{beside}")) == count, (beside, name, value)


def test_only_differences_leaves_quotes_that_some_outlet_prints_differently(harbour: Path) -> None:
    left = listed(harbour, "?only=differences")
    assert sorted(left) == sorted(listed(harbour, "?reading=changed&reading=shortened")) != []
    page = reading(harbour).get(AT).text
    assert re.search(rf'value="differences">.*?<span class="count">{len(left)}</span>', page)
    assert f'href="{AT}"' in reading(harbour).get(f"{AT}?only=differences").text


def test_a_chosen_speaker_is_named_also_where_nothing_is_left(harbour: Path) -> None:
    page = plain(reading(harbour).get(f"{AT}?outlet=mirror&speaker=leo-brandt").text)
    assert "Said by: Leo Brandt" in page
    assert "leo-brandt" not in page.split("This page")[0]


def test_an_empty_result_says_so_and_how_to_widen_it(harbour: Path) -> None:
    page = reading(harbour).get(f"{AT}?outlet=mirror&reading=changed").text
    assert "No quotes match these filters together" in plain(page)
    assert f'href="{AT}?reading=changed"' in page
    assert f'href="{AT}?outlet=mirror"' in page


@pytest.mark.parametrize(
    ("query", "sentence"),
    [
        ("?outlet=nobody", "“nobody” is no outlet of this story here and was left out."),
        ("?reading=blue", "“blue” is no kind of reading here and was left out."),
        ("?since=yesterday", "“yesterday” is no date for “from”: write 2025, 2025-11 or 2025-11-06."),
        ("?since=2025&until=2024", "The period ends (2024) before it begins (2025): nothing can match."),
        ("?after=zzzzzzzzzzzz", "The place in the list is unknown here; it is shown from the beginning."),
    ],
)
def test_a_value_that_makes_no_sense_is_named_and_left_out(harbour: Path, query: str, sentence: str) -> None:
    answer = reading(harbour).get(AT + query)
    assert answer.status_code == 200
    assert sentence in plain(answer.text)


def test_strange_queries_are_never_an_error(harbour: Path) -> None:
    values = ["%00", "%FF", "'", "%22", "NEAR(", "a*", "-", "😀", "x" * 5000, "%26", "../..", "1;2"]
    for name, value in product(("q", "since", "outlet", "after", "zz"), values):
        assert reading(harbour).get(f"{AT}?{name}={value}").status_code == 200, (name, value)


def test_the_fragment_is_the_part_of_the_page_that_depends_on_filters(harbour: Path) -> None:
    client = reading(harbour)
    page, part = client.get(f"{AT}?reading=changed"), client.get(f"{AT}?q=&reading=changed", headers=PARTIAL)
    assert part.text.strip() in page.text
    assert part.text.startswith('<div id="results"')
    assert part.headers["hx-push-url"] == f"{AT}?reading=changed"


@pytest.mark.parametrize("extra", [{"HX-History-Restore-Request": "true"}, {"HX-Request-Type": "full"}])
def test_history_and_whole_requests_get_the_page(harbour: Path, extra: dict[str, str]) -> None:
    answer = reading(harbour).get(AT, headers={**PARTIAL, **extra})
    assert answer.text.startswith("<!doctype html>")


def test_csv_has_a_line_a_quote_and_runs_no_formula(harbour: Path) -> None:
    answer = reading(harbour).get(f"{AT}.csv")
    assert answer.headers["content-type"].startswith("text/csv")
    header, *rows = list(csv.reader(io.StringIO(answer.text)))
    assert header[:4] == ["key", "address", "text", "speaker"]
    assert len(rows) == 6
    assert not [cell for row in rows for cell in row if cell[:1] in ("=", "+", "@")]


def test_pages_follow_each_other_without_gap_or_repetition(generated_database: Path) -> None:
    found, after = [], ""
    client = reading(generated_database)
    while True:
        page = json.loads(client.get(f"/s/story-0001/quotes.json?x=1{after}").text)
        found += [quote["key"] for quote in page["quotes"]]
        if page["next"] is None:
            break
        assert len(page["quotes"]) == PAGE
        after = "&" + page["next"].split("?")[1]
    assert len(found) == len(set(found)) == page["total"]


EVERY = QuoteFilters(
    story_id=7,
    outlets=("outlet-1", "outlet-2"),
    speakers=("speaker-a7",),
    kinds=("direct",),
    families=("changed",),
    relations=("altered",),
    since="2024-03",
    until="2024-04",
    text="harbour",
)


@pytest.mark.parametrize(
    "filters",
    [QuoteFilters(story_id=7), QuoteFilters(story_id=7, text="harbour"), EVERY],
    ids=["none", "text", "all"],
)
def test_no_statement_reads_a_growing_table_from_end_to_end(
    generated_database: Path, filters: QuoteFilters
) -> None:
    assert scans(plans(generated_database, lambda c: quote_list(c, filters))) == []


def test_the_number_of_statements_is_fixed(harbour: Path, generated_database: Path) -> None:
    def needed(database: Path, path: str) -> int:
        client = reading(database)
        with statements() as seen:
            client.get(path)
        return len(seen)

    assert needed(harbour, AT) == needed(generated_database, "/s/story-0001/quotes")
    assert needed(generated_database, "/s/story-0001/quotes") <= 14
