"""Whole ingests: the seeds, orders of files and runs, bad files among good ones, and who else is there."""

import fcntl
import hashlib
import json
import logging
import os
import re
import shutil
import signal
import sqlite3
import subprocess
import sys
import time
from pathlib import Path

import pytest

from app.errors import NoStory, StoreUnusable
from app.extract import extract_text
from app.ingest.run import ingest
from app.store.check import examine

ROOT = Path(__file__).parents[2]
SEEDS = ROOT / "seeds" / "kazakhstan-abraham-accords"
GOLD = ROOT / "tests" / "gold" / "seeds" / "articles.json"

GAZETTE = """Harbour to close for the winter

By Lena Ode

The harbour will close on 3 March 2024, Mayor Ana Ruiz said on Thursday.

“We will close the harbour and repair every crane before the ice comes,” Ruiz said at the town hall.
"""
HERALD = """Town hall shuts the port

Mayor Ana Ruiz told reporters that the port would shut.

“We will close the harbour and repair every crane,” Ruiz said. “Nobody will lose a job,” she added.
"""


def quiet(*_: object) -> None:
    """No progress."""


def story(root: Path, name: str, **files: str) -> Path:
    folder = root / name
    folder.mkdir(parents=True, exist_ok=True)
    for file, text in files.items():
        (folder / f"{file}.txt").write_text(text, encoding="utf-8")
    return folder


def rows(path: Path, query: str) -> list[tuple]:
    connection = sqlite3.connect(path)
    found = connection.execute(query).fetchall()
    connection.close()
    return found


def test_the_seeds_are_the_files_of_the_gold_annotation():
    for about in json.loads(GOLD.read_text(encoding="utf-8"))["articles"]:
        assert hashlib.sha256((SEEDS / about["file"]).read_bytes()).hexdigest() == about["sha256"]


def test_the_seeds_give_a_sound_database(seeds_database: Path):
    found = examine(seeds_database)
    assert (found.faults, found.articles, found.quotations) == ((), 5, 36)


def test_nothing_is_stated_of_the_seeds_that_no_text_states(seeds_database: Path):
    query = "SELECT slug, name, label, code, basis FROM outlet ORDER BY slug"
    assert rows(seeds_database, query) == [
        ("cnn", "CNN", "CNN", "CNN", "stated in the text"),
        ("middle-east-eye", "Middle East Eye", "Middle East Eye", "MEE", "stated in the text"),
        (
            "unnamed-000",
            None,
            "unnamed outlet, section “Israel News”",
            "IN·000",
            "not stated; the page's section label is “Israel News”",
        ),
        ("unnamed-002", None, "unnamed outlet, file 002", "UO·002", "not stated"),
        (
            "unnamed-004",
            None,
            "unnamed outlet, file 004",
            "UO·004",
            "not stated; AFP is named only as the photograph's agency",
        ),
    ]


def test_a_folder_without_a_manifest_is_a_story_of_unnamed_outlets(tmp_path: Path):
    folder, db = story(tmp_path, "Port & Harbour", gazette=GAZETTE, herald=HERALD), tmp_path / "db"
    report = ingest([folder], db, quiet)
    assert (report.articles, report.stories, report.quotations, report.refused) == (2, 1, 3, ())
    assert rows(db, "SELECT slug, title, title_basis FROM story") == [
        ("port-harbour", "Port & Harbour", "folder name")
    ]
    assert rows(db, "SELECT slug, name, code FROM outlet ORDER BY slug") == [
        ("unnamed-port-harbour-gazette", None, "UO·gazette"),
        ("unnamed-port-harbour-herald", None, "UO·herald"),
    ]


def test_ingesting_twice_changes_not_a_byte(tmp_path: Path):
    folder, db = story(tmp_path, "port", gazette=GAZETTE, herald=HERALD), tmp_path / "db"
    assert ingest([folder], db, quiet).changed
    before = db.read_bytes()
    assert not ingest([folder], db, quiet).changed
    assert db.read_bytes() == before


