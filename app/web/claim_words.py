"""The words and signs for claims: what is compared, how an outlet stands to it, why one has no statement."""

TYPE_WORDS = {
    "number": "number",
    "date": "date",
    "hour": "time of day",
    "age": "age",
    "list": "list of names",
    "order": "order of events",
    "status": "done or to come",
    "polarity": "yes or no",
    "outcome": "how it ended",
    "state": "what it is",
    "extent": "how far it goes",
    "place": "place",
    "cause": "cause",
    "superlative": "first, only, largest",
    "comparison": "older or younger, more or less",
    "actor": "who did it",
    "medium": "written or spoken",
    "name": "name as printed",
    "office": "office of a person",
    "statement": "statement",
}
GRADE_WORDS = {
    "conflict": "values that cannot both hold",
    "likely": "values that likely cannot both hold",
    "differs": "stated differently",
    "agrees": "no difference found",
}
GRADE_SIGNS = {"conflict": "≠", "likely": "≠", "differs": "◐", "agrees": "●"}
REACH_WORDS = {
    "several": "several outlets",
    "loosely": "several, matched loosely",
    "one": "one outlet only",
}
STANCE_WORDS = {
    "states": "states it",
    "differs": "states it differently",
    "attributes": "says a speaker states it",
    "silent": "no matching statement found",
    "earlier": "published before it could know",
    "not comparable": "not comparable: the text could not be read whole",
}
LOOSE = "matched loosely"
LIKELY = "likely"
# `bench/claims.py`, columns sealed and unseen
WEIGHED_RIGHT = "of 28 such conflicts shown of stories kept aside, 23 were right"
STANCE_FAMILIES = {"states": "same", "differs": "shortened", "attributes": "attributed"}
_STANCE_SIGNS = {"states": "●", "differs": "◐", "attributes": "“"}
DIFFERENT = {
    "number": "numbers",
    "date": "dates",
    "hour": "times of day",
    "age": "ages",
    "list": "lists of names",
    "order": "orders of events",
    "status": "answers to whether it is done",
    "polarity": "answers, yes and no",
    "outcome": "accounts of how it ended",
    "state": "accounts of what it is",
    "extent": "accounts of how far it goes",
    "place": "places",
    "cause": "causes",
    "superlative": "claims of what is first, only or largest",
    "comparison": "comparisons",
    "actor": "accounts of who did it",
    "medium": "accounts of how it was said",
    "name": "names",
    "office": "offices of one person",
}
BOTH_WORDS = {
    **TYPE_WORDS,
    "count": "a number and a list",
    "spelling": "two spellings of a name",
    "repeat": "the same words, the second time as said in addition",
    "sources": "how many sources",
}
VALUE_WORDS = {
    "has": "told as done",
    "already": "told as already so",
    "now": "told as going on",
    "will": "told as yet to come",
    "expected": "told as expected",
    "after": "told as later",
    "before": "told as earlier",
    "during": "told as at the same time",
    "initial": "told as there from the beginning",
    "later": "told as joining later",
    "written": "written",
    "spoken": "spoken",
}


def stood(stance: str, clash: str, loose: bool) -> tuple[str, str, str]:
    """How a statement stands to its claim: class, sign and words. In doubt where it is matched loosely.

    *clash* is "conflict" if a value of it cannot hold beside another, "likely" if it likely cannot, else "".
    """
    if loose:
        return "single", "?", LOOSE
    said = STANCE_WORDS[stance]
    if stance == "differs" and clash == "likely":
        said = f"{LIKELY} {said}"
    return stance_family(stance, clash), stance_sign(stance, clash), said


def graded(grade: str, loose: bool) -> tuple[str, str]:
    """The sign and words of how a claim's outlets stand to each other."""
    return ("?", LOOSE) if loose else (GRADE_SIGNS[grade], GRADE_WORDS[grade])


def stance_family(stance: str, clash: str) -> str:
    """The class of a stance: "changed" only where values cannot both hold, surely or likely."""
    return "changed" if stance == "differs" and clash else STANCE_FAMILIES.get(stance, "single")


def stance_sign(stance: str, clash: str) -> str:
    """The sign of a stance; those without a statement have the empty ring."""
    return "≠" if stance == "differs" and clash else _STANCE_SIGNS.get(stance, "○")


def read_as(slot: str, norm: str) -> str | None:
    """What a value is read as in words, where its printed words do not say it plainly."""
    return VALUE_WORDS.get(norm) if slot in _READ else None


_READ = ("status", "order", "medium", "polarity")

STANCE_MEANINGS = {
    "states": "In its own voice; where values differ, it gives none or the one that most outlets give.",
    "differs": "Its sentence gives another value than most outlets do; where no value is given by most, all "
    "that give one are marked so. All values are shown as printed, and none is taken for the right one.",
    "attributes": "Its sentence says that somebody states it.",
    "loose": "That its sentence tells of the same matter as those of the other outlets is less than sure.",
    "silent": "No sentence of it was recognised as this claim. It may stand there in other words.",
    "earlier": "Its article appeared before the first one that states it.",
    "not comparable": "So nothing is said about what it leaves out.",
}
