"""What tells whether two printed values answer one question: the traits of a pair of readings, as numbers.

A pair is described by what its clauses, its sentences and the words beside the values share; by names, verbs
and subjects; by how far apart the values are; and by their rivals: the same value printed elsewhere in the
other article, or a reading there that fits better. No word stands in a trait, so that what is learned of them
holds for any story.
"""

from collections import Counter, defaultdict
from collections.abc import Iterator, Mapping, Sequence
from dataclasses import dataclass
from functools import cache
from itertools import combinations
from math import fsum, log, log10

from app.collate.acts import act, is_near_act, is_one_act
from app.collate.amounts import are_twins, significant
from app.collate.matter import Matter, likeness, shared_weight
from app.collate.opposites import Pole, sides
from app.collate.printed import WORD, Texts
from app.collate.readings import KINDS, WORDS, Reading, are_same, readings, share_a_unit
from app.collate.thesaurus import PLAIN, stem, verb_stem
from app.domain.claims import Number
from app.domain.dates import DateValue

_LEAST = 0.05  # likeness below which a pair without a common unit is not looked at
_LOCAL = 0.1  # the same for the words beside the values
_SHARED = 2  # terms that two clauses with poles of one group share
_MANY = 200  # readings of a kind in a story that are all paired
_NEAR = 24  # characters before a value
_OF_NUMBERS = ("far", "large", "state", "other state", "bound", "twins", "shuffled")
_OF_POLES = ("length", "shortest", "turned", "sides", "open")

Pair = tuple[Reading, Reading]
Traits = dict[str, float]


def described(found: Sequence[Matter], texts: Texts) -> Iterator[tuple[Reading, Reading, Traits]]:
    """Pairs of readings of one kind in two articles that share something, with their traits."""
    story = _Story(found, texts)
    pairs = [(x, y, story.of_pair(x, y)) for x, y in story.pairs()]
    pairs = [(x, y, traits) for x, y, traits in pairs if traits]
    best: dict[tuple[Reading, str], float] = defaultdict(float)
    rival: dict[tuple[Reading, str], float] = defaultdict(float)
    for x, y, traits in pairs:
        fit = _fit(traits)
        for key in ((x, y.article), (y, x.article)):
            best[key] = max(best[key], fit)
            if are_same(x, y):
                rival[key] = max(rival[key], fit)
    for x, y, traits in pairs:
        fit, keys = _fit(traits), ((x, y.article), (y, x.article))
        traits["better"] = max(best[key] for key in keys) - fit
        traits["rival"] = max(max(rival[key] - fit, -1.5) for key in keys)
        yield x, y, traits


def _fit(traits: Mapping[str, float]) -> float:
    """A first guess at how well two readings fit each other."""
    return (
        traits["alike"]
        + traits["beside"]
        + 0.5 * traits["unit"]
        + 0.3 * traits["act"]
        + 0.3 * traits["subject"]
    )


