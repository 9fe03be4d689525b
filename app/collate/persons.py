"""Persons of a corpus: full names merged where they agree, bare names resolved where only one person fits.

Knows no quotations; `app.collate.speakers` asks it. Everything is computed from sets of names in a fixed
order, so the order of articles changes nothing.
"""

from bisect import bisect_left
from collections import Counter, defaultdict
from collections.abc import Iterable, Sequence

from app.collate.names import PersonName, may_be_same, parse
from app.domain.article import Article
from app.domain.mentions import ReadArticle, Source

_MUCH_OFTENER = 3


class Persons:
    """All persons named in full in a corpus, and who a printed name is in a given article."""

    def __init__(self, articles: Iterable[ReadArticle]) -> None:
        self._printed: dict[PersonName, Counter[str]] = defaultdict(Counter)
        self._places: dict[str, list[tuple[int, PersonName]]] = defaultdict(list)
        self._stories: dict[str, set[PersonName]] = defaultdict(set)
        for read in articles:
            for text, start in _person_names(read):
                name = parse(text)
                if name is not None and name.given:
                    self._printed[name][text.strip()] += 1
                    self._places[read.article.key].append((start, name))
                    self._stories[read.article.story].add(name)
        self._person: dict[PersonName, str] = {}
        self._name: dict[str, str] = {}
        self._merge()

    def find(self, text: str, article: Article, start: int) -> str | None:
        """The key of the person whom *text* means at offset *start* of *article*, None if not clear."""
        name = parse(text)
        if name is None:
            return None
        here = self._places.get(article.key, [])
        if name.given and name in self._person and not self._is_tail(name, here):
            return self._person[name]
        found = self._only(name, here, start)
        if found is None and not self._fitting(name, [n for _, n in here]):
            found = self._clear(self._fitting(name, sorted(self._stories[article.story], key=_order)))
        if found is None and name.given and not self._fitting(name, [n for _, n in here]):
            return self._person.get(name)
        return found or self._nobody_else(name, article)

    def name_of(self, key: str) -> str:
        """The fullest printed form of a person's name."""
        return self._name[key]

    def _nobody_else(self, name: PersonName, article: Article) -> str | None:
        """A bare name that no full name of its story fits is a person of that story by itself."""
        known = sorted(self._stories[article.story], key=_order)
        if name.given or self._fitting(name, known):
            return None
        key = f"{article.story}\n{' '.join(name.parts)}"
        self._name.setdefault(key, " ".join(part.title() for part in name.parts))
        return key

    def _is_tail(self, name: PersonName, here: Sequence[tuple[int, PersonName]]) -> bool:
        """True if the whole of a two-word name is the end of a longer name in the article."""
        return any(len(n.parts) > len(name.parts) and _ends(n, name) for _, n in here)

    def _only(self, name: PersonName, here: Sequence[tuple[int, PersonName]], start: int) -> str | None:
        """The one person of the article whom the name fits, or the one it names far oftener in full."""
        fitting = [(at, n) for at, n in here if _fits(name, n)]
        persons = Counter(self._person[n] for _, n in fitting)
        if len(persons) < 2:
            return next(iter(persons), None)
        before = fitting[: bisect_left(fitting, start, key=lambda place: place[0])]
        if len({self._person[n] for _, n in before}) == 1:
            return self._person[before[0][1]]
        (first, often), (_, next_often) = sorted(persons.items(), key=lambda p: (-p[1], p[0]))[:2]
        return first if often >= _MUCH_OFTENER * next_often else None

    def _fitting(self, name: PersonName, among: Iterable[PersonName]) -> list[PersonName]:
        return [n for n in among if _fits(name, n)]

    def _clear(self, names: Iterable[PersonName]) -> str | None:
        persons = {self._person[n] for n in names}
        return persons.pop() if len(persons) == 1 else None

    def _merge(self) -> None:
        """Join full names of the same surname, fullest first; a name that fits two persons stays apart."""
        by_surname: dict[tuple[str, ...], list[PersonName]] = defaultdict(list)
        for name in self._printed:
            by_surname[name.surname].append(name)
        for names in by_surname.values():
            clusters: list[list[PersonName]] = []
            for name in sorted(names, key=_order):
                fitting = [c for c in clusters if all(may_be_same(name, other) for other in c)]
                if len(fitting) == 1:
                    fitting[0].append(name)
                else:
                    clusters.append([name])
            for cluster in clusters:
                self._register(cluster)

    def _register(self, cluster: list[PersonName]) -> None:
        key = " ".join((*cluster[0].parts, cluster[0].suffix)).strip()
        printed: Counter[str] = Counter()
        for name in cluster:
            self._person[name] = key
            printed.update({_untitled(text, name): n for text, n in self._printed[name].items()})
        self._name[key] = min(printed, key=lambda t: (t.isupper(), -len(t.split()), -printed[t], -len(t), t))


def _person_names(read: ReadArticle) -> list[tuple[str, int]]:
    """Printed person names of an article with their places, ascending."""
    found = {(n.span.start, n.text) for n in read.found.names if n.kind == "person"}
    for source in _sources(read):
        if source and source.antecedent and source.antecedent.kind == "person":
            found.add((source.antecedent.span.start, source.antecedent.text))
        elif source and source.kind == "name" and source.antecedent is None:
            found.add((source.span.start, source.text))
    return [(text, start) for start, text in sorted(found)]


def _sources(read: ReadArticle) -> list[Source | None]:
    return [q.source for q in read.found.quotations] + [i.source for i in read.found.indirect]


def _order(name: PersonName) -> tuple[int, int, tuple[str, ...], str, str]:
    """Fullest first: more names, longer names, then the alphabet."""
    return (-len(name.given), -sum(map(len, name.given)), name.parts, name.suffix, name.sex)


def _fits(bare: PersonName, full: PersonName) -> bool:
    """True if a name as printed later can be short for a full name: surname, its end, or the first name."""
    if bare.sex and full.sex and bare.sex != full.sex:
        return False
    if bare.given:
        return may_be_same(bare, full) or _ends(full, bare)
    if bare.suffix and bare.suffix != full.suffix:
        return False
    return bare.surname == full.surname or _ends(full, bare) or bare.surname == full.given[:1]


def _ends(full: PersonName, bare: PersonName) -> bool:
    return len(bare.parts) < len(full.parts) and full.parts[-len(bare.parts) :] == bare.parts


def _untitled(text: str, name: PersonName) -> str:
    """The printed form from its first name on, without titles before it and a possessive after it."""
    words = text.strip(" ,;:").split()
    while len(words) > len(name.parts) + bool(name.suffix) and parse(" ".join(words[1:])) is not None:
        rest = parse(" ".join(words[1:]))
        if rest is None or rest.parts != name.parts:
            break
        words.pop(0)
    plain = " ".join(words)
    return plain[:-2] if plain.endswith(("'s", "’s")) else plain
