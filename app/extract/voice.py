"""Whose words a clause is, by the words of saying around it; and which clause only says who spoke.

Lexical, no parse: "the mayor said that …", "according to …", "…, police said". Marked quotations have their
source from `app.extract.quotations`.
"""

import re

from app.domain.selector import Span
from app.extract.signs import SAYING, SPOKE, Signs
from app.extract.tense import has_verb, is_report, word_set

_SAYS = f"(?:{'|'.join(sorted(SAYING))})"
_WHOM = r"(?:[A-Z][\w’'.]*|reporters|him|her|them|it|us|yesterday|today|the [a-z]+|a statement)"
_LEADS = re.compile(
    rf"(?P<source>[^\W_][^,;:“”\"]{{0,90}}?)\s+(?:has |have |had |also |later |earlier |publicly ){{0,2}}"
    rf"(?P<cue>{_SAYS})\b(?P<when>(?:\s+(?:on|in|late|early|to|at|during|of)?\s?{_WHOM}){{0,4}})"
    r"(?P<that>\s+that)?\s+(?=\S)"
)
_CONJUNCTION = re.compile(r"(?:and|but|while|although|as|when|that|with)\s+", re.IGNORECASE)
_GOING_ON = word_set("but and or yet so nor then")  # "never called for help but told the tower": no speaker
_DENIALS = word_set("denied denies denying")
_TAIL = re.compile(
    rf",?\s*(?:(?P<first>[^\W_][^,;:“”\"]{{0,80}}?)\s+(?:has |had |also ){{0,2}}{_SAYS}\b"
    rf"|{_SAYS}\s+(?P<last>[^,;:“”\"]{{2,80}}?)(?=\s(?:on|in|at|late|early|after|during)\s|[,;:“”\"]|\.?\s*$)"
    rf"|(?:[^,;:“”\"]{{2,80}},\s){{0,1}}(?P<apposed>[^\W_][^,;:“”\"]{{1,80}}),\s"
    rf"(?:has |had |also ){{0,2}}{_SAYS}\b)"
)
_LED_BY = re.compile(  # not "x, according to the mayor, y": that leaves open whose words y is
    r"(?:(?:^|[\s“\"])A|\b(?:that|and|but),?\sa)ccording to (?P<source>[^;:“”\"]{2,200}),\s$"
)
_THEN = (  # "according to his lawyer he has left", "according to police the road is closed"
    r"\s(?:he|she|they|it|(?:the|his|her|its|their|no|all)\s[a-z]+(?:\s[a-z]+)?)\s"
    r"(?:is|are|was|were|has|have|had|will|would|could|did)\b"
)
_ACCORDING = re.compile(
    rf"\b[Aa]ccording to (?P<source>(?:(?!{_THEN})[^,;:.“”\"]){{2,80}})"
    r"|\bper (?P<per>[A-Z][^,;:.“”\"]{1,60})"
)
_MORE = re.compile(rf"\b{_SAYS}\b\W+(?:[\w’'.-]+\W+){{4}}\w")
_COMMA = re.compile(r",[”\"]?\s")
_RELATING = re.compile(r"(?:who|which|whose|where)\b")
_SOURCED = re.compile(r"\W*(?:according to|citing|as reported by|as told to)\b", re.IGNORECASE)
_SOURCED_MORE = re.compile(rf"\W*according to [^,;:.“”\"]{{2,60}}?{_THEN}", re.IGNORECASE)
_BARE = re.compile(
    rf"(?:[^\s,;]+,?\s+){{0,14}}?(?:{'|'.join(sorted(SPOKE))})\b(?P<rest>[^;]{{0,160}})",
)
_WHERE = re.compile(
    r"\W*(?:$|(?:on|in|late|early|to|at|during|of|from|for|with|after|before|via|through|about|by|him|her|"
    r"them|me|us|yesterday|today|as|again|earlier|later|reporters|referring|speaking|[A-Z]\w*)\b)"
)
_INVERTED = re.compile(  # ", said the mayor": its subject stands behind it
    r",\s(?P<cue>said|says|wrote|added|told|announced)\s+(?:[A-Z]|an?\s|the\s|his\s|her\s|its\s|their\s|one\s|officials\b)"
)
_WHO_SAID = re.compile(  # ", who said he would appeal": what he said stands behind it
    r",\swho\s(?:has |had |also |later ){0,2}(?:said|says|added|announced|wrote|confirmed)\s"
    r"(?:he|she|it|they|the|his|her|their|there|no)\s"
)
_HANGING = re.compile(
    r",\s(?:has |had |also |later ){0,2}(?:said|says|added|wrote|announced)"
    r"(?:\s(?:on|in|at|late|early|yesterday|today|after|during|[A-Z])\b[^,;:“”\"]{0,60})?\W*"
)
_ASKED_FOR = re.compile(r"\b(?:asked|continued|posted|added|argued|concluded)$")
_SOUGHT = re.compile(r"\s(?:for|to|with|against|in favou?r)\b|\s[^,;]{1,60}?\s(?:for|to)\s[a-z]")
_MEANWHILE = re.compile(r"\s(?:as|while)\s(?!if\b)")
_REACH = 600  # characters of a clause that are looked at
_LEAST = len("a said")  # characters of an attribution


