"""Capitalised runs: words with capital letters that stand together, cut into role and name.

Whether a run names a person, a body or nothing of the kind is decided in `names`.
"""

import re
from dataclasses import dataclass
from functools import lru_cache

from app.domain.selector import Span
from app.extract import cues
from app.extract.given import is_given

_DOTTED = r"[^\W\d_a-z]\.(?:[^\W\d_]\.)+"  # not “p.m.”
_LARGE = r"[^\W\d_a-z](?:\.(?=[ \u00a0]?[^\W\d_a-z])|[^\W_]*(?:[-‑’'][^\W\d_]+)*)"
_CAPITAL, _NO_DOTTED = re.compile(f"{_DOTTED}|{_LARGE}"), re.compile(_LARGE)
_SMALL_FIRST = re.compile(rf"d[aei][^\W\d_a-z][^\W\d_A-Z]\w*|{_CAPITAL.pattern}")
_SMALL_D = re.compile("d[aei][A-Z]")  # stands in “diMarco” and “deWitt”
_DOTS = re.compile(r"\.[^\W\d_]\.")  # stands in every dotted word; far quicker to look for
_POSSESSIVE = re.compile(r"['’]s?$")
_GAP = re.compile(
    r"[ \u00a0]{1,2}(?:(?:of(?: the)?|de la|de|van der|van|von|bin|al|der|del|la|el|ibn|di|da|du|y|ben|and|&)"
    r"[ \u00a0]|(?:al|el|ad|an|ar|as|ash|at|az)[-‑])?$"
)
_TITLES = cues.TITLES | cues.words("""
counsel adviser advisor strategist manager ceo cfo coo founder comptroller senators sens reps representatives
governors analyst activist journalist organizer columnist author actor singer economist comedian pollster
historian solicitor aide editor reporter physicist chemist biologist congressmen justices
""")  # also before a name
_ABOUT = frozenset(("on", "for", "on the", "for the"))
_ABOUT_HEADS = cues.words("""
council committee commission board institute center centre agency office society association foundation
coalition alliance department ministry campaign fund trust network union federation inspectorate authority
""")  # “the Council on Public Art”
_MANY = re.compile(r"\w*(?:[mM]en|[cC]hildren|[pP]eople)['’]s$")  # “Boatmen's Union”
_GAP_LENGTH = 9  # characters between two words of a run
_LONGEST = 40  # words of a run; a longer row of capitals is cut there, so that time stays linear
_PARTISANS = cues.words("democrat republican conservative liberal libertarian independent socialist")
_NOT_FIRST = (
    cues.DETERMINERS
    | cues.PREPOSITIONS
    | cues.SUBORDINATORS
    | cues.AUXILIARIES
    | cues.PERSONAL
    | cues.PRONOUNS
    | cues.OBJECTS
    | cues.ADVERBS
    | cues.TIMES
    | cues.words("""
and or but nor that of to according yes please meanwhile indeed perhaps maybe thanks sorry hey oh well ok
""")
    | cues.words("""
like unlike neither besides absent certainly whatever following given amid unless asked speaking here there
i'm i've i'll it's that's don't we're we've you're he's she's they're what's let's
""")
)


@dataclass(slots=True)
class Run:
    """A capitalised run: role words (`start` to `name_start`), then the name. `text` is the name's words."""

    start: int
    name_start: int
    end: int
    words: tuple[str, ...]
    role: str | None
    titled: bool


_ALSO_SURNAMES = cues.words("king pope bishop prince judge coach dean abbott marshal major lord sergeant")


def runs_of(text: str, span: Span) -> list[Run]:
    """The runs in a paragraph of *text*, in order."""
    found: list[Run] = []
    words: list[tuple[int, int]] = []
    capital = _CAPITAL if _DOTS.search(text, span.start, span.end) else _NO_DOTTED
    capital = _SMALL_FIRST if _SMALL_D.search(text, span.start, span.end) else capital
    for match in capital.finditer(text, span.start, span.end):
        place = match.span()
        s = place[0]
        if s > span.start and (text[s - 1].isalnum() or text[s - 1] in "@#_"):
            continue
        if words and (len(words) >= _LONGEST or not _joins(text, words[-1], place)):
            _add(text, words, found)
            words = []
        words.append(place)
    _add(text, words, found)
    return found


