"""The article as it was read: numbered, marked, folded, whole or in excerpts, and long ones in stretches."""

import csv
import io
import re
from dataclasses import replace
from html import unescape
from pathlib import Path

import pytest
from starlette.testclient import TestClient

from app.domain.article import Block
from app.domain.dates import DateMention, value_of
from app.domain.mentions import Name, ReadArticle
from app.domain.selector import Span
from app.domain.text import is_one_word
from app.store import stretch
from tests import build
from tests.build import Said
from tests.web.browse import browse, statements, written

DATED = Said("We will sign it on 3 March 2024 in the harbour")
BARE = Said("Nobody asked us about the bridge", who=None)
PARTIAL = {"HX-Request": "true", "HX-Request-Type": "partial"}


def with_date_inside(read: ReadArticle) -> ReadArticle:
    """The article with "3 March 2024" inside its first quotation found as a date."""
    start = read.article.body.index("3 March 2024")
    clause = read.found.quotations[0].span
    date = DateMention(clause, Span(start, start + 12), "day month year", value=value_of("2024-03-03"))
    return replace(read, found=replace(read.found, dates=(date, *read.found.dates)))


@pytest.fixture(scope="module")
def harbour(migrated: Path, tmp_path_factory: pytest.TempPathFactory) -> tuple[Path, str]:
    """Two outlets print one quotation, the Gazette with a date inside it. Gives the Gazette's key."""
    first = with_date_inside(
        build.article([DATED, BARE, Said("The ferry stays")], published="2024-03", outlet_name="Gazette")
    )
    first = replace(first, article=replace(first.article, url="https://gazette.example/a?b=1"))
    other = build.article([Said("We will sign it on 3 March 2024")], outlet="courier", outlet_name="Courier")
    groups = [[(first.article.key, 0), (other.article.key, 0)]]
    database = written(build.contents([first, other], groups), migrated, tmp_path_factory.mktemp("harbour"))
    return database, first.article.key


def text_of(page: str) -> str:
    return " ".join(unescape(re.sub(r"<[^>]+>", "", page)).split())


def test_the_page_says_what_is_known_and_what_is_not_stated(harbour: tuple[Path, str]) -> None:
    database, key = harbour
    page = browse(database).get(f"/a/{key}").text
    assert re.search(r"<h1><bdi>Harbour to close</bdi></h1>", page)
    assert "Gazette prints 3 quotations here, of 1 speaker. One of the 3 is printed by another outlet" in page
    assert 'href="https://gazette.example/a?b=1" rel="noopener noreferrer nofollow"' in page
    text = text_of(page)
    assert "March 2024 stated in the manifest" in text
    assert '<dt>By</dt><dd><span class="absent">not stated</span>' in page
    assert '<meta property="og:type" content="article">' in page


def test_an_address_that_is_not_http_is_never_a_link(database: Path) -> None:
    read = build.article([Said("We will sign it")])
    read = replace(read, article=replace(read.article, url="javascript:alert(1)"))
    build.write(database, build.contents([read]))
    page = browse(database).get(f"/a/{read.article.key}").text
    assert "javascript:alert(1)" in page
    assert 'href="javascript' not in page


def test_paragraphs_are_numbered_and_quotations_and_dates_marked_where_they_stand(
    harbour: tuple[Path, str],
) -> None:
    database, key = harbour
    client = browse(database)
    page = client.get(f"/a/{key}").text
    data = client.get(f"/a/{key}.json").json()
    quotation, date = data["quotations"][0]["key"], data["dates"][0]["key"]
    assert re.findall(r'id="(p\d+)"', page) == ["p1", "p2", "p3"]
    assert (
        f'“<mark class="quote" id="m-{quotation}"><a href="/q/{quotation}">We will sign it on </a></mark>'
        f'<mark class="quote date" id="e-{date}"><a href="/e/{date}">3 March 2024</a></mark>'
        f'<mark class="quote"><a href="/q/{quotation}"> in the harbour</a></mark>,”'
    ) in page
    ids = re.findall(r'\sid="([^"]+)"', page)
    assert len(ids) == len(set(ids))


def test_speaker_cue_and_certainty_are_noted_beside_the_paragraph(harbour: tuple[Path, str]) -> None:
    database, key = harbour
    page = browse(database).get(f"/a/{key}").text
    first, second = (text_of(part) for part in re.findall(r'<ul class="notes">(.*?)</ul>', page, re.S)[:2])
    assert "“We will sign it on 3 …” Ana Ruiz — “said”. Attribution: clear." in first
    assert "“3 March 2024” 3 March 2024: as printed" in first
    assert "speaker not resolved. No attribution is printed beside it." in second


