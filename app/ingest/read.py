"""Reads one article's file: plain, inside its story folder, of bearable size, UTF-8. Alters nothing."""

import codecs
import hashlib
import os
import stat
from pathlib import Path

from app.errors import BadInput

LIMIT = 5_000_000  # bytes; a long article has 50 thousand
_AS_TEXT = "Save the article as plain text in UTF-8."
_FILL = "Put the article's text into it, or take it away."


def read_text(root: Path, file: str) -> tuple[str, str]:
    """The text of *file* below *root* as it stands on disk, and the SHA-256 of its bytes.

    A byte-order mark and carriage returns stay in the text, so that offsets fit the file. Raises BadInput.
    """
    raw = _bytes(root, file)
    if not raw:
        raise BadInput(file, "the file is empty", _FILL)
    if raw.startswith((codecs.BOM_UTF16_LE, codecs.BOM_UTF16_BE)):
        raise BadInput(file, "the file is in UTF-16, not in UTF-8", _AS_TEXT)
    if b"\0" in raw:
        raise BadInput(file, f"the file is not text (a NUL byte at offset {raw.index(0)})", _AS_TEXT)
    try:
        text = raw.decode("utf-8")
    except UnicodeDecodeError as error:
        raise BadInput(file, f"the file is not UTF-8 (at byte offset {error.start})", _AS_TEXT) from error
    if not text.strip("\ufeff \t\r\n\v\f\u00a0"):
        raise BadInput(file, "the file holds only white space", _FILL)
    if not any(c.isprintable() and c != " " for c in text):
        raise BadInput(file, "the file holds only characters that cannot be seen", _FILL)
    if not any(c.isalnum() for c in text):
        raise BadInput(file, "the file holds no word", _FILL)
    return text, hashlib.sha256(raw).hexdigest()


def _bytes(root: Path, file: str) -> bytes:
    path = root / file
    try:
        if not path.resolve().is_relative_to(root.resolve()):
            raise BadInput(file, "the file lies outside the story's folder", "Copy it into the folder.")
        # O_NONBLOCK: opening a named pipe must not wait for a writer
        descriptor = os.open(path, os.O_RDONLY | os.O_NOFOLLOW | os.O_NONBLOCK | os.O_CLOEXEC)
    except FileNotFoundError as error:
        raise BadInput(
            file, "the file is not there", "Put it there, or take its entry out of corpus.toml."
        ) from error
    except (OSError, RuntimeError, ValueError) as error:
        if path.is_symlink():
            raise BadInput(file, "this is a link, not a file", "Copy the file itself here.") from error
        raise BadInput(
            file, "the file cannot be opened", "Only plain files you may read are taken in."
        ) from error
    about = os.fstat(descriptor)
    if not stat.S_ISREG(about.st_mode):
        os.close(descriptor)
        raise BadInput(file, "this is not a plain file", "Only plain files are taken in.")
    with os.fdopen(descriptor, "rb") as stream:
        raw = stream.read(LIMIT + 1)
    if len(raw) > LIMIT:
        size = max(about.st_size, len(raw))
        raise BadInput(
            file, f"the file has {size:,} bytes, more than {LIMIT:,}", "Split it, or check what is in it."
        )
    return raw
