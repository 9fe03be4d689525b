"""The timeline of a story: headings, gaps, who tells what with which printed date, filters, paging."""

import csv
import io
import re
from dataclasses import replace
from pathlib import Path

import pytest

from app.domain.dates import value_of
from app.domain.groups import Event
from app.store.timeline import PAGE
from app.web.params import read_filters
from app.web.timeline import MANY, SINGLE, answer
from tests.build import Said, article, contents, write
from tests.store.test_claims import contents as claimed
from tests.store.test_claims import read as texts
from tests.web.browse import statements
from tests.web.small import PARTIAL, build_story, ids, ordered, plain, plans, reading, scans

AT = "/s/harbour/timeline"


@pytest.fixture(scope="module")
def harbour(tmp_path_factory: pytest.TempPathFactory) -> Path:
    return build_story(tmp_path_factory.mktemp("timeline") / "verbatim.db")


@pytest.fixture(scope="module")
def long_story(tmp_path_factory: pytest.TempPathFactory) -> Path:
    """130 events: seventy on one day, fifty on days of their own, ten undated."""
    said = [Said(f"Part {n} was told", "Ana Ruiz", f"the day of part {n}", None) for n in range(130)]
    made = contents([article(said)])
    days = ["2024-03-03"] * 70 + [f"2023-{n % 12 + 1:02d}-{n % 28 + 1:02d}" for n in range(50)] + [None] * 10
    events = []
    for old, day in zip(made.collation.events, days, strict=True):
        value = value_of(day) if day else None
        events.append(Event(old.label, value, False, tuple(replace(m, value=value) for m in old.mentions)))
    path = tmp_path_factory.mktemp("long") / "verbatim.db"
    write(path, replace(made, collation=replace(made.collation, events=tuple(events))))
    return path


def headings(page: str) -> list[str]:
    return [plain(h) for h in re.findall(r'<h2 class="day">(.*?)</h2>', page)]


def test_events_stand_under_their_dates_in_order_and_the_undated_come_last(harbour: Path) -> None:
    page = reading(harbour).get(AT).text
    assert headings(page) == [
        "Thursday 1 May 1890 — 1 event",
        "Since 1992 — 1 event",
        "Sunday 3 March 2024 — 1 event",
        "Monday 4 March 2024 — 1 event",
        "No date stated — 1 event",
    ]


def test_gaps_are_named_in_words(harbour: Path) -> None:
    page = reading(harbour).get(AT).text
    assert re.findall(r'<li class="gap">(.*?)</li>', page) == [
        "102 years later",
        "32 years later",
        "the next day",
    ]


def test_the_heading_says_when_it_happened(harbour: Path) -> None:
    page = reading(harbour).get(AT).text
    assert "<h1>4 dated events from 1 May 1890 to 4 March 2024, and 1 without a date</h1>" in page
    assert "1 event is disputed. 1 event has no stated date and comes last." in page


def test_an_event_names_its_outlets_its_printed_dates_and_its_certainty(harbour: Path) -> None:
    page = reading(harbour).get(AT).text
    sunday = page.split("Sunday 3 March 2024")[1].split('<h2 class="day">')[0]
    text = plain(sunday)
    assert "printed by GAZETTE told by GAZETTE HERALD" in text
    assert "as printed: “ on 3 March 2024 ” ( GAZETTE ) , “ on Sunday ” ( HERALD )" in text
    assert "to the day" in text
    assert "told as expected by HERALD" in text
    assert re.search(r'<a href="/e/[0-9a-z]{12}"><bdi>“We will keep', sunday)


def test_a_disputed_event_stacks_every_version(harbour: Path) -> None:
    page = reading(harbour).get(AT).text
    assert page.count('class="chip disputed"') == 1
    versions = page.split('<ul class="versions"')[1].split("</ul>")[0]
    told = [plain(v) for v in re.findall(r"<li>(.*?)</li>", versions, re.S)]
    assert told == [
        "4 March 2024 GAZETTE “ on 4 March 2024 ” read it",
        "5 March 2024 HERALD “ on 5 March 2024 ” read it",
    ]
    for key in re.findall(r'href="(/e/[^"]+)"', versions):
        path, _, anchor = key.partition("#")
        assert anchor in ids(reading(harbour).get(path).text)


