"""The comparison: outlets side by side, who quotes whom, each outlet in numbers."""

import csv
import io
import re
from html import unescape
from pathlib import Path

import pytest

from app.web.compare import MANY, SINGLE, answer
from app.web.matrix import COLUMNS
from app.web.params import read_filters
from tests.build import Said, article, contents, generated, write
from tests.store.test_claims import GAZETTE, HERALD, TIMES
from tests.store.test_claims import contents as stated
from tests.store.test_claims import read as told
from tests.web.small import FULL, PARTIAL, build_story, ids, ordered, plain, plans, reading, scans

AT = "/s/harbour/compare"


@pytest.fixture(scope="module")
def harbour(tmp_path_factory: pytest.TempPathFactory) -> Path:
    return build_story(tmp_path_factory.mktemp("compare") / "verbatim.db")


@pytest.fixture(scope="module")
def storm(tmp_path_factory: pytest.TempPathFactory) -> Path:
    """Three outlets that state claims; two of them one with values that cannot both hold."""
    path = tmp_path_factory.mktemp("storm") / "verbatim.db"
    write(path, stated(told("gazette", GAZETTE), told("herald", HERALD), told("times", TIMES)))
    return path


@pytest.fixture(scope="module")
def many(tmp_path_factory: pytest.TempPathFactory) -> Path:
    """One story of 24 outlets that print the same forty quotes."""
    said = [Said(f"In part {n} nothing was left out", f"Speaker {n % 3}") for n in range(40)]
    path = tmp_path_factory.mktemp("many") / "verbatim.db"
    write(path, contents([article(said, outlet=f"outlet-{n:02d}", file=f"{n}.txt") for n in range(24)]))
    return path


def table(page: str, name: str) -> list[list[str]]:
    """The body rows of the first table of the section headed by id *name*, as texts of cells."""
    section = page.split(f'id="{name}"')[1].split("</table>")[0]
    rows = re.findall(r"<tr.*?</tr>", section.split("</thead>")[1], re.S)
    cells = ([plain(c) for c in re.findall(r"<t[hd].*?</t[hd]>", row, re.S)] for row in rows)
    return [row for row in cells if row != [""]]


def test_the_first_row_differs_most_and_names_every_outlets_part(harbour: Path) -> None:
    first = table(reading(harbour).get(AT).text, "matrix-heading")[0]
    assert first[0].startswith(f"“{FULL}” quote · Ana Ruiz ≠ changed ○ nothing in MIRROR")
    assert first[1:] == [
        "● fullest",
        "◐ shortened cut at an end",
        "≠ changed other words",
        "○ not quoted",
    ]


def test_rows_of_all_kinds_stand_in_one_order_most_disagreement_first(harbour: Path, storm: Path) -> None:
    rows = reading(harbour).get(f"{AT}.json").json()["rows"]
    assert [row["kind"] for row in rows][:3] == ["quote", "event", "event"]
    order = ["changed", "shortened", "same", "single"]
    for database, path in ((harbour, AT), (storm, "/s/storm/compare")):
        families = [row["family"] for row in reading(database).get(f"{path}.json").json()["rows"]]
        assert families == sorted(families, key=order.index)


def test_a_claims_row_shows_each_outlets_value(storm: Path) -> None:
    (first, *_) = table(reading(storm).get("/s/storm/compare?rows=claim").text, "matrix-heading")
    assert "The storm killed 12 people" in first[0] and "values that cannot both hold" in first[0]
    assert first[1:] == ["≠ “12”", "≠ “15”", "○ no matching statement found"]


def test_an_events_row_shows_each_outlets_date(harbour: Path) -> None:
    (first, *_) = table(reading(harbour).get(f"{AT}?rows=event").text, "matrix-heading")
    assert "event ≠ date or order disputed" in first[0]
    assert first[1:] == ["● 4 March 2024", "≠ 5 March 2024", "○ not told", "○ not told"]


def test_an_events_row_shows_the_order_each_outlet_gives(tmp_path: Path) -> None:
    write(tmp_path / "v.db", ordered())
    rows = table(reading(tmp_path / "v.db").get(f"{AT}?rows=event").text, "matrix-heading")
    assert rows[0][1:3] == ["≠ after another; 3 March 2024", "≠ during another; 3 March 2024"]


def test_quotes_of_one_outlet_come_last_and_say_so(harbour: Path) -> None:
    rows = table(reading(harbour).get(f"{AT}?rows=quote").text, "matrix-heading")
    assert len(rows) == 6
    assert all(any(cell.startswith("● only here") for cell in row) for row in rows[1:])


def test_each_cell_leads_to_its_words(harbour: Path, storm: Path) -> None:
    for database, path, number in ((harbour, AT, 14), (storm, "/s/storm/compare", 1)):
        reader = reading(database)
        links = re.findall(r'href="(/[qce]/[0-9a-z]{12})#([em]-[0-9a-z]{12})"', reader.get(path).text)
        assert len(links) >= number
        for address, anchor in links:
            answered = reader.get(address)
            assert answered.status_code == 200 and anchor in ids(answered.text)


