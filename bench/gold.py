"""The seeds against their gold annotation, read from an export of a fresh database, as a user would.

python bench/gold.py            the table; exit code 1 below the minimum
python bench/gold.py --errors   also lists what differs
"""

import json
import sys
import tempfile
from collections.abc import Iterator
from dataclasses import dataclass, field
from itertools import combinations
from pathlib import Path
from time import perf_counter
from typing import Any

ROOT = Path(__file__).resolve().parent.parent
sys.path.insert(0, str(ROOT))

from app.ingest.run import ingest  # noqa: E402
from app.store.database import open_read_only  # noqa: E402
from app.store.export import export  # noqa: E402

SEEDS = ROOT / "seeds" / "kazakhstan-abraham-accords"
GOLD = ROOT / "tests" / "gold" / "seeds"
ARTICLE = {"headline", "deck", "byline", "dateline", "body", "subheading", "list_marker"}
SMALL = {"the", "of", "a", "an", "and", "president", "us", "s"}
Row = dict[str, Any]


@dataclass
class Score:
    """One line of the table: *right* of *of*, at least *least* (at most, if *least* is 0) to pass."""

    name: str
    right: int
    of: int
    least: int | None = None
    errors: list[str] = field(default_factory=list)

    @property
    def passed(self) -> bool:
        """True if the minimum is reached."""
        if self.least is None:
            return True
        return self.right >= self.least if self.least else self.right == 0


def read(name: str) -> Row:
    """One file of the gold annotation."""
    found: Row = json.loads((GOLD / f"{name}.json").read_text(encoding="utf-8"))
    return found


def exported() -> tuple[list[Row], float]:
    """The export of the seeds and the seconds their ingest took."""
    with tempfile.TemporaryDirectory() as folder:
        path = Path(folder) / "gold.db"
        began = perf_counter()
        ingest([SEEDS], path, lambda *_: None)
        seconds = perf_counter() - began
        engine = open_read_only(path)
        with engine.connect() as connection:
            lines = [json.loads(line) for line in export(connection)]
        engine.dispose()
    return lines, seconds


def furniture(lines: list[Row]) -> Score:
    """Blocks of the pages rightly taken for article or furniture (more than half of a block counts)."""
    score = Score("blocks told from furniture", 0, 0)
    removed = {line["file"]: line["furniture"] for line in lines if line["kind"] == "article"}
    for article in read("articles")["articles"]:
        for block in article["blocks"]:
            start, end = block["start"], block["end"]
            inside = sum(max(0, min(end, b) - max(start, a)) for a, b in removed[article["file"]])
            score.of += 1
            if (inside * 2 > end - start) == (block["kind"] not in ARTICLE):
                score.right += 1
            else:
                score.errors.append(f"{block['id']} {block['kind']}: {block['text'][:60]}")
    return score


def matched(lines: list[Row]) -> dict[str, Row | None]:
    """Each gold quotation's exported one with the same span, but for one final comma or stop."""
    found = {}
    for line in lines:
        if line["kind"] == "quotation":
            found[line["file"][:3], line["start"], trimmed(line)] = line
    gold = read("quotations")["quotations"]
    return {g["id"]: found.get((g["seed"], g["quoted"]["start"], trimmed(g["quoted"]))) for g in gold}


def trimmed(span: Row) -> int:
    """The end of a span without one final comma or stop."""
    words = span.get("exact") or span["text"]
    return int(span["end"]) - words.endswith((",", "."))


