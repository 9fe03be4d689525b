"""Compares what somebody or something is said to be: dry or wet, peaceful or violent, an accident or arson.

A small list of states of which only one can be at a time, each with the words news print for it. They are
read behind "was", "remained" and the like ("The runway was dry"), and from what a thing is treated as
("treated the fire as arson"). Two clash only where both are said of one thing and neither leaves it open.
"""

import re
from collections.abc import Iterator
from dataclasses import dataclass
from functools import lru_cache

from app.collate.matter import Matter, other_day
from app.collate.printed import WORD, Difference, Texts
from app.collate.thesaurus import PLAIN, TITLES, stem
from app.domain.dates import may_coincide
from app.domain.selector import Span

_ALIKE = 0.12  # likeness that two states of one thing ask for
# One line for each question: the states that answer it. "*": one day's answer can be another by the next.
_LINES = """
peaceful | violent
dry | wet
legal lawful | illegal unlawful
constitutional | unconstitutional
guilty | innocent
sober | drunk intoxicated
armed | unarmed
unanimous | divided split
unharmed unhurt uninjured | injured hurt wounded
intact undamaged | damaged destroyed ruined
genuine authentic | fake forged
insured | uninsured
licensed | unlicensed
profitable | unprofitable
valid | invalid void
safe | unsafe dangerous
calm | rough
full | empty
true accurate correct | false inaccurate untrue incorrect
public | secret confidential
*conscious | unconscious
*alive | dead
*open reopened | closed shut
*stable | critical
*complete finished | incomplete unfinished
*occupied | vacant
an_accident accidental | sabotage arson murder suicide homicide deliberate intentional terrorism
a_suicide | a_homicide a_murder
"""
_BE = (
    r"(?:was|were|is|are|has been|have been|had been|remains|remained|stayed|will stay|will remain|turned|"
    r"became|proved)"
)
_WEAK = r"(?:(?:very|quite|still|also|all|entirely|completely|fully|clearly|otherwise|already|now)\s){0,2}"
_DOUBT = re.compile(
    r"\b(?:if|whether|unless|would|could|might|may|should|how|why|when|until (?!further)(?-i:[a-z])+|partly|"
    r"mostly|largely|nearly|almost|partially|possibly|perhaps|probably|likely|reportedly|allegedly|apparently|seem\w*|appear\w*|suspect\w*)\b",
    re.IGNORECASE,
)
_PRONOUNS = frozenset(
    [
        "he",
        "she",
        "it",
        "they",
        "we",
        "i",
        "you",
        "that",
        "this",
        "these",
        "those",
        "who",
        "which",
        "there",
        "what",
    ]
)
_CUT = re.compile(r"[,;:—–()“”\"]|\s(?:and|but|while|because|as|that|who|which|said|says)\s", re.IGNORECASE)
_PHRASE = re.compile(r"\s(?:of|for|in|on|at|to|from|over|against|by|with|about|near|along)\s")


def _lexicon() -> dict[str, tuple[int, str]]:
    """The question and its answer (the first word of it) by the words printed."""
    found: dict[str, tuple[int, str]] = {}
    for number, line in enumerate(_LINES.strip().splitlines()):
        for answer in line.lstrip("*").split("|"):
            words = [word.replace("_", " ") for word in answer.split()]
            for word in words:
                found.setdefault(word, (number, words[0]))
    return found


_TURNING = frozenset(n for n, line in enumerate(_LINES.strip().splitlines()) if line.startswith("*"))
_WORDS = _lexicon()
_DEEDS = frozenset(["sabotage", "arson", "murder", "suicide", "homicide", "terrorism"])
_ANY = "|".join(sorted(_WORDS, key=lambda word: (-len(word), word)))
_IS = re.compile(
    rf"\s{_BE}\s(?P<no>not\s)?{_WEAK}(?P<state>{_ANY})(?=$|[.,;:)”\"]|\s(?:on|in|at|when|after|and|but|all|for|since|until)\b)"
)
_TREATED = re.compile(
    rf"\b(?:treat(?:ed|ing|s)?|regard(?:ed|ing|s)?|declared|called|ruled)\s(?P<thing>(?:the|his|her|their)\s[^,;:“”\"]{{2,60}}?)\s"
    rf"(?:as\s)?(?P<state>an accident|accidental|(?:an?\s)?(?:{'|'.join(sorted(_DEEDS))}))(?=$|[.,;:)\s])"
)


