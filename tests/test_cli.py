"""The command line as a person uses it: what is printed, and the exit code."""

import json
import os
import re
import signal
import subprocess
import sys
import urllib.request
from pathlib import Path

import pytest
from click.testing import Result
from typer.testing import CliRunner

from app import __version__
from app.cli import COMMANDS

ROOT = Path(__file__).parent.parent
SEEDS = ROOT / "seeds" / "kazakhstan-abraham-accords"
PLAIN = {name: value for name, value in os.environ.items() if not name.startswith("VERBATIM_")}


def shell(*words: object) -> subprocess.CompletedProcess[str]:
    """The command in a process of its own."""
    return subprocess.run(
        [sys.executable, "-m", "app", *map(str, words)],
        env={**PLAIN, "PYTHONPATH": str(ROOT)},
        capture_output=True,
        text=True,
        check=False,
    )


def verbatim(*words: object, **settings: str) -> Result:
    """The command in this process, which is faster."""
    unset = {name: None for name in os.environ if name.startswith("VERBATIM_")}
    return CliRunner().invoke(COMMANDS, [str(word) for word in words], env={**unset, **settings})


def test_the_version_is_printed():
    done = verbatim("--version")
    assert (done.exit_code, done.stdout) == (0, f"verbatim {__version__}\n")


@pytest.mark.parametrize("command", ["ingest", "serve", "export", "check"])
def test_each_command_has_help_with_an_example(command: str):
    done = verbatim(command, "--help")
    assert done.exit_code == 0
    assert f"Example: verbatim {command} " in done.stdout
    assert "--db FILE" in done.stdout


@pytest.mark.parametrize(
    "words",
    [[], ["fly"], ["ingest"], ["ingest", "x", "--speed", "9"], ["serve", "--port", "many"]],
    ids=["nothing", "unknown command", "no path", "unknown option", "no number"],
)
def test_wrong_use_ends_with_two(words: list[str]):
    assert verbatim(*words).exit_code == 2


@pytest.mark.parametrize(
    ("settings", "sentence"),
    [
        ({"VERBATIM_PORT": "99999"}, "VERBATIM_PORT (--port): Input should be less than or equal to 65535."),
        ({"VERBATIM_TEXT": "some"}, "VERBATIM_TEXT (--text): Input should be 'full' or 'excerpt'."),
        (
            {"VERBATIM_BASE_URL": "example"},
            "VERBATIM_BASE_URL (--base-url): must be an address that starts with",
        ),
    ],
)
def test_a_setting_that_makes_no_sense_is_named(settings: dict[str, str], sentence: str):
    done = verbatim("check", **settings)
    assert done.exit_code == 2
    assert sentence in done.stderr


@pytest.mark.parametrize("command", [["ingest", SEEDS], ["serve"], ["export"], ["check"]], ids=lambda c: c[0])
@pytest.mark.parametrize(
    ("db", "code", "sentence"),
    [
        ("", 2, "VERBATIM_DB (--db): must name a file."),
        ("/", 2, "VERBATIM_DB (--db): must name a file."),
        ("\udcff", 2, "VERBATIM_DB (--db): must be a name in UTF-8."),
        ("..", 1, ".. is a folder: name a file for the database with --db."),
        ("/dev/null", 1, "/dev/null is no plain file: name a file for the database with --db."),
        ("x" * 300, 1, f"The name {'x' * 133}…{'x' * 65} is too long: name another file with --db."),
    ],
    ids=["nothing", "root", "bytes", "folder", "device", "too long"],
)
def test_a_database_that_can_be_none_is_one_sentence(
    command: list[object], db: str, code: int, sentence: str
):
    done = verbatim(*command, "--db", db)
    assert (done.exit_code, done.stdout, done.stderr) == (code, "", f"verbatim: {sentence}\n")


def test_a_pipe_is_no_database_and_is_not_waited_for(tmp_path: Path):
    os.mkfifo(tmp_path / "db")
    for command in (["ingest", SEEDS], ["check"]):
        done = verbatim(*command, "--db", tmp_path / "db")
        assert done.exit_code == 1
        assert done.stderr.endswith("/db is no plain file: name a file for the database with --db.\n")
    assert [path.name for path in tmp_path.iterdir()] == ["db"]


