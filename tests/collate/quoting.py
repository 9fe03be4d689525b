"""A notation for tests: articles with their quotations in one line each.

`{Ms Okafor} said “We will sign it,” and {he*} added “soon”.` Braces hold the source of the quotation that
follows or precedes it in the sentence; a star marks a pronoun without antecedent, `a!` an anonymous source.
"""

import re
from itertools import pairwise

from app.domain.article import Article, Layout
from app.domain.mentions import Extraction, Name, Quotation, ReadArticle, Source
from app.domain.selector import Span

_SENTENCE = re.compile(r"(?<=[.!?]) (?=[A-ZÀ-Ý])")


def article(key: str, text: str, story: str = "s", published: str | None = None) -> ReadArticle:
    """Each line is `{source}: “words”` or `{source} [>] “words” …`; `>` marks a continuation of the last."""
    body, names, quotations = "", [], []
    for line in text.strip().split("\n"):
        shown, source, found = _line(line.strip(), len(body))
        for start, end, goes_on in found:
            span = Span(start, end)
            units = _units(shown[start - len(body) : end - len(body)], start)
            before = len(quotations) - 1 if goes_on else None
            outer = Span(start - 1, end + 1)
            quotations.append(Quotation(span, outer, "direct", units, source=source, continues=before))
        if source and source.kind == "name":
            names.append(Name(source.span, source.text, "person"))
        if source and source.kind == "body":
            names.append(Name(source.span, source.text, "body"))
        body += shown + "\n"
    whole = Article(key, f"id:{key}", story, f"{key}.txt", "", body, key, published=published)
    return ReadArticle(whole, Extraction(Layout(()), tuple(quotations), names=tuple(names)))


def _line(line: str, offset: int) -> tuple[str, Source | None, list[tuple[int, int, bool]]]:
    match = re.search(r"\{([^}]*)\}", line)
    source = None
    if match:
        text = match.group(1)
        bare = text.rstrip("*!#")
        line = line[: match.start()] + bare + line[match.end() :]
        kind = {"*": "pronoun", "!": "anonymous", "#": "body"}.get(text[-1:], "name")
        source = Source(Span(offset + match.start(), offset + match.start() + len(bare)), bare, kind)
    found = []
    for quoted in re.finditer(r"“([^”]*)”", line):
        goes_on = line[: quoted.start()].rstrip().endswith(">")
        found.append((offset + quoted.start(1), offset + quoted.end(1), goes_on))
    return line, source, found


def _units(text: str, start: int) -> tuple[Span, ...]:
    edges = [0, *(m.end() for m in _SENTENCE.finditer(text)), len(text)]
    return tuple(Span(start + a, start + b - (text[b - 1] == " ")) for a, b in pairwise(edges))
