"""What only a real server shows: answers to HEAD over one connection, and nothing in its log."""

import http.client
import logging
from collections.abc import Iterator

import pytest

from tests.browser.conftest import serve
from tests.web.small import build_story


@pytest.fixture(scope="module")
def address(tmp_path_factory: pytest.TempPathFactory) -> Iterator[str]:
    """The host and port of a server of the small story."""
    for site in serve(build_story(tmp_path_factory.mktemp("served") / "verbatim.db")):
        yield site.removeprefix("http://")


@pytest.mark.parametrize("place", ["/s/harbour", "/s/harbour/quotes.json", "/nothing", "/s/harbour.csv"])
def test_head_leaves_the_connection_open_and_the_log_empty(
    address: str, place: str, caplog: pytest.LogCaptureFixture
) -> None:
    caplog.set_level(logging.WARNING)
    connection = http.client.HTTPConnection(address, timeout=20)
    told = []
    for method in ("HEAD", "GET", "HEAD"):
        connection.request(method, place)
        if method == "HEAD":
            open_before = connection.sock
        answer = connection.getresponse()
        body = answer.read()
        assert len(body) == (0 if method == "HEAD" else int(answer.headers["content-length"]))
        told.append((answer.status, answer.headers["content-length"], answer.headers["etag"]))
        assert connection.sock is open_before
    connection.close()
    assert told[0] == told[1] == told[2]
    assert [record.getMessage() for record in caplog.records] == []


def test_a_host_that_is_none_is_answered_with_the_address_of_the_server(address: str) -> None:
    connection = http.client.HTTPConnection(address, timeout=20)
    connection.putrequest("GET", "/s/harbour", skip_host=True)
    connection.putheader("Host", "evil.example/<b>")
    connection.endheaders()
    answer = connection.getresponse()
    answer.read()
    connection.close()
    assert answer.headers["link"] == f"<http://{address}/s/harbour>; rel=canonical"
