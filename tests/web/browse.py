"""Opens a database in the site's pages, and counts the statements a page needs."""

import shutil
from collections.abc import Iterator
from contextlib import contextmanager
from functools import lru_cache
from pathlib import Path
from typing import Any

from sqlalchemy import Engine, event
from starlette.testclient import TestClient
from starlette.types import ASGIApp

from app.config import Settings
from app.store.contents import Contents
from app.web.app import create_app
from tests import build


def browse(database: Path, **settings: Any) -> TestClient:
    """A client of the whole site over *database*; redirects are shown, not followed.

    The application over a database is built once: a test must have written its database before.
    """
    given = {"db": database, "text": "full", **settings}
    return TestClient(_site(tuple(sorted(given.items()))), follow_redirects=False)


@lru_cache(maxsize=8)
def _site(given: tuple[tuple[str, Any], ...]) -> ASGIApp:
    return create_app(Settings(**dict(given)))


def written(contents: Contents, migrated: Path, folder: Path) -> Path:
    """A database of its own in *folder* that holds *contents*, for a whole file of tests."""
    path = Path(shutil.copy(migrated, folder / "verbatim.db"))
    build.write(path, contents)
    return path


@contextmanager
def statements() -> Iterator[list[tuple[str, Any]]]:
    """Collects every SQL statement with its parameters that any engine runs meanwhile."""
    seen: list[tuple[str, Any]] = []

    def note(_c: Any, _cursor: Any, statement: str, parameters: Any, _x: Any, _many: bool) -> None:
        seen.append((statement, parameters))

    event.listen(Engine, "before_cursor_execute", note)
    try:
        yield seen
    finally:
        event.remove(Engine, "before_cursor_execute", note)
