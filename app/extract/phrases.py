"""Sources printed as a phrase: an office, a description, a body, a document, somebody without a name."""

import re
from bisect import bisect_left
from collections.abc import Callable, Sequence
from dataclasses import dataclass

from app.domain.mentions import Name, Source
from app.domain.selector import Span
from app.extract import cues
from app.extract.apposed import Apposed
from app.extract.candidates import Mention
from app.extract.documents import DOCUMENTS, UNSIGNED, Documents
from app.extract.given import is_given
from app.extract.people import People
from app.extract.persons import Person
from app.extract.tokens import Tokens

_SPOKEN_FOR = cues.words("spokesman spokeswoman spokesperson spokespeople spokesmen representative")
_COMPANIES = cues.words("""
company firm corporation retailer carmaker automaker manufacturer maker airline bank chain startup insurer
publisher broadcaster steelmaker brewer
""")
_BODIES = DOCUMENTS | cues.words("""
administration agency army association bank board campaign caucus center centre church coalition
commission committee company council court department embassy firm foundation government group hospital
institute jury leadership magazine ministry motion movement newspaper office organisation organization
paper parliament party police prosecution team treasury tribunal union watchdog website site school
university club family army panel authority authorities station network service account
""")
_OWNED = cues.words("campaign office administration team government company firm foundation group party")
_INDEFINITE = cues.words("""
a an one another some many several most other others few two three four five six all both any no every
""")
_HIS = {"his": "he", "her": "she"}
_LEADING = re.compile(
    r"(?:^|\n)(?:[A-Z]{3,}[^\n]{0,30}[—–-] )?((?:[^\W\d_a-z][\w’'-]+ ){1,3})"
    r"(?:has|will|is|said|says|plans|reported|announced|was) "
)
_NO_SUBJECT = (
    cues.DETERMINERS | cues.PRONOUNS | cues.PERSONAL | cues.PREPOSITIONS | cues.SUBORDINATORS | cues.TITLES
)
_OWNER = re.compile(r"(\w+)['’]s? ")
_ONE = cues.words("a an one another")
_SAME_KIND = cues.words("aide official source spokesman spokeswoman spokesperson staffer representative")
_AGO = 2500  # characters between “a source” and “the source”


@dataclass(frozen=True, slots=True)
class Last:
    """The source before: where it ends, the person it means, and itself."""

    end: int = -1
    person: Person | None = None
    source: Source | None = None


