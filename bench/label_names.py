"""Turns passages with their labels written into them into the records of `tests/gold/names`.

python bench/label_names.py MARKED.txt PREFIX > HALF.jsonl

    === the trap | the style
    A,B = Ellen Brandt          (letters of mentions, and the resolved name; ? if the text does not tell)
    ---
    “{We are relieved,}dA” [Judge Brandt]A said. [She]B called the notice “{a single line.}mB”

`{…}` is a quotation without its marks: then d or m (direct, mixed) and the letter of its nearest mention,
`-` for none; or x for words in marks that are no quotation. `[…]` and a letter is a mention. A backslash
keeps a bracket.
"""

import json
import re
import sys
from collections.abc import Iterator
from pathlib import Path
from typing import Any

_SIGN = re.compile(r"\\[\[\]{}]|\{|\}x|\}([dm])([A-Z-])|\[|\]([A-Z])")
_TYPES = {"d": "direct", "m": "mixed"}


def records(marked: str, prefix: str) -> Iterator[dict[str, Any]]:
    """The record of each passage in *marked*. Raises ValueError on a passage whose labels do not fit."""
    for number, passage in enumerate(marked.split("=== ")[1:], 1):
        head, _, body = passage.partition("\n---\n")
        title, *lines = head.splitlines()
        trap, _, style = title.partition(" | ")
        names = dict(_names(lines))
        text, quoted, others, mentions = _read(body.strip("\n"))
        if set(mentions) != set(names):
            raise ValueError(f"{trap}: mentions {sorted(mentions)}, names {sorted(names)}")
        quotations = []
        for start, end, kind, letter in quoted:
            source = mentions[letter] if letter != "-" else None
            quotations.append(
                {**_span(text, start, end), "type": _TYPES[kind], "speaker": names.get(letter)}
                | {"source": source and _span(text, *source)}
            )
        yield {
            "id": f"{prefix}{number:03}",
            "trap": trap,
            "style": style,
            "text": text,
            "quotations": quotations,
            "not_quotations": [_span(text, start, end) for start, end in others],
        }


def _names(lines: list[str]) -> Iterator[tuple[str, str | None]]:
    for line in lines:
        letters, given, name = line.partition(" = ")
        if given:
            yield from ((letter, None if name == "?" else name) for letter in letters.split(","))


def _span(text: str, start: int, end: int) -> dict[str, Any]:
    return {"start": start, "end": end, "text": text[start:end]}


def _read(
    body: str,
) -> tuple[str, list[tuple[int, int, str, str]], list[tuple[int, int]], dict[str, tuple[int, int]]]:
    """The text without the notation; quotations, other words in marks, and mentions by letter."""
    text, at, opened, begun = "", 0, -1, -1
    quoted: list[tuple[int, int, str, str]] = []
    others: list[tuple[int, int]] = []
    mentions: dict[str, tuple[int, int]] = {}
    for sign in _SIGN.finditer(body):
        text += body[at : sign.start()]
        at = sign.end()
        if sign[0][0] == "\\":
            text += sign[0][1]
        elif sign[0] == "{":
            opened = len(text)
        elif sign[0] == "}x":
            others.append((opened, len(text)))
        elif sign[0] == "[":
            begun = len(text)
        elif sign[1]:
            quoted.append((opened, len(text), sign[1], sign[2]))
        elif mentions.setdefault(sign[3], (begun, len(text))) != (begun, len(text)):
            raise ValueError(f"two mentions {sign[3]} in {body[:60]!r}")
    return text + body[at:], quoted, others, mentions


if __name__ == "__main__":
    for record in records(Path(sys.argv[1]).read_text(encoding="utf-8"), sys.argv[2]):
        print(json.dumps(record, ensure_ascii=False))
