"""Which printed names of one article are one person.

A bare surname belongs to the full name that ends in it; of several to the one named in full in its
paragraph, or far oftener in the article; a bare first name to the only person who bears it. Prefers two
persons to a wrong one. Who a pronoun or a title means is found in `pronouns` and `titles`.
"""

import re
from collections import Counter, defaultdict
from collections.abc import Sequence
from dataclasses import dataclass, field

from app.domain.mentions import Name
from app.extract.names import surname
from app.extract.roles import honorific, is_kin, sex_of_name

MANY = 50  # namesakes and role bearers looked at, so that time stays linear in any text
_KIN_BEFORE = re.compile(  # “his father, the Rev. Al Doe”
    r"(?:\b(?:his|her|their)|['’]s?) (?:\w+ ){0,2}(?:father|mother|wife|husband|son|daughter|brother|sister"
    r"|uncle|aunt|cousin|nephew|niece|widow),? (?:the )?(?:[A-Z][a-z]*\.? ){1,3}$"
)
_COURTESY = frozenset(("Mr", "Mrs", "Ms", "Miss"))
_SURE = 2.5  # votes by which one pronoun outweighs the other


@dataclass(slots=True)
class Person:
    """One person of the article: the fullest printed name, every printed place, and what speaks for he or
    she.
    """

    name: Name
    places: list[int] = field(default_factory=list)  # indices into the names
    roles: list[str] = field(default_factory=list)
    he: float = 0.0
    she: float = 0.0
    related: bool = False  # printed as somebody's relative, whatever else he is

    def fits(self, pronoun: str) -> float:
        """Above 0 if the article speaks of this person with this pronoun, below if with the other."""
        if not pronoun:
            return 0.0
        own, other = (self.he, self.she) if pronoun == "he" else (self.she, self.he)
        return (own - other) / (1.0 + own + other) * (0.5 if own >= other else 3.0)

    def is_other(self, pronoun: str) -> bool:
        """True if the article, or the given name, surely speaks of this person with the other pronoun."""
        other = self.she - self.he if pronoun == "he" else self.he - self.she
        return pronoun != "" and other >= _SURE


Cluster = tuple[list[Person], frozenset[int]]  # see `cluster`


def copied(found: Cluster) -> Cluster:
    """The same persons again, so that what a reader learns of them stays his own."""
    persons, doubtful = found
    own = {id(p): Person(p.name, p.places, p.roles, p.he, p.she, p.related) for p in persons}
    return [own[id(p)] for p in persons], doubtful


def cluster(text: str, names: Sequence[Name]) -> Cluster:
    """The person of each printed name of an article, in order; and where names begin of which two persons
    could be the bearers with equal right.
    """
    full: dict[str, list[Person]] = defaultdict(list)
    first_names: dict[str, list[Person]] = defaultdict(list)
    for name in names:
        words = name.text.split()
        if len(words) > 1 and not any(
            _same(words, p.name.text.split()) for p in full[surname(name.text)][-MANY:]
        ):
            person = Person(name)
            _weigh(person, name.sex, 3.0)
            if name.role:
                person.roles.append(name.role)
            full[surname(name.text)].append(person)
            first_names[words[0]].append(person)
    found: list[Person] = []
    doubtful: set[int] = set()
    last: dict[str, tuple[Person, int]] = {}  # by surname: who was named in full last, and where
    settled: dict[str, Person] = {}  # by surname: who bore it alone before another bearer came in
    whole: set[int] = set()  # persons printed in full so far
    bare: set[int] = set()  # those of them printed by their surname alone since
    counts = Counter(name.text for name in names)
    for i, name in enumerate(names):
        words, key = name.text.split(), surname(name.text)
        known = _pick(words, key, name, full, first_names)
        if known is not None and len(words) == 1 and not known.places and _is_junior(known):
            known = None  # “President Doe” before Al Doe Jr. comes in: the father
        if known is None and len(words) == 1 and len(full.get(key, ())) > 1:
            here = [p for p in full[key][-MANY:] if id(p) in whole or " " not in p.name.text]
            only = here[0] if len(here) == 1 else settled.get(key)
            known, sure = _bearer(text, name, full[key], last.get(key), only, counts)
            if not sure:
                doubtful.add(name.span.start)
        person = known if known is not None else Person(name)
        if known is None:
            full[key].append(person)
            _weigh(person, sex_of_name(name.text) if name.role else "", 3.0)
        if len(words) > 1:
            last[key] = person, name.span.end
            if id(person) not in whole and len(full[key]) > 1:
                before = text[max(0, name.span.start - 60) : name.span.start]
                person.related = _KIN_BEFORE.search(before) is not None
                here = [p for p in full[key][-MANY:] if id(p) in whole]
                if len(here) == 1 and id(here[0]) in bare:
                    settled.setdefault(key, here[0])
            whole.add(id(person))
        elif id(person) in whole:
            bare.add(id(person))
        person.places.append(i)
        more = len(words) - len(person.name.text.split())
        if more > 0 or (more == 0 and name.sex and not person.name.sex):
            person.name = name
        if name.role:
            if len(person.roles) < MANY and name.role not in person.roles:
                person.roles.append(name.role)
            _weigh(person, honorific(name.role), 5.0)
        found.append(person)
    return found, frozenset(doubtful)


