"""What one article tells as done and as still to come, in other words than "will join" and "has joined".

Held against each other are: a headline that hints and a text that announces, somebody "poised to join" and
"the newest member", and what will stay closed and has reopened.
"""

import re
from collections.abc import Iterator, Sequence

from app.collate.matter import Matter
from app.collate.restated import Places, at
from app.collate.thesaurus import PLAIN, stem
from app.domain.mentions import ReadArticle

_WORD = re.compile(r"[^\W\d_][\w’'-]{2,}")
_HINT = re.compile(r"\b(?:hint(?:s|ed|ing)?|tease[sd]?)\b", re.IGNORECASE)
_ANNOUNCED = re.compile(
    r"\b(?:(?P<told>announced)\b|(?:[Tt]his|[Tt]he)\s(?P<made>announcement,?\s(?:made|issued)\sby)\b)"
)
_LEAD = 3  # sentences of the body in which a headline's matter is told
_TO_COME = re.compile(
    r"\b(?:(?:is|are)\s)?(?:poised|set|about|due|expected|preparing)\sto\s(?:join|enter|become\sa\smember)\b"
)
_NEWEST = re.compile(r"\b(?:latest|newest)\s(?:member|entrant|signatory|recruit)\b(?:\s(?:of|to|in|into)\b)?")
_SUPPOSED = re.compile(
    r"\b(?:will|would|could|may|might|should|if|once|when|become[s]?|becoming|again|hopes?|wants?|plans?)\b"
)
_STAYS = re.compile(
    r"\bwill\s(?:stay|remain)\s(?:(?P<shut>closed|shut)|(?P<open>open)|(?P<held>in\s(?:jail|prison|custody)|behind\sbars)"
    r"|(?P<halted>suspended|grounded))\b"
)
_CHANGED = {
    "shut": re.compile(r"\b(?:reopened|re-opened)\b"),
    "open": re.compile(r"\b(?:closed|shut)\b(?!\s(?:down|off|out)\b)"),
    "held": re.compile(r"\bwas\s(?:released|freed)\b"),
    "halted": re.compile(r"\b(?:resumed|restarted)\b"),
}
_BEFORE = re.compile(
    r"\b(?:1[89]\d\d|20\d\d|last|previous(?:ly)?|earlier|ago|had|again|but|briefly|since|after|before|when|if|"
    r"would|will|until|not|never)\b"
)
_ON_A_DAY = re.compile(r"\son\s(?:Mon|Tues|Wednes|Thurs|Fri|Satur|Sun)day\b")


def turned(read: ReadArticle, own: Sequence[Matter]) -> Iterator[tuple[str, Places]]:
    """What *read* tells as done and as to come; *own* are its assertions in order."""
    body = read.article.body
    for places in (*_hinted(body, own), *_joined(body, own), *_stayed(body, own)):
        yield "status", places


def _words(text: str) -> set[str]:
    """The stems of *text*, without the words that say little."""
    return {stem(word) for match in _WORD.finditer(text) if (word := match.group().lower()) not in PLAIN}


def _names(text: str) -> set[str]:
    """The words of *text* with a capital, the first aside unless it is alone."""
    words = [match.group() for match in _WORD.finditer(text)]
    return {word for word in words if word[0].isupper() and word.lower() not in PLAIN}


def _hinted(body: str, own: Sequence[Matter]) -> Iterator[Places]:
    """ "Minister hints at tax cut … The minister announced a cut in income tax", and nowhere a hint."""
    heads = [m for m in own if m.assertion.kind == "headline" and _HINT.search(m.text)]
    told = [m for m in own if m.assertion.kind == "body"]
    hint = _HINT.search(heads[0].text) if heads else None
    if len(heads) != 1 or hint is None or any(_HINT.search(matter.text) for matter in told):
        return
    words = _words(heads[0].text[: hint.start()] + heads[0].text[hint.end() :])
    first = sorted({matter.assertion.sentence for matter in told})[:_LEAD]
    before: set[str] = set()
    for matter in told:
        if matter.assertion.sentence not in first:
            return
        found = _ANNOUNCED.search(matter.text) if matter.assertion.voice == "own" else None
        if found:
            doer, said = _words(matter.text[: found.start()]), _words(matter.text[found.end() :])
            if found["made"]:  # "This announcement, made by …": of what the sentences before tell
                doer, said = said, before
            if words & doer and len(words & said) > 1:
                shown = at(matter, found, found.lastgroup or 0)
                yield {at(heads[0], hint): hint.group(), shown: shown.of(body)}
                return
        before |= _words(matter.text)


def _joined(body: str, own: Sequence[Matter]) -> Iterator[Places]:
    """ "Lindal is poised to join the union … As the newest member of the union, Lindal …"."""
    told = [m for m in own if m.assertion.voice == "own" and m.assertion.kind == "body"]
    coming = [(m, found) for m in told if (found := _TO_COME.search(m.text))]
    for a, first in coming[:1]:
        subject = a.text[: first.start()].lower()
        named = {term for term in a.names if term[1:] in subject}
        for b in told:
            second = _NEWEST.search(b.text)
            if second and named & b.names and not _SUPPOSED.search(b.text):
                yield {span: span.of(body) for span in (at(a, first), at(b, second))}
                return


def _stayed(body: str, own: Sequence[Matter]) -> Iterator[Places]:
    """ "The mine will stay closed … The mine reopened on Friday"."""
    told = [matter for matter in own if matter.assertion.voice != "quoted"]
    stays = [(matter, found) for matter in told if (found := _STAYS.search(matter.text))]
    for a, first in stays[:1]:
        subject = _words(a.text[: first.start()])
        for b in told:
            second = _CHANGED[first.lastgroup or ""].search(b.text)
            if second is None or a.assertion.sentence == b.assertion.sentence:
                continue
            is_dated = _ON_A_DAY.match(b.text, second.end()) is not None
            if _BEFORE.search(b.text, 0, second.end() if is_dated else len(b.text)):
                continue
            names, others = _names(a.text[: first.start()]), _names(b.text[: second.start()])
            is_one = names <= others or others <= names
            if is_one and subject & _words(b.text[: second.start()]):
                yield {span: span.of(body) for span in (at(a, first), at(b, second))}
                return
