"""Collation measured on pairs of invented quotations: are they one utterance, and how does the second differ?

    python bench/pairs.py                the figures of both halves, the open half also by trap
    python bench/pairs.py --errors       what went wrong in the open half, pair by pair

Each pair becomes a story of two articles of one quotation, with the speakers that the label resolves
(`tests/gold/pairs/README.md`). Of the sealed half nothing but totals is ever printed.
"""

import argparse
import json
import sys
from collections import Counter, defaultdict
from dataclasses import replace
from pathlib import Path
from typing import Any

ROOT = Path(__file__).resolve().parent.parent
sys.path.insert(0, str(ROOT))

from app.collate.groups import group_quotes  # noqa: E402
from app.domain.address import slugify  # noqa: E402
from app.domain.article import Article, Layout  # noqa: E402
from app.domain.groups import Speaker, Speakers, family_of  # noqa: E402
from app.domain.mentions import Extraction, Quotation, ReadArticle, Source  # noqa: E402
from app.domain.selector import Span  # noqa: E402
from app.extract.units import sentences  # noqa: E402

GOLD = ROOT / "tests/gold/pairs"
HALVES = ("open", "sealed")
Record = dict[str, Any]


def records(half: str) -> list[Record]:
    """The labelled pairs of one half."""
    lines = (GOLD / f"{half}.jsonl").read_text("utf-8").splitlines()
    return [json.loads(line) for line in lines]


def printed(record: Record, side: str) -> tuple[ReadArticle, Speaker | None]:
    """The article that prints one side of a pair, and the speaker as resolved."""
    name, text = record[f"speaker_{side}"], record[f"text_{side}"]
    kind = record.get(f"kind_{side}") or "person"
    unnamed = "Somebody" if name is None else name
    before, after = record.get(f"sentence_{side}", "{speaker} said: {quote}").split("{quote}")
    before = f"{before.replace('{speaker}', unnamed)}“"
    body = f"{before}{text}”{after.replace('{speaker}', unnamed)}\n"
    span = Span(len(before), len(before) + len(text))
    source = None
    if name:
        at = body.index(name)
        source = Source(Span(at, at + len(name)), name, "body" if kind == "body" else "name")
    outer = Span(span.start - 1, span.end + 1)
    units = tuple(sentences(body, span.start, span.end))
    quotation = Quotation(span, outer, "direct", units, source=source, confidence=1.0)
    key = f"{record['id']}-{side}"
    article = Article(key, f"id:{key}", record["id"], f"{key}.txt", "", body, side)
    speaker = Speaker(slugify(name), name, kind, ()) if name else None
    return ReadArticle(article, Extraction(Layout(()), (quotation,))), speaker


def decide(record: Record, turned: bool = False) -> tuple[bool, tuple[str, ...]]:
    """Whether the two sides are put into one quote, and the relations of the side that is not its base.

    *turned* gives the articles the other order, which decides ties only.
    """
    made = {side: printed(record, side) for side in "ab"}
    order = "ba" if turned else "ab"
    read = []
    for rank, side in enumerate(order):
        one = made[side][0]
        read.append(replace(one, article=replace(one.article, published=f"2024-01-0{rank + 1}")))
    people = {s.slug: s for _, s in made.values() if s}
    of = {(f"{record['id']}-{side}", 0): s.slug for side, (_, s) in made.items() if s}
    quotes = group_quotes(read, Speakers(tuple(people.values()), of))
    if len(quotes) != 1:
        return False, ()
    readings = [r for r in quotes[0].readings if r.quotation != quotes[0].base]
    return True, readings[0].relations


def score(half: list[Record], errors: list[str]) -> dict[str, Counter[str]]:
    """Counts by trap, both orders of publication, and in *errors* a line for each fault."""
    counts: dict[str, Counter[str]] = defaultdict(Counter)
    for record in half:
        for turned in (False, True):
            joined, found = decide(record, turned)
            n = counts[record["trap"]]
            n["joined"] += joined
            n["same"] += record["same"]
            n["right"] += joined and record["same"]
            n["pairs"] += 1
            n["decided"] += joined == record["same"]
            fault = "" if joined == record["same"] else "joined" if joined else "kept apart"
            if joined and record["same"]:
                wanted = tuple(record["relations"])
                n["related"] += 1
                n["exact"] += set(found) == set(wanted)
                n["family"] += family_of(found) == family_of(wanted)
                if set(found) != set(wanted):
                    fault = f"{' '.join(found)} for {' '.join(wanted)}"
            if fault:
                texts = "\n".join(f"      {record[f'text_{side}']}" for side in "ab")
                errors.append(f"{record['id']} {record['trap']}{' turned' * turned}: {fault}\n{texts}")
    return counts


def figures(n: Counter[str]) -> dict[str, float]:
    """Pair precision, recall and F1, and the shares of exact relations and families; 1.0 of nothing."""
    precision = n["right"] / n["joined"] if n["joined"] else 1.0
    recall = n["right"] / n["same"] if n["same"] else 1.0
    f1 = 2 * precision * recall / (precision + recall) if precision + recall else 0.0
    related = n["related"] or 1
    shares = {"exact relations": n["exact"] / related, "family": n["family"] / related}
    return {"precision": precision, "recall": recall, "F1": f1} | shares


def report(half: str, counts: dict[str, Counter[str]]) -> None:
    """Print the figures of one half, by trap if it is the open one."""
    total: Counter[str] = sum(counts.values(), Counter())
    pairs, same = total["pairs"] // 2, total["same"] // 2
    print(f"\n{half}: {pairs} pairs, {same} of them one utterance, in both orders")
    for name, value in figures(total).items():
        print(f"  {name:16} {value:6.3f}")
    if half != "open":
        return
    print(f"\n  {'trap':16} {'decided':>9} {'exact':>9} {'family':>9}")
    for trap, n in counts.items():
        cells = [f"{n['decided']}/{n['pairs']}", *(f"{n[k]}/{n['related']}" for k in ("exact", "family"))]
        print(f"  {trap:16} " + " ".join(f"{cell:>9}" for cell in cells))


def main() -> None:
    parser = argparse.ArgumentParser(
        description=__doc__, formatter_class=argparse.RawDescriptionHelpFormatter
    )
    parser.add_argument("--errors", action="store_true", help="list the faults of the open half")
    args = parser.parse_args()
    for half in HALVES:
        errors: list[str] = []
        counts = score(records(half), errors)
        report(half, counts)
        for line in errors if args.errors and half == "open" else ():
            print("   -", line)


if __name__ == "__main__":
    main()
