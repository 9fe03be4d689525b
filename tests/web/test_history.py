"""The history of a quote: who printed it on which stated day, and the addresses that lead to it."""

import json
from dataclasses import replace
from pathlib import Path

from tests import build
from tests.build import Said
from tests.web.browse import browse, written

WORDS = "We will open the harbour in the spring of the year"


def test_printings_stand_by_day_and_those_without_one_last(migrated: Path, tmp_path: Path) -> None:
    articles = []
    for outlet, day in (("gazette", "2025-03-02"), ("courier", "2025-03-01"), ("mirror", None)):
        read = build.article([Said(WORDS)], outlet=outlet, outlet_name=outlet.title())
        articles.append(replace(read, article=replace(read.article, published=day)))
    made = build.contents(articles, [[(read.article.key, 0) for read in articles]])
    client = browse(written(made, migrated, tmp_path))
    key = json.loads(client.get(f"/s/{articles[0].article.story}/quotes.json").text)["quotes"][0]["key"]
    data = client.get(f"/q/{key}.json").json()
    assert [(one["outlet"], one["published"]) for one in data["history"]] == [
        ("courier", "2025-03-01"),
        ("gazette", "2025-03-02"),
        ("mirror", None),
    ]
    assert sorted(data["addresses"]) == sorted(f"/q/{one['reading']}" for one in data["history"])
    page = client.get(f"/q/{key}").text
    assert "History of these words" in page and "date not stated" in page
