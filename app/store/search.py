"""Full-text search over quotes, claims, events, articles and speakers, narrowed by story, outlet and speaker.

At most COUNTED entries of a kind are looked at, so that a common word costs no more in a large collection:
among these the best matches (BM25) come first, and counts are those of these entries.
"""

from collections.abc import Mapping
from dataclasses import dataclass
from typing import Any

from sqlalchemy import Connection, bindparam, text

from app.store.match import apart, beginning, match_expression, typed_parts
from app.store.quotes import QuoteRow
from app.store.refs import OutletRef

KINDS = ("quote", "claim", "event", "article", "speaker")
NAMED = ("speaker", "outlet", "story")  # kinds whose entries are names: what one may want to be led to
TAGS = ("story", "outlet", "speaker")
PAGE = 20
COUNTED = 1000
JUMPS = 6


@dataclass(frozen=True, slots=True)
class Segment:
    """A piece of a text; *mark* is a class where it is to be marked, else None."""

    text: str
    mark: str | None = None


@dataclass(frozen=True, slots=True)
class Hit:
    """Something found: its address, what it is called, the words around the match."""

    address: str
    title: tuple[Segment, ...]
    story: str | None
    outlet: OutletRef | None
    words: tuple[Segment, ...]
    quote: QuoteRow | None = None

    @property
    def plain(self) -> str:
        """The title without marks."""
        return "".join(segment.text for segment in self.title)


@dataclass(frozen=True, slots=True)
class Asked:
    """What is looked for. *tags* are row ids by name; *exact* counts capitals, accents and punctuation."""

    words: str
    kind: str | None = None
    tags: Mapping[str, tuple[int, ...]] | None = None
    exact: bool = False
    after: int = 0  # entries to pass over


@dataclass(frozen=True, slots=True)
class Match:
    """An entry that was found; the texts carry FTS5's marks."""

    target: int
    title: str
    body: str


@dataclass(frozen=True, slots=True)
class Matches:
    """A page of matches of one *kind*; *counts* for all kinds.

    *widened* says what the words as typed did not give: None, "apart" (no such phrase, the words apart are
    shown) or "beginning" (no such word, words that begin so are shown). *facets* are counts by tag and id.
    """

    kind: str
    expression: str | None
    widened: str | None
    counts: dict[str, int]
    found: tuple[Match, ...]
    more: bool
    facets: Mapping[str, Mapping[int, int]]


def find(connection: Connection, asked: Asked) -> Matches:
    """What matches; without a kind the first one that has matches is shown."""
    expression, widened, counts = _tried(connection, asked)
    kind = asked.kind or next((name for name in KINDS if counts[name]), KINDS[0])
    if expression is None or not counts[kind]:
        facets = _facets(connection, asked, expression, kind) if expression else {name: {} for name in TAGS}
        return Matches(kind, expression, widened, counts, (), False, facets)
    where, given = _conditions(asked, expression, kind)
    statement = (
        f"SELECT target_id, {_MARKED_TITLE}, {_marked_body(kind)} FROM search_index "
        "JOIN search_text ON search_text.id = search_index.rowid WHERE search_index MATCH :words "
        f"AND search_index.rowid IN (SELECT search_text.id FROM {where} LIMIT :most) "
        "ORDER BY search_index.rank, search_text.id LIMIT :page OFFSET :after"
    )
    rows = connection.execute(
        _ready(statement, given), {**given, "most": COUNTED, "page": PAGE + 1, "after": asked.after}
    ).all()
    found = tuple(Match(*row) for row in rows[:PAGE])
    facets = _facets(connection, asked, expression, kind)
    return Matches(kind, expression, widened, counts, found, len(rows) > PAGE, facets)


def names(connection: Connection, words: str) -> tuple[tuple[str, int], ...]:
    """Speakers, outlets and stories whose names hold all *words*, the last as a beginning: kind and id."""
    expression = beginning(words) or match_expression(words)
    if expression is None:
        return ()
    statement = text(
        "SELECT search_text.kind, search_text.target_id FROM search_index "
        "JOIN search_text ON search_text.id = search_index.rowid "
        "WHERE search_index MATCH :words AND search_text.kind IN :kinds "
        "ORDER BY search_index.rank, search_text.id LIMIT :most"
    ).bindparams(bindparam("kinds", expanding=True))
    rows = connection.execute(statement, {"words": expression, "kinds": NAMED, "most": JUMPS})
    return tuple((kind, target) for kind, target in rows)


