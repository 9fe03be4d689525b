"""What a search found, read for the page; names and facets; and the addresses somebody may paste instead."""

from collections.abc import Iterable, Mapping, Sequence
from typing import Any

from sqlalchemy import Connection
from sqlmodel import col, select

from app.domain.address import canonical_url, work_of
from app.store.quotes import printed_by, quote_row, rows_statement
from app.store.refs import OUTLET_COLUMNS, Facet, OutletRef
from app.store.search import NAMED, Hit, Match, Matches, Segment, segments
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

SHOWN = 12  # values of a facet
NEAR, MOST_NEAR = 4, 5  # characters that must be the same; entries named
_NAMES: dict[str, tuple[Any, Any, Any, str]] = {
    "story": (Story.id, Story.slug, Story.title, "/s/"),
    "outlet": (Outlet.id, Outlet.slug, Outlet.label, "/o/"),
    "speaker": (Speaker.id, Speaker.slug, Speaker.name, "/p/"),
}
_KEYED: dict[str, tuple[Any, Any]] = {
    "q": (Quote.key, Quote.text),
    "c": (Claim.key, Claim.title),
    "e": (Event.key, Event.label),
    "a": (Article.key, Article.headline),
}


def hits(connection: Connection, matches: Matches) -> tuple[Hit, ...]:
    """The entries of a page of matches, in its order."""
    read = {"quote": _quotes, "claim": _claims, "event": _events, "article": _articles, "speaker": _speakers}
    known = read[matches.kind](connection, matches.found) if matches.found else {}
    return tuple(known[match.target] for match in matches.found)


def _quotes(connection: Connection, found: Sequence[Match]) -> dict[int, Hit]:
    targets = [match.target for match in found]
    printed = printed_by(connection, targets)
    rows = {
        row[0]: quote_row(row, printed)
        for row in connection.execute(rows_statement().where(col(Quote.id).in_(targets)))
    }
    return {match.target: _quote(match, rows[match.target]) for match in found}


def _quote(match: Match, row: Any) -> Hit:
    """The base's wording is the first line; where that has no match, another one with a match is shown."""
    base, *others = match.body.split("\n")
    lines = row.text.split("\n")
    if len(lines) > 1:  # the words themselves go over lines
        cut = match.body.split("\n")
        base, others = "\n".join(cut[: len(lines)]), cut[len(lines) :]
    other = "" if "\x02" in base else next((line for line in others if "\x02" in line), "")
    return Hit(f"/q/{row.key}", segments(base), row.story, None, segments(other), row)


def _clause(match: Match, key: str, label: str, story: str, outlet: Sequence[Any], prefix: str) -> Hit:
    words = () if "\x02" in match.title else segments(match.body)
    title = segments(match.title) or (Segment(label),)
    return Hit(f"{prefix}{key}", title, story, OutletRef(*outlet), words)


def _events(connection: Connection, found: Sequence[Match]) -> dict[int, Hit]:
    by_id = {match.target: match for match in found}
    rows = connection.execute(
        select(*(Event.id, Event.key, Event.label, Story.slug, *OUTLET_COLUMNS))
        .join(Story, col(Story.id) == col(Event.story_id))
        .join(EventMention, col(EventMention.id) == col(Event.label_id))
        .join(Article, col(Article.id) == col(EventMention.article_id))
        .join(Outlet, col(Outlet.id) == col(Article.outlet_id))
        .where(col(Event.id).in_(by_id))
    )
    return {
        number: _clause(by_id[number], key, label, story, outlet, "/e/")
        for number, key, label, story, *outlet in rows
    }


def _claims(connection: Connection, found: Sequence[Match]) -> dict[int, Hit]:
    by_id = {match.target: match for match in found}
    rows = connection.execute(
        select(*(Claim.id, Claim.key, Claim.title, Story.slug, *OUTLET_COLUMNS))
        .join(Story, col(Story.id) == col(Claim.story_id))
        .join(ClaimAssertion, col(ClaimAssertion.id) == col(Claim.title_id))
        .join(Article, col(Article.id) == col(ClaimAssertion.article_id))
        .join(Outlet, col(Outlet.id) == col(Article.outlet_id))
        .where(col(Claim.id).in_(by_id))
    )
    return {
        number: _clause(by_id[number], key, title, story, outlet, "/c/")
        for number, key, title, story, *outlet in rows
    }


