"""What leads other machines here: robots.txt, sitemap, feeds, embeds and oEmbed, citation metadata."""

import re
import sqlite3
import xml.etree.ElementTree as ET
from datetime import datetime
from html import unescape
from pathlib import Path
from urllib.robotparser import RobotFileParser

import pytest
from starlette.testclient import TestClient

from app.web import crawlers
from tests.build import Said, article, contents
from tests.web.browse import browse, statements, written
from tests.web.small import build_story, plain, reading

SITEMAP = "{http://www.sitemaps.org/schemas/sitemap/0.9}"
ATOM = "{http://www.w3.org/2005/Atom}"
HOME = "http://testserver"


@pytest.fixture(scope="module")
def harbour(tmp_path_factory: pytest.TempPathFactory) -> Path:
    return build_story(tmp_path_factory.mktemp("sharing") / "verbatim.db")


def locations(client: TestClient, path: str) -> list[str]:
    return [str(loc.text) for loc in ET.fromstring(client.get(path).text).iter(f"{SITEMAP}loc")]


def metas(page: str) -> dict[str, str]:
    return {unescape(n): unescape(c) for n, c in re.findall(r'<meta name="([^"]*)" content="([^"]*)">', page)}


# Crawlers


def test_robots_may_read_permalinks_and_no_filters(harbour: Path) -> None:
    answer = reading(harbour).get("/robots.txt")
    assert answer.headers["content-type"].startswith("text/plain")
    rules = RobotFileParser()
    rules.parse(answer.text.splitlines())
    assert rules.site_maps() == [f"{HOME}/sitemap.xml"]
    for path in ("/q/7k3mzt9p0123", "/s/harbour/quotes", "/q/7k3mzt9p0123.png", "/static/x/site.css"):
        assert rules.can_fetch("*", path)
    assert not rules.can_fetch("*", "/search?q=x")
    assert "Disallow: /*?\n" in answer.text  # the module above knows no wildcards


def test_the_sitemap_names_each_page_once_by_its_canonical_address(seeds_database: Path) -> None:
    client = reading(seeds_database)
    found = locations(client, "/sitemap.xml")
    assert len(found) == len(set(found)) > 100
    assert {loc.removeprefix(HOME).split("/")[1] for loc in found} == {*"sqceapo", "", "about"}
    for loc in found:
        if loc == f"{HOME}/":  # with one story it leads there
            continue
        answer = client.get(loc.removeprefix(HOME))
        assert answer.status_code == 200, loc
        assert answer.headers["link"] == f"<{loc}>; rel=canonical"
        assert "noindex" not in answer.text, loc


def test_the_sitemap_claims_no_dates_that_nobody_knows(harbour: Path) -> None:
    assert "lastmod" not in reading(harbour).get("/sitemap.xml").text


def test_articles_shown_as_excerpts_are_not_in_the_sitemap(harbour: Path) -> None:
    found = locations(browse(harbour, text="excerpt"), "/sitemap.xml")
    assert not any(loc.startswith(f"{HOME}/a/") for loc in found) and any("/q/" in loc for loc in found)


