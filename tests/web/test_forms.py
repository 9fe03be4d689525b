"""Representations by suffix: each has its type, its tag and its structure; what a page lacks, it says."""

import json
import shutil
from dataclasses import replace
from pathlib import Path
from tempfile import TemporaryDirectory
from typing import Any

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from app.store.database import open_read_only
from app.store.quote import quote_page
from app.web.page import Home
from app.web.paper import escaped
from app.web.quote_forms import graph
from tests.build import Said, article, contents, write
from tests.web.browse import statements
from tests.web.citations import read_bibtex, read_ris
from tests.web.small import FULL, build_story, reading, story

TYPES = {
    "json": "application/json",
    "csv": "text/csv; charset=utf-8",
    "txt": "text/plain; charset=utf-8",
    "md": "text/markdown; charset=utf-8",
    "bib": "application/x-bibtex; charset=utf-8",
    "ris": "application/x-research-info-systems; charset=utf-8",
    "csl.json": "application/vnd.citationstyles.csl+json",
    "jsonld": "application/ld+json",
    "png": "image/png",
}


@pytest.fixture(scope="module")
def harbour(tmp_path_factory: pytest.TempPathFactory) -> Path:
    return build_story(tmp_path_factory.mktemp("forms") / "verbatim.db")


def ferry(database: Path) -> dict[str, Any]:
    """The quote about the ferry as JSON, with its address."""
    found = reading(database).get("/s/harbour/quotes.json?speaker=ana-ruiz").json()["quotes"]
    address = next(q["address"] for q in found if q["text"] == FULL)
    return dict(reading(database).get(f"{address}.json").json())


@pytest.mark.parametrize("suffix", TYPES)
def test_every_representation_of_a_quote_has_its_type_and_a_tag_of_its_own(
    harbour: Path, suffix: str
) -> None:
    address, client = ferry(harbour)["address"], reading(harbour)
    answer = client.get(f"{address}.{suffix}")
    assert (answer.status_code, answer.headers["content-type"]) == (200, TYPES[suffix])
    assert answer.content
    tags = {client.get(f"{address}.{s}").headers["etag"] for s in TYPES} | {
        client.get(address).headers["etag"]
    }
    assert len(tags) == len(TYPES) + 1
    again = client.get(f"{address}.{suffix}", headers={"if-none-match": answer.headers["etag"]})
    assert (again.status_code, again.content) == (304, b"")


def test_the_page_names_all_its_representations(harbour: Path) -> None:
    address = ferry(harbour)["address"]
    page = reading(harbour).get(address).text
    for suffix, kind in TYPES.items():
        assert f'type="{kind.partition(";")[0]}"' in page
        assert f'href="{address}.{suffix}"' in page


@pytest.mark.parametrize("suffix", ["txt", "md", "bib", "ris", "csl.json", "jsonld", "png"])
def test_a_page_without_a_representation_says_which_it_has(harbour: Path, suffix: str) -> None:
    answer = reading(harbour).get(f"/s/harbour/quotes.{suffix}")
    assert answer.status_code == 404
    assert answer.headers["content-type"].startswith("text/plain")
    assert f"not to be had as .{suffix}; ask for it as .json or .csv instead" in answer.text
    assert reading(harbour).get(f"/q/zzzzzzzzzzzz.{suffix}").status_code == 404


def test_the_key_of_another_member_keeps_suffix_and_choice_in_one_hop(harbour: Path) -> None:
    quote = ferry(harbour)
    other = next(r["key"] for r in quote["readings"] if r["key"] != quote["key"])
    answer = reading(harbour).get(f"/q/{other}.bib?reading={other}")
    assert (answer.status_code, answer.headers["location"]) == (
        301,
        f"{quote['address']}.bib?reading={other}",
    )


def test_the_whole_quote_is_cited_as_a_page(harbour: Path) -> None:
    quote = ferry(harbour)
    kind, key, fields = read_bibtex(reading(harbour).get(f"{quote['address']}.bib").text)
    assert (kind, key) == ("misc", f"verbatim-{quote['key']}")
    assert fields["author"] == "Ana Ruiz"
    assert fields["abstract"] == f"“{FULL}”"
    assert fields["url"] == f"http://testserver{quote['address']}"
    assert "The Gazette (5 March 2024)" in fields["note"] and "(date not stated)" in fields["note"]


