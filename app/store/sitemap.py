"""The addresses of everything that has a page, in parts of a bounded size.

Row ids are handed out without gaps, so the last one tells how many parts a kind needs; a part reads one range
of ids and never more than it may hold.
"""

from typing import Any

from sqlalchemy import Connection, func
from sqlmodel import col, select

from app.domain.text import is_one_word
from app.store.tables import Article, Claim, Event, Outlet, Quote, Speaker, Story

KINDS: dict[str, tuple[Any, Any, str]] = {
    "stories": (Story.id, Story.slug, "/s/"),
    "quotes": (Quote.id, Quote.key, "/q/"),
    "claims": (Claim.id, Claim.key, "/c/"),
    "events": (Event.id, Event.key, "/e/"),
    "articles": (Article.id, Article.key, "/a/"),
    "speakers": (Speaker.id, Speaker.slug, "/p/"),
    "outlets": (Outlet.id, Outlet.slug, "/o/"),
}


def sizes(connection: Connection) -> dict[str, int]:
    """How many pages there are of each kind, the kinds in a fixed order."""
    return {
        kind: connection.execute(select(func.max(number))).scalar() or 0
        for kind, (number, _, _) in KINDS.items()
    }


def addresses(connection: Connection, kind: str, first: int, last: int) -> tuple[str, ...]:
    """The paths of the pages of *kind*, the *first* (from 1) to the *last*. A quote of one word has none."""
    number, name, prefix = KINDS[kind]
    told = Quote.text if kind == "quotes" else name
    statement = select(name, told).where(col(number).between(first, last)).order_by(col(number))
    rows = connection.execute(statement)
    return tuple(f"{prefix}{value}" for value, text in rows if kind != "quotes" or not is_one_word(text))
