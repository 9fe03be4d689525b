"""Assertions: which clauses state something, who says so, and the values a reader could compare."""

import pytest
from hypothesis import given
from hypothesis import strategies as st

from app.domain.claims import Assertion
from app.extract import extract_text
from app.extract.counts import find_numbers
from app.extract.lists import find_lists
from app.extract.values import find_comparisons, find_orders, find_superlatives
from app.extract.verbs import find_verbs

HEAD = "Harbour bridge to close\n\n"


def assertions(sentence: str) -> list[tuple[Assertion, str]]:
    body = HEAD + sentence + "\n"
    return [(a, a.span.of(body)) for a in extract_text(body).assertions if a.kind == "body"]


@pytest.mark.parametrize(
    ("sentence", "clauses"),
    [
        ("The old bridge was closed in March.", ["The old bridge was closed in March"]),
        ("Will the council ever repair the bridge?", []),
        ("Click here to read more about the bridge in our newsletter.", []),
        (
            "The bridge was closed in March, while the ferry was kept running.",
            ["The bridge was closed in March", "while the ferry was kept running"],
        ),
        (
            "The council bought pumps, boats, and ropes for the town.",
            ["The council bought pumps, boats, and ropes for the town"],
        ),
        ("Nobody was hurt.", ["Nobody was hurt"]),
        ("The bridge fell at 2 a.m. More than 50 ran.", ["The bridge fell at 2 a.m", "More than 50 ran"]),
        ("The bridge fell at 2 a.m. Sunday in the fog.", ["The bridge fell at 2 a.m. Sunday in the fog"]),
        (
            "The town has sued the builder, who said he would appeal.",
            ["The town has sued the builder", "who said he would appeal"],
        ),
        ("Builders had asked for a loan of 10 crowns.", ["Builders had asked for a loan of 10 crowns"]),
        ("The town has asked the king for help.", ["The town has asked the king for help"]),
        (
            "The bridge was shut for a week, and 74 trains were cancelled.",
            ["The bridge was shut for a week", "74 trains were cancelled"],
        ),
    ],
)
def test_clauses_that_state_something_are_assertions(sentence: str, clauses: list[str]) -> None:
    assert [words for _, words in assertions(sentence)] == clauses


def test_words_of_a_speaker_are_told_from_the_outlets_own() -> None:
    found = assertions(
        "Mayor Ana Ruiz said that the bridge will close in May. The bridge was built in 1902. "
        "“The old bridge is no longer safe for anybody to cross,” said Ana Ruiz."
    )
    assert [a.voice for a, _ in found] == ["reported", "own", "quoted"]
    source = found[0][0].source
    assert source is not None
    assert source.of(HEAD + "Mayor Ana Ruiz") == "Mayor Ana Ruiz"


@pytest.mark.parametrize(
    "sentence",
    [
        "According to the report, the bridge was closed in March.",
        "According to Ana Ruiz, the mayor of Ostia, the bridge was closed in March.",
        "According to the report, the bridge was closed in March, the mayor of the town said.",
    ],
)
def test_what_follows_according_to_is_reported(sentence: str) -> None:
    [(found, words)] = assertions(sentence)
    assert (words, found.voice) == ("the bridge was closed in March", "reported")
    assert found.source is not None


def test_a_number_of_hundreds_of_digits_is_no_number() -> None:
    assert not any(found.numbers for found, _ in assertions("Ann Poe lost " + "9" * 400 + " votes in Ostia."))


@pytest.mark.parametrize(
    ("sentence", "value"),
    [
        ("The shop of Ostia has 1.2m customers.", 1.2e6),
        ("Ann Poe won the 400m hurdles in Ostia.", 400),
        ("The house has 3m walls.", 3),
        ("A 46-year-old man fell in Ostia.", 46),
    ],
)
def test_m_is_a_million_only_of_people_and_the_like(sentence: str, value: float) -> None:
    assert [number.value for found, _ in assertions(sentence) for number in found.numbers] == [value]


def test_who_goes_on_to_say_something_is_no_source_of_what_stands_before() -> None:
    (first, words), *_ = assertions(
        "The captain never called for help but told the tower of “a small problem”."
    )
    assert (words, first.voice, first.source) == ("The captain never called for help", "own", None)


def test_according_to_alone_states_nothing() -> None:
    assert assertions("According to the report of the mayor.") == []


def test_an_attribution_at_the_end_belongs_to_no_clause() -> None:
    ((found, words),) = assertions("The storm killed 15 people in Ostia, police said.")
    assert (words, found.voice) == ("The storm killed 15 people in Ostia", "reported")