def test_each_outlets_words_are_shown_on_demand(harbour: Path, storm: Path) -> None:
    """The link leads to a page; htmx puts its fragment below the row, and the address stays."""
    for database, at, kind, said in (
        (
            harbour,
            AT,
            "quote",
            "“We will keep the ferry and the tunnel open all winter” ≠ changed: other words",
        ),
        (harbour, AT, "event", "≠ 5 March 2024"),
        (storm, "/s/storm/compare", "claim", "The storm killed 15 people in Ostia ≠ states it differently"),
    ):
        reader = reading(database)
        row = reader.get(f"{at}.json?rows={kind}").json()["rows"][0]
        link = f"compare/{kind}/{row['key']}"
        assert f'href="{link}" hx-get="{link}" hx-target="#w-{row["key"]}"' in reader.get(at).text
        assert f'id="w-{row["key"]}"' in reader.get(at).text
        address = at.replace("compare", link)
        page, part = reader.get(address), reader.get(address, headers=PARTIAL)
        assert said in plain(page.text) and f'href="{row["address"]}"' in part.text
        assert part.text.strip() in page.text and 'class="words-of"' in part.text
        assert "hx-push-url" not in part.headers
        assert reader.get(f"{address}.json").json()["words"]


@pytest.mark.parametrize("path", ["quote/zzzzzzzzzzzz", "claim/nokey", "colour/zzzzzzzzzzzz"])
def test_the_words_of_a_row_that_is_not_there_are_a_404_page(harbour: Path, path: str) -> None:
    assert reading(harbour).get(f"{AT}/{path}").status_code == 404


def test_the_words_of_a_row_stand_in_their_own_story_only(harbour: Path, storm: Path) -> None:
    key = reading(storm).get("/s/storm/compare.json").json()["rows"][0]["key"]
    assert reading(storm).get(f"/s/harbour/compare/claim/{key}").status_code == 404


def test_an_outlet_without_quotations_says_so(harbour: Path) -> None:
    page = plain(reading(harbour).get(AT).text)
    assert "The Mirror prints no quotations." in page
    assert "MIRROR prints no quotations" in page


def test_who_quotes_whom_counts_and_links_to_the_list(harbour: Path) -> None:
    reader = reading(harbour)
    page = reader.get(AT).text
    rows = {row[0]: row[1:] for row in table(page, "quoted-heading")}
    assert list(rows) == ["Leo Brandt", "Ana Ruiz", "Mia Cole"]
    assert rows["Leo Brandt"] == [
        "1 of Leo Brandt in The Gazette •",
        "2 of Leo Brandt in The Herald ••",
        "none",
        "none",
        "3 of Leo Brandt",
    ]
    section = page.split('id="quoted-heading"')[1].split("</table>")[0]
    links = re.findall(r'<a href="(/s/harbour/quotes\?[^"]*)">(\d+)', section)
    assert len(links) == 9
    for href, number in links:
        data = reader.get(unescape(href).replace("/quotes?", "/quotes.json?")).json()
        assert data["total"] == int(number)


def test_the_totals_have_denominators(harbour: Path) -> None:
    rows = table(reading(harbour).get(AT).text, "totals-heading")
    assert rows[0] == [
        "GAZETTE The Gazette",
        "1",
        "3",
        "3",
        "3",
        "1 of 3",
        "● 1 of 1",
        "◐ 0 of 1",
        "≠ 0 of 1",
    ]
    assert rows[2][1:] == ["1", "2", "2", "2", "1 of 2", "● 0 of 1", "◐ 0 of 1", "≠ 1 of 1"]
    assert rows[3] == ["MIRROR The Mirror", "1", "0", "prints no quotations"]


def test_choosing_outlets_chooses_columns_and_their_quotes(harbour: Path) -> None:
    data = reading(harbour).get(f"{AT}.json?outlet=courier&outlet=mirror").json()
    assert data["outlets"] == ["courier", "mirror"]
    assert data["total"] == 3
    assert all([c["outlet"] for c in row["cells"]] == ["courier", "mirror"] for row in data["rows"])


@pytest.mark.parametrize(
    ("query", "total"),
    [
        ("", 11),
        ("rows=quote", 6),
        ("rows=event&rows=quote", 11),
        ("rows=claim", 0),
        ("only=differences", 2),
        ("only=differences&rows=event", 1),
        ("only=differences&reading=single", 0),
        ("reading=single", 5),
        ("speaker=leo-brandt", 3),
        ("speaker=leo-brandt&outlet=gazette", 1),
        ("kind=mixed", 1),
        ("rows=event&speaker=leo-brandt", 0),
        ("q=tunnel", 1),
        ("q=vote", 3),
        ("q=ferry&only=differences&speaker=ana-ruiz&outlet=herald&kind=direct", 1),
        ("q=nothing+of+that", 0),
    ],
)
def test_filters_combine(harbour: Path, query: str, total: int) -> None:
    reader = reading(harbour)
    assert reader.get(f"{AT}.json?{query}").json()["total"] == total
    page = reader.get(f"{AT}?{query}").text
    assert page.count('id="r-') == total
    assert ("No rows match these filters together." in page) == (total == 0)


