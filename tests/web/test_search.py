"""Search: words, phrases, pasted addresses; nothing typed is an error."""

import json
from pathlib import Path
from urllib.parse import quote

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from app.store.match import match_expression
from tests.web.small import PARTIAL, build_story, plain, reading


@pytest.fixture(scope="module")
def harbour(tmp_path_factory: pytest.TempPathFactory) -> Path:
    return build_story(tmp_path_factory.mktemp("search") / "verbatim.db")


def hits(database: Path, typed: str, kind: str = "") -> list[str]:
    path = f"/search.json?q={quote(typed)}" + (f"&kind={kind}" if kind else "")
    found = json.loads(reading(database).get(path).text)
    return [hit.get("text") or hit["title"] for hit in found["hits"]]


def test_all_words_must_occur_in_any_order_case_and_accent(harbour: Path) -> None:
    assert hits(harbour, "LATER vóte") == ["the vote comes later"]


def test_a_phrase_must_stand_together(harbour: Path) -> None:
    assert hits(harbour, '"comes vote"') == []
    assert hits(harbour, "“vote comes”", "quote") == ["the vote comes later", "The vote comes first"]


def test_events_and_articles_are_found_too(harbour: Path) -> None:
    assert hits(harbour, "harbour opened", "event")
    assert hits(harbour, "Nobody painted", "article") == ["Harbour to close"]


def test_a_pasted_key_permalink_or_address_leads_to_its_page(harbour: Path) -> None:
    client = reading(harbour)
    address = json.loads(client.get("/s/harbour/quotes.json").text)["quotes"][0]["address"]
    key = address.removeprefix("/q/")
    for typed in (key, key.upper(), address, f"https://verbatim.example{address}", f"{address}#m-{key}"):
        answer = client.get(f"/search?q={quote(typed)}")
        assert (answer.status_code, answer.headers["location"]) == (307, address), typed


def test_htmx_leaves_the_page_for_a_pasted_permalink(harbour: Path) -> None:
    client = reading(harbour)
    address = json.loads(client.get("/s/harbour/quotes.json").text)["quotes"][0]["address"]
    answer = client.get(f"/search?q={quote(address)}", headers=PARTIAL)
    assert (answer.status_code, answer.headers["hx-redirect"]) == (200, address)


def test_hits_are_csv_too(harbour: Path) -> None:
    answer = reading(harbour).get("/search.csv?q=vote+later")
    header, row = answer.text.splitlines()
    assert header == "address,words,story,outlet"
    assert "the vote comes later,harbour," in row


def test_nothing_found_says_how_to_go_on(harbour: Path) -> None:
    page = plain(reading(harbour).get("/search?q=zeppelin").text)
    assert "No quotation, claim, event or article text here matches all of these words." in page
    assert "Try fewer or other words" in page


@pytest.mark.parametrize(
    "typed",
    [
        "http://[",
        "http://a:99999/",
        "http://[::1",
        "http://a:b/",
        "http://a℀b/",
        "HTTP://[v1.x]/",
        "https://",
    ],
)
def test_what_is_no_web_address_is_searched_for(harbour: Path, typed: str) -> None:
    assert reading(harbour).get("/search", params={"q": typed}).status_code == 200


@pytest.mark.parametrize(
    "path",
    [
        "/s/nothing",
        "/s/nothing/quotes",
        "/s/harbour/nothing",
        "/o/nothing",
        "/o/gazette/quotes",
        "/p/nothing",
    ],
)
def test_a_pasted_place_that_is_not_there_is_searched_for(harbour: Path, path: str) -> None:
    answer = reading(harbour).get("/search", params={"q": f"https://verbatim.example{path}"})
    assert answer.status_code == 200


@pytest.mark.parametrize(
    "path", ["/s/harbour", "/s/harbour/timeline", "/s/harbour/quotes", "/o/gazette", "/p/ana-ruiz"]
)
def test_a_pasted_place_leads_there(harbour: Path, path: str) -> None:
    answer = reading(harbour).get("/search", params={"q": f"HTTPS://verbatim.example{path}"})
    assert (answer.status_code, answer.headers["location"]) == (307, path)


@settings(max_examples=150, deadline=None)
@given(st.text(max_size=60))
def test_no_input_makes_an_error(harbour: Path, typed: str) -> None:
    typed = typed.encode("utf-8", "replace").decode()
    assert reading(harbour).get("/search", params={"q": typed}).status_code in (200, 307)


@settings(max_examples=100, deadline=None)
@given(st.text("[]:@/?#%9aB.℀。-", max_size=30))
def test_no_address_makes_an_error(harbour: Path, typed: str) -> None:
    answer = reading(harbour).get("/search", params={"q": f"http://{typed}"})
    assert answer.status_code in (200, 307)


@given(st.text(max_size=300))
def test_a_query_is_only_quoted_words(typed: str) -> None:
    """FTS5's own syntax is never passed through."""
    expression = match_expression(typed)
    assert expression is None or (expression.startswith('"') and expression.endswith('"'))
    assert expression is None or expression.count('"') % 2 == 0
