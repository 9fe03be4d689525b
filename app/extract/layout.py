"""The parts of an article: headline, deck, byline, dateline, subheadings, body, and what is furniture.

Works on the lines of the file as it stands and cuts nothing away: every line becomes a block. The rules look
at the shape of a line and at its place. `app.extract.furniture` knows the shapes of furniture,
`app.extract.masthead` what a text states about its outlet and its date. Linear in the text's length.
"""

import re
from collections import Counter

from app.domain.article import Block, Layout
from app.domain.selector import Span
from app.domain.text import fold
from app.extract.furniture import reason_for
from app.extract.masthead import (
    about_outlet,
    copyright_holder,
    date_line,
    dateline_agency,
    dateline_end,
    is_byline,
    is_short_for,
    slug_name,
)
from app.extract.paragraphs import BULLET, Line, paragraphs

_STOPS = re.compile(r"[.!?…][\s'\"”’»)\]]{0,4}$")
_ENDS = re.compile(r"[.!?…:;,][\s'\"”’»)\]]{0,4}$")
_QUESTION = re.compile(
    r"(?:what|why|how|who|when|where|which|is|are|can|will|does|do|did|should)\b", re.IGNORECASE
)
_TITLE = re.compile(r"['\"“‘(]?(?:[^\W_a-z])")
_SECTION_WORDS = (
    "news politics world opinion business sport sports culture technology tech health science local national"
    " international analysis exclusive breaking video live economy finance markets entertainment travel"
    " lifestyle education environment climate weather crime europe asia africa americas features"
    " commentary editorial editorials arts style media society"
)
_SECTION_END_WORDS = "news politics opinion analysis desk edition section"
_SECTION = frozenset(_SECTION_WORDS.split())
_SECTION_ENDS = frozenset(_SECTION_END_WORDS.split())
_WEAK = frozenset(
    ("newsletter box", "photo caption", "photo credit", "link to another article", "editor's note")
)
_HEADLINE_WORDS, _DECK_WORDS, _SUBHEADING_WORDS, _SENTENCE_HEADLINE_WORDS = 40, 34, 14, 16


def lay_out(body: str) -> Layout:
    """The layout of *body*, which may be any text. Its blocks leave out only white space."""
    lines = paragraphs(body)
    for line in lines:
        if line.is_open and (reason := reason_for(line.text)):
            line.mark("furniture", reason)
    first = _body_start(lines)
    headline = _mark_headline(lines, first)
    _mark_head(lines, headline, first)
    _mark_rest(lines, headline, first)
    return _stated(body, _blocks(lines))


def _is_prose(line: Line) -> bool:
    """A paragraph rather than a title: a finished sentence of some length, or very long."""
    return line.words > _DECK_WORDS or (line.words >= 6 and _STOPS.search(line.text[-8:]) is not None)


def _body_start(lines: list[Line]) -> int:
    """The index of the first paragraph of prose; the number of lines if there is none.

    A first sentence is the headline only if it is short and text follows; a sentence right before a byline
    or a date line is the deck.
    """
    opened = [i for i, line in enumerate(lines) if line.is_open]
    for place, index in enumerate(opened):
        line = lines[index]
        after = lines[opened[place + 1]] if place + 1 < len(opened) else None
        if after and (is_byline(after.text) or date_line(after.text)) and line.words <= _DECK_WORDS:
            continue
        if dateline_end(line.text) or (place and BULLET.match(line.text)):
            return index
        if place and _ENDS.search(line.text[-8:]) and not line.text.endswith("?"):
            return index
        if _is_prose(line) and (place or after is None or line.words > _SENTENCE_HEADLINE_WORDS):
            return index
    return len(lines)


def _mark_headline(lines: list[Line], first: int) -> Line | None:
    """Marks the headline, and a section label above it as furniture."""
    head = lines[:first]
    titles = [line for line in head if line.is_open and not (is_byline(line.text) or date_line(line.text))]
    if not titles:
        titles = [line for line in head if line.reason in _WEAK][:1]
    if len(titles) > 1 and _is_label(titles[0].text) and titles[1].words > titles[0].words:
        titles.pop(0).mark("furniture", "section label")
    if not titles or titles[0].words > _HEADLINE_WORDS:
        return None
    titles[0].mark("headline")
    return titles[0]


def _is_label(text: str) -> bool:
    words = [word.strip("|/›»:,").lower() for word in text.split()]
    words = [word for word in words if word]
    if not words or len(words) > 4 or _ENDS.search(text):
        return False
    return all(word in _SECTION for word in words) or words[-1] in _SECTION_ENDS


def _mark_head(lines: list[Line], headline: Line | None, first: int) -> None:
    """Decides the open lines before the body: byline, own date, repeated headline, deck."""
    title = fold(headline.text) if headline else ""
    has_deck = headline is None
    for index, line in enumerate(lines[:first]):
        if not line.is_open:
            continue
        after = lines[index + 1] if index + 1 < len(lines) else None
        if is_byline(line.text) or (after and _is_bare_name(line) and date_line(after.text)):
            line.mark("byline")
        elif date_line(line.text):
            line.mark("furniture", "publication date")
        elif title and _repeats(line.text, title):
            line.mark("furniture", "headline, repeated")
        elif not has_deck and line.words >= 5:
            line.mark("deck")
            has_deck = True
        else:
            line.mark("subheading" if line.words <= _SUBHEADING_WORDS else "body")


def _is_bare_name(line: Line) -> bool:
    return 2 <= line.words <= 4 and all(word[0].isupper() for word in line.text.split())


