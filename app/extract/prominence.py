"""How prominent a printed name is where it stands: the subject of its sentence, the subject of what somebody
in it says, or only the owner of something.

Pure functions of the text around a name, each bounded in what it looks at. `pronouns` weighs them.
"""

import re

from app.domain.selector import Span
from app.extract import cues
from app.extract.units import ABBREVIATIONS

_TAG = re.compile(r"\.?(?: \([^()\n]{1,40}\))?")  # the stop of “Jr.”, “(D-Ohio)”
_APART = re.compile(  # what may stand between a subject and its verb, at the first or second of its commas
    r",(?! (?:he|she|they|it) )[^,;“”\"\n]{2,200}(?=,)| (?:—|–|―|--) ?[^—–―“”\"\n]{2,200} ?(?:—|–|―|--)"
    r"| (?:of|from|at|with)(?: the| a)?(?: (?:of |and |for |& )?[A-Z][\w’.-]*){1,6}"
)
_VERB = re.compile(
    r",? (?:(himself|herself|all but|\w+ly|also|then|later|has|had|first|too,|again|still|once|never|now|soon"
    r"|always|often|just|even|instead|twice|afterwards?|(?:on )?[A-Z][a-z]{2,6}day),? )?(\w+(?:['’]t)?)"
)
_WHO = re.compile(r",? who(?:se)? (?!have\b|are\b|were\b)")
_ANSWER = re.compile(  # “Doe’s answer was brief.”: he speaks
    r"['’]s? (?:own |only |first |\w{2,9} )?(?:answers?|reply|replies|response|verdict|view|message|advice"
    r"|comments?|explanation|reaction|words?|complaint|excuse|defen[cs]e|theory|conclusion)"
    r" (?:is|was|were|came|has|had)\b"
    r"|['’]s? (?:own |only |first |\w{2,11} )?(?:letter|statement|speech|essay|memo|post|tweet|e-?mail"
    r"|testimony|remarks|column|note|article|campaign|office|team|administration|family)"
    r" (?:is|was|did|has|had|says|said|[a-z]{3,10}ed)\b(?! by\b)"
)
_GOVERNED = re.compile(
    r"\b(?:of|for|to|with|from|by|against|about|including|like|between|than|over)(?: the| a| former)?"
    r"(?: (?:Mr|Mrs|Ms|Dr|Sen|Rep|Gov|President|Senator|Governor)\.?)* $"
)
_INVERTED = re.compile(r"[”\"’'],? (\w+) (?:(?:[^\W\d_a-z][\w.’-]*|\w{1,14}) ){0,6}$")  # “…,” said Mayor Doe
_AFTER_COMMA = re.compile(r", (?:[A-Z][\w.]* ){0,3}$")  # “The nurse, Sgt. Ana Pike, has”
_NOUN_NEXT = re.compile(r" ([a-z]+)")
_STOP = re.compile(r"[.!?\n](?:(?<=\n)|(?<!\n)[\"”’')]*\s+(?=[\"“‘(]?[^\W\d_a-z]))")
_LAST_WORD = re.compile(r"[\w.]+$")
_PIECES = 4  # places after a name where its verb may stand
_SENTENCE = 400  # characters before a name in which its sentence begins
_REPORTS = cues.words("""
said says say told tells saying suggested suggests suggesting argued argues arguing claimed claims claiming
contended contends insisted insists insisting noted notes noting stated states warned warns warning believes
believed thinks thought wrote announced added acknowledged conceded predicted alleged denied charged
explained hoped hopes feels felt indicated maintained maintains recalled asserted confirmed concluded
complained know knew knows adding learned fears feared hinted implied means meant urged
""")
_INVERTS = cues.words("said says wrote added asked replied adds writes asks explained recalled tweeted")
_LED = re.compile(  # “whether Mr. Doe”, “a term Mr. Doe”
    r"(?:\bwhether|\b(?P<if>[Ii]f|[Uu]nless)|\b(?:an?|the|this|his|her|its)(?: [a-z-]{3,14})??"
    r" (?!when|while|but|and|named|called)(?P<noun>[a-z-]{3,14})) (?:[A-Z][a-z]{1,9}\.? )?$"
)
_THAT = re.compile(r"[a-z] that (?:(?:Mr|Mrs|Ms|Dr|Sen|Rep|Gov|President|Senator|Governor)\.? )?$")
_REPORT = re.compile(rf"\b(?:{'|'.join(sorted(_REPORTS))})\b")
_PAST = cues.words("""
ate became began beat bet blew broke built bought caught chose cast clung cost cut dealt did drew drank drove
fed fled fell felt flew forgot fought gave got grew held hit hung hurt kept knew laid led left lent lit lost
lay made met paid quit ran rang rode rose sang sank sat saw sent set shook shot shut slept slid sold sought
spent split spread stole stood stuck struck sued swung swept swam threw took tore went wept woke won wore
wound wrote faces plans wants intends needs expects appears seems remains lives works plays runs stands leads
heads faced
""")
_FUNCTION = (
    cues.PREPOSITIONS
    | cues.SUBORDINATORS
    | cues.AUXILIARIES
    | cues.ADVERBS
    | cues.CUE_VERBS
    | _PAST
    | cues.words("and or of to who")
)


