"""The words and signs a reader sees for our terms: one place, so that no page says it differently."""

from collections.abc import Sequence
from contextvars import ContextVar
from dataclasses import dataclass
from datetime import date

from app.store.refs import OutletRef

DATES: ContextVar[str] = ContextVar("dates", default="en-GB")  # how days are written in this request

SIGNS = {"same": "●", "shortened": "◐", "changed": "≠", "single": "○"}

FAMILY_WORDS = {
    "same": "same words",
    "shortened": "shortened",
    "changed": "changed",
    "single": "one outlet only",
}

RELATION_WORDS = {
    "verbatim": "word for word",
    "case": "capitals differ",
    "punctuation": "punctuation differs",
    "truncated": "cut at an end",
    "ellipsis": "cut inside, marked with an ellipsis",
    "elided": "cut inside without a mark",
    "moved": "words moved",
    "altered": "other words",
    "joined": "separate sentences run together",
}

KIND_WORDS = {"direct": "whole sentences", "mixed": "built into the outlet’s sentence"}

SPEAKER_KIND_WORDS = {
    "person": "person",
    "office": "office",
    "body": "body",
    "anonymous": "unnamed source",
}

CERTAINTY_WORDS = {
    "day": "to the day",
    "month": "to the month",
    "year": "to the year",
    "span": "within a span",
    "open": "open at one side",
    "undated": "undated",
}

CERTAINTY_SIGNS = {"day": "●", "month": "◐", "year": "○", "span": "↔", "open": "→", "undated": "?"}

_MONTHS = (
    *("January", "February", "March", "April", "May", "June"),
    *("July", "August", "September", "October", "November", "December"),
)
_SEASONS = {21: "spring", 22: "summer", 23: "autumn", 24: "winter"}
_SEASONS |= {32 + n: f"{word} quarter of" for n, word in enumerate(("first", "second", "third", "fourth"), 1)}
_SEASONS |= {36 + n: f"{word} third of" for n, word in enumerate(("first", "second", "last"), 1)}
_SEASONS |= {40: "first half of", 41: "second half of"}
_NUMBERS = (
    *("no", "one", "two", "three", "four", "five", "six"),
    *("seven", "eight", "nine", "ten", "eleven", "twelve"),
)


def count(number: int, noun: str, plural: str | None = None) -> str:
    """`count(1, "outlet")` is "1 outlet", `count(2, "outlet")` "2 outlets"."""
    return f"{number:,} {noun if number == 1 else plural or noun + 's'}"


def spelled(number: int) -> str:
    """Numbers up to twelve in letters, for sentences."""
    return _NUMBERS[number] if 0 <= number < len(_NUMBERS) else f"{number:,}"


def in_conflict(claims: int, likely: int) -> str:
    """How many claims are in conflict, and how many of these only *likely*."""
    how = "likely conflict" if likely == claims else "conflict"
    return f"{count(claims, 'claim')} in {how}" + (f", {likely} only likely" if 0 < likely < claims else "")


def sentence_start(text: str) -> str:
    """*text* with its first letter upper case."""
    return text[:1].upper() + text[1:]


def quoted(text: str) -> str:
    """Printed words in quotation marks, unless they begin with their own."""
    return text if text[:1] in tuple("“\"‘'«„") else f"“{text}”"


def listed(names: tuple[str, ...] | list[str]) -> str:
    """`a`, `a and b`, `a, b and c`."""
    if len(names) < 2:
        return "".join(names)
    return ", ".join(names[:-1]) + " and " + names[-1]


def few(outlets: Sequence[OutletRef], most: int = 3) -> str:
    """*outlets* for a sentence: by name, or else by code; more than *most* are counted."""
    if len(outlets) > most:
        return f"{spelled(len(outlets))} outlets"
    return listed([outlet.name or outlet.code for outlet in outlets])


@dataclass(frozen=True, slots=True)
class Dated:
    """A date for a reader: words, and the machine value for `<time>` where it is a day, month or year."""

    words: str
    machine: str | None


