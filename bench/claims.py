"""Prints how well claims are read: claims, conflicts and inconsistencies against labelled stories.

    python bench/claims.py [--seeds FOLDER] [--gold FILE] [--stories FOLDER] [--all]

A column for the seeds, and one for each set of `tests/gold/stories` (its README defines sets and labels). A
gold claim is found when one of our claims holds its evidence (spans overlap) in two outlets, or in the only
outlet that has any; "in most outlets" asks for more than half of the outlets with evidence. A conflict (a
variant) is marked when a claim that finds it shows a clash (a difference); an agreeing claim is marked
falsely when the claim that holds most of its evidence shows a clash. A shown conflict is false when its
clashing members are the evidence of no gold claim that differs, varies, conflicts or is inconsistent. An
inconsistency is found when ours stands at two of its places, or all of it in the only one. A pair of
labelled assertions of two outlets in one claim is joined rightly when one gold claim has both as evidence.
A labelled statement is matched rightly when one gold claim has it and another outlet's statement in that
claim as evidence; those marked as matched loosely are counted apart, as are the shown conflicts that are
called likely.
"""

import argparse
import json
import time
from collections import Counter
from collections.abc import Iterable, Sequence
from itertools import combinations
from pathlib import Path

from app.collate.chronology import resolve
from app.collate.claims import Claims, group_claims
from app.domain.claims import Claim, Inconsistency, Stance
from app.domain.mentions import ReadArticle
from app.domain.selector import Span
from bench.stories import Gold, Labelled, Places, evidence, read_folder, stories_of

ROOT = Path(__file__).resolve().parents[1]
SETS = ("open", "short", "later", "retold", "sealed", "unseen")
ASIDE = ("sealed", "unseen")  # nobody who works on claims reads them or what they get wrong
AGREEING = ("agreement", "lone")
ROWS = (
    ("claims found", "found", "claims"),
    ("of several outlets", "joined", "shared"),
    ("claims in most outlets", "most", "claims"),
    ("labelled pairs joined right", "right", "pairs"),
    ("statements matched right", "fit", "firm"),
    ("matched loosely, yet right", "near", "loose"),
    ("conflicts marked", "marked", "conflicts"),
    ("variants marked", "varied", "variants"),
    ("agreeing marked", "mistaken", "agreeing"),
    ("shown conflicts false", "false", "shown"),
    ("of these likely ones, false", "unlikely", "likely"),
    ("inconsistencies found", "clashes", "inconsistencies"),
    ("shown and not in the gold", "surplus", "offered"),
)


def main() -> None:
    """Reads the texts, scores them and prints the table."""
    options = argparse.ArgumentParser(description=__doc__.splitlines()[0])
    options.add_argument("--seeds", type=Path, default=ROOT / "seeds/kazakhstan-abraham-accords")
    options.add_argument("--gold", type=Path, default=ROOT / "tests/gold/seeds/claims.json")
    options.add_argument("--stories", type=Path, default=ROOT / "tests/gold/stories")
    options.add_argument("--all", action="store_true", help="also list every claim that is not sealed")
    chosen = options.parse_args()
    started = time.perf_counter()
    gold = json.loads(chosen.gold.read_text(encoding="utf-8"))
    seeds = Labelled(read_folder(chosen.seeds), gold["claims"], gold["internal_inconsistencies"])
    columns = [score([seeds], chosen.all)]
    for name in SETS:
        columns.append(score(stories_of(chosen.stories / name), chosen.all and name not in ASIDE))
    print(f"{'':28}{'seeds':>13}" + "".join(f"{name:>13}" for name in SETS))
    for title, part, whole in ROWS:
        print(f"{title:28}" + "".join(f"{n[part]:>5} of {n[whole]:<4}" for n in columns))
    print(f"{time.perf_counter() - started:.1f} s")


def score(stories: Sequence[Labelled], listing: bool) -> Counter[str]:
    """The counts of ROWS over *stories*."""
    n: Counter[str] = Counter()
    for story in stories:
        found = group_claims(story.articles, resolve(story.articles))
        for claim in story.claims:
            count_claim(n, claim, story.articles, found, listing)
        count_pairs(n, story, found)
        shown = [claim for claim in found.claims if claim.conflict]
        false = [claim for claim in shown if is_false(claim, story.articles, story.claims)]
        n.update(shown=len(shown), false=len(false))
        n.update(likely=sum(c.likely for c in shown), unlikely=sum(c.likely for c in false))
        count_inconsistencies(n, story.inconsistencies, found, listing)
    return n


