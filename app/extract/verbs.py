"""What the verbs of a clause say of their happening: done, so already, going on, to come, expected, possible.

A guess by the words around each verb, no parse: what shows no status is left out. Compares nothing.
"""

import re
from functools import lru_cache

from app.domain.claims import Verb
from app.domain.selector import Span
from app.extract.patterns import beginning
from app.extract.signs import Signs, signs_of
from app.extract.tense import IRREGULAR_PAST, word_set

_ADVERB = (
    r"(?:\s+(?:not|n[o']t|never|also|now|soon|already|officially|formally|"
    r"later|then|first|since|been|be|have|only|"
    r"just|even|still|\w{1,20}ly))"
)
_TO = rf"((?:{_ADVERB}){{0,2}})\s+to(?:{_ADVERB}){{0,3}}\s+([a-z]{{2,}})\b"
_PARTICIPLE = r"([a-z]+(?:ed|en|wn|ne|id|un|ade|eft|ept|elt|ost|ld|nt|ght|et|ut))\b"
_PLANS = beginning(
    *("poised", "set", "about", "going", "plans?", "planned", "planning", "prepar(?:ed|es|ing)", "intends?"),
    *("ready", "vow(?:s|ed)", "promise[sd]", "is", "are"),
)
_EXPECTED = beginning("expected", "likely", "anticipated", "scheduled", "slated", "due")
_STANDS = beginning("supports", "opposes", "accepts", "rejects", "approves", "denies", "admits", "allows")
_MAY, _HAS = beginning("may", "might", "could"), beginning("has", "have", "had", "having")
_DID, _IS = beginning("did", "does", "do"), beginning("is", "are", "was", "were")
_PATTERNS = (  # status, signs, pattern: its last group is the verb; what an earlier one reads, a later leaves
    ("already", "already", r"(?-i:[aA])(?<!\w.)lready\s+[“\"]?((?:been\s+|\w{1,20}ly\s+){0,2})([a-z]{2,})\b"),
    ("will", "will", rf"(?<!\w)(?:will|shall|won['’]t|\w+['’]ll)((?:{_ADVERB}){{0,4}})\s+([a-z]{{2,}})\b"),
    ("expected", "expected to", _EXPECTED + _TO),
    ("will", "planned to", _PLANS + _TO),
    (
        "will",
        "would",
        rf"\b(?:said|says|announced|promised|vowed|confirmed|added|insisted|told\s\w+)\b[^,;“”\"]{{0,60}}?"
        rf"\bwould((?:{_ADVERB}){{0,3}})\s+([a-z]{{2,}})\b(?![^,;]*\bif\b)",
    ),
    (
        "possible",
        "possible",
        rf"{_MAY}((?:{_ADVERB}){{0,4}})\s+([a-z]{{2,}})\b",
    ),
    (
        "has",
        "has",
        rf"{_HAS}(n['’]t)?((?:{_ADVERB}){{0,4}})\s+{_PARTICIPLE}",
    ),
    ("has", "not to", r"\b(?:refused|declined|failed|(?:has|have|had)\s+yet)()\s+to\s+([a-z]{3,})\b"),
    ("has", "was ed", rf"{beginning('was', 'were')}(n['’]t)?((?:{_ADVERB}){{0,3}})\s+([a-z]{{3,}}ed)\b"),
    ("has", "did", rf"{_DID}(n['’]t)?((?:{_ADVERB}){{1,3}})\s+([a-z]{{3,}})\b"),
    ("has", "not to", r"\b(?:refused|declined|failed)\s+to\s+([a-z]{3,})\b"),
    ("now", "stand", rf"({_STANDS})\b"),
    (
        "now",
        "is ing",
        rf"{_IS}(n['’]t)?((?:{_ADVERB}){{0,3}})\s+([a-z]{{3,}}ing)\b",
    ),
)
_SIMPLE_PAST = re.compile(  # the first letter, and behind it what may not stand before the word
    r"([a-z](?<![\w-].)(?=[a-z]{2,}ed\b)(?<!\bbe .)(?<!become .)(?<!becomes .)(?<!get .)(?<!\bto .)"
    r"(?<!being .)(?<!\ba .)(?<!\ban .)(?<!\bthe .)(?<!\bhis .)(?<!\bher .)(?<!\bits .)(?<!\btheir .)"
    r"(?<!\bmy .)(?<!\bour .)(?<!['’]s .)[a-z]{2,}ed)\b"
)
_IRREGULAR = re.compile(
    r"(?<![\w-])(?<!\bbe )(?<!\bto )(?<!being )(?<!\ba )(?<!\ban )(?<!\bthe )(?<!\bhis )(?<!\bher )"
    rf"(?<!\bits )(?<!\btheir )(?<!['’]s )()({'|'.join(sorted(IRREGULAR_PAST))})\b"
)
_VERBS: tuple[tuple[str, Signs, re.Pattern[str]], ...] = (
    *(
        (status, frozenset(signs.split()), re.compile(pattern, re.IGNORECASE))
        for status, signs, pattern in _PATTERNS
    ),
    ("has", frozenset(("ed",)), _SIMPLE_PAST),
    ("has", frozenset(("past",)), _IRREGULAR),
)
_HEADLINE_WILL = re.compile(r"(?<=[\w’'.,])\s()[tT]o\s+([A-Z][a-z]+|[a-z]{2,})\b")  # "Harbour to close"
_GOVERNING = word_set(  # "Poe refuses to concede", "Court asked to rule": nobody says that it will be
    "refuses refused declines declined fails failed wants wanted tries tried asks asked urges urged seeks "
    "sought hopes hoped fights struggles begins began starts started continues needs have has had used able "
    "unable ordered told forced allowed"
)
_LASTING = re.compile(r"\b(?:since|for (?:decades|years|months|centuries))\b", re.IGNORECASE)
_LASTS = frozenset(("has", "lasting"))
_DENIED = re.compile(  # "denied that she had asked", "denies he knew"
    r"\b(?:denied|denies|denying)\s(?:that\s)?(?:[\w’'.-]+\s){1,3}?(?:(?:had|has|have|ever|was|were|been)\s){0,3}$"
)
_FEW = 3
_LOOK, _CONDITION, _DENIAL = 24, 80, 120  # characters before a verb
_WHO = re.compile(r"\s(?:who|whom|whose|which|where)\s")  # "did not know the woman who called" denies no call
_IF = re.compile(beginning("if", "unless", "whether") + r"\s[^,;]*\Z", re.IGNORECASE)
_NOT_VERBS = word_set(
    "expected likely need needed united based allied so called advanced continued "
    "limited supposed related the a "
    "an to been being their his her hundred indeed red unprecedented concerned "
    "alleged proposed planned slated "
    "poised scheduled anticipated used sacred since last next much too yet any some no"
)
_NO_DENIAL = (" not guilty", " not only", " not just", " not merely", " not least")
_AND = re.compile(r",\s|\s(?:and|but)\s")
_REFUSED = re.compile(r"\b(?:refused|failed|declined)\s")
_NOT = re.compile(
    r"\b(?:not(?!\s(?:only|just|merely|least)\b)|never|no longer|n['’]t|cannot|neither|nor|without|"
    r"failed to|refused to|declined to|yet to)\b"
    r"|n['’]t\b",
    re.IGNORECASE,
)


