"""Whom a title or a description means: “the French president”, “the striker”.

A title means the one person printed with that role; a description the one person of its paragraph who is
printed without any. Prefers no answer to a guess.
"""

import re
from bisect import bisect_left
from collections.abc import Callable, Iterable, Sequence

from app.extract import cues
from app.extract.persons import MANY, Person
from app.extract.roles import is_personal

_PEOPLE = re.compile(r"[a-z](?:ian|ish|ese|ean|ican)$")
_LED = re.compile(r"\b([A-Z][\w-]+) (?:[a-z-]{2,14} ){1,3}$")  # “Doe lawyer”
_LEAD = 700  # characters in which a story opens with an office and then its bearer
_MINISTER = re.compile(r"the (?:\w+ ){1,3}(?:secretary|minister) ")
_REACH = 900  # characters in which the paragraph before a description is read
_KIND_OF = {
    "congressman": "rep",
    "congresswoman": "rep",
    "lawmaker": "rep",
    "representative": "rep",
    "senator": "sen",
    "lawmaker's": "rep",
    "governor": "gov",
    "premier": "prime",
    "lawyer": "attorney",
    "attorney": "lawyer",
    "sheriff": "sheriff",
    "general": "gen",
    "professor": "prof",
    "doctor": "dr",
    "sergeant": "sgt",
    "lieutenant": "lt",
    "captain": "capt",
    "colonel": "col",
    "corporal": "cpl",
    "major": "maj",
    "commander": "cmdr",
    "detective": "det",
    "inspector": "insp",
    "superintendent": "supt",
    "reverend": "rev",
}
_RULERS = cues.words("president premier chancellor prime king queen emir sultan leader dictator ruler")
_NO_RULERS = cues.words("vice former deputy company university club council bank union board committee chief")
_SERVING = cues.words("""
attorney lawyer solicitor barrister spokesman spokeswoman spokesperson aide adviser advisor assistant doctor
physician agent manager friend wife husband widow son daughter father mother brother sister
""")
_OF_ALL = cues.words("former current prime vice deputy then late new first chief acting same")
_OFFICES = cues.words("""
clerk waiter waitress bartender guard cashier receptionist nurse neighbor neighbour butcher baker landlord
shopkeeper
officer official spokesman spokeswoman spokesperson source witness judge prosecutor lawyer attorney reporter
defendant interviewer moderator host doctor victim suspect driver minister president governor senator mayor
president secretary director commissioner chairman leader critic
""")


