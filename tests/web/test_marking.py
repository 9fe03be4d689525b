"""Marks that overlap, nest and cross paragraphs come out as segments that print the text unaltered."""

from hypothesis import given
from hypothesis import strategies as st

from app.web.marking import Mark, Piece, Segment, segmented


def test_a_date_inside_a_quotation_carries_both_marks_and_leads_to_the_date() -> None:
    quote = Mark(1, 20, "quote", "/q/k", "m-k")
    date = Mark(9, 13, "date", "/e/d", "e-d")
    assert segmented([Piece(0, "“We sail in May at dawn.”")], [date, quote]) == (
        (
            Segment("“"),
            Segment("We sail ", "quote", "/q/k", ("m-k",)),
            Segment("in M", "quote date", "/e/d", ("e-d",)),
            Segment("ay at d", "quote", "/q/k"),
            Segment("awn.”"),
        ),
    )


def test_a_mark_over_two_paragraphs_is_printed_in_both_with_one_anchor() -> None:
    pieces = [Piece(0, "one two"), Piece(9, "three four")]
    first, second = segmented(pieces, [Mark(4, 14, "quote", "/q/k", "m-k")])
    assert first == (Segment("one "), Segment("two", "quote", "/q/k", ("m-k",)))
    assert second == (Segment("three", "quote", "/q/k"), Segment(" four"))


def test_the_same_key_twice_gets_one_anchor_and_a_mark_outside_none() -> None:
    marks = [
        Mark(0, 1, "quote", "/q/k", "m-k"),
        Mark(2, 3, "quote", "/q/k", "m-k"),
        Mark(9, 9, "x", "/", "z"),
    ]
    ((first, _, second),) = segmented([Piece(0, "a b")], marks)
    assert (first.anchors, second.anchors) == (("m-k",), ())


@given(
    st.lists(st.text(max_size=12), max_size=6),
    st.lists(st.tuples(st.integers(0, 60), st.integers(0, 20), st.sampled_from("ab")), max_size=12),
)
def test_segments_joined_are_the_text_and_every_character_has_exactly_its_marks(
    texts: list[str], spans: list[tuple[int, int, str]]
) -> None:
    pieces, place = [], 0
    for text in texts:
        pieces.append(Piece(place, text))
        place += len(text) + 1
    marks = [Mark(start, start + size, kind, "/x", f"m-{n}") for n, (start, size, kind) in enumerate(spans)]
    found = segmented(pieces, marks)
    given_out = [anchor for segments in found for segment in segments for anchor in segment.anchors]
    assert len(given_out) == len(set(given_out))
    for piece, segments in zip(pieces, found, strict=True):
        assert "".join(segment.text for segment in segments) == piece.text
        at = piece.start
        for segment in segments:
            for _ in segment.text:
                holding = {m.kind for m in marks if m.start <= at < m.end}
                assert set(segment.mark.split()) == holding
                at += 1
