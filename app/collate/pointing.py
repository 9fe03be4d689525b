"""What "which", "it" or "they" at the beginning of a clause stands for: the noun before it.

"The House, which will vote on it in June" is about the House. Read by the words alone, where one noun can be
meant; else none is given. Names that "he", "she" and "it" stand for are read in `app.extract.antecedents`.
"""

import re

from app.domain.claims import Assertion
from app.domain.mentions import ReadArticle
from app.domain.selector import Span

_WHICH = re.compile(r"which\b", re.IGNORECASE)
_PRONOUN = re.compile(r"(?:(?:and|but|so|that)\s)?(?P<word>it|they)\b(?!['’-])", re.IGNORECASE)
_EMPTY = re.compile(  # "it was clear that …"
    r"\s+(?:is|was|will be|would be|has been|had been)\s+(?:not\s+)?(?:\w+ly\s+)?\w+\s+"
    r"(?:that|to|if|whether|how)\b"
)
_OFF = re.compile(r"\s(?:of|for|in|on|at|to|from|over|against|by|with|about|near|who|which|that)\s|,")
_LAST = re.compile(r"[^\W\d_][\w’'-]*$")
_REACH, _BACK = 60, 3  # characters, assertions


def noun_meant(read: ReadArticle, index: int, pronouns: bool = False) -> Span | None:
    """The noun that begins assertion *index* by "which", or, of *pronouns*, by "it" or "they"."""
    one, body = read.found.assertions[index], read.article.body
    if _WHICH.match(body, one.span.start, one.span.end):
        start = max(one.sentence.start, one.span.start - _REACH)
        words = body[start : one.span.start].rstrip(" ,")
        last = _LAST.search(words)
        return Span(start + last.start(), start + last.end()) if last else None
    match = _PRONOUN.match(body, one.span.start, one.span.end) if pronouns else None
    if match is None or _EMPTY.match(body, match.end()):
        return None
    subject = _subject_before(read.found.assertions, index, body)
    if subject is None:
        return None
    phrase = _OFF.split(subject.of(body))[0].rstrip()
    last = _LAST.search(phrase)
    if last is None or last.group().endswith("s") != (match["word"].lower() == "they"):
        return None
    return Span(subject.start + last.start(), subject.start + last.end())


def _subject_before(assertions: tuple[Assertion, ...], index: int, body: str) -> Span | None:
    """The subject of the sentence before that of assertion *index*; of the one before that, if it is a
    pronoun too."""
    one = assertions[index]
    for other in reversed(assertions[max(0, index - _BACK) : index]):
        is_told = other.voice != "quoted" and other.kind == "body" and other.sentence != one.sentence
        if is_told and other.subject is not None and not _PRONOUN.match(other.subject.of(body)):
            return other.subject
    return None
