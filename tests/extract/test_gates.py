"""Cheap questions before costly readers: what a gate turns away, its reader would not have read."""

import re

from hypothesis import given
from hypothesis import strategies as st

from app.domain.text import fold
from app.extract.dates import _ONLY_RELATIVE, _TRIGGERS, _core
from app.extract.furniture import _BEGINNING, _NEEDLES, _RULES
from app.extract.layout import _repeats
from app.extract.patterns import any_of, beginning
from app.extract.relative import _DIGITS, may_follow
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


LINES = st.sampled_from(
    [
        "Share",
        "AFP",
        "Photo: Ana Pike",
        "Skip to content",
        "©2020 Elm Daily",
        "All rights reserved.",
        "Sign up for our newsletter",
        "This story has been updated.",
        "Editor's note: it rained",
        "Home » News",
        "Tags: elm",
        "-AFP",
        "Roe contributed reporting.",
        "first published in",
        "Follow us on Twitter",
        "A A",
        "ad",
        "Thiſ story was updated",
        "12 comments",
        "the",
        "Pike",
    ]
)


@given(st.lists(LINES | TEXTS, max_size=3).map(" ".join))
def test_a_line_of_furniture_begins_like_one_or_holds_its_words(line: str) -> None:
    lowered = line.lower()
    if not _BEGINNING.match(line) and not any(needle in lowered for needle in _NEEDLES):
        for _, needles, shape in _RULES:
            assert not shape.match(line) or (needles and not any(needle in lowered for needle in needles))


@given(st.integers(0, 10**9), st.text(max_size=1), st.sampled_from(["days ago", " days ago", " weeks later"]))
def test_a_figure_without_a_blank_behind_it_counts_no_units(figure: int, sign: str, rest: str) -> None:
    text = f"{figure}{sign}{rest}"
    after = len(str(figure))
    if not text.startswith(" ", after) and not text[after : after + 1].isdecimal():
        assert not any(shape.match(text) for _, shape, _ in _DIGITS)


STATES = ["is", "stands", "likes?", "kept"]
PLAIN, QUICK, GROUPED = (
    re.compile(rf"{words}\b", re.IGNORECASE)
    for words in (rf"\b(?:{'|'.join(STATES)})", beginning(*STATES), rf"\b{any_of(*STATES)}")
)
PRINTED = st.sampled_from(["is", "IS", "like", "İs", "ıs", "ſtands", "\u212aept", "kept", "x"])


@given(st.lists(MARKS | PRINTED).map("".join))
def test_the_quick_forms_of_some_words_find_the_same(text: str) -> None:
    expected = [match.span() for match in PLAIN.finditer(text)]
    assert [match.span() for match in QUICK.finditer(text)] == expected
    assert [match.span() for match in GROUPED.finditer(text)] == expected
