"""A speaker's page: names as printed with their places, who quotes them, and their quotes under filters."""

import re
from dataclasses import replace
from html import unescape
from pathlib import Path

import pytest

from app.domain.groups import Alias, Speaker
from app.store.contents import Contents
from app.store.quotes import PAGE
from tests import build
from tests.build import Said
from tests.web.browse import browse, statements, written

PARTIAL = {"HX-Request": "true", "HX-Request-Type": "partial"}
WHOLE = "We will open the harbour in the spring of the year"


def text_of(page: str) -> str:
    return " ".join(unescape(re.sub(r"<[^>]+>", " ", page)).split())


@pytest.fixture(scope="module")
def two(migrated: Path, tmp_path_factory: pytest.TempPathFactory) -> Path:
    """Ana Ruiz in two outlets: one quote shared and changed, one in the Gazette alone; with a role there."""
    gazette = build.article([Said("The ferry stays"), Said(WHOLE)], outlet_name="Gazette")
    courier = build.article(
        [Said(WHOLE.replace("spring", "summer"))], outlet="courier", outlet_name="Courier"
    )
    made = build.contents([gazette, courier], [[(gazette.article.key, 1), (courier.article.key, 0)]])
    second = gazette.found.quotations[1].source
    assert second is not None
    role = Alias("Ana Ruiz", "the harbour master", gazette.article.key, second.span)
    (ana,) = made.collation.speakers.speakers
    return written(
        with_speaker(made, replace(ana, aliases=(*ana.aliases, role))),
        migrated,
        tmp_path_factory.mktemp("two"),
    )


def with_speaker(made: Contents, speaker: Speaker) -> Contents:
    speakers = replace(made.collation.speakers, speakers=(speaker,))
    return replace(made, collation=replace(made.collation, speakers=speakers))


def test_names_and_roles_stand_by_outlet_with_their_places(two: Path) -> None:
    client = browse(two)
    page = client.get("/p/ana-ruiz").text
    text = text_of(page)
    assert "What Ana Ruiz is quoted as saying, outlet by outlet" in text
    assert "person 3 quotations, 2 quotes in 2 outlets." in text
    assert "as “ the harbour master ”" in text
    aliases = client.get("/p/ana-ruiz.json").json()["aliases"]
    assert [(a["outlet"], a["text"], a["role"]) for a in aliases] == [
        ("courier", "Ana Ruiz", None),
        ("gazette", "Ana Ruiz", None),
        ("gazette", "Ana Ruiz", "the harbour master"),
    ]
    assert aliases[2]["address"].endswith("#p2")
    for alias in aliases:
        assert f'href="{alias["address"]}"' in page


def test_the_outlets_that_quote_them_are_counted_among_all_quotes(two: Path) -> None:
    page = browse(two).get("/p/ana-ruiz").text
    assert "1 of 2 quotes" in text_of(page)
    assert "2 of 2 quotes" in text_of(page)
    assert 'href="/p/ana-ruiz?outlet=gazette#results"' in page


@pytest.mark.parametrize(
    ("query", "families"),
    [
        ("", ["changed", "single"]),
        ("?outlet=courier", ["changed"]),
        ("?outlet=gazette", ["changed", "single"]),
        ("?reading=single", ["single"]),
        ("?reading=single&outlet=courier", []),
        ("?outlet=courier&outlet=gazette&reading=changed&reading=single", ["changed", "single"]),
    ],
)
def test_outlet_and_family_narrow_the_list_together(two: Path, query: str, families: list[str]) -> None:
    data = browse(two).get(f"/p/ana-ruiz.json{query}").json()
    assert [quote["family"] for quote in data["quotes_listed"]] == families
    assert data["total"] == len(families)


def test_an_empty_result_says_how_to_widen_it(two: Path) -> None:
    page = browse(two).get("/p/ana-ruiz?reading=single&outlet=courier").text
    assert "No quotes match these filters together." in text_of(page)
    assert 'href="/p/ana-ruiz?outlet=courier"' in page
    assert 'href="/p/ana-ruiz?reading=single"' in page


def test_an_unnamed_source_belongs_to_its_article(database: Path) -> None:
    read = build.article([Said("We will sign it", who="a person at the table")], outlet_name="Gazette")
    made = build.contents([read])
    (source,) = made.collation.speakers.speakers
    build.write(database, with_speaker(made, replace(source, kind="anonymous", article=read.article.key)))
    page = browse(database).get("/p/a-person-at-the-table").text
    text = text_of(page)
    assert "What a source printed as “ a person at the table ” is quoted as saying" in text
    assert "It belongs to one article" in text
    assert f'href="/a/{read.article.key}"' in page


