"""Printed names of persons and bodies as comparable values: what may be the same name, and what never is.

Knows names only; who a name stands for in an article or corpus is `app.collate.speakers`. Letters are
compared without case and diacritics but never across scripts, so that look-alike letters keep names apart.
"""

import re
import unicodedata
from dataclasses import dataclass
from functools import lru_cache

_TITLES = frozenset(
    "mr mrs ms miss mx dr prof professor sir dame lord lady sen senator rep representative congressman"
    " congresswoman gov governor lt gen general col colonel maj major capt captain sgt sergeant adm admiral"
    " president vice prime minister chancellor secretary deputy ambassador attorney justice judge chief mayor"
    " speaker king queen prince princess pope cardinal archbishop bishop rabbi rev reverend imam sheikh sheriff"
    " former then ex chairman chairwoman the us u.s of state foreign defense defence treasury acting special envoy"
    " officer detective sheriff councilman councilwoman alderman commissioner director press spokesman"
    " spokeswoman spokesperson hon".split()
)
_MALE = frozenset("mr sir lord king prince congressman chairman spokesman councilman".split())
_FEMALE = frozenset("mrs ms miss dame lady queen princess congresswoman chairwoman spokeswoman".split())
_SUFFIXES = frozenset("jr sr ii iii iv esq phd md".split())
_PARTICLES = frozenset(
    "van von de del della der den di da dos du la le el al bin ibn ben abu st saint mac ter ten van't".split()
)
_SHORT_FORMS = (
    "alexander alex al sandy|alexandra alex sandra|andrew andy drew|anthony tony|barbara barb|benjamin ben"
    "|bernard bernie|catherine katherine kathryn cathy kathy kate katie|charles charlie chuck|christopher chris"
    "|christine christina chris|daniel dan danny|david dave|deborah debra debbie deb|donald don donnie"
    "|douglas doug|edward ed eddie ted|elizabeth liz lizzie beth betsy betty eliza|eugene gene|francis frank"
    "|franklin frank|frederick fred|gerald gerry jerry|gregory greg|harold harry hal|henry harry hank"
    "|jacob jake|james jim jimmy jamie|janet jan|jeffrey jeff|jennifer jen jenny|jerome jerry|john jack johnny"
    "|jonathan jon|joseph joe joey|joshua josh|judith judy|kenneth ken kenny|kimberly kim|lawrence larry"
    "|leonard len lenny|leslie les|louis lou|margaret maggie meg peggy|matthew matt|michael mike mick mickey"
    "|nathaniel nate nathan|nicholas nick|pamela pam|patricia pat patty|patrick pat paddy|peter pete"
    "|philip phillip phil|rand randal randall randy|raymond ray|rebecca becky|richard rick dick rich ricky"
    "|robert bob rob bobby robbie|ronald ron ronnie|rudolph rudy|samuel sam sammy|sandra sandy|stephen steven"
    " steve|stephanie steph|susan sue susie|terence terry|theodore ted teddy theo|thomas tom tommy|timothy tim"
    "|valerie val|victoria vicky|vincent vince|walter walt|william bill will billy willie liam|zachary zach"
)
_FORMS: dict[str, frozenset[int]] = {}
for _number, _family in enumerate(_SHORT_FORMS.split("|")):
    for _form in _family.split():
        _FORMS[_form] = _FORMS.get(_form, frozenset()) | {_number}

_EMPTY_IN_BODIES = frozenset("the of for and at in on to a an us u.s american united states".split())
_POSSESSIVE = re.compile(r"['’]s?\b")


@dataclass(frozen=True, slots=True)
class PersonName:
    """A person's name in parts, folded. *given* holds first and middle names and may be empty ("Mr. Doe");
    *surname* may have several words; *sex* is "m", "f" or "" as far as a title says so."""

    given: tuple[str, ...]
    surname: tuple[str, ...]
    suffix: str = ""
    sex: str = ""

    @property
    def parts(self) -> tuple[str, ...]:
        """Given names and surname in printed order."""
        return self.given + self.surname