def test_no_order_of_runs_paths_or_files_changes_the_digest(tmp_path: Path):
    one = story(tmp_path / "a", "one", gazette=GAZETTE)
    two = story(tmp_path / "a", "two", herald=HERALD)
    three = story(tmp_path / "a", "three", gazette=GAZETTE.replace("Ruiz", "Okafor"), herald=HERALD)
    digests = set()
    for number, runs in enumerate(
        [[[one, two, three]], [[three, one, two]], [[tmp_path / "a"]], [[three], [two], [one]]]
    ):
        for paths in runs:
            ingest(paths, tmp_path / f"{number}.db", quiet)
        digests.add(examine(tmp_path / f"{number}.db").digest)
    assert len(digests) == 1


_HASHED = """
import sys
from pathlib import Path
from app.ingest.run import ingest
from app.store.check import examine
ingest([Path(sys.argv[1])], Path(sys.argv[2]), lambda *_: None)
print(examine(Path(sys.argv[2])).digest)
"""


@pytest.mark.parametrize("seed", ["1", "77"])
def test_no_hash_seed_changes_the_digest(seeds_database: Path, tmp_path: Path, seed: str):
    """Sets iterate in another order in another process, and folders on another disk."""
    copy = tmp_path / SEEDS.name
    copy.mkdir()
    for file in sorted(SEEDS.iterdir(), key=lambda path: (hash(path.name + seed), path.name)):
        shutil.copy(file, copy / file.name)
    done = subprocess.run(
        [sys.executable, "-c", _HASHED, str(copy), str(tmp_path / "db")],
        env={**os.environ, "PYTHONHASHSEED": seed},
        capture_output=True,
        text=True,
        check=True,
    )
    assert done.stdout.strip() == examine(seeds_database).digest


def test_an_edited_file_replaces_its_article_and_a_lost_one_is_kept(tmp_path: Path):
    folder, db = story(tmp_path, "port", gazette=GAZETTE, herald=HERALD), tmp_path / "db"
    ingest([folder], db, quiet)
    (folder / "gazette.txt").write_text(GAZETTE.replace("every crane", "each crane"))
    (folder / "herald.txt").unlink()
    report = ingest([folder], db, quiet)
    assert report.kept == ("port/herald.txt",)
    assert rows(db, "SELECT file FROM article ORDER BY file") == [("gazette.txt",), ("herald.txt",)]
    assert rows(db, "SELECT count(*) FROM quotation WHERE exact LIKE '%each crane%'") == [(1,)]


def test_naming_an_outlet_later_changes_no_address(tmp_path: Path):
    folder, db = story(tmp_path, "port", gazette=GAZETTE), tmp_path / "db"
    keys = "SELECT key FROM article UNION SELECT key FROM quotation UNION SELECT key FROM event_mention"
    ingest([folder], db, quiet)
    before = rows(db, keys)
    (folder / "corpus.toml").write_text(
        '[[article]]\nfile = "gazette.txt"\noutlet_name = "The Gazette"\npublished = "2024-03-01"\n'
    )
    ingest([folder], db, quiet)
    assert rows(db, "SELECT name, published_basis FROM outlet, article") == [
        ("The Gazette", "stated in the manifest")
    ]
    assert rows(db, keys) == before


def test_bad_files_are_refused_one_by_one_and_the_good_ones_taken(tmp_path: Path):
    folder, db = story(tmp_path, "port", gazette=GAZETTE, unnamed=HERALD, twin=GAZETTE), tmp_path / "db"
    (folder / "empty.txt").write_bytes(b"")
    (folder / "latin.txt").write_bytes("Málaga".encode("latin-1"))
    (folder / "picture.txt").write_bytes(b"\x89PNG\x00\x00")
    (folder / "large.txt").write_bytes(b"word " * 1_000_001)
    entries = [
        f'[[article]]\nfile = "{name}.txt"\n'
        for name in ("gazette", "empty", "latin", "picture", "large", "twin", "gone")
    ]
    (folder / "corpus.toml").write_text("\n".join(entries) + '[[article]]\nfile = "x.txt"\ncolour = "red"\n')
    report = ingest([folder], db, quiet)
    assert report.articles == 1
    assert [(r.place, r.problem) for r in report.refused] == [
        ("corpus.toml line 23", "unknown key “colour”"),
        ("empty.txt", "the file is empty"),
        ("gone.txt", "the file is not there"),
        ("large.txt", "the file has 5,000,005 bytes, more than 5,000,000"),
        ("latin.txt", "the file is not UTF-8 (at byte offset 1)"),
        ("picture.txt", "the file is not text (a NUL byte at offset 4)"),
        ("twin.txt", "this is the same article as gazette.txt"),
        ("unnamed.txt", "corpus.toml does not name this file"),
    ]
    assert rows(db, "SELECT story, place FROM refusal") == [("port", r.place) for r in report.refused]
    assert all(r.cure.endswith(".") for r in report.refused)


