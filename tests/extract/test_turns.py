"""Turns of a printed conversation are quotations without marks; other labels in capitals are not."""

import pytest

from app.domain.mentions import Name
from app.domain.selector import Span
from app.extract import extract_text
from app.extract.turns import find_turns, speakers_of

TALK = """A transcript of the interview with the engineer, Ana Okafor, follows.

PIKE: Is the bridge safe?

OKAFOR: It is. We called it "the old lady" once.

PIKE, HOST: Will it open in May?

OKAFOR (via telephone): It will."""


def lines(text: str) -> list[Span]:
    found, at = [], 0
    for line in text.split("\n"):
        if line.strip():
            found.append(Span(at, at + len(line)))
        at += len(line) + 1
    return found


def test_each_turn_is_one_quotation_without_marks_by_the_speaker_of_its_label() -> None:
    found = extract_text(TALK).quotations
    assert [(q.source.text, q.span.of(TALK)) for q in found if q.source] == [
        ("PIKE", "Is the bridge safe?"),
        ("OKAFOR", 'It is. We called it "the old lady" once.'),
        ("PIKE", "Will it open in May?"),
        ("OKAFOR", "It will."),
    ]
    assert all(q.outer == q.span and q.type == "direct" and q.cue is None for q in found)


def test_the_antecedent_of_a_label_is_the_name_printed_in_full() -> None:
    text = "Ana Okafor spoke.\nPIKE: Yes?\nOKAFOR: No.\nPIKE: Why?"
    turns = find_turns(text, lines(text))
    sources = speakers_of(text, list(turns.values()), [Name(Span(0, 10), "Ana Okafor", "person")])
    assert [s.antecedent and s.antecedent.text for s in sources] == [None, "Ana Okafor", None]


def test_who_answers_as_a_is_the_only_person_named_before() -> None:
    text = (
        "On fear.\nThe engineer, Ana Okafor, built it.\nQ: Were you afraid?\nA: Daily.\nQ: Why?\nA: Ben Pike."
    )
    found = extract_text(text.replace("\n", "\n\n")).quotations
    assert [q.source and q.source.antecedent and q.source.antecedent.text for q in found] == [
        None,
        "Ana Okafor",
        None,
        "Ana Okafor",
    ]


def test_who_speaks_by_his_part_only_is_anonymous() -> None:
    text = "Ana Okafor spoke.\nHOST: Yes?\nOKAFOR: No.\nHOST: Why?"
    sources = speakers_of(text, list(find_turns(text, lines(text)).values()), [])
    assert [s.kind for s in sources] == ["anonymous", "name", "anonymous"]


def test_two_people_of_one_surname_leave_its_label_open() -> None:
    text = "Ana Pike met Ben Pike.\nPIKE: Yes?\nOKAFOR: No.\nPIKE: Why?"
    names = [Name(Span(0, 8), "Ana Pike", "person"), Name(Span(13, 21), "Ben Pike", "person")]
    sources = speakers_of(text, list(find_turns(text, lines(text)).values()), names)
    assert [s.antecedent for s in sources] == [None, None, None]


@pytest.mark.parametrize(
    "text",
    [
        "CORRECTION: The bridge is in Leeds.\nUPDATE: It opened.\nEMAIL: desk@example.org",
        "NOTE: One.\nNOTE: Two.\nNOTE: Three.",
        "PIKE: Yes?\nOKAFOR: No.",
        "Pike: Win.\nOkafor: Hold on.\nPike: Win again.",
        "",
    ],
)
def test_labels_that_do_not_alternate_are_no_conversation(text: str) -> None:
    assert find_turns(text, lines(text)) == {}
