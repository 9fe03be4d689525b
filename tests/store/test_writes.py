"""What a write leaves in the tables, whatever the order of its input."""

import random
from dataclasses import replace as changed
from pathlib import Path
from typing import Any

import pytest
from sqlalchemy import text

from app.domain.address import key_of
from app.domain.groups import Reading
from app.domain.selector import Span
from app.errors import KeyCollision
from app.store import quote_rows
from app.store.check import examine
from app.store.contents import Contents, RefusalFacts
from app.store.database import open_for_ingest, open_read_only
from app.store.writes import rows_of
from tests import build
from tests.build import Said, article, contents


def rows(path: Path, query: str) -> list[tuple[Any, ...]]:
    engine = open_read_only(path)
    with engine.connect() as connection:
        found = [tuple(row) for row in connection.execute(text(query))]
    engine.dispose()
    return found


def harbour() -> Contents:
    """Three outlets: two print the same words, the third cuts them; one says something nobody else has."""
    read = [
        article(
            [Said("We will sign the paper tonight", when="3 March 2024", edtf="2024-03-03")],
            published="2024-03-04",
        ),
        article(
            [Said("We will sign the paper")],
            outlet="herald",
            outlet_name="The Herald",
            published="2024-03-03",
        ),
        article(
            [Said("We will sign the paper tonight"), Said("no", who=None)],
            outlet="post",
            outlet_name="Post",
            furniture="x",
        ),
    ]
    return contents(read, [[(read[0].article.key, 0), (read[1].article.key, 0), (read[2].article.key, 0)]])


def test_a_story_is_counted(database: Path):
    build.write(database, harbour())
    assert rows(
        database, "SELECT slug, articles, outlets, quotations, quotes, shared, changed, shortened FROM story"
    ) == [("harbour", 3, 3, 4, 2, 1, 0, 1)]


def test_articles_stand_in_order_of_publication_the_undated_last(database: Path):
    build.write(database, harbour())
    assert rows(database, "SELECT file, position FROM article ORDER BY position") == [
        ("herald.txt", 1),
        ("gazette.txt", 2),
        ("post.txt", 3),
    ]


def test_a_quote_shows_its_fullest_reading_and_its_gravest_family(database: Path):
    build.write(database, harbour())
    assert rows(
        database, "SELECT text, outlets, readings, family, relations FROM quote ORDER BY rank, id"
    ) == [
        ("We will sign the paper tonight", 3, 3, "shortened", "verbatim truncated"),
        ("no", 1, 1, "single", "verbatim"),
    ]


def test_quotes_are_numbered_by_story_and_rank(database: Path):
    build.write(database, build.generated(400))
    order = rows(database, "SELECT id FROM quote ORDER BY story_id, rank, key")
    assert [n for (n,) in order] == list(range(1, len(order) + 1))


def test_an_outlet_has_its_part_in_a_quote(database: Path):
    build.write(database, harbour())
    query = (
        "SELECT outlet.slug, family, kinds, earliest, latest FROM quote_outlet "
        "JOIN outlet ON outlet.id = outlet_id "
        "WHERE quote_id = 1 ORDER BY outlet.slug"
    )
    assert rows(database, query) == [
        ("gazette", "same", "direct", "2024-03-04", "2024-03-04"),
        ("herald", "shortened", "direct", "2024-03-03", "2024-03-03"),
        ("post", "same", "direct", None, None),
    ]


def test_the_features_of_a_quote_can_be_filtered_by(database: Path):
    build.write(database, harbour())
    assert rows(database, "SELECT feature, value FROM quote_feature WHERE quote_id = 1 ORDER BY id") == [
        ("family", "shortened"),
        ("kind", "direct"),
        ("relation", "truncated"),
        ("relation", "verbatim"),
    ]


def test_only_those_who_say_something_are_stored_as_speakers(database: Path):
    build.write(database, harbour())
    assert rows(database, "SELECT slug, name, quotations, quotes FROM speaker") == [
        ("ana-ruiz", "Ana Ruiz", 3, 1)
    ]


def test_an_event_keeps_its_clause_its_expression_and_its_bounds(database: Path):
    build.write(database, harbour())
    assert rows(database, "SELECT label, edtf, certainty, sort FROM event") == [
        (
            "“We will sign the paper tonight,” said Ana Ruiz on 3 March 2024",
            "2024-03-03",
            "day",
            "2024-03-03 2024-03-03",
        )
    ]
    assert rows(database, "SELECT expression, rule FROM event_mention") == [("on 3 March 2024", "as printed")]


def test_the_key_of_a_quotation_is_made_of_its_words_and_its_work(database: Path):
    build.write(database, harbour())
    assert (key_of("quotation", "id:harbour-herald.txt", "we will SIGN the paper!"),) in rows(
        database, "SELECT key FROM quotation"
    )


def test_words_are_found_without_their_accents_and_case(database: Path):
    build.write(database, contents([article([Said("Señor Müller will sign")])]))
    found = "SELECT rowid FROM search_index WHERE search_index MATCH 'senor muller'"
    query = f"SELECT kind FROM search_text WHERE id IN ({found}) ORDER BY id"
    assert rows(database, query) == [("article",), ("quote",)]


def test_the_furniture_of_an_article_is_not_searched(database: Path):
    build.write(database, contents([article([Said("We will sign")], furniture="Download our app")]))
    assert rows(database, "SELECT rowid FROM search_index WHERE search_index MATCH 'download'") == []


def test_the_same_words_twice_in_one_article_share_their_key(database: Path):
    build.write(database, contents([article([Said("We will sign"), Said("we will sign")])]))
    assert rows(
        database, "SELECT count(*), count(DISTINCT key), count(DISTINCT quote_id) FROM quotation"
    ) == [(2, 1, 1)]


