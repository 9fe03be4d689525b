"""The share picture: its size, its limits, and any text in it."""

import io

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st
from PIL import Image, ImageChops

from app.web.picture import REMEMBERED, Poster, picture

POSTER = Poster(
    "We will keep the ferry and the bridge open all winter",
    "Ana Ruiz",
    (("GAZETTE", "same"), ("HERALD", "shortened"), ("COURIER", "changed")),
    "changed",
    "COURIER: “tunnel” where GAZETTE and HERALD print “bridge”",
    "Verbatim",
)
FAMILIES = ["same", "shortened", "changed", "single"]


def drawn(poster: Poster) -> Image.Image:
    return Image.open(io.BytesIO(picture(poster))).convert("RGB")


def differs(one: Image.Image, other: Image.Image) -> tuple[int, int, int, int] | None:
    """The box in which two pictures differ; None if they are the same."""
    return ImageChops.difference(one, other).getbbox()


def test_it_is_a_png_of_the_size_networks_want() -> None:
    data = picture(POSTER)
    assert data.startswith(b"\x89PNG\r\n\x1a\n")
    assert drawn(POSTER).size == (1200, 630)
    assert len(data) < 200_000


@pytest.mark.parametrize("field", ["words", "speaker", "difference", "site"])
def test_each_text_is_drawn(field: str) -> None:
    emptied = Poster(**{**{f: getattr(POSTER, f) for f in POSTER.__dataclass_fields__}, field: "x"})
    assert differs(drawn(POSTER), drawn(emptied))


@pytest.mark.parametrize("char", list("“”‘’—–…éüłğşıŁŻßñçőț×≠€£½ЖдΩ"))
def test_letters_and_signs_of_the_news_have_their_shape(char: str) -> None:
    """Neither the box for missing letters nor nothing: the picture differs from that of a letter unknown."""
    with_it, with_space = Poster(f"a{char}a", "", (), "same", "", ""), Poster("a a", "", (), "same", "", "")
    unknown = Poster("a\u0e3fa", "", (), "same", "", "")
    assert differs(drawn(with_it), drawn(with_space))
    assert differs(drawn(with_it), drawn(unknown))


def test_the_signs_are_told_apart_without_colour() -> None:
    grey = [drawn(Poster("", "", (), f, "", "")).convert("L").crop((64, 500, 100, 540)) for f in FAMILIES]
    shapes = {bytes(g.point(lambda v: 255 if v > 150 else 0).tobytes()) for g in grey}
    assert len(shapes) == 4


def test_words_in_a_script_without_letters_are_not_drawn_as_boxes() -> None:
    one, other = (drawn(Poster(words, "", (), "same", "", "")) for words in ("港を閉める", "市場を開く"))
    assert differs(one, other) is None


def test_the_same_poster_is_drawn_once_and_only_so_many_are_kept() -> None:
    assert picture(POSTER) is picture(POSTER)
    for number in range(REMEMBERED + 5):
        picture(Poster(str(number), "", (), "same", "", ""))
    assert picture.cache_info().currsize == REMEMBERED


@settings(max_examples=25, deadline=5000)
@given(
    st.builds(
        Poster,
        words=st.text(max_size=300),
        speaker=st.text(max_size=80),
        outlets=st.lists(st.tuples(st.text(max_size=12), st.sampled_from(FAMILIES)), max_size=12).map(tuple),
        family=st.sampled_from(FAMILIES),
        difference=st.text(max_size=200),
        site=st.text(max_size=40),
    )
)
def test_any_text_makes_a_picture(poster: Poster) -> None:
    assert drawn(poster).size == (1200, 630)


@pytest.mark.parametrize("words", ["word " * 2000, "W" * 5000, "i" * 5000])
def test_long_words_stay_inside_the_frame_and_above_the_speaker(words: str) -> None:
    image = drawn(Poster(words, "", (), "single", "", ""))
    blank = drawn(Poster("", "", (), "single", "", ""))
    box = differs(image, blank)
    assert box and box[2] <= 1200 - 40 and box[3] <= 400


def test_what_is_compared_with_nothing_has_no_sign_and_a_title_no_quotation_marks() -> None:
    title = Poster("The harbour", "2 articles", (("GAZETTE", "plain"),), "plain", "", "", printed=False)
    words = Poster("The harbour", "2 articles", (("GAZETTE", "same"),), "plain", "", "")
    assert differs(drawn(title).crop((0, 0, 1200, 380)), drawn(words).crop((0, 0, 1200, 380)))
    row = drawn(title).crop((64, 440, 1200, 490))
    assert differs(row, drawn(words).crop((64, 440, 1200, 490)))
