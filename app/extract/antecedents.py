"""Of whom a clause speaks that begins with “he”, “she” or “it”.

An outlet that names somebody once and goes on with “he” states things of that person all the same; only with
the name can a clause be compared with another outlet's, which prints it. Read by `app.extract.people`; where
that is not clear, nobody is given.
"""

import re
from collections.abc import Sequence
from dataclasses import replace

from app.domain.claims import Assertion
from app.domain.mentions import Name, Quotation, outermost
from app.extract.once import Once
from app.extract.people import People

_SUBJECT = re.compile(
    r"(?:(?:and|but|so|that|while|when|because|as|after|before|since|if|although|though|where),?\s+){0,2}"
    r"(?P<pronoun>he|she|it)\b(?!['’-])",
    re.IGNORECASE,
)
_EMPTY = re.compile(  # “it was clear that …”
    r"\s+(?:is|was|will be|would be|has been|had been)\s+(?:not\s+)?(?:\w+ly\s+)?\w+\s+"
    r"(?:that|to|if|whether|how)\b"
)


def with_antecedents(
    body: str,
    names: Sequence[Name],
    quotations: Sequence[Quotation],
    assertions: Sequence[Assertion],
    once: Once,
) -> tuple[Assertion, ...]:
    """*assertions*, in order of their start, with the name that the pronoun before their verb stands for."""
    people: People | None = None
    found = []
    for one in assertions:
        match = _SUBJECT.match(body, one.span.start, one.span.end) if one.voice != "quoted" else None
        if match is None:
            found.append(one)
            continue
        if people is None:
            quoted = [quotations[i].outer for i in outermost(quotations)]
            people = People(body, names, quoted, once)
        meant = _meant(people, body, match)
        found.append(one if meant is None else replace(one, antecedent=meant.text))
    return tuple(found)


def _meant(people: People, body: str, match: re.Match[str]) -> Name | None:
    pronoun, at = match["pronoun"].lower(), match.start("pronoun")
    if pronoun != "it":
        person = people.for_pronoun(pronoun, at, None)
        return person.name if person is not None else None
    if _EMPTY.match(body, match.end()):
        return None
    subject = people.subject_before(at)
    return subject if subject is not None and subject.kind == "body" else None
