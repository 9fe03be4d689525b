"""How an outlet reports words: the kind of its verb, and the medium and occasion it prints beside them.

Verbs after Caldas-Coulthard, "On reporting reporting" (1994): *neutral* are those that only say that words
were said, written or added; *evaluative* are those that also tell what to think of the words or how they were
meant or sounded ("admitted", "boasted", "confirmed", "warned"). What stands in neither list is left
unclassed. Mediums and occasions are phrases as printed, found by their form; nothing is concluded from them.
"""

import re
from functools import cache

NEUTRAL, EVALUATIVE, UNKNOWN = "neutral", "evaluative", "unknown"

_NEUTRAL = """
add state ask inquire enquire answer reply respond comment remark mention announce report continue repeat
post tweet text email publish quote describe call name issue release recount
"""
_NEUTRAL_FORMS = """
say says said saying tell tells told telling write writes wrote written writing speak speaks spoke spoken
speaking read reads reading blog blogs blogged blogging testify testifies testified testifying
"""
_EVALUATIVE = """
concede confess acknowledge claim allege assert contend maintain insist argue stress emphasize emphasise
underline underscore highlight note observe confirm reveal disclose explain clarify declare proclaim boast
tout crow gush hail praise laud applaud celebrate welcome commend congratulate enthuse rave defend justify
excuse dismiss reject refute dispute criticize criticise condemn denounce decry deplore blast lambast
lambaste bash assail attack accuse blame rebuke scold chide berate mock ridicule taunt jeer sneer scoff
deride disparage warn threaten caution vow pledge promise urge implore plead demand order complain lament
bemoan grumble gripe grouse fume rage rant rail thunder storm roar shout yell scream bark growl hiss snarl
whisper mutter mumble murmur sigh joke jest tease laugh chuckle muse opine speculate suggest hint insinuate
predict prophesy fear apologize apologise hope reassure assure boom exclaim marvel frame portray label brand
characterize characterise conclude reiterate reaffirm affirm trumpet gloat preach lecture
"""
_EVALUATIVE_FORMS = """
admit admits admitted admitting brag brags bragged bragging deny denies denied denying rebut rebuts rebutted
rebutting slam slams slammed slamming swear swears swore sworn swearing beg begs begged begging snap snaps
snapped snapping cry cries cried crying sob sobs sobbed sobbing weep weeps wept weeping quip quips quipped
quipping imply implies implied implying worry worries worried worrying regret regrets regretted regretting
dub dubs dubbed dubbing spin spins spun spinning
"""
_LISTS = ((NEUTRAL, _NEUTRAL, _NEUTRAL_FORMS), (EVALUATIVE, _EVALUATIVE, _EVALUATIVE_FORMS))
_NEUTRAL_PHRASES = ("according to", "as saying", "as telling", "as writing")
_EVALUATIVE_PHRASES = ("point out", "points out", "pointed out", "pointing out")

