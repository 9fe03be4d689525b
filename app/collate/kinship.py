"""How likely two assertions of two articles are about the same matter, as learned from labelled stories.

Their likeness alone orders pairs badly: it cannot tell that each is the other's best, that they give one
value or two of one question, or stand in the headline. The traits of a pair are weighed by boosted trees
(`app.collate.trees`); no word stands in them.
"""

from collections import defaultdict
from collections.abc import Iterable, Iterator, Mapping, Sequence

from app.collate.matter import Matter, likeness
from app.collate.printed import WORD, Texts
from app.collate.questions import Likely
from app.collate.thesaurus import verb_stem
from app.collate.traits import Traits, of_clauses
from app.collate.trees import learned

LEAST = 0.1  # a chance below which a pair is left out
_UNSCORED = 0.3  # the same for a pair without a likeness
_LIKELY = 0.5  # the chance at which two values make a pair of clauses that share no term
_LONGEST = 40  # words of a clause that count

Pair = tuple[int, int]


def kinship(
    found: Sequence[Matter],
    candidates: Iterable[Pair],
    scores: Mapping[Pair, float],
    likely: Sequence[Likely],
    texts: Texts,
) -> dict[Pair, float]:
    """The chance that the two assertions of each pair of *found* tell of one matter, by their places.

    *candidates* are pairs that share a term, *scores* their likenesses; *likely* are the values of the story
    that may answer one question. Pairs of one article are left out, and those of hardly a chance.
    """
    rows = list(described_matters(found, candidates, scores, likely, texts))
    chances = learned()["matter"].chances([traits for _, traits in rows]) if rows else []
    return {
        pair: chance
        for (pair, traits), chance in zip(rows, chances, strict=True)
        if chance >= (LEAST if traits["score"] else _UNSCORED) and _share_more_than_names(traits)
    }


def _share_more_than_names(traits: Traits) -> bool:
    """True if two clauses share a likeness, a word that is no name, or likely a value."""
    is_valued = max(traits["same"], traits["other"]) >= _LIKELY
    return bool(traits["score"] or traits["plain terms"] or is_valued)


def described_matters(
    found: Sequence[Matter],
    candidates: Iterable[Pair],
    scores: Mapping[Pair, float],
    likely: Iterable[Likely],
    texts: Texts,
) -> Iterator[tuple[Pair, Traits]]:
    """The pairs of two articles with their traits."""
    values = values_of(likely)
    pairs = {pair for pair in candidates if found[pair[0]].ref[0] != found[pair[1]].ref[0]}
    pairs |= {pair for pair, traits in values.items() if max(traits["same"], traits["other"]) >= _LIKELY}
    alike = {(a, b): likeness(found[a], found[b]) for a, b in sorted(pairs)}
    best: dict[tuple[int, str], float] = defaultdict(float)
    for (a, b), one in alike.items():
        for key in ((a, found[b].ref[0]), (b, found[a].ref[0])):
            best[key] = max(best[key], one)
    verbs = [frozenset(verb_stem(verb.word) for verb in matter.assertion.verbs) for matter in found]
    places = [matter.assertion.span.start / max(1, len(texts.body(matter))) for matter in found]
    sizes = [min(_LONGEST, len(WORD.findall(matter.text))) for matter in found]
    none = {"same": 0.0, "other": 0.0, "agreeing": 0.0}
    for (a, b), one in alike.items():
        gaps = best[a, found[b].ref[0]] - one, best[b, found[a].ref[0]] - one
        shared = found[a].own.keys() & found[b].own.keys()
        yield (
            (a, b),
            {
                "score": scores.get((a, b), 0.0),
                "alike": one,
                "terms": float(len(shared)),
                "plain terms": float(sum(term[0] != "@" for term in shared)),
                "verbs": float(len(verbs[a] & verbs[b])),
                "apart": abs(places[a] - places[b]),
                "better": max(gaps),
                "best": min(gaps),
                "shorter": float(min(sizes[a], sizes[b])),
                "longer": float(max(sizes[a], sizes[b])),
                **of_clauses(found[a], found[b]),
                **values.get((a, b), none),
            },
        )


def values_of(likely: Iterable[Likely]) -> Mapping[Pair, dict[str, float]]:
    """How likely each pair of clauses gives one value of one question ("same"), or two ("other")."""
    found: dict[Pair, dict[str, float]] = defaultdict(lambda: {"same": 0.0, "other": 0.0, "agreeing": 0.0})
    for one in likely:
        first, second = one.first.index, one.second.index
        traits = found[min(first, second), max(first, second)]
        name = "same" if one.same else "other"
        traits[name] = max(traits[name], one.chance)
        traits["agreeing"] += one.chance * one.same
    return found
