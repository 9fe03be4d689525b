"""Scores the rules for reported speech and for the type of a quotation on an annotated corpus.

usage: python -m bench.reported DATA.jsonl

DATA has the form described in bench/polnear.py. Nothing here is learned, so any part of the corpus will do.
A find is right if it is the same as an annotated attribution's content (intersection over union of at
least one half) and the sources overlap; the shapes of `app.extract.indirect` are told apart by confidence.
"""

import argparse
from collections import Counter
from pathlib import Path
from typing import Any

from app.domain.mentions import Indirect
from app.extract.indirect import find_indirect
from app.extract.names import find_names
from app.extract.quotations import type_of
from bench.polnear import likeness, make_case, overlap, paragraphs_of, read_articles


def is_right(found: Indirect, article: dict[str, Any]) -> bool:
    """True if content and source are those of one annotated attribution."""
    span = (found.span.start, found.span.end)
    quotes = article["quotes"]
    best = max(quotes, key=lambda q: likeness(span, (q["start"], q["end"])), default=None)
    if best is None or likeness(span, (best["start"], best["end"])) < 0.5:
        return False
    speaker, source = best["speaker"], found.source
    if speaker is None or source is None:
        return speaker is source
    return bool(overlap((source.span.start, source.span.end), (speaker["start"], speaker["end"])))


def main() -> None:
    parser = argparse.ArgumentParser(
        description=__doc__, formatter_class=argparse.RawDescriptionHelpFormatter
    )
    parser.add_argument("data", type=Path)
    shapes, right, types = Counter[float](), Counter[float](), Counter[bool]()
    for article in read_articles(parser.parse_args().data):
        text = article["text"]
        paragraphs = paragraphs_of(text)
        for found in find_indirect(text, paragraphs, find_names(text, paragraphs)):
            shapes[found.confidence] += 1
            right[found.confidence] += is_right(found, article)
        case = make_case(article)
        for q, segment in enumerate(case.gold if case else []):
            if case and segment is not None and not segment["ignore"]:
                tokens = case.ready.tokens
                kind = type_of(text, tokens, case.ready.marked[q], tokens.at[q])
                types[kind == segment["type"]] += 1
    for confidence, count in sorted(shapes.items()):
        share = right[confidence] / count
        print(f"reported speech of confidence {confidence:4.2f}  {count:6,}  right {share:5.1%}")
    print(f"direct and mixed told apart     {types.total():6,}  right {types[True] / types.total():5.1%}")


if __name__ == "__main__":
    main()
