"""Keeps a second ingest out while one runs. The lock dies with its process, its file stays."""

import fcntl
from collections.abc import Iterator
from contextlib import contextmanager
from pathlib import Path

from app.errors import StoreUnusable
from app.store.database import readable


@contextmanager
def alone(db: Path) -> Iterator[None]:
    """Hold the lock for the database *db*. Raises StoreUnusable at once if another ingest holds it."""
    with readable(db):
        db.parent.mkdir(parents=True, exist_ok=True)
        stream = db.with_name(db.name + ".lock").open("a")
    with stream:
        try:
            fcntl.flock(stream, fcntl.LOCK_EX | fcntl.LOCK_NB)
        except OSError as error:
            raise StoreUnusable(
                f"Another ingest is writing to {db}: wait until it has ended, then run again."
            ) from error
        yield
