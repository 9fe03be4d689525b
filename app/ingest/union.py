"""Decides what the database shall hold: what is stored and what was read now, each work once. Pure.

What was read now replaces the stored edition of the same work, the same file or the same text in its story;
all else stays. Where two stories hold one work, the first by slug and file name has it, whichever came first.
"""

from collections.abc import Iterable
from dataclasses import dataclass

from app.errors import PLACE, shown
from app.ingest.given import Edition
from app.store.contents import RefusalFacts


@dataclass(frozen=True, slots=True)
class Union:
    """*editions* by story and file; *kept* are stored ones of the stories read now whose file gave none."""

    editions: tuple[Edition, ...]
    kept: tuple[Edition, ...]
    refused: tuple[RefusalFacts, ...]


def unite(stored: Iterable[Edition], read: Iterable[Edition], stories: frozenset[str]) -> Union:
    """The union of *stored* and *read* editions; *stories* are the slugs of the folders read now."""
    fresh, refused = _each_once(sorted(read, key=_place))
    files = {(e.story, e.file) for e in fresh}
    texts = {(e.story, e.sha256) for e in fresh}
    works = {(e.story, e.work) for e in fresh}
    old = [
        e
        for e in stored
        if (e.story, e.file) not in files
        and (e.story, e.sha256) not in texts
        and (e.story, e.work) not in works
    ]
    editions, lost = _each_once(sorted([*fresh, *old], key=_place))
    present = set(map(_place, editions))
    kept = [e for e in old if e.story in stories and _place(e) in present]
    return Union(tuple(editions), tuple(sorted(kept, key=_place)), tuple(refused + lost))


def _each_once(editions: list[Edition]) -> tuple[list[Edition], list[RefusalFacts]]:
    chosen: list[Edition] = []
    refused = []
    works: dict[str, Edition] = {}
    texts: dict[tuple[str, str], Edition] = {}
    for edition in editions:
        same = works.get(edition.work) or texts.get((edition.story, edition.sha256))
        if same:
            refused.append(_twice(edition, same))
            continue
        works[edition.work] = texts[edition.story, edition.sha256] = edition
        chosen.append(edition)
    return chosen, refused


def _twice(edition: Edition, first: Edition) -> RefusalFacts:
    file = shown(first.file, PLACE)
    where = file if first.story == edition.story else f"{file} of the story {first.story}"
    return RefusalFacts(
        edition.story,
        shown(edition.file, PLACE),
        f"this is the same article as {where}",
        "Take one of the two away.",
    )


def _place(edition: Edition) -> tuple[str, str]:
    return edition.story, edition.file
