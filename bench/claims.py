"""Prints how well claims are read: claims, conflicts and inconsistencies of the seeds against their gold.

    python bench/claims.py [--seeds FOLDER] [--gold FILE] [--all]

A gold claim is found when one of our claims holds its evidence (spans overlap) in two outlets, or in the only
outlet that has any; "in most outlets" asks for more than half of the outlets with evidence. A conflict (a
variant) is marked when a found claim shows a clash (a difference). A shown conflict is false when its
clashing members are the evidence of no gold claim that differs, varies, conflicts or is inconsistent. An
inconsistency is found when ours stands at two of its places.
"""

import argparse
import json
import time
from collections.abc import Iterable
from pathlib import Path
from typing import Any

from app.collate.chronology import resolve
from app.collate.claims import Claims, group_claims
from app.domain.article import Article
from app.domain.claims import Claim, Stance
from app.domain.mentions import ReadArticle
from app.domain.selector import Span
from app.extract import extract_text

ROOT = Path(__file__).resolve().parents[1]
AGREEING = ("agreement", "lone")
Gold = dict[str, Any]
Places = dict[str, list[Span]]


def main() -> None:
    """Reads the texts, scores them and prints the table."""
    options = argparse.ArgumentParser(description=__doc__.splitlines()[0])
    options.add_argument("--seeds", type=Path, default=ROOT / "seeds/kazakhstan-abraham-accords")
    options.add_argument("--gold", type=Path, default=ROOT / "tests/gold/seeds/claims.json")
    options.add_argument("--all", action="store_true", help="also list every claim and what is wrong")
    chosen = options.parse_args()
    started = time.perf_counter()
    articles = read_folder(chosen.seeds)
    found = group_claims(articles, resolve(articles))
    seconds = time.perf_counter() - started
    gold = json.loads(chosen.gold.read_text(encoding="utf-8"))
    print_claims(gold["claims"], articles, found, chosen.all)
    print_inconsistencies(gold["internal_inconsistencies"], found, chosen.all)
    shared = sum(len({s.assertion[0] for s in claim.stances}) > 1 for claim in found.claims)
    assertions = sum(len(read.found.assertions) for read in articles)
    total = f"{assertions} assertions, {len(found.claims)} claims, {shared} of several outlets"
    print(f"{total}, {seconds * 1000:.0f} ms")


def read_folder(folder: Path) -> tuple[ReadArticle, ...]:
    """Every text of *folder* as read; the key is the first three characters of the file."""
    reads = []
    for path in sorted(folder.glob("*.txt")):
        body, key = path.read_text(encoding="utf-8"), path.name[:3]
        about = Article(key, f"id:{key}", folder.name, path.name, "", body, key)
        reads.append(ReadArticle(about, extract_text(body)))
    return tuple(reads)


def print_claims(gold: list[Gold], articles: tuple[ReadArticle, ...], found: Claims, listing: bool) -> None:
    """The lines on claims, conflicts and variants."""
    counts = dict.fromkeys(("found", "most", "conflicts", "marked", "variants", "shown"), 0)
    for claim in gold:
        places = evidence(claim)
        hits = [(len(held(c, articles, places)), c) for c in found.claims]
        best = max(hit for hit, _ in hits)
        least = min(2, len(places))
        mine = [c for hit, c in hits if hit >= least]
        counts["found"] += best >= least
        counts["most"] += best >= least and best * 2 > len(places)
        if claim["comparison"] == "conflict":
            counts["conflicts"] += 1
            counts["marked"] += any(c.conflict for c in mine)
        if claim["comparison"] == "variant":
            counts["variants"] += 1
            counts["shown"] += any(c.slots for c in mine)
        if listing:
            marks = sorted({slot for c in mine for slot in c.slots})
            print(f"{claim['id']} {best}/{len(places)} {claim['comparison']:28} {' '.join(marks)}")
    print(f"claims found              {counts['found']:3} of {len(gold)}")
    print(f"claims in most outlets    {counts['most']:3} of {len(gold)}")
    print(f"conflicts marked          {counts['marked']:3} of {counts['conflicts']}")
    print(f"variants marked           {counts['shown']:3} of {counts['variants']}")
    conflicts = [claim for claim in found.claims if claim.conflict]
    false = [claim for claim in conflicts if is_false(claim, articles, gold)]
    print(f"shown conflicts false     {len(false):3} of {len(conflicts)}")


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


def print_inconsistencies(gold: list[Gold], found: Claims, listing: bool) -> None:
    """The line on values that clash within one article."""
    hit, matched = 0, set()
    for one in gold:
        places = [Span(place["start"], place["end"]) for place in one["evidence"]]
        mine = [
            number
            for number, ours in enumerate(found.inconsistencies)
            if ours.article == one["seed"]
            and sum(any(place.overlaps(span) for span, _ in ours.places) for place in places) > 1
        ]
        hit += bool(mine)
        matched.update(mine)
        if listing:
            print(f"{one['id']} {'found' if mine else '-':6} {one['what']}")
    print(f"inconsistencies found     {hit:3} of {len(gold)}")
    shown = len(found.inconsistencies)
    print(f"shown and not in the gold {shown - len(matched):3} of {shown}")


if __name__ == "__main__":
    main()
