"""Collation measured: speakers, groups and relations on labelled stories, and speed on generated ones.

    python bench/collation.py                        the seeds, from their gold quotations and end to end
    python bench/collation.py --stories FOLDER       labelled stories as well, each a folder with labels.json
    python bench/collation.py --speed                microseconds a quotation at 8, 80 and 800 thousand, the
                                                     exponent between sizes, peak memory; or at given sizes
    python bench/collation.py --read FOLDER          groups over outlets and unjoined look-alikes, to be read

"Given gold quotations" takes spans and speakers from the labels and so shows collation alone; "end to end"
reads the texts themselves. `--errors` lists what went wrong.
"""

import argparse
import gc
import itertools
import json
import math
import random
import resource
import sys
import time
from collections import Counter
from collections.abc import Iterable
from concurrent.futures import ProcessPoolExecutor
from dataclasses import replace
from multiprocessing import get_context
from pathlib import Path
from typing import Any

ROOT = Path(__file__).resolve().parent.parent
sys.path.insert(0, str(ROOT))

from app.collate.corpus import collate  # noqa: E402
from app.collate.groups import group_quotes  # noqa: E402
from app.collate.relations import compare  # noqa: E402
from app.collate.wording import ANY, Token, tokens  # noqa: E402
from app.domain.address import slugify  # noqa: E402
from app.domain.article import Article, Layout  # noqa: E402
from app.domain.groups import Collation, Ref, Speakers, family_of  # noqa: E402
from app.domain.mentions import Extraction, Name, Quotation, ReadArticle, Source  # noqa: E402
from app.domain.selector import Span  # noqa: E402
from app.extract import extract_text  # noqa: E402
from app.extract.units import sentences  # noqa: E402
from bench.lookalikes import print_to_read  # noqa: E402

GOLD = ROOT / "tests/gold/seeds"
SEEDS = ROOT / "seeds/kazakhstan-abraham-accords"
OURS = {
    "case_changed": "case",
    "punctuation_changed": "punctuation",
    "reordered": "moved",
    "altered_words": "altered",
    "ellipsis_marked": "ellipsis",
}
SMALL = {
    "the",
    "of",
    "a",
    "an",
    "and",
    "for",
    "sen",
    "rep",
    "mr",
    "ms",
    "mrs",
    "dr",
    "president",
    "senator",
    "jr",
}
BODY = {"institution", "document", "state", "outlet", "collective"}


class Labels:
    """One labelled story: articles, labelled quotations, and what belongs together."""

    def __init__(self, story: str) -> None:
        self.story = story
        self.articles: dict[str, Article] = {}  # file -> article
        self.quotations: dict[
            str, dict[str, Any]
        ] = {}  # id -> file, start, end, speaker, kind, source, continues
        self.groups: list[dict[str, Any]] = []  # members: lists of ids, relations: one set a member, fullest
        self.apart: list[tuple[str, str]] = []

    def read(self) -> list[ReadArticle]:
        """The articles with the labelled quotations as their extraction."""
        return [
            ReadArticle(article, Extraction(Layout(()), self._quotations(file, article.body)))
            for file, article in self.articles.items()
        ]

    def order(self, file: str) -> list[str]:
        """The ids of a file's quotations in order of their place, outer ones first."""
        own = [i for i, q in self.quotations.items() if q["file"] == file]
        return sorted(own, key=lambda i: (self.quotations[i]["start"], -self.quotations[i]["end"]))

    def _quotations(self, file: str, body: str) -> tuple[Quotation, ...]:
        order = self.order(file)
        out = []
        for i in order:
            q = self.quotations[i]
            span = Span(q["start"], q["end"])
            source = None
            if q["speaker"]:
                at = Span(*(q["source"] or (q["start"], q["end"])))
                name = Name(at, q["speaker"], "person" if q["kind"] == "person" else "body")
                kind = "anonymous" if q["kind"] == "anonymous" else "title"
                source = Source(at, q["speaker"], kind, None if kind == "anonymous" else name)
            before = order.index(q["continues"]) if q["continues"] in order else None
            units = tuple(sentences(body, span.start, span.end))
            outer = Span(span.start - 1, span.end + 1)
            out.append(
                Quotation(span, outer, q["type"], units, source=source, continues=before, confidence=1.0)
            )
        return tuple(out)


