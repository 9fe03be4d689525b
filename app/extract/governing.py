"""Who governs the clause a quotation ends, where the name ranked first stands elsewhere in the sentence.

“A day before Judge Roe met the press, Doe charged that it was “x””: Doe. “Doe is wary of Mayor Roe, and said
it was “x””: Doe. “Asked point-blank, “x?” Doe replied”: not Doe. Each shape has one reading only.
"""

import re
from collections.abc import Iterator

from app.extract import cues
from app.extract.candidates import Mention
from app.extract.documents import DOCUMENTS
from app.extract.located import Located
from app.extract.roles import is_personal

_ASKED = re.compile(r"[|.Q]u?(?P<verb>v)(?P<by>[^|.Qhu]{0,12}?),\Z")
_ASKED_IF = re.compile(r"[|.Q](?:[^|.Qv]{1,10},)?(?P<verb>v)u[^|.,:;vgQ]{1,12}\Z")
_DENYING = re.compile(r"Q[^|.,;:Qvg]{0,12},[Td]*(?:[NA]{1,4}|h)l?[vx]")
_REPLY = re.compile(r"Q(?:[Td]*[NA]{1,4}|h)l?v[^|.Q]{0,4}[,:]Q")
_TAG = re.compile(r"Q,?[Td]*(?:(?P<name>[NA]{1,4}|h)l?(?P<cue>v)|(?P<verb>v)T*(?P<named>[NA]{1,4}))")
_PART = r"(?:[dTnrleA&#]|N(?=T)){0,7}"
_SUBJECT = re.compile(
    rf"(?<=[|.Q,b-]){_PART}(?P<name>[NA]{{1,4}}|h|(?<=d)[nr]|(?<=d[nrle])[nr])"
    r"(?:o[dnrNA]{1,4}(?![nrNA]))?(?:,[^,.|Qvxw]{1,14},|,w[^.|Q;:]{3,40}?,)?(?:[xlt]|P[tN]){0,4}(?P<verb>[vex])"
)
_ADJACENT = re.compile(r",[&b][Td]*(?P<name>[NA]{1,4})[xlt]{0,2}(?P<cue>v)H\Z")
_TIMED = re.compile(r"[|.Q](?:[&bPdtnN#]{1,6},)?[PdtnrN#&l]{0,6}u[dTNAnrle&#]{0,7}\Z")  # “a day before Judge”
_COLON = re.compile(r"(?:\([NA]{1,2}\)|,[NA]{1,2},?)?:\|?")  # “Roe (D-Ohio):”
_OTHER = re.compile(r"[hNABTrw][xlt]*v")  # somebody else says something
_WHEN = frozenset(("before", "after", "as", "when", "while", "since", "until", "once"))
_ASKING = frozenset(("asked", "pressed", "questioned"))
_MATTERS = frozenset(("about", "for", "to", "of", "that", "what", "why", "how", "who", "where", "on"))
_THAT = cues.words("""
said says argued argues claimed claims insisted suggested warned announced complained declared contended
""")
_POSTS = frozenset(("post", "posts", "message", "messages", "account", "feed", "thread"))
_GIVERS = frozenset(("from", "by", "of"))
Chosen = tuple[int | None, int | None]  # the mention that speaks, and the token of its cue
_FAR = 60  # tokens of a sentence that are looked at


