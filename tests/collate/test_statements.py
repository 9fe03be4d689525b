"""What stands beside joined words belongs to the same statement; what only looks like it does not."""

from dataclasses import replace

from app.collate.corpus import collate
from app.domain.mentions import ReadArticle
from tests.collate.quoting import article


def groups(*articles: ReadArticle) -> list[str]:
    """Each quote with more than one reading as `a0 b1`: article key and index of its quotations."""
    return [
        " ".join(f"{key}{index}" for key, index in (r.quotation for r in quote.readings))
        for quote in collate(articles).quotes
        if len(quote.readings) > 1
    ]


CRANES = "You have bought six new cranes for a harbour without ships."


def test_a_sentence_printed_more_freely_is_found_by_the_one_after_it() -> None:
    a = article("a", f"{{Ada Okafor}}: “What have you people been building, John? {CRANES}”")
    b = article("b", f"{{Okafor}}: “In this town, what have you people been doing, John?” > “{CRANES}”")
    assert groups(a, b) == ["a0 b0 b1"]
    alone = article("c", "{Okafor}: “In this town, what have you people been doing, John?”")
    assert groups(article("a", "{Ada Okafor}: “What have you people been building, John?”"), alone) == []


def test_another_sentence_beside_the_same_one_stays_apart() -> None:
    a = article("a", f"{{Ada Okafor}}: “{CRANES}”\n{{Okafor}}: “The bridge needs paint before winter.”")
    b = article("b", f"{{Okafor}}: “{CRANES} The ferry needs a captain before winter.”")
    assert groups(a, b) == ["a0 b0"]


def test_the_next_sentence_of_a_litany_stays_apart() -> None:
    a = article("a", f"{{Ada Okafor}}: “{CRANES}” > “We will fight for the workers of this town.”")
    b = article("b", f"{{Okafor}}: “{CRANES}” > “We will fight for the children of this town.”")
    assert groups(a, b) == ["a0 b0"]


def test_a_short_sentence_between_joined_ones_is_joined_where_it_is_equal() -> None:
    a = article("a", f"{{Ada Okafor}}: “{CRANES} Why? To please the owners of the yard.”")
    (quote,) = collate(
        (a, article("b", f"{{Okafor}}: “{CRANES} Why? To please the owners of the yard.”"))
    ).quotes
    assert [u.passage for u in quote.units] == [0, 0, 1, 1, 2, 2]


def test_one_sentence_made_of_two_is_a_reading_of_both() -> None:
    a = article("a", "{Ada Okafor}: “I went far too quickly. I made a mistake and I was plainly wrong.”")
    b = article("b", "{Okafor}: “I went far too quickly and I was plainly wrong,”")
    (quote,) = collate((a, b)).quotes
    assert {r.quotation[0]: r.relations for r in quote.readings}["b"] == ("elided", "joined")


def test_a_fragment_follows_another_of_its_sentence() -> None:
    full = article(
        "a", "{Ada Okafor}: “The findings wholly refute all your earlier claims about the northern port.”"
    )
    told = article(
        "b", "{the members!} wrote that they “wholly refute” his “earlier claims about the northern port”"
    )
    lone = article("b", "{the members!} wrote that they “wholly refute” him")
    assert groups(full, told) == ["a0 b0 b1"]
    assert groups(full, lone) == []


def test_words_around_a_fragment_make_up_for_a_word_left_out() -> None:
    full = article("a", "{Ada Okafor}: “Censorship of letters is a very dangerous thing”")
    assert groups(full, article("b", "{Okafor} called censorship “a dangerous thing”")) == ["a0 b0"]
    assert groups(full, article("b", "{Okafor} called the ferry “a dangerous thing”")) == []


def test_a_fragment_goes_where_it_stands_word_for_word() -> None:
    a = article(
        "a", "{Ada Okafor}: “We sailed much too far.”\n{Okafor}: “We sailed too far and paid for it.”"
    )
    assert groups(a, article("b", "{Okafor} said they “sailed too far”")) == ["a1 b0"]


def test_a_part_of_an_ellipsis_too_short_to_compare_goes_with_its_neighbour() -> None:
    a = article(
        "a",
        "{the law#}: “Whoever promises any post, wage or rank…favour…in return for a vote shall be fined.”",
    )
    b = article("b", "{she*}: “who promises any post, wage or rank, or any other benefit”")
    assert groups(a, b) == ["a0 b0"]


def test_without_a_clear_speaker_sentences_may_differ_in_little_words_only() -> None:
    a = article("a", "{Ada Okafor}: “We are asking the mayor to open up harbour.”")
    assert groups(a, article("b", "{she*}: “We are asking the mayor to open the harbour,”")) == ["a0 b0"]
    assert groups(a, article("b", "{she*}: “We are not asking the mayor to open harbour,”")) == []
    assert groups(a, article("b", "{she*}: “We are begging the mayor to open the harbour,”")) == []


def test_titles_written_out_or_not_are_the_same_words() -> None:
    a = article("a", "{Ada Okafor}: “I feel badly for General Moss,”")
    assert groups(a, article("b", "{Okafor}: “I feel very badly for Gen. Moss,”")) == ["a0 b0"]


def test_a_body_and_who_speaks_for_it_say_the_same() -> None:
    said = article("a", "{Ada Okafor}: “Today marks a watershed moment in the life of this harbour,”")
    name = said.found.names[0]
    role = replace(name, role="a spokeswoman for the Harbour Guild")
    (quotation,) = said.found.quotations
    assert quotation.source is not None
    source = replace(quotation.source, antecedent=role)
    found = replace(said.found, names=(role,), quotations=(replace(quotation, source=source),))
    guild = article("b", "{Harbour Guild#} called it “a watershed moment” for all")
    assert groups(replace(said, found=found), guild) == ["a0 b0"]
    assert groups(said, guild) == []


def test_the_same_word_in_the_same_sentence_is_one() -> None:
    told = "{she*} said the signing ceremony at the harbour would come “soon”"
    assert groups(article("a", told), article("b", told)) == ["a0 b0"]
    assert groups(article("a", told), article("b", "{she*} said the bridge would fall “soon”")) == []


def test_a_word_whose_place_its_sentence_shows_joins_no_other_utterance() -> None:
    a = article(
        "a",
        "{Ada Okafor}: “This is most unfair to him. He lied and they ruined him.”\n"
        "{Okafor}: “We dismissed the harbour master because he lied to the council.”",
    )
    b = article("b", "{Ada Okafor} called it “most unfair” that the harbour master “lied” to the council")
    assert groups(a, b) == ["a0 b0 b1"]
