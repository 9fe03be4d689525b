"""Scores the shipped extractor on an annotated corpus, and measures its speed.

usage: python -m bench.quotations DATA.jsonl [--speed]

DATA has the form described in bench/polnear.py. Figures on articles the weights were trained on say
nothing: use articles they have not seen, or the folds of bench/train_attribution.py. With --speed the
time of the whole extraction of each article is measured instead; how it grows with the length of one
paragraph, bench/growth.py measures.
"""

import argparse
import math
import re
import time
from collections import Counter, defaultdict
from collections.abc import Callable
from pathlib import Path
from typing import Any

from app.domain.mentions import Extraction, outermost
from app.extract import extract, extract_text
from app.extract.layout import lay_out
from app.extract.names import find_names
from app.extract.quotations import find_quotations
from app.ingest.stream import spare_collections
from bench.polnear import overlap, paragraphs_of, read_articles, trimmed
from bench.scoring import count_article, figures, print_table

SURE = 0.75  # the share of quotations kept in the high-confidence figure


def score(articles: list[dict[str, Any]]) -> None:
    """Prints the figures, the surest three quarters, and end-to-end F1 by publisher (the id's first part)."""
    scored, sure = [], []
    by_publisher: defaultdict[str, Counter[Any]] = defaultdict(Counter)
    for article in articles:
        text, paragraphs = article["text"], paragraphs_of(article["text"])
        found = find_quotations(text, paragraphs, find_names(text, paragraphs)).quotations
        found = tuple(found[i] for i in outermost(found))  # the corpus has hardly any inside another
        found = tuple(q for q in found if q.outer != q.span)  # the corpus annotates turns as indirect
        predicted = [
            (q.span.start, q.span.end, (q.source.span.start, q.source.span.end) if q.source else None)
            for q in found
        ]
        counts = count_article(article, predicted)
        scored.append(counts)
        by_publisher[article["id"].split("_")[0]] += counts
        sure += _judged(article, predicted, [q.confidence for q in found])
    print_table(scored)
    sure.sort(reverse=True)
    top = sure[: round(SURE * len(sure))]
    print(f"surest {SURE:.0%}       {100 * sum(right for _, right in top) / max(1, len(top)):5.1f}")
    for publisher, counts in sorted(by_publisher.items()):
        print(f"{publisher:16s} {100 * figures(counts)['end-to-end F1']:5.1f}")


def _judged(
    article: dict[str, Any], predicted: list[tuple[int, int, tuple[int, int] | None]], confidence: list[float]
) -> list[tuple[float, bool]]:
    """Confidence and rightness of each quotation that is the same as an annotated one."""
    text = article["text"]
    gold = {trimmed(text, s["start"], s["end"]): s for s in article["segments"] if not s["ignore"]}
    found = []
    for (start, end, source), value in zip(predicted, confidence, strict=True):
        segment = gold.get(trimmed(text, start, end))
        if segment is not None:
            speaker = segment["speaker"]
            place = None if speaker is None else (speaker["start"], speaker["end"])
            right = source == place if source is None or place is None else bool(overlap(source, place))
            found.append((value, right))
    return found


def speed(articles: list[dict[str, Any]], rounds: int = 5) -> None:
    """Prints words a second and core for the whole extraction, beside a plain pass over the words.

    The pass of `re.findall` is the peer: how fast this machine is just now. Both take turns; the best of
    *rounds* counts, which other work on the machine disturbs least. The garbage collector is set as
    `verbatim extract` sets it.
    """
    spare_collections()
    texts = [article["text"] for article in articles]
    words = sum(len(t.split()) for t in texts)
    own, listed, peer = math.inf, math.inf, math.inf
    for _ in range(rounds):
        own = min(own, _seconds(extract_text, texts))
        listed = min(listed, _seconds(_as_listed, texts))
        peer = min(peer, _seconds(_WORDS.findall, texts))
    for name, seconds in (("all of extraction", own), ("as verbatim extract reads", listed)):
        print(f"{name:25}{words / seconds:12,.0f} words and {len(texts) / seconds:,.0f} articles a second")
    print(f"{'the peer, re.findall':25}{words / peer:12,.0f} words a second: {own / peer:.0f} times as fast")


_WORDS = re.compile(r"\w+")


def _as_listed(text: str) -> Extraction:
    """All that `verbatim extract` lists: everything but the assertions."""
    return extract(text, lay_out(text), asserted=False)


def _seconds(read: Callable[[str], object], texts: list[str]) -> float:
    """CPU seconds of reading all texts, without what is loaded and remembered for the first ones."""
    for text in texts[:20]:
        read(text)
    begin = time.process_time()
    for text in texts:
        read(text)
    return time.process_time() - begin


def main() -> None:
    parser = argparse.ArgumentParser(
        description=__doc__, formatter_class=argparse.RawDescriptionHelpFormatter
    )
    parser.add_argument("data", type=Path)
    parser.add_argument("--speed", action="store_true")
    options = parser.parse_args()
    (speed if options.speed else score)(read_articles(options.data))


if __name__ == "__main__":
    main()
