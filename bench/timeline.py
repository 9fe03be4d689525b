"""Prints how well dates and events are read: date values and joined events against the seeds' gold.

    python bench/timeline.py [--seeds FOLDER] [--gold FILE] [--all]

Then how well it does on other texts: the two halves of tests/gold/dates (`bench/printed_dates.py`).

A gold mention is found when one of our date expressions overlaps its own. Its value is right when it is the
gold value (or its level 1 form, or "X/.." for the X a "since X" begins with), or undated where the gold is
undated; wrongly precise when it excludes days the gold leaves open; vaguer when it holds the gold's days and
more; "undated alone" when it has no value and its article alone gives none, though all five together do;
missed when it has none and its own article gives one. Events are scored as pairs of found gold mentions
(terms of office are no dates here and not found). A conflict counts as marked where any passage of its gold
event stands in an event marked as disputed. What is told as done and as to come needs no date: it is shown
where a claim whose statuses clash holds its passages of two outlets.
"""

import argparse
import json
import time
from itertools import combinations
from pathlib import Path

from app.collate.chronology import resolve
from app.collate.claims import group_claims
from app.collate.events import group_events
from app.domain.article import Article
from app.domain.dates import DateValue, value_of
from app.domain.groups import Event, EventMention, Ref
from app.domain.mentions import Extraction, ReadArticle
from app.extract.dates import find_dates
from app.extract.layout import lay_out
from bench.printed_dates import judged_passages, print_passages
from bench.stories import read_folder as whole_folder

ROOT = Path(__file__).resolve().parents[1]


def main() -> None:
    """Reads the texts, scores them and prints the table."""
    options = argparse.ArgumentParser(description=__doc__.splitlines()[0])
    options.add_argument("--seeds", type=Path, default=ROOT / "seeds/kazakhstan-abraham-accords")
    options.add_argument("--gold", type=Path, default=ROOT / "tests/gold/seeds/events.json")
    options.add_argument("--all", action="store_true", help="also list what is not right")
    chosen = options.parse_args()
    started = time.perf_counter()
    articles = read_folder(chosen.seeds)
    resolved = resolve(articles)
    events = group_events(articles, resolved)
    seconds = time.perf_counter() - started
    gold = json.loads(chosen.gold.read_text())["events"]
    rows = judged(articles, resolved, gold)
    for verdict in ("right", "undated alone", "vaguer", "wrongly precise", "missed"):
        count = sum(row[0] == verdict for row in rows)
        print(f"date values {verdict:16} {count:3} of {len(rows)}  {count / len(rows):6.1%}")
    print_pairs(gold, articles, [{m.mention for m in event.mentions} for event in events])
    shown = print_conflicts(gold, articles, events) | print_pending(gold, whole_folder(chosen.seeds))
    parted = sum(bool(event["conflicts"]) for event in gold)
    print(f"gold events with a conflict that the timeline shows in all: {len(shown)} of {parted}")
    print(f"{len(resolved)} mentions, {len(events)} events, {seconds * 1000:.0f} ms")
    for half in ("open", "sealed"):
        print_passages(half)
    if chosen.all:
        for row in [*rows, *judged_passages("open")]:
            if row[0] != "right":
                print(*row, sep=" | ")


def read_folder(folder: Path) -> tuple[ReadArticle, ...]:
    """Every text of *folder* with its layout and dates; the key is the first three characters of the file."""
    reads = []
    for path in sorted(folder.glob("*.txt")):
        body = path.read_text()
        layout = lay_out(body)
        article = Article(path.name[:3], path.name[:3], folder.name, path.name, "", body, path.name[:3])
        reads.append(ReadArticle(article, Extraction(layout, dates=find_dates(body, layout))))
    return tuple(reads)


def found_at(articles: tuple[ReadArticle, ...], mention: dict) -> Ref | None:
    """Our mention whose expression overlaps that of a gold mention."""
    expression = mention["date_expression"]
    for read in articles:
        if expression is None or read.article.key != mention["seed"]:
            continue
        for index, ours in enumerate(read.found.dates):
            if ours.expression.start < expression["end"] and expression["start"] < ours.expression.end:
                return read.article.key, index
    return None