def test_an_event_told_in_another_order_stacks_the_orders_and_no_dates(tmp_path: Path) -> None:
    write(tmp_path / "verbatim.db", ordered())
    page = reading(tmp_path / "verbatim.db").get(AT).text
    sunday = next(part for part in page.split('<h2 class="day">') if part.startswith("Sunday 3 March 2024"))
    assert "≠ order disputed" in plain(sunday)
    versions = sunday.split('<ul class="versions"')[1].split("</ul>")[0]
    assert [plain(v) for v in re.findall(r"<li>(.*?)</li>", versions, re.S)] == [
        "at the same time “ on Sunday ” ( HERALD ) read it",
        "after “ on 3 March 2024 ” ( GAZETTE ) read it",
    ]
    assert sunday.count('<ul class="versions"') == 1
    assert "2 events are disputed." in page


def test_the_axis_is_drawn_with_words_beside_it(harbour: Path) -> None:
    page = reading(harbour).get(AT).text
    figure = page.split('<figure class="axis')[1].split("</figure>")[0]
    assert 'role="img"' in figure
    assert "<desc" in figure and "1 May 1890: 1 event; 1992: 1 event; 3 March 2024: 1 event" in figure
    assert "style=" not in figure
    assert "≠ 1" in figure


def test_ids_are_unique_and_the_page_links_each_event(harbour: Path) -> None:
    found = ids(reading(harbour).get(AT).text)
    assert len(found) == len(set(found))
    assert sum(i.startswith("e-") for i in found) == 5


def test_the_fragment_is_a_part_of_the_page(harbour: Path) -> None:
    reader = reading(harbour)
    page, part = reader.get(AT), reader.get(AT, headers=PARTIAL)
    assert "HX-Request-Type" in page.headers["vary"]
    assert part.text.lstrip().startswith('<div id="results"')
    assert part.text.strip() in page.text


@pytest.mark.parametrize(
    ("query", "left"),
    [
        ("outlet=courier", ["Since 1992"]),
        ("outlet=courier&outlet=herald", ["Since 1992", "Sunday 3", "Monday 4", "No date"]),
        ("certainty=day", ["Thursday 1", "Sunday 3", "Monday 4"]),
        ("certainty=undated&certainty=open", ["Since 1992", "No date"]),
        ("disputed=yes", ["Monday 4"]),
        ("since=2024", ["Since 1992", "Sunday 3", "Monday 4"]),
        ("until=1991", ["Thursday 1"]),
        ("since=1890-05&until=1890-05-01", ["Thursday 1"]),
        ("since=2024-03-04&outlet=gazette", ["Monday 4"]),
        ("q=ferry", ["Sunday 3"]),
        ("q=FERRY+bridge&outlet=herald&certainty=day", ["Sunday 3"]),
        ("q=ferry&disputed=yes", []),
        ("q=%22%3A%28", []),
    ],
)
def test_filters_combine(harbour: Path, query: str, left: list[str]) -> None:
    page = reading(harbour).get(f"{AT}?{query}")
    assert page.status_code == 200
    found = headings(page.text)
    assert len(found) == len(left)
    assert all(heading.startswith(start) for heading, start in zip(found, left, strict=True))


def test_an_empty_result_says_so_and_how_to_widen_it(harbour: Path) -> None:
    page = reading(harbour).get(f"{AT}?q=ferry&disputed=yes").text
    assert "0 events of 5" in page
    assert "No events match these filters together." in page
    assert f'href="{AT}?disputed=yes">without' in page and f'href="{AT}?q=ferry">without' in page


def test_a_period_says_that_undated_events_are_left_out(harbour: Path) -> None:
    assert "Events without a stated date fall into no period" in reading(harbour).get(f"{AT}?since=2024").text


def test_values_that_make_no_sense_are_left_out_and_said(harbour: Path) -> None:
    page = (
        reading(harbour).get(f"{AT}?outlet=nobody&certainty=perhaps&since=soon&disputed=no&after=nokey").text
    )
    assert page.count('class="problem"') == 5
    assert len(headings(page)) == 5


def test_counts_beside_filters_are_what_the_filter_leaves(harbour: Path) -> None:
    reader = reading(harbour)
    base = reader.get(f"{AT}.json?since=2024").json()
    for name, values in base["counts"].items():
        for value, count in values.items():
            assert reader.get(f"{AT}.json?since=2024&{name}={value}").json()["total"] == count


