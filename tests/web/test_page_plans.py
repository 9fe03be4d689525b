"""No statement of the pages of articles, outlets, speakers and the record reads a growing table end to end.

Plans are made without statistics on the data, so a small database shows the same plans as a large one.
"""

import re
import sqlite3
from pathlib import Path

import pytest

from tests import build
from tests.build import Said
from tests.web.browse import browse, statements, written

ONE_ROW = "snapshot"


@pytest.fixture(scope="module")
def small(migrated: Path, tmp_path_factory: pytest.TempPathFactory) -> tuple[Path, str, str]:
    """A database with the key of an article and of a quote."""
    read = [
        build.article([Said(f"Sentence {n} of the speech here") for n in range(3)], story=f"story-{s}")
        for s in range(2)
    ]
    database = written(build.contents(read), migrated, tmp_path_factory.mktemp("small"))
    with sqlite3.connect(database) as raw:
        (quote,) = raw.execute("SELECT key FROM quote LIMIT 1").fetchone()
    raw.close()
    return database, read[0].article.key, quote


@pytest.mark.parametrize(
    "path",
    [
        "/a/{article}",
        "/a/{article}?p=2&view=quotations",
        "/o/gazette",
        "/o/gazette?reading=single&reading=changed&after={quote}&articles={article}",
        "/p/ana-ruiz",
        "/p/ana-ruiz?outlet=gazette&reading=single&after={quote}",
        "/about",
        "/about/data",
        "/about/data?story=story-1&after={article}&refused=1",
    ],
)
def test_every_statement_searches(small: tuple[Path, str, str], path: str) -> None:
    database, article, quote = small
    with statements() as seen:
        answer = browse(database).get(path.format(article=article, quote=quote))
    assert answer.status_code == 200
    assert 'class="problem"' not in answer.text
    raw = sqlite3.connect(database)
    tables = {name for (name,) in raw.execute("SELECT name FROM sqlite_master WHERE type = 'table'")}
    for statement, parameters in seen:
        if not statement.startswith("SELECT"):
            continue
        for row in raw.execute(f"EXPLAIN QUERY PLAN {statement}", parameters):
            scanned = re.match(r"SCAN (\w+)", row[3])
            assert not scanned or scanned[1] not in tables - {ONE_ROW}, (row[3], statement)
    raw.close()
