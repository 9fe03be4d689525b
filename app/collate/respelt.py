"""A name that one article spells in two ways, and words that it gives twice.

"Halvorsen" and "Halverson said" are one person only where nobody else in the article has the second name.
Words quoted before and then "added", and "report" in the headline where the text has several, are shown as
what they are.
"""

import re
from collections import defaultdict
from collections.abc import Iterator, Mapping, Sequence

from app.collate.matter import Matter
from app.collate.restated import Places
from app.domain.mentions import Quotation, ReadArticle
from app.domain.selector import Span
from app.domain.text import fold

_SURNAME = 6  # letters below which two surnames are too soon alike
_REPEATED = 5  # words
_CAPITAL = re.compile(r"(?<![\w’'-])[A-Z][a-z]+(?:[A-Z][a-z]+)?(?![\w-])")
_SAYS = re.compile(r"(?:['’]s)?\s(?:said|says|told|added|testified|wrote|argued|explained|noted)\b")
_TITLE = re.compile(
    r"\b(?:Mr|Ms|Mrs|Dr|Prof|Sen|Rep|Gov|Judge|Justice|Senator|Professor|Chief|Sheriff|Mayor)\.?\s$"
)
_PEOPLE_OF = re.compile(r"(?:ian|ean|ish|ese)$")  # "Austrian"
_FIRST = re.compile(r"\b([A-Z][\w’'-]+|[A-Z]\.)\s$")
_ADDED = re.compile(r"\b(?:added|adding|continued|went on)\b")
_AGAIN = re.compile(
    r"\b(?:again|repeat\w*|asked|later|earlier|on (?:Mon|Tues|Wednes|Thurs|Fri|Satur|Sun)day)\b",
    re.IGNORECASE,
)
_LOOK = 80  # characters before a quotation
_ONE_REPORT = re.compile(r"(?:[:–—]|\s-)\s(?P<one>report|source|official)\s*$", re.IGNORECASE)
_REPORTS = re.compile(
    r"\b(?P<many>(?:several|multiple|various|numerous|two|three|four|five|six)\s(?:[\w-]+\s){0,3}"
    r"(?P<what>report|source|official)s)\b",
    re.IGNORECASE,
)


def respelt(read: ReadArticle, own: Sequence[Matter]) -> Iterator[tuple[str, Places]]:
    """The names *read* spells in two ways, and what it gives twice; *own* are its assertions in order."""
    yield from (("spelling", places) for places in (*_surnames(read), *_first_names(read)))
    yield from (("repeat", places) for places in _repeats(read))
    yield from (("sources", places) for places in _sources(read, own))


def _surnames(read: ReadArticle) -> Iterator[Places]:
    """A surname given in full ("Ingrid Halvorsen") and another spelling of it that nobody else has."""
    body = read.article.body
    full: dict[str, Span] = {}
    firsts: dict[str, set[str]] = defaultdict(set)
    for name in read.found.names:
        words = name.text.split()
        if name.kind == "person" and len(words) > 1 and words[-1].isalpha():
            firsts[words[-1]].add(words[0])
            full.setdefault(words[-1], Span(name.span.end - len(words[-1]), name.span.end))
    sounds: dict[str, set[str]] = defaultdict(set)
    for last in full:
        if len(last) >= _SURNAME:
            sounds[_sound(last)].add(last)
    seen: set[str] = set()
    for block in read.found.layout.blocks:
        if block.kind not in ("headline", "deck", "body"):
            continue
        for match in _CAPITAL.finditer(body, block.span.start, block.span.end):
            word = match.group()
            like = sounds.get(_sound(word), set()) - {word}
            if len(like) != 1 or word in seen:
                continue
            last = next(iter(like))
            if _is_of(body, match.span(), firsts, word, last) and full[last].of(body) == last:
                seen.add(word)
                yield {full[last]: last, Span(*match.span()): word}


