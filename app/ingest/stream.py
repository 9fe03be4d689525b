"""Articles in, records out, one after the other: files or JSON Lines, on one core or several.

Order is kept and memory is bounded: never more than two batches a process are on their way. What a record
holds is `app.ingest.alone`'s affair, where the lines go the command line's.
"""

import gc
import json
import signal
from collections import deque
from collections.abc import Iterable, Iterator
from concurrent.futures import Future, ProcessPoolExecutor
from concurrent.futures.process import BrokenProcessPool
from dataclasses import dataclass
from multiprocessing import get_context
from pathlib import Path
from typing import BinaryIO

from app.errors import PLACE, BadInput, WorkerLost, shown
from app.ingest.alone import record
from app.ingest.read import read_text

LINE_LIMIT = 64 << 20  # bytes; ten million characters fit even if each is written as \uXXXX
_BATCH_BYTES, _BATCH_TASKS = 200_000, 64
_FILE_BYTES = 8_000  # what a file counts for in a batch before it is opened
_FORM = 'Write one object {"id": "…", "text": "…"} a line.'


@dataclass(frozen=True, slots=True)
class Task:
    """An article still to be read: *raw* is its line of JSON, or None for a file.

    *place* names it in errors: "line 3", or the path of the file.
    """

    place: str
    raw: bytes | None = None


@dataclass(frozen=True, slots=True)
class Outcome:
    """A line of JSON (UTF-8, without its end), or the sentence that says why there is none."""

    line: bytes | None = None
    fault: str | None = None


def lines_of(stream: BinaryIO) -> Iterator[Task]:
    """A task for each line of *stream* that is not blank. Of a line over the limit one byte more is kept."""
    number = 0
    while raw := stream.readline(LINE_LIMIT + 1):
        number += 1
        if len(raw) > LINE_LIMIT and not raw.endswith(b"\n"):
            while (rest := stream.readline(1 << 20)) and not rest.endswith(b"\n"):
                pass
        if number == 1:
            raw = raw.removeprefix(b"\xef\xbb\xbf")
        if raw.strip():
            yield Task(f"line {number}", raw)


def files_of(paths: Iterable[Path]) -> Iterator[Task]:
    """A task for each file; its path becomes the id."""
    return (Task(str(path)) for path in paths)


def extract_all(tasks: Iterable[Task], jobs: int) -> Iterator[Outcome]:
    """The outcome of each task, in order, computed by *jobs* processes; by this one if *jobs* is 1.

    Raises WorkerLost if one of the processes is killed.
    """
    if jobs == 1:
        yield from map(_outcome, tasks)
        return
    pool = ProcessPoolExecutor(jobs, mp_context=get_context("spawn"), initializer=_start_worker)
    pending: deque[Future[list[Outcome]]] = deque()
    try:
        for batch in _batches(tasks):
            pending.append(pool.submit(_outcomes, batch))
            if len(pending) >= 2 * jobs:
                yield from pending.popleft().result()
        while pending:
            yield from pending.popleft().result()
    except BrokenProcessPool as error:
        raise WorkerLost(
            "One of the processes was ended from outside, perhaps for want of memory: give fewer --jobs."
        ) from error
    finally:
        pool.shutdown(cancel_futures=True)


def _batches(tasks: Iterable[Task]) -> Iterator[list[Task]]:
    batch: list[Task] = []
    size = 0
    for task in tasks:
        batch.append(task)
        size += _FILE_BYTES if task.raw is None else len(task.raw)
        if size >= _BATCH_BYTES or len(batch) == _BATCH_TASKS:
            yield batch
            batch, size = [], 0
    if batch:
        yield batch


def _start_worker() -> None:
    """Ctrl-C reaches every process of the group; only the first one is to answer it."""
    signal.signal(signal.SIGINT, signal.SIG_IGN)
    spare_collections()


def spare_collections() -> None:
    """Lets the garbage collector of this process look less often: articles leave few cycles behind, and what
    is loaded stays. Saves a tenth of the time of extraction. For commands, which own their process.
    """
    gc.collect()
    gc.freeze()
    gc.set_threshold(20_000, 20, 20)


def _outcomes(batch: list[Task]) -> list[Outcome]:
    return [_outcome(task) for task in batch]


def _outcome(task: Task) -> Outcome:
    try:
        name, text = _read_file(task.place) if task.raw is None else _read_line(task.place, task.raw)
    except BadInput as error:
        return Outcome(fault=str(error))
    found = record(name, text)
    try:
        return Outcome(json.dumps(found, ensure_ascii=False).encode())
    except UnicodeEncodeError:  # half a surrogate pair, which JSON can hold and UTF-8 cannot
        return Outcome(json.dumps(found).encode())


def _read_line(place: str, raw: bytes) -> tuple[str | int, str]:
    if len(raw) > LINE_LIMIT:
        raise BadInput(place, f"the line has more than {LINE_LIMIT:,} bytes", "Split the article.")
    try:
        value = json.loads(raw.decode("utf-8"))
    except UnicodeDecodeError as error:
        raise BadInput(
            place, f"the line is not UTF-8 (at byte {error.start})", "Write it in UTF-8."
        ) from error
    except json.JSONDecodeError as error:
        raise BadInput(place, f"this is not JSON ({error.msg}, column {error.colno})", _FORM) from error
    except (ValueError, RecursionError) as error:
        raise BadInput(place, "this JSON is nested too deeply or holds too long a number", _FORM) from error
    if not isinstance(value, dict):
        raise BadInput(place, "this is JSON, but no object", _FORM)
    name, text = value.get("id"), value.get("text")
    if isinstance(name, bool) or not isinstance(name, str | int):
        raise BadInput(place, "“id” is missing, or neither a string nor a whole number", _FORM)
    if not isinstance(text, str):
        raise BadInput(place, "“text” is missing or no string", _FORM)
    return name, text


def _read_file(place: str) -> tuple[str, str]:
    path, told = Path(place), shown(place, PLACE)
    if path.suffix == ".jsonl":
        raise BadInput(told, "this is JSON Lines, no article", f"Give it on standard input: < {told}")
    try:
        if path.is_dir():
            raise BadInput(told, "this is a folder", "Name the files in it.")
        if not path.exists():
            raise BadInput(told, "there is no such file", "Check the name.")
        return place, read_text(path.parent, path.name)[0]
    except BadInput as error:
        raise BadInput(told, error.problem, error.cure) from error
    except OSError as error:
        raise BadInput(told, f"there is no way to this file ({error.strerror})", "Check the name.") from error