@pytest.mark.parametrize(
    ("sentence", "source"),
    [
        ("The old bridge was unsafe, said Ana Ruiz, the head of the board.", "Ana Ruiz"),
        ("The old bridge was unsafe, the head of the board, Ana Ruiz, said.", "Ana Ruiz"),
        ("The old bridge was unsafe, said the board on Monday.", "the board"),
    ],
)
def test_an_attribution_with_its_speaker_in_apposition_belongs_to_no_clause(
    sentence: str, source: str
) -> None:
    ((found, words),) = assertions(sentence)
    assert words == "The old bridge was unsafe"
    assert found.source is not None
    assert found.source.of(HEAD + sentence) == source


def test_what_a_speaker_between_commas_says_stays_with_its_clause() -> None:
    ((found, words),) = assertions("Ana Ruiz, the mayor, said the town had heard of the crack in June.")
    assert words.endswith("heard of the crack in June")
    assert found.dates == (0,)


@pytest.mark.parametrize(
    "sentence",
    [
        "Mayor Ana Ruiz said in a post on Thursday: “The old bridge is no longer safe for anybody.”",
        "Mayor Ana Ruiz said as she left the hall: “The old bridge is no longer safe for anybody.”",
    ],
)
def test_a_clause_that_only_says_who_spoke_is_no_assertion(sentence: str) -> None:
    assert [words for _, words in assertions(sentence)] == ["The old bridge is no longer safe for anybody"]


def test_a_subject_stays_with_its_verb_and_a_second_subject_opens_a_clause() -> None:
    found = assertions("The bridge, built in 1902, was closed in March and the ferry was kept running.")
    assert [words for _, words in found] == [
        "The bridge, built in 1902, was closed in March",
        "the ferry was kept running",
    ]
    assert all(a.is_whole for a, _ in found)


def test_a_denial_is_negated() -> None:
    (found, _), *_ = assertions("Mayor Ana Ruiz denied that the bridge will close in May.")
    assert found.negated


def test_a_date_belongs_to_the_clause_it_stands_in() -> None:
    found = assertions("The bridge was closed on 3 March 2024, while the ferry was kept running.")
    assert [a.dates for a, _ in found] == [(0,), ()]


@pytest.mark.parametrize(
    ("clause", "expected"),
    [
        ("The fire killed at least 12 people", [(12.0, ("peopl",), "over")]),
        ("two northern towns were cut off", [(2.0, ("northe", "town"), "")]),
        ("It cost $3.5 million", [(3_500_000.0, ("$",), "")]),
        ("about 70 percent of the voters", [(70.0, ("%",), "about")]),
        ("under Amendment 64 it is legal", []),
        ("children between 12 and 16 years", []),
        ("one of them left", []),
        ("No one was hurt", [(0.0, ("peopl",), "")]),
        ("About 900 postal votes were void", [(900.0, ("postal", "vot"), "about")]),
        ("Boeing 767 crews left", []),
        ("Nobody was arrested at the gate", [(0.0, ("peopl",), "")]),
        ("The bank pays $31 a share", [(31.0, ("$", "shar"), "")]),
        ("It put the number of marchers at 15,000", [(15000.0, ("number", "marche"), "")]),
        ("Shares fell 11 percent to $42", [(11.0, ("%",), ""), (42.0, ("$",), "")]),
    ],
)
def test_numbers_have_a_unit_and_a_bound(
    clause: str, expected: list[tuple[float, tuple[str, ...], str]]
) -> None:
    assert [(n.value, n.unit, n.bound) for n in find_numbers(clause, 0, ())] == expected


def test_people_counted_have_the_state_that_stands_before_their_number() -> None:
    found = find_numbers("killing two men and wounding seven before he was shot dead", 0, ())
    assert [(one.value, one.state) for one in found] == [(2.0, "dead"), (7.0, "hurt")]


@pytest.mark.parametrize(
    ("clause", "members", "is_open"),
    [
        ("ties with Norland, Sudmark, and the Vale", ("Norland", "Sudmark", "Vale"), False),
        ("ports including Norland and Sudmark", ("Norland", "Sudmark"), True),
        ("Norland, Sudmark and others signed", ("Norland", "Sudmark"), True),
        ("between Ostia and the Vale, Norland, and Sudmark", ("Vale", "Norland", "Sudmark"), False),
        (
            "a call between Ana Ruiz, of Norland, and Leo Brandt, of Sudmark",
            ("Ana Ruiz", "Leo Brandt"),
            False,
        ),
        ("the envoys, of Norland, Sudmark and Ostia, met", ("Norland", "Sudmark", "Ostia"), False),
    ],
)
def test_lists_have_members_and_may_be_open(clause: str, members: tuple[str, ...], is_open: bool) -> None:
    found = find_lists(clause, 0)
    assert [(one.members, one.is_open) for one in found] == [(members, is_open)]


