"""The interface for programs: its description holds for every answer, its examples run, lists lead on."""

import contextlib
import csv
import io
import json
import re
import shlex
from collections.abc import Iterator
from html import unescape
from pathlib import Path
from urllib.parse import urlencode

import pytest
from pydantic import ValidationError
from starlette.testclient import TestClient

from app.store.database import open_read_only
from app.store.export import export
from app.web.api.document import OPERATIONS, Operation, document
from tests.browser.conftest import serve
from tests.web.browse import browse
from tests.web.small import build_story, reading

STORY = "/s/kazakhstan-abraham-accords"


@pytest.fixture(scope="module")
def places(seeds_database: Path) -> dict[str, list[str]]:
    """All addresses of the seeds by the path of their operation, without suffix."""
    client = reading(seeds_database)
    found: dict[str, list[str]] = {"/": ["/"], "/search": ["/search?q=accords", "/search?q=x", "/search"]}
    patterns = {"s": "/s/{slug}", "q": "/q/{key}", "c": "/c/{key}", "e": "/e/{key}"}
    patterns |= {"a": "/a/{key}", "p": "/p/{slug}", "o": "/o/{slug}"}
    for loc in re.findall(r"<loc>http://testserver(.*?)</loc>", client.get("/sitemap.xml").text):
        if loc.count("/") == 2:
            found.setdefault(patterns[loc.split("/")[1]], []).append(loc)
    for name in ("outlets", "speakers"):
        found[f"/s/{{slug}}/{name}"] = [f"{STORY}/{name}"]
    rows = client.get(f"{STORY}/compare.json").json()["rows"]
    found["/s/{slug}/compare/{kind}/{key}"] = [f"{STORY}/compare/{row['kind']}/{row['key']}" for row in rows]
    for name in ("quotes", "claims", "timeline", "compare"):
        found[f"/s/{{slug}}/{name}"] = [f"{STORY}/{name}", f"{STORY}/{name}?q=zzz"]
    found["/about"], found["/about/data"] = ["/about"], ["/about/data"]
    for kind in ("quote", "claim", "event", "article", "speaker"):
        found["/search"].append(f"/search?q=trump&kind={kind}")
    quote = next(q for q in client.get(f"{STORY}/quotes.json").json()["quotes"] if len(q["outlets"]) > 1)
    left, right, *_ = (part["outlet"] for part in quote["outlets"])
    found["/q/{key}/diff/{left}/{right}"] = [f"{quote['address']}/diff/{left}/{right}"]
    return found


def suffixed(place: str, suffix: str) -> str:
    path, mark, query = place.partition("?")
    return f"{path}.{suffix}{mark}{query}"


@pytest.mark.parametrize("one", OPERATIONS, ids=lambda one: one.path)
@pytest.mark.parametrize("text", ["full", "excerpt"])
def test_every_answer_is_what_the_description_says(
    seeds_database: Path, places: dict[str, list[str]], one: Operation, text: str
) -> None:
    """A field that is not described fails here: describe it in `app/web/api`."""
    client = browse(seeds_database, text=text)
    step = 1 if text == "full" else 7
    for place in places[one.path][::step]:
        answer = client.get(suffixed(place, "json"))
        assert answer.status_code == 200, place
        try:
            one.model.model_validate_json(answer.text)
        except ValidationError as error:
            pytest.fail(f"{place}: {error}")


@pytest.mark.parametrize("one", OPERATIONS, ids=lambda one: one.path)
def test_every_representation_described_is_there_and_no_other(
    seeds_database: Path, places: dict[str, list[str]], one: Operation
) -> None:
    client, place = reading(seeds_database), places[one.path][0]
    described = {path.removeprefix(f"{one.path}.") for path in document()["paths"]}
    for suffix in ("json", "csv", "atom", "txt", "md", "png", "bib", "ris", "csl.json", "jsonld"):
        answer = client.get(suffixed(place, suffix))
        assert answer.status_code == (200 if suffix in described else 404), (place, suffix)
        if suffix in described:
            (media_type,) = document()["paths"][f"{one.path}.{suffix}"]["get"]["responses"]["200"]["content"]
            assert answer.headers["content-type"].partition(";")[0] == media_type


def test_a_field_nobody_described_would_be_found(seeds_database: Path) -> None:
    data = reading(seeds_database).get(f"{STORY}.json").json()
    with pytest.raises(ValidationError):
        OPERATIONS[1].model.model_validate_json(json.dumps({**data, "more": 1}))
    with pytest.raises(ValidationError):
        OPERATIONS[1].model.model_validate_json(json.dumps({**data, "articles": "5"}))


def test_every_filter_described_is_one(seeds_database: Path, places: dict[str, list[str]]) -> None:
    """Each is read by its page: as a value that makes no sense it is named, or it narrows the list."""
    client = reading(seeds_database)
    for one in OPERATIONS:
        place = places[one.path][0].partition("?")[0]
        more = {"q": "accords"} if one.path == "/search" else {}
        for name in one.filters:
            answer = client.get(f"{place}?{urlencode({**more, name: 'zzzz'})}")
            assert answer.status_code == 200, (place, name)
            assert "zzzz" in answer.text or 'class="problem"' in answer.text, (place, name)


