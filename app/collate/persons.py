"""Persons of a corpus: full names merged where they agree, bare names resolved where only one person fits.

Knows no quotations; `app.collate.speakers` asks it. Everything is computed from sets of names in a fixed
order, so the order of articles changes nothing.
"""

from collections import Counter, defaultdict
from collections.abc import Iterable, Sequence
from dataclasses import dataclass, replace

from app.collate.names import PersonName, may_be_same, parse
from app.collate.short_names import fits, is_longer, order, telling, undecorated, untitled
from app.domain.article import Article
from app.domain.mentions import ReadArticle, Source

_MUCH_OFTENER = 3


@dataclass(frozen=True, slots=True)
class _Fitting:
    """Whom a name can be short for in an article: *persons* with the place where each is first named in full,
    ascending; of several the *favourite*, whom the story names in full far oftener than any other.
    *has_longer*: a full name there ends in the whole of the name."""

    persons: tuple[tuple[int, str], ...]
    favourite: str | None
    has_longer: bool

    def only(self, start: int) -> str | None:
        """The one person meant at offset *start*: the favourite, or the only one named before."""
        if len(self.persons) == 1 or self.favourite:
            return self.favourite or self.persons[0][1]
        (first, person), (second, _) = self.persons[:2]
        return person if first < start <= second else None


