"""Reported speech without marks: “Okafor said that …”, “…, according to the ministry”, “…, the ministry
said”.

Three plain shapes, each inside one sentence and beside a verb of saying with its subject, and a statement
set below a colon as a paragraph of its own. What lies around a quotation is left to `quotations`; wishes,
views and acts of speech (“praised”, “declined”) are not reported words and left out.
"""

import re
from collections.abc import Iterator, Sequence
from functools import lru_cache

from app.domain.mentions import Indirect, Name
from app.domain.selector import Span
from app.extract import cues
from app.extract.candidates import Mention, find_mentions
from app.extract.marks import Marked
from app.extract.once import Once
from app.extract.sources import Resolver
from app.extract.tokens import Tokens, tokenize

_SAYING = cues.words("""
said says say saying told tells telling announced announces announcing argued argues arguing added adds
adding claimed claims claiming confirmed confirms confirming reported reports reporting warned warns
warning insisted insists insisting stated states stating suggested suggests suggesting noted notes noting
acknowledged acknowledges acknowledging admitted admits admitting alleged alleges alleging asserted
asserts asserting believed believes believing concluded concludes concluding contended contends contending
declared declares declaring denied denies denying emphasized emphasised emphasizes emphasises estimated
estimates explained explains explaining hinted hints hinting hoped hopes implied implies indicated
indicates indicating maintained maintains predicted predicts predicting promised promises promising
pledged pledges pledging recalled recalls replied responded revealed reveals revealing stressed stresses
stressing testified testifies testifying tweeted tweets vowed vows vowing wrote writes writing posted
cautioned cautions complained complains conceded concedes disclosed discloses observed observes proclaimed
proclaims reiterated reiterates repeated signaled
""")
_BARE = cues.words("""
said says say saying announced announces argued argues added adds claimed claims confirmed insisted
insists suggested suggests believes believe admitted acknowledged denied denies warned predicted estimates
estimated noted reported reports wrote writes told tells hopes hope stated
""")  # need no “that”
_TOLD = cues.words("told tells telling warned warns assured reminded informed")
_SPOKEN = _SAYING | {"according"}
_WORD = re.compile(r"\w+")
_LONGEST = 120  # tokens of a sentence; a longer one is not read
# How often content and source were those of an attribution in PolNeAR's train part (bench/reported.py).
_THAT, _PLAIN, _TRAILING = 0.80, 0.78, 0.77
_STATED = 0.75  # set, not measured: the train part has seven statements below a colon, read by hand
_INTRODUCED = re.compile(
    r"[t2PdnNrABT#oHl]{0,9}:\Z"
)  # between the verb of saying and the end of its paragraph


def find_indirect(
    text: str, paragraphs: Sequence[Span], names: Sequence[Name], once: Once | None = None
) -> tuple[Indirect, ...]:
    """The reported speech in the given paragraphs of *text*, in order. *once* keeps what was
    found out for the quotations.
    """
    once = Once(text) if once is None else once
    zones: list[tuple[int, int, Sequence[Marked]]] = []
    opened = False  # the paragraph before ends with a colon
    for span in paragraphs:
        said = any(map(_speaks, text[span.start : span.end].split()))
        if said or opened:
            zones.append((span.start, span.end, once.marked(span.start, span.end)[0]))
        opened = said and text[span.start : span.end].rstrip().endswith(":")
    if not zones:
        return ()
    tokens = tokenize(text, zones, once.segments)
    mentions = find_mentions(tokens)
    resolver = Resolver(text, tokens, mentions, names, once)
    ending = {m.last: i for i, m in enumerate(mentions)}
    starting: dict[int, int] = {}
    for i, mention in enumerate(mentions):
        starting.setdefault(mention.first, i)
    found = []
    for cue, source, first, last, sure in _shapes(tokens, mentions, ending, starting):
        if first <= last and "Q" not in tokens.classes[first : last + 1] and last - first >= 2:
            end = cue + 1 if tokens.classes[cue] == "c" else cue
            spoken = Span(tokens.starts[first], tokens.ends[last])
            shown = Span(tokens.starts[cue], tokens.ends[end])
            found.append(Indirect(spoken, shown, resolver.source(source), sure))
    return tuple(sorted(found, key=lambda f: (f.span.start, f.cue.start)))


@lru_cache(maxsize=1 << 15)
def _speaks(chunk: str) -> bool:
    """True if a verb of saying stands between two blanks."""
    return not _SPOKEN.isdisjoint(_WORD.findall(chunk.lower()))


Shape = tuple[int, int, int, int, float]  # cue token, mention, first and last token of the content, certainty