def count_claim(
    n: Counter[str], claim: Gold, articles: tuple[ReadArticle, ...], found: Claims, listing: bool
) -> None:
    """Counts one gold claim."""
    places = evidence(claim)
    hits = [(len(held(c, articles, places)), c) for c in found.claims]
    best, least = max((hit for hit, _ in hits), default=0), min(2, len(places))
    mine = [c for hit, c in hits if hit >= least]
    n.update(claims=1, found=best >= least, most=best >= least and best * 2 > len(places))
    n.update(shared=least > 1, joined=best >= least > 1)
    comparison = claim["comparison"]
    if comparison == "conflict":
        n.update(conflicts=1, marked=any(c.conflict for c in mine))
    elif comparison == "variant":
        n.update(variants=1, varied=any(c.slots for c in mine))
    elif comparison.startswith("agreement") and mine:
        n.update(agreeing=1, mistaken=next(c for hit, c in hits if hit == best).conflict)
    if listing:
        marks = sorted({slot + "!" * c.conflict for c in mine for slot in c.slots})
        named = f"{claim['id']} {best}/{len(places)} {comparison:28}"
        print(f"{named} {' '.join(marks):20} {claim.get('claim', '')}")


def count_pairs(n: Counter[str], story: Labelled, found: Claims) -> None:
    """Counts the pairs of labelled assertions of two outlets in one claim, and those of one gold claim."""
    reads = {read.article.key: read for read in story.articles}
    places = [evidence(claim) for claim in story.claims]
    for claim in found.claims:
        labels: list[tuple[str, set[int]]] = []
        loose: list[bool] = []
        for stance in claim.stances:
            key, index = stance.assertion
            span = reads[key].found.assertions[index].span
            own = {i for i, one in enumerate(places) if any(span.overlaps(p) for p in one.get(key, ()))}
            if own:
                labels.append((key, own))
                loose.append(stance.is_loose)
        for (key, own), (other, theirs) in combinations(labels, 2):
            n.update(pairs=key != other, right=key != other and bool(own & theirs))
        for (key, own), is_loose in zip(labels, loose, strict=True):
            beside = [theirs for other, theirs in labels if other != key]
            fits = any(own & theirs for theirs in beside)
            if beside and is_loose:
                n.update(loose=1, near=fits)
            elif beside:
                n.update(firm=1, fit=fits)


def is_false(claim: Claim, articles: tuple[ReadArticle, ...], gold: list[Gold]) -> bool:
    """True if two clashing members of *claim* are evidence of no gold claim whose outlets part."""
    valued = [stance for stance in claim.stances if stance.values]
    for one in gold:
        if not one["comparison"].startswith(AGREEING) and len(held_by(valued, articles, evidence(one))) > 1:
            return False
    return True


def held(claim: Claim, articles: tuple[ReadArticle, ...], places: Places) -> set[str]:
    """The outlets whose evidence *claim* holds."""
    return held_by(claim.stances, articles, places)


def held_by(stances: Iterable[Stance], articles: tuple[ReadArticle, ...], places: Places) -> set[str]:
    """The outlets whose evidence overlaps an assertion of *stances*."""
    reads = {read.article.key: read for read in articles}
    found = set()
    for stance in stances:
        key, index = stance.assertion
        span = reads[key].found.assertions[index].span
        if any(span.overlaps(place) for place in places.get(key, ())):
            found.add(key)
    return found


def count_inconsistencies(n: Counter[str], gold: list[Gold], found: Claims, listing: bool) -> None:
    """Counts the values that clash within one article."""
    matched = set()
    for one in gold:
        places = [Span(place["start"], place["end"]) for place in one["evidence"]]
        mine = [
            number
            for number, ours in enumerate(found.inconsistencies)
            if ours.article == one["seed"] and stands_at(ours, places)
        ]
        n.update(inconsistencies=1, clashes=bool(mine))
        matched.update(mine)
        if listing:
            print(f"{one['id']} {'found' if mine else '-':6} {one['what']}")
    n.update(offered=len(found.inconsistencies), surplus=len(found.inconsistencies) - len(matched))


def stands_at(ours: Inconsistency, places: list[Span]) -> bool:
    """True if two of *places* hold a value of *ours*, or the only one holds all."""
    if len(places) == 1:
        return all(places[0].start <= span.start and span.end <= places[0].end for span, _ in ours.places)
    return sum(any(place.overlaps(span) for span, _ in ours.places) for place in places) > 1


if __name__ == "__main__":
    main()
