"""People whom one article counts or ages in two ways: "no one was hurt" and "three workers were hurt".

Held against each other are: harm and its denial, a sum and its parts, a part and a smaller whole, some and
more of the same that nobody joined, two ages of one person.
"""

import re
from collections import defaultdict
from collections.abc import Iterator, Sequence

from app.collate.amounts import may_both
from app.collate.matter import Matter
from app.collate.restated import Places, Told, at, before, printed
from app.collate.thesaurus import stem
from app.domain.claims import Number
from app.domain.mentions import ReadArticle
from app.domain.selector import Span

_FEW = 12
_LED = 6  # characters of "These "
_NEAR = 400  # characters between a part and the whole, or between two counts
_CLOSE = 8  # numbers between a part and the whole
_AROUND = 40  # characters beside an age
_NAME = r"(?:[A-Z][\w’'-]+\s){1,2}[A-Z][\w’'-]+"
_AGE = re.compile(
    rf"(?<![\w-])(?P<who>{_NAME}),\s(?:aged\s)?(?P<age>\d{{1,3}}),|\b(?P<years>\d{{1,3}})-year-old\s(?P<whom>{_NAME})"
)
_THEN = re.compile(
    r"\b(?:then|at the time|birthday|turn(?:s|ed|ing)?|years? (?:later|ago|earlier)|when|in (?:19|20)\d\d)\b"
)
_NO_HARM = re.compile(
    r"\b[Nn](?:o one|obody) (?:was|has been|had been|is) (?P<harm>hurt|injured|killed|harmed)\b"
    r"(?! (?:on|by|at|while)\b)|\b[Tt]here were no (?:reported )?(?P<harms>injuries|deaths|fatalities)\b"
)
_STATES = {
    **{"hurt": "hurt", "injured": "hurt", "harmed": "hurt", "injuries": "hurt"},
    **{"killed": "dead", "deaths": "dead", "fatalities": "dead"},
}
_HARM = frozenset(map(stem, ["injured", "killed", "workers", "people"]))
_OTHERWISE = re.compile(
    r"\b(?:1[89]\d\d|20\d\d|last|previous(?:ly)?|earlier|ago|another|others?|also|more|since|after|before|"
    r"initially|first|separate|similar|if|would|could|may|might|will|but|though|although)\b",
    re.IGNORECASE,
)
_WHOLE = re.compile(r"\b(?:has|have|had|employs|counts)\s$")
_PART = re.compile(r"\s[a-z]+\s(?:would|will|could|can|may|are|were|have|had)\b")
_ADDED = re.compile(
    r"\b(?:another|others?|more|also|joined|later|second|third|fourth|fifth|sixth|seventh|eighth|ninth|tenth|"
    r"plus|in all|total)\b",
    re.IGNORECASE,
)
_DID = re.compile(r"\s[a-z]+\s(?:are|were|have|had|will|all|[a-z]+ed|wore|fled|ran|took|said|say|left)\b")
_ABOARD = re.compile(r"\s[a-z]+\s(?:aboard|on board)\b")
_TIMES = frozenset(["year", "month", "week", "day", "hour", "minut", "time", "decade", "other"])
_KIND = r"[\w-]+\s(?:men|women|boys|girls|children|adults|males|females|man|woman|boy|girl|child)"
_SUM = re.compile(
    r"\s(?:people|persons|passengers|workers|residents|victims|patients|students|hostages)\b(?:\s[a-z]+){0,3}"
    rf"(?:,|:|\s[–—]|\s\()\s(?P<parts>{_KIND}(?:,\s{_KIND})*,?\sand\s{_KIND})"
    r"(?=[,.;)]|\s[–—]|$)(?!,\s(?:among|and|as well|plus|with|including)\b)"
)
_BREAK = re.compile(r",?\sand\s|,\s")


def heads(read: ReadArticle, own: Sequence[Matter]) -> Iterator[tuple[str, Places]]:
    """The people of *read* counted in two ways; *own* are its assertions in order."""
    body = read.article.body
    numbers = [(matter, number) for matter in own for number in matter.assertion.numbers]
    for places in (
        *_ages(read),
        *_headed(own),
        *_harm(own, numbers),
        *_sums(own),
        *_parts(body, numbers),
        *_grown(body, numbers),
        *_all(body, numbers),
    ):
        yield "number", places


def _ages(read: ReadArticle) -> Iterator[Places]:
    """ "Ann Ode, 47, … the 49-year-old Ann Ode": one full name with two ages."""
    body = read.article.body
    ages: dict[str, dict[str, Span]] = defaultdict(dict)
    for block in read.found.layout.body:
        first, last = block.span.start, block.span.end
        for match in _AGE.finditer(body, first, last):
            group = "age" if match["age"] else "years"
            span = Span(*match.span(group))
            if not _THEN.search(body, max(first, span.start - _AROUND), min(last, span.end + _AROUND)):
                ages[match["who"] or match["whom"]].setdefault(match[group], span)
    for given in ages.values():
        if len(given) == 2:
            yield {span: age for age, span in given.items()}


