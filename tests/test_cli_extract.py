"""`verbatim extract` as a person or a program uses it: what goes in, what comes out, what goes wrong."""

import json
import multiprocessing
import os
import subprocess
import sys
import threading
from pathlib import Path
from typing import Any

import pytest
from click.testing import Result
from hypothesis import given
from hypothesis import strategies as st
from typer.testing import CliRunner

from app.cli import COMMANDS
from app.errors import WorkerLost
from app.ingest import stream
from app.ingest.alone import record
from app.ingest.stream import Task, extract_all, files_of, lines_of

ROOT = Path(__file__).parent.parent
PLAIN = {name: value for name, value in os.environ.items() if not name.startswith("VERBATIM_")}
COMMAND = [sys.executable, "-m", "app", "extract"]
RAIN = (
    "The council voted on March 4, 2021, to close the road.\n\n"
    "“We have waited long enough,” Mayor Ada Brook said. She called the road “a river with a name.”\n"
)


def extract(*words: object, given: bytes = b"") -> Result:
    """The command in this process, which is faster."""
    return CliRunner().invoke(COMMANDS, ["extract", *map(str, words)], input=given)


def shell(*words: object, given: bytes = b"") -> subprocess.CompletedProcess[bytes]:
    """The command in a process of its own."""
    return subprocess.run(
        [*COMMAND, *map(str, words)],
        env={**PLAIN, "PYTHONPATH": str(ROOT)},
        input=given,
        capture_output=True,
        check=False,
    )


def found_in(done: Result) -> list[dict[str, Any]]:
    return [json.loads(line) for line in done.stdout.splitlines()]


def line(name: str | int, text: str) -> bytes:
    return json.dumps({"id": name, "text": text}).encode() + b"\n"


def test_a_quotation_inside_another_stands_in_it():
    text = "Ana Ruiz told the court: “Leo Brandt said, ‘We will win,’ and left.”\n"
    (outer,) = record("court", text)["quotations"]
    (inner,) = outer["inner"]
    assert outer["exact"].startswith("Leo Brandt said") and outer["speaker_name"] == "Ana Ruiz"
    assert (inner["exact"], inner["speaker_name"]) == ("We will win,", "Leo Brandt")
    assert text[inner["start"] : inner["end"]] == inner["exact"]
    assert "inner" not in inner


def test_a_text_without_quotations_has_none():
    assert record("rain", "The council voted to close the road.\n")["quotations"] == []


def test_a_line_gives_quotations_with_cue_source_and_speaker_and_dates():
    done = shell(given=line("rain", RAIN))
    assert (done.returncode, done.stderr) == (0, b"")
    (found,) = map(json.loads, done.stdout.splitlines())
    assert list(found) == ["id", "quotations", "indirect", "dates"]
    first, second = found["quotations"]
    names = ["start", "end", "exact", "type", "cue", "source", "speaker_name", "confidence", "inner"]
    assert list(first) == names
    assert first["inner"] == []
    assert (first["exact"], first["type"]) == ("We have waited long enough,", "direct")
    assert RAIN[first["start"] : first["end"]] == first["exact"]
    assert first["cue"] == {"start": RAIN.index("said"), "end": RAIN.index("said") + 4, "text": "said"}
    assert list(first["source"]) == ["start", "end"]
    assert RAIN[first["source"]["start"] : first["source"]["end"]].endswith("Ada Brook")
    assert (first["speaker_name"], second["speaker_name"]) == ("Ada Brook", "Ada Brook")
    assert RAIN[second["source"]["start"] : second["source"]["end"]] == "She"
    assert second["type"] == "mixed"
    assert 0 < first["confidence"] <= 1
    (date,) = found["dates"]
    assert list(date) == ["start", "end", "exact", "edtf", "rule"]
    assert (date["exact"].endswith("March 4, 2021"), date["edtf"]) == (True, "2021-03-04")
    assert RAIN[date["start"] : date["end"]] == date["exact"]


def test_nobody_named_is_null():
    (found,) = found_in(extract(given=line(7, "Chalked on the wall stood: “We made your shirts.”\n")))
    (quotation,) = found["quotations"]
    assert (found["id"], quotation["speaker_name"]) == (7, None)


def test_files_are_read_as_they_stand_and_their_path_is_the_id(tmp_path: Path):
    path = tmp_path / "rain.txt"
    path.write_bytes(b"\xef\xbb\xbf" + RAIN.replace("\n", "\r\n").encode())
    (tmp_path / "dry.txt").write_text("Nothing was said.\n")
    done = extract(path, tmp_path / "dry.txt")
    first, second = found_in(done)
    assert (done.exit_code, first["id"], second["id"]) == (0, str(path), str(tmp_path / "dry.txt"))
    body = path.read_bytes().decode()
    assert [body[q["start"] : q["end"]] == q["exact"] for q in first["quotations"]] == [True, True]
    assert second == {"id": str(tmp_path / "dry.txt"), "quotations": [], "indirect": [], "dates": []}


@pytest.mark.parametrize("jobs", [1, 2])
def test_a_bad_line_is_named_with_its_cure_and_the_rest_goes_on(jobs: int):
    bad = [b"{\n", b"[1]\n", b'{"id": "x"}\n', b'{"id": true, "text": ""}\n', b'{"id": "\xff"}\n']
    deep = b"[" * 100_000 + b"\n"
    done = extract("--jobs", jobs, given=line("a", RAIN) + b"\n" + b"".join(bad) + deep + line("b", ""))
    assert done.exit_code == 1
    assert [found["id"] for found in found_in(done)] == ["a", "b"]
    cure = 'Write one object {"id": "…", "text": "…"} a line.'
    assert done.stderr.splitlines() == [
        "verbatim: line 3: this is not JSON (Expecting property name enclosed in double quotes, column 1). "
        + cure,
        f"verbatim: line 4: this is JSON, but no object. {cure}",
        f"verbatim: line 5: “text” is missing or no string. {cure}",
        f"verbatim: line 6: “id” is missing, or neither a string nor a whole number. {cure}",
        "verbatim: line 7: the line is not UTF-8 (at byte 8). Write it in UTF-8.",
        f"verbatim: line 8: this JSON is nested too deeply or holds too long a number. {cure}",
    ]


