"""The comparable form of a word, and words that say nothing of what a clause is about.

General English of newswriting, with the classes of `app.collate.synonyms`.
"""

from functools import lru_cache

from app.collate.synonyms import SYNONYMS

_STEM = 6
_ENDINGS = ("ations", "ation", "ings", "ing", "ied", "ies", "ed", "es", "s", "e", "y")
_IRREGULAR = """
throw threw thrown
blow blew blown
fly flew flown
know knew known
grow grew grown
draw drew drawn
withdraw withdrew withdrawn
write wrote written
drive drove driven
ride rode ridden
choose chose chosen
freeze froze frozen
steal stole stolen
speak spoke spoken
wear wore worn
tear tore torn
swear swore sworn
sink sank sunk
swim swam swum
sing sang sung
give gave given
forgive forgave forgiven
see saw seen
eat ate eaten
hold held
find found
fight fought
teach taught
catch caught
think thought
bring brought
seek sought
sell sold
tell told
keep kept
sleep slept
weep wept
leave left
lead led
feed fed
feel felt
hear heard
pay paid
repay repaid
lay laid
send sent
spend spent
lend lent
bend bent
spread spreads
strike struck stricken
stick stuck
hang hung
swing swung
stand stood
understand understood
sit sat
run ran
come came
become became
take took taken
mistake mistook mistaken
undertake undertook undertaken
shake shook shaken
undergo underwent undergone
flee fled
bleed bled
plead pled pleaded
overcome overcame
overthrow overthrew overthrown
uphold upheld
withhold withheld
make made
meet met
lose lost
win won
buy bought
build built
hide hid hidden
go went gone
fall fell fallen
rise rose risen
begin began begun
break broke broken
shoot shot
quit quits
"""
_PLAIN = """
the and for that with from this have has had was were will would been are is its his her their he
she it they them who which what when where while after before since until during about into over
under between against than then there here these those some other others more most can could should
may might must not but so if all any both just now still such only own very per via amid among
including though although however because despite also a an as at by in of on or to up be do we i
you my our your me us him said says say told added according wrote being does did out off down how
why let get got one ones too yet nor each mr mrs ms dr sen rep gov herself himself itself
"""
_TITLES = """
president vice prime minister secretary chancellor senator representative governor gov judge justice
chief chairman leader king queen prince ambassador envoy special deputy director mayor crown former
sir
"""
_CALENDAR = """
monday tuesday wednesday thursday friday saturday sunday january february march april may june july
august september october november december
"""
_PEOPLES = (
    "icans",
    "ians",
    "crats",
    "ists",
    "ites",
    "atives",
    "liberals",
    "muslims",
    "jews",
    "catholics",
    "germans",
)
PLAIN, TITLES, CALENDAR = (frozenset(text.split()) for text in (_PLAIN, _TITLES, _CALENDAR))
_UNCHANGED = frozenset(["quit", "cut", "hit", "put", "set", "shut", "let"])
_CLASS = {word: f"={line.split()[0]}" for line in SYNONYMS.splitlines() for word in line.split()}
_BASE = {word: line.split()[0] for line in _IRREGULAR.splitlines() for word in line.split()[1:]}
_SAYS_LITTLE = """
saw seen gave given took taken came became brought found kept told thought knew known left
"""
_TELLING = {word: base for word, base in _BASE.items() if word not in _SAYS_LITTLE.split()}


def is_irregular(word: str) -> bool:
    """True for a past tense or participle that does not end in -ed: "threw", "left"."""
    return word in _BASE or word in _UNCHANGED


def infinitive(word: str) -> str:
    """The infinitive of an irregular verb in lower case ("threw" is "throw"), any other word as it is."""
    return _BASE.get(word, word)


_SUFFIXES = ("ings", "ing", "ied", "ies", "ed", "es", "s", "d", "e")
_LEFT = 3  # letters that are left of a word without its ending
_AUXILIARY = {
    **dict.fromkeys(["is", "are", "was", "were", "been", "being", "am"], "be"),
    **dict.fromkeys(["has", "had", "having"], "have"),
    **dict.fromkeys(["does", "did", "done", "doing"], "do"),
}


@lru_cache(maxsize=1 << 16)
def root(word: str) -> str:
    """A lower-case word without its ending, a verb as its infinitive: "fitted" and "fit" are one, "count" and
    "county" are not."""
    if word in _AUXILIARY:
        return _AUXILIARY[word]
    plain = infinitive(word)
    if plain != word or len(word) <= _LEFT:
        return plain.removesuffix("e") if len(plain) > _LEFT else plain
    for ending in _SUFFIXES:
        if plain.endswith(ending) and len(plain) - len(ending) >= _LEFT and not plain.endswith(("ss", "us")):
            plain = plain.removesuffix(ending) + ("y" if ending in ("ied", "ies") else "")
            break
    return plain[:-1] if plain[-1:] == plain[-2:-1] and plain[-1:] not in ("s", "l") else plain


def verb_stem(word: str) -> str:
    """The comparable form of a verb: that of its infinitive ("threw" as "throw")."""
    return stem(_BASE.get(word.lower(), word.lower()))


@lru_cache(maxsize=1 << 16)
def stem(word: str) -> str:
    """The comparable form of a lower-case word: its class ("=relation"), or its first six letters.

    A past form is that of its infinitive ("drove" as "drive"), where it tells enough of a clause.
    """
    word = _TELLING.get(word, word)
    known = _CLASS.get(word) or _CLASS.get(word.removesuffix("s"))
    if known:
        return known
    for ending in _ENDINGS:
        if word.endswith(ending) and len(word) - len(ending) >= 4:
            word = word.removesuffix(ending)
            break
    return word[:_STEM]


def name_term(word: str) -> str:
    """The term of a lower-case name; one of many ("Democrats", "Germans") is that of one of them."""
    return "@" + (word[:-1] if word.endswith(_PEOPLES) else word)
