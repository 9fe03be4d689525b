"""Corrects the source ranked first where the grammar between it and its cue says that another one speaks.

“The fountain was called “x” by Doe”: Doe. “The lawsuit from two states, where …, says “x””: the lawsuit.
“The letter, which was sent by Doe, says “x””: the letter. All else is left as ranked.
"""

import re
from collections.abc import Sequence

from app.extract.beside import Beside
from app.extract.candidates import Mention
from app.extract.clausal import Clauses
from app.extract.documents import DOCUMENTS
from app.extract.governing import Chosen, Governing
from app.extract.linked import Linked
from app.extract.relayed import Relayed
from app.extract.sayings import Sayings
from app.extract.tokens import Tokens

_BEING = frozenset(("was", "were", "is", "are", "been", "being", "be"))
_SPEAKING = frozenset(("quoted", "heard", "overheard", "seen", "recorded", "filmed", "cited", "caught"))
_BEAT = re.compile(r"Qh[^|Q.,;:hm]{1,6}\.Q")
_OPENING = re.compile(
    r"\|(?P<name>(?:d[sdnrNABTeo]{1,10},)?(?:[Tr]+N{1,4}|N{2,4})),?[vxe][^|Q.NABhpw]{1,20}\.Q\|"
)
_PAPERS = frozenset(("letter", "statement", "memo", "post", "essay", "email", "message", "note", "testimony"))
_FAR = 40  # tokens
_NEAR = 9  # the same within one clause


