"""The body that a phrase names or means: “the State Department”, “the company”, “a spokesman for Roe Ltd”."""

import re

from app.domain.mentions import Name
from app.domain.selector import Span
from app.extract import cues
from app.extract.candidates import Mention
from app.extract.documents import DOCUMENTS
from app.extract.fitting import COMPANIES, fits
from app.extract.given import is_given
from app.extract.people import People
from app.extract.prominence import is_subject
from app.extract.tokens import Tokens

BODIES = DOCUMENTS | cues.words("""
administration agency army association bank board campaign caucus center centre church coalition
commission committee company council court department embassy firm foundation government group hospital
institute jury leadership magazine ministry motion movement newspaper office organisation organization
paper parliament party police prosecution team treasury tribunal union watchdog website site school
university club family army panel authority authorities station network service account
""")
OWNED = cues.words("campaign office administration team government company firm foundation group party")
_MEDIA = cues.words("newspaper paper magazine broadcaster station tabloid")
_MEDIUM = re.compile(
    r"News|Times|Post|Journal|Herald|Tribune|Guardian|Star|Press|Gazette|Mail|Mirror|Magazine|Radio|TV|Network"
)
_LEADING = re.compile(
    r"(?:^|\n)(?:[A-Z]{3,}[^\n]{0,30}[—–-] )?((?:[^\W\d_a-z][\w’'-]+ ){1,3})"
    r"(?:has|will|is|said|says|plans|reported|announced|was|must|may|can|had|wants|stopped|recalled) "
)
_ACTING = re.compile(
    r"(?:(?<=[.!?”\"]\s)|(?<=[.!?”\"]\s\s)|(?<=, )|(?<=\n)|^|(?<=, and )|(?<=, but )"
    r"|(?:In|On|By) (?:[A-Z][a-z]+ )?[0-9]{0,4},? )"
    r"([A-Z][\w&-]+(?: [A-Z][\w&-]+){0,2})"
    r" (?:has|had|was|will|is|at the time|said|says|[a-z]{3,12}ed)\b"
)
_NO_SUBJECT = (
    cues.DETERMINERS | cues.PRONOUNS | cues.PERSONAL | cues.PREPOSITIONS | cues.SUBORDINATORS | cues.TITLES
)
_THE_BODY = re.compile(r"(?:^|[.?!”\"] )The ([a-z]+),? ", re.MULTILINE)
_AROUND = 8000  # characters around a name in which it may be printed as a place
_PARAGRAPH = 500  # characters of a paragraph looked at
_APPOSED = 1500  # characters in which “the airline, Roe,” is looked for
_OWNER = re.compile(r"(\w+)['’]s? ")