def seeds() -> Labels:
    """The five seed articles and their gold annotation."""
    labels = Labels("seeds")
    gold = json.loads((GOLD / "quotations.json").read_text("utf-8"))
    utterances = json.loads((GOLD / "utterances.json").read_text("utf-8"))
    for path in sorted(SEEDS.glob("*.txt")):
        labels.articles[path.name] = _article(labels.story, path, None)
    file_of = {path[:3]: path for path in labels.articles}
    later = {}
    for q in gold["quotations"]:
        if q["part"] and q["part"].get("continued_from"):
            later[q["id"]] = q["part"]["continued_from"]
        kind = gold["speakers"][q["speaker"]]["kind"]
        labels.quotations[q["id"]] = {
            "file": file_of[q["seed"]],
            "start": q["quoted"]["start"],
            "end": q["quoted"]["end"],
            "speaker": q["speaker_name"] or gold["speakers"][q["speaker"]]["role"],
            "kind": "body" if kind in BODY else "anonymous" if kind.startswith("anon") else "person",
            "source": (q["speaker_mention"]["start"], q["speaker_mention"]["end"]),
            "continues": later.get(q["id"]),
            "type": q["type"],
        }
    for u in utterances["utterances"]:
        members = [m["quotations"] for m in u["members"]]
        wanted = [{OURS.get(r, r) for r in m["relations"]} for m in u["members"]]
        labels.groups.append(
            {"members": members, "relations": wanted, "fullest": None, "text": u["fullest_text"]}
        )
    labels.apart = [(x["a"], x["b"]) for x in utterances["do_not_group"]]
    return labels


def labelled(folder: Path) -> Labels:
    """A story folder with `labels.json` and its text files."""
    raw = json.loads((folder / "labels.json").read_text("utf-8"))
    facts = json.loads((folder / "facts.json").read_text("utf-8")) if (folder / "facts.json").exists() else {}
    labels = Labels(raw["story"])
    for path in sorted(folder.glob("*.txt")):
        labels.articles[path.name] = _article(raw["story"], path, _published(facts, path.name))
    order = {q["id"]: q for q in raw["quotations"]}
    for q in raw["quotations"]:
        mention = q.get("speaker_mention")
        labels.quotations[q["id"]] = {
            "file": q["file"],
            "start": q["start"],
            "end": q["end"],
            "speaker": None if q["type"] == "scare" else q.get("speaker"),
            "kind": "person",
            "source": (mention["start"], mention["end"]) if mention else None,
            "continues": _continued(q, order),
            "type": q["type"],
        }
    for u in raw["utterances"]:
        members = [[m] for m in u["members"]]
        wanted = [
            set(u["relations"][m]["relations"]) - {"joined"} or {"verbatim"} if m in u["relations"] else set()
            for m in u["members"]
        ]
        labels.groups.append({"members": members, "relations": wanted, "fullest": u["fullest"]})
    labels.apart = [(x["a"], x["b"]) for x in raw["near_misses"]]
    return labels


def _continued(q: dict[str, Any], order: dict[str, dict[str, Any]]) -> str | None:
    """The quotation before *q* in its file that shares its cue: a quotation split by its attribution."""
    cue = q.get("cue")
    before = [p for p in order.values() if cue and p["file"] == q["file"] and p.get("cue") == cue]
    before = [p for p in before if p["end"] < cue["start"] < q["start"]]
    return max(before, key=lambda p: int(p["start"]))["id"] if before else None


def _published(facts: Any, file: str) -> str | None:
    published = facts.get("articles", {}).get(file, {}).get("published")
    return str(published) if published else None


def _article(story: str, path: Path, published: str | None) -> Article:
    body = path.read_bytes().decode("utf-8")
    key = f"{story}/{path.name}"
    return Article(key, f"id:{key}", story, path.name, "", body, path.stem, published=published)


def score(labels: Labels, found: Collation, refs: dict[str, Ref], errors: list[str]) -> Counter[str]:
    """Counts for one story; *refs* says which found quotation stands for which labelled one."""
    n: Counter[str] = Counter()
    group = {unit.quotation: g for g, quote in enumerate(found.quotes) for unit in quote.units}
    named = {s.slug: s.name for s in found.speakers.speakers}
    for i, q in labels.quotations.items():
        if q["speaker"] and i in refs:
            n["named"] += 1
            name = named.get(found.speakers.of.get(refs[i], ""), "")
            n["name right"] += _same_name(q["speaker"], name)
            if not _same_name(q["speaker"], name):
                errors.append(f"name {labels.story} {i}: {name!r} for {q['speaker']!r}")
    wanted = set()
    for g in labels.groups:
        ids = [i for member in g["members"] for i in member]
        wanted |= {frozenset(p) for p in itertools.combinations(ids, 2) if _apart(labels, p)}
        whole = len({group.get(refs[i]) if i in refs else None for i in ids}) == 1
        n["groups"] += len(g["members"]) > 1
        n["groups whole"] += whole and len(g["members"]) > 1
        _score_relations(labels, g, found, refs, n, errors)
    n["pairs wanted"] = len(wanted)
    for a, b in itertools.combinations(refs, 2):
        if _apart(labels, (a, b)):
            joined, right = group[refs[a]] == group[refs[b]], frozenset((a, b)) in wanted
            n["pairs joined"] += joined
            n["pairs right"] += joined and right
            if joined != right:
                errors.append(f"{'false' if joined else 'lost'} pair {labels.story} {a} {b}")
    for a, b in labels.apart:
        n["near misses"] += 1
        if a in refs and b in refs and group[refs[a]] == group[refs[b]]:
            n["near misses joined"] += 1
            errors.append(f"near miss joined {labels.story} {a} {b}")
    return n


