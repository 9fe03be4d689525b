"""Who speaks where a neighbour was ranked first: the giver of a paper, the subject a participle waits for.

“A blogger on the site Roe said”: the blogger. “Doe stood firm after talks with Roe ended, warning “x””: Doe.
“The fear by many farmers that “x””: the farmers. “Aides said Doe told Roe “x””: Doe.
"""

import re
from collections.abc import Callable, Mapping, Sequence

from app.extract import cues
from app.extract.candidates import Mention
from app.extract.roles import is_personal
from app.extract.tokens import Tokens

_FEARS = cues.words("""
concern concerns fear fears suggestion suggestions claim claims argument arguments assertion complaint
complaints warning warnings belief view views contention criticism charge charges
""")
_FEARED = re.compile(r"(?P<fear>[nrv])(?P<by>P)[dnrNATle#]{1,6}H\Z")
_FROM = re.compile(r"(?P<by>P)(?P<who>d[nrle]{0,2}[nr]|[Td]*[NA]{1,4})(?P<cue>g)[^|.;:Qvg]{0,8}\Z")
_SHOWN = re.compile(r"o(?P<who>m|[Td]*[NA]{1,4})(?P<cue>g)[^|.;:Qvg]{0,6}\Z")
_PASSED_ON = re.compile(r"Q(?:[dnrNA]{1,4}|h)vH?[Td]*(?P<name>[NA]{1,4}|h)(?P<cue>v)")
_ON = re.compile(r"(?<=[|.Q])(?P<who>d[nr])P\Z")
_TO = re.compile(r"(?<=[|.Q])2[Td]*(?P<name>[NA]{1,4})(?:,[NA]{1,2})?,[^|.;:QvgwH]{2,14}\Z")
_SAID = cues.words("said says told tells wrote writes added")
_FAR = 45  # tokens

Chosen = tuple[int | None, int | None]  # the mention that speaks, and the token of its cue


class Linked:
    """The sentences of one article; *starting*, *ending*: mentions by their first and last token; *subjects*
    yields the subjects of clauses between two tokens, with their verbs.
    """

    def __init__(
        self,
        tokens: Tokens,
        mentions: Sequence[Mention],
        starting: Mapping[int, int],
        ending: Mapping[int, int],
        subject: Callable[[int, int], tuple[int, int] | None],
    ) -> None:
        self._tokens, self._mentions = tokens, mentions
        self._starting, self._ending, self._subject = starting, ending, subject

    def found(self, mention: int | None, cue: int | None, at: int) -> Chosen | None:
        """Speaker and cue of the quotation at token *at*, None if those ranked first may stand."""
        found = self._feared(at) or self._passed_on(at) or self._from(at) or self._shown(at) or self._to(at)
        if found is not None or mention is None:
            return found
        return self._of_another(mention, cue, at) or self._on(mention, cue) or self._waiting(mention, cue, at)

    def _feared(self, at: int) -> Chosen | None:
        """The farmers in “the fear by many farmers that “x””."""
        tokens = self._tokens
        found = _FEARED.search(tokens.classes, max(0, at - 10), at)
        if found is None or tokens.words[found.start("fear")] not in _FEARS:
            return None
        who = self._ending.get(at - 2)
        return (
            (who, None)
            if who is not None and tokens.words[found.start("by")] in ("by", "from", "among")
            else None
        )

    def _passed_on(self, at: int) -> Chosen | None:
        """Doe in ““x,” aides said Doe told Roe”."""
        tokens = self._tokens
        found = _PASSED_ON.match(tokens.classes, at)
        if found is None or tokens.words[found.start("cue")] not in _SAID:
            return None
        first = found.start("name") - (tokens.classes[found.start("name") - 1] == "T")
        who = self._ending.get(found.end("name") - 1)
        said = tokens.words[first - 1] in _SAID or tokens.words[first - 2] in _SAID
        return (who, found.start("cue")) if who is not None and said else None

    def _from(self, at: int) -> Chosen | None:
        """Her doctor in “a letter from her doctor declaring “x””."""
        found = _FROM.search(self._tokens.classes, max(0, at - 18), at)
        if found is None or self._tokens.words[found.start("by")] != "from":
            return None
        who = self._ending.get(found.end("who") - 1)
        return None if who is None else (who, found.start("cue"))

    def _shown(self, at: int) -> Chosen | None:
        """He in “video of him warning that “x””."""
        found = _SHOWN.search(self._tokens.classes, max(0, at - 14), at)
        who = None if found is None else self._ending.get(found.end("who") - 1)
        return None if who is None or found is None else (who, found.start("cue"))

    def _to(self, at: int) -> Chosen | None:
        """Doe in “To Doe, the tunnel is “x””."""
        found = _TO.search(self._tokens.classes, max(0, at - 24), at)
        who = None if found is None else self._ending.get(found.end("name") - 1)
        return None if who is None else (who, None)

    def _of_another(self, mention: int, cue: int | None, at: int) -> Chosen | None:
        """Doe in ““x,” Doe asked. All are free, “or not””: whose verb the cue is, where *mention* is the
        subject of a later sentence.
        """
        tokens, named = self._tokens, self._mentions[mention]
        if cue is None or not cue < named.first < at or tokens.sentence[cue] == tokens.sentence[named.first]:
            return None
        who = self._ending.get(cue - 1)
        says = "v" in tokens.classes[named.last + 1 : at]
        return None if who is None or says else (who, cue)

    def _on(self, mention: int, cue: int | None) -> Chosen | None:
        """The blogger in “A blogger on the site Roe said”."""
        first = self._mentions[mention].first
        while self._tokens.classes[first - 1] in "Td":
            first -= 1
        found = _ON.search(self._tokens.classes, max(0, first - 4), first)
        if found is None or cue is None or not self._mentions[mention].last < cue:
            return None
        who = self._starting.get(found.start("who"))
        personal = who is not None and is_personal(self._tokens.words[found.start("who") + 1])
        return (who, cue) if personal else None

    def _waiting(self, mention: int, cue: int | None, at: int) -> Chosen | None:
        """Doe in “Doe stood firm after talks with Roe broke up, warning “x”” and “Doe, who was raised after
        his father died, defended it, saying “x””.
        """
        tokens, classes, named = self._tokens, self._tokens.classes, self._mentions[mention]
        if cue is None or named.kind == "pronoun" or not named.last + 1 < cue - 1 < at:
            return None
        apart = classes[cue] == "g" and classes[cue - 1] in ",-"
        if not apart or tokens.sentence[named.first] != tokens.sentence[cue]:
            return None
        first = named.first
        while first > 0 and named.first - first < _FAR and tokens.sentence[first - 1] == tokens.sentence[cue]:
            first -= 1
        first += classes[first] == "|"
        opening = self._starting.get(first)
        led = opening is not None and classes[self._mentions[opening].last + 1 :][:2] == ",w"
        subject = (opening, cue) if opening is not None and led else self._subject(first, named.first)
        if subject is None or subject[0] == mention:
            return None
        between = classes[self._mentions[subject[0]].last + 1 : named.first]
        inner = "w" in between or ("u" in between and classes[named.first - 1] in "Po")
        return (subject[0], cue) if inner and classes[named.last + 1] != "v" else None
