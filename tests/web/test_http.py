"""What holds for every answer: read-only, strict headers, entity tags, representations, honest errors."""

import json
import re
import shutil
import sqlite3
from pathlib import Path

import pytest

from app.config import Settings
from app.errors import StoreUnusable
from app.web.app import create_app
from tests.build import Said, article, contents, write
from tests.web.browse import browse
from tests.web.small import PARTIAL, build_story, reading

PLACES = ["/s/harbour", "/s/harbour/timeline", "/s/harbour/compare", "/s/harbour/quotes", "/search", "/about"]


@pytest.fixture(scope="module")
def harbour(tmp_path_factory: pytest.TempPathFactory) -> Path:
    return build_story(tmp_path_factory.mktemp("http") / "verbatim.db")


@pytest.mark.parametrize("method", ["POST", "PUT", "PATCH", "DELETE", "OPTIONS"])
def test_only_get_and_head_are_answered(harbour: Path, method: str) -> None:
    answer = reading(harbour).request(method, "/s/harbour", content=b"x" * 1000)
    assert answer.status_code == 405
    assert answer.headers["allow"] == "GET, HEAD"


def test_head_has_the_headers_of_get_and_no_body(harbour: Path) -> None:
    client = reading(harbour)
    answer = client.head("/s/harbour/quotes")
    assert answer.status_code == 200
    assert answer.content == b""
    assert answer.headers["etag"] == client.get("/s/harbour/quotes").headers["etag"]


@pytest.mark.parametrize("place", [*PLACES, "/nowhere", "/static/nothing", "/q/0"])
def test_every_answer_carries_the_security_headers_and_no_cookie(harbour: Path, place: str) -> None:
    headers = reading(harbour).get(place).headers
    policy = headers["content-security-policy"]
    assert policy.startswith("default-src 'none'; script-src 'self'; style-src 'self'")
    assert "unsafe" not in policy
    assert headers["x-content-type-options"] == "nosniff"
    assert "set-cookie" not in headers
    assert "HX-Request-Type" in headers["vary"]


@pytest.mark.parametrize("place", PLACES)
def test_what_the_client_already_has_is_not_sent_again(harbour: Path, place: str) -> None:
    client = reading(harbour)
    tag = client.get(place).headers["etag"]
    assert tag.startswith('"')
    again = client.get(place, headers={"if-none-match": f'"other", {tag}'})
    assert (again.status_code, again.content, again.headers["etag"]) == (304, b"", tag)


def test_page_fragment_and_representations_have_tags_of_their_own(harbour: Path) -> None:
    client = reading(harbour)
    tags = [
        client.get("/s/harbour/quotes").headers["etag"],
        client.get("/s/harbour/quotes", headers=PARTIAL).headers["etag"],
        client.get("/s/harbour/quotes.json").headers["etag"],
        client.get("/s/harbour/quotes.csv").headers["etag"],
        client.get("/s/harbour/quotes?reading=changed").headers["etag"],
        client.get("/s/harbour/quotes", headers={"accept-encoding": "identity"}).headers["etag"],
    ]
    assert len(set(tags)) == len(tags)


@pytest.mark.parametrize("place", ["/sitemap.xml", "/openapi.json", "/export.jsonl", "/oembed"])
def test_what_is_no_page_has_no_fragment_and_no_other_form(harbour: Path, place: str) -> None:
    client = reading(harbour)
    plain, part = client.get(place), client.get(place, headers=PARTIAL)
    assert (part.status_code, part.text) == (plain.status_code, plain.text)
    if place != "/oembed":
        assert plain.status_code == 200
        assert {client.get(f"{place}.{suffix}").status_code for suffix in ("csv", "json", "png")} == {404}


@pytest.mark.parametrize("encoding", ["gzip", "br", "zstd", "identity"])
def test_each_encoding_has_a_tag_of_its_own_and_any_of_them_is_known_again(
    harbour: Path, encoding: str
) -> None:
    """Two answers with equal bytes have equal tags, whatever else the client would have taken."""
    client = reading(harbour)
    sent = client.get("/s/harbour/quotes", headers={"accept-encoding": encoding})
    plain = client.get("/s/harbour/quotes", headers={"accept-encoding": "identity"}).headers["etag"]
    suffix = "" if encoding == "identity" else f"-{encoding}"
    assert sent.headers.get("content-encoding", "identity") == encoding
    assert sent.headers["etag"] == f'{plain[:-1]}{suffix}"'
    for accepted in ("identity", "br"):
        known = {"accept-encoding": accepted, "if-none-match": f"W/{sent.headers['etag']}"}
        again = client.get("/s/harbour/quotes", headers=known)
        assert (again.status_code, again.headers["etag"]) == (304, sent.headers["etag"])


