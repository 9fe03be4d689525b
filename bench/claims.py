"""Prints how well claims are read: claims, conflicts and inconsistencies against labelled stories.

    python bench/claims.py [--seeds FOLDER] [--gold FILE] [--stories FOLDER] [--all]

Five columns: the seeds, and the open, the short, the later and the sealed stories of `tests/gold/stories`
(its README defines the labels). A gold claim is found when one of our claims holds its evidence (spans
overlap) in two outlets, or in the only outlet that has any; "in most outlets" asks for more than half of
the outlets with evidence. A conflict (a variant) is marked when a claim that finds it shows a clash (a
difference); an agreeing claim is marked falsely when the claim that holds most of its evidence shows a
clash. A shown conflict is false when its clashing members are the evidence of no gold claim that differs,
varies, conflicts or is inconsistent. An inconsistency is found when ours stands at two of its places, or
all of it in the only one. A pair of labelled assertions of two outlets in one claim is joined rightly when
one gold claim has both as evidence. A labelled statement is matched rightly when one gold claim has it and
another outlet's statement in that claim as evidence; those marked as matched loosely are counted apart.
"""

import argparse
import json
import time
import tomllib
from collections import Counter
from collections.abc import Iterable, Sequence
from dataclasses import dataclass
from itertools import combinations
from pathlib import Path
from typing import Any

from app.collate.chronology import resolve
from app.collate.claims import Claims, group_claims
from app.domain.article import Article
from app.domain.claims import Claim, Inconsistency, Stance
from app.domain.mentions import ReadArticle
from app.domain.selector import Span
from app.extract import extract_text

ROOT = Path(__file__).resolve().parents[1]
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
    ("inconsistencies found", "clashes", "inconsistencies"),
    ("shown and not in the gold", "surplus", "offered"),
)
Gold = dict[str, Any]
Places = dict[str, list[Span]]


@dataclass(frozen=True, slots=True)
class Labelled:
    """A story as read, and its labels in the shape of the seeds' `claims.json`."""

    articles: tuple[ReadArticle, ...]
    claims: list[Gold]
    inconsistencies: list[Gold]


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
    for name in ("open", "short", "later"):
        columns.append(score([read_story(path) for path in folders(chosen.stories / name)], chosen.all))
    columns.append(score([read_story(path) for path in folders(chosen.stories / "sealed")], False))
    print(f"{'':26}{'seeds':>14}{'open stories':>14}{'short':>14}{'later':>14}{'sealed':>14}")
    for title, part, whole in ROWS:
        print(f"{title:26}" + "".join(f"{n[part]:>7} of {n[whole]:<3}" for n in columns))
    print(f"{time.perf_counter() - started:.1f} s")


def folders(parent: Path) -> list[Path]:
    """The story folders of *parent*, in order."""
    return sorted(path for path in parent.iterdir() if path.is_dir())


def read_folder(folder: Path) -> tuple[ReadArticle, ...]:
    """Every text of *folder* as read, dated by its manifest; the key is the first part of the file's name."""
    manifest = folder / "corpus.toml"
    stated = tomllib.loads(manifest.read_text(encoding="utf-8")) if manifest.exists() else {}
    days = {row["file"]: row.get("published") for row in stated.get("article", ())}
    reads = []
    for path in sorted(folder.glob("*.txt")):
        body, key = path.read_text(encoding="utf-8"), path.stem.split("_")[0]
        about = Article(
            key, f"id:{key}", folder.name, path.name, "", body, key, published=days.get(path.name)
        )
        reads.append(ReadArticle(about, extract_text(body)))
    return tuple(reads)


def read_story(folder: Path) -> Labelled:
    """A story of `tests/gold/stories`, its labels brought into the seeds' shape."""
    labels = json.loads((folder / "labels.json").read_text(encoding="utf-8"))
    claims = []
    for one in labels["claims"]:
        outlets: dict[str, Gold] = {}
        for place in one["readings"]:
            outlets.setdefault(place["file"].removesuffix(".txt"), {"evidence": []})["evidence"].append(place)
        claims.append({**one, "seeds": outlets})
    clashes = [
        {**one, "seed": one["file"].removesuffix(".txt"), "evidence": one["places"]}
        for one in labels["inconsistencies"]
    ]
    return Labelled(read_folder(folder), claims, clashes)


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


def evidence(claim: Gold) -> Places:
    """The places of a gold claim by outlet."""
    places: Places = {}
    for key, outlet in claim["seeds"].items():
        for one in outlet["evidence"]:
            places.setdefault(key, []).append(Span(one["start"], one["end"]))
    return places


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
