"""The picture shown where a quote, claim, event or story is shared: words, who, outlets, what differs.

A pure function from what is to be said to a PNG, remembered by exactly that, so that a new snapshot with the
same words needs no new picture. The two typefaces are our own files: a bare machine draws the same picture.
Signs are drawn as shapes. Text that the typefaces have no letters for is not drawn; a sentence says so.
"""

import io
from bisect import bisect_right
from dataclasses import dataclass
from functools import cache, lru_cache

from PIL import Image, ImageDraw, ImageFont

from app import assets

WIDTH, HEIGHT = 1200, 630
_FINE = 4
REMEMBERED = 32  # pictures, about 45 kB each
_MARGIN = 64
_ROOM = WIDTH - 2 * _MARGIN
_INK, _QUIET, _PAPER, _LINE = "#1b1a17", "#5b5850", "#fbfaf6", "#dedacd"
_COLOURS = {"same": "#1c6144", "shortened": "#7a5500", "changed": "#9c1f1f", "single": "#5b5850"}
_COLOURS |= {"attributed": "#174a86", "plain": "#5b5850"}
_SIZES = (72, 64, 58, 52, 46, 41, 37, 33)
_LEADING = 1.32
_WORDS_ROOM = 300  # pixels of height for the words
_MOST_READ = 1000  # characters of the words that are measured at all
GOES_ON = " [goes on]"
UNDRAWABLE = "The words are on the page: this picture has no letters for their script."


@dataclass(frozen=True, slots=True)
class Poster:
    """What it says: *outlets* are codes with the family of their reading, *difference* a sentence.

    A claim's outlet that only says what a speaker states has the family "attributed"; what is not compared
    is "plain" and has no sign. *printed* are words of an article; else they are a title of ours.
    """

    words: str
    speaker: str
    outlets: tuple[tuple[str, str], ...]
    family: str
    difference: str
    site: str
    below: str = "the words as each outlet prints them"
    printed: bool = True


@lru_cache(maxsize=REMEMBERED)
def picture(poster: Poster) -> bytes:
    """The picture as PNG, WIDTH by HEIGHT pixels. Any text in, never an exception out."""
    image = Image.new("RGB", (WIDTH, HEIGHT), _PAPER)
    draw = ImageDraw.Draw(image)
    draw.rectangle((0, 0, 14, HEIGHT), fill=_COLOURS[poster.family])
    words = _drawable(poster.words[:_MOST_READ], "serif")
    face, lines = _fitted((f"“{words}”" if poster.printed else words) if words else UNDRAWABLE)
    step = round(face.size * _LEADING)
    y = _MARGIN + (_WORDS_ROOM - step * len(lines)) // 2 - 10
    for line in lines:
        draw.text((_MARGIN, y), line, font=face, fill=_INK)
        y += step
    speaker = _drawable(poster.speaker, "sans") or "speaker named on the page"
    _write(draw, 396, f"— {speaker}" if poster.printed else speaker, 32, _INK)
    _outlets(image, draw, poster.outlets)
    _sign(image, poster.family, _MARGIN, 510, 24)
    indent = 0 if poster.family == "plain" else 40
    _write(draw, 506, _drawable(poster.difference, "sans"), 26, _COLOURS[poster.family], _MARGIN + indent)
    draw.line((_MARGIN, 560, WIDTH - _MARGIN, 560), fill=_LINE, width=2)
    _write(draw, 574, f"{_drawable(poster.site, 'sans')} · {poster.below}", 24, _QUIET)
    out = io.BytesIO()
    image.save(out, "PNG")
    return out.getvalue()


def _outlets(image: Image.Image, draw: ImageDraw.ImageDraw, outlets: tuple[tuple[str, str], ...]) -> None:
    """The outlets in a row, each with the sign of its reading; those without room are counted."""
    face, x = _face("sans", 26), float(_MARGIN)
    for number, (code, family) in enumerate(outlets):
        label = _drawable(code, "sans") or "?"
        indent = 0 if family == "plain" else 32
        width = face.getlength(label) + indent + 2
        left = len(outlets) - number
        if x + width + 140 > WIDTH - _MARGIN and left > 1:
            draw.text((x, 452), f"and {left} more", font=face, fill=_QUIET)
            return
        _sign(image, family, round(x), 456, 22)
        draw.text((x + indent, 452), label, font=face, fill=_INK)
        x += width + 28


