"""The role printed beside a person's name: a title, an apposition before or after it, a plain noun before it.

Says nothing of whether a run is a person (`names`) nor of who a title alone means (`people`).
"""

import re
from functools import lru_cache

from app.extract import cues
from app.extract.given import sex_of
from app.extract.prominence import is_past
from app.extract.runs import Run

_AFTER = re.compile(
    r", (?P<role>(?:a |an |the |his |her |its |their |now )?[^,.;:()“”\"\n]{2,70}?)(?=[,.;]| who | and |$)"
)
_AGE = re.compile(r", \d{1,3}(?=[,.])")
_RELATIVE = cues.words("who whose whom which that where when and or but while after before as")
_ENDS = re.compile(r"[,.;:]|,? who\b|\W*$")
_SEGMENT = re.compile(r"[^,.;:()“”\"\n]*$")
_WORD = re.compile(r"[^\W_][\w'’.-]*")
_OPENING = cues.words("the a an his her its their our my your")
_AGENT = re.compile(r"[a-z]{2,}(?:er|or|ee|ist|ian|man|woman|ess|ect|ant)$")
_NO_PERSON = cues.words("""
paper newspaper company partner competitor number order center computer river summer winter october
september november december leader's matter letter order former chapter dinner water airliner carrier
restaurant giant plant object project effect aspect subject product district sector factor minor major error
manufacturer maker committee fee degree tree coffee retailer publisher broadcaster poster banner sticker
filer developer supplier insurer lender regulator operator tenant
""")
_CUT = cues.words("of for at in from on to with who that under behind turned and")
_ACRONYM_ROLE = re.compile(r"(?:[A-Z][\w’']* ){0,4}[A-Za-z]+ (?:to|at) the $")
_NOUNS = re.compile(r"(?:[A-Za-z][\w’'-]* ){1,3}$")
_REACH = 90  # characters before a name in which its role stands
_NOUN_REACH = 50  # the same for a lone noun
_SEXES = {
    **dict.fromkeys(
        cues.words(
            "mr sir lord father son husband brother king prince uncle nephew boyfriend grandfather dad"
        ),
        "m",
    ),
    **dict.fromkeys(
        cues.words("""
mrs ms miss dame lady mother daughter wife sister widow actress queen princess baroness aunt niece girlfriend
grandmother mum mom countess duchess heroine hostess nun
"""),
        "f",
    ),
}


def role_of(text: str, run: Run) -> str | None:
    """The role printed with a person's name: its title, else an apposition after it or before it."""
    return _complete(text, run) or _apposed(text, run.end) or _before(text, run)


def _complete(text: str, run: Run) -> str | None:
    """The title of a run; an acronym that opens it belongs to the title before (“envoy to the UN”)."""
    if run.role is None or not run.role.isupper():
        return run.role
    found = _ACRONYM_ROLE.search(text, max(0, run.start - _REACH), run.start)
    words = found.group().split() if found is not None else []
    if len(words) > 2 and words[-3].lower() in cues.TITLES | cues.SOURCE_NOUNS:
        return f"{' '.join(words)} {run.role}"
    return run.role


def _apposed(text: str, end: int) -> str | None:
    """The role printed after a name between commas, over an age."""
    age = _AGE.match(text, end)
    end = age.end() if age is not None else end
    match = _AFTER.match(text, end, min(len(text), end + 90))
    if match is None:
        return None
    role = match.group("role").strip()
    printed = role.split()
    words = {w.lower().rstrip("s") for w in _WORD.findall(role)}
    if (
        not printed
        or printed[0].lower() in _RELATIVE
        or printed[0] in cues.AUXILIARIES
        or is_past(printed[0])
    ):
        return None
    spoken = any(w in cues.SOURCE_NOUNS or w in cues.TITLES for w in words) or printed[0] == "now"
    return role if spoken and (printed[0].lower() in _OPENING or len(words) <= 8) else None


def is_introduced(text: str, run: Run) -> bool:
    """True after an apposition that names a person's office or trade: “The captain, Ana Pike, said”."""
    return _apposition_before(text, run) is not None


def _before(text: str, run: Run) -> str | None:
    """The role printed before a name: “the school's head, Ana Pike,”, “clockmaker Ana Pike”."""
    return _apposition_before(text, run) or _noun_before(text, run)


def _apposition_before(text: str, run: Run) -> str | None:
    start = run.start
    if text[max(0, start - 2) : start] != ", " or not _ENDS.match(text, run.end, run.end + 6):
        return None
    segment = _SEGMENT.search(text, max(0, start - _REACH), start - 2)
    words = _WORD.findall(segment.group()) if segment is not None else []
    at = next((i for i, w in enumerate(words) if w.lower() in _OPENING), None)
    if at is None or len(words) - at < 2:
        return None
    role = words[at:]
    return " ".join(role) if is_personal(head_of(role)) else None