def test_the_links_of_a_narrowed_matrix_keep_what_the_list_knows(harbour: Path) -> None:
    page = reading(harbour).get(f"{AT}?only=differences&q=ferry").text
    section = page.split('id="quoted-heading"')[1].split("</table>")[0]
    assert (
        "/s/harbour/quotes?outlet=gazette&q=ferry&reading=changed&reading=shortened&speaker=ana-ruiz"
        in unescape(section)
    )


def test_counts_beside_filters_are_what_the_filter_leaves(harbour: Path) -> None:
    reader = reading(harbour)
    counts = reader.get(f"{AT}.json?kind=direct").json()["counts"]
    assert set(counts) == {"only", "rows", "outlet", "without", "reading", "speaker", "kind"}
    for name, values in counts.items():
        for value, count in values.items():
            kind = "" if name == "kind" else "kind=direct&"
            assert reader.get(f"{AT}.json?{kind}{name}={value}").json()["total"] == count


def test_values_that_make_no_sense_are_left_out_and_said(harbour: Path) -> None:
    page = reading(harbour).get(f"{AT}?outlet=nobody&only=this&reading=x&kind=y&rows=z&after=nokey").text
    assert page.count('class="problem"') == 6
    assert page.count('id="r-') == 11


def test_the_fragment_is_a_part_of_the_page(harbour: Path) -> None:
    reader = reading(harbour)
    page, part = reader.get(AT), reader.get(AT, headers=PARTIAL)
    assert part.text.lstrip().startswith('<div id="results"')
    assert part.text.strip() in page.text
    assert len(ids(page.text)) == len(set(ids(page.text)))


def test_every_cell_has_its_label_for_small_screens(harbour: Path) -> None:
    page = reading(harbour).get(AT).text
    for cell in re.findall(r"<td(?! colspan)[^>]*>", page):
        assert re.search(r'data-label="[^"]+"', cell)


def test_json_and_csv_tell_the_same(harbour: Path) -> None:
    reader = reading(harbour)
    data = reader.get(f"{AT}.json").json()
    rows = list(csv.DictReader(io.StringIO(reader.get(f"{AT}.csv").text)))
    assert len(rows) == 11 * 4
    assert [r["outlet"] for r in rows[:4]] == data["outlets"] == ["gazette", "herald", "courier", "mirror"]
    assert [r["how"] for r in rows[:4]] == ["fullest", "shortened", "changed", "not quoted"]
    assert [c["address"] or "" for row in data["rows"] for c in row["cells"]] == [r["address"] for r in rows]
    assert data["totals"][3] == {
        **dict.fromkeys(("quotations", "quotes", "shared", "same", "shortened", "changed"), 0),
        "articles": 1,
        "paragraphs": 0,
        "outlet": "mirror",
    }


def test_many_outlets_scroll_in_a_frame_and_the_rest_can_be_chosen(many: Path) -> None:
    reader = reading(many)
    page = reader.get(AT).text
    assert page.count('class="matrix wide" tabindex="0" role="region"') == 2
    assert f"{COLUMNS} of 24 outlets are shown side by side" in page
    data = reader.get(f"{AT}.json?outlet=outlet-23&outlet=outlet-00").json()
    assert data["outlets"] == ["outlet-00", "outlet-23"]


def test_pages_follow_each_other_without_loss(many: Path) -> None:
    reader, path, seen = reading(many), AT, []
    while path:
        data = reader.get(path.replace("/compare", "/compare.json")).json()
        seen += [row["key"] for row in data["rows"]]
        path = (data["next"] or "").replace(".json", "")
    assert len(seen) == len(set(seen)) == data["total"] == 40


def test_a_story_that_is_not_there_is_a_404_page(harbour: Path) -> None:
    assert reading(harbour).get("/s/nowhere/compare").status_code == 404


def test_the_number_of_statements_is_fixed_and_none_reads_a_whole_table(
    harbour: Path, many: Path, tmp_path: Path
) -> None:
    write(tmp_path / "v.db", generated(300))
    counts = set()
    for database, story in ((harbour, "harbour"), (many, "harbour"), (tmp_path / "v.db", "story-0001")):
        for query in ("", "only=differences&outlet=gazette&speaker=ana-ruiz&kind=direct&reading=changed&q=a"):
            asked = read_filters(query, SINGLE, MANY)
            found = plans(
                database, lambda connection, asked=asked, story=story: answer(connection, story, asked)
            )
            assert scans(found) == []
            counts.add(len(found))
    assert len(counts) == 1
