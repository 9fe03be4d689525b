"""Reading one file: what comes through unaltered, and what is refused."""

import hashlib
import os
from pathlib import Path

import pytest

from app.errors import BadInput
from app.ingest.read import LIMIT, read_text


@pytest.mark.parametrize(
    "raw",
    ["One.\nTwo.", "One.\r\nTwo.\rThree.", "\ufeffWith a mark", "“Ünïcödé” 🙂 e\u0301", "no end"],
    ids=["plain", "line ends", "byte-order mark", "unicode", "no line end"],
)
def test_a_text_comes_through_as_it_stands(tmp_path: Path, raw: str):
    (tmp_path / "a.txt").write_bytes(raw.encode())
    assert read_text(tmp_path, "a.txt") == (raw, hashlib.sha256(raw.encode()).hexdigest())


@pytest.mark.parametrize(
    ("raw", "problem"),
    [
        (b"", "the file is empty"),
        (b" \n\t\xc2\xa0\r\n", "the file holds only white space"),
        (b"\xef\xbb\xbf", "the file holds only white space"),
        ("\u200b\n\u2060\u00a0".encode(), "the file holds only characters that cannot be seen"),
        ("“…” 🙂\n".encode(), "the file holds no word"),
        (b"caf\xe9 noir", "the file is not UTF-8 (at byte offset 3)"),
        (b"\xff\xfeO\x00n\x00e\x00", "the file is in UTF-16, not in UTF-8"),
        (b"\xfe\xff\x00O\x00n\x00e", "the file is in UTF-16, not in UTF-8"),
        (b"\x89PNG\r\n\x1a\n\x00\x00", "the file is not text (a NUL byte at offset 8)"),
        (b"x" * (LIMIT + 1), "the file has 5,000,001 bytes, more than 5,000,000"),
    ],
    ids=[
        "empty",
        "blank",
        "only a mark",
        "invisible",
        "marks",
        "latin-1",
        "utf-16",
        "utf-16 too",
        "picture",
        "too large",
    ],
)
def test_what_is_no_text_is_refused(tmp_path: Path, raw: bytes, problem: str):
    (tmp_path / "a.txt").write_bytes(raw)
    with pytest.raises(BadInput) as caught:
        read_text(tmp_path, "a.txt")
    assert caught.value.problem == problem
    assert caught.value.cure


def test_an_article_of_five_million_bytes_is_read(tmp_path: Path):
    (tmp_path / "a.txt").write_bytes(b"x" * LIMIT)
    assert len(read_text(tmp_path, "a.txt")[0]) == LIMIT


def _link_out(folder: Path) -> None:
    (folder.parent / "outside.txt").write_text("secret")
    (folder / "a.txt").symlink_to(folder.parent / "outside.txt")


def _link_in(folder: Path) -> None:
    (folder / "b.txt").write_text("words")
    (folder / "a.txt").symlink_to("b.txt")


def _folder_link(folder: Path) -> None:
    (folder.parent / "other").mkdir()
    (folder.parent / "other" / "x").write_text("secret")
    (folder / "a.txt").symlink_to(folder.parent / "other")


@pytest.mark.parametrize(
    ("make", "problem"),
    [
        (lambda folder: None, "the file is not there"),
        (lambda folder: os.mkfifo(folder / "a.txt"), "this is not a plain file"),
        (lambda folder: (folder / "a.txt").mkdir(), "this is not a plain file"),
        (lambda folder: (folder / "a.txt").symlink_to("a.txt"), "this is a link, not a file"),
        (_link_out, "the file lies outside the story's folder"),
        (_link_in, "this is a link, not a file"),
        (_folder_link, "the file lies outside the story's folder"),
    ],
    ids=["missing", "named pipe", "folder", "endless link", "link out", "link inside", "link to a folder"],
)
def test_only_plain_files_in_the_folder_are_opened(tmp_path: Path, make, problem: str):
    folder = tmp_path / "story"
    folder.mkdir()
    make(folder)
    with pytest.raises(BadInput) as caught:
        read_text(folder, "a.txt")
    assert caught.value.problem == problem