def test_furniture_is_folded_with_its_reason_and_its_words(harbour: tuple[Path, str]) -> None:
    database, key = harbour
    page = browse(database).get(f"/a/{key}").text
    (folded,) = re.findall(r"<details class=\"furniture\">(.*?)</details>", page, re.S)
    assert text_of(folded) == "[removed: newsletter box] Subscribe to our newsletter"


def test_the_list_of_quotations_tells_who_else_prints_each(harbour: tuple[Path, str]) -> None:
    database, key = harbour
    client = browse(database)
    listed = text_of(client.get(f"/a/{key}").text.split('id="quotations"')[1])
    assert "here ● same words also printed by COURIER" in listed
    assert "one outlet only" in listed
    (other,) = client.get(f"/a/{key}.json").json()["quotations"][0]["also_printed_by"]
    assert other == {"outlet": "courier", "family": "shortened"}
    header, *rows = csv.reader(io.StringIO(client.get(f"/a/{key}.csv").text))
    assert [row[header.index("outlets")] for row in rows] == ["courier gazette", "gazette", "gazette"]


def test_marks_can_be_hidden_one_by_one_and_altogether(harbour: tuple[Path, str]) -> None:
    database, key = harbour
    client = browse(database)

    def shown(query: str) -> tuple[bool, bool, bool]:
        page = client.get(f"/a/{key}{query}").text.split('id="quotations"')[0]
        marks = " ".join(re.findall(r'<mark class="([^"]+)"', page))
        return "quote" in marks, "date" in marks, "[removed" in page

    assert shown("") == (True, True, True)
    assert shown("?show=quotations") == (True, False, False)
    assert shown("?show=dates&show=removed") == (False, True, True)
    assert shown("?show=nothing") == (False, False, False)
    assert shown("?show=colours") == (True, True, True)
    assert "is no part that can be marked here" in client.get(f"/a/{key}?show=colours").text


def test_every_switch_is_a_plain_link_that_changes_one_thing(harbour: tuple[Path, str]) -> None:
    database, key = harbour
    page = browse(database).get(f"/a/{key}?show=quotations").text
    links = [unescape(link) for link in re.findall(r'<a href="([^"]+)" hx-get', page)]
    assert links == [
        f"/a/{key}?show=quotations",
        f"/a/{key}?view=quotations",
        f"/a/{key}?show=nothing",
        f"/a/{key}?show=claims&show=quotations",
        f"/a/{key}?show=dates&show=quotations",
        f"/a/{key}?show=quotations&show=removed",
    ]


def test_claims_are_marked_when_asked_for_and_lead_to_their_page(seeds_database: Path) -> None:
    client = browse(seeds_database)
    article = client.get("/about/data.json").json()["articles"][1]
    plain, marked = (client.get(article["address"] + query).text for query in ("", "?show=claims"))
    assert 'class="claim' not in plain
    assert 'class="claim"' in marked and "values that cannot both hold" in text_of(marked)
    stated = client.get(f"{article['address']}.json").json()["stated"]
    assert stated and all(client.get(row["address"]).status_code in (200, 301) for row in stated)
    assert marked.count('<li class="states">') == len(stated)


def test_excerpts_do_not_give_the_text_away_by_its_claims(seeds_database: Path) -> None:
    client = browse(seeds_database, text="excerpt")
    article = client.get("/about/data.json").json()["articles"][1]
    stated = client.get(f"{article['address']}.json").json()["stated"]
    assert stated and not any("exact" in row for row in stated)


def test_quotations_only_shows_the_sentences_around_them(harbour: tuple[Path, str]) -> None:
    database, key = harbour
    page = browse(database).get(f"/a/{key}?view=quotations").text
    body = page.split('class="body"')[1].split('id="quotations"')[0]
    assert "We will sign it" in text_of(body)
    assert "Subscribe" not in body
    assert "headline" not in body


def test_a_fragment_is_part_of_the_page_and_varies(harbour: tuple[Path, str]) -> None:
    database, key = harbour
    client = browse(database)
    whole = client.get(f"/a/{key}?view=quotations")
    part = client.get(f"/a/{key}?view=quotations", headers=PARTIAL)
    assert part.text.strip() in whole.text
    assert part.text.startswith('<div id="results"')
    assert "HX-Request-Type" in part.headers["vary"]
    assert part.headers["etag"] != whole.headers["etag"]


