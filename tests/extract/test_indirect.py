"""Reported speech without marks."""

import pytest

from app.domain.selector import Span
from app.extract.indirect import find_indirect
from app.extract.names import find_names


def read(text: str) -> list[tuple[str, str, str | None]]:
    spans = [Span(0, len(text))]
    found = find_indirect(text, spans, find_names(text, spans))
    return [(f.span.of(text), f.cue.of(text), f.source.text if f.source else None) for f in found]


@pytest.mark.parametrize(
    ("text", "expected"),
    [
        pytest.param(
            "Ana Okafor said that the bridge was safe.",
            ("the bridge was safe", "said", "Ana Okafor"),
            id="that",
        ),
        pytest.param(
            "Ana Okafor said the bridge was safe.", ("the bridge was safe", "said", "Ana Okafor"), id="bare"
        ),
        pytest.param(
            "Ana Okafor told reporters that the bridge was safe.",
            ("the bridge was safe", "told", "Ana Okafor"),
            id="told somebody",
        ),
        pytest.param(
            "The bridge was safe, Ana Okafor said on Monday.",
            ("The bridge was safe", "said", "Ana Okafor"),
            id="trailing",
        ),
        pytest.param(
            "According to the ministry, the bridge was safe.",
            ("the bridge was safe", "According to", "the ministry"),
            id="according to, before",
        ),
        pytest.param(
            "The bridge was safe, according to the ministry.",
            ("The bridge was safe", "according to", "the ministry"),
            id="according to, after",
        ),
    ],
)
def test_reported_speech_is_found(text: str, expected: tuple[str, str, str]) -> None:
    assert read(text) == [expected]


@pytest.mark.parametrize(
    "text",
    [
        "Ana Okafor praised the plan.",
        "Ana Okafor declined to comment.",
        "“The bridge is safe,” Ana Okafor said.",
        "Ana Okafor said the bridge was “safe for all.”",
    ],
)
def test_acts_of_speech_and_quotations_are_left_out(text: str) -> None:
    assert read(text) == []


def paragraphs(text: str) -> list[Span]:
    spans, at = [], 0
    for line in text.split("\n"):
        if line:
            spans.append(Span(at, at + len(line)))
        at += len(line) + 1
    return spans


@pytest.mark.parametrize("lead", ["In a speech in May, Ana Okafor said:", "Ana Okafor wrote on Monday:"])
def test_a_statement_below_a_colon_is_reported_speech(lead: str) -> None:
    text = f"{lead}\nThe bridge is safe. It will open in May.\nThe council voted later."
    spans = paragraphs(text)
    [found] = find_indirect(text, spans, find_names(text, spans))
    assert found.span.of(text) == "The bridge is safe. It will open in May."
    assert found.source is not None
    assert found.source.text == "Ana Okafor"


@pytest.mark.parametrize(
    "text",
    [
        "Ana Okafor said:\n“The bridge is safe.”",
        "Ana Okafor noted the low attendance of the meeting:\nNobody had asked for it.",
        "Here is what the council said in May:",
    ],
)
def test_quotations_and_remarks_below_a_colon_are_left_out(text: str) -> None:
    spans = paragraphs(text)
    assert find_indirect(text, spans, find_names(text, spans)) == ()
