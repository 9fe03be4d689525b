"""Cheap questions before costly readers: what a gate turns away, its reader would not have read."""

from hypothesis import given
from hypothesis import strategies as st

from app.domain.text import fold
from app.extract.dates import _ONLY_RELATIVE, _TRIGGERS, _core
from app.extract.layout import _repeats
from app.extract.relative import may_follow
from app.extract.runs import _CAPITAL, _DOTS, _NO_DOTTED

MARKS = st.sampled_from([*" .,'’“\"()—-\n", "\u00a0", "\u0301", "ſ", "K", "½", "²", "$", "€"])
WORDS = st.sampled_from(
    ["U.S.", "J.", "F.", "a.m.", "Ana", "O’Dea", "iPhone", "Roe-Pike's", "X", "5th", "12.5", "No", "İ", "Ǆ"]
)
TEXTS = st.lists(MARKS | WORDS | st.characters(), max_size=20).map("".join)
FOLLOWED = st.sampled_from(sorted(_ONLY_RELATIVE)).flatmap(
    lambda word: st.lists(
        st.sampled_from(sorted(_TRIGGERS)) | st.from_regex(r"\A[a-z]{1,9}\Z"), max_size=4
    ).map(lambda more: (word, " ".join([word, *more])))
)


@given(FOLLOWED)
def test_a_frequent_word_with_nothing_of_a_date_behind_it_begins_none(case: tuple[str, str]) -> None:
    word, text = case
    assert may_follow(text, len(word)) or _core(text, 0, word) is None


@given(TEXTS, TEXTS)
def test_a_line_repeats_a_title_if_both_fold_to_the_same(line: str, title: str) -> None:
    assert _repeats(line, fold(title)) == (fold(line) == fold(title))
    assert _repeats(line, fold(line))


@given(TEXTS)
def test_without_a_dotted_word_the_quick_pattern_finds_the_same_capitals(text: str) -> None:
    if not _DOTS.search(text):
        assert _NO_DOTTED.findall(text) == _CAPITAL.findall(text)
