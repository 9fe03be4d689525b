"""From the mention ranked first to the source as printed: its words, its kind, and whom it refers to here."""

import re
from collections.abc import Sequence

from app.domain.mentions import Name, Source
from app.domain.selector import Span
from app.extract import cues
from app.extract.candidates import Mention
from app.extract.given import is_given
from app.extract.names import is_group_or_place
from app.extract.people import People
from app.extract.persons import Person
from app.extract.roles import is_personal
from app.extract.tokens import Tokens

_DOCUMENTS = cues.words("""
statement letter post tweet message report filing lawsuit suit complaint email e-mail release memo
document resolution petition ad ads video article book transcript survey poll headline editorial sign text
brief opinion ruling indictment affidavit warrant readout advertisement memo communique declaration
subpoena filing
""")
_UNSIGNED = cues.words("sign signs poster posters banner banners headline placard slogan sticker note")
_HE_OR_SHE = {"he": "he", "him": "he", "himself": "he", "she": "she", "her": "she", "herself": "she"}
_SPOKEN_FOR = cues.words("spokesman spokeswoman spokesperson spokespeople spokesmen")
_COMPANIES = cues.words("""
company firm corporation retailer carmaker automaker manufacturer maker airline bank chain startup insurer
publisher broadcaster steelmaker brewer
""")
_BODIES = _DOCUMENTS | cues.words("""
administration agency army association bank board campaign caucus center centre church coalition
commission committee company council court department embassy firm foundation government group hospital
institute jury leadership magazine ministry motion movement newspaper office organisation organization
paper parliament party police prosecution team treasury tribunal union watchdog website site school
university club family army panel authority authorities station network service
""")
_INDEFINITE = cues.words("""
a an one another some many several most other others few two three four five six all both any no every
""")
_LEADING = re.compile(
    r"(?:^|\n)(?:[A-Z]{3,}[^\n]{0,30}[—–-] )?((?:[^\W\d_a-z][\w’'-]+ ){1,3})"
    r"(?:has|will|is|said|says|plans|reported|announced|was) "
)
_NO_SUBJECT = (
    cues.DETERMINERS | cues.PRONOUNS | cues.PERSONAL | cues.PREPOSITIONS | cues.SUBORDINATORS | cues.TITLES
)
_PLACE_BEFORE = re.compile(r"[oP][NAB]{1,4}(?:,[NAB]{1,2})?$")
_APPOSITION_BEFORE = re.compile(r",[d#rn][^,.|Qvx;w]{0,18}$")
_OWNER = re.compile(r"(\w+)['’]s? ")
_OF_MANY = re.compile(r".s['’] ?|s['’] $")


