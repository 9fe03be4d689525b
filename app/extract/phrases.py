"""Sources printed as a phrase: an office, a description, a body, a document, somebody without a name."""

import re
from bisect import bisect_left
from collections.abc import Callable, Sequence

from app.domain.mentions import Name, Source
from app.domain.selector import Span
from app.extract import cues
from app.extract.apposed import Apposed
from app.extract.candidates import ACTING, Mention
from app.extract.documents import DOCUMENTS, UNSIGNED, Documents
from app.extract.fitting import COMPANIES
from app.extract.nouns import can_speak, is_plural, kind_of
from app.extract.organisations import BODIES, OWNED, Organisations
from app.extract.owners import CROWDS, HIS, Owners
from app.extract.people import People
from app.extract.persons import Person
from app.extract.tokens import Tokens
from app.extract.varied import Last, in_other_words

_SPOKEN_FOR = cues.words("spokesman spokeswoman spokesperson spokespeople spokesmen representative")
_INDEFINITE = cues.words("""
a an one another some many several most other others few two three four five six all both any no every
""")
_ONE_OF = re.compile(r"do[dsnNABelr&]{1,10}\Z")  # “one of the nation’s oldest and”
_PREFIXED = re.compile(r"[a-z]{1,3}[-‑’'][^\W\d_a-z]")  # “al-Masri”, “d’Aubigny”
_OF_MANY = re.compile(r"s['’] \Z")
_ONE = cues.words("a an one another")
_NEXT = 300  # characters from a body that spoke to “the company”
_AGO = 2500  # characters between “a source” and “the source”


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
        self._owners = Owners(text, tokens, people, self._documents)
        self._apposed = Apposed(tokens, people)
        self._bodies = Organisations(text, tokens, people)
        self._heads: dict[str, list[int]] | None = None

    def read(self, index: int, last: Last) -> Source:
        """The source that the phrase with this index among the mentions prints."""
        tokens, mention = self._tokens, self._mentions[index]
        span = Span(tokens.starts[mention.first], tokens.ends[mention.last])
        words = tokens.words[mention.first : mention.last + 1]
        head, printed = words[mention.head - mention.first], span.of(self._text)
        if self._is_of_document(mention):
            head = tokens.words[mention.last + 1]
            span = Span(span.start, tokens.ends[mention.last + 1])
            return Source(span, span.of(self._text), "body", self._issuer(head, mention, span, last))
        beside = self._apposed.name(mention)
        if beside is not None:
            return by_name(beside, self._people)
        if self._text[tokens.starts[mention.head]].isupper() or _PREFIXED.match(printed):
            name = self._people.name_at(Span(tokens.starts[mention.head], tokens.ends[mention.head]))
            if name is not None:
                return by_name(name, self._people)
        if tokens.classes[mention.head] == "N" and tokens.classes[mention.head - 1] in "nrle":
            return Source(span, printed, "title")  # “the old Russian”
        if any(w in _SPOKEN_FOR for w in words):
            return self._for_body(index, span, last)
        lower = tokens.classes[mention.head] not in "NABT"
        if lower and head in UNSIGNED:
            giver = self._documents.giver(head, span.end + 40) or self._hung_up_by(mention, last)
            return Source(span, printed, "title" if giver else "anonymous", giver)
        if (
            len(words) == 1
            and (head in OWNED or head in BODIES)
            and _OF_MANY.search(self._text, max(0, span.start - 4), span.start)
        ):
            return self._owners.of_many(head, span)
        if lower and head in DOCUMENTS:
            near = last if words[0] not in _INDEFINITE else Last()
            kind = "body" if self._documents.owner(mention.first, span) is None else "title"
            return Source(span, printed, kind, self._issuer(head, mention, span, near))
        if words[0] in HIS and head in OWNED:
            return self._owners.of_his(words[0], head, span, last.person)
        if words[0] in _INDEFINITE and not lower and self._people.body_at(span) is None:
            wide = self._widened(mention)
            return Source(wide, wide.of(self._text), "anonymous")  # “one senior Democrat”
        if words[0] == "the" and set(tokens.classes[mention.first + 1 : mention.last + 1]) == {"T"}:
            held = self._titled(index, span, last)
            if held.antecedent is not None:
                return held  # “the Prime Minister”
        if head in BODIES or head in COMPANIES or not lower or (head in cues.BODY_HEADS and len(words) == 2):
            named = self._speaking_company(words, span, last) or self._bodies.meant(mention, span)
            if named is not None and named.span.overlaps(span):
                span = Span(min(span.start, named.span.start), max(span.end, named.span.end))
            unknown = named is None and lower and head in COMPANIES and len(words) > 2
            return Source(span, span.of(self._text), "anonymous" if unknown else "body", named)
        owner = self._owners.of_thing(mention, head, last.person) if lower else None
        if owner is not None:
            return Source(span, printed, "title", owner)
        if head in CROWDS:
            return Source(span, printed, "anonymous")
        if words[0] in _INDEFINITE or is_plural(head):
            wide = self._widened(mention)
            return Source(wide, wide.of(self._text), "anonymous" if can_speak(words) else "title")
        return self._titled(index, span, last)

    def _is_of_document(self, mention: Mention) -> bool:
        """True for the “report” of “Doe’s report says”, also if it was read as a verb behind an owner."""
        tokens, at = self._tokens, mention.last + 1
        letters = tokens.classes[at : at + 2]
        owned = letters in ("vv", "vx") and "s" in tokens.classes[mention.first : at]
        press = tokens.words[at - 1 : at + 1] == ["press", "release"]
        return tokens.words[at] in DOCUMENTS and (letters[:1] in ("n", "r") or owned or press)

    def _speaking_company(self, words: Sequence[str], span: Span, last: Last) -> Name | None:
        """“The company” after a body that spoke just before and is known by nothing but its name."""
        source = last.source
        if len(words) != 2 or words[0] != "the" or words[1] not in COMPANIES or source is None:
            return None
        near = last.person is None and source.kind == "name" and 0 <= span.start - last.end < _NEXT
        return Name(source.span, source.text, "body") if near and source.antecedent is None else None

    def _hung_up_by(self, mention: Mention, last: Last) -> Name | None:
        """Whose sign it is, if printed as “in its shop”: the body that spoke last."""
        if "its" not in self._tokens.words[mention.first : mention.last + 9] or last.source is None:
            return None
        name = last.source.antecedent
        if name is None and last.source.kind in ("body", "name") and last.person is None:
            name = Name(last.source.span, last.source.text, "body")
        return name if name is not None and name.kind == "body" else None

    def _titled(self, index: int, span: Span, last: Last) -> Source:
        """A person by office or description: “the French president”, “the striker”."""
        tokens, mention, printed = self._tokens, self._mentions[index], span.of(self._text)
        words = tokens.words[mention.first : mention.last + 1]
        classes = tokens.classes[mention.first : mention.last + 1]
        defined = words[0] in cues.DETERMINERS or "s" in classes
        titled = defined or set(classes) == {"T"}
        person = self._people.for_title(words, span.start) if titled else None
        if person is None and not defined:
            return Source(span, printed, "anonymous" if can_speak(words) else "title")
        if person is None and words[0] == "the":
            earlier = self._introduced(index)
            if earlier is not None:
                return Source(span, printed, "title", earlier)
            person = (
                self._same_paragraph(span.start, last)
                or self._people.introduced(words, span.start)
                or self._people.described(words, span.start)
                or in_other_words(self._people, self._text, words, span.start, last)
            )
        return Source(span, printed, "title", person.name if person is not None else None)

    def _introduced(self, index: int) -> Name | None:
        """Who was printed before as “a source” and is now “the source”: whatever that stood for."""
        mention = self._mentions[index]
        head, start = self._tokens.words[mention.head], self._tokens.starts[mention.first]
        if self._heads is None:
            self._heads = {}
            for i, other in enumerate(self._mentions):
                if other.kind == "phrase" and self._tokens.words[other.first] in _ONE:
                    self._heads.setdefault(kind_of(self._tokens.words[other.head]), []).append(i)
        every = self._heads.get(kind_of(head), [])
        i = bisect_left(every, index) - 1
        if i < 0 or start - self._tokens.ends[self._mentions[every[i]].last] > _AGO:
            return None
        source = self._source(every[i])
        if source.antecedent is not None:
            return source.antecedent
        return Name(source.span, source.text, "anonymous") if source.kind == "anonymous" else None

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
        named = self._bodies.spoken_for(mention, span, end)
        if named is not None and (self._people.at(wide) is None or "’s " in named.text):
            return Source(span, span.of(self._text), "title", named)
        if words[0] in _INDEFINITE or is_plural(words[-1]):
            wide = self._widened(mention)
            again = self._introduced(index) if len(words) == 2 and wide == span else None
            if again is not None and again.kind == "body":
                return Source(span, span.of(self._text), "title", again)
            return Source(wide, wide.of(self._text), "anonymous")
        return self._titled(index, span, last)

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
        """An unnamed source with what the outlet says about it: “a source familiar with the matter”, “one of
        the oldest clubs”.
        """
        tokens = self._tokens
        last = mention.last
        one = _ONE_OF.search(tokens.classes, max(0, mention.first - 12), mention.first)
        counted = one is not None and tokens.words[one.start()] == "one"
        first = one.start() if one is not None and counted else mention.first
        while (
            last + 1 < len(tokens.classes)
            and last - mention.last < 9
            and tokens.classes[last + 1] in "noPdNABreil#k"
            and tokens.words[last + 1] not in ACTING
        ):
            last += 1
        while last > mention.last and tokens.classes[last] in "oPdkl":
            last -= 1
        stop = tokens.classes[last + 1]
        return Span(tokens.starts[first], tokens.ends[last if stop in ".,|vQ;x" else mention.last])


def by_name(name: Name, people: People) -> Source:
    """The source that a printed name is; its antecedent is a fuller name of the same person."""
    person = None if people.is_doubtful(name) else people.at(name.span)
    fuller = person.name if person is not None and len(person.name.text) > len(name.text) else None
    return Source(name.span, name.text, "name", fuller)