def _headed(own: Sequence[Matter]) -> Iterator[Places]:
    """ "Five die in mine" above "Seven miners died": the only such counts of headline and first sentence."""
    first = next((matter.assertion.sentence for matter in own if matter.assertion.kind == "body"), None)
    told: tuple[list[Told], list[Told]] = ([], [])
    for matter in own:
        is_head = matter.assertion.kind == "headline"
        if is_head or matter.assertion.sentence == first:
            for number in matter.assertion.numbers:
                if number.state in ("dead", "hurt", "missing"):
                    told[not is_head].append((matter, number))
    if len(told[0]) == len(told[1]) == 1:
        (a, x), (b, y) = told[0][0], told[1][0]
        is_otherwise = _ADDED.search(a.text) or _OTHERWISE.search(b.text)
        if x.state == y.state and not may_both(x, y) and not is_otherwise:
            yield {x.span: printed(a, x), y.span: printed(b, y)}


def _harm(own: Sequence[Matter], numbers: Sequence[Told]) -> Iterator[Places]:
    """ "No one was hurt in the fire … three workers were hurt in the fire"."""
    denied = [(matter, found) for matter in own if (found := _NO_HARM.search(matter.text))]
    for matter, found in denied[:1]:
        if _OTHERWISE.search(matter.text):
            continue
        state = _STATES[found["harm"] or found["harms"]]
        for other, number in numbers:
            if other is matter or number.state != state or not number.value or number.bound == "under":
                continue
            shared = {term for term in matter.own.keys() & other.own.keys() if term[0] not in "~#@"}
            if shared - _HARM and not _OTHERWISE.search(other.text):
                yield {at(matter, found): found.group(), number.span: printed(other, number)}
                return


def _sums(own: Sequence[Matter]) -> Iterator[Places]:
    """ "Seven people died, four women and two men": the parts do not make the whole."""
    for matter in own:
        start = matter.assertion.span.start
        places = {number.span.start - start: number for number in matter.assertion.numbers}
        for number in matter.assertion.numbers:
            found = _SUM.match(matter.text, number.span.end - start)
            if found is None or number.bound:
                continue
            parts = [
                one for place, one in places.items() if found.start("parts") <= place < found.end("parts")
            ]
            is_read = len(parts) == len(_BREAK.split(found["parts"]))
            if is_read and sum(one.value for one in parts) != number.value:
                yield {number.span: f"{number.value:g}", at(matter, found, "parts"): found["parts"]}


def _parts(body: str, numbers: Sequence[Told]) -> Iterator[Places]:
    """ "2,100 members will vote … the union has 1,900 members": a part larger than the whole."""
    for place, (_, whole) in enumerate(numbers):
        if whole.bound or not _WHOLE.search(before(body, whole)):
            continue
        for _, part in numbers[max(0, place - _CLOSE) : place + _CLOSE]:
            is_near = abs(part.span.start - whole.span.start) <= _NEAR and part.unit == whole.unit
            if not is_near or part.state or part.other is not None or part.bound not in ("", "over"):
                continue
            if part.value > whole.value and not may_both(part, whole) and _PART.match(body, part.span.end):
                yield {part.span: part.span.of(body), whole.span: whole.span.of(body)}


def _grown(body: str, numbers: Sequence[Told]) -> Iterator[Places]:
    """ "Three men robbed the shop … The four men wore masks": more than the only ones told of before."""
    last: dict[str, Number] = {}
    counts: dict[str, set[float]] = defaultdict(set)
    for matter, number in numbers:
        is_count = len(number.unit) == 1 and not number.bound and 2 <= number.value <= _FEW
        if not is_count or _TIMES & set(number.unit):
            continue
        thing = number.unit[0]
        earlier = last.get(thing)
        counts[thing].add(number.value)
        start = matter.assertion.sentence.start
        is_led = number.span.start - start <= _LED and body[start : number.span.start] in ("The ", "These ")
        if earlier and number.value > earlier.value and is_led:
            between = body[earlier.span.end : number.span.start]
            is_near = len(between) <= _NEAR and not _ADDED.search(between)
            if len(counts[thing]) == 2 and is_near and _DID.match(body, number.span.end):
                yield {one.span: f"{one.value:g}" for one in (earlier, number)}
        last[thing] = number


def _all(body: str, numbers: Sequence[Told]) -> Iterator[Places]:
    """ "with 88 passengers aboard … All 78 passengers were taken off", where no third count is printed."""
    counts: dict[str, list[Number]] = defaultdict(list)
    for _, number in numbers:
        if number.unit and not number.bound and number.other is None:
            counts[number.unit[0]].append(number)
    for told in counts.values():
        if len(told) != 2 or told[0].value == told[1].value or told[1].span.start - told[0].span.end > _NEAR:
            continue
        first, again = told
        is_all = before(body, again).endswith(("All ", "all ")) and _DID.match(body, again.span.end)
        if is_all and _ABOARD.match(body, first.span.end):
            yield {one.span: one.span.of(body) for one in (first, again)}
