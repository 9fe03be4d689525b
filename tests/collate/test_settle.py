"""Speakers that one article leaves unclear and another names beside the same words."""

from app.collate.corpus import collate
from app.domain.mentions import ReadArticle
from tests.collate.quoting import article

SIGN = "We will sign the harbour treaty in the spring, and we will keep it."


def said(*articles: ReadArticle) -> list[list[str | None]]:
    """The slug of each quotation after collation, article by article."""
    of = collate(articles).speakers.of
    return [[of.get((a.article.key, i)) for i in range(len(a.found.quotations))] for a in articles]


def test_a_pronoun_nobody_resolves_is_the_speaker_whom_another_article_names() -> None:
    assert said(article("a", f"{{she*}}: “{SIGN}”"), article("b", f"{{Ada Okafor}}: “{SIGN}”")) == [
        ["ada-okafor"],
        ["ada-okafor"],
    ]


def test_the_rest_of_the_same_statement_follows() -> None:
    a = article("a", f"{{the statement#}}: “{SIGN}”\n{{the statement#}}: “It was long overdue,”")
    assert said(a, article("b", f"{{Ada Okafor}}: “{SIGN}”"))[0] == ["ada-okafor", "ada-okafor"]


def test_the_rest_of_an_indictment_does_not_follow_whom_it_quotes() -> None:
    a = article("a", f"{{the indictment#}}: “{SIGN}”\n{{the indictment#}}: “It was long overdue,”")
    assert said(a, article("b", f"{{Ada Okafor}}: “{SIGN}”"))[0] == ["ada-okafor", "indictment"]


def test_another_statement_of_the_article_does_not_follow() -> None:
    a = article("a", f"{{the statement#}}: “{SIGN}”\n{{the group#}}: “It was long overdue,”")
    assert said(a, article("b", f"{{Ada Okafor}}: “{SIGN}”"))[0] == ["ada-okafor", None]


def test_an_anonymous_source_is_never_given_a_name() -> None:
    (first,), (second,) = said(
        article("a", f"{{an official!}}: “{SIGN}”"), article("b", f"{{Ada Okafor}}: “{SIGN}”")
    )
    assert second == "ada-okafor"
    assert first is not None
    assert first.startswith("an-official-")


def test_two_names_beside_the_same_words_settle_nothing() -> None:
    a, b = article("a", f"{{she*}}: “{SIGN}”"), article("b", f"{{Ada Okafor}}: “{SIGN}”")
    assert said(a, b, article("c", f"{{Ben Doe}}: “{SIGN}”"))[0] == [None]


def test_a_few_common_words_settle_nothing() -> None:
    a, b = article("a", "{she*}: “We will see.”"), article("b", "{Ada Okafor}: “We will see.”")
    assert said(a, b) == [[None], ["ada-okafor"]]