def dated(edtf: str | None, earliest: str | None, latest: str | None) -> Dated:
    """An EDTF value in words, never more exact than it is: "[..1992]" is "1992 or earlier".

    *earliest* and *latest* (ISO days) speak for a form that is not known here.
    """
    if edtf is None:
        return Dated("no date stated", None)
    if "/" in edtf:
        low, _, high = edtf.partition("/")
        return Dated(_between(low, high, "from {} to {}", "since {}", "until {}"), None)
    if edtf.startswith("[") and ".." in edtf:
        low, _, high = edtf.strip("[]").partition("..")
        return Dated(_between(low, high, "between {} and {}", "{} or later", "{} or earlier"), None)
    if edtf.startswith("["):
        return Dated(" or ".join(_point(member) for member in edtf.strip("[]").split(",")), None)
    plain = edtf.rstrip("?~%")
    if plain.replace("-", "").isdigit() and len(plain) in (4, 7, 10):
        return Dated(_point(edtf), None if plain[5:7] > "12" else plain)
    if "X" in plain or not (earliest and latest):
        return Dated(_point(edtf), None)
    return Dated(f"between {_plain(earliest)} and {_plain(latest)}", None)


def _between(low: str, high: str, both: str, later: str, earlier: str) -> str:
    begin = "" if low in ("", "..") else _point(low)
    end = "" if high in ("", "..") else _point(high)
    if begin and end:
        return begin if begin == end else both.format(begin, end)
    return later.format(begin) if begin else earlier.format(end)


def _point(edtf: str) -> str:
    """A year, month, day, season, decade or century of EDTF in words, with its doubt."""
    doubt = {"?": " (uncertain)", "~": " (about)", "%": " (about, uncertain)"}.get(edtf[-1:], "")
    plain = edtf.strip().rstrip("?~%")
    if plain.endswith("XX") and plain[:-2].isdigit():
        return f"{_ordinal(int(plain[:-2]) + 1)} century{doubt}"
    if plain.endswith("X") and plain[:-1].isdigit():
        return f"{plain[:-1]}0s{doubt}"
    return _plain(plain) + doubt


def _plain(value: str) -> str:
    parts = value.split("-")
    if len(parts) not in (2, 3) or not all(part.isdigit() for part in parts):
        return value
    number = int(parts[1])
    month = _MONTHS[number - 1] if 1 <= number <= 12 else _SEASONS.get(number, parts[1])
    style = DATES.get()
    if style == "iso" and number <= 12:
        return value
    if len(parts) == 2:
        return f"{month} {parts[0]}"
    day = int(parts[2])
    return f"{month} {day}, {parts[0]}" if style == "en-US" else f"{day} {month} {parts[0]}"


def _ordinal(number: int) -> str:
    ending = "th" if number % 100 in (11, 12, 13) else {1: "st", 2: "nd", 3: "rd"}.get(number % 10, "th")
    return f"{number}{ending}"


def weekday(value: str) -> str:
    """The day of the week of an ISO day, in words."""
    return date.fromisoformat(value).strftime("%A")


def is_doubtful(confidence: float) -> bool:
    """True if an attribution is so unsure that nothing may be concluded from it."""
    return confidence < 0.7


def certainty_of(confidence: float, settled: bool = False) -> str:
    """How sure the attribution is, in words; the number stays in the JSON.

    *settled* where the printed words alone led elsewhere, and other readings decided.
    """
    if settled:
        return "Attribution: settled by what other articles print beside these words."
    if confidence >= 0.9:
        return "Attribution: clear."
    if confidence >= 0.7:
        return "Attribution: likely."
    return "Attribution: doubtful, read the context."


def brief(text: str, most: int = 140) -> str:
    """*text* cut at a word with an ellipsis if it is longer than *most* characters."""
    if len(text) <= most:
        return text
    return text[:most].rsplit(" ", 1)[0].rstrip(",.;: ") + "…"
