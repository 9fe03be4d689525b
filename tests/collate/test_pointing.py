"""What "which", "it" and "they" at the beginning of a clause stand for."""

import pytest

from app.collate.pointing import noun_meant
from app.domain.article import Article
from app.domain.mentions import ReadArticle
from app.extract import extract_text


def meant(text: str, clause: str) -> str | None:
    body = f"News from the coast today\n\n{text}"
    read = ReadArticle(Article("a", "id:a", "s", "a.txt", "", body, "a"), extract_text(body))
    for index, one in enumerate(read.found.assertions):
        if one.span.of(body).startswith(clause):
            span = noun_meant(read, index, True)
            return None if span is None else span.of(body)
    raise AssertionError(f"no assertion begins with “{clause}”")


@pytest.mark.parametrize(
    ("text", "clause", "noun"),
    [
        ("The plan goes to the Assembly, which will debate it in May.", "which will debate", "Assembly"),
        ("The old harbour crane was sold last week. It had stood there since 1911.", "It had", "crane"),
        ("The stolen paintings were found on Monday. They are not insured.", "They are", "paintings"),
        ("The old crane was sold. It was rusty. It had stood there since 1911.", "It had", "crane"),
    ],
)
def test_the_noun_that_a_pronoun_stands_for(text: str, clause: str, noun: str) -> None:
    assert meant(text, clause) == noun


@pytest.mark.parametrize(
    ("text", "clause"),
    [
        ("The old harbour crane was sold last week. They had wanted more for years.", "They had"),
        ("The report was sent to Ostia last week. It was clear that nobody had read it.", "It was"),
        ("It had stood there since 1911 and rusted.", "It had"),
    ],
)
def test_where_no_one_noun_can_be_meant_none_is_given(text: str, clause: str) -> None:
    assert meant(text, clause) is None
