"""Who speaks in a statement, a letter or a lawsuit: whoever is printed to own it or to have given it."""

import re

from app.domain.mentions import Name, Source
from app.domain.selector import Span
from app.extract import cues
from app.extract.people import People
from app.extract.persons import Person
from app.extract.tokens import Tokens

DOCUMENTS = cues.words("""
statement letter post tweet message report filing lawsuit suit complaint email e-mail release memo
document resolution petition ad ads video article book transcript survey poll headline editorial sign text
brief opinion ruling indictment affidavit warrant readout advertisement memo communique declaration
subpoena filing cable apology motion original account
""")
UNSIGNED = cues.words(
    "card plaque sign signs poster posters banner banners headline placard slogan sticker note"
)
_GIVING = "released|issued|posted|sent|given|written|made|put out|provided|signed|published|circulated"
_GIVEN = re.compile(
    rf"(?:, (?:seen|obtained|first reported|reported) by [^,.;:“”\"\n]{{3,40}} and (?={_GIVING}))?"
    rf"(?: (?:of|on|about|dated) [^,.;:“”\"\n]{{2,40}}?)?,?(?: ?(?:{_GIVING})(?: (?:on )?[A-Z]\w+)?)?"
    rf"(?: and (?:{_GIVING}))? (?:by|from) (?:the )?"
)
_GAVE = re.compile(
    rf"(?:\b(?:in|with)|{_GIVING}|wrote|adopted|passed|approved|sent out)"
    r" (?:an?|the|his|her|its|their) (?:[\w-]{1,12} ){0,2}$"
    r"|\b(?:sent|handed|gave|wrote) [^;:“”\"\n]{1,30} an? (?:[\w-]{1,12} ){0,2}$"
)
_SEVERAL = re.compile(  # “a group of nearly 90 professors”, “every former warden of the jail”, “nurses at”
    r"((?i:an? (?:[a-z]+ )?(?:group|coalition|number|majority|team|dozen|alliance|handful|pair|trio) of"
    r"|(?:about|nearly|almost|more than|over|some|at least) (?:[0-9][0-9,]*|[a-z]+)|(?:dozens|scores|hundreds"
    r"|thousands) of|every|all|several|many|[0-9]{1,4}|two|three|four|five|six|seven|eight|nine|ten)"
    r" (?:[^,;:.“”\"\n]|(?<=\b[A-Z])\.){3,90}?"
    r"|(?:the )?[a-z]{3,14}s (?:of|at|in) (?:[^,;:.“”\"\n]|(?<=\b[A-Z])\.){3,90}?)"
    r"(?=[,;\n]|(?<!\b[A-Z])\.\s| (?:who|that|has|have|had|sent|wrote|signed|issued|released|published"
    r"|handed|gave|put|connected|calling|saying|led|on [A-Z])\b)"
)
_OPENING = re.compile(r"(?:(?:And|But|Still|Yet),? )?(?:[Oo]n [A-Z][a-z]+, |[Ll]ate [A-Z][a-z]+, )?")
_OFFICE = re.compile(r"((?:[^\W\d_a-z][\w.’'-]*? ){0,5}[^\W\d_a-z][\w.-]*)['’]s? (office|campaign|team)\b")
_PRINTED = re.compile(r"[A-Z][\w.’'-]*(?: (?:(?:of|for|and)(?: the)? )?[A-Z][\w’'-]*){1,6}")
_OF_A_PERSON = cues.words("statement letter post tweet message email memo apology note release account")
_ADS = cues.words("ad ads advertisement")
_REACH = 2500  # characters before a document in which its giver is looked for
_NEAR = 700  # characters between a source and “the statement” that goes on with it
_OF_MANY = re.compile(r".s['’] ?|s['’] $")


