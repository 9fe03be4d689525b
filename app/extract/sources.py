"""From the mention ranked first to the source as printed: its words, its kind, and whom it refers to here."""

from collections.abc import Sequence

from app.domain.mentions import Name, Source
from app.domain.selector import Span
from app.extract import cues
from app.extract.candidates import Mention
from app.extract.people import People, Person
from app.extract.tokens import QUOTE, Tokens

_DOCUMENTS = cues.words("""
statement letter post tweet message report filing lawsuit suit complaint email e-mail release memo
document resolution petition ad ads video article book transcript survey poll headline editorial sign text
brief opinion ruling
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
            self._made[mention] = self._make(self._mentions[mention])
        source = self._made[mention]
        person = self._people.at(source.span) if source.kind == "name" else None
        if person is None and source.antecedent is not None:
            person = self._people.at(source.antecedent.span)
        self._last = (source.span.end, person, source)
        return source

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

    def _pronoun(self, mention: Mention, span: Span) -> Source:
        word = self._tokens.words[mention.head]
        antecedent: Name | None = None
        if word in cues.PERSONAL:
            person = self._people.for_pronoun(word, span.start, self._near_speaker(span.start))
            antecedent = person.name if person is not None else None
        elif word in ("who", "which", "whose", "whom"):
            antecedent = self._name_before(mention.head)
        elif word == "it":
            antecedent = self._people.body_before(span.start)
        return Source(span, span.of(self._text), "pronoun", antecedent)

    def _name_before(self, head: int) -> Name | None:
        """The name a relative pronoun follows, over a comma and a short apposition."""
        tokens = self._tokens
        at = head - 1
        while (
            at > 0
            and head - at < 25
            and tokens.sentence[at] == tokens.sentence[head]
            and tokens.classes[at] != QUOTE
        ):
            if tokens.classes[at] in "NAB":
                span = Span(tokens.starts[at], tokens.ends[at])
                person = self._people.at(span)
                if person is not None:
                    return person.name
            at -= 1
        return None

    def _name(self, mention: Mention, span: Span) -> Source:
        name = self._people.name_at(span)
        if name is not None:
            return self._by_name(name)
        body = self._people.body_at(span)
        if body is not None:
            return Source(body.span, body.text, "body")
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
        named = self._named(mention)
        if named is not None:
            return named
        if tokens.classes[mention.head] == "N":
            name = self._people.name_at(Span(tokens.starts[mention.head], tokens.ends[mention.head]))
            if name is not None:
                return self._by_name(name)
        lower = tokens.classes[mention.head] not in "NABT"
        if lower and head in _DOCUMENTS:
            return Source(span, printed, "body", self._issuer(head, span, words[0] not in _INDEFINITE))
        if head in _BODIES or not lower:
            known = self._people.body_at(span) if not lower else None
            if known is None and words[0] == "the" and len(words) == 2:
                known = self._people.body_before(span.start)
            return Source(span, printed, "body", known)
        if words[0] in _INDEFINITE or _is_plural(head):
            wide = self._widened(mention)
            return Source(wide, wide.of(self._text), "anonymous")
        classes = tokens.classes[mention.first : mention.last + 1]
        defined = words[0] in cues.DETERMINERS or "s" in classes
        titled = defined or set(classes) == {"T"}
        person = self._people.for_title(words, span.start) if titled else None
        if person is None and not defined:
            return Source(span, printed, "anonymous")
        if person is None and words[0] == "the":
            person = self._same_paragraph(span.start) or self._people.described(words, span.start)
        return Source(span, printed, "title", person.name if person is not None else None)

    def _named(self, mention: Mention) -> Source | None:
        """The name printed right after a role: “the campaign’s chairman, Ana Pike, said”."""
        tokens = self._tokens
        if tokens.words[mention.head] not in cues.SOURCE_NOUNS and tokens.classes[mention.head] != "T":
            return None
        at = mention.last + 1
        if tokens.classes[at] == ",":
            at += 1
        if tokens.classes[at] not in "NAk" or tokens.sentence[at] != tokens.sentence[mention.head]:
            return None
        last = at
        while tokens.classes[last + 1] in "NAk":
            last += 1
        name = self._people.name_at(Span(tokens.starts[at], tokens.ends[last]))
        return None if name is None else self._by_name(name)

    def _by_name(self, name: Name) -> Source:
        person = self._people.at(name.span)
        fuller = person.name if person is not None and len(person.name.text) > len(name.text) else None
        return Source(name.span, name.text, "name", fuller)

    def _issuer(self, head: str, span: Span, definite: bool) -> Name | None:
        """Who speaks in “the statement”: whoever was said to give one, else the last source before, if
        near.
        """
        end, person, source = self._last
        giver = self._people.giver(head, span.end)
        if giver is not None:
            return giver.name
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
