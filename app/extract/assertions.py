"""What an article states: clauses of the outlet's own voice and of speakers, with their comparable values.

Sentences are cut at their commas and at the quotations of whole sentences, pieces without a verb stay with
their neighbour, and the content of reported speech is told from its attribution. Questions, instructions
and mere attributions are no assertions. Finds only: which assertions are about the same matter is decided
in `app.collate.claims`.
"""

import re
from bisect import bisect_left
from collections.abc import Sequence

from app.domain.article import Layout
from app.domain.claims import Assertion
from app.domain.dates import DateMention
from app.domain.mentions import Quotation, outermost
from app.domain.selector import Span
from app.extract import counts, lists, values, verbs
from app.extract.clauses import Cut, is_clause
from app.extract.once import Once
from app.extract.signs import Signs, signs_of
from app.extract.stating import (
    FEWEST,
    are_more,
    is_instruction,
    is_relative,
    printed_in,
    states,
    subject_end,
    words_in,
)
from app.extract.tense import has_verb, is_report
from app.extract.voice import is_attribution, is_closing, is_hanging, says_more, sourced_lead, voice_of

_KINDS = ("headline", "deck", "body")
_DIGIT = re.compile(r"\d")
_QUESTION = re.compile(r"\?['\"”’»)\]]{0,3}$")
_AND_CLAUSE = re.compile(
    r"\s(?:and|but)\s(?=(?:an?|the|he|she|it|they|we|some|many|most|dozens|hundreds|thousands|nobody|no|"
    r"his|her|its|their|another|others|all|both|\d[\d,.]*|[a-z]+teen|two|three|four|five|six|seven|eight|nine|ten)\b"
    r"(?:\s[\w’'-]+){0,5}?\s(?:is|are|was|were|has|have|had|will|would|could|may|might|did|does|remained|remains?)\b)"
)
_JOINED = re.compile(r"[\s,;:–—―-]*(?:and|but|so|yet)\s+(?=\S)", re.IGNORECASE)
_LONGEST_SUBJECT, _REACH = 90, 600
_APPOSED = 2  # pieces of a speaker between commas


def find_assertions(
    body: str,
    layout: Layout,
    quotations: Sequence[Quotation] = (),
    dates: Sequence[DateMention] = (),
    once: Once | None = None,
) -> tuple[Assertion, ...]:
    """The assertions of headline, deck and body, in order of their start; they do not overlap.

    *once* keeps what was found out for the dates.
    """
    reader = _Reader(body, quotations, dates, Once(body) if once is None else once)
    found: list[Assertion] = []
    for block in layout.blocks:
        if block.kind in _KINDS:
            for sentence in reader.sentences(block):
                found.extend(reader.read(sentence, block.kind))
    return tuple(found)