def judged(
    articles: tuple[ReadArticle, ...], resolved: dict[Ref, EventMention], gold: list[dict]
) -> list[tuple[str, str, str, str, str, str]]:
    """One row a gold mention with a date expression: verdict, event, seed, expression, gold, ours."""
    rows = []
    shared: dict[tuple[str, int], list[str]] = {}
    for event in gold:
        for mention in event["mentions"]:
            if (expression := mention["date_expression"]) and event["edtf"]:
                shared.setdefault((mention["seed"], expression["start"]), []).append(event["edtf"])
    for event in gold:
        for mention in event["mentions"]:
            if mention["date_expression"] is None:
                continue
            ref = found_at(articles, mention)
            value = resolved[ref].value if ref else None
            alone = mention["edtf_from_this_article_alone"]
            expected = [event["edtf"], event["edtf_level1"], alone]
            expected += shared.get((mention["seed"], mention["date_expression"]["start"]), [])
            text = mention["date_expression"]["text"]
            shown = value.edtf if value else ("undated" if ref else "not found")
            verdict = _verdict(value, [one for one in expected if one], text)
            if verdict == "missed" and alone is None:
                verdict = "undated alone"
            rows.append((verdict, event["id"], mention["seed"], text, str(event["edtf"]), shown))
    return rows


def _verdict(value: DateValue | None, expected: list[str], text: str) -> str:
    if not expected:
        return "right" if value is None else "wrongly precise"
    if value is None:
        return "missed"
    starts = value.edtf.removesuffix("/..") if "since" in text.lower() else value.edtf
    for one in expected:
        gold = value_of(one)
        if (
            value.edtf == one
            or starts == one
            or (gold.earliest, gold.latest) == (value.earliest, value.latest)
        ):
            return "right"
    gold = value_of(expected[0])
    holds_start = value.earliest is None or (gold.earliest is not None and value.earliest <= gold.earliest)
    holds_end = value.latest is None or (gold.latest is not None and value.latest >= gold.latest)
    return "vaguer" if holds_start and holds_end else "wrongly precise"


def print_pairs(gold: list[dict], articles: tuple[ReadArticle, ...], groups: list[set[Ref]]) -> None:
    """Precision, recall and F1 over pairs of found gold mentions, with and without offices' terms."""
    for name, skipped in (("all events", ""), ("without terms of office", "term")):
        members: dict[Ref, set[str]] = {}
        for event in gold:
            for mention in event["mentions"]:
                if (ref := found_at(articles, mention)) and not (skipped and skipped in event["label"]):
                    members.setdefault(ref, set()).add(event["id"])
        true = {pair for pair in combinations(sorted(members), 2) if members[pair[0]] & members[pair[1]]}
        ours = {pair for group in groups for pair in combinations(sorted(group & set(members)), 2)}
        right = len(true & ours)
        precision, recall = right / max(1, len(ours)), right / max(1, len(true))
        f1 = 2 * precision * recall / max(1e-9, precision + recall)
        print(f"events joined, {name}: precision {precision:.2f} recall {recall:.2f} F1 {f1:.2f}", end=" ")
        print(f"({right} right of {len(ours)} pairs, {len(true)} in the gold)")


def print_conflicts(
    gold: list[dict], articles: tuple[ReadArticle, ...], events: tuple[Event, ...]
) -> set[str]:
    """How many gold events with a conflict have a passage in an event we mark as disputed: their ids."""
    reads = {read.article.key: read for read in articles}
    disputed = [
        (ref[0], reads[ref[0]].found.dates[ref[1]].clause)
        for event in events
        if event.disputed
        for ref in (mention.mention for mention in event.mentions)
    ]
    parted = [event for event in gold if event["conflicts"]]
    found = [
        event
        for event in parted
        if any(
            seed == mention["seed"]
            and clause.start < mention["evidence"]["end"]
            and mention["evidence"]["start"] < clause.end
            for seed, clause in disputed
            for mention in event["mentions"]
        )
    ]
    marked = sum(event.disputed for event in events)
    order = sum(event.order_disputed for event in events)
    print(f"gold events with a conflict that we mark: {len(found)} of {len(parted)}", end=" ")
    print(f"({marked} events marked, {order} of them for their order)")
    return {event["id"] for event in found}


def print_pending(gold: list[dict], articles: tuple[ReadArticle, ...]) -> set[str]:
    """How many gold events of which outlets differ whether they are done stand in a claim that says so: their
    ids. The timeline shows such claims below its events."""
    reads = {read.article.key: read for read in articles}
    parted = [event for event in gold if any("pending" in one["kind"] for one in event["conflicts"])]
    shown = set()
    for event in parted:
        for claim in group_claims(articles, resolve(articles)).claims:
            spans = [
                (ref[0], reads[ref[0]].found.assertions[ref[1]].span)
                for ref in (stance.assertion for stance in claim.stances)
            ]
            held = {
                seed
                for seed, span in spans
                for mention in event["mentions"]
                if seed == mention["seed"]
                and span.start < mention["evidence"]["end"]
                and mention["evidence"]["start"] < span.end
            }
            if "status" in claim.clashing and len(held) > 1:
                shown.add(event["id"])
                break
    print(f"gold events told as done and as to come that a claim shows: {len(shown)} of {len(parted)}")
    return shown


if __name__ == "__main__":
    main()
