"""The sentences around a passage, for excerpts."""

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
