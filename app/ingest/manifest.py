"""Reads `corpus.toml`: what an editor knows about the articles of a story. Opens no article.

A fault in one entry refuses that entry, with its line; only a file that is no TOML refuses the whole story.
"""

import re
import tomllib
from collections.abc import Mapping
from dataclasses import dataclass
from pathlib import PurePosixPath
from typing import Any

from app.domain.dates import value_of
from app.errors import BadInput
from app.ingest.given import Given

_SLUG = re.compile(r"[a-z0-9]+(?:-[a-z0-9]+)*")
_TABLE = re.compile(r"\s*\[\[\s*[\"']?article[\"']?\s*\]\]")
_TOP = ("story", "title", "article")
_ENTRY = ("file", "id", "outlet", "outlet_name", "code", "url", "published", "basis")
_LONGEST = {"code": 12, "outlet": 80, "story": 80, "id": 200}


@dataclass(frozen=True, slots=True)
class Entry:
    """An `[[article]]` of the manifest."""

    file: str
    line: int
    given: Given


@dataclass(frozen=True, slots=True)
class Manifest:
    """A manifest, with what had to be refused in it. *story* and *title* are None where it names none."""

    story: str | None
    title: str | None
    entries: tuple[Entry, ...]
    refused: tuple[BadInput, ...]


def read_manifest(text: str) -> Manifest:
    """The manifest written in *text*. Raises BadInput if nothing of it can be used."""
    try:
        raw = tomllib.loads(text)
    except (tomllib.TOMLDecodeError, RecursionError) as error:
        raise BadInput("corpus.toml", f"this is no TOML ({error})", "Mend that line.") from error
    lines = text.splitlines()
    tables = [number for number, line in enumerate(lines, 1) if _TABLE.match(line)]
    head = (1, tables[0] if tables else len(lines) + 1)
    refused = [_unknown(key, lines, head) for key in raw if key not in _TOP]
    story = _text(raw, "story", lines, head)
    if story is not None and (fault := _slug(story)):
        raise _fault("story", lines, head, *fault)
    title = _text(raw, "title", lines, head)
    articles = raw.get("article", [])
    if not isinstance(articles, list) or not all(isinstance(a, dict) for a in articles):
        raise BadInput("corpus.toml", "“article” is no list of tables", "Open each entry with [[article]].")
    if len(tables) != len(articles):
        tables = [1] * len(articles)  # written inline: the line of the entry is not known
    entries: list[Entry] = []
    for number, article in enumerate(articles):
        part = (tables[number], tables[number + 1] if number + 1 < len(tables) else len(lines) + 1)
        try:
            entries.append(_entry(article, lines, part, entries))
        except BadInput as error:
            refused.append(error)
    return Manifest(story, title, tuple(entries), tuple(refused))


def _entry(article: Mapping[str, Any], lines: list[str], part: tuple[int, int], before: list[Entry]) -> Entry:
    for key in article:
        if key not in _ENTRY:
            raise _unknown(key, lines, part)
    said = {name: _text(article, name, lines, part) for name in _ENTRY if name != "basis"}
    file = _file(said.pop("file"), lines, part)
    for name, check in (("outlet", _slug), ("code", _code), ("url", _url), ("published", _date)):
        value = said[name]
        if value is not None and (fault := check(value)):
            raise _fault(name, lines, part, *fault)
    for other in before:
        if other.file == file:
            raise _fault("file", lines, part, f"“{file}” is named twice", "Take one of the entries out.")
        if said["id"] and other.given.id == said["id"]:
            raise _fault("id", lines, part, f"the id “{said['id']}” is given twice", "Give each its own.")
    return Entry(file, part[0], Given(**said, basis=_basis(article, lines, part)))


def _slug(value: str) -> tuple[str, str] | None:
    if _SLUG.fullmatch(value):
        return None
    return f"“{value}” cannot stand in an address", "Use small letters a-z, digits and single hyphens."


def _code(value: str) -> tuple[str, str] | None:
    return (f"“{value}” has a blank in it", "Write it without.") if re.search(r"\s", value) else None


def _url(value: str) -> tuple[str, str] | None:
    if re.fullmatch(r"https?://[^\s/]\S*", value):
        return None
    return f"“{value}” is no web address", "It must begin with http:// or https://."


def _date(value: str) -> tuple[str, str] | None:
    try:
        read = value_of(value)
    except ValueError:
        read = None
    if read and (read.earliest or read.latest):
        return None
    return f"“{value}” is no EDTF date", "Write it like 2025-11-06, 2025-11 or 2025-11-06?."


def _file(file: str | None, lines: list[str], part: tuple[int, int]) -> str:
    if not file:
        raise BadInput(f"corpus.toml line {part[0]}", "the entry names no file", 'Add file = "…".')
    path = PurePosixPath(file)
    if path.is_absolute() or ".." in path.parts:
        raise _fault(
            "file", lines, part, f"“{file}” lies outside the story's folder", "Name a file in the folder."
        )
    return str(path)


def _basis(article: Mapping[str, Any], lines: list[str], part: tuple[int, int]) -> dict[str, str]:
    basis = article.get("basis", {})
    if not isinstance(basis, dict) or not all(isinstance(value, str) for value in basis.values()):
        raise _fault("basis", lines, part, "“basis” is no table of words", 'Write basis = { outlet = "…" }.')
    for key in basis:
        if key not in _ENTRY:
            raise _fault(
                "basis", lines, part, f"unknown key “{key}” in “basis”", f"Known are {', '.join(_ENTRY)}."
            )
    return dict(sorted(basis.items()))


def _text(table: Mapping[str, Any], key: str, lines: list[str], part: tuple[int, int]) -> str | None:
    value = table.get(key)
    if value is None or value == "":
        return None  # an empty text says nothing
    if hasattr(value, "isoformat") and key == "published":
        return str(value.isoformat())  # TOML's own dates are dates too
    if not isinstance(value, str) or not value.strip() or any(not c.isprintable() for c in value):
        raise _fault(key, lines, part, f"“{key}” is no line of text", "Write it in quotation marks.")
    if len(value) > _LONGEST.get(key, 2000):
        raise _fault(
            key, lines, part, f"“{key}” is longer than {_LONGEST.get(key, 2000)} characters", "Shorten it."
        )
    return value.strip()


def _unknown(key: str, lines: list[str], part: tuple[int, int]) -> BadInput:
    known = ", ".join(_TOP if part[0] == 1 else _ENTRY)
    return _fault(key, lines, part, f"unknown key “{key}”", f"Known are {known}.")


def _fault(key: str, lines: list[str], part: tuple[int, int], problem: str, cure: str) -> BadInput:
    """A refusal that names the line in *part* (first line, line after the last) where *key* is written."""
    written = re.compile(
        rf"(?:^|[{{,])\s*[\"']?{re.escape(key)}[\"']?\s*[=.]|^\s*\[+\s*[\"']?{re.escape(key)}\b"
    )
    at = next(
        (n for n in range(part[0], part[1]) if n <= len(lines) and written.search(lines[n - 1])), part[0]
    )
    return BadInput(f"corpus.toml line {at}", problem, cure)
