"""Where the subject of a clause ends."""

import pytest

from app.extract.stating import subject_end


@pytest.mark.parametrize(
    ("words", "subject"),
    [
        ("The stolen paintings were found on Monday", "The stolen paintings"),
        ("Three masked men stole a boat", "Three masked men"),
        ("The injured were taken to hospital", "The injured"),
        ("The coins, found by a farmer, are worth little", "The coins, "),
        ("Residents of the valley fled on Monday", "Residents of the valley"),
        ("The company opens a school in May", "The company"),
        ("Police arrested a man of 29", "Police"),
    ],
)
def test_the_subject_ends_before_the_verb(words: str, subject: str) -> None:
    assert words[: subject_end(words)].strip() == subject.strip()


@pytest.mark.parametrize("words", ["News from the coast today", "had passed an inspection", "No deal"])
def test_without_a_subject_or_verb_there_is_none(words: str) -> None:
    assert subject_end(words) == 0
