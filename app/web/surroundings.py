"""What a quote's page tells beyond its readings: origins, unmarked words, marked cuts, and other speakers.

Every line shows printed words and leads to them. Nothing of it changes what the quote is.
"""

from collections.abc import Sequence
from dataclasses import dataclass
from itertools import groupby
from typing import Any

from app.store.quote import ReadingRow
from app.store.refs import OutletRef
from app.store.spread import EchoRow, HiddenRow, LikenessRow, OriginRow, QuoteSpread
from app.web import words

_BESIDE = 6  # words shown on either side of a mark
_CUT = "[…]"  # our own mark, where the reading goes on


@dataclass(frozen=True, slots=True)
class Origin:
    """Outlets that print one text, and how that is known."""

    outlets: tuple[OutletRef, ...]
    reason: str


@dataclass(frozen=True, slots=True)
class Offer:
    """Words that a mark may hide, with the outlets that print them and the key of one such quotation."""

    text: str
    outlets: tuple[OutletRef, ...]
    quotation: str
    fits: str


@dataclass(frozen=True, slots=True)
class MarkedCut:
    """A mark with the words around it in one outlet's reading, and what is offered for it."""

    outlet: OutletRef
    reading: str  # key
    before: str
    mark: str
    after: str
    offers: tuple[Offer, ...]


@dataclass(frozen=True, slots=True)
class Surroundings:
    """All of it, ready to be shown. *counted* is empty where every outlet is an origin of its own."""

    counted: str
    independent: int
    origins: tuple[Origin, ...]
    echoes: tuple[EchoRow, ...]
    cuts: tuple[MarkedCut, ...]
    likenesses: tuple[LikenessRow, ...]


def surroundings(spread: QuoteSpread, readings: Sequence[ReadingRow]) -> Surroundings:
    """What *spread* tells about the quote with these *readings*."""
    outlets = len({row.outlet.slug for row in readings})
    origins = _origins(spread.origins)
    independent = outlets - sum(len(origin.outlets) - 1 for origin in origins)
    counted = ""
    if origins:
        counted = (
            f"Printed by {words.spelled(outlets)} outlets, {words.count(independent, 'independent origin')}."
        )
    return Surroundings(
        counted, independent, origins, spread.echoes, _cuts(spread.hidden, readings), spread.likenesses
    )


def _origins(rows: Sequence[OriginRow]) -> tuple[Origin, ...]:
    found = []
    for _, group in groupby(rows, key=lambda row: row.number):
        own = list(group)
        outlets = tuple(dict.fromkeys(row.outlet for row in own))
        named = next((row for row in own if row.agency), None)
        reason = "their articles are nearly the same text"
        if own[0].basis == "agency" and named:
            reason = (
                f"{named.outlet.code} names an agency, “{named.agency}”, and the words stand in the same "
                "sentence in each"
            )
        elif named:
            reason += f"; {named.outlet.code} names an agency, “{named.agency}”"
        found.append(Origin(outlets, reason))
    return tuple(found)


def _cuts(rows: Sequence[HiddenRow], readings: Sequence[ReadingRow]) -> tuple[MarkedCut, ...]:
    by_id = {row.id: row for row in readings}
    found = []
    for (reading, place, mark), group in groupby(rows, key=lambda row: (row.reading, row.cut, row.mark)):
        row = by_id.get(reading)
        if row is None:
            continue
        before, after = row.exact[:place].split(), row.exact[place + len(mark) :].split()
        lead = f"{_CUT} " if len(before) > _BESIDE else ""
        rest = f" {_CUT}" if len(after) > _BESIDE else ""
        found.append(
            MarkedCut(
                row.outlet,
                row.key,
                lead + " ".join(before[-_BESIDE:]),
                mark,
                " ".join(after[:_BESIDE]) + rest,
                _offers(list(group)),
            )
        )
    return tuple(found)


def _offers(rows: Sequence[HiddenRow]) -> tuple[Offer, ...]:
    """One offer a wording, with all who print it."""
    found: dict[str, list[HiddenRow]] = {}
    for row in rows:
        found.setdefault(row.text.strip(" ,.;:—–-").casefold(), []).append(row)
    return tuple(
        Offer(own[0].text, tuple(dict.fromkeys(row.outlet for row in own)), own[0].quotation, own[0].fits)
        for own in found.values()
    )


def data(shown: Surroundings) -> dict[str, Any]:
    """The same as JSON."""
    return {
        "origins": shown.independent,
        "one_origin": [
            {"outlets": [o.slug for o in origin.outlets], "reason": origin.reason} for origin in shown.origins
        ],
        "unmarked": [
            {
                "outlet": row.outlet.slug,
                "article": f"/a/{row.article}",
                "paragraph": row.paragraph,
                "start": row.start,
                "end": row.end,
                "words": row.context[row.inner_start : row.inner_end],
                "context": row.context,
                "quoted_by": row.quoted_by.slug,
            }
            for row in shown.echoes
        ],
        "marked_cuts": [
            {
                "reading": cut.reading,
                "outlet": cut.outlet.slug,
                "before": cut.before,
                "after": cut.after,
                "possibly": [
                    {
                        "words": offer.text,
                        "printed_by": [o.slug for o in offer.outlets],
                        "quotation": offer.quotation,
                        "fits": offer.fits,
                    }
                    for offer in cut.offers
                ],
            }
            for cut in shown.cuts
        ],
        "also_said_by": [
            {
                "speaker": row.speaker.slug,
                "speaker_name": row.speaker.name,
                "words": row.text,
                "own_words": row.own,
                "outlet": row.outlet.slug,
                "quote": f"/q/{row.quote}",
            }
            for row in shown.likenesses
        ],
    }
