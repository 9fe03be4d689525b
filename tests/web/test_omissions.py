"""What a marked gap may hide: only where the outlet marks it, and with the outlet that prints the words."""

import pytest

from app.store.quote import ArticleRef, Part, ReadingRow
from app.store.refs import OutletRef
from app.web.omissions import between_sentences, ends_in_gap
from app.web.score import passages


def row(number: int, code: str, exact: str, *parts: tuple[int, str]) -> ReadingRow:
    """A reading of *parts*: passage and words, in the order in which *exact* prints them."""
    return ReadingRow(
        id=number,
        key=f"{code}{number}",
        outlet=OutletRef(code.lower(), code, code, code),
        article=ArticleRef("a", None, None, None, number),
        exact=exact,
        kind="direct",
        family="same",
        relations=("verbatim",),
        paragraph=1,
        start=0,
        end=len(exact),
        context=exact,
        inner_start=0,
        inner_end=len(exact),
        cue=None,
        source=None,
        source_kind=None,
        antecedent=None,
        speaker=None,
        role=None,
        confidence=1.0,
        parts=tuple(Part(passage, text, exact.index(text)) for passage, text in parts),
    )


WHOLE = row(
    1, "GAZETTE", "We open. It is late. We close.", (0, "We open."), (1, "It is late."), (2, "We close.")
)


@pytest.mark.parametrize(
    "exact",
    ["We open. … We close.", "We open… We close.", "We open. [...] We close.", "We open. . . . We close."],
)
def test_a_sentence_that_fits_a_marked_gap_is_offered(exact: str) -> None:
    first = "We open…" if "We open…" in exact else "We open."
    other = row(2, "HERALD", exact, (0, first), (2, "We close."))
    assert between_sentences([WHOLE, other]) == {
        2: ("a sentence left out, with a mark; possibly “It is late.”, as printed by GAZETTE",)
    }


def test_without_a_mark_nothing_is_offered() -> None:
    other = row(2, "HERALD", "We open. We close.", (0, "We open."), (2, "We close."))
    assert between_sentences([WHOLE, other]) == {}
    assert not ends_in_gap("We open.") and ends_in_gap("We open…") and ends_in_gap("We open . . . ")


def test_inside_a_sentence_the_words_are_offered_with_who_prints_them() -> None:
    whole = "We will keep the ferry and the bridge open all winter"
    readings = [
        row(1, "GAZETTE", whole, (0, whole)),
        row(
            2,
            "HERALD",
            "We will keep … the bridge open all winter",
            (0, "We will keep … the bridge open all winter"),
        ),
        row(3, "MIRROR", whole, (0, whole)),
    ]
    (passage,) = passages(readings, 1)
    said = next(line.differences for line in passage.lines if line.reading == 2)
    assert said == (
        "3 words left out, with a mark; possibly “the ferry and”, as printed by GAZETTE and MIRROR",
    )


def test_seen_from_the_reading_with_the_gap_the_words_are_only_possible() -> None:
    whole = "We will keep the ferry and the bridge open all winter"
    gap = "We will keep … the bridge open all winter"
    (passage,) = passages([row(1, "GAZETTE", whole, (0, whole)), row(2, "HERALD", gap, (0, gap))], 2)
    said = next(line.differences for line in passage.lines if line.reading == 1)
    assert said == ("possibly what HERALD leaves out with a mark: “ferry and the”",)


def test_a_sentence_of_one_outlet_is_shown_whole() -> None:
    """Only runs that several readings share are folded: an ellipsis of ours would look like the outlet's."""
    long = " ".join(f"word{n}" for n in range(40))
    readings = [row(1, "GAZETTE", f"We open. {long}", (0, "We open."), (1, long))]
    readings += [row(2, "HERALD", "We open.", (0, "We open."))]
    (line,) = passages(readings, 1)[1].lines
    assert [(cell.kind, cell.text) for cell in line.cells] == [("equal", long)]
    folded = passages([readings[0], row(3, "MIRROR", long, (1, long))], 1)[1]
    assert [cell.kind for cell in folded.lines[0].cells] == ["folded"]
