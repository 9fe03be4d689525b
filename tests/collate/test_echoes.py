"""Words quoted by one outlet that stand unmarked in another, and never those that are anybody's."""

import pytest

from tests.collate.telling import article, readable, spread

RUIZ = "The move is grounded in lasting trust, shared duties, and patient repair,"
PLAIN = "Its policy rests on lasting trust, shared duties and patient repair of the dam."


def echoes(*articles):
    return readable(spread(*articles), articles)["echoes"]


def test_words_of_a_quotation_that_another_outlet_prints_unmarked_are_found_with_their_places():
    quoting = article("a", f"“{RUIZ}”{{Ana Ruiz}} Ana Ruiz said.")
    other = article("b", "The council met.", PLAIN)
    words = "lasting trust, shared duties, and patient repair"
    assert echoes(quoting, other) == [("a", words, "b", "lasting trust, shared duties and patient repair")]


@pytest.mark.parametrize(
    ("why", "paragraph"),
    [
        ("the other outlet quotes the words too", f"“{RUIZ}”{{Ana Ruiz}} Ana Ruiz said. {PLAIN}"),
        (
            "they stand between marks that no attribution goes with",
            PLAIN.replace("lasting", "“lasting") + "”",
        ),
        ("a mark before them is never closed", "He “hopes. " + PLAIN),
        ("too few of them say anything of their own", "Its policy is grounded in lasting trust."),
        ("they are names", "The Lasting Trust, Shared Duties And Patient Repair is a fund."),
    ],
)
def test_no_echo_is_claimed_where(why, paragraph):
    quoting = article("a", f"“{RUIZ}”{{Ana Ruiz}} Ana Ruiz said.")
    assert echoes(quoting, article("b", paragraph)) == []


def test_words_that_the_quoting_outlet_prints_unmarked_itself_are_the_storys_vocabulary():
    quoting = article("a", PLAIN, f"“{RUIZ}”{{Ana Ruiz}} Ana Ruiz said.")
    assert echoes(quoting, article("b", PLAIN)) == []


def test_words_that_most_outlets_print_unmarked_are_nobodys():
    quoting = article("a", f"“{RUIZ}”{{Ana Ruiz}} Ana Ruiz said.")
    others = [article(key, PLAIN) for key in "bcde"]
    assert len(echoes(quoting, *others[:3])) == 3
    assert echoes(quoting, *others) == []


def test_furniture_and_other_stories_echo_nothing():
    quoting = article("a", f"“{RUIZ}”{{Ana Ruiz}} Ana Ruiz said.")
    assert echoes(quoting, article("b", "The council met.", footer=PLAIN)) == []
    assert echoes(quoting, article("b", PLAIN, story="another")) == []


def test_three_telling_words_are_enough_where_they_stand_nowhere_else():
    quoting = article("a", "“We were wrecked by a brazen cutthroat cartel,”{Ana Ruiz} Ana Ruiz said.")
    other = article("b", "The harbour was wrecked by a brazen cutthroat cartel.")
    again = article("c", "A brazen theft. A cutthroat trade. Many wrecked ships.")
    assert [e[3] for e in echoes(quoting, other)] == ["wrecked by a brazen cutthroat cartel"]
    assert len(echoes(quoting, other, again)) == 1
    short = article("b", "It was a brazen cutthroat cartel.")
    assert echoes(quoting, short) == []


def test_a_place_is_told_once_a_quote_for_its_earliest_reading():
    one = article("a", f"“{RUIZ}”{{Ana Ruiz}} Ana Ruiz said.")
    two = article("b", f"“{RUIZ}”{{Ana Ruiz}} Ana Ruiz told them.")
    assert [e[0] for e in echoes(two, article("c", PLAIN), one)] == ["a"]
