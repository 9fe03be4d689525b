"""The names an article prints: persons and bodies, with the title or role printed beside them.

Capitalised runs are cut into role and name; whether a run names a person, a body or neither is decided
from all its places in the article together. A bare surname counts as a name once a full name or a title
has introduced it. Common given names (`given`) are one sign among these; no list of places or peoples is
used. The roles printed beside names are found in `roles`.
"""

import re
from collections import Counter
from collections.abc import Iterator, Sequence
from functools import lru_cache

from app.domain.mentions import Name
from app.domain.selector import Span
from app.extract import cues
from app.extract.given import ALSO_WORDS, is_given
from app.extract.roles import is_introduced, role_of, sex_told
from app.extract.runs import Run, runs_of

_PLACED = cues.words("""
in at from across near inside outside to around throughout
""")
_HEADLINE = 160  # characters of a line that can be a headline
_LEAST = 4  # its words with capitals
_SMALL_WORD = 3  # letters of a word that a title prints small
_OPEN, _CLOSE = frozenset('“‘"'), frozenset('”’"')
_SUFFIXES = frozenset(("jr", "sr", "ii", "iii", "iv"))
_BODY_HEADS = cues.BODY_HEADS | cues.words("""
foods motors toys brothers sons systems technologies pharmaceuticals electric steel oil railways rail
brewery breweries bakery dairy studios pictures records entertainment media securities insurance stores
hotels resorts casinos homes properties brands labs networks solutions software mills shipyards hospitals
schools farms growers teachers workers
""")
_NEVER_LAST = cues.words("""
act accord agreement agreements treaty deal war summit plan amendment award prize cup games league
series show day week street avenue road park beach bay island islands river valley county city state
states kingdom republic province east west north south region ocean sea lake mount hall square tower
building airport station bridge gate hills constitution bill law report review project program programme
initiative party church spring college primary election convention debate democrat democrats republican
republicans
""")
_ALSO_LAST = cues.words(
    "day law west east north south lake park street hall bay bridge church spring gate hills beach bill"
)
_NEVER_FIRST = cues.words("""
new north south east west northern southern eastern western central middle upper lower united great grand
saint first second third national international global federal royal trans fort los san santa las el le la
mount cape port big top social green black white red gold golden super free open real trade world cold
civil high old young affordable general common
""")


def find_names(text: str, paragraphs: Sequence[Span]) -> tuple[Name, ...]:
    """The names printed in the given paragraphs, in order."""
    runs: list[Run] = []
    headed: list[Run] = []
    for span in paragraphs:
        (headed if _is_headline(text, span) else runs).extend(runs_of(text, span))
    known = _Known(text, runs or headed)
    found = []
    parts = [part for run in headed for part in known.parts(text, run)]
    for run in (*runs, *parts) if runs else headed:
        kind = known.kind(run)
        if kind is not None and not _is_marked(text, run):
            span = Span(run.name_start, run.end)
            printed = " ".join(span.of(text).split())
            if kind == "person":
                role = role_of(text, run)
                found.append(Name(span, printed, kind, role, sex_told(role, printed)))
            else:
                found.append(Name(span, printed, kind, run.role))
    return tuple(sorted(found, key=lambda name: (name.span.start, name.span.end)))


def _is_marked(text: str, run: Run) -> bool:
    """True for a run between quotation marks of its own: a nickname or a title."""
    return text[run.start - 1 : run.start] in _OPEN and text[run.end : run.end + 1] in _CLOSE


def _is_headline(text: str, span: Span) -> bool:
    """True for a line whose words have capitals as in titles, where they say nothing."""
    if span.end - span.start >= _HEADLINE:
        return False
    words = span.of(text).split()
    large = sum(1 for w in words if w[0].isupper())
    small = sum(1 for w in words if w[0].islower() and len(w) > _SMALL_WORD)
    return large >= _LEAST and large > 4 * small


