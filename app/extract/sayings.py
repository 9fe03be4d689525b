"""Whose words a noun of saying, an aside or a verb of naming leads to.

“Doe’s comments about bakers being “x””, “warnings from Doe about “x””, “Roe held that, as Doe said, it was
“x””, “Doe’s office portrays it as “x””: Doe in each.
"""

import re

from app.extract import cues
from app.extract.candidates import Mention
from app.extract.located import Located
from app.extract.roles import is_personal

_SAID = cues.words("""
comment comments remark remarks claim claims assertion assertions statement statements warning warnings
complaint complaints declaration promise promises pledge pledges vow threat threats insistence contention
accusation accusations admission reference references criticism criticisms call calls
""")
_JUDGING = cues.words("""
call calls called calling brand brands branded branding label labels labeled labelled dub dubbed deem deemed
describe describes described describing found find finds
""")
_PORTRAYING = cues.words("""
portray portrays portrayed describe describes described depict depicts depicted labels labeled labelled brands
branded characterize characterizes characterized dismiss dismisses dismissed denounce denounces denounced
condemn condemns condemned hailed praised
""")
_NAMING = cues.words("call calls term terms dub dubs label labels")
_ABOUT = cues.words("about on of regarding concerning over toward towards for that")
_INFINITE = ("having", "being")
_REST = "[^vQ|.;:,]"
_OWNED = re.compile(
    rf".*(?P<name>[NA])s[nle]{{0,2}}(?P<noun>[nrv])(?P<tail>{_REST}{{1,16}}(?:Q&{_REST}{{0,5}})?)\Z"
)
_GIVEN = re.compile(rf".*(?P<noun>[nr])P(?P<who>{_REST}{{1,7}})P(?P<tail>{_REST}{{0,8}})\Z")
_ASIDE = re.compile(
    r",u(?:d[nrle]{1,3},)?[Td]*(?P<name>[NA]{1,4}|h),?[xltu]{0,2}(?P<cue>v)[^,.|;:Qv]{0,6},(?P<tail>[^|.;:]{0,24})\Z"
)
_DATED = re.compile(r"P[tN]#(?:,#)?,\Z")  # “The Echo on July 20, 2006, described it as”
_AGAINST = re.compile(r"[,;][b&u]d?[nrle]{1,4},[Td]*(?P<name>[NA]{1,4}),x[lt]?\Z")
_TO = re.compile(r"[|.Q][2P](?P<who>m|[Td]*[NA]{1,4}),d?[nrle]{1,5}xd?\Z")
_BEING = ("was", "were", "is", "are")
_AS = re.compile(r"(?P<cue>v)[^vxgwQ|.;:,]{1,9}u\Z")
_TAG = re.compile(r"Q,?[Td]*(?:(?:[NA]{1,4}|h)[xl]?v|v[Td]*[NA])")
_SPOKEN = cues.words(
    "said says say told tells added wrote argued insisted noted warned explained claimed called"
)
Chosen = tuple[int, int | None]
_FAR = 26  # tokens


