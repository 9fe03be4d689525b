"""Which bodies the noun of a phrase can mean: “the company” is no ministry, “the court” no university."""

from functools import lru_cache

from app.extract import cues

COMPANIES = cues.words("""
company firm corporation retailer carmaker automaker manufacturer maker airline bank chain startup insurer
publisher broadcaster steelmaker brewer giant carrier lender supplier developer utility brewery
""")
_ORGANISED = "group organisation organization association coalition alliance federation league society fund"
_KINDS = tuple(
    frozenset(words.split())
    for words in (
        "department ministry office treasury pentagon bureau agency service authority authorities",
        "committee subcommittee commission council board panel caucus senate house chamber parliament"
        " congress assembly jury",
        "court courts tribunal",
        "police sheriff troopers constabulary",
        "army navy force forces guard corps command brigade military",
        "embassy consulate mission",
        "administration government house cabinet kremlin presidency",
        "party democrats republicans movement front",
        "campaign",
        f"{_ORGANISED} union unions foundation institute center centre trust network charity movement"
        " committee council watchdog lobby teachers workers conference",
        "university college school academy institute",
        "hospital clinic infirmary center centre",
        "church diocese archdiocese parish conference",
        "newspaper times post journal herald press news tribune magazine guardian",
        "team club united city athletic",
        "museum gallery library observatory laboratory zoo theatre theater orchestra",
        "company inc corp corporation ltd llc plc co group holdings partners airlines airways motors bank"
        " stores industries brothers sons foods technologies pharmaceuticals electric energy oil steel"
        " network",
    )
)
_FIRM = _KINDS[-1]
_TELLING = frozenset().union(*_KINDS)


@lru_cache(maxsize=1 << 12)
def fits(noun: str, name: str) -> bool:
    """True if *noun*, lower case, can stand for the body of this *name*: both are of one kind, or the name
    tells none.
    """
    words = [w.strip(".,’'").lower() for w in name.replace("’s", "").replace("'s", "").split()]
    if noun in words:
        return True
    told = next((w for w in reversed(words) if w in _TELLING), None)
    if told is None:
        return True
    if noun in COMPANIES:
        return told in _FIRM
    kinds = [kind for kind in _KINDS if noun in kind]
    return not kinds or any(told in kind for kind in kinds)
