"""What a marked cut may hide: the words of another outlet at that place, and only where they would fit."""

from tests.collate.telling import article, readable, spread

BEFORE = "We have repaired every lock on the northern canal"
HIDDEN = "and paid each of the divers in full"
AFTER = "so the ferries can sail before the winter comes"


def hidden(*articles):
    return readable(spread(*articles), articles)["hidden"]


def quoted(key, text, **more):
    return article(key, f"“{text}”{{Ana Ruiz}} Ana Ruiz said.", **more)


def test_words_that_another_outlet_prints_between_the_two_sides_are_offered():
    found = hidden(quoted("a", f"{BEFORE} … {AFTER}."), quoted("b", f"{BEFORE} {HIDDEN}, {AFTER}."))
    assert found == [("a", "between", "b", HIDDEN)]


def test_a_quotation_split_around_its_attribution_is_read_on():
    split = article(
        "b", f"“{BEFORE},”{{Ana Ruiz}} Ana Ruiz said as they met. >“Today more divers are coming home.”"
    )
    found = hidden(quoted("a", f"{BEFORE}… Glory to the divers of this town!"), split)
    assert found == [("a", "after", "b", "Today more divers are coming home.")]


def test_an_outlet_that_prints_nothing_between_the_sides_offers_nothing():
    assert hidden(quoted("a", f"{BEFORE} … {AFTER}."), quoted("b", f"{BEFORE} {AFTER}.")) == []


def test_a_pause_without_words_on_the_other_side_offers_nothing():
    assert hidden(quoted("a", f"{BEFORE}…"), quoted("b", f"{BEFORE}.")) == []


def test_an_outlets_own_articles_offer_nothing():
    one = quoted("a", f"{BEFORE} … {AFTER}.", outlet="gazette")
    two = quoted("b", f"{BEFORE} {HIDDEN}, {AFTER}.", outlet="gazette")
    assert hidden(one, two) == []


def test_a_cut_at_the_beginning_is_met_from_behind():
    found = hidden(quoted("a", f"… {AFTER}."), quoted("b", f"{BEFORE}, {AFTER}."))
    assert found == [("a", "before", "b", BEFORE)]
