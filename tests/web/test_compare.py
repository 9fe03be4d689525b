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
from tests.web.small import FULL, PARTIAL, build_story, ids, plain, plans, reading, scans

AT = "/s/harbour/compare"


@pytest.fixture(scope="module")
def harbour(tmp_path_factory: pytest.TempPathFactory) -> Path:
    return build_story(tmp_path_factory.mktemp("compare") / "verbatim.db")


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
    body = section.split("<tbody>")[1]
    rows = re.findall(r"<tr.*?</tr>", body, re.S)
    return [[plain(c) for c in re.findall(r"<t[hd].*?</t[hd]>", row, re.S)] for row in rows]


def test_the_first_row_differs_most_and_names_every_outlets_part(harbour: Path) -> None:
    page = reading(harbour).get(AT).text
    first = table(page, "matrix-heading")[0]
    assert first[0].startswith(f"“ {FULL} ” Ana Ruiz ≠ changed")
    assert first[1] == "● fullest “ We will keep the ferry and the …"
    assert first[2] == "◐ shortened “ We will keep the ferry and the … cut at an end"
    assert first[3] == "≠ changed “ We will keep the ferry and the … other words"
    assert first[4] == "○ not quoted"


def test_quotes_of_one_outlet_come_last_and_say_so(harbour: Path) -> None:
    rows = table(reading(harbour).get(AT).text, "matrix-heading")
    assert len(rows) == 6
    assert all(any(cell.startswith("● only here") for cell in row) for row in rows[1:])


def test_each_cell_leads_to_its_reading(harbour: Path) -> None:
    reader = reading(harbour)
    page = reader.get(AT).text
    links = re.findall(r'href="(/q/[0-9a-z]{12})#(m-[0-9a-z]{12})"', page)
    assert len(links) == 8
    for path, anchor in links:
        answered = reader.get(path)
        assert answered.status_code == 200 and anchor in ids(answered.text)


def test_an_outlet_without_quotations_says_so(harbour: Path) -> None:
    page = plain(reading(harbour).get(AT).text)
    assert "The Mirror prints no quotations." in page
    assert "MIRROR The Mirror prints no quotations" in page


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
    assert data["total"] == 2
    assert all([c["outlet"] for c in q["cells"]] == ["courier", "mirror"] for q in data["quotes"])


@pytest.mark.parametrize(
    ("query", "total"),
    [
        ("", 6),
        ("only=differences", 1),
        ("only=differences&reading=single", 0),
        ("reading=single", 5),
        ("speaker=leo-brandt", 3),
        ("speaker=leo-brandt&outlet=gazette", 1),
        ("kind=mixed", 1),
        ("q=tunnel", 1),
        ("q=ferry&only=differences&speaker=ana-ruiz&outlet=herald&kind=direct", 1),
        ("q=nothing+of+that", 0),
    ],
)
def test_filters_combine(harbour: Path, query: str, total: int) -> None:
    reader = reading(harbour)
    assert reader.get(f"{AT}.json?{query}").json()["total"] == total
    page = reader.get(f"{AT}?{query}").text
    assert page.count('<tr class="') == total
    assert ("No quotes match these filters together." in page) == (total == 0)


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
    assert set(counts) == {"only", "outlet", "reading", "speaker", "kind"}
    for name, values in counts.items():
        for value, count in values.items():
            kind = "" if name == "kind" else "kind=direct&"
            assert reader.get(f"{AT}.json?{kind}{name}={value}").json()["total"] == count


def test_values_that_make_no_sense_are_left_out_and_said(harbour: Path) -> None:
    page = reading(harbour).get(f"{AT}?outlet=nobody&only=this&reading=x&kind=y&after=nokey").text
    assert page.count('class="problem"') == 5
    assert page.count('<tr class="') == 6


def test_the_fragment_is_a_part_of_the_page(harbour: Path) -> None:
    reader = reading(harbour)
    page, part = reader.get(AT), reader.get(AT, headers=PARTIAL)
    assert part.text.lstrip().startswith('<div id="results"')
    assert part.text.strip() in page.text
    assert len(ids(page.text)) == len(set(ids(page.text)))


def test_every_cell_has_its_label_for_small_screens(harbour: Path) -> None:
    page = reading(harbour).get(AT).text
    for cell in re.findall(r"<td[^>]*>", page):
        assert re.search(r'data-label="[^"]+"', cell)


def test_json_and_csv_tell_the_same(harbour: Path) -> None:
    reader = reading(harbour)
    data = reader.get(f"{AT}.json").json()
    rows = list(csv.DictReader(io.StringIO(reader.get(f"{AT}.csv").text)))
    assert len(rows) == 6 * 4
    assert [r["outlet"] for r in rows[:4]] == data["outlets"] == ["gazette", "herald", "courier", "mirror"]
    assert [r["how"] for r in rows[:4]] == ["fullest", "shortened", "changed", "not quoted"]
    assert [c["reading"] or "" for q in data["quotes"] for c in q["cells"]] == [r["reading"] for r in rows]
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
        seen += [q["key"] for q in data["quotes"]]
        path = data["next"]
    assert len(seen) == len(set(seen)) == 40


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