class Resolver:
    """Turns mentions of one article into sources, remembering who spoke last."""

    def __init__(self, text: str, tokens: Tokens, mentions: Sequence[Mention], names: Sequence[Name]) -> None:
        self._text, self._tokens, self._mentions = text, tokens, mentions
        quoted = [Span(tokens.starts[i], tokens.ends[i]) for i in tokens.at]
        self._people = People(text, names, quoted)
        self._last: tuple[int, Person | None, Source | None] = (-1, None, None)
        self._made: dict[int, Source] = {}

    def source(self, mention: int) -> Source:
        """The source for the mention of this index. Call in the order of the quotations."""
        if mention not in self._made:
            found = self._mentions[mention]
            self._made[mention] = self._writer(found) or self._make(found)
        source = self._made[mention]
        person = self._people.at(source.span) if source.kind == "name" else None
        if person is None and source.antecedent is not None:
            person = self._people.at(source.antecedent.span)
        self._last = (source.span.end, person, source)
        return source

    def _writer(self, mention: Mention) -> Source | None:
        """The subject between the words and “according to” another: “‘x’, Doe wrote, according to Roe”."""
        classes, words = self._tokens.classes, self._tokens.words
        at = mention.first - 2
        while at > 0 and mention.first - at < 6 and classes[at] in "dTr2":
            at -= 1
        if at < 5 or words[at] != "according" or classes[at - 1] != "," or classes[at - 2] != "v":
            return None
        last = at - 3
        while last > 0 and classes[last] in "xl":
            last -= 1
        first = last
        while first > 0 and classes[first] in "NAk" and last - first < 6:
            first -= 1
        if first == last or classes[first] not in "QT":
            return None
        name = self._people.name_at(Span(self._tokens.starts[first + 1], self._tokens.ends[last]))
        return None if name is None else self._by_name(name)

    def _make(self, mention: Mention) -> Source:
        tokens = self._tokens
        span = Span(tokens.starts[mention.first], tokens.ends[mention.last])
        if mention.kind == "pronoun":
            return self._pronoun(mention, span)
        if mention.kind == "name":
            return self._name(mention, span)
        return self._phrase(mention, span)

    def _near_speaker(self, at: int) -> Person | None:
        end, person, _ = self._last
        return person if 0 <= at - end < 1200 else None

    def _near_body(self, at: int) -> Name | None:
        """The body that spoke last, if in this paragraph."""
        end, person, source = self._last
        if source is None or person is not None or not end <= at or "\n" in self._text[end:at]:
            return None
        if source.antecedent is not None:
            return source.antecedent if source.antecedent.kind == "body" else None
        named = self._people.body_at(source.span) if source.kind == "body" else None
        return named

    def _pronoun(self, mention: Mention, span: Span) -> Source:
        word = self._tokens.words[mention.head]
        antecedent: Name | None = None
        if word in _HE_OR_SHE:
            pronoun = _HE_OR_SHE[word]
            person = self._people.for_pronoun(pronoun, span.start, self._near_speaker(span.start))
            antecedent = person.name if person is not None else None
        elif word in ("who", "which", "whose", "whom"):
            antecedent = self._name_before(mention.head)
        elif word == "it":
            antecedent = self._near_body(span.start) or self._people.body_before(span.start)
        elif word == "they":
            antecedent = self._people.couple_before(span.start)
        return Source(span, span.of(self._text), "pronoun", antecedent)

    def _name_before(self, head: int) -> Name | None:
        """The name a relative pronoun follows: directly, over “of Ohio” or over one apposition; “and who” is
        the “who” before.
        """
        tokens = self._tokens
        classes = tokens.classes
        if tokens.words[head] == "which":
            return None
        first = head
        while first > 0 and head - first < 40 and tokens.sentence[first - 1] == tokens.sentence[head]:
            first -= 1
        if classes[head - 1] == "&":
            head = next((i for i in range(head - 2, first, -1) if classes[i] == "w"), head)
        at = head - 1 - (classes[head - 1] == ",")
        placed = _PLACE_BEFORE.search(classes, first, at + 1)
        person = self._person_ending(at)
        if person is None and placed is not None:
            person = self._person_ending(placed.start() - 1)
        if person is None and classes[head - 1] == ",":
            apposition = _APPOSITION_BEFORE.search(classes, first, at + 1)
            person = self._person_ending(apposition.start() - 1) if apposition is not None else None
        return None if person is None else person.name

    def _person_ending(self, at: int) -> Person | None:
        """The person whose name ends with token *at*."""
        tokens = self._tokens
        if at < 1 or tokens.classes[at] not in "NA":
            return None
        return self._people.at(Span(tokens.starts[at], tokens.ends[at]))

    def _name(self, mention: Mention, span: Span) -> Source:
        name = self._people.name_at(span)
        if name is not None:
            return self._by_name(name)
        body = self._people.body_at(span)
        if body is not None:
            return Source(body.span, body.text, "body")
        alone = mention.first == mention.last
        if alone and len(span.of(self._text).rstrip(".")) == 1:
            return Source(span, span.of(self._text), "title")  # a letter of “R-S.C.”
        if alone and self._tokens.words[mention.first - 1] == "the":
            person = self._people.for_title([self._tokens.words[mention.first]], span.start)
            if person is not None:
                return Source(span, span.of(self._text), "title", person.name)
        if is_group_or_place(self._tokens.words[mention.last]):
            return Source(span, span.of(self._text), "anonymous")
        kind = "name" if self._reads_as_person(mention) else "body"
        return Source(span, span.of(self._text), kind)

    def _reads_as_person(self, mention: Mention) -> bool:
        """A name nothing is known about: a person unless it is an acronym, a body, or follows “the”."""
        tokens = self._tokens
        letters = tokens.classes[mention.first : mention.last + 1]
        before = tokens.words[mention.first - 1]
        return "B" not in letters and "N" in letters and "o" not in letters and before != "the"

    def _phrase(self, mention: Mention, span: Span) -> Source:
        tokens = self._tokens
        words = tokens.words[mention.first : mention.last + 1]
        head, printed = words[mention.head - mention.first], span.of(self._text)
        if tokens.words[mention.last + 1] in _DOCUMENTS and tokens.classes[mention.last + 1] in "nr":
            span = Span(span.start, tokens.ends[mention.last + 1])
            head, printed = tokens.words[mention.last + 1], span.of(self._text)
            return Source(span, printed, "body", self._issuer(head, mention, span, True))
        named = self._named(mention)
        if named is not None:
            return named
        if self._text[tokens.starts[mention.head]].isupper():
            name = self._people.name_at(Span(tokens.starts[mention.head], tokens.ends[mention.head]))
            if name is not None:
                return self._by_name(name)
        if tokens.classes[mention.head] == "N" and tokens.classes[mention.head - 1] in "nrle":
            return Source(span, printed, "title")  # “the old Russian”
        if any(w in _SPOKEN_FOR for w in words):
            return self._for_body(mention, span)
        lower = tokens.classes[mention.head] not in "NABT"
        if lower and head in _UNSIGNED:
            giver = self._people.giver(head, span.end + 40)
            return Source(span, printed, "body" if giver else "anonymous", giver)
        if lower and head in _DOCUMENTS:
            definite = words[0] not in _INDEFINITE
            return Source(span, printed, "body", self._issuer(head, mention, span, definite))
        if (
            head in _BODIES
            or head in _COMPANIES
            or not lower
            or (head in cues.BODY_HEADS and len(words) == 2)
        ):
            return Source(span, printed, "body", self._body(mention, span))
        if words[0] in _INDEFINITE or _is_plural(head):
            wide = self._widened(mention)
            return Source(wide, wide.of(self._text), "anonymous")
        return self._titled(mention, span)

    def _titled(self, mention: Mention, span: Span) -> Source:
        """A person by office or description: “the French president”, “the striker”."""
        tokens, printed = self._tokens, span.of(self._text)
        words = tokens.words[mention.first : mention.last + 1]
        classes = tokens.classes[mention.first : mention.last + 1]
        defined = words[0] in cues.DETERMINERS or "s" in classes
        titled = defined or set(classes) == {"T"}
        person = self._people.for_title(words, span.start) if titled else None
        if person is None and not defined:
            return Source(span, printed, "anonymous")
        if person is None and words[0] == "the":
            person = self._same_paragraph(span.start) or self._people.described(words, span.start)
        return Source(span, printed, "title", person.name if person is not None else None)

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

    def _for_body(self, mention: Mention, span: Span) -> Source:
        """A spokesperson without a name speaks for the body that is named."""
        tokens = self._tokens
        last = mention.last
        while last + 1 < len(tokens.classes) and last - mention.head < 12:
            if tokens.classes[last + 1] not in "PodNABTk&rn":
                break
            last += 1
        wide = Span(span.start, tokens.ends[last])
        words = tokens.words[mention.first : mention.last + 1]
        owner = next((m for m in _OWNER.finditer(span.of(self._text))), None)
        named = self._people.body_at(wide)
        if named is None and owner is not None and owner.group(1) in _COMPANIES | _BODIES:
            named = self._people.body_before(span.start, owner.group(1)) or self._people.body_before(
                span.start
            )
            named = named or (self._leading(span.start) if owner.group(1) in _COMPANIES else None)
        if named is not None and self._people.at(wide) is None:
            return Source(span, span.of(self._text), "title", named)
        if words[0] in _INDEFINITE or _is_plural(words[-1]):
            wide = self._widened(mention)
            return Source(wide, wide.of(self._text), "anonymous")
        return self._titled(mention, span)

    def _named(self, mention: Mention) -> Source | None:
        """The name printed after a role: “the club’s chairman, Ana Pike”, “a lawyer for Doe, Ana Pike”."""
        tokens = self._tokens
        classes = tokens.classes
        at = mention.last + 1
        if tokens.words[mention.head] in cues.SOURCE_NOUNS or classes[mention.head] == "T":
            at += classes[at] == ","
        if classes[at] not in "NAk":
            while at - mention.last < 14 and classes[at] in "sronedPigNABTk&#l":
                at += 1
            if classes[at] != "," or not any(is_personal(w) for w in tokens.words[mention.first : at]):
                return None
            at += 1
            if classes[at] == "d" and classes[at + 1] in "rn":
                at += 2
            if classes[at] not in "NA":
                return None
            after = at
            while classes[after] in "NAk":
                after += 1
            while classes[after] in "oP" and classes[after + 1] in "NABd":
                after += 2
                while classes[after] in "NABk":
                    after += 1
            if classes[after] not in ",.Q|;(w":
                return None
        if tokens.sentence[at] != tokens.sentence[mention.head]:
            return None
        last = at
        while classes[last + 1] in "NAk":
            last += 1
        name = self._people.name_at(Span(tokens.starts[at], tokens.ends[last]))
        return None if name is None else self._by_name(name)

    def _by_name(self, name: Name) -> Source:
        person = self._people.at(name.span)
        fuller = person.name if person is not None and len(person.name.text) > len(name.text) else None
        return Source(name.span, name.text, "name", fuller)

    def _issuer(self, head: str, mention: Mention, span: Span, definite: bool) -> Name | None:
        """Who speaks in “the statement”: its printed owner, whoever was said to give one, else the last
        source before, if near.
        """
        tokens = self._tokens
        owned = tokens.classes[mention.first - 1] == "s" and mention.first > 1
        printed = self._text[max(0, span.start - 3) : span.start]
        if owned or _OF_MANY.fullmatch(printed):
            before = Span(max(0, span.start - 4), span.start)
            person = self._people.at(before)
            return person.name if person is not None else self._people.body_at(before)
        end, person, source = self._last
        giver = self._people.giver(head, span.end)
        if giver is not None:
            return giver
        if source is None or not definite or not 0 <= span.start - end < 700:
            return None
        if person is not None:
            return person.name
        return source.antecedent or Name(source.span, source.text, "body")

    def _same_paragraph(self, at: int) -> Person | None:
        """The speaker before, if of this paragraph and printed without any role: “the former governor”
        fits.
        """
        end, person, _ = self._last
        near = person is not None and at - end >= 0 and "\n" not in self._text[end:at]
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
        while last > mention.last and tokens.classes[last] in "oPdk":
            last -= 1
        stop = tokens.classes[last + 1]
        return Span(tokens.starts[mention.first], tokens.ends[last if stop in ".,|vQ;x" else mention.last])


def _is_plural(word: str) -> bool:
    return (word.endswith("s") and not word.endswith("ss")) or word in ("people", "men", "women", "police")
