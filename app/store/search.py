"""Full-text search over quotes, claims, events and articles, and the addresses somebody may paste instead."""

from dataclasses import dataclass

from sqlalchemy import Connection, text
from sqlmodel import col, select

from app.domain.address import canonical_url, work_of
from app.store.match import match_expression
from app.store.quotes import Printed, QuoteRow, printed_by, quote_row, rows_statement
from app.store.refs import OUTLET_COLUMNS, OutletRef
from app.store.tables import (
    Article,
    Claim,
    ClaimAssertion,
    Event,
    EventMention,
    Outlet,
    Quotation,
    Quote,
    Speaker,
    Story,
)

KINDS = ("quote", "claim", "event", "article")
PAGE = 20
COUNTED = 1000  # counts stop here and are shown as "more than"

_COUNT = """
SELECT count(*) FROM (
  SELECT 1 FROM search_index JOIN search_text ON search_text.id = search_index.rowid
  WHERE search_index MATCH :words AND search_text.kind = :kind
    AND (:story IS NULL OR search_text.story_id = :story) LIMIT :most)
"""
_FOUND = """
SELECT search_text.target_id, search_text.id, search_text.title,
       snippet(search_index, 1, char(2), char(3), '…', 24)
FROM search_index JOIN search_text ON search_text.id = search_index.rowid
WHERE search_index MATCH :words AND search_text.kind = :kind AND search_text.id > :after
  AND (:story IS NULL OR search_text.story_id = :story)
ORDER BY search_text.id LIMIT :most
"""


@dataclass(frozen=True, slots=True)
class Segment:
    """A piece of a text; *mark* is a class where it is to be marked, else None."""

    text: str
    mark: str | None = None


@dataclass(frozen=True, slots=True)
class Hit:
    """Something found: its address, what it is called, the words around the match."""

    address: str
    title: str
    story: str
    outlet: OutletRef | None
    words: tuple[Segment, ...]


@dataclass(frozen=True, slots=True)
class Found:
    """A page of hits of one *kind*; *counts* for all kinds, capped at 1,000."""

    kind: str
    counts: dict[str, int]
    quotes: tuple[QuoteRow, ...]
    hits: tuple[Hit, ...]
    next_after: int | None


def search(
    connection: Connection, typed: str, kind: str | None, story_id: int | None, after: int = 0
) -> Found:
    """What matches all the words *typed*; without *kind* the first kind that has hits is shown."""
    expression = match_expression(typed)
    if expression is None:
        return Found(kind or "quote", dict.fromkeys(KINDS, 0), (), (), None)
    asked = {"words": expression, "story": story_id}
    counts = {
        name: connection.execute(text(_COUNT), {**asked, "kind": name, "most": COUNTED}).scalar_one()
        for name in KINDS
    }
    shown = kind or next((name for name in KINDS if counts[name]), "quote")
    rows = connection.execute(text(_FOUND), {**asked, "kind": shown, "after": after, "most": PAGE + 1}).all()
    page = rows[:PAGE]
    following = page[-1][1] if len(rows) > PAGE else None
    targets = [row[0] for row in page]
    snippets = {row[0]: segments(row[3]) for row in page}
    if shown == "quote":
        return Found(shown, counts, _quotes(connection, targets), (), following)
    read = {"event": _events, "claim": _claims}.get(shown)
    hits = read(connection, targets) if read else _articles(connection, targets, snippets)
    return Found(shown, counts, (), hits, following)


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


def _quotes(connection: Connection, targets: list[int]) -> tuple[QuoteRow, ...]:
    rows = connection.execute(rows_statement().where(col(Quote.id).in_(targets)).order_by(col(Quote.id)))
    printed: dict[int, tuple[Printed, ...]] = printed_by(connection, targets)
    return tuple(quote_row(row, printed) for row in rows)


def _events(connection: Connection, targets: list[int]) -> tuple[Hit, ...]:
    rows = connection.execute(
        select(*(Event.key, Event.label, Story.slug, *OUTLET_COLUMNS))
        .join(Story, col(Story.id) == col(Event.story_id))
        .join(EventMention, col(EventMention.id) == col(Event.label_id))
        .join(Article, col(Article.id) == col(EventMention.article_id))
        .join(Outlet, col(Outlet.id) == col(Article.outlet_id))
        .where(col(Event.id).in_(targets))
        .order_by(col(Event.sort), col(Event.id))
    )
    return tuple(
        Hit(f"/e/{key}", label, story, OutletRef(*outlet), ()) for key, label, story, *outlet in rows
    )


def _claims(connection: Connection, targets: list[int]) -> tuple[Hit, ...]:
    rows = connection.execute(
        select(*(Claim.key, Claim.title, Story.slug, *OUTLET_COLUMNS))
        .join(Story, col(Story.id) == col(Claim.story_id))
        .join(ClaimAssertion, col(ClaimAssertion.id) == col(Claim.title_id))
        .join(Article, col(Article.id) == col(ClaimAssertion.article_id))
        .join(Outlet, col(Outlet.id) == col(Article.outlet_id))
        .where(col(Claim.id).in_(targets))
        .order_by(col(Claim.rank), col(Claim.id))
    )
    return tuple(
        Hit(f"/c/{key}", title, story, OutletRef(*outlet), ()) for key, title, story, *outlet in rows
    )


def _articles(
    connection: Connection, targets: list[int], snippets: dict[int, tuple[Segment, ...]]
) -> tuple[Hit, ...]:
    rows = connection.execute(
        select(*(Article.id, Article.key, Article.headline, Article.file, Story.slug, *OUTLET_COLUMNS))
        .join(Story, col(Story.id) == col(Article.story_id))
        .join(Outlet, col(Outlet.id) == col(Article.outlet_id))
        .where(col(Article.id).in_(targets))
        .order_by(col(Article.id))
    )
    return tuple(
        Hit(f"/a/{key}", headline or file, story, OutletRef(*outlet), snippets.get(number, ()))
        for number, key, headline, file, story, *outlet in rows
    )


def place_of_key(connection: Connection, key: str) -> str | None:
    """The address of whatever mention has *key* (quotation, event, claim, article); None if nothing has."""
    for statement, prefix in (
        (select(Quotation.key).where(col(Quotation.key) == key), "q"),
        (select(EventMention.key).where(col(EventMention.key) == key), "e"),
        (select(ClaimAssertion.key).where(col(ClaimAssertion.key) == key), "c"),
        (select(Article.key).where(col(Article.key) == key), "a"),
    ):
        if connection.execute(statement.limit(1)).first():
            return f"/{prefix}/{key}"
    return None


def is_slug(connection: Connection, prefix: str, slug: str) -> bool:
    """True if there is a page for this *slug* of a story ("s"), an outlet ("o") or a speaker ("p")."""
    column = col({"s": Story.slug, "o": Outlet.slug, "p": Speaker.slug}[prefix])
    return connection.execute(select(column).where(column == slug)).first() is not None


def place_of_url(connection: Connection, url: str) -> str | None:
    """The page of the article with this web address, however it is written; None if it was not read, or if
    this is no web address at all."""
    try:
        plain = canonical_url(url)
    except ValueError:
        return None
    same = [work_of(None, url, ""), url, f"https://{plain}", f"http://{plain}"]
    key = connection.execute(
        select(Article.key).where(col(Article.work).in_(same) | col(Article.url).in_(same)).limit(1)
    ).scalar()
    return f"/a/{key}" if key else None
