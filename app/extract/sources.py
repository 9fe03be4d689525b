"""From the mention ranked first to the source as printed: its words, its kind, and whom it refers to here."""

import re
from bisect import bisect_left
from collections.abc import Sequence

from app.domain.mentions import Name, Source
from app.domain.selector import Span
from app.extract import cues
from app.extract.anaphors import Anaphors
from app.extract.candidates import Mention
from app.extract.documents import DOCUMENTS
from app.extract.fitting import COMPANIES
from app.extract.media import media_of
from app.extract.names import is_group_or_place
from app.extract.newcomers import Newcomers
from app.extract.nouns import is_plural
from app.extract.once import Once
from app.extract.people import People
from app.extract.persons import Person
from app.extract.phrases import Phrases, by_name
from app.extract.roles import honorific
from app.extract.tokens import Tokens
from app.extract.varied import Last

_HE_OR_SHE = {"he": "he", "him": "he", "himself": "he", "she": "she", "her": "she", "herself": "she"}
_PARTY = re.compile(r"(?:,? \(?|, )[A-Z]-[A-Z][\w.]{0,7}$")  # “, R-S.C.”, “(D-Ohio”
_ACTS = re.compile(r"[|.Q]dn?[nr][xlt]{0,2}[vex]")  # “The cable also warned”
_PEOPLE = re.compile(r"(?:[a-z]ian|[a-z]{2}ish|ese|ean|ican|[a-z]{2}man)$")  # one of a people
_SMALL = re.compile(r"[a-z](?<![\w'’].)[a-z]{2,}")
_WITHIN = re.compile(r"(?<=[a-z,;] )[A-Z]\w+")  # with a capital inside a sentence
_OPENING = cues.words("""
moreover furthermore nevertheless nonetheless additionally otherwise similarly recent federal likewise hence
thus
""")
_PARTISAN = frozenset(("democrat", "republican"))
_NOBODY = cues.words("nobody nothing everybody everyone anybody anyone none")
_GIVEN_NEAR = 240  # characters before “it” in which somebody has words to say
_WORDS = "warning|message|question|answer|reply|request|explanation|verdict|complaint|statement|response"
_GIVEN = re.compile(
    r"\b(?:had|has|offered|gave|issued|sent|left|posted|delivered) (?:an?|one|this|only one) "
    rf"(?:[\w-]+ ){{0,2}}(?:{_WORDS})s?\b"
)
_OWN_REPLY = re.compile(rf"\b([A-Z][\w&.-]+(?: [A-Z]\w+)*)['’]s? (?:{_WORDS})s? (?:was|came|is)\b")
_NEAR = 1200  # characters after a source in which a pronoun may go on with it
_GOES_ON = 700  # the same for somebody without a name


