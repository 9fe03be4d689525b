"""The words and signs for claims: what is compared, how an outlet stands to it, why one has no statement."""

TYPE_WORDS = {
    "number": "number",
    "date": "date",
    "list": "list of names",
    "order": "order of events",
    "status": "done or to come",
    "superlative": "first, only, largest",
    "comparison": "older or younger, more or less",
    "actor": "who announced it",
    "medium": "written or spoken",
    "statement": "statement",
}
GRADE_WORDS = {
    "conflict": "values that cannot both hold",
    "differs": "stated differently",
    "agrees": "no difference found",
}
GRADE_SIGNS = {"conflict": "≠", "differs": "◐", "agrees": "●"}
REACH_WORDS = {"several": "several outlets", "one": "one outlet only"}
STANCE_WORDS = {
    "states": "states it",
    "differs": "states it differently",
    "attributes": "says a speaker states it",
}
STANCE_SIGNS = {"states": "●", "differs": "≠", "attributes": "“"}
VALUE_WORDS = {
    "has": "told as done",
    "already": "told as so already",
    "now": "told as going on",
    "will": "told as to come",
    "expected": "told as expected",
    "after": "after it",
    "before": "before it",
    "during": "at the same time",
    "initial": "from the beginning",
    "later": "joined later",
    "written": "written",
    "spoken": "spoken",
}