@pytest.mark.parametrize("command", ["ingest", "extract"])
def test_a_path_no_disk_can_hold_is_one_short_sentence(tmp_path: Path, command: str):
    done = verbatim(command, "y" * 5000, **{"VERBATIM_DB": str(tmp_path / "db")})
    assert done.exit_code == 1
    assert done.stderr.count("\n") == 1 and len(done.stderr) < 300
    assert "there is no way to this " in done.stderr


@pytest.mark.parametrize(
    ("host", "code"), [("é..x", 2), ("", 2), ("300.1.1.1", 1), ("x" * 300, 2), ("a b", 1)]
)
def test_a_host_that_is_none_is_one_short_sentence(seeds_database: Path, host: str, code: int):
    done = verbatim("serve", "--host", host, "--port", "0", "--db", seeds_database)
    assert (done.exit_code, done.stdout) == (code, "")
    assert done.stderr.count("\n") == 1 and len(done.stderr) < 200
    assert "while attempting" not in done.stderr


def test_a_database_without_an_ingest_is_sound(database: Path):
    done = verbatim("check", "--db", database)
    assert (done.exit_code, done.stdout) == (
        0,
        "articles    0\nquotations  0\nNothing has been ingested yet.\n",
    )


def test_an_ingest_reports_in_plain_lines_when_nobody_watches(tmp_path: Path):
    done = shell("ingest", SEEDS, "--db", tmp_path / "new" / "verbatim.db")
    assert done.returncode == 0
    assert done.stderr.splitlines()[-1].endswith("004_0485f25c0bced568.txt done=5 of=5")
    names = [line[:19].strip() for line in done.stdout.splitlines()]
    assert names[:-1] == [
        "articles",
        "furniture removed",
        "quotations",
        "undated events",
        "refused",
        "seconds",
    ]
    assert re.search(r"^articles +5 in 1 story$", done.stdout, re.MULTILINE)
    assert re.search(r"^quotations +36, \d+ unattributed$", done.stdout, re.MULTILINE)
    assert done.stdout.endswith("The database holds 5 articles in 1 story.\n")


def test_a_refused_file_is_a_sentence_and_exit_code_one(tmp_path: Path):
    (tmp_path / "port").mkdir()
    (tmp_path / "port" / "good.txt").write_text("The harbour will close.\n")
    (tmp_path / "port" / "bad.txt").write_bytes(b"")
    done = verbatim("ingest", tmp_path / "port", VERBATIM_DB=str(tmp_path / "db"))
    assert done.exit_code == 1
    assert (
        "refused  port/bad.txt: the file is empty. Put the article's text into it, or take it away.\n"
        in done.stdout
    )
    assert (tmp_path / "db").exists()


@pytest.mark.parametrize("command", ["serve", "export", "check"])
def test_a_missing_database_names_the_command_that_makes_one(tmp_path: Path, command: str):
    done = verbatim(command, "--db", tmp_path / "none.db")
    assert (done.exit_code, done.stdout) == (1, "")
    assert done.stderr == (
        f"verbatim: There is no database at {tmp_path}/none.db: "
        f"run “verbatim ingest FOLDER --db {tmp_path}/none.db” first.\n"
    )


def test_a_missing_folder_is_one_sentence(tmp_path: Path):
    done = verbatim("ingest", tmp_path / "none", "--db", tmp_path / "db")
    assert done.exit_code == 1
    assert done.stderr == f"verbatim: {tmp_path}/none: there is no such folder. Check the name.\n"


@pytest.mark.parametrize("path", ["", " "])
def test_an_empty_path_is_not_taken_for_this_folder(tmp_path: Path, path: str):
    done = verbatim("ingest", path, "--db", tmp_path / "v.db")
    assert done.exit_code == 2
    assert "the path is empty. Name a folder; “.” is this one." in done.stderr
    assert not (tmp_path / "v.db").exists()


def test_a_sound_database_is_told_to_be_sound(seeds_database: Path):
    done = verbatim("check", "--db", seeds_database)
    assert done.exit_code == 0
    assert "quotations  36\n" in done.stdout
    assert done.stdout.endswith("The database is sound.\n")


