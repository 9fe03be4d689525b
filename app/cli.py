"""The command line: reads the settings, joins the parts, says what happened. Nothing is decided here.

Exit codes: 0 done, 1 something was refused, 2 wrong use.
"""

import contextlib
import logging
import os
import socket
import sys
from collections.abc import Callable, Iterator
from pathlib import Path
from typing import Annotated

import typer

from app import __version__
from app.config import Settings, load_settings
from app.errors import BadSettings, CannotListen, VerbatimError, shown
from app.output import unheard, write

COMMANDS = typer.Typer(
    name="verbatim",
    help="How different outlets report the same story: whom they quote, and in exactly which words.",
    no_args_is_help=True,
    add_completion=False,
    pretty_exceptions_enable=False,
    rich_markup_mode=None,
)
_Db = Annotated[Path | None, typer.Option("--db", metavar="FILE", help="The database (or VERBATIM_DB).")]
_log = logging.getLogger(__name__)


def _named(path: str) -> Path:
    """*path*, where one is named: an empty one is a shell's variable that was not set, not this folder."""
    if not path.strip():
        raise typer.BadParameter("the path is empty. Name a folder; “.” is this one.")
    return Path(path)


def main() -> None:
    """Run the command line."""
    logging.basicConfig(level=logging.INFO, format="%(message)s", stream=sys.stderr)
    logging.getLogger("alembic").setLevel(logging.WARNING)
    try:
        COMMANDS()
    except OSError as error:  # nothing else lets one through but the printing
        typer.echo(f"verbatim: {unheard(error)}", err=True)
        sys.exit(1)


@COMMANDS.callback(invoke_without_command=True)
def _root(version: Annotated[bool, typer.Option("--version", help="Print the version.")] = False) -> None:
    if version:
        typer.echo(f"verbatim {__version__}")
        raise typer.Exit


@COMMANDS.command(epilog="Example: verbatim ingest stories/bridge-closure --db var/verbatim.db")
def ingest(
    paths: Annotated[
        list[Path],
        typer.Argument(metavar="PATH…", help="Story folders, or folders of them.", parser=_named),
    ],
    db: _Db = None,
) -> None:
    """Read the articles of story folders into the database; what it holds already stays."""
    with _told():
        from app.ingest.run import ingest as run  # here, so that serving starts without it

        settings = load_settings(db=db)
        with _progress() as watch:
            report = run(paths, settings.db, watch)
    for line in report.lines():
        typer.echo(line)
    if report.refused:
        raise typer.Exit(1)


@COMMANDS.command(epilog="Example: verbatim serve --port 8080 --db var/verbatim.db")
def serve(
    db: _Db = None,
    host: Annotated[str | None, typer.Option(help="Where to listen (or VERBATIM_HOST).")] = None,
    port: Annotated[int | None, typer.Option(help="Where to listen (or VERBATIM_PORT); 0 finds one.")] = None,
) -> None:
    """Show the database as web pages until Ctrl-C."""
    with _told():
        settings = load_settings(db=db, host=host, port=port)
        from app.store.database import open_read_only

        open_read_only(settings.db).dispose()
        listening = _listen(settings)
    import uvicorn

    from app.web.app import create_app

    shown, number = listening.getsockname()[:2]
    name = f"[{shown}]" if ":" in shown else shown
    typer.echo(f"Verbatim listens on http://{name}:{number} (Ctrl-C ends it)")
    config = uvicorn.Config(
        create_app(settings),
        access_log=False,
        log_config=None,
        log_level="warning",
        timeout_graceful_shutdown=10,
    )
    with contextlib.suppress(KeyboardInterrupt):
        uvicorn.Server(config).run(sockets=[listening])


