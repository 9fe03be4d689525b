"""The notation of extraction cases: `“{Rain}Q,” {Okafor}S {said}C.` is a text and its answer in one line."""

import re

_TAG = re.compile(r"\{([^{}]*)\}([QSC])")


def unmark(marked: str) -> tuple[str, list[tuple[str, int, int]]]:
    """The text without the notation, and (letter, start, end) of each marked stretch."""
    text, found, at = "", [], 0
    for match in _TAG.finditer(marked):
        text += marked[at : match.start()]
        found.append((match.group(2), len(text), len(text) + len(match.group(1))))
        text += match.group(1)
        at = match.end()
    return text + marked[at:], found
