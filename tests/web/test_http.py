"""What holds for every answer: read-only, strict headers, entity tags, representations, honest errors."""

import json
import shutil
import sqlite3
from pathlib import Path

import pytest

from app.config import Settings
from app.errors import StoreUnusable
from app.web.app import create_app
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