class Governing(Located):
    """The sentences of one article."""

    def found(self, mention: int, cue: int, at: int) -> Chosen | None:
        """Speaker and cue of the quotation at token *at*, None if those ranked first may stand."""
        return (
            self._bearer(mention, cue)
            or self._posting(mention, cue, at)
            or self._adjacent(at)
            or self._told(mention, cue, at)
            or self._after_time(mention, at)
            or self._around_time(mention, at)
            or self._opposed(mention, cue, at)
            or self._acting(mention, cue, at)
        )

    def asked(self, at: int) -> Chosen | None:
        """Doe, or nobody, in “Asked by Doe, “x?” Roe replied” and “Asked if it was “x”, Roe denied it”."""
        tokens, classes = self._tokens, self._tokens.classes
        whether = _ASKED_IF.search(classes, max(0, at - 26), at)
        if whether is not None and _DENYING.match(classes, at) is not None:
            verb = whether.start("verb")
            if tokens.words[verb] in _ASKING and tokens.words[verb + 1] in ("if", "whether"):
                return None, verb
        before = _ASKED.search(classes, max(0, at - 17), at)
        if before is None or _REPLY.match(classes, at) is None:
            return None
        verb = before.start("verb")
        between = tokens.words[verb + 1 : at - 1]
        by = verb + 1 + between.index("by") if "by" in between else None
        if tokens.words[verb] not in _ASKING or not _MATTERS.isdisjoint(
            tokens.words[verb + 1 : by or at - 1]
        ):
            return None
        if by is not None and tokens.words[by + 1 : by + 3] == ["one", "of"]:
            return self._ending.get(at - 2), verb
        return (None if by is None else self._beginning(by + 1)), verb

    def _beginning(self, first: int) -> int | None:
        """The mention that begins at token *first*, or behind titles there."""
        classes = self._tokens.classes
        while first not in self._starting and classes[first] in "Td":
            first += 1
        return self._starting.get(first)

    def _bearer(self, mention: int, cue: int) -> Chosen | None:
        """Roe in “said Doe press secretary Ann Roe”: a name before a role is of whom or what it is one."""
        tokens, classes = self._tokens, self._tokens.classes
        at = self._mentions[mention].last + 1
        first = at
        while at - first < 3 and (classes[at] in "nrle" or tokens.words[at] in ("press", "campaign")):
            at += 1
        last = at
        while classes[last] in "NA":
            last += 1
        role = at > first and is_personal(tokens.words[at - 1])
        if not role or last - at < 2 or self._mentions[mention].kind != "name":
            return None
        found = self._ending.get(last - 1)
        inverted = cue < first and classes[cue] == "v"
        closed = classes[last] in ",.|v" or classes[last : last + 2] in ("xv", "lv")
        return (found, cue) if found is not None and closed and (inverted or cue >= last) else None

    def _posting(self, mention: int, cue: int, at: int) -> Chosen | None:
        """Doe in “Doe made a Skylark post, calling it “x””, where the name before “post” was ranked first."""
        tokens, named = self._tokens, self._mentions[mention]
        after = named.last + 1
        if tokens.words[after] not in _POSTS or named.kind != "name" or not self._joined(after, at):
            return None
        for subject, verb in self._subjects(self._sentence_of(named.first), named.first):
            speaks = self._can_speak(self._mentions[subject])
            return (subject, max(verb, cue)) if speaks and cue < at else None
        return None

    def _adjacent(self, at: int) -> Chosen | None:
        """Doe in “Roe said it was late, and Doe later wrote that “x””: the subject right before a verb of
        saying and “that”.
        """
        found = _ADJACENT.search(self._tokens.classes, max(0, at - 12), at)
        subject = None if found is None else self._ending.get(found.end("name") - 1)
        return None if found is None or subject is None else (subject, found.start("cue"))

    def _told(self, mention: int, cue: int, at: int) -> Chosen | None:
        """Doe in ““x,” Doe said in Ely, according to the Echo” and “according to the Echo, Doe said “x””."""
        tokens, classes = self._tokens, self._tokens.classes
        if tokens.words[cue] != "according":
            return None
        if cue > at:
            tag = _TAG.match(classes, at)
            name, verb = ("name", "cue") if tag is not None and tag["name"] else ("named", "verb")
            found = self._ending.get(tag.end(name) - 1) if tag is not None else None
            reads = tag is None and classes[cue - 2 : cue] == "v," and classes[at + 1] == "d"
            opening = self._starting.get(at + 1) if reads else None
            if opening is not None and tokens.words[self._mentions[opening].head] in DOCUMENTS:
                return opening, cue - 2  # “x,” the letter to Roe reads, according to the Echo
            return None if tag is None or found is None or tag.start(verb) > cue else (found, tag.start(verb))
        if not self._joined(self._mentions[mention].first, at):
            return None
        for subject, verb_at in self._subjects(self._mentions[mention].last + 1, at):
            says = classes[verb_at] == "v" and classes[verb_at - 1] not in "x"
            clear = _OTHER.search(classes, verb_at + 1, at) is None
            return (subject, verb_at) if says and clear and classes[at - 1] != "Q" else None
        return None

    def _after_time(self, mention: int, at: int) -> Chosen | None:
        """Doe in “A day before Roe spoke, Doe charged that it was “x””."""
        tokens, classes = self._tokens, self._tokens.classes
        first = self._mentions[mention].first
        timed = _TIMED.search(classes, max(0, first - 24), first)
        if timed is None or not self._joined(first, at):
            return None
        if _WHEN.isdisjoint(tokens.words[timed.start() + 1 : first]):
            return None
        for subject, verb in self._subjects(self._mentions[mention].last + 1, at):
            said = [k for k in range(at - 1, verb - 1, -1) if classes[k] == "v" and k >= verb]
            own = [k for k in said if k == verb or classes[k - 1] in "&,xl"]
            return (subject, own[0]) if own else None
        return None

    def _around_time(self, mention: int, at: int) -> Chosen | None:
        """Doe in “Doe wrote shortly before Roe left the room that it was “x””."""
        tokens, classes = self._tokens, self._tokens.classes
        first = self._mentions[mention].first
        while classes[first - 1] in "Td":
            first -= 1
        said = first - 2
        while said > 0 and classes[said] in "ltn" and first - said < 5:
            said -= 1
        after = classes[self._mentions[mention].last + 1 : at]
        if tokens.words[first - 1] not in _WHEN or classes[said] != "v" or not 0 < at - first < _FAR:
            return None
        if tokens.words[self._mentions[mention].last + 1] in _THAT:
            return None  # “after Roe argued … that “x””
        if (
            after.count("H") != 1
            or _OTHER.search(after[: after.find("H")])
            or tokens.sentence[said] != tokens.sentence[at]
        ):
            return None
        found = [s for s, verb in self._subjects(self._sentence_of(said), said + 1) if verb <= said]
        return (found[-1], said) if found and self._can_speak(self._mentions[found[-1]]) else None

    def _opposed(self, mention: int, cue: int, at: int) -> Chosen | None:
        """Doe in “Roe’s office called it late, but the surgeon has taken to calling it “x””: the subject of
        the clause behind “but” that holds the cue.
        """
        tokens, last = self._tokens, self._mentions[mention].last
        classes = tokens.classes
        but = classes.rfind("b", last + 1, at) if tokens.sentence[last] == tokens.sentence[at] else -1
        if but < 0 or not cue < at or classes[but - 1] != "Q":
            return None
        said = next((k for k in range(at - 1, but, -1) if classes[k] in "vg"), None)
        for subject, verb in self._subjects(but + 1, at):
            named = self._mentions[subject]
            near = named.last - but < 9 and said is not None and verb <= said
            return (subject, said) if near and self._can_speak(named) else None
        return None

    def _acting(self, mention: int, cue: int, at: int) -> Chosen | None:
        """The subject of the sentence where *mention* is only an object in it: “Doe railed at Roe, and said”,
        “Doe railed at millers — saying”, “Doe took the words to attack Roe:”.
        """
        classes, named = self._tokens.classes, self._mentions[mention]
        begin = self._sentence_of(at - 1)
        governed, preposition = self._governed(named)
        if not governed or not begin <= named.first < at:
            return None
        joined = classes[named.last + 1 : cue + 1] in (",&v", "-g", "--g", ",g")
        joined |= classes[cue] == "g" and self._tokens.words[named.last + 1 : named.last + 3] == [",", "by"]
        colon = _COLON.fullmatch(classes, named.last + 1, at) is not None and preposition not in _GIVERS
        if preposition in ("by", "with") or not (colon or (joined and cue < at)):
            return None
        for subject, verb in self._subjects(begin, named.first):
            if self._can_speak(self._mentions[subject]) and "x" not in classes[verb + 1 : verb + 2]:
                return subject, verb if colon else cue
            return None
        return None

    def _governed(self, named: Mention) -> tuple[bool, str]:
        """Whether a mention is an object, over its titles or an apposition, and of which preposition."""
        tokens, classes = self._tokens, self._tokens.classes
        at = named.first - 1
        while named.first - at < 9 and (classes[at] in "Tdrnle#&" or classes[at : at + 2] in ("N&", "A&")):
            at -= 1
        if classes[at] == "," and classes[at - 1] in "rn":  # “at her rival, Councillor Roe”
            at -= 1
            while classes[at] in "Tdrnlep#" and named.first - at < 9:
                at -= 1
        return classes[at] in "Po2", tokens.words[at]

    def _subjects(self, first: int, end: int) -> Iterator[tuple[int, int]]:
        """The subjects of clauses between two tokens of one sentence, each with its verb."""
        for found in _SUBJECT.finditer(self._tokens.classes, max(0, first), end):
            subject = self._ending.get(found.end("name") - 1)
            if subject is not None:
                yield subject, found.start("verb")

    def subject(self, first: int, end: int) -> tuple[int, int] | None:
        """The first subject between two tokens of one sentence that can speak, with its verb."""
        every = self._subjects(first, end)
        return next((found for found in every if self._can_speak(self._mentions[found[0]])), None)

    def _can_speak(self, named: Mention) -> bool:
        words = self._tokens.words[named.first : named.last + 1]
        return named.kind != "phrase" or any(is_personal(w) or w in cues.SOURCE_NOUNS for w in words)

    def _sentence_of(self, at: int) -> int:
        """The first token of the sentence that holds token *at*, at most `_FAR` before."""
        tokens = self._tokens
        at -= tokens.classes[at] == "|"
        first = at
        while first > 0 and at - first < _FAR and tokens.sentence[first - 1] == tokens.sentence[at]:
            first -= 1
        return first + (tokens.classes[first] == "|")

    def _joined(self, first: int, at: int) -> bool:
        """True if two tokens stand in one sentence, not too far apart."""
        return 0 < at - first < _FAR and self._tokens.sentence[first] == self._tokens.sentence[at]
