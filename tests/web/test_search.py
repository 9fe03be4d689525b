"""Search: words, phrases, pasted addresses; nothing typed is an error."""

import json
import re
from dataclasses import replace
from pathlib import Path
from urllib.parse import quote

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from app.store.match import apart, beginning, match_expression
from tests.build import Said, article, contents
from tests.web.browse import browse, statements, written
from tests.web.small import PARTIAL, build_story, plain, reading


@pytest.fixture(scope="module")
def harbour(tmp_path_factory: pytest.TempPathFactory) -> Path:
    return build_story(tmp_path_factory.mktemp("search") / "verbatim.db")


def hits(database: Path, typed: str, kind: str = "") -> list[str]:
    path = f"/search.json?q={quote(typed)}" + (f"&kind={kind}" if kind else "")
    found = json.loads(reading(database).get(path).text)
    return [hit.get("text") or hit["title"] for hit in found["hits"]]


def asked(database: Path, typed: str, **more: object) -> dict:
    answer = reading(database).get("/search.json", params={"q": typed, **more})
    assert answer.status_code == 200
    return answer.json()


def test_all_words_must_occur_in_any_order_case_and_accent(harbour: Path) -> None:
    assert hits(harbour, "LATER vóte") == ["the vote comes later"]


def test_a_phrase_must_stand_together(harbour: Path) -> None:
    assert hits(harbour, "“vote comes”", "quote") == ["the vote comes later", "The vote comes first"]
    assert asked(harbour, "“vote comes”")["widened"] is None


def test_where_no_phrase_stands_so_its_words_are_shown_and_it_is_said(harbour: Path) -> None:
    found = asked(harbour, '"comes vote"')
    assert found["widened"] == "apart"
    assert {hit["text"] for hit in found["hits"]} == {"the vote comes later", "The vote comes first"}
    page = plain(reading(harbour).get("/search", params={"q": '"comes vote"'}).text)
    assert "No entry holds the phrase as it stands; shown is what holds all of its words." in page


def test_where_no_word_stands_so_words_that_begin_like_it_are_shown(harbour: Path) -> None:
    found = asked(harbour, "the har")
    assert found["widened"] == "beginning"
    assert any("harbour" in hit["text"] for hit in found["hits"])
    assert asked(harbour, '"har"')["counts"] == dict.fromkeys(found["counts"], 0)


def test_exactly_as_typed_counts_capitals_accents_and_punctuation(harbour: Path) -> None:
    def exactly(typed: str) -> list[str]:
        answer = reading(harbour).get("/search.json", params={"q": typed, "exact": "1", "kind": "quote"})
        return [hit["text"] for hit in answer.json()["hits"]]

    assert exactly("The vote") == ["The vote comes first"]
    assert exactly('"the vote"') == ["the vote comes later"]
    assert exactly("vóte") == exactly("THE VOTE") == []


def test_hits_are_highlighted_where_they_match(harbour: Path) -> None:
    text = reading(harbour).get("/search", params={"q": "VOTE"}).text
    assert 'The <mark class="hit">vote</mark> comes first</bdi>”' in text
    other = reading(harbour).get("/search", params={"q": "tunnel"}).text
    assert "Another wording:" in other and '<mark class="hit">tunnel</mark>' in other


def test_the_best_match_comes_first(migrated: Path, tmp_path: Path) -> None:
    long = "We spoke of boats and of the weather and of many other things and of one ferry too"
    said = [Said(long), Said("The ferry, the ferry"), Said("Nothing more was said about it")]
    database = written(contents([article(said)]), migrated, tmp_path)
    assert hits(database, "ferry", "quote") == ["The ferry, the ferry", long]


def test_hits_are_counted_and_narrowed_by_outlet_speaker_and_story(seeds_database: Path) -> None:
    found = asked(seeds_database, "abraham accords", kind="quote")
    for name in ("outlet", "speaker"):
        for facet in found["facets"][name]:
            narrowed = asked(seeds_database, "abraham accords", kind="quote", **{name: facet["value"]})
            assert narrowed["counts"]["quote"] == facet["count"] > 0, facet
    first, second, *_ = found["facets"]["outlet"]
    both = asked(seeds_database, "abraham accords", kind="quote", outlet=[first["value"], second["value"]])
    assert max(first["count"], second["count"]) <= both["counts"]["quote"]
    assert [f["count"] for f in both["facets"]["outlet"]][:2] == [first["count"], second["count"]]


def test_several_stories_are_counted_apart(migrated: Path, tmp_path: Path) -> None:
    read = [article([Said("The ferry leaves")], story=f"story-{n}") for n in range(2)]
    database = written(contents(read), migrated, tmp_path)
    found = asked(database, "ferry", kind="quote")
    assert [(f["value"], f["count"]) for f in found["facets"]["story"]] == [("story-0", 1), ("story-1", 1)]
    narrowed = asked(database, "ferry", story="story-1")
    assert [hit["story"] for hit in narrowed["hits"]] == ["story-1"]
    speaker = asked(database, "ruiz", kind="speaker", story="story-1")
    assert [hit["address"] for hit in speaker["hits"]] == ["/p/ana-ruiz"]


