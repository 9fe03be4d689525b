"""Whose words somebody else only passes on: a paper that reports what Doe said, one who agrees with Doe.

“The Echo reports Doe ruled it out, calling it “x””: Doe. “She agrees with Doe’s view that it is “x””: Doe.
"""

import re
from collections.abc import Mapping, Sequence

from app.extract import cues
from app.extract.candidates import Mention
from app.extract.roles import is_personal
from app.extract.tokens import Tokens

_REPORTING = cues.words("report reports reported reporting")
_AGREEING = cues.words("agree agrees agreed agreeing concur concurs concurred concurring")
_QUOTING = cues.words("quote quotes quoted quoting cite cites cited citing")
_VIEWS = cues.words("""
view views opinion opinions assessment belief contention argument claim conclusion assertion position judgment
judgement verdict suggestion finding warning concern concerns statement remark
""")
_BEING = cues.words("was were is are been being be")
_WHEN = re.compile(r"(?:[Pdn]?[tn#]{1,2}|PN|Pt)*,?")  # “on Monday”, “last week”
_APPOSED = re.compile(r",[^,.|QvxewH]{1,14},")
_OTHER = re.compile(r"[hNABTrw][xlt]*v")  # somebody else says something
DOING = cues.words("""
see saw seen find found make made have had has go went gone hold held meet met win won get got take took taken
leave left bring brought use used hear heard feel felt know knew known want wanted look looked keep kept give
gave given send sent set put come came run ran stand stood hope hoped fire fired test tested work worked
""")
_FAR = 45  # tokens
_BESIDE = 9  # the same, from “quoted” to the words


class Relayed:
    """The speakers of one article whose words others pass on; *starting*: mentions by their first token."""

    def __init__(self, tokens: Tokens, mentions: Sequence[Mention], starting: Mapping[int, int]) -> None:
        self._tokens, self._mentions, self._starting = tokens, mentions, starting
        self._longest = {m.first: i for i, m in sorted(enumerate(mentions), key=lambda each: each[1].last)}

    def reported(self, mention: int, at: int) -> tuple[int, int] | None:
        """Speaker and cue of the quotation at token *at* in what *mention* reports."""
        tokens, classes = self._tokens, self._tokens.classes
        verb = self._mentions[mention].last + 1
        while classes[verb] in "xlt":
            verb += 1
        if tokens.words[verb] not in _REPORTING or not self._joined(verb, at):
            return None
        when = _WHEN.match(classes, verb + 1, at)
        for first in {verb + 1, when.end() if when is not None else verb + 1}:
            inner = self._speaker(self._longest, first + (classes[first] == "H"))
            cue = None if inner is None else self._cue_of(self._mentions[inner], at)
            if inner is not None and cue is not None:
                return inner, cue
        return None

    def quoted(self, at: int) -> tuple[int, int] | None:
        """Doe, and “quoted”, in “the paper quoted Doe as saying” beside the quotation at token *at*."""
        tokens, classes = self._tokens, self._tokens.classes
        for k in range(max(1, at - _BESIDE), min(at + _BESIDE, len(classes) - 4)):
            quoting = tokens.words[k] in _QUOTING and tokens.words[k - 1] not in _BEING
            if not quoting or tokens.sentence[k] != tokens.sentence[at]:
                continue
            found = self._starting.get(k + 1)
            found = self._speaker(self._starting, k + 1) if found is None or classes[k + 1] != "m" else found
            after = -1 if found is None else self._mentions[found].last + 1
            says = classes[after : after + 2] == "ug" and ("Q" not in classes[after:at] or at < k)
            if found is not None and says and classes.find("Q", min(k, at), max(k, at) + 1) in (-1, at):
                return found, after + 1
        return None

    def agreed(self, at: int) -> tuple[int, int] | None:
        """Doe, and “agrees”, in “somebody agrees with Doe[’s view] that … “x””, “x” being at token *at*."""
        tokens, classes = self._tokens, self._tokens.classes
        that = classes.rfind("H", max(0, at - _FAR), at)
        if that < 4 or re.search(r"[vgQ|:;]", classes[that:at]) or not self._joined(that, at):
            return None
        for k in range(that - 2, max(0, that - 14), -1):
            if tokens.words[k] in _AGREEING and tokens.words[k + 1] == "with":
                found = self._speaker(self._starting, k + 2)
                owns = found is not None and self._owns_view(self._mentions[found].last + 1, that)
                return (found, k) if found is not None and owns else None
        return None

    def _owns_view(self, after: int, that: int) -> bool:
        """True if nothing, or “’s view”, stands between a mention and “that”."""
        words = self._tokens.words
        return after == that or (
            words[after] in ("'s", "’s", "'", "’") and that - after < 5 and words[that - 1] in _VIEWS
        )

    def _speaker(self, starting: Mapping[int, int], first: int) -> int | None:
        """The person or body whose mention begins at *first*, or behind titles there."""
        classes = self._tokens.classes
        found = starting.get(first)
        while found is None and classes[first] in "Td":
            first += 1
            found = starting.get(first)
        if found is None:
            return None
        mention = self._mentions[found]
        head = self._tokens.words[mention.head]
        if mention.kind == "phrase":
            return found if is_personal(head) or head in cues.SOURCE_NOUNS else None
        return found if mention.kind in ("name", "title") or head in cues.PERSONAL | {"him"} else None

    def _cue_of(self, mention: Mention, at: int) -> int | None:
        """The verb of saying of this subject: the participle before *at*, else its own verb or one joined to
        that; None if somebody else says something in between.
        """
        classes = self._tokens.classes
        apposed = _APPOSED.match(classes, mention.last + 1, at)
        own = mention.last + 1 if apposed is None else apposed.end()
        while classes[own] in "xlt":
            own += 1
        participle = next((k for k in range(at - 1, own, -1) if classes[k - 1 : k + 1] == ",g"), None)
        verbs = (k for k in range(at - 1, own - 1, -1) if k == own or classes[k - 1] in "&,xl")
        cue = participle if participle is not None else next(filter(self._says, verbs), None)
        if cue is None or _OTHER.search(classes, own + 1, cue + 1) or _OTHER.search(classes, cue + 1, at):
            return None
        return cue

    def _says(self, at: int) -> bool:
        """True for a verb of saying, not in the passive."""
        tokens = self._tokens
        passive = tokens.classes[at - 1] == "x" and tokens.words[at - 1] in _BEING
        return tokens.classes[at] == "v" and tokens.words[at] not in DOING and not passive

    def _joined(self, first: int, at: int) -> bool:
        """True if two tokens stand in one sentence, not too far apart."""
        return 0 < at - first < _FAR and self._tokens.sentence[first] == self._tokens.sentence[at]