@lru_cache(maxsize=1 << 14)
def parse(text: str) -> PersonName | None:
    """The person's name in *text*, titles dropped; None if no name is left."""
    raw = [w for w in re.split(r"[\s,]+", _POSSESSIVE.sub(_without_s, text.strip(" ,.;:"))) if w]
    words = [(fold_name(w), w) for w in raw]
    sexes = {"m" if w in _MALE else "f" if w in _FEMALE else "" for w, _ in words[:-1]} - {""}
    while len(words) > 1 and words[0][0] in _TITLES:
        words.pop(0)
    suffix = words.pop()[0] if len(words) > 1 and words[-1][0] in _SUFFIXES else ""
    names = [w for w, _ in words if w and not w.isdigit()]
    if not names or (len(names) == 1 and names[0] in _TITLES):
        return None
    first = len(names) - 1
    while first > 0 and names[first - 1] in _PARTICLES and (first > 1 or len(names) == 2 or _is_small(raw[0])):
        first -= 1
    return PersonName(tuple(names[:first]), tuple(names[first:]), suffix, sexes.pop() if len(sexes) == 1 else "")


def _without_s(match: re.Match[str]) -> str:
    """Drop a possessive ending, keep the apostrophe inside a name."""
    at_end = match.end() == len(match.string) or not match.string[match.end()].isalpha()
    return "" if at_end else match.group()


def _is_small(word: str) -> bool:
    return word[:1].islower()


@lru_cache(maxsize=1 << 15)
def fold_name(word: str) -> str:
    """A word of a name without case, diacritics, full stops, apostrophes and invisible characters."""
    decomposed = unicodedata.normalize("NFKD", word.casefold())
    return "".join(c for c in decomposed if c.isalnum() or c in "-") if decomposed else ""


def may_be_same(a: PersonName, b: PersonName) -> bool:
    """True if two full names can be one person's: same surname, no given name or suffix that speaks against.

    First names agree if equal, a known short form of each other, or one is the initial of the other; further
    given names likewise in order, and may be missing on one side.
    """
    if a.surname != b.surname or (a.suffix and b.suffix and a.suffix != b.suffix):
        return False
    if a.sex and b.sex and a.sex != b.sex:
        return False
    if not a.given or not b.given:
        return True
    return _agree(a.given, b.given)


def _agree(a: tuple[str, ...], b: tuple[str, ...]) -> bool:
    if not same_given(a[0], b[0]):
        # "J. Edgar Doe" goes by his second name
        shorter, longer = sorted((a, b), key=len)
        return len(longer) > 1 and len(longer[0]) == 1 and len(shorter) == 1 and same_given(shorter[0], longer[1])
    rest_a, rest_b = a[1:], b[1:]
    return not rest_a or not rest_b or all(map(same_given, rest_a, rest_b))


def same_given(a: str, b: str) -> bool:
    """True for equal first names, known short forms of one another, and an initial of the other."""
    if a == b or (min(len(a), len(b)) == 1 and a[:1] == b[:1]):
        return True
    return bool(_FORMS.get(a, frozenset()) & _FORMS.get(b, frozenset()))


@lru_cache(maxsize=1 << 14)
def body_words(text: str) -> tuple[str, ...]:
    """The words of a body's name that tell it from others, folded, in order."""
    words = [fold_name(_POSSESSIVE.sub("", w)) for w in re.split(r"[\s/\-]+", text.replace(".", ""))]
    telling = tuple(w for w in words if w and w not in _EMPTY_IN_BODIES)
    return telling or tuple(w for w in words if w)


def abbreviates(short: str, long: str) -> bool:
    """True if *short* is the initials of *long* ("NASA"), small words left out or not."""
    letters = fold_name(short.replace(".", ""))
    if not 2 <= len(letters) <= 8 or " " in short.strip() or not short.replace(".", "").isupper():
        return False
    words = [fold_name(w) for w in re.split(r"[\s\-]+", long) if fold_name(w)]
    telling = [w for w in words if w not in ("the", "of", "for", "and", "on", "in")]
    return len(words) > 1 and letters in {"".join(w[0] for w in words), "".join(w[0] for w in telling)}
