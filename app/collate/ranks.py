"""Compares ranks and poles, and the medium of quoted words: "the first", "the younger", written or spoken.

Ranks of different scope ("the first this year", "the first ever") differ and never clash.
"""

import re
from collections.abc import Iterator
from difflib import SequenceMatcher

from app.collate.doings import other_subjects
from app.collate.matter import Matter, likeness
from app.collate.printed import WORD, Difference, Texts
from app.collate.thesaurus import PLAIN, stem
from app.domain.claims import Comparison, Number, Superlative
from app.domain.selector import Span

_SAME_WORDS, _SHARED = 0.6, 0.75  # likeness, and share of the shorter one's words, of the same quoted words
_RUN = 6  # words in a row
_PLACES = {
    word: place
    for place, word in enumerate(
        ["first", "second", "third", "fourth", "fifth", "sixth", "seventh", "eighth", "ninth", "tenth"], 1
    )
}
_SHORTEST = 3  # letters of a first name that can be part of another
_SINCE = re.compile(r"\b(?:(?:since|after)\s\S+|in\s\d+)")
_LEAST = 0.2  # likeness that two places of one rank ask for
_SOLE, _SEVERAL, _STEM = 0.35, 2, 6  # likeness; how many are not one; letters of a stem
_ANY_HEAD = frozenset(["", stem("time")])  # "the first time that a country joined"
_DENIED = re.compile(
    r"(?:\b(?:not|never|no longer)|n['’]t)\s(?:\w+ly\s)?(?:the\s|an?\s|its\s|his\s|her\s|their\s)?$"
)
_PLAIN_STEMS = frozenset(map(stem, PLAIN))
_ENDS = re.compile(
    r"\s(?:of|in|from|to|on|at|by|for|with|since|ever|who|whom|that|which|and|or|is|was|were|are|has|have|had|said|[a-z]+ed)\b|[,;:.–—(]"
)
_PLACE_OF = re.compile(
    r"([a-z]+)\s(?:ever\s)?to\s(?:lead|hold|head|run|become|serve|win|govern|reach|occupy|be)\b"
)
_OWN = re.compile(r"\b(?:its|his|her|their|my|our)\s$", re.IGNORECASE)
_REALM = re.compile(r"\b(?:world|country|nation|state|city|continent|region|county|town)['’]s\s$")
_NAME = r"((?:[A-Z][\w’-]*\s){1,3}[A-Z][\w-]*)"
_OF = re.compile(rf"\s+of\s+{_NAME}")
_WHOSE = re.compile(rf"{_NAME}['’]s\s+$")
_DONE_BY = re.compile(_NAME)
_OPPOSITES = ({"old", "young"}, {"large", "small"}, {"high", "low"}, {"most", "few"}, {"legal", "illegal"})


def superlatives(texts: Texts, a: Matter, b: Matter) -> Iterator[Difference]:
    """The first rank that is said of another scope, or by one as the only, by the other as one of several.

    Another rank of the same scope ("the largest", "the second-largest"; "the third", "the fourth") clashes.
    """
    for x in a.assertion.superlatives:
        for y in b.assertion.superlatives:
            first, second = _rank(x.word), _rank(y.word)
            if first[1] != second[1] or not (first[1] or (first[0] and second[0])):
                continue
            mine, theirs = _scope(texts, a, x), _scope(texts, b, y)
            is_one = len(mine & theirs) * 2 >= min(len(mine), len(theirs)) > 0
            since = _since(texts, a, x), _since(texts, b, y)
            realms = _realm(texts, a, x), _realm(texts, b, y)
            is_wider = first == second and all(realms) and realms[0] != realms[1]
            if first != second and not is_one and _is_place_of_one(texts, a, x, b, y):
                is_one = True
            if (
                is_one
                and x.is_one_of == y.is_one_of
                and first == second
                and not (all(since) and since[0] != since[1])
                and not is_wider
            ):
                return
            if first != second and (
                not is_one
                or _is_first_since(first, since[0], second)
                or _is_first_since(second, since[1], first)
            ):
                continue
            heads = {_head(texts, a, x), _head(texts, b, y)}
            if len(heads) > 1 and not heads & _ANY_HEAD:
                continue  # "the first country to join", "the first meeting": of two things
            if is_wider:
                yield _wider(texts, (a, x, realms[0]), (b, y, realms[1]))
                return
            norms = (f"{x.word} {' '.join(sorted(mine))}", f"{y.word} {' '.join(sorted(theirs))}")
            spans = (Span(x.span.start, x.scope.end), Span(y.span.start, y.scope.end))
            clash = first != second and not (x.is_one_of or y.is_one_of) and not other_subjects(texts, a, b)
            clash = (
                clash
                and since[0] == since[1]
                and likeness(a, b) >= _LEAST
                and _head(texts, a, x) == _head(texts, b, y)
                and not (_is_own(texts, a, x) and _is_own(texts, b, y) and _name_others(a, b))
            )
            yield texts.difference("superlative", a, b, spans, norms, clash)
            return


