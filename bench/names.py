"""Our own labelled set: quotations found, and whether each is given to the person who said it.

python bench/names.py            the table; all but the sealed half also by trap
python bench/names.py --errors   also lists what differs, the sealed half apart

Each passage goes the whole way, as the only article there is. Spans are compared without marks and
punctuation at their ends, at an intersection over union of 0.8. Names agree in their last word or in half of
the label's; a speaker whom the passage does not name must be unresolved or anonymous. Quotations inside
quotations are not labelled, so one that is found is neither right nor wrong. The sealed half is
printed as totals only (`tests/gold/names/README.md`).
"""

import json
import random
import sys
from collections import Counter, defaultdict
from collections.abc import Iterable, Iterator
from pathlib import Path
from typing import Any

ROOT = Path(__file__).resolve().parent.parent
sys.path.insert(0, str(ROOT))

from app.collate.speakers import resolve_speakers  # noqa: E402
from app.domain.mentions import Quotation, outermost  # noqa: E402
from app.domain.selector import Span  # noqa: E402
from app.ingest.alone import read_alone  # noqa: E402

EDGE = "\"“”„«»'‘’.,;:!?…—–- \n\t\r"
GOLD = ROOT / "tests" / "gold" / "names"
SMALL = frozenset(
    [
        "the",
        "of",
        "a",
        "an",
        "and",
        "for",
        "sen.",
        "rep.",
        "mr.",
        "ms.",
        "mrs.",
        "dr.",
        "president",
        "senator",
        "jr.",
        "jr",
    ]
)
PRONOUNS = {"he", "she", "they", "it", "i"}
Row = dict[str, Any]
Counts = Counter[str]
# title, what is counted, of how many
SHARES = (
    ("type", "type", "found"),
    ("source overlap", "source", "found"),
    ("name", "name", "found"),
    ("  where one is told", "named right", "named"),
    ("  of these, pronouns", "pronoun right", "pronouns"),
    ("  where none is told", "unnamed right", "unnamed"),
)


def load(half: str) -> list[Row]:
    """The passages of a half."""
    return [json.loads(line) for line in (GOLD / f"{half}.jsonl").read_text(encoding="utf-8").splitlines()]


def words(name: str | None) -> list[str]:
    """The words of a name that tell it from others."""
    return [w.strip(".,'’").lower() for w in (name or "").replace("’s", "").split() if w.lower() not in SMALL]


def same_name(gold: str, found: str | None) -> bool:
    """True if the names have the same last word, or *found* has at least half the words of *gold*."""
    g, f = words(gold), words(found)
    return bool(g and f) and (g[-1] == f[-1] or len(set(g) & set(f)) >= max(1, len(set(g)) / 2))


def score(passage: Row, errors: list[str]) -> Counts:
    """Counts of one passage; *errors* gets a line for each thing that differs."""
    text, n = passage["text"], Counter[str]()
    read = read_alone(text)
    speakers = resolve_speakers([read])
    known = {s.slug: s for s in speakers.speakers}
    every = read.found.quotations
    place = outermost(every)
    found = [every[i] for i in place]
    pairs = match(text, passage["quotations"], found)
    n["gold"], n["predicted"] = len(passage["quotations"]), len(found)
    for j in set(range(len(found))) - set(pairs.values()):
        errors.append(f"{passage['id']} extra: {found[j].span.of(text)!r}")
    for i, gold in enumerate(passage["quotations"]):
        if i not in pairs:
            errors.append(f"{passage['id']} missed: {gold['text'][:70]!r}")
            continue
        mine = found[pairs[i]]
        who = known.get(speakers.of.get((read.article.key, place[pairs[i]]), ""))
        name = None if who is None or who.kind == "anonymous" else who.name
        named = same_name(gold["speaker"], name) if gold["speaker"] else name is None
        right = {"type": mine.type == gold["type"], "source": same_source(gold["source"], mine)}
        n.update({"found": 1, "name": named, **right})
        n.update(
            {"named": 1, "named right": named} if gold["speaker"] else {"unnamed": 1, "unnamed right": named}
        )
        if gold["speaker"] and gold["source"]["text"].lower() in PRONOUNS:
            n.update({"pronouns": 1, "pronoun right": named})
        shown = mine.source and mine.source.text
        at = f"{gold['text'][:50]!r}"
        if not right["type"]:
            errors.append(f"{passage['id']} type {mine.type} for {gold['type']}: {at}")
        if not right["source"]:
            errors.append(
                f"{passage['id']} source {shown!r} for {gold['source'] and gold['source']['text']!r}: {at}"
            )
        if not named:
            errors.append(f"{passage['id']} name {name!r} for {gold['speaker']!r} (source {shown!r}): {at}")
    return n


