"""Whom "the mayor" or "the coach" means: the one person whom a story calls so by name.

"Mayor Ana Ruiz" in one article makes "the mayor" at the beginning of a clause of any article Ana Ruiz, unless
the story knows two of that office. Of offices that many hold in one story ("the senator") none is read.
"""

import re
from collections.abc import Iterable

from app.collate.thesaurus import CALENDAR
from app.domain.text import lowered

_WORDS = {
    line.split()[0]: tuple(line.split())
    for line in """
governor gov
mayor mayoress
president
chancellor
premier
minister
director
manager coach
captain skipper
sheriff
chairman chairwoman chair
principal headmaster headmistress headteacher
bishop archbishop
king
queen
pope
""".strip().splitlines()
}
_OFFICES = {word: office for office, words in _WORDS.items() for word in words}
_RUN = r"(?:[A-Z][\w.’'-]*\s){0,2}[A-Z][\w-]+"
_TITLE = re.compile(rf"\.?\s(?P<name>{_RUN})")  # "Mayor Ana Ruiz"
_ROLE = re.compile(rf",\s(?P<name>{_RUN}),")  # "the mayor, Ana Ruiz,"
_APPOSED = re.compile(r"(?P<name>[A-Z][\w-]+),\sthe\s(?:[a-z’'-]+\s){0,3}$")  # "Ana Ruiz, the mayor"
_FORMER = re.compile(r"\b(?:former|ex|deputy|vice|late|acting)[\s-]$", re.IGNORECASE)
_BEFORE = 60  # characters
_BEGINS = re.compile(
    rf"(?:the|their|its|his|her)\s(?:(?!former|deputy|vice|new|old|next|other|previous)[a-z]+(?:['’]s)?\s)?"
    rf"(?P<office>{'|'.join(sorted(_OFFICES))})\s(?=[a-z])",
    re.IGNORECASE,
)


def bearer_of(office: str, bodies: Iterable[str]) -> str:
    """The surname, in small letters, of the one person whom *bodies* call by *office*; "" for none or two."""
    found: set[str] = set()
    for word in _WORDS[office]:
        pattern = re.compile(rf"\b(?:{word}|{word.title()})\b")
        for body in bodies:
            for match in pattern.finditer(body):
                before = body[max(0, match.start() - _BEFORE) : match.start()]
                titled = _TITLE if match.group()[0].isupper() else _ROLE
                name = titled.match(body, match.end()) or _APPOSED.search(before)
                if name is not None and not _FORMER.search(before):
                    words = [one for one in name["name"].lower().split() if one not in CALENDAR]
                    found.update(words[-1:])
    return found.pop() if len(found) == 1 else ""


def office_of(clause: str) -> str | None:
    """The office that *clause* begins with ("the town's mayor has"), None if with another subject."""
    match = _BEGINS.match(clause)
    return None if match is None else _OFFICES[lowered(match["office"])]