def _sign(image: Image.Image, family: str, x: int, y: int, size: int) -> None:
    """The sign of *family* as on the pages, as a shape, drawn larger and reduced: its edge is smooth."""
    if family == "plain":
        return
    colour, full = _COLOURS[family], size * _FINE
    mask = Image.new("L", (full, full), 0)
    draw, line, box = ImageDraw.Draw(mask), 3 * _FINE, (0, 0, full - 1, full - 1)
    if family == "changed":
        for height in (0.32, 0.68):
            draw.line((0, full * height, full, full * height), fill=255, width=line)
        draw.line((full * 0.78, 0, full * 0.22, full), fill=255, width=line)
    elif family == "attributed":
        for left in (0.08, 0.56):
            draw.pieslice((full * left, full * 0.2, full * (left + 0.36), full * 0.9), 90, 300, fill=255)
    else:
        draw.ellipse(box, outline=255, width=line, fill=255 if family == "same" else 0)
    if family == "shortened":
        draw.pieslice(box, 90, 270, fill=255)
    image.paste(colour, (x, y), mask.resize((size, size), Image.Resampling.LANCZOS))


def _write(draw: ImageDraw.ImageDraw, y: int, text: str, size: int, colour: str, x: int = _MARGIN) -> None:
    """One line, cut at its end if it is too long."""
    face = _face("sans", size)
    draw.text((x, y), _cut(text, face, WIDTH - _MARGIN - x), font=face, fill=colour)


def _cut(text: str, face: ImageFont.FreeTypeFont, room: float, end: str = "…") -> str:
    """*text* as far as it has *room*, with *end* where it is cut."""
    text = text[:400]
    if face.getlength(text) <= room:
        return text
    most = bisect_right(range(len(text)), room, key=lambda n: face.getlength(text[:n] + end))
    kept = text[: most - 1]
    return (kept if text[most - 1] == " " else kept.rpartition(" ")[0] or kept).rstrip() + end


def _fitted(text: str) -> tuple[ImageFont.FreeTypeFont, list[str]]:
    """The largest size at which *text* has room, with its lines; at the smallest it is cut.

    The cut is named in words: an ellipsis would look like the outlet's own.
    """
    for size in _SIZES:
        face, most = _face("serif", size), int(_WORDS_ROOM / (size * _LEADING))
        lines = _lines(text, face, most + 1)
        if len(lines) <= most:
            return face, lines
    last = _cut(f"{lines[most - 1]} {lines[most]}", face, _ROOM, GOES_ON)
    return face, [*lines[: most - 1], last if last.endswith(GOES_ON) else last + GOES_ON]


def _lines(text: str, face: ImageFont.FreeTypeFont, most: int) -> list[str]:
    """The first *most* lines of *text*, broken between words, and inside one too long for any line."""
    longest = int(_ROOM / face.getlength("W"))
    lines = [""]
    for word in text.split():
        for start in range(0, len(word), longest):
            part = word[start : start + longest]
            longer = part if start else f"{lines[-1]} {part}".strip()
            if start or face.getlength(longer) > _ROOM:
                lines.append(part)
            else:
                lines[-1] = longer
        if len(lines) > most:
            return lines[:most]
    return lines


def _drawable(text: str, style: str) -> str:
    """*text* on one line without what cannot be seen; empty if a letter of it has no shape there."""
    text = " ".join(text.replace("\u2011", "-").split())
    visible = "".join(char for char in text if char.isprintable())
    return (
        ""
        if any(_shapeless(char, style) for char in set(visible) if char.isalnum())
        else "".join(char for char in visible if not _shapeless(char, style))
    )


@lru_cache(maxsize=4096)
def _shapeless(char: str, style: str) -> bool:
    """True if the typeface draws its box for missing letters instead of *char*."""
    if char == " ":
        return False
    face = _face(style, 32)
    return bytes(face.getmask(char)) == bytes(face.getmask("\uffff"))


@cache
def _face(style: str, size: int) -> ImageFont.FreeTypeFont:
    name = {"serif": "SourceSerif4-Regular.ttf", "sans": "SourceSans3-Regular.ttf"}[style]
    path = assets.folder("static") / "vendor" / "fonts" / name
    return ImageFont.truetype(path, size, layout_engine=ImageFont.Layout.BASIC)
