"""Whom “who”, “which” and “they” take up: a name before, a description before, several who act before."""

import re
from collections.abc import Callable, Sequence

from app.domain.mentions import Name, Source
from app.domain.selector import Span
from app.extract import cues
from app.extract.candidates import Mention
from app.extract.documents import DOCUMENTS
from app.extract.names import is_group_or_place
from app.extract.nouns import is_plural
from app.extract.owners import HIS
from app.extract.people import People
from app.extract.persons import Person
from app.extract.roles import is_personal
from app.extract.tokens import Tokens

_PLACE_BEFORE = re.compile(r"[oP][NAB]{1,4}(?:,[NAB]{1,2})?$")
_OF_BEFORE = re.compile(r"(?<=[NA])od[nrNABTsleig]{1,7}$")  # “Doe of the lake’s fishing council”
_APPOSITION_BEFORE = re.compile(r",[d#rn][^,.|Qvx;w]{0,18}$")
_SIGNED_BY = re.compile(r"[ve]?[Po][PoNABTdnr#&k]{1,12},")  # “letter from the guild of bakers,”
_ACTING = re.compile(r"(?:[oP][dnrNAB#]{1,4})?[lt]*(?:[vxe]|,?w)")  # “of the guild are”, “, who”
_BACK = 16  # mentions looked at for those without a name
_TO_SOMEBODY = cues.words("told tells asked asks reminded urged warned assured thanked informed advised")
_GOES_ON = 700  # characters between these and “they”


class Anaphors:
    """The “who”, “which” and “they” of one article; *source* makes the source of a mention by its index."""

    def __init__(
        self,
        tokens: Tokens,
        mentions: Sequence[Mention],
        people: People,
        source: Callable[[int], Source],
    ) -> None:
        self._tokens, self._mentions, self._people, self._source = tokens, mentions, people, source

    def meant(self, index: int) -> Name | None:
        """Whom the “who” or “which” with this index among the mentions follows."""
        return self._name_before(self._mentions[index].head) or self._described_before(index)

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
        person = self._person_before(first, at)
        if person is None:
            apposition = _APPOSITION_BEFORE.search(classes, first, at + 1)
            person = None if apposition is None else self._person_before(first, apposition.start() - 1)
        return None if person is None else person.name

    def _person_before(self, first: int, at: int) -> Person | None:
        """The person whose name, or whose “Doe of Ohio”, ends with token *at*, not before token *first*."""
        person = self._person_ending(at)
        classes = self._tokens.classes
        placed = _PLACE_BEFORE.search(classes, first, at + 1) if person is None else None
        if person is None and placed is None:
            placed = _OF_BEFORE.search(classes, first, at + 1)
        return person if placed is None else self._person_ending(placed.start() - 1)

    def _described_before(self, index: int) -> Name | None:
        """Whom or what “who” and “which” follow: “The harbour owner, who”, “other farmers who”, “a letter
        from the guild, which”.
        """
        head = self._mentions[index].head
        at = head - 1 - (self._tokens.classes[head - 1] == ",")
        thing = self._tokens.words[head] == "which"
        for i in range(index - 1, max(-1, index - 4), -1):
            mention = self._mentions[i]
            paper = thing and self._tokens.words[mention.head] in DOCUMENTS
            paper = paper and _SIGNED_BY.fullmatch(self._tokens.classes, mention.last + 1, head) is not None
            if mention.kind not in ("phrase", "title") or not (paper or mention.last == at):
                continue
            source = self._source(i)
            if not thing and source.kind == "anonymous" and source.antecedent is None:
                return Name(source.span, source.text, "anonymous")
            if source.antecedent is not None and (paper or thing == (source.antecedent.kind == "body")):
                return source.antecedent
        return None

    def _person_ending(self, at: int) -> Person | None:
        """The person whose name ends with token *at*."""
        tokens = self._tokens
        if at < 1 or tokens.classes[at] not in "NA":
            return None
        return self._people.at(Span(tokens.starts[at], tokens.ends[at]))

    def acting(self, index: int) -> Name | None:
        """The unnamed who act in a sentence of this or the paragraph before: “Bakers met. They said”."""
        tokens, classes = self._tokens, self._tokens.classes
        for i in range(index - 1, max(-1, index - _BACK), -1):
            mention = self._mentions[i]
            gap = tokens.paragraph[self._mentions[index].first] - tokens.paragraph[mention.first]
            if gap > 1 or tokens.starts[self._mentions[index].first] - tokens.ends[mention.last] > _GOES_ON:
                break
            acts = (
                _ACTING.match(classes, mention.last + 1) is not None
                and classes[mention.first - 1] in "|.Qbu,"
            )
            if acts and is_plural(tokens.words[mention.head]) and self._is_personal(mention):
                source = self._source(i)
                if source.kind == "anonymous":
                    return source.antecedent or Name(source.span, source.text, "anonymous")
        return None

    def _is_personal(self, mention: Mention) -> bool:
        """True for several who can speak: “bakers”, “members of the guild”, “Democrats”."""
        word = self._tokens.words[mention.head]
        one = word[:-3] + "y" if word.endswith("ies") else word.removesuffix("s")
        return word in cues.SOURCE_NOUNS or is_personal(one) or is_group_or_place(word)

    def other(self, index: int) -> Person | None:
        """Somebody whom “he” cannot mean: Roe in “Roe, who he said” and “he told Roe”, by name or title."""
        tokens, at = self._tokens, self._mentions[index].head
        before = at - 2 - (tokens.classes[at - 2] == ",")
        if tokens.words[at - 1] in ("who", "whom"):
            return self._people.at(Span(tokens.starts[before], tokens.ends[before]))
        after = at + 1 + (tokens.classes[at + 1] in "lt")
        following = self._mentions[index + 1] if index + 1 < len(self._mentions) else None
        if following is None or tokens.words[after] not in _TO_SOMEBODY or following.head - after > 5:
            return None
        between = tokens.classes[after + 1 : following.first]
        owned = "s" in tokens.classes[following.first : following.last]
        owned = owned or tokens.words[following.first] in HIS
        if between.strip("dT") or following.kind == "pronoun" or owned:
            return None
        source = self._source(index + 1)
        name = source.antecedent
        return self._people.at(source.span if name is None or name.kind != "person" else name.span)
