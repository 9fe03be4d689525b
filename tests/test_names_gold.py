"""The labelled set of our own is sound: places, counts, no name of the seeds, the sealed half untouched."""

import hashlib
import json
import re
from collections import Counter
from itertools import pairwise
from pathlib import Path
from typing import Any

import pytest

from bench import names
from bench.label_names import records
from tests.test_generality import names_of_the_seeds

GOLD = Path(__file__).parent / "gold" / "names"
SEALED = "f957e47da7db49d8b443dba257a46989efc458290967631c7563181f96552047"
SETS = {
    half: [json.loads(line) for line in (GOLD / f"{half}.jsonl").read_text(encoding="utf-8").splitlines()]
    for half in ("open", "sealed", "more")
}
HALVES = {half: SETS[half] for half in ("open", "sealed")}
PASSAGES = [pytest.param(record, id=record["id"]) for passages in SETS.values() for record in passages]


@pytest.mark.parametrize("record", PASSAGES)
def test_every_label_stands_where_it_says(record: dict[str, Any]) -> None:
    text = record["text"]
    sources = [q["source"] for q in record["quotations"] if q["source"]]
    for span in [*record["quotations"], *record["not_quotations"], *sources]:
        assert 0 <= span["start"] < span["end"]
        assert text[span["start"] : span["end"]] == span["text"]
    for quotation in record["quotations"]:
        assert quotation["type"] in ("direct", "mixed")
        assert quotation["source"] or quotation["speaker"] is None


@pytest.mark.parametrize("record", PASSAGES)
def test_labels_come_in_order_and_do_not_overlap(record: dict[str, Any]) -> None:
    places = [(q["start"], q["end"]) for q in record["quotations"]]
    assert places == sorted(places)
    others = sorted(places + [(q["start"], q["end"]) for q in record["not_quotations"]])
    assert all(before[1] <= after[0] for before, after in pairwise(others))


@pytest.mark.parametrize("record", PASSAGES)
def test_a_speakers_name_is_made_of_words_the_passage_prints(record: dict[str, Any]) -> None:
    printed = set(re.findall(r"\w+", record["text"].lower()))
    for quotation in record["quotations"]:
        assert set(re.findall(r"\w+", (quotation["speaker"] or "").lower())) <= printed


@pytest.mark.parametrize("record", PASSAGES)
def test_no_name_of_the_seeds_occurs(record: dict[str, Any]) -> None:
    assert not set(re.findall(r"\w+", record["text"].lower())) & names_of_the_seeds()


def test_there_are_at_least_320_quotations_in_two_halves_of_like_size() -> None:
    sizes = {half: sum(len(r["quotations"]) for r in found) for half, found in HALVES.items()}
    assert sum(sizes.values()) >= 320
    assert abs(sizes["open"] - sizes["sealed"]) <= 10


def test_no_passage_comes_twice() -> None:
    every = [record for passages in SETS.values() for record in passages]
    assert max(Counter(r["id"] for r in every).values()) == 1
    assert max(Counter(r["text"] for r in every).values()) == 1
    words = [q["text"] for r in every for q in r["quotations"]]
    assert max(Counter(words).values()) == 1


def test_both_halves_hold_every_trap() -> None:
    assert {r["trap"] for r in HALVES["open"]} == {r["trap"] for r in HALVES["sealed"]}


def test_the_sealed_half_is_what_it_was_when_it_was_sealed() -> None:
    assert hashlib.sha256((GOLD / "sealed.jsonl").read_bytes()).hexdigest() == SEALED


def test_what_was_learned_from_the_further_passages_stays_learned() -> None:
    counts = sum((names.score(record, []) for record in SETS["more"]), Counter[str]())
    assert counts["gold"] >= 730
    assert counts["found"] >= 0.96 * counts["gold"] and counts["predicted"] <= 1.03 * counts["gold"]
    assert counts["name"] >= 0.98 * counts["found"]


def test_labels_written_into_a_passage_become_a_record() -> None:
    marked = (
        "=== a trap | a style\nA = Ada Brook\nB = ?\n---\n"
        "“{It \\[the mill\\] is shut,}dA” said [Ada Brook]A. "
        "[A neighbor]B saw “{Closed}x” and “{no lights.}mB”\n"
    )
    (record,) = records(marked, "t")
    assert record["text"] == (
        "“It [the mill] is shut,” said Ada Brook. A neighbor saw “Closed” and “no lights.”"
    )
    assert (record["id"], record["trap"], record["style"]) == ("t001", "a trap", "a style")
    found = [(q["text"], q["type"], q["speaker"], q["source"]["text"]) for q in record["quotations"]]
    assert found == [
        ("It [the mill] is shut,", "direct", "Ada Brook", "Ada Brook"),
        ("no lights.", "mixed", None, "A neighbor"),
    ]
    assert [q["text"] for q in record["not_quotations"]] == ["Closed"]


def test_a_letter_without_a_name_is_refused() -> None:
    with pytest.raises(ValueError, match="mentions"):
        list(records("=== trap | style\nA = Ada Brook\n---\n“{Rain,}dB” [she]B said.\n", "t"))


@pytest.mark.parametrize(
    ("gold", "found", "same"),
    [
        ("Ellen Brandt", "Judge Brandt", True),
        ("W. T. Crandall Jr.", "Crandall", True),
        ("Office of the Auditor General", "the Auditor General’s office", True),
        ("Dean Whitlock", "Carla Brook", False),
        ("Ellen Brandt", None, False),
    ],
)
def test_names_agree_in_their_last_word_or_half_their_words(gold: str, found: str | None, same: bool) -> None:
    assert names.same_name(gold, found) is same


def test_what_is_found_is_scored_by_span_type_source_and_name() -> None:
    text = "“We are late,” said Ada Brook. Nobody had seen the sign “Closed” on the door."
    place = {"start": text.index("Ada"), "end": text.index("Ada") + 9, "text": "Ada Brook"}
    right = {"start": 1, "end": 13, "text": "We are late,", "type": "direct"}
    passage = {"id": "t001", "text": text, "quotations": [{**right, "speaker": "Ada Brook", "source": place}]}
    errors: list[str] = []
    counts = names.score(passage, errors)
    assert [counts[n] for n in ("gold", "found", "type", "source", "name", "named")] == [1] * 6
    other = {
        **right,
        "speaker": "Ida Moor",
        "type": "mixed",
        "source": {"start": 31, "end": 37, "text": "Nobody"},
    }
    counts = names.score({**passage, "quotations": [other]}, errors)
    assert [counts[n] for n in ("found", "type", "source", "name")] == [1, 0, 0, 0]
    assert sum(error.startswith(("t001 type", "t001 source", "t001 name")) for error in errors) == 3


def test_nothing_of_the_sealed_half_is_printed_but_totals(
    capsys: pytest.CaptureFixture[str], monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setattr("sys.argv", ["names.py", "--errors"])
    monkeypatch.setattr(names, "load", lambda half: SETS[half][:12])
    names.main()
    opened, _, sealed = capsys.readouterr().out.partition("sealed: ")
    assert opened.startswith("open: 12 passages") and "by trap" in opened
    assert len(sealed.splitlines()) == 1 + 10
    assert not re.search(r"\bs\d{3}\b|trap", sealed)