def _apart(labels: Labels, pair: Iterable[str]) -> bool:
    a, b = pair
    return bool(labels.quotations[a]["file"] != labels.quotations[b]["file"])


def _score_relations(
    labels: Labels,
    g: dict[str, Any],
    found: Collation,
    refs: dict[str, Ref],
    n: Counter[str],
    errors: list[str],
) -> None:
    ids = [i for member in g["members"] for i in member]
    if any(i not in refs for i in ids) or len(ids) < 2:
        return
    for member, wanted in zip(g["members"], g["relations"], strict=True):
        if g["fullest"] is None:
            got = set(_joint(labels, member, g["text"]))
        else:
            quote = next(q for q in found.quotes if any(r.quotation == refs[member[0]] for r in q.readings))
            if not wanted or quote.base != refs[g["fullest"]]:
                n["other base"] += bool(wanted)
                continue
            got = set(next(r.relations for r in quote.readings if r.quotation == refs[member[0]]))
            got = got - {"joined"} or {"verbatim"}
        n["related"] += 1
        n["family right"] += family_of(tuple(got)) == family_of(tuple(wanted))
        n["relations right"] += got == wanted
        if got != wanted:
            errors.append(f"relations {labels.story} {member}: {sorted(got)} for {sorted(wanted)}")


def _joint(labels: Labels, member: list[str], fullest: str) -> tuple[str, ...]:
    """The relations of one outlet's reading in several parts to the gold's fullest text."""
    row: list[Token] = []
    for i in member:
        q = labels.quotations[i]
        own = tokens(labels.articles[q["file"]].body[q["start"] : q["end"]])
        if row:
            row[-1] = row[-1]._replace(gap=ANY, ends=True)
        row += own
    return compare(row, tokens(fullest))


def _same_name(gold: str, found: str) -> bool:
    g, f = ([w for w in slugify(x).split("-") if w not in SMALL] for x in (gold, found))
    if not g or not f:
        return False
    return found != "" and (g[-1] == f[-1] or 2 * len(set(g) & set(f)) >= len(set(g)))


def match(labels: Labels, read: list[ReadArticle]) -> dict[str, Ref]:
    """Labelled quotation -> found quotation with an intersection over union of 0.8."""
    refs: dict[str, Ref] = {}
    by_file = {r.article.file: r for r in read}
    for i, q in labels.quotations.items():
        own = by_file[q["file"]]
        best, at = 0.0, 0
        for index, quotation in enumerate(own.found.quotations):
            shared = min(q["end"], quotation.span.end) - max(q["start"], quotation.span.start)
            whole = max(q["end"], quotation.span.end) - min(q["start"], quotation.span.start)
            if shared / whole > best:
                best, at = shared / whole, index
        if best >= 0.8:
            refs[i] = (own.article.key, at)
    return refs


def report(title: str, stories: list[Labels], end_to_end: bool, errors: list[str]) -> None:
    """Print one table."""
    total: Counter[str] = Counter()
    for labels in stories:
        read = labels.read()
        if end_to_end:
            read = [ReadArticle(r.article, extract_text(r.article.body)) for r in read]
        refs = match(labels, read)
        total["quotations"] += len(labels.quotations)
        total["found"] += len(refs)
        total += score(labels, collate(tuple(read)), refs, errors)
    print(f"\n{title}")
    for name, part, whole in (
        ("quotations found", "found", "quotations"),
        ("names right", "name right", "named"),
        ("groups whole", "groups whole", "groups"),
        ("pair precision", "pairs right", "pairs joined"),
        ("pair recall", "pairs right", "pairs wanted"),
        ("near misses joined", "near misses joined", "near misses"),
        ("family", "family right", "related"),
        ("exact relations", "relations right", "related"),
    ):
        share = f"{100 * total[part] / total[whole]:5.1f}" if total[whole] else "    –"
        print(f"  {name:20} {share}  ({total[part]}/{total[whole]})")
    print(f"  readings on another base: {total['other base']}")


