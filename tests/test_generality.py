"""It must work on any corpus: the seeds' names, words and dates stand nowhere in the program."""

import json
import re
from pathlib import Path

import pytest

ROOT = Path(__file__).parent.parent
GOLD = ROOT / "tests" / "gold" / "seeds"
COMMON = {
    "chief",
    "president",
    "secretary",
    "state",
    "minister",
    "house",
    "united",
    "states",
    "office",
    "media",
}


def names_of_the_seeds() -> set[str]:
    speakers = json.loads((GOLD / "quotations.json").read_text(encoding="utf-8"))["speakers"]
    found = {"kazakh", "kazakhstan", "abraham", "accords", "netanyahu", "israel", "riyadh", "gaza", "kushner"}
    for speaker in speakers.values():
        if speaker["kind"] == "person":
            found |= {w.lower() for w in re.findall(r"\w{4,}", speaker["name"] or "")}
    return found - COMMON - {"donald", "marco", "steve", "danny", "jennifer", "mohammed"}


FILES = sorted(
    p
    for folder in ("app", "templates", "static")
    for p in (ROOT / folder).rglob("*")
    if p.suffix in (".py", ".html", ".js", ".css", ".json") and "vendor" not in p.parts
)


@pytest.mark.parametrize("path", FILES, ids=lambda p: str(p.relative_to(ROOT)))
def test_no_name_of_the_seeds_stands_in_the_program(path: Path) -> None:
    words = set(re.findall(r"\w+", path.read_text(encoding="utf-8").lower()))
    assert not words & names_of_the_seeds()


def test_the_test_knows_names_to_look_for() -> None:
    assert {"trump", "rubio", "tokayev", "witkoff"} <= names_of_the_seeds()
