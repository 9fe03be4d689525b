"""Candidates: every pair that shares a run in a small company, and never a square of pairs in a crowd."""

from hypothesis import given
from hypothesis import strategies as st

from app.collate.candidates import Passages

WORDS = st.lists(st.sampled_from("abcdefgh"), max_size=7)


def _runs(words: list[str], length: int) -> set[tuple[str, ...]]:
    return {tuple(words[i : i + length]) for i in range(len(words) - length + 1)}


@given(st.lists(st.tuples(WORDS, st.sampled_from("xy")), max_size=6), st.integers(2, 4))
def test_passages_of_one_key_that_share_a_run_are_paired_and_no_others(
    rows: list[tuple[list[str], str]], length: int
) -> None:
    found = list(Passages([w for w, _ in rows], [k for _, k in rows]).sharing_a_run(length))
    assert len(found) == len(set(found))
    assert set(found) == {
        (i, j)
        for j, (b, key) in enumerate(rows)
        for i, (a, other) in enumerate(rows[:j])
        if key == other and _runs(a, length) & _runs(b, length)
    }


@given(st.lists(WORDS, max_size=6), st.integers(0, 2))
def test_a_fragment_is_paired_with_what_holds_two_of_its_words_close_together(
    rows: list[list[str]], skipped: int
) -> None:
    found = set(Passages(rows, ["x"] * len(rows)).holding([0] if rows else [], skipped))
    assert found == {
        (0, j)
        for j, other in enumerate(rows)
        if j and any(_close(other, a, b, skipped) for a, b in _runs(rows[0], 2))
    }


def _close(words: list[str], first: str, second: str, skipped: int) -> bool:
    return any(word == first and second in words[at + 1 : at + 2 + skipped] for at, word in enumerate(words))


def test_two_long_passages_must_share_more_than_one_run() -> None:
    a, b = [f"a{i}" for i in range(12)], [f"b{i}" for i in range(12)]
    assert list(Passages([a, b[:9] + a[:3]], ["x", "x"]).sharing_a_run(3)) == []
    assert list(Passages([a, b[:8] + a[:4]], ["x", "x"]).sharing_a_run(3)) == [(0, 1)]


def test_a_stock_phrase_links_a_crowd_to_its_longest_passages_only() -> None:
    crowd = [["at", "the", "end", "of", "the", "day", f"w{i}", f"v{i}"] for i in range(1000)]
    pairs = list(Passages(crowd, ["x"] * 1000).sharing_a_run(3))
    assert 999 <= len(pairs) <= 2 * 1000
    assert {i for pair in pairs for i in pair} == set(range(1000))
