"""Patterns written so that the search for them is quick. Knows nothing of what they mean."""

ALSO = {"i": "İı", "s": "ſ", "k": "\u212a"}  # letters that a pattern which ignores case takes for these


def beginning(*alternatives: str) -> str:
    r"""`\b(?:one|two)` for a pattern that ignores case; each alternative begins with a small letter.

    A set of letters stands before everything else: the search skips to the next of them, where it would try
    every alternative at every place.
    """
    tails: dict[str, list[str]] = {}
    for alternative in alternatives:
        tails.setdefault(alternative[0], []).append(alternative[1:])
    letters = "".join(letter + letter.upper() + ALSO.get(letter, "") for letter in tails)
    rest = "|".join(f"(?<={letter})(?:{'|'.join(ends)})" for letter, ends in tails.items())
    return rf"(?-i:[{letters}])(?<!\w.)(?:{rest})"