def test_excerpts_hold_back_everything_but_the_sentences_around_what_was_found(database: Path) -> None:
    read = build.article([DATED])
    body = read.article.body + "A last paragraph of the outlet’s own that nobody is quoted in.\n"
    block = Block(Span(len(read.article.body), len(body) - 1), "body", paragraph=2)
    layout = replace(read.found.layout, blocks=(*read.found.layout.blocks, block))
    read = replace(read, article=replace(read.article, body=body), found=replace(read.found, layout=layout))
    build.write(database, build.contents([read]))
    key = read.article.key
    whole, excerpt = browse(database), browse(database, text="excerpt")
    for suffix in ("", ".json", "?view=quotations"):
        said = excerpt.get(f"/a/{key}{suffix}").text
        assert "We will sign it" in said
        assert "of the outlet’s own" not in said
        assert "Subscribe" not in said
    assert "of the outlet’s own" in whole.get(f"/a/{key}").text
    page = excerpt.get(f"/a/{key}").text
    assert "Excerpts only" in page
    assert "[removed: newsletter box]" in page
    assert '<meta name="robots" content="noindex">' in page


def test_what_could_not_be_read_with_certainty_is_said(database: Path) -> None:
    read = build.article([Said("We will sign it")])
    read = replace(read, found=replace(read.found, unread=("1 quotation mark is never closed",)))
    build.write(database, build.contents([read]))
    page = browse(database).get(f"/a/{read.article.key}").text
    assert "Read with doubt: 1 quotation mark is never closed" in text_of(page)


def test_a_mistyped_key_is_mended_in_one_hop_and_keeps_its_filters(harbour: tuple[Path, str]) -> None:
    database, key = harbour
    client = browse(database)
    typed = f"{key[:4]}-{key[4:8]}-{key[8:]}".upper()
    answer = client.get(f"/a/{typed}?show=dates")
    assert (answer.status_code, answer.headers["location"]) == (301, f"/a/{key}?show=dates")
    assert client.get(f"/a/{typed}.json").headers["location"] == f"/a/{key}.json"


@pytest.mark.parametrize("typed", ["0000000000zz", "short", "%00", "a" * 3000, "..%2f..", "”"])
def test_an_unknown_key_is_answered_with_a_helpful_page(harbour: tuple[Path, str], typed: str) -> None:
    answer = browse(harbour[0]).get(f"/a/{typed}")
    assert answer.status_code == 404
    assert 'href="/search"' in answer.text or 'action="/search"' in answer.text


def test_an_article_without_a_headline_or_quotation_says_so(database: Path) -> None:
    read = build.article([], outlet="file-9")
    blocks = tuple(b for b in read.found.layout.blocks if b.kind != "headline")
    read = replace(
        read, found=replace(read.found, layout=replace(read.found.layout, blocks=blocks, headline=None))
    )
    build.write(database, build.contents([read]))
    page = text_of(browse(database).get(f"/a/{read.article.key}").text)
    assert "An article without a headline, from the unnamed outlet, file file-9" in page
    assert "The unnamed outlet, file file-9 prints no words in quotation marks here." in page
    assert "No words stand in quotation marks in this article." in page


def test_markup_in_an_article_is_printed_and_never_run(database: Path) -> None:
    read = build.article([Said("We <script>alert(1)</script> & sign")], headline="<b>Harbour</b>")
    build.write(database, build.contents([read]))
    page = browse(database).get(f"/a/{read.article.key}").text
    assert "<script>alert" not in page
    assert "&lt;b&gt;Harbour&lt;/b&gt;" in page
    assert "We &lt;script&gt;alert(1)&lt;/script&gt; &amp; sign" in page


def long_article(paragraphs: int, size: int = 0) -> ReadArticle:
    said = [Said(f"Sentence number {n} of the speech" + " very" * size) for n in range(1, paragraphs + 1)]
    return build.article(said)


def follow(client: TestClient, key: str) -> tuple[list[str], int]:
    """The text of the blocks in all stretches of the article's JSON, and how many quotations they have."""
    texts, quotations, path = [], 0, f"/a/{key}.json"
    while path:
        data = client.get(path).json()
        texts += [block["text"] for block in data["blocks"]]
        quotations += len(data["quotations"])
        path = (data["next"] or "").replace(f"/a/{key}?", f"/a/{key}.json?")
    return texts, quotations


