"""The seeds in the timeline, the events and the comparison, against what was annotated by hand."""

import html
import json
import re
from pathlib import Path

from app.web.words import dated, weekday
from tests.web.small import plain, reading

GOLD = Path(__file__).parent.parent / "gold" / "seeds"
SEEDS = Path(__file__).parents[2] / "seeds" / "kazakhstan-abraham-accords"
STORY = "/s/kazakhstan-abraham-accords"


def gold(name: str) -> dict:
    return json.loads((GOLD / f"{name}.json").read_text(encoding="utf-8"))


def test_the_day_of_the_story_has_a_heading_and_keeps_each_printed_word(seeds_database: Path) -> None:
    """Only one article prints the full date; the others say the day of the week."""
    anchor = gold("events")["anchor"]
    day = f"{weekday(anchor['edtf'])} {dated(anchor['edtf'], None, None).words}"
    page = plain(reading(seeds_database).get(f"{STORY}/timeline").text)
    assert f"on {day}" in page
    section = page.split(f"{day} —")[1].split("No date stated —")[0]
    assert anchor["expression"] in section and anchor["evidence"]["text"] in section


def test_undated_events_are_listed_last_and_none_is_dropped(seeds_database: Path) -> None:
    data = reading(seeds_database).get(f"{STORY}/timeline.json").json()
    values = [event["edtf"] for event in data["events"]]
    assert len(values) == data["total"]
    assert None in values and values == [v for v in values if v] + [v for v in values if v is None]


def test_every_event_page_opens_and_every_passage_leads_there(seeds_database: Path) -> None:
    reader = reading(seeds_database)
    for event in reader.get(f"{STORY}/timeline.json").json()["events"]:
        assert reader.get(event["address"]).status_code == 200
        for telling in event["tellings"]:
            assert reader.get(f"/e/{telling['key']}").status_code in (200, 301)


def test_outlets_without_a_quotation_say_so(seeds_database: Path) -> None:
    quoting = {q["seed"] for q in gold("quotations")["quotations"]}
    silent = {a["seed"] for a in gold("articles")["articles"]} - quoting
    data = reading(seeds_database).get(f"{STORY}/compare.json").json()
    assert sum(t["quotations"] == 0 for t in data["totals"]) == len(silent) == 1
    assert "prints no quotations" in reading(seeds_database).get(f"{STORY}/compare").text


def test_the_shared_quotes_come_first(seeds_database: Path) -> None:
    groups = [u for u in gold("utterances")["utterances"] if u["scope"] == "cross_seed"]
    data = reading(seeds_database).get(f"{STORY}/compare.json?rows=quote").json()
    shared = [sum(c["address"] is not None for c in row["cells"]) > 1 for row in data["rows"]]
    assert shared == sorted(shared, reverse=True)
    assert sum(shared) == len(groups)


def test_a_passage_of_an_event_stands_in_its_whole_sentence(seeds_database: Path) -> None:
    """The clause with its date, and quieter around it what else the outlet's sentence says."""
    reader = reading(seeds_database)
    rows = []
    for event in reader.get(f"{STORY}/timeline.json").json()["events"]:
        page = reader.get(event["address"]).text
        rows += re.findall(r'class="words"><bdi>(.*?)</bdi></td>', page, re.DOTALL)
    texts = [body.read_text(encoding="utf-8") for body in sorted(SEEDS.glob("*.txt"))]
    whole = [plain(row) for row in rows]
    assert sum(row.rstrip("”").endswith((".", "?", "!")) for row in whole) > 0.8 * len(whole)
    for row in rows:
        printed = re.sub(r"\s+", "", html.unescape(re.sub(r"<[^>]*>", "", row)))
        assert any(printed in re.sub(r"\s+", "", text) for text in texts)