class _Known:
    """What the whole article tells about its runs."""

    def __init__(self, text: str, runs: Sequence[Run]) -> None:
        self._text = text
        self._small = frozenset(_SMALL.findall(text))
        self._all = Counter(run.words for run in runs)
        self._signs: Counter[tuple[str, ...]] = Counter()
        placed: list[tuple[str, ...]] = []
        titled: set[str] = set()
        for run in runs:
            words = run.words
            before = text[max(0, run.start - 24) : run.start].split()
            last = before[-1] if before else ""
            if run.titled:
                titled.add(words[-1])
            elif last.lower() in _PLACED and last != "To":  # “To Ana Pike it is late”
                placed.append(words)
            if len(words) > 1:  # nobody asks for the signs of a lone word
                self._signs[words] += _signs(text, run, ["", "", *before][-2:])
            elif is_given(words[0]) and _is_kin(text, run, last):
                titled.add(words[0])  # “her husband Piers”, “her husband, Piers,”
        self._places = Counter(placed)
        self._titled = titled
        self._persons = {w for w in self._all if len(w) > 1 and self._is_person(w)}
        self._surnames = {_surname(w) for w in self._persons}
        self._first = {w[0] for w in self._persons}

    def _is_person(self, words: tuple[str, ...]) -> bool:
        """True if the signs for a person outweigh those against, over all places of these words."""
        folded = [w.lower().rstrip(".") for w in words]
        if any(w in _BODY_HEADS for w in folded) or folded[0] in _NEVER_FIRST:
            return False
        if folded[-1] in _NEVER_LAST:  # “Irma Lake said”
            bears = is_given(words[0]) and folded[0] not in ALSO_WORDS and folded[-1] in _ALSO_LAST
            return bears and len(words) == 2 and not self._places[words] and self._signs[words] > 0
        score = float(max(-4, min(4, self._signs[words])))
        score += (1 if folded[0] in ALSO_WORDS else 2) * is_given(words[0])
        score += 2 * (self._all[(_surname(words),)] > 0 and not self._is_place((_surname(words),)))
        score += 2 * any(len(w) == 1 for w in folded[1:-1])
        score += 2 * (_EASTERN.fullmatch(words[-1]) is not None)
        score -= 2 * (2 * self._places[words] >= self._all[words])
        score -= 2 * any(w in self._small for w in folded)
        score -= len(words) > 3
        score -= folded[-1].endswith(("ern", "ese", "asian", "ican"))
        return score > 0

    def _is_place(self, words: tuple[str, ...]) -> bool:
        return 2 * self._places[words] > self._all[words]

    def parts(self, text: str, run: Run) -> Iterator[Run]:
        """The names in a run of a headline that the article prints elsewhere: the longest first."""
        places, at = [], run.name_start
        for word in run.words:
            at = text.find(word, at, run.end)
            places.append((at, at + len(word)))
            at += len(word)
        first = 0
        while first < len(places):
            for size in (4, 3, 2, 1):
                words = run.words[first : first + size]
                if len(words) == size and (
                    words in self._persons or (size == 1 and words[0] in self._surnames)
                ):
                    start, end = places[first][0], places[first + size - 1][1]
                    yield Run(start, start, end, words, None, False)
                    break
            else:
                size = 1
                if len(run.words) == 1:
                    yield run
            first += size

    def kind(self, run: Run) -> str | None:
        """ "person", "body", or None for a place, a thing or a word that merely opens a sentence."""
        words = run.words
        last = words[-1].lower().rstrip(".")
        if run.titled:
            calls = words[0].endswith("s") and words[0].lower() in cues.CUE_VERBS and len(words) > 1
            return None if calls and not is_given(words[0]) else "person"  # “Mayor Calls Tax”
        if len(words) == 1:
            return self._kind_of_one(words[0], last)
        if "&" in self._text[run.name_start : run.end] or any(w.lower() in _BODY_HEADS for w in words):
            return "body" if last not in _NEVER_LAST or last in _BODY_HEADS else None
        return "person" if words in self._persons else None

    def _kind_of_one(self, word: str, folded: str) -> str | None:
        if _PARTY.match(word):
            return None
        if _GROUP.search(folded) and word not in self._titled:
            return None
        if word in self._surnames or word in self._titled:
            return "person"
        if len(word) > 1 and word.replace(".", "").isupper() and len(word) < 8:
            return "body" if not self._is_place((word,)) and word not in _NO_BODIES else None
        return "body" if folded in _LONE_BODIES else "person" if word in self._first else None


