"""Manifests: what is read, and what each fault is answered with, line and all."""

import contextlib

import pytest
from hypothesis import given
from hypothesis import strategies as st

from app.errors import BadInput
from app.ingest.given import Given
from app.ingest.manifest import read_manifest

WHOLE = """\
story = "harbour"
title = "The harbour closes"

[[article]]
file = "one.txt"
id = "harbour-1"
outlet = "gazette"
outlet_name = "The Gazette"
code = "GAZ"
url = "https://gazette.example/1"
published = "2024-03-04"
basis = { outlet = "stated in the text", published = "the page's time stamp" }

[[article]]
file = "deep/two.txt"
"""


def test_a_whole_manifest():
    found = read_manifest(WHOLE)
    assert (found.story, found.title, found.refused) == ("harbour", "The harbour closes", ())
    assert [(entry.file, entry.line) for entry in found.entries] == [("one.txt", 4), ("deep/two.txt", 14)]
    assert found.entries[0].given == Given(
        id="harbour-1",
        outlet="gazette",
        outlet_name="The Gazette",
        code="GAZ",
        url="https://gazette.example/1",
        published="2024-03-04",
        basis={"outlet": "stated in the text", "published": "the page's time stamp"},
    )
    assert found.entries[1].given == Given()


def test_what_a_manifest_says_can_be_kept_and_read_again():
    given = read_manifest(WHOLE).entries[0].given
    assert Given.from_json(given.to_json()) == given
    assert Given().to_json() == "{}"


def test_an_empty_text_says_nothing():
    found = read_manifest('title = ""\n[[article]]\nfile = "a.txt"\noutlet_name = ""\n')
    assert (found.title, found.refused, found.entries[0].given) == (None, (), Given())


def test_a_date_of_toml_is_a_date():
    assert (
        read_manifest('[[article]]\nfile = "a.txt"\npublished = 2024-03-04\n').entries[0].given.published
        == "2024-03-04"
    )


@pytest.mark.parametrize(
    ("line", "place", "problem"),
    [
        ('author = "Ana"', 6, "unknown key “author”"),
        ("basis = { mood = 'x' }", 6, "unknown key “mood” in “basis”"),
        ("basis = 'x'", 6, "“basis” is no table of words"),
        ('outlet = "The Gazette"', 6, "“The Gazette” cannot stand in an address"),
        ('code = "G Z"', 6, "“G Z” has a blank in it"),
        ('code = "GAZETTEGAZETTE"', 6, "“code” is longer than 12 characters"),
        ('url = "gazette.example"', 6, "“gazette.example” is no web address"),
        ('url = "javascript:alert(1)"', 6, "“javascript:alert(1)” is no web address"),
        ('published = "Thursday"', 6, "“Thursday” is no EDTF date"),
        ('published = "2024-02-30"', 6, "“2024-02-30” is no EDTF date"),
        ('published = "../.."', 6, "“../..” is no EDTF date"),
        ("published = 2024", 6, "“published” is no line of text"),
        ("outlet_name = 3", 6, "“outlet_name” is no line of text"),
        ('outlet_name = " "', 6, "“outlet_name” is blank"),
        ('outlet_name = "a\\u0000b"', 6, "“outlet_name” holds a character that cannot be seen (U+0000)"),
        ('outlet_name = "a\\u202eb"', 6, "“outlet_name” holds a character that cannot be seen (U+202E)"),
        (
            'basis = { outlet = "a\\u001bb" }',
            6,
            "“outlet” in “basis” holds a character that cannot be seen (U+001B)",
        ),
        ('basis = { outlet = " " }', 6, "“outlet” in “basis” is blank"),
        ('basis = { outlet = "' + "a" * 501 + '" }', 6, "“outlet” in “basis” is longer than 500 characters"),
        ('url = "http://["', 6, "“http://[” is no web address"),
        ('url = "http://a:99999/"', 6, "“http://a:99999/” is no web address"),
        ('url = "http://a:abc/x"', 6, "“http://a:abc/x” is no web address"),
        ('url = "https://ana:key@gazette.example/x"', 6, "the address holds a name or password"),
        ('url = "https://@gazette.example/x"', 6, "the address holds a name or password"),
        ('url = "http:///x"', 6, "“http:///x” is no web address"),
        ('url = "http://a\u2100b/"', 6, "“http://a\u2100b/” is no web address"),
        ('published = "\u0662\u0660\u0662\u0664"', 6, "“\u0662\u0660\u0662\u0664” is no EDTF date"),
        ("k" * 500 + " = 1", 6, "unknown key “" + "k" * 53 + "…" + "k" * 25 + "”"),
        ('"a\\u001b[31mb" = 1', 4, "unknown key “a\ufffd[31mb”"),
        ('\nid = "first"', 7, "the id “first” is given twice"),
    ],
)
def test_a_bad_entry_is_refused_with_its_line_and_the_others_stay(line: str, place: int, problem: str):
    first = '[[article]]\nfile = "one.txt"\nid = "first"\n'
    text = f'{first}[[article]]\nfile = "two.txt"\n{line}\n[[article]]\nfile = "three.txt"\n'
    found = read_manifest(text)
    assert [(error.place, error.problem) for error in found.refused] == [
        (f"corpus.toml line {place}", problem)
    ]
    assert [entry.file for entry in found.entries] == ["one.txt", "three.txt"]


