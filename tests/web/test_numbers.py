"""A story in numbers: a bar an outlet, a line a speaker, and the same numbers as data."""

import csv
import io
import re
from pathlib import Path

import pytest

from app.store.compare import Totals
from app.store.refs import OutletRef
from app.web.bars import bars
from tests.web.browse import browse, statements
from tests.web.small import build_story, plain, reading

AT = "/s/harbour/outlets"


@pytest.fixture(scope="module")
def harbour(tmp_path_factory: pytest.TempPathFactory) -> Path:
    return build_story(tmp_path_factory.mktemp("numbers") / "verbatim.db")


def totals(slug: str, same: int, shortened: int, changed: int, single: int) -> Totals:
    shared = same + shortened + changed
    counts = (1, 9, shared + single, shared + single, shared, same, shortened, changed)
    return Totals(OutletRef(slug, slug.upper(), slug, slug), *counts)


def test_the_parts_of_a_bar_stand_side_by_side_and_add_up_to_the_outlets_quotes() -> None:
    longest, half, silent = bars([totals("a", 2, 1, 1, 6), totals("b", 0, 0, 5, 0), totals("c", 0, 0, 0, 0)])
    assert [(s.family, s.number, s.x, s.width) for s in longest.segments] == [
        ("same", 2, 0, 20),
        ("shortened", 1, 20, 10),
        ("changed", 1, 30, 10),
        ("single", 6, 40, 60),
    ]
    assert [(s.family, s.x, s.width) for s in half.segments] == [("changed", 0, 50)]
    assert (silent.segments, silent.summary) == ((), "prints no quotations")
    assert longest.summary == "10 quotes: 2 same words, 1 shortened, 1 changed, 6 one outlet only"


def test_each_bar_says_its_numbers_in_words_and_the_table_says_them_too(harbour: Path) -> None:
    page = reading(harbour).get(AT).text
    rows = reading(harbour).get(f"{AT}.json").json()["outlets"]
    said = re.findall(r'role="img" aria-label="([^"]+)"', page)
    assert len(said) == sum(1 for row in rows if row["quotes"])
    for row in rows:
        if row["quotes"]:
            assert any(words.startswith(f"{row['quotes']} quote") for words in said)
            assert f"{row['shared']} of {row['quotes']}" in plain(page)


def test_the_numbers_are_to_be_had_as_csv(harbour: Path) -> None:
    client = reading(harbour)
    outlets = list(csv.DictReader(io.StringIO(client.get(f"{AT}.csv").text)))
    assert [row["outlet"] for row in outlets] == ["gazette", "courier", "herald", "times"] or len(
        outlets
    ) == 4
    assert all(int(r["same"]) + int(r["shortened"]) + int(r["changed"]) == int(r["shared"]) for r in outlets)
    speakers = list(csv.DictReader(io.StringIO(client.get("/s/harbour/speakers.csv").text)))
    assert speakers[0]["name"] and int(speakers[0]["quotes"]) >= int(speakers[-1]["quotes"])


def test_who_quotes_whom_is_the_same_on_its_page_and_in_the_comparison(seeds_database: Path) -> None:
    client = browse(seeds_database)
    story = "/s/kazakhstan-abraham-accords"
    compared = client.get(f"{story}/compare.json").json()["quoted"]
    alone = client.get(f"{story}/speakers.json").json()["speakers"]
    assert [(s["speaker"], s["quotes"], s["outlets"]) for s in alone] == [
        (s["speaker"], s["quotes"], s["outlets"]) for s in compared
    ]


def test_the_pages_need_few_statements_whatever_the_story(harbour: Path, seeds_database: Path) -> None:
    for database, story in ((harbour, "harbour"), (seeds_database, "kazakhstan-abraham-accords")):
        for name in ("outlets", "speakers"):
            with statements() as seen:
                assert browse(database).get(f"/s/{story}/{name}").status_code == 200
            assert len(seen) <= 9, (story, name, len(seen))


def test_an_unknown_story_is_a_helpful_404(harbour: Path) -> None:
    for name in ("outlets", "speakers"):
        assert reading(harbour).get(f"/s/nowhere/{name}").status_code == 404
