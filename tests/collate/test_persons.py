"""Persons in articles full of names: who they are, and that this takes no longer than it must."""

from time import process_time

import pytest

from app.collate.persons import Persons
from app.domain.article import Article, Layout
from app.domain.mentions import Extraction, Name, ReadArticle
from app.domain.selector import Span

MANY = 4_000


def naming(names: list[str]) -> ReadArticle:
    """An article that prints *names* one after the other, ten characters apart."""
    article = Article("a", "a", "s", "a.txt", "", " " * 100, "gazette")
    found = tuple(Name(Span(10 * n, 10 * n + 1), name, "person") for n, name in enumerate(names))
    return ReadArticle(article, Extraction(Layout(()), names=found))


def surname(number: int) -> str:
    """A surname like no other: letters for digits."""
    return "B" + "".join("aeiouklmnr"[int(digit)] for digit in f"{number:04}")


def found(names: list[str]) -> list[str | None]:
    """Who each of the names is, in seconds."""
    read = naming(names)
    began = process_time()
    persons = Persons([read])
    keys = [persons.find(name, read.article, 10 * n) for n, name in enumerate(names)]
    assert process_time() - began < 10
    return keys


@pytest.mark.parametrize("form", ["{}", "Ms. {}"])
def test_thousands_of_persons_of_one_first_name_are_each_found_by_surname(form: str) -> None:
    surnames = [surname(n) for n in range(MANY)]
    keys = found([f"Ada {name}" for name in surnames] + [form.format(name) for name in surnames])
    assert keys == [f"ada {name.lower()}" for name in surnames] * 2


def test_a_person_named_thousands_of_times_is_one() -> None:
    assert set(found(["Ada Okafor", "Okafor"] * MANY)) == {"ada okafor"}


def test_a_first_name_of_thousands_is_the_only_one_named_before_it_or_nobody() -> None:
    keys = found(["Ada Okafor", "Ada", "Ada Doe", *["Ada"] * MANY])
    assert keys == ["ada okafor", "ada okafor", "ada doe", *[None] * MANY]


def test_of_two_persons_the_one_named_in_full_far_oftener_is_meant() -> None:
    assert found(["Ben Okafor", "Okafor", *["Ada Okafor"] * 3])[1] == "ada okafor"
    assert found(["Ben Okafor", "Okafor", *["Ada Okafor"] * 2])[1] == "ben okafor"


def test_a_name_that_ends_a_longer_one_of_its_article_is_that_person() -> None:
    assert found(["Maria Ana Lopez", "Ana Lopez"]) == ["maria ana lopez"] * 2


def test_a_son_told_from_his_father_is_another_person() -> None:
    keys = found(["Moss", "Al Moss Jr.", "Moss Jr.", "Al Moss", "Moss Jr.", "Moss"])
    assert keys == ["al moss", "al moss jr", "al moss jr", "al moss", "al moss jr", "al moss"]


def test_a_junior_whom_no_other_is_told_from_is_one_person() -> None:
    assert set(found(["Al Moss Jr.", "Moss", "Al Moss"])) == {"al moss"}


def test_a_title_tells_which_of_two_a_surname_means_if_anybody_is_left() -> None:
    article = naming([]).article
    names = [("Ada Okafor", "f"), ("Okafor", "m"), ("Ben Okafor", "m"), ("Okafor", "f")]
    printed = tuple(
        Name(Span(10 * n, 10 * n + 1), name, "person", None, sex) for n, (name, sex) in enumerate(names)
    )
    both = Persons([ReadArticle(article, Extraction(Layout(()), names=printed))])
    assert [both.find("Okafor", article, at) for at in (10, 30)] == ["ben okafor", "ada okafor"]
    one = Persons([ReadArticle(article, Extraction(Layout(()), names=printed[:2]))])
    assert one.find("Okafor", article, 10) == "ada okafor"


def test_stray_words_before_a_name_with_stray_words_are_no_part_of_it() -> None:
    names = ["Harvest Elect Ada Doe", "Elect Ada Doe", "Ada Doe", "Doe"]
    assert len(set(found(names))) == 1