_REOPENED = re.compile(
    r"\s(?:(?:has|have|had|was|were)\s)?(?P<state>reopened)(?=$|[.,;:)]|\s(?:on|in|at|after|to|for|with|last|this)\b)"
)
_VOTED = _WORDS["unanimous"][0]
_THINGS = frozenset(
    _WORDS[word][0] for word in ("insured", "legal", "constitutional", "genuine", "valid", "profitable")
)
_ANY_THING = re.compile(r"(?:it|they)", re.IGNORECASE)
_SURELY = 0.45  # likeness that a state of "it" or "they" asks for
_WHOSE = re.compile(r"(?P<who>[a-z]+)['’]s?\s(?:[a-z]+\s)?(?:decision|vote|verdict|ruling|choice)\s*$")


@dataclass(frozen=True, slots=True)
class _State:
    """One state in a clause: the *question* it answers; stems of what it is said of, and of its *head*."""

    question: int
    answer: str
    span: Span
    thing: frozenset[str]
    head: str


def states(texts: Texts, a: Matter, b: Matter, alike: float) -> Iterator[Difference]:
    """The first state that is another in each clause, of one thing."""
    if alike < _ALIKE:
        return
    theirs = _told(b.text, b.assertion.span.start)
    for x in _told(a.text, a.assertion.span.start) if theirs else ():
        for y in theirs:
            if x.question != y.question or x.answer == y.answer or not (_is_one(x, y) or _is_it(x, y, alike)):
                continue
            clash = not _apart(texts, a, b) and not (x.question in _TURNING and other_day(a, b))
            yield texts.difference("state", a, b, (x.span, y.span), (x.answer, y.answer), clash)
            return


def states_alike(a: Matter, b: Matter) -> bool:
    """True if both clauses answer one question about one thing."""
    theirs = _told(b.text, b.assertion.span.start)
    return bool(theirs) and any(
        x.question == y.question and _is_one(x, y)
        for x in _told(a.text, a.assertion.span.start)
        for y in theirs
    )


def _is_one(x: _State, y: _State) -> bool:
    """True if two states are said of one thing: the same noun, and no other word about it in both."""
    return x.head == y.head and (x.thing <= y.thing or y.thing <= x.thing)


def _is_it(x: _State, y: _State, alike: float) -> bool:
    """True if "it" or "they" of one clause may well be the thing of the other, which is no person."""
    return alike >= _SURELY and x.question in _THINGS and (x.head == "") != (y.head == "")


def _apart(texts: Texts, a: Matter, b: Matter) -> bool:
    """True if both clauses are dated and to different times; "until Friday" dates no state."""
    days, others = ([day for day, at in texts.dated(one) if not texts.is_bound(one, at)] for one in (a, b))
    return bool(days and others) and not any(may_coincide(x, y) for x in days for y in others)


@lru_cache(maxsize=1 << 14)
def _told(text: str, start: int) -> tuple[_State, ...]:
    """The states that the clause *text*, which begins at *start*, tells as certain."""
    if _DOUBT.search(text):
        return ()
    found = []
    for match in _IS.finditer(text):
        question, answer = _WORDS[match["state"]]
        phrase = _CUT.split(text[: match.start()])[-1]
        whose = _WHOSE.search(phrase) if question == _VOTED else None
        thing = [stem(whose["who"])] if whose else _noun(phrase)
        if _ANY_THING.fullmatch(phrase.strip()) and question in _THINGS:
            thing = [""]
        if thing and not (match["no"] and len(_answers(question)) > 2):
            answer = _other(question, answer) if match["no"] else answer
            span = Span(start + match.start("state"), start + match.end("state"))
            found.append(_State(question, answer, span, frozenset(thing), thing[-1]))
    for match in _REOPENED.finditer(text) if "reopened" in text else ():
        if thing := _noun(_CUT.split(text[: match.start()])[-1]):
            question, answer = _WORDS["reopened"]
            span = Span(start + match.start("state"), start + match.end("state"))
            found.append(_State(question, answer, span, frozenset(thing), thing[-1]))
    for match in _TREATED.finditer(text):
        word = match["state"]
        question, answer = _WORDS.get(word) or _WORDS[word.split()[-1]]
        if thing := _noun(match["thing"]):
            span = Span(start + match.start("state"), start + match.end("state"))
            found.append(_State(question, answer, span, frozenset(thing), thing[-1]))
    return tuple(found)


def _answers(question: int) -> list[str]:
    return sorted({answer for number, answer in _WORDS.values() if number == question})


def _other(question: int, answer: str) -> str:
    """The other of two answers."""
    return next(one for one in _answers(question) if one != answer)


def _noun(phrase: str) -> list[str]:
    """The stems of a noun phrase without what stands behind its noun; none for a pronoun."""
    words = WORD.findall(_PHRASE.split(f" {phrase.strip()}")[0])
    kept = [word for word in words if word.lower() not in PLAIN and word.lower() not in TITLES]
    if not kept or (len(words) == 1 and words[0].lower() in _PRONOUNS):
        return []
    return [stem(word.lower()) for word in kept]
