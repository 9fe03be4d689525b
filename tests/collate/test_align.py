"""The alignment table as rows of words; every reading can be put together again from it."""

import subprocess
import sys

from hypothesis import given
from hypothesis import strategies as st

from app.collate.align import align
from app.collate.wording import tokens

WORDS = st.lists(
    st.sampled_from(
        [
            "the",
            "The",
            "harbour",
            "is",
            "ours,",
            "and",
            "…",
            "stays",
            "[now]",
            "t**n's",
            "d--n",
            "town.",
            "F.B.I.",
            "“ours”",
        ]
    ),
    max_size=12,
).map(" ".join)


def rows(texts: list[str], base: int = 0) -> list[list[str]]:
    """Each cell as `kind text`."""
    table = align(texts, base)
    return [[f"{c[i].kind} {c[i].text.strip()}".strip() for c in table.columns] for i in range(len(texts))]


def test_four_outlets_print_one_sentence() -> None:
    texts = [
        "The quick brown fox jumps over the lazy dog.",
        "quick brown Fox leaps, over the dog",
        "The fox … the lazy dog, he said",
    ]
    assert ["|".join(row) for row in rows(texts)] == [
        "equal The|equal quick brown|equal fox|equal jumps|equal over|equal the|equal lazy|equal dog.|none",
        "absent|equal quick brown|case Fox|replaced leaps,|equal over|equal the|absent|equal dog|none",
        "equal The|absent|equal fox …|ellipsis|ellipsis|equal the|equal lazy|equal dog,|added he said",
    ]


def test_a_moved_word_is_shown_where_it_is_printed_and_missed_where_it_is_not() -> None:
    assert rows(["with either our partners or others", "either with our partners or others"])[1] == [
        "moved",
        "equal either",
        "moved with",
        "equal our partners or others",
    ]


def test_words_left_out_are_counted_and_told_apart_at_an_end() -> None:
    table = align(["one two three four five six", "two three six"], 0)
    assert [(c[1].kind, c[1].cut, c[1].at_end) for c in table.columns] == [
        ("absent", 1, True),
        ("equal", 0, False),
        ("absent", 2, False),
        ("equal", 0, False),
    ]


def test_the_base_can_be_any_reading() -> None:
    texts = ["we will sign it soon", "we will sign"]
    assert rows(texts, 1) == [["equal we will sign", "added it soon"], ["equal we will sign", "none"]]


@given(st.lists(WORDS | st.text(max_size=30), min_size=1, max_size=5), st.data())
def test_every_reading_is_rebuilt_from_the_table(texts: list[str], data: st.DataObject) -> None:
    base = data.draw(st.integers(0, len(texts) - 1))
    table = align(texts, base)
    assert [table.reading(i) for i in range(len(texts))] == texts
    assert all(cell.kind in ("equal", "none", "added") for cell in (c[base] for c in table.columns))


@given(WORDS, WORDS)
def test_the_words_of_a_reading_follow_from_the_base_and_what_differs(base: str, reading: str) -> None:
    """Where a cell is equal the base's words stand for it; only what differs is taken from the reading."""
    rebuilt: list[str] = []
    for theirs, mine in align([base, reading], 0).columns:
        same = mine.kind in ("equal", "case", "punctuation")
        rebuilt += [t.folded for t in tokens(theirs.text if same else mine.text)]
    assert rebuilt == [t.folded for t in tokens(reading)]


@given(WORDS, WORDS)
def test_cut_and_kept_words_add_up_to_the_base(base: str, reading: str) -> None:
    table = align([base, reading], 0)
    kept = sum(len(c[0].text.split()) for c in table.columns if c[1].kind in ("equal", "case", "punctuation"))
    assert kept + sum(c[1].cut for c in table.columns) >= len([w for w in base.split() if w != "…"])


def test_alignment_loads_neither_numpy_nor_the_rest_of_collation() -> None:
    code = "import sys, app.collate.align; print(*sys.modules)"
    loaded = subprocess.run(
        [sys.executable, "-c", code], capture_output=True, text=True, check=True
    ).stdout.split()
    assert "numpy" not in loaded
    assert {m for m in loaded if m.startswith("app.collate.")} == {
        "app.collate.align",
        "app.collate.lexicon",
        "app.collate.pairing",
        "app.collate.relations",
        "app.collate.spelling",
        "app.collate.wording",
    }