def _add(text: str, words: list[tuple[int, int]], found: list[Run]) -> None:
    """Adds the runs in joined capitalised words, which most articles print again and again."""
    if len(words) == 1:
        start, end = words[0]
        alone = _alone(text[start:end])
        if alone is not None:
            found.append(Run(start, start, start + alone[0], alone[1], None, False))
    elif words:
        start = words[0][0]
        printed = text[start : words[-1][1]]
        if "of" in printed:  # where a name ends may depend on the words before
            _cut(text, words, found)
        else:
            for run in _joined(printed, tuple([(s - start, e - start) for s, e in words])):
                ends = start + run.name_start, start + run.end
                found.append(Run(start + run.start, *ends, run.words, run.role, run.titled))


@lru_cache(maxsize=1 << 14)
def _joined(printed: str, places: tuple[tuple[int, int], ...]) -> tuple[Run, ...]:
    """The runs in joined words, given with their places, as if a text began with them."""
    found: list[Run] = []
    _cut(printed, [*places], found)
    return tuple(found)


@lru_cache(maxsize=1 << 15)
def _alone(printed: str) -> tuple[int, tuple[str, ...]] | None:
    """Length and words of the run that a capitalised word alone makes; None for a title or a small word."""
    found: list[Run] = []
    _cut(printed, [(0, len(printed))], found)
    return (found[0].end, found[0].words) if found else None


def _joins(text: str, last: tuple[int, int], word: tuple[int, int]) -> bool:
    if word[0] - last[1] > _GAP_LENGTH:
        return False
    gap = text[last[1] : word[0]]
    printed = text[last[0] : last[1]]
    if printed.endswith(("'s", "’s")):
        return _MANY.match(printed) is not None and _bare(text, word) in cues.BODY_HEADS
    if gap in ("' ", "’ "):
        return printed.endswith("s") and _bare(text, word) in cues.BODY_HEADS  # “Farmers’ Federation”
    if gap == ". ":
        return printed.lower() in _TITLES
    if gap == " ":
        return True
    if gap.strip() in _ABOUT:
        return _bare(text, last) in _ABOUT_HEADS and _bare(text, word) not in cues.TIMES
    return _GAP.fullmatch(gap) is not None


def _bare(text: str, word: tuple[int, int]) -> str:
    return _bare_word(text[word[0] : word[1]])


@lru_cache(maxsize=1 << 15)
def _bare_word(printed: str) -> str:
    return _POSSESSIVE.sub("", printed).rstrip(".").lower().removesuffix("-elect")


def _cut(text: str, words: list[tuple[int, int]], found: list[Run]) -> None:
    """Adds the runs in joined capitalised words: parts at “and”, each cut into role and name."""
    first, stop = 0, len(words)
    while first < stop and _bare(text, words[first]) in _NOT_FIRST:
        first += 1
    if stop - first > 2 and text[slice(*words[first])] == "Said" and is_given(text[slice(*words[first + 1])]):
        first += 1  # “Said Ana Pike, who”
    while stop > first and _bare(text, words[stop - 1]) in cues.TIMES:
        stop -= 1
    words = words[first:stop]
    if len(words) > 1:
        part: list[tuple[int, int]] = []
        bodily = any(_bare(text, w) in cues.BODY_HEADS for w in words[-2:])
        bodily |= len(words) > 2 and _bare(text, words[0]) in _ABOUT_HEADS and "of" in _gap(text, words, 1)
        for i, word in enumerate(words):
            joined = part and _gap(text, words, i).strip() == "and"
            if joined and (
                not bodily
                or _is_title(text, word)
                or _bare(text, part[-1]) in cues.BODY_HEADS
                or (len(part) == 2 and is_given(text[slice(*part[0])]) and is_given(text[slice(*word)]))
            ):
                _part(text, part, found)
                part = []
            part.append(word)
        words = part
    _part(text, words, found)


def _is_title(text: str, word: tuple[int, int]) -> bool:
    return _bare(text, word) in _TITLES


