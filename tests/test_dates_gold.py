"""The labelled dates of invented passages: whole, and read as well as the model card says."""

import json

import pytest

from app.domain.dates import value_of
from bench.printed_dates import FOLDER, judged_passages

HALVES = ("open", "sealed")


@pytest.mark.parametrize("half", HALVES)
def test_labels_stand_in_their_passages(half):
    """Each expression at its place, in order, without overlap; core within most."""
    for line in (FOLDER / f"{half}.jsonl").read_text().splitlines():
        passage, at = json.loads(line), 0
        for label in passage["dates"]:
            start, end = label["start"], label["start"] + len(label["text"])
            assert passage["text"][start:end] == label["text"]
            assert start >= at
            at = end
            assert (label["core"] is None) == (label["most"] is None)
            for edtf in (label["core"], label["most"]):
                assert edtf is None or value_of(edtf)


@pytest.mark.parametrize(("half", "right", "harm"), [("open", 0.95, 1), ("sealed", 0.88, 5)])
def test_dates_are_read_as_well_as_we_say(half, right, harm):
    """Right ones as a share; wrong and invented ones in number."""
    verdicts = [row[0] for row in judged_passages(half)]
    labelled = [verdict for verdict in verdicts if verdict != "invented"]
    assert labelled.count("right") >= right * len(labelled)
    assert verdicts.count("wrong") + verdicts.count("invented") <= harm
