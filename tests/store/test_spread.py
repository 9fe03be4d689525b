"""Copies, origins, unmarked words, cuts and likenesses: what is stored and read back."""

from collections.abc import Iterator
from dataclasses import replace
from pathlib import Path

import pytest
from sqlalchemy import Connection, text

from app.domain.selector import Span
from app.domain.spread import Spread
from app.store.article_copies import agency_of, copies_of
from app.store.database import open_read_only
from app.store.spread import NO_SPREAD, quote_spread
from app.store.writes import rows_of
from tests import build
from tests.web.browse import statements
from tests.web.witnesses import KEYS, database, story


@pytest.fixture(scope="module")
def connection(tmp_path_factory: pytest.TempPathFactory) -> Iterator[Connection]:
    engine = open_read_only(database(tmp_path_factory.mktemp("spread") / "verbatim.db"))
    with engine.connect() as opened:
        yield opened
    engine.dispose()


def keys(connection: Connection, words: str) -> list[str]:
    """The keys of the quotes whose text begins with *words*."""
    return list(
        connection.execute(
            text("SELECT key FROM quote WHERE text LIKE :w ORDER BY id"), {"w": f"{words}%"}
        ).scalars()
    )


def test_the_readings_of_one_text_are_one_origin(connection: Connection) -> None:
    (key,) = keys(connection, "We have repaired")
    found = quote_spread(connection, key).origins
    assert [(row.outlet.slug, row.basis, row.agency) for row in found] == [
        ("gazette", "copy", "Reuters"),
        ("herald", "copy", None),
    ]
    assert len({row.number for row in found}) == 1


def test_an_echo_is_read_with_its_sentence_and_who_quotes_it(connection: Connection) -> None:
    (key,) = keys(connection, "It rests")
    (row,) = quote_spread(connection, key).echoes
    assert row.context == "Its policy is lasting trust, shared duties and patient repair."
    assert row.context[row.inner_start : row.inner_end] == "lasting trust, shared duties and patient repair"
    assert (row.outlet.slug, row.article, row.paragraph) == ("courier", KEYS["courier"], 2)
    assert row.quoted_by.slug == "gazette"


def test_a_cut_is_read_with_its_place_and_the_words_offered(connection: Connection) -> None:
    (key,) = keys(connection, "We have repaired")
    found = quote_spread(connection, key).hidden
    assert [(row.mark, row.cut, row.text, row.fits, row.outlet.slug) for row in found] == [
        ("…", 40, "Now more divers come home.", "after", "courier")
    ] * 2


def test_a_likeness_is_read_from_either_side(connection: Connection) -> None:
    (one,), (other,) = keys(connection, "We have repaired"), keys(connection, "Nobody has")
    (here,), (there,) = quote_spread(connection, one).likenesses, quote_spread(connection, other).likenesses
    assert (here.quote, there.quote) == (other, one)
    assert (here.own, here.text) == (there.text, there.own)
    assert (here.speaker.name, there.speaker.name) == ("Cy Berg", "Ana Ruiz")


def test_copies_are_read_from_either_article_and_agencies_as_printed(connection: Connection) -> None:
    ids = dict(connection.execute(text("SELECT key, id FROM article")).all())
    (shorter,) = copies_of(connection, ids[KEYS["herald"]])
    (longer,) = copies_of(connection, ids[KEYS["gazette"]])
    assert (shorter.key, longer.key) == (KEYS["gazette"], KEYS["herald"])
    assert (shorter.is_shorter, longer.is_shorter) == (False, True)
    assert (shorter.shared, shorter.words) == (longer.shared, longer.words)
    assert copies_of(connection, ids[KEYS["mirror"]]) == ()
    assert [agency_of(connection, ids[KEYS[name]]) for name in ("gazette", "herald")] == ["Reuters", None]


def test_an_unknown_quote_has_nothing_and_every_quote_takes_four_statements(connection: Connection) -> None:
    with statements() as seen:
        assert quote_spread(connection, "000000000000") == NO_SPREAD
    none = len([s for s, _ in seen if s != "BEGIN"])
    (key,) = keys(connection, "We have repaired")
    with statements() as seen:
        quote_spread(connection, key)
    assert none == len([s for s, _ in seen if s != "BEGIN"]) == 4


def test_equal_contents_in_another_order_give_equal_rows() -> None:
    made = story()
    turned = Spread(*(tuple(reversed(getattr(made.spread, name))) for name in Spread.__dataclass_fields__))
    rows, again = rows_of(made), rows_of(replace(made, read=made.read[::-1], spread=turned))
    for table in ("agency", "article_copy", "quote_origin", "echo", "hidden_words", "likeness"):
        assert rows[table] == again[table]
        assert rows[table]


def test_words_that_stand_outside_their_text_are_refused() -> None:
    made = story()
    (echo,) = made.spread.echoes
    with pytest.raises(ValueError, match="is not inside a text"):
        rows_of(replace(made, spread=replace(made.spread, echoes=(replace(echo, span=Span(0, 10**6)),))))


def test_a_database_without_any_of_it_is_written_and_read(tmp_path: Path) -> None:
    build.write(tmp_path / "verbatim.db", build.contents([build.article([build.Said("We will sign it")])]))
    engine = open_read_only(tmp_path / "verbatim.db")
    with engine.connect() as opened:
        assert quote_spread(opened, keys(opened, "We will")[0]) == NO_SPREAD
    engine.dispose()
