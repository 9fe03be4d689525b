"""How well the dates of short invented passages are read: tests/gold/dates, see the README there.

Only figures are told of the sealed half.
"""

import json
from collections import Counter
from datetime import date
from pathlib import Path

from app.collate.chronology import resolve
from app.domain.article import Article, Block, Layout
from app.domain.dates import DateValue, value_of
from app.domain.mentions import Extraction, ReadArticle
from app.domain.selector import Span
from app.extract.dates import find_dates

FOLDER = Path(__file__).resolve().parents[1] / "tests/gold/dates"
VERDICTS = ("right", "vaguer", "wrong", "missed", "invented")
Row = tuple[str, str, str, str, str]  # verdict, passage, expression, expected, ours


def judged_passages(name: str) -> list[Row]:
    """One row a labelled date, and one a value that is given where no date is labelled."""
    lines = (FOLDER / f"{name}.jsonl").read_text().splitlines()
    return [row for line in lines for row in _passage(json.loads(line))]


def print_passages(name: str) -> None:
    """The figures of one half in a line."""
    counts = Counter(row[0] for row in judged_passages(name))
    labelled = sum(counts[verdict] for verdict in VERDICTS[:4])
    print(f"dates in invented passages, {name:6} of {labelled}:", end=" ")
    print(", ".join(f"{counts[verdict]} {verdict}" for verdict in VERDICTS), end=" ")
    print(f"({counts['right'] / labelled:.0%} right)")


def _passage(gold: dict) -> list[Row]:
    text = gold["text"]
    layout = Layout((Block(Span(0, len(text)), "body", paragraph=1),))
    article = Article(
        gold["id"], gold["id"], "s", "f.txt", "", text, "o", published=gold["published"], basis={}
    )
    read = ReadArticle(article, Extraction(layout, dates=find_dates(text, layout)))
    resolved = resolve((read,))
    ours = [(m.expression, resolved[gold["id"], n].value) for n, m in enumerate(read.found.dates)]
    rows, used = [], set()
    for wanted in gold["dates"]:
        start, end = wanted["start"], wanted["start"] + len(wanted["text"])
        over = [n for n, (at, _) in enumerate(ours) if at.start < end and start < at.end]
        used.update(over)
        best = max(over, key=lambda n: min(ours[n][0].end, end) - max(ours[n][0].start, start), default=None)
        value = None if best is None else ours[best][1]
        verdict = _verdict(value, wanted["core"], wanted["most"])
        shown = value.edtf if value else "undated" if over else "not found"
        rows.append((verdict, gold["id"], wanted["text"], str(wanted["core"]), shown))
    for n, (at, value) in enumerate(ours):
        if n not in used and value:
            rows.append(("invented", gold["id"], at.of(text), "", value.edtf))
    return rows


def _verdict(value: DateValue | None, core: str | None, most: str | None) -> str:
    if core is None or most is None:
        return "right" if value is None else "wrong"
    if value is None:
        return "missed"
    if not _holds(value, value_of(core)):
        return "wrong"
    return "right" if _holds(value_of(most), value) else "vaguer"


def _holds(outer: DateValue, inner: DateValue) -> bool:
    """True if *inner* lies within *outer*; an open side is far away."""
    low, high = date.min.isoformat(), date.max.isoformat()
    return (outer.earliest or low) <= (inner.earliest or low) and (outer.latest or high) >= (
        inner.latest or high
    )
