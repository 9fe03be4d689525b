"""What the rules about a quotation's surroundings start from: the tokens of an article and its mentions."""

from collections.abc import Mapping, Sequence

from app.extract.candidates import Mention
from app.extract.tokens import Tokens


class Located:
    """The mentions of one article; *starting*, *ending*: mentions by their first and last token."""

    def __init__(
        self,
        tokens: Tokens,
        mentions: Sequence[Mention],
        starting: Mapping[int, int],
        ending: Mapping[int, int],
    ) -> None:
        self._tokens, self._mentions = tokens, mentions
        self._starting, self._ending = starting, ending