def test_speakers_outlets_and_stories_are_named_to_lead_there(harbour: Path) -> None:
    client = reading(harbour)
    for typed, address in (("rui", "/p/ana-ruiz"), ("the gaz", "/o/gazette"), ("harbour", "/s/harbour")):
        named = asked(harbour, typed)["named"]
        assert address in [jump["address"] for jump in named], typed
        assert all(client.get(jump["address"]).status_code == 200 for jump in named)


def test_claims_are_searched_and_their_keys_lead_there(seeds_database: Path) -> None:
    found = asked(seeds_database, "kazakhstan", kind="claim")
    address = found["hits"][0]["address"]
    assert address.startswith("/c/")
    for typed in (address, address.removeprefix("/c/"), f"https://verbatim.example{address}.json"):
        answer = reading(seeds_database).get("/search", params={"q": typed})
        assert (answer.status_code, answer.headers["location"]) == (307, address)


def test_an_article_address_leads_to_its_article_however_long(migrated: Path, tmp_path: Path) -> None:
    read = article([Said("The ferry leaves")])
    url = "https://gazette.example/" + "a-very-long-path/" * 40
    read = replace(read, article=replace(read.article, url=url))
    database = written(contents([read]), migrated, tmp_path)
    answer = reading(database).get("/search", params={"q": url})
    assert answer.headers["location"] == f"/a/{read.article.key}"


def test_of_words_without_end_the_beginning_is_searched(harbour: Path) -> None:
    answer = reading(harbour).get("/search", params={"q": "vote later " + "x" * 10_000})
    assert answer.status_code == 200
    assert "Only the first 200 characters" in answer.text


def test_pages_of_hits_hold_each_once(generated_database: Path) -> None:
    client, path, seen = browse(generated_database), "/search.json?q=the&kind=quote", []
    for _ in range(4):
        found = client.get(path).json()
        seen += [hit["address"] for hit in found["hits"]]
        path = found["next"].replace("/search?", "/search.json?")
    assert len(seen) == len(set(seen)) == 80
    assert found["counts"]["quote"] == 1000


def test_a_search_takes_a_fixed_number_of_statements(harbour: Path, generated_database: Path) -> None:
    numbers = []
    for database, typed in ((harbour, "vote"), (generated_database, "the")):
        with statements() as seen:
            assert browse(database).get("/search", params={"q": typed, "kind": "quote"}).status_code == 200
        numbers.append(len(seen))
    assert max(numbers) <= 24


def test_events_and_articles_are_found_too(harbour: Path) -> None:
    assert hits(harbour, "harbour opened", "event")
    assert hits(harbour, "Nobody painted", "article") == ["Harbour to close"]


def test_where_texts_are_excerpts_no_search_gives_more_of_them(harbour: Path) -> None:
    (whole,) = asked(harbour, "Nobody painted", kind="article")["hits"]
    assert "Nobody has painted it" in whole["words"]
    client = browse(harbour, text="excerpt")
    (bare,) = client.get("/search.json?q=nobody+painted&kind=article").json()["hits"]
    assert bare == {**whole, "words": ""}
    page = client.get("/search?q=nobody+painted&kind=article").text
    assert "The words stand in these articles" in plain(page) and 'class="hit"' not in page
    assert 'class="hit"' in client.get("/search?q=nobody+painted&kind=quote").text


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
    assert "Nothing of this kind holds all of these words." in page
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


OPERATORS = st.sampled_from(
    [
        *('"', "'", "“", "(", ")", "*", "^", ":", "+", "-", "{", "}", "NEAR(", "AND", "OR", "NOT", "title:"),
        *("\x00", "\x02", "\x03", "\n", "🙂", "²", "_", "%", ";--", "the", "vote", " ", "\u200b", "ß"),
    ]
)


@settings(max_examples=150, deadline=None)
@given(st.text(max_size=60) | st.lists(OPERATORS, max_size=12).map("".join), st.booleans())
def test_no_input_makes_an_error(harbour: Path, typed: str, exact: bool) -> None:
    typed = typed.encode("utf-8", "replace").decode()
    params = {"q": typed, "exact": "1"} if exact else {"q": typed}
    assert reading(harbour).get("/search", params=params).status_code in (200, 307)


@pytest.mark.parametrize("query", ["kind=x", "exact=2", "after=-1", "after=99999", "outlet=x&speaker=%00"])
def test_a_filter_that_makes_no_sense_is_left_out_and_named(harbour: Path, query: str) -> None:
    answer = reading(harbour).get(f"/search?q=vote&{query}")
    assert answer.status_code == 200
    assert 'class="problem"' in answer.text and "was left out" in answer.text


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
    for wider in (apart(typed), beginning(typed)):
        assert wider is None or re.fullmatch(r'("[^"]+" ?)+\*?', wider)