def test_a_mended_story_loses_its_refusals_and_others_keep_theirs(tmp_path: Path):
    one, two, db = (
        story(tmp_path, "one", a=GAZETTE, b=""),
        story(tmp_path, "two", a=HERALD, b=""),
        tmp_path / "db",
    )
    ingest([one, two], db, quiet)
    (one / "b.txt").unlink()
    ingest([one], db, quiet)
    assert rows(db, "SELECT story, place FROM refusal") == [("two", "b.txt")]


def test_a_file_that_is_refused_now_is_kept_as_stored(tmp_path: Path):
    folder, db = story(tmp_path, "port", gazette=GAZETTE), tmp_path / "db"
    ingest([folder], db, quiet)
    (folder / "gazette.txt").write_bytes(b"\xff")
    report = ingest([folder], db, quiet)
    assert (report.kept, len(report.refused), report.articles) == (("port/gazette.txt",), 1, 1)


def test_a_broken_manifest_refuses_its_story_alone(tmp_path: Path):
    one, two = story(tmp_path, "one", a=GAZETTE), story(tmp_path, "two", a=HERALD)
    (one / "corpus.toml").write_text('title = "never closed\n')
    report = ingest([one, two], tmp_path / "db", quiet)
    assert [(r.story, r.place) for r in report.refused] == [("one", "corpus.toml")]
    assert rows(tmp_path / "db", "SELECT slug FROM story") == [("two",)]


@pytest.mark.parametrize(
    ("raw", "problem"),
    [
        (b"", "the file is empty"),
        (b"\xff", "the file is not UTF-8 (at byte offset 0)"),
        (b"a\0", "the file is not text (a NUL byte at offset 1)"),
    ],
)
def test_a_manifest_that_is_no_text_is_told_to_be_mended_as_a_manifest(
    tmp_path: Path, raw: bytes, problem: str
):
    one, two = story(tmp_path, "one", a=GAZETTE), story(tmp_path, "two", a=HERALD)
    (one / "corpus.toml").write_bytes(raw)
    ((refusal),) = ingest([one, two], tmp_path / "db", quiet).refused
    assert (refusal.place, refusal.problem) == ("corpus.toml", problem)
    assert refusal.cure == "Write it in UTF-8 as the README shows, or take it away."


def test_a_folder_whose_name_is_not_utf_8_is_a_story(tmp_path: Path):
    folder = Path(os.fsdecode(os.fsencode(tmp_path) + b"/M\xe1laga\x1b"))
    folder.mkdir()
    (folder / "a.txt").write_text(GAZETTE)
    report = ingest([folder], tmp_path / "db", quiet)
    assert (report.articles, report.refused) == (1, ())
    assert rows(tmp_path / "db", "SELECT slug, title FROM story") == [("mlaga", "M\ufffdlaga\ufffd")]


def test_folders_in_other_scripts_are_stories_of_their_own(tmp_path: Path):
    """Each has an address of its own, the same one in every run."""
    names = ("港の閉鎖", "Закрытие порта", "إغلاق الميناء")
    for name in names:
        story(tmp_path / "all", name, a=GAZETTE.replace("ice", name))
    slugs = []
    for db in ("a", "b"):
        assert ingest([tmp_path / "all"], tmp_path / db, quiet).refused == ()
        slugs.append(dict(rows(tmp_path / db, "SELECT title, slug FROM story")))
    assert slugs[0] == slugs[1]
    assert set(slugs[0]) == set(names)
    assert all(re.fullmatch(r"unnamed-[0-9a-f]{8}", slug) for slug in slugs[0].values())