@COMMANDS.command(epilog="Example: verbatim export --db var/verbatim.db --output verbatim.jsonl")
def export(
    db: _Db = None,
    output: Annotated[
        Path | None, typer.Option("--output", "-o", help="A file; else standard output.")
    ] = None,
) -> None:
    """Write everything as JSON Lines, in the form docs/export.md describes."""
    with _told():
        from app.store.database import open_read_only, readable
        from app.store.export import export as lines

        settings = load_settings(db=db)
        engine = open_read_only(settings.db)
        with readable(settings.db), engine.connect() as connection:
            write(output, lines(connection))


@COMMANDS.command(epilog="Example: verbatim extract --jobs 0 < articles.jsonl > found.jsonl")
def extract(
    files: Annotated[
        list[Path] | None, typer.Argument(metavar="[FILE]…", help="Texts, one article each.")
    ] = None,
    jobs: Annotated[int, typer.Option(min=0, help="Processes to use; 0 is one for each core.")] = 1,
) -> None:
    """Find quotations, speakers and dates: in files, or in lines {"id", "text"} on standard input.

    Writes one JSON object for each article, in order, in the form docs/extract.md describes.
    """
    if not files and (sys.stdin is None or sys.stdin.isatty()):
        raise typer.BadParameter("Name files, or give JSON Lines on standard input.", param_hint="FILE")
    from app.ingest.stream import extract_all, files_of, lines_of, spare_collections

    spare_collections()
    refused = False
    with _told():
        tasks = files_of(files) if files else lines_of(sys.stdin.buffer)
        for outcome in extract_all(tasks, jobs or os.cpu_count() or 1):
            if outcome.line is not None:
                typer.echo(outcome.line)
            else:
                refused = True
                typer.echo(f"verbatim: {outcome.fault}", err=True)
    if refused:
        raise typer.Exit(1)


@COMMANDS.command(epilog="Example: verbatim check --db var/verbatim.db")
def check(db: _Db = None) -> None:
    """Examine the database: is it whole, does every passage stand where it says, is it what was ingested."""
    with _told():
        from app.store.check import examine

        settings = load_settings(db=db)
        found = examine(settings.db)
    for fault in found.faults:
        typer.echo(f"fault  {fault}")
    typer.echo(f"articles    {found.articles}\nquotations  {found.quotations}")
    if found.program:
        typer.echo(f"digest      {found.digest}\nwritten by  verbatim {found.program}")
    if found.faults:
        typer.echo("The database is not sound: restore a backup, or ingest again into a new file.")
        raise typer.Exit(1)
    typer.echo("The database is sound." if found.program else "Nothing has been ingested yet.")


@contextlib.contextmanager
def _told() -> Iterator[None]:
    """Turn an expected failure into its sentence and exit code."""
    try:
        yield
    except BadSettings as error:
        typer.echo(f"verbatim: {error}", err=True)
        raise typer.Exit(2) from error
    except VerbatimError as error:
        for line in str(error).splitlines():
            typer.echo(f"verbatim: {line}", err=True)
        raise typer.Exit(1) from error


@contextlib.contextmanager
def _progress() -> Iterator[Callable[[str, int, int], None]]:
    """How an ingest tells where it is: a bar on a terminal, else a log line for each article."""
    if not sys.stderr.isatty():
        yield lambda article, done, of: _log.info("read=%s done=%d of=%d", article, done, of)
        return
    from rich.console import Console
    from rich.progress import Progress

    with Progress(console=Console(stderr=True), transient=True) as bar:
        task = bar.add_task("reading", total=None)
        yield lambda article, done, of: bar.update(task, completed=done, total=of, description=article)


def _listen(settings: Settings) -> socket.socket:
    """The socket to serve on. Raises CannotListen if the address cannot be used."""
    try:
        family = socket.AF_INET6 if ":" in settings.host else socket.AF_INET
        return socket.create_server((settings.host.strip("[]"), settings.port), family=family, backlog=2048)
    except OSError as error:
        place = f"{shown(settings.host)}:{settings.port}"
        why = (error.strerror or str(error)).partition(" (while")[0]
        raise CannotListen(
            f"Nothing can listen on {place} ({why}): name another --host or --port."
        ) from error
