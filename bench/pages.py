"""What the pages cost: bytes, requests, SQL statements, time as a ratio to a bare answer; start and memory.

    python bench/pages.py [--db FILE]

Without a database the seeds are ingested into a temporary one first. Times are medians over interleaved
rounds, each page beside a Starlette application that answers one constant line, called the same way in the
same process, so that the ratio does not depend on the machine's mood. A first visit is the page with all it
names (style sheet, scripts, icon), as a browser gets them that takes Brotli; a further page is its HTML
alone, since the rest is kept for a year. Start and memory are those of a fresh process that answers one page.
"""

import argparse
import asyncio
import json
import re
import statistics
import subprocess
import sys
import tempfile
import time
import zlib
from collections.abc import Awaitable, Callable, Iterator
from contextlib import contextmanager
from pathlib import Path
from typing import Any

from sqlalchemy import Engine, event
from starlette.applications import Starlette
from starlette.responses import PlainTextResponse
from starlette.routing import Route

from app.config import Settings
from app.ingest.run import ingest
from app.web.app import create_app

SEEDS = Path(__file__).parent.parent / "seeds"
ROUNDS = 15
FIRST, FURTHER = 100_000, 15_000  # bytes a visit may cost
FRESH = """
import asyncio, sys, time
begun = time.perf_counter()
from app.config import Settings
from app.web.app import create_app
app = create_app(Settings(db=sys.argv[1], text="full"))
built = time.perf_counter() - begun
asyncio.run(app(eval(sys.argv[2]), None, lambda message: asyncio.sleep(0)))
peak = next(line for line in open("/proc/self/status") if line.startswith("VmHWM"))
print(built, int(peak.split()[1]) / 1024)
"""


def scope_of(path: str, encoding: str = "identity") -> dict[str, Any]:
    """The ASGI scope of one GET."""
    name, _, query = path.partition("?")
    return {
        "type": "http",
        "asgi": {"version": "3.0"},
        "http_version": "1.1",
        "method": "GET",
        "path": name,
        "raw_path": name.encode(),
        "query_string": query.encode(),
        "root_path": "",
        "scheme": "http",
        "headers": [(b"host", b"127.0.0.1"), (b"accept-encoding", encoding.encode())],
        "client": ("127.0.0.1", 1),
        "server": ("127.0.0.1", 80),
    }


async def ask(app: Any, path: str, encoding: str = "identity") -> tuple[int, bytes]:
    """Status and body of one GET, straight through the application."""
    status, parts, asked = 0, [], False

    async def receive() -> dict[str, Any]:
        nonlocal asked
        if asked:  # nobody hangs up: a file that is streamed waits for that meanwhile
            await asyncio.Event().wait()
        asked = True
        return {"type": "http.request", "body": b"", "more_body": False}

    async def send(message: dict[str, Any]) -> None:
        nonlocal status
        status = message.get("status", status)
        parts.append(message.get("body", b""))

    await app(scope_of(path, encoding), receive, send)
    return status, b"".join(parts)


@contextmanager
def counted() -> Iterator[list[str]]:
    """The SQL statements run meanwhile."""
    seen: list[str] = []

    def note(_c: Any, _cursor: Any, statement: str, *_rest: Any) -> None:
        seen.append(statement)

    event.listen(Engine, "before_cursor_execute", note)
    yield seen
    event.remove(Engine, "before_cursor_execute", note)


async def timed(call: Callable[[], Awaitable[Any]]) -> float:
    """Seconds of one call."""
    begun = time.perf_counter()
    await call()
    return time.perf_counter() - begun


async def places(app: Any) -> list[str]:
    """One page of each kind of the first story."""
    story = await _first_story(app)
    quotes = json.loads((await ask(app, f"{story}/quotes.json"))[1])["quotes"]
    claims = json.loads((await ask(app, f"{story}/claims.json"))[1])["claims"]
    overview = json.loads((await ask(app, f"{story}.json"))[1])
    timeline = json.loads((await ask(app, f"{story}/timeline.json"))[1])
    return [
        story,
        f"{story}/timeline",
        f"{story}/compare",
        f"{story}/quotes",
        f"{story}/claims",
        f"{story}/quotes?reading=changed",
        quotes[0]["address"],
        overview["reports"][0]["address"],
        timeline["events"][0]["address"],
        f"/o/{overview['reports'][0]['outlet']}",
        f"/p/{quotes[0]['speaker']}",
        claims[0]["address"],
        f"{quotes[0]['address']}/embed",
        "/search?q=the",
        "/about",
        "/about/api",
        "/about/data",
    ]