class Organisations:
    """The bodies of one article, as its phrases mean them."""

    def __init__(self, text: str, tokens: Tokens, people: People) -> None:
        self._text, self._tokens, self._people = text, tokens, people
        self._places: dict[str, bool] = {}

    def meant(self, mention: Mention, span: Span) -> Name | None:
        """The body a phrase names (“the State Department”) or means (“the trust”, “the company”)."""
        tokens = self._tokens
        words = tokens.words[mention.first : mention.last + 1]
        if tokens.classes[mention.head] in "NABT":
            return self._people.body_at(span)
        giant = words[-1] in COMPANIES and len(words) == 3 and tokens.classes[mention.first + 1] in "nrl"
        if words[0] != "the" or not (len(words) == 2 or giant):
            return None
        if giant:  # “the tech giant”
            return self._acting(span.start) or self._people.body_before(span.start, noun=words[-1])
        if words[1] in _MEDIA:
            body = self._people.body_before(span.start)
            return body if body is not None and _MEDIUM.search(body.text) else None
        named = self._people.body_before(span.start, words[1])
        named = named or self._apposed(words[1], span.start)
        if named is None and words[1] in COMPANIES:
            named = self._acting(span.start) or self._leading(span.start)
        return named or self._people.body_before(span.start, noun=words[1])

    def _acting(self, at: int) -> Name | None:
        """Roe in “In 2013 Roe was robbed, and the company said”: the subject named last before offset *at* in
        its paragraph or at the end of the one before, if no person and no place.
        """
        begin = self._text.rfind("\n", max(0, at - _PARAGRAPH), at) + 1
        end = len(self._text[:begin].rstrip())
        before = self._text.rfind("\n", max(0, end - _PARAGRAPH), end) + 1
        for first, last in ((begin, at), (before, end)):
            found = [m.span(1) for m in _ACTING.finditer(self._text, first, last)]
            names = [Name(Span(a, b), self._text[a:b], "body") for a, b in found]
            named = [name for name in names if self._may_be_firm(name)]
            if named:
                return named[-1]
        return None

    def _may_be_firm(self, name: Name) -> bool:
        """False for persons, for places, and for bodies that are no firm."""
        words = name.text.split()
        if self._people.at(name.span) is not None or is_given(words[0]) or words[0].lower() in _NO_SUBJECT:
            return False
        return fits("company", name.text) and not words[-1].endswith("s") and not self._is_place(name)

    def _is_place(self, name: Name) -> bool:
        """True for a name printed behind “in” or “across”, if near its first place asked for."""
        if name.text not in self._places:
            printed = re.compile(rf"\b(?:in|across|from) {re.escape(name.text)}\b(?!['’]s)")
            low, high = max(0, name.span.start - _AROUND), name.span.end + _AROUND
            self._places[name.text] = printed.search(self._text, low, high) is not None
        return self._places[name.text]

    def _leading(self, at: int) -> Name | None:
        """What opens the article as its subject, if no person: “Ferrowell will close its plant”."""
        for match in _LEADING.finditer(self._text, 0, min(at, 1500)):
            words = match.group(1).split()
            named = self._people.at(Span(match.start(1), match.end(1) - 1))
            if named is None and not is_given(words[0]) and words[0].lower() not in _NO_SUBJECT:
                return Name(Span(match.start(1), match.end(1) - 1), match.group(1)[:-1], "body")
        return None

    def spoken_for(self, mention: Mention, span: Span, end: int) -> Name | None:
        """The body for which a spokesperson at *span* speaks, whose description ends with token *end*."""
        tokens = self._tokens
        wide = Span(span.start, tokens.ends[end])
        named = self._people.body_at(wide)
        owner = _OWNER.search(span.of(self._text))
        if named is None and owner is not None and owner.group(1) in COMPANIES | BODIES:
            named = self._people.body_before(span.start, owner.group(1)) or self._people.body_before(
                span.start
            )
            named = named or (self._leading(span.start) if owner.group(1) in COMPANIES else None)
        for word in tokens.words[mention.first + 1 : mention.last] if named is None else ():
            if word in BODIES | COMPANIES:
                named = named or self._people.body_before(span.start, word)  # “a ministry spokesman”
        return (
            named
            or self._owned_body(mention)
            or self._unknown_body(mention, end)
            or (self._subject(span.start) if end == mention.last == mention.first + 1 else None)
        )

    def _subject(self, at: int) -> Name | None:
        """The body of the paragraph that said something before “a spokesman said”."""
        begin = self._text.rfind("\n", max(0, at - _PARAGRAPH), at) + 1
        phrases = [m for m in _THE_BODY.findall(self._text, begin, at) if m in BODIES | COMPANIES]
        if phrases:
            meant = self._people.body_before(at, phrases[-1]) or self._apposed(phrases[-1], at)
            return meant or (self._leading(at) if phrases[-1] in COMPANIES else None)
        body = self._people.body_before(at)
        if body is None or "\n" in self._text[body.span.end : at]:
            return None
        return body if is_subject(self._text, body.span) else None

    def _apposed(self, word: str, at: int) -> Name | None:
        """Roe in “The airline, Roe, confirmed it” before offset *at*."""
        begin = max(0, at - _APPOSED)
        printed = re.compile(rf"\b[Tt]he {word}, ([A-Z][\w&’'-]*(?: [A-Z][\w&’'-]*){{0,3}}),")
        every = list(printed.finditer(self._text, begin, at))
        span = Span(*every[-1].span(1)) if every else None
        return None if span is None or self._people.at(span) else Name(span, span.of(self._text), "body")

    def _owned_body(self, mention: Mention) -> Name | None:
        """“A spokesman for Doe’s campaign”."""
        tokens = self._tokens
        if tokens.words[mention.last + 1] != "for":
            return None
        at = mention.last + 2
        while tokens.classes[at] in "TNA" and at - mention.last < 8:
            at += 1
        if tokens.classes[at] != "s":
            return None
        person = self._people.at(Span(tokens.starts[at - 1], tokens.ends[at - 1]))
        if person is None or tokens.words[at + 1] not in OWNED:
            return None
        return Name(person.name.span, f"{person.name.text}’s {tokens.words[at + 1]}", "body")

    def _unknown_body(self, mention: Mention, end: int) -> Name | None:
        """What a spokesperson speaks for if no other words tell what it is: “a spokesman for Ferrowell”."""
        tokens = self._tokens
        first, classes = mention.first + 1, tokens.classes
        if tokens.words[mention.last + 1] == "for":
            first = mention.last + 2
            first += classes[first] == "d"
        last = first - 1
        while last < end and classes[last + 1] in "NAB":
            last += 1
        if last < first or classes[last + 1] == "s":
            return None
        span = Span(tokens.starts[first], tokens.ends[last])
        return None if self._people.at(span) is not None else Name(span, span.of(self._text), "body")
