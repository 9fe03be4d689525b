"""Patterns written so that the search for them is quick. Knows nothing of what they mean."""

from collections.abc import Iterable

ALSO = {"i": "İı", "s": "ſ", "k": "\u212a"}  # letters that a pattern which ignores case takes for these


def any_of(*alternatives: str) -> str:
    """`(?:one|two)` for a pattern that ignores case; each alternative begins with a small letter.

    Those with the same first letter stand together behind it: a letter is looked up far quicker than tried.
    """
    groups = (
        f"(?-i:[{_forms(letter)}])(?:{'|'.join(ends)})" for letter, ends in _tails(alternatives).items()
    )
    return f"(?:{'|'.join(groups)})"


def beginning(*alternatives: str) -> str:
    r"""`\b(?:one|two)`, likewise.

    A set of letters stands before everything else: the search skips to the next of them, where it would try
    every alternative at every place.
    """
    tails = _tails(alternatives)
    rest = "|".join(f"(?<={letter})(?:{'|'.join(ends)})" for letter, ends in tails.items())
    return rf"(?-i:[{''.join(map(_forms, tails))}])(?<!\w.)(?:{rest})"


def _tails(alternatives: Iterable[str]) -> dict[str, list[str]]:
    """The alternatives by their first letter, without it."""
    tails: dict[str, list[str]] = {}
    for alternative in alternatives:
        tails.setdefault(alternative[0], []).append(alternative[1:])
    return tails


def _forms(letter: str) -> str:
    return letter + letter.upper() + ALSO.get(letter, "")
