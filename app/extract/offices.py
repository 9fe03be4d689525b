"""Offices that open a sentence as its subject: “The governor also asked”. “He” can go on with the holder."""

import re
from collections.abc import Callable, Sequence

from app.extract.persons import Person
from app.extract.prominence import is_verb

_OFFICE = re.compile(
    r"he ((?:(?:chief|prime|vice|first|attorney|police|finance|foreign|defen[cs]e|home|interior|health"
    r"|education) )?(?:president|premier|minister|secretary|governor|mayor|senator|congress(?:wo)?man"
    r"|chancellor|justice|judge|speaker|chair(?:wo)?man|commissioner|sheriff|general|bishop|cardinal|pope"
    r"|king|queen|prince(?:ss)?|director|chief|prosecutor|coach|captain))"
    r" (?:(?:also|then|later|now|first|once|has|had|himself|herself|\w+ly) )?([a-z]+)"
)
_OPENS = re.compile(
    r"(?:^|\n|[.!?”\"] )(?:(?:But|And|Yet|Still,|Later,|Then) t|T)$"
)  # what stands before “he”


def acting_offices(
    text: str, is_quoted: Callable[[int], bool], meant: Callable[[Sequence[str], int], Person | None]
) -> list[tuple[int, Person]]:
    """Place and holder of each such office outside of what *is_quoted*; *meant* says whose a title is."""
    found = []
    for match in _OFFICE.finditer(text):
        at = match.start()
        opens = text[at - 1 : at] in ("T", "t") and _OPENS.search(text, max(0, at - 9), at) is not None
        if opens and is_verb(match.group(2)) and not is_quoted(at):
            person = meant(["the", *match.group(1).split()], at)
            if person is not None:
                found.append((at, person))
    return found
