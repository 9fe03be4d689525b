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
from app.domain.mentions import Quotation
from app.domain.selector import Span
from app.extract import counts, values, verbs
from app.extract.clauses import cut_sentence, sentences
from app.extract.signs import SAYING, Signs, signs_of
from app.extract.tense import has_verb, is_report, starts_with_verb, word_set

_KINDS = ("headline", "deck", "body")
_WORD = re.compile(r"[^\W\d_][\w’'-]*")
_DIGIT = re.compile(r"\d")
_QUESTION = re.compile(r"\?['\"”’»)\]]{0,3}$")
_INSTRUCTION = re.compile(
    r"[\W_]{0,3}(?:click|tap|read more|sign up|subscribe|watch|listen|follow us|download|share|see also|"
    r"related|scroll|register|log in|donate|join us|view|email us|contact|check out|stay)\b",
    re.IGNORECASE,
)
_ADDRESSED = re.compile(r"\b(?:here|your?|us|below|newsletter|app|more)\b", re.IGNORECASE)
_SAYS = f"(?:{'|'.join(sorted(SAYING))})"
_WHOM = r"(?:[A-Z][\w’'.]*|reporters|him|her|them|it|us|yesterday|today|the [a-z]+|a statement)"
_LEADS = re.compile(
    rf"(?P<source>[^\W_][^,;:“”\"]{{0,90}}?)\s+(?:has |have |had |also |later |earlier |publicly ){{0,2}}"
    rf"(?P<cue>{_SAYS})\b(?P<when>(?:\s+(?:on|in|late|early|to|at|during|of)?\s?{_WHOM}){{0,4}})"
    r"(?P<that>\s+that)?\s+(?=\S)"
)
_CONJUNCTION = re.compile(r"(?:and|but|while|although|as|when|that|with)\s+", re.IGNORECASE)
_DENIALS = word_set("denied denies denying")
_TAIL = re.compile(
    rf",?\s*(?:(?P<first>[^\W_][^,;:“”\"]{{0,80}}?)\s+(?:has |had |also ){{0,2}}{_SAYS}\b"
    rf"|{_SAYS}\s+(?P<last>[^,;:“”\"]{{2,80}}))"
)
_ACCORDING = re.compile(r"\baccording to (?P<source>[^,;:.“”\"]{2,80})|\bper (?P<per>[A-Z][^,;:.“”\"]{1,60})")
_MORE = re.compile(rf"\b{_SAYS}\b\W+(?:[\w’'.-]+\W+){{4}}\w")
_FEWEST, _LONGEST_SUBJECT, _REACH = 3, 90, 600
_FINITE = re.compile(
    r"\b(?:is|are|was|were|will|would|has|have|had|may|might|could|can|should|does|did|do|said|says|[a-z]{2,}ed|[a-z]{3,}s)\b"
)
_CONTENT = re.compile(r"\b[a-z]{3,}(?:s|ed|ing)\b")


def find_assertions(
    body: str, layout: Layout, quotations: Sequence[Quotation] = (), dates: Sequence[DateMention] = ()
) -> tuple[Assertion, ...]:
    """The assertions of headline, deck and body, in order of their start; they do not overlap."""
    reader = _Reader(body, quotations, dates)
    found: list[Assertion] = []
    for block in layout.blocks:
        if block.kind in _KINDS:
            for sentence in sentences(body, block):
                found.extend(reader.read(sentence, block.kind))
    return tuple(found)