class Documents:
    """The documents that speak in one article."""

    def __init__(self, text: str, tokens: Tokens, people: People) -> None:
        self._text, self._tokens, self._people = text, tokens, people

    def issuer(
        self, head: str, first: int, span: Span, last: tuple[int, Person | None, Source | None]
    ) -> Name | None:
        """Who speaks in the document at *span*, which begins with token *first* and is called *head*: its
        printed owner, whoever is said to have given one, else the *last* source (end, person,
        source) if near.
        """
        owner = self.owner(first, span)
        if owner is not None:
            return owner
        his = {"his": "he", "her": "she"}.get(self._tokens.words[first])
        if his is not None:
            end, person, _ = last
            meant = self._people.for_pronoun(
                his, span.start, person if 0 <= span.start - end < _NEAR else None
            )
            return None if meant is None else meant.name
        owned = self._tokens.classes[first - 1] == "s" and first > 1
        printed = self._text[max(0, span.start - 3) : span.start]
        if owned or _OF_MANY.fullmatch(printed):
            before = Span(max(0, span.start - 4), span.start)
            person = self._people.at(before)
            return person.name if person is not None else self._people.body_at(before)
        if _GIVEN.match(self._text, span.end, span.end + 120):
            return self._giver_after(span.end)
        giver = self.giver(head, span.end)
        if giver is not None:
            return giver
        end, person, source = last
        if source is None or not 0 <= span.start - end < _NEAR:
            return None
        if head in _ADS and "\n" in self._text[end : span.start]:
            return None
        if person is not None:
            return person.name if head in _OF_A_PERSON else None
        if source.antecedent is not None or source.kind not in ("body", "name"):
            return source.antecedent
        return Name(source.span, source.text, "body")

    def owner(self, first: int, span: Span) -> Name | None:
        """The person or body that a phrase names as the owner: “Doe’s letter”."""
        at = first
        while self._tokens.starts[at] < span.end and self._tokens.classes[at] != "s":
            at += 1
        if at == first or self._tokens.starts[at] >= span.end:
            return None
        before = Span(self._tokens.starts[at - 1], self._tokens.ends[at - 1])
        person = self._people.at(before)
        return person.name if person is not None else self._people.body_at(before)

    def giver(self, head: str, before: int) -> Name | None:
        """Who gave a document of this *head*: named after “by” or “from”, the body right before it, or the
        subject before “in a”.
        """
        low = max(0, before - _REACH)
        places = [m.start() for m in re.finditer(rf"\b{head}\b", self._text[low:before])]
        for place in reversed(places[-3:]):
            at = low + place
            found = self._giver_after(at + len(head)) or self._body_right_before(at)
            if found is not None:
                return found
            if _GAVE.search(self._text, max(0, at - 60), at):
                return self._several(self._people.sentence_start(at)) or self._people.subject_before(at)
        return None

    def _body_right_before(self, at: int) -> Name | None:
        """“A Harbour Board report”, if *at* is where “report” begins."""
        body = self._people.body_at(Span(max(0, at - 2), at - 1)) if at > 1 else None
        return body if body is not None and body.span.end == at - 1 else None

    def _several(self, at: int) -> Name | None:
        """Several without a name of whom the text speaks from offset *at* on."""
        opening = _OPENING.match(self._text, at, at + 40)
        found = _SEVERAL.match(self._text, at if opening is None else opening.end(), at + 160)
        return None if found is None else Name(Span(*found.span(1)), found.group(1), "anonymous")

    def _giver_after(self, end: int) -> Name | None:
        follows = _GIVEN.match(self._text, end, end + 120)
        if follows is None:
            return None
        office = _OFFICE.match(self._text, follows.end(), follows.end() + 90)
        person = None if office is None else self._people.at(Span(office.start(1), office.end(1)))
        if office is not None and person is not None:
            return Name(person.name.span, f"{person.name.text}’s {office.group(2)}", "body")
        found = self._several(follows.end()) or self._people.named_at(follows.end())
        return found or self._office(follows.end())

    def _office(self, at: int) -> Name | None:
        """“Harbour Attorney’s Office”, printed at offset *at*, for a body nothing else is known of."""
        printed = _PRINTED.match(self._text, at, at + 90)
        heads = {} if printed is None else {w.lower() for w in printed.group().split()}
        if printed is None or cues.BODY_HEADS.isdisjoint(heads):
            return None
        return Name(Span(*printed.span()), printed.group(), "body")