def test_the_document_is_openapi_that_leads_nowhere_else(seeds_database: Path) -> None:
    answer = reading(seeds_database).get("/openapi.json")
    assert answer.headers["content-type"] == "application/json"
    data = answer.json()
    assert data["openapi"] == "3.1.0" and data["servers"] == [{"url": "http://testserver"}]
    ids = [one["get"]["operationId"] for one in data["paths"].values()]
    assert len(ids) == len(set(ids))
    for reference in re.findall(r'"\$ref": "#/components/schemas/(\w+)"', answer.text):
        assert reference in data["components"]["schemas"]
    for path, one in data["paths"].items():
        named = {p["name"] for p in one["get"].get("parameters", []) if p["in"] == "path"}
        assert named == set(re.findall(r"{(\w+)}", path))


def test_a_list_is_followed_by_next_and_by_the_header_link(generated_database: Path) -> None:
    client = browse(generated_database)
    story = client.get("/.json").json()["stories"][0]["address"]
    for suffix in ("json", "csv"):
        path: str | None = f"/search.{suffix}?q=the&kind=quote"
        seen: list[str] = []
        for _ in range(3):
            assert path
            answer = client.get(path)
            if suffix == "json":
                seen += [hit["address"] for hit in answer.json()["hits"]]
            else:
                seen += [row["address"] for row in csv.DictReader(io.StringIO(answer.text))]
            (path,) = re.findall(r'<([^>]*)>; rel="next"', answer.headers["link"])
            assert suffix == "csv" or path == answer.json()["next"]
        assert len(seen) == len(set(seen)) == 60
    assert "link" not in client.get(f"{story}/quotes.json?q=zzzz").headers


def test_everything_is_one_file_the_same_as_the_command_writes(seeds_database: Path) -> None:
    engine = open_read_only(seeds_database)
    with engine.connect() as connection:
        written = "".join(f"{line}\n" for line in export(connection))
    engine.dispose()
    for text in ("full", "excerpt"):
        answer = browse(seeds_database, text=text).get("/export.jsonl")
        assert answer.status_code == 200 and answer.text == written
        assert answer.headers["content-type"] == "application/jsonl"
        assert 'filename="verbatim.jsonl"' in answer.headers["content-disposition"]


def test_the_one_file_holds_no_article_text(seeds_database: Path) -> None:
    """What is printed there stands as an excerpt on the pages too."""
    client = browse(seeds_database, text="excerpt")
    whole = client.get("/export.jsonl").text
    full = browse(seeds_database, text="full")
    for loc in re.findall(r"<loc>http://testserver(/a/.*?)</loc>", full.get("/sitemap.xml").text):
        blocks = full.get(f"{loc}.json").json()["blocks"]
        longest = max((b["text"] for b in blocks if b["kind"] == "body"), key=len)
        assert json.dumps(longest, ensure_ascii=False)[1:-1] not in whole


def test_the_file_is_streamed_and_known_again(seeds_database: Path) -> None:
    client = reading(seeds_database)
    answer = client.get("/export.jsonl", headers={"accept-encoding": "identity"})
    assert "content-length" not in answer.headers
    again = client.get("/export.jsonl", headers={"if-none-match": answer.headers["etag"]})
    assert (again.status_code, again.content) == (304, b"")


@pytest.fixture(scope="module")
def served(tmp_path_factory: pytest.TempPathFactory) -> Iterator[str]:
    yield from serve(build_story(tmp_path_factory.mktemp("api") / "verbatim.db"))


def test_every_example_runs(served: str) -> None:
    """The commands as they stand on the page, read as a shell does; the program as Python does."""
    import http.client

    host = served.removeprefix("http://")
    connection = http.client.HTTPConnection(host, timeout=20)
    connection.request("GET", "/about/api")
    page = connection.getresponse().read().decode()
    commands = [unescape(c) for c in re.findall(r"<dd><code>(curl .*?)</code></dd>", page)]
    assert len(commands) >= 9
    for command in commands:
        method, address = asked(shlex.split(command))
        assert address.startswith(served), command
        connection.request(method, address.removeprefix(served))
        answer = connection.getresponse()
        body = answer.read()
        assert answer.status == 200, command
        assert method == "HEAD" or body.strip(), command
    connection.close()
    (program,) = re.findall(r"<pre[^>]*><code>(.*?)</code></pre>", page, re.DOTALL)
    printed = io.StringIO()
    with contextlib.redirect_stdout(printed):
        exec(unescape(program), {})
    assert re.fullmatch(r"(\d+) of \1\n", printed.getvalue())


def asked(words: list[str]) -> tuple[str, str]:
    """Method and address of a curl command."""
    assert words[0] == "curl"
    address = next(word for word in words if word.startswith("http"))
    if "--data-urlencode" in words:
        name, _, value = words[words.index("--data-urlencode") + 1].partition("=")
        address += "?" + urlencode({name: value})
    return "HEAD" if "-I" in words else "GET", address


def test_the_page_names_every_address_and_field(seeds_database: Path) -> None:
    page = reading(seeds_database).get("/about/api").text
    for one in OPERATIONS:
        assert f"<code>{one.path}</code>" in page
        for name in one.model.model_fields:
            assert f"<code>{name}</code>" in page
    assert 'href="/openapi.json"' in page and 'href="/export.jsonl"' in page


def test_an_empty_database_has_a_description_and_an_empty_file(migrated: Path) -> None:
    client: TestClient = browse(migrated)
    assert client.get("/about/api").status_code == 200
    assert client.get("/export.jsonl").text == ""
    assert client.get("/openapi.json").status_code == 200
