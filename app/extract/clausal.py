"""Whose verb it is where words stand between a speaker and his verb: participles, insertions, “he called”.

“A year after telling reporters “x”, Doe left”, “Her comments, said Doe, were “x””, “a decline that he called
“x””, “Doe took aim at his rivals and friends, saying “x””: Doe and “he” in each.
"""

import re

from app.extract import cues
from app.extract.located import Located
from app.extract.roles import is_personal

_NAMING = cues.words("call calls called term terms termed dub dubs dubbed label labels labeled labelled")
_SAYING = cues.words("said says say wrote writes added argued argues insisted insists warned explained noted")
_SPEAKING = cues.words("""
saying telling adding arguing insisting warning explaining noting calling writing claiming announcing
promising vowing declaring urging accusing describing boasting complaining
""")
_NAMED = re.compile(r"(?:(?P<one>h)|(?P<name>[NA]))(?P<cue>v)\Z")
_INSERTED = re.compile(r",vd?[Tr]*(?P<name>[NA]{1,4})(?P<end>,)")
_LEADING = re.compile(
    r"(?:[|.Q])(?:(?:d?[#tn]{1,3})?[uP])?(?P<cue>g)[^|.;:Q]{0,12}Q(?:&Q)?,?d?[Tr]*(?P<name>[NA]{1,4})[vxe,(]"
)
_FOR_SAYING = re.compile(r"[NA]P(?P<cue>g)(?:2v)?[^|.;:vxgQ]{0,9}\Z")
_CLAUSE = re.compile(
    r"(?:,(?:[&b]d?[Tr]*|[NArn]{0,3}(?:T[NA]?)+?)|(?:[u:;&Hw]|-{1,2}&?)d?[nrTl]{0,4})(?P<name>[NA]{1,4})(?:\([^()]{1,6}\))?(?:,[^,vxQ|.]{1,14})?,?l?(?P<cue>[ve])"
    r"(?:[^vxghQ|.;:,]{0,12}|H?h[xl]{1,3})\Z"
)
_JUDGING = cues.words("""
called calls denounced denounces described describes dismissed dismisses branded condemned slammed blasted
praised hailed charged decried labeled labelled mocked ripped attacked rebuked derided chided lauded
""")
_FAR = 45  # tokens


class Clauses(Located):
    """The clauses of one article."""

    def speaking(self, mention: int | None, cue: int | None, at: int) -> tuple[int, int | None] | None:
        """Speaker and cue of the quotation at token *at*, for which *mention* and *cue* were ranked first, if
        its clause has one of these shapes.
        """
        return (
            self._named(at)
            or self._leading(at)
            or self._inserted(cue, at)
            or self._for_saying(at)
            or self._of_clause(mention, at)
            or self._dangling(mention, at)
        )

    def _for_saying(self, at: int) -> tuple[int, int] | None:
        """“They mocked Doe for saying “x””: Doe."""
        tokens = self._tokens
        found = _FOR_SAYING.search(tokens.classes, max(0, at - 16), at)
        if found is None or tokens.words[found.start("cue") - 1] != "for":
            return None
        who = self._ending.get(found.start("cue") - 2)
        says = tokens.words[found.start("cue")] in _SPEAKING
        return (who, found.start("cue")) if who is not None and says else None

    def _of_clause(self, mention: int | None, at: int) -> tuple[int, int] | None:
        """“Roe left, and Doe, the clerk, called it “x””: the subject of the last clause, if *mention* stands
        before that.
        """
        tokens = self._tokens
        found = _CLAUSE.search(tokens.classes, max(0, at - 30), at)
        if found is None or mention is None or not self._mentions[mention].last < found.start():
            return None
        says = tokens.words[found.start("cue")] in _SAYING | _JUDGING
        who = self._ending.get(found.end("name") - 1)
        return (who, found.start("cue")) if says and who is not None else None

    def _named(self, at: int) -> tuple[int, int] | None:
        """“… that he called “x””: the subject right before a verb of naming."""
        classes = self._tokens.classes
        found = _NAMED.search(classes, max(0, at - 3), at)
        if found is None or self._tokens.words[at - 1] not in _NAMING:
            return None
        who = self._ending.get(at - 2)
        return None if who is None else (who, at - 1)

    def _leading(self, at: int) -> tuple[int, int] | None:
        """“A year after telling reporters that “x”, Doe left”: the subject the participle waits for."""
        classes, begin = self._tokens.classes, max(0, at - 20)
        found = next(
            (m for m in _LEADING.finditer(classes, begin, at + 12) if m.start() < at < m.end()), None
        )
        if found is None or self._tokens.words[found.start("cue")] not in _SPEAKING:
            return None
        who = self._ending.get(found.end("name") - 1)
        return None if who is None else (who, found.start("cue"))

    def _inserted(self, cue: int | None, at: int) -> tuple[int, int] | None:
        """“Her comments, said Doe, were “x””."""
        tokens = self._tokens
        if cue is None or not cue < at or tokens.words[cue] not in _SAYING:
            return None
        found = _INSERTED.match(tokens.classes, cue - 1, at)
        who = None if found is None else self._ending.get(found.end("name") - 1)
        return None if who is None or tokens.sentence[cue] != tokens.sentence[at] else (who, cue)

    def _dangling(self, mention: int | None, at: int) -> tuple[int, int] | None:
        """“Doe took aim at his rivals and friends, saying “x””: the subject the sentence begins with, not who
        stands last before the participle.
        """
        tokens, classes = self._tokens, self._tokens.classes
        if mention is None or self._mentions[mention].kind == "pronoun":
            return None
        own = self._mentions[mention]
        cue = own.last + 1
        while classes[cue] in ",-":
            cue += 1
        apart = cue > own.last + 1 and classes[cue] == "g" and tokens.words[cue] in _SPEAKING
        if not apart or not cue < at < cue + _FAR or tokens.sentence[cue] != tokens.sentence[at]:
            return None
        first = own.first
        while classes[first - 1] in "TdrN":
            first -= 1
        if classes[first - 1] not in "&Po2":
            return None
        while first > 0 and own.first - first < _FAR and tokens.sentence[first - 1] == tokens.sentence[cue]:
            first -= 1
        return self._subject(first + (classes[first] == "|"), own.first, cue)

    def _subject(self, first: int, stop: int, cue: int) -> tuple[int, int] | None:
        """The mention that begins at token *first*, over titles, if a verb follows before *stop*."""
        classes = self._tokens.classes
        while classes[first] in "Td" and first not in self._starting:
            first += 1
        who = self._starting.get(first)
        if who is None:
            return None
        found = self._mentions[who]
        personal = found.kind in ("name", "pronoun", "title") or is_personal(self._tokens.words[found.head])
        return (who, cue) if personal and re.search("[vxe]", classes[found.last + 1 : stop]) else None
