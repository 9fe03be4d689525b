"""A small invented story for the pages that tell copies, origins, unmarked words, cuts and other speakers."""

from dataclasses import replace
from pathlib import Path

from app.collate.corpus import collate
from app.collate.witnesses import spread_of
from app.domain.address import key_of
from app.domain.mentions import ReadArticle
from app.store.contents import Contents
from tests import build
from tests.collate.telling import article
from tests.collate.test_copies import text

KEYS = {name: key_of("article", f"id:{name}") for name in ("gazette", "herald", "courier", "mirror")}
CUT = "“We have repaired every lock on the canal… Glory to the divers of this town!”{Ana Ruiz}"

SPLIT = "“We have repaired every lock on the canal,”{Ana Ruiz} Ana Ruiz said."


def _article(outlet: str, *paragraphs: str, dateline: str = "") -> ReadArticle:
    read = article(KEYS[outlet], *paragraphs, outlet=outlet, story="harbour", dateline=dateline)
    return replace(read, article=replace(read.article, work=f"id:{outlet}", file=f"{outlet}.txt"))


def story() -> Contents:
    """The Herald reprints the Gazette; the Courier tells the same by itself; the Mirror quotes another."""
    gazette = (
        f"{CUT} Ana Ruiz told the council.",
        "“It rests on lasting trust, shared duties and patient repair,”{Bo Lind} Bo Lind said.",
        *text(1),
    )
    read = (
        _article("gazette", *gazette, dateline="PARIS (Reuters) —"),
        _article("herald", *gazette[:1], *text(1)[:20]),
        _article(
            "courier",
            f"{SPLIT} >“Now more divers come home.”",
            "Its policy is lasting trust, shared duties and patient repair.",
            *text(2),
        ),
        _article("mirror", "“Nobody has repaired every lock on the canal,”{Cy Berg} Cy Berg said.", *text(3)),
    )
    collation = collate(read)
    return replace(build.contents(read), collation=collation, spread=spread_of(read, collation))


def database(path: Path) -> Path:
    """The story in a database at *path*."""
    build.write(path, story())
    return path
