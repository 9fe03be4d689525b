"""In which order the outlets tell two happenings ("hours after", "as", "ahead of"), and where they part.

An order is printed beside the happening it places ("The announcement came hours after the meeting"); it is
kept with that event, its relation read from its words, the other happening left in the article's words.
Orders of different articles are compared only where their words for the other happening share a head word.
Pure.
"""

import re
from collections.abc import Sequence
from itertools import combinations

from app.collate.happening import Fact
from app.collate.likeness import likeness
from app.domain.dates import DateMention
from app.domain.groups import OrderStatement
from app.domain.mentions import ReadArticle
from app.domain.selector import Span

ORDERS = frozenset(
    ["order", "hours after", "order in sentence"]
)  # forms that only place one event by another
_AFTER = re.compile(r"\b(?:after|following|upon|later)\b", re.IGNORECASE)
_BEFORE = re.compile(r"\b(?:before|ahead of|followed)\b", re.IGNORECASE)
_OTHER_ENDS = re.compile(r",\s(?!and |or |[A-Z])|;\s|:\s|\s[–—]\s")
_AND = re.compile(r",?\s+(?:and|then|but|was|were)?\s*$")
_MET = re.compile(r"\bmet\b", re.IGNORECASE)
_ACTION = re.compile(r"\s([a-z]+)$")
_LONGEST = 240


def order_of(read: ReadArticle, fact: Fact) -> OrderStatement | None:
    """What *fact* says of the order of two happenings; None if it is no order or names no other one.

    "X followed Y" stands with Y: the other happening is X, and Y came before it.
    """
    if fact.mention.form not in ORDERS and fact.offset_kind != "first":
        return None
    body, words = read.article.body, fact.mention.expression
    other = other_of(body, fact.mention)
    if fact.offset_kind == "from" and words.of(body).lower() == "later":
        other = _told_before(body, fact.mention)
    if words.of(body).lower().startswith("followed"):
        clause = fact.mention.clause
        other = _trimmed(body, Span(clause.start, words.start)) if clause.start < words.start else None
    return OrderStatement(fact.ref, relation_of(words.of(body)), words, other) if other else None


def relation_of(printed: str) -> str:
    """Where an order puts its happening: "after", "before" or "during" the other."""
    return "after" if _AFTER.search(printed) else "before" if _BEFORE.search(printed) else "during"


def other_of(body: str, mention: DateMention) -> Span | None:
    """The happening named behind the words of an order; None if there is none."""
    clause, words = mention.clause, mention.expression
    printed = words.of(body)
    start = words.end
    if printed.lower().endswith("ing") and (action := _ACTION.search(printed)):
        start = words.start + action.start(1)  # "after hosting leaders": the hosting
    end = min(max(clause.end, words.end), start + _LONGEST)
    stop = _OTHER_ENDS.search(body, max(start, words.end), end)
    return _trimmed(body, Span(start, stop.start() if stop else end)) if start < end else None


def parted(orders: Sequence[OrderStatement], bodies: Sequence[str]) -> bool:
    """True if two articles put the same two happenings in another order; *bodies* are those of the orders."""
    heads = [
        likeness(_MET.sub("meeting", one.other.of(body))).heads
        for one, body in zip(orders, bodies, strict=True)
    ]
    return any(
        orders[a].relation != orders[b].relation
        and orders[a].mention[0] != orders[b].mention[0]
        and heads[a] & heads[b]
        for a, b in combinations(range(len(orders)), 2)
    )


def first_or_later(facts: Sequence[Fact]) -> bool:
    """True if one article counts among the first whom another has join later."""
    first = [fact for fact in facts if fact.offset_kind == "first"]
    later = [fact for fact in facts if fact.offset_kind == "from"]
    return any(a.ref[0] != b.ref[0] and a.likeness.names & _named_behind(b) for a in first for b in later)


def _named_behind(fact: Fact) -> frozenset[str]:
    words = fact.clause[fact.mention.expression.end - fact.mention.clause.start :]
    return likeness(words).names


def _told_before(body: str, mention: DateMention) -> Span | None:
    """What "later" follows: the stretch before it in its clause ("beginning with A and B, and later")."""
    clause, at = mention.clause, mention.expression.start
    words = _AND.sub("", body[clause.start : at]) if clause.start < at else ""
    start = clause.start + words.rfind(", ") + 2 if ", " in words else clause.start
    return _trimmed(body, Span(start, clause.start + len(words))) if words else None


def _trimmed(body: str, span: Span) -> Span | None:
    words = span.of(body)
    start = span.start + len(words) - len(words.lstrip(" ,;:–—“"))
    end = span.end - (len(words) - len(words.rstrip(" ,;:–—”")))
    return Span(start, end) if start < end else None
