"""Sentences and clauses of a paragraph, at their offsets.

A sentence is never cut inside quotation marks that open and close in the same paragraph; marks left open are
ignored. Clauses are the stretches between commas, dashes and colons, grown until they state something: a
lexical approximation, good enough to show a date with what happened then, and no parse. Linear in the text.
"""

import re
from bisect import bisect_right
from dataclasses import dataclass

from app.domain.article import Block
from app.domain.selector import Span
from app.extract.tense import has_verb, is_participle, is_report, starts_with_verb, word_set
from app.extract.wholeness import is_whole

_MARK = re.compile('[“”"]')
_STOP = re.compile(r"[.!?…](?<![.!?…]{2})[.!?…]*+['\"”’»)\]]*+(?=\s|$)")
_NEXT = re.compile(r"\s+['\"“‘(\[«]*(\w+)")
_LAST_WORD = re.compile(r"([^\W\d_][\w.’']*)\.$")
_ASKED = re.compile(
    r"\s+(?:[A-Z][\w.’'-]*\s+){1,4}(?:said|says|asked|asks|wrote|added|told|replied|tweeted|shouted|recalled)\b"
)
_TITLES = word_set(
    "mr mrs ms mx dr prof rev hon gov sen sens rep reps gen col lt sgt capt cmdr maj adm pres atty supt "
    "st mt ft vs v no nos jan feb mar apr jun jul aug sept sep oct nov dec e.g i.e cf approx messrs mme "
    "fr sr spc pfc brig det insp"
)
_MAY_END = word_set(
    "inc ltd co corp jr etc al ariz calif colo conn del fla ga ill ind kan ky la md mass mich minn miss "
    "mo mont neb nev okla ore pa tenn tex vt va wash wis wyo ave blvd rd esq bros dept univ"
)
_STARTERS = word_set(
    "the a an he she it they we i you this that these those his her their its our my in on at but and "
    "so if when while as after before since for from by with although though however meanwhile there no "
    "yet or what who why how where both many some most one two last"
)
_OF_TIME = word_set(  # what may go on with "2 a.m."
    "monday tuesday wednesday thursday friday saturday sunday january february march april may june july "
    "august september october november december et est edt pt pst pdt ct cst cdt gmt bst cet eastern pacific "
    "central local mountain utc"
)
_CUT = re.compile(
    r"[,;:—\s](?:(?<=\s)(?:[–—―-]{1,2}\s|(?=[bwat])(?=(?:but|while|although|though|because|whereas)\s))"
    r"|(?<=,)(?=\s)(?!(?<=[0-9],)\s(?:1[0-9]{3}|20[0-9]{2})\b)|(?<=[;:])(?=\s)|(?<=—))"
)
_LEAD = re.compile(
    r"(?:[\s,;:–—―-]|(?:and|but|while|although|though|because|whereas|or|so|however)\b)+", re.IGNORECASE
)
_RELATIVE = re.compile(r"\s*(?:who|which|whose|where|whom|that)\b", re.IGNORECASE)
_SHORT_ITEM, _LONGEST_LIST, _LOOK, _FEW, _REACH = 4, 8, 500, 3, 2000
_LONGEST_GROWTH, _LONGEST_CLAUSE = 8, 320  # pieces, characters
_FRINGE = 12  # marks that may stand around a clause that is its whole sentence


@dataclass(frozen=True, slots=True)
class Cut:
    """A sentence cut once for all its dates: the *pieces* between its commas, and its *quoted* parts."""

    sentence: Span
    pieces: tuple[Span, ...]
    starts: tuple[int, ...]  # of the pieces
    quoted: tuple[tuple[int, int], ...]


