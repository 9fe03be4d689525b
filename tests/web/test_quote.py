"""A quote's page: the sentence that answers, the score, who is said to have said it, its addresses."""

import json
import re
from pathlib import Path

import pytest

from tests.build import Said, article, contents, write
from tests.web.browse import statements
from tests.web.small import FULL, build_story, plain, reading


@pytest.fixture(scope="module")
def harbour(tmp_path_factory: pytest.TempPathFactory) -> Path:
    return build_story(tmp_path_factory.mktemp("quote") / "verbatim.db")


def first_quote(database: Path, query: str = "") -> str:
    found = json.loads(reading(database).get(f"/s/harbour/quotes.json{query}").text)
    return str(found["quotes"][0]["address"])


def test_the_title_says_how_many_print_the_words_and_how(harbour: Path) -> None:
    page = reading(harbour).get(first_quote(harbour)).text
    title = plain(re.findall(r"<h1>(.*?)</h1>", page)[0])
    assert title == (
        "Three outlets print these words of Ana Ruiz. "
        "Against the fullest wording, COURIER prints other words inside the marks; The Herald shortens them."
    )


def test_each_reading_says_its_difference_who_agrees_and_who_said_it(harbour: Path) -> None:
    page = plain(reading(harbour).get(first_quote(harbour)).text)
    assert "“tunnel” where GAZETTE and HERALD print “bridge”" in page
    assert "3 words not printed at an end: “all winter”" not in page
    assert "2 words not printed at an end: “all winter”" in page
    assert "Said by “ Ana Ruiz ”, with the words “ said ”" in page
    assert "No quotation of these words was found in MIRROR" in page


def test_the_score_stands_in_columns_with_the_base_first(harbour: Path) -> None:
    page = reading(harbour).get(first_quote(harbour)).text
    rows = [plain(row) for row in re.findall(r"<tr>(.*?)</tr>", page, re.DOTALL)]
    assert rows[0].startswith("GAZETTE base We will keep the ferry and the bridge open")
    assert any("other words: tunnel" in row for row in rows)
    assert any("[2 words not printed]" in row for row in rows)


def test_every_key_of_a_member_leads_to_the_canonical_page_in_one_hop(harbour: Path) -> None:
    client, canonical = reading(harbour), first_quote(harbour)
    readings = json.loads(client.get(f"{canonical}.json").text)["readings"]
    assert len({r["key"] for r in readings}) == 3
    for r in readings:
        answer = client.get(f"/q/{r['key']}")
        if f"/q/{r['key']}" == canonical:
            assert answer.status_code == 200
        else:
            assert answer.status_code == 301
            assert answer.headers["location"] == f"{canonical}#m-{r['key']}"
            assert client.get(f"/q/{r['key']}.json").headers["location"] == f"{canonical}.json"
            assert f'id="m-{r["key"]}"' in client.get(canonical).text


def test_a_key_is_mended_when_typed_by_hand(harbour: Path) -> None:
    canonical = first_quote(harbour)
    key = canonical.removeprefix("/q/")
    worse = [
        key.upper(),
        f"{key[:4]}-{key[4:8]}-{key[8:]}",
        key.replace("0", "O").replace("1", "l"),
        f"{key}.",
    ]
    for typed in worse:
        if typed != key:
            answer = reading(harbour).get(f"/q/{typed}")
            assert (answer.status_code, answer.headers["location"]) == (301, canonical)


def test_any_reading_can_be_the_base_and_the_permanent_address_stays(harbour: Path) -> None:
    client, canonical = reading(harbour), first_quote(harbour)
    other = next(
        r for r in json.loads(client.get(f"{canonical}.json").text)["readings"] if "tunnel" in r["exact"]
    )
    page = client.get(f"{canonical}?base={other['key']}").text
    assert "your choice of base" in page
    assert "“bridge” where" in plain(page)
    assert re.search(rf'<link rel="canonical" href="[^"]*{canonical}">', page)


def test_sharing_shows_the_words_the_speaker_and_what_differs(harbour: Path) -> None:
    page = reading(harbour).get(first_quote(harbour)).text
    assert f'<meta property="og:title" content="“{FULL}” — Ana Ruiz">' in page
    assert re.search(r'og:description" content="Three outlets print these words', page)
    assert re.search(r'<input id="permalink" readonly value="http://testserver/q/\w{12}">', page)


def test_offsets_and_exact_words_are_those_of_the_article(harbour: Path) -> None:
    client = reading(harbour)
    for r in json.loads(client.get(f"{first_quote(harbour)}.json").text)["readings"]:
        assert r["exact"] in r["context"]
        assert client.get(r["article"]).status_code == 200
        assert f'id="m-{r["key"]}"' in client.get(r["article"]).text


def test_words_printed_once_are_said_to_be_so(harbour: Path) -> None:
    page = reading(harbour).get(first_quote(harbour, "?reading=single&speaker=mia-cole")).text
    assert plain(re.findall(r"<h1>(.*?)</h1>", page)[0]) == "One outlet prints these words of Mia Cole."
    assert "Word by word" not in page


def test_hostile_words_stay_words(tmp_path: Path) -> None:
    """Markup, direction marks and template signs in an article are shown, never run."""
    nasty = "<script>alert(1)</script> {{ 7*7 }} \u202egnirts &amp; <img src=x onerror=y>"
    write(tmp_path / "v.db", contents([article([Said(nasty, "<b>Ana</b> Ruiz")], headline="<h1>News</h1>")]))
    client = reading(tmp_path / "v.db")
    key = first_quote(tmp_path / "v.db")
    for path in (key, "/s/harbour", "/s/harbour/quotes", "/s/harbour/compare", "/search?q=alert"):
        page = client.get(path).text
        assert "<script>alert" not in page and "<img" not in page and "<b>Ana" not in page
        assert "49" not in plain(page).split("Harbour to close")[0]


def test_the_number_of_statements_does_not_grow_with_the_readings(
    harbour: Path, generated_database: Path
) -> None:
    def needed(database: Path, path: str) -> int:
        with statements() as seen:
            assert reading(database).get(path).status_code == 200
        return len(seen)

    found = json.loads(reading(generated_database).get("/s/story-0003/quotes.json").text)
    assert (
        needed(harbour, first_quote(harbour))
        == needed(generated_database, found["quotes"][0]["address"])
        <= 13
    )
