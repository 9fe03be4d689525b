"""Compares how a thing ended: acquitted or convicted, resigned or dismissed, adopted or rejected.

A small list of outcomes of which only one can be, each with the words news print for it. What came out is
said of somebody or something: the subject ("was convicted", "stepped down"), or the object ("acquitted her").
Two clash only where both are told as done, of one bearer, by one actor where both name one.
"""

import re
from collections.abc import Iterator
from dataclasses import dataclass

from app.collate.matter import Matter, other_day
from app.collate.printed import WORD, Difference, Texts
from app.collate.thesaurus import PLAIN, TITLES, name_term, stem
from app.domain.selector import Span

_ALIKE = 0.2  # likeness that two outcomes ask for
_LEAST = 0.35  # the same where what they are said of has no name
# field, outcome, words said of their object or passive subject, words said of their subject
_LINES = """
verdict | convicted | convicted convicts | found_guilty pleaded_guilty
verdict | acquitted | acquitted acquits | found_not_guilty
leaving | resigned | | resigned resigns quit quits stepped_down steps_down
leaving | dismissed | fired fires sacked sacks dismissed dismisses ousted ousts |
plan | postponed | postponed postpones delayed put_off |
plan | suspended | suspended halted paused |
plan | cancelled | cancelled canceled cancels called_off scrapped scraps axed |
vote | adopted | adopted adopts passed passes approved approves ratified |
vote | rejected | rejected rejects defeated voted_down turned_down |
working | worked | | worked functioned
working | failed | | failed malfunctioned
life | survived | | survived survives found_alive
life | died | killed | died drowned perished
structure | held | | held withstood
structure | broke | | burst broke collapsed gave_way
fine | fined | fined fines |
fine | spared | | escaped_a_fine avoided_a_fine
custody | held | arrested detained jailed |
custody | free | | escaped fled
"""
_TURNING = frozenset(["plan", "custody", "life"])  # one day's outcome can be another by the next
_AUXILIARY = r"(?:has|have|had|was|were|is|are|been|being|got|gets)"
_BETWEEN = rf"(?:{_AUXILIARY}|[a-z]+ly|also|now|then|later|all|both|abruptly|since|instead|first)"
_PASSIVE = re.compile(r"\b(?:was|were|is|are|been|being|got|gets)(?:\s+(?:[a-z]+ly|also|later|now))*\s*$")
_LED = re.compile(rf"(?:\s*\b{_BETWEEN}\b)*\s*$")
_UNSURE = re.compile(
    r"\b(?:not|never|no|nor|to|may|might|could|would|should|will|shall|can|must|if|whether|unless|until|"
    r"cannot|almost|nearly|reportedly|allegedly|without|before|rather than|instead of|feared|presumed|"
    r"believed|thought)"
    r"\s*(?:be|have|been)?\s*$|n['’]t\s*$",
    re.IGNORECASE,
)
_DOUBT = re.compile(r"\b(?:if|whether|unless|would|could|might|may|should|how|why|when|question\w*)\b", re.I)
_PART = re.compile(r"[,;:—–()“”\"]|\s(?:and|but|while|when|after|before|as|because|that|which|with)\s")
_PHRASE = re.compile(r"\s(?:of|for|in|on|at|to|from|over|against|by|with|about|near|off|who|whom)\s")
_ROLES = re.compile(r"\s(?:for|with|as|on|at|in|to|out|alongside|together|hard|closely)\b")
_STRUCTURE = re.compile(
    r"\b(?:dam|dyke|dike|levee|bridge|roof|wall|barrier|embankment|seawall|lock|door|rope|cable)s?\b"
)
_ENDS = re.compile(r"$|[,.;:]|\s(?:in|at|on|after|when|under|during|and|but|against|early|late|overnight)\b")
_RELATIVE = frozenset(["", "who", "which", "that"])
_OWNED = re.compile(r"^.*['’]s?\s")


@dataclass(frozen=True, slots=True)
class _Outcome:
    """One outcome in a clause: *bearers* are the terms of whom it befell, *actors* of who did it."""

    field: str
    value: str
    span: Span
    bearers: frozenset[str]
    named: bool
    actors: frozenset[str]