class Titles:
    """The persons *of* the names that begin at *starts* in *text*, as titles mean them."""

    def __init__(
        self,
        text: str,
        starts: Sequence[int],
        of: Sequence[Person],
        is_quoted: Callable[[int], bool],
        is_subject: Callable[[int], bool],
    ) -> None:
        self._text, self._starts, self._of = text, starts, of
        self._is_quoted, self._is_subject = is_quoted, is_subject
        self._persons = list({id(p): p for p in of}.values())

    def for_title(self, words: Sequence[str], at: int) -> Person | None:
        """Whom “the French president” means: the one person printed with that role, the nearest before if
        several. A leader may be printed as president or premier, if only one person is.
        """
        wanted = {w for w in words if w not in cues.DETERMINERS and len(w) > 2}
        head = words[-1] if words else ""
        keys = {head, _KIND_OF.get(head, head)}
        owned = any(w in ("'s", "’s") for w in words)
        fitting = []
        ruling = []
        for person in self._persons[: 4 * MANY]:
            best = 0
            for role in person.roles:
                printed = [w.strip(".,’'").lower() for w in role.replace("’s", "'s").split()]
                bare = {w.removesuffix("'s") for w in printed}
                agrees = keys & bare and _owners_agree(words, printed)
                if of_another_people(words, bare):
                    continue
                if agrees and not self._is_another_s(person, words):
                    best = max(best, len(wanted & bare) + 1)
                elif head == "leader" and bare & _RULERS and not bare & _NO_RULERS:
                    ruling.append(person)
            if best:
                near = [self._starts[k] for k in person.places if self._starts[k] < at]
                if owned and not near and best == 1:
                    continue  # “Doe’s lawyer” is no lawyer named later
                if not near and self._is_of_another(head, person, at):
                    continue
                fitting.append((best, max(near, default=-1), person))
        if fitting:
            return max(fitting, key=lambda f: (f[1] >= 0, *f[:2]))[2]
        return ruling[0] if len({id(p) for p in ruling}) == 1 and len(words) > 2 else None

    def _is_of_another(self, head: str, person: Person, at: int) -> bool:
        """True for “the minister” after “The defence minister” if *person*, named later, has finance."""
        printed = re.search(
            rf"\b[Tt]he ([a-z]{{4,}}) {re.escape(head)}\b", self._text[max(0, at - _REACH) : at]
        )
        if printed is None or printed.group(1) in _OF_ALL:
            return False
        own = {w.strip(".,’'").lower() for role in person.roles for w in role.split()}
        return len(own) > 1 and printed.group(1) not in own

    def _is_another_s(self, person: Person, words: Sequence[str]) -> bool:
        """True for “Roe’s lawyer” if *person* is printed as “Doe lawyer Ann Pike”, Doe being another."""
        owners = {words[i - 1] for i, w in enumerate(words) if i and w in ("'s", "’s")}
        for k in person.places[:MANY] if owners else ():
            start = self._starts[k]
            led = _LED.search(self._text, max(0, start - 60), start)
            if led is not None and led.group(1).lower() not in owners:
                return any(led.group(1) == p.name.text.split()[-1] for p in self._persons[:MANY])
        return False

    def described(self, words: Sequence[str], at: int) -> Person | None:
        """The one person of the paragraph before *at*, a subject printed without a role: “the striker”.

        Not for offices that another may hold there, nor if the noun was printed before the name.
        """
        past = len(words) > 2 and words[1] == "former"
        aged = bool(words) and words[-1].endswith("-old")
        if len(words) < 2 or (
            not past and not aged and (words[-1] in _OFFICES or not is_personal(words[-1]))
        ):
            return None
        begin = self._text.rfind("\n", max(0, at - _REACH), at) + 1
        first = bisect_left(self._starts, begin)
        places = [
            k for k in range(first, bisect_left(self._starts, at)) if not self._is_quoted(self._starts[k])
        ]
        persons = {id(self._of[k]): self._of[k] for k in places[:MANY]}
        if not persons:
            return self._of_paragraph_before(words[-1], begin)
        if len(persons) != 1:
            return None
        person = next(iter(persons.values()))
        opens = not self._text[begin : self._starts[places[0]]].strip()
        named_at = self._starts[person.places[0]]
        known = words[-1] in self._text[max(0, named_at - 4000) : named_at].lower()
        if known or not (past or aged or not person.roles):
            return None
        return person if opens or self._is_subject(places[0]) else None

    def introduced(self, words: Sequence[str], at: int) -> Person | None:
        """Whom the second paragraph opens with, in full and as a subject, if the first opens with these
        *words* and names nobody: “The farm minister has quit. ¶ Ana Pike told”.
        """
        lead = re.match(r"[^\n]*\n+", self._text[:_LEAD]) if len(words) > 1 else None
        while lead is not None and not _opens_with(lead.group(), words):
            following = re.compile(r"[^\n]*\n+").match(self._text, lead.end(), _LEAD)
            lead = following if following is not None and following.end() > lead.end() else None
        if lead is None:
            return None
        k = bisect_left(self._starts, lead.start())
        if k >= len(self._starts) or self._starts[k] != lead.end() or lead.end() > at:
            return None
        person = self._of[k]
        plain = not person.roles and person.places[0] == k and " " in person.name.text
        return person if plain and self._is_subject(k) else None

    def _of_paragraph_before(self, noun: str, at: int) -> Person | None:
        """The person with whom the paragraph before offset *at* opens as its subject, for a *noun* that is
        new.
        """
        low = max(0, at - _REACH)
        end = low + len(self._text[low:at].rstrip())
        begin = self._text.rfind("\n", low, end) + 1
        k = bisect_left(self._starts, begin)
        if k >= len(self._starts) or self._starts[k] >= end or self._is_quoted(self._starts[k]):
            return None
        person = self._of[k]
        lead = self._text[begin : self._starts[k]].split()
        opens = not lead or (len(lead) < 4 and lead[-1].islower() and noun.endswith("-old"))
        known = noun in self._text[max(0, begin - 4000) : end].lower()
        return person if opens and not known and not person.roles and self._is_subject(k) else None


def of_another_people(words: Sequence[str], role: Iterable[str]) -> bool:
    """True for “the Finnish leader” beside the role “the Danish leader”."""
    own, told = ({w for w in listed if _PEOPLE.search(w)} for listed in (role, words[1:-1]))
    return bool(own and told and own.isdisjoint(told))


def _opens_with(paragraph: str, words: Sequence[str]) -> bool:
    """True if it opens with these words, or for “the minister” with that of a department."""
    begin = paragraph[:80].lower()
    if len(words) > 2:
        return begin.startswith(f"{' '.join(words)} ")
    return words[-1] == "minister" and _MINISTER.match(begin) is not None


def is_office(noun: str) -> bool:
    """True for an office, which several may hold in one article."""
    return noun in _OFFICES or noun in cues.TITLES


def _owners_agree(words: Sequence[str], role: Sequence[str]) -> bool:
    """False if a phrase names whose lawyer it means, and the role names somebody else's."""
    own = {words[i - 1] for i, w in enumerate(words) if i and w in ("'s", "’s")}
    other = {w.removesuffix("'s") for w in role if w.endswith("'s")}
    if own and words[-1] in _SERVING and not own & set(role) and not own & other:
        return False  # whose attorney he is must be said
    return not own or not (other or "for" in role or "of" in role) or bool(own & (other | set(role)))
