"""Keeps a second ingest out while one runs. The lock dies with its process; its file goes when that ends."""

import fcntl
import os
from collections.abc import Iterator
from contextlib import contextmanager
from pathlib import Path

from app.errors import PLACE, StoreUnusable, shown
from app.store.database import readable, refuse_strange


@contextmanager
def alone(db: Path) -> Iterator[None]:
    """Hold the lock for the database *db*. Raises StoreUnusable at once if another ingest holds it."""
    refuse_strange(db)
    path = db.with_name(db.name + ".lock")
    with readable(db):
        db.parent.mkdir(parents=True, exist_ok=True)
        descriptor = _locked(path, db)
    try:
        yield
    finally:
        path.unlink(missing_ok=True)  # while it is held: whoever opened it meanwhile looks again
        os.close(descriptor)


def _locked(path: Path, db: Path) -> int:
    """The descriptor of the locked file at *path*, which is still the file of that name."""
    while True:
        descriptor = os.open(path, os.O_RDWR | os.O_CREAT | os.O_CLOEXEC | os.O_NONBLOCK, 0o644)
        try:
            fcntl.flock(descriptor, fcntl.LOCK_EX | fcntl.LOCK_NB)
            if path.exists() and os.path.samestat(os.fstat(descriptor), path.stat()):
                return descriptor
        except BlockingIOError as error:
            os.close(descriptor)
            raise StoreUnusable(
                f"Another ingest is writing to {shown(db, PLACE)}: wait until it has ended, then run again."
            ) from error
        os.close(descriptor)
