"""Reads `curation.toml`: an editor's corrections of a story. A fault refuses its entry, with its line."""

import re
import tomllib
from collections.abc import Mapping
from dataclasses import dataclass
from typing import Any

from app.domain.address import read_key
from app.domain.curation import KINDS, Correction
from app.errors import BadInput, shown
from app.ingest.discover import CURATION
from app.ingest.manifest import code_fault, line_of, slug_fault, unfit

_TABLE = re.compile(r"\s*\[\[\s*[\"']?(\w+)[\"']?\s*\]\]")
_FIELDS: dict[str, tuple[str, ...]] = {
    "outlet": ("outlet", "name", "code"),
    "alias": ("speaker", "also"),
    "same": ("keys",),
    "apart": ("keys",),
    "hide": ("keys",),
    "title": ("key",),
}
_LEAST = {"same": 2}
_LONGEST = {"note": 500, "name": 200, "code": 12, "outlet": 80, "speaker": 200}
_MOST = 200  # keys of one entry


@dataclass(frozen=True, slots=True)
class _Part:
    """An entry with the lines it is written in."""

    table: Mapping[str, Any]
    kind: str
    lines: list[str]
    span: tuple[int, int]

    def fault(self, key: str, problem: str, cure: str) -> BadInput:
        """A refusal that names the line of *key*."""
        inside = (self.span[0] + (key == self.kind), self.span[1])  # the opening names the kind
        return BadInput(f"{CURATION} line {line_of(key, self.lines, inside)}", problem, cure)


def read_curation(story: str, text: str) -> tuple[tuple[Correction, ...], tuple[BadInput, ...]]:
    """The corrections of *story* written in *text*, in order of their lines, and what had to be refused."""
    try:
        raw = tomllib.loads(text)
    except tomllib.TOMLDecodeError as error:
        return (), (BadInput(CURATION, f"this is no TOML ({shown(error)})", "Mend that line."),)
    except (ValueError, RecursionError):
        problem = "this TOML is nested too deeply or holds too long a number"
        return (), (BadInput(CURATION, problem, "Write what docs/curation.md shows, and no more."),)
    lines = text.splitlines()
    found: list[Correction] = []
    refused: list[BadInput] = []
    for kind, entries in raw.items():
        try:
            parts = _parts(kind, entries, lines)
        except BadInput as error:
            refused.append(error)
            continue
        for part in parts:
            try:
                found.append(_correction(story, part))
            except BadInput as error:
                refused.append(error)
    return tuple(sorted(found, key=lambda one: (one.line, one.kind, one.keys))), tuple(refused)


def _parts(kind: str, entries: Any, lines: list[str]) -> list[_Part]:
    whole = (1, len(lines) + 1)
    if kind not in KINDS:
        known = ", ".join(f"[[{name}]]" for name in KINDS)
        place = f"{CURATION} line {line_of(kind, lines, whole)}"
        raise BadInput(place, f"unknown entry “{shown(kind)}”", f"Known are {known}.")
    if not isinstance(entries, list) or not all(isinstance(entry, dict) for entry in entries):
        place = f"{CURATION} line {line_of(kind, lines, whole)}"
        raise BadInput(place, f"“{kind}” is no list of tables", f"Open each entry with [[{kind}]].")
    opened = [(n, m.group(1)) for n, line in enumerate(lines, 1) if (m := _TABLE.match(line))]
    starts = [number for number, name in opened if name == kind]
    if len(starts) != len(entries):
        starts = [line_of(kind, lines, whole)] * len(entries)  # written inline: the entry's line is not known
    ends = [min((n for n, _ in opened if n > start), default=len(lines) + 1) for start in starts]
    return [
        _Part(entry, kind, lines, (start, end))
        for entry, start, end in zip(entries, starts, ends, strict=True)
    ]


def _correction(story: str, part: _Part) -> Correction:
    known = (*_FIELDS[part.kind], "note")
    for key in part.table:
        if key not in known:
            raise part.fault(
                key, f"unknown key “{shown(key)}” in [[{part.kind}]]", f"Known are {', '.join(known)}."
            )
    note = _text(part, "note")
    keys: tuple[str, ...]
    name = code = None
    if part.kind == "outlet":
        keys = (_slug(part, "outlet"),)
        name = _text(part, "name")
        code = _text(part, "code") if "code" in part.table else None
        if code and (fault := code_fault(code)):
            raise part.fault("code", *fault)
    elif part.kind == "alias":
        also = [_checked(part, "also", slug) for slug in _list(part, "also", 1)]
        keys = tuple(dict.fromkeys((_slug(part, "speaker"), *also)))
        if len(keys) < 2:
            raise part.fault("also", "“also” names no other speaker", "Name one, as in its address /p/….")
    elif part.kind == "title":
        keys = (_key(part, "key", _text(part, "key")),)
    else:
        written = _list(part, "keys", _LEAST.get(part.kind, 1))
        keys = tuple(dict.fromkeys(_key(part, "keys", one) for one in written))
        if len(keys) < _LEAST.get(part.kind, 1):
            raise part.fault("keys", "“keys” names one thing twice", "Name each once.")
    return Correction(story, part.span[0], part.kind, keys, note, name, code)


def _text(part: _Part, key: str) -> str:
    value = part.table.get(key)
    if value is None:
        problem = f"[[{part.kind}]] has no “{key}”"
        cure = "Say in a few words why, for readers." if key == "note" else f'Add {key} = "…".'
        raise BadInput(f"{CURATION} line {part.span[0]}", problem, cure)
    if not isinstance(value, str):
        raise part.fault(key, f"“{key}” is no line of text", "Write it in quotation marks.")
    if fault := unfit(key, value, _LONGEST.get(key, 200)):
        raise part.fault(key, *fault)
    return value.strip()


def _list(part: _Part, key: str, least: int) -> list[str]:
    value = part.table.get(key)
    if value is None:
        raise BadInput(
            f"{CURATION} line {part.span[0]}", f"[[{part.kind}]] has no “{key}”", f'Add {key} = ["…"].'
        )
    if not isinstance(value, list) or not all(isinstance(one, str) for one in value):
        raise part.fault(key, f"“{key}” is no list of texts", f'Write {key} = ["…", "…"].')
    if not least <= len(value) <= _MOST:
        much = f"fewer than {least}" if len(value) < least else f"more than {_MOST}"
        raise part.fault(key, f"“{key}” names {much}", "Name the addresses of what belongs together.")
    return value


def _slug(part: _Part, key: str) -> str:
    return _checked(part, key, _text(part, key))


def _checked(part: _Part, key: str, value: str) -> str:
    slug = value.strip().rstrip("/").rpartition("/")[2]
    if fault := slug_fault(slug):
        raise part.fault(key, *fault)
    return slug


def _key(part: _Part, key: str, value: str) -> str:
    """The key in a permalink or alone; of an address that leads to one reading, the reading's."""
    member = re.search(r"#[me]-([0-9a-z]{12})$", value.strip())
    last = re.sub(r"[#?].*", "", value.strip()).rstrip("/").rpartition("/")[2]
    last = member.group(1) if member else last
    found = read_key(last)
    if found is None:
        cure = "Copy the permanent address of the page, or its last twelve characters."
        raise part.fault(key, f"“{shown(value)}” is no key", cure)
    return found
