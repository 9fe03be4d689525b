"""Brings a database to this program's schema with Alembic. The only module that imports it.

`python -m app.store.migrate "what changes"` drafts the next migration from the difference between `tables`
and an empty migrated database; read and rename it before use, and raise `database.HEAD`.
"""

import sys
import tempfile
from pathlib import Path

from alembic import command
from alembic.config import Config
from sqlalchemy import Connection, Engine

from app import assets
from app.errors import StoreUnusable
from app.store.database import HEAD, SchemaState, open_for_ingest, readable, refusal, schema_state


def upgrade(path: Path) -> None:
    """Create the database at *path*, or bring it to the newest schema; all of it or nothing.

    Raises StoreUnusable, with the file untouched, if it is newer or no database of Verbatim.
    """
    state = schema_state(path)
    if state is SchemaState.CURRENT:
        return
    if state in (SchemaState.NEWER, SchemaState.FOREIGN):
        raise StoreUnusable(refusal(path, state))
    engine = open_for_ingest(path, foreign_keys=False)
    try:
        with readable(path), engine.begin() as connection:
            command.upgrade(configuration(connection), "head")
            broken = connection.exec_driver_sql("PRAGMA foreign_key_check").first()
            if broken is not None:
                raise StoreUnusable(
                    f"The database {path} holds rows without their parent; restore it from a backup."
                )
    finally:
        engine.dispose()


def configuration(connection: Connection | None = None) -> Config:
    """Alembic's configuration, built in code; *connection* is the one the migrations run on."""
    config = Config()
    config.set_main_option("script_location", str(assets.folder("migrations")).replace("%", "%%"))
    config.set_main_option("file_template", "%%(rev)s_%%(slug)s")
    config.attributes["connection"] = connection
    return config


def draft(message: str) -> None:
    """Write the next migration into `migrations/versions`."""
    with tempfile.TemporaryDirectory() as folder:
        path = Path(folder) / "draft.db"
        engine: Engine = open_for_ingest(path, foreign_keys=False)
        with engine.begin() as connection:
            config = configuration(connection)
            if any((assets.folder("migrations") / "versions").glob("0*.py")):
                command.upgrade(config, "head")
                following = f"{int(HEAD) + 1:04d}"
            else:
                following = HEAD
            command.revision(config, message, autogenerate=True, rev_id=following)
        engine.dispose()


if __name__ == "__main__":
    draft(" ".join(sys.argv[1:]))
