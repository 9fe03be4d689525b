"""Any text in, never an exception out; what is found stands where it says; long texts take linear time."""

from time import process_time

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from app.extract import extract_text
from app.ingest.alone import record
from bench.growth import PATTERNS

PIECES = [
    *(
        "“",
        "”",
        '"',
        "‘",
        "’",
        "'",
        "«",
        "»",
        "``",
        "''",
        "(",
        ")",
        "—",
        "–",
        "-",
        ".",
        ",",
        ":",
        "…",
        "?",
        "\n",
    ),
    *(
        "\r\n",
        "\u2028",
        "\x85",
        "\ufeff",
        "\u200b",
        "\xa0",
        "\ud800",
        "İ",
        "ſ",
        "\u0301",
        "𝔘",
        "李",
        "\t",
        "•",
    ),
    *(
        " said",
        " said that",
        " told",
        " according to",
        " he",
        " she",
        " they",
        " who",
        " it",
        " the",
        " of",
        " to",
    ),
    *(
        " Ana",
        " Okafor",
        " Pike’s",
        " Mr.",
        " Sen.",
        " President",
        " Secretary of State",
        " U.S.",
        " the ministry",
    ),
    *(
        " a statement",
        " officials",
        "PIKE: ",
        "Q: ",
        " 5",
        " 1992",
        " May 5, 2016",
        " Thursday",
        " two weeks ago",
    ),
    *(
        " 2016–17",
        " 19th century",
        " $5 million",
        " 30%",
        " first",
        " largest",
        " reportedly",
        " will not",
        " opened",
    ),
    *(
        "By Ana Okafor",
        "Photo: Getty",
        "LONDON (AP) — ",
        "Copyright 2019",
        " and",
        " including",
        " after",
        " as",
    ),
]
TEXTS = st.text(max_size=300) | st.lists(st.sampled_from(PIECES), max_size=60).map("".join)


@settings(deadline=None)
@given(TEXTS)
def test_any_text_is_read_and_its_words_stand_where_the_record_says(text: str) -> None:
    found = record("any", text)
    for one in [*found["quotations"], *found["indirect"], *found["dates"]]:
        assert text[one["start"] : one["end"]] == one["exact"] != ""
        for part in (one.get("cue"), one.get("source")):
            assert part is None or 0 <= part["start"] < part["end"] <= len(text)
        assert one.get("cue") is None or text[one["cue"]["start"] : one["cue"]["end"]] == one["cue"]["text"]


@settings(deadline=None)
@given(TEXTS)
def test_any_text_is_cut_into_parts_and_assertions_inside_it(text: str) -> None:
    found = extract_text(text)
    spans = [block.span for block in found.layout.blocks] + [one.span for one in found.assertions]
    assert all(0 <= span.start < span.end <= len(text) for span in spans)
    assert all(name.span.of(text) for name in found.names)


@pytest.mark.parametrize(
    "end", ["a spokesman", "a spokesman for", "the town’s", "who", "a spokesman for Pike’s"]
)
def test_a_text_can_end_at_any_word(end: str) -> None:
    text = f"The bridge is closed, Ana Okafor said, according to {end}"
    assert extract_text(text).names[0].text == "Ana Okafor"


@pytest.mark.parametrize("pattern", PATTERNS.values(), ids=PATTERNS.keys())
def test_a_long_paragraph_of_anything_is_read_in_linear_time(pattern: str) -> None:
    """Generous, for slow machines: what grows with the square takes minutes. `bench/growth.py` measures."""
    began = process_time()
    extract_text(pattern * (100_000 // len(pattern)))
    assert process_time() - began < 10
