"""Addresses: golden keys that may never change, and what a key forgives."""

import re

import pytest
from hypothesis import given
from hypothesis import strategies as st

from app.domain.address import canonical_url, key_of, read_key, slugify, work_of

GOLDEN = [
    ("quotation", "id:one", "We will sign it."),
    ("quotation", "id:two", "We will sign it."),
    ("event", "id:one", "We will sign it."),
    ("article", "id:one", ""),
]


def test_keys_are_frozen() -> None:
    """A change here breaks every link ever shared."""
    assert [key_of(*parts) for parts in GOLDEN] == [
        "1bphm1bb1cq2",
        "fya4114p18wa",
        "p71kv5trgj8j",
        "n9gbpfnn2g8g",
    ]


def test_a_key_depends_on_kind_work_and_folded_words_alone() -> None:
    assert key_of("quotation", "id:one", "“We will SIGN it,”") == key_of(*GOLDEN[0])
    assert len({key_of(*parts) for parts in GOLDEN}) == 4
    assert key_of("a", "bc") != key_of("ab", "c")


@given(st.text(), st.text())
def test_every_key_is_read_back_in_capitals_with_hyphens_and_look_alikes(work: str, text: str) -> None:
    key = key_of("quotation", work, text)
    assert read_key(key) == key
    typed = f" {key[:4]}-{key[4:8]}-{key[8:]} ".upper().replace("0", "O").replace("1", "I")
    assert read_key(typed) == key


@pytest.mark.parametrize("typed", ["", "short", "u" * 12, "0123456789abc", "0123456789a/"])
def test_what_can_be_no_key_is_none(typed: str) -> None:
    assert read_key(typed) is None


@pytest.mark.parametrize(
    ("url", "canonical"),
    [
        ("https://www.Example.org/a/b/?utm_source=x&id=2&a=1#top", "example.org/a/b?a=1&id=2"),
        ("http://example.org:80/", "example.org"),
        ("http://example.org:8080/x?smid=tw", "example.org:8080/x"),
    ],
)
def test_tracking_scheme_and_fragment_are_no_part_of_an_address(url: str, canonical: str) -> None:
    assert canonical_url(url) == canonical


def test_a_work_is_named_by_its_id_then_its_url_then_its_words() -> None:
    assert work_of("seed-1", "http://example.org/", "x") == "id:seed-1"
    assert work_of(None, "http://example.org/a", "x") == "url:example.org/a"
    assert work_of(None, None, "Same words.") == work_of(None, None, "“same” words")


@pytest.mark.parametrize(
    ("name", "slug"),
    [
        ("José O’Neill Jr.", "jose-oneill-jr"),
        ("U.S. State Department", "us-state-department"),
        ("…", "unnamed"),
        ("", "unnamed"),
        ("港の閉鎖", "unnamed-147e91bf"),
        ("中国 3", "3-2047cfd9"),
        ("Łódź Straße", "odz-strae"),
        ("Al Jazeera ال", "al-jazeera"),
    ],
)
def test_slugs_are_lower_case_ascii(name: str, slug: str) -> None:
    assert slugify(name) == slug


@given(st.text(st.characters(), max_size=40))
def test_any_name_has_a_slug_that_can_stand_in_an_address(name: str) -> None:
    assert re.fullmatch(r"[a-z0-9]+(-[a-z0-9]+)*", slugify(name))


def test_names_in_other_scripts_have_slugs_of_their_own() -> None:
    names = ("Закрытие", "Открытие", "العربية", "\udce1\udcff")
    assert len({slugify(name) for name in names}) == len(names)
    assert slugify("Закрытие") == slugify("ЗАКРЫТИЕ!")
