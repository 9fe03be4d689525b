"""Who stands beside a quotation in a shape that has one reading only.

““x?” Doe asked.”, ““x” — Ann Doe, Ely” at the end of a paragraph, “Doe is more careful: “x””. The ranking
knows these shapes only as likely.
"""

import re

from app.extract import cues
from app.extract.candidates import Mention
from app.extract.located import Located
from app.extract.relayed import DOING
from app.extract.roles import is_personal

_TAG = re.compile(r"Q(?P<name>T*[NA]{1,4})l?(?P<cue>v)[.,;|]|Q(?P<verb>v)(?P<named>T*[NA]{1,4})[.,;|]")
_DATED = re.compile(
    r"Q(?P<name>T*[NA]{1,4}|h)l?(?P<cue>v)[PtnNd#ABrTmok]{1,9},c2"
)  # “x,” Doe said in May, according to
_EXPECTED = re.compile(r"Q(?P<name>T*[NA]{1,4}|h)x[ven]2(?P<cue>v)")  # “x,” Doe is expected to say
_SIGNED = re.compile(r"Q-(?P<name>T*[NA]{2,5})(?:,[^Q.:;vx|]{1,14})?\.?\|")
_APPOSED = re.compile(  # “x,” Doe, the mayor of Ely, said
    r"Q(?P<name>T*[NA]{2,4})(?:\([^()Q]{1,6}\))?,[^,.|Qvxwh;:]{2,30},(?P<cue>v)[.,;|PtN]"
)
_LED = re.compile(r"v[mN2P]{0,2}[,:]?\Z")
_ANSWERING = cues.words("said replied responded answered added asked wrote shouted continued concluded")
_FAR = 30  # tokens of a sentence before a colon


class Beside(Located):
    """The quotations of one article."""

    def tagged(self, at: int, open_ended: bool) -> tuple[int, int | None] | None:
        """Speaker and cue right after the quotation at token *at*, which is *open_ended* if it ends with a
        comma or a question; or who signs it.
        """
        classes = self._tokens.classes
        signed = _SIGNED.match(classes, at)
        if signed is not None:
            found = self._ending.get(signed.end("name") - 1)
            return None if found is None else (found, None)
        led = _LED.search(classes, max(0, at - 5), at) is not None  # “somebody shouted, “x,” Doe joked”
        shape = _EXPECTED.match(classes, at) or _DATED.match(classes, at)
        expected = shape if open_ended and not led else None
        if expected is not None and expected.end("name") - 1 in self._ending:
            return self._ending[expected.end("name") - 1], expected.start("cue")
        tag = (_TAG.match(classes, at) or _APPOSED.match(classes, at)) if open_ended and not led else None
        if tag is None:
            return None
        name, verb = ("name", "cue") if tag["name"] else ("named", "verb")
        found = self._ending.get(tag.end(name) - 1)
        says = self._tokens.words[tag.start(verb)] not in DOING
        return (found, tag.start(verb)) if found is not None and says else None

    def introduced(self, mention: int | None, at: int) -> tuple[int, int | None] | None:
        """The subject of the sentence that leads to the quotation at token *at* by a colon or a verb of
        saying, and its verb. Not if *mention* stands in that sentence or behind it.
        """
        tokens, classes = self._tokens, self._tokens.classes
        led = classes[at - 2 : at] == "v," and tokens.words[at - 2] in _ANSWERING
        if classes[at - 1] != ":" and not led:
            return None
        first = at - 1
        while first > 0 and at - first < _FAR and tokens.sentence[first - 1] == tokens.sentence[at - 1]:
            first -= 1
        first += classes[first] == "|"
        if mention is not None and self._mentions[mention].first >= first:
            return None
        found = self._starting.get(first)
        while found is None and classes[first] in "Td" and first < at:
            first += 1
            found = self._starting.get(first)
        if found is None or not self._can_speak(self._mentions[found]):
            return None
        verbs = (k for k in range(at - 1, first, -1) if classes[k] == "v")
        return found, next(verbs, None)

    def _can_speak(self, mention: Mention) -> bool:
        head = self._tokens.words[mention.head]
        if mention.kind == "phrase":
            return is_personal(head)
        return mention.kind in ("name", "title") or head in cues.PERSONAL
