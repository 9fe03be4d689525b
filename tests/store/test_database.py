"""Opening a database: what a reader may, what is refused, and the sentence that helps."""

import sqlite3
import subprocess
import sys
import threading
from pathlib import Path

import pytest
from sqlalchemy import text
from sqlalchemy.exc import OperationalError

from app.errors import StoreUnusable
from app.store.contents import Contents
from app.store.database import HEAD, SchemaState, open_for_ingest, open_read_only, readable, schema_state
from app.store.migrate import upgrade
from app.store.writes import replace
from tests import build


def _set_version(path: Path, version: str) -> None:
    with sqlite3.connect(path) as connection:
        connection.execute("UPDATE alembic_version SET version_num = ?", (version,))
    connection.close()


def test_a_reader_cannot_write(database: Path):
    engine = open_read_only(database)
    with engine.connect() as connection, pytest.raises(OperationalError, match="readonly"):
        connection.execute(text("DELETE FROM story"))
    engine.dispose()


def test_a_missing_database_is_refused_with_the_command_that_makes_one(tmp_path: Path):
    with pytest.raises(StoreUnusable, match=r"There is no database at .*none\.db: run “verbatim ingest"):
        open_read_only(tmp_path / "none.db")
    assert list(tmp_path.iterdir()) == []


def test_an_empty_file_counts_as_missing(tmp_path: Path):
    (tmp_path / "empty.db").touch()
    assert schema_state(tmp_path / "empty.db") is SchemaState.MISSING


def test_a_migrated_database_is_current(database: Path):
    assert schema_state(database) is SchemaState.CURRENT


@pytest.mark.parametrize("work", [open_read_only, upgrade], ids=["serve", "ingest"])
def test_a_newer_schema_is_refused_and_the_file_stays_untouched(database: Path, work):
    _set_version(database, f"{int(HEAD) + 1:04d}")
    before = database.read_bytes()
    with pytest.raises(StoreUnusable, match="was written by a newer version of Verbatim"):
        work(database)
    assert database.read_bytes() == before


def test_an_older_schema_is_refused_by_a_reader(database: Path):
    _set_version(database, "0000")
    with pytest.raises(StoreUnusable, match="older version of Verbatim: run “verbatim ingest"):
        open_read_only(database)


@pytest.mark.parametrize("work", [open_read_only, upgrade], ids=["serve", "ingest"])
def test_the_database_of_another_program_is_refused_untouched(tmp_path: Path, work):
    path = tmp_path / "other.db"
    with sqlite3.connect(path) as connection:
        connection.execute("CREATE TABLE invoices (id INTEGER)")
    connection.close()
    before = path.read_bytes()
    with pytest.raises(StoreUnusable, match="is no database of Verbatim"):
        work(path)
    assert path.read_bytes() == before


@pytest.mark.parametrize("work", [open_read_only, upgrade], ids=["serve", "ingest"])
def test_a_database_with_a_torn_schema_is_damaged(tmp_path: Path, work):
    path = tmp_path / "torn.db"
    with sqlite3.connect(path) as connection:
        connection.execute("CREATE TABLE alembic_version (version_num TEXT)")
    connection.close()
    path.write_bytes(path.read_bytes().replace(b"CREATE TABLE alembic", b"CREATE T\x90\x90\x90\x90alembic"))
    with pytest.raises(StoreUnusable, match="damaged or no database"):
        work(path)


@pytest.mark.parametrize("work", [open_read_only, upgrade], ids=["serve", "ingest"])
def test_a_file_that_is_no_database_is_refused_untouched(tmp_path: Path, work):
    path = tmp_path / "letter.db"
    path.write_text("Dear reader,\n" * 200)
    with pytest.raises(StoreUnusable, match="damaged or no database"):
        work(path)
    assert path.read_text().startswith("Dear reader,")


