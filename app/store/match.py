"""A reader's words as a full-text query that cannot fail. FTS5's own syntax is never passed through.

Words are folded by the index (case, accents); a phrase in quotation marks must stand together.
"""

import re
from typing import Any

from sqlalchemy import literal_column, text
from sqlmodel import select

MOST_TERMS = 12
_TERM = re.compile(r'["“”„«»]([^"“”„«»]{1,200})["“”„«»]|([^\s"“”„«»]+)')


def match_expression(words: str) -> str | None:
    """The FTS5 expression that asks for all *words*; None if nothing searchable was typed."""
    terms = []
    for phrase, word in _TERM.findall(words):
        inner = re.sub(r"[^\w]+", " ", phrase or word).strip()
        if inner:
            terms.append(f'"{inner}"')
    return " ".join(terms[:MOST_TERMS]) or None


def matching(kind: str, words: str) -> Any:
    """For IN: selects the ids of the entries of *kind* (quote, event or article) that hold all *words*."""
    expression = match_expression(words)
    if expression is None:
        return select(literal_column("0")).where(literal_column("0"))
    return text(
        "SELECT target_id FROM search_text WHERE kind = :kind AND id IN "
        "(SELECT rowid FROM search_index WHERE search_index MATCH :words)"
    ).bindparams(kind=kind, words=expression)
