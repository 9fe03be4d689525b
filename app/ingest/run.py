"""One ingest from folders to a committed database. Joins the parts; each of them is elsewhere.

Everything is read, extracted and collated before the write transaction opens. All stored articles are read
again with the new ones, because groups reach across the corpus and are derived whole. An ingest that fails
leaves no file where there was none.
"""

from collections.abc import Iterable, Iterator, Mapping, Sequence
from contextlib import contextmanager
from pathlib import Path
from time import perf_counter

from app import __version__
from app.collate.corpus import collate
from app.collate.witnesses import spread_of
from app.domain.address import key_of
from app.domain.article import Article, Layout
from app.domain.mentions import ReadArticle
from app.errors import NoStory
from app.ingest.attempt import Found, Watch, read_through
from app.ingest.curate import curate
from app.ingest.discover import discover
from app.ingest.given import Edition, Given
from app.ingest.lock import alone
from app.ingest.outlets import BY_EDITOR, IN_TEXT, outlet_of, show_outlets
from app.ingest.report import Report
from app.ingest.stories import ReadStories, read_stories
from app.ingest.union import Union
from app.store.contents import Contents, OutletFacts, RefusalFacts
from app.store.database import SchemaState, open_for_ingest, readable, schema_state
from app.store.migrate import upgrade
from app.store.stored import Stored, StoredArticle, stored
from app.store.writes import replace as replace_all


def ingest(paths: Sequence[Path], db: Path, watch: Watch) -> Report:
    """Take the story folders below *paths* into the database *db*, creating it if it is missing.

    Raises StoreUnusable or KeyCollision, with the database as it was, and NoStory if *paths* hold none.
    Files that cannot be used are in the report.
    """
    began = perf_counter()
    with alone(db), _nothing_left(db):
        folders, unusable = discover(paths)
        read = read_stories(folders)
        outside = tuple(RefusalFacts("", error.place, error.problem, error.cure) for error in unusable)
        if not folders:
            raise NoStory("\n".join(map(str, unusable)))
        if schema_state(db) is not SchemaState.MISSING:
            upgrade(db)
        before = _before(db)
        contents, union = assemble(before, read, watch)
        upgrade(db)
        engine = open_for_ingest(db)
        try:
            with readable(db), engine.connect() as connection, connection.begin() as transaction:
                changed = replace_all(connection, contents, __version__) != before.digest
                if not changed and before.program == __version__:
                    transaction.rollback()
        finally:
            engine.dispose()
        return _report(contents, union, read, outside, changed, perf_counter() - began)


@contextmanager
def _nothing_left(db: Path) -> Iterator[None]:
    """Take away the file of an ingest that fails, if there was none before."""
    with readable(db):
        is_new = not db.exists()
    done = False
    try:
        yield
        done = True
    finally:
        if is_new and not done:
            db.unlink(missing_ok=True)


def _before(db: Path) -> Stored:
    if schema_state(db) is SchemaState.MISSING:
        return Stored((), (), (), (), "", "")
    engine = open_for_ingest(db)
    try:
        with readable(db), engine.connect() as connection, connection.begin():
            return stored(connection)
    finally:
        engine.dispose()


def assemble(before: Stored, read: ReadStories, watch: Watch) -> tuple[Contents, Union]:
    """Everything the database shall hold after *read* is joined to what it held *before*."""
    slugs = frozenset(facts.slug for facts in read.facts)
    union, found, broken = read_through(tuple(map(_edition, before.articles)), read.editions, slugs, watch)
    articles, outlets = _articles(union.editions, found)
    titles = {facts.slug: facts for facts in (*before.stories, *read.facts)}
    named = {edition.story for edition in union.editions}
    collation = collate(articles)
    touched = slugs | {refusal.story for refusal in read.refused}
    refusals = [r for r in before.refusals if r.story not in touched]
    corrections = [c for c in before.corrections if c.story in named - touched]
    return (
        curate(
            Contents(
                stories=tuple(titles[slug] for slug in sorted(named)),
                outlets=outlets,
                read=articles,
                given={_key(edition): edition.given.to_json() for edition in union.editions},
                collation=collation,
                spread=spread_of(articles, collation),
                refusals=(*refusals, *read.refused, *union.refused, *broken),
            ),
            [*corrections, *read.corrections],
        ),
        Union(union.editions, union.kept, (*union.refused, *broken)),
    )


def _articles(
    editions: Iterable[Edition], found: Found
) -> tuple[tuple[ReadArticle, ...], tuple[OutletFacts, ...]]:
    """The editions with what was found in them, in canonical order, and the outlets they come from."""
    outlets = show_outlets((edition, found[edition.sha256].layout) for edition in editions)
    codes = {outlet.slug: outlet.code for outlet in outlets}
    read = (
        ReadArticle(_article(edition, found[edition.sha256].layout, codes), found[edition.sha256])
        for edition in editions
    )
    return tuple(read), outlets


def _article(edition: Edition, layout: Layout, codes: Mapping[str, str]) -> Article:
    given, outlet = edition.given, outlet_of(edition, layout)
    basis = {**given.basis, "outlet": outlet.basis}
    published = given.published or layout.stated_date
    if given.published:
        basis.setdefault("published", BY_EDITOR)
    elif published:
        basis["published"] = IN_TEXT
    return Article(
        key=_key(edition),
        work=edition.work,
        story=edition.story,
        file=edition.file,
        sha256=edition.sha256,
        body=edition.body,
        outlet=outlet.slug,
        outlet_name=outlet.name,
        code=codes[outlet.slug],
        url=given.url,
        published=published,
        basis=basis,
    )


def _key(edition: Edition) -> str:
    return key_of("article", edition.work)


def _edition(row: StoredArticle) -> Edition:
    return Edition(row.story, row.file, row.work, row.sha256, row.body, Given.from_json(row.given))


def _report(
    contents: Contents,
    union: Union,
    read: ReadStories,
    outside: tuple[RefusalFacts, ...],
    changed: bool,
    seconds: float,
) -> Report:
    slugs = {facts.slug for facts in read.facts}
    mine = [r for r in contents.read if r.article.story in slugs]
    keys = {r.article.key for r in mine}
    attributed = {ref for ref in contents.collation.speakers.of if ref[0] in keys}
    quotations = sum(len(r.found.quotations) for r in mine)
    here = {refusal for refusal in contents.refusals if refusal.story in slugs}
    refused = (*outside, *sorted({*read.refused, *union.refused, *here}))
    return Report(
        stories=len({r.article.story for r in mine}),
        articles=len(mine),
        furniture=sum(block.kind == "furniture" for r in mine for block in r.found.layout.blocks),
        quotations=quotations,
        unattributed=quotations - len(attributed),
        undated=sum(e.value is None and e.label[0] in keys for e in contents.collation.events),
        kept=tuple(f"{edition.story}/{edition.file}" for edition in union.kept),
        refused=refused,
        stories_held=len(contents.stories),
        articles_held=len(contents.read),
        changed=changed,
        seconds=seconds,
    )
