"""A figure that an article gives first and points back to otherwise: "beat them 3-1" and "the 3-2 victory".

A definite figure is held against the only other one of its kind: a score or vote, the price of a deal, a term
of prison or a ban. Where a third figure of the kind is printed, nothing is said.
"""

import re
from collections.abc import Iterator, Sequence

from app.collate.amounts import may_both
from app.collate.matter import Matter
from app.domain.claims import Number
from app.domain.mentions import ReadArticle
from app.domain.selector import Span

Places = dict[Span, str]
Told = tuple[Matter, Number]
_LOOK = 120  # characters before a figure
_THE = re.compile(r"\b(?:the|that|this)\s$", re.IGNORECASE)
_RESULT = re.compile(
    r"\s(?:vote|decision|ruling|verdict|victory|win|defeat|loss|result|scoreline)\b"
    r"(?!\s(?:at|in|to|against|over|by|on|last|for|from|the|of|a)\b)"
)
_BY = re.compile(r"\bby\s$")
_AFTER = 4  # clauses behind a vote
_UNANIMOUS = re.compile(
    r"\b(?:voted|agreed|decided|approved|passed|adopted)\b[^,;.]{0,40}?\bunanimously\b|\bunanimous vote\b"
)
_SOME = r"(?:[Oo]ne|[Tt]wo|[Tt]hree|[Ff]our|[Ff]ive|\d{1,3})"
_VOTED_AGAINST = re.compile(
    rf"\b{_SOME}\s(?:[\w’'-]+\s){{0,5}}?(?:voted against|dissented)(?=$|[,.;]|\sit\b)"
)
_NOT_ALL = re.compile(
    r"\b(?:nearly|almost|not|never|last|earlier|previous(?:ly)?|first|then|amendments?|committee|had)\b"
)
_MONEY = ("$", "£", "€", "¥")
_DEAL = re.compile(r"\s(?:purchase|deal|sale|takeover|acquisition|merger|contract|settlement|fine|buyout)\b")
_DEAL_TOLD = re.compile(
    r"\b(?:buy|buying|bought|purchased?|acquired?|acquiring|sold|sell|selling|fined|settled?)\b[^.;:]{0,80}?"
    r"\s(?:for|at|to pay)\s$"
)
_TERM = re.compile(
    r"\b(?P<did>sentenced (?:[\w’'-]+ ){0,5}?to|jailed for|imprisoned for|banned for|suspended for)\s"
    r"(?P<term>(?P<many>\w+)\s(?P<unit>year|month|week|day)s?)\b"
)
_THE_TERM = re.compile(
    r"\b[Tt]he\s(?P<term>(?P<many>\w+)-(?P<unit>year|month|week|day))\s"
    r"(?P<what>sentence|jail term|prison term|term|ban|suspension)\b"
    r"(?!\s(?:for|of|that|which|sought|demanded|requested)\b)"
)
_CHANGED = re.compile(
    r"\b(?:reduced|cut to|lengthened|raised|extended|appeal court|suspended sentence|concurrent(?:ly)?|"
    r"consecutive(?:ly)?|plea|mandatory|maximum|minimum)\b"
)
_KEPT_OUT = {"ban": "banned for", "suspension": "suspended for"}


def restated(read: ReadArticle, own: Sequence[Matter]) -> Iterator[tuple[str, Places]]:
    """The definite figures of *read* that its only other figure of the kind contradicts; *own* are its
    assertions in order.
    """
    body = read.article.body
    numbers = [(matter, number) for matter in own for number in matter.assertion.numbers]
    for places in (
        *_results(body, numbers),
        *_margins(body, numbers),
        *_deals(body, numbers),
        *_terms(body, own),
        *_against(own),
    ):
        yield "number", places


