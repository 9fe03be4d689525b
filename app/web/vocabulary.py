"""The names of differences explained, each with an invented example. The page about the site prints them.

Every example is checked by a test against the comparison itself, so that no explanation can drift from it.
"""

from dataclasses import dataclass

from app.domain.groups import FAMILIES, FAMILY
from app.web import words

_BASE = "We will open the harbour in May."


@dataclass(frozen=True, slots=True)
class Relation:
    """A relation of a reading to the fullest one: *name* is its anchor and its value in addresses."""

    name: str
    label: str
    meaning: str
    fullest: str
    reading: str


@dataclass(frozen=True, slots=True)
class Family:
    """A family of relations, the gravest of which names the whole reading."""

    name: str
    meaning: str
    relations: tuple[Relation, ...]


_FAMILIES = {
    "same": "No word differs. Capitals and punctuation are an outlet’s house style.",
    "shortened": "Words are missing at an end, or inside with a mark that says so.",
    "changed": "Words are missing inside without a mark, stand elsewhere, are others, or run two sentences"
    " together. A reader of this one reading alone cannot see it.",
}

_RELATIONS = {
    "verbatim": ("Every word, capital and mark is the same.", _BASE, _BASE),
    "case": ("Only capitals differ.", _BASE, "We will open the Harbour in May."),
    "punctuation": (
        "Only marks between the words differ. A stop or comma at the closing quotation mark, and the style"
        " of quotation marks, dashes and spaces, is never counted as a difference.",
        "The ships are ready, and so are we.",
        "The ships are ready – and so are we.",
    ),
    "truncated": (
        "The reading begins later or stops earlier. What it prints is word for word.",
        _BASE,
        "We will open the harbour.",
    ),
    "ellipsis": ("Words inside are left out, and dots or brackets say so.", _BASE, "We will open … in May."),
    "elided": (
        "Words inside are left out, and nothing says so.",
        _BASE,
        "We will open in May.",
    ),
    "moved": (
        "The same words, some of them in another place.",
        "We will open the harbour and the new market to ships.",
        "We will open the new harbour and the market to ships.",
    ),
    "altered": (
        "Words stand there that the fullest reading does not have.",
        _BASE,
        "We will open the port in May.",
    ),
    "joined": (
        "Sentences that are separate in the fullest reading run together as one.",
        "The harbour opens in May. Anna will bring the ships.",
        "The harbour opens in May, Anna will bring the ships.",
    ),
}


def families() -> tuple[Family, ...]:
    """All families with their relations, gravest last."""
    return tuple(
        Family(
            family,
            _FAMILIES[family],
            tuple(
                Relation(name, words.RELATION_WORDS[name], *_RELATIONS[name])
                for name, of in FAMILY.items()
                if of == family
            ),
        )
        for family in FAMILIES
    )
