"""Quotations inside quotations: only words with a cue of their own, and whose they are."""

import pytest

from app.domain.mentions import Quotation, outermost
from tests.extract.test_quotations import read

SPEECH = {
    "said by somebody named": (
        "“Then Rita Moss said, ‘We sail at noon,’ and we did,” Pike recalled.",
        "We sail at noon,",
    ),
    "in straight marks": (
        "\"Then Moss said, 'We sail at noon,' and we did,\" Pike recalled.",
        "We sail at noon,",
    ),
    "the other way round": ("‘He told me, “It is your round”, so I left,’ said Pike.", "It is your round"),
    "at the end": (
        "“I am with the group that says, ‘Let us wait and see.’” Pike said so.",
        "Let us wait and see.",
    ),
    "saying so to somebody": (
        "“He is in a position of saying to all the other clubs ‘we have the better grass,’” said Pike.",
        "we have the better grass,",
    ),
    "read from a letter": (
        "“The letter said: ‘You have ten days to leave,’” Moss recalled.",
        "You have ten days to leave,",
    ),
    "the cue behind it": ("“‘You are late,’ she told me, as if I did not know,” said Pike.", "You are late,"),
    "what somebody was called": (
        "“She once called it a “gold rush,” and now she sells sand,” said Pike.",
        "gold rush,",
    ),
    "what is only claimed": (
        "“I reject Moss’s claim that the people of Ely are ‘bog men’ at heart,” said Pike.",
        "bog men",
    ),
    "one short word with a stop": (
        "“I asked the board and the board said, ‘No.’ I went home,” Pike said.",
        "No.",
    ),
}
NO_SPEECH = {
    "a title": "“We read ‘The Whale and I’ at school,” Pike said.",
    "what is sung": "“They sang ‘Abide with me until the morning’ twice,” Pike said.",
    "so-called": "“The so-called ‘experts of the harbour’ were wrong,” Pike said.",
    "a term": "“It was what they call a ‘soft launch,’” Pike said.",
    "what nobody should say": "“Do not say ‘we cannot do it’ to me,” Pike said.",
    "a programme somebody spoke in": "“He said it on ‘Good Morning Ely’ last week,” Pike said.",
}
WHOSE = {
    "a name": ("“Rita Moss said, ‘We sail at noon,’ and we did,” Joe Pike recalled.", "Rita Moss"),
    "I": ("“I said, ‘We sail at noon,’ and we did,” Joe Pike recalled.", "Joe Pike"),
    "she, the only woman of the words": (
        "“She called it a ‘gold rush,’ but Rita Moss errs,” said Joe Pike.",
        "Rita Moss",
    ),
    "she, with nobody named": ("“She said, ‘We sail at noon,’ and we did,” Joe Pike recalled.", None),
    "a description": ("“The cook said, ‘We sail at noon,’ and we did,” Joe Pike recalled.", None),
    "said only if": ("“If I had said, ‘We sail at noon,’ you would have swum,” said Joe Pike.", None),
    "the head of something": (
        "“The head of Ely said, ‘We sail at noon,’ and we did,” Joe Pike recalled.",
        None,
    ),
}


def inside(text: str) -> list[Quotation]:
    found = read(text).quotations
    return [q for i, q in enumerate(found) if i not in outermost(found)]


@pytest.mark.parametrize(("text", "words"), SPEECH.values(), ids=SPEECH.keys())
def test_words_with_a_cue_inside_a_quotation_are_one_of_their_own(text: str, words: str) -> None:
    assert [q.span.of(text) for q in inside(text)] == [words]


@pytest.mark.parametrize("text", NO_SPEECH.values(), ids=NO_SPEECH.keys())
def test_other_marks_inside_a_quotation_stay_part_of_it(text: str) -> None:
    assert inside(text) == []


@pytest.mark.parametrize(("text", "name"), WHOSE.values(), ids=WHOSE.keys())
def test_words_inside_a_quotation_belong_to(text: str, name: str | None) -> None:
    [found] = inside(text)
    source = found.source
    named = None if source is None else source.antecedent or (source if source.kind == "name" else None)
    assert (named.text if named else None) == name


def test_two_joined_by_and_share_their_cue() -> None:
    text = "“I am with those who say, ‘What is in it?’ and ‘Let us make it good,’” Pike said."
    assert [q.span.of(text) for q in inside(text)] == ["What is in it?", "Let us make it good,"]


def test_a_quotation_goes_on_behind_those_inside_it() -> None:
    text = "“She said, ‘We sail at noon,’ and we did,” Pike said. “It rained.”\n“It always does,” Moss said."
    found = read(text).quotations
    assert [q.span.of(text)[:12] for q in found] == [
        "She said, ‘W",
        "We sail at n",
        "It rained.",
        "It always do",
    ]
    assert [q.continues for q in found] == [None, None, 0, None]
