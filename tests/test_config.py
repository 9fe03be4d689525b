"""Settings: what is shown to whom."""

from pathlib import Path

import pytest

from app.config import load_settings
from app.errors import BadSettings


@pytest.fixture(autouse=True)
def _clean(monkeypatch: pytest.MonkeyPatch):
    for name in ("DB", "HOST", "PORT", "TEXT", "BASE_URL", "TITLE", "DATES", "ACCENT", "CONTACT"):
        monkeypatch.delenv(f"VERBATIM_{name}", raising=False)


@pytest.mark.parametrize(
    ("host", "text", "full"),
    [
        ("127.0.0.1", None, True),
        ("127.9.9.9", None, True),
        ("localhost", None, True),
        ("::1", None, True),
        ("0.0.0.0", None, False),
        ("::", None, False),
        ("192.0.2.7", None, False),
        ("verbatim.example", None, False),
        ("0.0.0.0", "full", True),
        ("127.0.0.1", "excerpt", False),
    ],
)
def test_whole_texts_are_shown_on_loopback_only_unless_set(host: str, text: str | None, full: bool):
    assert load_settings(host=host, text=text).full_text is full


def test_the_command_line_wins_over_the_environment(monkeypatch: pytest.MonkeyPatch):
    monkeypatch.setenv("VERBATIM_DB", "/a.db")
    monkeypatch.setenv("VERBATIM_PORT", "")
    assert load_settings().db == Path("/a.db")
    assert load_settings(db=Path("/b.db")).db == Path("/b.db")
    assert load_settings().port == 8000


def test_a_base_address_loses_its_last_slash():
    assert load_settings(base_url="https://verbatim.example/").base_url == "https://verbatim.example"


@pytest.mark.parametrize("value", ["", ".", "/", "./", "\udcff.db"])
def test_a_database_is_a_file_with_a_name(value: str):
    with pytest.raises(BadSettings, match=r"VERBATIM_DB \(--db\): must "):
        load_settings(db=value)


@pytest.mark.parametrize("value", ["", "[]", "é..x", "a" * 300 + "é", "\udcff"])
def test_a_host_is_a_name(value: str):
    with pytest.raises(BadSettings, match=r"VERBATIM_HOST \(--host\): must be an address or a name"):
        load_settings(host=value)


@pytest.mark.parametrize("value", ["verbatim.example", "ftp://x", "https://x/?a=b", "https://x y"])
def test_a_base_address_is_an_address(value: str):
    with pytest.raises(BadSettings, match="VERBATIM_BASE_URL"):
        load_settings(base_url=value)


@pytest.mark.parametrize(
    ("name", "value"),
    [
        *(("accent", v) for v in ("red", "#abc", "#12345g", "#1234567", "url(x)")),
        *(("contact", v) for v in ("nobody", "javascript:alert(1)", "a@b@c", 'a"@b.example', "a b@c.de")),
        *(("dates", v) for v in ("de", "EN-GB")),
        *(("title", v) for v in (" ", "a\x00b", "x" * 61)),
    ],
)
def test_a_look_that_makes_no_sense_is_refused_by_name(name: str, value: str):
    with pytest.raises(BadSettings, match=f"VERBATIM_{name.upper()}"):
        load_settings(**{name: value})


@pytest.mark.parametrize("contact", ["desk@paper.example", "https://paper.example/corrections"])
def test_a_contact_is_a_mail_or_web_address(contact: str):
    assert load_settings(contact=contact).contact == contact