def test_a_short_answer_that_is_not_encoded_has_one_tag(harbour: Path) -> None:
    client = reading(harbour)
    tags = {client.get("/search.json", headers={"accept-encoding": e}).headers["etag"] for e in ("br", "x")}
    assert len(tags) == 1


def test_a_client_that_has_anything_has_this(harbour: Path) -> None:
    assert reading(harbour).get("/s/harbour", headers={"if-none-match": "*"}).status_code == 304
    assert reading(harbour).get("/s/nowhere", headers={"if-none-match": "*"}).status_code == 404


def test_a_page_with_other_links_has_another_tag(harbour: Path) -> None:
    client = reading(harbour)
    pages = [client.get("/s/harbour", headers={"host": host}) for host in ("a.example", "b.example")]
    assert [page.headers["link"] for page in pages] == [
        f"<http://{host}.example/s/harbour>; rel=canonical" for host in ("a", "b")
    ]
    assert pages[0].headers["etag"] != pages[1].headers["etag"]


@pytest.mark.parametrize(
    "host",
    [
        *(
            "evil.example/x",
            "a b",
            'a"onload="',
            "<b>",
            "é.example",
            "a@b",
            "a.example:99999",
            "a:b",
            "[",
            "[::1",
        ),
        *("[:::]", "a" * 256, "", "a?b", "a#b", "a\\b", "a:0"),
    ],
)
def test_a_host_that_is_none_stands_in_no_link(harbour: Path, host: str) -> None:
    answer = reading(harbour).get("/s/harbour", headers={"host": host.encode("latin-1")})
    assert answer.status_code == 200
    assert answer.headers["link"] == "<http://testserver/s/harbour>; rel=canonical"


@pytest.mark.parametrize("host", ["verbatim.example", "a.example:8080", "127.0.0.1:80", "[::1]:8000"])
def test_a_host_stands_in_the_links(harbour: Path, host: str) -> None:
    answer = reading(harbour).get("/s/harbour", headers={"host": host})
    assert answer.headers["link"].startswith(f"<http://{host.removesuffix(':80')}")


@pytest.mark.parametrize(
    ("path", "place"),
    [
        ("/s/harbour/", "/s/harbour"),
        ("/s/harbour/quotes//?reading=changed", "/s/harbour/quotes?reading=changed"),
        ("/s/harbour/.json", "/s/harbour.json"),
        ("/%2Fevil.example/", "/evil.example"),
    ],
)
def test_a_slash_too_many_leads_to_the_page_and_not_to_another_host(
    harbour: Path, path: str, place: str
) -> None:
    answer = reading(harbour).get(path, headers={"host": "evil.example"})
    assert (answer.status_code, answer.headers["location"]) == (307, place)


def test_control_characters_of_an_article_are_shown_as_such(tmp_path: Path) -> None:
    """Offsets stay: each is one character before and after. JSON says them exactly."""
    words = "We will\x00\x1b[31m\x0c sign it\x7f\ttoday"
    path = tmp_path / "verbatim.db"
    write(path, contents([article([Said(words)])]))
    client = browse(path)
    shown = "We will\ufffd\ufffd[31m\ufffd sign it\ufffd\ttoday"
    for place in ("/s/harbour/quotes", "/s/harbour/quotes.csv"):
        text = client.get(place).text
        assert shown in text and not re.search(r"[\x00-\x08\x0b\x0c\x0e-\x1f\x7f]", text), place
    fragment = client.get("/s/harbour/quotes", headers=PARTIAL).text
    assert shown in fragment
    assert json.loads(client.get("/s/harbour/quotes.json").text)["quotes"][0]["text"] == words


