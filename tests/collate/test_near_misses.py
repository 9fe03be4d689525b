"""Invented articles that agree with themselves, however many numbers, names and days they hold."""

from pathlib import Path

import pytest

from app.collate.chronology import resolve
from app.collate.claims import group_claims
from app.domain.article import Article
from app.domain.mentions import ReadArticle
from app.extract import extract_text

ARTICLES = Path(__file__).with_name("near_misses.txt").read_text(encoding="utf-8").split("\n=====\n")


@pytest.mark.parametrize("body", ARTICLES, ids=lambda body: body.split("\n")[0])
def test_an_article_that_agrees_with_itself_gives_nothing_twice(body: str) -> None:
    read = ReadArticle(Article("a", "id:a", "story", "a.txt", "", body, "a"), extract_text(body))
    assert group_claims((read,), resolve((read,))).inconsistencies == ()
