"""The export: every line and field as docs/export.md promises, every offset true."""

import json
import re
from pathlib import Path
from typing import Any

import pytest

from app.store.database import open_read_only
from app.store.export import export
from tests import build
from tests.build import Said, article, contents

DOCUMENT = Path(__file__).parents[2] / "docs" / "export.md"
FIELDS = {
    "article": "kind key story file sha256 outlet outlet_name headline byline published published_basis"
    " furniture",
    "quotation": "kind key article file start end exact type cue source speaker speaker_name units",
    "speaker": "kind slug name type aliases",
    "quote": "kind key speaker text base readings",
    "event": "kind key label edtf earliest latest disputed order_disputed mentions",
}


def lines_of(path: Path) -> list[dict[str, Any]]:
    engine = open_read_only(path)
    with engine.connect() as connection:
        lines = [json.loads(line) for line in export(connection)]
    engine.dispose()
    return lines


def test_every_line_in_full(database: Path):
    read = article(
        [Said("We will sign", when="3 March 2024", edtf="2024-03-03"), Said("no", who=None)],
        outlet_name="The Gazette",
        published="2024-03-04",
    )
    build.write(database, contents([read]))
    key, body = read.article.key, read.article.body
    first, second = (q.span for q in read.found.quotations)
    found = lines_of(database)
    quotation = [line["key"] for line in found if line["kind"] == "quotation"]
    quote = {line["text"]: line["key"] for line in found if line["kind"] == "quote"}
    place = {"article": key, "file": "gazette.txt"}
    cue, source, date = body.index("said"), body.index("Ana"), body.index("on 3 March")
    clause = "“We will sign,” said Ana Ruiz on 3 March 2024"
    assert found == [
        {
            "kind": "article",
            "key": key,
            "story": "harbour",
            "file": "gazette.txt",
            "sha256": read.article.sha256,
            "outlet": "gazette",
            "outlet_name": "The Gazette",
            "headline": "Harbour to close",
            "byline": None,
            "published": "2024-03-04",
            "published_basis": "stated in the manifest",
            "furniture": [[body.index("Subscribe"), len(body) - 1]],
        },
        {
            "kind": "quotation",
            "key": quotation[0],
            **place,
            "start": first.start,
            "end": first.end,
            "exact": "We will sign",
            "type": "direct",
            "cue": {"start": cue, "end": cue + 4, "text": "said"},
            "source": {"start": source, "end": source + 8, "text": "Ana Ruiz"},
            "speaker": "ana-ruiz",
            "speaker_name": "Ana Ruiz",
            "units": [{"start": first.start, "end": first.end, "quote": quote["We will sign"]}],
        },
        {
            "kind": "quotation",
            "key": quotation[1],
            **place,
            "start": second.start,
            "end": second.end,
            "exact": "no",
            "type": "mixed",
            "cue": None,
            "source": None,
            "speaker": None,
            "speaker_name": None,
            "units": [{"start": second.start, "end": second.end, "quote": quote["no"]}],
        },
        {
            "kind": "speaker",
            "slug": "ana-ruiz",
            "name": "Ana Ruiz",
            "type": "person",
            "aliases": ["Ana Ruiz"],
        },
        *sorted(
            (
                _quote(quotation[0], key, first, "We will sign", "ana-ruiz"),
                _quote(quotation[1], key, second, "no", None),
            ),
            key=lambda line: str(line["key"]),
        ),
        {
            "kind": "event",
            "key": found[-1]["key"],
            "label": clause,
            "edtf": "2024-03-03",
            "earliest": "2024-03-03",
            "latest": "2024-03-03",
            "disputed": False,
            "order_disputed": False,
            "mentions": [
                {
                    **place,
                    "start": body.index(clause),
                    "end": body.index(clause) + len(clause),
                    "expression": {"start": date, "end": date + 15, "text": "on 3 March 2024"},
                    "edtf": "2024-03-03",
                    "rule": "as printed",
                    "anchor": None,
                }
            ],
        },
    ]


def _quote(quotation: str, article_key: str, span, words: str, speaker: str | None) -> dict[str, Any]:
    reading = {
        "quotation": quotation,
        "article": article_key,
        "outlet": "gazette",
        "start": span.start,
        "end": span.end,
    }
    reading |= {"exact": words, "relations": ["verbatim"], "family": "same"}
    return {
        "kind": "quote",
        "key": quotation,
        "speaker": speaker,
        "text": words,
        "base": quotation,
        "readings": [reading],
    }


def test_every_line_has_exactly_the_fields_of_its_kind(database: Path):
    build.write(database, build.generated(200))
    for line in lines_of(database):
        assert " ".join(line) == FIELDS[line["kind"]]


@pytest.mark.parametrize("kind", FIELDS)
def test_the_document_names_every_field(kind: str):
    section = re.split(r"^## ", DOCUMENT.read_text(encoding="utf-8"), flags=re.MULTILINE)
    (mine,) = [part for part in section if part.startswith(f"`{kind}`")]
    for field in FIELDS[kind].split()[1:]:
        assert f"`{field}`" in mine


def test_two_printings_of_the_same_words_are_two_lines(database: Path):
    build.write(database, contents([article([Said("We will sign"), Said("We will sign")])]))
    quotations = [line for line in lines_of(database) if line["kind"] == "quotation"]
    assert len(quotations) == 2
    assert quotations[0]["key"] == quotations[1]["key"]


def test_offsets_address_the_file_on_disk(seeds_database: Path):
    folder = Path(__file__).parents[2] / "seeds" / "kazakhstan-abraham-accords"
    checked = 0
    texts = {path.name: path.read_bytes().decode() for path in folder.glob("*.txt")}
    for line in lines_of(seeds_database):
        if line["kind"] == "quotation":
            body = texts[line["file"]]
            assert body[line["start"] : line["end"]] == line["exact"]
            for part in filter(None, (line["cue"], line["source"])):
                assert body[part["start"] : part["end"]] == part["text"]
            checked += 1
        for mention in line.get("mentions", ()):
            part = mention["expression"]
            assert texts[mention["file"]][part["start"] : part["end"]] == part["text"]
    assert checked > 30