class Sayings(Located):
    """The nouns of saying of one article."""

    def speaking(self, mention: int | None, at: int) -> Chosen | None:
        """Speaker and cue of the quotation at token *at*, for which *mention* was ranked first, if it stands
        in one of these shapes.
        """
        tokens = self._tokens
        if _TAG.match(tokens.classes, at) and tokens.sentence[at] == tokens.sentence[at + 1]:
            return None
        return self._commented(at) or self._aside(mention, at) or self._portrayed(at) or self._held(at)

    def _commented(self, at: int) -> Chosen | None:
        """Doe in “Doe’s comments about “x”” and “warnings from Doe about “x””."""
        tokens, low = self._tokens, max(0, at - _FAR)
        owned = _OWNED.match(tokens.classes, low, at)
        if owned is not None:
            tail = tokens.words[owned.start("tail") : at]
            before = tokens.words[max(0, owned.start("name") - 3) : owned.start("name")]
            fits = tail[0] in _ABOUT and tail[-1] != "as" and tokens.words[owned.start("noun")] in _SAID
            who = self._ending.get(owned.start("name"))
            clear = self._is_one_clause(owned.start("tail"), at) and _JUDGING.isdisjoint(before)
            return (who, None) if fits and clear and who is not None else None
        given = _GIVEN.match(tokens.classes, low, at)
        if given is None or tokens.words[given.start("noun")] not in _SAID:
            return None
        first, about = given.start("who"), given.start("tail") - 1
        if tokens.words[first - 1] not in ("from", "by") or tokens.words[about] not in _ABOUT:
            return None
        who = self._ending.get(about - 1)
        speaks = who is not None and self._can_speak(self._mentions[who])
        return (who, None) if speaks and who is not None and self._is_one_clause(first, at) else None

    def _is_one_clause(self, first: int, at: int) -> bool:
        """True if no finite auxiliary stands between two tokens; “having” and “being” are none."""
        tokens = self._tokens
        return all(tokens.words[k] in _INFINITE for k in range(first, at) if tokens.classes[k] == "x")

    def _aside(self, mention: int | None, at: int) -> Chosen | None:
        """Doe in “Roe repeated that, as Doe said, it was “x””, where Roe was ranked first."""
        tokens = self._tokens
        found = _ASIDE.search(tokens.classes, max(0, at - _FAR - 12), at)
        if found is None or mention is None or tokens.words[found.start() + 1] != "as":
            return None
        who = self._ending.get(found.end("name") - 1)
        later = self._mentions[mention].first > found.end("cue")
        said = (k for k in range(found.start("tail"), at) if tokens.words[k] in _SPOKEN)
        if who is None or later or any(tokens.classes[k] == "v" for k in said):
            return None
        return who, found.start("cue")

    def _portrayed(self, at: int) -> Chosen | None:
        """Doe’s office in “what Doe’s office calls the “x”” and “Doe’s office portrays them as “x””."""
        tokens, classes = self._tokens, self._tokens.classes
        k = at - 1 - (classes[at - 1] == "d")
        if tokens.words[k] not in _NAMING or classes[k] != "v":
            found = _AS.search(classes, max(0, at - 12), at) if tokens.words[at - 1] == "as" else None
            k = -1 if found is None or tokens.words[found.start()] not in _PORTRAYING else found.start()
        if k < 2 or tokens.sentence[k] != tokens.sentence[at]:
            return None
        verb, k = k, k - 1
        while classes[k] in "xl":
            k -= 1
        if "x" in classes[k + 1 : verb] and not {"has", "have", "had"} & set(tokens.words[k + 1 : verb]):
            return None  # “is called”
        dated = _DATED.search(classes, max(0, k - 8), k + 1)
        who = self._ending.get(k if dated is None else dated.start() - 1)
        return (who, verb) if who is not None and self._can_speak(self._mentions[who]) else None

    def _held(self, at: int) -> Chosen | None:
        """Doe in “Roe left, but her coach, Doe, was “not worried”” and “To Doe, it was “a palace””."""
        tokens, classes = self._tokens, self._tokens.classes
        coach = _AGAINST.search(classes, max(0, at - 14), at)
        if coach is not None and tokens.words[coach.end("name") + 1] in _BEING:
            found = self._ending.get(coach.end("name") - 1)
            return None if found is None else (found, None)
        view = _TO.search(classes, max(0, at - 16), at)
        if view is None or tokens.words[view.start() + 1] not in ("to", "for"):
            return None
        found = self._ending.get(view.end("who") - 1)
        return None if found is None else (found, None)

    def _can_speak(self, named: Mention) -> bool:
        words = self._tokens.words[named.first : named.last + 1]
        return named.kind != "phrase" or any(is_personal(w) or w in cues.SOURCE_NOUNS for w in words)
