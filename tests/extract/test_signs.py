"""The signs of a clause spare patterns and hide nothing: what a pattern finds, its signs announce."""

from hypothesis import given
from hypothesis import strategies as st

from app.extract.counts import find_numbers
from app.extract.lists import find_lists
from app.extract.signs import _ENDINGS, _WORDS, signs_of
from app.extract.values import find_comparisons, find_hedges, find_orders, find_superlatives
from app.extract.verbs import find_verbs, is_negated
from app.extract.voice import is_attribution

EVERY = frozenset(_WORDS) | frozenset(_ENDINGS)
LISTED = sorted({word for listed in _WORDS.values() for word in listed})
OTHERS = (
    "isn’t|don't|she’ll|joined|closing|largest|a day after|coinciding with|one of the|Ode,|Pike|A&B"
    "|at least 5|France, Spain and Italy|no longer|the|it|WILL|closed|to close|İs|ıs|ſaid|li\u212aely"
    "|-|,|’s|“|5|not-|two fifths of|5-2|1 to 3 vote|one in five of|half|seven|US$ 5m|5 %|£1,200|no children"
)
PIECES = [*LISTED, *OTHERS.split("|")]
CLAUSES = st.lists(st.sampled_from(PIECES), max_size=12).map(" ".join)


@given(CLAUSES | st.text(max_size=80))
def test_a_pattern_that_finds_something_is_announced_by_a_sign(text: str) -> None:
    signs = signs_of(text)
    assert find_verbs(text, 0, signs=signs) == find_verbs(text, 0, signs=EVERY)
    for name, found in (
        ("order", find_orders(text, 0)),
        ("superlative", find_superlatives(text, 0)),
        ("comparison", find_comparisons(text, 0)),
        ("hedge", find_hedges(text, 0)),
        ("not", is_negated(text)),
    ):
        assert name in signs or not found, name
    assert find_numbers(text, 0, (), signs) == find_numbers(text, 0, ())
    assert "number" in signs or any(c.isdecimal() for c in text) or not find_numbers(text, 0, ())
    assert is_attribution(text, signs) == is_attribution(text, EVERY)
    assert "list" in signs or "&" in text or not find_lists(text, 0)


def test_the_signs_of_a_clause_are_named_after_its_patterns() -> None:
    assert signs_of("Two of them will close the oldest bridge.") == {
        "number",
        "of",
        "worded",
        "will",
        "superlative",
        "comparison",
    }
    assert signs_of("Pike and Ode") == {"list"}
    assert signs_of("") == frozenset()


def test_the_end_of_a_longer_word_says_nothing_of_those_counted() -> None:
    clause = f"Doe runs against Ann Poskill {'x' * 40} majority come 2013"
    assert clause[clause.index("2013") - 60 :].startswith("kill ")  # the words before a number that are read
    assert [number.state for number in find_numbers(clause, 0, (), signs_of(clause))] in ([], [""])
