"""Who has just opened a sentence in other words than a name, so that “he” or “she” goes to him.

“A nurse shut the door. “No,” he said.”; “The mayor bowed. “Yes,” she said.”
"""

import re
from collections.abc import Callable, Sequence

from app.domain.mentions import Name, Source
from app.extract.candidates import Mention
from app.extract.roles import honorific, is_personal, sex_of_name
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
            if not gone and mention.kind == "name" and self._is_one_of_a_people(mention):
                return self._source(i).antecedent
            if gone or mention.kind == "name" or tokens.classes[mention.head] == "h":
                return None
            if self._opens(mention.first) and self._acts(mention):
                source = self._source(i)
                person = source.antecedent
                if honorific(source.text) not in ("", sign):
                    return None
                if person is not None:
                    return (
                        person if person.kind == "person" and sex_of_name(person.text) in ("", sign) else None
                    )
                return Name(source.span, source.text, "anonymous") if self._is_new(mention) else None
        return None

    def _is_one_of_a_people(self, mention: Mention) -> bool:
        """True for “The Norwegian” at the beginning of a sentence, if a verb follows."""
        tokens, classes = self._tokens, self._tokens.classes
        alone = mention.first == mention.last and tokens.words[mention.first - 1] == "the"
        return alone and self._opens(mention.first - 1) and classes[mention.last + 1] in "vxel"

    def _opens(self, at: int) -> bool:
        """True if a sentence begins with token *at*."""
        tokens = self._tokens
        return tokens.classes[at - 1] in "|." or tokens.sentence[at - 1] != tokens.sentence[at]

    def _acts(self, mention: Mention) -> bool:
        """True for somebody a verb follows, over “across the street”."""
        tokens, classes = self._tokens, self._tokens.classes
        placed = _PLACED.match(classes, mention.last + 1)
        after = mention.last + 1 if placed is None else placed.end()
        head = tokens.words[mention.head]
        return classes[after] in "vxewn" and (is_personal(head) or classes[mention.head] == "T")

    def _is_new(self, mention: Mention) -> bool:
        """True for “a nurse” and “the nurse across the street”."""
        first, after = self._tokens.words[mention.first], self._tokens.classes[mention.last + 1]
        return first in ("a", "an", "another") or (first == "the" and after == "P")