class Resolver:
    """Turns mentions of one article into sources, remembering who spoke last."""

    def __init__(
        self, text: str, tokens: Tokens, mentions: Sequence[Mention], names: Sequence[Name], once: Once
    ) -> None:
        self._text, self._tokens, self._mentions = text, tokens, mentions
        quoted = [Span(tokens.starts[i], tokens.ends[i]) for i in tokens.at]
        self._people = People(text, names, quoted, once)
        self._newcomers = Newcomers(tokens, mentions, self._quietly)
        self._anaphors = Anaphors(tokens, mentions, self._people, self._quietly)
        self._phrases = Phrases(text, tokens, mentions, self._people, self._quietly)
        self._last = Last()
        self._made: dict[int, Source] = {}
        self._small: frozenset[str] | None = None
        self._published: frozenset[str] | None = None

    def source(self, mention: int) -> Source:
        """The source for the mention of this index. Call in the order of the quotations."""
        source = self._quietly(mention)
        person = self._people.at(source.span) if source.kind == "name" else None
        if person is None and source.antecedent is not None and source.antecedent.kind == "person":
            person = self._people.at(source.antecedent.span)
        self._last = Last(source.span.end, person, source)
        return source

    def _quietly(self, mention: int) -> Source:
        """The source for a mention, without taking it for the one that spoke last."""
        if mention not in self._made:
            self._made[mention] = self._writer(self._mentions[mention]) or self._make(mention)
        return self._made[mention]

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
        return None if name is None else by_name(name, self._people)

    def _make(self, index: int) -> Source:
        tokens, mention = self._tokens, self._mentions[index]
        span = Span(tokens.starts[mention.first], tokens.ends[mention.last])
        if mention.kind == "pronoun":
            return self._pronoun(index, span)
        if mention.kind == "name":
            return self._name(mention, span)
        return self._phrases.read(index, self._last)

    def _near_speaker(self, at: int) -> Person | None:
        return self._last.person if 0 <= at - self._last.end < _NEAR else None

    def _meant_body(self, index: int) -> Name | None:
        """The body meant by a phrase since the source before: “The airline will appeal. “…,” it said”; or the
        paper a sentence begins with.
        """
        tokens = self._tokens
        paragraph = tokens.paragraph[self._mentions[index].first]
        for i in range(index - 1, max(-1, index - 9), -1):
            mention = self._mentions[i]
            if tokens.paragraph[mention.first] != paragraph or tokens.starts[mention.first] < self._last.end:
                break
            head = tokens.words[mention.head]
            if mention.kind == "phrase" and head in COMPANIES:
                name = self._quietly(i).antecedent
                return name if name is not None and name.kind == "body" else None
            if head in DOCUMENTS and _ACTS.match(tokens.classes, mention.first - 1, mention.last + 4):
                source = self._quietly(i)
                return source.antecedent or Name(source.span, source.text, "body")
        return None

    def _near_body(self, at: int) -> Name | None:
        """The body that spoke last, if in this paragraph."""
        end, source = self._last.end, self._last.source
        if source is None or self._last.person is not None or not end <= at or "\n" in self._text[end:at]:
            return None
        if source.antecedent is not None:
            return source.antecedent if source.antecedent.kind == "body" else None
        if source.kind == "name":
            return Name(source.span, source.text, "body")  # known by nothing but its name
        return self._people.body_at(source.span) if source.kind == "body" else None

    def _unnamed(self, at: int, several: bool) -> Name | None:
        """Whom “he” or, of *several*, “they” goes on with: who spoke last without a name, if near."""
        source = self._last.source
        if source is None or not 0 <= at - self._last.end < _GOES_ON:
            return None
        if source.antecedent is not None:
            who = source.text in ("who", "whom")  # “critics who say … he said”: not they
            fits = not who or several == is_plural(source.antecedent.text.split()[-1].lower())
            return source.antecedent if source.antecedent.kind == "anonymous" and fits else None
        fits = source.kind == "anonymous" and several == is_plural(source.text.split()[-1].lower())
        return Name(source.span, source.text, "anonymous") if fits else None

    def _pronoun(self, index: int, span: Span) -> Source:
        mention = self._mentions[index]
        word = self._tokens.words[mention.head]
        antecedent: Name | None = None
        if word in _HE_OR_SHE:
            sign = "m" if _HE_OR_SHE[word] == "he" else "f"
            came = self._newcomers.meant(index, sign, self._last.end)
            antecedent = came or self._he_or_she(index, _HE_OR_SHE[word], span.start)
        elif word in ("who", "which", "whose", "whom"):
            antecedent = self._anaphors.meant(index)
        elif word == "it":
            antecedent = (
                self._meant_body(index)
                or self._near_body(span.start)
                or self._people.body_before(span.start)
                or self._given_before(span.start)
            )
        elif word == "they":
            antecedent = self._several(index, span.start)
        return Source(span, span.of(self._text), "pronoun", antecedent)

    def _given_before(self, at: int) -> Name | None:
        """Whose words “it” is: “Doe had a warning. It came in three words”, “Roe’s reply was short”."""
        text, low = self._text, max(0, at - _GIVEN_NEAR)
        given = _GIVEN.search(text, low, at)
        if given is not None:
            return self._people.subject_before(given.start())
        owned = _OWN_REPLY.search(text, low, at)
        return None if owned is None else Name(Span(*owned.span(1)), owned.group(1), "body")

    def _several(self, index: int, at: int) -> Name | None:
        """Whom “they” means: two named together, else who spoke last as several, else whoever several is the
        subject of a sentence just before.
        """
        couple = self._people.couple_before(at)
        if couple is not None and couple.span.end >= self._last.end:
            return couple
        source = self._last.source
        near = source is not None and 0 <= at - self._last.end < _NEAR
        if source is not None and near and (source.text.lower() == "they" or " and " in source.text):
            return source.antecedent or self._unnamed(at, True)  # “Doe and Roe said … they said”
        return self._unnamed(at, True) or couple or self._anaphors.acting(index)

    def _he_or_she(self, index: int, pronoun: str, at: int) -> Name | None:
        unnamed = self._unnamed(at, False)
        if unnamed is not None and honorific(unnamed.text) == ("f" if pronoun == "he" else "m"):
            unnamed = None
        if unnamed is not None and not self._people.subject_between(self._last.end, at, pronoun):
            return unnamed
        person = self._people.for_pronoun(pronoun, at, self._near_speaker(at), self._anaphors.other(index))
        return person.name if person is not None else self._only_named(at)

    def _only_named(self, at: int) -> Name | None:
        """Who spoke last, if near and known by nothing but a full name: “Zeb Orr said … “…,” he said”."""
        source = self._last.source
        if source is None or self._last.person is not None or not 0 <= at - self._last.end < _GOES_ON:
            return None
        if source.antecedent is not None:
            name = source.antecedent if source.antecedent.kind == "person" else None
        else:
            name = Name(source.span, source.text, "person") if source.kind == "name" else None
        return name if name is not None and " " in name.text else None

    def _name(self, mention: Mention, span: Span) -> Source:
        name = self._people.name_at(span)
        if name is not None:
            return self._together(mention, name) or by_name(name, self._people)
        body = self._people.body_at(span)
        if body is not None:
            return Source(body.span, body.text, "body")
        party = _PARTY.search(self._text, max(0, span.end - 14), span.end)
        if party is not None:
            member = self._people.name_ending(party.start())
            return (
                Source(span, span.of(self._text), "title")
                if member is None
                else by_name(member, self._people)
            )
        alone = mention.first == mention.last
        nobody = self._tokens.words[mention.first] in _NOBODY
        calls = not alone and mention.first and self._tokens.classes[mention.first - 1] == "T"
        if calls and self._tokens.words[mention.first] in cues.CUE_VERBS:
            titled = self._people.for_title([self._tokens.words[mention.first - 1]], span.start)
            return Source(span, span.of(self._text), "title", None if titled is None else titled.name)
        if alone and (nobody or len(span.of(self._text).rstrip(".")) == 1):  # a letter of “R-S.C.”
            return Source(span, span.of(self._text), "title")
        if alone and self._tokens.words[mention.first - 1] == "the":
            person = self._people.for_title([self._tokens.words[mention.first]], span.start)
            if person is not None:
                return Source(span, span.of(self._text), "title", person.name)
        printed = self._tokens.words[mention.last]
        one = (alone and _PEOPLE.search(span.of(self._text))) or printed in _PARTISAN
        if one and self._tokens.words[mention.first - 1] == "the":  # “the Norwegian”, “the Ohio Democrat”
            person = self._people.prominent("", span.start, self._near_speaker(span.start))
            return Source(span, span.of(self._text), "title", None if person is None else person.name)
        if alone and self._opens_sentence(mention):
            speaks = self._tokens.words[mention.first] in cues.SOURCE_NOUNS
            return Source(span, span.of(self._text), "anonymous" if speaks else "title")
        if is_group_or_place(self._tokens.words[mention.last]):
            return Source(span, span.of(self._text), "anonymous")
        if self._published is None:
            self._published = media_of(self._text)
        medium = alone and span.of(self._text) in self._published
        kind = "name" if self._reads_as_person(mention) and not medium else "body"
        return Source(span, span.of(self._text), kind)

    def _together(self, mention: Mention, name: Name) -> Source | None:
        """Two persons who speak as one: “Doe and Roe said”, “…,” said Doe and Roe."""
        tokens, pair = self._tokens, self._people.pair_at(name)
        if pair is None:
            return None
        first = bisect_left(tokens.starts, pair.span.start)
        last = bisect_left(tokens.starts, pair.span.end) - 1
        while tokens.classes[first - 1] in "Tr":
            first -= 1
        inverted = tokens.classes[first - 1] == "v" and tokens.classes[first - 2] == "Q"
        if not inverted and tokens.classes[last + 1] != "v":
            return None
        return Source(pair.span, pair.span.of(self._text), "title", pair)

    def _opens_sentence(self, mention: Mention) -> bool:
        """True for a word with a capital only because it opens a sentence: “Moreover”."""
        if self._tokens.classes[mention.first - 1] not in "|.Q":
            return False
        if self._small is None:
            within = {word.lower() for word in _WITHIN.findall(self._text)}
            self._small = (frozenset(_SMALL.findall(self._text)) | _OPENING | cues.SOURCE_NOUNS) - within
        return self._tokens.words[mention.first] in self._small

    def _reads_as_person(self, mention: Mention) -> bool:
        """A name nothing is known about: a person unless it is an acronym, a body, or follows “the”."""
        tokens = self._tokens
        letters = tokens.classes[mention.first : mention.last + 1]
        before = tokens.words[mention.first - 1]
        return "B" not in letters and "N" in letters and "o" not in letters and before != "the"
