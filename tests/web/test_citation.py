"""Citations: other programs read back what was printed, whatever characters it holds."""

from dataclasses import replace
from urllib.parse import unquote

import pytest
from hypothesis import given
from hypothesis import strategies as st

from app.web.citation import Citation, bibtex, csl, issued, one_line, ris, uncredited, with_words
from tests.web.citations import read_bibtex, read_ris

PLAIN = Citation(
    id="gazette-0123456789ab",
    kind="article",
    title="Harbour to close",
    authors=("Jo Field", "Mia Cole"),
    container="The Gazette",
    published="2024-03-05",
    url="https://gazette.example/harbour",
    words="We will keep the ferry",
    note="Quotation of Ana Ruiz, paragraph 2.",
    plain="",
)


def test_an_article_in_bibtex() -> None:
    kind, key, fields = read_bibtex(bibtex(PLAIN))
    assert (kind, key) == ("article", "gazette-0123456789ab")
    assert fields == {
        "author": "Jo Field; Mia Cole",
        "title": "Harbour to close",
        "journal": "The Gazette",
        "date": "2024-03-05",
        "year": "2024",
        "month": "mar",
        "url": "https://gazette.example/harbour",
        "abstract": "“We will keep the ferry”",
        "note": "Quotation of Ana Ruiz, paragraph 2.",
    }
    assert "author = {{Jo Field} and {Mia Cole}}" in bibtex(PLAIN)


def test_an_article_in_ris() -> None:
    assert read_ris(ris(PLAIN)) == {
        "TY": ["NEWS"],
        "ID": ["gazette-0123456789ab"],
        "AU": ["Jo Field", "Mia Cole"],
        "TI": ["Harbour to close"],
        "T2": ["The Gazette"],
        "PY": ["2024"],
        "DA": ["2024/03/05"],
        "UR": ["https://gazette.example/harbour"],
        "AB": ["“We will keep the ferry”"],
        "N1": ["Quotation of Ana Ruiz, paragraph 2."],
    }


def test_an_article_in_csl() -> None:
    item = csl(PLAIN)
    assert item["type"] == "article-newspaper"
    assert item["issued"] == {"date-parts": [[2024, 3, 5]]}
    assert item["author"] == [{"literal": "Jo Field"}, {"literal": "Mia Cole"}]


def test_a_page_is_a_page_and_what_is_not_known_is_left_out() -> None:
    page = replace(PLAIN, kind="page", authors=(), published=None)
    assert read_bibtex(bibtex(page))[0] == "misc"
    assert not {"date", "year", "month", "author"} & set(read_bibtex(bibtex(page))[2])
    assert read_ris(ris(page))["TY"] == ["ELEC"]
    assert not {"issued", "author"} & set(csl(page))


@given(st.text(min_size=1).filter(lambda text: one_line(text) != ""))
def test_any_words_come_back_as_they_were(text: str) -> None:
    """Braces, backslashes, line breaks and control characters end no field; the words stay the same."""
    cited = replace(PLAIN, title=text, container=text, note=text, words=text)
    fields = read_bibtex(bibtex(cited))[2]
    assert fields["title"] == fields["journal"] == fields["note"] == one_line(text)
    assert fields["abstract"] == f"“{one_line(text)}”"
    record = read_ris(ris(cited))
    assert record["TI"] == record["T2"] == record["N1"] == [one_line(text)]
    assert csl(cited)["title"] == one_line(text)


@given(st.text())
def test_no_address_ends_a_field(text: str) -> None:
    url = f"https://gazette.example/{text}"
    cited = replace(PLAIN, url=url)
    assert unquote(read_bibtex(bibtex(cited))[2]["url"]) == unquote(one_line(url))
    assert read_ris(ris(cited))["UR"] == [read_bibtex(bibtex(cited))[2]["url"]]


@pytest.mark.parametrize(
    ("edtf", "known"),
    [
        ("2024-03-05", "2024-03-05"),
        ("2024-03", "2024-03"),
        ("2024", "2024"),
        ("2024-03-05?", None),
        ("2024-21", None),
        ("1992/..", None),
        ("last week", None),
        (None, None),
    ],
)
def test_only_plain_dates_are_dates_of_issue(edtf: str | None, known: str | None) -> None:
    assert issued(edtf) == known


def test_a_byline_loses_its_by_and_nothing_else() -> None:
    assert uncredited("By Jo Field and Mia Cole") == "Jo Field and Mia Cole"
    assert uncredited("Byron Field") == "Byron Field"


@pytest.mark.parametrize(
    ("url", "words", "address"),
    [
        ("https://g.example/a", "open all winter", "https://g.example/a#:~:text=open%20all%20winter"),
        ("https://g.example/a#top", "open", "https://g.example/a#top:~:text=open"),
        ("https://g.example/a", "well-kept, R&D", "https://g.example/a#:~:text=well%2Dkept%2C%20R%26D"),
        (
            "https://g.example/a b",
            "“é”\n100%",
            "https://g.example/a%20b#:~:text=%E2%80%9C%C3%A9%E2%80%9D%20100%25",
        ),
    ],
)
def test_a_link_to_the_words_at_the_source(url: str, words: str, address: str) -> None:
    """Comma, dash and ampersand divide the parts of a text fragment and are encoded inside one."""
    assert with_words(url, words) == address


def test_of_long_words_the_link_gives_both_ends() -> None:
    long = " ".join(f"word{n}" for n in range(40))
    fragment = with_words("https://g.example/a", long).split(":~:text=")[1]
    first, last = fragment.split(",")
    assert unquote(first) == "word0 word1 word2 word3 word4"
    assert unquote(last) == "word35 word36 word37 word38 word39"


@given(st.text(min_size=1))
def test_any_words_make_a_fragment_of_two_parts_at_most(text: str) -> None:
    fragment = with_words("https://g.example/a", text).split(":~:text=")[1]
    parts = [unquote(part) for part in fragment.split(",")]
    assert "&" not in fragment and "-" not in fragment
    assert len(parts) <= 2
    assert parts == ([" ".join(text.split())] if len(text.split()) <= 12 else parts)