def voice_of(body: str, clause: Span, sentence: Span, signs: Signs) -> tuple[str, Span | None, bool]:
    """Whose words *clause* is: voice ("own", "reported"), source as printed, and whether it denies them.

    *signs* are those of the clause (`app.extract.signs`).
    """
    words = clause.of(body)[:_REACH]
    leads = _LEADS.match(words) if "says" in signs else None
    if leads and (leads["that"] or has_verb(words[leads.end() :])):
        lead = _CONJUNCTION.match(words)
        start = lead.end() if lead and lead.end() < leads.end("source") else leads.start("source")
        span = Span(clause.start + start, clause.start + leads.end("source"))
        return "reported", span, leads["cue"].lower() in _DENIALS
    ahead = body[max(sentence.start, clause.start - _REACH) : clause.start]
    if "ccording to " in ahead and (match := _LED_BY.search(ahead)):
        at = clause.start - len(ahead)
        return "reported", Span(at + match.start("source"), at + match.end("source")), False
    rest = body[clause.end : min(sentence.end, clause.end + _REACH)]
    for text, at in ((words, clause.start), (rest, clause.end)):
        if ("ccording to " in text or "per " in text) and (match := _ACCORDING.search(text)):
            group = "source" if match["source"] else "per"
            return "reported", Span(at + match.start(group), at + match.end(group)), False
    if (
        len(rest) >= _LEAST
        and (is_report("," + rest.lstrip(" ,")) or _INVERTED.match(rest))
        and (tail := _TAIL.match(rest))
        and (tail["first"] or "").lower() not in _GOING_ON
    ):
        group = tail.lastgroup or "first"
        return "reported", Span(clause.end + tail.start(group), clause.end + tail.end(group)), False
    return "own", None, False


def is_sourced(words: str) -> bool:
    """True for "according to the report": no clause of its own."""
    return _SOURCED.match(words) is not None


def sourced_lead(words: str) -> int:
    """Where the content begins behind "According to the report, "; 0 if *words* do not open so."""
    if not is_sourced(words):
        return 0
    for comma in _COMMA.finditer(words):
        end = words.find(", ", comma.end())
        piece = words[comma.end() : end if end >= 0 else None]
        if has_verb(piece) and not _RELATING.match(piece):
            return comma.end()
    return 0


def is_closing(words: str) -> bool:
    """True if *words*, which begin with a comma, say who said what stands before: ", said the mayor"."""
    if _WHO_SAID.match(words):
        return False
    return is_report(words) or _is_inverted(words) or is_sourced(words)


def _is_inverted(words: str) -> bool:
    """True for ", said the mayor"; not for the content in ", said the mayor had left"."""
    found = _INVERTED.match(words)
    return found is not None and not has_verb(words[found.end("cue") :])


def is_hanging(words: str) -> bool:
    """True for ", said on Monday" behind ", the mayor, Ann Ode": its subject stands before the comma."""
    return _HANGING.fullmatch(words) is not None


def is_attribution(words: str, signs: Signs) -> bool:
    """True if *words* only say who spoke, where and to whom ("she said in a post on Thursday").

    *signs* are those of *words*.
    """
    if is_sourced(words):
        return _SOURCED_MORE.match(words) is None
    bare = _BARE.fullmatch(words) if "spoke" in signs else None
    if bare is None:
        return False
    rest = bare["rest"]
    if _SOUGHT.match(rest) and _ASKED_FOR.search(words[: bare.start("rest")]):
        return False  # "prosecutors asked for ten years"
    if _MEANWHILE.match(rest):
        return True  # "she said as she left": what was said stands elsewhere
    return _WHERE.match(rest) is not None and " that " not in rest and not has_verb(rest)


def says_more(words: str) -> bool:
    """True if much follows a word of saying."""
    return _MORE.search(words) is not None