def test_one_wording_is_cited_as_its_article(harbour: Path) -> None:
    quote = ferry(harbour)
    herald = next(r for r in quote["readings"] if r["outlet"] == "herald")
    record = read_ris(reading(harbour).get(f"{quote['address']}.ris?reading={herald['key']}").text)
    assert record["TY"] == ["NEWS"]
    assert record["T2"] == ["The Herald"] and record["TI"] == ["Harbour to close"]
    assert record["DA"] == ["2024/03/06"]
    assert record["AB"] == [f"“{herald['exact']}”"]
    assert record["N1"] == [
        f"Quotation of Ana Ruiz, paragraph 1. All wordings: http://testserver{quote['address']}#m-{herald['key']}"
    ]
    (item,) = reading(harbour).get(f"{quote['address']}.csl.json?reading={herald['key']}").json()
    assert item["container-title"] == "The Herald" and item["issued"] == {"date-parts": [[2024, 3, 6]]}


def test_the_box_on_the_page_shows_the_citation_that_was_chosen(harbour: Path) -> None:
    quote = ferry(harbour)
    herald = next(r for r in quote["readings"] if r["outlet"] == "herald")
    client = reading(harbour)
    whole, one = (
        client.get(quote["address"]).text,
        client.get(f"{quote['address']}?reading={herald['key']}").text,
    )
    for page, citation in ((whole, f"verbatim-{quote['key']}"), (one, f"herald-{herald['key']}")):
        for field in ("plain", "bib", "ris", "csl"):
            assert f'<textarea id="cite-{field}" readonly' in page and f'data-copy="cite-{field}"' in page
        assert f"{{{citation}," in page.split('id="cite-bib"')[1].split("</textarea>")[0]
    assert f'href="{quote["address"]}.bib?reading={herald["key"]}"' in one
    assert f'href="{quote["address"]}?reading={herald["key"]}#cite"' in whole
    assert "is no reading of this quote here" in client.get(f"{quote['address']}?reading=zzzzzzzzzzzz").text


def test_text_and_markdown_say_what_the_page_says(harbour: Path) -> None:
    address, client = ferry(harbour)["address"], reading(harbour)
    for suffix in ("txt", "md"):
        text = client.get(f"{address}.{suffix}").text
        assert f"“{FULL}”" in text
        assert "“tunnel” where GAZETTE and HERALD print “bridge”" in text
        assert "No quotation of these words was found in The Mirror." in text
        assert f"http://testserver{address}" in text
    assert "The Herald (HERALD): ◐ shortened" in client.get(f"{address}.txt").text


def test_no_word_of_an_article_is_markup_in_markdown() -> None:
    assert escaped("*a* [b](c) <d> `e` #f") == "\\*a\\* \\[b\\](c) \\<d\\> \\`e\\` \\#f"


def test_linked_data_names_quotation_speaker_article_and_place(harbour: Path) -> None:
    quote = ferry(harbour)
    data = reading(harbour).get(f"{quote['address']}.jsonld").json()
    assert data["@context"] == "https://schema.org"
    nodes = {node.get("@id") or node["id"]: node for node in data["@graph"]}
    assert len(nodes) == len(data["@graph"])
    home = "http://testserver"
    whole = nodes[home + quote["address"]]
    assert whole["@type"] == "Quotation" and whole["text"] == FULL
    assert nodes[whole["spokenByCharacter"]["@id"]] == {
        "@type": "Person",
        "@id": f"{home}/p/ana-ruiz",
        "name": "Ana Ruiz",
    }
    assert len(whole["hasPart"]) == 3
    for part in whole["hasPart"]:
        words = nodes[part["@id"]]
        news = nodes[words["isPartOf"]["@id"]]
        assert news["@type"] == "NewsArticle" and news["headline"] == "Harbour to close"
        (note,) = [n for n in nodes.values() if n.get("body") == part["@id"]]
        assert note["@context"] == "http://www.w3.org/ns/anno.jsonld" and note["type"] == "Annotation"
        (target,) = note["target"]
        assert target["source"] == news["@id"]
        assert [s["type"] for s in target["selector"]] == ["TextQuoteSelector", "TextPositionSelector"]
        assert target["selector"][0]["exact"] == words["text"]
    publishers = [n["publisher"] for n in nodes.values() if n.get("@type") == "NewsArticle"]
    assert [p.get("name") for p in publishers] == ["The Gazette", "The Herald", None]


