"""How a reading differs from the fullest wording, one case a line."""

import pytest
from hypothesis import given
from hypothesis import strategies as st

from app.collate.relations import relations
from app.domain.groups import FAMILY

FULL = "We have always said, and we repeat it today, that the harbour belongs to the people of the town."

CASES = {
    "the same words": ("We will sign it.", "We will sign it.", "verbatim"),
    "a comma at the closing mark": ("We will sign it,", "We will sign it.", "verbatim"),
    "curly and straight quote marks": ("It's “ours”", 'It’s "ours"', "verbatim"),
    "dash styles": ("we will – surely — sign", "we will—surely-sign", "verbatim"),
    "no-break and thin spaces": ("we\u00a0will\u2009sign", "we will sign", "verbatim"),
    "capitals": ("the Second Term of Office", "the second term of office", "case"),
    "a comma inside": ("workers with either, partners", "workers with either partners", "punctuation"),
    "dots in an abbreviation": ("a decorated FBI agent", "a decorated F.B.I. agent", "punctuation"),
    "one word or two": ("our anti-war co-operation", "our antiwar cooperation", "punctuation"),
    "an ampersand": ("the good & the bad", "the good and the bad", "punctuation"),
    "an ampersand in the base": ("the good and the bad", "the good & the bad", "punctuation"),
    "a title written out": ("Sen. Doe thinks so", "Senator Doe thinks so", "punctuation"),
    "a question mark at the end": ("what is in it?", "what is in it, and why", "punctuation truncated"),
    "cut at the end": ("We have always said", FULL, "truncated"),
    "cut at the beginning": ("the harbour belongs to the people of the town.", FULL, "truncated"),
    "cut inside without a mark": (
        "We have always said that the harbour belongs to the people of the town.",
        FULL,
        "elided",
    ),
    "cut inside with a mark": (
        "We have always said … that the harbour belongs to the people of the town.",
        FULL,
        "ellipsis",
    ),
    "a spaced ellipsis in brackets": (
        "We have always said [. . .] that the harbour belongs to the people of the town.",
        FULL,
        "ellipsis",
    ),
    "the outlet's own word in brackets": (
        "They say that [the port] is ours to keep",
        "They say that it is ours to keep",
        "ellipsis",
    ),
    "another word": (
        "We have always said, and we repeat it today, that the port belongs to the people of the town.",
        FULL,
        "altered",
    ),
    "a word more": ("We have always said it", "We have said it", "altered"),
    "a contraction is another word": ("We've always said it", "We have always said it", "altered"),
    "changed places": (
        "unique partnership that brings special growth",
        "a partnership that brings special and unique growth",
        "truncated elided moved",
    ),
    "neighbours changed places": (
        "for the workers, either with our partners or without",
        "for the workers, with either our partners or without",
        "moved",
    ),
    "another word at the cut": (
        "a relationship beyond just diplomacy",
        "a relationship beyond just diplomatic relations and having embassies",
        "truncated altered",
    ),
    "two sentences run together": ("We came early and we left", "We came early. And we left", "case joined"),
    "British and American spelling": ("the harbor's labor", "the harbour's labour", "punctuation"),
    "numbers in words and digits": (
        "all 21 of the 7% left",
        "all twenty-one of the seven percent left",
        "punctuation",
    ),
    "a sum of money": ("it cost five million dollars", "it cost $5 million", "punctuation"),
    "an ordinal in digits": ("for the 3rd time", "for the third time", "punctuation"),
    "a sum of money in the base": ("it cost $5 million", "it cost five million dollars", "punctuation"),
    "a sum of money at the beginning": ("£30 a head", "thirty pounds a head", "punctuation"),
    "another currency": ("it cost $5 million", "it cost £5 million", "altered"),
    "a sum of nothing": ("it cost $5 million", "it cost five million", "altered"),
    "a comma in a number": ("we lost 12500 trees", "we lost 12,500 trees", "punctuation"),
    "another number": ("we lost fifteen trees", "we lost fifty trees", "altered"),
    "letters masked": ("take your sh*tty boat", "take your shitty boat", "punctuation"),
    "masked in two ways": ("take your s**t away", "take your s--t away", "punctuation"),
    "two words with a dash between": ("no--I never did", "no, I never did", "punctuation"),
    "an expletive in brackets": ("take your [expletive] boat", "take your shitty boat", "ellipsis"),
    "the same word in brackets": ("[They] say so", "they say so", "ellipsis"),
    "more words in brackets than were said": ("[The port] is ours", "It is ours", "ellipsis"),
    "a stop for an exclamation mark": ("We won.", "We won!", "punctuation"),
    "a comma for an exclamation mark": ("We won,", "We won!", "verbatim"),
    "a marked cut between sentences that begin alike": (
        "It was ours … it is gone",
        "It was ours. It was theirs. It is gone",
        "case ellipsis",
    ),
    "a sentence left out between others that begin alike": (
        "It was ours. It was his.",
        "It was ours. It was theirs. It was his.",
        "elided",
    ),
    "more than the base has": ("I think that we will sign it today", "we will sign it today", "verbatim"),
}


@pytest.mark.parametrize("name", CASES)
def test_a_reading_has_these_relations(name: str) -> None:
    reading, base, expected = CASES[name]
    assert " ".join(relations(reading, base)) == expected


@given(st.text(max_size=60))
def test_every_text_is_a_verbatim_reading_of_itself(text: str) -> None:
    assert relations(text, text) == ("verbatim",)


@given(st.text(max_size=40), st.text(max_size=40))
def test_any_two_texts_have_relations_in_order_of_gravity(reading: str, base: str) -> None:
    found = relations(reading, base)
    assert found
    assert list(found) == sorted(set(found), key=list(FAMILY).index)
    assert "verbatim" not in found or len(found) == 1


@given(st.integers(0, 9), st.integers(10, 19))
def test_any_run_of_words_is_verbatim_or_truncated(start: int, end: int) -> None:
    run = " ".join(FULL.split()[start:end])
    assert relations(run, FULL) == (("verbatim",) if run == FULL else ("truncated",))
