"""Opens a database in the site's pages, and counts the statements a page needs."""

from collections.abc import Iterator
from contextlib import contextmanager
from pathlib import Path
from typing import Any

from sqlalchemy import Engine, event
from starlette.testclient import TestClient

from app.config import Settings
from app.web.app import create_app


def browse(database: Path, **settings: Any) -> TestClient:
    """A client of the whole site over *database*; redirects are shown, not followed."""
    given: dict[str, Any] = {"db": database, "text": "full", **settings}
    return TestClient(create_app(Settings(**given)), follow_redirects=False)


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