def test_a_large_sitemap_is_an_index_whose_parts_hold_everything_once(
    harbour: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    client = reading(harbour)
    whole = locations(client, "/sitemap.xml")
    monkeypatch.setattr(crawlers, "PART", 10)
    index = ET.fromstring(client.get("/sitemap.xml").text)
    assert index.tag == f"{SITEMAP}sitemapindex"
    files = locations(client, "/sitemap.xml")
    listed = [loc for file in files for loc in locations(client, file.removeprefix(HOME))]
    assert sorted(listed) == sorted(set(whole) - {f"{HOME}/", f"{HOME}/about"})
    assert client.get("/sitemap/quotes-99.xml").status_code == 404
    assert client.get("/sitemap/nothing-1.xml").status_code == 404


def test_parts_cut_a_kind_into_ranges() -> None:
    assert crawlers.parts({"quotes": 7, "events": 0}, 3) == {
        "quotes-1": ("quotes", 1, 3),
        "quotes-2": ("quotes", 4, 6),
        "quotes-3": ("quotes", 7, 7),
    }


# Feeds


@pytest.mark.parametrize("path", ["/s/harbour", "/p/ana-ruiz", "/o/gazette"])
def test_a_feed_is_valid_atom_and_its_page_says_where_it_is(harbour: Path, path: str) -> None:
    client = reading(harbour)
    link = f'<link rel="alternate" type="application/atom+xml" title="Atom feed" href="{path}.atom">'
    assert link in client.get(path).text
    answer = client.get(f"{path}.atom")
    assert answer.headers["content-type"].startswith("application/atom+xml")
    feed = ET.fromstring(answer.text)
    assert feed.tag == f"{ATOM}feed"
    links = {link.get("rel"): link.get("href") for link in feed.findall(f"{ATOM}link")}
    assert links == {"self": f"{HOME}{path}.atom", "alternate": f"{HOME}{path}"}
    entries = feed.findall(f"{ATOM}entry")
    assert entries
    for part in (feed, *entries):
        for name in ("id", "title", "updated", "author"):
            assert len(part.findall(f"{ATOM}{name}")) == 1, name
        assert datetime.fromisoformat(part.findtext(f"{ATOM}updated") or "").tzinfo
        assert (part.findtext(f"{ATOM}id") or "").startswith("urn:uuid:")
    assert len({entry.findtext(f"{ATOM}id") for entry in entries}) == len(entries)
    for entry in entries:
        target = entry.find(f"{ATOM}link")
        assert target is not None
        assert client.get((target.get("href") or "").removeprefix(HOME)).status_code == 200


def test_a_story_feed_holds_its_reports_and_the_quotes_that_differ(harbour: Path) -> None:
    feed = ET.fromstring(reading(harbour).get("/s/harbour.atom").text)
    titles = [entry.findtext(f"{ATOM}title") or "" for entry in feed.findall(f"{ATOM}entry")]
    assert sum(title.endswith(": Harbour to close") for title in titles) == 4
    assert [title for title in titles if title.startswith("“")] == [
        "“We will keep the ferry and the bridge open all winter” — Ana Ruiz"
    ]


def test_entries_are_dated_by_publication_and_what_is_undated_says_so(harbour: Path) -> None:
    feed = ET.fromstring(reading(harbour).get("/s/harbour.atom").text)
    entries = {e.findtext(f"{ATOM}title"): e for e in feed.findall(f"{ATOM}entry")}
    herald = entries["The Herald: Harbour to close"]
    assert herald.findtext(f"{ATOM}published") == herald.findtext(f"{ATOM}updated") == "2024-03-06T00:00:00Z"
    quote = next(e for title, e in entries.items() if title and title.startswith("“"))
    assert quote.findtext(f"{ATOM}published") == "2024-03-05T00:00:00Z"
    assert quote.findtext(f"{ATOM}updated") == "2024-03-06T00:00:00Z"
    mirror = entries["The Mirror: Harbour to close"]
    written_at = datetime.fromtimestamp(int(harbour.stat().st_mtime)).astimezone()
    assert mirror.find(f"{ATOM}published") is None
    assert datetime.fromisoformat(mirror.findtext(f"{ATOM}updated") or "") == written_at
    assert "is not stated" in (mirror.findtext(f"{ATOM}summary") or "")
    assert list(entries)[-1] != "The Herald: Harbour to close"


def test_identities_do_not_depend_on_the_host(harbour: Path) -> None:
    client = reading(harbour)
    ids = [
        re.findall(r"<id>(.*?)</id>", client.get("/s/harbour.atom", headers={"host": host}).text)
        for host in ("a.example", "b.example")
    ]
    assert ids[0] == ids[1]


def test_a_feed_is_xml_whatever_an_article_prints(migrated: Path, tmp_path: Path) -> None:
    said = Said('<b> & "x" ]]> \x0b\x1b \uffff', "A <i> & B")
    database = written(contents([article([said], headline="<h> & \x08")]), migrated, tmp_path)
    for path in ("/s/harbour.atom", "/o/gazette.atom", "/sitemap.xml"):
        ET.fromstring(browse(database).get(path).text)


def test_a_feed_takes_a_fixed_number_of_statements(harbour: Path, generated_database: Path) -> None:
    counts = set()
    slug = browse(generated_database).get("/.json").json()["stories"][0]["slug"]
    for database, path in ((harbour, "/s/harbour.atom"), (generated_database, f"/s/{slug}.atom")):
        with statements() as seen:
            assert browse(database).get(path).status_code == 200
        counts.add(len(seen))
    assert len(counts) == 1


# Embedding


def first(client: TestClient, kind: str) -> str:
    story = next(loc for loc in locations(client, "/sitemap.xml") if "/s/" in loc).removeprefix(HOME)
    return str(client.get(f"{story}/{kind}.json").json()[kind][0]["address"])


@pytest.mark.parametrize("kind", ["quotes", "claims"])
def test_a_small_page_may_be_framed_by_anyone_and_does_nothing(seeds_database: Path, kind: str) -> None:
    client = reading(seeds_database)
    path = first(client, kind)
    answer = client.get(f"{path}/embed")
    assert answer.status_code == 200
    policy = answer.headers["content-security-policy"]
    assert "frame-ancestors *" in policy and "script-src" not in policy and "default-src 'none'" in policy
    assert "x-frame-options" not in answer.headers
    assert "<script" not in answer.text and 'content="noindex"' in answer.text
    assert answer.headers["link"] == f"<{HOME}{path}>; rel=canonical"
    (sheet,) = re.findall(r'<link rel="stylesheet" href="([^"]*)"', answer.text)
    assert len(answer.content) + len(client.get(sheet).content) < 10_000
    again = client.get(f"{path}/embed", headers={"if-none-match": answer.headers["etag"]})
    assert (again.status_code, again.headers["content-security-policy"]) == (304, policy)
    assert "x-frame-options" not in again.headers


def test_nothing_else_may_be_framed(harbour: Path) -> None:
    client = reading(harbour)
    for path in (first(client, "quotes"), "/q/zzzzzzzzzzzz/embed", "/", "/oembed?url=x"):
        headers = client.get(path).headers
        assert (
            headers["x-frame-options"] == "DENY"
            and "frame-ancestors 'none'" in headers["content-security-policy"]
        ), path


def test_the_small_page_shows_the_words_of_each_outlet_with_their_sign(harbour: Path) -> None:
    client = reading(harbour)
    page = plain(client.get(f"{first(client, 'quotes')}/embed").text)
    assert "“We will keep the ferry and the bridge open all winter” — Ana Ruiz" in page
    assert "HERALD ◐ shortened “We will keep the ferry and the bridge open”" in page
    assert "COURIER ≠ changed “We will keep the ferry and the tunnel open all winter”" in page


def test_any_member_key_leads_to_the_small_page(harbour: Path) -> None:
    client = reading(harbour)
    path = first(client, "quotes")
    other = client.get(f"{path}.json").json()["readings"][1]["key"]
    answer = client.get(f"/q/{other}/embed")
    assert (answer.status_code, answer.headers["location"]) == (301, f"{path}/embed")


def test_a_conflict_is_seen_in_the_small_page(seeds_database: Path) -> None:
    client = reading(seeds_database)
    page = client.get(f"{first(client, 'claims')}/embed").text
    assert "cannot both hold" in page and "states it differently" in page


def test_oembed_gives_the_frame_and_the_page_names_it(harbour: Path) -> None:
    client = reading(harbour)
    path = first(client, "quotes")
    (link,) = re.findall(r'type="application/json\+oembed"[^>]*href="([^"]*)"', client.get(path).text)
    answer = client.get(unescape(link).removeprefix(HOME))
    assert answer.headers["content-type"] == "application/json"
    data = answer.json()
    assert (data["version"], data["type"], data["provider_name"]) == ("1.0", "rich", "Verbatim")
    assert f'src="{HOME}{path}/embed"' in data["html"]
    assert (data["width"], data["height"]) == (600, 320)
    assert client.get(data["thumbnail_url"].removeprefix(HOME)).headers["content-type"] == "image/png"
    smaller = client.get(f"/oembed?url={HOME}{path}&maxwidth=400&maxheight=10").json()
    assert (smaller["width"], smaller["height"]) == (400, 200)
    assert 'width="400"' in smaller["html"]


@pytest.mark.parametrize(
    ("query", "status"),
    [
        ("", 404),
        ("url=https%3A%2F%2Fevil.example%2Fq%2F000000000000", 404),
        (f"url={HOME}.evil.example/q/000000000000", 404),
        (f"url={HOME}/q/zzzzzzzzzzzz", 404),
        (f"url={HOME}/s/harbour", 404),
        (f"url={HOME}/q/x&format=xml", 501),
        (f"url={HOME}/q/%00&maxwidth=%C2%B2", 404),
    ],
)
def test_oembed_refuses_what_is_not_ours(harbour: Path, query: str, status: int) -> None:
    answer = reading(harbour).get(f"/oembed?{query}")
    assert answer.status_code == status
    assert answer.json()["status"] == status


def test_the_frame_to_copy_is_one_attribute_each_whatever_is_printed(migrated: Path, tmp_path: Path) -> None:
    said = Said('He said "no" <i>', 'Ann "Q" Day')
    client = browse(written(contents([article([said])]), migrated, tmp_path))
    path = first(client, "quotes")
    page = client.get(path).text
    (code,) = re.findall(r'<textarea id="embed-code"[^>]*>(.*?)</textarea>', page)
    assert re.fullmatch(r'<iframe( \w+="[^"<>]*")+></iframe>', unescape(code))
    assert "&quot;" in unescape(code) or "&#34;" in unescape(code)


@pytest.mark.parametrize("kind", ["s", "q", "c", "e"])
def test_quote_claim_event_and_story_have_a_picture_where_they_are_shared(
    seeds_database: Path, kind: str
) -> None:
    client = reading(seeds_database)
    place = next(loc for loc in locations(client, "/sitemap.xml") if f"/{kind}/" in loc)
    page = client.get(place.removeprefix(HOME)).text
    assert f'<meta property="og:image" content="{place}.png">' in page
    assert '<meta name="twitter:card" content="summary_large_image">' in page
    answer = client.get(f"{place.removeprefix(HOME)}.png")
    assert answer.headers["content-type"] == "image/png"
    assert answer.headers["cross-origin-resource-policy"] == "cross-origin"


# Citation metadata


def test_reference_managers_read_one_family_of_metadata(harbour: Path) -> None:
    """Dublin Core, which Zotero takes for a web page; Open Graph alone would make it an article."""
    client = reading(harbour)
    path = first(client, "quotes")
    page = client.get(path).text
    found = {name: value for name, value in metas(page).items() if name.startswith("DC.")}
    assert found["DC.type"] == "webpage"
    assert found["DC.title"] == "“We will keep the ferry and the bridge open all winter”"
    assert found["DC.creator"] == "Ana Ruiz"
    assert found["DC.source"] == "Verbatim"
    assert found["DC.identifier"] == f"{HOME}{path}"
    assert "citation_" not in page and "prism." not in page


def test_an_article_is_cited_as_its_outlet_published_it(harbour: Path) -> None:
    client = reading(harbour)
    path = next(loc for loc in locations(client, "/sitemap.xml") if "/a/" in loc).removeprefix(HOME)
    found = metas(client.get(path).text)
    assert (found["DC.type"], found["DC.title"]) == ("newspaperArticle", "Harbour to close")


def test_what_names_no_thing_to_cite_has_no_such_metadata(harbour: Path) -> None:
    assert "DC." not in reading(harbour).get("/s/harbour/quotes").text


def test_feeds_and_sitemap_read_no_growing_table_end_to_end(harbour: Path) -> None:
    raw = sqlite3.connect(harbour)
    for path in ("/s/harbour.atom", "/p/ana-ruiz.atom", "/o/gazette.atom"):
        with statements() as seen:
            reading(harbour).get(path)
        for statement, parameters in seen:
            if statement.startswith("SELECT"):
                plan = [row[3] for row in raw.execute(f"EXPLAIN QUERY PLAN {statement}", parameters)]
                scanned = [line for line in plan if re.match(r"SCAN (quote|quotation|article)\b", line)]
                assert not scanned, (path, scanned, statement)
    raw.close()