class Persons:
    """All persons named in full in a corpus, and who a printed name is in a given article."""

    def __init__(self, articles: Iterable[ReadArticle]) -> None:
        self._printed: dict[PersonName, Counter[str]] = defaultdict(Counter)
        self._places: dict[tuple[str, str], list[tuple[int, PersonName]]] = defaultdict(list)
        self._stories: dict[str, Counter[PersonName]] = defaultdict(Counter)
        self._in_story: dict[tuple[str, str], dict[PersonName, None]] = defaultdict(dict)
        self._fitting: dict[tuple[str, PersonName], _Fitting] = {}
        self._known: dict[tuple[str, PersonName], frozenset[str]] = {}
        self._plain: dict[tuple[str, PersonName], PersonName] = {}
        self._signs: dict[tuple[str, int], str] = {}  # by place: “m” for the “Doe” of “Mr. Doe”
        self._sexes: dict[PersonName, set[str]] = defaultdict(set)  # of full names, as given names tell
        self._juniors: set[tuple[tuple[str, ...], str]] = set()  # “Doe Jr.”: told from another Doe
        stories: dict[str, list[tuple[str, int, str, PersonName]]] = defaultdict(list)
        for read in articles:
            signs = {n.span.start: n.sex for n in read.found.names if n.sex}
            for text, start in _person_names(read):
                name = parse(text)
                if name is not None:
                    self._hear(name, read.article.key, start, signs.get(start, ""))
                    stories[read.article.story].append((read.article.key, start, text, name))
        for story, found in sorted(stories.items()):
            self._collect(story, found)
        self._person: dict[PersonName, str] = {}
        self._name: dict[str, str] = {}
        self._names_of: dict[str, list[PersonName]] = defaultdict(list)
        self._merge()

    def _hear(self, name: PersonName, article: str, start: int, sex: str) -> None:
        """Note what the article says about the sex of who is named at *start*."""
        if sex and name.given:
            self._sexes[name].add(sex)
        elif sex:
            self._signs[article, start] = sex

    def _collect(self, story: str, found: Sequence[tuple[str, int, str, PersonName]]) -> None:
        """Take the full names of a story, those with stray words around them as the names they hold."""
        plain = undecorated({name for *_, name in found})
        for article, start, text, name in found:
            if not name.given:
                if name.suffix:
                    self._juniors.add((name.surname, name.suffix))
                continue
            whole = plain.get(name, name)
            self._stories[story][whole] += 1
            for word in telling(whole):
                self._places[article, word].append((start, whole))
                self._in_story[story, word][whole] = None
            if name in plain:
                self._plain[story, name] = plain[name]
            else:
                self._printed[name][text.strip()] += 1

    def find(self, text: str, article: Article, start: int) -> str | None:
        """The key of the person whom *text* means at offset *start* of *article*, None if not clear."""
        printed = parse(text)
        if printed is None:
            return None
        name = self._plain.get((article.story, printed), printed)
        name = self._signed(name, article, start)
        here = self._fitting_here(name, article)
        if name.given and name in self._person and not here.has_longer:
            return self._person[name]
        if here.persons and not (start < here.persons[0][0] and self._is_junior(here.persons[0][1], name)):
            return here.only(start)
        known = self._fitting_in_story(name, article.story)
        if known:
            return next(iter(known)) if len(known) == 1 else None
        return self._person.get(name) if name.given else self._nobody_else(name, article)

    def _signed(self, name: PersonName, article: Article, start: int) -> PersonName:
        """A bare name with the sex its title tells there, if that leaves somebody whom it can mean."""
        sex = self._signs.get((article.key, start), "") if not name.given and not name.sex else ""
        signed = replace(name, sex=sex)
        left = sex and (
            self._fitting_here(signed, article).persons or self._fitting_in_story(signed, article.story)
        )
        return signed if left else name

    def name_of(self, key: str) -> str:
        """The full form of a person's name that is printed most often."""
        return self._name[key]

    def _nobody_else(self, name: PersonName, article: Article) -> str:
        """A bare name that no full name of its story fits is a person of that story by itself."""
        key = f"{article.story}\n{' '.join(name.parts)}"
        self._name.setdefault(key, " ".join(part.title() for part in name.parts))
        return key

    def _fitting_here(self, name: PersonName, article: Article) -> _Fitting:
        """Whom *name* can be short for in an article, of those it names in full."""
        at = (article.key, name)
        if at not in self._fitting:
            places = self._places.get((article.key, name.parts[-1]), ())
            every = {n: start for start, n in reversed(places) if self._may_mean(name, n)}
            fitting = {n: every[n] for n in self._elder(name, every)}
            first: dict[str, int] = {}
            for n, start in fitting.items():
                first[self._person[n]] = min(start, first.get(self._person[n], start))
            self._fitting[at] = _Fitting(
                tuple(sorted((start, person) for person, start in first.items())),
                self._favourite(first, article.story),
                any(is_longer(n, name) for n in fitting),
            )
        return self._fitting[at]

    def _may_mean(self, bare: PersonName, full: PersonName) -> bool:
        sexes = self._sexes.get(full) if bare.sex and not bare.given else None
        return (not sexes or bare.sex in sexes) and fits(bare, full)

    def _fitting_in_story(self, name: PersonName, story: str) -> frozenset[str]:
        """The persons of a story whom *name* can be short for."""
        at = (story, name)
        if at not in self._known:
            names = self._in_story.get((story, name.parts[-1]), ())
            elder = self._elder(name, (n for n in names if self._may_mean(name, n)))
            self._known[at] = frozenset(self._person[n] for n in elder)
        return self._known[at]

    def _favourite(self, persons: Iterable[str], story: str) -> str | None:
        """Of several *persons* the one whom the story names in full far oftener than any other."""
        named = sorted((-sum(self._stories[story][n] for n in self._names_of[p]), p) for p in persons)
        if len(named) < 2:
            return None
        (often, first), (next_often, _) = named[:2]
        return first if often <= _MUCH_OFTENER * next_often else None

    def _merge(self) -> None:
        """Join full names of the same surname, fullest first; a name that fits two persons stays apart."""
        by_surname: dict[tuple[str, ...], list[PersonName]] = defaultdict(list)
        for name in self._printed:
            by_surname[name.surname].append(name)
        for names in by_surname.values():
            clusters: list[list[PersonName]] = []
            for name in sorted(names, key=order):
                fitting = [
                    c for c in clusters if all(may_be_same(name, n) and not self._are_two(name, n) for n in c)
                ]
                if len(fitting) == 1:
                    fitting[0].append(name)
                else:
                    clusters.append([name])
            for cluster in clusters:
                self._register(cluster)

    def _are_two(self, a: PersonName, b: PersonName) -> bool:
        """True for a father and a son of one name, where a story tells them apart as “Doe” and “Doe Jr.”."""
        return a.suffix != b.suffix and (a.surname, a.suffix or b.suffix) in self._juniors

    def _is_junior(self, person: str, name: PersonName) -> bool:
        """True for “Al Doe Jr.”, whom a “Doe” before he comes in does not mean."""
        return all(n.suffix and self._are_two(n, name) for n in self._names_of[person])

    def _elder(self, name: PersonName, fitting: Iterable[PersonName]) -> list[PersonName]:
        """Of several whom *name* can be short for, those that are no “Jr.” if it has none."""
        every = list(fitting)
        elder = [n for n in every if not (n.suffix and self._are_two(n, name))]
        return elder if elder and not name.suffix else every

    def _register(self, cluster: list[PersonName]) -> None:
        key = " ".join((*cluster[0].parts, cluster[0].suffix)).strip()
        printed: Counter[str] = Counter()
        for name in cluster:
            self._person[name] = key
            self._names_of[key].append(name)
            printed.update({untitled(text, name): n for text, n in self._printed[name].items()})
        self._name[key] = min(printed, key=lambda t: (t.isupper(), " " not in t, -printed[t], -len(t), t))


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