def _articles(connection: Connection, found: Sequence[Match]) -> dict[int, Hit]:
    by_id = {match.target: match for match in found}
    rows = connection.execute(
        select(*(Article.id, Article.key, Article.file, Story.slug, *OUTLET_COLUMNS))
        .join(Story, col(Story.id) == col(Article.story_id))
        .join(Outlet, col(Outlet.id) == col(Article.outlet_id))
        .where(col(Article.id).in_(by_id))
    )
    return {
        number: Hit(
            f"/a/{key}",
            segments(by_id[number].title) or (Segment(file),),
            story,
            OutletRef(*outlet),
            segments(by_id[number].body),
        )
        for number, key, file, story, *outlet in rows
    }


def _speakers(connection: Connection, found: Sequence[Match]) -> dict[int, Hit]:
    by_id = {match.target: match for match in found}
    rows = connection.execute(select(Speaker.id, Speaker.slug).where(col(Speaker.id).in_(by_id)))
    return {
        number: Hit(
            f"/p/{slug}",
            segments(by_id[number].title),
            None,
            None,
            segments(by_id[number].body.replace("\n", ", ")),
        )
        for number, slug in rows
    }


def jumps(connection: Connection, found: Sequence[tuple[str, int]]) -> tuple[Hit, ...]:
    """The pages of speakers, outlets and stories, given as kind and row id."""
    known: dict[tuple[str, int], Hit] = {}
    for kind in NAMED:
        targets = [target for name, target in found if name == kind]
        if targets:
            number, slug, label, prefix = _NAMES[kind]
            rows = connection.execute(select(number, slug, label).where(col(number).in_(targets)))
            for target, name, words in rows:
                known[kind, target] = Hit(f"{prefix}{name}", (Segment(words),), None, None, ())
    return tuple(known[which] for which in found if which in known)


def facets(
    connection: Connection, counts: Mapping[str, Mapping[int, int]], chosen: Mapping[str, tuple[int, ...]]
) -> dict[str, tuple[Facet, ...]]:
    """The values of each tag, those that would leave most first; those *chosen* are always there."""
    found = {}
    for name, numbers in counts.items():
        best = sorted(numbers, key=lambda target: (-numbers[target], target))[:SHOWN]
        targets = list(dict.fromkeys([*best, *chosen.get(name, ())]))
        number, slug, label, _ = _NAMES[name]
        rows = connection.execute(select(number, slug, label).where(col(number).in_(targets)))
        known = {target: (value, words) for target, value, words in rows}
        found[name] = tuple(Facet(*known[target], numbers.get(target, 0)) for target in targets)
    return found


def ids_of(connection: Connection, name: str, slugs: Iterable[str]) -> dict[str, int]:
    """The row ids of the stories, outlets or speakers (*name*) with *slugs*, by slug."""
    wanted = tuple(slugs)
    if not wanted:
        return {}
    number, slug, _, _ = _NAMES[name]
    rows = connection.execute(select(slug, number).where(col(slug).in_(wanted)))
    return {row[0]: row[1] for row in rows}


def near(connection: Connection, prefix: str, typed: str) -> tuple[Hit, ...]:
    """What begins like *typed*, the part of an address behind *prefix* ("q", "s"…): keys or slugs."""
    start = typed.partition("/")[0].lower()[:NEAR]
    if prefix in _KEYED and len(start) == NEAR:
        key, words = _KEYED[prefix]
        rows = connection.execute(
            select(key, words).where(col(key).between(start, f"{start}~")).order_by(col(key)).limit(MOST_NEAR)
        )
        return tuple(
            Hit(f"/{prefix}/{name}", (Segment(text or name),), None, None, ()) for name, text in rows
        )
    for _, slug, words, path in _NAMES.values():
        if path == f"/{prefix}/" and start:
            rows = connection.execute(
                select(slug, words)
                .where(col(slug).between(start, f"{start}~"))
                .order_by(col(slug))
                .limit(MOST_NEAR)
            )
            return tuple(Hit(f"{path}{name}", (Segment(text),), None, None, ()) for name, text in rows)
    return ()


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
