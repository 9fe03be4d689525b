"""The sentences around a passage, for excerpts."""

from time import process_time

import pytest
from hypothesis import given
from hypothesis import strategies as st

from app.domain.selector import Span
from app.store.context import LIMIT, context


@pytest.mark.parametrize(
    ("paragraph", "passage", "expected"),
    [
        ("It rained. “We stay,” she said. They left.", "“We stay,” she said", "“We stay,” she said."),
        (
            "Mr. Ode and U.S. envoy J. Lee said “no”. It ended.",
            "“no”",
            "Mr. Ode and U.S. envoy J. Lee said “no”.",
        ),
        (
            "“Is it so? We ask. Now,” he said. He left.",
            "“Is it so? We ask. Now,”",
            "“Is it so? We ask. Now,” he said.",
        ),
        ("He asked: “Why?” Nobody knew.", "“Why?”", "He asked: “Why?”"),
        ("One sentence without an end", "without", "One sentence without an end"),
    ],
)
def test_the_sentences_a_passage_stands_in(paragraph: str, passage: str, expected: str):
    body = f"Before. Before.\n{paragraph}\nAfter."
    start = body.index(paragraph)
    at = body.index(passage, start)
    found = context(body, Span(start, start + len(paragraph)), Span(at, at + len(passage)))
    assert found.of(body) == expected


@given(st.text(alphabet="aB .!?”“’\n", min_size=1, max_size=2000), st.data())
def test_the_context_holds_the_passage_and_not_much_more(body: str, data: st.DataObject):
    start = data.draw(st.integers(0, len(body) - 1))
    end = data.draw(st.integers(start + 1, len(body)))
    found = context(body, Span(0, len(body)), Span(start, end))
    assert found.contains(Span(start, end))
    assert found.end - found.start <= end - start + 2 * LIMIT


def test_ten_thousand_passages_of_one_paragraph_are_found_at_once():
    """The paragraph is cut once, not once a passage: that would take minutes."""
    sentence = "“We will keep the ferry and the bridge open all winter,” said Ana Ruiz of the town council. "
    body = (sentence * 10_000).strip()
    began = process_time()
    for start in range(0, len(body), len(sentence)):
        found = context(body, Span(0, len(body)), Span(start, start + 20))
        assert (found.start, found.end) == (start, start + len(sentence) - 1)
    assert process_time() - began < 10
