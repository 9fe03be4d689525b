"""What a clause is about: its names and its head words, and whether two clauses may tell the same happening.

Names are words printed with a capital inside a sentence; head words are the other words of content, cut to a
stem so that "announced" meets "announcement". Verbs of saying count as one head word. No happening is known
here beforehand; only what two outlets both print counts.
"""

import re
from dataclasses import dataclass

_WORD = re.compile(r"[^\W\d_][\w’'.-]*")
_STEM = 6
_POSSESSIVE = re.compile(r"['’]s?$")
_PLAIN_WORDS = (
    "the and for that with from this have has had was were will would been are is its his her their "
    "they them who which what when where while after before since until during about into over under "
    "between against also said says say told announced announce announcement announces declared declare "
    "declaration stated statement confirmed confirm reported report reports added wrote according "
    "hinted spoke speaking could should may might must can not but than then there here these those "
    "some other others more most first last next same year years month months week weeks day days hours "
    "time today tonight yesterday tomorrow earlier later early late ago monday tuesday wednesday "
    "thursday friday saturday sunday january february march april june july august september october "
    "november december morning afternoon evening night as at by in of on or to up an be do it he she we "
    "you i my our your me us him so if all any both just now still such only own very per via amid "
    "among including though although however because despite"
)
_PLAIN = frozenset(_PLAIN_WORDS.split())
_SAYING_WORDS = (
    "said says say told announced announce announcement announces declared declare declaration stated "
    "statement confirmed confirm reported added wrote hinted spoke speaking posted tweeted revealed"
)
_SAYING = frozenset(_SAYING_WORDS.split())
_SPEAKER = re.compile(
    r"((?:[A-Z][\w’'.-]*\s+){0,5}[A-Z][\w’'-]+)\s+(?:(?:has|had|have|also|later|first|then) ){0,2}"
    r"(?:said|says|told|announced|wrote|declared|confirmed|hinted|stated|added|tweeted|revealed|argued|claimed)\b"
)
_RELATIVE_SPEAKER = re.compile(
    r"([A-Z][\w’'-]+(?:\s+[A-Z][\w’'-]+)*),\s+(?:who|which)\s+(?:said|told|announced|declared|confirmed)\b"
)
_MADE_BY = re.compile(
    r"(?:announce|state|declar|confirm|reveal)\w*,? (?:(?:was|were|is) )?(?:(?:made|issued|given) )?by "
    r"((?:[A-Z][\w’'.-]*\s+){0,5}[A-Z][\w’'-]+)"
)
ANNOUNCING = ("announced", "declared", "confirmed", "revealed")
SAYING_NOUNS = frozenset(["announcement", "statement", "declaration", "revelation", "news"])
_BEGINNING_WORDS = (
    "launch launched sign signed introduce introduced broker brokered inception founded founding establish "
    "established create created start started begin began beginning form formed inaugurated concluded"
)
_BEGINNING = frozenset(_BEGINNING_WORDS.split())
_TITLES_WORDS = (
    "president vice prime minister secretary chancellor senator sen representative rep governor gov mr "
    "mrs ms dr general gen colonel judge justice chief chairman leader king queen prince ambassador "
    "envoy special state deputy director mayor sir lord dame us u.s uk u.k house white"
)
_TITLES = frozenset(_TITLES_WORDS.split())


@dataclass(frozen=True, slots=True)
class Likeness:
    """What a stretch of text can be known by.

    *names* holds the last word of every name, so that "Ann Ode" and "Ms Ode" count once and alike; *speaker*
    is the name of whoever speaks; *says* and *begins*: it holds words of saying, or of beginning.
    """

    names: frozenset[str]
    heads: frozenset[str]
    says: bool
    begins: bool
    speaker: str | None


def likeness(words: str) -> Likeness:
    """The names and other content stems of *words* (a clause or a sentence)."""
    names, heads = set(), set()
    says = begins = False
    last, end = "", -1
    for match in _WORD.finditer(words):
        word = match.group().rstrip(".-")
        bare = _POSSESSIVE.sub("", word)
        plain = bare.lower()
        says = says or plain in _SAYING
        begins = begins or plain in _BEGINNING
        if plain.startswith("announc"):
            heads.add("announ")
        if plain in _PLAIN or plain in _TITLES or len(plain) < 2:
            continue
        if bare[0].isupper():
            if last and match.start() - end == 1:
                names.discard(last)
            names.add(plain)
            last, end = (plain, match.end()) if bare == match.group() else ("", -1)
        elif len(plain) > 3:
            heads.add(stem(plain))
    return Likeness(frozenset(names), frozenset(heads), says, begins, speaker_of(words))


def speaker_of(clause: str) -> str | None:
    """The last name of whoever speaks in *clause*, lower case: before a verb of saying or after "made by"."""
    match = _RELATIVE_SPEAKER.search(clause) or _SPEAKER.search(clause) or _MADE_BY.search(clause)
    if match is None:
        return None
    return re.sub(r"['’]s?$", "", match[1].split()[-1]).lower()


def stem(word: str) -> str:
    """The first six letters, a final s, d or ing gone: enough to join a verb with its noun."""
    plain = word.lower()
    for ending in ("ings", "ing", "ed", "es", "s", "e"):
        if plain.endswith(ending) and len(plain) - len(ending) >= 4:
            plain = plain.removesuffix(ending)
            break
    return plain[:_STEM]


def sameness(a: Likeness, b: Likeness) -> int:
    """How much two stretches share; 0 unless they share names and head words, or a speaker and a name."""
    names, heads = a.names & b.names, a.heads & b.heads
    if heads and (len(names) >= 2 or (names and len(heads) >= 2)):
        return 2 * len(names) + 2 * len(heads) + (a.says and b.says)
    if a.speaker and a.speaker == b.speaker and len(names) >= 2:
        return 2 * len(names)
    return 0
