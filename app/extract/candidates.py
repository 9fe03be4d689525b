"""Who could have said it: the printed mentions around the quotations, found by the classes of their words.

Names with their titles, pronouns, noun phrases. Far too many on purpose; `attribution` ranks them.
"""

import re
from dataclasses import dataclass

from app.extract import cues
from app.extract.tokens import PRONOMINAL, Tokens

_NAME = re.compile(r"(?:T+(?:o(?=[NAB]))?)?k?[NAB](?:[NABT]|#(?=[NAB])|o(?=[NABTk])|k(?=[NABk])|&(?=B))*")
_TITLED = re.compile(r"T+")
_PHRASE = re.compile(r"[ds](?:[#nrNABTtleig]*[nrNABT])?")
_BARE = re.compile(r"(?<![dsnrNABT#eigl])[nNABl#]*r+|(?<![dsnrNABTk])n(?=[lx!t]{0,2}v)")
_FIRST = re.compile(r"(?<=[|.Q])[ile](?=[vx]|,w)")  # “Schilling said”: a name for all its ending
_PARTICIPLE = re.compile(r"[eig]")
_ACTED = re.compile(r"r(?=l+e)")
ACTING = cues.words("also then later again still even soon quickly immediately repeatedly finally just never")
_TIMES = cues.words("seconds minutes hours days weeks months years decades minute hour month decade")
_INNER = 3  # tokens before the last of a phrase: a noun and a participle may stand among them
_PRONOUN = re.compile(r"[hpmw]")


@dataclass(slots=True)
class Mention:
    """Tokens `first` to `last` (inclusive) that may be a source; *head* is the token that names it.

    kind: "name", "title", "pronoun", "phrase"; *possessive*: followed by 's.
    """

    first: int
    last: int
    head: int
    kind: str
    possessive: bool = False


def find_mentions(tokens: Tokens) -> list[Mention]:
    """The candidate mentions of all tokens in order of their head."""
    classes = tokens.classes
    found: dict[int, Mention] = {}
    for match in _PRONOUN.finditer(classes):
        found[match.start()] = Mention(match.start(), match.start(), match.start(), "pronoun")
    for match in _BARE.finditer(classes):
        last = match.end() - 1
        found[last] = Mention(match.start(), last, last, "phrase", classes[last + 1] == "s")
    for match in _FIRST.finditer(classes):
        if tokens.words[match.start()] in cues.ADVERBS:
            continue
        found[match.start()] = Mention(match.start(), match.start(), match.start(), "name")
    names = {}
    covered: set[int] = set()
    for match in _NAME.finditer(classes):
        first, last = match.start(), match.end() - 1
        covered.update(range(first, last + 1))
        names[last] = first
        head = _name_start(tokens, first, last)
        found[last] = Mention(head, last, last, "name", classes[last + 1] == "s")
    for match in _TITLED.finditer(classes):
        last = match.end() - 1
        if last not in covered:
            found[last] = Mention(match.start(), last, last, "title", classes[last + 1] == "s")
    owners = dict(names)  # last token of what may stand before 's: its first
    for match in _PHRASE.finditer(classes):
        mention = _phrase(tokens, match.start(), match.end() - 1, names, owners)
        if mention is not None:
            found[mention.head] = mention
            owners[mention.last] = mention.first
    return [found[head] for head in sorted(found)]


def _name_start(tokens: Tokens, first: int, last: int) -> int:
    """The first token after the titles and their complement (“Secretary of State”)."""
    classes = tokens.classes
    at = first
    while at < last and (classes[at] in "To" or (at > first and tokens.words[at] in cues.COMPLEMENTS)):
        at += 1
    return at


def _phrase(
    tokens: Tokens, first: int, last: int, names: dict[int, int], owners: dict[int, int]
) -> Mention | None:
    classes, words = tokens.classes, tokens.words
    if classes[first] == "s":
        if first == last or first - 1 not in owners:
            return None
        first = owners[first - 1]
    elif first == last:
        alone = words[first] in PRONOMINAL
        return Mention(first, first, first, "phrase") if alone else None
    head = last
    if last - first >= _INNER:
        adverb = _ACTED.search(classes, first + 1, last + 1)
        if adverb is not None and words[adverb.start() + 1] in ACTING:
            last = adverb.start()  # “a town official also pushed back”
        head = _head(classes, first, last)
    if words[head] in _TIMES:
        return None  # “Several hours earlier”
    if last in names and classes[head] in "NAB":
        start = names[last]
        if start <= first + 1 and "B" not in classes[start : last + 1]:
            return None  # “the Smith”, “Monday's Smith”: the name alone is the mention
    return Mention(first, last, head, "phrase", classes[last + 1] == "s")


def _head(classes: str, first: int, last: int) -> int:
    """The last noun before a participle cuts the phrase in two; a noun for speakers wins over others after
    it.
    """
    cut = _PARTICIPLE.search(classes, first + 1, last + 1)
    if cut is not None and cut.start() > first + 1 and classes[cut.start() - 1] == "r":
        return cut.start() - 1
    return last
