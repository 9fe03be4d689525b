"""Where the outlets of a story part: sentence, counts with denominators, and one card a parting.

Every number leads to what it counts. Cards show printed words only as far as they differ.
"""

from dataclasses import dataclass, replace

from app.store.overview import OnlyHere, Overview
from app.store.quotes import QuoteRow
from app.store.refs import OutletRef, StorySummary
from app.store.timeline import EventRow
from app.web import words
from app.web.score import Line, ShownCell, passages
from app.web.tellings import Order, Version, dates_part, orders, versions

NEAR = 6  # words shown on either side of a difference
_PARTINGS = (
    ("claim has values that cannot both hold", "claims have values that cannot both hold"),
    ("claim has values that likely cannot both hold", "claims have values that likely cannot both hold"),
    ("quote is changed inside the marks", "quotes are changed inside the marks"),
    ("event is dated or ordered differently", "events are dated or ordered differently"),
)
_PLAIN = ("equal", "case", "punctuation", "beside", "folded")


@dataclass(frozen=True, slots=True)
class QuoteParting:
    """A quote printed with other words: the readings that differ most, each cut to what differs."""

    row: QuoteRow
    base: OutletRef  # whose wording they are compared with
    lines: tuple[Line, ...]


@dataclass(frozen=True, slots=True)
class EventParting:
    """An event whose date or order the outlets give differently."""

    row: EventRow
    versions: tuple[Version, ...]
    orders: tuple[Order, ...]


@dataclass(frozen=True, slots=True)
class Figure:
    """A number that leads to what it counts."""

    number: int
    what: str
    path: str
    sign: str = ""


@dataclass(frozen=True, slots=True)
class Only:
    """What one outlet alone reports of all that it states and quotes, and what of the others it lacks, each
    count with its list.
    """

    row: OnlyHere
    claims: str
    quotes: str
    lacking: str  # the claims
    quotes_lacking: int
    unprinted: str


def quote_partings(found: Overview) -> tuple[QuoteParting, ...]:
    """The quotes with changed words, or else the shortened ones; those with other words first."""
    parted = []
    for row in found.changed:
        readings = found.readings.get(row.id, ())
        worst = {reading.id for reading in readings if reading.family == row.family}
        laid = passages(readings, found.bases[row.id])
        lines = (line for passage in laid for line in passage.lines if line.differences)
        kept = [replace(line, flow=excerpt(line.flow)) for line in lines if line.reading in worst]
        telling = [line for line in kept if any(c.kind in ("replaced", "moved", "added") for c in line.flow)]
        base = next(r.outlet for r in readings if r.id == found.bases[row.id])
        parted.append(QuoteParting(row, base, tuple(telling or kept)[:3]))
    return tuple(sorted(parted, key=_other_words, reverse=True))


def _other_words(parting: QuoteParting) -> bool:
    return any(cell.kind == "replaced" for line in parting.lines for cell in line.flow)


def excerpt(flow: tuple[ShownCell, ...]) -> tuple[ShownCell, ...]:
    """*flow* without what was cut at its ends, and with long stretches that do not differ shortened."""
    first, last = 0, len(flow)
    while first < last and not flow[first].text:
        first += 1
    while last > first and not flow[last - 1].text:
        last -= 1
    cells = flow[first:last]
    return tuple(
        replace(cell, text=_near(cell.text, number > 0, number < len(cells) - 1), note="")
        if cell.kind in _PLAIN
        else cell
        for number, cell in enumerate(cells)
    )


def _near(text: str, before: bool, after: bool) -> str:
    """The words of *text* next to a difference *before* it, *after* it, or both."""
    printed = text.split()
    if len(printed) <= NEAR * (1 + (before and after)):
        return text
    head = " ".join(printed[:NEAR]) if before or not after else ""
    tail = " ".join(printed[-NEAR:]) if after else ""
    return f"{head} … {tail}".strip() if head and tail else f"{head} …" if head else f"… {tail}"


def event_partings(found: Overview) -> tuple[EventParting, ...]:
    """The disputed events with the dates and the orders that part."""
    return tuple(
        EventParting(
            row,
            versions(row.tellings) if dates_part(row.tellings) else (),
            orders(row.tellings) if row.order_disputed else (),
        )
        for row in found.disputed
    )


def only_here(story: StorySummary, found: Overview) -> tuple[Only, ...]:
    """What each outlet alone reports, with the addresses of the lists."""
    base = f"/s/{story.slug}"
    return tuple(
        Only(
            row,
            f"{base}/claims?outlet={row.outlet.slug}&stated=one",
            f"{base}/quotes?outlet={row.outlet.slug}&reading=single",
            f"{base}/claims?stated=several&without={row.outlet.slug}",
            story.shared - (row.quotes - row.quotes_alone),
            f"{base}/quotes?reading=changed&reading=same&reading=shortened&without={row.outlet.slug}",
        )
        for row in found.only
    )


def lede(story: StorySummary, found: Overview) -> str:
    """Where the outlets part, in a sentence."""
    told = [
        f"{words.spelled(number)} {one if number == 1 else many}"
        for number, (one, many) in zip(
            (found.conflicting, found.likely, story.changed, found.disputed_events), _PARTINGS, strict=True
        )
        if number
    ]
    lead = _lesser(story.shortened, sum(bool(row.slots) for row in found.claims))
    if told:
        lead = f"Where do they part? {words.sentence_start(words.listed(told))}."
    alone = found.claims_of_one
    if not alone or story.outlets == 1:
        return lead
    stand = "stands" if alone == 1 else "stand"
    number = words.sentence_start(words.spelled(alone))
    return f"{lead} {number} of {words.count(found.claims_found, 'claim')} {stand} in one outlet only."


def _lesser(shortened: int, differing: int) -> str:
    """Where the outlets part if nothing is contradicted or changed; *differing* claims may be more."""
    told = []
    if shortened:
        told.append(f"{words.spelled(shortened)} {'quote is' if shortened == 1 else 'quotes are'} shortened")
    if differing:
        told.append(f"{'one claim is' if differing == 1 else 'several claims are'} stated differently")
    if not told:
        return "No difference was found in what two outlets or more report."
    return f"Where do they part? No contradiction was found; {words.listed(told)}."


def figures(story: StorySummary, found: Overview) -> tuple[Figure, ...]:
    """The counts that lead on."""
    base = f"/s/{story.slug}"
    likely = "likely " if found.likely and not found.conflicting else ""
    doubted = f", {found.likely} of them only likely" if found.likely and found.conflicting else ""
    shared = words.count(found.claims_shared, "shared claim")
    conflicts = Figure(
        found.conflicting + found.likely,
        f"of {shared}: values that {likely}cannot both hold{doubted}",
        f"{base}/claims?stated=several&values=conflict",
        "≠",
    )
    changed = Figure(
        story.changed,
        f"of {words.count(story.shared, 'shared quote')}: words changed inside the marks",
        f"{base}/quotes?reading=changed",
        "≠",
    )
    disputed = Figure(
        found.disputed_events,
        f"of {words.count(story.events, 'event')}: date or order disputed",
        f"{base}/timeline?disputed=yes",
        "≠",
    )
    both = Figure(
        found.articles_with_both,
        f"of {words.count(story.articles, 'article')}: two values within one article",
        f"{base}#both-heading" if found.articles_with_both else f"{base}#reports",
        "≠",
    )
    alone = Figure(
        found.claims_of_one,
        f"of {words.count(found.claims_found, 'claim')}: in one outlet only",
        f"{base}/claims?stated=one",
        "○",
    )
    return conflicts, changed, disputed, both, alone