class Subjects:
    """The mentions of one article, by where they begin and end."""

    def __init__(self, tokens: Tokens, mentions: Sequence[Mention]) -> None:
        self._tokens, self._mentions = tokens, mentions
        self._starting: dict[int, int] = {}
        for i, mention in enumerate(mentions):
            self._starting.setdefault(mention.first, i)
        self._ending = {m.last: i for i, m in enumerate(mentions)}
        self._relayed = Relayed(tokens, mentions, self._starting)
        self._beside = Beside(tokens, mentions, self._starting, self._ending)
        self._before: tuple[Chosen, Chosen] = (None, None), (None, None)  # as ranked, as given
        self._at = 0  # the token of the quotation before
        self._clauses = Clauses(tokens, mentions, self._starting, self._ending)
        self._governing = Governing(tokens, mentions, self._starting, self._ending)
        self._sayings = Sayings(tokens, mentions, self._starting, self._ending)
        self._linked = Linked(tokens, mentions, self._starting, self._ending, self._governing.subject)

    def attributed(self, mention: int | None, cue: int | None, at: int, open_ended: bool) -> Chosen:
        """The mention that speaks, and its cue, where *mention* and *cue* were ranked first for the quotation
        at token *at*, which is *open_ended* if it ends with a comma or a question.
        """
        asked = self._governing.asked(at)
        if asked is not None:
            self._before = (None, None), (None, None)
            return asked
        found = self._shaped(mention, cue, at, open_ended) or (
            self.speaking(mention, cue, at),
            self.cue_beside(cue, at),
        )
        ranked, before = self._before
        again = mention is not None and (mention, cue) == ranked and self._mentions[mention].last < at
        if again and before[0] is not None and found[0] == mention != before[0]:
            sides = {self._mentions[i].first > self._at for i in (mention, before[0]) if i is not None}
            found = before if len(sides) == 1 else found  # the same source as before, which was another one
        self._before, self._at = ((mention, cue), found), at
        return found

    def _shaped(self, mention: int | None, cue: int | None, at: int, open_ended: bool) -> Chosen | None:
        """Speaker and cue where the shape of the sentence says that, whatever was ranked first."""
        found: Chosen | None = self._relayed.quoted(at) or self._beside.tagged(at, open_ended)
        found = found or self._relayed.agreed(at)
        if found is None and mention is not None:
            found = self._relayed.reported(mention, at)
        found = found or self._beside.introduced(mention, at) or self._clauses.speaking(mention, cue, at)
        found = found or self._sayings.speaking(mention, at)
        if found is None and mention is not None and cue is not None:
            found = self._governing.found(mention, cue, at)
        return found or self._linked.found(mention, cue, at)

    def speaking(self, mention: int | None, cue: int | None, at: int) -> int | None:
        """The index of the mention that speaks if *mention* was ranked first with *cue* for the quotation at
        token *at*; None if nobody printed does.
        """
        worded = self._in_the_words_of(at)
        if worded is not None:
            return worded
        if mention is None:
            return self._between(at)
        if self._tokens.paragraph[self._mentions[mention].first] < self._tokens.paragraph[at]:
            opening = self._opening(at)
            if opening is not None:
                return opening
        if cue is None or not 0 <= cue - self._mentions[mention].last < _FAR:
            return mention
        if self._is_passive(self._mentions[mention], cue):
            return self._agent(cue, at)
        inner = self._inserted(self._mentions[mention], cue, at)
        if inner is not None:
            return inner
        return self._document(mention, cue)

    def _between(self, at: int) -> int | None:
        """She in “x.” She frowns. “x”: who does something between two quotations of a paragraph."""
        classes = self._tokens.classes
        following = _BEAT.match(classes, at)
        before = classes.rfind("Q", max(0, at - _NEAR), at)
        preceding = _BEAT.match(classes, before) if before >= 0 else None
        if preceding is not None and preceding.end() == at + 1:
            return self._starting.get(before + 1)
        if following is not None:
            return self._starting.get(at + 1)
        opening = self._opening(at)
        return opening if opening is not None else self._writing(at)

    def _writing(self, at: int) -> int | None:
        """Doe in “In a letter, Doe did not spare the board.” before a paragraph that is nothing but words."""
        tokens, classes = self._tokens, self._tokens.classes
        last = at - 1
        while last > 1 and classes[last - 1 : last + 1] == "Q|":
            last -= 2
        first = classes.rfind("|", 0, max(last, 0)) + 1
        if classes[at - 1] != "|" or classes[at + 1] != "|" or not 2 < last - first < _FAR:
            return None
        if "Q" in classes[first:last] or _PAPERS.isdisjoint(tokens.words[first:last]):
            return None
        named = (self._starting[k] for k in range(first, last) if k in self._starting)
        return next((i for i in named if self._mentions[i].kind == "name"), None)

    def _opening(self, at: int) -> int | None:
        """Doe in “Coach Doe had no complaints. “x””: the only name of a paragraph that ends in the words."""
        classes = self._tokens.classes
        begin = classes.rfind("|", max(0, at - _FAR), at)
        found = _OPENING.match(classes, begin, at + 2) if begin >= 0 else None
        return None if found is None else self._ending.get(found.end("name") - 1)

    def _in_the_words_of(self, at: int) -> int | None:
        """Doe in “in the words of Doe, “x””."""
        tokens = self._tokens
        found = self._ending.get(at - 1 - (tokens.classes[at - 1] == ","))
        if found is None:
            return None
        before = tokens.words[max(0, self._mentions[found].first - 8) : self._mentions[found].first]
        return found if " in the words of" in f" {' '.join(before)}" else None

    def cue_beside(self, cue: int | None, at: int) -> int | None:
        """The participle before the quotation at token *at* if *cue* stands before another quotation of the
        sentence: “said it was “x,” praising the crew as “y””.
        """
        tokens, classes = self._tokens, self._tokens.classes
        framed = self._framed(at)
        if cue is not None and framed is not None and cue < framed:
            return framed if tokens.sentence[cue] == tokens.sentence[at] else cue
        before = classes.rfind("Q", 0, at)
        if cue is None or not cue < before or tokens.sentence[before] != tokens.sentence[at]:
            return cue
        participles = (k for k in range(before + 1, at) if classes[k] == "g" and classes[k - 1] in ",Q&")
        return next(participles, cue)

    def _framed(self, at: int) -> int | None:
        """The participle of “, framing it as a “x””: its clause ends in the quotation at token *at*."""
        tokens, classes = self._tokens, self._tokens.classes
        last = at - 1 - (classes[at - 1] == "d")
        if tokens.words[last] != "as":
            return None
        first = last
        while last - first < _NEAR and classes[first] not in "g,.|Qv;:-":
            first -= 1
        return first if classes[first] == "g" and classes[first - 1] == "," else None

    def _is_passive(self, subject: Mention, cue: int) -> bool:
        """True for “the subject was called”, “Doe tickets were called”, not for “was quoted as saying”."""
        classes, words = self._tokens.classes, self._tokens.words
        first = subject.last + 1
        while subject.kind == "name" and classes[first] in "nr":
            first += 1
        between = range(first, cue)
        if not between or any(classes[k] not in "xl" for k in between):
            return False
        last = next((words[k] for k in reversed(between) if classes[k] == "x"), "")
        return classes[cue] in "ve" and last in _BEING and words[cue] not in _SPEAKING

    def _inserted(self, mention: Mention, cue: int, at: int) -> int | None:
        """Whom somebody only reports to have said it: Doe in “the night, she said, Doe called “x””."""
        tokens, classes = self._tokens, self._tokens.classes
        first = mention.first
        while classes[first - 1] == "T":
            first -= 1
        if cue - mention.last != 1 or classes[first - 1] + classes[cue + 1] != ",," or at < cue:
            return None
        found = self._starting.get(cue + 2)
        if found is None or tokens.sentence[at] != tokens.sentence[cue]:
            return None
        verb = self._mentions[found].last + 1
        return found if verb < at and classes[verb] == "v" and classes.find("Q", verb) == at else None

    def _agent(self, cue: int, at: int) -> int | None:
        """Who is named after “by” or “from” behind the verb of a passive."""
        tokens = self._tokens
        for k in range(cue + 1, min(cue + _FAR, len(tokens.classes) - 1)):
            if tokens.sentence[k] != tokens.sentence[cue] and tokens.sentence[k] != tokens.sentence[at]:
                return None
            if tokens.words[k] in ("by", "from"):
                found = self._starting.get(k + 1, self._starting.get(k + 2))
                if found is not None:
                    return found
        return None

    def _document(self, mention: int, cue: int) -> int:
        """The document that *mention* is only the giver of, if that is the subject of the verb."""
        tokens, classes = self._tokens, self._tokens.classes
        first = self._mentions[mention].first
        while first > 1 and classes[first - 1] in "&NABTd":
            first -= 1
        if classes[first - 1] in "Po":
            found = self._ending.get(first - 2)
            if found is not None and self._is_document(found):
                return found
        between = classes[self._mentions[mention].last + 1 : cue]
        if not between.endswith(",") or not set(between) <= set(",NABTksrdn&"):
            return mention
        while first > 1 and tokens.sentence[first - 1] == tokens.sentence[cue] and cue - first < _FAR:
            first -= 1
        opening = self._starting.get(first + (classes[first] == "|"))
        if opening is None or not self._is_document(opening):
            return mention
        after = self._mentions[opening].last + 1
        return opening if classes[after] == "," and classes[after + 1] == "w" else mention

    def _is_document(self, mention: int) -> bool:
        found = self._mentions[mention]
        return found.kind == "phrase" and self._tokens.words[found.head] in DOCUMENTS
