"""What an assertion is about: its names and stems, weighed by how rare they are, and how alike two are.

TF-IDF over clauses: a word in every clause of a story (its topic) joins nothing, a word that few clauses
share joins much. Words that news use for the same thing ("ties", "relations") count as one stem, and an
acronym as the name whose initials it is. Grouping itself is in `app.collate.claims`.
"""

import re
from collections import Counter
from collections.abc import Iterable, Mapping, Sequence
from dataclasses import dataclass
from functools import cache
from math import fsum, log, sqrt

from app.collate.bearers import bearer_of, office_of
from app.collate.pointing import noun_meant
from app.collate.thesaurus import CALENDAR, PLAIN, TITLES, name_term, stem
from app.domain.claims import Assertion
from app.domain.dates import value_of
from app.domain.groups import Ref
from app.domain.mentions import ReadArticle
from app.domain.selector import Span

_WORD = re.compile(r"(?:[^\W\d_]\.){2,}|[^\W\d_][\w’'-]*|\d[\d.,]*")
_POSSESSIVE = re.compile(r"['’]s?$")
_TWO = 2
_CONTEXT, _NAME, _VALUE = 0.8, 1.5, 0.5
_DAYS = frozenset(map(stem, CALENDAR))


@dataclass(frozen=True, slots=True)
class Matter:
    """One assertion ready to be compared. *own* and *around* are the terms of clause and sentence."""

    ref: Ref
    assertion: Assertion
    text: str
    names: frozenset[str]
    own: Mapping[str, float]  # term -> weight, of unit length
    around: Mapping[str, float]
    mass: float  # the length of *own* before it was made one
    date_spans: tuple[Span, ...] = ()  # of the assertion's dates, in their order
    medium: tuple[str, Span] | None = None  # quoted words: "written" or "spoken", and where that is said
    meant: str = ""  # the term of the name that the pronoun before its verb stands for
    published: tuple[str, str] | None = None  # first and last day its article can have come out
    subject: frozenset[str] = frozenset()  # the terms of its subject, or of what "it" or "they" there means


def matters(story: Sequence[ReadArticle]) -> tuple[Matter, ...]:
    """The assertions of a story's articles, in order, weighed against each other."""
    printed = _Printed(story)
    raw = []
    for read in story:
        for index, assertion in enumerate(read.found.assertions):
            clause = [
                *printed.terms(read, assertion.span, tuple(one.span for one in assertion.numbers)),
                *printed.meant(read, assertion),
                *(printed.terms(read, noun) if (noun := noun_meant(read, index)) else ()),
                *(f"#{one.value:g}" for one in assertion.numbers if one.value),
                *(f"~{one.state}" for one in assertion.numbers if one.state),
            ]
            around = printed.terms(read, assertion.sentence)
            nouns = (assertion.subject, noun_meant(read, index, True))
            told = [term for noun in nouns if noun for term in printed.terms(read, noun)]
            subject = frozenset([*told, *printed.meant(read, assertion)])
            raw.append(((read.article.key, index), read, assertion, clause, around, subject))
    counts = Counter(term for *_, clause, _, _ in raw for term in set(clause))
    total = len(raw)
    idf = {term: log((total + 1) / (count + 0.5)) for term, count in counts.items()}
    found = []
    for ref, read, assertion, clause, around, subject in raw:
        own, mass = _unit(clause, idf)
        context, _ = _unit(around, idf)
        names = frozenset(t for t in clause if t.startswith("@"))
        text = assertion.span.of(read.article.body)
        spans = tuple(read.found.dates[i].expression for i in assertion.dates)
        found.append(
            Matter(
                ref,
                assertion,
                text,
                names,
                own,
                context,
                mass,
                spans,
                _medium(read, assertion),
                "".join(printed.meant(read, assertion)),
                published(read),
                subject,
            )
        )
    return tuple(found)


_WRITTEN = re.compile(
    r"\b(?:wrote|writes|written|posted|posts|tweeted|tweets|"
    r"in an? (?:\w+ )?(?:post|tweet|letter|e-?mail|memo))\b"
)
_IN_WRITING = re.compile(  # "In his letters of May, Ann Ode …, saying": no word of speech
    r"\b[Ii]n (?:an?|his|her|their|its|the|one|another|two|three|several) (?:[\w’-]+ ){0,2}"
    r"(?:posts?|tweets?|letters?|e-?mails?|memos?|messages?|statements?)\b"
)
_SPOKEN = re.compile(r"\b(?:said|says|told|saying|replied|shouted)\b")
_SENTENCE_END = re.compile(r"(?<!\b[A-Z][a-z])(?<!\bMrs)\.\s|[!?]\s|[.!?]”\s|\n")
_AROUND, _BEFORE = 70, 200  # characters after a cue, and before it


def _medium(read: ReadArticle, assertion: Assertion) -> tuple[str, Span] | None:
    """Whether quoted words are said to be written or spoken, by the words around their cue."""
    if assertion.quotation is None or (cue := read.found.quotations[assertion.quotation].cue) is None:
        return None
    body = read.article.body
    after = body[cue.start : cue.end + _AROUND].split("\n")[0]
    if found := _WRITTEN.search(after):
        return "written", Span(cue.start + found.start(), cue.start + found.end())
    before = _SENTENCE_END.split(body[max(0, cue.start - _BEFORE) : cue.start])[-1]
    return ("spoken", cue) if _SPOKEN.match(after) and not _IN_WRITING.search(before + after) else None


