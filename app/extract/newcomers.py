"""A person without a name who has just come in, and to whom “he” or “she” then goes: “A nurse shut the door.
“No,” he said.”
"""

import re
from collections.abc import Callable, Sequence

from app.domain.mentions import Name, Source
from app.extract.candidates import Mention
from app.extract.roles import honorific, is_personal
from app.extract.tokens import Tokens

_PLACED = re.compile(r"P[dsnNABr]{1,6}")  # “across the street”
_BACK = 12  # mentions looked at


class Newcomers:
    """The unnamed persons of one article; *source* makes the source of a mention by its index."""

    def __init__(self, tokens: Tokens, mentions: Sequence[Mention], source: Callable[[int], Source]) -> None:
        self._tokens, self._mentions, self._source = tokens, mentions, source

    def meant(self, index: int, sign: str, since: int) -> Name | None:
        """Who opens a sentence of the paragraph before the pronoun with this index; its *sign* is "m" or "f".

        Nobody if somebody is named in between, or spoke after it (*since*: the end of the last source).
        """
        tokens = self._tokens
        paragraph = tokens.paragraph[self._mentions[index].first]
        for i in range(index - 1, max(-1, index - _BACK), -1):
            mention = self._mentions[i]
            gone = tokens.paragraph[mention.first] != paragraph or tokens.starts[mention.first] < since
            if gone or mention.kind in ("name", "title") or tokens.classes[mention.head] == "h":
                return None
            if tokens.classes[mention.first - 1] in "|." and self._comes_in(mention):
                source = self._source(i)
                fits = honorific(source.text) in ("", sign) and source.antecedent is None
                return Name(source.span, source.text, "anonymous") if fits else None
        return None

    def _comes_in(self, mention: Mention) -> bool:
        """True for “a nurse” and “the nurse across the street”, new in the text, if a verb follows."""
        tokens, classes = self._tokens, self._tokens.classes
        if mention.kind != "phrase" or not is_personal(tokens.words[mention.head]):
            return False
        placed = _PLACED.match(classes, mention.last + 1)
        after = mention.last + 1 if placed is None else placed.end()
        new = tokens.words[mention.first] in ("a", "an", "another")
        known = tokens.words[mention.first] == "the" and placed is not None
        return (new or known) and classes[after] in "vxewn"
