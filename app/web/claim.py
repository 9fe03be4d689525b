"""A claim's page: how each outlet states it, with its own sentence, and which have no statement of it.

The groups stand in a fixed order: states, states differently (by value), attributes, silent, published
before, not comparable.
"""

from collections.abc import Iterator
from dataclasses import dataclass
from typing import Any

from fastapi import APIRouter, Request
from sqlalchemy import Connection
from starlette.responses import Response

from app.domain.address import read_key
from app.store.claim import AbsentRow, AssertionRow, ClaimPage, canonical_key, claim_page
from app.web import words
from app.web.claim_words import TYPE_WORDS, VALUE_WORDS
from app.web.marking import Segment
from app.web.page import Crumb, Page, StoryRef
from app.web.rendering import Answer, Table, moved
from app.web.site import NotFound, site_of

router = APIRouter()

UNKNOWN = (
    "No claim has this key here. It may belong to another collection, or a letter of it was lost on the way."
)
ABSENT_WORDS = {
    "silent": "No matching statement found",
    "earlier": "Published before",
    "not comparable": "Not comparable: the text could not be read whole",
}


@dataclass(frozen=True, slots=True)
class Evidence:
    """One assertion: the sentence with the clause marked, its values, and where it stands."""

    row: AssertionRow
    anchor: str | None  # the id of the line; None where an earlier line has the same key
    sentence: tuple[Segment, ...]
    values: tuple[str, ...]
    source: str | None  # who is said to state it, as printed
    place: str  # address of the paragraph


@dataclass(frozen=True, slots=True)
class Group:
    """Assertions that stand alike to the claim."""

    heading: str
    stance: str
    evidence: tuple[Evidence, ...]


@dataclass(frozen=True, slots=True)
class Missing:
    """Articles without an assertion, for one reason."""

    heading: str
    reason: str
    articles: tuple[AbsentRow, ...]


@dataclass(frozen=True, slots=True)
class ClaimView:
    """The page of one claim."""

    claim: ClaimPage
    type: str
    partings: str
    groups: tuple[Group, ...]
    missing: tuple[Missing, ...]


@router.get("/c/{typed}")
def show_claim(request: Request, typed: str) -> Response:
    """The page; any member's key leads there in one hop."""
    site = site_of(request)

    def build(connection: Connection) -> Answer | Response:
        key = read_key(typed)
        canonical = canonical_key(connection, key) if key else None
        if key is None or canonical is None:
            raise NotFound(UNKNOWN)
        if typed != canonical:
            kind = request.state.representation
            if kind != "html":
                return moved(f"/c/{canonical}.{kind}")
            return moved(f"/c/{canonical}", "" if key == canonical else f"m-{key}")
        return answer(connection, canonical, site.full_text)

    return site.page(request, build)


def answer(connection: Connection, key: str, full_text: bool) -> Answer:
    """The page of the claim with the canonical *key*; without *full_text* only the clauses are shown."""
    claim = claim_page(connection, key)
    assert claim is not None
    view = claim_view(claim, full_text)
    title = words.quoted(words.brief(claim.title, 90))
    page = Page(
        title=f"{title} — claim",
        description=summary(claim),
        path=f"/c/{claim.key}",
        tab="claims",
        story=StoryRef(claim.story, claim.story_title),
        crumbs=(
            Crumb("Stories", "/"),
            Crumb(claim.story_title, f"/s/{claim.story}"),
            Crumb("Claims", f"/s/{claim.story}/claims"),
            Crumb(words.quoted(words.brief(claim.title, 40))),
        ),
        csv=True,
        shared=True,
        kind="article",
    )
    return Answer("claim.html", page, view, lambda: data(claim), lambda: table(claim))


def claim_view(claim: ClaimPage, full_text: bool) -> ClaimView:
    """The page ready to print."""
    seen: set[str] = set()
    evidence = []
    for row in claim.assertions:
        evidence.append(_evidence(row, None if row.key in seen else f"m-{row.key}", full_text))
        seen.add(row.key)
    missing = (
        Missing(heading, reason, tuple(row for row in claim.absent if row.reason == reason))
        for reason, heading in ABSENT_WORDS.items()
    )
    return ClaimView(
        claim=claim,
        type=TYPE_WORDS[claim.type],
        partings=words.listed([TYPE_WORDS[slot] for slot in claim.slots]) if claim.slots else "",
        groups=tuple(_groups(evidence)),
        missing=tuple(one for one in missing if one.articles),
    )