def test_an_export_goes_to_a_file_or_to_standard_output(seeds_database: Path, tmp_path: Path):
    printed = verbatim("export", "--db", seeds_database)
    done = verbatim("export", "--db", seeds_database, "-o", tmp_path / "out.jsonl")
    assert (printed.exit_code, done.exit_code, done.stdout) == (0, 0, "")
    assert (tmp_path / "out.jsonl").read_text(encoding="utf-8") == printed.stdout
    assert json.loads(printed.stdout.splitlines()[0])["kind"] == "article"
    assert [path.name for path in tmp_path.iterdir()] == ["out.jsonl"]


def test_an_export_to_a_folder_that_is_not_there_is_one_sentence(seeds_database: Path, tmp_path: Path):
    done = verbatim("export", "--db", seeds_database, "-o", tmp_path / "none" / "out.jsonl")
    assert done.exit_code == 1
    assert "out.jsonl cannot be written (No such file or directory): name another --output." in done.stderr


@pytest.mark.skipif(not os.path.exists("/dev/full"), reason="no device that is always full")
@pytest.mark.parametrize("words", [["check", "--db"], ["export", "--db"]], ids=lambda words: words[0])
def test_a_full_disk_behind_standard_output_is_one_sentence(seeds_database: Path, words: list[str]):
    with open("/dev/full", "w", encoding="utf-8") as full:
        done = subprocess.run(
            [sys.executable, "-m", "app", *words, str(seeds_database)],
            env={**PLAIN, "PYTHONPATH": str(ROOT)},
            stdout=full,
            stderr=subprocess.PIPE,
            text=True,
            check=False,
        )
    sentence = "Standard output cannot be written (No space left on device): send it elsewhere."
    assert (done.returncode, done.stderr) == (1, f"verbatim: {sentence}\n")


def test_a_reader_that_leaves_ends_an_export_quietly(seeds_database: Path):
    running = subprocess.Popen(
        [sys.executable, "-m", "app", "export", "--db", str(seeds_database)],
        env={**PLAIN, "PYTHONPATH": str(ROOT)},
        stdout=subprocess.PIPE,
        stderr=subprocess.PIPE,
    )
    assert running.stdout is not None
    assert running.stdout.readline().startswith(b'{"kind":"article"')
    running.stdout.close()
    _, told = running.communicate(timeout=60)
    assert (running.returncode, told) == (1, b"")


def test_an_export_replaces_no_device_no_pipe_and_no_link(seeds_database: Path, tmp_path: Path):
    pipe, link, loop = tmp_path / "pipe", tmp_path / "link", tmp_path / "loop"
    os.mkfifo(pipe)
    link.symlink_to("far.jsonl")
    loop.symlink_to("loop")
    reading = subprocess.Popen(["cat", pipe], stdout=subprocess.PIPE)
    told = [verbatim("export", "--db", seeds_database, "-o", place) for place in (pipe, link, tmp_path, loop)]
    sent, _ = reading.communicate(timeout=30)
    assert [done.exit_code for done in told] == [0, 0, 1, 1]
    assert (tmp_path / "far.jsonl").read_bytes() == sent != b""
    assert pipe.is_fifo() and link.is_symlink()
    assert "cannot be written (Is a directory): name another --output." in told[2].stderr
    assert "cannot be written (it leads to itself): name another --output." in told[3].stderr


def test_the_server_prints_its_address_answers_and_ends(seeds_database: Path):
    running = subprocess.Popen(
        [sys.executable, "-m", "app", "serve", "--port", "0", "--db", str(seeds_database)],
        env={**PLAIN, "PYTHONPATH": str(ROOT), "PYTHONUNBUFFERED": "1"},
        stdout=subprocess.PIPE,
        stderr=subprocess.DEVNULL,
        text=True,
    )
    assert running.stdout is not None
    try:
        line = running.stdout.readline()
        address = re.fullmatch(r"Verbatim listens on (http://127\.0\.0\.1:\d+) \(Ctrl-C ends it\)\n", line)
        assert address
        with urllib.request.urlopen(address[1] + "/", timeout=20) as answer:
            assert answer.status == 200
    finally:
        running.send_signal(signal.SIGINT)
        running.stdout.close()
        assert running.wait(timeout=20) in (0, 130)


def test_an_address_that_is_taken_is_one_sentence(seeds_database: Path):
    done = verbatim("serve", "--host", "192.0.2.1", "--port", "9", "--db", seeds_database)
    assert done.exit_code == 1
    assert re.match(
        r"verbatim: Nothing can listen on 192\.0\.2\.1:9 \(.*\): name another --host", done.stderr
    )
