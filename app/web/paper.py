"""A page for paper: its sentence, its passages and where each stands, how to cite it; as text and Markdown.

What a page says there is decided by its own module; here it only gets its form.
"""

import re
from collections.abc import Iterator
from dataclasses import dataclass

from app.web.citation import one_line

_MARKDOWN = re.compile(r"([\\`*_\[\]<>#|~&!])")


@dataclass(frozen=True, slots=True)
class Passage:
    """Printed words under a heading: *notes* say what differs, *source* who is said to say it."""

    heading: str
    words: str
    notes: tuple[str, ...]
    source: str
    place: str  # address of the words in the article


@dataclass(frozen=True, slots=True)
class Paper:
    """The whole: *headline* answers the page's question, *closing* are sentences at the end."""

    headline: str
    passages: tuple[Passage, ...]
    closing: tuple[str, ...]


def plain(paper: Paper) -> str:
    """*paper* as plain text."""
    return "\n".join(_plain(paper))


def markdown(paper: Paper) -> str:
    """*paper* as Markdown; nothing printed in an article is markup in it."""
    return "\n".join(_markdown(paper))


def escaped(text: str) -> str:
    """*text* for the middle of a line of Markdown: nothing in it is markup."""
    return _MARKDOWN.sub(r"\\\1", one_line(text))


def _plain(paper: Paper) -> Iterator[str]:
    yield from (one_line(paper.headline), "")
    for number, passage in enumerate(paper.passages, 1):
        yield f"{number}. {one_line(passage.heading)}"
        yield f"   {one_line(passage.words)}"
        yield from (f"   - {one_line(note)}" for note in passage.notes)
        yield f"   {one_line(passage.source)}"
        yield from (f"   {passage.place}", "")
    for sentence in paper.closing:
        yield from (one_line(sentence), "")


def _markdown(paper: Paper) -> Iterator[str]:
    yield from (f"# {escaped(paper.headline)}", "")
    for passage in paper.passages:
        yield from (f"## {escaped(passage.heading)}", "", f"> {escaped(passage.words)}", "")
        yield from (f"- {escaped(note)}" for note in passage.notes)
        if passage.notes:
            yield ""
        yield from (escaped(passage.source), "", f"<{passage.place}>", "")
    for sentence in paper.closing:
        yield from (escaped(sentence), "")