class Phrases:
    """Reads the noun phrases among *mentions*; *source* makes the source of another mention by its index."""

    def __init__(
        self,
        text: str,
        tokens: Tokens,
        mentions: Sequence[Mention],
        people: People,
        source: Callable[[int], Source],
    ) -> None:
        self._text, self._tokens, self._people, self._source = text, tokens, people, source
        self._mentions = mentions
        self._documents = Documents(text, tokens, people)
        self._apposed = Apposed(tokens, people)
        self._heads: dict[str, list[int]] | None = None

    def read(self, index: int, last: Last) -> Source:
        """The source that the phrase with this index among the mentions prints."""
        tokens, mention = self._tokens, self._mentions[index]
        span = Span(tokens.starts[mention.first], tokens.ends[mention.last])
        words = tokens.words[mention.first : mention.last + 1]
        head, printed = words[mention.head - mention.first], span.of(self._text)
        if tokens.words[mention.last + 1] in DOCUMENTS and tokens.classes[mention.last + 1] in "nr":
            head = tokens.words[mention.last + 1]
            span = Span(span.start, tokens.ends[mention.last + 1])
            return Source(span, span.of(self._text), "body", self._issuer(head, mention, span, last))
        named = self._apposed.name(mention)
        if named is not None:
            return by_name(named, self._people)
        if self._text[tokens.starts[mention.head]].isupper():
            name = self._people.name_at(Span(tokens.starts[mention.head], tokens.ends[mention.head]))
            if name is not None:
                return by_name(name, self._people)
        if tokens.classes[mention.head] == "N" and tokens.classes[mention.head - 1] in "nrle":
            return Source(span, printed, "title")  # “the old Russian”
        if any(w in _SPOKEN_FOR for w in words):
            return self._for_body(index, span, last)
        lower = tokens.classes[mention.head] not in "NABT"
        if lower and head in UNSIGNED:
            giver = self._documents.giver(head, span.end + 40)
            return Source(span, printed, "body" if giver else "anonymous", giver)
        if lower and head in DOCUMENTS:
            near = last if words[0] not in _INDEFINITE else Last()
            kind = "body" if self._documents.owner(mention.first, span) is None else "title"
            return Source(span, printed, kind, self._issuer(head, mention, span, near))
        if words[0] in _HIS and head in _OWNED:
            return self._of_owner(words[0], head, span, last)
        if (
            head in _BODIES
            or head in _COMPANIES
            or not lower
            or (head in cues.BODY_HEADS and len(words) == 2)
        ):
            return Source(span, printed, "body", self._body(mention, span))
        if words[0] in _INDEFINITE or is_plural(head):
            wide = self._widened(mention)
            return Source(wide, wide.of(self._text), "anonymous")
        return self._titled(index, span, last)

    def _titled(self, index: int, span: Span, last: Last) -> Source:
        """A person by office or description: “the French president”, “the striker”."""
        tokens, mention, printed = self._tokens, self._mentions[index], span.of(self._text)
        words = tokens.words[mention.first : mention.last + 1]
        classes = tokens.classes[mention.first : mention.last + 1]
        defined = words[0] in cues.DETERMINERS or "s" in classes
        titled = defined or set(classes) == {"T"}
        person = self._people.for_title(words, span.start) if titled else None
        if person is None and not defined:
            return Source(span, printed, "anonymous")
        if person is None and words[0] == "the":
            earlier = self._introduced(index)
            if earlier is not None:
                return Source(span, printed, "title", earlier)
            person = self._same_paragraph(span.start, last) or self._people.described(words, span.start)
        return Source(span, printed, "title", person.name if person is not None else None)

    def _introduced(self, index: int) -> Name | None:
        """Who was printed before as “a source” and is now “the source”: whatever that stood for."""
        mention = self._mentions[index]
        head, start = self._tokens.words[mention.head], self._tokens.starts[mention.first]
        if self._heads is None:
            self._heads = {}
            for i, other in enumerate(self._mentions):
                if other.kind == "phrase" and self._tokens.words[other.first] in _ONE:
                    self._heads.setdefault(_kind(self._tokens.words[other.head]), []).append(i)
        every = self._heads.get(_kind(head), [])
        i = bisect_left(every, index) - 1
        if i < 0 or start - self._tokens.ends[self._mentions[every[i]].last] > _AGO:
            return None
        source = self._source(every[i])
        if source.antecedent is not None:
            return source.antecedent
        return Name(source.span, source.text, "anonymous") if source.kind == "anonymous" else None

    def _of_owner(self, owner: str, head: str, span: Span, last: Last) -> Source:
        """“his campaign”: the body of whoever is meant, unresolved if that is not clear."""
        person = self._people.for_pronoun(_HIS[owner], span.start, last.person)
        printed = span.of(self._text)
        if person is None:
            return Source(span, printed, "title")
        name = Name(person.name.span, f"{person.name.text}’s {head}", "body")
        return Source(span, printed, "title", name)

    def _body(self, mention: Mention, span: Span) -> Name | None:
        """The body a phrase names (“the State Department”) or means (“the trust”, “the company”)."""
        tokens = self._tokens
        words = tokens.words[mention.first : mention.last + 1]
        if tokens.classes[mention.head] in "NABT":
            return self._people.body_at(span)
        if words[0] != "the" or len(words) != 2:
            return None
        named = self._people.body_before(span.start, words[1]) or self._people.body_before(span.start)
        if named is None and words[1] in _COMPANIES:
            named = self._leading(span.start)
        return named

    def _leading(self, at: int) -> Name | None:
        """What opens the article as its subject, if no person: “Ferrowell will close its plant”."""
        for match in _LEADING.finditer(self._text, 0, min(at, 1500)):
            words = match.group(1).split()
            if not is_given(words[0]) and words[0].lower() not in _NO_SUBJECT:
                return Name(Span(match.start(1), match.end(1) - 1), match.group(1)[:-1], "body")
        return None

    def _for_body(self, index: int, span: Span, last: Last) -> Source:
        """A spokesperson without a name speaks for the body that is named."""
        tokens, mention = self._tokens, self._mentions[index]
        end = mention.last
        while end + 1 < len(tokens.classes) and end - mention.head < 12:
            if tokens.classes[end + 1] not in "PodNABTk&rn":
                break
            end += 1
        wide = Span(span.start, tokens.ends[end])
        words = tokens.words[mention.first : mention.last + 1]
        owner = next((m for m in _OWNER.finditer(span.of(self._text))), None)
        named = self._people.body_at(wide)
        if named is None and owner is not None and owner.group(1) in _COMPANIES | _BODIES:
            named = self._people.body_before(span.start, owner.group(1)) or self._people.body_before(
                span.start
            )
            named = named or (self._leading(span.start) if owner.group(1) in _COMPANIES else None)
        if named is None:
            named = self._unknown_body(mention, end)
        if named is not None and self._people.at(wide) is None:
            return Source(span, span.of(self._text), "title", named)
        if words[0] in _INDEFINITE or is_plural(words[-1]):
            wide = self._widened(mention)
            return Source(wide, wide.of(self._text), "anonymous")
        return self._titled(index, span, last)

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

    def _issuer(self, head: str, mention: Mention, span: Span, last: Last) -> Name | None:
        return self._documents.issuer(head, mention.first, span, (last.end, last.person, last.source))

    def _same_paragraph(self, at: int, last: Last) -> Person | None:
        """The speaker before, if of this paragraph and printed without any role: “the former governor”
        fits.
        """
        person = last.person
        near = person is not None and at - last.end >= 0 and "\n" not in self._text[last.end : at]
        return person if near and person is not None and not person.roles else None

    def _widened(self, mention: Mention) -> Span:
        """An unnamed source with what the outlet says about it: “a source familiar with the matter”."""
        tokens = self._tokens
        last = mention.last
        while (
            last + 1 < len(tokens.classes)
            and last - mention.last < 9
            and tokens.classes[last + 1] in "noPdNABreil#k"
        ):
            last += 1
        while last > mention.last and tokens.classes[last] in "oPdkl":
            last -= 1
        stop = tokens.classes[last + 1]
        return Span(tokens.starts[mention.first], tokens.ends[last if stop in ".,|vQ;x" else mention.last])


def by_name(name: Name, people: People) -> Source:
    """The source that a printed name is; its antecedent is a fuller name of the same person."""
    person = people.at(name.span)
    fuller = person.name if person is not None and len(person.name.text) > len(name.text) else None
    return Source(name.span, name.text, "name", fuller)


def _kind(head: str) -> str:
    return "official" if head in _SAME_KIND else head


def is_plural(word: str) -> bool:
    """True for a noun of several."""
    return (word.endswith("s") and not word.endswith("ss")) or word in ("people", "men", "women", "police")