def test_an_address_that_is_none_costs_its_entry_alone(tmp_path: Path):
    folder = story(tmp_path, "port", a=GAZETTE, b=HERALD)
    (folder / "corpus.toml").write_text(
        '[[article]]\nfile = "a.txt"\nurl = "http://a:99999/"\n[[article]]\nfile = "b.txt"\nurl = "HTTP://b/c"\n'
    )
    report = ingest([folder], tmp_path / "db", quiet)
    assert [refusal.place for refusal in report.refused] == ["a.txt", "corpus.toml line 3"]
    assert rows(tmp_path / "db", "SELECT file, work FROM article") == [("b.txt", "url:b/c")]


def test_two_folders_of_one_slug_in_a_run_are_not_mixed(tmp_path: Path):
    one, two = story(tmp_path / "a", "port", a=GAZETTE), story(tmp_path / "b", "port", b=HERALD)
    report = ingest([two, one], tmp_path / "db", quiet)
    (refused,) = report.refused
    assert refused.problem == "this folder (b/port) is the story “port” as another folder of this run is"
    assert rows(tmp_path / "db", "SELECT file FROM article") == [("a.txt",)]


def test_paths_without_a_story_leave_no_database(tmp_path: Path):
    (tmp_path / "empty").mkdir()
    with pytest.raises(
        NoStory, match=r"none: there is no such folder.*\n.*empty: the folder holds no article"
    ):
        ingest([tmp_path / "none", tmp_path / "empty"], tmp_path / "db", quiet)
    assert not (tmp_path / "db").exists()


def test_unbalanced_marks_are_read_and_told(tmp_path: Path):
    text = GAZETTE.replace("comes,”", "comes,")
    ingest([story(tmp_path, "port", gazette=text)], tmp_path / "db", quiet)
    ((warnings,),) = rows(tmp_path / "db", "SELECT warnings FROM article")
    assert warnings


def test_line_ends_and_a_byte_order_mark_stay_in_the_text(tmp_path: Path):
    folder, db = story(tmp_path, "port"), tmp_path / "db"
    raw = ("\ufeff" + GAZETTE).replace("\n", "\r\n").encode()
    (folder / "gazette.txt").write_bytes(raw)
    ingest([folder], db, quiet)
    ((start, end, exact),) = rows(db, "SELECT start, end, exact FROM quotation")
    assert raw.decode()[start:end] == exact
    assert exact.startswith("We will close")


BROKEN = GAZETTE.replace("Lena", "Lara")


@pytest.fixture
def failing(monkeypatch: pytest.MonkeyPatch) -> None:
    """An extraction with a fault: it fails on BROKEN."""

    def fail(body: str) -> object:
        return extract_text(body) if "Lara" not in body else 1 // 0

    monkeypatch.setattr("app.ingest.attempt.extract_text", fail)


@pytest.mark.usefixtures("failing")
def test_a_fault_of_the_program_costs_one_article(tmp_path: Path, caplog: pytest.LogCaptureFixture):
    caplog.set_level(logging.DEBUG, "app.ingest")
    folder, db = story(tmp_path, "port", gazette=BROKEN, herald=HERALD), tmp_path / "db"
    report = ingest([folder], db, quiet)
    (refusal,) = report.refused
    assert (report.articles, refusal.place) == (1, "gazette.txt")
    assert refusal.problem == (
        "this program fails on the article (ZeroDivisionError), which is its own fault and not the file's"
    )
    assert rows(db, "SELECT place FROM refusal") == [("gazette.txt",)]
    (record,) = [record for record in caplog.records if record.exc_info]
    assert record.levelno == logging.DEBUG


