"""The labelled stories: every label points at the words it says, and says what its kind asks for."""

import json
from pathlib import Path

import pytest

from bench.stories import read_story

GOLD = Path(__file__).parent / "gold" / "stories"
MARKED = sorted(GOLD.glob("*/*.story"))
STORIES = sorted(GOLD.glob("*/*/labels.json"))


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


@pytest.mark.parametrize("path", MARKED, ids=lambda path: path.stem)
def test_a_marked_story_has_several_articles_and_every_claim_its_words_in_them(path: Path) -> None:
    story = read_story(path)
    bodies = {read.article.key: read.article.body for read in story.articles}
    assert len(bodies) > 2
    assert not any("[[" in body or "]]" in body for body in bodies.values())
    for claim in story.claims:
        assert (len(claim["seeds"]) == 1) == (claim["comparison"] == "lone"), claim["id"]
        for outlet, told in claim["seeds"].items():
            assert all(bodies[outlet][one["start"] : one["end"]].strip() for one in told["evidence"])


def test_a_mark_of_no_claim_is_told_with_its_file_and_a_cure(tmp_path: Path) -> None:
    path = tmp_path / "fire.story"
    path.write_text("title: A fire\n\n## claims\n\n## herald 2031-05-04\nA [[c9=1|fire]]\n", encoding="utf-8")
    with pytest.raises(ValueError, match=r"fire\.story: herald marks c9, which is no claim; add it"):
        read_story(path)


def test_a_mark_that_is_not_closed_is_told_with_its_file_and_a_cure(tmp_path: Path) -> None:
    path = tmp_path / "fire.story"
    path.write_text("title: A fire\n\n## claims\n\n## herald 2031-05-04\nA [[c1=1|fire\n", encoding="utf-8")
    with pytest.raises(ValueError, match=r"fire\.story: a mark in herald is not closed; write"):
        read_story(path)