def test_a_new_snapshot_has_a_new_tag(harbour: Path, tmp_path: Path) -> None:
    copy = Path(shutil.copy(harbour, tmp_path / "verbatim.db"))
    client = browse(copy)
    before = client.get("/s/harbour").headers["etag"]
    with sqlite3.connect(copy) as connection:
        connection.execute("UPDATE snapshot SET digest = 'another'")
    assert client.get("/s/harbour").headers["etag"] != before


@pytest.mark.parametrize("place", ["/s/harbour", "/s/harbour/quotes", "/about/data", "/"])
def test_every_page_is_json_too(harbour: Path, place: str) -> None:
    path = "/.json" if place == "/" else f"{place}.json"
    answer = reading(harbour).get(path)
    assert answer.headers["content-type"] == "application/json"
    assert json.loads(answer.text)["address"] == place


def test_a_page_that_is_no_list_says_so_when_asked_for_csv(harbour: Path) -> None:
    answer = reading(harbour).get("/s/harbour.csv")
    assert answer.status_code == 404
    assert ".json" in answer.text


@pytest.mark.parametrize(
    "place", ["/s/nothing", "/q/zzzzzzzzzzzz", "/q/short", "/e/zzzzzzzzzzzz", "/p/qwertz", "/o/qwertz"]
)
def test_what_is_not_there_gets_a_page_that_helps(harbour: Path, place: str) -> None:
    answer = reading(harbour).get(place)
    assert answer.status_code == 404
    assert 'action="/search"' in answer.text
    assert place.rsplit("/", 1)[1] not in answer.text.split("<main")[1].split("</main")[0].replace(
        "permalink", ""
    )


def test_an_error_page_claims_no_address(harbour: Path) -> None:
    answer = reading(harbour).get("/q/zzzzzzzzzzzz")
    assert 'rel="canonical"' not in answer.text and "link" not in answer.headers
    assert 'id="permalink"' not in answer.text and 'content="noindex"' in answer.text


def test_what_is_nearly_at_an_address_is_named(harbour: Path) -> None:
    client = reading(harbour)
    quote = client.get("/s/harbour/quotes.json").json()["quotes"][0]
    wrong = quote["address"][:-1] + ("0" if quote["address"][-1] != "0" else "1")
    answer = client.get(wrong)
    assert answer.status_code == 404
    assert f'href="{quote["address"]}"' in answer.text and quote["text"] in answer.text
    assert quote["address"] in client.get(f"{wrong}.json").json()["near"]
    for path, near in (("/p/ana-ruis", "/p/ana-ruiz"), ("/s/harbor", "/s/harbour"), ("/o/gaz", "/o/gazette")):
        assert f'href="{near}"' in client.get(path).text
    for path in ("/q/%25%27", "/p/", "/x/ana-ruiz", "/q/zzzzzzzzzzzz", "/"):
        assert "begin alike" not in client.get(path).text


@pytest.mark.parametrize(
    "path",
    ["//evil.example/s/harbour?q=", "/\\evil.example?q=", "/s/harbour/quotes?q=&outlet=", "/q//evil.example"],
)
def test_no_redirect_leads_away(harbour: Path, path: str) -> None:
    location = reading(harbour).get(path).headers.get("location", "/")
    assert location.startswith("/") and not location.startswith(("//", "/\\"))


def test_blank_fields_of_a_form_do_not_stay_in_the_address(harbour: Path) -> None:
    answer = reading(harbour).get("/s/harbour/quotes?q=&outlet=gazette&since=")
    assert (answer.status_code, answer.headers["location"]) == (307, "/s/harbour/quotes?outlet=gazette")


def test_a_missing_or_older_database_is_refused_with_the_command_that_helps(tmp_path: Path) -> None:
    with pytest.raises(StoreUnusable, match="verbatim ingest"):
        create_app(Settings(db=tmp_path / "none.db"))


def test_a_fault_of_the_program_is_a_page_without_details(
    harbour: Path, tmp_path: Path, caplog: pytest.LogCaptureFixture
) -> None:
    copy = Path(shutil.copy(harbour, tmp_path / "verbatim.db"))
    client = browse(copy)
    with sqlite3.connect(copy) as connection:
        connection.execute("DROP TABLE unit")
    key = json.loads(client.get("/s/harbour/quotes.json").text)["quotes"][0]["key"]
    answer = client.get(f"/q/{key}")
    assert answer.status_code == 503
    assert "no such table" not in answer.text
    assert "no such table" in caplog.text