def test_json_and_csv_tell_the_same(harbour: Path) -> None:
    reader = reading(harbour)
    data = reader.get(f"{AT}.json").json()
    rows = list(csv.DictReader(io.StringIO(reader.get(f"{AT}.csv").text)))
    assert data["total"] == 5 and data["next"] is None
    assert [e["key"] for e in data["events"]] == [r["key"] for r in rows]
    assert rows[2]["outlets"] == "gazette herald"
    assert rows[2]["printed"] == "on 3 March 2024; on Sunday"
    assert [e["edtf"] for e in data["events"]] == ["1890-05-01", "1992/..", "2024-03-03", "2024-03-04", None]
    assert [t["outlet"] for t in data["events"][3]["tellings"]] == ["gazette", "herald"]


def test_pages_follow_each_other_without_loss_and_headings_count_all(long_story: Path) -> None:
    reader, path, seen, shown = reading(long_story), AT, [], []
    while path:
        data = reader.get(path.replace("/timeline", "/timeline.json")).json()
        shown.append(reader.get(path).text)
        seen += [e["key"] for e in data["events"]]
        assert len(data["events"]) <= PAGE and data["total"] == 130
        path = (data["next"] or "").replace(".json", "")
    assert len(seen) == len(set(seen)) == 130
    assert len(shown) == 3
    crowd = [h for page in shown for h in headings(page) if h.startswith("Sunday 3 March 2024")]
    assert all("— 70 events, " in h for h in crowd)
    assert sum(int(re.search(r"events, (\d+) of them", h)[1]) for h in crowd) == 70
    assert headings(shown[-1])[-1] == "No date stated — 10 events"
    assert (
        "<h1>120 dated events from 1 January 2023 to 3 March 2024, 70 of them on Sunday 3 March 2024, "
        "and 10 without a date</h1>" in shown[0]
    )


def test_a_story_that_is_not_there_is_a_404_page(harbour: Path) -> None:
    page = reading(harbour).get("/s/nowhere/timeline")
    assert page.status_code == 404
    assert "There is no story at this address." in page.text


def test_the_number_of_statements_is_fixed_and_none_reads_a_whole_table(
    harbour: Path, long_story: Path
) -> None:
    counts = set()
    for database in (harbour, long_story):
        for query in ("", "outlet=gazette&certainty=day&since=2020&until=2025&q=part&disputed=yes"):
            asked = read_filters(query, SINGLE, MANY)
            found = plans(database, lambda connection, asked=asked: answer(connection, "harbour", asked))
            assert scans(found) == []
            counts.add(len(found))
    assert counts == {11}
    with statements() as seen:
        reading(harbour).get(AT)
    assert len([s for s, _ in seen if s.startswith("SELECT")]) == 12


def test_the_same_events_stand_in_a_table_for_print_and_for_those_who_like_rows(harbour: Path) -> None:
    """A row an event, with its date, who tells it, the words as printed, and what is disputed."""
    page = reading(harbour).get(AT).text
    rows = re.findall(r"<tr>\s*<th scope=\"row\">(.*?)</tr>", page, re.DOTALL)
    assert [plain(row.split("</th>")[0]) for row in rows] == [
        "Thursday 1 May 1890",
        "Since 1992",
        "Sunday 3 March 2024",
        "Monday 4 March 2024",
        "No date stated",
    ]
    assert "GAZETTE HERALD" in plain(rows[2])
    assert [bool(re.search(r"(date|order)\b.*:", plain(row))) for row in rows].count(True) == 1


def test_what_is_told_as_done_and_as_to_come_stands_below_the_days(tmp_path: Path) -> None:
    """Only where nothing is filtered; each outlet beside its words, and the claim a click away."""
    coming = "Norland will join the Coastal Pact. The mayor of Ostia praised the move."
    done = "Norland has joined the Coastal Pact. The weather in Ostia was fine."
    database = tmp_path / "verbatim.db"
    write(database, claimed(texts("gazette", coming), texts("herald", done)))
    page = reading(database).get("/s/storm/timeline").text
    shown = plain(page[page.index("Told as done, and as to come") :])
    assert "told as having happened “ has joined ” ( HERALD )" in shown
    assert "told as coming “ will join ” ( GAZETTE )" in shown
    assert "Told as done" not in reading(database).get("/s/storm/timeline?since=2020").text
    (row,) = reading(database).get("/s/storm/timeline.json").json()["pending"]
    assert [(one["outlet"], one["status"]) for one in row["told"]] == [("gazette", "will"), ("herald", "has")]
