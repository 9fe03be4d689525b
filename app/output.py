"""Writes lines to a file, a device or standard output, and says in one sentence why that cannot be done."""

import errno
import os
import sys
import tempfile
from collections.abc import Iterator
from pathlib import Path

import typer

from app.errors import PLACE, CannotWrite, shown


def unheard(error: OSError) -> str:
    """One sentence: why standard output cannot be written."""
    return f"Standard output cannot be written ({error.strerror}): send it elsewhere."


def write(output: Path | None, lines: Iterator[str]) -> None:
    """Write *lines* to the file *output*, all of them or none, or to standard output.

    A device or pipe is written to, never replaced; of a link, the file it leads to is replaced.
    """
    if output is None:
        try:
            for line in lines:
                typer.echo(line)
        except BrokenPipeError as error:  # whoever read has enough
            os.dup2(os.open(os.devnull, os.O_WRONLY), sys.stdout.fileno())
            raise typer.Exit(1) from error
        except OSError as error:
            raise CannotWrite(unheard(error)) from error
        return
    try:
        output = output.resolve()
        if output.is_dir():
            raise IsADirectoryError(errno.EISDIR, os.strerror(errno.EISDIR))
        if output.exists() and not output.is_file():
            with output.open("w", encoding="utf-8", newline="\n") as device:
                device.writelines(f"{line}\n" for line in lines)
            return
        with tempfile.NamedTemporaryFile(
            "w",
            encoding="utf-8",
            newline="\n",
            dir=output.parent,
            prefix=f".{output.name}.",
            delete=False,
        ) as stream:
            try:
                stream.writelines(f"{line}\n" for line in lines)
                stream.flush()
                os.fchmod(stream.fileno(), 0o644)
                os.replace(stream.name, output)
            except BaseException:
                os.unlink(stream.name)
                raise
    except (OSError, RuntimeError) as error:
        place, why = shown(output, PLACE), getattr(error, "strerror", "it leads to itself")
        raise CannotWrite(f"{place} cannot be written ({why}): name another --output.") from error
