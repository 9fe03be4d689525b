"""An outlet's own words: the body without what stands between marks."""

import pytest
from hypothesis import given
from hypothesis import strategies as st

from app.collate.prose import BREAK, own_words
from tests.collate.telling import article


@pytest.mark.parametrize(
    ("paragraph", "expected"),
    [
        ("The harbour closed.", "The harbour closed |"),
        ("“We will sign,”{Ana Ruiz} Ana Ruiz said.", "| Ana Ruiz said |"),
        ('The "Old Harbour" plan failed.', "The | plan failed |"),
        ("The «Old Harbour» plan failed.", "The | plan failed |"),
        ("He said “we will sign. Then he left.", "He said |"),
        ("It's the teacher's harbour.", "It's the teacher's harbour |"),
    ],
)
def test_what_stands_between_marks_is_left_out(paragraph, expected):
    own = own_words(article("a", paragraph))
    shown = " ".join("|" if word.folded == BREAK else word.exact for word in own)
    assert shown == expected


@given(st.lists(st.text(alphabet='ab "“”«»„.\n', max_size=30), max_size=4))
def test_words_stand_where_they_say_and_in_order(paragraphs):
    read = article("a", *[p.replace("“", '"') for p in paragraphs])
    own = [word for word in own_words(read) if word.folded != BREAK]
    assert all(read.article.body[word.start : word.end] == word.exact for word in own)
    assert [word.start for word in own] == sorted(word.start for word in own)
