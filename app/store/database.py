"""Opens the database: read-only for the pages, for one writer in an ingest. Knows not what is in it.

Rollback journal, not WAL (`docs/adr/0003`): readers need no write access to the folder, and a closed database
is one file. An ingest takes the write lock once (`BEGIN IMMEDIATE`) and writes only as it commits.
"""

import sqlite3
from collections.abc import Iterator
from contextlib import contextmanager
from datetime import UTC, datetime
from enum import Enum
from pathlib import Path
from typing import Any
from urllib.parse import quote

from sqlalchemy import Connection, Engine, create_engine, event
from sqlalchemy.exc import DBAPIError
from sqlalchemy.pool import NullPool, QueuePool

from app.errors import PLACE, StoreUnusable, shown

HEAD = "0009"  # the newest migration; revisions are numbered, so that newer and older can be told apart
_READER_WAITS, _WRITER_WAITS = 5.0, 60.0  # seconds

_FAULTS = (  # what the system says; what that means; what to do
    (
        ("is full", "no space left", "quota"),
        "There is no room left on the disk that holds {}",
        "nothing was changed; free some space and run again",
    ),
    (
        ("disk i/o",),
        "The disk that holds {} answers with an error",
        "nothing was changed; look at its free space and its health, and run again",
    ),
    (
        ("locked", "busy"),
        "The database {} is in use by another program",
        "nothing was changed; try again when that has ended",
    ),
    (("name too long",), "The name {} is too long", "name another file with --db"),
    (
        ("not a database", "malformed"),
        "The file {} is damaged or no database",
        "restore it from a backup, or name another file with --db",
    ),
    (
        (
            "readonly",
            "read-only",
            "unable to open",
            "permission",
            "is a directory",
            "not a directory",
            "file exists",
        ),
        "The database {} cannot be opened",
        "check that its folder exists and that you may read and write there",
    ),
)


class SchemaState(Enum):
    """How a file's schema stands to this program's."""

    MISSING = "missing"  # no file, or an empty one
    CURRENT = "current"
    OLDER = "older"
    NEWER = "newer"
    FOREIGN = "foreign"  # no database of Verbatim


def schema_state(path: Path) -> SchemaState:
    """The state of the file at *path*, which is only read. Raises StoreUnusable if it cannot be read."""
    refuse_strange(path)
    with readable(path):
        if not path.is_file() or path.stat().st_size == 0:
            return SchemaState.MISSING
        connection = sqlite3.connect(_uri(path, "ro"), uri=True, timeout=_READER_WAITS)
        try:
            tables = {
                name for (name,) in connection.execute("SELECT name FROM sqlite_master WHERE type='table'")
            }
            rows = (
                connection.execute("SELECT version_num FROM alembic_version")
                if "alembic_version" in tables
                else ()
            )
            versions = [version for (version,) in rows]
        finally:
            connection.close()
    if not tables:
        return SchemaState.MISSING
    if len(versions) != 1 or not versions[0].isdecimal() or len(versions[0]) != len(HEAD):
        return SchemaState.FOREIGN
    if versions[0] == HEAD:
        return SchemaState.CURRENT
    return SchemaState.OLDER if versions[0] < HEAD else SchemaState.NEWER


def refuse_strange(path: Path) -> None:
    """Refuse a folder, a device, a pipe and the like. Raises StoreUnusable; nothing is opened."""
    with readable(path):
        strange = path.exists() and not path.is_file()
    if strange:
        what = "a folder" if path.is_dir() else "no plain file"
        raise StoreUnusable(f"{shown(path, PLACE)} is {what}: name a file for the database with --db.")


def open_read_only(path: Path) -> Engine:
    """An engine that cannot write, for many threads. Each transaction sees one state of the database.

    Raises StoreUnusable, with the command that helps, if the database is missing or of another schema.
    """
    recover(path)
    state = schema_state(path)
    if state is not SchemaState.CURRENT:
        raise StoreUnusable(refusal(path, state))
    engine = create_engine(
        "sqlite://",
        creator=lambda: _connect(path, "ro", _READER_WAITS, ("query_only=ON", "foreign_keys=ON")),
        poolclass=QueuePool,
        pool_size=8,
        max_overflow=32,
    )
    _begin_with(engine, "BEGIN")
    return engine