_WORD = r"(?!(?:in|on|of|at|to|and|or|that|which|who)\b)[^\W_][\w’'.&-]{0,30}"
_NAME = (
    r"(?:(?:[A-Z]\.){2,4}"
    r"|(?:(?:Mr|Mrs|Ms|Dr|Sen|Rep|Gov)\. )?[^\W\d_a-z][\w&-]{0,30}(?:[.’'][^\W_]{1,20}){0,2})"
)
_NAMES = rf"{_NAME}(?: {_NAME}){{0,3}}"
_WRITTEN = (
    r"statement|letter|memo|email|e-mail|note|op-ed|essay|column|book|memoir|filing|report|release|text|texts"
)
_POSTED = r"post|posts|tweet|tweets|thread|message|messages|video|podcast|blog|livestream"
_SPOKEN = (
    r"interview|speech|address|remarks|briefing|conference|hearing|debate|summit|meeting|rally|event|ceremony"
    r"|dinner|lunch|call|conversation|testimony|visit|session|appearance|broadcast|toast|townhall|gathering|trip"
)
_HEARERS = "reporters|journalists|lawmakers|supporters|aides|correspondents|viewers|listeners"
_ARTICLE = r"(?:an?|the|his|her|their|its|this|that|[^\W\d_]{2,20}[’']s)"
_PHRASES = (
    rf"\b(?i:in|via|through|from|by) (?:{_ARTICLE} )?(?:{_WORD} ){{0,4}}(?:{_WRITTEN}|{_POSTED}|{_SPOKEN})\b"
    rf"(?: (?:on|to|with|for|at|by) (?:the )?{_NAMES})?",
    rf"\b(?i:at|during|after|before|following) {_ARTICLE} (?:{_WORD} ){{0,4}}(?:{_SPOKEN})\b"
    rf"(?: (?:with|in|at) (?:the )?{_NAMES})?",
    rf"\b(?:told|telling|tells) (?:the )?(?:(?:{_NAMES} )?(?:{_HEARERS})|{_NAMES})\b",
    rf"\b(?:wrote|writes|posted|posts|tweeted|said|says|shared|announced) on (?:the )?{_NAMES}",
    r"\b[Oo]n (?:social media|television|air|stage|camera)\b",
)
_PHRASE = re.compile("|".join(f"(?:{phrase})" for phrase in _PHRASES))
_QUOTED = re.compile(r"[“\"][^“”\"]*[”\"]?")
_DAYS = re.compile(
    r"(?:mon|tues|wednes|thurs|fri|satur|sun)day|(?:jan|febr)uary|march|april|may|june|july|august"
    r"|(?:septem|octo|novem|decem)ber",
    re.IGNORECASE,
)


def kind_of(cue: str | None) -> str | None:
    """ "neutral", "evaluative" or "unknown" for the words that report; None if there are none."""
    if not cue:
        return None
    folded = " ".join(cue.lower().split())
    if folded in _NEUTRAL_PHRASES or folded in _EVALUATIVE_PHRASES:
        return NEUTRAL if folded in _NEUTRAL_PHRASES else EVALUATIVE
    known = _verbs()
    kinds = {known.get(word, UNKNOWN) for word in re.findall(r"[^\W\d_]+", folded)}
    return next((kind for kind in (EVALUATIVE, NEUTRAL) if kind in kinds), UNKNOWN)


def settings_of(context: str, start: int, end: int) -> tuple[str, ...]:
    """Medium and occasion as printed in *context*, a sentence or two around the words at *start* to *end*.

    What stands between quotation marks is not read; a day or month is no medium.
    """
    outside = context[:start] + " ".ljust(end - start, " ") + context[end:]
    outside = _QUOTED.sub(lambda found: " " * len(found.group()), outside)
    found = []
    for match in _PHRASE.finditer(outside):
        phrase = " ".join(match.group().split()).rstrip(".,")
        last = re.split(r"\bon (?:the )?", phrase)[-1].split()
        if last and not _DAYS.fullmatch(last[0]):
            found.append(phrase)
    return tuple(dict.fromkeys(found))


def listed_verbs() -> tuple[tuple[str, tuple[str, ...]], ...]:
    """Each kind with its verbs as listed, for the page that explains them."""
    return tuple((kind, tuple(sorted({*lemmas.split(), *forms.split()}))) for kind, lemmas, forms in _LISTS)


@cache
def _verbs() -> dict[str, str]:
    return {
        form: kind
        for kind, lemmas, forms in _LISTS
        for form in (*forms.split(), *(form for lemma in lemmas.split() for form in _forms(lemma)))
    }


def _forms(lemma: str) -> tuple[str, ...]:
    if lemma.endswith("e"):
        return lemma, f"{lemma}s", f"{lemma}d", f"{lemma[:-1]}ing"
    if lemma.endswith("y") and lemma[-2] not in "aeou":
        return lemma, f"{lemma[:-1]}ies", f"{lemma[:-1]}ied", f"{lemma}ing"
    hissing = lemma.endswith(("s", "sh", "ch", "x", "z"))
    return lemma, f"{lemma}{'es' if hissing else 's'}", f"{lemma}ed", f"{lemma}ing"