def _first_names(read: ReadArticle) -> Iterator[Places]:
    """One surname with first names that sound the same and are written otherwise: "Jon Vik", "John Vik"."""
    printed: dict[tuple[str, str], dict[str, Span]] = defaultdict(dict)
    for name in read.found.names:
        first, _, last = name.text.partition(" ")
        if name.kind == "person" and last and len(first) > 2 and first.isalpha():
            span = Span(name.span.start, name.span.start + len(first))
            if span.of(read.article.body) == first:
                printed[_spoken(first), last].setdefault(first, span)
    for forms in printed.values():
        if len({first.lower() for first in forms}) == 2 == len(forms):
            yield {span: first for first, span in forms.items()}


def _spoken(first: str) -> str:
    """A first name as it sounds: Jon and John, Sara and Sarah, Marc and Mark, Ann and Anne are one."""
    bare = (
        first.lower()
        .replace("ck", "k")
        .replace("c", "k")
        .replace("ph", "f")
        .replace("v", "f")
        .replace("h", "")
    )
    return re.sub(r"(.)\1", r"\1", bare.removesuffix("e").replace("y", "i"))


def _sound(word: str) -> str:
    """A surname without its vowels after the first letter, doubled letters once: alike if misspelt."""
    bare = re.sub(r"[aeiouy]", "", word[1:].lower().replace("ck", "k").replace("ph", "f"))
    bare = bare.replace("c", "k").replace("q", "k")
    return word[:1] + re.sub(r"(.)\1", r"\1", bare)


def _is_of(body: str, at: tuple[int, int], firsts: Mapping[str, set[str]], word: str, last: str) -> bool:
    """True if *word* at *at* can only be who is called *last*: by first name, by title, or as a speaker."""
    start, end = at
    if (
        abs(len(word) - len(last)) > 1
        or len(word) < _SURNAME
        or (word in firsts and firsts[word] != firsts[last])
    ):
        return False
    if _PEOPLE_OF.search(word) and not _PEOPLE_OF.search(last):
        return False
    before = body[max(0, start - 30) : start]
    if _TITLE.search(before):
        return len(firsts[last]) == 1
    if first := _FIRST.search(before):
        return first[1] in firsts[last]
    return _SAYS.match(body, end) is not None and len(firsts[last]) == 1


def _repeats(read: ReadArticle) -> Iterator[Places]:
    """Words of one speaker that are quoted, and quoted again as something added."""
    body, quotations = read.article.body, read.found.quotations
    for place, later in enumerate(quotations):
        if later.cue is None or not _ADDED.search(later.cue.of(body)) or later.continues is not None:
            continue
        if _AGAIN.search(body, max(0, min(later.outer.start, later.cue.start) - _LOOK), later.outer.start):
            continue  # said on another occasion
        words = fold(later.span.of(body)).split()
        for earlier in quotations[max(0, place - 12) : place]:
            if _speaker(earlier) and _speaker(earlier) == _speaker(later):
                given = fold(earlier.span.of(body)).split()
                if _is_within(given, words) or _is_within(words, given):
                    yield {one.span: one.span.of(body) for one in (earlier, later)}
                    break


def _speaker(quotation: Quotation) -> str:
    """The last name of whoever is quoted, "" if it is not known."""
    source = quotation.source
    if source is None:
        return ""
    named = source.antecedent.text if source.antecedent else source.text if source.kind == "name" else ""
    return named.split()[-1] if named else ""


def _is_within(short: Sequence[str], long: Sequence[str]) -> bool:
    """True if *short*, of some length, is most of *long*."""
    if len(short) < _REPEATED or len(short) * 2 < len(long):
        return False
    return f" {' '.join(short)} " in f" {' '.join(long)} "


def _sources(read: ReadArticle, own: Sequence[Matter]) -> Iterator[Places]:
    """ "Chief to resign: report" above "according to several newspaper reports"."""
    body, headline = read.article.body, read.found.layout.headline
    one = _ONE_REPORT.search(headline.of(body)) if headline else None
    first = next((matter for matter in own if matter.assertion.kind == "body"), None)
    if one is None or headline is None or first is None:
        return
    sentence = first.assertion.sentence
    many = _REPORTS.search(body, sentence.start, sentence.end)
    if many and many["what"].lower() == one["one"].lower():
        start = headline.start + one.start("one")
        yield {Span(start, start + len(one["one"])): one["one"], Span(*many.span("many")): many["many"]}
