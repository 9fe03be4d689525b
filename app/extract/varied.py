"""Other words for somebody spoken of just before: “the 47-year-old”, “the mogul”, “the Florida senator”."""

import re
from collections.abc import Sequence
from dataclasses import dataclass

from app.domain.mentions import Source
from app.extract import cues
from app.extract.people import People
from app.extract.persons import Person
from app.extract.roles import honorific, is_personal
from app.extract.titles import is_office, of_another_people

_VARIED = cues.words("""
candidate nominee hopeful contender front-runner frontrunner mogul billionaire millionaire businessman
businesswoman star native veteran heir tycoon newcomer left-hander right-hander striker midfielder
goalkeeper defender winger forward pitcher shortstop quarterback batsman bowler jockey
""")
_HOLDERS = cues.words("""
president premier prime chancellor mayor judge justice pope king queen secretary spokesman spokeswoman manager
strategist adviser advisor moderator reporter host
""")
_ELECTED = cues.words("senator governor congressman congresswoman lawmaker leader")
_PARENT = re.compile(  # “the mother of two”
    r"the (?:\w+ ){0,2}(?:mother|father|mum|mom|dad|parent|grandmother|grandfather)[ -]of[ -]"
    r"(?:one|two|three|four|five|six|seven|eight|nine|ten|\d)"
)
_GOES_ON = 900  # characters after a speaker in which other words for him may stand


@dataclass(frozen=True, slots=True)
class Last:
    """The source before: where it ends, the person it means, and itself."""

    end: int = -1
    person: Person | None = None
    source: Source | None = None


def in_other_words(people: People, text: str, words: Sequence[str], at: int, last: Last) -> Person | None:
    """Whom *words* at offset *at* mean: the speaker before, if nobody else is named since, or who stands out.
    Not for an office, which somebody else may hold.
    """
    head = words[-1]
    varied = head in _VARIED or head.endswith("-old") or _PARENT.match(text, at) is not None
    telling = varied or (is_personal(head) and not is_office(head))
    before = _speaker(people, last) if 0 <= at - last.end < _GOES_ON else None
    if telling and before is not None and not people.named_between(last.end, at):
        return None if of_another_people(words, _role_words(before)) else before
    begin = text.rfind("\n", max(0, at - _GOES_ON), at) + 1
    only = people.only_between(begin, at) if begin and varied and not head.endswith("-old") else None
    if only is not None or not (varied or (head in _ELECTED and len(words) > 2)):
        return only
    sign = {"m": "he", "f": "she"}.get(honorific(" ".join(words)), "")
    person = people.prominent(sign, at, before)
    if person is not None and of_another_people(words, _role_words(person)):
        return None
    held = {w.lower() for role in ([] if person is None else person.roles) for w in role.split()}
    return person if held.isdisjoint(_HOLDERS) else None


def _speaker(people: People, last: Last) -> Person | None:
    """The person who spoke last, or whose campaign did."""
    name = None if last.source is None else last.source.antecedent
    owned = last.person is None and name is not None and name.kind == "body" and "’s " in name.text
    return people.at(name.span) if owned and name is not None else last.person


def _role_words(person: Person) -> list[str]:
    return [w.lower() for role in person.roles for w in role.split()]