def _bearer(
    text: str,
    name: Name,
    known: Sequence[Person],
    last: tuple[Person, int] | None,
    only: Person | None,
    counts: Counter[str],
) -> tuple[Person, bool]:
    """Which of several bearers a bare surname means, and whether that is clear: the one named in full in its
    paragraph, else the *only* one named so far or who bore it alone before another came in, else the only one
    who is not just somebody's wife or son, else the one whom the article names in full far oftener.
    """
    sign = {"m": "he", "f": "she"}.get(honorific(name.role), "")
    if sign:
        known = [p for p in known[-MANY:] if not p.is_other(sign)] or known
        last = last if last is None or not last[0].is_other(sign) else None
        only = only if only is None or not only.is_other(sign) else None
        if len(known) == 1:
            return known[0], True
    if last is not None and "\n" not in text[last[1] : name.span.start]:
        return last[0], True
    if only is not None:
        return only, True
    own = [p for p in known[-MANY:] if not _is_kin(p)]
    if len(own) == 1:
        return own[0], True
    ranked = sorted(known[-MANY:], key=lambda p: -counts[p.name.text])
    first, second = ranked[:2]
    if last is not None and counts[first.name.text] < 2 * counts[second.name.text]:
        return last[0], False
    return first, True


def _is_junior(person: Person) -> bool:
    return person.name.text.split()[-1].rstrip(".") in ("Jr", "II", "III", "IV")


def _is_another(known: Person, sign: str, role: str | None) -> bool:
    """True if a bare surname with the title *role* of *sign* cannot mean the one person who bears it in full:
    “Mr. Doe” beside Ann Doe, “President Doe” beside “his daughter Ann Doe”.
    """
    if sign:
        return known.is_other("he" if sign == "m" else "she")
    return role is not None and role.istitle() and _is_kin(known)


def _is_kin(person: Person) -> bool:
    """True for somebody printed as a relative and nothing else; not “Ann Doe, daughter of Al Doe”, who comes
    first.
    """
    roles = [role for role in person.roles if role.rstrip(".") not in _COURTESY]
    told = bool(roles) and all(is_kin(role) and " of " not in role for role in roles)
    return told or person.related


def _same(a: Sequence[str], b: Sequence[str]) -> bool:
    return a[0] == b[0] and a[-1] == b[-1]


def _weigh(person: Person, sign: str, weight: float) -> None:
    person.he += weight * (sign == "m")
    person.she += weight * (sign == "f")


def _pick(
    words: Sequence[str],
    key: str,
    name: Name,
    full: dict[str, list[Person]],
    first_names: dict[str, list[Person]],
) -> Person | None:
    """The known person a printed name belongs to, None for a new one."""
    known = full.get(key, [])[-MANY:]
    if len(words) > 1:
        return next((p for p in known if _same(words, p.name.text.split())), None)
    if not known:
        own = first_names.get(words[0], [])
        return own[0] if len(own) == 1 else None
    sign = honorific(name.role)
    if len(known) == 1:
        return None if _is_another(known[0], sign, name.role) else known[0]
    if sign:
        fitting = [p for p in known if (p.he - p.she if sign == "m" else p.she - p.he) > 0]
        if len(fitting) == 1 and not _is_junior(fitting[0]):
            return fitting[0]
    return None