def quotations(lines: list[Row]) -> Iterator[Score]:
    """Spans, kinds, cues and speakers of the quotations."""
    gold, mine = read("quotations"), matched(lines)
    kinds = {line["slug"]: line["type"] for line in lines if line["kind"] == "speaker"}
    total = len(gold["quotations"])
    spans, types, cues, speakers = (
        Score("quotation spans", 0, total, total),
        Score("kinds of quotation", 0, total),
        Score("cues", 0, total, total),
        Score("speakers", 0, total, total),
    )
    for g in gold["quotations"]:
        line = mine[g["id"]]
        person = gold["speakers"][g["speaker"]]
        for score, right in (
            (spans, line is not None),
            (types, line is not None and line["type"] == g["type"]),
            (cues, line is not None and same_cue(g["cue"], line["cue"])),
            (speakers, line is not None and same_speaker(person, line, kinds)),
        ):
            score.right += right
            if not right:
                shown = line and [line["type"], line["cue"] and line["cue"]["text"], line["speaker_name"]]
                score.errors.append(f"{g['id']} {g['quoted']['text'][:50]!r} by {person['name']}: {shown}")
    yield from (spans, types, cues, speakers)
    extra = sum(line["kind"] == "quotation" for line in lines) - spans.right
    yield Score("quotations too many", extra, extra + spans.right, 0)


def same_cue(gold: Row | None, found: Row | None) -> bool:
    """True if both have none, or theirs overlap."""
    if gold is None or found is None:
        return gold is found
    return bool(min(gold["end"], found["end"]) > max(gold["start"], found["start"]))


def same_speaker(gold: Row, line: Row, kinds: dict[str, str]) -> bool:
    """Persons agree in their last word, offices and bodies in half their words; the kinds must agree too."""
    name, kind = line["speaker_name"], kinds.get(line["speaker"] or "")
    if name is None or (gold["kind"] == "person") != (kind == "person"):
        return False
    if gold["name"] is None:
        return kind == "anonymous"
    mine, wanted = words(name), words(gold["name"].split("(")[0])
    if kind == "person":
        return mine[-1] == wanted[-1]
    return len(set(mine) & set(wanted)) * 2 >= len(set(wanted))


def words(name: str) -> list[str]:
    """The words of a name that tell it from others."""
    parts = name.lower().replace("’s", "").replace("'s", "").split()
    return [part.strip(".,") for part in parts if part.strip(".,") not in SMALL] or parts


def groups(lines: list[Row]) -> Iterator[Score]:
    """Utterances told by several articles whose quotations are all in one quote; pairs that must not be."""
    gold, mine = read("utterances"), matched(lines)
    quotes = {name: {u["quote"] for u in line["units"]} if line else set() for name, line in mine.items()}
    formed = Score("utterances over articles joined", 0, 0, 6)
    for utterance in gold["utterances"]:
        if utterance["scope"] == "cross_seed":
            members = [name for member in utterance["members"] for name in member["quotations"]]
            formed.of += 1
            if set.intersection(*(quotes[name] for name in members)):
                formed.right += 1
            else:
                apart = [f"{a}|{b}" for a, b in combinations(members, 2) if not quotes[a] & quotes[b]]
                formed.errors.append(f"{utterance['id']} not joined: {' '.join(apart)}")
    yield formed
    wrong = [pair for pair in gold["do_not_group"] if quotes[pair["a"]] & quotes[pair["b"]]]
    shown = [f"{pair['a']} and {pair['b']}: {pair['why']}" for pair in wrong]
    yield Score("pairs joined that must not be", len(wrong), len(gold["do_not_group"]), 0, shown)


def main() -> int:
    """Print the table."""
    lines, seconds = exported()
    scores = [furniture(lines), *quotations(lines), *groups(lines)]
    for score in scores:
        least = "" if score.least is None else f"at least {score.least}" if score.least else "none allowed"
        verdict = "" if score.passed else "BELOW THE MINIMUM" if score.least else "TOO MANY"
        print(f"{score.name:34}{score.right:4} of {score.of:<4} {least:14}{verdict}".rstrip())
        if "--errors" in sys.argv:
            for error in score.errors:
                print(f"    {error}")
    print(f"{'seconds for the ingest':34}{seconds:6.1f}")
    return 0 if all(score.passed for score in scores) else 1


if __name__ == "__main__":
    sys.exit(main())
