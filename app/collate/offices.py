"""Compares what somebody is said to be: former or still in office, assistant or head, president or chairman.

An office is read right before a name ("former director Ann Ode") or between commas behind it ("Ann Ode, then
an assistant prosecutor"). Of one office a former bearer differs from one still in it, and an assistant from
the head; so do two offices of the heads of companies. Whoever has held an office is often called by it later,
and one can head a company in two offices: only an assistant who is called the head clashes.
"""

import re
from collections.abc import Iterator, Sequence
from dataclasses import dataclass
from functools import lru_cache

from app.collate.matter import Matter, other_day
from app.collate.printed import Difference, Texts
from app.collate.thesaurus import CALENDAR, PLAIN, stem
from app.domain.selector import Span
from app.domain.text import lowered

_LINES = """
executive | chief_executive_officer chief_executive CEO C.E.O. executive
president | president
chairman | chairman chairwoman chairperson
founder | co-founder cofounder founder
owner | co-owner owner
director | managing_director director
attorney general | attorney_general
attorney | attorney lawyer
prosecutor | prosecutor
secretary | secretary
minister | minister
mayor | mayor
governor | governor Gov.
senator | senator Sen.
representative | representative Rep. congressman congresswoman
judge | judge justice
adviser | adviser advisor
spokesman | spokesman spokeswoman spokesperson
manager | manager
coach | coach
editor | editor
ambassador | ambassador
commissioner | commissioner
treasurer | treasurer
professor | professor
official | official
"""  # one line for each office, with the words printed for it
_HEADS = frozenset(["executive", "president", "chairman", "founder", "owner"])
_OFFICE = {
    word.replace("_", " ").lower().rstrip("."): line.split(" | ")[0]
    for line in _LINES.strip().splitlines()
    for word in line.split(" | ")[1].split()
}
_ANY = "|".join(sorted(map(re.escape, _OFFICE), key=lambda word: (-len(word), word)))
_SIGN = re.compile(rf"\b(?:{_ANY})\b", re.IGNORECASE)
_LED = r"(?:[\w’'.&-]+\s){0,5}?"
_NAME = r"(?:[A-Z][\w’'.-]*\s){0,3}(?P<name>[A-Z][\w’'-]+)\b(?!\s[A-Z])"
_BEFORE = re.compile(rf"(?P<role>{_LED}(?:(?i:ex|then)-|\b)(?P<office>(?i:{_ANY}))\.?)\s{_NAME}")
_BEHIND = re.compile(
    rf"\b(?P<name>[A-Z][\w’'-]+),\s(?:\d+,\s)?(?:(?:then|now|also|who\s(?:is|was))\s)?"
    rf"(?P<role>(?:(?:an?|the|his|her|its|their)\s)?{_LED}\b(?P<office>(?i:{_ANY})))\b"
)
_PREFIX = re.compile(r"\b(ex|then)-", re.IGNORECASE)
_PAST = frozenset(["former", "formerly", "ex", "retired", "onetime", "one-time", "resigned"])
_RANKS = frozenset(["senior", "top", "longtime", "veteran", "high-ranking", "current", "new"])
_UNDER = frozenset(
    ["assistant", "deputy", "associate", "vice", "acting", "interim", "junior", "lieutenant", "lt"]
)
_LEADING = _PAST | _UNDER | _RANKS | {"then"}
_CLEARLY_UNDER = frozenset(["assistant", "deputy", "associate"])


@dataclass(frozen=True, slots=True)
class _Role:
    """What one is said to be: the *office*, the stems of what it is of, whether no longer, in whose stead."""

    office: str
    of: frozenset[str]
    span: Span
    past: bool
    under: str

    @property
    def norm(self) -> str:
        """As compared: "former deputy director"."""
        return " ".join(filter(None, ("former" * self.past, self.under, self.office)))


def offices(texts: Texts, a: Matter, b: Matter) -> Iterator[Difference]:
    """The first office of one person that is another in each clause."""
    mine = _roles(a.text, a.assertion.span.start)
    theirs = _roles(b.text, b.assertion.span.start) if mine else {}
    for name in sorted(mine.keys() & theirs.keys()):
        if found := _parted(mine[name], theirs[name]):
            x, y = found
            if x.past != y.past and other_day(a, b):
                continue  # one may have left office in between
            clash = _is_under(x, y) and x.past == y.past and not texts.apart(a, b)
            yield texts.difference("office", a, b, (x.span, y.span), (x.norm, y.norm), clash)
            return


def _parted(mine: Sequence[_Role], theirs: Sequence[_Role]) -> tuple[_Role, _Role] | None:
    """Two roles that are not one; None where one of each side is the same."""
    pairs = [(x, y) for x in mine for y in theirs]
    if any(x.norm == y.norm for x, y in pairs):
        return None
    for x, y in pairs:
        is_one = not (x.of and y.of) or bool(x.of & y.of)
        if (x.office == y.office and is_one) or (x.office != y.office and {x.office, y.office} <= _HEADS):
            return x, y
    return None


def _is_under(x: _Role, y: _Role) -> bool:
    """True for "an assistant district attorney" beside "a district attorney"."""
    return (
        x.office == y.office
        and x.of == y.of
        and bool({x.under, y.under} & _CLEARLY_UNDER)
        and "" in (x.under, y.under)
    )


@lru_cache(maxsize=1 << 14)
def _roles(text: str, start: int) -> dict[str, list[_Role]]:
    """The offices in a clause, which begins at *start*, by the last name of who holds them."""
    found: dict[str, list[_Role]] = {}
    for pattern in (_BEFORE, _BEHIND) if _SIGN.search(text) else ():
        for match in pattern.finditer(text):
            at = _beginning(match["role"])
            words = _PREFIX.sub(r"\1 ", match["role"][at:]).split()
            name = match["name"].lower()
            if name in CALENDAR or not words:
                continue
            small = [word.lower().strip(".,") for word in words]
            under = next((word for word in small if word in _UNDER), "")
            of = frozenset(stem(w) for w in small[:-1] if w not in _LEADING)
            span = Span(start + match.start("role") + at, start + match.end("role"))
            one = _Role(_OFFICE[lowered(match["office"])], of, span, bool(_PAST & {*small}), under)
            found.setdefault(name, []).append(one)
    return found


def _beginning(role: str) -> int:
    """Where in *role* the words of the office begin: behind the last small word or comma."""
    small = [m.end() for m in re.finditer(r"\S+\s+", role) if m.group().rstrip().lower() in PLAIN]
    return max([*small, *(m.end() for m in re.finditer(r"[,;:]\s+", role)), 0])