def test_words_that_outlets_give_to_two_speakers_are_on_the_pages_of_both(database: Path) -> None:
    gazette = build.article([Said(WHOLE)], outlet_name="Gazette")
    courier = build.article([Said(WHOLE, who="Bo Lind")], outlet="courier", outlet_name="Courier")
    build.write(
        database,
        build.contents([gazette, courier], [[(gazette.article.key, 0), (courier.article.key, 0)]]),
    )
    client = browse(database)
    other = client.get("/p/bo-lind.json").json()
    assert [quote["speaker"] for quote in other["given_to_others_elsewhere"]] == ["ana-ruiz"]
    page = client.get("/p/bo-lind").text
    assert "read as this speaker’s in one article, as another speaker’s in others" in text_of(page)
    assert f'href="/q/{other["given_to_others_elsewhere"][0]["key"]}"' in page
    assert client.get("/p/ana-ruiz.json").json()["given_to_others_elsewhere"] == []


def test_many_quotes_go_on_page_by_page(database: Path) -> None:
    said = [Said(f"Sentence number {n} of the speech") for n in range(PAGE + 4)]
    build.write(database, build.contents([build.article(said)]))
    client = browse(database)
    first = client.get("/p/ana-ruiz.json").json()
    second = client.get(first["next"].replace("ruiz?", "ruiz.json?")).json()
    keys = {q["key"] for q in first["quotes_listed"] + second["quotes_listed"]}
    assert (len(keys), second["next"], first["total"]) == (PAGE + 4, None, PAGE + 4)


def test_the_list_is_a_fragment_of_the_page(two: Path) -> None:
    client = browse(two)
    part = client.get("/p/ana-ruiz?outlet=courier", headers=PARTIAL)
    assert part.text.startswith('<div id="results"')
    assert part.text.strip() in client.get("/p/ana-ruiz?outlet=courier").text
    assert client.get("/p/ana-ruiz.csv").text.startswith("key,address,text")


@pytest.mark.parametrize("query", ["outlet=nobody", "reading=best", "after=zzz"])
def test_a_value_that_makes_no_sense_is_left_out_and_said(two: Path, query: str) -> None:
    answer = browse(two).get(f"/p/ana-ruiz?{query}")
    assert answer.status_code == 200
    assert 'class="problem"' in answer.text
    assert "2 quotes" in text_of(answer.text)


def test_letter_case_is_forgiven_and_an_unknown_speaker_is_not_found(two: Path) -> None:
    client = browse(two)
    answer = client.get("/p/Ana-Ruiz")
    assert (answer.status_code, answer.headers["location"]) == (301, "/p/ana-ruiz")
    assert client.get("/p/ANA-RUIZ.json").headers["location"] == "/p/ana-ruiz.json"
    assert client.get("/p/nobody").status_code == 404


def test_every_speaker_of_the_seeds_has_a_page_in_as_many_statements(seeds_database: Path) -> None:
    client = browse(seeds_database)
    slugs, counts = set(), set()
    for article in client.get("/about/data.json").json()["articles"]:
        quotations = client.get(f"{article['address']}.json").json()["quotations"]
        slugs |= {q["speaker"] for q in quotations if q["speaker"]}
    assert len(slugs) > 5
    for slug in sorted(slugs):
        with statements() as seen:
            assert client.get(f"/p/{slug}").status_code == 200
        counts.add(len([s for s, _ in seen if s.startswith("SELECT")]))
    assert counts == {12}


def test_how_the_shared_quotes_read_is_counted_with_its_denominator(two: Path) -> None:
    client = browse(two)
    text = text_of(client.get("/p/ana-ruiz").text)
    assert "Of 2 quotes of Ana Ruiz, 1 is printed by two outlets or more." in text
    assert "≠ changed 1 of 1" in text and "● same words 0 of 1" in text
    assert "One is too few to generalise." in text
    data = client.get("/p/ana-ruiz.json").json()
    assert data["quotes_printed_by_several_outlets"] == 1
    assert data["families"] == {"same": 0, "shortened": 0, "changed": 1, "single": 1}