class _Story:
    """What the traits need to know of a story: how common each word is, and how many readings of a kind."""

    def __init__(self, found: Sequence[Matter], texts: Texts) -> None:
        self._texts = texts
        self._readings = readings(found, texts)
        self._counts = Counter((one.article, one.kind) for one in self._readings)
        self._values: dict[tuple[str, str, str], set[str]] = defaultdict(set)
        for one in self._readings:
            self._values[one.article, one.kind, one.counted].add(one.norm)
        self._by_clause: dict[tuple[int, str], list[Reading]] = defaultdict(list)
        for one in self._readings:
            self._by_clause[one.index, one.kind].append(one)
        words = Counter(term for m in found for term in {stem(w.lower()) for w in WORD.findall(m.text)})
        total = len(found) + 1
        self._rarities = {term: log(total / (count + 0.5)) for term, count in words.items()}
        self._unknown = log(total / 0.5)
        self._beside = cache(self._read_beside)

    def pairs(self) -> Iterator[Pair]:
        """The pairs of readings of one kind in two articles; of very many those of one noun."""
        by_kind: dict[tuple[str, ...], list[Reading]] = defaultdict(list)
        for one in self._readings:
            by_kind[(one.kind, *one.unit) if one.kind in WORDS else (one.kind,)].append(one)
        for kind in by_kind.values():
            if len(kind) <= _MANY:
                yield from ((x, y) for x, y in combinations(kind, 2) if x.article != y.article)
                continue
            by_noun: dict[str, list[Reading]] = defaultdict(list)
            for one in kind:
                by_noun[one.counted].append(one)
            for of_noun in by_noun.values():
                if len(of_noun) <= _MANY:
                    yield from ((x, y) for x, y in combinations(of_noun, 2) if x.article != y.article)

    def of_pair(self, x: Reading, y: Reading) -> Traits:
        """The traits of a pair without those of its rivals; none if it shares too little."""
        a, b = x.matter, y.matter
        alike, shared = likeness(a, b), len(a.own.keys() & b.own.keys())
        mine, theirs = self._beside(x), self._beside(y)
        beside = self._share(mine.words, theirs.words)
        if x.kind == "pole" and shared < _SHARED:
            return {}
        if alike < _LEAST and beside < _LOCAL and not share_a_unit(x, y):
            return {}
        return {
            "alike": alike,
            "beside": beside,
            "words": min(3.0, len(mine.words & theirs.words)),
            "terms": min(4.0, shared),
            "act": float(is_one_act(mine.act, theirs.act)),
            "near act": float(is_near_act(mine.act, theirs.act)),
            "other act": float(bool(mine.act and theirs.act) and not is_near_act(mine.act, theirs.act)),
            "verb": float(bool(mine.verbs & theirs.verbs)),
            "led": float(mine.led == theirs.led != ""),
            **of_clauses(a, b),
            **self._of_articles(x, y),
            **_of_values(x, y),
            **{f"is {kind}": float(x.kind == kind) for kind in KINDS},
        }

    def _of_articles(self, x: Reading, y: Reading) -> Traits:
        """The traits of where two readings stand, and of what else stands there."""
        counts = [self._counts[one.article, one.kind] for one in (x, y)]
        others = sum(len(self._values[one.article, one.kind, one.counted]) for one in (x, y))
        return {
            "apart": self._distance(x, y),
            "alone": float(counts.count(1)),
            "many": min(12.0, sum(counts)),
            "only": float(others == len(counts)),
            "others": min(8.0, others),
            "one noun": float(x.counted == y.counted != ""),
            "rare": self._rarity(x.unit[0]) if x.kind == "denial" else 0.0,
            "crowded": float(sum(len(self._by_clause[one.index, one.kind]) > 1 for one in (x, y))),
            "given": float(self._gives(x, y) or self._gives(y, x)),
            "agrees": float(self._agrees(x, y)),
        }

    def _rarity(self, term: str) -> float:
        """How few of the story's clauses hold a term: the logarithm of their share, turned over."""
        return self._rarities.get(term, self._unknown)

    def _distance(self, x: Reading, y: Reading) -> float:
        """How far apart two readings stand in their articles, 0 to 1."""
        first, second = (one.span.start / max(1, len(self._texts.body(one.matter))) for one in (x, y))
        return abs(first - second)

    def _share(self, first: frozenset[str], second: frozenset[str]) -> float:
        """The part of the rarer words of the shorter that both have."""
        least = min(fsum(map(self._rarity, first)), fsum(map(self._rarity, second)))
        return fsum(map(self._rarity, first & second)) / least if least > 0 else 0.0

    def _gives(self, x: Reading, y: Reading) -> bool:
        """True if the clause of *x* gives the value of *y* too."""
        return any(one is not x and are_same(one, y) for one in self._by_clause[x.index, x.kind])

    def _agrees(self, x: Reading, y: Reading) -> bool:
        """True if another value of the two clauses is the same."""
        return any(
            are_same(one, other)
            for kind in KINDS
            for one in self._by_clause.get((x.index, kind), ())
            for other in self._by_clause.get((y.index, kind), ())
            if one is not x and other is not y and share_a_unit(one, other) == 1.0
        )

    def _read_beside(self, one: Reading) -> "_Beside":
        before, after = self._texts.part(one.matter, one.span)
        words = frozenset(
            stem(w.lower()) for w in WORD.findall(f"{before} {after}") if w.lower() not in PLAIN
        )
        led = WORD.findall(self._texts.just_before(one.matter, one.span)[-_NEAR:])
        verbs = frozenset(verb_stem(verb.word) for verb in one.matter.assertion.verbs)
        told = act(self._texts, one.matter, one.span)
        return _Beside(words, told, verbs, led[-1].lower() if led else "")


@dataclass(frozen=True, slots=True)
class _Beside:
    """What stands beside a value: the stems of its part of the clause, the verb it hangs on, the verbs of the
    clause, the word before."""

    words: frozenset[str]
    act: str
    verbs: frozenset[str]
    led: str


def of_clauses(a: Matter, b: Matter) -> Traits:
    """The traits of two clauses, whatever values they print."""
    pair = (a.assertion, b.assertion)
    return {
        "own": shared_weight(a.own, b.own),
        "around": shared_weight(a.around, b.around),
        "names": min(2.0, len(a.names & b.names)),
        "other names": float(bool(a.names - b.names and b.names - a.names)),
        "subject": float(bool(a.subject & b.subject)),
        "other subject": float(bool(a.subject and b.subject and not a.subject & b.subject)),
        "named apart": float(_named_apart(a, b)),
        "quoted": float(sum(one.voice == "quoted" for one in pair)),
        "denied": float(a.assertion.negated != b.assertion.negated),
        "headline": float(sum(one.kind != "body" for one in pair)),
    }


def _named_apart(a: Matter, b: Matter) -> bool:
    """True if the subjects of two clauses are named, and by no common name."""
    mine, theirs = ({term for term in one.subject if term[0] == "@"} for one in (a, b))
    return bool(mine and theirs) and not mine & theirs


def _of_values(x: Reading, y: Reading) -> Traits:
    """The traits of the two values themselves."""
    first, second = x.value, y.value
    found = {"unit": share_a_unit(x, y), "finer": 0.0, **dict.fromkeys((*_OF_NUMBERS, *_OF_POLES), 0.0)}
    if isinstance(first, Number) and isinstance(second, Number):
        low, high = sorted((abs(first.value), abs(second.value)))
        found["far"] = min(3.0, log((high + 1) / (low + 1)))
        found["large"] = min(8.0, log10(low + 1))
        found["state"] = float(first.state == second.state != "")
        found["other state"] = float(first.state != second.state)
        found["bound"] = float(bool(first.bound) != bool(second.bound))
        found["twins"] = float(are_twins(first, second))
        digits = significant(first), significant(second)
        found["shuffled"] = float(len(digits[0]) > 1 and sorted(digits[0]) == sorted(digits[1]))
    if isinstance(first, Pole) and isinstance(second, Pole):
        found["length"] = min(4.0, first.words + second.words)
        found["shortest"] = min(3.0, first.words, second.words)
        found["turned"] = float(first.denied != second.denied)
        found["sides"] = float(sides(first.group))
        found["open"] = float(first.open != second.open)
    if isinstance(first, DateValue) and isinstance(second, DateValue):
        found["finer"] = float(len(first.edtf) != len(second.edtf))
    return found