def test_a_reader_sees_one_state_through_a_whole_transaction(database: Path):
    """The count does not change between two reads of one page, though an ingest commits in between."""
    build.write(database, build.contents([build.article([build.Said("We will sign")])]))
    engine = open_read_only(database)
    with engine.connect() as connection:
        writer = sqlite3.connect(database, timeout=0.05)
        assert connection.execute(text("SELECT count(*) FROM article")).scalar_one() == 1
        writer.execute("DELETE FROM block")
        with pytest.raises(sqlite3.OperationalError, match="locked"):
            writer.commit()
        assert connection.execute(text("SELECT count(*) FROM block")).scalar_one() == 3
        writer.close()
    engine.dispose()


def test_readers_read_while_an_ingest_is_inside_its_transaction(database: Path):
    build.write(database, build.contents([build.article([build.Said("We will sign")])]))
    writer, reader = open_for_ingest(database), open_read_only(database)
    with writer.connect() as connection, connection.begin() as transaction:
        for table in ("unit", "quote_outlet", "quote_feature", "alias", "quotation", "quote", "block"):
            connection.exec_driver_sql(f"DELETE FROM {table}")
        with reader.connect() as other:
            assert other.execute(text("SELECT count(*) FROM block")).scalar_one() == 3
        transaction.rollback()
    writer.dispose()
    reader.dispose()


def test_many_threads_read_at_once(database: Path):
    build.write(database, build.contents([build.article([build.Said("We will sign")])]))
    engine, counts = open_read_only(database), []

    def read() -> None:
        with engine.connect() as connection:
            counts.append(connection.execute(text("SELECT count(*) FROM article")).scalar_one())

    threads = [threading.Thread(target=read) for _ in range(24)]
    for thread in threads:
        thread.start()
    for thread in threads:
        thread.join()
    engine.dispose()
    assert counts == [1] * 24


def test_a_folder_that_may_not_be_written_can_be_read_from(database: Path):
    """Whoever runs the test: no journal or lock file appears beside the database."""
    database.chmod(0o444)
    database.parent.chmod(0o555)
    try:
        engine = open_read_only(database)
        with engine.connect() as connection:
            assert connection.execute(text("SELECT count(*) FROM story")).scalar_one() == 0
        engine.dispose()
        assert [p.name for p in database.parent.iterdir()] == ["verbatim.db"]
    finally:
        database.parent.chmod(0o755)


def test_a_full_disk_is_one_sentence_and_the_old_state_stays(database: Path):
    before = build.write(database, build.contents([build.article([build.Said("We will sign")])]))
    long = [
        build.article([build.Said(f"We will sign paper number {n}")], outlet=f"outlet{n}") for n in range(60)
    ]
    with pytest.raises(StoreUnusable, match=r"no room left on the disk.*nothing was changed"):
        _write_on_a_full_disk(database, build.contents(long))
    with sqlite3.connect(database) as connection:
        assert connection.execute("SELECT digest FROM snapshot").fetchall() == [(before,)]
        assert connection.execute("SELECT count(*) FROM article").fetchall() == [(1,)]
    connection.close()


def _write_on_a_full_disk(path: Path, what: Contents) -> None:
    engine = open_for_ingest(path)
    with readable(path), engine.connect() as connection:
        connection.exec_driver_sql("PRAGMA max_page_count = 80")
        connection.rollback()
        with connection.begin():
            replace(connection, what, "test")


_KILLED = """
import os, sqlite3, sys
connection = sqlite3.connect(sys.argv[1], isolation_level=None)
connection.execute("PRAGMA cache_size = 5")
connection.execute("BEGIN IMMEDIATE")
connection.execute("UPDATE article SET body = body || hex(randomblob(400000))")
connection.execute("UPDATE block SET kind = 'lost'")
os._exit(9)
"""


def test_what_a_killed_ingest_left_is_undone_when_a_reader_opens(database: Path):
    """The child dies with changed pages in the file and a hot journal beside it."""
    build.write(database, build.contents([build.article([build.Said("We will sign")])]))
    before = database.read_bytes()
    subprocess.run([sys.executable, "-c", _KILLED, str(database)], check=False)
    assert database.with_name("verbatim.db-journal").exists()
    assert database.read_bytes() != before
    engine = open_read_only(database)
    with engine.connect() as connection:
        assert (
            connection.execute(text("SELECT count(*) FROM article WHERE length(body) < 1000")).scalar_one()
            == 1
        )
    engine.dispose()
    assert database.read_bytes() == before
