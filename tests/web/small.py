"""A small invented story with everything a timeline and a comparison must show, and ways to look at pages.

Four outlets: the Gazette and the Herald tell the same events and one date differently; the Courier is named
by nobody; the Mirror prints no quotation. All texts are invented.
"""

import re
from collections.abc import Callable
from dataclasses import replace
from functools import cache
from pathlib import Path

from sqlalchemy import Connection
from starlette.testclient import TestClient

from app.domain.dates import DateValue, value_of
from app.domain.groups import Event, EventMention, OrderStatement, Ref
from app.domain.mentions import ReadArticle
from app.store.contents import Contents
from app.store.database import open_read_only
from tests.build import Said, article, contents, write
from tests.web.browse import browse, statements

FULL = "We will keep the ferry and the bridge open all winter"
GAZETTE = (
    Said("The old harbour was opened by my grandfather", "Ana Ruiz", "1 May 1890", "1890-05-01"),
    Said(FULL, "Ana Ruiz", "3 March 2024", "2024-03-03"),
    Said("The vote comes first", "Leo Brandt", "4 March 2024", "2024-03-04"),
)
HERALD = (
    Said("We will keep the ferry and the bridge open", "Ana Ruiz", "Sunday", None),
    Said("the vote comes later", "Leo Brandt", "5 March 2024", "2024-03-05"),
    Said("It will be decided", "Leo Brandt", "some day", None),
)
COURIER = (
    Said("We will keep the ferry and the tunnel open all winter", "Ana Ruiz"),
    Said("Nobody has painted it", "Mia Cole", "no day since 1992", "1992/.."),
)


def story() -> Contents:
    """The story "harbour"."""
    gazette, herald, courier, _ = read = (
        article(GAZETTE, outlet="gazette", outlet_name="The Gazette", published="2024-03-05"),
        _expected(article(HERALD, outlet="herald", outlet_name="The Herald", published="2024-03-06")),
        article(COURIER, outlet="courier"),
        article((), outlet="mirror", outlet_name="The Mirror"),
    )
    g, h, c = gazette.article.key, herald.article.key, courier.article.key
    made = contents(read, [[(g, 1), (h, 0), (c, 0)]])
    sunday = value_of("2024-03-03")
    events = (
        _event([(g, 0)], value_of("1890-05-01")),
        _event([(g, 1), (h, 0)], sunday, {(h, 0): sunday}),
        _event([(g, 2), (h, 1)], value_of("2024-03-04"), {(h, 1): value_of("2024-03-05")}, disputed=True),
        _event([(h, 2)], None),
        _event([(c, 0)], value_of("1992/..")),
    )
    return replace(made, collation=replace(made.collation, events=events))


def ordered(relations: tuple[str, str] = ("after", "during")) -> Contents:
    """The same story, with what the Gazette and the Herald say of the order of Sunday's event."""
    made = story()
    dates = {read.article.key: read.found.dates for read in made.read}
    sunday = next(e for e in made.collation.events if len(e.mentions) == 2 and not e.disputed)
    said = tuple(
        OrderStatement(m.mention, relation, at := dates[m.mention[0]][m.mention[1]].expression, at)
        for m, relation in zip(sunday.mentions, relations, strict=True)
    )
    apart = len(set(relations)) > 1
    told = replace(sunday, order=said, order_disputed=apart, disputed=apart)
    events = tuple(told if e is sunday else e for e in made.collation.events)
    return replace(made, collation=replace(made.collation, events=events))


def _expected(read: ReadArticle) -> ReadArticle:
    """The article with its first date told as expected."""
    first, *rest = read.found.dates
    return replace(read, found=replace(read.found, dates=(replace(first, status="expected"), *rest)))


def _event(
    refs: list[Ref],
    value: DateValue | None,
    values: dict[Ref, DateValue] | None = None,
    disputed: bool = False,
) -> Event:
    mentions = tuple(
        EventMention(ref, (values or {}).get(ref, value), "as printed", "“on 3 March 2024” in gazette.txt")
        for ref in refs
    )
    return Event(refs[0], value, disputed, mentions)


def build_story(path: Path) -> Path:
    """The story in a database at *path*."""
    write(path, story())
    return path


@cache
def reading(database: Path) -> TestClient:
    """A reader of the site over *database*, the same one each time: building the site takes its time."""
    return browse(database)


PARTIAL = {"HX-Request": "true", "HX-Request-Type": "partial"}


def ids(page: str) -> list[str]:
    """All ids of a page, in order."""
    return re.findall(r'\sid="([^"]*)"', page)


def plain(page: str) -> str:
    """A page's text without tags, white space folded."""
    return " ".join(re.sub(r"<[^>]*>", " ", page).split())


def plans(database: Path, run: Callable[[Connection], object]) -> list[str]:
    """How SQLite carries out each statement of *run*, one text a statement."""
    engine = open_read_only(database)
    try:
        with engine.connect() as connection:
            with statements() as seen:
                run(connection)
            raw = connection.connection.cursor()
            return [
                "\n".join(row[3] for row in raw.execute(f"EXPLAIN QUERY PLAN {statement}", parameters))
                for statement, parameters in seen
                if statement != "BEGIN"
            ]
    finally:
        engine.dispose()


GROWING = (
    *("article", "block", "speaker", "alias", "quotation", "unit", "quote", "quote_outlet"),
    *("quote_feature", "event", "event_mention", "search_text"),
)


def scans(found: list[str]) -> list[str]:
    """The lines of the plans *found* that read a growing table from end to end."""
    pattern = re.compile(rf"SCAN ({'|'.join(GROWING)})( USING .*)?")
    return [line for plan in found for line in plan.splitlines() if pattern.fullmatch(line)]
