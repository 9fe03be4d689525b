"""Which act a date hangs on: the verb nearest before it in its part of the clause, or the first behind it.

News tell one act in several verbs ("left", "quit", "resigned"); such verbs are of one kind here, and what
they date is shown as different, never as a clash.
"""

import re

from app.collate.doings import LIGHT
from app.collate.matter import Matter
from app.collate.printed import WORD, Texts
from app.collate.thesaurus import PLAIN, is_irregular, verb_stem
from app.domain.selector import Span

_SAME = (  # one act in other words
    "leave quit resign depart exit retire",
    "publish release issue post",
    "arrest detain apprehend",
    "open start begin launch",
    "close end finish conclude",
    "pass approve adopt clear",
    "find discover unearth",
    "hire appoint name",
    "strike hit",
)
_NEAR = (  # steps of one act, or the same in a looser word
    "vote pass approve adopt",
    "hold meet convene gather",
    "send submit deliver hand",
    "die kill",
    "sign enact",
)
_SAME_KINDS, _NEAR_KINDS = (
    tuple(frozenset(map(verb_stem, line.split())) for line in lines) for lines in (_SAME, _NEAR)
)
_SAYING_WORDS = (
    "say tell announce declare state add write confirm report warn note argue claim insist explain tweet "
    "post reply deny speak call describe acknowledge suggest reveal testify"
)
_SAYING = frozenset(map(verb_stem, _SAYING_WORDS.split()))
_AUXILIARY_WORDS = "was were is are be been being had has have having did does do got get"
_LEAD_WORDS = "will would shall may might could must should ll can"  # before an infinitive
_PLAN_WORDS = "expected scheduled set due plan plans planned slated poised going"  # "expected to …"
_DETERMINER_WORDS = "a an the his her its their our my this that these those s"
_NO_VERB_WORDS = (
    "hundred indeed red unprecedented united based related alleged proposed planned scheduled expected "
    "supposed need"
)
_AUXILIARIES, _LEADS, _PLANS, _DETERMINERS, _NO_VERBS = (
    frozenset(words.split())
    for words in (_AUXILIARY_WORDS, _LEAD_WORDS, _PLAN_WORDS, _DETERMINER_WORDS, _NO_VERB_WORDS)
)

_ATTRIBUTE = re.compile(  # "ahead of the key March 15 primary": dates what follows, and no act
    r"\b(?:the|an?|its|his|her|their|this|that|last|next|[Tt]he|[\w.]+['’]s)\s(?:[a-z-]+\s){0,2}$"
)
_LOOK = 40  # characters before a date
_RIGHT_BEHIND = 2  # words


def act(texts: Texts, matter: Matter, span: Span) -> str:
    """The comparable form of the verb that the date at *span* hangs on, "" if none shows."""
    before, after = texts.part(matter, span)
    if is_attribute(texts, matter, span):
        return ""
    if matter.assertion.kind == "headline":
        before, after = before.lower(), after.lower()
    words = WORD.findall(before)
    for place in range(len(words) - 1, -1, -1):
        if found := _verb(words, place):
            return found
    led, words = bool(words), WORD.findall(after)
    reach = _RIGHT_BEHIND if led else len(words)  # "The council on Thursday approved"
    return next((found for place in range(len(words))[:reach] if (found := _verb(words, place))), "")


def is_attribute(texts: Texts, matter: Matter, span: Span) -> bool:
    """True for a bare date right before the noun it dates: "ahead of the key March 15 primary"."""
    body = texts.body(matter)
    behind = WORD.match(body, span.end + 1)
    if body[span.start].islower() or body[span.end : span.end + 1] != " " or behind is None:
        return False
    is_noun = behind.group().islower() and behind.group() not in PLAIN
    return is_noun and _ATTRIBUTE.search(body[: span.start][-_LOOK:]) is not None


def _verb(words: list[str], place: int) -> str:
    """The comparable form of the word at *place*, if it looks like a verb that tells an act."""
    word, previous = words[place].lower(), words[place - 1].lower() if place else ""
    if word in _AUXILIARIES or word in _NO_VERBS or word in LIGHT or word in PLAIN or word != words[place]:
        return ""
    led = words[place - 2].lower() if previous.endswith("ly") and place > 1 else previous
    if led in _DETERMINERS:
        return ""  # "a deeply divided ruling"
    is_told = is_irregular(word) or (len(word) > 4 and word.endswith("ed"))
    is_going_on = word.endswith("ing") and previous in _AUXILIARIES
    if is_going_on:
        return verb_stem(_infinitive(word))
    is_planned = previous == "to" and place > 1 and words[place - 2].lower() in _PLANS
    return verb_stem(word) if is_told or is_planned or previous in _LEADS else ""


def _infinitive(word: str) -> str:
    """The infinitive of a word in -ing: "leaving" is "leave", "running" is "run"."""
    bare = word.removesuffix("ing")
    if bare[-1:] == bare[-2:-1] and bare[-1:] not in ("l", "s", "e"):
        return bare[:-1]
    return bare + "e" if bare[-1:] in ("v", "k", "c", "s", "z", "g", "u") and len(bare) > 1 else bare


def is_one_act(x: str, y: str) -> bool:
    """True for one verb, or two words for the same."""
    return bool(x and y) and (x == y or _are_of(_SAME_KINDS, x, y))


def is_near_act(x: str, y: str) -> bool:
    """True for verbs that may tell one act: "the House voted", "the bill passed"."""
    return is_one_act(x, y) or _are_of(_NEAR_KINDS, x, y)


def _are_of(kinds: tuple[frozenset[str], ...], x: str, y: str) -> bool:
    return any(x in kind and y in kind for kind in kinds)


def is_saying(verb: str) -> bool:
    """True for the verb of an attribution: what is said on a day need not be the same."""
    return verb in _SAYING