def find_verbs(text: str, at: int, is_headline: bool = False, signs: Signs | None = None) -> tuple[Verb, ...]:
    """The verbs of the clause whose status its words show, each once, in order of their place."""
    signs = signs_of(text) if signs is None else signs
    lasts = signs >= _LASTS and _LASTING.search(text) is not None
    found: dict[int, Verb] = {}
    match = _HEADLINE_WILL.search(text) if is_headline else None
    if match and text[: match.start()].rsplit(None, 1)[-1].lower() in _GOVERNING:
        match = None
    if match and (text[match.start() - 1] == "," or len(text[: match.start()].split()) <= _FEW):
        _add(found, text, at, match, 2, "will", "not" in signs, lasts)
    may_deny = "not" in signs
    for status, pattern in _possible(signs):
        for match in pattern.finditer(text):
            _add(found, text, at, match, pattern.groups, status, may_deny, lasts)
    return tuple([found[place] for place in sorted(found)])


@lru_cache(maxsize=1 << 14)
def _possible(signs: Signs) -> tuple[tuple[str, re.Pattern[str]], ...]:
    """The patterns of `_VERBS` that may match in a clause with these signs."""
    return tuple((status, pattern) for status, needed, pattern in _VERBS if needed <= signs)


def _add(
    found: dict[int, Verb],
    text: str,
    at: int,
    match: re.Match[str],
    group: int,
    status: str,
    may_deny: bool,
    lasts: bool,
) -> None:
    start, end = match.span(group)
    word = text[start:end].lower()
    if start in found or word in _NOT_VERBS or text.startswith("May ", match.start()):
        return
    denied = may_deny and _is_denied(text[max(0, match.start() - _LOOK) : start])
    denied = denied or (text.startswith((" not ", " no "), end) and not text.startswith(_NO_DENIAL, end))
    first = match.start()
    low = max(0, first - _DENIAL)
    if not denied and status == "has" and text.find("deni", low, first) >= 0:
        denial = _DENIED.search(text, low, first)
        denied, first = denial is not None, denial.start() if denial else first
    printed = match.group().lower() if status == "has" and start > match.start() else ""
    if (lasts and printed.startswith(("has", "have"))) or "already" in printed:
        status = "already"
    if status in ("has", "already", "will") and _IF.search(text[max(0, start - _CONDITION) : start]):
        status = "possible"
    found[start] = Verb(Span(at + first, at + end), word, status, denied)


def _is_denied(before: str) -> bool:
    """True if the words right *before* a verb deny it."""
    before = _WHO.split(before)[-1]
    if _REFUSED.search(before):
        before = _AND.split(before)[-1]  # "refused to leave and demanded": he did demand
    return _NOT.search(before) is not None


def is_negated(text: str) -> bool:
    """True if the clause denies what it tells."""
    return _NOT.search(text) is not None