def sentences(body: str, block: Block) -> tuple[Span, ...]:
    """The sentences of *block*, in order; together they leave out only white space."""
    first, last = block.span.start, block.span.end
    text = body[first:last]
    inside = _quoted(text)
    starts = [start for start, _ in inside]
    found: list[Span] = []
    at = 0
    for stop in _STOP.finditer(text):
        place = bisect_right(starts, stop.start()) - 1
        if place >= 0 and stop.end() < inside[place][1]:
            continue
        if _ends_sentence(text, at, stop):
            found.append(Span(first + at, first + stop.end()))
            after = _NEXT.match(text, stop.end())
            at = (
                stop.end() if after is None else stop.end() + len(after.group()) - len(after.group().lstrip())
            )
    rest = text[at:]
    if rest.strip():
        start = first + at + len(rest) - len(rest.lstrip())
        found.append(Span(start, start + len(rest.strip())))
    return tuple(found)


def spoken_sentence(body: str, sentence: Cut, at: Span) -> Span:
    """The sentence within quotation marks that holds *at*, where the marks hold several; else the whole."""
    place = bisect_right(sentence.quoted, (at.start, 0)) - 1
    if place < 0 or not sentence.quoted[place][0] < at.start or not at.end < sentence.quoted[place][1]:
        return sentence.sentence
    start, end = sentence.quoted[place]
    low, high = max(start, at.start - _REACH), min(end, at.end + _REACH)
    stops = [stop.end() for stop in _STOP.finditer(body, low, high) if stop.end() < end]
    stops = [stop for stop in stops if body[stop].isspace()]
    if not stops:
        return sentence.sentence
    first = max([low, *(stop + 1 for stop in stops if stop <= at.start)])
    return Span(first, min([high, *(stop for stop in stops if stop >= at.end)]))


def _quoted(text: str) -> list[tuple[int, int]]:
    """The stretches between quotation marks, from the opening mark to just past the closing one."""
    found: list[tuple[int, int]] = []
    if "”" not in text and '"' not in text:
        return found
    opened: int | None = None
    for match in _MARK.finditer(text):
        mark, at = match.group(), match.start()
        opens = mark == "“" or (mark == '"' and opened is None)
        if opens:
            opened = at
        elif opened is not None:
            found.append((opened, at + 1))
            opened = None
    return found


def _ends_sentence(text: str, start: int, stop: re.Match[str]) -> bool:
    after = _NEXT.match(text, stop.end())
    if after is None:
        return not text[stop.end() :].strip()
    if after[1][0].islower():
        return False
    sign = stop.group()
    if sign[0] in "!?" and len(sign) > 1 and _ASKED.match(text, stop.end()):
        return False
    if sign != ".":
        return sign[0] != "…" or not after[1][0].islower()
    word = _LAST_WORD.search(text, max(start, stop.end() - 24), stop.end())
    if word is None:
        return True
    plain = word[1].lower()
    if plain in _TITLES:
        return False
    if plain in ("a.m", "p.m"):
        return after[1].lower() not in _OF_TIME
    if len(plain) == 1 or "." in plain or plain in _MAY_END:
        return after[1].lower() in _STARTERS and plain != after[1].lower()
    return True


def cut_sentence(body: str, sentence: Span) -> Cut:
    """*sentence* cut at its commas, dashes and colons that stand outside quotation marks."""
    text, first = sentence.of(body), sentence.start
    inside = _quoted(text)
    cuts = [at for match in _CUT.finditer(text) if (at := match.start())]
    if inside:
        starts = [start for start, _ in inside]
        cuts = [at for at in cuts if (k := bisect_right(starts, at)) == 0 or at >= inside[k - 1][1] - 2]
    borders = [first, *[first + at for at in cuts], sentence.end]
    return Cut(
        sentence,
        tuple(map(Span, borders, borders[1:])),
        tuple(borders[:-1]),
        tuple([(first + a, first + b) for a, b in inside]),
    )


