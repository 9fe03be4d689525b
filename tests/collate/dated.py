"""Builds small stories of dated articles for the tests of chronology and events."""

from app.domain.article import Article
from app.domain.mentions import Extraction, ReadArticle
from app.extract.dates import find_dates
from app.extract.layout import lay_out


def read(key: str, text: str, published: str | None = None, story: str = "harbour") -> ReadArticle:
    """An article with a headline of its own and *text* as its body, read for dates."""
    body = f"Council quarrels over plan\n\n{text}"
    layout = lay_out(body)
    article = Article(key, key, story, f"{key}.txt", "", body, key, published=published)
    return ReadArticle(article, Extraction(layout, dates=find_dates(body, layout)))


def words(article: ReadArticle, index: int) -> str:
    """The expression of a mention as printed."""
    return article.found.dates[index].expression.of(article.article.body)
