"""The score: nothing it shows is told by place, colour or line alone."""

import pytest

from app import assets
from app.web.rendering import Renderer
from app.web.score import FEW, passages
from tests.web.small import plain
from tests.web.test_omissions import row

WHOLE = "We will open the old and narrow harbour of this town to all ships in the spring"


def flow(reading: str, base: str = WHOLE) -> str:
    """The line of *reading* as it is read aloud, hidden words and all."""
    (passage,) = passages([row(1, "GAZETTE", base, (0, base)), row(2, "HERALD", reading, (0, reading))], 1)
    macros = Renderer(assets.folder("templates"), "", "", None).jinja.globals["ui"]
    return plain(" ".join(str(macros.cell(cell)) for cell in passage.lines[1].flow))


@pytest.mark.parametrize(
    ("reading", "aloud"),
    [
        (WHOLE.replace("old and narrow", "old"), "left out without a mark: and narrow"),
        (WHOLE.replace("old and narrow", "broad"), "instead of: old and narrow other words: broad"),
        (WHOLE.replace("harbour", "Harbour"), "other capitals: Harbour"),
        (WHOLE.replace("town", "town,"), "other punctuation: town,"),
        ("Now " + WHOLE, "printed beside the others’ words: Now"),
        (WHOLE.replace("old and narrow", "old …"), "[2 words left out, marked]"),
    ],
)
def test_every_difference_is_told_in_words(reading: str, aloud: str) -> None:
    assert aloud in flow(reading)


def test_a_few_words_left_out_are_printed_and_many_are_counted() -> None:
    few, many = WHOLE.split()[:FEW], WHOLE.split()[: FEW + 1]
    assert f"left out without a mark: {' '.join(few)}" in flow(
        f"Today {WHOLE[len(' '.join(few)) + 1 :]}", f"Today {WHOLE}"
    )
    left = flow(f"Today {WHOLE[len(' '.join(many)) + 1 :]}", f"Today {WHOLE}")
    assert f"[{FEW + 1} words not printed]" in left and "left out without" not in left


def test_words_printed_elsewhere_are_struck_where_they_are_missing() -> None:
    moved = flow(
        "unique place that brings special trade to all of us here",
        "a place that brings special and unique trade to all of us here",
    )
    assert "moved: unique" in moved and "[printed elsewhere]" in moved
