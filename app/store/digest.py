"""One number for everything a database holds: equal inputs, in any order, give equal digests."""

import hashlib

from sqlalchemy import Connection, select

from app.store import tables


def digest(connection: Connection) -> str:
    """SHA-256, in hexadecimal, over all rows of all tables in order of their ids, except `snapshot`."""
    total = hashlib.sha256()
    for table in sorted(tables.METADATA.tables.values(), key=lambda t: t.name):
        if table.name == tables.Snapshot.__tablename__:
            continue
        total.update(f"{table.name} {' '.join(table.c.keys())}\n".encode())
        for row in connection.execute(select(table).order_by(table.c.id)):
            total.update(repr(tuple(row)).encode("utf-8", "surrogatepass") + b"\n")
    return total.hexdigest()