@pytest.mark.parametrize(
    ("clause", "expected"),
    [
        ("Norland will join the pact", [("join", "will", False)]),
        ("Norland has officially joined the pact", [("joined", "has", False)]),
        ("Norland is expected to join", [("join", "expected", False)]),
        ("Norland is poised to join", [("join", "will", False)]),
        ("Norland already maintains ties", [("maintains", "already", False)]),
        ("They have kept ties since 1992", [("kept", "already", False)]),
        ("Norland has not joined the pact", [("joined", "has", True)]),
        ("Norland may join the pact", [("join", "possible", False)]),
        ("The envoy said Norland would join the pact", [("join", "will", False)]),
        ("The envoy said Norland would join if asked", []),
        ("Norland has already “quietly joined”", [("joined", "already", False)]),
        ("Norland withdrew from the pact", [("withdrew", "has", False)]),
    ],
)
def test_verbs_say_whether_it_has_happened(clause: str, expected: list[tuple[str, str, bool]]) -> None:
    found = [(v.word, v.status, v.negated) for v in find_verbs(clause, 0)]
    assert [one for one in found if one in expected] == expected


def test_a_headline_tells_the_future_by_to() -> None:
    assert [(v.word, v.status) for v in find_verbs("Norland to Join Pact", 0, True)] == [("join", "will")]
    assert not find_verbs("The Governor Asks His Old Rival to Resign Now", 0, True)


def test_words_of_order_are_read_with_what_follows() -> None:
    clause = "The vote came hours after the talks"
    (order,) = find_orders(clause, 0)
    assert (order.relation, order.other.of(clause)) == ("after", "the talks")
    (order,) = find_orders("The vote came as Ruiz met with the mayors", 0)
    assert order.relation == "during"
    assert not find_orders("She was seen as a rival", 0)


def test_ranks_and_poles_are_read() -> None:
    clause = "It is one of the largest ports of the coast"
    (rank,) = find_superlatives(clause, 0)
    assert (rank.word, rank.is_one_of) == ("largest", True)
    assert not find_superlatives("It was her first term", 0)
    (pole,) = find_comparisons("the younger sister of Liz", 0)
    assert (pole.word, pole.head) == ("young", "sister")


@given(st.text(alphabet=st.characters(codec="utf-8"), max_size=400))
def test_any_text_is_read_and_assertions_stand_inside_it(text: str) -> None:
    for one in extract_text(text).assertions:
        assert 0 <= one.span.start < one.span.end <= len(text)
        parts = [*one.numbers, *one.lists, *one.verbs, *one.superlatives, *one.comparisons]
        assert all(one.span.contains(part.span) for part in parts)


@pytest.mark.parametrize(
    "text",
    [
        "The union wants a rise of 7 percent; the city has offered 4 percent.",
        "The firm owns three ferries, but the town has closed the harbour.",
        "He seeks a second term, and the council opposes it.",
    ],
)
def test_a_clause_of_the_present_is_whole(text: str) -> None:
    assert len(extract_text(text).assertions) == 2, [a.span.of(text) for a in extract_text(text).assertions]


@pytest.mark.parametrize(
    ("words", "bound"),
    [
        ("the town would spend the money over ten years", ""),
        ("the money will be spent over five years", ""),
        ("the strike lasted over two weeks", "over"),
        ("it was closed for over ten years", "over"),
        ("it has over 300 workers", "over"),
    ],
)
def test_over_a_time_is_a_span_and_over_a_number_a_bound(words: str, bound: str) -> None:
    assert find_numbers(words, 0, ())[-1].bound == bound


@pytest.mark.parametrize(
    ("sentence", "source"),
    [
        ("According to his lawyer he has left the town.", "his lawyer"),
        ("According to police the bridge is closed.", "police"),
    ],
)
def test_a_clause_right_behind_its_source_is_reported(sentence: str, source: str) -> None:
    [(found, _)] = assertions(sentence)
    assert found.voice == "reported" and found.source is not None
    assert found.source.of(HEAD + sentence) == source


def test_what_follows_an_attribution_in_the_middle_of_a_sentence_is_not_given_to_that_source():
    text = "The ferry will stop on Monday, according to the union, a hard blow as the town has no bridge."
    assert [one.voice for one in extract_text(text).assertions] == ["reported", "own"]
    led = "According to the union, the ferry will stop on Monday."
    assert [one.voice for one in extract_text(led).assertions] == ["reported"]
