"""Reads back what an ingest needs of a database: stories, texts, what the manifests said, and refusals."""

from dataclasses import dataclass

from sqlalchemy import Connection
from sqlmodel import col, select

from app.domain.curation import Correction
from app.store import tables
from app.store.contents import RefusalFacts, StoryFacts
from app.store.tables import Article, Refusal, Snapshot, Story


@dataclass(frozen=True, slots=True)
class StoredArticle:
    """An article as stored, without anything derived from its text."""

    story: str
    file: str
    work: str
    sha256: str
    body: str
    given: str


@dataclass(frozen=True, slots=True)
class Stored:
    """What a database holds; *digest* and *program* are empty before the first ingest."""

    stories: tuple[StoryFacts, ...]
    articles: tuple[StoredArticle, ...]
    refusals: tuple[RefusalFacts, ...]
    corrections: tuple[Correction, ...]
    digest: str
    program: str


def stored(connection: Connection) -> Stored:
    """What the database holds now, in order."""
    stories = connection.execute(select(Story).order_by(col(Story.id)))
    articles = connection.execute(
        select(Story.slug, Article)
        .join(Story, col(Story.id) == col(Article.story_id))
        .order_by(col(Article.id))
    )
    refusals = connection.execute(select(Refusal).order_by(col(Refusal.id)))
    entries = connection.execute(select(tables.Correction.entry).distinct()).scalars()
    snapshot = connection.execute(select(Snapshot)).first()
    return Stored(
        stories=tuple(StoryFacts(r.slug, r.title, r.title_basis) for r in stories),
        articles=tuple(StoredArticle(r[0], r.file, r.work, r.sha256, r.body, r.given) for r in articles),
        refusals=tuple(RefusalFacts(r.story, r.place, r.problem, r.cure) for r in refusals),
        corrections=tuple(Correction.from_json(entry) for entry in sorted(entries)),
        digest=snapshot.digest if snapshot else "",
        program=snapshot.program if snapshot else "",
    )