def _results(body: str, numbers: Sequence[Told]) -> Iterator[Places]:
    """ "beat them 3-1 … the 3-2 victory", where no third score is printed."""
    scores: dict[tuple[float, float], Number] = {}
    for _, number in numbers:
        if number.other is not None:
            scores.setdefault((number.value, number.other), number)
    if len(scores) == 2:
        first, second = sorted(scores.values(), key=lambda one: one.span)
        if _THE.search(before(body, second)) and _RESULT.match(body, second.span.end):
            yield {one.span: one.span.of(body) for one in (first, second)}


def _margins(body: str, numbers: Sequence[Told]) -> Iterator[Places]:
    """ "elected by 12 votes to 9 … won by four votes": the only vote and the only margin."""
    scores = [one for _, one in numbers if one.other is not None]
    margins = [
        one
        for _, one in numbers
        if one.unit == ("vot",) and not one.bound and _BY.search(before(body, one)) and one.other is None
    ]
    if len(scores) == len(margins) == 1 and "votes to" in scores[0].span.of(body):
        vote, margin = scores[0], margins[0]
        if vote.other is not None and vote.value - vote.other != margin.value:
            yield {vote.span: vote.span.of(body), margin.span: f"by {margin.span.of(body)}"}


def _against(own: Sequence[Matter]) -> Iterator[Places]:
    """ "voted unanimously … Two of the nine members voted against"."""
    for place, matter in enumerate(own):
        whole = _UNANIMOUS.search(matter.text)
        if whole is None or matter.assertion.kind != "body" or _NOT_ALL.search(matter.text):
            continue
        for other in own[place + 1 : place + _AFTER]:
            part = _VOTED_AGAINST.search(other.text)
            if part and other.assertion.voice != "quoted" and not _NOT_ALL.search(other.text):
                yield {at(matter, whole): whole.group(), at(other, part): part.group()}
        return


def _deals(body: str, numbers: Sequence[Told]) -> Iterator[Places]:
    """ "will buy Ode Foods for $340 million … the $430 million purchase of Ode Foods"."""
    sums = [one for one in numbers if one[1].unit[0] in _MONEY and not one[1].bound]
    told = [one for one in sums if _DEAL_TOLD.search(before(body, one[1]))]
    again = [one for one in sums if _THE.search(before(body, one[1])) and _DEAL.match(body, one[1].span.end)]
    if len({one.value for _, one in told}) != 1 or len({one.value for _, one in again}) != 1:
        return
    (a, x), (b, y) = told[0], again[0]
    if a.names & b.names and x.unit == y.unit and not may_both(x, y):
        yield {x.span: x.span.of(body), y.span: y.span.of(body)}


def before(body: str, number: Number) -> str:
    """What stands before *number*, its paragraph at most."""
    return body[max(0, number.span.start - _LOOK) : number.span.start].rpartition("\n")[2]


def _terms(body: str, own: Sequence[Matter]) -> Iterator[Places]:
    """ "sentenced to four years … The five-year sentence", where no other term is given or asked for."""
    told = [(matter, found) for matter in own for found in _TERM.finditer(matter.text)]
    again = [(matter, found) for matter in own for found in _THE_TERM.finditer(matter.text)]
    if len({found["many"].lower() for _, found in told}) != 1 or len(again) != 1 or _CHANGED.search(body):
        return
    (a, first), (b, second) = told[0], again[0]
    kept_out = _KEPT_OUT.get(second["what"], "")
    fits = first["did"] == kept_out if kept_out else first["did"] not in _KEPT_OUT.values()
    if fits and first["unit"] == second["unit"] and first["many"].lower() != second["many"].lower():
        spans = (at(a, first, "term"), at(b, second, "term"))
        yield {span: span.of(body) for span in spans}


def at(matter: Matter, found: re.Match[str], group: str | int = 0) -> Span:
    """Where a group of a match in the text of *matter* stands in its article."""
    start = matter.assertion.span.start
    return Span(start + found.start(group), start + found.end(group))


def printed(matter: Matter, number: Number) -> str:
    """The words of *number* in the text of *matter*."""
    start = matter.assertion.span.start
    return matter.text[number.span.start - start : number.span.end - start]
