"""The page about the site explains every word it uses; the record names every article and every refusal."""

import csv
import io
import re
from dataclasses import replace
from pathlib import Path

import pytest

from app.collate.relations import relations
from app.domain.groups import FAMILIES, FAMILY, family_of
from app.store import about as store
from app.store.contents import RefusalFacts
from app.web.vocabulary import Relation, families
from tests import build
from tests.build import Said
from tests.web.browse import browse, statements

RELATIONS = [relation for family in families() for relation in family.relations]


@pytest.mark.parametrize("relation", RELATIONS, ids=lambda r: r.name)
def test_every_example_is_judged_by_the_comparison_as_the_page_says(relation: Relation) -> None:
    assert relations(relation.reading, relation.fullest) == (relation.name,)


def test_every_relation_is_explained_in_its_family() -> None:
    assert {r.name for r in RELATIONS} == set(FAMILY)
    for family in families():
        assert all(family_of((relation.name,)) == family.name for relation in family.relations)


def test_every_relation_and_family_has_its_own_anchor(seeds_database: Path) -> None:
    page = browse(seeds_database).get("/about").text
    ids = re.findall(r'\sid="([^"]+)"', page)
    assert len(ids) == len(set(ids))
    assert {*FAMILY, *FAMILIES, "single", "relations", "accuracy", "limits", "certainty"} <= set(ids)
    inner = set(re.findall(r'href="#([^"]+)"', page))
    assert inner <= set(ids)


def test_accuracy_points_to_the_card_and_the_program(seeds_database: Path) -> None:
    page = browse(seeds_database).get("/about").text
    assert "docs/model-card.md" in page
    assert "bench/gold.py" in page


def test_about_as_json_gives_terms_versions_and_counts(seeds_database: Path) -> None:
    data = browse(seeds_database).get("/about.json").json()
    assert [family["name"] for family in data["families"]] == list(FAMILIES)
    assert data["counts"]["articles"] == 5
    assert data["address_scheme"] == "verbatim/1"
    assert re.fullmatch("[0-9a-f]{64}", data["snapshot"])


def test_an_empty_database_says_that_nothing_was_read(database: Path) -> None:
    client = browse(database)
    assert client.get("/about").status_code == 200
    page = client.get("/about/data").text
    assert "Nothing was read yet" in page
    assert "No article was read yet" in page
    assert "Nothing was refused." in page


def test_the_record_lists_articles_with_what_is_stated_and_what_is_not(database: Path) -> None:
    dated = build.article([Said("We will sign it today")], published="2024-03", outlet_name="Gazette")
    silent = build.article([Said("We will not sign it")], outlet="file-2")
    doubtful = replace(silent, found=replace(silent.found, unread=("1 quotation mark is never closed",)))
    build.write(database, build.contents([dated, doubtful]))
    client = browse(database)
    page = client.get("/about/data").text
    assert "March 2024" in page
    assert "stated in the manifest" in page
    assert "not stated" in page
    assert "1 quotation mark is never closed" in page
    first, second = client.get("/about/data.json").json()["articles"]
    assert (first["published"], first["published_basis"]) == ("2024-03", "stated in the manifest")
    assert (second["published"], second["warnings"]) == (None, ["1 quotation mark is never closed"])
    assert first["removed"] == {"newsletter box": 1}
    assert first["sha256"] == dated.article.sha256
    header, *rows = csv.reader(io.StringIO(client.get("/about/data.csv").text))
    assert header[:5] == ["address", "story", "outlet", "file", "sha256"]
    assert [row[header.index("published")] for row in rows] == ["2024-03", ""]


def test_what_was_refused_stands_with_reason_and_cure(database: Path) -> None:
    refused = RefusalFacts("harbour", "notes.pdf", "is not a text file", "Save it as plain text.")
    build.write(database, build.contents([build.article([Said("We will sign it")])], refusals=(refused,)))
    page = browse(database).get("/about/data").text
    assert "1 file was refused" in page
    for words in ("harbour/notes.pdf", "is not a text file", "Save it as plain text."):
        assert words in page


def test_a_long_record_goes_on_page_by_page_without_loss_or_repetition(database: Path) -> None:
    number = store.ARTICLES + 3
    articles = [
        build.article([Said("We will sign it")], story=f"story-{n % 2}", outlet=f"outlet-{n:02d}")
        for n in range(number)
    ]
    refused = tuple(
        RefusalFacts("story-0", f"{n:03d}.pdf", "is not a text file", "Save it as text.")
        for n in range(store.REFUSALS + 1)
    )
    build.write(database, build.contents(articles, refusals=refused))
    client = browse(database)
    first = client.get("/about/data.json").json()
    second = client.get(first["next"]).json()
    seen = [a["address"] for a in first["articles"] + second["articles"]]
    assert (len(seen), len(set(seen)), second["next"]) == (number, number, None)
    rest = client.get(first["next_refused"].split("#")[0].replace("data?", "data.json?")).json()
    assert [r["place"] for r in rest["refused"]] == [f"{store.REFUSALS:03d}.pdf"]
    only = client.get("/about/data.json?story=story-1").json()
    assert {a["story"] for a in only["articles"]} == {"story-1"}


@pytest.mark.parametrize("query", ["after=zzz", "refused=-1", "refused=x", "story=nowhere"])
def test_a_place_that_makes_no_sense_shows_the_beginning_and_says_so(
    seeds_database: Path, query: str
) -> None:
    answer = browse(seeds_database).get(f"/about/data?{query}")
    assert answer.status_code == 200
    assert 'class="problem"' in answer.text
    assert answer.text.count("<tr>") >= 6


def test_the_number_of_statements_does_not_depend_on_the_number_of_articles(
    seeds_database: Path, database: Path
) -> None:
    build.write(database, build.contents([build.article([Said("We will sign it")])]))
    counts = set()
    for path in (seeds_database, database):
        client = browse(path)
        with statements() as seen:
            client.get("/about/data")
        counts.add(len([s for s, _ in seen if s.startswith("SELECT")]))
    assert len(counts) == 1


def test_the_design_page_names_every_colour_of_the_style_sheet(seeds_database: Path) -> None:
    """A colour that the style sheet defines and the page does not show is a part nobody knows of."""
    client = browse(seeds_database)
    sheet = (Path(__file__).parents[2] / "static/site.css").read_text(encoding="utf-8")
    light = sheet.split(":root {")[1].split("}")[0]
    defined = {name for name, value in re.findall(r"--([a-z-]+): (#\w+)", light) if not name.endswith("-bg")}
    shown = {colour["name"] for colour in client.get("/about/design.json").json()["colours"]}
    assert defined - shown == {"focus", "single"}  # the colours of links and of what explains
    page = client.get("/about/design").text
    assert "left out, marked]" in page and "other words: " in page
