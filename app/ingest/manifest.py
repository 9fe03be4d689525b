"""Reads `corpus.toml`: what an editor knows about the articles of a story. Opens no article.

A fault in one entry refuses that entry, with its line; only a file that is no TOML refuses the whole story.
"""

import re
import tomllib
from collections.abc import Mapping
from dataclasses import dataclass
from pathlib import PurePosixPath
from typing import Any
from urllib.parse import urlsplit

from app.domain.address import canonical_url
from app.domain.dates import value_of
from app.errors import BadInput, shown
from app.ingest.discover import CURATION, MANIFEST
from app.ingest.given import Given

_SLUG = re.compile(r"[a-z0-9]+(?:-[a-z0-9]+)*")
_TABLE = re.compile(r"\s*\[\[\s*[\"']?article[\"']?\s*\]\]")
_TOP = ("story", "title", "article")
_ENTRY = ("file", "id", "outlet", "outlet_name", "code", "url", "published", "basis")
_LONGEST = {"code": 12, "outlet": 80, "story": 80, "id": 200, "basis": 500}


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
    except tomllib.TOMLDecodeError as error:
        raise BadInput("corpus.toml", f"this is no TOML ({shown(error)})", "Mend that line.") from error
    except (ValueError, RecursionError) as error:
        problem = "this TOML is nested too deeply or holds too long a number"
        raise BadInput("corpus.toml", problem, "Write what the README shows, and no more.") from error
    lines = text.splitlines()
    tables = [number for number, line in enumerate(lines, 1) if _TABLE.match(line)]
    head = (1, tables[0] if tables else len(lines) + 1)
    refused = [_unknown(key, lines, head) for key in raw if key not in _TOP]
    story = _text(raw, "story", lines, head)
    if story is not None and (fault := slug_fault(story)):
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
    for name, check in (("outlet", slug_fault), ("code", code_fault), ("url", _url), ("published", _date)):
        value = said[name]
        if value is not None and (fault := check(value)):
            raise _fault(name, lines, part, *fault)
    for other in before:
        if other.file == file:
            raise _fault(
                "file", lines, part, f"“{shown(file)}” is named twice", "Take one of the entries out."
            )
        if said["id"] and other.given.id == said["id"]:
            problem = f"the id “{shown(said['id'])}” is given twice"
            raise _fault("id", lines, part, problem, "Give each its own.")
    return Entry(file, part[0], Given(**said, basis=_basis(article, lines, part)))


def slug_fault(value: str) -> tuple[str, str] | None:
    """What keeps *value* from being a slug, and the cure; None if it is one."""
    if _SLUG.fullmatch(value):
        return None
    return f"“{shown(value)}” cannot stand in an address", "Use small letters a-z, digits and single hyphens."


def code_fault(value: str) -> tuple[str, str] | None:
    """What keeps *value* from being an outlet's short code, and the cure; None if it is one."""
    return (f"“{shown(value)}” has a blank in it", "Write it without.") if re.search(r"\s", value) else None


def _url(value: str) -> tuple[str, str] | None:
    if not re.fullmatch(r"https?://\S+", value, re.IGNORECASE):
        return f"“{shown(value)}” is no web address", "It must begin with http:// or https://."
    try:
        named = re.match(r"[^/]", canonical_url(value))
        if urlsplit(value).username is not None:
            return "the address holds a name or password", "Take away what stands before the @."
    except ValueError:
        named = None
    if named:
        return None
    return f"“{shown(value)}” is no web address", "Its host or its port can be none: copy it anew."


def _date(value: str) -> tuple[str, str] | None:
    try:
        read = value_of(value)
    except ValueError:
        read = None
    if read and (read.earliest or read.latest):
        return None
    return f"“{shown(value)}” is no EDTF date", "Write it like 2025-11-06, 2025-11 or 2025-11-06?."


def _file(file: str | None, lines: list[str], part: tuple[int, int]) -> str:
    if not file:
        raise BadInput(f"corpus.toml line {part[0]}", "the entry names no file", 'Add file = "…".')
    path = PurePosixPath(file)
    if path.is_absolute() or ".." in path.parts:
        problem = f"“{shown(file)}” lies outside the story's folder"
        raise _fault("file", lines, part, problem, "Name a file in the folder.")
    if path.name in ("", MANIFEST, CURATION):
        problem = f"“{shown(file)}” is no article"
        raise _fault("file", lines, part, problem, "Name the file that holds its text.")
    return str(path)


def _basis(article: Mapping[str, Any], lines: list[str], part: tuple[int, int]) -> dict[str, str]:
    basis = article.get("basis", {})
    if not isinstance(basis, dict) or not all(isinstance(value, str) for value in basis.values()):
        raise _fault("basis", lines, part, "“basis” is no table of words", 'Write basis = { outlet = "…" }.')
    for key, value in basis.items():
        if key not in _ENTRY:
            problem = f"unknown key “{shown(key)}” in “basis”"
            raise _fault("basis", lines, part, problem, f"Known are {', '.join(_ENTRY)}.")
        if value and (fault := unfit(f"{key}” in “basis", value, _LONGEST["basis"])):
            raise _fault("basis", lines, part, *fault)
    return {key: value.strip() for key, value in sorted(basis.items()) if value}


def _text(table: Mapping[str, Any], key: str, lines: list[str], part: tuple[int, int]) -> str | None:
    value = table.get(key)
    if value is None or value == "":
        return None  # an empty text says nothing
    if hasattr(value, "isoformat") and key == "published":
        return str(value.isoformat())  # TOML's own dates are dates too
    if not isinstance(value, str):
        raise _fault(key, lines, part, f"“{key}” is no line of text", "Write it in quotation marks.")
    if fault := unfit(key, value, _LONGEST.get(key, 2000)):
        raise _fault(key, lines, part, *fault)
    return value.strip()


def unfit(name: str, value: str, most: int) -> tuple[str, str] | None:
    """What keeps *value* from being shown as the *name* of something, and what to do."""
    if not value.strip():
        return f"“{name}” is blank", "Write something, or leave it out."
    hidden = next((c for c in value if not c.isprintable()), None)
    if hidden is not None:
        return f"“{name}” holds a character that cannot be seen (U+{ord(hidden):04X})", "Take it out."
    return (f"“{name}” is longer than {most} characters", "Shorten it.") if len(value) > most else None


def _unknown(key: str, lines: list[str], part: tuple[int, int]) -> BadInput:
    known = ", ".join(_TOP if part[0] == 1 else _ENTRY)
    return _fault(key, lines, part, f"unknown key “{shown(key)}”", f"Known are {known}.")


def _fault(key: str, lines: list[str], part: tuple[int, int], problem: str, cure: str) -> BadInput:
    """A refusal that names the line in *part* where *key* is written."""
    return BadInput(f"corpus.toml line {line_of(key, lines, part)}", problem, cure)


def line_of(key: str, lines: list[str], part: tuple[int, int]) -> int:
    """The line in *part* (first line, line after the last) where *key* is written, else the first."""
    written = re.compile(
        rf"(?:^|[{{,])\s*[\"']?{re.escape(key)}[\"']?\s*[=.]|^\s*\[+\s*[\"']?{re.escape(key)}\b"
    )
    found = (n for n in range(part[0], part[1]) if n <= len(lines) and written.search(lines[n - 1]))
    return next(found, part[0])
