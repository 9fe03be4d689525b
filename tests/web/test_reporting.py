"""The kind of a reporting verb, and the medium and occasion printed beside a quotation."""

import time

import pytest
from hypothesis import given
from hypothesis import strategies as st

from app.web.reporting import kind_of, listed_verbs, settings_of


@pytest.mark.parametrize(
    ("cue", "kind"),
    [
        *(
            (cue, "neutral")
            for cue in ("said", "According to", "wrote", "told", "added", "has said", "replied")
        ),
        *(
            (cue, "evaluative")
            for cue in ("boasted", "praised", "admitted", "Slammed", "denied", "pointed out")
        ),
        *((cue, "unknown") for cue in ("danced", ":", "went on about")),
        (None, None),
        ("", None),
    ],
)
def test_the_kind_of_a_verb(cue: str | None, kind: str | None) -> None:
    assert kind_of(cue) == kind


def test_no_verb_is_of_two_kinds() -> None:
    (_, neutral), (_, evaluative) = listed_verbs()
    assert not set(neutral) & set(evaluative)
    assert all(kind_of(verb) == "neutral" for verb in neutral)
    assert all(kind_of(verb) == "evaluative" for verb in evaluative)


@pytest.mark.parametrize(
    ("before", "after", "found"),
    [
        ("", ",” she wrote in a post on Open Water.", ("in a post on Open Water",)),
        ("", ",” she told reporters at the summit.", ("told reporters", "at the summit")),
        (
            "In a telephone interview with the Harbour Herald, he said: “",
            "”",
            ("In a telephone interview with the Harbour Herald",),
        ),
        ("", ",” he wrote on Chirper.", ("wrote on Chirper",)),
        ("", ",” he told Harbour House reporters.", ("told Harbour House reporters",)),
        ("", ",” he said on Monday.", ()),
        ("", ",” he said in the harbour.", ()),
        ("The “statement in a letter” aside, she said “", "”", ()),
        ("", ",” Mr. Brandt said in remarks to the council.", ("in remarks",)),
        ("", ",” she told Ms. Cole.", ("told Ms. Cole",)),
    ],
)
def test_medium_and_occasion_as_printed(before: str, after: str, found: tuple[str, ...]) -> None:
    words = "We will keep it open in a statement"
    context = f"{before or '“'}{words}{after}"
    start = context.index(words)
    assert settings_of(context, start, start + len(words)) == found


@given(st.text(), st.text(), st.text())
def test_every_phrase_is_printed_around_the_words(before: str, words: str, after: str) -> None:
    context = before + words + after
    for phrase in settings_of(context, len(before), len(before) + len(words)):
        assert phrase in " ".join(context.split())


@pytest.mark.parametrize(
    "text", ["in a " * 20_000, "told The " * 15_000, "“" * 50_000, "in " + "word " * 30_000]
)
def test_long_texts_are_read_in_linear_time(text: str) -> None:
    started = time.perf_counter()
    settings_of(text, 0, 0)
    assert time.perf_counter() - started < 3
