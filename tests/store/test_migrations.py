"""The migrations lead to exactly the schema the models describe."""

import re
from pathlib import Path

from alembic import command
from alembic.autogenerate import compare_metadata
from alembic.migration import MigrationContext
from alembic.script import ScriptDirectory
from sqlalchemy import create_engine, text

from app.store.database import HEAD, open_for_ingest
from app.store.migrate import configuration, upgrade
from app.store.tables import METADATA
from tests import build
from tests.store.test_claims import GAZETTE, HERALD, contents, read, weighing


def _clauses(sql: str) -> tuple[str, ...]:
    """A statement cut at its clauses and sorted: the order of constraints in a table means nothing."""
    plain = re.sub(r"\s+", " ", sql).replace("( ", "(").replace(" )", ")").strip()
    if not plain.startswith("CREATE TABLE"):
        return (plain,)
    head, _, rest = plain.partition("(")
    return (head, *sorted(re.split(r", (?![^(]*\))", rest.removesuffix(")"))))


def _schema(engine) -> set[tuple[str, ...]]:
    query = "SELECT sql FROM sqlite_master WHERE sql IS NOT NULL AND name NOT LIKE 'search_index%'"
    with engine.connect() as connection:
        found = connection.execute(text(query + " AND name <> 'alembic_version'")).scalars()
        return {_clauses(sql) for sql in found}


def test_models_and_migrated_schema_are_equal_statement_by_statement(migrated: Path):
    modelled = create_engine("sqlite://")
    METADATA.create_all(modelled)
    assert _schema(create_engine(f"sqlite:///{migrated}")) == _schema(modelled)


def test_autogenerate_finds_nothing_to_do(migrated: Path):
    ours = {
        "include_object": lambda _o, name, kind, *_: not (kind == "table" and name.startswith("search_index"))
    }
    engine = create_engine(f"sqlite:///{migrated}")
    with engine.connect() as connection:
        context = MigrationContext.configure(connection, opts={**ours, "compare_type": True})
        assert compare_metadata(context, METADATA) == []
    engine.dispose()


def test_the_program_knows_the_newest_migration():
    assert ScriptDirectory.from_config(configuration()).get_heads() == [HEAD]


def test_revisions_are_numbered_without_a_gap():
    numbers = sorted(s.revision for s in ScriptDirectory.from_config(configuration()).walk_revisions())
    assert numbers == [f"{n:04d}" for n in range(1, int(HEAD) + 1)]


def test_upgrading_twice_changes_nothing(database: Path):
    before = database.read_bytes()
    upgrade(database)
    assert database.read_bytes() == before


def test_the_full_text_index_reads_search_text(migrated: Path):
    with create_engine(f"sqlite:///{migrated}").connect() as connection:
        sql = connection.execute(
            text("SELECT sql FROM sqlite_master WHERE name = 'search_index'")
        ).scalar_one()
    assert "content='search_text', content_rowid='id'" in sql
    assert "unicode61 remove_diacritics 2" in sql


def test_what_was_stored_before_clashes_were_weighed_is_sure(database: Path):
    made = contents(read("gazette", GAZETTE), read("herald", HERALD))
    build.write(database, weighing(made, "number"))
    found = []
    for step in (None, "0008", "0009"):
        engine = open_for_ingest(database, foreign_keys=False)
        if step:
            move = command.downgrade if step == "0008" else command.upgrade
            with engine.begin() as connection:
                move(configuration(connection), step)
        if step != "0008":
            with engine.connect() as connection:
                query = "SELECT clashing, weighed FROM claim WHERE clashing = 'number'"
                found.append(connection.execute(text(query)).all())
                found.append(connection.execute(text("SELECT weighed FROM story")).all())
        engine.dispose()
    assert found == [[("number", "number")], [(1,)], [("number", "")], [(0,)]]


def test_every_migration_can_be_taken_back(database: Path):
    engine = open_for_ingest(database, foreign_keys=False)
    with engine.begin() as connection:
        command.downgrade(configuration(connection), "base")
    with engine.connect() as connection:
        left = connection.execute(text("SELECT name FROM sqlite_master WHERE type = 'table'")).scalars().all()
    engine.dispose()
    assert left == ["alembic_version"]