def _shapes(
    tokens: Tokens, mentions: Sequence[Mention], ending: dict[int, int], starting: dict[int, int]
) -> Iterator[Shape]:
    classes, words = tokens.classes, tokens.words
    speaking: tuple[int, int] | None = None  # sentence and subject of the last verb of saying
    for cue, letter in enumerate(classes):
        if letter == "c" and classes[cue + 1] == "2":
            yield from _according(tokens, mentions, starting, cue)
        elif letter in "vg" and words[cue] in _SAYING:
            subject = _subject(tokens, mentions, ending, cue)
            if subject is None and letter == "g" and speaking is not None:
                subject = speaking[1] if speaking[0] == tokens.sentence[cue] else None
            if subject is None:
                continue
            speaking = (tokens.sentence[cue], subject)
            stated = _stated(tokens, cue)
            content = _content(tokens, mentions, starting, cue)
            if stated is not None:
                yield (cue, subject, *stated, _STATED)
            elif content is not None:
                yield (cue, subject, content[0], _stop(tokens, content[0]), content[1])
            elif words[cue] in _BARE:
                yield from _trailing(tokens, mentions[subject], subject, cue)


def _according(
    tokens: Tokens, mentions: Sequence[Mention], starting: dict[int, int], cue: int
) -> Iterator[Shape]:
    source = starting.get(cue + 2, starting.get(cue + 3))
    if source is None:
        return
    first = _begin(tokens, cue)
    if first == cue:
        at = mentions[source].last + 1
        while tokens.classes[at] not in ",.|Q" and at - first < 60:
            at += 1
        if tokens.classes[at] == ",":
            yield (cue, source, at + 1, _stop(tokens, at + 1), _THAT)
    else:
        last = cue - 1
        yield (cue, source, first, last - (tokens.classes[last] == ","), _THAT)


def _begin(tokens: Tokens, at: int) -> int:
    """The first token of the sentence of token *at*."""
    first = at
    while at > 0 and tokens.sentence[at - 1] == tokens.sentence[at] and tokens.classes[at - 1] != "|":
        at -= 1
        if first - at > _LONGEST:
            return first
    return at


def _stop(tokens: Tokens, at: int) -> int:
    """The last token of the content that starts at *at*: before the stop, or before “, adding …”."""
    classes = tokens.classes
    begin = at
    while at + 1 < len(classes) and classes[at] not in ".|;:" and at - begin < _LONGEST:
        if classes[at] == "," and at > begin and classes[at + 1] == "g":
            break
        at += 1
    return at - 1


def _subject(tokens: Tokens, mentions: Sequence[Mention], ending: dict[int, int], cue: int) -> int | None:
    """The mention that is the subject of the verb, over adverbs, auxiliaries and one insertion between
    commas.
    """
    classes = tokens.classes
    at = cue - 1
    while at > 0 and classes[at] in "xlt" and tokens.words[at] != "not":
        at -= 1
    if classes[at] == ",":
        back = at - 1
        while back > 0 and at - back < 24 and classes[back] not in ",.|Q":
            back -= 1
        at = back - 1 if classes[back] == "," else at
    found = ending.get(at)
    if found is None:
        return None
    before = classes[mentions[found].first - 1]
    return found if before in "|.,&b;:u-" or (tokens.classes[cue] == "v" and before not in "Pov2") else None


def _content(
    tokens: Tokens, mentions: Sequence[Mention], starting: dict[int, int], cue: int
) -> tuple[int, float] | None:
    """First token of what is reported after the verb, and how sure that is."""
    classes, words = tokens.classes, tokens.words
    at = cue + 1
    if words[cue] in _TOLD and at in starting:
        at = mentions[starting[at]].last + 1
    while classes[at] in "t" or (classes[at] == "P" and classes[at + 1] == "t"):
        at += 1
    if classes[at] == "H":
        return at + 1, _THAT
    plain = (
        (words[cue] in _BARE or classes[cue] == "g")
        and classes[at] in "dNABThpnr#"
        and classes[at + 1] not in ".|"
    )
    if not plain:
        return None
    rest = classes[at : _stop(tokens, at) + 1]
    return (at, _PLAIN) if re.search("[xve]", rest) else None


def _stated(tokens: Tokens, cue: int) -> tuple[int, int] | None:
    """The paragraph below “In May the ministry said:”, if it stands without marks."""
    classes = tokens.classes
    bound = classes.find("|", cue, cue + 12)
    direct = classes[cue + 1] in "PtHl2:" or tokens.words[cue] in _TOLD  # not “noted the low attendance:”
    if bound < 0 or not direct or _INTRODUCED.fullmatch(classes, cue + 1, bound) is None:
        return None
    end = classes.find("|", bound + 1)
    inside = classes[bound + 1 : end]
    whole = end > 0 and "Q" not in inside and re.search("[xve]", inside) is not None
    return (bound + 1, end - 1) if whole else None


def _trailing(tokens: Tokens, subject: Mention, index: int, cue: int) -> Iterator[Shape]:
    """“It will open in May, Okafor said.”"""
    classes = tokens.classes
    comma = subject.first - 1
    while comma > 0 and classes[comma] in "dT":
        comma -= 1
    after = re.match(r"[tPdnNrABT#o2]{0,9}[.|,]", classes[cue + 1 : cue + 12])
    if classes[comma] == "," and after is not None:
        first = _begin(tokens, cue)
        if re.search("[xve]", classes[first:comma]):
            yield (cue, index, first, comma - 1, _TRAILING)