def clause_at(body: str, sentence: Cut, at: Span) -> Span:
    """The smallest run of the pieces of *sentence* around *at* that states something."""
    cut = sentence.pieces
    here = max(0, bisect_right(sentence.starts, at.start) - 1)
    first = last = here
    while last + 1 < len(cut) and cut[last].end < at.end:
        last += 1
    words = body[cut[here].start : min(cut[here].end, cut[here].start + _LOOK)]
    if not has_verb(words):
        if first > 0:
            first -= 1
        elif last + 1 < len(cut):
            last += 1
    elif first > 0 and (_RELATIVE.match(words.lstrip(" ,")) or is_report(words) or is_participle(words)):
        first -= 1
    elif 0 < first <= _FEW and starts_with_verb(words):
        first = 0
    for _ in range(_LONGEST_LIST):
        if first > 0 and _is_item(body, cut[first - 1]) and _is_tail(body, cut[first]):
            first -= 1
    last = _list_end(body, cut, last)
    return _grown(body, sentence, at, first, last)


def _grown(body: str, sentence: Cut, at: Span, first: int, last: int) -> Span:
    """Pieces *first* to *last*, grown until they make a whole clause, if that does not take too many."""
    chosen = span = _run(body, sentence, at, first, last)
    for _ in range(_LONGEST_GROWTH):
        if is_clause(body, sentence.sentence, span):
            return span
        if first > 0 and span.start != sentence.sentence.start:
            first -= 1
        elif last + 1 < len(sentence.pieces):
            last += 1
        else:
            break
        span = _run(body, sentence, at, first, last)
        if span.end - span.start > _LONGEST_CLAUSE:
            break
    if is_clause(body, sentence.sentence, span) and span.end - span.start <= _LONGEST_CLAUSE:
        return span
    for longer in (sentence.sentence, Span(sentence.sentence.start, chosen.end)):
        if longer.end - longer.start <= _LONGEST_CLAUSE:
            return _trimmed(body, longer, at)
    return chosen


def is_clause(body: str, sentence: Span, span: Span) -> bool:
    """True if *span* makes a whole clause of *sentence*."""
    first, last = sentence.start, sentence.end
    opens = span.start - first <= _FRINGE and not body[first : span.start].strip(" “\"‘'(«")
    closes = last - span.end <= _FRINGE and not body[span.end : last].strip(" .!?…”\"’')»")
    return is_whole(body[span.start : min(span.end, span.start + _REACH)], opens, closes)


def _run(body: str, sentence: Cut, at: Span, first: int, last: int) -> Span:
    """The pieces *first* to *last* without the joining words and commas at their ends."""
    start, end = sentence.pieces[first].start, sentence.pieces[last].end
    lead = _LEAD.match(body, start, end)
    if lead and lead.end() <= at.start:
        start = lead.end()
    return _trimmed(body, Span(start, end), at)


def _list_end(body: str, cut: tuple[Span, ...], last: int) -> int:
    """The piece that closes a list begun in piece *last* ("between A, B, and C"), or *last* itself."""
    for place in range(last + 1, min(len(cut), last + _LONGEST_LIST)):
        words = body[cut[place].start : min(cut[place].end, cut[place].start + _LOOK)]
        if not words.startswith(",") or len(words.split()) > 2 * _SHORT_ITEM or has_verb(words):
            return last
        if words.lstrip(" ,").startswith(("and ", "or ")):
            return place
    return last


def _is_item(body: str, piece: Span) -> bool:
    """True for a member of a list or an apposition: a few words without a verb."""
    words = body[piece.start : min(piece.end, piece.start + _LOOK)]
    return len(words.split()) <= _SHORT_ITEM and not has_verb(words)


def _is_tail(body: str, piece: Span) -> bool:
    words = body[piece.start : min(piece.end, piece.start + _LOOK)].lstrip(" ,").split(maxsplit=1)
    return bool(words) and (words[0] in ("and", "or", "a", "an", "the") or words[0][0].isupper())


def _trimmed(body: str, span: Span, at: Span) -> Span:
    """*span* without white space and loose punctuation at its ends, never smaller than *at*."""
    start, end = span.start, max(span.end, at.end)
    while start < at.start and not (body[start].isalnum() or body[start] in "“\"‘'($"):
        start += 1
    while end > at.end and not (body[end - 1].isalnum() or body[end - 1] in "”\"’')%"):
        end -= 1
    return Span(start, end)