def test_the_same_words_of_two_speakers_in_one_article_have_two_keys(database: Path):
    build.write(database, contents([article([Said("No"), Said("No", who="Ben Okri")])]))
    work = "id:harbour-gazette.txt"
    assert rows(
        database, "SELECT q.key, s.slug FROM quotation q JOIN speaker s ON s.id = speaker_id ORDER BY q.id"
    ) == [
        (key_of("quotation", work, "No"), "ana-ruiz"),
        (key_of("quotation 2", work, "No"), "ben-okri"),
    ]


def test_two_things_with_one_key_stop_the_write_before_it_begins(
    database: Path, monkeypatch: pytest.MonkeyPatch
):
    before = build.write(database, contents([article([Said("We will sign")])]))
    monkeypatch.setattr(quote_rows, "key_of", lambda *_: "0123456789ab")
    with pytest.raises(KeyCollision, match="have the same address 0123456789ab"):
        build.write(database, contents([article([Said("We will sign"), Said("We will not")])]))
    assert rows(database, "SELECT digest FROM snapshot") == [(before,)]


def test_a_mention_outside_its_text_stops_the_write(database: Path):
    read = article([Said("We will sign")])
    beyond = changed(read.found.quotations[0], span=Span(5000, 5010))
    broken = changed(read, found=changed(read.found, quotations=(beyond,)))
    with pytest.raises(ValueError, match="not inside a text"):
        rows_of(changed(harbour(), read=(broken,), collation=build.collation([broken])))


def test_a_quotation_in_no_quote_or_in_two_stops_the_write():
    whole = contents([article([Said("We will sign")])])
    quote = whole.collation.quotes[0]
    with pytest.raises(ValueError, match="without a quote"):
        rows_of(changed(whole, collation=changed(whole.collation, quotes=())))
    with pytest.raises(ValueError, match="two quotes"):
        rows_of(changed(whole, collation=changed(whole.collation, quotes=(quote, quote))))


def test_writing_the_same_twice_gives_the_same_digest(database: Path):
    assert build.write(database, harbour()) == build.write(database, harbour())


@pytest.mark.parametrize("seed", range(5))
def test_no_order_of_the_input_changes_the_digest(database: Path, seed: int):
    plain = build.generated(300)
    expected = build.write(database, plain)
    chance = random.Random(seed)

    def shuffled(values: tuple[Any, ...]) -> tuple[Any, ...]:
        return tuple(chance.sample(values, len(values)))

    collated = plain.collation
    mixed = Contents(
        stories=shuffled(plain.stories),
        outlets=shuffled(plain.outlets),
        read=shuffled(plain.read),
        given=plain.given,
        collation=changed(collated, quotes=shuffled(collated.quotes), events=shuffled(collated.events)),
        refusals=shuffled(plain.refusals),
    )
    assert build.write(database, mixed) == expected


@pytest.mark.parametrize(
    "change",
    [
        lambda c: changed(c, refusals=(RefusalFacts("harbour", "x.txt", "the file is empty", "Fill it."),)),
        lambda c: changed(c, given={c.read[0].article.key: '{"id": "other"}'}),
        lambda c: changed(c, stories=(changed(c.stories[0], title="Another title"),)),
    ],
    ids=["a refusal", "a manifest's fact", "a title"],
)
def test_any_change_of_a_row_changes_the_digest(database: Path, change):
    assert build.write(database, harbour()) != build.write(database, change(harbour()))


def test_a_written_database_is_sound(database: Path):
    digest = build.write(database, build.generated(300))
    found = examine(database)
    assert found.faults == ()
    assert found.digest == digest


@pytest.mark.parametrize(
    ("statement", "fault"),
    [
        ("UPDATE quotation SET exact = 'other' WHERE id = 1", "quotation 1 does not stand at"),
        ("UPDATE quotation SET source_text = 'Nobody' WHERE id = 1", "quotation 1 does not stand at"),
        ("UPDATE search_text SET body = 'other words' WHERE id = 1", "full-text index does not agree"),
        ("UPDATE story SET title = 'other'", "their digest is another"),
        ("DELETE FROM speaker", "refers to a missing row of speaker"),
        ("DELETE FROM snapshot", "there is no snapshot"),
    ],
)
def test_a_database_somebody_changed_is_found_out(database: Path, statement: str, fault: str):
    build.write(database, harbour())
    engine = open_for_ingest(database, foreign_keys=False)
    with engine.begin() as connection:
        connection.exec_driver_sql(statement)
    engine.dispose()
    assert any(fault in found for found in examine(database).faults)


def test_a_quote_of_many_outlets_ranks_before_one_of_few(database: Path):
    """Changed before shortened before same; single last; more outlets first."""
    words = [[f"We will sign paper {n}" for n in range(3)] for _ in range(3)]
    read = [
        article([Said(w) for w in words[i]][: 3 - i], outlet=name)
        for i, name in enumerate(("gazette", "herald", "post"))
    ]
    whole = contents(read)
    altered = whole.collation.quotes[1].readings[1]
    assert altered.quotation[1] == 1
    quote = changed(
        whole.collation.quotes[1],
        readings=(whole.collation.quotes[1].readings[0], Reading(altered.quotation, ("altered",), "changed")),
    )
    quotes = (whole.collation.quotes[0], quote, whole.collation.quotes[2])
    build.write(database, changed(whole, collation=changed(whole.collation, quotes=quotes)))
    assert rows(database, "SELECT text, family, outlets FROM quote ORDER BY id") == [
        ("We will sign paper 1", "changed", 2),
        ("We will sign paper 0", "same", 3),
        ("We will sign paper 2", "single", 1),
    ]
