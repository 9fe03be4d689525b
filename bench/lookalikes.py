"""Groups over outlets, and quotations of two outlets that are alike and not in one: lists to be read by eye.

    python bench/collation.py --read FOLDER

FOLDER holds one folder a story, each with a text file an outlet. What is alike: half the shorter one's words
in order and two telling ones, or a run of four; up to three words, all of them.
"""

from collections import defaultdict
from collections.abc import Iterator, Sequence
from pathlib import Path

from rapidfuzz.distance import LCSseq

from app.collate.corpus import collate
from app.collate.fits import content
from app.domain.article import Article
from app.domain.groups import Collation, Ref
from app.domain.mentions import ReadArticle
from app.domain.text import folded_words
from app.extract import extract_text

_SHARE = 0.55
_RUN = 4
_SHORT = 3


def print_to_read(folder: Path) -> None:
    """Print every group of two outlets and more, then every look-alike pair, the most alike first."""
    read = [
        ReadArticle(_article(path, path.read_bytes().decode("utf-8")), extract_text(path.read_text("utf-8")))
        for path in sorted(folder.glob("*/*.txt"))
    ]
    found = collate(read)
    texts = {
        (one.article.key, n): quotation.span.of(one.article.body)
        for one in read
        for n, quotation in enumerate(one.found.quotations)
    }
    shown = [q for q in found.quotes if len({r.quotation[0] for r in q.readings}) > 1]
    for number, quote in enumerate(shown, 1):
        print(f"\ngroup {number}: {quote.speaker}")
        for reading in quote.readings:
            print(f"  {reading.quotation[0]} [{' '.join(reading.relations)}] {texts[reading.quotation]}")
    pairs = sorted(_lookalikes(found, texts), reverse=True)
    for number, (alike, a, b) in enumerate(pairs, 1):
        print(f"\nlook-alike {number}: {alike:.1f}")
        for ref in (a, b):
            print(f"  {ref[0]} ({found.speakers.of.get(ref, 'nobody')}) {texts[ref]}")
    print(f"\n{len(shown)} groups of two articles and more, {len(pairs)} unjoined look-alikes")


def _article(path: Path, body: str) -> Article:
    key = f"{path.parent.name}/{path.stem}"
    return Article(key, f"id:{key}", path.parent.name, path.name, "", body, path.stem)


def _lookalikes(found: Collation, texts: dict[Ref, str]) -> Iterator[tuple[float, Ref, Ref]]:
    group = {r.quotation: n for n, quote in enumerate(found.quotes) for r in quote.readings}
    stories: dict[str, list[Ref]] = defaultdict(list)
    for ref in sorted(texts):
        stories[ref[0].partition("/")[0]].append(ref)
    words = {ref: folded_words(text) for ref, text in texts.items()}
    for own in stories.values():
        for at, a in enumerate(own):
            for b in own[at + 1 :]:
                if a[0] != b[0] and group[a] != group[b] and (alike := _alike(words[a], words[b])):
                    yield alike, a, b


def _alike(a: Sequence[str], b: Sequence[str]) -> float:
    """Words in common, counted up to twelve; 0 for what nobody would take for the same."""
    short, long = sorted((a, b), key=len)
    if not short:
        return 0.0
    telling = len(set(content(short)) & set(content(long)))
    share = LCSseq.similarity(short, long) / len(short)
    run = max((m.size for m in LCSseq.editops(short, long).as_matching_blocks()), default=0)
    if len(short) <= _SHORT:
        return len(short) if share == 1 and telling else 0.0
    return share * min(len(short), 12) if telling > 1 and (share >= _SHARE or run >= _RUN) else 0.0
