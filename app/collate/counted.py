"""Which numbers of two clauses count one thing, though other words stand around them.

Totals that a number is a part of are left out; who did one deed, and the sum of one deal, are known by what
the clauses share besides.
"""

import re

from app.collate.amounts import PEOPLE, SUMS
from app.collate.matter import Matter
from app.collate.printed import WORD, Texts
from app.collate.thesaurus import verb_stem
from app.domain.claims import Number

_DOERS, _PARTIES = 0.75, 3  # likeness of clauses on one deed; names that make a deal known
_STOPPED = 0.35  # likeness of clauses on one strike
_SAME_VERB, _BEHIND = 0.25, 30  # likeness of clauses of one verb; characters from a number to its verb
_STRIKE = re.compile(
    r"\b(?:walked (?:out|off)|stopped work|downed tools|struck|joined the strike|"
    r"(?:went|were|are) (?:out )?on strike)\b"
)
_BOUND = re.compile(r"(?:about|some|nearly|almost|around|only|just|more than|at least)\s", re.IGNORECASE)
_TOTAL = re.compile(  # "sixty of 85 lines": 85 are all there are
    r"(?:\d|\b(?:one|two|three|four|five|six|seven|eight|nine|ten|eleven|twelve|\w+teen|(?:twen|thir|for|fif|six|seven|eigh|nine)ty|dozen|hundred|half|"
    r"none|some|many|most|all))\s(?:out\s)?of\s(?:the\s|its\s|their\s|his\s|her\s)?$",
    re.IGNORECASE,
)
_TWO_WORDS = re.compile(r"\s[a-z]+\s[a-z]+\b")
_PRONOUN = re.compile(r"\b(?:(?P<one>it|he|she)|they|we)\s[^,;:]*$", re.IGNORECASE)


def parts(texts: Texts, matter: Matter) -> list[Number]:
    """The numbers of a clause without the totals that others are parts of."""
    numbers = matter.assertion.numbers
    return [one for one in numbers if not _TOTAL.search(texts.just_before(matter, one.span))]


def count_doers(texts: Texts, a: Matter, x: Number, b: Matter, y: Number, alike: float) -> bool:
    """True for people who did one deed: "three men stole the coins", "four masked men stole 42 coins"; "900
    drivers walked out", "600 drivers stopped work"."""
    if not (_opens(texts, a, x) and _opens(texts, b, y)):
        return False
    if alike >= _DOERS and PEOPLE & set(x.unit):
        return True
    if x.unit[-1] == y.unit[-1] and alike >= _STOPPED and all(map(_stop_work, (a, b))):
        return True
    verb, other = _verb_behind(a, x), _verb_behind(b, y)
    return bool(PEOPLE & set(x.unit)) and alike >= _SAME_VERB and verb == other != ""


def _verb_behind(matter: Matter, number: Number) -> str:
    """The stem of the verb right behind what *number* counts: "2,000 people were evacuated"; or ""."""
    ends = [v for v in matter.assertion.verbs if 0 <= v.span.start - number.span.end <= _BEHIND]
    return verb_stem(ends[0].word) if ends and not ends[0].negated else ""


def _stop_work(matter: Matter) -> bool:
    """True for a clause that tells of a strike."""
    return _STRIKE.search(matter.text) is not None


def _opens(texts: Texts, matter: Matter, number: Number) -> bool:
    """True for a number that begins its clause: "three men stole …" counts who did it."""
    before = texts.body(matter)[matter.assertion.span.start : number.span.start]
    return not WORD.search(before) or _BOUND.fullmatch(before) is not None


def is_one_deal(a: Matter, x: Number, b: Matter, y: Number, alike: float) -> bool:
    """True for the only sums of two clauses on the same parties: "A has signed C from B for £38m"."""
    one_sum = all(sum(1 for n in m.assertion.numbers if n.unit[0] in SUMS) == 1 for m in (a, b))
    return (
        x.unit == y.unit
        and x.unit[0] in SUMS
        and one_sum
        and len(a.names) >= _PARTIES
        and a.names == b.names
        and alike >= _DOERS
    )


def are_other_pronouns(a: Matter, x: Number, b: Matter, y: Number) -> bool:
    """True for "it could have 90%" and "they could be 30%": one and several."""
    found = [
        _PRONOUN.search(one.text[: number.span.start - one.assertion.span.start])
        for one, number in ((a, x), (b, y))
    ]
    kinds = {bool(one["one"]) for one in found if one}
    return all(found) and len(kinds) > 1


def prints_too(texts: Texts, matter: Matter, number: Number, other: Matter) -> bool:
    """True if the article of *matter* gives the *number* of *other* too, before the same two words: each is
    of its own ("with 107 seats at stake", "with 214 seats at stake")."""
    if matter.ref[0] == other.ref[0]:
        return False
    body, end = texts.body(other), number.span.end
    noun = _TWO_WORDS.match(body, end)
    return noun is not None and body[number.span.start : noun.end()] in texts.body(matter)
