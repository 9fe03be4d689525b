"""The name beside a role: “the club’s chairman, Ana Pike”, ““Ana Pike, a nurse,”."""

import re

from app.domain.mentions import Name
from app.domain.selector import Span
from app.extract import cues
from app.extract.candidates import Mention
from app.extract.documents import DOCUMENTS
from app.extract.people import People
from app.extract.roles import is_personal
from app.extract.tokens import Tokens

_PRESS = (["press", "secretary"], ["press", "officer"], ["press", "chief"])
_PRESIDENT = re.compile(r"[oP]d?[NAB]{1,4}T+(?P<name>[NA]{2,4})[vx]")
_TITLED = re.compile(r"n?[NAk]{0,3}T+|[NA]{1,3}s(?=[NA])")  # “Ohio Gov.”, “ex-Ohio Gov.”, “Ohio's”
_CLOSED = re.compile(r"[NAk]{2,}(?:o[NAB]{1,4})?(?=[,.Q]|\()")  # “Ana Pike of Ohio,”
_FIRST = cues.words("a an the one his her its their")
_OWNERS = frozenset(("his", "her", "its", "their"))


class Apposed:
    """Names in apposition to the phrases of one article."""

    def __init__(self, tokens: Tokens, people: People) -> None:
        self._tokens, self._people = tokens, people

    def name(self, mention: Mention) -> Name | None:
        """The name printed right after the phrase, or right before it between commas."""
        return self._led(mention) or self._after(mention) or self._before(mention) or self._owned(mention)

    def _led(self, mention: Mention) -> Name | None:
        """The name behind “the Roe campaign press secretary,” and “the University of Roe President”."""
        tokens = self._tokens
        after = mention.last + 1
        if tokens.words[after : after + 2] in _PRESS and tokens.classes[after + 2] == ",":
            named = self._over_role(after + 3)
            return self._named(named) if self._is_closed_name(named) else None
        led = _PRESIDENT.match(tokens.classes, after) if self._is_body(mention) else None
        return None if led is None else self._named(led.start("name"))

    def _named(self, at: int) -> Name | None:
        """The name that begins with token *at*."""
        return self._people.name_at(Span(self._tokens.starts[at], self._tokens.ends[at]))

    def _owned(self, mention: Mention) -> Name | None:
        """The name behind “His press secretary,” where “press” was read as a verb: a closed apposition."""
        tokens, at = self._tokens, mention.first
        if mention.first != mention.last or tokens.words[at] not in _OWNERS:
            return None
        comma = tokens.classes.find(",", at, at + 6)
        if comma < 0 or not is_personal(tokens.words[comma - 1]) or not self._is_closed_name(comma + 1):
            return None
        return self._people.name_at(Span(tokens.starts[comma + 1], tokens.ends[comma + 1]))

    def _after(self, mention: Mention) -> Name | None:
        tokens = self._tokens
        classes = tokens.classes
        at = mention.last + 1
        if mention.kind == "title":
            while classes[at] in "rn" and at - mention.last < 3:
                at += 1  # “Chief executive Ana Pike”
        if tokens.words[mention.head] in cues.SOURCE_NOUNS or classes[mention.head] == "T":
            at += classes[at] == ","
            after = at + (classes[at - 1] + classes[at] == ",T")  # “Its spokesman, Colonel Ana Pike,”
            after = self._over_role(at) if classes[at - 1] == "," else after
            at = after if self._is_closed_name(after) else at
        elif classes[at] == "," and not self._is_body(mention):
            named = self._over_role(at + 1)
            at = named if self._is_closed_name(named) else at  # “her rival, the banker Ana Pike,”
        if tokens.words[at] == "who":
            at = self._over_clause(at)
        elif classes[at] not in "NAk":
            at = self._over_complement(mention, at)
        if at < 0 or classes[at] not in "NAk" or tokens.sentence[at] != tokens.sentence[mention.head]:
            return None
        last = at
        while classes[last + 1] in "NAk":
            last += 1
        return self._people.name_at(Span(tokens.starts[at], tokens.ends[last]))

    def _over_role(self, at: int) -> int:
        """The first token behind “the retired banker” or “Ohio Gov.”, or *at*."""
        classes = self._tokens.classes
        titled = _TITLED.match(classes, at)
        if titled is not None:
            return titled.end()
        after = at + 1
        while classes[after] in "rnleT" and after - at < 5:
            after += 1
        return after if classes[at] == "d" and after > at + 1 else at

    def _is_closed_name(self, at: int) -> bool:
        return _CLOSED.match(self._tokens.classes, at) is not None

    def _is_body(self, mention: Mention) -> bool:
        head = self._tokens.words[mention.head]
        return head in cues.BODY_HEADS or head in DOCUMENTS or self._tokens.classes[mention.head] in "NAB"

    def _over_clause(self, at: int) -> int:
        """The first token of the name behind “who bent down,”, -1 if there is none."""
        classes = self._tokens.classes
        comma = classes.find(",", at, at + 24)
        if comma < 0 or classes[comma + 1] not in "NA":
            return -1
        after = comma + 1
        while classes[after] in "NAkoP":
            after += 1
        return comma + 1 if classes[after] in ",.Q|:" else -1

    def _over_complement(self, mention: Mention, at: int) -> int:
        """The first token of the name behind “for Doe,”, -1 if there is none."""
        tokens = self._tokens
        classes = tokens.classes
        while at - mention.last < 14 and classes[at] in "sronedPigNABTk&#l":
            at += 1
        if not any(is_personal(w) for w in tokens.words[mention.first : at]):
            return -1
        if classes[at] != ",":
            return self._within_complement(at)
        at += 1
        if classes[at] == "d":
            at += 1
            while classes[at] in "rnleT":
                at += 1  # “the retired marshal Ana Pike”
        if classes[at] not in "NA":
            return -1
        after = at
        while classes[after] in "NAk":
            after += 1
        while classes[after] in "oP" and classes[after + 1] in "NABd":
            after += 2
            while classes[after] in "NABk":
                after += 1
        return at if classes[after] in ",.Q|;(w" else -1

    def _within_complement(self, end: int) -> int:
        """The first token of Pike in “lawyer for the District of Roe Ana Pike said”, -1 if there is none."""
        tokens, classes = self._tokens, self._tokens.classes
        name = None if classes[end] not in "vx" else self._named(end - 1)
        if name is None or name.kind != "person" or " " not in name.text:
            return -1
        first = end - 1
        while tokens.starts[first] > name.span.start:
            first -= 1
        return first if classes[first - 1] in "NAB" and tokens.starts[first] == name.span.start else -1

    def _before(self, mention: Mention) -> Name | None:
        """The name of “Ana Pike, a lawyer,” or “Ana Pike (D-Ohio), a farmer and the mayor of Ashford —”."""
        tokens = self._tokens
        classes, first = tokens.classes, mention.first
        personal = is_personal(tokens.words[mention.head]) or classes[mention.head] == "r"
        if first < 2 or tokens.words[first] not in _FIRST or not personal or not self._is_closed(mention):
            return None
        at = first - 1
        if classes[at] == "&":
            while at > 1 and first - at < 9 and classes[at - 1] in "dnrNABToP#":
                at -= 1
            at -= 1
        if classes[at] != ",":
            return None
        if classes[at - 1] == ")":
            opened = classes.rfind("(", max(0, at - 8), at)
            at = opened if opened > 0 else at
        return self._people.name_ending(tokens.ends[at - 1])

    def _is_closed(self, mention: Mention) -> bool:
        """False if a verb follows the phrase before anything closes it: “to Ana Pike, a lawyer said”."""
        rest = self._tokens.classes[mention.last + 1 : mention.last + 18]
        stop = re.search(r"[,.Q|;)w-]", rest)
        verb = re.search(r"[vx]", rest)
        return stop is not None and (verb is None or stop.start() < verb.start())