def _part(text: str, words: list[tuple[int, int]], found: list[Run]) -> None:
    """Adds role and name of words joined by blanks and “of”; what follows the name is a run of its own."""
    while words:
        bare = [_bare(text, w) for w in words]
        first = _after_titles(text, words, bare)
        stop = len(words)
        if first == stop and bare[-1] not in _ALSO_SURNAMES:
            return
        first -= first == stop
        if first or not any(b in cues.BODY_HEADS for b in bare):
            stop = next((i for i in range(first + 1, stop) if _gap(text, words, i).strip()[:2] == "of"), stop)
        else:
            stop = _before_its_body(text, words, bare)
        if (
            not first
            and stop > 2
            and len(printed := text[words[0][0] : words[0][1]]) < 6
            and printed.isupper()
        ):
            first = 1  # “UN”, “GOP” before a full name
        found.append(_run(text, words[:stop], first))
        words = words[stop:]


def _before_its_body(text: str, words: list[tuple[int, int]], bare: list[str]) -> int:
    """Where a person's name ends before what he belongs to: “biologist Ana Pike of the University of Roe”."""
    stop = next((i for i in range(len(words)) if _gap(text, words, i).strip()[:2] == "of"), len(words))
    if stop not in (2, 3) or any(b in cues.BODY_HEADS for b in bare[:stop]):
        return len(words)
    before = text[max(0, words[0][0] - 24) : words[0][0]].split()[-1:]
    known = is_given(text[slice(*words[0])]) or (bool(before) and before[0] in cues.SOURCE_NOUNS)
    return stop if known else len(words)


def _after_titles(text: str, words: list[tuple[int, int]], bare: list[str]) -> int:
    """Index of the first word after the last title, its complement (“of State”) and acronyms before a full
    name.
    """
    first = 0
    for i, word in enumerate(bare):
        if word in _TITLES and not (word in cues.BODY_HEADS and i == len(bare) - 1):
            first = i + 1
    if first == len(words) > 1 and bare[-1] in _ALSO_SURNAMES and is_given(bare[-2]):
        first = next((i for i in range(len(words) - 2, 0, -1) if bare[i - 1] in _TITLES), 0)
    led = bare[0] in cues.SOURCE_NOUNS or bare[0] in _PARTISANS or bare[0].startswith(("co-", "ex-"))
    if not first and len(words) > 2 and led and is_given(bare[1]):
        return int(not is_given(bare[0]))  # “Librarian Ana Pike”
    if first and first == len(words) - 1 and bare[first] in cues.BODY_HEADS:
        return 0  # “Justice Department”
    if not first and len(words) > 3 and is_given(text[slice(*words[-2])]):
        led = any(is_given(text[slice(*w)]) for w in words[:-2]) or bare[-1] in cues.BODY_HEADS
        return 0 if led else len(words) - 2  # “Secretary for Harbour Security Ana Pike”
    if not first or first == len(words):
        return first
    while (
        first < len(words)
        and bare[first] in cues.COMPLEMENTS
        and _gap(text, words, first).strip() in ("of", "of the", "and", "&", "")
    ):
        first += 1
    acronym = text[words[first][0] : words[first][1]] if first < len(words) - 2 else ""
    if len(acronym) > 2 and acronym.isupper():
        first += 1
    return first


def _gap(text: str, words: list[tuple[int, int]], i: int) -> str:
    return text[words[i - 1][1] : words[i][0]] if i else ""


def _run(text: str, words: list[tuple[int, int]], first: int) -> Run:
    start, end = words[0][0], words[-1][1]
    printed = text[words[-1][0] : end]
    end -= len(printed) - len(_POSSESSIVE.sub("", printed)) if printed[-1:] in "s'’" else 0
    name = tuple(_POSSESSIVE.sub("", text[s:e]) for s, e in words[first:])
    role = text[start : words[first][0]].strip() or None
    return Run(start, words[first][0], end, name, role, first > 0 and _titles(role))


def _titles(role: str | None) -> bool:
    return any(w.strip(".,").lower().removesuffix("-elect") in _TITLES for w in (role or "").split())