async def _first_story(app: Any) -> str:
    data = json.loads((await ask(app, "/.json"))[1])
    return str(data["stories"][0]["address"])


async def named(app: Any, body: bytes) -> dict[str, int]:
    """What a page makes a browser fetch beside itself, each with its compressed bytes."""
    found = re.findall(
        r'<(?:link rel="(?:stylesheet|icon)"[^>]*href|script src|img[^>]* src)="([^"]*)"', body.decode()
    )
    return {path: len((await ask(app, path, "br"))[1]) for path in dict.fromkeys(found)}


async def table(database: Path) -> None:
    """Prints the table."""
    app = create_app(Settings(db=database, text="full"))
    bare = Starlette(routes=[Route("/", lambda _: PlainTextResponse("hello"))])
    print(
        f"{'page':44s} {'HTML':>8s} {'gzip':>7s} {'brotli':>7s} {'first':>8s} {'requests':>8s} {'SQL':>4s} "
        f"{'time / bare':>12s}"
    )
    heaviest, further = 0, 0
    for path in await places(app):
        with counted() as seen:
            status, body = await ask(app, path)
        assert status == 200, (path, status)
        brotli = len((await ask(app, path, "br"))[1])
        pairs = [
            (await timed(lambda path=path: ask(app, path)), await timed(lambda: ask(bare, "/")))
            for _ in range(ROUNDS)
        ]
        ratio = statistics.median(page / peer for page, peer in pairs)
        squeezed = len(zlib.compress(body, 6))
        parts = await named(app, body)
        first = brotli + sum(parts.values())
        heaviest, further = max(heaviest, first), max(further, brotli)
        print(
            f"{path[:44]:44s} {len(body):8,d} {squeezed:7,d} {brotli:7,d} {first:8,d} {1 + len(parts):8d} "
            f"{len(seen):4d} {ratio:11.0f}x"
        )
    for what, size, limit in (("first visit", heaviest, FIRST), ("further page", further, FURTHER)):
        told = "within" if size <= limit else "ABOVE"
        print(f"heaviest {what}: {size:,} bytes, {told} the limit of {limit:,}")


def fresh(database: Path) -> None:
    """Prints start time and peak memory of a new process that serves a page."""
    runs = [
        subprocess.run(
            [sys.executable, "-c", FRESH, str(database), repr(scope_of("/about"))],
            capture_output=True,
            text=True,
            check=True,
        ).stdout.split()
        for _ in range(3)
    ]
    bare = []
    for _ in range(3):
        begun = time.perf_counter()
        subprocess.run([sys.executable, "-c", "import fastapi, sqlmodel"], check=True)
        bare.append(time.perf_counter() - begun)
    start = statistics.median(float(seconds) for seconds, _ in runs)
    print(f"\nstart: {start:.2f} s (importing fastapi and sqlmodel alone: {statistics.median(bare):.2f} s)")
    print(f"peak memory of the process: {statistics.median(float(m) for _, m in runs):.0f} MB")


def main() -> None:
    """Reads the arguments, prints the figures."""
    parser = argparse.ArgumentParser(description=(__doc__ or "").splitlines()[0])
    parser.add_argument("--db", type=Path)
    given = parser.parse_args().db
    with tempfile.TemporaryDirectory() as folder:
        database = given or Path(folder) / "seeds.db"
        if given is None:
            begun = time.perf_counter()
            ingest([SEEDS], database, lambda *_: None)
            print(f"ingest of the seeds: {time.perf_counter() - begun:.2f} s\n")
        asyncio.run(table(database))
        fresh(database)


if __name__ == "__main__":
    main()