def is_possessive(text: str, end: int) -> bool:
    """True for a name that ends at *end* and only owns something."""
    return text[end : end + 2] in ("'s", "’s") or (
        text[end - 1 : end] == "s" and text[end : end + 1] in ("'", "’")
    )


def is_subject(text: str, span: Span) -> bool:
    """True if a verb follows the name, over appositions, or “said” stands before it, or a “who” goes on."""
    if is_possessive(text, span.end):
        return _ANSWER.match(text, span.end) is not None
    if _WHO.match(text, span.end):
        return True
    if _GOVERNED.search(text, max(0, span.start - 60), span.start):
        return False
    inverted = _INVERTED.search(text, max(0, span.start - 90), span.start)
    if inverted is not None and inverted.group(1) in _INVERTS and text[span.end : span.end + 1] in ",.;(\n":
        return True
    tag = _TAG.match(text, span.end)
    at = span.end if tag is None else tag.end()
    named_after = _AFTER_COMMA.search(text, max(0, span.start - 40), span.start) is not None
    for piece in range(_PIECES):
        match = _VERB.match(text, at, at + 60) if piece or named_after or text[at : at + 1] != "," else None
        if match is not None and (is_verb(match.group(2)) or (match.group(1) or "") in cues.AUXILIARIES):
            return True
        apart = _APART.match(text, at, at + 230)
        if apart is None:
            return False
        at = apart.end()
    return False


def is_verb(word: str) -> bool:
    """True for a word that reads as the verb of a subject before it."""
    lower = word.lower().replace("’", "'")
    return lower in cues.AUXILIARIES or lower in cues.CUE_VERBS or lower in _PAST or lower.endswith("ed")


def is_past(word: str) -> bool:
    """True for an irregular past (“blew”, “shook”) and a few verbs that read like nouns."""
    return word in _PAST


def is_embedded(text: str, span: Span) -> bool:
    """True for a name in what somebody of the same sentence says: “Doe suggested Roe might go”, “asked
    whether Roe was”; or right behind what it is told of: “a term Roe used”.
    """
    begin = sentence_start(text, span.start + 2)
    led = _LED.search(text, max(begin, span.start - 50), span.start)
    if led is not None and (led["if"] or (led.start() > begin + 1 and led["noun"] not in cues.SOURCE_NOUNS)):
        return True
    if _THAT.search(text, max(begin + 2, span.start - 30), span.start):
        return True  # “Doe is not worried that Roe will win”
    every = list(_REPORT.finditer(text, begin, span.start))
    if not every or every[-1].start() - begin < 2:
        return False
    found = every[-1]
    before, between = text[found.start() - 2], text[found.end() : span.start]
    if before in "”\"’'" or any(c in ',“”"' for c in between):
        return False  # “…,” said Doe
    return before != "," or text[span.end : span.end + 1] == " "


def qualifies(text: str, end: int) -> bool:
    """True for a name that only says of which kind the noun after it is: “the Doe inquiry”."""
    following = _NOUN_NEXT.match(text, end, end + 30)
    return following is not None and following.group(1) not in _FUNCTION


def sentence_start(text: str, at: int) -> int:
    """Where the sentence around offset *at* begins, at most some hundred characters before; the one before if
    *at* begins a sentence.
    """
    begin = max(0, at - _SENTENCE)
    for match in reversed([*_STOP.finditer(text, begin, at)]):
        word = _LAST_WORD.search(text, max(0, match.start() - 12), match.start())
        bare = word.group().lower() if word is not None else ""
        if match.group()[0] != "." or (
            bare not in ABBREVIATIONS and (len(bare.rstrip(".")) > 1 and "." not in bare)
        ):
            return match.end()
    return begin


class Prominence:
    """The answers of this module for one *text*, remembered: readers ask for the same names again."""

    def __init__(self, text: str) -> None:
        self._text = text
        self._subjects: dict[tuple[int, int], bool] = {}
        self._embedded: dict[tuple[int, int], bool] = {}
        self._begins: dict[int, int] = {}

    def is_subject(self, span: Span) -> bool:
        """`is_subject` of the name at *span*."""
        key = span.start, span.end
        if key not in self._subjects:
            self._subjects[key] = is_subject(self._text, span)
        return self._subjects[key]

    def is_embedded(self, span: Span) -> bool:
        """`is_embedded` of the name at *span*."""
        key = span.start, span.end
        if key not in self._embedded:
            self._embedded[key] = is_embedded(self._text, span)
        return self._embedded[key]

    def sentence_start(self, at: int) -> int:
        """`sentence_start` of the offset *at*."""
        if at not in self._begins:
            self._begins[at] = sentence_start(self._text, at)
        return self._begins[at]
