"""Words that date by what is told elsewhere in the article: "during the meeting", "the initial signatories".

Only the noun is read here; which day it stands for, if any, is found in `app.collate.occasions`:

- `occasion:NOUN`: the day of that meeting, hearing, dinner…; of "the White House event" `occasion:event`
- `first:NOUN`: the first members or parties of something; `made:NOUN`: the making of its first form
"""

import re

from app.extract.years import Reading

_NOUNS = (
    "meeting|summit|ceremony|event|rally|hearing|conference|briefing|dinner|lunch|speech|debate|trial|talks|visit"
    "|interview|session|vote|call|gathering|march|protest|address|reception"
)
_OCCASION = re.compile(
    r"(?:[Aa]t|[Dd]uring) (?:the|that|their|his|her) (?:same )?((?:[A-Z][\w.’-]*\+?[0-9]* ){0,3})"
    rf"(?:news |press )?({_NOUNS})\b"
    r"(?! (?:on|in|last|next|this|yesterday|of|with|between|to|for|that|held|room|hall|table|house)\b|[-’'])"
)
_FIRST = re.compile(
    r"(?:initial|original|founding) (signator(?:y|ies)|signers?|members?|participants?|partners?"
    r"|part(?:y|ies)|backers?|founders?|states|countries|nations)\b"
)
_MADE = re.compile(
    r"\b(?:negotiat|broker|draft|craft|design|prepar|devis|hammer)(?:ing|ed|e|s) (?:out )?"
    r"(?:the|that|its|their) $"
)
_ORIGINAL = re.compile(r"(?:original|initial|first) ([a-z]{4,})\b")
OCCASION_WORDS = frozenset(["at", "during", "initial", "original", "founding"])


def read_occasion(text: str, at: int) -> Reading | None:
    """The occasion whose words begin at *at*."""
    if match := _OCCASION.match(text, at):
        return Reading(at, match.end(), "occasion", offset=f"occasion:{match[2]}")
    if match := _FIRST.match(text, at):
        return Reading(at, match.end(), "occasion", offset=f"first:{match[1]}")
    if (match := _ORIGINAL.match(text, at)) and _MADE.search(text, max(0, at - 40), at):
        return Reading(at, match.end(), "occasion", offset=f"made:{match[1]}")
    return None