def head_of(role: list[str]) -> str:
    """The noun a role is about: its last word before a preposition, lower case."""
    stop = next((i for i, w in enumerate(role) if i and w.lower() in _CUT), len(role))
    return role[stop - 1].lower().rstrip(".")


@lru_cache(maxsize=1 << 14)
def is_personal(noun: str) -> bool:
    """True for a noun that names a person by office, trade or kinship, by list or by its form."""
    if noun in _NO_PERSON or noun in cues.BODY_HEADS or noun in cues.PREPOSITIONS:
        return False
    known = noun in _PERSONS or noun in cues.TITLES or noun in _SEXES
    return known or _AGENT.fullmatch(noun) is not None


def _noun_before(text: str, run: Run) -> str | None:
    """The lower-case noun right before a name, with “his” or “the” before that."""
    if text[run.start - 1 : run.start] not in (" ", "\n"):
        return None
    last = text[max(0, run.start - _NOUN_REACH) : run.start - 1].rpartition(" ")[2]
    if last.isascii() and last.isalpha() and not (last.islower() and is_personal(last)):
        return None  # a whole word as `_NOUNS` reads it
    if last and not (last[-1].isalnum() or last[-1] in "_’'-"):
        return None  # no word at all
    found = _NOUNS.search(text, max(0, run.start - _NOUN_REACH), run.start)
    words = found.group().split() if found is not None else []
    if not words or not words[-1].islower() or not is_personal(words[-1]) or words[-1] in cues.CUE_VERBS:
        return None
    if len(words) > 2 and words[-2] == "and" and is_personal(words[-3].lower()):
        return None  # “father and son Ed and Al Doe”
    first = len(words) - 1
    if first and words[first - 1].lower() in _OPENING:
        first -= 1
    return " ".join(words[first:])


@lru_cache(maxsize=1 << 14)
def honorific(role: str | None) -> str:
    """ "m" or "f" where the printed title or kinship says so, else the empty string."""
    words = [w.strip(".,").lower() for w in (role or "").split()]
    for word in (words[0], head_of(words)) if words else ():
        sign = _SEXES.get(word) or ("f" if word.endswith("woman") else "m" if word.endswith("man") else "")
        if sign:
            return sign
    return ""


_KIN = cues.words("""
father son husband brother mother daughter wife sister widow uncle nephew aunt niece cousin stepson
stepdaughter
""")


def is_kin(role: str) -> bool:
    """True for a role that only says whose relative somebody is: “his daughter”, “First Lady”."""
    words = [w.strip(".,").lower() for w in role.split()]
    lady = words[-1:] == ["lady"] and "former" not in words
    return head_of(words) in _KIN or lady


def sex_told(role: str | None, name: str) -> str:
    """ "m" or "f" as a title or kinship says, else the given name, else a role such as “spokesman”."""
    given = sex_of_name(name) if " " in name else ""
    told = honorific(role)
    weak = given and told and not any(w.strip(".,").lower() in _SEXES for w in (role or "").split())
    return given if weak else told or given


def sex_of_name(text: str) -> str:
    """ "m" or "f" where a full printed name begins with a given name of one of them, else empty."""
    words = [w for w in text.split() if len(w.rstrip(".")) > 1]
    return sex_of(words[0].partition("-")[0]) if words else ""


_PERSONS = cues.words("""
activist adviser advisor agent aide ally analyst artist assistant astronaut attorney author biologist boss
brother captain chairman chairwoman chairperson chef chemist chief clerk client coach colleague columnist
commander commissioner coroner counsel councillor cousin critic curator dad daughter dean defendant delegate
deputy designer detective developer diplomat director doctor driver economist editor engineer entrepreneur
envoy expert farmer father filmmaker fisherman forecaster founder friend general goalkeeper governor guide
head historian host husband inspector investigator journalist judge juror king lawmaker lawyer leader
lecturer librarian lieutenant manager mayor mechanic medic member minister mother musician neighbor
neighbour nephew niece novelist nurse observer officer official organizer organiser owner pastor physicist
pilot plaintiff player poet policeman politician pollster premier president priest prince princess principal
producer professor prosecutor publicist publisher queen rabbi ranger representative researcher resident
scholar scientist secretary senator sergeant sheriff singer sister soldier son speaker spokesman
spokesperson spokeswoman strategist striker student superintendent supervisor surgeon survivor teacher
technician trainer treasurer trustee tycoon uncle veteran vicar victim volunteer widow wife winner witness
worker writer architect chancellor referee umpire keeper midwife predecessor successor partner rival
shadow counterpart opponent shepherd cook monk tailor clown blacksmith locksmith scout vet nanny maid
""")
