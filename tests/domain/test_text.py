"""Words and folding: golden vectors that may never change, because addresses are hashed from them."""

import pytest
from hypothesis import given
from hypothesis import strategies as st

from app.domain.text import fold, folded_words, words

GOLDEN = {
    "“We’ll SIGN it,” she said.": "well sign it she said",
    "a 3.5% rise — not -3, not +4": "a 3.5% rise not -3 not +4",
    "−3 degrees": "-3 degrees",
    "$1,200.50 at 10:30 on 1/2": "$1,200.50 at 10:30 on 1/2",
    "the F.B.I. and the FBI": "the f b i and the fbi",
    "soft\u00adhyphen zero\u200bwidth \u202ebidi": "softhyphen zerowidth bidi",
    "non\u00a0breaking  space": "non breaking space",
    "ﬁne Straße ŒUVRE İ": "fine strasse œuvre i̇",
    "cafe\u0301 = caf\u00e9": "caf\u00e9 caf\u00e9",
    "½ x² ①": "1 2 x2 1",
    "rock 'n' roll, the ’90s": "rock n roll the 90s",
    "e-mail and e–mail and e—mail": "e mail and e mail and e mail",
    "…!?": "",
}

ENGLISH = "Mr. O’Brien's U.S. plan cost $3.5bn (up 4%) on 1/2, he'd said—twice. İ ﬁ ½"


@pytest.mark.parametrize(("text", "folded"), GOLDEN.items())
def test_the_folding_is_frozen(text: str, folded: str) -> None:
    """A change here is a new address scheme, not an edit."""
    assert fold(text) == folded


def test_the_words_of_a_sentence_with_their_folded_forms() -> None:
    assert [(w.exact, w.folded) for w in words(ENGLISH)] == [
        ("Mr", "mr"),
        ("O’Brien's", "obriens"),
        ("U.S", "us"),
        ("plan", "plan"),
        ("cost", "cost"),
        ("$3.5", "$3.5"),
        ("bn", "bn"),
        ("up", "up"),
        ("4%", "4%"),
        ("on", "on"),
        ("1/2", "1/2"),
        ("he'd", "hed"),
        ("said", "said"),
        ("twice", "twice"),
        ("İ", "i̇"),
        ("ﬁ", "fi"),
        ("½", "12"),
    ]


@given(st.text())
def test_folding_twice_is_folding_once(text: str) -> None:
    assert fold(fold(text)) == fold(text)


@given(st.text())
def test_every_word_stands_where_it_says_and_folds_as_a_text_of_its_own(text: str) -> None:
    found = words(text)
    assert all(text[w.start : w.end] == w.exact for w in found)
    assert all(w.folded == fold(w.exact).replace(" ", "") != "" for w in found)
    assert [w.folded for w in found] == folded_words(text)


@given(st.text(alphabet="aB.'’-—“” 1,3%$\u00a0\u00ad", max_size=40))
def test_quote_marks_dashes_and_case_never_change_the_folding(text: str) -> None:
    marked = text.replace("“", '"').replace("”", '"').replace("—", "–").replace("’", "'")
    assert fold(marked) == fold(text) == fold(text.upper())
