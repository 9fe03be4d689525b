"""Who speaks where a phrase has an owner: “his campaign”, “Jones’ office”, “Doe’s view”."""

import re

from app.domain.mentions import Name, Source
from app.domain.selector import Span
from app.extract import cues
from app.extract.candidates import Mention
from app.extract.documents import Documents
from app.extract.nouns import is_plural
from app.extract.people import People
from app.extract.persons import Person
from app.extract.roles import is_personal
from app.extract.tokens import Tokens

HIS = {"his": "he", "her": "she"}
CROWDS = cues.words("crowd crowds audience throng mob congregation")
_SAYINGS = cues.words("""
words remarks comments answers questions views plans claims arguments complaints thoughts tweets posts
speeches promises warnings proposals criticisms accusations
""")
_OWNING = re.compile(r"((?:[A-Z][\w&-]*\w )*[A-Z][\w&-]*s)['’] $")


class Owners:
    """The owners printed or meant in the phrases of one article."""

    def __init__(self, text: str, tokens: Tokens, people: People, documents: Documents) -> None:
        self._text, self._tokens, self._people, self._documents = text, tokens, people, documents

    def of_thing(self, mention: Mention, head: str, last: Person | None) -> Name | None:
        """Doe of “Doe’s view is” and “his first priority was”: what somebody thinks or says."""
        tokens, word = self._tokens, self._tokens.words[mention.first]
        several = is_plural(head) and head not in _SAYINGS
        small = (k for k in range(mention.first, mention.last + 2) if tokens.classes[k] not in "NABTs")
        if several or any(_speaks(tokens.words[k]) for k in small):
            return None
        start = tokens.starts[mention.first]
        if word in HIS:
            person = self._people.for_pronoun(HIS[word], start, last)
            return None if person is None else person.name
        owner = self._documents.owner(mention.first, Span(start, tokens.ends[mention.last]))
        return owner if owner is not None and owner.kind == "person" else None

    def of_many(self, head: str, span: Span) -> Source:
        """“Jones’ campaign”, “Harbour Works’ website”."""
        owner, printed = Span(max(0, span.start - 4), span.start - 1), span.of(self._text)
        person = self._people.at(owner)
        if person is not None:
            name = Name(person.name.span, f"{person.name.text}’s {head}", "body")
            return Source(span, printed, "title", name)
        body = self._people.body_at(owner)
        if body is None:
            named = _OWNING.search(self._text, max(0, span.start - 60), span.start)
            body = None if named is None else Name(Span(*named.span(1)), named.group(1), "body")
        return Source(span, printed, "title", body)

    def of_his(self, owner: str, head: str, span: Span, last: Person | None) -> Source:
        """“his campaign”: the body of whoever is meant, unresolved if that is not clear."""
        person = self._people.for_pronoun(HIS[owner], span.start, last)
        printed = span.of(self._text)
        if person is None:
            return Source(span, printed, "title")
        name = Name(person.name.span, f"{person.name.text}’s {head}", "body")
        return Source(span, printed, "title", name)


def _speaks(word: str) -> bool:
    """True for a noun of who can speak, one or several."""
    one = word.removesuffix("s")
    noun = word in cues.SOURCE_NOUNS or word in CROWDS or is_personal(word) or is_personal(one)
    return noun and word != "first"  # a title in “first lady” alone