def written_at(connection: Connection) -> str:
    """When the file was last written, as its system remembers it: UTC to the second, RFC 3339."""
    path = connection.exec_driver_sql("PRAGMA database_list").all()[0][2]
    return datetime.fromtimestamp(int(Path(path).stat().st_mtime), UTC).strftime("%Y-%m-%dT%H:%M:%SZ")


def open_for_ingest(path: Path, *, foreign_keys: bool = True) -> Engine:
    """An engine that writes; every transaction takes the write lock at its start. Creates file and folder.

    *foreign_keys* is off only for migrations, which rebuild tables.
    """
    with readable(path):
        path.parent.mkdir(parents=True, exist_ok=True)
    pragmas = (
        f"foreign_keys={'ON' if foreign_keys else 'OFF'}",
        "journal_mode=DELETE",
        "synchronous=FULL",
        "cache_spill=OFF",  # no page is written, and no reader locked out, before the commit
    )
    engine = create_engine(
        "sqlite://", creator=lambda: _connect(path, "rwc", _WRITER_WAITS, pragmas), poolclass=NullPool
    )
    _begin_with(engine, "BEGIN IMMEDIATE")
    return engine


def recover(path: Path) -> None:
    """Undo what an ingest left that was killed while it committed; without such remains nothing is touched.

    A reader may not do that. Raises StoreUnusable if the remains are there and this process may not write.
    """
    refuse_strange(path)
    journal = path.with_name(path.name + "-journal")
    with readable(path):
        if not path.is_file() or not journal.is_file():
            return
        connection = sqlite3.connect(_uri(path, "rw"), uri=True, timeout=_READER_WAITS)
        try:
            connection.execute("SELECT count(*) FROM sqlite_master").fetchone()
        finally:
            connection.close()


def refusal(path: Path, state: SchemaState) -> str:
    """One sentence: why the database at *path* cannot be used, and the command that helps."""
    place = shown(path, PLACE)
    ingest = f"“verbatim ingest FOLDER --db {place}”"
    return {
        SchemaState.MISSING: f"There is no database at {place}: run {ingest} first.",
        SchemaState.OLDER: f"The database {place} was written by an older version of Verbatim: run {ingest}, "
        "which brings it up to date and keeps its articles.",
        SchemaState.NEWER: f"The database {place} was written by a newer version of Verbatim: install that "
        "version, or name another file with --db.",
        SchemaState.FOREIGN: f"The file {place} is no database of Verbatim: name another file with --db.",
        SchemaState.CURRENT: f"The database {place} is in order.",
    }[state]


@contextmanager
def readable(path: Path) -> Iterator[None]:
    """Turn the faults of a file, a disk or a lock into StoreUnusable with one sentence."""
    try:
        yield
    except UnicodeDecodeError as error:  # a name or text that nobody wrote so
        raise StoreUnusable(_sentence(path, "malformed")) from error
    except (sqlite3.Error, DBAPIError, OSError) as error:
        cause = error.orig if isinstance(error, DBAPIError) else error
        raise StoreUnusable(_sentence(path, str(cause).lower())) from error


def _sentence(path: Path, fault: str) -> str:
    place = shown(path, PLACE)
    for signs, problem, cure in _FAULTS:
        if any(sign in fault for sign in signs):
            return f"{problem.format(place)}: {cure}."
    return f"The database {place} cannot be used ({shown(fault)}): run “verbatim check --db {place}”."


def _uri(path: Path, mode: str) -> str:
    return f"file:{quote(str(path.absolute()))}?mode={mode}"


def _connect(path: Path, mode: str, wait: float, pragmas: tuple[str, ...]) -> sqlite3.Connection:
    connection = sqlite3.connect(
        _uri(path, mode), uri=True, timeout=wait, isolation_level=None, check_same_thread=False
    )
    for pragma in pragmas:
        connection.execute(f"PRAGMA {pragma}")
    return connection


def _begin_with(engine: Engine, statement: str) -> None:
    """Let SQLAlchemy's transactions be real ones; the driver would begin only at the first write."""

    def begin(connection: Connection, *_: Any) -> None:
        connection.exec_driver_sql(statement)

    event.listen(engine, "begin", begin)