class _Reader:
    """Reads the sentences of one article; *quotations* and *dates* in order of their place."""

    def __init__(self, body: str, quotations: Sequence[Quotation], dates: Sequence[DateMention]) -> None:
        self._body = body
        self._quotations = quotations
        self._starts = [quotation.outer.start for quotation in quotations]
        self._dates = dates
        self._expressions = [date.expression.start for date in dates]

    def read(self, sentence: Span, kind: str) -> list[Assertion]:
        """The assertions of one sentence."""
        found = []
        for stretch, quotation in self._stretches(sentence):
            words = stretch.of(self._body)
            if _QUESTION.search(words.rstrip()[-6:]) or _is_instruction(words):
                continue
            clauses = self._clauses(stretch, kind)
            for clause in clauses:
                found.append(
                    self._assertion(clause, stretch if quotation is not None else sentence, kind, quotation)
                )
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
        if len(_WORD.findall(words)) <= _FEWEST:
            return False
        return not is_report("," + words.lstrip(" ,")) or _MORE.search(words) is not None

    def _clauses(self, stretch: Span, kind: str) -> list[Span]:
        """*stretch* cut at its commas where both sides state something."""
        cut = cut_sentence(self._body, stretch)
        spans: list[Span] = []
        is_ended = False  # by an attribution (", police said"), which belongs to no clause
        for piece in cut.pieces:
            words = self._body[piece.start : min(piece.end, piece.start + _REACH)]
            if spans and is_report(words):
                is_ended = True
            elif spans and not is_ended and not (_states(words) and _states(self._tail(spans[-1]))):
                spans[-1] = Span(spans[-1].start, piece.end)
            else:
                spans.append(piece)
                is_ended = False
        least = 2 if kind in ("headline", "deck") else _FEWEST
        trimmed = [self._trimmed(span) for span in spans]
        return [span for span in trimmed if span and len(_WORD.findall(span.of(self._body))) > least]

    def _tail(self, span: Span) -> str:
        return self._body[max(span.start, span.end - _REACH) : span.end]

    def _trimmed(self, span: Span) -> Span | None:
        start, end = span.start, span.end
        while start < end and not (self._body[start].isalnum() or self._body[start] in '“"‘$€£('):
            start += 1
        while end > start and not (self._body[end - 1].isalnum() or self._body[end - 1] in '”"’)%'):
            end -= 1
        return Span(start, end) if end > start else None

    def _assertion(self, clause: Span, sentence: Span, kind: str, quotation: int | None) -> Assertion:
        text, at = clause.of(self._body), clause.start
        signs = signs_of(text)
        dates = self._dates_in(clause)
        voice, source, denied = self._voice(clause, sentence, quotation, signs)
        inner = quotation if quotation is not None else self._inner(clause)
        numbered = "number" in signs or _DIGIT.search(text) is not None
        listed = kind != "headline" and ("list" in signs or "&" in text)
        return Assertion(
            span=clause,
            sentence=sentence,
            voice=voice,
            kind=kind,
            subject=self._subject(text, at),
            source=source,
            quotation=inner,
            numbers=counts.find_numbers(text, at, tuple(self._dates[i].expression for i in dates))
            if numbered
            else (),
            dates=dates,
            lists=counts.find_lists(text, at) if listed else (),
            verbs=verbs.find_verbs(text, at, kind == "headline", signs),
            orders=values.find_orders(text, at) if "order" in signs else (),
            superlatives=values.find_superlatives(text, at) if "superlative" in signs else (),
            comparisons=values.find_comparisons(text, at) if "comparison" in signs else (),
            hedges=values.find_hedges(text, at) if "hedge" in signs else (),
            negated=denied or ("not" in signs and verbs.is_negated(text)),
        )

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
        words = clause.of(self._body)[:_REACH]
        leads = _LEADS.match(words) if "says" in signs else None
        if leads and (leads["that"] or has_verb(words[leads.end() :])):
            lead = _CONJUNCTION.match(words)
            start = lead.end() if lead and lead.end() < leads.end("source") else leads.start("source")
            span = Span(clause.start + start, clause.start + leads.end("source"))
            return "reported", span, leads["cue"].lower() in _DENIALS
        rest = self._body[clause.end : min(sentence.end, clause.end + _REACH)]
        for text, at in ((words, clause.start), (rest, clause.end)):
            if ("according to " in text or "per " in text) and (match := _ACCORDING.search(text)):
                group = "source" if match["source"] else "per"
                return "reported", Span(at + match.start(group), at + match.end(group)), False
        if is_report("," + rest.lstrip(" ,")) and (tail := _TAIL.match(rest)):
            group = "first" if tail["first"] else "last"
            return "reported", Span(clause.end + tail.start(group), clause.end + tail.end(group)), False
        return "own", None, False

    def _subject(self, text: str, at: int) -> Span | None:
        verb = _FINITE.search(text, 1, _LONGEST_SUBJECT)
        end = verb.start() if verb else 0
        while end and not text[end - 1].isalnum():
            end -= 1
        return Span(at, at + end) if end else None


def _states(words: str) -> bool:
    """True if *words* could stand as a clause: a verb and more than a few words."""
    return len(_WORD.findall(words)) > _FEWEST and (has_verb(words) or starts_with_verb(words))


def _is_instruction(words: str) -> bool:
    return _INSTRUCTION.match(words) is not None and _ADDRESSED.search(words) is not None
