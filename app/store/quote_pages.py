"""A page of quotes by keyset, for lists that belong to an outlet or a speaker."""

from dataclasses import dataclass
from typing import Any

from sqlalchemy import Connection, tuple_
from sqlalchemy.orm import Mapped
from sqlalchemy.sql import Select
from sqlmodel import col, select

from app.store.quotes import PAGE, QuoteRow, printed_by, quote_row
from app.store.tables import Quote

Order = tuple[Mapped[int], Mapped[int]]  # rank and id of the quote


@dataclass(frozen=True, slots=True)
class QuoteSlice:
    """Some quotes of a list; *more* says whether others follow."""

    rows: tuple[QuoteRow, ...]
    more: bool


def quote_slice(
    connection: Connection, statement: Select[Any], order: Order, after: str | None
) -> QuoteSlice | None:
    """The quotes of *statement* (over `quotes.rows_statement`) by *order*, behind the one with key *after*.

    None if there is no quote with that key.
    """
    if after is not None:
        place = connection.execute(select(Quote.rank, Quote.id).where(col(Quote.key) == after)).first()
        if place is None:
            return None
        statement = statement.where(tuple_(*order) > tuple_(*place))
    found = connection.execute(statement.order_by(*order).limit(PAGE + 1)).all()
    printed = printed_by(connection, [row[0] for row in found[:PAGE]])
    return QuoteSlice(tuple(quote_row(row, printed) for row in found[:PAGE]), len(found) > PAGE)