def _is_first_since(rank: tuple[int, str], since: str, other: tuple[int, str]) -> bool:
    """True for "the first woman since Ana Ruiz" beside "the second woman", which say the same."""
    return rank[0] == 1 and since.startswith("since") and other[0] > 1


def _is_own(texts: Texts, matter: Matter, one: Superlative) -> bool:
    """True for "her third win": one of a row, which goes on."""
    return _OWN.search(texts.just_before(matter, one.span)) is not None


def _name_others(a: Matter, b: Matter) -> bool:
    return bool(a.names - b.names and b.names - a.names)


def _wider(
    texts: Texts, one: tuple[Matter, Superlative, str], other: tuple[Matter, Superlative, str]
) -> Difference:
    """The difference of "the world’s largest" and "the country’s largest", which both can be true."""
    (a, x, mine), (b, y, theirs) = one, other
    spans = (Span(x.span.start - len(mine), x.span.end), Span(y.span.start - len(theirs), y.span.end))
    return texts.difference("superlative", a, b, spans, (mine + x.word, theirs + y.word), False)


def _realm(texts: Texts, matter: Matter, one: Superlative) -> str:
    """ "world’s " before "largest", "" where no such word says how far a rank reaches."""
    found = _REALM.search(texts.just_before(matter, one.span))
    return found[0] if found else ""


def denied(texts: Texts, a: Matter, b: Matter, alike: float) -> Iterator[Difference]:
    """ "The youngest winner" beside "not the youngest winner": one rank of one noun, told and denied."""
    if alike < _SOLE or other_subjects(texts, a, b):
        return
    for x in a.assertion.superlatives:
        for y in b.assertion.superlatives:
            spans = [Span(one.span.start, one.scope.end) for one in (x, y)]
            before = [texts.just_before(m, span) for m, span in zip((a, b), spans, strict=True)]
            denials = [len(found[0]) if (found := _DENIED.search(words)) else 0 for words in before]
            if (
                x.word != y.word
                or bool(denials[0]) == bool(denials[1])
                or _head(texts, a, x) != _head(texts, b, y)
            ):
                continue
            first, second = (Span(s.start - n, s.end) for s, n in zip(spans, denials, strict=True))
            norms = (f"{'not ' * bool(denials[0])}{x.word}", f"{'not ' * bool(denials[1])}{y.word}")
            yield texts.difference("superlative", a, b, (first, second), norms, True)
            return


def _head(texts: Texts, matter: Matter, one: Superlative) -> str:
    """The stem of the noun that is ranked: "senator" of "first black senator from Ostia"."""
    phrase = _ENDS.split(one.scope.of(texts.body(matter)))[0]
    words = WORD.findall(phrase)
    return stem(words[-1].lower()) if words else ""


def _is_place_of_one(texts: Texts, a: Matter, x: Superlative, b: Matter, y: Superlative) -> bool:
    """True for "the first woman to lead the town" and "the second woman to hold the office": one noun, and
    both say what it is the first to do; or nothing but the noun."""
    if _rank(x.word)[1] or _rank(y.word)[1]:
        return False
    first, second = (_PLACE_OF.match(one.scope.of(texts.body(m))) for m, one in ((a, x), (b, y)))
    return first is not None and second is not None and stem(first[1].lower()) == stem(second[1].lower())


def _since(texts: Texts, matter: Matter, one: Superlative) -> str:
    """From when, or after whom, a rank is counted: "since 2020", "after Ann Ode"; "" if unsaid."""
    found = _SINCE.search(one.scope.of(texts.body(matter)))
    return found.group() if found else ""