@pytest.mark.parametrize(
    ("file", "problem"),
    [
        ("../secret.txt", "“../secret.txt” lies outside the story's folder"),
        ("/etc/passwd", "“/etc/passwd” lies outside the story's folder"),
        ("corpus.toml", "“corpus.toml” is no article"),
        ("curation.toml", "“curation.toml” is no article"),
        (".", "“.” is no article"),
        ("one.txt", "“one.txt” is named twice"),
        ("./one.txt", "“one.txt” is named twice"),
    ],
)
def test_an_entry_names_one_file_in_the_folder(file: str, problem: str):
    (error,) = read_manifest(f'[[article]]\nfile = "one.txt"\n[[article]]\nfile = "{file}"\n').refused
    assert (error.place, error.problem) == ("corpus.toml line 4", problem)


@pytest.mark.parametrize("url", ["HTTP://a/b", "Https://gazette.example", "http://[::1]:8000/x"])
def test_an_address_is_one_in_any_case(url: str):
    found = read_manifest(f'[[article]]\nfile = "one.txt"\nurl = "{url}"\n')
    assert (found.refused, found.entries[0].given.url) == ((), url)


@given(st.text(alphabet='[]"=\n{}.,#-0123456789abT:_\u0660\u202e', max_size=200))
def test_no_text_is_more_than_refused(text: str):
    with contextlib.suppress(BadInput):
        read_manifest(f'[[article]]\nfile = "a.txt"\n{text}')


def test_an_entry_without_a_file_is_refused():
    (error,) = read_manifest('[[article]]\nid = "x"\n').refused
    assert str(error) == 'corpus.toml line 1: the entry names no file. Add file = "…".'


def test_an_unknown_key_at_the_top_is_refused_with_its_line_and_the_articles_stay():
    found = read_manifest('story = "harbour"\n\nauthor = "Ana"\n[[article]]\nfile = "one.txt"\n')
    assert [str(error) for error in found.refused] == [
        "corpus.toml line 3: unknown key “author”. Known are story, title, article."
    ]
    assert len(found.entries) == 1


@pytest.mark.parametrize(
    ("text", "sentence"),
    [
        ('story = "harbour\n', "this is no TOML (Illegal character '\\n' (at line 1, column 17))"),
        ("[article]\nfile = 'x'\n", "“article” is no list of tables"),
        ("article = 3\n", "“article” is no list of tables"),
        ('story = "Big Story"\n', "“Big Story” cannot stand in an address"),
        ("a = " + "[" * 5000, "this TOML is nested too deeply or holds too long a number"),
        ("a = " + "9" * 5000, "this TOML is nested too deeply or holds too long a number"),
    ],
    ids=["broken", "one table", "a number", "a bad slug", "too deep", "too long a number"],
)
def test_a_manifest_that_cannot_be_used_refuses_its_story(text: str, sentence: str):
    with pytest.raises(BadInput) as caught:
        read_manifest(text)
    assert sentence in str(caught.value)


def test_entries_written_inline_are_read():
    found = read_manifest('article = [{ file = "one.txt" }, { file = "two.txt", mood = "x" }]\n')
    assert [entry.file for entry in found.entries] == ["one.txt"]
    assert [error.place for error in found.refused] == ["corpus.toml line 1"]
