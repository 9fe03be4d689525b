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
    return " ".join(f'"{term}"' for term in _terms(words, phrases=True)) or None


def apart(words: str) -> str | None:
    """The same without phrases: every word for itself; None if no phrase was typed."""
    terms = _terms(words, phrases=False)
    return " ".join(f'"{term}"' for term in terms) if terms != _terms(words, phrases=True) else None


def beginning(words: str) -> str | None:
    """The same with the last word as the beginning of one; None if it ends a phrase or nothing was typed."""
    terms = _terms(words, phrases=True)
    if not terms or words.rstrip()[-1:] in tuple('"“”„«»'):
        return None
    return " ".join(f'"{term}"' for term in terms) + "*"


def typed_parts(words: str) -> tuple[str, ...]:
    """The phrases and words exactly as typed, for a search that folds nothing."""
    return tuple(part for phrase, word in _TERM.findall(words) if (part := (phrase or word).strip()))[
        :MOST_TERMS
    ]


def _terms(words: str, phrases: bool) -> list[str]:
    terms: list[str] = []
    for phrase, word in _TERM.findall(words):
        inner = re.sub(r"[^\w]+", " ", phrase or word).strip()
        if inner:
            terms += [inner] if phrases else inner.split()
    return terms[:MOST_TERMS]


def matching(kind: str, words: str) -> Any:
    """For IN: selects the ids of the entries of *kind* (quote, event or article) that hold all *words*."""
    return matching_expression(kind, match_expression(words))


def matching_expression(kind: str, expression: str | None) -> Any:
    """The same for an FTS5 *expression*; None matches nothing."""
    if expression is None:
        return select(literal_column("0")).where(literal_column("0"))
    return text(
        "SELECT target_id FROM search_text WHERE kind = :kind AND id IN "
        "(SELECT rowid FROM search_index WHERE search_index MATCH :words)"
    ).bindparams(kind=kind, words=expression)