def _rank(word: str) -> tuple[int, str]:
    """The place and the quality of a rank: (2, "large") of "second-largest", (3, "") of "third"."""
    parts = word.replace("-", " ").split()
    place = _PLACES.get(parts[0], 0)
    quality = "" if place and len(parts) == 1 else stem(parts[-1])
    return (place or (1 if quality else 0), quality)


def _scope(texts: Texts, matter: Matter, one: Superlative) -> set[str]:
    words = [word.lower() for word in WORD.findall(one.scope.of(texts.body(matter)))]
    return {stem(word) for word in words if word not in PLAIN}


def ranks_alike(a: Matter, b: Matter) -> bool:
    """True if both clauses rank: "the first", "the second"."""
    return bool(a.assertion.superlatives and b.assertion.superlatives)


def sole(texts: Texts, a: Matter, b: Matter, alike: float) -> Iterator[Difference]:
    """ "The only juror to leave" beside "three jurors left": one and several of one kind."""
    if alike < _SOLE:
        return
    for only, many in ((a, b), (b, a)):
        for x in only.assertion.superlatives:
            scope = _scope(texts, only, x)
            for y in many.assertion.numbers if x.word in ("only", "sole") else ():
                if y.value < _SEVERAL or y.bound == "under" or not _is_whole_kind(texts, only, x, many, y):
                    continue
                norms = (f"{x.word} {' '.join(sorted(scope))}", f"{y.value:g}")
                spans = (Span(x.span.start, x.scope.end), y.span)
                if only is b:
                    norms, spans = norms[::-1], spans[::-1]
                yield texts.difference("superlative", a, b, spans, norms, True)
                return


def _is_whole_kind(texts: Texts, only: Matter, x: Superlative, many: Matter, y: Number) -> bool:
    """True if what *y* counts is what *x* is the only one of, and both say the same of it."""
    counted = {stem(word.lower()) for word in WORD.findall(many.text) if stem(word.lower())[:_STEM] in y.unit}
    scope = _scope(texts, only, x)
    said = scope & (texts.stems(many, Span(y.span.end, many.assertion.span.end)) - counted)
    return bool(counted) and counted <= scope and bool(said - _PLAIN_STEMS)


def comparisons(texts: Texts, a: Matter, b: Matter) -> Iterator[Difference]:
    """The first opposite pair: the older here, the younger there; a clash if they are the same person's."""
    for x in a.assertion.comparisons:
        for y in b.assertion.comparisons:
            if x.head == y.head and {x.word, y.word} in _OPPOSITES:
                clash = _same_person(_of_whom(texts, a, x), _of_whom(texts, b, y))
                yield texts.difference("comparison", a, b, (x.span, y.span), (x.word, y.word), clash)
                return


def _of_whom(texts: Texts, matter: Matter, one: Comparison) -> str:
    """Whose "younger sister" it is, as printed: "… of NAME", "NAME’s …", or "NAME … by …"."""
    body = texts.body(matter)
    after = _OF.match(body, one.span.end)
    before = body[matter.assertion.span.start : one.span.start]
    found = after or _WHOSE.search(before) or (_DONE_BY.match(before) if before.endswith("by ") else None)
    return found[1] if found else ""


def _same_person(first: str, second: str) -> bool:
    """True if two full names are one person's: the same surname, one first name in the other ("Liz")."""
    x, y = first.lower().split(), second.lower().split()
    if min(len(x), len(y)) < 2 or x[-1] != y[-1] or min(len(x[0]), len(y[0])) < _SHORTEST:
        return False
    return x[0] in y[0] or y[0] in x[0]


def media(texts: Texts, a: Matter, b: Matter) -> Iterator[Difference]:
    """The same quoted words, written according to one and spoken according to the other."""
    if a.medium is None or b.medium is None or a.medium[0] == b.medium[0] or likeness(a, b) < _SAME_WORDS:
        return
    if texts.words(a, a.medium[1]) == texts.words(b, b.medium[1]):
        return  # "said" and "said", one of them in a letter: nothing to see
    mine, theirs = ([word.lower() for word in WORD.findall(one.text)] for one in (a, b))
    if len({*mine} & {*theirs}) < _SHARED * min(len({*mine}), len({*theirs})):
        return
    run = SequenceMatcher(None, mine, theirs, autojunk=False).find_longest_match().size
    if run >= min(_RUN, len(mine), len(theirs)):
        yield texts.difference("medium", a, b, (a.medium[1], b.medium[1]), (a.medium[0], b.medium[0]), False)