@pytest.mark.usefixtures("failing")
def test_where_the_program_fails_on_the_new_text_the_stored_one_stays(tmp_path: Path):
    folder, db = story(tmp_path, "port", gazette=GAZETTE, herald=HERALD), tmp_path / "db"
    ingest([folder], db, quiet)
    (folder / "gazette.txt").write_text(BROKEN)
    report = ingest([folder], db, quiet)
    assert (report.kept, len(report.refused)) == (("port/gazette.txt",), 1)
    assert rows(db, "SELECT file FROM article WHERE body LIKE '%Lena%'") == [("gazette.txt",)]


def test_a_stored_article_is_not_lost_by_a_fault_of_the_program(
    tmp_path: Path, request: pytest.FixtureRequest
):
    one, two, db = story(tmp_path, "one", a=BROKEN), story(tmp_path, "two", a=HERALD), tmp_path / "db"
    ingest([one], db, quiet)
    before = db.read_bytes()
    request.getfixturevalue("failing")
    with pytest.raises(StoreUnusable, match=r"fails on the stored article one/a\.txt .*nothing was changed"):
        ingest([two], db, quiet)
    assert db.read_bytes() == before


def test_an_ingest_that_fails_leaves_no_file_where_there_was_none(
    tmp_path: Path, monkeypatch: pytest.MonkeyPatch
):
    folder, home = story(tmp_path, "port", gazette=GAZETTE), tmp_path / "home"

    def full(*_: object) -> str:
        raise sqlite3.OperationalError("database or disk is full")

    monkeypatch.setattr("app.ingest.run.replace_all", full)
    with pytest.raises(StoreUnusable, match="no room left"):
        ingest([folder], home / "db", quiet)
    assert list(home.iterdir()) == []


def test_a_first_ingest_killed_while_it_reads_leaves_no_database(tmp_path: Path):
    folder = story(tmp_path, "port", gazette=GAZETTE)
    killed = "import os; from app.ingest.run import ingest; from pathlib import Path; import sys; "
    killed += "ingest([Path(sys.argv[1])], Path(sys.argv[2]), lambda *_: os.kill(os.getpid(), 9))"
    done = subprocess.run([sys.executable, "-c", killed, str(folder), str(tmp_path / "db")], check=False)
    assert done.returncode == -signal.SIGKILL
    assert not (tmp_path / "db").exists()
    assert ingest([folder], tmp_path / "db", quiet).articles == 1
    assert sorted(path.name for path in tmp_path.iterdir()) == ["db", "port"]


def test_a_second_ingest_is_kept_out_while_one_runs(tmp_path: Path):
    folder, db = story(tmp_path, "port", gazette=GAZETTE), tmp_path / "db"
    with (tmp_path / "db.lock").open("a") as held:
        fcntl.flock(held, fcntl.LOCK_EX)
        with pytest.raises(
            StoreUnusable, match=r"Another ingest is writing to .*db: wait until it has ended"
        ):
            ingest([folder], db, quiet)
    assert not db.exists()
    assert ingest([folder], db, quiet).articles == 1


def test_an_ingest_killed_at_any_time_leaves_the_old_state_or_the_new(tmp_path: Path):
    one, two, db = story(tmp_path, "one", a=GAZETTE), story(tmp_path, "two", a=HERALD), tmp_path / "db"
    ingest([one], db, quiet)
    old = examine(db).digest
    ingest([one, two], tmp_path / "both", quiet)
    new = examine(tmp_path / "both").digest
    for wait in (0.3, 0.6, 0.8, 1.0):
        running = subprocess.Popen(
            [sys.executable, "-c", _HASHED, str(two), str(db)], stdout=subprocess.DEVNULL
        )
        time.sleep(wait)
        running.send_signal(signal.SIGKILL)
        running.wait()
        found = examine(db)
        assert found.faults == ()
        assert found.digest in (old, new)
    ingest([two], db, quiet)
    assert examine(db).digest == new


def test_a_name_printed_with_two_blanks_is_taken_in(tmp_path: Path) -> None:
    folder = tmp_path / "harbour"
    folder.mkdir()
    (folder / "gazette.txt").write_text(
        GAZETTE.replace("Mayor Ana Ruiz", "Mayor Ana  Ruiz"), encoding="utf-8"
    )
    assert not ingest([folder], tmp_path / "db.sqlite", lambda *_: None).refused