def _lexicon() -> dict[str, tuple[str, str, bool]]:
    """Field, outcome, and whether it is said of an object, by the words printed."""
    found = {}
    for line in _LINES.strip().splitlines():
        field, value, objective, subjective = (part.strip() for part in line.split("|"))
        for words, of_object in ((objective, True), (subjective, False)):
            for word in words.split():
                found[word.replace("_", " ")] = (field, value, of_object)
    return found


_WORDS = _lexicon()
_ANY = re.compile(r"\b(" + "|".join(sorted(_WORDS, key=lambda word: (-len(word), word))) + r")\b")


def outcomes(texts: Texts, a: Matter, b: Matter, alike: float) -> Iterator[Difference]:
    """The first outcome that is another in each clause, of the same bearer."""
    if alike < _ALIKE:
        return
    theirs = _told(texts, b)
    for x in _told(texts, a) if theirs else ():
        for y in theirs:
            if x.field != y.field or x.value == y.value or not _is_same(x, y, alike):
                continue
            clash = not texts.apart(a, b) and not (x.field in _TURNING and other_day(a, b))
            clash = clash and "suspended" not in (x.value, y.value)
            yield texts.difference("outcome", a, b, (x.span, y.span), (x.value, y.value), clash)
            return


def _is_same(x: _Outcome, y: _Outcome, alike: float) -> bool:
    """True if two outcomes are of one bearer, and no two actors are named."""
    if x.actors and y.actors and not x.actors & y.actors:
        return False
    shared = x.bearers & y.bearers
    if x.named or y.named:
        return x.named and y.named and any(term[0] == "@" for term in shared)
    whole = len(shared) == min(len(x.bearers), len(y.bearers)) > 0
    return whole and alike >= _LEAST and bool(x.field != "vote" or (x.actors & y.actors))


def _told(texts: Texts, matter: Matter) -> list[_Outcome]:
    """The outcomes that a clause tells as done."""
    clause = matter.assertion.span
    text = clause.of(texts.body(matter))
    found = []
    for match in _ANY.finditer(text):
        field, value, of_object = _WORDS[match.group()]
        before, after = text[: match.start()], text[match.end() :]
        if _UNSURE.search(before) or _DOUBT.search(before) or (field == "working" and _ROLES.match(after)):
            continue
        if field == "structure" and not (_STRUCTURE.search(before) and _ENDS.match(after)):
            continue
        passive = bool(_PASSIVE.search(before))
        subject = _terms(texts, matter, _subject(before))
        if of_object and not passive:
            bearer = _terms(texts, matter, _PART.split(after)[0])
            actor = subject
        else:
            bearer, actor = subject, frozenset[str]()
        if not bearer or (of_object and not passive and not actor):
            continue
        span = Span(clause.start + match.start(), clause.start + match.end())
        found.append(_Outcome(field, value, span, bearer, any(t[0] == "@" for t in bearer), actor))
    return found


def _subject(before: str) -> str:
    """The subject at the end of *before*; of a relative clause ("Ann Poe, who was") its noun."""
    led = _LED.search(before)
    parts = [part.strip() for part in _PART.split(before[: led.start() if led else None])]
    while len(parts) > 1 and parts[-1].lower() in _RELATIVE:
        parts.pop()
    return parts[-1]


def _terms(texts: Texts, matter: Matter, phrase: str) -> frozenset[str]:
    """The terms of a noun phrase without what owns it or is said of it; its last name, if it has one."""
    phrase = _OWNED.sub("", _PHRASE.split(f" {phrase.strip()}")[0].strip())
    words = [w for w in WORD.findall(phrase) if w.lower() not in PLAIN and w.lower() not in TITLES]
    names = [word for word in words if name_term(word.lower()) in matter.names]
    if names and words[-1] == names[-1]:
        return frozenset([name_term(names[-1].lower())])
    return frozenset(stem(word.lower()) for word in words if word not in names)
