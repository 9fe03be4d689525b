"""Readers of BibTeX and RIS for tests: strict, so that what they accept other programs accept too."""

import re

_COMMANDS = {
    r"\textbackslash{}": "\\",
    r"\textbraceleft{}": "{",
    r"\textbraceright{}": "}",
    r"\textasciitilde{}": "~",
    r"\textasciicircum{}": "^",
    **{f"\\{char}": char for char in "$&#_%"},
}
_COMMAND = re.compile("|".join(re.escape(c) for c in sorted(_COMMANDS, key=len, reverse=True)))


def read_bibtex(entry: str) -> tuple[str, str, dict[str, str]]:
    """Type, key and fields of one entry, braces removed and commands resolved (but in `url`).

    Authors must hold no "and"; they are divided by a semicolon.

    Raises AssertionError where braces do not balance or the entry does not end at its end.
    """
    head = re.match(r"@(\w+)\{([\w.:-]+),\n", entry)
    assert head, entry
    fields: dict[str, str] = {}
    at = head.end()
    while entry[at] != "}":
        name = re.compile(r"  (\w+) = ").match(entry, at)
        assert name, entry[at:]
        at = name.end()
        if entry[at] == "{":
            end = _closing(entry, at)
            fields[name[1]] = entry[at + 1 : end]
        else:
            end = entry.index(",", at) - 1
            fields[name[1]] = entry[at : end + 1]
        assert entry[end + 1 : end + 3] == ",\n"
        at = end + 3
    assert entry[at:] == "}\n"
    return head[1], head[2], {name: _resolved(name, value) for name, value in fields.items()}


def _closing(text: str, at: int) -> int:
    depth = 0
    for place in range(at, len(text)):
        depth += {"{": 1, "}": -1}.get(text[place], 0)
        if depth == 0:
            return place
    raise AssertionError("braces do not balance")


def _resolved(name: str, value: str) -> str:
    if name == "url":
        return value
    if name == "author":
        return "; ".join(_resolved("", one) for one in value.split(" and "))
    if value.startswith("{") and value.endswith("}"):
        value = value[1:-1]
    bare = _COMMAND.sub("", value)
    assert not set(bare) & set("\\{}~^$&#_%"), f"unescaped in {name}: {value}"
    return _COMMAND.sub(lambda found: _COMMANDS[found.group()], value)


def read_ris(record: str) -> dict[str, list[str]]:
    """The tags of one record with their values. Raises AssertionError for a line that is none."""
    lines = record.split("\r\n")
    assert lines[0].startswith("TY  - ") and lines[-2:] == ["ER  - ", ""]
    fields: dict[str, list[str]] = {}
    for line in lines[:-2]:
        found = re.fullmatch(r"([A-Z][A-Z0-9])  - ([^\r\n]+)", line)
        assert found, line
        fields.setdefault(found[1], []).append(found[2])
    return fields
