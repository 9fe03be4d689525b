"""Runs the migrations on the connection that `app.store.migrate` hands in, inside its transaction."""

from typing import Any

from alembic import context
from sqlmodel import AutoString

from app.store.tables import METADATA


def is_ours(_object: Any, name: str | None, kind: str, _reflected: bool, _compared: Any) -> bool:
    """Leave the full-text index to hand-written migrations: autogenerate would drop it."""
    return not (kind == "table" and name is not None and name.startswith("search_index"))


def plain_strings(kind: str, item: Any, _context: Any) -> str | bool:
    """Write SQLModel's string type as SQLAlchemy's, so that a migration never depends on SQLModel."""
    return "sa.String()" if kind == "type" and isinstance(item, AutoString) else False


context.configure(
    connection=context.config.attributes["connection"],
    target_metadata=METADATA,
    render_as_batch=True,
    transactional_ddl=True,
    include_object=is_ours,
    render_item=plain_strings,
    compare_type=True,
)
with context.begin_transaction():
    context.run_migrations()
