"""Claims in the database and in the export: rows, addresses, what the lines hold."""

import json
from dataclasses import replace
from pathlib import Path

import pytest

from app.collate.corpus import collate
from app.domain.address import key_of
from app.domain.article import Article
from app.domain.mentions import ReadArticle
from app.extract import extract_text
from app.store.contents import Contents, OutletFacts, StoryFacts
from app.store.database import open_read_only
from app.store.export import export
from app.store.refs import stories
from tests import build

GAZETTE = "The storm killed 12 people in Ostia on Monday. The Ostia ferry company bought new boats."
HERALD = (
    "At least nine roads were shut. "
    "The storm killed 15 people in Ostia, while the old ferry was kept running all night."
)
TIMES = (
    "Norland will join the Coastal Pact. The mayor of Ostia praised the move. "
    "Norland has officially joined the Coastal Pact, the mayor said."
)


def read(outlet: str, text: str) -> ReadArticle:
    body = f"News from the coast today\n\n{text}\n"
    work = f"id:{outlet}"
    about = Article(key_of("article", work), work, "storm", f"{outlet}.txt", "0", body, outlet)
    return ReadArticle(about, extract_text(body))


def contents(*articles: ReadArticle) -> Contents:
    return Contents(
        stories=(StoryFacts("storm", "Storm", "manifest"),),
        outlets=tuple(
            OutletFacts(slug, None, slug, slug.upper(), "file number")
            for slug in sorted({a.article.outlet for a in articles})
        ),
        read=articles,
        given={},
        collation=collate(articles),
    )


def weighing(made: Contents, *slots: str) -> Contents:
    """*made*, as if all that clashes in *slots* were weighed, and all else read from the words."""
    claims = tuple(
        replace(claim, weighed=tuple(slot for slot in claim.clashing if slot in slots))
        for claim in made.collation.claims
    )
    return replace(made, collation=replace(made.collation, claims=claims))


@pytest.fixture
def lines(database: Path) -> list[dict]:
    build.write(database, contents(read("times", TIMES), read("herald", HERALD), read("gazette", GAZETTE)))
    engine = open_read_only(database)
    with engine.connect() as connection:
        found = [json.loads(line) for line in export(connection)]
    engine.dispose()
    return found


def test_a_claim_is_exported_with_values_and_absences(lines: list[dict]):
    claim = next(line for line in lines if line["kind"] == "claim" and line["conflict"])
    files = {line["key"]: line["file"] for line in lines if line["kind"] == "article"}
    assert (claim["type"], claim["slots"]) == ("number", ["number"])
    given = {files[a["article"]]: (a["stance"], a["values"]) for a in claim["assertions"]}
    assert given == {
        "gazette.txt": ("differs", {"number": "12"}),
        "herald.txt": ("differs", {"number": "15"}),
    }
    assert [(files[a["article"]], a["reason"]) for a in claim["absent"]] == [("times.txt", "silent")]


def test_spans_of_the_export_stand_at_the_printed_words(lines: list[dict]):
    bodies = {read(*pair).article.key: read(*pair).article.body for pair in PAIRS}
    for claim in (line for line in lines if line["kind"] == "claim"):
        words = [bodies[a["article"]][a["start"] : a["end"]] for a in claim["assertions"]]
        assert claim["title"] in words


PAIRS = (("times", TIMES), ("herald", HERALD), ("gazette", GAZETTE))


def test_the_key_of_a_claim_is_that_of_an_evidence_sentence(lines: list[dict]):
    claim = next(line for line in lines if line["kind"] == "claim" and line["conflict"])
    sentence = "The storm killed 12 people in Ostia on Monday."
    assert key_of("claim", "id:gazette", sentence) in {a["key"] for a in claim["assertions"]}
    assert claim["key"] in {a["key"] for a in claim["assertions"]}


def test_values_that_clash_within_an_article_are_exported(lines: list[dict]):
    (line,) = [line for line in lines if line["kind"] == "inconsistency"]
    assert (line["slot"], line["values"]) == ("status", ["will join", "has officially joined"])
    assert len(line["spans"]) == 2


def test_the_order_of_the_articles_changes_no_row(database: Path, migrated: Path, tmp_path: Path):
    articles = [read(*pair) for pair in PAIRS]
    first = build.write(database, contents(*articles))
    other = tmp_path / "other.db"
    other.write_bytes(migrated.read_bytes())
    assert build.write(other, contents(*reversed(articles))) == first


def test_an_assertion_that_only_another_claim_shows_has_a_key_too(database: Path):
    made = contents(read("times", TIMES), read("herald", HERALD), read("gazette", GAZETTE))
    claim = next(c for c in made.collation.claims if len(c.stances) > 1)
    lent = replace(claim.stances[-1], is_borrowed=True)
    alone = replace(claim, stances=(*claim.stances[:-1], lent))
    build.write(database, replace(made, collation=replace(made.collation, claims=(alone,))))
    engine = open_read_only(database)
    with engine.connect() as connection:
        found = [line for line in map(json.loads, export(connection)) if line["kind"] == "claim"]
    engine.dispose()
    assert [one["borrowed"] for one in found[0]["assertions"]][-1]
    assert all(one["key"] for one in found[0]["assertions"])


MAYOR = "The mayor of Ostia, Ana Ruiz, 51, thanked the volunteers."
OLDER = "The mayor of Ostia, Ana Ruiz, 54, thanked the volunteers."


def conflicts(database: Path) -> list[dict]:
    engine = open_read_only(database)
    with engine.connect() as connection:
        found = [json.loads(line) for line in export(connection)]
    engine.dispose()
    return [line for line in found if line["kind"] == "claim" and line["conflict"]]


def test_a_clash_found_by_likelihood_is_exported_as_weighed(database: Path):
    made = contents(read("gazette", f"{GAZETTE} {MAYOR}"), read("herald", f"{HERALD} {OLDER}"))
    build.write(database, weighing(made, "number"))
    weighed = {claim["type"]: claim["weighed"] for claim in conflicts(database)}
    assert weighed["number"] == ["number"]
    assert weighed["age"] == []


@pytest.mark.parametrize(("slot", "first"), [("number", "age"), ("age", "number")])
def test_sure_conflicts_come_before_those_that_are_only_likely(database: Path, slot: str, first: str):
    made = contents(read("gazette", f"{GAZETTE} {MAYOR}"), read("herald", f"{HERALD} {OLDER}"))
    build.write(database, weighing(made, slot, "state"))
    types = [claim["type"] for claim in conflicts(database) if claim["type"] in ("number", "age")]
    assert types == [first, slot]


def test_a_story_counts_its_conflicts_and_those_of_them_that_are_only_likely(database: Path):
    made = contents(read("gazette", GAZETTE), read("herald", HERALD))
    build.write(database, weighing(made, "number", "state"))
    engine = open_read_only(database)
    with engine.connect() as connection:
        (story,) = stories(connection)
    engine.dispose()
    assert story.weighed == story.conflicts >= 1