def _is_kin(text: str, run: Run, before: str) -> bool:
    if before in cues.SOURCE_NOUNS:
        return True
    return before.rstrip(",") in cues.SOURCE_NOUNS and is_introduced(text, run)


def _signs(text: str, run: Run, words: Sequence[str]) -> int:
    """Signs for (above 0) and against a person in one place of a name after these two *words*."""
    if run.titled:
        return 3
    before = words[1]
    lower = before.lower().rstrip(",")
    following = text[run.end : run.end + 40]
    word = _NEXT.match(following)
    after = word.group(1).lower() if word is not None else ""
    score = 2 * (lower in cues.SOURCE_NOUNS and not before[:1].isupper())
    score += lower in cues.CUE_VERBS and before.islower()
    score += 2 * (lower == "to" and words[0].lower() == "according")
    score += 2 * is_introduced(text, run)
    score += 2 * (lower == "and" and is_given(words[0]))  # “Jo and Ana Pike”
    score += 2 * (_RANKED.search(text, max(0, run.start - 24), run.start) is not None)
    score -= 4 * (lower == "for" and words[0].lower().startswith("spokes"))
    score += after in cues.CUE_VERBS
    score += 2 * (_WHO.match(following) is not None)
    score -= 2 * (
        run.role is None
        and lower in ("the", "a", "an")
        and not (after and after not in cues.AUXILIARIES and after not in cues.CUE_VERBS)
    )
    return score


_GROUP = re.compile(r"(?:[a-z]{3}(?:icans|crats|ians|ists|ites)|dems|gop)$")
_EASTERN = re.compile(r"[A-Z][a-z]+[-‑][a-z]+")  # “Min-jun”, a given name behind its surname
_ARTICLE = re.compile(r"^(?:al|el|ad|an|ar|as|ash|at|az)[-‑](?=\w)", re.IGNORECASE)
_PARTY = re.compile(r"[A-Z]-[A-Z]|[A-Z]\.?[CG]\.?$")  # “R-N.Y.”, “D.C.”
_SMALL = re.compile(r"[a-z](?<![\w'’].)[a-z]{2,}")
_RANKED = re.compile(
    r"\b(?:[Nn]umber|[Nn]o\.|[Ss]eed(?:ed)?|[Rr]anked) (?:\d{1,3}|[a-z]{3,6}) $"
)  # “number three”
_NEXT = re.compile(r" (?:\w+ly )?([a-z]+)")
_WHO = re.compile(r",? who\b|, (?:(?:an?|the|his|her|one of)\b|\d{2,3},)")
_LONE_BODIES = cues.words("congress parliament senate treasury pentagon kremlin")
_NO_BODIES = frozenset(
    cues.listed("""
US U.S U.S. UK U.K. USA EU UAE TV AM PM CEO I A OK EST EDT CST CDT PST PDT ET PT GMT BST CET UTC UPDATE
""")
)


def is_group_or_place(word: str) -> bool:
    """True for a last word that makes a name one of a people, a party or a place (“Democrats”, “Street”)."""
    folded = word.lower().rstrip(".")
    return _GROUP.search(folded) is not None or (folded in _NEVER_LAST and folded not in _BODY_HEADS)


def _surname(words: Sequence[str]) -> str:
    """The last word that is not “Jr.” or the like."""
    kept = [w for w in words if w.lower().rstrip(".") not in _SUFFIXES]
    return kept[-1] if kept else words[-1]


@lru_cache(maxsize=1 << 14)
def surname(name: str) -> str:
    """The last word of a printed name that is not “Jr.” or the like, without “al-”."""
    return _ARTICLE.sub("", _surname(name.split() or [name]))