def test_a_long_article_is_read_in_stretches_that_lose_nothing(database: Path) -> None:
    read = long_article(stretch.MOST_BLOCKS + 30)
    build.write(database, build.contents([read]))
    client, key = browse(database), read.article.key
    texts, quotations = follow(client, key)
    assert texts == [b.span.of(read.article.body) for b in read.found.layout.blocks]
    assert quotations == len(read.found.quotations)
    page = client.get(f"/a/{key}").text
    assert page.count('class="paragraph ') <= stretch.MOST_BLOCKS
    assert "Read on" in page
    assert 'id="p425"' in client.get(f"/a/{key}?p=425").text
    far = client.get(f"/a/{key}?p=100000")
    assert "There is no such paragraph in this article" in far.text
    assert 'id="p1"' in far.text


def test_one_paragraph_of_five_megabytes_is_cut_at_white_space_and_goes_on(database: Path) -> None:
    words = "harbour bridge ferry market " * 190_000
    read = build.article([])
    head = read.article.body
    body = head + words + "end\n"
    block = Block(Span(len(head), len(body) - 1), "body", paragraph=1)
    layout = replace(read.found.layout, blocks=(*read.found.layout.blocks, block))
    read = replace(read, article=replace(read.article, body=body), found=replace(read.found, layout=layout))
    build.write(database, build.contents([read]))
    assert len(body) > 5_000_000
    client, key = browse(database), read.article.key
    texts, _ = follow(client, key)
    assert "".join(texts).endswith(words + "end")
    assert len(client.get(f"/a/{key}").text) < 2 * stretch.MOST_TEXT
    assert all(text.endswith((" ", "end")) for text in texts[2:])


@pytest.mark.parametrize("query", ["from=99999999", "from=-1", "from=x", "p=0", "p=²", "view=upside-down"])
def test_a_place_that_makes_no_sense_shows_the_beginning_and_says_so(
    harbour: tuple[Path, str], query: str
) -> None:
    database, key = harbour
    answer = browse(database).get(f"/a/{key}?{query}")
    assert answer.status_code == 200
    assert 'class="problem"' in answer.text
    assert 'id="p1"' in answer.text


def test_every_article_of_the_seeds_opens_with_each_paragraph_once(seeds_database: Path) -> None:
    client = browse(seeds_database)
    for article in client.get("/about/data.json").json()["articles"]:
        page = client.get(article["address"])
        assert page.status_code == 200
        ids = re.findall(r'\sid="([^"]+)"', page.text)
        assert len(ids) == len(set(ids))
        data = client.get(f"{article['address']}.json").json()
        numbers = sorted({b["paragraph"] for b in data["blocks"] if b["kind"] == "body"})
        assert [f"p{n}" for n in numbers] == re.findall(r'id="(p\d+)"', page.text)
        for quotation in data["quotations"]:
            place = "#m-" if is_one_word(quotation["exact"]) else "/q/"
            assert f'href="{place}{quotation["key"]}"' in page.text


def test_the_number_of_statements_is_the_same_for_every_article(
    harbour: tuple[Path, str], seeds_database: Path
) -> None:
    counts = set()
    for database in (harbour[0], seeds_database):
        client = browse(database)
        for article in client.get("/about/data.json").json()["articles"]:
            with statements() as seen:
                client.get(article["address"])
            counts.add(len([s for s, _ in seen if s.startswith("SELECT")]))
    assert counts == {11}


@pytest.mark.parametrize(
    ("who", "antecedent", "said"),
    [
        ("she", "Ana Ruiz", "speaker not resolved — “said”, printed as “she”, perhaps “Ana Ruiz”."),
        ("she", None, "speaker not resolved — “said”, printed as “she”."),
    ],
)
def test_an_unresolved_source_is_shown_as_printed(
    database: Path, who: str, antecedent: str | None, said: str
) -> None:
    read = build.article([Said("Ana Ruiz came", who=None), Said("We will sign it", who=who)])
    spoken = read.found.quotations[1]
    assert spoken.source is not None
    start = read.article.body.index("Ana Ruiz")
    name = Name(Span(start, start + 8), antecedent, "person") if antecedent else None
    spoken = replace(spoken, source=replace(spoken.source, kind="pronoun", antecedent=name))
    found = replace(read.found, quotations=(read.found.quotations[0], spoken))
    read = replace(read, found=found)
    made = build.contents([read])
    speakers = replace(made.collation.speakers, speakers=(), of={})
    quotes = tuple(replace(quote, speaker=None) for quote in made.collation.quotes)
    collation = replace(made.collation, speakers=speakers, quotes=quotes)
    build.write(database, replace(made, collation=collation))
    assert said in text_of(browse(database).get(f"/a/{read.article.key}").text)