def generated(size: int, seed: int = 1) -> tuple[list[ReadArticle], Speakers]:
    """About *size* quotations of invented words: ten outlets a story, stock phrases, cuts and changes."""
    rng = random.Random(seed)
    syllables = [c + v for c in "bdfgklmnprstvz" for v in "aeiou"]
    vocabulary = ["".join(w) for w in itertools.islice(itertools.product(syllables, repeat=3), 20000)]
    weights = list(itertools.accumulate(1 / (i + 1) for i in range(len(vocabulary))))
    stock = ["thank you very much", "no comment", "we will never forget this day", "at the end of the day"]
    read: list[ReadArticle] = []
    said: dict[Ref, str] = {}
    from app.domain.groups import Speaker

    while len(said) < size:
        story = f"story-{len(read)}"
        origin = [
            " ".join(rng.choices(vocabulary, cum_weights=weights, k=rng.randint(6, 35))) for _ in range(12)
        ]
        for outlet in range(10):
            body, quotations = "", []
            for _ in range(10):
                number = rng.randrange(len(origin) + 1)
                text = rng.choice(stock) if number == len(origin) else _edited(origin[number], rng)
                start = len(body) + 1
                body += f"“{text}” he said.\n"
                span = Span(start, start + len(text))
                quotations.append(Quotation(span, Span(span.start - 1, span.end + 1), "direct", (span,)))
                said[f"{story}-{outlet}", len(quotations) - 1] = f"p{number % 4}"
            article = Article(f"{story}-{outlet}", "", story, "", "", body, str(outlet))
            read.append(ReadArticle(article, Extraction(Layout(()), tuple(quotations))))
    people = tuple(Speaker(f"p{i}", f"P {i}", "person", ()) for i in range(4))
    return read, Speakers(people, said)


def _edited(text: str, rng: random.Random) -> str:
    words = text.split()
    kind = rng.random()
    if kind < 0.3:
        return text
    if kind < 0.6:
        start = rng.randrange(len(words) // 2)
        return " ".join(words[start : start + rng.randint(3, len(words))])
    words[rng.randrange(len(words))] = "changed"
    return " ".join(words)


def one_story(read: list[ReadArticle]) -> list[ReadArticle]:
    """The same articles as one single story: the worst case for finding candidates."""
    return [replace(r, article=replace(r.article, story="all")) for r in read]


SHAPES = {"many stories": list, "one story": one_story}


def measured(shape: str, size: int) -> tuple[float, int, int]:
    """Seconds of one processor, quotes found and peak memory in MB of grouping *size* quotations."""
    articles, speakers = generated(size)
    articles = SHAPES[shape](articles)
    gc.freeze()  # what is read stays: the collector need not look at it again and again
    begun = time.process_time()
    quotes = group_quotes(articles, speakers)
    spent = time.process_time() - begun
    return spent, len(quotes), resource.getrusage(resource.RUSAGE_SELF).ru_maxrss // 1024


def speed(sizes: list[int]) -> None:
    """Print the time of grouping for growing corpora, as many stories and as a single one, each in a process
    of its own; the memory holds the articles too."""
    for shape in SHAPES:
        last: tuple[int, float] | None = None
        for size in sizes:
            with ProcessPoolExecutor(1, mp_context=get_context("spawn")) as alone:
                spent, quotes, memory = alone.submit(measured, shape, size).result()
            exponent = f"{math.log(spent / last[1]) / math.log(size / last[0]):.2f}" if last else "   –"
            print(
                f"{shape:13} {size:8} quotations {1e6 * spent / size:7.1f} us each, exponent {exponent},"
                f" {quotes} quotes, peak {memory} MB",
                flush=True,
            )
            last = (size, spent)


def main() -> None:
    parser = argparse.ArgumentParser(
        description=__doc__, formatter_class=argparse.RawDescriptionHelpFormatter
    )
    parser.add_argument("--stories", type=Path, help="folder of labelled story folders")
    parser.add_argument("--speed", type=int, nargs="*", metavar="SIZE")
    parser.add_argument("--read", type=Path, metavar="FOLDER", help="folder of story folders")
    parser.add_argument("--given", action="store_true", help="given gold quotations only")
    parser.add_argument("--errors", action="store_true")
    args = parser.parse_args()
    if args.speed is not None:
        speed(args.speed or [8_000, 80_000, 800_000])
        return
    if args.read:
        print_to_read(args.read)
        return
    sets = [("seeds", [seeds()])]
    if args.stories:
        folders = sorted(p.parent for p in args.stories.glob("*/labels.json"))
        sets.append(("labelled stories", [labelled(folder) for folder in folders]))
    for title, stories in sets:
        for mode in (False, True) if not args.given else (False,):
            errors: list[str] = []
            report(f"{title}, {'end to end' if mode else 'given gold quotations'}", stories, mode, errors)
            for line in errors if args.errors else ():
                print("   -", line)


if __name__ == "__main__":
    main()
