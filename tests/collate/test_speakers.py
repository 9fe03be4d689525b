"""Who is behind a source: over the articles of a corpus, and never beyond what they make clear."""

from hypothesis import given
from hypothesis import strategies as st

from app.collate.speakers import resolve_speakers
from app.domain.mentions import ReadArticle
from tests.collate.quoting import article


def said(*articles: ReadArticle) -> list[list[str | None]]:
    """The slug of each quotation, article by article."""
    found = resolve_speakers(articles)
    return [
        [found.of.get((a.article.key, i)) for i in range(len(a.found.quotations))]
        for a in sorted(articles, key=lambda a: a.article.key)
    ]


def test_a_surname_is_the_person_whom_its_article_names_in_full() -> None:
    assert said(article("a", "{Ada Okafor}: “one two”\n{Okafor}: “three”\n{Ms. Okafor}: “four”")) == [
        ["ada-okafor"] * 3
    ]


def test_a_surname_is_resolved_by_the_story_where_its_article_gives_no_full_name() -> None:
    assert said(article("a", "{Ada Okafor}: “one”"), article("b", "{Okafor}: “two”")) == [
        ["ada-okafor"],
        ["ada-okafor"],
    ]


def test_a_surname_of_another_story_is_not_taken_for_the_same_person() -> None:
    first, second = said(article("a", "{Ada Okafor}: “one”"), article("b", "{Okafor}: “two”", story="t"))
    assert first == ["ada-okafor"]
    assert second != first


def test_a_surname_that_fits_two_people_stays_unresolved() -> None:
    assert said(article("a", "{Okafor}: “one”\n{Ada Okafor}: “two”\n{Ben Okafor}: “three”")) == [
        [None, "ada-okafor", "ben-okafor"]
    ]


def test_a_surname_between_two_people_is_the_only_one_named_before_it() -> None:
    assert said(article("a", "{Ada Okafor}: “one”\n{Okafor}: “two”\n{Ben Okafor}: “three”")) == [
        ["ada-okafor", "ada-okafor", "ben-okafor"]
    ]


def test_a_title_tells_a_woman_from_a_man_of_the_same_surname() -> None:
    found = said(article("a", "{Mr. Ben Okafor}: “one”\n{Ms. Ada Okafor}: “two”\n{Ms. Okafor}: “three”"))
    assert found == [["ben-okafor", "ada-okafor", "ada-okafor"]]


def test_middle_initials_and_short_forms_lead_to_one_person() -> None:
    found = said(article("a", "{Elizabeth M. Doe}: “one”"), article("b", "{Liz Doe}: “two”"))
    assert found == [["elizabeth-m-doe"], ["elizabeth-m-doe"]]


def test_look_alike_letters_of_another_script_are_another_name() -> None:
    found = resolve_speakers([article("a", "{Ada Doe}: “one”"), article("b", "{Аda Doe}: “two”")])
    assert len(found.speakers) == 2


def test_the_same_wording_of_an_anonymous_source_is_one_only_within_its_article() -> None:
    a = article("a", "{an official!}: “one”\n{an official!}: “two”")
    b = article("b", "{an official!}: “three”")
    found = resolve_speakers([a, b])
    assert found.of["a", 0] == found.of["a", 1] != found.of["b", 0]
    assert [s.article for s in found.speakers] in (["a", "b"], ["b", "a"])


def test_a_statement_is_that_of_the_body_named_before_it() -> None:
    found = said(article("a", "{Ministry of Ports#}: “one”\n{the statement#}: “two”"))
    assert found == [["ministry-of-ports", "ministry-of-ports"]]


def test_a_letter_is_not_taken_for_that_of_a_body_named_in_another_sentence() -> None:
    found = said(article("a", "{Ministry of Ports#}: “one”\n{the letter#}: “two”"))
    assert found == [["ministry-of-ports", "letter"]]


def test_a_statement_nobody_is_named_for_stays_unresolved() -> None:
    assert said(article("a", "{the statement#}: “one”")) == [[None]]


def test_an_abbreviation_is_the_one_body_of_the_story_it_abbreviates() -> None:
    long = article("a", "{National Association of Port Workers#}: “one”")
    assert said(long, article("b", "{NAPW#}: “two”")) == [["national-association-of-port-workers"]] * 2


def test_an_office_is_a_speaker_of_its_own_kind() -> None:
    found = resolve_speakers([article("a", "{Okafor’s office#}: “one”\n{Ada Okafor}: “two”")])
    assert [(s.slug, s.kind) for s in found.speakers] == [
        ("ada-okafor", "person"),
        ("okafors-office", "office"),
    ]


def test_a_pronoun_without_antecedent_is_nobody() -> None:
    assert said(article("a", "{Ada Okafor}: “one”\n{she*}: “two”")) == [["ada-okafor", None]]


def test_stray_words_of_a_headline_are_no_part_of_a_name() -> None:
    a = article("a", "{Harbour CEO Ada Okafor}: “one”\n{Ada Okafor}: “two”\n{Okafor}: “three”")
    assert said(a, article("b", "{Ada Okafor Gala}: “four”\n{Ms. Okafor}: “five”")) == [
        ["ada-okafor"] * 3,
        ["ada-okafor"] * 2,
    ]


def test_a_double_surname_is_not_taken_for_stray_words() -> None:
    a = article("a", "{Ada Wells Okafor}: “one”\n{Wells Okafor}: “two”")
    assert said(a) == [["ada-wells-okafor"] * 2]


def test_a_lawsuit_is_a_source_of_its_own_in_its_story() -> None:
    a, b = article("a", "{the lawsuit#}: “one”"), article("b", "{The suit#}: “two”")
    other = article("c", "{the lawsuit#}: “three”", story="t")
    (first,), (second,), (third,) = said(a, b, other)
    assert first == second != third


def test_names_without_latin_letters_have_slugs_of_their_own() -> None:
    found = resolve_speakers([article("a", "{Ада Лавлейс}: “one”\n{Юрий Гагарин}: “two”")])
    assert len({s.slug for s in found.speakers}) == 2


CORPUS = [
    article("a", "{Ada Okafor}: “one”\n{Okafor}: “two”\n{an official!}: “three”"),
    article("b", "{Ben Okafor}: “one”\n{Mr. Okafor}: “two”"),
    article("c", "{Okafor}: “one”\n{NAPW#}: “two”"),
    article("d", "{A. Okafor}: “one”\n{National Association of Port Workers#}: “two”", story="t"),
]


@given(st.permutations(CORPUS))
def test_the_order_of_articles_changes_nothing(articles: list[ReadArticle]) -> None:
    assert resolve_speakers(articles) == resolve_speakers(CORPUS)
