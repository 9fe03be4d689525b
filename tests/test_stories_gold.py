"""The labelled stories: every label points at the words it says, and says what its kind asks for."""

import json
from pathlib import Path

import pytest

STORIES = sorted((Path(__file__).parent / "gold" / "stories").glob("*/*/labels.json"))


@pytest.mark.parametrize("path", STORIES, ids=lambda path: path.parent.name)
def test_every_label_points_at_its_words(path: Path) -> None:
    labels = json.loads(path.read_text(encoding="utf-8"))
    bodies = {text.name: text.read_text(encoding="utf-8") for text in path.parent.glob("*.txt")}
    places = [place for claim in labels["claims"] for place in claim["readings"]]
    places += [{"file": one["file"], **place} for one in labels["inconsistencies"] for place in one["places"]]
    places += labels["dates"]
    assert len(places) > (12 if path.parent.parent.name in ("short", "later") else 50)
    wrong = [
        place for place in places if bodies[place["file"]][place["start"] : place["end"]] != place["text"]
    ]
    assert not wrong


@pytest.mark.parametrize("path", STORIES, ids=lambda path: path.parent.name)
def test_a_lone_claim_has_one_outlet_and_every_other_several(path: Path) -> None:
    for claim in json.loads(path.read_text(encoding="utf-8"))["claims"]:
        files = {place["file"] for place in claim["readings"]}
        assert (len(files) == 1) == (claim["comparison"] == "lone") == claim["weak"], claim["id"]
        assert claim["conflict"] == (claim["comparison"] == "conflict"), claim["id"]


def test_there_are_open_stories_and_sealed_ones() -> None:
    kinds = [path.parent.parent.name for path in STORIES]
    assert kinds.count("open") >= 3
    assert kinds.count("sealed") >= 1