def published(read: ReadArticle) -> tuple[str, str] | None:
    """The first and last day *read* can have been published, None if nobody states it."""
    if not read.article.published:
        return None
    value = value_of(read.article.published)
    return (value.earliest, value.latest) if value.earliest and value.latest else None


def _unit(terms: Iterable[str], idf: Mapping[str, float]) -> tuple[dict[str, float], float]:
    weights = {t: (_NAME if t[0] == "@" else 1.0) * idf.get(t, 0.0) for t in set(terms)}
    length = sqrt(fsum((w * _VALUE if _is_value(t) else w) ** 2 for t, w in weights.items())) or 1.0
    return {t: w / length for t, w in weights.items()}, length


def _is_value(term: str) -> bool:
    """True for numbers and days: shared they join, but two clauses on one matter may differ in them."""
    return term[0] == "#" or term[0].isdigit() or term in _DAYS


class _Printed:
    """The names of a story: what is printed with a capital inside sentences, acronyms resolved."""

    def __init__(self, story: Sequence[ReadArticle]) -> None:
        bodies = [read.article.body for read in story]
        self._bearer = cache(lambda office: bearer_of(office, bodies))
        inside: Counter[str] = Counter()
        runs: set[tuple[str, ...]] = set()
        small: Counter[str] = Counter()
        for read in story:
            for assertion in read.found.assertions:
                if assertion.kind != "body":
                    continue
                words = list(_WORD.finditer(assertion.span.of(read.article.body)))
                for match in words[1:]:
                    word = _POSSESSIVE.sub("", match.group())
                    if word[:1].isupper():
                        inside[word.lower()] += 1
                    else:
                        small[word.lower()] += 1
                runs |= _runs(assertion.span.of(read.article.body))
        self._names = {w for w, n in inside.items() if n * 2 > small[w] and w not in PLAIN}
        self._small = small
        alone = {_POSSESSIVE.sub("", run[0]).lower() for run in runs if len(run) == 1}
        self._led = {  # "Kestrel Foods", of which the story also speaks as "Kestrel", and of no "Foods"
            run[-1].lower(): run[0].lower()
            for run in sorted(runs)
            if len(run) == _TWO
            and run[0].lower() in alone
            and run[-1].lower() not in alone
            and run[0].lower() in self._names
        }
        self._full: dict[str, str] = {}
        for run in sorted(runs):
            if len(run) > 1:
                self._full.setdefault("".join(w[0] for w in run).lower(), run[-1].lower())

    def meant(self, read: ReadArticle, assertion: Assertion) -> list[str]:
        """The name that the pronoun or office before the clause's verb stands for, as a term; none if no
        clause prints it."""
        words = (assertion.antecedent or "").split()
        last = _POSSESSIVE.sub("", words[-1]).rstrip(".,").lower() if words else ""
        if not last and assertion.voice != "quoted":
            office = office_of(assertion.span.of(read.article.body))
            last = self._bearer(office) if office else ""
        return [name_term(last)] if last in self._names else []

    def terms(self, read: ReadArticle, span: Span, numbers: tuple[Span, ...] = ()) -> list[str]:
        """The terms of the words at *span*, *numbers* left out: "@name", "=synonyms", a stem, or digits."""
        found: list[str] = []
        end = -9  # of the name just before, whose last word stands for the whole
        for match in _WORD.finditer(span.of(read.article.body)):
            at = span.start + match.start()
            if any(one.start <= at < one.end for one in numbers):
                continue
            word = _POSSESSIVE.sub("", match.group()).rstrip(".,-'’")
            lower = word.lower().replace(".", "")
            if lower in PLAIN or not lower or (len(lower) < 2 and not lower.isdigit()):
                continue
            if word[0].isupper() and lower in TITLES:
                continue
            if word[0].isupper() and lower not in CALENDAR and (lower in self._names or lower in self._full):
                led = found.pop() if match.start() - end == 1 else ""
                full = self._full.get(lower) if word.replace(".", "").isupper() and len(lower) > 1 else None
                is_led = led and led == name_term(self._led.get(lower, ""))
                found.append(led if is_led else name_term(full or lower))
                end = match.end() if word == match.group() and not full else -9
            else:
                found.append(stem(lower))
        return found


def _runs(text: str) -> set[tuple[str, ...]]:
    """The runs of words with capitals in *text*; a single word only where it does not begin the text."""
    runs: set[tuple[str, ...]] = set()
    run: list[str] = []
    start, end = 0, -1
    for match in [*_WORD.finditer(text), None]:
        if match and match.group()[0].isupper() and run and match.start() - end == 1:
            run.append(match.group())
        else:
            if len(run) > 1 or (run and start):
                runs.add(tuple(run))
            run = [match.group()] if match and match.group()[0].isupper() else []
            start = match.start() if match else 0
        end = match.end() if match else end
    return runs


def likeness(a: Matter, b: Matter) -> float:
    """How alike two assertions are, 0 to 1: what the clauses share, helped by what stands around them."""
    own = min(1.0, shared_weight(a.own, b.own))
    return own + _CONTEXT * (1 - own) * min(1.0, shared_weight(a.around, b.around))


def shared_weight(a: Mapping[str, float], b: Mapping[str, float]) -> float:
    """The cosine of two weighed sets of terms, both of unit length."""
    if len(b) < len(a):
        a, b = b, a
    return fsum(weight * b[term] for term, weight in a.items() if term in b)


def other_day(a: Matter, b: Matter) -> bool:
    """True where both say on which day they came out, and one did on an earlier day."""
    if a.published is None or b.published is None:
        return False
    return a.published[1] < b.published[0] or b.published[1] < a.published[0]
