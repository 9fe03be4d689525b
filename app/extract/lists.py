"""Enumerations of capitalised members: “Norland, Sudmark and the Vale”, “Ana Ruiz, of Ostia, and Leo”."""

import re

from app.domain.claims import Listing
from app.domain.selector import Span
from app.extract.tense import word_set

_LOOK = 60  # characters before a list
_MEMBER = re.compile(
    r"[^\W\d_a-z](?:[\w’'-]|\.(?=\w))*(?:[ \u00a0](?:(?:of|al|bin|de|van)[ \u00a0])?[^\W\d_a-z][\w’'-]*){0,4}"
)
_PARTY = re.compile(r"(?:Democrat|Republican|Independent|Conservative|Liberal|Labou?r|Green)\s+of\b")
_LIST_GAP = re.compile(r"(?P<and>,?\s+(?:and|or|&)\s+)|(?P<comma>,\s*)")
_OPENERS = word_set(
    "while although though both when as if since after before because with for and but between in on at by "
    "from other like whereas until unless the"
)
_POSSESSIVE = re.compile(r"['’]s?$")
_ARTICLE = re.compile(r"the\s+|both\s+", re.IGNORECASE)
_OPENS = re.compile(
    r"\b(?:including|includes?|included|such as|like|especially|notably|among them|"
    r"beginning with|starting with|led by|e\.g\.)\s*:?\s*(?:the\s+)?$",
    re.IGNORECASE,
)
_COORDINATED = re.compile(r"[A-Z][\w’'-]*,? and (?:the |other )?(?:[a-z]+ ){1,3}(?:of|from|in) (?:the )?$")
_OF_PLACE = re.compile(  # “Ana Ruiz, of Norland, and Leo Brandt” are two
    r"\b([A-Z][\w’'-]*),\s+of\s+(?:the\s+)?[A-Z][\w’'-]*(?:\s+[A-Z][\w’'-]*){0,3},(?=\s+(?:and\s+)?[A-Z])"
)
_BODIES = word_set(
    "Committee Subcommittee Department Ministry Commission Council Agency Office Bureau Administration Board"
)
_BODY_OF = re.compile(
    rf"\b(?:{'|'.join(sorted(_BODIES))})\s(?:of|on|for)\s(?:the\s)?(?:[A-Z][\w’'-]*(?:\s|$)){{1,4}}$"
)
_OPEN_END = re.compile(
    r",?\s*(?:and|or|among)\s+(?:several |many |some )?(?:others?|more|elsewhere)\b", re.IGNORECASE
)


def find_lists(text: str, at: int) -> tuple[Listing, ...]:
    """The enumerations of capitalised members in the clause *text*."""
    text = _OF_PLACE.sub(lambda found: found[1] + "," + " " * (len(found[0]) - len(found[1]) - 1), text)
    found: list[Listing] = []
    run: list[re.Match[str]] = []
    closed = False
    for match in [*_MEMBER.finditer(text), None]:
        gap = text[run[-1].end() : match.start()] if run and match else None
        joined = gap is not None and _joins(gap) and not _owns(match)
        if not joined or closed:
            ends = closed or (len(run) > 1 and _OPEN_END.match(text, run[-1].end()) is not None)
            if (
                len(run) > 1
                and ends
                and not _is_apposed(run)
                and not _is_one_body(text, run)
                and not (joined and len(run) == 2 and _is_between(text, run[0]))
            ):
                found.append(_listing(text, at, run))
            run = run[-1:] if joined and closed and match else []
            closed = False
        if match is None:
            break
        run.append(match)
        closed = len(run) > 1 and joined is not False and _is_last(gap or "")
    return tuple(found)


def _is_between(text: str, first: re.Match[str]) -> bool:
    """True for "between A and" before "B, C and D": A is not of the list."""
    return text[max(0, first.start() - _LOOK) : first.start()].rstrip().lower().endswith("between")


def _is_apposed(run: list[re.Match[str]]) -> bool:
    """True for "Senator Ode, Democrat of Ostia, and …": what stands between commas is said of one of them."""
    return any(_PARTY.match(match.group()) for match in run[1:])


def _is_one_body(text: str, run: list[re.Match[str]]) -> bool:
    """True for "the Trade and Fisheries Committee", "the Department of Housing and Urban Development"."""
    led = text[max(0, run[0].start() - _LOOK) : run[0].end()]
    names = [match.group().split()[-1] for match in run]
    is_head = len(run[-1].group().split()) > 1 and names[-1] in _BODIES
    return (is_head and names[0] not in _BODIES) or _BODY_OF.search(led) is not None


def _owns(match: re.Match[str] | None) -> bool:
    """True for "Ann Ode’s" before what is hers: no member of the list."""
    return (
        match is not None
        and match.group().endswith(("'s", "’s"))
        and match.string[match.end() : match.end() + 1] == " "
    )


def _joins(gap: str) -> bool:
    match = _LIST_GAP.match(gap)
    return match is not None and _ARTICLE.sub("", gap[match.end() :]).strip() == ""


def _is_last(gap: str) -> bool:
    match = _LIST_GAP.match(gap)
    return match is not None and (match["and"] is not None or gap[match.end() :].startswith(("and ", "or ")))


def _listing(text: str, at: int, run: list[re.Match[str]]) -> Listing:
    start, end = run[0].start(), run[-1].end()
    before = text[max(0, start - 60) : start]
    is_open = bool(_OPENS.search(before) or _COORDINATED.search(before) or _OPEN_END.match(text, end))
    members = [_POSSESSIVE.sub("", match.group()) for match in run]
    first, _, rest = members[0].partition(" ")
    if rest and first.lower() in _OPENERS:
        members[0], start = rest, start + len(first) + 1
    return Listing(Span(at + start, at + end), tuple(members), is_open)