class _Reader:
    """Reads the sentences of one article; *quotations* and *dates* in order of their place."""

    def __init__(
        self, body: str, quotations: Sequence[Quotation], dates: Sequence[DateMention], once: Once
    ) -> None:
        self._body, self._once = body, once
        self.sentences = once.sentences
        self._places = outermost(quotations)  # one inside another states nothing by itself
        self._quotations = [quotations[i] for i in self._places]
        self._starts = [quotation.outer.start for quotation in self._quotations]
        self._dates = dates
        self._expressions = [date.expression.start for date in dates]

    def read(self, sentence: Span, kind: str) -> list[Assertion]:
        """The assertions of one sentence."""
        found = []
        for stretch, quotation in self._stretches(sentence):
            words = stretch.of(self._body)
            if _QUESTION.search(words.rstrip()[-6:]) or is_instruction(words):
                continue
            within = sentence if quotation is None else stretch
            for clause, signs in self._clauses(stretch, kind):
                found.append(self._assertion(clause, within, kind, quotation, signs))
        return found

    def _stretches(self, sentence: Span) -> list[tuple[Span, int | None]]:
        """*sentence* cut into the sentences of its direct quotations and what stands around them."""
        found: list[tuple[Span, int | None]] = []
        at = sentence.start
        first = max(0, bisect_left(self._starts, sentence.start) - 1)
        for index in range(first, len(self._quotations)):
            quotation = self._quotations[index]
            if quotation.outer.start >= sentence.end:
                break
            if (
                quotation.type != "direct"
                or quotation.outer.start < sentence.start
                or quotation.outer.end > sentence.end + 2
            ):
                continue
            if self._has_words(at, quotation.outer.start):
                found.append((Span(at, quotation.outer.start), None))
            found += [(unit, index) for unit in quotation.units]
            at = min(sentence.end, quotation.outer.end)
        if not found or self._has_words(at, sentence.end):
            found.append((Span(at, sentence.end), None))
        return found

    def _has_words(self, start: int, end: int) -> bool:
        """True if more than an attribution stands between."""
        words = self._body[start:end]
        if not are_more(words_in, words, FEWEST):
            return False
        return not is_report("," + words.lstrip(" ,")) or says_more(words)

    def _clauses(self, stretch: Span, kind: str) -> list[tuple[Span, Signs]]:
        """*stretch* cut at its commas where both sides state something, the first as a whole clause."""
        cut = self._once.cut(stretch)
        spans: list[Span] = []
        is_ended = False  # by an attribution (", police said"), which belongs to no clause
        closing = self._closing(cut)
        for number, piece in enumerate(cut.pieces):
            words = self._body[piece.start : min(piece.end, piece.start + _REACH)]
            if spans and (number in closing or is_closing(words) or (is_ended and not has_verb(words))):
                is_ended = True
            elif spans and not is_ended and not (states(words) and self._is_whole(cut, spans[-1])):
                spans[-1] = Span(spans[-1].start, piece.end)
            else:
                spans.append(piece)
                is_ended = False
        least = 2 if kind in ("headline", "deck") or self._is_short(spans) else FEWEST
        parts = [part for span in spans for part in self._coordinated(span)]
        found = []
        for clause in map(self._without_source, map(self._trimmed, parts)):
            words = "" if clause is None else clause.of(self._body)
            if are_more(printed_in, words, least):
                signs = signs_of(words)
                if clause is not None and not is_attribution(words, signs):
                    found.append((clause, signs))
        return found

    def _is_short(self, spans: list[Span]) -> bool:
        """True for a sentence of few words that is one clause: "Nobody was arrested."."""
        return len(spans) == 1 and has_verb(self._tail(spans[0]))

    def _closing(self, cut: Cut) -> range:
        """The pieces of an attribution with its speaker in apposition: ", the mayor, Ann Ode, said"."""
        for last in range(2, len(cut.pieces)):
            piece = cut.pieces[last]
            if not is_hanging(self._body[piece.start : min(piece.end, piece.start + _REACH)]):
                continue
            first = last
            while (
                first > 1 and last - first < _APPOSED and not has_verb(cut.pieces[first - 1].of(self._body))
            ):
                first -= 1
            if first < last and states(Span(cut.sentence.start, cut.pieces[first].start).of(self._body)):
                return range(first, last + 1)
        return range(0)

    def _is_whole(self, cut: Cut, span: Span) -> bool:
        """True if a clause may end with *span*: it has its own verb, or a subject that goes before."""
        return states(self._tail(span)) and (
            is_clause(self._body, cut.sentence, span) or is_relative(self._tail(span))
        )

    def _coordinated(self, span: Span) -> list[Span]:
        """*span* cut where "and" opens a clause with its own subject: "nine died and dozens were hurt"."""
        text = span.of(self._body)
        if len(text) > _REACH or not ("and" in text or "but" in text):
            return [span]
        for match in _AND_CLAUSE.finditer(text):
            inside = text[: match.start()].count("“") - text[: match.start()].count("”")
            if not inside and text.count('"', 0, match.start()) % 2 == 0 and states(text[: match.start()]):
                at = span.start + match.start()
                return [Span(span.start, at), *self._coordinated(Span(at, span.end))]
        return [span]

    def _tail(self, span: Span) -> str:
        return self._body[max(span.start, span.end - _REACH) : span.end]

    def _trimmed(self, span: Span) -> Span | None:
        start, end = span.start, span.end
        if lead := _JOINED.match(self._body, start, end):
            start = lead.end()
        while start < end and not (self._body[start].isalnum() or self._body[start] in '“"‘$€£('):
            start += 1
        while end > start and not (self._body[end - 1].isalnum() or self._body[end - 1] in '”"’)%'):
            end -= 1
        return Span(start, end) if end > start else None

    def _without_source(self, clause: Span | None) -> Span | None:
        """*clause* without the "According to the report, " that opens it."""
        if clause is None or not self._body.startswith("ccording to", clause.start + 1):
            return clause
        lead = sourced_lead(clause.of(self._body))
        return Span(clause.start + lead, clause.end)

    def _assertion(
        self, clause: Span, sentence: Span, kind: str, quotation: int | None, signs: Signs
    ) -> Assertion:
        text, at = clause.of(self._body), clause.start
        dates = self._dates_in(clause)
        voice, source, denied = self._voice(clause, sentence, quotation, signs)
        inner = quotation if quotation is not None else self._inner(clause)
        numbered = "number" in signs or _DIGIT.search(text) is not None or "ot a single " in text
        listed = kind != "headline" and ("list" in signs or "&" in text)
        return Assertion(
            span=clause,
            sentence=sentence,
            voice=voice,
            kind=kind,
            subject=self._subject(text, at),
            source=source,
            quotation=None if inner is None else self._places[inner],
            numbers=counts.find_numbers(text, at, self._taken(dates), signs) if numbered else (),
            dates=dates,
            lists=lists.find_lists(text, at) if listed else (),
            verbs=verbs.find_verbs(text, at, kind == "headline", signs),
            orders=values.find_orders(text, at) if "order" in signs else (),
            superlatives=values.find_superlatives(text, at) if "superlative" in signs else (),
            comparisons=values.find_comparisons(text, at) if "comparison" in signs else (),
            hedges=values.find_hedges(text, at) if "hedge" in signs else (),
            negated=denied or ("not" in signs and verbs.is_negated(text)),
            is_whole=is_clause(self._body, sentence, clause),
        )

    def _taken(self, dates: tuple[int, ...]) -> tuple[Span, ...]:
        """The places of *dates* whose figures count nothing; "for two weeks" does."""
        return tuple(self._dates[i].expression for i in dates if self._dates[i].form != "duration")

    def _dates_in(self, clause: Span) -> tuple[int, ...]:
        first = bisect_left(self._expressions, clause.start)
        last = bisect_left(self._expressions, clause.end)
        return tuple(range(first, last))

    def _inner(self, clause: Span) -> int | None:
        """The first quotation that overlaps *clause*."""
        for index in range(max(0, bisect_left(self._starts, clause.start) - 1), len(self._quotations)):
            if self._quotations[index].outer.overlaps(clause):
                return index
            if self._quotations[index].outer.start >= clause.end:
                break
        return None

    def _voice(
        self, clause: Span, sentence: Span, quotation: int | None, signs: Signs
    ) -> tuple[str, Span | None, bool]:
        """Whose words the clause is: voice, source as printed, and whether the source denies it."""
        if quotation is not None:
            source = self._quotations[quotation].source
            return "quoted", source.span if source else None, False
        return voice_of(self._body, clause, sentence, signs)

    def _subject(self, text: str, at: int) -> Span | None:
        end = subject_end(text[:_LONGEST_SUBJECT])
        while end and not text[end - 1].isalnum():
            end -= 1
        return Span(at, at + end) if end else None