def segments(snippet: str) -> tuple[Segment, ...]:
    """An FTS5 snippet cut at its control marks."""
    found = []
    for piece in snippet.split("\x02"):
        marked, _, plain = piece.partition("\x03") if "\x03" in piece else ("", "", piece)
        if marked:
            found.append(Segment(marked, "hit"))
        if plain:
            found.append(Segment(plain))
    return tuple(found)


_MARKED_TITLE = "highlight(search_index, 0, char(2), char(3))"


def _marked_body(kind: str) -> str:
    """A quote's wordings whole, of longer texts the words around the match."""
    if kind == "quote":
        return "highlight(search_index, 1, char(2), char(3))"
    return "snippet(search_index, 1, char(2), char(3), '…', 24)"


def _tried(connection: Connection, asked: Asked) -> tuple[str | None, str | None, dict[str, int]]:
    """The first way to read the words that finds anything: as typed, without phrases, as a beginning."""
    ways: list[tuple[str | None, str | None]] = [(None, match_expression(asked.words))]
    if not asked.exact:
        ways += [("apart", apart(asked.words)), ("beginning", beginning(asked.words))]
    counts = dict.fromkeys(KINDS, 0)
    for widened, expression in ways:
        if expression is None:
            continue
        for kind in KINDS:
            counts[kind] = _count(connection, asked, expression, kind)
        if any(counts.values()):
            return expression, widened, counts
    return ways[0][1], None, counts


def _count(connection: Connection, asked: Asked, expression: str, kind: str) -> int:
    where, given = _conditions(asked, expression, kind)
    statement = f"SELECT count(*) FROM (SELECT 1 FROM {where} LIMIT :most)"
    return int(connection.execute(_ready(statement, given), {**given, "most": COUNTED}).scalar_one())


def _facets(
    connection: Connection, asked: Asked, expression: str, kind: str
) -> Mapping[str, Mapping[int, int]]:
    """For each tag the entries each value would leave, all other filters kept."""
    facets = {}
    for name in TAGS:
        where, given = _conditions(asked, expression, kind, but=name)
        statement = (
            "SELECT search_tag.target_id, count(*) FROM search_tag WHERE search_tag.name = :tag "
            f"AND search_tag.search_id IN (SELECT search_text.id FROM {where} LIMIT :most) "
            "GROUP BY search_tag.target_id"
        )
        rows = connection.execute(_ready(statement, given), {**given, "tag": name, "most": COUNTED})
        facets[name] = {row[0]: row[1] for row in rows}
    return facets


def _conditions(asked: Asked, expression: str, kind: str, but: str = "") -> tuple[str, dict[str, Any]]:
    """FROM and WHERE for the entries of *kind* that are looked for, and the values for it."""
    where = (
        "search_index JOIN search_text ON search_text.id = search_index.rowid "
        "WHERE search_index MATCH :words AND search_text.kind = :kind"
    )
    given: dict[str, Any] = {"words": expression, "kind": kind}
    for name, targets in (asked.tags or {}).items():
        if targets and name != but:
            where += (
                " AND EXISTS (SELECT 1 FROM search_tag AS t WHERE t.search_id = search_text.id "
                f"AND t.name = '{name}' AND t.target_id IN :{name})"
            )
            given[name] = targets
    for number, part in enumerate(typed_parts(asked.words) if asked.exact else ()):
        where += f" AND (instr(search_text.body, :part{number}) OR instr(search_text.title, :part{number}))"
        given[f"part{number}"] = part
    return where, given


def _ready(statement: str, given: Mapping[str, Any]) -> Any:
    lists: list[Any] = [bindparam(name, expanding=True) for name in TAGS if name in given]
    return text(statement).bindparams(*lists)