def test_a_bad_file_is_named_and_the_others_are_read(tmp_path: Path):
    (tmp_path / "good.txt").write_text(RAIN, encoding="utf-8")
    (tmp_path / "bad.txt").write_bytes(b"caf\xe9")
    (tmp_path / "lines.jsonl").write_bytes(line("a", RAIN))
    names = ["none.txt", "bad.txt", "lines.jsonl", "", "good.txt"]
    done = extract(*(tmp_path / name for name in names))
    assert done.exit_code == 1
    assert [found["id"] for found in found_in(done)] == [str(tmp_path / "good.txt")]
    assert done.stderr.splitlines() == [
        f"verbatim: {tmp_path}/none.txt: there is no such file. Check the name.",
        f"verbatim: {tmp_path}/bad.txt: the file is not UTF-8 (at byte offset 3). "
        "Save the article as plain text in UTF-8.",
        f"verbatim: {tmp_path}/lines.jsonl: this is JSON Lines, no article. "
        f"Give it on standard input: < {tmp_path}/lines.jsonl",
        f"verbatim: {tmp_path}: this is a folder. Name the files in it.",
    ]


def test_several_processes_write_the_same_bytes_in_the_same_order():
    many = b"".join(line(n, RAIN.replace("Brook", f"Brook{'e' * (n % 7)}") * (n % 5)) for n in range(150))
    alone, together = extract(given=many), extract("--jobs", 2, given=many)
    assert [found["id"] for found in found_in(together)] == list(range(150))
    assert alone.stdout_bytes == together.stdout_bytes


def test_one_process_answers_each_line_before_it_reads_the_next():
    with subprocess.Popen(
        COMMAND, env={**PLAIN, "PYTHONPATH": str(ROOT)}, stdin=subprocess.PIPE, stdout=subprocess.PIPE
    ) as running:
        assert running.stdin is not None and running.stdout is not None
        hanging = threading.Timer(30, running.kill)
        hanging.start()
        for name in ("a", "b"):
            running.stdin.write(line(name, RAIN))
            running.stdin.flush()
            assert json.loads(running.stdout.readline())["id"] == name
        running.stdin.close()
        assert running.wait(timeout=20) == 0
        hanging.cancel()


def test_with_several_processes_only_a_few_batches_are_read_ahead():
    taken = 0

    def tasks():
        nonlocal taken
        for number in range(5_000):
            taken += 1
            yield Task(f"line {number}", line(number, "Dry."))

    outcomes = extract_all(tasks(), 2)
    next(outcomes)
    assert taken <= 5 * 64
    outcomes.close()


def test_a_process_that_is_killed_ends_the_command_with_a_sentence():
    outcomes = extract_all((Task(f"line {n}", line(n, "Dry.")) for n in range(5_000)), 2)
    next(outcomes)
    for child in multiprocessing.active_children():
        child.kill()
    with pytest.raises(WorkerLost, match="give fewer --jobs"):
        list(outcomes)


def test_a_reader_that_leaves_ends_the_command_quietly():
    with subprocess.Popen(
        [*COMMAND, "--jobs", "2"],
        env={**PLAIN, "PYTHONPATH": str(ROOT)},
        stdin=subprocess.PIPE,
        stdout=subprocess.PIPE,
        stderr=subprocess.PIPE,
    ) as running:
        assert running.stdin is not None and running.stdout is not None and running.stderr is not None
        running.stdout.close()
        running.stdin.write(line("a", RAIN) * 80)
        running.stdin.close()
        assert running.wait(timeout=30) == 1
        assert running.stderr.read() == b""


def test_a_line_over_the_limit_is_refused_and_the_next_one_read(tmp_path: Path, monkeypatch):
    monkeypatch.setattr(stream, "LINE_LIMIT", 1_000)
    path = tmp_path / "in.jsonl"
    path.write_bytes(line("long", "x" * 3_000_000) + line("short", "y") + line("last", "z" * 3_000_000)[:-1])
    with path.open("rb") as lines:
        long, short, last = extract_all(lines_of(lines), 1)
    assert long.fault == "line 1: the line has more than 1,000 bytes. Split the article."
    assert short.line is not None and json.loads(short.line)["id"] == "short"
    assert last.fault is not None and last.fault.startswith("line 3:")


def test_half_a_surrogate_pair_comes_back_escaped():
    done = extract(given=b'{"id": "\\ud83d", "text": "\\u201c\\ud83d,\\u201d Ada Brook said."}\n')
    assert done.exit_code == 0
    assert json.loads(done.stdout)["id"] == "\ud83d"
    assert done.stdout.isascii()


def test_a_negative_number_of_processes_is_wrong_use():
    assert extract("--jobs", -1).exit_code == 2


def test_the_help_has_an_example():
    assert "Example: verbatim extract --jobs 0 < articles.jsonl" in extract("--help").stdout


@given(st.text())
def test_any_text_gives_a_record_whose_places_hold_its_words(text: str):
    found = record("any", text)
    for mention in (*found["quotations"], *found["indirect"], *found["dates"]):
        assert text[mention["start"] : mention["end"]] == mention["exact"]
    assert json.loads(json.dumps(found)) == found


def test_files_of_keeps_the_path_as_given():
    assert list(files_of([Path("a/b.txt")])) == [Task("a/b.txt")]