def trimmed(text: str, start: int, end: int) -> tuple[int, int]:
    """The place without marks and punctuation at its ends."""
    body = text[start:end]
    return start + len(body) - len(body.lstrip(EDGE)), end - len(body) + len(body.rstrip(EDGE))


def likeness(a: tuple[int, int], b: tuple[int, int]) -> float:
    """Intersection over union of two places."""
    shared = min(a[1], b[1]) - max(a[0], b[0])
    return shared / (max(a[1], b[1]) - min(a[0], b[0])) if shared > 0 else 0.0


def match(text: str, gold: list[Row], found: Iterable[Quotation]) -> dict[int, int]:
    """The found quotation of each labelled one, best likeness first, from 0.8."""
    wanted = [trimmed(text, g["start"], g["end"]) for g in gold]
    spans = [trimmed(text, q.span.start, q.span.end) for q in found]
    alike = sorted(
        ((likeness(a, b), i, j) for i, a in enumerate(wanted) for j, b in enumerate(spans)), reverse=True
    )
    pairs: dict[int, int] = {}
    for value, i, j in alike:
        if value >= 0.8 and i not in pairs and j not in pairs.values():
            pairs[i] = j
    return pairs


def same_source(gold: Row | None, mine: Quotation) -> bool:
    """True if both are nobody, or the mentions overlap."""
    if gold is None or mine.source is None:
        return gold is None and mine.source is None
    return mine.source.span.overlaps(Span(gold["start"], gold["end"]))


def figures(n: Counts) -> dict[str, float]:
    """Shares of the counts; NaN where there is nothing to count."""
    both = n["predicted"] + n["gold"]
    shares = {
        "span precision": (n["found"], n["predicted"]),
        "span recall": (n["found"], n["gold"]),
        "span F1": (2 * n["found"], both),
        **{title: (n[right], n[of]) for title, right, of in SHARES},
        "span and name F1": (2 * n["name"], both),
    }
    return {name: right / of if of else float("nan") for name, (right, of) in shares.items()}


def table(half: str, scored: list[Counts]) -> Iterator[str]:
    """The figures of a half with their 95 % intervals (1,000 bootstrap samples of passages)."""
    total = sum(scored, Counts())
    dice = random.Random(0)
    samples = [figures(sum((dice.choice(scored) for _ in scored), Counts())) for _ in range(1000)]
    yield f"{half}: {len(scored)} passages, {total['gold']} quotations"
    for name, value in figures(total).items():
        ordered = sorted(s[name] for s in samples if s[name] == s[name])
        low, high = ordered[len(ordered) // 40], ordered[-1 - len(ordered) // 40]
        yield f"  {name:22} {100 * value:5.1f}   [{100 * low:.1f}, {100 * high:.1f}]"


def by_trap(passages: list[Row], scored: list[Counts]) -> Iterator[str]:
    """The open half's traps that are not mastered, the worst first."""
    traps: dict[str, Counts] = defaultdict(Counts)
    for passage, counts in zip(passages, scored, strict=True):
        traps[passage["trap"]] += counts
    lost = {t: n["gold"] - n["name"] + n["predicted"] - n["found"] for t, n in traps.items()}
    yield f"  {'by trap':48}{'labelled':>9}{'found':>7}{'extra':>7}{'type':>6}{'source':>8}{'name':>6}"
    for trap in sorted(traps, key=lambda t: (-lost[t], t)):
        n = traps[trap]
        row = (n["gold"], n["found"], n["predicted"] - n["found"], n["type"], n["source"], n["name"])
        yield "  {:48}{:9}{:7}{:7}{:6}{:8}{:6}".format(trap, *row)


def main() -> None:
    """Print the tables."""
    for half in ("open", "more", "sealed"):
        passages = load(half)
        errors: list[str] = []
        scored = [score(passage, errors) for passage in passages]
        print(*table(half, scored), sep="\n")
        if half != "sealed":
            print(*by_trap(passages, scored), sep="\n")
            if "--errors" in sys.argv:
                print(*(f"  - {error}" for error in errors), sep="\n")


if __name__ == "__main__":
    main()