def _groups(evidence: list[Evidence]) -> Iterator[Group]:
    """States, states differently by value, attributes; each only where there is something in it."""
    states = tuple(one for one in evidence if one.row.stance == "states")
    if states:
        yield Group("States", "states", states)
    differing: dict[tuple[str, ...], list[Evidence]] = {}
    for one in evidence:
        if one.row.stance == "differs":
            differing.setdefault(tuple(value.norm for value in one.row.values), []).append(one)
    for number, found in enumerate(differing.values(), 1):
        which = f" ({number})" if len(differing) > 1 else ""
        yield Group(f"States differently{which}: {_values(found[0].row)}", "differs", tuple(found))
    attributes = tuple(one for one in evidence if one.row.stance == "attributes")
    if attributes:
        yield Group("Says that a speaker states it", "attributes", attributes)


def _evidence(row: AssertionRow, anchor: str | None, full_text: bool) -> Evidence:
    return Evidence(
        row=row,
        anchor=anchor,
        sentence=_sentence(row) if full_text else (Segment(row.exact),),
        values=tuple(_value(value.slot, value.text, value.norm) for value in row.values),
        source=row.source if row.voice != "own" else None,
        place=f"/a/{row.article}" + (f"#p{row.paragraph}" if row.paragraph else ""),
    )


def _sentence(row: AssertionRow) -> tuple[Segment, ...]:
    """The sentence with the clause marked, where the clause is only a part of it."""
    at = row.start - row.sentence_start
    if at < 0 or row.sentence[at : at + len(row.exact)] != row.exact or row.exact == row.sentence:
        return (Segment(row.exact),)
    rest = row.sentence[at + len(row.exact) :]
    parts = (Segment(row.sentence[:at]), Segment(row.exact, "date"), Segment(rest))
    return tuple(part for part in parts if part.text)


def _values(row: AssertionRow) -> str:
    """The values of *row* in short, for a heading."""
    return words.listed(
        [VALUE_WORDS.get(v.norm) or words.quoted(words.brief(v.text, 60)) for v in row.values]
    )


def _value(slot: str, text: str, norm: str) -> str:
    """A value in words: the printed words, and what they are read as where that is not plain."""
    read = VALUE_WORDS.get(norm)
    return f"{TYPE_WORDS[slot]}: {words.quoted(words.brief(text, 90))}" + (f" ({read})" if read else "")


def summary(claim: ClaimPage) -> str:
    """One sentence or two: who states it, and whether the values can all hold."""
    by = f"Found in {words.count(claim.outlets, 'outlet')}."
    if claim.conflict:
        return f"{by} They give values that cannot both hold; which is right is not judged here."
    if claim.slots:
        return f"{by} They state it differently; what they print can stand side by side."
    return f"{by} No difference was found in what they state." if claim.outlets > 1 else by


def data(claim: ClaimPage) -> dict[str, Any]:
    """The page as JSON."""
    return {
        "key": claim.key,
        "title": claim.title,
        "title_outlet": claim.title_by.slug,
        "story": claim.story,
        "type": claim.type,
        "conflict": claim.conflict,
        "slots": list(claim.slots),
        "assertions": [
            {
                **dict(zip(_HEADER, _line(row), strict=True)),
                "values": {value.slot: value.text for value in row.values},
            }
            for row in claim.assertions
        ],
        "absent": [
            {"outlet": row.outlet.slug, "article": f"/a/{row.article}", "reason": row.reason}
            for row in claim.absent
        ],
    }


_HEADER = (
    *("key", "outlet", "article", "paragraph", "start", "exact", "stance"),
    *("voice", "source", "speaker", "borrowed", "values"),
)


def _line(row: AssertionRow) -> tuple[Any, ...]:
    values = "; ".join(f"{value.slot}: {value.text}" for value in row.values)
    return (
        *(row.key, row.outlet.slug, f"/a/{row.article}", row.paragraph, row.start, row.exact, row.stance),
        *(row.voice, row.source, row.speaker.slug if row.speaker else None, row.borrowed, values),
    )


def table(claim: ClaimPage) -> Table:
    """The evidence as CSV: one line an assertion."""
    return _HEADER, (_line(row) for row in claim.assertions)