def _mark_rest(lines: list[Line], headline: Line | None, first: int) -> None:
    """Decides the open lines from the first paragraph on."""
    last = max((i for i, line in enumerate(lines) if line.is_open and _is_prose(line)), default=-1)
    bullets = Counter(line.text[0] for line in lines[first:] if line.is_open and BULLET.match(line.text))
    title = fold(headline.text) if headline and headline.words >= 4 else ""
    in_links = False
    for index in range(first, len(lines)):
        line = lines[index]
        if not line.is_open:
            in_links = line.reason == "related-articles heading" or (in_links and line.kind == "furniture")
            continue
        dated = date_line(line.text)
        if in_links and index > last:
            line.mark("furniture", "link to another article")
        elif index == last and index > first and about_outlet(line.text):
            line.mark("furniture", "about the outlet")
        elif dated and dated[0]:
            line.mark("furniture", "publication date")
        elif title and len(line.text) < 2 * len(title) and _repeats(line.text, title):
            line.mark("furniture", "headline, repeated")
        elif BULLET.match(line.text) and _is_list(line.text[0], bullets):
            line.mark("list item")
        else:
            line.mark("subheading" if _is_subheading(lines, index) else "body")


def _repeats(text: str, title: str) -> bool:
    """True if *text* folds to *title*. Words between blanks fold alone, so most lines part at the first."""
    return title.startswith(fold(text.partition(" ")[0])) and fold(text) == title


def _is_list(mark: str, bullets: Counter[str]) -> bool:
    """A bullet sign is one even alone; a dash or a number only in company."""
    if mark.isdigit():
        return sum(count for sign, count in bullets.items() if sign.isdigit()) > 1
    return mark not in "-–—*·" or bullets[mark] > 1


def _is_subheading(lines: list[Line], index: int) -> bool:
    line = lines[index]
    after = next((other for other in lines[index + 1 : index + 9] if other.kind != "furniture"), None)
    if after is None or line.words > _SUBHEADING_WORDS or not _TITLE.match(line.text):
        return False
    if not (_is_prose(after) or BULLET.match(after.text)):
        return False
    if line.text.endswith("?"):
        return _QUESTION.match(line.text) is not None
    return not _ENDS.search(line.text[-8:])


def _blocks(lines: list[Line]) -> tuple[Block, ...]:
    """One block a line, datelines and list markers cut off; body paragraphs numbered from 1."""
    blocks: list[Block] = []
    paragraph = 0
    has_dateline = False
    for line in lines:
        start, kind = line.start, line.kind
        if kind in ("body", "list item"):
            paragraph += 1
        if kind == "list item" and (marker := BULLET.match(line.text)):
            sign = marker.group().rstrip()
            blocks.append(Block(Span(start, start + len(sign)), "list_marker", paragraph=paragraph))
            start, kind = start + marker.end(), "body"
        elif kind == "body" and not has_dateline and paragraph <= 2 and (size := dateline_end(line.text)):
            has_dateline = True
            blocks.append(Block(Span(start, start + size), "dateline"))
            start += size + len(line.text[size:]) - len(line.text[size:].lstrip())
        number = paragraph if kind == "body" else None
        blocks.append(Block(Span(start, line.end), kind, line.reason, number))
    return tuple(blocks)


def _stated(body: str, blocks: tuple[Block, ...]) -> Layout:
    """The layout with what the text states about itself."""
    spans: dict[str, Span] = {}
    for block in blocks:
        spans.setdefault(block.kind, block.span)
        if block.reason in ("section label", "breadcrumb"):
            spans.setdefault("evidence", block.span)
    outlet = _stated_outlet(body, blocks)
    return Layout(
        blocks,
        headline=spans.get("headline"),
        deck=spans.get("deck"),
        byline=spans.get("byline"),
        outlet_evidence=outlet or spans.get("evidence"),
        stated_outlet=outlet.of(body) if outlet else None,
        stated_date=_stated_date(body, blocks),
    )


def _stated_outlet(body: str, blocks: tuple[Block, ...]) -> Span | None:
    """Where the text names its outlet: about-line, or slug and copyright, or two weaker signs that agree.

    The shortest printed form is taken ("XYZ" rather than "Xeno Yard Zeta") where two signs name the same.
    """
    strong: list[Span] = []
    weak: list[Span] = []
    for block in blocks:
        text = block.span.of(body)[:500]
        found = None
        if block.reason in ("about the outlet", "republishing notice") and (found := about_outlet(text)):
            return Span(block.span.start + found[0], block.span.start + found[1])
        if block.reason in ("wire slug", "copyright notice"):
            found = slug_name(text) or copyright_holder(text)
            strong += [Span(block.span.start + found[0], block.span.start + found[1])] if found else []
        elif block.kind == "dateline" and (found := dateline_agency(text)):
            weak.append(Span(block.span.start + found[0], block.span.start + found[1]))
        elif block.kind == "byline" and "," in text:
            tail = text[text.rindex(",") + 1 :]
            weak.append(Span(block.span.end - len(tail.lstrip()), block.span.end))
    for short in sorted(weak + strong, key=lambda span: (span.end - span.start, span.start)):
        others = [span for span in weak + strong if span != short]
        if any(is_short_for(short.of(body), span.of(body)) for span in others):
            return short
    return strong[0] if strong else None


def _stated_date(body: str, blocks: tuple[Block, ...]) -> str | None:
    dated = [date_line(b.span.of(body)) for b in blocks if b.reason == "publication date"]
    found = {label: edtf for label, edtf in reversed([d for d in dated if d]) if edtf}
    return found.get("published") or found.get("") or found.get("updated")