@settings(max_examples=15, deadline=None)
@given(words=st.lists(st.text(min_size=1, max_size=60).filter(str.strip), min_size=1, max_size=4))
def test_selectors_find_the_words_again(words: list[str], migrated: Path) -> None:
    """In the text kept of the article: at the place, and as the one passage between prefix and suffix."""
    sayings = [Said(f"{text} {number}") for number, text in enumerate(words)]
    read = article(sayings)
    with TemporaryDirectory() as folder:
        database = Path(shutil.copy(migrated, folder))
        write(database, contents([read]))
        engine = open_read_only(database)
        with engine.connect() as connection:
            keys = [row[0] for row in connection.exec_driver_sql("SELECT key FROM quote")]
            quotes = [quote_page(connection, key) for key in keys]
        engine.dispose()
    found = 0
    for quote in quotes:
        assert quote is not None
        for node in graph(quote, quote.readings, Home("https://v.example", "Verbatim")):
            for target in node.get("target", ()):
                quoted, place = target["selector"]
                assert read.article.body[place["start"] : place["end"]] == quoted["exact"]
                around = quoted["prefix"] + quoted["exact"] + quoted["suffix"]
                assert read.article.body.find(around) == place["start"] - len(quoted["prefix"])
                found += 1
    assert found == len(words)


def test_json_can_stand_in_a_page(tmp_path: Path) -> None:
    nasty = "</script><script>alert(1)</script>\u2028& <!--"
    write(tmp_path / "v.db", contents([article([Said(nasty)])]))
    client = reading(tmp_path / "v.db")
    address = client.get("/s/harbour/quotes.json").json()["quotes"][0]["address"]
    for suffix in ("json", "jsonld", "csl.json"):
        text = client.get(f"{address}.{suffix}").text
        assert not set(text) & set("<>&\u2028")
        assert json.loads(text)
    assert client.get(f"{address}.json").json()["text"] == nasty


def test_a_known_address_leads_to_the_words_at_the_source(tmp_path: Path) -> None:
    made = story()
    gazette = made.read[0]
    linked = replace(gazette, article=replace(gazette.article, url="https://gazette.example/harbour"))
    write(tmp_path / "v.db", replace(made, read=(linked, *made.read[1:])))
    quote = ferry(tmp_path / "v.db")
    page = reading(tmp_path / "v.db").get(quote["address"]).text
    assert 'href="https://gazette.example/harbour#:~:text=We%20will%20keep' in page
    record = (
        reading(tmp_path / "v.db").get(f"{quote['address']}.ris?reading={quote['readings'][0]['key']}").text
    )
    assert read_ris(record)["UR"] == ["https://gazette.example/harbour"]
    graph = reading(tmp_path / "v.db").get(f"{quote['address']}.jsonld").json()["@graph"]
    sources = [t["source"] for node in graph for t in node.get("target", ())]
    assert "https://gazette.example/harbour" in sources


def test_articles_and_events_are_cited_and_linked_too(harbour: Path) -> None:
    client = reading(harbour)
    gazette = next(r["article"] for r in ferry(harbour)["readings"] if r["outlet"] == "gazette")
    kind, _, fields = read_bibtex(client.get(f"{gazette}.bib").text)
    assert (kind, fields["journal"], fields["date"]) == ("article", "The Gazette", "2024-03-05")
    nodes = client.get(f"{gazette}.jsonld").json()["@graph"]
    assert [n["@type"] for n in nodes if "@type" in n].count("Quotation") == 3
    events = client.get("/s/harbour/timeline.json").json()["events"]
    for event in events:
        assert read_ris(client.get(f"/e/{event['key']}.ris").text)["UR"] == [
            f"http://testserver/e/{event['key']}"
        ]
        first, *_ = client.get(f"/e/{event['key']}.jsonld").json()["@graph"]
        assert (first["@type"], first["name"]) == ("Event", event["label"])
        assert first.get("startDate") == (
            event["edtf"] if event["edtf"] in {"1890-05-01", "2024-03-03", "2024-03-04"} else None
        )


def test_a_representation_needs_no_more_statements_than_the_page(harbour: Path) -> None:
    address, client = ferry(harbour)["address"], reading(harbour)

    def needed(suffix: str) -> int:
        with statements() as seen:
            assert client.get(f"{address}{suffix}").status_code == 200
        return len(seen)

    assert max(needed(f".{suffix}") for suffix in TYPES) <= needed("")


def test_the_picture_may_be_shown_by_other_sites_and_is_named_on_the_page(harbour: Path) -> None:
    address = ferry(harbour)["address"]
    picture = reading(harbour).get(f"{address}.png")
    assert picture.headers["cross-origin-resource-policy"] == "cross-origin"
    assert reading(harbour).get(address).headers["cross-origin-resource-policy"] == "same-origin"
    page = reading(harbour).get(address).text
    assert f'<meta property="og:image" content="http://testserver{address}.png">' in page
    assert '<meta name="twitter:card" content="summary_large_image">' in page
    assert "og:image" not in reading(harbour).get("/s/harbour/quotes").text
